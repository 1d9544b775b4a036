### Inviting, the invitations that wait, and accepting one.

## Add team member
invitations-who = Siapa yang ingin Anda tambahkan?
invitations-email = Email
invitations-language = Bahasa
# $address (String): an e-mail address
invitations-leave-out = Jangan sertakan { $address }
invitations-add-another = Tambah lagi
invitations-paste = Tempel daftar
invitations-paste-label = Alamat email
invitations-paste-hint = Dari email, tabel, atau mana saja: kami memilah alamatnya.
invitations-paste-verb = Ambil alamat ini
# $count (Number)
invitations-pasted = { $count ->
    [0] Tidak ada alamat email dalam teks itu.
   *[other] { $count } alamat telah diambil.
}
invitations-same-for-all = Semua orang yang Anda tambahkan sekarang mendapat peran dan izin yang sama.
invitations-send = Tambahkan dan undang
invitations-later = Kirim nanti
invitations-later-label = Hari dan jam
invitations-later-hint = Menurut waktu setempat klinik atau organisasi. Orang yang sudah memiliki akun langsung ditambahkan.
invitations-outcomes = Hasil untuk setiap alamat
invitations-done = Selesai
invitations-outcome-added = Kini anggota tim dan akan mendapat pemberitahuan
invitations-outcome-invited = Diundang: email sedang dikirim
invitations-outcome-already-member = Sudah menjadi anggota tim
invitations-outcome-already-invited = Sudah diundang
invitations-outcome-not-an-address = Bukan alamat email

## Pending invitations
invitations-pending = Undangan tertunda
invitations-none = Tidak ada undangan tertunda
invitations-none-hint = Orang yang Anda undang tercantum di sini sampai mereka membuat akun.
invitations-state = Status
invitations-sent = Dikirim
invitations-expires = Berlaku hingga
# $role, $language (String): the line under an address
invitations-detail = { $role } · { $language }
invitations-queued = Sedang dikirim
invitations-draft = Dikirim nanti
invitations-printed = Di atas kertas
invitations-delivered = Terkirim
invitations-expired = Kedaluwarsa
# $reason (String): the words of the mail server
invitations-bounced = Ditolak: { $reason }
invitations-resend = Kirim ulang
invitations-resend-name = Kirim ulang ke { $address }
# $date (String)
invitations-resent = Dikirim ulang ke { $address }. Berlaku hingga { $date }.
invitations-delete = Hapus
invitations-delete-name = Hapus undangan untuk { $address }
invitations-delete-title = Hapus undangan untuk { $address }?
invitations-delete-consequence = Tautannya tidak akan berfungsi lagi. Anda dapat mengundang alamat ini lagi kapan saja.
invitations-deleted = Undangan untuk { $address } telah dihapus.
invitations-correct = Perbaiki alamat
invitations-correct-name = Perbaiki alamat { $address }
invitations-correct-hint = Undangan akan dikirim ke alamat ini; tautan lama tidak berfungsi lagi.
invitations-correct-verb = Simpan dan kirim
invitations-corrected = Dikirim ke { $address }.
# $address (String): an e-mail address, or the name of somebody without a mailbox
invitations-again = Undang lagi
invitations-again-name = Undang { $address } lagi

## Several at once
# The column of boxes, read by screen readers
invitations-pick = Dipilih
invitations-pick-name = Pilih { $address }
invitations-pick-none = Batalkan semua pilihan
# What one can do with the chosen ones, read by screen readers
invitations-many = Untuk undangan yang dipilih
# $count (Number)
invitations-picked = { $count ->
   *[other] { $count } dipilih
}
invitations-resend-many = Kirim ulang semua
invitations-delete-many = Hapus semua
# $count (Number): sent again; $left (Number): could not be
invitations-resent-many = { $left ->
    [0] { $count ->
       *[other] { $count } undangan telah dikirim ulang.
    }
   *[other] Dikirim ulang: { $count }. { $left } tidak dapat dikirim ulang karena sudah tidak ada atau sudah kedaluwarsa.
}
# $count (Number)
invitations-delete-many-title = { $count ->
   *[other] Hapus { $count } undangan?
}
invitations-delete-many-consequence = Tautannya tidak akan berfungsi lagi. Anda dapat mengundang alamat-alamat ini lagi kapan saja.
# $count (Number)
invitations-deleted-many = { $count ->
   *[other] { $count } undangan telah dihapus.
}

## Slips of paper, for people without a mailbox
invitations-slip = Lembar undangan
invitations-slip-verb = Lembar
invitations-slip-name = Lembar undangan untuk { $address }
invitations-slip-hint = Cetak lalu serahkan. Siapa pun yang memegangnya dapat menerima undangan, jadi lembar lama dari undangan yang sama tidak berfungsi lagi.
# What the picture is, read by screen readers
invitations-slip-code = Tautan dalam bentuk gambar, untuk kamera ponsel
# $inviter, $place (String)
invitations-slip-what = { $inviter } mengundang Anda ke { $place }. Arahkan kamera ponsel ke gambar ini, atau ketik alamatnya.
invitations-slip-for = Untuk
invitations-slip-print = Cetak
invitations-slip-new = Undang tanpa email
invitations-slip-new-hint = Untuk orang yang tidak memiliki email: mereka mendapat lembar undangan dan nama untuk masuk. Anda dapat mengubah peran dan izinnya setelah itu.
invitations-slip-their-name = Nama orang itu
invitations-slip-make = Buat lembar undangan

## Accepting
# $clinic, $inviter (String)
invitations-offer-title = Anda diundang ke { $clinic }
invitations-offer-summary = { $inviter } mengundang Anda bergabung dengan tim.
invitations-offer-organisation-summary = { $inviter } mengundang Anda ikut mengelola organisasi.
invitations-offer-organisation = Organisasi
invitations-offer-may = Izin Anda
invitations-offer-nothing-yet = Belum ada; Admin dapat memberi Anda izin nanti
invitations-offer-until = Berlaku hingga
invitations-your-name = Nama Anda
invitations-sign-in-name = Anda masuk dengan nama
invitations-create-and-join = Buat akun dan bergabung
invitations-has-account = Anda sudah memiliki akun. Masukkan kata sandinya untuk bergabung.
invitations-sign-in-and-join = Masuk dan bergabung
invitations-join = Bergabung
# $email (String)
invitations-somebody-else = Anda masuk sebagai { $email }
invitations-somebody-else-hint = Undangan ini untuk { $email } dan tidak dapat dipakai dengan akun lain.
invitations-sign-out-and-join = Keluar dan lanjutkan sebagai { $email }
invitations-stay = Tetap masuk sebagai { $email }
invitations-link-closed = Undangan ini tidak dapat dipakai
invitations-link-accepted = Undangan ke { $clinic } ini sudah diterima. Jika Anda yang menerimanya, silakan masuk.
invitations-link-deleted = Undangan ke { $clinic } ini telah dibatalkan. Jika Anda tidak menduganya, tanyakan kepada { $inviter }.
# $date (String)
invitations-link-expired = Undangan ke { $clinic } ini berlaku hingga { $date }. Minta { $inviter } mengirimnya lagi; tautan yang sama akan berfungsi kembali.
invitations-link-expired-for-good = Undangan ke { $clinic } ini berlaku hingga { $date }. Minta undangan baru kepada { $inviter }.
invitations-link-unknown = Kami tidak mengenali tautan ini. Buka langsung dari emailnya, atau salin alamatnya secara lengkap; mungkin ada bagian yang hilang.
invitations-to-sign-in = Masuk

## Going on at another device
invitations-code-verb = Lanjutkan di perangkat lain
# $address (String): an address to open; $time (String): until when the code is good
invitations-code-how = Buka { $address } di perangkat lain, lalu ketik kode ini di sana sebelum { $time }:
invitations-code-title = Lanjutkan undangan
invitations-code-summary = Ketik kode yang tampil di perangkat Anda yang lain.
invitations-code-label = Kode
invitations-code-go = Lanjutkan
invitations-code-unknown = Kami tidak mengenali kode ini, atau kodenya sudah terlalu lama. Periksa kodenya, atau buat yang baru di perangkat lain.
