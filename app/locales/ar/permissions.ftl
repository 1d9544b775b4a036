### Changing what a team member may do.

# $name (String): a person
permissions-title = تعديل صلاحيات { $name }
permissions-role = الدور
permissions-admin = لدى المسؤولين كل ما يشمله العقد، فلا حاجة إلى تحديد أي صلاحية. لاختيار الصلاحيات واحدةً واحدة، يُرجى تغيير الدور.
permissions-gone = لم يعد هذا الشخص ضمن الفريق. يُرجى إغلاق هذه النافذة لعرض الفريق كما هو الآن.
# $what (String): the name of a permission or of a permission group
permissions-ticked = تم منح { $name } صلاحية «{ $what }».
permissions-emptied = تم سحب صلاحية «{ $what }» من { $name }.
permissions-undone = تم التراجع.
# $role (String)
permissions-role-saved = { $name }: { $role }
permissions-hand-over = نقل الدور

## Why? beside a permission
permissions-why = لماذا؟
# $permission (String): the name of a permission; read by screen readers
permissions-why-of = لماذا؟ { $permission }
permissions-why-not = هذه الصلاحية غير محددة لهذا الشخص.
# $role (String)
permissions-why-organisation-role = تأتي هذه الصلاحية مع دور { $role } في المؤسسة.
permissions-why-role = تأتي هذه الصلاحية مع دور { $role } في العيادة.
# $group (String): the name of a permission group
permissions-why-group = تم تحديد مجموعة «{ $group }» كاملة.
permissions-why-single = تم تحديد هذه الصلاحية وحدها.
permissions-why-cut = لا يشملها العقد، لذلك لا تفتح شيئًا الآن. يمكن لمن يستطيع تغيير العقد إضافتها.
# $name (String): a person; $date (String): a day and a time
permissions-why-given = منحها: { $name }، { $date }.
permissions-why-unknown = لا يذكر السجل من منحها.
# Below a permission that opens nothing yet
permissions-later = تتوفر في إصدار لاحق
# Read by screen readers after the name of a permission
permissions-held = (ممنوحة)
permissions-not-held = (غير ممنوحة)
