import type { MoreMessages } from '../translate.js';

/**
 * Brazilian Portuguese, for what leads elsewhere: the provider’s window, another device, the hosted page. Says “você”.
 *
 * A native reader should check: the names of browser settings under `waiting.allow`, above all Safari’s “Janelas
 * pop-up”; “guia” for a tab; “por lá” and “por aqui” for the two windows.
 */
export const messages: MoreMessages = {
  'waiting.title': 'Conclua o login em {name}',
  'waiting.hint': 'O login está aberto em outra janela. Esta página avança sozinha quando você terminar.',
  'waiting.almostDone': 'Quase pronto…',
  'waiting.almostDoneHint': '{name} autorizou. Estamos salvando a conexão.',
  'waiting.answered': 'Um momento…',
  'waiting.answeredHint': '{name} respondeu. Estamos verificando a resposta.',
  'waiting.unsure': 'Uma janela foi aberta?',
  'waiting.unsureHint': 'Se não, seu navegador pode ter bloqueado a janela. Você pode abri-la por aqui.',
  'waiting.allow': 'Como permitir pop-ups',
  'waiting.allow.chrome':
    'No navegador {browser}: clique no ícone de janela bloqueada no fim da barra de endereço, escolha sempre permitir e clique em “Abrir novamente”.',
  'waiting.allow.firefox':
    'No Firefox: clique no botão da barra acima da página, permita pop-ups para este site e clique em “Abrir novamente”.',
  'waiting.allow.safari':
    'No Safari: abra “Ajustes”, “Sites”, “Janelas pop-up”, permita pop-ups para este site e clique em “Abrir novamente”.',
  'waiting.allow.iphone':
    'No iPhone e no iPad: abra “Ajustes”, “Apps”, “Safari”, desative “Bloquear Pop-ups” e toque em “Abrir novamente”.',
  'waiting.allow.android':
    'No navegador {browser}: abra o menu, “Configurações do site”, “Pop-ups e redirecionamentos”, permita pop-ups para este site e toque em “Abrir novamente”.',
  'waiting.allow.other':
    'Procure perto do endereço o aviso de uma janela bloqueada, permita a janela e clique em “Abrir novamente”.',
  'waiting.lost': 'A janela ainda está aberta?',
  'waiting.lostHint':
    'Não conseguimos mais vê-la, mas isso pode não significar nada. Se você fechou a janela, abra novamente.',
  'waiting.deaf': 'Não conseguiremos ver quando você terminar',
  'waiting.deafHint':
    'A comunicação com o servidor foi interrompida. Continue o login e depois avise por aqui.',
  'waiting.link': 'Abrir {name} em uma nova guia',
  'waiting.missing': 'Nenhuma janela?',
  'waiting.show': 'Mostrar janela',
  'waiting.reopen': 'Abrir novamente',
  'waiting.finished': 'Já terminei',
  'waiting.asking': 'Verificando…',
  'waiting.nothingYet': 'Nada chegou ainda. Aguarde um momento ou abra a janela novamente.',
  'waiting.unconfirmed': 'Não sabemos se funcionou',
  'waiting.unconfirmedHint':
    'A comunicação com o servidor foi interrompida, então sua conta {name} já pode estar conectada. Uma nova tentativa pode criar uma segunda conexão.',
  'waiting.retry': 'Tentar novamente',
  'waiting.behind': 'Não encontra a janela?',
  'waiting.behindHint': 'Ela pode estar atrás desta. Clique em “Mostrar janela”.',
  'waiting.blocker': 'Nada abre?',
  'waiting.blockerHint':
    'Um bloqueador de anúncios ou um ajuste de privacidade rigoroso pode impedir isso. Desative-o nesta página e abra a janela novamente.',
  'waiting.account': 'Não consegue continuar por lá?',
  'waiting.accountHint':
    'Se {name} mostrar um erro ou outra conta, saia da conta por lá e abra a janela novamente por aqui.',
  'waiting.cancel': 'Cancelar',

  'inApp.title': 'O login pode não funcionar em {app}',
  'inApp.titleAny': 'O login pode não funcionar neste app',
  'inApp.hint': '{name} pode se recusar a mostrar a página aqui. É melhor usar seu navegador.',
  'inApp.menuHint':
    '{name} pode se recusar a mostrar a página aqui. Procure no menu deste app uma opção para abrir a página no seu navegador.',

  'handoff.hint.device':
    'Escaneie o código ou abra o link no outro dispositivo. O que você digitou fica aqui.',
  'handoff.hint.colleague':
    'Quem abrir o link vai conectar {name} para você. Envie só para alguém de confiança.',
  'handoff.hint.browser': 'Abra o link no seu navegador e conecte {name} por lá.',
  'handoff.making': 'Criando um link…',
  'handoff.waiting.device': 'Aguardando o outro dispositivo…',
  'handoff.waiting.colleague': 'Aguardando a outra pessoa…',
  'handoff.waiting.browser': 'Aguardando seu navegador…',
  'handoff.waitingHint.device': 'Esta página avança sozinha quando você conectar {name} por lá.',
  'handoff.waitingHint.colleague':
    'Esta página avança sozinha. Você também pode fechá-la: o link continua funcionando.',
  'handoff.waitingHint.browser': 'Esta página avança sozinha quando você conectar {name} por lá.',
  'handoff.silent': 'Conecte {name} por lá',
  'handoff.silentHint': 'Esta página não tem como saber quando estará pronto. Você pode fechá-la.',
  'handoff.open': 'Abrir no seu navegador',
  'handoff.link': 'Link',
  'handoff.until': 'Válido até {time}.',
  'handoff.code': 'QR Code do link',
  'handoff.scan': 'Ou peça que escaneiem este código.',
  'handoff.scanAlso': 'Ou escaneie com outro dispositivo.',
  'handoff.share': 'Compartilhar',
  'handoff.mail': 'E-mail',
  'handoff.subject': 'Conectar {name}',
  'handoff.text.device': 'Abra este link para conectar {name}. Não compartilhe: ele age em seu nome.',
  'handoff.text.colleague': 'Você pode conectar {name} para mim? Este link leva à página certa.',
  'handoff.text.browser': 'Abra este link para conectar {name}. Não compartilhe: ele age em seu nome.',
  'handoff.mailEnd': 'O link é válido até {time}.',
  'handoff.failed': 'Não foi possível criar um link',
  'handoff.failedHint': 'Tente novamente em instantes.',
  'handoff.expired': 'O link expirou',
  'handoff.expiredHint': 'Para sua segurança, ele tem duração limitada. Crie um novo para continuar.',
  'handoff.again': 'Criar um novo link',
  'handoff.cancel': 'Cancelar',

  'error.access_denied.title': 'O acesso não foi permitido',
  'error.access_denied.body': 'Nada foi compartilhado. Se quiser permitir, conecte a conta novamente.',
  'error.popup_closed.title': 'A janela foi fechada',
  'error.popup_closed.body':
    'Para continuar, conecte a conta novamente e conclua o login na janela que se abrir.',
  'error.provider_refused.title': 'O login não foi concluído',
  'error.provider_refused.body': 'Ele foi encerrado do outro lado. Conecte a conta novamente ou use outra.',

  'page.you': 'Você',
  'page.organization': 'Organização',
  'page.app': 'App',
  'page.unset.title': 'Esta página ainda não está configurada',
  'page.unset.body': 'As configurações estão faltando ou têm um erro. Fale com o suporte do app.',
  'page.foreign.title': 'Não é possível abrir isto aqui',
  'page.foreign.body': 'Esta página não aceita o servidor indicado. Nada foi enviado a ele.',
  'page.incomplete.title': 'Não é possível abrir este link',
  'page.incomplete.body':
    'Ele está incompleto ou já foi usado. Se você ainda não conectou a conta, abra o link novamente na mensagem ou no app em que o recebeu.',
  'page.ended.title': 'Este link expirou',
  'page.ended.body': 'Para sua segurança, ele tem duração limitada. Peça um novo onde você o recebeu.',
  'page.closeTab': 'Você já pode fechar esta guia.',
  'page.goBack': 'Voltar para {place}',
  'page.cancel': 'Cancelar e voltar para {place}',
};
