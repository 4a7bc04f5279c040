import type { FirstMessages } from '../translate.js';

/**
 * Hungarian, until the form is filled in. Says “ön” (third person), mostly without the word.
 *
 * A native reader should check: “a szolgáltatás ({name})”, “a fiók ({name})” and titles that begin with {name}, as the
 * article (a, az) and endings depend on the name; “titkos kulcs” for a secret (of a client, of a token).
 */
export const messages: FirstMessages = {
  'frame.back': 'Vissza',
  'frame.close': 'Bezárás',
  'frame.loading': 'Betöltés…',
  'frame.retry': 'Újrapróbálás',

  'picker.title': 'Fiók csatlakoztatása',
  'picker.search': 'Keresés',
  'picker.empty': 'Még nincs mit csatlakoztatni',
  'picker.emptyHint': 'Ebben az alkalmazásban nincs beállított integráció.',
  'picker.category': 'Kategória',
  'picker.allCategories': 'Minden kategória',
  'picker.recent': 'Legutóbbi',
  'picker.connected': 'Csatlakoztatva',
  'picker.found': { one: '{count} találat', other: '{count} találat' },
  'picker.noMatch': 'Nincs találat erre: „{query}”',
  'picker.noMatchHint': 'Ellenőrizze a helyesírást, vagy próbáljon ki egy rövidebb szót.',

  'form.title': '{name} csatlakoztatása',
  'form.titleAgain': '{name} újbóli csatlakoztatása',
  'form.guide': 'Hol találom ezt?',
  'form.guideOnly': 'Útmutató megnyitása',
  'form.signIn': 'A bejelentkezés ({name}) új ablakban történik.',
  'form.nothingNeeded': 'Nincs szükség adatokra. A folytatáshoz nyomja meg a „Csatlakoztatás” gombot.',
  'form.submit': 'Csatlakoztatás',
  'form.summary': 'Ellenőrizze: {fields}.',
  'form.submitting': 'Csatlakoztatás…',
  'form.optional': 'Nem kötelező',
  'form.choose': 'Válasszon…',
  'form.none': 'Nincs kiválasztva',
  'form.missing': 'Töltse ki ezt a mezőt.',
  'form.missingChoice': 'Válasszon egyet.',
  'form.rejected': 'Ellenőrizze ezt a mezőt.',
  'form.reveal': 'Megjelenítés: {label}',
  'form.conceal': 'Elrejtés: {label}',
  'form.renewed': 'A munkamenet megújult',
  'form.renewedHint': 'Nyomja meg újra a „Csatlakoztatás” gombot.',
  'form.submitAnyway': 'Csatlakoztatás így is',
  'form.doubtful': 'Biztosan helyes?',
  'form.doubtfulHint':
    'Ellenőrizze a lent megjelölt mezőket. Ha helyesek, nyomja meg a „Csatlakoztatás így is” gombot.',
  'form.doubt.any': 'Ez eltér az itt megszokottól.',
  'form.doubt.example': 'Általában így néz ki: {example}.',
  'form.doubt.hostname': 'Általában így néz ki: acme.example.com, https:// és elérési út nélkül.',
  'form.doubt.uri': 'Általában így néz ki: https://acme.example.com.',
  'form.doubt.uuid': 'Általában így néz ki: 3f2b8c1e-5d47-4a9b-8e60-1c2d3e4f5a6b.',
  'form.doubt.email': 'Általában így néz ki: name@example.com.',
  'form.chooseFile': 'Fájl kiválasztása',
  'form.dropFile': 'vagy húzza ide',
  'form.unreadableFile': 'Ez a fájl nem tartalmaz szöveges formátumú kulcsot. Válasszon másikat.',

  'paste.space': 'Eltávolítottuk a szóközöket az elejéről és a végéről.',
  'paste.quotes': 'Eltávolítottuk az idézőjeleket az elejéről és a végéről.',
  'paste.bearer': 'Eltávolítottuk az elejéről ezt: „Bearer”.',
  'paste.address': 'Csak a cím szükséges részét hagytuk meg.',
  'paste.undo': 'Visszavonás',
  'paste.spread': 'Ez értéket tartalmaz ehhez: {fields}.',
  'paste.fill': 'Kitöltés',
  'paste.keep': 'Beillesztés változatlanul',
  'paste.filled': 'Kitöltve: {fields}.',
  'paste.misplaced': 'Úgy tűnik, ez ebbe a mezőbe való: {field}.',
  'paste.move': 'Áthelyezés oda',

  'help.open': 'Hol találom ezt? {label}',
  'help.example': 'Példa:',
  'help.guide': 'A szolgáltatás ({name}) útmutatójából kiderül, hol található.',
  'copy.copy': 'Másolás',
  'copy.copied': 'Másolva',
  'copy.selected': 'Kijelölve. Most másolja ki.',
  'externalId.label': 'Külső azonosító',
  'externalId.reason': 'A csatlakoztatás előtt adja meg az IAM-szerepkör megbízhatósági szabályzatában.',

  'field.apiKey': 'API-kulcs',
  'field.username': 'Felhasználónév',
  'field.password': 'Jelszó',
  'field.client_id': 'Ügyfél-azonosító',
  'field.client_secret': 'Titkos ügyfélkulcs',
  'field.client_certificate': 'Ügyféltanúsítvány',
  'field.client_private_key': 'Privát kulcs',
  'field.oauth_client_id_override': 'Saját alkalmazás ügyfél-azonosítója',
  'field.oauth_client_secret_override': 'Saját alkalmazás titkos ügyfélkulcsa',
  'field.oauth_refresh_token_override': 'Frissítési token',
  'field.token_id': 'Tokenazonosító',
  'field.token_secret': 'Token titkos kulcsa',
  'field.organization_id': 'Szervezetazonosító',
  'field.dev_key': 'Fejlesztői kulcs',
  'field.role_arn': 'IAM-szerepkör ARN-je',

  'reason.title': 'Miért kérjük ezt',
  'consent.title': 'Mire használják az ön {name}-fiókját',
  'consent.terms': 'Feltételek megtekintése',
  'consent.agreement': 'A „Csatlakoztatás” gomb megnyomásával elfogadja ezt.',

  'handoff.device': 'Folytatás másik eszközön',
  'handoff.colleague': 'Küldés egy kollégának',
  'handoff.browser': 'Folytatás a böngészőben',

  'leaving.title': 'Kilép csatlakoztatás nélkül?',
  'leaving.body': 'A beírt adatok elvesznek.',
  'leaving.edit': 'Szerkesztés folytatása',
  'leaving.wait': 'Várakozás folytatása',
  'leaving.leave': 'Kilépés',

  'success.title': '{name} csatlakoztatva',
  'success.hint': 'Már használhatja is.',
  'success.laterHint': 'Az adatok hamarosan megérkeznek. Nincs több teendője.',
  'success.pending': '{name} jóváhagyásra vár',
  'success.pendingHint':
    'A szolgáltatásnál ({name}) ezt még jóvá kell hagynia valakinek. Itt nincs több teendője.',
  'success.done': 'Kész',
  'success.another': 'Másik fiók csatlakoztatása',

  'error.message': '{title}. {body}',
  'error.words': '„{words}”',
  'error.reference': 'Hivatkozási szám',
  'error.session_expired.title': 'A munkamenet lejárt',
  'error.session_expired.body':
    'Biztonsági okból csak egy ideig érvényes. Próbálja újra, vagy töltse be újra az oldalt.',
  'error.session_invalid.title': 'Az oldalt nem sikerült ellenőrizni',
  'error.session_invalid.body':
    'Töltse be újra az oldalt. Ha ez ismétlődik, forduljon az alkalmazás ügyfélszolgálatához.',
  'error.session_unavailable.title': 'Az alkalmazás nem válaszolt',
  'error.session_unavailable.body':
    'Előbb hozzáférést kell adnia önnek. Várjon egy kicsit, majd próbálja újra.',
  'error.api_url_invalid.title': 'Az oldal még nincs beállítva',
  'error.api_url_invalid.body':
    'Olyan címre mutat, amely nem működik. Forduljon az alkalmazás ügyfélszolgálatához.',
  'error.network.title': 'A szerver nem érhető el',
  'error.network.body': 'Ellenőrizze az internetkapcsolatot, majd próbálja újra.',
  'error.timeout.title': 'Ez túl sokáig tart',
  'error.timeout.body': 'A szerver nem válaszolt időben. Próbálja újra kicsit később.',
  'error.unexpected_answer.title': 'A válasz nem olvasható',
  'error.unexpected_answer.body':
    'Próbálja újra. Ha ez ismétlődik, forduljon az alkalmazás ügyfélszolgálatához.',
  'error.rate_limited.title': 'Túl sok próbálkozás',
  'error.rate_limited.body': 'Várjon egy percet, majd próbálja újra.',
  'error.server_error.title': 'Hiba történt a szerveren',
  'error.server_error.body': 'Nem ön hibázott. Próbálja újra néhány perc múlva.',
  'error.integration_not_allowed.title': 'Ezt nem csatlakoztathatja',
  'error.integration_not_allowed.body':
    'Ez az integráció önnek nem elérhető. Kérjen hozzáférést az alkalmazás ügyfélszolgálatától.',
  'error.integration_unknown.title': 'Ez már nem választható',
  'error.integration_unknown.body':
    'Válasszon másik integrációt, vagy kérdezze meg az alkalmazás ügyfélszolgálatát.',
  'error.integration_misconfigured.title': 'Ez még nem használható',
  'error.integration_misconfigured.body':
    'Az integráció beállítása hibás. Jelezze az alkalmazás ügyfélszolgálatának.',
  'error.auth_mode_unsupported.title': 'Ez itt még nem csatlakoztatható',
  'error.auth_mode_unsupported.body':
    'Kérdezze meg az alkalmazás ügyfélszolgálatát, hogyan csatlakoztathatja.',
  'error.credentials_rejected.title': 'Ezek az adatok nem működtek',
  'error.credentials_rejected.body':
    'Ellenőrizze, nincs-e bennük elírás vagy hiányzó karakter, majd csatlakoztassa újra a fiókot.',
  'error.input_rejected.title': 'Néhány adatot ellenőrizni kell',
  'error.input_rejected.body': 'Javítsa ki őket, majd csatlakoztassa újra a fiókot.',
  'error.connection_refused.title': 'Ez a fiók nem csatlakoztatható',
  'error.connection_refused.body':
    'Az alkalmazás ellenőrizte és elutasította. Használjon másik fiókot, vagy kérdezze meg az ügyfélszolgálatát.',
  'error.connection_gone.title': 'Ez a kapcsolat már nem létezik',
  'error.connection_gone.body':
    'Időközben eltávolították. Töltse be újra az oldalt, és csatlakoztassa újként a fiókot.',
  'error.limit_reached.title': 'Elérte a korlátot',
  'error.limit_reached.body':
    'Távolítson el egy már nem szükséges kapcsolatot, vagy kérjen többet az alkalmazás ügyfélszolgálatától.',
};

export const more = () => import('./hu-more.js');
