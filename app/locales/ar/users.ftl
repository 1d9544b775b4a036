### Users: everybody in an organisation, across its clinics.

# $people (Number): the line under the title
users-summary = { $people ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}
# The head of a column: Admin, Coordinator, Reporter …
users-organisation-role = الدور في المؤسسة
users-clinics = العيادات

## One user
users-gone = لم يعد ضمن المستخدمين
users-may = ما يحق له فعله هنا
users-may-hint = بحسب الدور والمربعات المحدَّدة وما يشمله العقد.
# $address (String): an e-mail address; $role (String): a role in the organisation
users-who = { $address } · { $role }
users-see-as = عرض الصفحات كما يراها هذا الشخص
users-search = البحث بالاسم أو بالحقول
users-access = حق الوصول
users-access-hint = يُحفظ كل تغيير فورًا.
users-admin-access = حق الوصول الإداري
users-admin-access-hint = يفتح لوحة إدارة المؤسسة، بما حُدِّد فيها لهذا الشخص.
# A link to the page "Admin users"
users-admin-access-where = تحديد ما يُسمح به
users-practitioner-access = حق وصول الممارس
users-practitioner-access-hint = يفتح العيادات التي يضم فريقها هذا الشخص. من لديه الحقان يبدأ بالعيادات، ويجد لوحة الإدارة في القائمة تحت اسمه.
users-clinics-hint = العيادات التي يضم فريقها هذا الشخص، والدور في كل منها.
users-new = لم يختر هذا الشخص كلمة مرور بعد. الرابط الوارد في الرسالة صالح لمدة سبعة أيام.
users-send-link = إعادة إرسال الرابط
# $address (String): an e-mail address
users-link-sent = رابط جديد في طريقه إلى { $address }.

## Taking practitioner access away. $name (String): a person
users-leave-title = هل تريد سحب حق وصول الممارس من { $name }؟
# $clinics (String): a list of names
users-leave-clinics = تنتهي عضوية { $name } في { $clinics }.
users-leave-goes = تُمحى كذلك وجهة تنبيهات هذا الشخص هناك، وتُحذف الدعوات التي أرسلها ولم تُقبل بعد.
users-leave-stays = يبقى النشاط السابق في سجل النشاط. ويبقى حق الوصول الإداري والدور في المؤسسة كما هما.
users-leave-verb = سحب الوصول
users-left = لم تعد لـ { $name } عضوية في أي عيادة.
# $clinics (String): a list of names
users-left-but = تبقى عضوية { $name } في { $clinics }، إذ لا يوجد مسؤول آخر. لا بد أولًا من نقل دور المسؤول هناك إلى شخص آخر.

## Add user
users-add = إضافة مستخدم
users-add-verb = إضافة
users-name = الاسم
users-email = البريد الإلكتروني
users-email-hint = ستصل إلى هذا العنوان رسالة فيها رابط لاختيار كلمة مرور. من لديه حساب بالفعل يحتفظ به ويصله إشعار.
users-language = لغة الرسالة
users-roles = الأدوار
# $name (String): a person
users-created = تمت إضافة { $name } إلى المستخدمين، والرسالة في الطريق، وفيها رابط لاختيار كلمة مرور.
users-joined = لدى { $name } حساب بالفعل. مُنح هذا الحساب حق الوصول، وسيصل إشعار بذلك.
users-already = هذا العنوان مسجَّل بالفعل لأحد مستخدمي المؤسسة. تظهر هنا صفحة هذا المستخدم.

## The clinics in a row
# $clinic (String); $role (String): Admin or Team member; $from, $until (String): a short date, the first and the last day
users-place = { $clinic } · { $role }
users-place-from = { $clinic } · { $role } · من { $from }
users-place-until = { $clinic } · { $role } · حتى { $until }
users-place-between = { $clinic } · { $role } · من { $from } إلى { $until }
# $count (Number): how many clinics are not shown
users-and-more = و{ $count } أخرى

## The places of one person
users-no-place = لا عضوية في أي عيادة بعد.
# $clinic (String)
users-role-in = الدور في { $clinic }
# A membership without a first and a last day
users-term-none = بلا تاريخ انتهاء
# $from, $until (String): a short date, the first and the last day
users-term-from = من { $from }، بلا تاريخ انتهاء
users-term-until = حتى { $until }
users-term-between = من { $from } إلى { $until }
# $clinic (String): the name of the form, read by screen readers
users-dates-in = التواريخ في { $clinic }
users-from = من
users-until = حتى
users-save-dates = حفظ التواريخ
users-extend = تمديد لمدة شهر
# The button that takes the last day away
users-no-end = بلا انتهاء

## More clinics at once
users-more-clinics = في عيادات أخرى
# $name (String): a person
users-more-clinics-of = { $name } في عيادات أخرى
# $clinic (String): a choice after Admin and Team member
users-same-as = الدور نفسه والصلاحيات نفسها كما في { $clinic }
users-search-clinics = البحث عن العيادات بالاسم
users-no-clinic-found = لم يُعثر على أي عيادة.
users-tick-first = يُرجى تحديد العيادات أولًا.
# $clinics (String): a list of names
users-ticked = العيادات المحددة: { $clinics }
# $count (Number)
users-give = { $count ->
    [zero] لا عيادات لمنح هذا الدور فيها
    [one] منح هذا الدور في عيادة واحدة
    [two] منح هذا الدور في عيادتين
    [few] منح هذا الدور في { $count } عيادات
    [many] منح هذا الدور في { $count } عيادة
   *[other] منح هذا الدور في { $count } عيادة
}
# $done, $all (Number): in how many of all the clinics it was done
users-given = { $all ->
    [zero] لا عيادات للحفظ فيها.
    [one] تم الحفظ في { $done } من أصل عيادة واحدة.
    [two] تم الحفظ في { $done } من أصل عيادتين.
    [few] تم الحفظ في { $done } من أصل { $all } عيادات.
    [many] تم الحفظ في { $done } من أصل { $all } عيادة.
   *[other] تم الحفظ في { $done } من أصل { $all } عيادة.
}
users-outcomes = نتيجة كل عيادة
users-outcome-added = تمت الإضافة إلى الفريق
users-outcome-changed = تم التغيير
users-outcome-removed = تمت الإزالة من الفريق
users-outcome-same = كما هو من قبل
users-outcome-last-admin = لم يتغير شيء: لا يوجد مسؤول آخر في هذه العيادة، ولا بد أولًا من نقل الدور
users-outcome-not-found = لم يتغير شيء: لم تعد هذه العيادة ضمن المؤسسة
