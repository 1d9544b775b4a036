### Autentikasi: cara orang dalam organisasi masuk, dan bahasa yang dipakai organisasi untuk menulis kepada mereka.

authentication-passwords = Kata sandi
# $people (Number): everybody in the organisation
authentication-passwords-hint = { $people ->
   *[other] Berlaku untuk { $people } orang, mulai dari kata sandi berikutnya yang mereka pilih; yang sekarang tetap berlaku.
} Jika seseorang ada di beberapa organisasi, yang terpanjang berlaku.
authentication-least = Kata sandi terpendek
# $count (Number)
authentication-characters = { $count ->
   *[other] { $count } karakter
}
authentication-sessions = Tetap masuk
authentication-sessions-hint = Setelah itu orang masuk lagi dan melanjutkan dari tempat semula. Waktu yang lebih singkat langsung berlaku, yang lebih lama sejak mereka masuk lagi. Jika ada beberapa organisasi, yang tersingkat berlaku.
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
authentication-languages-hint = Setiap email dari organisasi memakai bahasa pembacanya, lalu diulang dalam bahasa-bahasa ini. Email tentang akun saja, misalnya lupa kata sandi, tidak diulang.
authentication-languages-most = Paling banyak tiga. Hapus satu untuk memilih yang lain.
