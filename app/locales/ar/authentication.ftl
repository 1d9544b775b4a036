### المصادقة: كيف يسجّل أفراد المؤسسة الدخول، وبأي لغات تكتب إليهم.

authentication-passwords = كلمات المرور
# $people (Number): everybody in the organisation
authentication-passwords-hint = { $people ->
    [zero] لا يشمل أحدًا بعد.
    [one] يشمل شخصًا واحدًا، بدءًا من كلمة المرور التالية؛ وتبقى الحالية صالحة.
    [two] يشمل شخصين، بدءًا من كلمة المرور التالية؛ وتبقى الحالية صالحة.
    [few] يشمل { $people } أشخاص، بدءًا من كلمة المرور التالية؛ وتبقى الحالية صالحة.
    [many] يشمل { $people } شخصًا، بدءًا من كلمة المرور التالية؛ وتبقى الحالية صالحة.
   *[other] يشمل { $people } شخص، بدءًا من كلمة المرور التالية؛ وتبقى الحالية صالحة.
} ومن ينتمي إلى عدة مؤسسات يسري عليه الأطول.
authentication-least = الحد الأدنى لطول كلمة المرور
# $count (Number)
authentication-characters = { $count ->
    [zero] بلا أحرف
    [one] حرف واحد
    [two] حرفان
    [few] { $count } أحرف
    [many] { $count } حرفًا
   *[other] { $count } حرف
}
authentication-sessions = استمرار تسجيل الدخول
authentication-sessions-hint = بعد ذلك يسجّل الشخص الدخول من جديد ويتابع من حيث كان. المدة الأقصر تسري فورًا، والأطول بدءًا من تسجيل الدخول التالي. ومن ينتمي إلى عدة مؤسسات تسري عليه الأقصر.
authentication-good = بعد تسجيل الدخول
authentication-idle = بعد آخر استخدام
# $hours (Number)
authentication-hours = { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
# $days (Number)
authentication-days = { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
authentication-languages = لغات الرسائل
authentication-languages-hint = كل رسالة من المؤسسة تُكتب بلغة قارئها، ثم تُكرَّر بهذه اللغات. أما الرسائل التي تخص الحساب وحده، كنسيان كلمة المرور، فلا تُكرَّر.
authentication-languages-most = ثلاث على الأكثر. أزل واحدة لاختيار أخرى.
