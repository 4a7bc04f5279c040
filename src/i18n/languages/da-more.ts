import type { MoreMessages } from '../translate.js';

/**
 * Danish, for what leads elsewhere: the provider’s window, another device, the hosted page. Says “du”.
 *
 * A native reader should check: the names of browser settings under `waiting.allow`, above all Safari’s “Websteder” and
 * Chrome’s “Websiteindstillinger”; “login” as a noun for signing in.
 */
export const messages: MoreMessages = {
  'waiting.title': 'Fuldfør login hos {name}',
  'waiting.hint':
    'Loginsiden er åben i et andet vindue. Denne side går videre af sig selv, når du er færdig.',
  'waiting.almostDone': 'Næsten færdig…',
  'waiting.almostDoneHint': '{name} har sagt ja. Forbindelsen gemmes.',
  'waiting.answered': 'Et øjeblik…',
  'waiting.answeredHint': '{name} har svaret. Vi tjekker svaret.',
  'waiting.unsure': 'Blev der åbnet et vindue?',
  'waiting.unsureHint': 'Hvis ikke, har din browser måske blokeret det. Du kan åbne det her i stedet.',
  'waiting.allow': 'Sådan tillader du pop op-vinduer',
  'waiting.allow.chrome':
    'I {browser}: Tryk på ikonet for et blokeret vindue for enden af adresselinjen, vælg ”tillad altid”, og tryk så på ”Åbn igen”.',
  'waiting.allow.firefox':
    'I Firefox: Tryk på knappen i linjen over siden, tillad pop op-vinduer for dette websted, og tryk så på ”Åbn igen”.',
  'waiting.allow.safari':
    'I Safari: Åbn ”Indstillinger”, ”Websteder”, ”Pop op-vinduer”, tillad dem for dette websted, og tryk så på ”Åbn igen”.',
  'waiting.allow.iphone':
    'På iPhone og iPad: Åbn ”Indstillinger”, ”Apps”, ”Safari”, slå ”Bloker pop op-vinduer” fra, og tryk så på ”Åbn igen”.',
  'waiting.allow.android':
    'I {browser}: Åbn menuen, ”Websiteindstillinger”, ”Pop op-vinduer og omdirigeringer”, tillad dem for dette websted, og tryk så på ”Åbn igen”.',
  'waiting.allow.other':
    'Se efter et tegn ved adressen på, at et vindue blev blokeret, tillad det, og tryk så på ”Åbn igen”.',
  'waiting.lost': 'Er vinduet stadig åbent?',
  'waiting.lostHint':
    'Vi kan ikke se det længere, men det behøver ikke betyde noget. Hvis du har lukket det, så åbn det igen.',
  'waiting.deaf': 'Vi kan ikke se, hvornår du er færdig',
  'waiting.deafHint': 'Kontakten til serveren blev afbrudt. Fuldfør login, og giv os så besked her.',
  'waiting.link': 'Åbn {name} i en ny fane',
  'waiting.missing': 'Intet vindue?',
  'waiting.show': 'Vis vinduet',
  'waiting.reopen': 'Åbn igen',
  'waiting.finished': 'Jeg er færdig',
  'waiting.asking': 'Tjekker…',
  'waiting.nothingYet': 'Der er ikke kommet noget endnu. Vent lidt, eller åbn vinduet igen.',
  'waiting.unconfirmed': 'Vi ved ikke, om det lykkedes',
  'waiting.unconfirmedHint':
    'Kontakten til serveren blev afbrudt, så {name} er måske allerede forbundet. Et nyt forsøg kan give en ekstra forbindelse.',
  'waiting.retry': 'Prøv igen',
  'waiting.behind': 'Kan du ikke finde vinduet?',
  'waiting.behindHint': 'Det ligger måske bag dette. Tryk på ”Vis vinduet”.',
  'waiting.blocker': 'Åbner der ikke noget?',
  'waiting.blockerHint':
    'En annonceblokering eller en streng privatlivsindstilling kan forhindre det. Slå den fra for denne side, og åbn vinduet igen.',
  'waiting.account': 'Er du kørt fast der?',
  'waiting.accountHint':
    'Hvis {name} viser en fejl eller en anden konto, så log ud der, og åbn vinduet igen herfra.',
  'waiting.cancel': 'Annuller',

  'inApp.title': 'Login virker måske ikke i {app}',
  'inApp.titleAny': 'Login virker måske ikke i denne app',
  'inApp.hint': '{name} viser måske ikke sin side her. Det går bedre i din browser.',
  'inApp.menuHint':
    '{name} viser måske ikke sin side her. Se i denne apps menu, om du kan åbne siden i din browser.',

  'handoff.hint.device': 'Scan koden, eller åbn linket på den anden enhed. Det, du har udfyldt, bliver her.',
  'handoff.hint.colleague':
    'Den, der åbner linket, forbinder {name} for dig. Send det kun til en, du stoler på.',
  'handoff.hint.browser': 'Åbn linket i din browser, og forbind {name} der.',
  'handoff.making': 'Opretter et link…',
  'handoff.waiting.device': 'Venter på den anden enhed…',
  'handoff.waiting.colleague': 'Venter på din kollega…',
  'handoff.waiting.browser': 'Venter på din browser…',
  'handoff.waitingHint.device': 'Denne side går videre af sig selv, når {name} er forbundet der.',
  'handoff.waitingHint.colleague':
    'Denne side går videre af sig selv. Du kan også lukke den: Linket virker fortsat.',
  'handoff.waitingHint.browser': 'Denne side går videre af sig selv, når {name} er forbundet der.',
  'handoff.silent': 'Forbind {name} der',
  'handoff.silentHint': 'Denne side kan ikke se, hvornår det er klaret. Du kan lukke den.',
  'handoff.open': 'Åbn i din browser',
  'handoff.link': 'Link',
  'handoff.until': 'Virker indtil {time}.',
  'handoff.code': 'QR-kode for linket',
  'handoff.scan': 'Eller få din kollega til at scanne koden.',
  'handoff.scanAlso': 'Eller scan koden med en anden enhed.',
  'handoff.share': 'Del',
  'handoff.mail': 'E-mail',
  'handoff.subject': 'Forbind {name}',
  'handoff.text.device':
    'Åbn dette link for at forbinde {name}. Hold det for dig selv: Det virker på dine vegne.',
  'handoff.text.colleague': 'Kan du forbinde {name} for mig? Dette link fører til den rigtige side.',
  'handoff.text.browser':
    'Åbn dette link for at forbinde {name}. Hold det for dig selv: Det virker på dine vegne.',
  'handoff.mailEnd': 'Linket virker indtil {time}.',
  'handoff.failed': 'Linket kunne ikke oprettes',
  'handoff.failedHint': 'Prøv igen om lidt.',
  'handoff.expired': 'Linket er udløbet',
  'handoff.expiredHint':
    'Af hensyn til din sikkerhed virker det kun et stykke tid. Opret et nyt for at fortsætte.',
  'handoff.again': 'Opret et nyt link',
  'handoff.cancel': 'Annuller',

  'error.access_denied.title': 'Der blev ikke givet adgang',
  'error.access_denied.body': 'Intet blev delt. Hvis du alligevel vil give adgang, så forbind igen.',
  'error.popup_closed.title': 'Vinduet blev lukket',
  'error.popup_closed.body': 'Forbind igen, og fuldfør login i det vindue, der åbner.',
  'error.provider_refused.title': 'Login blev ikke fuldført',
  'error.provider_refused.body':
    'Det blev afbrudt i den anden ende. Forbind igen, eller brug en anden konto.',

  'page.you': 'Dig',
  'page.organization': 'Organisation',
  'page.app': 'App',
  'page.unset.title': 'Denne side er ikke sat op endnu',
  'page.unset.body': 'Indstillingerne mangler eller indeholder en fejl. Kontakt appens support.',
  'page.foreign.title': 'Dette kan ikke åbnes her',
  'page.foreign.body':
    'Det peger på en server, som denne side ikke arbejder sammen med. Intet er sendt dertil.',
  'page.incomplete.title': 'Linket kan ikke åbnes',
  'page.incomplete.body':
    'Det er ufuldstændigt eller allerede brugt. Hvis du ikke er forbundet endnu, så åbn det igen fra den besked eller app, du fik det fra.',
  'page.ended.title': 'Linket er udløbet',
  'page.ended.body':
    'Af hensyn til din sikkerhed virker det kun et stykke tid. Bed om et nyt der, hvor du fik det.',
  'page.closeTab': 'Du kan lukke denne fane nu.',
  'page.goBack': 'Tilbage til {place}',
  'page.cancel': 'Annuller og gå tilbage til {place}',
};
