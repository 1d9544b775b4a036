### Client data: what is kept of an organisation's people, to take along as one file.

client-data-contents = Ce que contient le fichier
client-data-contents-hint = Un fichier ZIP avec quatre tableaux, pour n’importe quel tableur.
client-data-people-hint = Toutes les personnes qui ont une place dans l’organisation ou dans l’une de ses cliniques : nom, adresse e-mail, langue, et une colonne par champ personnalisé.
client-data-memberships = Appartenances
client-data-memberships-hint = Rôles, accès administrateur et places dans les cliniques, avec ce qui a été accordé et pour quelle période.
client-data-invitations = Invitations
client-data-invitations-hint = Qui a été invité, par qui, à quoi, et ce qu’il en est advenu. Les liens ne sont pas dans le fichier.
client-data-activity-hint = Qui a fait quoi, à qui et quand.
# $rows (Number)
client-data-rows = { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}
# $rows (Number): 10,000
client-data-rows-more = plus de { $rows } lignes
client-data-safe = Gardez-le en lieu sûr
client-data-safe-hint = Le fichier contient les noms, les adresses e-mail et les rôles des personnes. Conservez-le là où seules les personnes qui en ont besoin peuvent l’ouvrir, et supprimez-le quand il ne sert plus.
client-data-recorded = Chaque téléchargement est inscrit dans le journal d’activité, avec votre nom.
client-data-verb = Télécharger
client-data-stop = Arrêter
client-data-begins = Le téléchargement commence…
# $rows, $total (Number)
client-data-so-far = { $total ->
    [one] { $rows } ligne sur { $total }
   *[other] { $rows } lignes sur { $total }
}
client-data-stopped = Arrêté. Rien n’a été enregistré.
client-data-broken = Le téléchargement s’est interrompu et rien n’a été enregistré. Vérifiez votre connexion au réseau, puis réessayez.
# $file (String): its name
client-data-saved = { $file } a été téléchargé.
