### Admin users: who has admin access to an organisation, and what each may do there.

admin-users-hint = Setiap centang langsung disimpan.
admin-users-permission = Izin
admin-users-any-permission = Semua izin
# $most (Number): how many rows the grid has at the most
admin-users-more = Hanya { $most } orang pertama yang ditampilkan.
# $name (String): a person; $group (String): the name of a permission group
admin-users-box = { $group }: { $name }
admin-users-none = Belum ada yang memiliki akses admin
admin-users-none-hint = Admin organisasi memiliki semua izin tanpa akses ini. Beri akses kepada orang yang akan membantu sebagian pekerjaan.
admin-users-gone = Orang ini tidak lagi memiliki akses admin.
admin-users-give = Beri akses admin
admin-users-give-verb = Beri akses
admin-users-who = Siapa yang mendapatkannya?
admin-users-given = Akses admin telah diberikan. Sekarang centang yang boleh dilakukan orang ini.
admin-users-take = Cabut akses
# $name (String): a person
admin-users-take-title = Cabut akses admin { $name }?
admin-users-take-ticks = Semua centangnya di sini ikut hilang. Peran dan keanggotaan klinik tidak berubah.
# To an Admin who takes it from themself
admin-users-give-up-admin = Ini akses Anda sendiri. Sebagai Admin organisasi, Anda tetap memiliki semua izin tanpa akses ini dan dapat memberikannya kembali kepada diri sendiri.
# The second question, to whoever else takes it from themself
admin-users-give-up-sure = Ini akses Anda sendiri. Anda tidak dapat memberikannya kembali kepada diri sendiri. Lepaskan akses ini?
admin-users-give-up = Lepaskan akses saya
# $what (String): the name of the permission that opens the page
admin-users-give-up-title = Cabut “{ $what }” dari diri Anda sendiri?
admin-users-give-up-means = Tanpa “{ $what }”, halaman ini tidak lagi terbuka bagi Anda.
admin-users-taken = { $name } tidak lagi memiliki akses admin.

## The boxes of several at once
# $name (String): a person
admin-users-choose = Pilih { $name }
admin-users-choose-all = Pilih semua
# The group of boxes, read by screen readers
admin-users-for-many = Untuk semua yang dipilih
# $count (Number)
admin-users-chosen = { $count ->
   *[other] { $count } dipilih
}
# $count (Number): admin users; $what (String): the name of a permission group
admin-users-ticked-many = { $count ->
   *[other] { $count } pengguna admin kini memiliki “{ $what }”.
}
admin-users-emptied-many = { $count ->
   *[other] { $count } pengguna admin tidak lagi memiliki “{ $what }”.
}
# $count (Number): whose boxes stayed; $reason (String): a whole sentence, the rule
admin-users-left-many = { $count ->
   *[other] { $count } tetap seperti semula: { $reason }
}
# $count (Number): for whom it could not be taken back
admin-users-undone-but = { $count ->
   *[other] Diurungkan, kecuali untuk { $count } orang yang kotaknya sudah berubah sejak itu atau tidak dapat dikembalikan.
}
# Below the grid. $what (String): the names of the permissions that open nothing yet
admin-users-later = Terbuka pada versi berikutnya: { $what }
# Below the grid, when it is filtered by a permission. $who (String): the names of those who hold it by role alone
admin-users-by-role = Karena perannya di organisasi, tanpa kotak di sini: { $who }
