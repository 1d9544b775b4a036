### Custom fields: the organisation's own fields about its people.

custom-fields-hint = Ce que vous voulez savoir de chaque personne de l’organisation. Vous les remplissez pour chacune sous « Utilisateurs », et leur contenu permet de la retrouver.
custom-fields-add = Ajouter un champ
custom-fields-add-verb = Ajouter
custom-fields-empty = Aucun champ pour l’instant
custom-fields-empty-hint = Ajoutez ce que votre organisation a besoin de savoir de ses membres : un numéro d’inscription, une profession, une date de vaccination.

## Kinds of fields
custom-fields-kind = Contenu
custom-fields-kind-hint = Ce choix est définitif.
custom-fields-text = Texte
custom-fields-number = Nombre
custom-fields-date = Date
custom-fields-choice = Choix
custom-fields-choices = Choix possibles
custom-fields-choices-hint = Un par ligne, dans l’ordre où ils sont proposés.
# $choices (String): the first of them; $more (Number): how many are not shown
custom-fields-choices-more = { $more ->
    [one] { $choices } et { $more } autre
   *[other] { $choices } et { $more } autres
}

## Changing fields. $field (String): the name of a field
custom-fields-up = Monter { $field }
custom-fields-down = Descendre { $field }
# $place, $count (Number): its new place among all of them
custom-fields-moved = « { $field } » occupe maintenant la place { $place } sur { $count }.
custom-fields-edit-name = Modifier { $field }
custom-fields-edit-title = Modifier « { $field } »
custom-fields-added = « { $field } » a été ajouté.
custom-fields-changed = « { $field } » est enregistré.
# $people (Number): who have one of the choices that were removed
custom-fields-losing = { $people ->
    [one] { $people } personne a un choix que vous avez retiré et le perd. Rien n’est encore enregistré : enregistrez une seconde fois si c’est bien voulu.
   *[other] { $people } personnes ont un choix que vous avez retiré et le perdent. Rien n’est encore enregistré : enregistrez une seconde fois si c’est bien voulu.
}
custom-fields-save-losing = Enregistrer et retirer ces valeurs
custom-fields-delete = Supprimer
custom-fields-delete-name = Supprimer { $field }
custom-fields-delete-title = Supprimer « { $field } » ?
# $people (Number)
custom-fields-delete-values = { $people ->
    [0] Il n’est rempli pour personne.
    [one] Il est rempli pour { $people } personne. La valeur est supprimée aussi, définitivement.
   *[other] Il est rempli pour { $people } personnes. Toutes ces valeurs sont supprimées aussi, définitivement.
}
custom-fields-delete-search = Il ne permettra plus de retrouver des personnes.
custom-fields-delete-verb = Supprimer le champ
custom-fields-deleted = « { $field } » a été supprimé.

## Values of a person
custom-fields-none = Non indiqué
custom-fields-define = Définir des champs personnalisés
# $field (String)
custom-fields-value-saved = Enregistré : { $field }

## What is wrong with a field or a value
custom-fields-name-missing = Veuillez saisir un nom pour le champ.
# $most (Number)
custom-fields-name-too-long = { $most ->
    [one] Veuillez utiliser un seul caractère au maximum pour le nom.
   *[other] Veuillez utiliser { $most } caractères au maximum pour le nom.
}
custom-fields-name-taken = Un champ porte déjà ce nom. Veuillez en choisir un autre.
# $most (Number)
custom-fields-too-many = { $most ->
    [one] Il peut y avoir un seul champ. Supprimez-le avant d’en ajouter un autre.
   *[other] Il peut y avoir { $most } champs au maximum. Supprimez-en un avant d’en ajouter un autre.
}
custom-fields-no-choice = Veuillez saisir au moins un choix.
# $most (Number)
custom-fields-too-many-choices = { $most ->
    [one] Veuillez saisir un seul choix.
   *[other] Veuillez saisir { $most } choix au maximum.
}
# $line (Number): the number of the line, $most (Number)
custom-fields-choice-too-long = { $most ->
    [one] La ligne { $line } est trop longue : veuillez utiliser un seul caractère au maximum.
   *[other] La ligne { $line } est trop longue : veuillez utiliser { $most } caractères au maximum.
}
# $line (Number): the number of the line
custom-fields-choice-twice = Le choix de la ligne { $line } figure deux fois.
# $most (Number)
custom-fields-text-too-long = { $most ->
    [one] Veuillez utiliser ici un seul caractère au maximum.
   *[other] Veuillez utiliser ici { $most } caractères au maximum.
}
# $example (String): a number as the reader writes it
custom-fields-no-number = Ce n’est pas un nombre. Il doit être de la forme { $example }.
# $most (Number)
custom-fields-number-too-long = { $most ->
    [one] Veuillez utiliser un seul chiffre au maximum.
   *[other] Veuillez utiliser { $most } chiffres au maximum.
}
custom-fields-no-date = Cette date est incomplète. Veuillez indiquer le jour, le mois et l’année.
custom-fields-not-a-choice = Ceci ne fait plus partie des choix. Veuillez en prendre un autre.
