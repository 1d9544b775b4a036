### My clinics, and a clinic's waiting area.

clinics-search = Cari nama
# $search (String): what was typed
clinics-named = “{ $search }”
clinics-none = Tidak ada klinik di sini
clinics-none-hint = Klinik muncul di sini setelah seseorang menambahkan Anda ke timnya. Hubungi Admin klinik Anda.
# $organisation, $role (String), $people (Number): the line under a clinic's name
clinics-detail-role = { $people ->
   *[other] { $organisation } · { $people } orang · { $role }
}
clinics-detail = { $people ->
   *[other] { $organisation } · { $people } orang
}
clinics-outside = Klinik ini tidak dapat dibuka
# $name (String): an Admin of the clinic
clinics-whom-to-ask = Anda dapat bertanya kepada { $name }.

clinics-nobody-waits = Tidak ada yang menunggu
clinics-nobody-waits-hint = Orang yang menghubungi klinik ini muncul di sini, beserta lama menunggunya.

## The list of my clinics
clinics-last = Terakhir Anda buka
clinics-switch = Buka tempat lain
clinics-ways = Tempat
clinics-no-way = Tidak ada tempat Anda dengan nama ini.

## Configure › Call interface
clinics-calls-hint = Yang dilihat pasien dan staf selama panggilan.
clinics-calls-inherited = Klinik ini mengikuti organisasinya dalam segala hal.
clinics-calls-changed = Klinik ini mengubah sebagian untuk dirinya sendiri; selebihnya mengikuti organisasinya.
clinics-calls-reset = Ikuti organisasi lagi


clinics-alerts-title = Notifikasi saya
clinics-alerts-hint = Kami memberi tahu Anda di sini saat ada yang menunggu. Hanya Anda yang dapat melihatnya; data ini dihapus jika Anda tidak lagi menjadi anggota klinik.
clinics-alerts-mobile = Nomor ponsel
clinics-alerts-mobile-hint = Dengan kode negara, misalnya +62 812 3456 7890.
clinics-alerts-email = Email untuk notifikasi

## The two views of whoever has both, in the menu under their name
clinics-practitioner-view = Tampilan praktisi
clinics-console = Konsol
