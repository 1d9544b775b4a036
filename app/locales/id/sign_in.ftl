### Signing in, and choosing a new password.

sign-in-title = Masuk
sign-in-email = Email
sign-in-password = Kata sandi
sign-in-verb = Masuk
sign-in-wrong = Email atau kata sandi salah.
sign-in-forgotten = Lupa kata sandi
sign-in-instead = Kembali ke halaman masuk

sign-in-forgotten-title = Lupa kata sandi
sign-in-forgotten-summary = Masukkan email Anda. Kami akan mengirim tautan untuk membuat kata sandi baru.
sign-in-forgotten-verb = Kirim tautan
sign-in-forgotten-sent = Jika alamat ini memiliki akun, kami sedang mengirim email. Tautan di dalamnya berlaku selama dua jam.

sign-in-choose-title = Buat kata sandi baru
sign-in-new-password = Kata sandi baru
# $least (Number): characters
sign-in-password-hint = { $least ->
   *[other] Minimal { $least } karakter. Gabungan beberapa kata mudah diingat dan sulit ditebak.
}
sign-in-choose-verb = Simpan dan masuk
sign-in-link-gone = Tautan ini tidak berlaku lagi: setiap tautan hanya dapat dipakai sekali, dan hanya untuk waktu terbatas. Kata sandi Anda tidak berubah.
sign-in-new-link = Kirim tautan baru
