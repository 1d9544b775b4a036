### Configure › Team members.

# $people, $admins, $pending (Number): the line under the title
team-summary =
    { $people ->
       *[other] { $people } orang
    } · { $admins ->
       *[other] { $admins } Admin
    } · { $pending ->
        [0] tidak ada undangan tertunda
       *[other] { $pending } undangan tertunda
    }
team-add = Tambahkan anggota tim
team-search = Cari nama
team-keyword = Kata kunci dalam nama atau email
team-search-verb = Cari
team-role = Peran
team-permission = Izin
team-any-role = Peran: semua
team-any-permission = Izin: semua
team-reset = Atur ulang
# $search, $keyword (String): what was typed
team-chip-search = Nama: “{ $search }”
team-chip-keyword = Kata kunci: “{ $keyword }”
# $permission (String): the name of a permission
team-chip-permission = Memiliki izin “{ $permission }”

team-name = Nama
team-may = Izin
team-last-here = Terakhir aktif
# The column of buttons, read by screen readers
team-acts = Tindakan
team-you = Anda
team-now = Sekarang
team-never = Belum pernah
team-may-everything = Semua yang ada dalam kontrak
team-may-nothing = Belum ada
team-nobody = Tidak ada yang ditemukan
team-nobody-hint = Periksa ejaannya, atau hapus salah satu filter.
# $name (String): a person
team-edit = Ubah izin { $name }
team-remove = Hapus
team-remove-name = Hapus { $name } dari tim

## Removing somebody
team-remove-title = Hapus { $name } dari tim?
# $clinic (String)
team-remove-access = { $name } tidak akan dapat mengakses { $clinic } lagi. Tindakannya tetap tercatat di log, dan Anda dapat mengundangnya lagi.
team-remove-alerts = Tujuan notifikasi { $name } akan dihapus; tidak ada lagi notifikasi yang dikirim ke sana.
# $count (Number)
team-remove-invitations = { $count ->
   *[other] { $count } undangan yang dikirim { $name } dan belum diterima siapa pun akan dihapus.
}
team-remove-signed-out = { $name } tidak memiliki akses lain: sesinya akan diakhiri di semua perangkat.
team-remove-log = Tindakan ini akan dicatat di log aktivitas.
team-remove-last-admin = { $name } adalah Admin terakhir, padahal setiap klinik harus memiliki minimal satu Admin.
team-who-takes-over = Siapa Admin penggantinya?
team-removed = { $name } telah dihapus dari tim.
