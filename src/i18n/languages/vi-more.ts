import type { MoreMessages } from '../translate.js';

/**
 * Vietnamese, for what leads elsewhere: the provider’s window, another device, the hosted page. Says “bạn”.
 *
 * A native reader should check: the names of browser settings under `waiting.allow`, above all “Cửa sổ bật lên và
 * liên kết chuyển hướng”; “bạn” in the message to a colleague.
 */
export const messages: MoreMessages = {
  'waiting.title': 'Hoàn tất đăng nhập tại {name}',
  'waiting.hint':
    'Trang đăng nhập đang mở trong một cửa sổ khác. Trang này sẽ tự động tiếp tục khi bạn hoàn tất.',
  'waiting.almostDone': 'Sắp xong…',
  'waiting.almostDoneHint': '{name} đã đồng ý. Chúng tôi đang lưu kết nối.',
  'waiting.answered': 'Vui lòng chờ…',
  'waiting.answeredHint': '{name} đã phản hồi. Chúng tôi đang kiểm tra kết quả.',
  'waiting.unsure': 'Cửa sổ đã mở chưa?',
  'waiting.unsureHint': 'Nếu chưa, có thể trình duyệt đã chặn cửa sổ. Bạn có thể mở cửa sổ ngay tại đây.',
  'waiting.allow': 'Cách cho phép cửa sổ bật lên',
  'waiting.allow.chrome':
    'Trong {browser}: nhấn biểu tượng cửa sổ bị chặn ở cuối thanh địa chỉ, chọn luôn cho phép rồi nhấn “Mở lại”.',
  'waiting.allow.firefox':
    'Trong Firefox: nhấn nút trên thanh phía trên trang, cho phép cửa sổ bật lên từ trang web này rồi nhấn “Mở lại”.',
  'waiting.allow.safari':
    'Trong Safari: mở “Cài đặt” > “Trang web” > “Cửa sổ bật lên”, cho phép trang web này rồi nhấn “Mở lại”.',
  'waiting.allow.iphone':
    'Trên iPhone và iPad: mở “Cài đặt” > “Ứng dụng” > “Safari”, tắt “Chặn cửa sổ bật lên” rồi nhấn “Mở lại”.',
  'waiting.allow.android':
    'Trong {browser}: mở menu, chọn “Cài đặt trang web” > “Cửa sổ bật lên và liên kết chuyển hướng”, cho phép trang web này rồi nhấn “Mở lại”.',
  'waiting.allow.other':
    'Hãy tìm biểu tượng cho biết cửa sổ bị chặn ở gần thanh địa chỉ, cho phép cửa sổ rồi nhấn “Mở lại”.',
  'waiting.lost': 'Cửa sổ có còn mở không?',
  'waiting.lostHint': 'Chúng tôi không còn thấy cửa sổ, nhưng có thể không sao. Nếu bạn đã đóng, hãy mở lại.',
  'waiting.deaf': 'Chúng tôi không biết khi nào bạn hoàn tất',
  'waiting.deafHint':
    'Đường truyền tới máy chủ bị gián đoạn. Hãy tiếp tục đăng nhập rồi báo cho chúng tôi tại đây.',
  'waiting.link': 'Mở {name} trong thẻ mới',
  'waiting.missing': 'Không thấy cửa sổ?',
  'waiting.show': 'Hiện cửa sổ',
  'waiting.reopen': 'Mở lại',
  'waiting.finished': 'Tôi đã hoàn tất',
  'waiting.asking': 'Đang kiểm tra…',
  'waiting.nothingYet': 'Chưa nhận được kết quả nào. Hãy chờ một lát hoặc mở lại cửa sổ.',
  'waiting.unconfirmed': 'Chúng tôi không rõ đã thành công hay chưa',
  'waiting.unconfirmedHint':
    'Đường truyền tới máy chủ bị gián đoạn nên có thể {name} đã được kết nối. Thử lại có thể tạo thêm một kết nối nữa.',
  'waiting.retry': 'Thử lại',
  'waiting.behind': 'Không tìm thấy cửa sổ?',
  'waiting.behindHint': 'Cửa sổ có thể nằm phía sau cửa sổ này. Hãy nhấn “Hiện cửa sổ”.',
  'waiting.blocker': 'Không có gì mở ra?',
  'waiting.blockerHint':
    'Trình chặn quảng cáo hoặc cài đặt quyền riêng tư nghiêm ngặt có thể đã chặn cửa sổ. Hãy tắt cho trang này rồi mở lại.',
  'waiting.account': 'Bạn bị kẹt ở bước đăng nhập?',
  'waiting.accountHint':
    'Nếu {name} hiển thị lỗi hoặc một tài khoản khác, hãy đăng xuất ở đó rồi mở lại từ đây.',
  'waiting.cancel': 'Hủy',

  'inApp.title': 'Có thể không đăng nhập được trong {app}',
  'inApp.titleAny': 'Có thể không đăng nhập được trong ứng dụng này',
  'inApp.hint': '{name} có thể không hiển thị trang tại đây. Bạn nên dùng trình duyệt.',
  'inApp.menuHint':
    '{name} có thể không hiển thị trang tại đây. Hãy tìm tùy chọn mở trang bằng trình duyệt trong menu của ứng dụng này.',

  'handoff.hint.device':
    'Hãy quét mã hoặc mở liên kết trên thiết bị đó. Nội dung bạn đã nhập vẫn được giữ ở đây.',
  'handoff.hint.colleague': 'Người mở liên kết sẽ kết nối {name} thay bạn. Chỉ gửi cho người bạn tin tưởng.',
  'handoff.hint.browser': 'Hãy mở liên kết trong trình duyệt và kết nối {name} tại đó.',
  'handoff.making': 'Đang tạo liên kết…',
  'handoff.waiting.device': 'Đang chờ thiết bị kia…',
  'handoff.waiting.colleague': 'Đang chờ đồng nghiệp của bạn…',
  'handoff.waiting.browser': 'Đang chờ trình duyệt của bạn…',
  'handoff.waitingHint.device': 'Trang này sẽ tự động tiếp tục khi {name} được kết nối ở đó.',
  'handoff.waitingHint.colleague':
    'Trang này sẽ tự động tiếp tục. Bạn cũng có thể đóng trang: liên kết vẫn hoạt động.',
  'handoff.waitingHint.browser': 'Trang này sẽ tự động tiếp tục khi {name} được kết nối ở đó.',
  'handoff.silent': 'Hãy kết nối {name} ở đó',
  'handoff.silentHint': 'Trang này không biết khi nào hoàn tất. Bạn có thể đóng trang.',
  'handoff.open': 'Mở trong trình duyệt',
  'handoff.link': 'Liên kết',
  'handoff.until': 'Có hiệu lực đến {time}.',
  'handoff.code': 'Mã QR của liên kết',
  'handoff.scan': 'Hoặc để người đó quét mã này.',
  'handoff.scanAlso': 'Hoặc quét mã bằng thiết bị khác.',
  'handoff.share': 'Chia sẻ',
  'handoff.mail': 'Email',
  'handoff.subject': 'Kết nối {name}',
  'handoff.text.device':
    'Hãy mở liên kết này để kết nối {name}. Đừng chia sẻ với ai: liên kết hoạt động thay mặt bạn.',
  'handoff.text.colleague': 'Bạn kết nối {name} giúp tôi được không? Liên kết này dẫn đến đúng trang.',
  'handoff.text.browser':
    'Hãy mở liên kết này để kết nối {name}. Đừng chia sẻ với ai: liên kết hoạt động thay mặt bạn.',
  'handoff.mailEnd': 'Liên kết có hiệu lực đến {time}.',
  'handoff.failed': 'Không tạo được liên kết',
  'handoff.failedHint': 'Hãy thử lại sau giây lát.',
  'handoff.expired': 'Liên kết đã hết hạn',
  'handoff.expiredHint':
    'Để bảo vệ bạn, liên kết chỉ có hiệu lực trong một thời gian. Hãy tạo liên kết mới để tiếp tục.',
  'handoff.again': 'Tạo liên kết mới',
  'handoff.cancel': 'Hủy',

  'error.access_denied.title': 'Quyền truy cập không được cấp',
  'error.access_denied.body': 'Không có gì được chia sẻ. Nếu vẫn muốn cấp quyền, hãy kết nối lại.',
  'error.popup_closed.title': 'Cửa sổ đã bị đóng',
  'error.popup_closed.body': 'Để tiếp tục, hãy kết nối lại và hoàn tất trong cửa sổ được mở.',
  'error.provider_refused.title': 'Đăng nhập chưa hoàn tất',
  'error.provider_refused.body':
    'Dịch vụ đã dừng lượt đăng nhập này. Hãy kết nối lại hoặc dùng tài khoản khác.',

  'page.you': 'Bạn',
  'page.organization': 'Tổ chức',
  'page.app': 'Ứng dụng',
  'page.unset.title': 'Trang này chưa được thiết lập',
  'page.unset.body': 'Cài đặt của trang bị thiếu hoặc có lỗi. Hãy liên hệ đội ngũ hỗ trợ của ứng dụng.',
  'page.foreign.title': 'Không thể mở nội dung này tại đây',
  'page.foreign.body':
    'Nội dung này chỉ định một máy chủ mà trang không hỗ trợ. Không có gì được gửi tới đó.',
  'page.incomplete.title': 'Không thể mở liên kết này',
  'page.incomplete.body':
    'Liên kết không đầy đủ hoặc đã được sử dụng. Nếu bạn chưa kết nối, hãy mở lại từ tin nhắn hoặc ứng dụng đã gửi liên kết cho bạn.',
  'page.ended.title': 'Liên kết này đã hết hiệu lực',
  'page.ended.body':
    'Để bảo vệ bạn, liên kết chỉ có hiệu lực trong một thời gian. Hãy yêu cầu liên kết mới từ nơi bạn đã nhận.',
  'page.closeTab': 'Bạn có thể đóng thẻ này.',
  'page.goBack': 'Quay lại {place}',
  'page.cancel': 'Hủy và quay lại {place}',
};
