import type { MoreMessages } from '../translate.js';

/**
 * Turkish, for what leads elsewhere: the provider’s window, another device, the hosted page. Says “siz”.
 *
 * A native reader should check: the names of browser settings under `waiting.allow`, as each browser shows them in
 * Turkish; “Geri dön: {place}”.
 */
export const messages: MoreMessages = {
  'waiting.title': '{name} hesabınızda oturum açmayı tamamlayın',
  'waiting.hint':
    'Oturum açma sayfası başka bir pencerede açık. İşiniz bitince bu sayfa kendiliğinden devam eder.',
  'waiting.almostDone': 'Neredeyse tamam…',
  'waiting.almostDoneHint': '{name} onay verdi. Hesap bağlantısı kaydediliyor.',
  'waiting.answered': 'Bir saniye…',
  'waiting.answeredHint': '{name} yanıt verdi. Yanıt kontrol ediliyor.',
  'waiting.unsure': 'Bir pencere açıldı mı?',
  'waiting.unsureHint': 'Açılmadıysa tarayıcınız engellemiş olabilir. Pencereyi buradan açabilirsiniz.',
  'waiting.allow': 'Açılır pencerelere nasıl izin verilir',
  'waiting.allow.chrome':
    '{browser} kullanıyorsanız: Adres çubuğunun sonundaki engellenmiş pencere simgesine basın, her zaman izin vermeyi seçin, ardından “Yeniden aç” düğmesine basın.',
  'waiting.allow.firefox':
    'Firefox kullanıyorsanız: Sayfanın üstündeki çubukta bulunan düğmeye basın, bu site için açılır pencerelere izin verin, ardından “Yeniden aç” düğmesine basın.',
  'waiting.allow.safari':
    'Safari kullanıyorsanız: “Ayarlar”, “Web Siteleri”, “Açılır Pencereler” bölümünü açın, bu site için izin verin, ardından “Yeniden aç” düğmesine basın.',
  'waiting.allow.iphone':
    'iPhone veya iPad kullanıyorsanız: “Ayarlar”, “Uygulamalar”, “Safari” bölümünü açın, “Açılır Pencereleri Engelle” seçeneğini kapatın, ardından “Yeniden aç” düğmesine basın.',
  'waiting.allow.android':
    '{browser} kullanıyorsanız: Menüden “Site ayarları”, “Pop-up’lar ve yönlendirmeler” bölümünü açın, bu site için izin verin, ardından “Yeniden aç” düğmesine basın.',
  'waiting.allow.other':
    'Adresin yanında engellenmiş pencere simgesini arayın, pencereye izin verin, ardından “Yeniden aç” düğmesine basın.',
  'waiting.lost': 'Pencere hâlâ açık mı?',
  'waiting.lostHint': 'Pencereyi artık göremiyoruz, ama bir sorun olmayabilir. Kapattıysanız yeniden açın.',
  'waiting.deaf': 'İşleminizin ne zaman bittiğini göremiyoruz',
  'waiting.deafHint': 'Sunucuyla iletişim kesildi. Oturum açmaya devam edin, bitince buradan bildirin.',
  'waiting.link': '{name} sayfasını yeni sekmede aç',
  'waiting.missing': 'Pencere yok mu?',
  'waiting.show': 'Pencereyi göster',
  'waiting.reopen': 'Yeniden aç',
  'waiting.finished': 'Tamamladım',
  'waiting.asking': 'Kontrol ediliyor…',
  'waiting.nothingYet': 'Henüz bir şey gelmedi. Biraz bekleyin veya pencereyi yeniden açın.',
  'waiting.unconfirmed': 'Hesabın bağlanıp bağlanmadığı belli değil',
  'waiting.unconfirmedHint':
    'Sunucuyla iletişim kesildi, bu yüzden {name} zaten bağlanmış olabilir. Yeniden denemek ikinci bir hesap bağlantısı oluşturabilir.',
  'waiting.retry': 'Yeniden dene',
  'waiting.behind': 'Pencereyi bulamıyor musunuz?',
  'waiting.behindHint': 'Bu pencerenin arkasında olabilir. “Pencereyi göster” düğmesine basın.',
  'waiting.blocker': 'Hiçbir şey açılmıyor mu?',
  'waiting.blockerHint':
    'Bir reklam engelleyici veya katı bir gizlilik ayarı buna engel olabilir. Bu sayfa için kapatın, ardından pencereyi yeniden açın.',
  'waiting.account': 'Orada takıldınız mı?',
  'waiting.accountHint':
    '{name} bir hata veya başka bir hesap gösteriyorsa orada oturumu kapatın, ardından pencereyi buradan yeniden açın.',
  'waiting.cancel': 'İptal',

  'inApp.title': '{app} içinde oturum açılamayabilir',
  'inApp.titleAny': 'Bu uygulama içinde oturum açılamayabilir',
  'inApp.hint': '{name} sayfası burada açılmayabilir. Tarayıcınızı kullanmanız daha iyi olur.',
  'inApp.menuHint':
    '{name} sayfası burada açılmayabilir. Bu uygulamanın menüsünde, sayfayı tarayıcınızda açacak bir seçenek arayın.',

  'handoff.hint.device': 'Kodu tarayın veya bağlantıyı orada açın. Girdiğiniz bilgiler burada kalır.',
  'handoff.hint.colleague':
    'Bağlantıyı açan kişi {name} hesabını sizin için bağlar. Yalnızca güvendiğiniz birine gönderin.',
  'handoff.hint.browser': 'Bağlantıyı tarayıcınızda açın ve {name} hesabınızı orada bağlayın.',
  'handoff.making': 'Bağlantı oluşturuluyor…',
  'handoff.waiting.device': 'Diğer cihaz bekleniyor…',
  'handoff.waiting.colleague': 'İş arkadaşınız bekleniyor…',
  'handoff.waiting.browser': 'Tarayıcınız bekleniyor…',
  'handoff.waitingHint.device': '{name} orada bağlanınca bu sayfa kendiliğinden devam eder.',
  'handoff.waitingHint.colleague':
    'Bu sayfa kendiliğinden devam eder. İsterseniz kapatabilirsiniz: Bağlantı çalışmaya devam eder.',
  'handoff.waitingHint.browser': '{name} orada bağlanınca bu sayfa kendiliğinden devam eder.',
  'handoff.silent': '{name} hesabınızı orada bağlayın',
  'handoff.silentHint': 'Bu sayfa işlemin ne zaman bittiğini bilemez. Sayfayı kapatabilirsiniz.',
  'handoff.open': 'Tarayıcıda aç',
  'handoff.link': 'Bağlantı',
  'handoff.until': 'Son geçerlilik: {time}.',
  'handoff.code': 'Bağlantının QR kodu',
  'handoff.scan': 'Ya da bu kodu taratın.',
  'handoff.scanAlso': 'Ya da başka bir cihazla tarayın.',
  'handoff.share': 'Paylaş',
  'handoff.mail': 'E-posta',
  'handoff.subject': '{name} hesabını bağlama',
  'handoff.text.device':
    '{name} hesabınızı bağlamak için bu bağlantıyı açın. Kimseyle paylaşmayın: Sizin adınıza işlem yapar.',
  'handoff.text.colleague':
    '{name} hesabını benim için bağlayabilir misiniz? Bu bağlantı sizi doğru sayfaya götürür.',
  'handoff.text.browser':
    '{name} hesabınızı bağlamak için bu bağlantıyı açın. Kimseyle paylaşmayın: Sizin adınıza işlem yapar.',
  'handoff.mailEnd': 'Bağlantının son geçerlilik zamanı: {time}.',
  'handoff.failed': 'Bağlantı oluşturulamadı',
  'handoff.failedHint': 'Birazdan tekrar deneyin.',
  'handoff.expired': 'Bağlantının süresi doldu',
  'handoff.expiredHint':
    'Güvenliğiniz için yalnızca bir süre çalışır. Devam etmek için yeni bir bağlantı oluşturun.',
  'handoff.again': 'Yeni bağlantı oluştur',
  'handoff.cancel': 'İptal',

  'error.access_denied.title': 'Erişime izin verilmedi',
  'error.access_denied.body': 'Hiçbir şey paylaşılmadı. Yine de izin vermek isterseniz tekrar bağlayın.',
  'error.popup_closed.title': 'Pencere kapatıldı',
  'error.popup_closed.body': 'Devam etmek için tekrar bağlayın ve işlemi açılan pencerede tamamlayın.',
  'error.provider_refused.title': 'Oturum açma tamamlanmadı',
  'error.provider_refused.body':
    'İşlem karşı tarafta sonlandırıldı. Tekrar bağlayın veya başka bir hesap kullanın.',

  'page.you': 'Siz',
  'page.organization': 'Kuruluş',
  'page.app': 'Uygulama',
  'page.unset.title': 'Bu sayfa henüz ayarlanmamış',
  'page.unset.body': 'Ayarları eksik veya hatalı. Uygulamanın destek ekibiyle iletişime geçin.',
  'page.foreign.title': 'Bu bağlantı burada açılamıyor',
  'page.foreign.body':
    'Bu sayfanın birlikte çalışmadığı bir sunucuyu gösteriyor. Oraya hiçbir şey gönderilmedi.',
  'page.incomplete.title': 'Bu bağlantı açılamıyor',
  'page.incomplete.body':
    'Bağlantı eksik veya daha önce kullanılmış. Hesabınız henüz bağlanmadıysa bağlantıyı, size geldiği mesajdan veya uygulamadan yeniden açın.',
  'page.ended.title': 'Bu bağlantının süresi doldu',
  'page.ended.body':
    'Güvenliğiniz için yalnızca bir süre çalışır. Aldığınız yerden yeni bir bağlantı isteyin.',
  'page.closeTab': 'Artık bu sekmeyi kapatabilirsiniz.',
  'page.goBack': 'Geri dön: {place}',
  'page.cancel': 'İptal et ve geri dön: {place}',
};
