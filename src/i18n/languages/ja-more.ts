import type { MoreMessages } from '../translate.js';

/**
 * Japanese, for what leads elsewhere: the provider’s window, another device, the hosted page. Says です・ます.
 *
 * A native reader should check: the names of browser settings under `waiting.allow`, 完了を知らせる for the button “I have
 * finished”.
 */
export const messages: MoreMessages = {
  'waiting.title': '{name}でログインを完了してください',
  'waiting.hint': 'ログイン画面を別のウィンドウで開いています。完了すると、このページは自動的に進みます。',
  'waiting.almostDone': 'もうすぐ完了します…',
  'waiting.almostDoneHint': '{name}で許可されました。接続を保存しています。',
  'waiting.answered': '少々お待ちください…',
  'waiting.answeredHint': '{name}から応答がありました。内容を確認しています。',
  'waiting.unsure': 'ウィンドウは開きましたか？',
  'waiting.unsureHint':
    '開いていない場合は、ブラウザにブロックされた可能性があります。ここから開くこともできます。',
  'waiting.allow': 'ポップアップを許可する方法',
  'waiting.allow.chrome':
    '{browser}の場合：アドレスバーの端にある、ブロックされたウィンドウのアイコンを押し、常に許可する設定を選んでから、「もう一度開く」を押してください。',
  'waiting.allow.firefox':
    'Firefoxの場合：ページ上部のバーにあるボタンを押し、このサイトのポップアップを許可してから、「もう一度開く」を押してください。',
  'waiting.allow.safari':
    'Safariの場合：「設定」>「Webサイト」>「ポップアップウインドウ」でこのサイトを許可してから、「もう一度開く」を押してください。',
  'waiting.allow.iphone':
    'iPhoneとiPadの場合：「設定」>「アプリ」>「Safari」で「ポップアップブロック」をオフにしてから、「もう一度開く」を押してください。',
  'waiting.allow.android':
    '{browser}の場合：メニューの「サイトの設定」>「ポップアップとリダイレクト」でこのサイトを許可してから、「もう一度開く」を押してください。',
  'waiting.allow.other':
    'アドレスの近くに、ウィンドウがブロックされたことを示すマークがないか確認し、許可してから、「もう一度開く」を押してください。',
  'waiting.lost': 'ウィンドウはまだ開いていますか？',
  'waiting.lostHint':
    'ウィンドウの状態を確認できなくなりましたが、問題がない場合もあります。閉じた場合は、もう一度開いてください。',
  'waiting.deaf': '完了したかどうかを確認できません',
  'waiting.deafHint':
    'サーバーとの通信が切れました。そのままログインを続け、終わったらここで知らせてください。',
  'waiting.link': '{name}を新しいタブで開く',
  'waiting.missing': 'ウィンドウが表示されませんか？',
  'waiting.show': 'ウィンドウを表示',
  'waiting.reopen': 'もう一度開く',
  'waiting.finished': '完了を知らせる',
  'waiting.asking': '確認中…',
  'waiting.nothingYet': 'まだ結果が届いていません。少し待つか、もう一度ウィンドウを開いてください。',
  'waiting.unconfirmed': '成功したかどうかを確認できません',
  'waiting.unconfirmedHint':
    'サーバーとの通信が切れたため、すでに{name}に接続している可能性があります。再試行すると、接続が二重になることがあります。',
  'waiting.retry': '再試行',
  'waiting.behind': 'ウィンドウが見つかりませんか？',
  'waiting.behindHint':
    'このウィンドウの後ろに隠れている可能性があります。「ウィンドウを表示」を押してください。',
  'waiting.blocker': '何も開きませんか？',
  'waiting.blockerHint':
    '広告ブロッカーや厳しいプライバシー設定が原因の可能性があります。このページで無効にして、もう一度開いてください。',
  'waiting.account': 'ログインが進みませんか？',
  'waiting.accountHint':
    '{name}にエラーや別のアカウントが表示される場合は、そこでログアウトしてから、ここでもう一度開いてください。',
  'waiting.cancel': 'キャンセル',

  'inApp.title': '{app}内ではログインできないことがあります',
  'inApp.titleAny': 'このアプリ内ではログインできないことがあります',
  'inApp.hint': '{name}のページがここでは表示されない可能性があります。ブラウザの利用をおすすめします。',
  'inApp.menuHint':
    '{name}のページがここでは表示されない可能性があります。このアプリのメニューから、ブラウザでページを開いてください。',

  'handoff.hint.device':
    'コードを読み取るか、そのデバイスでリンクを開いてください。入力した内容はここに残ります。',
  'handoff.hint.colleague':
    'リンクを開いた人が、あなたに代わって{name}に接続します。信頼できる人にだけ送ってください。',
  'handoff.hint.browser': 'ブラウザでリンクを開き、そこで{name}に接続してください。',
  'handoff.making': 'リンクを作成中…',
  'handoff.waiting.device': '別のデバイスでの操作を待っています…',
  'handoff.waiting.colleague': '同僚の操作を待っています…',
  'handoff.waiting.browser': 'ブラウザでの操作を待っています…',
  'handoff.waitingHint.device': 'そこで{name}に接続すると、このページは自動的に進みます。',
  'handoff.waitingHint.colleague': 'このページは自動的に進みます。閉じても、リンクは引き続き使えます。',
  'handoff.waitingHint.browser': 'そこで{name}に接続すると、このページは自動的に進みます。',
  'handoff.silent': 'リンク先で{name}に接続してください',
  'handoff.silentHint': 'このページでは完了を確認できません。閉じてもかまいません。',
  'handoff.open': 'ブラウザで開く',
  'handoff.link': 'リンク',
  'handoff.until': '{time}まで有効です。',
  'handoff.code': 'リンクのQRコード',
  'handoff.scan': 'または、このコードを読み取ってもらってください。',
  'handoff.scanAlso': 'または、別のデバイスでコードを読み取ってください。',
  'handoff.share': '共有',
  'handoff.mail': 'メール',
  'handoff.subject': '{name}への接続',
  'handoff.text.device':
    'このリンクを開いて{name}に接続してください。本人として操作できるリンクのため、他の人には教えないでください。',
  'handoff.text.colleague':
    '私の代わりに、{name}に接続していただけますか？このリンクから該当のページを開けます。',
  'handoff.text.browser':
    'このリンクを開いて{name}に接続してください。本人として操作できるリンクのため、他の人には教えないでください。',
  'handoff.mailEnd': 'このリンクは{time}まで有効です。',
  'handoff.failed': 'リンクを作成できませんでした',
  'handoff.failedHint': '少し待ってから、もう一度お試しください。',
  'handoff.expired': 'リンクの有効期限が切れました',
  'handoff.expiredHint':
    '安全のため、リンクには有効期限があります。続けるには、新しいリンクを作成してください。',
  'handoff.again': '新しいリンクを作成',
  'handoff.cancel': 'キャンセル',

  'error.access_denied.title': 'アクセスが許可されませんでした',
  'error.access_denied.body': '情報は何も共有されていません。許可する場合は、もう一度接続してください。',
  'error.popup_closed.title': 'ウィンドウが閉じられました',
  'error.popup_closed.body': '続けるには、もう一度接続し、開いたウィンドウで最後まで操作してください。',
  'error.provider_refused.title': 'ログインが完了しませんでした',
  'error.provider_refused.body':
    '接続先で中断されました。もう一度接続するか、別のアカウントをお使いください。',

  'page.you': 'ユーザー',
  'page.organization': '組織',
  'page.app': 'アプリ',
  'page.unset.title': 'このページはまだ設定されていません',
  'page.unset.body': '設定がないか、誤りがあります。アプリのサポートチームにお問い合わせください。',
  'page.foreign.title': 'ここでは開けません',
  'page.foreign.body':
    'このページが対応していないサーバーが指定されています。そのサーバーには何も送信していません。',
  'page.incomplete.title': 'このリンクは開けません',
  'page.incomplete.body':
    'リンクが不完全か、すでに使用されています。まだ接続していない場合は、リンクを受け取ったメッセージまたはアプリから、もう一度開いてください。',
  'page.ended.title': 'このリンクは有効期限が切れています',
  'page.ended.body':
    '安全のため、リンクには有効期限があります。受け取ったところに、新しいリンクを依頼してください。',
  'page.closeTab': 'このタブを閉じてもかまいません。',
  'page.goBack': '{place}に戻る',
  'page.cancel': 'キャンセルして{place}に戻る',
};
