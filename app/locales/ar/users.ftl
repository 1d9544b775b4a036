### People: everybody in an organisation, across its clinics.

users-people = الأشخاص
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
# The button in each row that opens the dialog below
users-places = العضوية
# $name (String): a person
users-places-of = العضوية: { $name }

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
users-outcome-same = كما هو من قبل
users-outcome-last-admin = لم يتغير شيء: لا يوجد مسؤول آخر في هذه العيادة، ولا بد أولًا من نقل الدور
users-outcome-not-found = لم يتغير شيء: لم تعد هذه العيادة ضمن المؤسسة
