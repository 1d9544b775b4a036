### People: everybody in an organisation, across its clinics.

users-people = Orang
# $people (Number): the line under the title
users-summary = { $people ->
   *[other] { $people } orang
}
# The head of a column: Admin, Coordinator, Reporter …
users-organisation-role = Peran di organisasi
users-clinics = Klinik
# The button in each row that opens the dialog below
users-places = Keanggotaan
# $name (String): a person
users-places-of = Keanggotaan { $name }

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
users-no-end = Tanpa akhir

## More clinics at once
users-more-clinics = Di klinik lain
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
users-outcome-same = Sudah demikian sebelumnya
users-outcome-last-admin = Tidak diubah: orang ini Admin terakhir, dan harus ada penggantinya terlebih dahulu
users-outcome-not-found = Tidak diubah: klinik ini bukan lagi bagian dari organisasi
