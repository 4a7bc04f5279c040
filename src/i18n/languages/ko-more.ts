import type { MoreMessages } from '../translate.js';

/**
 * Korean, for what leads elsewhere: the provider’s window, another device, the hosted page. Says “-습니다” and “-하세요”.
 *
 * A native reader should check: the names of browser settings under `waiting.allow`, “{place} 화면” for the place that
 * a link leads back to.
 */
export const messages: MoreMessages = {
  'waiting.title': '{name}에서 로그인을 완료하세요',
  'waiting.hint': '로그인 페이지가 다른 창에 열려 있습니다. 완료하면 이 페이지는 자동으로 진행됩니다.',
  'waiting.almostDone': '거의 완료되었습니다…',
  'waiting.almostDoneHint': '{name}에서 허용되었습니다. 연결을 저장하고 있습니다.',
  'waiting.answered': '잠시만 기다려 주세요…',
  'waiting.answeredHint': '{name}에서 응답이 왔습니다. 내용을 확인하고 있습니다.',
  'waiting.unsure': '창이 열렸나요?',
  'waiting.unsureHint': '열리지 않았다면 브라우저에서 차단했을 수 있습니다. 대신 여기에서 열 수 있습니다.',
  'waiting.allow': '팝업을 허용하는 방법',
  'waiting.allow.chrome':
    '{browser}에서: 주소창 끝에 있는 창 차단 아이콘을 누르고 항상 허용하도록 선택한 다음 ‘다시 열기’를 누르세요.',
  'waiting.allow.firefox':
    'Firefox에서: 페이지 위 표시줄의 버튼을 누르고 이 사이트의 팝업을 허용한 다음 ‘다시 열기’를 누르세요.',
  'waiting.allow.safari':
    'Safari에서: ‘설정’ > ‘웹 사이트’ > ‘팝업 윈도우’에서 이 사이트를 허용한 다음 ‘다시 열기’를 누르세요.',
  'waiting.allow.iphone':
    'iPhone 및 iPad에서: ‘설정’ > ‘앱’ > ‘Safari’에서 ‘팝업 차단’을 끈 다음 ‘다시 열기’를 누르세요.',
  'waiting.allow.android':
    '{browser}에서: 메뉴를 열고 ‘사이트 설정’ > ‘팝업 및 리디렉션’에서 이 사이트를 허용한 다음 ‘다시 열기’를 누르세요.',
  'waiting.allow.other':
    '주소 근처에 창이 차단되었다는 표시가 있는지 찾아 허용한 다음 ‘다시 열기’를 누르세요.',
  'waiting.lost': '창이 아직 열려 있나요?',
  'waiting.lostHint': '창이 더 이상 확인되지 않지만 문제가 아닐 수도 있습니다. 창을 닫았다면 다시 여세요.',
  'waiting.deaf': '완료 여부를 확인할 수 없습니다',
  'waiting.deafHint': '서버와의 통신이 끊겼습니다. 로그인을 계속 진행한 후 여기에서 알려 주세요.',
  'waiting.link': '새 탭에서 {name} 열기',
  'waiting.missing': '창이 없나요?',
  'waiting.show': '창 보기',
  'waiting.reopen': '다시 열기',
  'waiting.finished': '완료했습니다',
  'waiting.asking': '확인 중…',
  'waiting.nothingYet': '아직 도착한 결과가 없습니다. 잠시 기다리거나 창을 다시 여세요.',
  'waiting.unconfirmed': '성공 여부를 확인할 수 없습니다',
  'waiting.unconfirmedHint':
    '서버와의 통신이 끊겨 {name} 연결이 이미 완료되었을 수 있습니다. 재시도하면 연결이 하나 더 생길 수 있습니다.',
  'waiting.retry': '재시도',
  'waiting.behind': '창을 찾을 수 없나요?',
  'waiting.behindHint': '이 창 뒤에 있을 수 있습니다. ‘창 보기’를 누르세요.',
  'waiting.blocker': '아무것도 열리지 않나요?',
  'waiting.blockerHint':
    '광고 차단기나 엄격한 개인정보 보호 설정 때문일 수 있습니다. 이 페이지에서 끈 다음 다시 여세요.',
  'waiting.account': '로그인이 진행되지 않나요?',
  'waiting.accountHint':
    '{name}에서 오류나 다른 계정이 표시되면 그곳에서 로그아웃한 후 여기에서 다시 여세요.',
  'waiting.cancel': '취소',

  'inApp.title': '{app}에서는 로그인이 되지 않을 수 있습니다',
  'inApp.titleAny': '이 앱에서는 로그인이 되지 않을 수 있습니다',
  'inApp.hint': '{name} 페이지가 여기에서 표시되지 않을 수 있습니다. 브라우저를 사용하는 것이 좋습니다.',
  'inApp.menuHint':
    '{name} 페이지가 여기에서 표시되지 않을 수 있습니다. 이 앱의 메뉴에서 브라우저로 여는 방법을 찾아보세요.',

  'handoff.hint.device': '코드를 스캔하거나 그 기기에서 링크를 여세요. 입력한 내용은 여기에 그대로 남습니다.',
  'handoff.hint.colleague':
    '링크를 여는 사람이 대신 {name} 연결을 진행합니다. 믿을 수 있는 사람에게만 보내세요.',
  'handoff.hint.browser': '브라우저에서 링크를 열고 그곳에서 {name} 연결을 진행하세요.',
  'handoff.making': '링크를 만드는 중…',
  'handoff.waiting.device': '다른 기기를 기다리는 중…',
  'handoff.waiting.colleague': '동료를 기다리는 중…',
  'handoff.waiting.browser': '브라우저를 기다리는 중…',
  'handoff.waitingHint.device': '그곳에서 {name} 연결이 완료되면 이 페이지는 자동으로 진행됩니다.',
  'handoff.waitingHint.colleague': '이 페이지는 자동으로 진행됩니다. 닫아도 링크는 계속 작동합니다.',
  'handoff.waitingHint.browser': '그곳에서 {name} 연결이 완료되면 이 페이지는 자동으로 진행됩니다.',
  'handoff.silent': '그곳에서 {name} 연결을 진행하세요',
  'handoff.silentHint': '이 페이지에서는 완료 여부를 알 수 없습니다. 닫아도 됩니다.',
  'handoff.open': '브라우저에서 열기',
  'handoff.link': '링크',
  'handoff.until': '{time}까지 유효합니다.',
  'handoff.code': '링크의 QR 코드',
  'handoff.scan': '또는 상대방이 이 코드를 스캔하게 하세요.',
  'handoff.scanAlso': '또는 다른 기기로 코드를 스캔하세요.',
  'handoff.share': '공유',
  'handoff.mail': '이메일',
  'handoff.subject': '{name} 연결',
  'handoff.text.device':
    '이 링크를 열어 {name} 연결을 진행하세요. 본인 권한으로 작동하는 링크이므로 다른 사람과 공유하지 마세요.',
  'handoff.text.colleague':
    '저 대신 {name} 연결을 진행해 주시겠어요? 이 링크를 열면 해당 페이지로 이동합니다.',
  'handoff.text.browser':
    '이 링크를 열어 {name} 연결을 진행하세요. 본인 권한으로 작동하는 링크이므로 다른 사람과 공유하지 마세요.',
  'handoff.mailEnd': '이 링크는 {time}까지 유효합니다.',
  'handoff.failed': '링크를 만들 수 없습니다',
  'handoff.failedHint': '잠시 후 다시 시도하세요.',
  'handoff.expired': '링크가 만료되었습니다',
  'handoff.expiredHint': '안전을 위해 링크는 일정 시간만 유효합니다. 계속하려면 새 링크를 만드세요.',
  'handoff.again': '새 링크 만들기',
  'handoff.cancel': '취소',

  'error.access_denied.title': '접근이 허용되지 않았습니다',
  'error.access_denied.body': '공유된 정보는 없습니다. 허용하려면 다시 연결하세요.',
  'error.popup_closed.title': '창이 닫혔습니다',
  'error.popup_closed.body': '계속하려면 다시 연결하고 열리는 창에서 완료하세요.',
  'error.provider_refused.title': '로그인이 완료되지 않았습니다',
  'error.provider_refused.body':
    '상대 서비스에서 로그인이 중단되었습니다. 다시 연결하거나 다른 계정을 사용하세요.',

  'page.you': '사용자',
  'page.organization': '조직',
  'page.app': '앱',
  'page.unset.title': '이 페이지는 아직 설정되지 않았습니다',
  'page.unset.body': '설정이 없거나 오류가 있습니다. 앱 지원팀에 문의하세요.',
  'page.foreign.title': '여기에서 열 수 없습니다',
  'page.foreign.body':
    '이 페이지에서 지원하지 않는 서버가 지정되어 있습니다. 그 서버로는 아무것도 전송되지 않았습니다.',
  'page.incomplete.title': '이 링크를 열 수 없습니다',
  'page.incomplete.body':
    '링크가 완전하지 않거나 이미 사용되었습니다. 아직 연결되지 않았다면 링크를 받은 메시지나 앱에서 다시 여세요.',
  'page.ended.title': '이 링크는 만료되었습니다',
  'page.ended.body': '안전을 위해 링크는 일정 시간만 유효합니다. 링크를 받은 곳에 새 링크를 요청하세요.',
  'page.closeTab': '이제 이 탭을 닫아도 됩니다.',
  'page.goBack': '{place} 화면으로 돌아가기',
  'page.cancel': '취소하고 {place} 화면으로 돌아가기',
};
