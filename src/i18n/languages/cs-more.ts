import type { MoreMessages } from '../translate.js';

/**
 * Czech, for what leads elsewhere: the provider’s window, another device, the hosted page. Says “vy”.
 *
 * A native reader should check: the names of browser settings under `waiting.allow`, above all those of Safari and of
 * the iPhone, and “vyskakovací okno” for a pop-up.
 */
export const messages: MoreMessages = {
  'waiting.title': 'Dokončete přihlášení ke službě {name}',
  'waiting.hint': 'Přihlášení je otevřené v jiném okně. Až ho dokončíte, tato stránka bude sama pokračovat.',
  'waiting.almostDone': 'Téměř hotovo…',
  'waiting.almostDoneHint': 'Služba {name} souhlasila. Ukládáme připojení.',
  'waiting.answered': 'Okamžik…',
  'waiting.answeredHint': 'Služba {name} odpověděla. Kontrolujeme odpověď.',
  'waiting.unsure': 'Otevřelo se okno?',
  'waiting.unsureHint': 'Pokud ne, možná ho zablokoval prohlížeč. Můžete ho otevřít tady.',
  'waiting.allow': 'Jak povolit vyskakovací okna',
  'waiting.allow.chrome':
    'V prohlížeči {browser}: stiskněte ikonu zablokovaného okna na konci adresního řádku, zvolte „Vždy povolit“ a pak stiskněte „Otevřít znovu“.',
  'waiting.allow.firefox':
    'Ve Firefoxu: stiskněte tlačítko na liště nad stránkou, povolte tomuto webu vyskakovací okna a pak stiskněte „Otevřít znovu“.',
  'waiting.allow.safari':
    'V Safari: otevřete „Nastavení“, „Webové stránky“, „Vyskakovací okna“, povolte je tomuto webu a pak stiskněte „Otevřít znovu“.',
  'waiting.allow.iphone':
    'Na iPhonu a iPadu: otevřete „Nastavení“, „Aplikace“, „Safari“, vypněte „Blokovat vyskakovací okna“ a pak stiskněte „Otevřít znovu“.',
  'waiting.allow.android':
    'V prohlížeči {browser}: otevřete nabídku, „Nastavení webu“, „Vyskakovací okna a přesměrování“, povolte je tomuto webu a pak stiskněte „Otevřít znovu“.',
  'waiting.allow.other':
    'Najděte u adresy ikonu zablokovaného okna, povolte ho a pak stiskněte „Otevřít znovu“.',
  'waiting.lost': 'Je okno stále otevřené?',
  'waiting.lostHint': 'Už ho nevidíme, ale to nemusí nic znamenat. Pokud je zavřené, otevřete ho znovu.',
  'waiting.deaf': 'Nepoznáme, kdy přihlášení dokončíte',
  'waiting.deafHint': 'Spojení se serverem se přerušilo. Dokončete přihlášení a pak nám to tady potvrďte.',
  'waiting.link': 'Otevřít stránku {name} na nové kartě',
  'waiting.missing': 'Okno nevidíte?',
  'waiting.show': 'Zobrazit okno',
  'waiting.reopen': 'Otevřít znovu',
  'waiting.finished': 'Mám hotovo',
  'waiting.asking': 'Kontrolujeme…',
  'waiting.nothingYet': 'Zatím nic nedorazilo. Chvíli počkejte nebo okno otevřete znovu.',
  'waiting.unconfirmed': 'Nevíme, jestli se to povedlo',
  'waiting.unconfirmedHint':
    'Spojení se serverem se přerušilo, takže účet {name} už může být připojen. Nový pokus může vytvořit druhé připojení.',
  'waiting.retry': 'Zkusit znovu',
  'waiting.behind': 'Nemůžete najít okno?',
  'waiting.behindHint': 'Možná je za tímto oknem. Stiskněte „Zobrazit okno“.',
  'waiting.blocker': 'Nic se neotevírá?',
  'waiting.blockerHint':
    'Může tomu bránit blokování reklam nebo přísné nastavení soukromí. Vypněte je pro tuto stránku a okno otevřete znovu.',
  'waiting.account': 'Nemůžete tam pokračovat?',
  'waiting.accountHint':
    'Pokud služba {name} zobrazuje chybu nebo jiný účet, odhlaste se tam a okno odtud otevřete znovu.',
  'waiting.cancel': 'Zrušit',

  'inApp.title': 'V aplikaci {app} přihlášení nemusí fungovat',
  'inApp.titleAny': 'V této aplikaci přihlášení nemusí fungovat',
  'inApp.hint': 'Služba {name} tu možná svou stránku nezobrazí. Lepší bude použít prohlížeč.',
  'inApp.menuHint':
    'Služba {name} tu možná svou stránku nezobrazí. Zkuste v nabídce této aplikace najít možnost otevřít stránku v prohlížeči.',

  'handoff.hint.device': 'Naskenujte kód nebo tam otevřete odkaz. Vyplněné údaje zůstanou tady.',
  'handoff.hint.colleague':
    'Kdo odkaz otevře, připojí účet {name} za vás. Pošlete ho jen někomu, komu důvěřujete.',
  'handoff.hint.browser': 'Otevřete odkaz v prohlížeči a připojte tam účet {name}.',
  'handoff.making': 'Vytváříme odkaz…',
  'handoff.waiting.device': 'Čekáme na druhé zařízení…',
  'handoff.waiting.colleague': 'Čekáme na někoho z týmu…',
  'handoff.waiting.browser': 'Čekáme na prohlížeč…',
  'handoff.waitingHint.device': 'Až tam bude účet {name} připojen, tato stránka bude sama pokračovat.',
  'handoff.waitingHint.colleague':
    'Tato stránka bude sama pokračovat. Můžete ji i zavřít: odkaz zůstane funkční.',
  'handoff.waitingHint.browser': 'Až tam bude účet {name} připojen, tato stránka bude sama pokračovat.',
  'handoff.silent': 'Připojte tam účet {name}',
  'handoff.silentHint': 'Tato stránka nepozná, až bude hotovo. Můžete ji zavřít.',
  'handoff.open': 'Otevřít v prohlížeči',
  'handoff.link': 'Odkaz',
  'handoff.until': 'Platí do {time}.',
  'handoff.code': 'QR kód odkazu',
  'handoff.scan': 'Nebo dejte naskenovat tento kód.',
  'handoff.scanAlso': 'Nebo ho naskenujte jiným zařízením.',
  'handoff.share': 'Sdílet',
  'handoff.mail': 'E-mail',
  'handoff.subject': 'Připojit účet {name}',
  'handoff.text.device':
    'Otevřete tento odkaz a připojte účet {name}. Odkaz si nechte pro sebe: jedná vaším jménem.',
  'handoff.text.colleague': 'Můžete za mě prosím připojit účet {name}? Tento odkaz vede na správnou stránku.',
  'handoff.text.browser':
    'Otevřete tento odkaz a připojte účet {name}. Odkaz si nechte pro sebe: jedná vaším jménem.',
  'handoff.mailEnd': 'Odkaz platí do {time}.',
  'handoff.failed': 'Odkaz se nepodařilo vytvořit',
  'handoff.failedHint': 'Zkuste to za chvíli znovu.',
  'handoff.expired': 'Platnost odkazu vypršela',
  'handoff.expiredHint': 'Pro vaši bezpečnost platí jen určitou dobu. Chcete-li pokračovat, vytvořte nový.',
  'handoff.again': 'Vytvořit nový odkaz',
  'handoff.cancel': 'Zrušit',

  'error.access_denied.title': 'Přístup nebyl povolen',
  'error.access_denied.body': 'Nic se nesdílelo. Chcete-li přístup přece jen povolit, připojte účet znovu.',
  'error.popup_closed.title': 'Okno bylo zavřeno',
  'error.popup_closed.body':
    'Chcete-li pokračovat, připojte účet znovu a dokončete přihlášení v okně, které se otevře.',
  'error.provider_refused.title': 'Přihlášení nebylo dokončeno',
  'error.provider_refused.body': 'Bylo ukončeno na druhé straně. Připojte účet znovu nebo použijte jiný.',

  'page.you': 'Vy',
  'page.organization': 'Organizace',
  'page.app': 'Aplikace',
  'page.unset.title': 'Tato stránka ještě není nastavená',
  'page.unset.body': 'Její nastavení chybí nebo obsahuje chybu. Obraťte se na podporu aplikace.',
  'page.foreign.title': 'Tady to nelze otevřít',
  'page.foreign.body': 'Uvedený server s touto stránkou nespolupracuje. Nic se tam neodeslalo.',
  'page.incomplete.title': 'Tento odkaz nelze otevřít',
  'page.incomplete.body':
    'Není úplný nebo už byl použit. Pokud účet ještě není připojen, otevřete odkaz znovu ze zprávy nebo aplikace, ze které ho máte.',
  'page.ended.title': 'Platnost tohoto odkazu vypršela',
  'page.ended.body': 'Pro vaši bezpečnost platí jen určitou dobu. Požádejte o nový tam, odkud ho máte.',
  'page.closeTab': 'Tuto kartu teď můžete zavřít.',
  'page.goBack': 'Zpět do aplikace {place}',
  'page.cancel': 'Zrušit a vrátit se do aplikace {place}',
};
