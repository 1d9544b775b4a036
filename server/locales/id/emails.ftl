# Mails. The inviter, the clinic and the organisation are names; role is one of the two roles below.
greeting = Halo,
greeting-name = Halo { $name },
link-help = Jika tombolnya tidak berfungsi, salin alamat ini ke browser Anda:
role-admin = Admin
role-team-member = Anggota tim
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
invitation-how = Buka tautan untuk melihat isi undangan dan membuat akun Anda. Tautan ini berlaku hingga { $until }.
invitation-button = Lihat undangan
invitation-footnote = Anda menerima email ini karena seseorang di { $organisation } memasukkan alamat Anda. Jika Anda tidak mengenalnya, abaikan saja: tanpa tindakan Anda, tidak akan terjadi apa-apa.

added-subject = Anda kini anggota tim { $clinic }
added-what = { $inviter } telah menambahkan Anda ke tim { $clinic }, salah satu klinik { $organisation }. Peran Anda: { $role }. Cara masuk Anda tetap sama.
added-button = Buka klinik
added-footnote = Anda menerima email ini karena Anda memiliki akun dan telah ditambahkan ke salah satu klinik { $organisation }.

reset-subject = Buat kata sandi baru
reset-what = Seseorang meminta kata sandi baru untuk akun Anda. Jika itu Anda, buat kata sandi baru dengan tombol di bawah ini. Tautannya berlaku selama dua jam dan hanya dapat dipakai sekali.
reset-button = Buat kata sandi baru
reset-footnote = Jika itu bukan Anda, abaikan saja: kata sandi Anda tidak berubah.
