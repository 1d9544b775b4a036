### Contracts: what the organisation has bought.

contracts-features = Fonctionnalités payantes
contracts-features-hint = Ce qui est coché peut être utilisé dans tous les centres par les personnes à qui l’accès a été accordé. C’est valable tout de suite, y compris dans les pages ouvertes.
# $feature (String): the name of a permission
contracts-switched-on = « { $feature } » fait maintenant partie du contrat.
contracts-switched-off = « { $feature } » ne fait plus partie du contrat.
contracts-off-title = Retirer « { $feature } » du contrat ?
contracts-off-verb = Retirer
contracts-off-nobody = Personne ne l’a reçue nommément.
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
contracts-off-admins = Les administrateurs ne l’ont plus non plus.
contracts-off-ticks = Toutes les cases restent cochées : quand la fonctionnalité revient dans le contrat, chacun la retrouve comme avant.
contracts-always = Dans tous les contrats
contracts-always-hint = Ceci ne demande aucune fonctionnalité payante ; seules les cases cochées décident qui peut s’en servir.
contracts-used = Ce que vous utilisez
