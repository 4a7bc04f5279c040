import type { FirstMessages } from '../translate.js';

/**
 * Japanese, until the form is filled in. Says です・ます, and leaves “you” out where it can.
 *
 * A native reader should check: 接続 for connecting an account (連携 is common too), 連携サービス for an integration, no blank
 * space between Japanese and Latin words.
 */
export const messages: FirstMessages = {
  'frame.back': '戻る',
  'frame.close': '閉じる',
  'frame.loading': '読み込み中…',
  'frame.retry': 'もう一度試す',

  'picker.title': 'アカウントを接続',
  'picker.search': '検索',
  'picker.empty': '接続できるサービスはまだありません',
  'picker.emptyHint': 'このアプリには連携サービスが設定されていません。',
  'picker.category': 'カテゴリ',
  'picker.allCategories': 'すべてのカテゴリ',
  'picker.recent': '最近使用',
  'picker.connected': '接続済み',
  'picker.found': { other: '{count}件' },
  'picker.noMatch': '「{query}」に一致するものはありません',
  'picker.noMatchHint': '表記を確認するか、短い語句でお試しください。',

  'form.title': '{name}に接続',
  'form.titleAgain': '{name}に再接続',
  'form.guide': 'どこで確認できますか？',
  'form.guideOnly': 'ガイドを読む',
  'form.signIn': '新しいウィンドウで{name}にログインします。',
  'form.nothingNeeded': '入力は不要です。「接続する」を押して進んでください。',
  'form.submit': '接続する',
  'form.summary': '次の項目を確認してください：{fields}。',
  'form.submitting': '接続中…',
  'form.optional': '任意',
  'form.choose': '選択…',
  'form.none': '選択なし',
  'form.missing': '入力してください。',
  'form.missingChoice': '選択してください。',
  'form.rejected': '確認してください。',
  'form.reveal': '{label}を表示',
  'form.conceal': '{label}を隠す',
  'form.renewed': 'セッションが更新されました',
  'form.renewedHint': 'もう一度「接続する」を押してください。',
  'form.submitAnyway': 'このまま接続する',
  'form.doubtful': 'これで正しいですか？',
  'form.doubtfulHint': '下に示した項目を確認してください。正しければ「このまま接続する」を押してください。',
  'form.doubt.any': '通常とは異なる形式のようです。',
  'form.doubt.example': '通常は {example} のような形式です。',
  'form.doubt.hostname': '通常は acme.example.com のような形式で、https:// とパスは含みません。',
  'form.doubt.uri': '通常は https://acme.example.com のような形式です。',
  'form.doubt.uuid': '通常は 3f2b8c1e-5d47-4a9b-8e60-1c2d3e4f5a6b のような形式です。',
  'form.doubt.email': '通常は name@example.com のような形式です。',
  'form.chooseFile': 'ファイルを選択',
  'form.dropFile': 'または、ここにドロップ',
  'form.unreadableFile':
    'このファイルにはテキスト形式の鍵が含まれていません。別のファイルを選択してください。',

  'paste.space': '前後の空白を削除しました。',
  'paste.quotes': '前後の引用符を削除しました。',
  'paste.bearer': '先頭の「Bearer」を削除しました。',
  'paste.address': 'アドレスの必要な部分だけを残しました。',
  'paste.undo': '元に戻す',
  'paste.spread': '次の項目の値が含まれています：{fields}。',
  'paste.fill': '各項目に入力',
  'paste.keep': 'そのまま貼り付け',
  'paste.filled': '次の項目に入力しました：{fields}。',
  'paste.misplaced': '次の項目の値のようです：{field}。',
  'paste.move': 'その項目に移動',

  'help.open': 'どこで確認できますか？{label}',
  'help.example': '例：',
  'help.guide': '確認方法は{name}のガイドに記載されています。',
  'copy.copy': 'コピー',
  'copy.copied': 'コピーしました',
  'copy.selected': '選択しました。コピーしてください。',
  'externalId.label': '外部ID',
  'externalId.reason': '接続する前に、IAMロールの信頼ポリシーに入力してください。',

  'field.apiKey': 'APIキー',
  'field.username': 'ユーザー名',
  'field.password': 'パスワード',
  'field.client_id': 'クライアントID',
  'field.client_secret': 'クライアントシークレット',
  'field.client_certificate': 'クライアント証明書',
  'field.client_private_key': '秘密鍵',
  'field.oauth_client_id_override': 'ご自身のアプリのクライアントID',
  'field.oauth_client_secret_override': 'ご自身のアプリのクライアントシークレット',
  'field.oauth_refresh_token_override': 'リフレッシュトークン',
  'field.token_id': 'トークンID',
  'field.token_secret': 'トークンシークレット',
  'field.organization_id': '組織ID',
  'field.dev_key': '開発者キー',
  'field.role_arn': 'IAMロールのARN',

  'reason.title': 'お願いする理由',
  'consent.title': '{name}アカウントの利用について',
  'consent.terms': '規約を読む',
  'consent.agreement': '「接続する」を押すと、上記に同意したことになります。',

  'handoff.device': '別のデバイスで続ける',
  'handoff.colleague': '同僚に送る',
  'handoff.browser': 'ブラウザで続ける',

  'leaving.title': '接続せずに終了しますか？',
  'leaving.body': '入力した内容は失われます。',
  'leaving.edit': '編集を続ける',
  'leaving.wait': '引き続き待つ',
  'leaving.leave': '終了する',

  'success.title': '{name}に接続しました',
  'success.hint': 'すぐに使い始められます。',
  'success.laterHint': '詳細はまもなく反映されます。必要な操作はこれですべて完了です。',
  'success.pending': '{name}の承認待ちです',
  'success.pendingHint': '{name}側での承認が必要です。ここでの操作はこれで完了です。',
  'success.done': '完了',
  'success.another': '別のアカウントを接続',

  'error.message': '{title}。{body}',
  'error.words': '「{words}」',
  'error.reference': 'エラーコード',
  'error.session_expired.title': 'セッションが終了しました',
  'error.session_expired.body':
    '安全のため、セッションには有効期限があります。もう一度試すか、ページを再読み込みしてください。',
  'error.session_invalid.title': 'このページを確認できませんでした',
  'error.session_invalid.body':
    'ページを再読み込みしてください。それでも解決しない場合は、アプリのサポートチームにお問い合わせください。',
  'error.session_unavailable.title': 'アプリから応答がありません',
  'error.session_unavailable.body':
    '続けるには、アプリの許可が必要です。少し待ってから、もう一度お試しください。',
  'error.api_url_invalid.title': 'このページはまだ設定されていません',
  'error.api_url_invalid.body':
    '指定されたアドレスが無効です。アプリのサポートチームにお問い合わせください。',
  'error.network.title': 'サーバーにアクセスできません',
  'error.network.body': 'インターネット接続を確認して、もう一度お試しください。',
  'error.timeout.title': '時間がかかりすぎています',
  'error.timeout.body':
    'サーバーから時間内に応答がありませんでした。少し待ってから、もう一度お試しください。',
  'error.unexpected_answer.title': '応答を読み取れませんでした',
  'error.unexpected_answer.body':
    'もう一度お試しください。それでも解決しない場合は、アプリのサポートチームにお問い合わせください。',
  'error.rate_limited.title': '試行回数が多すぎます',
  'error.rate_limited.body': '1分ほど待ってから、もう一度お試しください。',
  'error.server_error.title': 'サーバーで問題が発生しました',
  'error.server_error.body': '操作に誤りはありません。数分後にもう一度お試しください。',
  'error.integration_not_allowed.title': 'このサービスには接続できません',
  'error.integration_not_allowed.body':
    '利用が許可されていません。アプリのサポートチームに許可を依頼してください。',
  'error.integration_unknown.title': 'このサービスは現在提供されていません',
  'error.integration_unknown.body':
    '別のサービスを選択するか、アプリのサポートチームにお問い合わせください。',
  'error.integration_misconfigured.title': 'このサービスはまだ利用できません',
  'error.integration_misconfigured.body': '設定に誤りがあります。アプリのサポートチームにお知らせください。',
  'error.auth_mode_unsupported.title': 'このサービスにはまだここから接続できません',
  'error.auth_mode_unsupported.body': '接続方法は、アプリのサポートチームにお問い合わせください。',
  'error.credentials_rejected.title': '入力した情報では接続できませんでした',
  'error.credentials_rejected.body': '入力ミスや文字の抜けがないか確認して、もう一度接続してください。',
  'error.input_rejected.title': '入力内容に確認が必要な項目があります',
  'error.input_rejected.body': '修正して、もう一度接続してください。',
  'error.connection_refused.title': 'このアカウントは接続できません',
  'error.connection_refused.body':
    'アプリでの確認の結果、承認されませんでした。別のアカウントを使うか、アプリのサポートチームにお問い合わせください。',
  'error.connection_gone.title': 'この接続はもう存在しません',
  'error.connection_gone.body':
    '接続はすでに削除されています。ページを再読み込みして、新しく接続してください。',
  'error.limit_reached.title': '上限に達しました',
  'error.limit_reached.body':
    '不要な接続を削除するか、アプリのサポートチームに上限の引き上げを依頼してください。',
};

export const more = () => import('./ja-more.js');
