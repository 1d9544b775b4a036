### Contracts: what the organisation has bought.

contracts-features = Fitur berbayar
contracts-features-hint = Yang dicentang dapat digunakan di semua klinik oleh setiap orang yang diberi izin. Langsung berlaku, juga di halaman yang sedang terbuka.
# $feature (String): the name of a permission
contracts-switched-on = “{ $feature }” kini ada dalam kontrak.
contracts-switched-off = “{ $feature }” tidak lagi ada dalam kontrak.
contracts-off-title = Keluarkan “{ $feature }” dari kontrak?
contracts-off-verb = Keluarkan
contracts-off-nobody = Tidak ada yang diberi izin ini secara khusus.
# $people (Number); $names (String): theirs
contracts-off-people = { $people ->
   *[other] { $people } orang tidak lagi memilikinya: { $names }.
}
# $people (Number); $names (String): the first of them
contracts-off-among = { $people ->
   *[other] { $people } orang tidak lagi memilikinya, di antaranya { $names }.
}
contracts-off-admins = Admin dan Koordinator juga tidak lagi memilikinya.
contracts-off-ticks = Semua centang tetap: begitu fitur kembali ada dalam kontrak, setiap orang memilikinya seperti semula.
# Undo of “switched on”, once the page is left; $feature (String): the name of a permission
contracts-off-where = “{ $feature }” masih ada dalam kontrak. Di halaman “Kontrak” Anda dapat melihat siapa yang terdampak dan mengeluarkannya.
contracts-always = Ada di setiap kontrak
contracts-always-hint = Ini tidak memerlukan fitur berbayar; siapa yang boleh memakainya hanya ditentukan oleh centang.
contracts-used = Yang Anda gunakan
