import type { MoreMessages } from '../translate.js';

/**
 * Dutch, for what leads elsewhere: the provider’s window, another device, the hosted page. Says “je”.
 *
 * A native reader should check: the names of browser settings under `waiting.allow`, above all Safari’s
 * “Pop-upvensters” and iPhone’s “Blokkeer pop-ups”; “Kies” where English presses a button.
 */
export const messages: MoreMessages = {
  'waiting.title': 'Inloggen bij {name} afronden',
  'waiting.hint': 'Je logt in een ander venster in. Deze pagina gaat vanzelf verder als je klaar bent.',
  'waiting.almostDone': 'Bijna klaar…',
  'waiting.almostDoneHint': '{name} heeft toestemming gegeven. De koppeling wordt opgeslagen.',
  'waiting.answered': 'Een ogenblik…',
  'waiting.answeredHint': '{name} heeft geantwoord. Het antwoord wordt gecontroleerd.',
  'waiting.unsure': 'Is er een venster geopend?',
  'waiting.unsureHint':
    'Zo niet, dan heeft je browser het misschien geblokkeerd. Je kunt het ook hier openen.',
  'waiting.allow': 'Zo sta je pop-ups toe',
  'waiting.allow.chrome':
    'In {browser}: klik aan het einde van de adresbalk op het pictogram van een geblokkeerd venster, kies “altijd toestaan” en daarna “Opnieuw openen”.',
  'waiting.allow.firefox':
    'In Firefox: klik op de knop in de balk boven de pagina, sta pop-ups toe voor deze website en kies daarna “Opnieuw openen”.',
  'waiting.allow.safari':
    'In Safari: open “Instellingen”, “Websites”, “Pop-upvensters”, sta ze toe voor deze website en kies daarna “Opnieuw openen”.',
  'waiting.allow.iphone':
    'Op iPhone en iPad: open “Instellingen”, “Apps”, “Safari”, zet “Blokkeer pop-ups” uit en kies daarna “Opnieuw openen”.',
  'waiting.allow.android':
    'In {browser}: open het menu, “Site-instellingen”, “Pop-ups en omleidingen”, sta ze toe voor deze website en kies daarna “Opnieuw openen”.',
  'waiting.allow.other':
    'Zoek bij het adres naar een teken dat er een venster is geblokkeerd, sta het toe en kies daarna “Opnieuw openen”.',
  'waiting.lost': 'Is het venster nog open?',
  'waiting.lostHint':
    'We zien het niet meer, maar dat hoeft niets te betekenen. Heb je het gesloten, open het dan opnieuw.',
  'waiting.deaf': 'We zien niet wanneer je klaar bent',
  'waiting.deafHint':
    'De verbinding met de server is verbroken. Ga verder met inloggen en laat het ons daarna hier weten.',
  'waiting.link': '{name} openen in een nieuw tabblad',
  'waiting.missing': 'Geen venster?',
  'waiting.show': 'Venster tonen',
  'waiting.reopen': 'Opnieuw openen',
  'waiting.finished': 'Ik ben klaar',
  'waiting.asking': 'Controleren…',
  'waiting.nothingYet': 'Er is nog niets binnengekomen. Wacht even of open het venster opnieuw.',
  'waiting.unconfirmed': 'Het is niet duidelijk of het is gelukt',
  'waiting.unconfirmedHint':
    'De verbinding met de server was verbroken, dus {name} is misschien al gekoppeld. Als je het opnieuw probeert, kan er een tweede koppeling ontstaan.',
  'waiting.retry': 'Opnieuw proberen',
  'waiting.behind': 'Kun je het venster niet vinden?',
  'waiting.behindHint': 'Misschien staat het achter dit venster. Kies “Venster tonen”.',
  'waiting.blocker': 'Gaat er niets open?',
  'waiting.blockerHint':
    'Een adblocker of strenge privacyinstelling kan dat tegenhouden. Zet die uit voor deze pagina en open het venster opnieuw.',
  'waiting.account': 'Kom je daar niet verder?',
  'waiting.accountHint':
    'Zie je bij {name} een fout of een ander account, log daar dan uit en open het venster hier opnieuw.',
  'waiting.cancel': 'Annuleren',

  'inApp.title': 'Inloggen werkt misschien niet in {app}',
  'inApp.titleAny': 'Inloggen werkt misschien niet in deze app',
  'inApp.hint': '{name} toont zijn pagina hier misschien niet. In je browser lukt het beter.',
  'inApp.menuHint':
    '{name} toont zijn pagina hier misschien niet. Kijk in het menu van deze app of je de pagina in je browser kunt openen.',

  'handoff.hint.device':
    'Scan de code of open de link op het andere apparaat. Wat je hebt ingevuld, blijft hier staan.',
  'handoff.hint.colleague':
    'Wie de link opent, koppelt {name} voor jou. Stuur hem alleen naar iemand die je vertrouwt.',
  'handoff.hint.browser': 'Open de link in je browser en koppel {name} daar.',
  'handoff.making': 'Link wordt gemaakt…',
  'handoff.waiting.device': 'Wachten op het andere apparaat…',
  'handoff.waiting.colleague': 'Wachten op je collega…',
  'handoff.waiting.browser': 'Wachten op je browser…',
  'handoff.waitingHint.device': 'Deze pagina gaat vanzelf verder als {name} daar is gekoppeld.',
  'handoff.waitingHint.colleague':
    'Deze pagina gaat vanzelf verder. Je kunt de pagina ook sluiten: de link blijft werken.',
  'handoff.waitingHint.browser': 'Deze pagina gaat vanzelf verder als {name} daar is gekoppeld.',
  'handoff.silent': 'Koppel {name} daar',
  'handoff.silentHint': 'Hier is niet te zien wanneer het klaar is. Je kunt deze pagina sluiten.',
  'handoff.open': 'Openen in je browser',
  'handoff.link': 'Link',
  'handoff.until': 'Geldig tot {time}.',
  'handoff.code': 'QR-code van de link',
  'handoff.scan': 'Of laat deze code scannen.',
  'handoff.scanAlso': 'Of scan de code met een ander apparaat.',
  'handoff.share': 'Delen',
  'handoff.mail': 'E-mail',
  'handoff.subject': '{name} koppelen',
  'handoff.text.device': 'Open deze link om {name} te koppelen. Deel hem met niemand: hij werkt namens jou.',
  'handoff.text.colleague': 'Zou je {name} voor mij kunnen koppelen? Deze link leidt naar de juiste pagina.',
  'handoff.text.browser': 'Open deze link om {name} te koppelen. Deel hem met niemand: hij werkt namens jou.',
  'handoff.mailEnd': 'De link is geldig tot {time}.',
  'handoff.failed': 'Er kon geen link worden gemaakt',
  'handoff.failedHint': 'Probeer het zo meteen opnieuw.',
  'handoff.expired': 'De link is verlopen',
  'handoff.expiredHint':
    'Voor je veiligheid is een link maar even geldig. Maak een nieuwe om verder te gaan.',
  'handoff.again': 'Nieuwe link maken',
  'handoff.cancel': 'Annuleren',

  'error.access_denied.title': 'Er is geen toegang gegeven',
  'error.access_denied.body': 'Er is niets gedeeld. Wil je toch toegang geven, koppel dan opnieuw.',
  'error.popup_closed.title': 'Het venster is gesloten',
  'error.popup_closed.body': 'Koppel opnieuw en log verder in via het venster dat opengaat.',
  'error.provider_refused.title': 'Het inloggen is niet afgerond',
  'error.provider_refused.body':
    'Het is aan de andere kant afgebroken. Koppel opnieuw of gebruik een ander account.',

  'page.you': 'Jij',
  'page.organization': 'Organisatie',
  'page.app': 'App',
  'page.unset.title': 'Deze pagina is nog niet ingesteld',
  'page.unset.body':
    'De instellingen ontbreken of bevatten een fout. Neem contact op met het supportteam van de app.',
  'page.foreign.title': 'Dit kan hier niet worden geopend',
  'page.foreign.body':
    'Dit verwijst naar een server waarmee deze pagina niet werkt. Daar is niets naartoe gestuurd.',
  'page.incomplete.title': 'Deze link kan niet worden geopend',
  'page.incomplete.body':
    'De link is niet volledig of is al gebruikt. Heb je nog geen koppeling, open de link dan opnieuw vanuit het bericht of de app waar je hem vandaan hebt.',
  'page.ended.title': 'Deze link is verlopen',
  'page.ended.body':
    'Voor je veiligheid is een link maar even geldig. Vraag een nieuwe op de plek waar je deze hebt gekregen.',
  'page.closeTab': 'Je kunt dit tabblad nu sluiten.',
  'page.goBack': 'Terug naar {place}',
  'page.cancel': 'Annuleren en terug naar {place}',
};
