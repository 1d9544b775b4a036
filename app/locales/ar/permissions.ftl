### Changing what a team member may do.

# $name (String): a person
permissions-title = تعديل صلاحيات { $name }
permissions-role = الدور
permissions-admin = لدى المسؤولين كل ما يشمله الاشتراك، فلا حاجة إلى تحديد أي صلاحية. لاختيار الصلاحيات واحدةً واحدة، يُرجى تغيير الدور.
permissions-gone = لم يعد هذا الشخص ضمن الفريق. يُرجى إغلاق هذه النافذة لعرض الفريق كما هو الآن.
# $what (String): the name of a permission or of a permission group
permissions-ticked = تم منح { $name } صلاحية «{ $what }».
permissions-emptied = تم سحب صلاحية «{ $what }» من { $name }.
permissions-undone = تم التراجع.
# $role (String)
permissions-role-saved = { $name }: { $role }
permissions-hand-over = نقل الدور
