### Signing in, and choosing a new password.

sign-in-title = Connexion
sign-in-email = Adresse e-mail
sign-in-password = Mot de passe
sign-in-verb = Se connecter
sign-in-wrong = L’adresse e-mail ou le mot de passe est incorrect.
sign-in-forgotten = Mot de passe oublié
sign-in-instead = Retour à la connexion

sign-in-forgotten-title = Mot de passe oublié
sign-in-forgotten-summary = Saisissez votre adresse e-mail. Nous vous enverrons un lien pour choisir un nouveau mot de passe.
sign-in-forgotten-verb = Envoyer le lien
sign-in-forgotten-sent = Si un compte existe pour cette adresse, vous allez recevoir un e-mail. Le lien qu’il contient est valable deux heures.

sign-in-choose-title = Choisir un nouveau mot de passe
sign-in-new-password = Nouveau mot de passe
# $least (Number): characters
sign-in-password-hint = { $least ->
    [one] Au moins un caractère.
   *[other] Au moins { $least } caractères. Quelques mots sont faciles à retenir et difficiles à deviner.
}
sign-in-choose-verb = Enregistrer et se connecter
sign-in-link-gone = Ce lien n’est plus valable : un lien ne sert qu’une fois et expire au bout d’un certain temps. Votre mot de passe n’a pas changé.
sign-in-new-link = Recevoir un nouveau lien
