### Words of the frame and of the parts that every feature shares.

## The product and its places
ui-product = Rolecall
ui-start-page = Halaman awal
ui-waiting-area = Ruang tunggu
ui-configure = Konfigurasi
ui-team-members = Anggota tim
ui-my-clinics = Klinik saya
ui-dashboard = Dasbor
ui-practitioner-activity = Aktivitas praktisi
ui-activity = Aktivitas
ui-my-account = Akun saya
ui-my-organisations = Organisasi saya
ui-clinics = Klinik
ui-organisation-admins = Admin organisasi
ui-people = Orang
ui-users = Pengguna
ui-admin-user = Pengguna admin
ui-admin-users = Pengguna admin
ui-brand = Merek
ui-contract = Kontrak
ui-calls = Tampilan panggilan

## The frame
ui-skip = Langsung ke isi halaman
ui-menu = Menu
# The bar at the bottom of a phone, read by screen readers
ui-shortcuts = Pintasan
ui-switch = Buka tempat lain
ui-account = Akun
ui-sign-out = Keluar
ui-language = Bahasa
ui-theme = Terang atau gelap
ui-theme-auto = Ikuti perangkat
ui-theme-light = Terang
ui-theme-dark = Gelap
# The corner where messages appear, read by screen readers
ui-messages = Pesan
ui-offline = Anda sedang offline
ui-offline-hint = Yang sedang tampil tetap ada. Perubahan tidak disimpan sampai jaringan pulih.
ui-page-not-found = Halaman ini tidak ada
ui-page-not-found-hint = Alamatnya mungkin salah ketik, atau isinya sudah tidak ada.

## With somebody else's eyes. $name (String): a person
ui-seeing-as = Anda melihat ini seperti { $name } melihatnya. Tidak ada yang dapat diubah di sini.
ui-seeing-as-private = Bagian ini bersifat pribadi milik { $name } dan tidak ditampilkan selama Anda melihat sebagai orang lain.
ui-seeing-as-stop = Berhenti

## Buttons and small words
ui-save = Simpan
ui-cancel = Batal
ui-close = Tutup
ui-undo = Urungkan
ui-saved = Tersimpan
ui-try-again = Coba lagi
ui-loading = Memuat
ui-show-password = Tampilkan kata sandi
# $filter (String): the filter that is taken off, such as “mart” or May join calls
ui-remove-filter = Hapus filter: { $filter }

## Lists
ui-pages = Halaman
ui-previous = Sebelumnya
ui-next = Berikutnya
# $first, $last, $total (Number): 1–20 of 41
ui-range = { $first }–{ $last } dari { $total }
ui-range-of-more = { $first }–{ $last } dari { $total } lebih

## Times
# $time (String): 09:12
ui-today-at = Hari ini { $time }
ui-yesterday-at = Kemarin { $time }

## Errors: what happened, that nothing was lost, what to do
ui-error-sign-in = Sesi Anda telah berakhir. Masuk lagi untuk melanjutkan; yang sudah Anda simpan tetap aman.
ui-error-not-found = Ini tidak ditemukan, atau Anda tidak berhak melihatnya.
# $seconds (Number)
ui-error-slow = { $seconds ->
   *[other] Terlalu banyak percobaan. Harap tunggu { $seconds } detik, lalu coba lagi.
}
ui-error-busy = Proses ini sudah berjalan, di sini atau di perangkat lain. Tunggu hingga selesai, atau hentikan di sana, lalu coba lagi.
ui-error-conflict = Orang lain mengubah ini pada saat yang sama. Perubahannya kini ditampilkan; silakan periksa, lalu coba lagi.
ui-error-offline = Server tidak dapat dihubungi. Tidak ada yang berubah. Periksa jaringan Anda, lalu coba lagi.
# $request (String): the number under which the fault is found in the log
ui-error-internal = Terjadi kesalahan di pihak kami, dan tidak ada yang berubah. Coba lagi; jika masih terjadi, sampaikan nomor ini kepada administrator Anda: { $request }

## Refusals: which rule said no, and who can change it
# $permission (String): the name of a permission
ui-refusal-needs = Ini memerlukan izin “{ $permission }”. Admin klinik dapat memberikannya kepada Anda.
ui-refusal-needs-clinic-admin = Hanya Admin klinik yang dapat melakukan ini.
ui-refusal-only-admins-make-admins = Hanya Admin yang dapat menambahkan, mengubah, atau menghapus Admin.
ui-refusal-not-held-by-you = Anda sendiri tidak memiliki izin “{ $permission }”, jadi Anda tidak dapat memberikan atau mencabutnya. Admin dapat melakukannya.
ui-refusal-group-not-held-by-you = Anda sendiri tidak memiliki seluruh kelompok izin ini, jadi Anda tidak dapat memberikan atau mencabutnya. Admin dapat melakukannya.
ui-refusal-nobody-raises-themself = Anda tidak dapat memberi diri sendiri izin melebihi yang Anda miliki. Admin dapat melakukannya.
ui-refusal-last-admin = Setiap klinik harus memiliki minimal satu Admin. Jadikan orang lain Admin terlebih dahulu.
ui-refusal-not-in-contract = “{ $permission }” tidak termasuk dalam kontrak organisasi Anda. Admin organisasi dapat menambahkannya.
ui-refusal-only-looking = Anda sedang melihat sebagai orang lain: tidak ada yang diubah, dan yang bersifat pribadi tidak ditampilkan. Berhentilah melihat untuk bertindak sebagai diri sendiri.
ui-refusal-admins-hold-everything = Admin memiliki semua izin dalam kontrak, jadi tidak ada yang perlu dicentang.
ui-refusal-needs-organisation-role = Ini memerlukan peran di organisasi. Admin organisasi dapat memberikannya kepada Anda.
ui-refusal-needs-coordinator = Hanya Admin atau Koordinator organisasi yang dapat melakukan ini.
ui-refusal-needs-organisation-admin = Hanya Admin organisasi yang dapat melakukan ini.
# $permission (String): the name of a permission
ui-refusal-needs-in-organisation = Ini memerlukan izin “{ $permission }” di organisasi. Admin organisasi dapat memberikannya kepada Anda.
ui-refusal-last-organisation-admin = Setiap organisasi harus memiliki minimal satu Admin. Pilih siapa penggantinya.

## What is wrong with an input
ui-invalid-name-missing = Harap masukkan nama.
# $most (Number)
ui-invalid-name-too-long = { $most ->
   *[other] Harap gunakan maksimal { $most } karakter.
}
ui-invalid-address = Ini bukan alamat email. Contoh penulisan: nama@klinik.org.
ui-invalid-mobile = Ini bukan nomor ponsel. Awali dengan kode negara, misalnya +62 812 3456 7890.
# $least (Number)
ui-invalid-password-too-short = { $least ->
   *[other] Harap gunakan minimal { $least } karakter. Gabungan beberapa kata cocok sebagai kata sandi.
}
# $most (Number)
ui-invalid-password-too-long = { $most ->
   *[other] Harap gunakan maksimal { $most } karakter.
}
ui-invalid-password-guessable = Kata sandi ini mudah ditebak. Tambahkan satu atau dua kata lagi.
ui-invalid-password-wrong = Kata sandi salah.
# $most (Number)
ui-invalid-too-many-addresses = { $most ->
   *[other] Harap masukkan maksimal { $most } alamat sekaligus.
}
ui-invalid-no-address = Harap masukkan minimal satu alamat email.
ui-invalid-colour = Ini bukan warna. Contoh penulisan: #0f6b75.
ui-invalid-logo = Harap pilih gambar SVG atau PNG, maksimal 64 kB.
ui-invalid-time-zone = Kami tidak mengenali zona waktu ini. Harap pilih yang lain.
ui-invalid-no-role = Harap centang akses untuk orang ini: akses admin, atau akses praktisi di minimal satu klinik.
ui-invalid-moment = Harap pilih hari dan jam yang belum lewat, dalam waktu satu tahun.
ui-invalid-day = Harap pilih hari yang belum lewat, dengan hari terakhir tidak mendahului hari pertama.
ui-invalid-malformed = Server tidak memahami permintaan ini. Muat ulang halaman, lalu coba sekali lagi.

## Roles
ui-role-admin = Admin
ui-role-team-member = Anggota tim
ui-role-coordinator = Koordinator
ui-role-reporter = Penyusun laporan
ui-role-collaborator = Kolaborator
ui-role-reader = Pembaca

## Permission groups
ui-group-users = Pengguna
ui-group-analytics = Analitik
ui-group-billing-and-licences = Penagihan dan lisensi
ui-group-patient-management = Manajemen pasien
ui-group-settings = Pengaturan
ui-group-data-export = Ekspor data
# Where \u00AD stands a long word may be parted.
ui-group-telehealth = Tele{"\u00AD"}kesehatan

## Permissions
ui-permission-main-account = Akun utama
ui-permission-sharing-between-practitioners = Berbagi antarpraktisi
ui-permission-users = Pengguna
ui-permission-dashboard = Dasbor (beta)
ui-permission-outcome-data = Data hasil perawatan
ui-permission-practitioner-activity = Aktivitas praktisi
ui-permission-payments-and-billing = Pembayaran dan penagihan
ui-permission-sub-accounts = Subakun
ui-permission-automatic-registrations = Pendaftaran otomatis
ui-permission-patient-management = Manajemen pasien
ui-permission-patient-upload = Unggah data pasien
ui-permission-authentication = Autentikasi
ui-permission-automatic-intake = Admisi otomatis
ui-permission-brand-settings = Pengaturan merek
ui-permission-custom-fields = Kolom khusus
ui-permission-download-client-data = Unduh data klien
ui-permission-activity-logs = Log aktivitas
ui-permission-telehealth-settings = Pengaturan telekesehatan
ui-permission-call-history = Riwayat panggilan
ui-permission-waiting-area = Ruang tunggu
ui-permission-join-calls = Bergabung dengan panggilan

## Languages, as the reader calls them; the menu shows each in its own name
ui-language-ar = Bahasa Arab
ui-language-da = Bahasa Denmark
ui-language-en = Bahasa Inggris
ui-language-fr = Bahasa Prancis
ui-language-id = Bahasa Indonesia
ui-nobody-found = Tidak ada yang ditemukan. Periksa ejaannya, atau cari nama lain.
ui-country-none = Tidak diisi
