### My account.

account-who = Anda
account-name = Nama
account-email = Email
account-language-hint = Bahasa tampilan dan email untuk Anda, di semua perangkat.
account-sign-out-title = Sesi di perangkat lain
account-sign-out-hint = Ponsel hilang atau komputer dipakai bersama? Ini mengakhiri semua sesi, termasuk sesi ini.
account-sign-out-everywhere = Keluar dari semua perangkat
