### Contracts: what the organisation has bought.

contracts-features = Fonctionnalités payantes
contracts-features-hint = Ce qui est coché peut être utilisé dans toutes les cliniques par les personnes à qui l’accès a été accordé. C’est valable tout de suite, y compris dans les pages ouvertes.
# $feature (String): the name of a permission
contracts-switched-on = « { $feature } » fait maintenant partie de l’abonnement.
contracts-switched-off = « { $feature } » ne fait plus partie de l’abonnement.
contracts-off-title = Retirer « { $feature } » de l’abonnement ?
contracts-off-verb = Retirer
contracts-off-nobody = Elle n’a été accordée à personne individuellement.
# $people (Number); $names (String): theirs
contracts-off-people = { $people ->
    [one] { $names } ne l’a plus.
   *[other] { $people } personnes ne l’ont plus : { $names }.
}
# $people (Number); $names (String): the first of them
contracts-off-among = { $people ->
    [one] { $people } personne ne l’a plus : { $names }.
   *[other] { $people } personnes ne l’ont plus, dont { $names }.
}
contracts-off-admins = Les administrateurs et les coordinateurs ne l’ont plus non plus.
contracts-off-ticks = Toutes les cases restent cochées : quand la fonctionnalité revient dans l’abonnement, chacun la retrouve comme avant.
# Undo of “switched on”, once the page is left; $feature (String): the name of a permission
contracts-off-where = « { $feature } » fait toujours partie de l’abonnement. La page « Abonnement » indique qui serait concerné et permet de la retirer.
contracts-always = Dans tous les abonnements
contracts-always-hint = Elles ne dépendent d’aucune fonctionnalité payante ; seules les cases cochées décident de qui peut s’en servir.
contracts-used = Ce que vous utilisez
