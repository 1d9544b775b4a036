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

## Accepting
# $clinic, $inviter (String)
invitations-offer-title = Anda diundang ke { $clinic }
invitations-offer-summary = { $inviter } mengundang Anda bergabung dengan tim.
invitations-offer-organisation = Organisasi
invitations-offer-may = Izin Anda
invitations-offer-nothing-yet = Belum ada; Admin dapat memberi Anda izin nanti
invitations-offer-until = Berlaku hingga
invitations-your-name = Nama Anda
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
invitations-link-unknown = Kami tidak mengenali tautan ini. Buka langsung dari emailnya, atau salin alamatnya secara lengkap; mungkin ada bagian yang hilang.
invitations-to-sign-in = Masuk
