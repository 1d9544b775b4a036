### Admin users: who has admin access to an organisation, and what each may do there.

admin-users-hint = تُحفظ كل علامة فورًا.
admin-users-permission = الصلاحية
admin-users-any-permission = أي صلاحية
# $most (Number): how many rows the grid has at the most
admin-users-more = يظهر أول { $most } من الأشخاص فقط.
# $name (String): a person; $group (String): the name of a permission group
admin-users-box = { $group }: { $name }
admin-users-none = لا أحد لديه حق الوصول الإداري بعد
admin-users-none-hint = لدى مسؤولي المؤسسة جميع الصلاحيات من دونه. يمكن منح حق الوصول لمن يساعد في جزء من الإدارة.
admin-users-gone = لم يعد لهذا الشخص حق الوصول الإداري.
admin-users-give = منح حق الوصول الإداري
admin-users-give-verb = منح الوصول
admin-users-who = لمن؟
admin-users-given = مُنح حق الوصول الإداري. حدِّد الآن ما يُسمح به.
admin-users-take = سحب الوصول
# $name (String): a person
admin-users-take-title = هل تريد سحب حق الوصول الإداري من { $name }؟
admin-users-take-ticks = تزول معه كل العلامات هنا. وتبقى الأدوار والعضويات في العيادات.
# To an Admin who takes it from themself
admin-users-give-up-admin = هذا حق وصولك أنت. دورك مسؤولًا للمؤسسة يُبقي لك جميع الصلاحيات من دونه، ويمكنك منحه لنفسك من جديد.
# The second question, to whoever else takes it from themself
admin-users-give-up-sure = هذا حق وصولك أنت، ولا يمكنك منحه لنفسك من جديد. هل تريد التخلي عنه؟
admin-users-give-up = التخلي عن حق وصولي
# $what (String): the name of the permission that opens the page
admin-users-give-up-title = هل تريد سحب «{ $what }» من نفسك؟
admin-users-give-up-means = بدون «{ $what }» لن تُفتح لك هذه الصفحة بعد الآن.
admin-users-taken = لم يعد لـ { $name } حق الوصول الإداري.

## The boxes of several at once
# $name (String): a person
admin-users-choose = تحديد { $name }
admin-users-choose-all = تحديد الكل
# The group of boxes, read by screen readers
admin-users-for-many = لجميع الأشخاص المحددين
# $count (Number)
admin-users-chosen = { $count ->
    [zero] لم يتم تحديد أحد
    [one] تم تحديد شخص واحد
    [two] تم تحديد شخصين
    [few] تم تحديد { $count } أشخاص
    [many] تم تحديد { $count } شخصًا
   *[other] تم تحديد { $count } شخص
}
# $count (Number): admin users; $what (String): the name of a permission group
admin-users-ticked-many = { $count ->
    [zero] لم يتم منح «{ $what }» لأحد.
    [one] تم منح «{ $what }» لمستخدم إداري واحد.
    [two] تم منح «{ $what }» لمستخدمَين إداريين.
    [few] تم منح «{ $what }» لـ { $count } مستخدمين إداريين.
    [many] تم منح «{ $what }» لـ { $count } مستخدمًا إداريًا.
   *[other] تم منح «{ $what }» لـ { $count } مستخدم إداري.
}
admin-users-emptied-many = { $count ->
    [zero] لم يتم سحب «{ $what }» من أحد.
    [one] تم سحب «{ $what }» من مستخدم إداري واحد.
    [two] تم سحب «{ $what }» من مستخدمَين إداريين.
    [few] تم سحب «{ $what }» من { $count } مستخدمين إداريين.
    [many] تم سحب «{ $what }» من { $count } مستخدمًا إداريًا.
   *[other] تم سحب «{ $what }» من { $count } مستخدم إداري.
}
# $count (Number): whose boxes stayed; $reason (String): a whole sentence, the rule
admin-users-left-many = { $count ->
    [zero] لم يبقَ أي مربع على حاله.
    [one] بقي مربع واحد على حاله: { $reason }
    [two] بقي مربعان على حالهما: { $reason }
    [few] بقيت { $count } مربعات على حالها: { $reason }
    [many] بقي { $count } مربعًا على حاله: { $reason }
   *[other] بقي { $count } مربع على حاله: { $reason }
}
# $count (Number): for whom it could not be taken back
admin-users-undone-but = { $count ->
    [zero] تم التراجع.
    [one] تم التراجع إلا عن شخص واحد تغيّرت مربعاته منذ ذلك الحين أو لا يمكن إعادتها.
    [two] تم التراجع إلا عن شخصين تغيّرت مربعاتهما منذ ذلك الحين أو لا يمكن إعادتها.
    [few] تم التراجع إلا عن { $count } أشخاص تغيّرت مربعاتهم منذ ذلك الحين أو لا يمكن إعادتها.
    [many] تم التراجع إلا عن { $count } شخصًا تغيّرت مربعاتهم منذ ذلك الحين أو لا يمكن إعادتها.
   *[other] تم التراجع إلا عن { $count } شخص تغيّرت مربعاتهم منذ ذلك الحين أو لا يمكن إعادتها.
}
# Below the grid. $what (String): the names of the permissions that open nothing yet
admin-users-later = تُفتح مع إصدار لاحق: { $what }
# Below the grid, when it is filtered by a permission. $who (String): the names of those who hold it by role alone
admin-users-by-role = بحكم دورهم في المؤسسة، دون مربعات هنا: { $who }
