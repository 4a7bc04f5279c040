import type { MoreMessages } from '../translate.js';

/**
 * Polish, for what leads elsewhere: the provider’s window, another device, the hosted page. Says “ty”.
 *
 * A native reader should check: the names of browser settings under `waiting.allow`, above all those of Safari and of
 * the iPhone, and “usługa {name}” for the provider.
 */
export const messages: MoreMessages = {
  'waiting.title': 'Dokończ logowanie do usługi {name}',
  'waiting.hint': 'Logowanie odbywa się w innym oknie. Gdy skończysz, ta strona sama przejdzie dalej.',
  'waiting.almostDone': 'Prawie gotowe…',
  'waiting.almostDoneHint': 'Usługa {name} wyraziła zgodę. Zapisujemy połączenie.',
  'waiting.answered': 'Chwileczkę…',
  'waiting.answeredHint': 'Usługa {name} odpowiedziała. Sprawdzamy odpowiedź.',
  'waiting.unsure': 'Czy okno się otworzyło?',
  'waiting.unsureHint': 'Jeśli nie, mogła je zablokować przeglądarka. Możesz otworzyć je tutaj.',
  'waiting.allow': 'Jak zezwolić na wyskakujące okna',
  'waiting.allow.chrome':
    'Przeglądarka {browser}: naciśnij ikonę zablokowanego okna na końcu paska adresu, wybierz „Zawsze zezwalaj”, a potem naciśnij „Otwórz ponownie”.',
  'waiting.allow.firefox':
    'Firefox: naciśnij przycisk na pasku nad stroną, zezwól tej witrynie na wyskakujące okna, a potem naciśnij „Otwórz ponownie”.',
  'waiting.allow.safari':
    'Safari: otwórz „Ustawienia”, „Witryny”, „Okna wyskakujące”, zezwól na nie tej witrynie, a potem naciśnij „Otwórz ponownie”.',
  'waiting.allow.iphone':
    'iPhone i iPad: otwórz „Ustawienia”, „Aplikacje”, „Safari”, wyłącz „Blokuj wyskakujące okna”, a potem naciśnij „Otwórz ponownie”.',
  'waiting.allow.android':
    'Przeglądarka {browser}: otwórz menu, „Ustawienia witryn”, „Pop-upy i przekierowania”, zezwól na nie tej witrynie, a potem naciśnij „Otwórz ponownie”.',
  'waiting.allow.other':
    'Poszukaj przy adresie ikony zablokowanego okna, zezwól na nie, a potem naciśnij „Otwórz ponownie”.',
  'waiting.lost': 'Czy okno jest nadal otwarte?',
  'waiting.lostHint':
    'Już go nie widzimy, ale to nie musi nic znaczyć. Jeśli jest zamknięte, otwórz je ponownie.',
  'waiting.deaf': 'Nie zobaczymy, kiedy skończysz',
  'waiting.deafHint': 'Łączność z serwerem została przerwana. Dokończ logowanie, a potem daj nam tutaj znać.',
  'waiting.link': 'Otwórz stronę {name} w nowej karcie',
  'waiting.missing': 'Nie widać okna?',
  'waiting.show': 'Pokaż okno',
  'waiting.reopen': 'Otwórz ponownie',
  'waiting.finished': 'Logowanie zakończone',
  'waiting.asking': 'Sprawdzanie…',
  'waiting.nothingYet': 'Nic jeszcze nie dotarło. Poczekaj chwilę lub otwórz okno ponownie.',
  'waiting.unconfirmed': 'Nie wiemy, czy się udało',
  'waiting.unconfirmedHint':
    'Łączność z serwerem została przerwana, więc konto {name} może być już połączone. Ponowna próba może utworzyć drugie połączenie.',
  'waiting.retry': 'Ponów próbę',
  'waiting.behind': 'Nie możesz znaleźć okna?',
  'waiting.behindHint': 'Może być schowane za tym oknem. Naciśnij „Pokaż okno”.',
  'waiting.blocker': 'Nic się nie otwiera?',
  'waiting.blockerHint':
    'Przyczyną może być bloker reklam lub ścisłe ustawienie prywatności. Wyłącz blokadę na tej stronie, a potem otwórz okno ponownie.',
  'waiting.account': 'Nie możesz przejść dalej?',
  'waiting.accountHint':
    'Jeśli w usłudze {name} widzisz błąd lub inne konto, wyloguj się tam, a potem otwórz okno ponownie z tej strony.',
  'waiting.cancel': 'Anuluj',

  'inApp.title': 'Logowanie w aplikacji {app} może nie działać',
  'inApp.titleAny': 'Logowanie w tej aplikacji może nie działać',
  'inApp.hint': 'Usługa {name} może nie wyświetlić tu swojej strony. Lepszym miejscem jest przeglądarka.',
  'inApp.menuHint':
    'Usługa {name} może nie wyświetlić tu swojej strony. Poszukaj w menu tej aplikacji opcji otwarcia strony w przeglądarce.',

  'handoff.hint.device': 'Zeskanuj kod lub otwórz tam link. Wpisane dane pozostaną tutaj.',
  'handoff.hint.colleague':
    'Osoba, która otworzy link, połączy konto {name} za Ciebie. Wyślij go tylko komuś zaufanemu.',
  'handoff.hint.browser': 'Otwórz link w przeglądarce i połącz tam konto {name}.',
  'handoff.making': 'Tworzenie linku…',
  'handoff.waiting.device': 'Czekamy na drugie urządzenie…',
  'handoff.waiting.colleague': 'Czekamy na osobę z zespołu…',
  'handoff.waiting.browser': 'Czekamy na przeglądarkę…',
  'handoff.waitingHint.device': 'Gdy konto {name} zostanie tam połączone, ta strona sama przejdzie dalej.',
  'handoff.waitingHint.colleague':
    'Ta strona sama przejdzie dalej. Możesz ją też zamknąć: link będzie nadal działać.',
  'handoff.waitingHint.browser': 'Gdy konto {name} zostanie tam połączone, ta strona sama przejdzie dalej.',
  'handoff.silent': 'Połącz tam konto {name}',
  'handoff.silentHint': 'Ta strona nie wykryje, kiedy to nastąpi. Możesz ją zamknąć.',
  'handoff.open': 'Otwórz w przeglądarce',
  'handoff.link': 'Link',
  'handoff.until': 'Działa do {time}.',
  'handoff.code': 'Kod QR linku',
  'handoff.scan': 'Lub poproś o zeskanowanie tego kodu.',
  'handoff.scanAlso': 'Lub zeskanuj go innym urządzeniem.',
  'handoff.share': 'Udostępnij',
  'handoff.mail': 'E-mail',
  'handoff.subject': 'Połącz konto {name}',
  'handoff.text.device':
    'Otwórz ten link, aby połączyć konto {name}. Zachowaj go dla siebie: działa w Twoim imieniu.',
  'handoff.text.colleague':
    'Czy możesz połączyć za mnie konto {name}? Ten link prowadzi do właściwej strony.',
  'handoff.text.browser':
    'Otwórz ten link, aby połączyć konto {name}. Zachowaj go dla siebie: działa w Twoim imieniu.',
  'handoff.mailEnd': 'Link działa do {time}.',
  'handoff.failed': 'Nie udało się utworzyć linku',
  'handoff.failedHint': 'Spróbuj ponownie za chwilę.',
  'handoff.expired': 'Link wygasł',
  'handoff.expiredHint':
    'Dla Twojego bezpieczeństwa działa tylko przez pewien czas. Aby kontynuować, utwórz nowy.',
  'handoff.again': 'Utwórz nowy link',
  'handoff.cancel': 'Anuluj',

  'error.access_denied.title': 'Nie zezwolono na dostęp',
  'error.access_denied.body':
    'Niczego nie udostępniono. Aby jednak zezwolić na dostęp, połącz konto ponownie.',
  'error.popup_closed.title': 'Okno zostało zamknięte',
  'error.popup_closed.body':
    'Aby kontynuować, połącz konto ponownie i dokończ logowanie w oknie, które się otworzy.',
  'error.provider_refused.title': 'Logowanie nie zostało dokończone',
  'error.provider_refused.body': 'Przerwano je po drugiej stronie. Połącz konto ponownie lub użyj innego.',

  'page.you': 'Ty',
  'page.organization': 'Organizacja',
  'page.app': 'Aplikacja',
  'page.unset.title': 'Ta strona nie jest jeszcze skonfigurowana',
  'page.unset.body':
    'Brakuje jej ustawień lub jest w nich błąd. Skontaktuj się z pomocą techniczną aplikacji.',
  'page.foreign.title': 'Nie można tego tutaj otworzyć',
  'page.foreign.body': 'Wskazany serwer nie współpracuje z tą stroną. Nic tam nie wysłano.',
  'page.incomplete.title': 'Nie można otworzyć tego linku',
  'page.incomplete.body':
    'Jest niekompletny lub został już użyty. Jeśli konto nie jest jeszcze połączone, otwórz link ponownie z wiadomości lub aplikacji, z której pochodzi.',
  'page.ended.title': 'Ten link wygasł',
  'page.ended.body':
    'Dla Twojego bezpieczeństwa działa tylko przez pewien czas. Poproś o nowy tam, skąd go masz.',
  'page.closeTab': 'Możesz już zamknąć tę kartę.',
  'page.goBack': 'Wróć do aplikacji {place}',
  'page.cancel': 'Anuluj i wróć do aplikacji {place}',
};
