### Organisations: those that one helps to run, and running one.

organisations-none = Tidak ada organisasi di sini
organisations-none-hint = Organisasi muncul di sini setelah salah satu Adminnya memberi Anda peran atau akses admin.
# $role (String), $clinics, $people (Number): the line under an organisation's name
organisations-detail = { $clinics ->
   *[other] { $role } · { $clinics } klinik · { $people ->
       *[other] { $people } orang
    }
}

## Clinics
# $clinics, $people (Number): the line under the title
organisations-summary =
    { $clinics ->
       *[other] { $clinics } klinik
    } · { $people ->
       *[other] { $people } orang
    }
organisations-no-clinics-hint = Buat klinik pertama, dan tentukan siapa yang menjadi Adminnya.
organisations-people = Orang
organisations-admins = Admin
organisations-pending = Tertunda
organisations-country = Negara
organisations-time-zone = Zona waktu
# $count (Number): a number in a table
organisations-number = { $count }
organisations-create-clinic = Buat klinik
organisations-create-verb = Buat
# $name (String): a clinic
organisations-created = { $name } telah dibuat.
organisations-first-member = Email anggota pertamanya
organisations-first-member-hint = Orang ini menjadi Adminnya. Setiap klinik harus memiliki minimal satu Admin.

## Organisation admins
# $officials, $admins, $pending (Number): the line under the title
organisations-officials-summary =
    { $officials ->
       *[other] { $officials } orang
    } · { $admins ->
       *[other] { $admins } Admin
    } · { $pending ->
        [0] tidak ada undangan tertunda
       *[other] { $pending } undangan tertunda
    }
organisations-invite = Undang pengguna
organisations-invite-verb = Undang
organisations-same-for-all = Semua orang yang Anda undang sekarang mendapat peran yang sama.
# $name (String): a person
organisations-role-of = Peran { $name }
# $name (String): a person; $organisation (String)
organisations-remove-access = { $name } tidak akan ikut mengelola { $organisation } lagi. Anda dapat mengundangnya lagi kapan saja.
organisations-remove-clinics = Keanggotaannya di klinik tidak berubah.
organisations-remove-admin-access = Akses admin, jika ada, ikut hilang beserta semua centangnya.
organisations-remove-invitations = Undangan ke organisasi yang dikirimnya dan belum diterima siapa pun akan dihapus.
organisations-remove-signed-out = Jika ini satu-satunya aksesnya, sesinya akan diakhiri di semua perangkat.
# The second question, to whoever removes themself
organisations-remove-own = Anda menghapus diri Anda sendiri dan hanya dapat kembali dengan undangan. Hapus diri Anda?
# One's own role, asked about twice. $role (String): the name of the new one
organisations-own-role-title = Ubah peran Anda sendiri menjadi { $role }?
organisations-own-role-means = Semua yang diberikan peran Anda sekarang ikut hilang.
organisations-own-role-again = Anda tidak dapat memberikannya kembali kepada diri sendiri. Ubah?
organisations-own-role-verb = Ubah peran saya

## Brand
organisations-information = Informasi organisasi
organisations-language = Bahasa bawaan
organisations-reminders = Ingatkan orang seminggu sebelum undangannya kedaluwarsa
organisations-looks = Warna dan logo
organisations-looks-hint = Halaman dan email memakai warna ini; kontrasnya disesuaikan agar semua orang dapat membacanya.
organisations-colour = Warna
organisations-logo = Logo
organisations-logo-hint = Gambar SVG atau PNG, maksimal 64 kB.
organisations-logo-remove = Hapus logo
organisations-calls = Tampilan panggilan
organisations-calls-hint = Berlaku untuk semua klinik. Yang telah diubah sendiri oleh suatu klinik tetap seperti semula di sana.
organisations-welcome = Sambutan di ruang tunggu
organisations-welcome-hint = Yang dibaca pasien selama menunggu.
organisations-support = Bantuan untuk panggilan
organisations-support-hint = Yang dapat dihubungi pasien: nomor telepon atau alamat.
organisations-show-logo = Tampilkan logo
organisations-chat = Obrolan
organisations-screen-sharing = Berbagi layar
organisations-music = Musik saat pasien menunggu

# Instead of a start page, to whoever has admin access without any permission
organisations-nothing-yet = Anda memiliki akses admin, tetapi belum ada yang dicentang untuk Anda. Orang yang memberikannya dapat mencentang apa yang boleh Anda lakukan; setelah itu, halamannya terbuka di sini dengan sendirinya.
