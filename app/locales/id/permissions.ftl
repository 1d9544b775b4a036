### Changing what a team member may do.

# $name (String): a person
permissions-title = Ubah izin { $name }
permissions-role = Peran
permissions-admin = Admin memiliki semua izin dalam paket, jadi tidak ada yang perlu dicentang. Ubah perannya untuk memilih izin satu per satu.
permissions-gone = Orang ini bukan lagi anggota tim. Tutup ini untuk melihat susunan tim saat ini.
# $what (String): the name of a permission or of a permission group
permissions-ticked = { $name } kini memiliki izin “{ $what }”.
permissions-emptied = { $name } tidak lagi memiliki izin “{ $what }”.
permissions-undone = Perubahan diurungkan.
# $role (String)
permissions-role-saved = { $name }: { $role }
permissions-hand-over = Serahkan
