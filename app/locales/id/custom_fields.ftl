### Custom fields: the organisation's own fields about its people.

custom-fields-hint = Hal yang ingin Anda ketahui tentang setiap orang di organisasi. Isi kolom untuk tiap orang di bagian Pengguna, dan temukan orang melalui isinya.
custom-fields-add = Tambahkan kolom
custom-fields-add-verb = Tambahkan
custom-fields-empty = Belum ada kolom
custom-fields-empty-hint = Tambahkan hal yang perlu diketahui organisasi Anda tentang setiap orang: nomor registrasi, profesi, tanggal vaksinasi.

## Kinds of fields
custom-fields-kind = Isi kolom
custom-fields-kind-hint = Ini tidak dapat diubah nanti.
custom-fields-text = Teks
custom-fields-number = Angka
custom-fields-date = Tanggal
custom-fields-choice = Pilihan
custom-fields-choices = Daftar pilihan
custom-fields-choices-hint = Satu per baris, sesuai urutan yang ditawarkan.
# $choices (String): the first of them; $more (Number): how many are not shown
custom-fields-choices-more = { $more ->
   *[other] { $choices } dan { $more } lainnya
}

## Changing fields. $field (String): the name of a field
custom-fields-up = Naikkan { $field }
custom-fields-down = Turunkan { $field }
# $place, $count (Number): its new place among all of them
custom-fields-moved = “{ $field }” kini nomor { $place } dari { $count }.
custom-fields-edit-name = Ubah { $field }
custom-fields-edit-title = Ubah “{ $field }”
custom-fields-added = “{ $field }” telah ditambahkan.
custom-fields-changed = “{ $field }” telah disimpan.
# $people (Number): who have one of the choices that were removed
custom-fields-losing = { $people ->
   *[other] { $people } orang memiliki pilihan yang Anda hapus dan akan kehilangannya. Ini belum disimpan: simpan sekali lagi jika memang benar.
}
custom-fields-save-losing = Simpan dan hapus isinya
custom-fields-delete = Hapus
custom-fields-delete-name = Hapus { $field }
custom-fields-delete-title = Hapus “{ $field }”?
# $people (Number)
custom-fields-delete-values = { $people ->
    [0] Kolom ini belum diisi untuk siapa pun.
   *[other] Kolom ini diisi untuk { $people } orang. Semua isinya ikut dihapus dan tidak dapat dikembalikan.
}
custom-fields-delete-search = Tidak ada lagi yang ditemukan melalui kolom ini.
custom-fields-delete-verb = Hapus kolom
custom-fields-deleted = “{ $field }” telah dihapus.

## Values of a person
custom-fields-none = Tidak diisi
custom-fields-define = Tentukan kolom khusus
# $field (String)
custom-fields-value-saved = Tersimpan: { $field }

## What is wrong with a field or a value
custom-fields-name-missing = Harap masukkan nama kolom.
# $most (Number)
custom-fields-name-too-long = { $most ->
   *[other] Harap gunakan maksimal { $most } karakter untuk nama.
}
custom-fields-name-taken = Sudah ada kolom dengan nama ini. Harap pilih nama lain.
# $most (Number)
custom-fields-too-many = { $most ->
   *[other] Maksimal { $most } kolom. Hapus satu sebelum menambahkan yang lain.
}
custom-fields-no-choice = Harap masukkan minimal satu pilihan.
# $most (Number)
custom-fields-too-many-choices = { $most ->
   *[other] Harap masukkan maksimal { $most } pilihan.
}
# $line (Number): the number of the line, $most (Number)
custom-fields-choice-too-long = { $most ->
   *[other] Baris { $line } terlalu panjang: harap gunakan maksimal { $most } karakter.
}
# $line (Number): the number of the line
custom-fields-choice-twice = Pilihan di baris { $line } tertulis dua kali.
# $most (Number)
custom-fields-text-too-long = { $most ->
   *[other] Harap gunakan maksimal { $most } karakter di sini.
}
# $example (String): a number as the reader writes it
custom-fields-no-number = Ini bukan angka. Contoh penulisan: { $example }.
# $most (Number)
custom-fields-number-too-long = { $most ->
   *[other] Harap gunakan maksimal { $most } digit.
}
custom-fields-no-date = Tanggal ini belum lengkap. Harap isi hari, bulan, dan tahun.
custom-fields-not-a-choice = Ini tidak lagi ada dalam daftar pilihan. Harap pilih yang lain.
