### Admin users: who has admin access to an organisation, and what each may do there.

admin-users-hint = Setiap centang langsung disimpan.
admin-users-permission = Izin
admin-users-any-permission = Semua izin
# $most (Number): how many rows the grid has at the most
admin-users-more = Hanya { $most } orang pertama yang ditampilkan.
# $name (String): a person; $group (String): the name of a permission group
admin-users-box = { $group }: { $name }
admin-users-none = Belum ada yang memiliki akses admin
admin-users-none-hint = Admin organisasi memiliki semuanya tanpa itu. Beri akses kepada siapa yang akan membantu sebagian.
admin-users-gone = Orang ini tidak lagi memiliki akses admin.
admin-users-give = Beri akses admin
admin-users-give-verb = Beri akses
admin-users-who = Siapa yang mendapatkannya?
admin-users-given = Akses admin diberikan. Sekarang centang apa yang boleh dilakukannya.
admin-users-take = Cabut akses
# $name (String): a person
admin-users-take-title = Cabut akses admin { $name }?
admin-users-take-ticks = Semua centangnya di sini ikut hilang. Peran dan tempat di klinik tetap.
admin-users-taken = { $name } tidak lagi memiliki akses admin.
