import type { MoreMessages } from '../translate.js';

/**
 * Indonesian, for what leads elsewhere: the provider’s window, another device, the hosted page. Says “Anda”.
 *
 * A native reader should check: the names of browser settings under `waiting.allow`, “tekan” for pressing a button,
 * “rekan kerja” for a colleague.
 */
export const messages: MoreMessages = {
  'waiting.title': 'Selesaikan login di {name}',
  'waiting.hint':
    'Halaman login terbuka di jendela lain. Halaman ini berlanjut otomatis setelah Anda selesai.',
  'waiting.almostDone': 'Hampir selesai…',
  'waiting.almostDoneHint': '{name} telah menyetujui. Kami sedang menyimpan koneksi.',
  'waiting.answered': 'Mohon tunggu…',
  'waiting.answeredHint': '{name} telah merespons. Kami sedang memeriksa hasilnya.',
  'waiting.unsure': 'Apakah jendela terbuka?',
  'waiting.unsureHint': 'Jika tidak, mungkin browser memblokirnya. Anda dapat membukanya di sini.',
  'waiting.allow': 'Cara mengizinkan pop-up',
  'waiting.allow.chrome':
    'Di {browser}: tekan ikon jendela yang diblokir di ujung kolom URL, pilih selalu izinkan, lalu tekan “Buka lagi”.',
  'waiting.allow.firefox':
    'Di Firefox: tekan tombol pada bilah di atas halaman, izinkan pop-up untuk situs ini, lalu tekan “Buka lagi”.',
  'waiting.allow.safari':
    'Di Safari: buka “Pengaturan” > “Situs web” > “Jendela Pop-up”, izinkan untuk situs ini, lalu tekan “Buka lagi”.',
  'waiting.allow.iphone':
    'Di iPhone dan iPad: buka “Pengaturan” > “App” > “Safari”, nonaktifkan “Blokir Pop-up”, lalu tekan “Buka lagi”.',
  'waiting.allow.android':
    'Di {browser}: buka menu, “Setelan situs” > “Pop-up dan pengalihan”, izinkan untuk situs ini, lalu tekan “Buka lagi”.',
  'waiting.allow.other': 'Cari tanda jendela yang diblokir di dekat alamat, izinkan, lalu tekan “Buka lagi”.',
  'waiting.lost': 'Apakah jendela masih terbuka?',
  'waiting.lostHint':
    'Kami tidak melihatnya lagi, tetapi ini belum tentu masalah. Jika Anda menutupnya, buka lagi.',
  'waiting.deaf': 'Kami tidak dapat melihat saat Anda selesai',
  'waiting.deafHint': 'Komunikasi dengan server terputus. Lanjutkan login, lalu beri tahu kami di sini.',
  'waiting.link': 'Buka {name} di tab baru',
  'waiting.missing': 'Jendela tidak muncul?',
  'waiting.show': 'Tampilkan jendela',
  'waiting.reopen': 'Buka lagi',
  'waiting.finished': 'Saya sudah selesai',
  'waiting.asking': 'Memeriksa…',
  'waiting.nothingYet': 'Belum ada hasil yang diterima. Tunggu sebentar atau buka lagi jendelanya.',
  'waiting.unconfirmed': 'Kami tidak tahu apakah ini berhasil',
  'waiting.unconfirmedHint':
    'Komunikasi dengan server terputus, jadi {name} mungkin sudah terhubung. Mencoba lagi dapat membuat koneksi kedua.',
  'waiting.retry': 'Coba lagi',
  'waiting.behind': 'Tidak menemukan jendelanya?',
  'waiting.behindHint': 'Mungkin ada di belakang jendela ini. Tekan “Tampilkan jendela”.',
  'waiting.blocker': 'Tidak ada yang terbuka?',
  'waiting.blockerHint':
    'Pemblokir iklan atau pengaturan privasi yang ketat mungkin menghalanginya. Nonaktifkan untuk halaman ini, lalu buka lagi.',
  'waiting.account': 'Mengalami kendala di sana?',
  'waiting.accountHint':
    'Jika {name} menampilkan kesalahan atau akun lain, logout di sana, lalu buka lagi dari sini.',
  'waiting.cancel': 'Batal',

  'inApp.title': 'Login mungkin tidak berfungsi di {app}',
  'inApp.titleAny': 'Login mungkin tidak berfungsi di aplikasi ini',
  'inApp.hint': '{name} mungkin tidak menampilkan halamannya di sini. Sebaiknya gunakan browser.',
  'inApp.menuHint':
    '{name} mungkin tidak menampilkan halamannya di sini. Cari opsi di menu aplikasi ini untuk membuka halaman di browser.',

  'handoff.hint.device':
    'Pindai kode atau buka tautan di perangkat itu. Data yang telah Anda isi tetap ada di sini.',
  'handoff.hint.colleague':
    'Siapa pun yang membuka tautan akan menghubungkan {name} untuk Anda. Kirim hanya kepada orang yang Anda percayai.',
  'handoff.hint.browser': 'Buka tautan di browser dan hubungkan {name} di sana.',
  'handoff.making': 'Membuat tautan…',
  'handoff.waiting.device': 'Menunggu perangkat lain…',
  'handoff.waiting.colleague': 'Menunggu rekan kerja Anda…',
  'handoff.waiting.browser': 'Menunggu browser Anda…',
  'handoff.waitingHint.device': 'Halaman ini berlanjut otomatis setelah {name} terhubung di sana.',
  'handoff.waitingHint.colleague':
    'Halaman ini berlanjut otomatis. Anda juga dapat menutupnya: tautan tetap berfungsi.',
  'handoff.waitingHint.browser': 'Halaman ini berlanjut otomatis setelah {name} terhubung di sana.',
  'handoff.silent': 'Hubungkan {name} di sana',
  'handoff.silentHint': 'Halaman ini tidak tahu kapan prosesnya selesai. Anda dapat menutupnya.',
  'handoff.open': 'Buka di browser',
  'handoff.link': 'Tautan',
  'handoff.until': 'Berlaku hingga {time}.',
  'handoff.code': 'Kode QR tautan',
  'handoff.scan': 'Atau minta yang bersangkutan memindai kode ini.',
  'handoff.scanAlso': 'Atau pindai kode dengan perangkat lain.',
  'handoff.share': 'Bagikan',
  'handoff.mail': 'Email',
  'handoff.subject': 'Hubungkan {name}',
  'handoff.text.device':
    'Buka tautan ini untuk menghubungkan {name}. Jangan bagikan: tautan ini bertindak atas nama Anda.',
  'handoff.text.colleague':
    'Bisakah Anda menghubungkan {name} untuk saya? Tautan ini membuka halaman yang tepat.',
  'handoff.text.browser':
    'Buka tautan ini untuk menghubungkan {name}. Jangan bagikan: tautan ini bertindak atas nama Anda.',
  'handoff.mailEnd': 'Tautan ini berlaku hingga {time}.',
  'handoff.failed': 'Tautan tidak dapat dibuat',
  'handoff.failedHint': 'Coba lagi dalam beberapa saat.',
  'handoff.expired': 'Tautan telah kedaluwarsa',
  'handoff.expiredHint':
    'Demi keamanan Anda, tautan hanya berlaku sementara. Buat tautan baru untuk melanjutkan.',
  'handoff.again': 'Buat tautan baru',
  'handoff.cancel': 'Batal',

  'error.access_denied.title': 'Akses tidak diizinkan',
  'error.access_denied.body': 'Tidak ada data yang dibagikan. Jika ingin mengizinkannya, hubungkan lagi.',
  'error.popup_closed.title': 'Jendela telah ditutup',
  'error.popup_closed.body': 'Untuk melanjutkan, hubungkan lagi dan selesaikan di jendela yang terbuka.',
  'error.provider_refused.title': 'Login tidak selesai',
  'error.provider_refused.body':
    'Login dihentikan oleh layanan tersebut. Hubungkan lagi atau gunakan akun lain.',

  'page.you': 'Anda',
  'page.organization': 'Organisasi',
  'page.app': 'Aplikasi',
  'page.unset.title': 'Halaman ini belum disiapkan',
  'page.unset.body': 'Pengaturannya tidak ada atau mengandung kesalahan. Hubungi tim dukungan aplikasi.',
  'page.foreign.title': 'Ini tidak dapat dibuka di sini',
  'page.foreign.body':
    'Server yang disebutkan tidak didukung oleh halaman ini. Tidak ada data yang dikirim ke sana.',
  'page.incomplete.title': 'Tautan ini tidak dapat dibuka',
  'page.incomplete.body':
    'Tautan ini tidak lengkap atau sudah pernah digunakan. Jika Anda belum terhubung, buka lagi dari pesan atau aplikasi tempat Anda menerimanya.',
  'page.ended.title': 'Tautan ini sudah tidak berlaku',
  'page.ended.body':
    'Demi keamanan Anda, tautan hanya berlaku sementara. Minta tautan baru di tempat Anda menerimanya.',
  'page.closeTab': 'Anda dapat menutup tab ini sekarang.',
  'page.goBack': 'Kembali ke {place}',
  'page.cancel': 'Batalkan dan kembali ke {place}',
};
