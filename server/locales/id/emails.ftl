# Mails. The inviter, the clinic and the organisation are names; role is one of the two roles below.
greeting = Halo,
greeting-name = Halo { $name },
link-help = Jika tombolnya tidak berfungsi, salin alamat ini ke browser Anda:
role-admin = Admin
role-team-member = Anggota tim
role-organisation-admin = Admin
role-coordinator = Koordinator
role-reporter = Penyusun laporan
role-collaborator = Kolaborator
role-reader = Pembaca
date =
    { $day } { $month ->
        [m1] Januari
        [m2] Februari
        [m3] Maret
        [m4] April
        [m5] Mei
        [m6] Juni
        [m7] Juli
        [m8] Agustus
        [m9] September
        [m10] Oktober
        [m11] November
       *[m12] Desember
    } { $year }

invitation-subject = { $inviter } mengundang Anda ke { $clinic }
invitation-what = { $inviter } mengundang Anda bergabung dengan tim { $clinic }, salah satu klinik { $organisation }. Peran Anda: { $role }.
invitation-organisation-subject = { $inviter } mengundang Anda ikut mengelola { $organisation }
invitation-organisation-what = { $inviter } mengundang Anda ikut mengelola { $organisation }. Peran Anda: { $role }.
invitation-how = Buka tautan untuk melihat isi undangan dan membuat akun Anda. Tautan ini berlaku hingga { $until }.
invitation-button = Lihat undangan
invitation-footnote = Anda menerima email ini karena seseorang di { $organisation } memasukkan alamat Anda. Jika Anda tidak mengenalnya, abaikan saja: tanpa tindakan Anda, tidak akan terjadi apa-apa.

reminder-subject = Undangan Anda ke { $clinic } masih menunggu
reminder-what = { $inviter } mengundang Anda bergabung dengan tim { $clinic }, salah satu klinik { $organisation }. Peran Anda: { $role }. Anda belum menanggapinya.
reminder-organisation-subject = Undangan Anda ke { $organisation } masih menunggu
reminder-organisation-what = { $inviter } mengundang Anda ikut mengelola { $organisation }. Peran Anda: { $role }. Anda belum menanggapinya.

added-subject = Anda kini anggota tim { $clinic }
added-what = { $inviter } telah menambahkan Anda ke tim { $clinic }, salah satu klinik { $organisation }. Peran Anda: { $role }. Cara masuk Anda tetap sama.
added-button = Buka klinik
added-organisation-subject = Anda kini ikut mengelola { $organisation }
added-organisation-what = { $inviter } telah memberi Anda peran di { $organisation }: { $role }. Cara masuk Anda tetap sama.
added-organisation-button = Buka organisasi
added-footnote = Anda menerima email ini karena Anda memiliki akun dan telah ditambahkan oleh seseorang di { $organisation }.

reset-subject = Buat kata sandi baru
reset-what = Seseorang meminta kata sandi baru untuk akun Anda. Jika itu Anda, buat kata sandi baru dengan tombol di bawah ini. Tautannya berlaku selama dua jam dan hanya dapat dipakai sekali.
reset-button = Buat kata sandi baru
reset-footnote = Jika itu bukan Anda, abaikan saja: kata sandi Anda tidak berubah.

ending-subject = Masa keanggotaan { $member } di { $clinic } akan segera berakhir
ending-what = { $member } adalah anggota tim { $clinic } hingga { $until }. Setelah hari itu, aksesnya berakhir dengan sendirinya. Anda dapat memperpanjangnya dengan satu klik.
ending-button = Buka tim
ending-footnote = Anda menerima email ini karena Anda ikut mengelola { $organisation }.

welcome-subject = Anda mendapat akses ke { $organisation }
welcome-what = { $inviter } telah memberi Anda akses ke { $organisation }.
welcome-how = Cara masuk Anda tetap sama.
welcome-how-new = Buat kata sandi dengan tombol di bawah ini, lalu Anda langsung masuk. Tautan berlaku tujuh hari dan hanya dapat dipakai sekali. Setelah itu, “Lupa kata sandi” di halaman masuk akan mengirim tautan baru.
welcome-button-new = Buat kata sandi
welcome-footnote-new = Anda menerima email ini karena seseorang di { $organisation } memasukkan alamat Anda. Jika Anda tidak mengenalnya, abaikan saja: tanpa kata sandi, tidak seorang pun dapat memakai akses ini.
