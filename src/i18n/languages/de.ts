import type { FirstMessages } from '../translate.js';

/**
 * German, until the form is filled in. Says „Sie“.
 *
 * A native reader should check: „Integration“ for what an app offers to connect, „Eingaben“ for credentials that are not
 * only a name and a password.
 */
export const messages: FirstMessages = {
  'frame.back': 'Zurück',
  'frame.close': 'Schließen',
  'frame.loading': 'Wird geladen …',
  'frame.retry': 'Erneut versuchen',

  'picker.title': 'Konto verbinden',
  'picker.search': 'Suchen',
  'picker.empty': 'Noch nichts zu verbinden',
  'picker.emptyHint': 'In dieser App sind keine Integrationen eingerichtet.',
  'picker.category': 'Kategorie',
  'picker.allCategories': 'Alle Kategorien',
  'picker.recent': 'Zuletzt',
  'picker.connected': 'Verbunden',
  'picker.found': { one: '{count} Treffer', other: '{count} Treffer' },
  'picker.noMatch': 'Nichts passt zu „{query}“',
  'picker.noMatchHint': 'Prüfen Sie die Schreibweise oder suchen Sie nach einem kürzeren Wort.',

  'form.title': '{name} verbinden',
  'form.titleAgain': '{name} neu verbinden',
  'form.guide': 'Wo finde ich das?',
  'form.guideOnly': 'Anleitung lesen',
  'form.signIn': 'Sie melden sich in einem neuen Fenster bei {name} an.',
  'form.nothingNeeded': 'Es sind keine Angaben nötig. Weiter mit „Verbinden“.',
  'form.submit': 'Verbinden',
  'form.summary': 'Bitte prüfen: {fields}.',
  'form.submitting': 'Wird verbunden …',
  'form.optional': 'Optional',
  'form.choose': 'Auswählen …',
  'form.none': 'Keine Auswahl',
  'form.missing': 'Bitte ausfüllen.',
  'form.missingChoice': 'Bitte auswählen.',
  'form.rejected': 'Bitte prüfen.',
  'form.reveal': '{label} anzeigen',
  'form.conceal': '{label} verbergen',
  'form.renewed': 'Ihre Sitzung wurde erneuert',
  'form.renewedHint': 'Drücken Sie noch einmal auf „Verbinden“.',
  'form.submitAnyway': 'Trotzdem verbinden',
  'form.doubtful': 'Stimmt das so?',
  'form.doubtfulHint':
    'Prüfen Sie, was unten markiert ist. Wenn es stimmt, drücken Sie auf „Trotzdem verbinden“.',
  'form.doubt.any': 'Das sieht anders aus als hier üblich.',
  'form.doubt.example': 'Üblich ist etwas wie {example}.',
  'form.doubt.hostname': 'Üblich ist etwas wie acme.example.com, ohne https:// und Pfad.',
  'form.doubt.uri': 'Üblich ist etwas wie https://acme.example.com.',
  'form.doubt.uuid': 'Üblich ist etwas wie 3f2b8c1e-5d47-4a9b-8e60-1c2d3e4f5a6b.',
  'form.doubt.email': 'Üblich ist etwas wie name@example.com.',
  'form.chooseFile': 'Datei auswählen',
  'form.dropFile': 'oder hier ablegen',
  'form.unreadableFile': 'Diese Datei enthält keinen Schlüssel in Textform. Wählen Sie eine andere.',

  'paste.space': 'Leerraum am Rand wurde entfernt.',
  'paste.quotes': 'Anführungszeichen am Rand wurden entfernt.',
  'paste.bearer': '„Bearer“ am Anfang wurde entfernt.',
  'paste.address': 'Nur der nötige Teil der Adresse wurde behalten.',
  'paste.undo': 'Rückgängig',
  'paste.spread': 'Das enthält Werte für: {fields}.',
  'paste.fill': 'Eintragen',
  'paste.keep': 'Unverändert einfügen',
  'paste.filled': 'Eingetragen: {fields}.',
  'paste.misplaced': 'Das sieht nach diesem Feld aus: {field}.',
  'paste.move': 'Dorthin verschieben',

  'help.open': 'Wo finde ich das? {label}',
  'help.example': 'Beispiel:',
  'help.guide': 'Die Anleitung von {name} zeigt, wo es steht.',
  'copy.copy': 'Kopieren',
  'copy.copied': 'Kopiert',
  'copy.selected': 'Markiert. Jetzt kopieren.',
  'externalId.label': 'Externe ID',
  'externalId.reason': 'Tragen Sie sie in die Vertrauensrichtlinie Ihrer IAM-Rolle ein, bevor Sie verbinden.',

  'field.apiKey': 'API-Schlüssel',
  'field.username': 'Benutzername',
  'field.password': 'Passwort',
  'field.client_id': 'Client-ID',
  'field.client_secret': 'Client-Secret',
  'field.client_certificate': 'Client-Zertifikat',
  'field.client_private_key': 'Privater Schlüssel',
  'field.oauth_client_id_override': 'Client-ID Ihrer App',
  'field.oauth_client_secret_override': 'Client-Secret Ihrer App',
  'field.oauth_refresh_token_override': 'Refresh-Token',
  'field.token_id': 'Token-ID',
  'field.token_secret': 'Token-Secret',
  'field.organization_id': 'Organisations-ID',
  'field.dev_key': 'Entwicklerschlüssel',
  'field.role_arn': 'ARN der IAM-Rolle',

  'reason.title': 'Warum Sie gefragt werden',
  'consent.title': 'Wofür Ihr Konto bei {name} genutzt wird',
  'consent.terms': 'Bedingungen lesen',
  'consent.agreement': 'Mit „Verbinden“ stimmen Sie dem zu.',

  'handoff.device': 'Auf einem anderen Gerät fortfahren',
  'handoff.colleague': 'An jemanden im Team senden',
  'handoff.browser': 'In Ihrem Browser fortfahren',

  'leaving.title': 'Verlassen, ohne zu verbinden?',
  'leaving.body': 'Ihre Eingaben gehen dann verloren.',
  'leaving.edit': 'Weiter bearbeiten',
  'leaving.wait': 'Weiter warten',
  'leaving.leave': 'Verlassen',

  'success.title': '{name} ist verbunden',
  'success.hint': 'Sie können es jetzt nutzen.',
  'success.laterHint': 'Die Einzelheiten kommen gleich an. Sie müssen nichts weiter tun.',
  'success.pending': '{name} wartet auf Freigabe',
  'success.pendingHint': 'Bei {name} muss das noch jemand freigeben. Hier ist nichts weiter zu tun.',
  'success.done': 'Fertig',
  'success.another': 'Weiteres Konto verbinden',

  'error.message': '{title}. {body}',
  'error.words': '„{words}“',
  'error.reference': 'Referenz',
  'error.session_expired.title': 'Ihre Sitzung ist abgelaufen',
  'error.session_expired.body':
    'Zu Ihrer Sicherheit gilt sie nur eine Weile. Versuchen Sie es erneut oder laden Sie die Seite neu.',
  'error.session_invalid.title': 'Diese Seite konnte nicht verifiziert werden',
  'error.session_invalid.body':
    'Laden Sie die Seite neu. Wenn das wieder passiert, wenden Sie sich an den Support der App.',
  'error.session_unavailable.title': 'Die App hat nicht geantwortet',
  'error.session_unavailable.body':
    'Sie muss Ihnen erst Zugang geben. Warten Sie kurz und versuchen Sie es erneut.',
  'error.api_url_invalid.title': 'Diese Seite ist noch nicht eingerichtet',
  'error.api_url_invalid.body':
    'Sie verweist auf eine Adresse, die nicht funktioniert. Wenden Sie sich an den Support der App.',
  'error.network.title': 'Der Server ist nicht erreichbar',
  'error.network.body': 'Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
  'error.timeout.title': 'Das dauert zu lange',
  'error.timeout.body': 'Der Server hat nicht rechtzeitig geantwortet. Versuchen Sie es gleich noch einmal.',
  'error.unexpected_answer.title': 'Die Antwort ist nicht lesbar',
  'error.unexpected_answer.body':
    'Versuchen Sie es erneut. Wenn das wieder passiert, wenden Sie sich an den Support der App.',
  'error.rate_limited.title': 'Zu viele Versuche',
  'error.rate_limited.body': 'Warten Sie eine Minute und versuchen Sie es dann erneut.',
  'error.server_error.title': 'Der Server hat ein Problem',
  'error.server_error.body': 'Sie haben nichts falsch gemacht. Versuchen Sie es in ein paar Minuten erneut.',
  'error.integration_not_allowed.title': 'Das können Sie nicht verbinden',
  'error.integration_not_allowed.body':
    'Es ist für Sie nicht freigegeben. Bitten Sie den Support der App um Zugang.',
  'error.integration_unknown.title': 'Das wird nicht mehr angeboten',
  'error.integration_unknown.body': 'Wählen Sie etwas anderes oder fragen Sie den Support der App danach.',
  'error.integration_misconfigured.title': 'Das ist noch nicht bereit',
  'error.integration_misconfigured.body':
    'Die Einrichtung enthält einen Fehler. Bitte sagen Sie es dem Support der App.',
  'error.auth_mode_unsupported.title': 'Das lässt sich hier noch nicht verbinden',
  'error.auth_mode_unsupported.body': 'Fragen Sie den Support der App, wie es verbunden wird.',
  'error.credentials_rejected.title': 'Diese Eingaben haben nicht funktioniert',
  'error.credentials_rejected.body':
    'Prüfen Sie sie auf Tippfehler und fehlende Zeichen und verbinden Sie erneut.',
  'error.input_rejected.title': 'Einige Eingaben müssen geprüft werden',
  'error.input_rejected.body': 'Korrigieren Sie sie und verbinden Sie erneut.',
  'error.connection_refused.title': 'Dieses Konto kann nicht verbunden werden',
  'error.connection_refused.body':
    'Die App hat es geprüft und abgelehnt. Nutzen Sie ein anderes Konto oder fragen Sie ihren Support.',
  'error.connection_gone.title': 'Diese Verbindung gibt es nicht mehr',
  'error.connection_gone.body':
    'Sie wurde inzwischen entfernt. Laden Sie die Seite neu und verbinden Sie das Konto neu.',
  'error.limit_reached.title': 'Die Grenze ist erreicht',
  'error.limit_reached.body':
    'Entfernen Sie eine Verbindung, die Sie nicht mehr brauchen, oder fragen Sie den Support der App nach mehr.',
};

export const more = () => import('./de-more.js');
