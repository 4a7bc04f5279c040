import type { MoreMessages } from '../translate.js';

/**
 * Italian, for what leads elsewhere: the provider’s window, another device, the hosted page. Says “tu”.
 *
 * A native reader should check: the names of browser settings under `waiting.allow`, above all Safari’s “Finestre a
 * comparsa” and iPhone’s “Blocca finestre a comparsa”; “popup” written as Chrome does.
 */
export const messages: MoreMessages = {
  'waiting.title': 'Completa l’accesso a {name}',
  'waiting.hint':
    'L’accesso è aperto in un’altra finestra. Quando avrai finito, questa pagina proseguirà da sola.',
  'waiting.almostDone': 'Quasi finito…',
  'waiting.almostDoneHint': '{name} ha dato il consenso. Stiamo salvando il collegamento.',
  'waiting.answered': 'Un momento…',
  'waiting.answeredHint': '{name} ha risposto. Stiamo verificando la risposta.',
  'waiting.unsure': 'Si è aperta una finestra?',
  'waiting.unsureHint': 'Se non si è aperta, il browser potrebbe averla bloccata. Puoi aprirla da qui.',
  'waiting.allow': 'Come consentire i popup',
  'waiting.allow.chrome':
    'In {browser}: premi l’icona della finestra bloccata alla fine della barra degli indirizzi, scegli di consentire sempre, poi premi “Apri di nuovo”.',
  'waiting.allow.firefox':
    'In Firefox: premi il pulsante nella barra sopra la pagina, consenti i popup per questo sito, poi premi “Apri di nuovo”.',
  'waiting.allow.safari':
    'In Safari: apri “Impostazioni”, “Siti web”, “Finestre a comparsa”, consentile per questo sito, poi premi “Apri di nuovo”.',
  'waiting.allow.iphone':
    'Su iPhone e iPad: apri “Impostazioni”, “App”, “Safari”, disattiva “Blocca finestre a comparsa”, poi premi “Apri di nuovo”.',
  'waiting.allow.android':
    'In {browser}: apri il menu, “Impostazioni sito”, “Popup e reindirizzamenti”, consentili per questo sito, poi premi “Apri di nuovo”.',
  'waiting.allow.other':
    'Cerca vicino all’indirizzo il segnale di una finestra bloccata, consenti la finestra, poi premi “Apri di nuovo”.',
  'waiting.lost': 'La finestra è ancora aperta?',
  'waiting.lostHint':
    'Non riusciamo più a vederla, ma potrebbe non voler dire nulla. Se l’hai chiusa, aprila di nuovo.',
  'waiting.deaf': 'Non possiamo vedere quando avrai finito',
  'waiting.deafHint':
    'La comunicazione con il server si è interrotta. Continua l’accesso, poi confermalo qui.',
  'waiting.link': 'Apri {name} in una nuova scheda',
  'waiting.missing': 'Nessuna finestra?',
  'waiting.show': 'Mostra finestra',
  'waiting.reopen': 'Apri di nuovo',
  'waiting.finished': 'Ho finito',
  'waiting.asking': 'Verifica in corso…',
  'waiting.nothingYet': 'Non è ancora arrivato nulla. Attendi un momento o apri di nuovo la finestra.',
  'waiting.unconfirmed': 'Non sappiamo se ha funzionato',
  'waiting.unconfirmedHint':
    'La comunicazione con il server si è interrotta, quindi il tuo account {name} potrebbe essere già collegato. Un nuovo tentativo potrebbe creare un secondo collegamento.',
  'waiting.retry': 'Riprova',
  'waiting.behind': 'Non trovi la finestra?',
  'waiting.behindHint': 'Potrebbe essere dietro a questa. Premi “Mostra finestra”.',
  'waiting.blocker': 'Non si apre nulla?',
  'waiting.blockerHint':
    'Un blocco della pubblicità o un’impostazione di privacy rigida può impedirlo. Disattiva il blocco per questa pagina, poi apri di nuovo la finestra.',
  'waiting.account': 'Non riesci a proseguire?',
  'waiting.accountHint':
    'Se {name} mostra un errore o un altro account, esci dall’account in quella finestra, poi riaprila da qui.',
  'waiting.cancel': 'Annulla',

  'inApp.title': 'L’accesso potrebbe non funzionare in {app}',
  'inApp.titleAny': 'L’accesso potrebbe non funzionare in questa app',
  'inApp.hint': '{name} potrebbe non mostrare la sua pagina qui. È meglio usare il tuo browser.',
  'inApp.menuHint':
    '{name} potrebbe non mostrare la sua pagina qui. Cerca nel menu di questa app un modo per aprire la pagina nel tuo browser.',

  'handoff.hint.device':
    'Scansiona il codice o apri il link sull’altro dispositivo. I dati inseriti restano qui.',
  'handoff.hint.colleague': 'Chi apre il link collega {name} per te. Invialo solo a persone di cui ti fidi.',
  'handoff.hint.browser': 'Apri il link nel tuo browser e collega {name} da lì.',
  'handoff.making': 'Creazione del link…',
  'handoff.waiting.device': 'In attesa dell’altro dispositivo…',
  'handoff.waiting.colleague': 'In attesa dell’altra persona…',
  'handoff.waiting.browser': 'In attesa del tuo browser…',
  'handoff.waitingHint.device': 'Quando avrai collegato {name} da lì, questa pagina proseguirà da sola.',
  'handoff.waitingHint.colleague':
    'Questa pagina proseguirà da sola. Puoi anche chiuderla: il link continuerà a funzionare.',
  'handoff.waitingHint.browser': 'Quando avrai collegato {name} da lì, questa pagina proseguirà da sola.',
  'handoff.silent': 'Collega {name} da lì',
  'handoff.silentHint': 'Questa pagina non può sapere quando sarà fatto. Puoi chiuderla.',
  'handoff.open': 'Apri nel tuo browser',
  'handoff.link': 'Link',
  'handoff.until': 'Valido fino a: {time}.',
  'handoff.code': 'Codice QR del link',
  'handoff.scan': 'Oppure fai scansionare questo codice.',
  'handoff.scanAlso': 'Oppure scansionalo con un altro dispositivo.',
  'handoff.share': 'Condividi',
  'handoff.mail': 'Email',
  'handoff.subject': 'Collega {name}',
  'handoff.text.device': 'Apri questo link per collegare {name}. Non condividerlo: agisce a tuo nome.',
  'handoff.text.colleague': 'Puoi collegare {name} per me? Questo link porta alla pagina giusta.',
  'handoff.text.browser': 'Apri questo link per collegare {name}. Non condividerlo: agisce a tuo nome.',
  'handoff.mailEnd': 'Il link è valido fino a: {time}.',
  'handoff.failed': 'Impossibile creare un link',
  'handoff.failedHint': 'Riprova tra un momento.',
  'handoff.expired': 'Il link è scaduto',
  'handoff.expiredHint': 'Per la tua sicurezza ha una durata limitata. Creane uno nuovo per continuare.',
  'handoff.again': 'Crea un nuovo link',
  'handoff.cancel': 'Annulla',

  'error.access_denied.title': 'L’autorizzazione non è stata concessa',
  'error.access_denied.body': 'Non è stato condiviso nulla. Se vuoi concederla, collega di nuovo l’account.',
  'error.popup_closed.title': 'La finestra è stata chiusa',
  'error.popup_closed.body':
    'Per continuare, collega di nuovo l’account e completa l’accesso nella finestra che si apre.',
  'error.provider_refused.title': 'L’accesso non è stato completato',
  'error.provider_refused.body':
    'È stato interrotto dall’altra parte. Collega di nuovo l’account o usane un altro.',

  'page.you': 'Tu',
  'page.organization': 'Organizzazione',
  'page.app': 'App',
  'page.unset.title': 'Questa pagina non è ancora configurata',
  'page.unset.body': 'Le sue impostazioni mancano o contengono un errore. Contatta l’assistenza dell’app.',
  'page.foreign.title': 'Non si può aprire qui',
  'page.foreign.body': 'Questa pagina non accetta il server indicato. Non gli è stato inviato nulla.',
  'page.incomplete.title': 'Impossibile aprire questo link',
  'page.incomplete.body':
    'È incompleto o è già stato usato. Se non hai ancora collegato l’account, riapri il link dal messaggio o dall’app da cui l’hai ricevuto.',
  'page.ended.title': 'Questo link è scaduto',
  'page.ended.body': 'Per la tua sicurezza ha una durata limitata. Chiedine uno nuovo dove l’hai ricevuto.',
  'page.closeTab': 'Ora puoi chiudere questa scheda.',
  'page.goBack': 'Torna a {place}',
  'page.cancel': 'Annulla e torna a {place}',
};
