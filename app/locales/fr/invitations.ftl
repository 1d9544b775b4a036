### Inviting, the invitations that wait, and accepting one.

## Add team member
invitations-who = Qui voulez-vous ajouter ?
invitations-email = Adresse e-mail
invitations-language = Langue
# $address (String): an e-mail address
invitations-leave-out = Enlever { $address }
invitations-add-another = Ajouter une autre adresse
invitations-paste = Coller une liste
invitations-paste-label = Adresses
invitations-paste-hint = Depuis un e-mail, un tableau ou ailleurs : nous y repérons les adresses.
invitations-paste-verb = Reprendre ces adresses
# $count (Number)
invitations-pasted = { $count ->
    [0] Aucune adresse trouvée dans ce texte.
    [one] Une adresse a été reprise.
   *[other] { $count } adresses ont été reprises.
}
invitations-same-for-all = Toutes les personnes ajoutées maintenant auront le même rôle et les mêmes autorisations.
invitations-send = Ajouter et inviter
invitations-later = Envoyer plus tard
invitations-later-label = Jour et heure
invitations-later-hint = À l’heure locale de la clinique ou de l’organisation. Les personnes qui ont déjà un compte sont ajoutées tout de suite.
invitations-outcomes = Résultat pour chaque adresse
invitations-done = Terminé
invitations-outcome-added = Fait maintenant partie de l’équipe et reçoit un e-mail
invitations-outcome-invited = Invitation créée, e-mail en cours d’envoi
invitations-outcome-already-member = Fait déjà partie de l’équipe
invitations-outcome-already-invited = A déjà une invitation en attente
invitations-outcome-not-an-address = N’est pas une adresse e-mail

## Pending invitations
invitations-pending = Invitations en attente
invitations-none = Aucune invitation en attente
invitations-none-hint = Les personnes que vous invitez figurent ici jusqu’à ce qu’elles créent leur compte.
invitations-state = État
invitations-sent = Envoi
invitations-expires = Expiration
# $role, $language (String): the line under an address
invitations-detail = { $role } · { $language }
invitations-queued = En cours d’envoi
invitations-draft = Envoi prévu plus tard
invitations-printed = Sur papier
invitations-delivered = Envoyée
invitations-expired = Expirée
# $reason (String): the words of the mail server
invitations-bounced = Refusée : { $reason }
invitations-resend = Renvoyer
invitations-resend-name = Renvoyer à { $address }
# $date (String)
invitations-resent = Invitation renvoyée à { $address }. Valable jusqu’au { $date }.
invitations-delete = Supprimer
invitations-delete-name = Supprimer l’invitation adressée à { $address }
invitations-delete-title = Supprimer l’invitation adressée à { $address } ?
invitations-delete-consequence = Son lien ne fonctionnera plus. Vous pourrez inviter de nouveau cette adresse à tout moment.
invitations-deleted = L’invitation adressée à { $address } a été supprimée.
invitations-correct = Corriger l’adresse
invitations-correct-name = Corriger l’adresse { $address }
invitations-correct-hint = L’invitation sera envoyée à la nouvelle adresse ; l’ancien lien ne fonctionnera plus.
invitations-correct-verb = Enregistrer et envoyer
invitations-corrected = Invitation envoyée à { $address }.
# $address (String): an e-mail address, or the name of somebody without a mailbox
invitations-again = Inviter de nouveau
invitations-again-name = Inviter de nouveau { $address }

## Several at once
# The column of boxes, read by screen readers
invitations-pick = Sélection
invitations-pick-name = Sélectionner { $address }
invitations-pick-none = Tout désélectionner
# What one can do with the chosen ones, read by screen readers
invitations-many = Actions pour les invitations sélectionnées
# $count (Number)
invitations-picked = { $count ->
    [one] { $count } sélectionnée
   *[other] { $count } sélectionnées
}
invitations-resend-many = Tout renvoyer
invitations-delete-many = Tout supprimer
# $count (Number): sent again; $left (Number): could not be
invitations-resent-many = { $left ->
    [0] { $count ->
        [one] { $count } invitation a été renvoyée.
       *[other] { $count } invitations ont été renvoyées.
    }
    [one] Invitations renvoyées : { $count }. Une n’a pas pu l’être : elle n’existe plus ou a expiré.
   *[other] Invitations renvoyées : { $count }. { $left } n’ont pas pu l’être : elles n’existent plus ou ont expiré.
}
# $count (Number)
invitations-delete-many-title = { $count ->
    [one] Supprimer { $count } invitation ?
   *[other] Supprimer { $count } invitations ?
}
invitations-delete-many-consequence = Leurs liens ne fonctionneront plus. Vous pourrez inviter de nouveau ces adresses à tout moment.
# $count (Number)
invitations-deleted-many = { $count ->
    [one] { $count } invitation a été supprimée.
   *[other] { $count } invitations ont été supprimées.
}

## Slips of paper, for people without a mailbox
invitations-slip = Invitation sur papier
invitations-slip-verb = Sur papier
invitations-slip-name = Invitation sur papier pour { $address }
invitations-slip-hint = Imprimez-la et remettez-la en main propre. Toute personne qui l’a peut accepter : une version papier plus ancienne de la même invitation ne fonctionne donc plus.
# What the picture is, read by screen readers
invitations-slip-code = Le lien sous forme d’image, pour l’appareil photo d’un téléphone
# $inviter, $place (String)
invitations-slip-what = { $inviter } vous invite à rejoindre { $place }. Dirigez l’appareil photo d’un téléphone vers l’image, ou saisissez l’adresse.
invitations-slip-for = Pour
invitations-slip-print = Imprimer
invitations-slip-new = Inviter sans e-mail
invitations-slip-new-hint = Pour une personne sans adresse e-mail : elle reçoit une invitation sur papier et un identifiant pour se connecter. Vous pourrez changer son rôle et ses autorisations ensuite.
invitations-slip-their-name = Nom de la personne
invitations-slip-make = Créer l’invitation

## Accepting
# $clinic, $inviter (String)
invitations-offer-title = Invitation à rejoindre { $clinic }
invitations-offer-summary = { $inviter } vous invite à rejoindre l’équipe.
invitations-offer-organisation-summary = { $inviter } vous invite à participer à la gestion de l’organisation.
invitations-offer-organisation = Organisation
invitations-offer-may = Vos autorisations
invitations-offer-nothing-yet = Aucune pour l’instant ; un administrateur pourra vous en donner plus tard
invitations-offer-until = Valable jusqu’au
invitations-your-name = Votre nom
invitations-sign-in-name = Votre identifiant
invitations-create-and-join = Créer un compte et accepter
invitations-has-account = Vous avez déjà un compte. Saisissez son mot de passe pour rejoindre l’équipe.
invitations-sign-in-and-join = Se connecter et accepter
invitations-join = Rejoindre l’équipe
# $email (String)
invitations-somebody-else = Vous utilisez le compte { $email }
invitations-somebody-else-hint = Cette invitation est destinée à { $email }. Elle ne peut pas être acceptée avec un autre compte.
invitations-sign-out-and-join = Se déconnecter et continuer avec { $email }
invitations-stay = Rester sur le compte { $email }
invitations-link-closed = Cette invitation ne peut pas être utilisée
invitations-link-accepted = Cette invitation à rejoindre { $clinic } a déjà été acceptée. Si c’est vous qui l’avez acceptée, connectez-vous.
invitations-link-deleted = Cette invitation à rejoindre { $clinic } a été annulée. Si cela vous surprend, contactez { $inviter }.
# $date (String)
invitations-link-expired = Cette invitation à rejoindre { $clinic } était valable jusqu’au { $date }. Demandez à { $inviter } de la renvoyer ; le même lien fonctionnera.
invitations-link-expired-for-good = Cette invitation à rejoindre { $clinic } était valable jusqu’au { $date }. Demandez-en une nouvelle à { $inviter }.
invitations-link-unknown = Nous ne reconnaissons pas ce lien. Ouvrez-le depuis l’e-mail, ou copiez l’adresse en entier : il en manque peut-être une partie.
invitations-to-sign-in = Se connecter

## Going on at another device
invitations-code-verb = Continuer sur un autre appareil
# $address (String): an address to open; $time (String): until when the code is good
invitations-code-how = Ouvrez { $address } sur l’autre appareil et saisissez-y ce code avant { $time } :
invitations-code-title = Continuer avec une invitation
invitations-code-summary = Saisissez le code affiché sur votre autre appareil.
invitations-code-label = Code
invitations-code-go = Continuer
invitations-code-unknown = Nous ne reconnaissons pas ce code, ou il n’est plus valable. Vérifiez-le, ou demandez-en un nouveau sur l’autre appareil.
