### Custom fields: the organisation's own fields about its people.

custom-fields-hint = ما تريدون معرفته عن كل شخص في المؤسسة. تُملأ الحقول لكل شخص ضمن «المستخدمون»، ويمكن العثور على الأشخاص بما فيها.
custom-fields-add = إضافة حقل
custom-fields-add-verb = إضافة
custom-fields-empty = لا توجد حقول بعد
custom-fields-empty-hint = أضيفوا ما تحتاج مؤسستكم إلى معرفته عن كل شخص: رقم تسجيل، أو مهنة، أو تاريخ تطعيم.

## Kinds of fields
custom-fields-kind = محتوى الحقل
custom-fields-kind-hint = لا يمكن تغيير هذا لاحقًا.
custom-fields-text = نص
custom-fields-number = عدد
custom-fields-date = تاريخ
custom-fields-choice = اختيار
custom-fields-choices = الخيارات
custom-fields-choices-hint = خيار واحد في كل سطر، بالترتيب الذي تُعرض به.
# $choices (String): the first of them; $more (Number): how many are not shown
custom-fields-choices-more = { $more ->
    [zero] { $choices }
    [one] { $choices } وخيار واحد آخر
    [two] { $choices } وخياران آخران
    [few] { $choices } و{ $more } خيارات أخرى
    [many] { $choices } و{ $more } خيارًا آخر
   *[other] { $choices } و{ $more } خيار آخر
}

## Changing fields. $field (String): the name of a field
custom-fields-up = نقل { $field } إلى أعلى
custom-fields-down = نقل { $field } إلى أسفل
# $place, $count (Number): its new place among all of them
custom-fields-moved = أصبح «{ $field }» في الموضع { $place } من { $count }.
custom-fields-edit-name = تعديل { $field }
custom-fields-edit-title = تعديل «{ $field }»
custom-fields-added = تمت إضافة «{ $field }».
custom-fields-changed = تم حفظ «{ $field }».
# $people (Number): who have one of the choices that were removed
custom-fields-losing = { $people ->
    [zero] لا أحد لديه خيار مما أُزيل. لم يُحفظ شيء بعد: احفظ مرة أخرى إن كان هذا صحيحًا.
    [one] لدى شخص واحد خيار مما أُزيل، وسيفقده. لم يُحفظ شيء بعد: احفظ مرة أخرى إن كان هذا صحيحًا.
    [two] لدى شخصين خيار مما أُزيل، وسيفقدانه. لم يُحفظ شيء بعد: احفظ مرة أخرى إن كان هذا صحيحًا.
    [few] لدى { $people } أشخاص خيار مما أُزيل، وسيفقدونه. لم يُحفظ شيء بعد: احفظ مرة أخرى إن كان هذا صحيحًا.
    [many] لدى { $people } شخصًا خيار مما أُزيل، وسيفقدونه. لم يُحفظ شيء بعد: احفظ مرة أخرى إن كان هذا صحيحًا.
   *[other] لدى { $people } شخص خيار مما أُزيل، وسيفقدونه. لم يُحفظ شيء بعد: احفظ مرة أخرى إن كان هذا صحيحًا.
}
custom-fields-save-losing = الحفظ والإزالة من الأشخاص
custom-fields-delete = حذف
custom-fields-delete-name = حذف { $field }
custom-fields-delete-title = هل تريد حذف «{ $field }»؟
# $people (Number)
custom-fields-delete-values = { $people ->
    [zero] لا قيمة فيه لأي شخص.
    [one] فيه قيمة لشخص واحد، وستُحذف أيضًا ولا يمكن استعادتها.
    [two] فيه قيم لشخصين، وستُحذف كلها أيضًا ولا يمكن استعادتها.
    [few] فيه قيم لـ { $people } أشخاص، وستُحذف كلها أيضًا ولا يمكن استعادتها.
    [many] فيه قيم لـ { $people } شخصًا، وستُحذف كلها أيضًا ولا يمكن استعادتها.
   *[other] فيه قيم لـ { $people } شخص، وستُحذف كلها أيضًا ولا يمكن استعادتها.
}
custom-fields-delete-search = لن يُعثر على أحد بواسطته بعد ذلك.
custom-fields-delete-verb = حذف الحقل
custom-fields-deleted = تم حذف «{ $field }».

## Values of a person
custom-fields-none = غير محدَّد
custom-fields-define = تعريف الحقول المخصصة
# $field (String)
custom-fields-value-saved = تم الحفظ: { $field }

## What is wrong with a field or a value
custom-fields-name-missing = يُرجى إدخال اسم للحقل.
# $most (Number)
custom-fields-name-too-long = { $most ->
    [zero] يُرجى ترك الاسم فارغًا.
    [one] يُرجى إدخال حرف واحد على الأكثر للاسم.
    [two] يُرجى إدخال حرفين على الأكثر للاسم.
    [few] يُرجى إدخال { $most } أحرف على الأكثر للاسم.
    [many] يُرجى إدخال { $most } حرفًا على الأكثر للاسم.
   *[other] يُرجى إدخال { $most } حرف على الأكثر للاسم.
}
custom-fields-name-taken = يوجد حقل بهذا الاسم من قبل. يُرجى اختيار اسم آخر.
# $most (Number)
custom-fields-too-many = { $most ->
    [zero] لا يمكن إضافة حقول.
    [one] يمكن إنشاء حقل واحد على الأكثر. يُرجى حذفه قبل إضافة غيره.
    [two] يمكن إنشاء حقلين على الأكثر. يُرجى حذف أحدهما قبل إضافة غيره.
    [few] يمكن إنشاء { $most } حقول على الأكثر. يُرجى حذف أحدها قبل إضافة غيره.
    [many] يمكن إنشاء { $most } حقلًا على الأكثر. يُرجى حذف أحدها قبل إضافة غيره.
   *[other] يمكن إنشاء { $most } حقل على الأكثر. يُرجى حذف أحدها قبل إضافة غيره.
}
custom-fields-no-choice = يُرجى إدخال خيار واحد على الأقل.
# $most (Number)
custom-fields-too-many-choices = { $most ->
    [zero] لا يمكن إدخال خيارات.
    [one] يُرجى إدخال خيار واحد على الأكثر.
    [two] يُرجى إدخال خيارين على الأكثر.
    [few] يُرجى إدخال { $most } خيارات على الأكثر.
    [many] يُرجى إدخال { $most } خيارًا على الأكثر.
   *[other] يُرجى إدخال { $most } خيار على الأكثر.
}
# $line (Number): the number of the line, $most (Number)
custom-fields-choice-too-long = { $most ->
    [zero] السطر { $line } طويل جدًا: يُرجى تركه فارغًا.
    [one] السطر { $line } طويل جدًا: يُرجى إدخال حرف واحد على الأكثر.
    [two] السطر { $line } طويل جدًا: يُرجى إدخال حرفين على الأكثر.
    [few] السطر { $line } طويل جدًا: يُرجى إدخال { $most } أحرف على الأكثر.
    [many] السطر { $line } طويل جدًا: يُرجى إدخال { $most } حرفًا على الأكثر.
   *[other] السطر { $line } طويل جدًا: يُرجى إدخال { $most } حرف على الأكثر.
}
# $line (Number): the number of the line
custom-fields-choice-twice = الخيار في السطر { $line } مكرر.
# $most (Number)
custom-fields-text-too-long = { $most ->
    [zero] يُرجى ترك هذا الحقل فارغًا.
    [one] يُرجى إدخال حرف واحد على الأكثر هنا.
    [two] يُرجى إدخال حرفين على الأكثر هنا.
    [few] يُرجى إدخال { $most } أحرف على الأكثر هنا.
    [many] يُرجى إدخال { $most } حرفًا على الأكثر هنا.
   *[other] يُرجى إدخال { $most } حرف على الأكثر هنا.
}
# $example (String): a number as the reader writes it
custom-fields-no-number = هذا ليس عددًا. الشكل الصحيح: { $example }.
# $most (Number)
custom-fields-number-too-long = { $most ->
    [zero] يُرجى ترك هذا الحقل فارغًا.
    [one] يُرجى إدخال رقم واحد على الأكثر.
    [two] يُرجى إدخال رقمين على الأكثر.
    [few] يُرجى إدخال { $most } أرقام على الأكثر.
    [many] يُرجى إدخال { $most } رقمًا على الأكثر.
   *[other] يُرجى إدخال { $most } رقم على الأكثر.
}
custom-fields-no-date = هذا التاريخ غير مكتمل. يُرجى إدخال اليوم والشهر والسنة.
custom-fields-not-a-choice = لم يعد هذا ضمن الخيارات. يُرجى اختيار غيره.
