### Users: everybody in an organisation, across its clinics.

# $people (Number): the line under the title
users-summary = { $people ->
   *[other] { $people } orang
}
# The head of a column: Admin, Coordinator, Reporter …
users-organisation-role = Peran di organisasi
users-clinics = Klinik

## One user
users-gone = Bukan pengguna lagi
users-may = Yang boleh dilakukannya di sini
users-may-hint = Menurut peran, centang, dan isi kontrak.
# $address (String): an e-mail address; $role (String): a role in the organisation
users-who = { $address } · { $role }
users-see-as = Lihat sebagai orang ini
users-search = Cari nama atau isi kolom
users-access = Akses
users-access-hint = Setiap perubahan langsung disimpan.
users-admin-access = Akses admin
users-admin-access-hint = Membuka konsol organisasi, sesuai izin yang dicentang untuk orang ini di sana.
# A link to the page "Admin users"
users-admin-access-where = Centang yang boleh dilakukan orang ini
users-practitioner-access = Akses praktisi
users-practitioner-access-hint = Membuka klinik tempat orang ini menjadi anggota tim. Orang yang memiliki kedua akses mulai dari klinik, dan menemukan konsol di menu di bawah namanya.
users-clinics-hint = Tempat orang ini menjadi anggota tim, beserta perannya.
users-new = Orang ini belum membuat kata sandi. Tautan dalam emailnya berlaku selama tujuh hari.
users-send-link = Kirim ulang tautan
# $address (String): an e-mail address
users-link-sent = Tautan baru sedang dikirim ke { $address }.

## Taking practitioner access away. $name (String): a person
users-leave-title = Cabut akses praktisi { $name }?
# $clinics (String): a list of names
users-leave-clinics = { $name } akan keluar dari klinik berikut: { $clinics }.
users-leave-goes = Tujuan notifikasinya di sana, serta undangan yang dikirimnya dan belum diterima siapa pun, juga akan dihapus.
users-leave-stays = Tindakannya tetap tercatat di log aktivitas. Akses admin dan peran di organisasi tidak berubah.
users-leave-verb = Cabut akses
users-left = { $name } tidak lagi menjadi anggota klinik mana pun.
# $clinics (String): a list of names
users-left-but = { $name } masih menjadi anggota { $clinics } sebagai Admin terakhir. Harus ada penggantinya di sana terlebih dahulu.

## Add user
users-add = Tambahkan pengguna
users-add-verb = Tambahkan
users-name = Nama
users-email = Email
users-email-hint = Orang ini akan mendapat email berisi tautan untuk membuat kata sandi. Orang yang sudah memiliki akun tetap memakai akun itu dan diberi tahu.
users-language = Bahasa email
users-roles = Peran
# $name (String): a person
users-created = { $name } kini menjadi pengguna dan akan mendapat email berisi tautan untuk membuat kata sandi.
users-joined = { $name } sudah memiliki akun. Akun itu kini mendapat akses, dan pemiliknya diberi tahu.
users-already = Alamat ini milik orang yang sudah menjadi pengguna organisasi. Ini halamannya.

## The clinics in a row
# $clinic (String); $role (String): Admin or Team member; $from, $until (String): a short date, the first and the last day
users-place = { $clinic } · { $role }
users-place-from = { $clinic } · { $role } · mulai { $from }
users-place-until = { $clinic } · { $role } · hingga { $until }
users-place-between = { $clinic } · { $role } · { $from } hingga { $until }
# $count (Number): how many clinics are not shown
users-and-more = dan { $count } lainnya

## The places of one person
users-no-place = Belum menjadi anggota klinik mana pun.
# $clinic (String)
users-role-in = Peran di { $clinic }
# A membership without a first and a last day
users-term-none = Tanpa tanggal akhir
# $from, $until (String): a short date, the first and the last day
users-term-from = Mulai { $from }, tanpa tanggal akhir
users-term-until = Hingga { $until }
users-term-between = Mulai { $from } hingga { $until }
# $clinic (String): the name of the form, read by screen readers
users-dates-in = Tanggal di { $clinic }
users-from = Mulai
users-until = Hingga
users-save-dates = Simpan tanggal
users-extend = Perpanjang satu bulan
# The button that takes the last day away
users-no-end = Hapus tanggal akhir

## More clinics at once
users-more-clinics = Di klinik lain
# $name (String): a person
users-more-clinics-of = { $name } di klinik lain
# $clinic (String): a choice after Admin and Team member
users-same-as = Peran dan izin yang sama seperti di { $clinic }
users-search-clinics = Cari nama klinik
users-no-clinic-found = Tidak ada klinik yang ditemukan.
users-tick-first = Centang kliniknya terlebih dahulu.
# $clinics (String): a list of names
users-ticked = Dicentang: { $clinics }
# $count (Number)
users-give = { $count ->
   *[other] Beri peran ini di { $count } klinik
}
# $done, $all (Number): in how many of all the clinics it was done
users-given = { $all ->
   *[other] Tersimpan di { $done } dari { $all } klinik.
}
users-outcomes = Hasil untuk setiap klinik
users-outcome-added = Kini anggota tim
users-outcome-changed = Diubah
users-outcome-removed = Bukan lagi anggota tim
users-outcome-same = Sudah demikian sebelumnya
users-outcome-last-admin = Tidak diubah: orang ini Admin terakhir, dan harus ada penggantinya terlebih dahulu
users-outcome-not-found = Tidak diubah: klinik ini bukan lagi bagian dari organisasi
