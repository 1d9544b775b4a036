### Admin users: who has admin access to an organisation, and what each may do there.

admin-users-hint = تُحفظ كل علامة فورًا.
admin-users-permission = الإذن
admin-users-any-permission = أي إذن
# $most (Number): how many rows the grid has at the most
admin-users-more = لا يظهر إلا أول { $most }.
# $name (String): a person; $group (String): the name of a permission group
admin-users-box = { $group }: { $name }
admin-users-none = لا أحد لديه حق الوصول الإداري بعد
admin-users-none-hint = مسؤولو المؤسسة يملكون كل شيء من دونه. امنح الوصول لمن سيساعد في جزء منها.
admin-users-gone = لم يعد لهذا الشخص حق الوصول الإداري.
admin-users-give = منح حق الوصول الإداري
admin-users-give-verb = منح الوصول
admin-users-who = لمن؟
admin-users-given = مُنح حق الوصول الإداري. حدِّد الآن ما يُسمح به.
admin-users-take = سحب الوصول
# $name (String): a person
admin-users-take-title = هل تريد سحب حق الوصول الإداري من { $name }؟
admin-users-take-ticks = تزول معه كل العلامات هنا. وتبقى الأدوار والأماكن في العيادات.
admin-users-taken = لم يعد لـ { $name } حق الوصول الإداري.
