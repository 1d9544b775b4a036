### Client data: what is kept of an organisation's people, to take along as one file.

client-data-contents = What is in the file
client-data-contents-hint = One ZIP file with four tables, for any spreadsheet program.
client-data-people-hint = Everybody with a place in the organisation or in one of its clinics: name, e-mail address, language, and a column for each custom field.
client-data-memberships = Memberships
client-data-memberships-hint = Roles, admin access and places in clinics, with what was granted, and from when until when.
client-data-invitations = Invitations
client-data-invitations-hint = Who was invited, by whom, to what, and what became of it. The links are not in the file.
client-data-activity-hint = Who did what, to whom, and when.
# $rows (Number)
client-data-rows = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}
# $rows (Number): 10,000
client-data-rows-more = more than { $rows } rows
client-data-safe = Keep it safe
client-data-safe-hint = The file holds names, addresses and roles of people. Keep it where only those who need it can open it, and delete it when it is no longer needed.
client-data-recorded = Every download is written in the activity log, with your name.
client-data-verb = Download
client-data-stop = Stop
client-data-begins = The download begins …
# $rows, $total (Number)
client-data-so-far = { $total ->
    [one] { $rows } of { $total } row
   *[other] { $rows } of { $total } rows
}
client-data-stopped = Stopped. Nothing was saved.
client-data-broken = The download broke off, and nothing was saved. Check your network, then try again.
# $file (String): its name
client-data-saved = { $file } was downloaded.
