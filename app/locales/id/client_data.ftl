### Client data: what is kept of an organisation's people, to take along as one file.

client-data-contents = Isi berkas
client-data-contents-hint = Satu berkas ZIP dengan empat tabel, untuk program lembar kerja apa pun.
client-data-people-hint = Semua orang di organisasi atau di salah satu kliniknya: nama, alamat email, bahasa, serta isi setiap kolom khusus.
client-data-memberships = Keanggotaan
client-data-memberships-hint = Peran, akses admin, dan keanggotaan klinik, dengan izin yang diberikan serta masa berlakunya.
client-data-invitations = Undangan
client-data-invitations-hint = Siapa yang diundang, oleh siapa, untuk apa, dan bagaimana kelanjutannya. Tautannya tidak ada dalam berkas.
client-data-activity-hint = Siapa melakukan apa, kepada siapa, dan kapan.
# $rows (Number)
client-data-rows = { $rows ->
   *[other] { $rows } baris
}
# $rows (Number): 10,000
client-data-rows-more = lebih dari { $rows } baris
client-data-safe = Simpan dengan aman
client-data-safe-hint = Berkas ini memuat nama, alamat email, dan peran setiap orang. Simpan di tempat yang hanya dapat dibuka oleh mereka yang memerlukannya, dan hapus bila tidak diperlukan lagi.
client-data-recorded = Setiap unduhan dicatat dalam log aktivitas, dengan nama Anda.
client-data-verb = Unduh
client-data-stop = Hentikan
client-data-begins = Unduhan dimulai…
# $rows, $total (Number)
client-data-so-far = { $total ->
   *[other] { $rows } dari { $total } baris
}
client-data-stopped = Dihentikan. Tidak ada yang disimpan.
client-data-broken = Unduhan terputus, dan tidak ada yang disimpan. Periksa jaringan Anda, lalu coba lagi.
# $file (String): its name
client-data-saved = { $file } telah diunduh.
