### Changing what a team member may do.

# $name (String): a person
permissions-title = Ubah izin { $name }
permissions-role = Peran
permissions-admin = Admin memiliki semua izin dalam kontrak, jadi tidak ada yang perlu dicentang. Ubah perannya untuk memilih izin satu per satu.
permissions-gone = Orang ini bukan lagi anggota tim. Tutup jendela ini untuk melihat susunan tim saat ini.
# $what (String): the name of a permission or of a permission group
permissions-ticked = { $name } kini memiliki izin “{ $what }”.
permissions-emptied = { $name } tidak lagi memiliki izin “{ $what }”.
permissions-undone = Perubahan diurungkan.
# $role (String)
permissions-role-saved = { $name }: { $role }
permissions-hand-over = Serahkan

## Why? beside a permission
permissions-why = Mengapa?
# $permission (String): the name of a permission; read by screen readers
permissions-why-of = Mengapa? { $permission }
permissions-why-not = Izin ini tidak dicentang untuk orang ini.
# $role (String)
permissions-why-organisation-role = Izin ini melekat pada peran { $role } di organisasi.
permissions-why-role = Izin ini melekat pada peran { $role } di klinik.
# $group (String): the name of a permission group
permissions-why-group = Seluruh grup “{ $group }” dicentang.
permissions-why-single = Izin ini dicentang satu per satu, bukan lewat grup.
permissions-why-cut = Kontrak tidak mencakupnya, jadi saat ini tidak membuka apa pun. Orang yang boleh mengubah kontrak dapat menambahkannya.
# $name (String): a person; $date (String): a day and a time
permissions-why-given = Diberikan oleh { $name }, { $date }.
permissions-why-unknown = Log tidak mencatat siapa yang memberikannya.
# Below a permission that opens nothing yet
permissions-later = Tersedia pada versi mendatang
# Read by screen readers after the name of a permission
permissions-held = (dimiliki)
permissions-not-held = (tidak dimiliki)
