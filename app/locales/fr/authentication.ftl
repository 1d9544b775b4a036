### Authentification : comment se connectent les personnes d'une organisation, et dans quelles langues elle leur écrit.

authentication-passwords = Mots de passe
# $people (Number): everybody in the organisation
authentication-passwords-hint = { $people ->
    [one] Vaut pour { $people } personne, dès le prochain mot de passe choisi ; l’actuel reste valable.
   *[other] Vaut pour { $people } personnes, dès le prochain mot de passe choisi ; les actuels restent valables.
} Pour qui appartient à plusieurs organisations, la longueur la plus élevée s’applique.
authentication-least = Longueur minimale du mot de passe
# $count (Number)
authentication-characters = { $count ->
    [one] { $count } caractère
   *[other] { $count } caractères
}
authentication-sessions = Rester connecté
authentication-sessions-hint = Ensuite, chacun se reconnecte et reprend où il en était. Une durée plus courte vaut tout de suite, une plus longue dès la prochaine connexion. Pour qui appartient à plusieurs organisations, la durée la plus courte s’applique.
authentication-good = Après la connexion
authentication-idle = Après la dernière utilisation
# $hours (Number)
authentication-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
# $days (Number)
authentication-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
authentication-languages = Langues des e-mails
authentication-languages-hint = Chaque e-mail de l’organisation est rédigé dans la langue de son destinataire, puis répété dans celles-ci. Les e-mails qui ne concernent que le compte, comme un mot de passe oublié, ne sont pas répétés.
authentication-languages-most = Trois au maximum. Retirez-en une pour en choisir une autre.
