### Configure › Team members.

# $people, $admins, $pending (Number): the line under the title
team-summary =
    { $people ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    } · { $admins ->
        [zero] لا مسؤولين
        [one] مسؤول واحد
        [two] مسؤولان
        [few] { $admins } مسؤولين
        [many] { $admins } مسؤولًا
       *[other] { $admins } مسؤول
    } · { $pending ->
        [0] لا دعوات معلّقة
        [one] دعوة معلّقة واحدة
        [two] دعوتان معلّقتان
        [few] { $pending } دعوات معلّقة
        [many] { $pending } دعوة معلّقة
       *[other] { $pending } دعوة معلّقة
    }
team-add = إضافة عضو فريق
team-search = البحث بالاسم
team-keyword = كلمة في الاسم أو البريد الإلكتروني
team-search-verb = بحث
team-role = الدور
team-permission = الصلاحية
team-any-role = الدور: أي دور
team-any-permission = الصلاحية: أي صلاحية
team-reset = إعادة ضبط
# $search, $keyword (String): what was typed
team-chip-search = الاسم: «{ $search }»
team-chip-keyword = الكلمة: «{ $keyword }»
# $permission (String): the name of a permission
team-chip-permission = الصلاحية: «{ $permission }»

team-name = الاسم
team-may = الصلاحيات
team-last-here = آخر ظهور
# The column of buttons, read by screen readers
team-acts = الإجراءات
team-you = أنت
team-now = الآن
team-never = لا ظهور بعد
team-may-everything = كل ما يشمله العقد
team-may-nothing = لا شيء بعد
team-nobody = لا توجد نتائج
team-nobody-hint = يُرجى التحقق من الإملاء، أو إزالة أحد عوامل التصفية.
# $name (String): a person
team-edit = تعديل صلاحيات { $name }
team-remove = إزالة
team-remove-name = إزالة { $name }

## Removing somebody
team-remove-title = إزالة { $name }؟
# $clinic (String)
team-remove-access = لن يكون بإمكان { $name } الدخول إلى { $clinic }. يبقى النشاط السابق في السجل، ويمكنك إرسال دعوة جديدة في أي وقت.
team-remove-alerts = تُمحى وجهة تنبيهات { $name }، ولا تُرسل إليها تنبيهات بعد ذلك.
# $count (Number)
team-remove-invitations = { $count ->
    [zero] لا دعوات معلّقة من { $name } لحذفها.
    [one] تُحذف دعوة واحدة من { $name } لم تُقبل بعد.
    [two] تُحذف دعوتان من { $name } لم تُقبلا بعد.
    [few] تُحذف { $count } دعوات من { $name } لم تُقبل بعد.
    [many] تُحذف { $count } دعوة من { $name } لم تُقبل بعد.
   *[other] تُحذف { $count } دعوة من { $name } لم تُقبل بعد.
}
team-remove-signed-out = هذا هو المكان الوحيد المتاح لحساب { $name }، لذلك يُسجَّل خروجه من كل الأجهزة.
team-remove-log = يُدوَّن ذلك في سجل النشاط.
team-remove-last-admin = لا يوجد مسؤول آخر غير { $name }، ولا بد من مسؤول واحد على الأقل في كل عيادة.
team-who-takes-over = من سيتولى دور المسؤول؟
team-removed = تمت إزالة { $name }.
