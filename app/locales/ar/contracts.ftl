### Contracts: what the organisation has bought.

contracts-features = الميزات المدفوعة
contracts-features-hint = كل ما هو محدَّد يمكن استخدامه في جميع العيادات لكل من مُنح الصلاحية. ويسري ذلك فورًا، حتى في الصفحات المفتوحة.
# $feature (String): the name of a permission
contracts-switched-on = أصبحت «{ $feature }» ضمن العقد.
contracts-switched-off = لم تعد «{ $feature }» ضمن العقد.
contracts-off-title = هل تريد إزالة «{ $feature }» من العقد؟
contracts-off-verb = إزالة
contracts-off-nobody = لم تُمنح لأي شخص على حدة.
# $people (Number); $names (String): theirs
contracts-off-people = { $people ->
    [zero] لا أحد يفقدها.
    [one] { $names }: لم تعد متاحة لهذا الشخص.
    [two] لم تعد متاحة لشخصين: { $names }.
    [few] لم تعد متاحة لـ { $people } أشخاص: { $names }.
    [many] لم تعد متاحة لـ { $people } شخصًا: { $names }.
   *[other] لم تعد متاحة لـ { $people } شخص: { $names }.
}
# $people (Number); $names (String): the first of them
contracts-off-among = { $people ->
    [zero] لا أحد يفقدها.
    [one] { $names }: لم تعد متاحة لهذا الشخص.
    [two] لم تعد متاحة لشخصين: { $names }.
    [few] لم تعد متاحة لـ { $people } أشخاص، منهم { $names }.
    [many] لم تعد متاحة لـ { $people } شخصًا، منهم { $names }.
   *[other] لم تعد متاحة لـ { $people } شخص، منهم { $names }.
}
contracts-off-admins = ولم تعد متاحة للمسؤولين والمنسقين أيضًا.
contracts-off-ticks = تبقى كل العلامات كما هي: حين تعود الميزة إلى العقد يستعيدها الجميع كما كانت.
# Undo of “switched on”, once the page is left; $feature (String): the name of a permission
contracts-off-where = لا تزال «{ $feature }» ضمن العقد. توضح صفحة «العقد» من يتأثر بإزالتها، ومنها يمكن إزالتها.
contracts-always = ضمن كل عقد
contracts-always-hint = لا تتطلب هذه الصلاحيات ميزة مدفوعة؛ والعلامات وحدها تحدد من يستخدمها.
contracts-used = ما تستخدمونه
