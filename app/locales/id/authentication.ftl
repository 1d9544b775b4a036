### Autentikasi: cara orang dalam organisasi masuk, dan bahasa yang dipakai organisasi untuk menulis kepada mereka.

authentication-passwords = Kata sandi
# $people (Number): everybody in the organisation
authentication-passwords-hint = { $people ->
   *[other] Berlaku untuk { $people } orang, mulai dari kata sandi berikutnya yang mereka pilih; yang sekarang tetap berlaku.
} Bagi orang di beberapa organisasi, yang terpanjanglah yang berlaku.
authentication-least = Panjang minimal kata sandi
# $count (Number)
authentication-characters = { $count ->
   *[other] { $count } karakter
}
authentication-sessions = Tetap masuk
authentication-sessions-hint = Setelah itu orang masuk lagi dan melanjutkan dari tempat semula. Waktu yang lebih singkat langsung berlaku, yang lebih lama sejak mereka masuk lagi. Bagi orang di beberapa organisasi, yang tersingkatlah yang berlaku.
authentication-good = Setelah masuk
authentication-idle = Setelah terakhir dipakai
# $hours (Number)
authentication-hours = { $hours ->
   *[other] { $hours } jam
}
# $days (Number)
authentication-days = { $days ->
   *[other] { $days } hari
}
authentication-languages = Bahasa email
authentication-languages-hint = Setiap email dari organisasi ditulis dalam bahasa penerimanya, lalu diulang dalam bahasa-bahasa ini. Email yang hanya menyangkut akun, misalnya lupa kata sandi, tidak diulang.
authentication-languages-most = Paling banyak tiga. Hapus satu untuk memilih yang lain.
