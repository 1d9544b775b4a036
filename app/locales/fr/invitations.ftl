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

## Accepting
# $clinic, $inviter (String)
invitations-offer-title = Invitation à rejoindre { $clinic }
invitations-offer-summary = { $inviter } vous invite à rejoindre l’équipe.
invitations-offer-organisation = Organisation
invitations-offer-may = Vos autorisations
invitations-offer-nothing-yet = Aucune pour l’instant ; un administrateur pourra vous en donner plus tard
invitations-offer-until = Valable jusqu’au
invitations-your-name = Votre nom
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
invitations-link-unknown = Nous ne reconnaissons pas ce lien. Ouvrez-le depuis l’e-mail, ou copiez l’adresse en entier : il en manque peut-être une partie.
invitations-to-sign-in = Se connecter
