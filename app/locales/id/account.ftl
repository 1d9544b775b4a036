### My account.

## What I say of myself
account-who = Profil
account-who-hint = Nama Anda ditampilkan di semua tempat Anda menjadi anggota.
account-name = Nama
account-email = Email
account-mobile = Nomor ponsel
account-mobile-hint = Tidak wajib. Dengan kode negara, misalnya +62 812 3456 7890.
account-time-zone = Zona waktu
# The first choice of the list of time zones
account-time-zone-device = Sesuai perangkat ini

## Language
account-language-hint = Bahasa tampilan dan email untuk Anda, di semua perangkat.

## Password
account-password = Kata sandi
account-password-hint = Kata sandi baru mengakhiri sesi di semua perangkat Anda yang lain.
account-password-old = Kata sandi saat ini
account-password-old-missing = Harap masukkan kata sandi Anda saat ini.
account-password-change = Ubah kata sandi
account-password-changed = Kata sandi Anda telah diubah. Sesi di semua perangkat Anda yang lain telah diakhiri.

## Where I am signed in
account-sign-out-title = Sesi Anda
account-sessions-hint = Jika ada sesi yang tidak Anda kenali, akhiri sesi itu dan ubah kata sandi Anda.
# $browser, $system (String): names of products, such as Firefox, Windows
account-device = { $browser } di { $system }
# $system (String)
account-device-of-system = Browser di { $system }
account-device-unknown = Perangkat tidak dikenal
# $time (String): such as Today 09:12
account-session-seen = Terakhir dipakai: { $time }
account-session-this = Perangkat ini
account-session-end = Akhiri sesi ini
# Read by screen readers. $device (String): such as Firefox on Windows
account-session-end-name = Akhiri sesi ini: { $device }
# $device (String)
account-session-ended = Sesi telah diakhiri: { $device }
account-sign-out-hint = Ponsel hilang atau komputer dipakai bersama? Ini mengakhiri semua sesi, termasuk sesi ini.
account-sign-out-everywhere = Keluar dari semua perangkat

## Where I belong
account-places = Organisasi dan klinik Anda
account-places-hint = Tempat Anda menjadi anggota, beserta peran Anda.
account-organisations = Organisasi
account-clinics = Klinik
account-clinics-search = Cari nama klinik
account-clinics-search-hint = Hanya klinik-klinik pertama yang ditampilkan.
account-no-organisations = Anda tidak memiliki peran di organisasi mana pun.
account-no-clinics = Anda bukan anggota tim klinik mana pun.
account-no-clinics-found = Anda bukan anggota tim di klinik mana pun yang ditemukan.
# $organisation, $role (String)
account-clinic-detail = { $organisation } · { $role }

## Leaving. $place (String): the name of an organisation or of a clinic
account-leave = Keluar
# Read by screen readers
account-leave-name = Keluar dari { $place }
account-leave-title = Keluar dari { $place }?
account-leave-organisation = Anda melepaskan peran Anda di { $place }, beserta izin yang menyertainya.
account-leave-clinics-stay = Anda tetap menjadi anggota tim di klinik-kliniknya.
account-leave-clinic = Anda tidak akan dapat membuka { $place } lagi.
account-leave-alerts = Tujuan notifikasi Anda akan dihapus; tidak ada lagi notifikasi yang dikirim kepada Anda.
account-leave-invitations = Undangan yang Anda kirim dan belum diterima siapa pun akan dihapus.
account-leave-log = Tindakan Anda tetap tercatat di log aktivitas.
account-leave-return = Anda dapat diundang lagi.
account-left = Anda telah keluar dari { $place }.
