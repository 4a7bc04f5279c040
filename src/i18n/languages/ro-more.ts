import type { MoreMessages } from '../translate.js';

/**
 * Romanian, for what leads elsewhere: the provider’s window, another device, the hosted page. Says “dumneavoastră” to
 * the person, but a button takes the short imperative („Deschide din nou”), as usual.
 *
 * A native reader should check: the names of browser settings under `waiting.allow`, above all those of Safari and
 * iPhone; „filă” for a tab.
 */
export const messages: MoreMessages = {
  'waiting.title': 'Finalizați autentificarea la {name}',
  'waiting.hint': 'Este deschisă în altă fereastră. Această pagină va continua singură când terminați.',
  'waiting.almostDone': 'Aproape gata…',
  'waiting.almostDoneHint': '{name} a acceptat. Se salvează conexiunea.',
  'waiting.answered': 'Un moment…',
  'waiting.answeredHint': '{name} a răspuns. Se verifică răspunsul.',
  'waiting.unsure': 'S-a deschis o fereastră?',
  'waiting.unsureHint': 'Dacă nu, este posibil ca browserul să o fi blocat. O puteți deschide de aici.',
  'waiting.allow': 'Cum permiteți ferestrele pop-up',
  'waiting.allow.chrome':
    'În {browser}: apăsați pictograma ferestrei blocate de la capătul barei de adrese, alegeți să permiteți întotdeauna, apoi apăsați „Deschide din nou”.',
  'waiting.allow.firefox':
    'În Firefox: apăsați butonul din bara de deasupra paginii, permiteți ferestrele pop-up pentru acest site, apoi apăsați „Deschide din nou”.',
  'waiting.allow.safari':
    'În Safari: deschideți „Configurări”, „Site-uri web”, „Ferestre pop-up”, permiteți-le pentru acest site, apoi apăsați „Deschide din nou”.',
  'waiting.allow.iphone':
    'Pe iPhone și iPad: deschideți „Configurări”, „Aplicații”, „Safari”, dezactivați „Blochează pop-up-urile”, apoi apăsați „Deschide din nou”.',
  'waiting.allow.android':
    'În {browser}: deschideți meniul, „Setări pentru site-uri”, „Ferestre pop-up și redirecționări”, permiteți-le pentru acest site, apoi apăsați „Deschide din nou”.',
  'waiting.allow.other':
    'Căutați lângă adresă semnul unei ferestre blocate, permiteți fereastra, apoi apăsați „Deschide din nou”.',
  'waiting.lost': 'Fereastra este încă deschisă?',
  'waiting.lostHint':
    'Nu o mai putem vedea, dar asta poate să nu însemne nimic. Dacă ați închis-o, deschideți-o din nou.',
  'waiting.deaf': 'Nu putem vedea când terminați',
  'waiting.deafHint': 'Legătura cu serverul s-a întrerupt. Continuați autentificarea, apoi confirmați aici.',
  'waiting.link': 'Deschide {name} într-o filă nouă',
  'waiting.missing': 'Nicio fereastră?',
  'waiting.show': 'Afișează fereastra',
  'waiting.reopen': 'Deschide din nou',
  'waiting.finished': 'Am terminat',
  'waiting.asking': 'Se verifică…',
  'waiting.nothingYet': 'Încă nu a sosit nimic. Așteptați un moment sau deschideți din nou fereastra.',
  'waiting.unconfirmed': 'Nu știm dacă a funcționat',
  'waiting.unconfirmedHint':
    'Legătura cu serverul s-a întrerupt, așa că este posibil să fie deja conectat contul {name}. O nouă încercare poate crea o a doua conexiune.',
  'waiting.retry': 'Reîncearcă',
  'waiting.behind': 'Nu găsiți fereastra?',
  'waiting.behindHint': 'Poate fi în spatele acesteia. Apăsați „Afișează fereastra”.',
  'waiting.blocker': 'Nu se deschide nimic?',
  'waiting.blockerHint':
    'Cauza poate fi un program care blochează reclamele sau o setare strictă de confidențialitate. Dezactivați blocarea pentru această pagină, apoi deschideți din nou fereastra.',
  'waiting.account': 'Nu puteți continua acolo?',
  'waiting.accountHint':
    'Dacă {name} afișează o eroare sau alt cont, ieșiți din contul de acolo, apoi deschideți din nou fereastra de aici.',
  'waiting.cancel': 'Anulează',

  'inApp.title': 'Este posibil ca autentificarea să nu funcționeze în {app}',
  'inApp.titleAny': 'Este posibil ca autentificarea să nu funcționeze în această aplicație',
  'inApp.hint': '{name} poate refuza să își afișeze pagina aici. Este mai bine să folosiți browserul.',
  'inApp.menuHint':
    '{name} poate refuza să își afișeze pagina aici. Căutați în meniul acestei aplicații o opțiune de a deschide pagina în browser.',

  'handoff.hint.device':
    'Scanați codul sau deschideți linkul pe celălalt dispozitiv. Datele introduse rămân aici.',
  'handoff.hint.colleague':
    'Cine deschide linkul conectează {name} în locul dumneavoastră. Trimiteți-l doar cuiva de încredere.',
  'handoff.hint.browser': 'Deschideți linkul în browser și conectați {name} acolo.',
  'handoff.making': 'Se creează linkul…',
  'handoff.waiting.device': 'Se așteaptă celălalt dispozitiv…',
  'handoff.waiting.colleague': 'Se așteaptă cealaltă persoană…',
  'handoff.waiting.browser': 'Se așteaptă browserul…',
  'handoff.waitingHint.device': 'Această pagină va continua singură după ce conectați {name} acolo.',
  'handoff.waitingHint.colleague':
    'Această pagină va continua singură. O puteți și închide: linkul rămâne valabil.',
  'handoff.waitingHint.browser': 'Această pagină va continua singură după ce conectați {name} acolo.',
  'handoff.silent': 'Conectați {name} acolo',
  'handoff.silentHint': 'Această pagină nu poate afla când este gata. O puteți închide.',
  'handoff.open': 'Deschide în browser',
  'handoff.link': 'Link',
  'handoff.until': 'Valabil până la {time}.',
  'handoff.code': 'Codul QR al linkului',
  'handoff.scan': 'Sau cereți să fie scanat acest cod.',
  'handoff.scanAlso': 'Sau scanați-l cu alt dispozitiv.',
  'handoff.share': 'Distribuie',
  'handoff.mail': 'E-mail',
  'handoff.subject': 'Conectare {name}',
  'handoff.text.device':
    'Deschideți acest link pentru a conecta {name}. Nu îl distribuiți: acționează în numele dumneavoastră.',
  'handoff.text.colleague': 'Puteți conecta {name} în locul meu? Acest link duce la pagina potrivită.',
  'handoff.text.browser':
    'Deschideți acest link pentru a conecta {name}. Nu îl distribuiți: acționează în numele dumneavoastră.',
  'handoff.mailEnd': 'Linkul este valabil până la {time}.',
  'handoff.failed': 'Nu s-a putut crea un link',
  'handoff.failedHint': 'Încercați din nou peste câteva momente.',
  'handoff.expired': 'Linkul a expirat',
  'handoff.expiredHint': 'Din motive de siguranță, are o durată limitată. Creați altul pentru a continua.',
  'handoff.again': 'Creează alt link',
  'handoff.cancel': 'Anulează',

  'error.access_denied.title': 'Accesul nu a fost permis',
  'error.access_denied.body': 'Nu s-a transmis nimic. Pentru a-l permite totuși, reluați conectarea.',
  'error.popup_closed.title': 'Fereastra a fost închisă',
  'error.popup_closed.body':
    'Pentru a continua, reluați conectarea și finalizați-o în fereastra care se deschide.',
  'error.provider_refused.title': 'Autentificarea nu s-a finalizat',
  'error.provider_refused.body':
    'A fost întreruptă de cealaltă parte. Reluați conectarea sau folosiți alt cont.',

  'page.you': 'Dumneavoastră',
  'page.organization': 'Organizație',
  'page.app': 'Aplicație',
  'page.unset.title': 'Această pagină nu este încă configurată',
  'page.unset.body': 'Setările ei lipsesc sau conțin o eroare. Contactați asistența aplicației.',
  'page.foreign.title': 'Nu se poate deschide aici',
  'page.foreign.body': 'Această pagină nu acceptă serverul indicat. Nu i s-a trimis nimic.',
  'page.incomplete.title': 'Acest link nu poate fi deschis',
  'page.incomplete.body':
    'Este incomplet sau a fost deja folosit. Dacă nu ați conectat încă contul, deschideți din nou linkul din mesajul sau aplicația de unde l-ați primit.',
  'page.ended.title': 'Acest link a expirat',
  'page.ended.body': 'Din motive de siguranță, are o durată limitată. Cereți altul de unde l-ați primit.',
  'page.closeTab': 'Acum puteți închide această filă.',
  'page.goBack': 'Înapoi la {place}',
  'page.cancel': 'Anulează și revino la {place}',
};
