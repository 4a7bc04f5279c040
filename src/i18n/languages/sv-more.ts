import type { MoreMessages } from '../translate.js';

/**
 * Swedish, for what leads elsewhere: the provider’s window, another device, the hosted page. Says “du”.
 *
 * A native reader should check: the names of browser settings under `waiting.allow`, above all how Safari and iPhone
 * write “Popupfönster” (Chrome and Firefox write “popup-fönster”).
 */
export const messages: MoreMessages = {
  'waiting.title': 'Slutför inloggningen hos {name}',
  'waiting.hint':
    'Inloggningen är öppen i ett annat fönster. Den här sidan går vidare av sig själv när du är klar.',
  'waiting.almostDone': 'Nästan klart …',
  'waiting.almostDoneHint': '{name} sa ja. Anslutningen sparas.',
  'waiting.answered': 'Ett ögonblick …',
  'waiting.answeredHint': '{name} har svarat. Svaret kontrolleras.',
  'waiting.unsure': 'Öppnades ett fönster?',
  'waiting.unsureHint': 'Om inte kan webbläsaren ha blockerat det. Du kan öppna fönstret här i stället.',
  'waiting.allow': 'Så tillåter du popup-fönster',
  'waiting.allow.chrome':
    'I {browser}: tryck på symbolen för ett blockerat fönster i slutet av adressfältet, välj ”tillåt alltid” och tryck sedan på ”Öppna igen”.',
  'waiting.allow.firefox':
    'I Firefox: tryck på knappen i fältet ovanför sidan, tillåt popup-fönster för den här webbplatsen och tryck sedan på ”Öppna igen”.',
  'waiting.allow.safari':
    'I Safari: öppna ”Inställningar”, ”Webbplatser”, ”Popupfönster”, tillåt dem för den här webbplatsen och tryck sedan på ”Öppna igen”.',
  'waiting.allow.iphone':
    'På iPhone och iPad: öppna ”Inställningar”, ”Appar”, ”Safari”, stäng av ”Blockera popupfönster” och tryck sedan på ”Öppna igen”.',
  'waiting.allow.android':
    'I {browser}: öppna menyn, ”Webbplatsinställningar”, ”Popup-fönster och omdirigeringar”, tillåt dem för den här webbplatsen och tryck sedan på ”Öppna igen”.',
  'waiting.allow.other':
    'Leta vid adressen efter ett tecken på att ett fönster har blockerats, tillåt det och tryck sedan på ”Öppna igen”.',
  'waiting.lost': 'Är fönstret fortfarande öppet?',
  'waiting.lostHint':
    'Vi ser det inte längre, men det behöver inte betyda något. Om du har stängt det öppnar du det igen.',
  'waiting.deaf': 'Vi ser inte när du är klar',
  'waiting.deafHint': 'Kontakten med servern bröts. Fortsätt logga in och säg sedan till här.',
  'waiting.link': 'Öppna {name} på en ny flik',
  'waiting.missing': 'Inget fönster?',
  'waiting.show': 'Visa fönstret',
  'waiting.reopen': 'Öppna igen',
  'waiting.finished': 'Jag är klar',
  'waiting.asking': 'Kontrollerar …',
  'waiting.nothingYet': 'Inget har kommit än. Vänta en stund eller öppna fönstret igen.',
  'waiting.unconfirmed': 'Det är oklart om det fungerade',
  'waiting.unconfirmedHint':
    'Kontakten med servern bröts, så anslutningen till {name} kan redan vara klar. Ett nytt försök kan ge en anslutning till.',
  'waiting.retry': 'Försök igen',
  'waiting.behind': 'Hittar du inte fönstret?',
  'waiting.behindHint': 'Det kan ligga bakom det här. Tryck på ”Visa fönstret”.',
  'waiting.blocker': 'Öppnas ingenting?',
  'waiting.blockerHint':
    'En annonsblockerare eller en sträng integritetsinställning kan hindra det. Stäng av den för den här sidan och öppna fönstret igen.',
  'waiting.account': 'Kommer du inte vidare där?',
  'waiting.accountHint':
    'Om {name} visar ett fel eller ett annat konto loggar du ut där och öppnar fönstret igen härifrån.',
  'waiting.cancel': 'Avbryt',

  'inApp.title': 'Det kanske inte går att logga in i {app}',
  'inApp.titleAny': 'Det kanske inte går att logga in i den här appen',
  'inApp.hint': '{name} kanske inte visar sin sida här. Det går bättre i din webbläsare.',
  'inApp.menuHint':
    '{name} kanske inte visar sin sida här. Se efter i appens meny om du kan öppna sidan i din webbläsare.',

  'handoff.hint.device':
    'Skanna koden eller öppna länken på den andra enheten. Det du har fyllt i finns kvar här.',
  'handoff.hint.colleague':
    'Den som öppnar länken ansluter {name} åt dig. Skicka den bara till någon du litar på.',
  'handoff.hint.browser': 'Öppna länken i din webbläsare och anslut {name} där.',
  'handoff.making': 'Skapar en länk …',
  'handoff.waiting.device': 'Väntar på den andra enheten …',
  'handoff.waiting.colleague': 'Väntar på din kollega …',
  'handoff.waiting.browser': 'Väntar på din webbläsare …',
  'handoff.waitingHint.device':
    'Den här sidan går vidare av sig själv när anslutningen till {name} är klar där.',
  'handoff.waitingHint.colleague':
    'Den här sidan går vidare av sig själv. Du kan också stänga den: länken fungerar ändå.',
  'handoff.waitingHint.browser':
    'Den här sidan går vidare av sig själv när anslutningen till {name} är klar där.',
  'handoff.silent': 'Anslut {name} där',
  'handoff.silentHint': 'Den här sidan märker inte när det är klart. Du kan stänga den.',
  'handoff.open': 'Öppna i din webbläsare',
  'handoff.link': 'Länk',
  'handoff.until': 'Fungerar till {time}.',
  'handoff.code': 'QR-kod för länken',
  'handoff.scan': 'Eller låt din kollega skanna koden.',
  'handoff.scanAlso': 'Eller skanna koden med en annan enhet.',
  'handoff.share': 'Dela',
  'handoff.mail': 'E-post',
  'handoff.subject': 'Anslut {name}',
  'handoff.text.device':
    'Öppna den här länken för att ansluta {name}. Håll den för dig själv: den fungerar i ditt namn.',
  'handoff.text.colleague': 'Kan du ansluta {name} åt mig? Den här länken leder till rätt sida.',
  'handoff.text.browser':
    'Öppna den här länken för att ansluta {name}. Håll den för dig själv: den fungerar i ditt namn.',
  'handoff.mailEnd': 'Länken fungerar till {time}.',
  'handoff.failed': 'Det gick inte att skapa någon länk',
  'handoff.failedHint': 'Försök igen om en stund.',
  'handoff.expired': 'Länken har gått ut',
  'handoff.expiredHint': 'Av säkerhetsskäl fungerar den bara en stund. Skapa en ny för att fortsätta.',
  'handoff.again': 'Skapa en ny länk',
  'handoff.cancel': 'Avbryt',

  'error.access_denied.title': 'Åtkomsten godkändes inte',
  'error.access_denied.body': 'Inget har delats. Anslut igen om du ändå vill godkänna den.',
  'error.popup_closed.title': 'Fönstret stängdes',
  'error.popup_closed.body': 'Anslut igen och slutför inloggningen i fönstret som öppnas.',
  'error.provider_refused.title': 'Inloggningen slutfördes inte',
  'error.provider_refused.body': 'Den avbröts på andra sidan. Anslut igen eller använd ett annat konto.',

  'page.you': 'Du',
  'page.organization': 'Organisation',
  'page.app': 'App',
  'page.unset.title': 'Den här sidan är inte färdig än',
  'page.unset.body': 'Inställningarna saknas eller innehåller ett fel. Kontakta appens support.',
  'page.foreign.title': 'Det här kan inte öppnas här',
  'page.foreign.body': 'Här anges en server som den här sidan inte fungerar med. Inget har skickats dit.',
  'page.incomplete.title': 'Länken kan inte öppnas',
  'page.incomplete.body':
    'Den är ofullständig eller redan använd. Om anslutningen inte är klar än öppnar du länken igen från meddelandet eller appen där du fick den.',
  'page.ended.title': 'Länken har gått ut',
  'page.ended.body': 'Av säkerhetsskäl fungerar den bara en stund. Be om en ny där du fick den.',
  'page.closeTab': 'Du kan stänga den här fliken nu.',
  'page.goBack': 'Tillbaka till {place}',
  'page.cancel': 'Avbryt och gå tillbaka till {place}',
};
