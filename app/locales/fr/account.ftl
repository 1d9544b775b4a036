### My account.

account-who = Vous
account-name = Nom
account-email = Adresse e-mail
account-language-hint = La langue de l’interface et des e-mails que vous recevez, sur tous vos appareils.
account-sign-out-title = Sessions ouvertes ailleurs
account-sign-out-hint = Téléphone perdu, ordinateur partagé : toutes vos sessions seront fermées, y compris celle-ci.
account-sign-out-everywhere = Se déconnecter partout
