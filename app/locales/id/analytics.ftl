### Analitik: grafik dasbor, dan apa yang dilakukan para praktisi belakangan ini.

analytics-span = Rentang waktu
analytics-span-month = 30 hari
analytics-span-quarter = 90 hari
analytics-span-year = Setahun
analytics-clinic = Klinik
analytics-all-clinics = Semua klinik
analytics-one-clinic = Satu klinik
analytics-table = Tabel
analytics-csv = CSV
analytics-day = Hari
analytics-week-from = Minggu mulai
analytics-uncounted = Sebelum { $date } belum ada penghitungan. Untuk hari-hari itu garis menunjukkan orang yang masih ada, berdasarkan waktu mereka datang; jumlah masuk tidak diketahui.

analytics-roles = Jumlah orang menurut peran
analytics-roles-says = Total: { $people } hari ini, { $before } pada { $date }.
analytics-everybody = Total
analytics-role-in-clinic = { $role } klinik
analytics-role-in-organisation = { $role } organisasi
analytics-clinics = Jumlah orang menurut klinik
analytics-clinics-says = { $clinic } adalah yang terbesar, dengan { $people } orang. Paling banyak { $most } klinik ditampilkan.
analytics-clinics-none = Belum ada klinik.

analytics-invitations = Undangan menurut status
analytics-invitations-says = { $total ->
    [0] Tidak ada undangan yang dibuat dalam rentang ini.
   *[other] { $total } undangan dibuat dalam rentang ini; diterima: { $accepted }.
}
analytics-invitations-newest = Dari { $total } undangan terbaru dalam rentang ini, diterima: { $accepted }. Yang lain tidak dihitung di sini.
analytics-count-invitations = Undangan
analytics-state = Status
analytics-state-draft = Dikirim nanti
analytics-state-queued = Menunggu dikirim
analytics-state-sent = Terkirim
analytics-state-printed = Dicetak
analytics-state-bounced = Ditolak server email
analytics-state-accepted = Diterima
analytics-state-expired = Kedaluwarsa
analytics-state-deleted = Dihapus
analytics-acceptance = Waktu dari undangan hingga diterima
analytics-acceptance-says = Separuh dari yang menerima melakukannya dalam { $time }.
analytics-acceptance-none = Belum ada undangan dari rentang ini yang diterima.
analytics-within = Diterima
analytics-within-hour = Dalam satu jam
analytics-within-day = Dalam satu hari
analytics-within-three-days = Dalam tiga hari
analytics-within-week = Dalam seminggu
analytics-within-two-weeks = Dalam dua minggu
analytics-within-longer = Lebih lama

analytics-sign-ins-by-day = Jumlah masuk per hari
analytics-sign-ins-by-week = Jumlah masuk per minggu
analytics-sign-ins-says = { $count ->
    [0] Tidak ada yang masuk di seluruh organisasi.
   *[other] { $count } kali masuk di seluruh organisasi.
}
analytics-count-sign-ins = Jumlah masuk

analytics-practitioners-hint = Siapa yang bekerja di klinik, dan apa yang mereka lakukan dalam { $days } hari terakhir
analytics-seen = Terakhir terlihat
analytics-entries = Entri log
analytics-signed-in = Jumlah masuk
analytics-never = Belum pernah
analytics-more-than = lebih dari { $count }
analytics-nobody = Belum ada orang di tim klinik mana pun
