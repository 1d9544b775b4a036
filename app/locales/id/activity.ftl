### Activity: what happened in a clinic, a sentence each.

activity-who = Siapa
activity-whom = Kepada siapa
activity-by-anybody = Oleh semua
activity-by-somebody = Oleh orang yang dipilih
activity-by = Oleh { $name }
activity-to-anybody = Kepada semua
activity-to-somebody = Kepada orang yang dipilih
activity-to = Kepada { $name }
activity-kind = Jenis
activity-any-kind = Semua aktivitas
activity-kind-invitations = Undangan
activity-kind-arrivals = Anggota tim baru
activity-kind-roles = Peran
activity-kind-permissions = Izin
activity-kind-removals = Anggota dihapus
activity-kind-details = Data pribadi
activity-kind-settings = Pengaturan
activity-where = Tempat
activity-anywhere = Semua tempat
activity-since = Dari
activity-until = Hingga
activity-export = Ekspor sebagai CSV
activity-none = Belum ada aktivitas
activity-none-hint = Setiap perubahan dalam tim dicatat di sini: siapa melakukan apa, kepada siapa, dan kapan.
activity-none-found = Tidak ada yang cocok dengan filter ini
activity-none-found-hint = Pilih orang, jenis, atau waktu lain untuk melihat lebih banyak.
activity-older = Tampilkan yang lebih lama

## Sentences. $actor did it, $subject had it done to them: names, or addresses of people without an account.
# $role (String)
activity-invited = { $actor } mengundang { $subject } sebagai { $role }
activity-invitation-resent = { $actor } mengirim ulang undangan untuk { $subject }
activity-invitation-deleted = { $actor } menghapus undangan untuk { $subject }
# $from (String): the address that was wrong
activity-address-corrected = { $actor } memperbaiki alamat { $from } menjadi { $subject }
activity-added = { $actor } menambahkan { $subject } sebagai { $role }
activity-joined = { $subject } menerima undangan dan bergabung sebagai { $role }
# $from, $to (String): roles
activity-role-changed = { $actor } mengubah peran { $subject } dari { $from } menjadi { $to }
activity-removed = { $actor } menghapus { $subject } dari tim
activity-access-given = { $actor } memberi { $subject } akses admin
activity-access-taken = { $actor } mencabut akses admin { $subject }
activity-seen-as = { $actor } melihat halaman seperti yang dilihat { $subject }
activity-alerts-changed = { $actor } mengubah tujuan notifikasinya sendiri
# $role (String), $date (String): when it is sent
activity-invited-later = { $actor } mengundang { $subject } sebagai { $role }, akan dikirim pada { $date }
activity-invitation-reminded = { $subject } telah diingatkan tentang undangannya
activity-invited-again = { $actor } mengundang { $subject } lagi
# $date (String): until when it is good
activity-slip-printed = { $actor } membuat lembar undangan untuk { $subject }, berlaku hingga { $date }
activity-copied = { $actor } memberi { $subject } peran dan izin yang sama seperti di klinik lain: { $role }
# $date (String): the last, or the first day
activity-term-until = { $actor } menetapkan hari terakhir { $subject } pada { $date }
activity-term-from = { $actor } menetapkan hari pertama { $subject } pada { $date }
activity-term-none = { $actor } meniadakan hari terakhir { $subject }
activity-ended = Masa keanggotaan { $subject } telah berakhir
activity-left = { $subject } keluar
activity-clinic-created = { $actor } membuat klinik { $subject }
# $from (String): the name before
activity-renamed = { $actor } mengubah nama { $from } menjadi { $subject }
activity-brand-changed = { $actor } mengubah warna atau logo
activity-information-changed = { $actor } mengubah pengaturan organisasi
activity-calls-changed = { $actor } mengubah tampilan panggilan
# $feature (String): the name of a permission
activity-feature-on = { $actor } memasukkan “{ $feature }” ke dalam kontrak
activity-feature-off = { $actor } mengeluarkan “{ $feature }” dari kontrak
activity-field-created = { $actor } menambahkan kolom “{ $field }”
# $from (String): the name before
activity-field-renamed = { $actor } mengganti nama kolom “{ $from }” menjadi “{ $field }”
# $people (Number): who lost their value by that
activity-field-choices = { $people ->
    [0] { $actor } mengubah pilihan pada “{ $field }”
   *[other] { $actor } mengubah pilihan pada “{ $field }”, sehingga { $people } orang kehilangan isinya
}
activity-field-moved = { $actor } memindahkan kolom “{ $field }”
# $people (Number): who had a value
activity-field-deleted = { $people ->
    [0] { $actor } menghapus kolom “{ $field }”
   *[other] { $actor } menghapus kolom “{ $field }” beserta isinya untuk { $people } orang
}
# $field (String): the name of a custom field; $from, $to (String): its value
activity-value-set = { $actor } mengisi “{ $field }” untuk { $subject } dengan “{ $to }”
activity-value-changed = { $actor } mengubah “{ $field }” untuk { $subject } dari “{ $from }” menjadi “{ $to }”
activity-value-removed = { $actor } mengosongkan “{ $field }” untuk { $subject }
activity-data-downloaded = { $actor } mengunduh data klien
# $from, $to (String): so many characters, hours or days
activity-password-rule = { $actor } mengubah kata sandi terpendek dari { $from } menjadi { $to }
activity-session-hours = { $actor } mengubah lama tetap masuk setelah masuk dari { $from } menjadi { $to }
activity-idle-hours = { $actor } mengubah lama tetap masuk setelah terakhir dipakai dari { $from } menjadi { $to }
# $languages (String)
activity-mail-languages = { $actor } menetapkan bahasa semua email menjadi { $languages }
activity-mail-languages-none = { $actor } menetapkan semua email hanya dalam bahasa pembaca
# $what (String): one of the names in activity-may
activity-allowed = { $actor } mengizinkan { $subject } { activity-may }
activity-disallowed = { $actor } tidak lagi mengizinkan { $subject } { activity-may }
# $names (String): a list of names; $others (Number): how many are not named
activity-several = { $others ->
   *[other] { $names } dan { $others } orang lainnya
}
activity-undone-many = { $actor } membatalkan centang terakhir untuk { $subject }
# Completes the sentences of what somebody may do; all-of-… is a whole group of permissions.
activity-may = { $what ->
    [main-account] mengelola akun utama
    [sharing-between-practitioners] mengatur fitur berbagi antarpraktisi
    [users] mengelola pengguna
    [dashboard] melihat dasbor
    [outcome-data] melihat data hasil perawatan
    [practitioner-activity] melihat aktivitas praktisi
    [payments-and-billing] mengelola pembayaran dan penagihan
    [sub-accounts] mengelola subakun
    [automatic-registrations] mengelola pendaftaran otomatis
    [patient-management] mengelola pasien
    [patient-upload] mengunggah data pasien
    [authentication] mengatur cara pengguna masuk
    [automatic-intake] mengelola admisi otomatis
    [brand-settings] mengubah merek
    [custom-fields] menentukan kolom khusus
    [download-client-data] mengunduh data klien
    [activity-logs] membaca log aktivitas
    [telehealth-settings] mengubah pengaturan telekesehatan
    [call-history] melihat riwayat panggilan
    [waiting-area] melihat ruang tunggu
    [join-calls] bergabung dengan panggilan
    [all-of-users] melakukan semua yang tercakup dalam “Pengguna”
    [all-of-analytics] melakukan semua yang tercakup dalam “Analitik”
    [all-of-billing-and-licences] melakukan semua yang tercakup dalam “Penagihan dan lisensi”
    [all-of-patient-management] melakukan semua yang tercakup dalam “Manajemen pasien”
    [all-of-settings] melakukan semua yang tercakup dalam “Pengaturan”
    [all-of-data-export] melakukan semua yang tercakup dalam “Ekspor data”
    [all-of-telehealth] melakukan semua yang tercakup dalam “Telekesehatan”
   *[other] melakukan hal lain
}
