# Mails. The inviter, the clinic and the organisation are names; role is one of the two roles below.
greeting = Bonjour,
greeting-name = Bonjour { $name },
link-help = Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :
role-admin = Administrateur
role-team-member = Membre de l’équipe
role-organisation-admin = Administrateur
role-coordinator = Coordinateur
role-reporter = Responsable des rapports
role-collaborator = Collaborateur
role-reader = Lecteur
date =
    { $day } { $month ->
        [m1] janvier
        [m2] février
        [m3] mars
        [m4] avril
        [m5] mai
        [m6] juin
        [m7] juillet
        [m8] août
        [m9] septembre
        [m10] octobre
        [m11] novembre
       *[m12] décembre
    } { $year }

invitation-subject = { $inviter } vous invite à rejoindre { $clinic }
invitation-what = { $inviter } vous invite à rejoindre l’équipe de la clinique « { $clinic } » ({ $organisation }). Votre rôle : { $role }.
invitation-organisation-subject = { $inviter } vous invite à participer à la gestion de l’organisation « { $organisation } »
invitation-organisation-what = { $inviter } vous invite à participer à la gestion de l’organisation « { $organisation } ». Votre rôle : { $role }.
invitation-how = Ouvrez le lien pour voir l’invitation en détail et créer votre compte. Il est valable jusqu’au { $until }.
invitation-button = Voir l’invitation
invitation-footnote = Vous recevez cet e-mail parce qu’une personne de l’organisation « { $organisation } » a saisi votre adresse. Si vous ne la connaissez pas, vous n’avez rien à faire : rien ne se passera sans vous.

reminder-subject = Votre invitation à rejoindre { $clinic } est toujours en attente
reminder-what = { $inviter } vous a invité à rejoindre l’équipe de la clinique « { $clinic } » ({ $organisation }). Votre rôle : { $role }. Vous n’avez pas encore répondu.
reminder-organisation-subject = Votre invitation à rejoindre { $organisation } est toujours en attente
reminder-organisation-what = { $inviter } vous a invité à participer à la gestion de l’organisation « { $organisation } ». Votre rôle : { $role }. Vous n’avez pas encore répondu.

added-subject = Vous faites maintenant partie de l’équipe de la clinique « { $clinic } »
added-what = { $inviter } vous a ouvert l’accès à la clinique « { $clinic } » ({ $organisation }) : vous faites maintenant partie de l’équipe. Votre rôle : { $role }. Connectez-vous comme d’habitude.
added-button = Ouvrir la clinique
added-organisation-subject = Vous participez maintenant à la gestion de l’organisation « { $organisation } »
added-organisation-what = { $inviter } vous a donné un rôle dans l’organisation « { $organisation } » : { $role }. Connectez-vous comme d’habitude.
added-organisation-button = Ouvrir l’organisation
added-footnote = Vous recevez cet e-mail parce que vous avez un compte et qu’une personne de l’organisation « { $organisation } » vous a donné un accès.

reset-subject = Choisissez un nouveau mot de passe
reset-what = Quelqu’un a demandé un nouveau mot de passe pour votre compte. Si c’est vous, choisissez-le avec le bouton ci-dessous. Le lien est valable deux heures et ne sert qu’une fois.
reset-button = Choisir un mot de passe
reset-footnote = Si ce n’est pas vous, vous n’avez rien à faire : votre mot de passe ne change pas.

ending-subject = L’accès accordé à { $member } pour la clinique « { $clinic } » prend bientôt fin
ending-what = { $member } fait partie de l’équipe de la clinique « { $clinic } » jusqu’au { $until }. Après ce jour, l’accès prend fin automatiquement. Vous pouvez le prolonger en un clic.
ending-button = Ouvrir l’équipe
ending-footnote = Vous recevez cet e-mail parce que vous participez à la gestion de l’organisation « { $organisation } ».

welcome-subject = Vous avez accès à l’organisation « { $organisation } »
welcome-what = { $inviter } vous a donné accès à l’organisation « { $organisation } ».
welcome-how = Connectez-vous comme d’habitude.
welcome-how-new = Choisissez un mot de passe avec le bouton ci-dessous, et vous accédez aussitôt à votre compte. Le lien est valable sept jours et ne sert qu’une fois. Passé ce délai, « Mot de passe oublié » sur la page de connexion vous en envoie un autre.
welcome-button-new = Choisir un mot de passe
welcome-footnote-new = Vous recevez cet e-mail parce qu’une personne de l’organisation « { $organisation } » a saisi votre adresse. Si vous ne la connaissez pas, vous n’avez rien à faire : sans mot de passe, personne ne peut utiliser cet accès.
