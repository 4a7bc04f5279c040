import type { MoreMessages } from '../translate.js';

/**
 * Norwegian (Bokmål), for what leads elsewhere: the provider’s window, another device, the hosted page. Says “du”.
 *
 * A native reader should check: the names of browser settings under `waiting.allow`, above all Safari’s «Popup-vinduer»
 * and iPhone’s «Blokker popup-vinduer» (Chrome says «forgrunnsvinduer», Firefox «sprettoppvinduer»).
 */
export const messages: MoreMessages = {
  'waiting.title': 'Fullfør innloggingen hos {name}',
  'waiting.hint':
    'Innloggingen er åpen i et annet vindu. Denne siden går videre av seg selv når du er ferdig.',
  'waiting.almostDone': 'Nesten ferdig …',
  'waiting.almostDoneHint': '{name} har sagt ja. Tilkoblingen lagres.',
  'waiting.answered': 'Et øyeblikk …',
  'waiting.answeredHint': '{name} har svart. Vi kontrollerer svaret.',
  'waiting.unsure': 'Ble det åpnet et vindu?',
  'waiting.unsureHint': 'Hvis ikke, kan nettleseren din ha blokkert det. Du kan åpne det her i stedet.',
  'waiting.allow': 'Slik tillater du popup-vinduer',
  'waiting.allow.chrome':
    'I {browser}: Trykk på symbolet for et blokkert vindu i enden av adressefeltet, velg «tillat alltid», og trykk så på «Åpne igjen».',
  'waiting.allow.firefox':
    'I Firefox: Trykk på knappen i linjen over siden, tillat sprettoppvinduer for dette nettstedet, og trykk så på «Åpne igjen».',
  'waiting.allow.safari':
    'I Safari: Åpne «Innstillinger», «Nettsteder», «Popup-vinduer», tillat dem for dette nettstedet, og trykk så på «Åpne igjen».',
  'waiting.allow.iphone':
    'På iPhone og iPad: Åpne «Innstillinger», «Apper», «Safari», slå av «Blokker popup-vinduer», og trykk så på «Åpne igjen».',
  'waiting.allow.android':
    'I {browser}: Åpne menyen, «Nettstedsinnstillinger», «Forgrunnsvinduer/viderekoblinger», tillat dem for dette nettstedet, og trykk så på «Åpne igjen».',
  'waiting.allow.other':
    'Se etter et tegn ved adressen på at et vindu ble blokkert, tillat det, og trykk så på «Åpne igjen».',
  'waiting.lost': 'Er vinduet fortsatt åpent?',
  'waiting.lostHint':
    'Vi ser det ikke lenger, men det trenger ikke å bety noe. Hvis du lukket det, åpner du det igjen.',
  'waiting.deaf': 'Vi ser ikke når du er ferdig',
  'waiting.deafHint': 'Kontakten med serveren ble brutt. Fortsett innloggingen, og si fra her etterpå.',
  'waiting.link': 'Åpne {name} i en ny fane',
  'waiting.missing': 'Ikke noe vindu?',
  'waiting.show': 'Vis vinduet',
  'waiting.reopen': 'Åpne igjen',
  'waiting.finished': 'Jeg er ferdig',
  'waiting.asking': 'Kontrollerer …',
  'waiting.nothingYet': 'Ingenting har kommet ennå. Vent litt, eller åpne vinduet igjen.',
  'waiting.unconfirmed': 'Vi vet ikke om det lyktes',
  'waiting.unconfirmedHint':
    'Kontakten med serveren ble brutt, så {name} kan allerede være koblet til. Et nytt forsøk kan gi en ekstra tilkobling.',
  'waiting.retry': 'Prøv igjen',
  'waiting.behind': 'Finner du ikke vinduet?',
  'waiting.behindHint': 'Det ligger kanskje bak dette. Trykk på «Vis vinduet».',
  'waiting.blocker': 'Åpnes det ikke noe?',
  'waiting.blockerHint':
    'En annonseblokkering eller en streng personverninnstilling kan hindre det. Slå den av for denne siden, og åpne vinduet igjen.',
  'waiting.account': 'Står du fast der?',
  'waiting.accountHint':
    'Hvis {name} viser en feil eller en annen konto, logger du ut der og åpner vinduet igjen herfra.',
  'waiting.cancel': 'Avbryt',

  'inApp.title': 'Innlogging virker kanskje ikke i {app}',
  'inApp.titleAny': 'Innlogging virker kanskje ikke i denne appen',
  'inApp.hint': '{name} viser kanskje ikke siden sin her. Det går bedre i nettleseren din.',
  'inApp.menuHint':
    '{name} viser kanskje ikke siden sin her. Se i appens meny om du kan åpne siden i nettleseren din.',

  'handoff.hint.device':
    'Skann koden, eller åpne lenken på den andre enheten. Det du har fylt ut, blir værende her.',
  'handoff.hint.colleague':
    'Den som åpner lenken, kobler til {name} for deg. Send den bare til noen du stoler på.',
  'handoff.hint.browser': 'Åpne lenken i nettleseren din, og koble til {name} der.',
  'handoff.making': 'Oppretter en lenke …',
  'handoff.waiting.device': 'Venter på den andre enheten …',
  'handoff.waiting.colleague': 'Venter på kollegaen din …',
  'handoff.waiting.browser': 'Venter på nettleseren din …',
  'handoff.waitingHint.device': 'Denne siden går videre av seg selv når {name} er koblet til der.',
  'handoff.waitingHint.colleague':
    'Denne siden går videre av seg selv. Du kan også lukke den: Lenken virker fortsatt.',
  'handoff.waitingHint.browser': 'Denne siden går videre av seg selv når {name} er koblet til der.',
  'handoff.silent': 'Koble til {name} der',
  'handoff.silentHint': 'Denne siden merker ikke når det er gjort. Du kan lukke den.',
  'handoff.open': 'Åpne i nettleseren din',
  'handoff.link': 'Lenke',
  'handoff.until': 'Virker til {time}.',
  'handoff.code': 'QR-kode for lenken',
  'handoff.scan': 'Eller la kollegaen din skanne koden.',
  'handoff.scanAlso': 'Eller skann koden med en annen enhet.',
  'handoff.share': 'Del',
  'handoff.mail': 'E-post',
  'handoff.subject': 'Koble til {name}',
  'handoff.text.device':
    'Åpne denne lenken for å koble til {name}. Hold den for deg selv: Den virker på dine vegne.',
  'handoff.text.colleague': 'Kan du koble til {name} for meg? Denne lenken fører til riktig side.',
  'handoff.text.browser':
    'Åpne denne lenken for å koble til {name}. Hold den for deg selv: Den virker på dine vegne.',
  'handoff.mailEnd': 'Lenken virker til {time}.',
  'handoff.failed': 'Lenken kunne ikke opprettes',
  'handoff.failedHint': 'Prøv igjen om litt.',
  'handoff.expired': 'Lenken er utløpt',
  'handoff.expiredHint': 'Av hensyn til sikkerheten virker den bare en stund. Opprett en ny for å fortsette.',
  'handoff.again': 'Opprett en ny lenke',
  'handoff.cancel': 'Avbryt',

  'error.access_denied.title': 'Tilgang ble ikke gitt',
  'error.access_denied.body': 'Ingenting ble delt. Koble til på nytt hvis du likevel vil gi tilgang.',
  'error.popup_closed.title': 'Vinduet ble lukket',
  'error.popup_closed.body': 'Koble til på nytt, og fullfør innloggingen i vinduet som åpnes.',
  'error.provider_refused.title': 'Innloggingen ble ikke fullført',
  'error.provider_refused.body':
    'Den ble avbrutt på den andre siden. Koble til på nytt, eller bruk en annen konto.',

  'page.you': 'Deg',
  'page.organization': 'Organisasjon',
  'page.app': 'App',
  'page.unset.title': 'Denne siden er ikke satt opp ennå',
  'page.unset.body': 'Innstillingene mangler eller inneholder en feil. Kontakt brukerstøtten til appen.',
  'page.foreign.title': 'Dette kan ikke åpnes her',
  'page.foreign.body':
    'Det viser til en server som denne siden ikke samarbeider med. Ingenting er sendt dit.',
  'page.incomplete.title': 'Lenken kan ikke åpnes',
  'page.incomplete.body':
    'Den er ufullstendig eller allerede brukt. Hvis du ikke er koblet til ennå, åpner du den igjen fra meldingen eller appen du fikk den fra.',
  'page.ended.title': 'Lenken er utløpt',
  'page.ended.body': 'Av hensyn til sikkerheten virker den bare en stund. Be om en ny der du fikk den.',
  'page.closeTab': 'Du kan lukke denne fanen nå.',
  'page.goBack': 'Tilbake til {place}',
  'page.cancel': 'Avbryt og gå tilbake til {place}',
};
