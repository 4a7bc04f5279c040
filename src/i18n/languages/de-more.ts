import type { MoreMessages } from '../translate.js';

/**
 * German, for what leads elsewhere: the provider's window, another device, the hosted page. Says „Sie“.
 *
 * A native reader should check: the names of browser settings under `waiting.allow`, as each browser shows them in German.
 */
export const messages: MoreMessages = {
  'waiting.title': 'Anmeldung bei {name} abschließen',
  'waiting.hint':
    'Sie ist in einem anderen Fenster offen. Diese Seite geht von selbst weiter, wenn Sie fertig sind.',
  'waiting.almostDone': 'Fast fertig …',
  'waiting.almostDoneHint': '{name} hat zugestimmt. Die Verbindung wird gespeichert.',
  'waiting.answered': 'Einen Moment …',
  'waiting.answeredHint': '{name} hat geantwortet. Die Antwort wird geprüft.',
  'waiting.unsure': 'Hat sich ein Fenster geöffnet?',
  'waiting.unsureHint':
    'Wenn nicht, hat Ihr Browser es vielleicht blockiert. Sie können es stattdessen hier öffnen.',
  'waiting.allow': 'So lassen Sie Pop-ups zu',
  'waiting.allow.chrome':
    'In {browser}: Klicken Sie am Ende der Adressleiste auf das Zeichen für ein blockiertes Fenster, wählen Sie „immer zulassen“ und drücken Sie dann auf „Noch einmal öffnen“.',
  'waiting.allow.firefox':
    'In Firefox: Klicken Sie in der Leiste über der Seite auf die Schaltfläche, erlauben Sie Pop-ups für diese Website und drücken Sie dann auf „Noch einmal öffnen“.',
  'waiting.allow.safari':
    'In Safari: Öffnen Sie „Einstellungen“, „Websites“, „Pop-up-Fenster“, erlauben Sie sie für diese Website und drücken Sie dann auf „Noch einmal öffnen“.',
  'waiting.allow.iphone':
    'Auf iPhone und iPad: Öffnen Sie „Einstellungen“, „Apps“, „Safari“, schalten Sie „Pop-ups blockieren“ aus und drücken Sie dann auf „Noch einmal öffnen“.',
  'waiting.allow.android':
    'In {browser}: Öffnen Sie das Menü, „Website-Einstellungen“, „Pop-ups und Weiterleitungen“, erlauben Sie sie für diese Website und drücken Sie dann auf „Noch einmal öffnen“.',
  'waiting.allow.other':
    'Suchen Sie bei der Adresse nach einem Zeichen für ein blockiertes Fenster, lassen Sie es zu und drücken Sie dann auf „Noch einmal öffnen“.',
  'waiting.lost': 'Ist das Fenster noch offen?',
  'waiting.lostHint':
    'Es ist nicht mehr zu sehen, was nichts bedeuten muss. Wenn Sie es geschlossen haben, öffnen Sie es noch einmal.',
  'waiting.deaf': 'Hier ist nicht zu sehen, wann Sie fertig sind',
  'waiting.deafHint':
    'Die Leitung zum Server ist unterbrochen. Melden Sie sich weiter an und sagen Sie es dann hier.',
  'waiting.link': '{name} in einem neuen Tab öffnen',
  'waiting.missing': 'Kein Fenster?',
  'waiting.show': 'Fenster zeigen',
  'waiting.reopen': 'Noch einmal öffnen',
  'waiting.finished': 'Ich bin fertig',
  'waiting.asking': 'Wird geprüft …',
  'waiting.nothingYet':
    'Es ist noch nichts angekommen. Warten Sie einen Moment oder öffnen Sie das Fenster noch einmal.',
  'waiting.unconfirmed': 'Ob es geklappt hat, ist unklar',
  'waiting.unconfirmedHint':
    'Die Leitung zum Server war unterbrochen, {name} ist also vielleicht schon verbunden. Ein neuer Versuch kann eine zweite Verbindung anlegen.',
  'waiting.retry': 'Neu versuchen',
  'waiting.behind': 'Finden Sie das Fenster nicht?',
  'waiting.behindHint': 'Vielleicht liegt es hinter diesem. Drücken Sie auf „Fenster zeigen“.',
  'waiting.blocker': 'Öffnet sich nichts?',
  'waiting.blockerHint':
    'Ein Werbeblocker oder strenge Datenschutz-Einstellungen können es verhindern. Schalten Sie sie für diese Seite aus und öffnen Sie das Fenster noch einmal.',
  'waiting.account': 'Geht es dort nicht weiter?',
  'waiting.accountHint':
    'Wenn {name} einen Fehler oder ein anderes Konto zeigt, melden Sie sich dort ab und öffnen Sie das Fenster von hier aus noch einmal.',
  'waiting.cancel': 'Abbrechen',

  'inApp.title': 'In {app} klappt die Anmeldung vielleicht nicht',
  'inApp.titleAny': 'In dieser App klappt die Anmeldung vielleicht nicht',
  'inApp.hint': '{name} zeigt seine Seite hier möglicherweise nicht. Ihr Browser ist der bessere Ort.',
  'inApp.menuHint':
    '{name} zeigt seine Seite hier möglicherweise nicht. Suchen Sie im Menü dieser App nach einem Weg, die Seite in Ihrem Browser zu öffnen.',

  'handoff.hint.device':
    'Scannen Sie den Code oder öffnen Sie den Link dort. Ihre Eingaben bleiben hier erhalten.',
  'handoff.hint.colleague':
    'Wer den Link öffnet, verbindet {name} für Sie. Senden Sie ihn nur an Menschen, denen Sie vertrauen.',
  'handoff.hint.browser': 'Öffnen Sie den Link in Ihrem Browser und verbinden Sie {name} dort.',
  'handoff.making': 'Link wird erstellt …',
  'handoff.waiting.device': 'Warten auf das andere Gerät …',
  'handoff.waiting.colleague': 'Warten auf Ihr Teammitglied …',
  'handoff.waiting.browser': 'Warten auf Ihren Browser …',
  'handoff.waitingHint.device': 'Diese Seite geht von selbst weiter, wenn {name} dort verbunden ist.',
  'handoff.waitingHint.colleague':
    'Diese Seite geht von selbst weiter. Sie können sie auch schließen: Der Link funktioniert weiter.',
  'handoff.waitingHint.browser': 'Diese Seite geht von selbst weiter, wenn {name} dort verbunden ist.',
  'handoff.silent': 'Verbinden Sie {name} dort',
  'handoff.silentHint': 'Diese Seite erfährt nicht, wenn es so weit ist. Sie können sie schließen.',
  'handoff.open': 'Im Browser öffnen',
  'handoff.link': 'Link',
  'handoff.until': 'Gültig bis {time}.',
  'handoff.code': 'QR-Code des Links',
  'handoff.scan': 'Oder lassen Sie diesen Code scannen.',
  'handoff.scanAlso': 'Oder scannen Sie ihn mit einem anderen Gerät.',
  'handoff.share': 'Teilen',
  'handoff.mail': 'E-Mail',
  'handoff.subject': '{name} verbinden',
  'handoff.text.device':
    'Öffnen Sie diesen Link, um {name} zu verbinden. Behalten Sie ihn für sich: Er handelt in Ihrem Namen.',
  'handoff.text.colleague': 'Könnten Sie {name} für mich verbinden? Dieser Link führt zur richtigen Seite.',
  'handoff.text.browser':
    'Öffnen Sie diesen Link, um {name} zu verbinden. Behalten Sie ihn für sich: Er handelt in Ihrem Namen.',
  'handoff.mailEnd': 'Der Link gilt bis {time}.',
  'handoff.failed': 'Es konnte kein Link erstellt werden',
  'handoff.failedHint': 'Versuchen Sie es gleich noch einmal.',
  'handoff.expired': 'Der Link ist abgelaufen',
  'handoff.expiredHint':
    'Zu Ihrer Sicherheit gilt er nur eine Weile. Erstellen Sie einen neuen, um fortzufahren.',
  'handoff.again': 'Neuen Link erstellen',
  'handoff.cancel': 'Abbrechen',

  'error.access_denied.title': 'Der Zugriff wurde nicht erlaubt',
  'error.access_denied.body': 'Es wurde nichts geteilt. Um ihn doch zu erlauben, verbinden Sie erneut.',
  'error.popup_closed.title': 'Das Fenster wurde geschlossen',
  'error.popup_closed.body':
    'Verbinden Sie erneut und schließen Sie die Anmeldung in dem Fenster ab, das sich öffnet.',
  'error.provider_refused.title': 'Die Anmeldung wurde nicht abgeschlossen',
  'error.provider_refused.body':
    'Sie wurde auf der anderen Seite beendet. Verbinden Sie erneut oder nutzen Sie ein anderes Konto.',

  'page.you': 'Sie',
  'page.organization': 'Organisation',
  'page.app': 'App',
  'page.unset.title': 'Diese Seite ist noch nicht eingerichtet',
  'page.unset.body':
    'Die Einstellungen fehlen oder enthalten einen Fehler. Wenden Sie sich an den Support der App.',
  'page.foreign.title': 'Das kann hier nicht geöffnet werden',
  'page.foreign.body':
    'Es nennt einen Server, mit dem diese Seite nicht arbeitet. Es wurde nichts dorthin gesendet.',
  'page.incomplete.title': 'Dieser Link kann nicht geöffnet werden',
  'page.incomplete.body':
    'Er ist unvollständig oder wurde schon benutzt. Wenn Sie noch nicht verbunden sind, öffnen Sie ihn noch einmal aus der Nachricht oder der App, von der Sie ihn haben.',
  'page.ended.title': 'Dieser Link ist abgelaufen',
  'page.ended.body':
    'Zu Ihrer Sicherheit gilt er nur eine Weile. Bitten Sie dort um einen neuen, wo Sie ihn bekommen haben.',
  'page.closeTab': 'Sie können diesen Tab jetzt schließen.',
  'page.goBack': 'Zurück zu {place}',
  'page.cancel': 'Abbrechen und zurück zu {place}',
};
