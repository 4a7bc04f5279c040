import type { MoreMessages } from '../translate.js';

/**
 * Hungarian, for what leads elsewhere: the provider’s window, another device, the hosted page. Says “ön”.
 *
 * A native reader should check: the names of browser settings under `waiting.allow`, above all those of Safari and of
 * the iPhone, and “a szolgáltatás ({name})” for the provider.
 */
export const messages: MoreMessages = {
  'waiting.title': 'Fejezze be a bejelentkezést: {name}',
  'waiting.hint': 'A bejelentkezés egy másik ablakban nyílt meg. Ha végzett, ez az oldal magától továbblép.',
  'waiting.almostDone': 'Mindjárt kész…',
  'waiting.almostDoneHint': 'A szolgáltatás ({name}) jóváhagyta. Mentjük a kapcsolatot.',
  'waiting.answered': 'Egy pillanat…',
  'waiting.answeredHint': 'A szolgáltatás ({name}) válaszolt. Ellenőrizzük a választ.',
  'waiting.unsure': 'Megnyílt egy ablak?',
  'waiting.unsureHint': 'Ha nem, lehet, hogy a böngésző letiltotta. Innen is megnyithatja.',
  'waiting.allow': 'Előugró ablakok engedélyezése',
  'waiting.allow.chrome':
    '{browser}: nyomja meg a letiltott ablak jelét a címsor végén, válassza az állandó engedélyezést, majd nyomja meg a „Megnyitás újra” gombot.',
  'waiting.allow.firefox':
    'Firefox: nyomja meg az oldal feletti sáv gombját, engedélyezze a felugró ablakokat ezen a webhelyen, majd nyomja meg a „Megnyitás újra” gombot.',
  'waiting.allow.safari':
    'Safari: nyissa meg a „Beállítások”, „Webhelyek”, „Előugró ablakok” részt, engedélyezze őket ezen a webhelyen, majd nyomja meg a „Megnyitás újra” gombot.',
  'waiting.allow.iphone':
    'iPhone és iPad: nyissa meg a „Beállítások”, „Appok”, „Safari” részt, kapcsolja ki az „Előugró ablakok blokkolása” beállítást, majd nyomja meg a „Megnyitás újra” gombot.',
  'waiting.allow.android':
    '{browser}: nyissa meg a menüt, majd a „Webhelybeállítások”, „Előugró ablakok és átirányítások” részt, engedélyezze őket ezen a webhelyen, majd nyomja meg a „Megnyitás újra” gombot.',
  'waiting.allow.other':
    'Keresse meg a cím közelében a letiltott ablak jelét, engedélyezze az ablakot, majd nyomja meg a „Megnyitás újra” gombot.',
  'waiting.lost': 'Nyitva van még az ablak?',
  'waiting.lostHint': 'Már nem látjuk, de ez nem feltétlenül jelent semmit. Ha bezárta, nyissa meg újra.',
  'waiting.deaf': 'Nem fogjuk látni, mikor végez',
  'waiting.deafHint':
    'Megszakadt az összeköttetés a szerverrel. Fejezze be a bejelentkezést, majd jelezze itt.',
  'waiting.link': '{name} megnyitása új lapon',
  'waiting.missing': 'Nem látja az ablakot?',
  'waiting.show': 'Ablak megjelenítése',
  'waiting.reopen': 'Megnyitás újra',
  'waiting.finished': 'Befejeztem',
  'waiting.asking': 'Ellenőrzés…',
  'waiting.nothingYet': 'Még nem érkezett semmi. Várjon egy kicsit, vagy nyissa meg újra az ablakot.',
  'waiting.unconfirmed': 'Nem tudjuk, sikerült-e',
  'waiting.unconfirmedHint':
    'Megszakadt az összeköttetés a szerverrel, így lehet, hogy a fiók ({name}) már csatlakoztatva van. Az újabb próbálkozás második kapcsolatot hozhat létre.',
  'waiting.retry': 'Új próbálkozás',
  'waiting.behind': 'Nem találja az ablakot?',
  'waiting.behindHint': 'Lehet, hogy e mögött van. Nyomja meg az „Ablak megjelenítése” gombot.',
  'waiting.blocker': 'Nem nyílik meg semmi?',
  'waiting.blockerHint':
    'Hirdetésblokkoló vagy szigorú adatvédelmi beállítás akadályozhatja. Kapcsolja ki ezen az oldalon, majd nyissa meg újra az ablakot.',
  'waiting.account': 'Elakadt ott?',
  'waiting.accountHint':
    'Ha a szolgáltatás ({name}) hibát vagy másik fiókot mutat, jelentkezzen ki ott, majd innen nyissa meg újra az ablakot.',
  'waiting.cancel': 'Mégse',

  'inApp.title': 'Itt talán nem működik a bejelentkezés: {app}',
  'inApp.titleAny': 'Ebben az alkalmazásban talán nem működik a bejelentkezés',
  'inApp.hint':
    'Előfordulhat, hogy a szolgáltatás ({name}) itt nem jeleníti meg az oldalát. Érdemes inkább a böngészőt használni.',
  'inApp.menuHint':
    'Előfordulhat, hogy a szolgáltatás ({name}) itt nem jeleníti meg az oldalát. Keresse meg ennek az alkalmazásnak a menüjében, hogyan nyithatja meg az oldalt a böngészőben.',

  'handoff.hint.device': 'Olvassa be a kódot, vagy nyissa meg ott a linket. A beírt adatok itt megmaradnak.',
  'handoff.hint.colleague':
    'Aki megnyitja a linket, az csatlakoztatja ön helyett a fiókot ({name}). Csak olyannak küldje el, akiben megbízik.',
  'handoff.hint.browser': 'Nyissa meg a linket a böngészőben, és csatlakoztassa ott a fiókot ({name}).',
  'handoff.making': 'Link készítése…',
  'handoff.waiting.device': 'Várakozás a másik eszközre…',
  'handoff.waiting.colleague': 'Várakozás a kollégára…',
  'handoff.waiting.browser': 'Várakozás a böngészőre…',
  'handoff.waitingHint.device': 'Ez az oldal magától továbblép, amint ott csatlakoztatta a fiókot ({name}).',
  'handoff.waitingHint.colleague':
    'Ez az oldal magától továbblép. Be is zárhatja: a link továbbra is működik.',
  'handoff.waitingHint.browser': 'Ez az oldal magától továbblép, amint ott csatlakoztatta a fiókot ({name}).',
  'handoff.silent': 'Csatlakoztassa ott a fiókot ({name})',
  'handoff.silentHint': 'Ez az oldal nem értesül arról, mikor történik meg. Bezárhatja.',
  'handoff.open': 'Megnyitás a böngészőben',
  'handoff.link': 'Link',
  'handoff.until': 'Eddig érvényes: {time}.',
  'handoff.code': 'A link QR-kódja',
  'handoff.scan': 'Vagy olvastassa be ezt a kódot.',
  'handoff.scanAlso': 'Vagy olvassa be egy másik eszközzel.',
  'handoff.share': 'Megosztás',
  'handoff.mail': 'E-mail',
  'handoff.subject': '{name} csatlakoztatása',
  'handoff.text.device':
    'Ezzel a linkkel csatlakoztathatja a fiókot ({name}). Ne ossza meg senkivel, mert az ön nevében működik.',
  'handoff.text.colleague':
    'Segítséget kérek a következő fiók csatlakoztatásához: {name}. Ez a link a megfelelő oldalra vezet.',
  'handoff.text.browser':
    'Ezzel a linkkel csatlakoztathatja a fiókot ({name}). Ne ossza meg senkivel, mert az ön nevében működik.',
  'handoff.mailEnd': 'A link eddig érvényes: {time}.',
  'handoff.failed': 'Nem sikerült linket készíteni',
  'handoff.failedHint': 'Próbálja újra kicsit később.',
  'handoff.expired': 'A link lejárt',
  'handoff.expiredHint': 'Biztonsági okból csak egy ideig érvényes. A folytatáshoz készítsen újat.',
  'handoff.again': 'Új link készítése',
  'handoff.cancel': 'Mégse',

  'error.access_denied.title': 'A hozzáférést nem engedélyezték',
  'error.access_denied.body':
    'Semmilyen adatot nem osztottak meg. Ha mégis engedélyezné, csatlakoztassa újra a fiókot.',
  'error.popup_closed.title': 'Az ablak bezárult',
  'error.popup_closed.body':
    'A folytatáshoz csatlakoztassa újra a fiókot, és fejezze be a bejelentkezést a megnyíló ablakban.',
  'error.provider_refused.title': 'A bejelentkezés nem fejeződött be',
  'error.provider_refused.body':
    'A másik fél megszakította. Csatlakoztassa újra a fiókot, vagy használjon másikat.',

  'page.you': 'Ön',
  'page.organization': 'Szervezet',
  'page.app': 'Alkalmazás',
  'page.unset.title': 'Az oldal még nincs beállítva',
  'page.unset.body': 'A beállításai hiányoznak vagy hibásak. Forduljon az alkalmazás ügyfélszolgálatához.',
  'page.foreign.title': 'Ez itt nem nyitható meg',
  'page.foreign.body':
    'Olyan szervert nevez meg, amellyel ez az oldal nem működik együtt. Oda semmit nem küldtünk.',
  'page.incomplete.title': 'Ez a link nem nyitható meg',
  'page.incomplete.body':
    'Hiányos, vagy már felhasználták. Ha a fiók még nincs csatlakoztatva, nyissa meg újra abból az üzenetből vagy alkalmazásból, ahonnan kapta.',
  'page.ended.title': 'Ez a link lejárt',
  'page.ended.body': 'Biztonsági okból csak egy ideig érvényes. Kérjen újat ott, ahonnan kapta.',
  'page.closeTab': 'Most már bezárhatja ezt a lapot.',
  'page.goBack': 'Vissza ide: {place}',
  'page.cancel': 'Mégse, vissza ide: {place}',
};
