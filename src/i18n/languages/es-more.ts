import type { MoreMessages } from '../translate.js';

/**
 * Spanish for Spain and Latin America, for what leads elsewhere: the provider’s window, another device, the hosted
 * page. Says “tú”.
 *
 * A native reader should check: the names of browser settings under `waiting.allow`, which differ between the two
 * (“Ajustes” is “Configuración” on a Latin American iPhone); “Abrir de nuevo” as a button without an object.
 */
export const messages: MoreMessages = {
  'waiting.title': 'Termina de iniciar sesión en {name}',
  'waiting.hint':
    'El inicio de sesión está abierto en otra ventana. Esta página continuará sola cuando termines.',
  'waiting.almostDone': 'Casi listo…',
  'waiting.almostDoneHint': '{name} ha dado permiso. Estamos guardando la conexión.',
  'waiting.answered': 'Un momento…',
  'waiting.answeredHint': '{name} ha respondido. Estamos revisando la respuesta.',
  'waiting.unsure': '¿Se ha abierto una ventana?',
  'waiting.unsureHint': 'Si no, puede que tu navegador la haya bloqueado. Puedes abrirla desde aquí.',
  'waiting.allow': 'Cómo permitir las ventanas emergentes',
  'waiting.allow.chrome':
    'En {browser}: pulsa el icono de ventana bloqueada al final de la barra de direcciones, elige permitir siempre y pulsa “Abrir de nuevo”.',
  'waiting.allow.firefox':
    'En Firefox: pulsa el botón de la barra situada sobre la página, permite las ventanas emergentes para este sitio y pulsa “Abrir de nuevo”.',
  'waiting.allow.safari':
    'En Safari: abre “Ajustes”, “Sitios web”, “Ventanas emergentes”, permítelas para este sitio y pulsa “Abrir de nuevo”.',
  'waiting.allow.iphone':
    'En el iPhone o iPad: abre “Ajustes”, “Apps”, “Safari”, desactiva “Bloquear ventanas emergentes” y pulsa “Abrir de nuevo”.',
  'waiting.allow.android':
    'En {browser}: abre el menú, “Configuración de sitios”, “Ventanas emergentes y redirecciones”, permítelas para este sitio y pulsa “Abrir de nuevo”.',
  'waiting.allow.other':
    'Busca junto a la dirección el aviso de una ventana bloqueada, permite la ventana y pulsa “Abrir de nuevo”.',
  'waiting.lost': '¿Sigue abierta la ventana?',
  'waiting.lostHint':
    'Ya no podemos verla, aunque quizá no signifique nada. Si la has cerrado, ábrela de nuevo.',
  'waiting.deaf': 'No podemos ver cuándo terminas',
  'waiting.deafHint':
    'Se ha cortado la comunicación con el servidor. Sigue iniciando sesión y luego avísanos aquí.',
  'waiting.link': 'Abrir {name} en una pestaña nueva',
  'waiting.missing': '¿No hay ventana?',
  'waiting.show': 'Mostrar ventana',
  'waiting.reopen': 'Abrir de nuevo',
  'waiting.finished': 'Ya he terminado',
  'waiting.asking': 'Comprobando…',
  'waiting.nothingYet': 'Aún no ha llegado nada. Espera un momento o abre la ventana de nuevo.',
  'waiting.unconfirmed': 'No sabemos si ha funcionado',
  'waiting.unconfirmedHint':
    'Se ha cortado la comunicación con el servidor y puede que tu cuenta de {name} ya esté conectada. Si lo intentas de nuevo, podría crearse una segunda conexión.',
  'waiting.retry': 'Reintentar',
  'waiting.behind': '¿No encuentras la ventana?',
  'waiting.behindHint': 'Puede estar detrás de esta. Pulsa “Mostrar ventana”.',
  'waiting.blocker': '¿No se abre nada?',
  'waiting.blockerHint':
    'Un bloqueador de anuncios o un ajuste de privacidad estricto puede impedirlo. Desactívalo en esta página y abre la ventana de nuevo.',
  'waiting.account': '¿No puedes continuar allí?',
  'waiting.accountHint':
    'Si {name} muestra un error u otra cuenta, cierra sesión allí y abre la ventana de nuevo desde aquí.',
  'waiting.cancel': 'Cancelar',

  'inApp.title': 'Puede que el inicio de sesión no funcione dentro de {app}',
  'inApp.titleAny': 'Puede que el inicio de sesión no funcione dentro de esta aplicación',
  'inApp.hint': '{name} puede negarse a mostrar su página aquí. Es mejor usar tu navegador.',
  'inApp.menuHint':
    '{name} puede negarse a mostrar su página aquí. Busca en el menú de esta aplicación una opción para abrir la página en tu navegador.',

  'handoff.hint.device':
    'Escanea el código o abre el enlace en el otro dispositivo. Lo que has escrito se queda aquí.',
  'handoff.hint.colleague':
    'Quien abra el enlace conectará {name} por ti. Envíalo solo a alguien de confianza.',
  'handoff.hint.browser': 'Abre el enlace en tu navegador y conecta {name} allí.',
  'handoff.making': 'Creando un enlace…',
  'handoff.waiting.device': 'Esperando al otro dispositivo…',
  'handoff.waiting.colleague': 'Esperando a la otra persona…',
  'handoff.waiting.browser': 'Esperando a tu navegador…',
  'handoff.waitingHint.device': 'Esta página continuará sola cuando conectes {name} allí.',
  'handoff.waitingHint.colleague':
    'Esta página continuará sola. También puedes cerrarla: el enlace seguirá funcionando.',
  'handoff.waitingHint.browser': 'Esta página continuará sola cuando conectes {name} allí.',
  'handoff.silent': 'Conecta {name} allí',
  'handoff.silentHint': 'Esta página no puede saber cuándo estará listo. Puedes cerrarla.',
  'handoff.open': 'Abrir en tu navegador',
  'handoff.link': 'Enlace',
  'handoff.until': 'Válido hasta: {time}.',
  'handoff.code': 'Código QR del enlace',
  'handoff.scan': 'O pide que escaneen este código.',
  'handoff.scanAlso': 'O escanéalo con otro dispositivo.',
  'handoff.share': 'Compartir',
  'handoff.mail': 'Correo electrónico',
  'handoff.subject': 'Conectar {name}',
  'handoff.text.device': 'Abre este enlace para conectar {name}. No lo compartas: actúa en tu nombre.',
  'handoff.text.colleague': '¿Puedes conectar {name} por mí? Este enlace lleva a la página correcta.',
  'handoff.text.browser': 'Abre este enlace para conectar {name}. No lo compartas: actúa en tu nombre.',
  'handoff.mailEnd': 'El enlace es válido hasta: {time}.',
  'handoff.failed': 'No se ha podido crear el enlace',
  'handoff.failedHint': 'Inténtalo de nuevo en un momento.',
  'handoff.expired': 'El enlace ha expirado',
  'handoff.expiredHint': 'Por tu seguridad, tiene una duración limitada. Crea otro para continuar.',
  'handoff.again': 'Crear otro enlace',
  'handoff.cancel': 'Cancelar',

  'error.access_denied.title': 'No se ha permitido el acceso',
  'error.access_denied.body': 'No se ha compartido nada. Si quieres permitirlo, vuelve a conectar la cuenta.',
  'error.popup_closed.title': 'La ventana se ha cerrado',
  'error.popup_closed.body':
    'Para continuar, vuelve a conectar la cuenta y termina en la ventana que se abra.',
  'error.provider_refused.title': 'El inicio de sesión no se ha completado',
  'error.provider_refused.body':
    'Se ha interrumpido en el otro lado. Vuelve a conectar la cuenta o usa otra.',

  'page.you': 'Tú',
  'page.organization': 'Organización',
  'page.app': 'Aplicación',
  'page.unset.title': 'Esta página aún no está configurada',
  'page.unset.body':
    'Falta su configuración o tiene un error. Ponte en contacto con el soporte de la aplicación.',
  'page.foreign.title': 'Esto no se puede abrir aquí',
  'page.foreign.body': 'Esta página no admite el servidor indicado. No se le ha enviado nada.',
  'page.incomplete.title': 'Este enlace no se puede abrir',
  'page.incomplete.body':
    'Está incompleto o ya se ha usado. Si aún no has conectado la cuenta, abre el enlace de nuevo desde el mensaje o la aplicación donde lo recibiste.',
  'page.ended.title': 'Este enlace ha expirado',
  'page.ended.body': 'Por tu seguridad, tiene una duración limitada. Pide otro donde lo obtuviste.',
  'page.closeTab': 'Ya puedes cerrar esta pestaña.',
  'page.goBack': 'Volver a {place}',
  'page.cancel': 'Cancelar y volver a {place}',
};
