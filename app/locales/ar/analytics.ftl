### التحليلات: مخططات لوحة المعلومات، وما فعله الممارسون مؤخرًا.

analytics-span = الفترة
analytics-span-month = 30 يومًا
analytics-span-quarter = 90 يومًا
analytics-span-year = سنة
analytics-clinic = العيادة
analytics-all-clinics = كل العيادات
analytics-one-clinic = عيادة واحدة
analytics-table = جدول
analytics-csv = CSV
analytics-day = اليوم
analytics-week-from = الأسبوع من
analytics-uncounted = قبل { $date } لم يكن هناك عدّ. تُظهر خطوط تلك الأيام من لا يزالون هنا بحسب وقت قدومهم، ولا يُعرف عدد مرات الدخول فيها.

analytics-roles = الأشخاص حسب الدور
analytics-roles-says = المجموع: { $people } اليوم، و{ $before } في { $date }.
analytics-everybody = المجموع
analytics-role-in-clinic = { $role } في عيادة
analytics-role-in-organisation = { $role } في المؤسسة
analytics-clinics = الأشخاص حسب العيادة
analytics-clinics-says = { $people ->
    [zero] { $clinic } هي الأكبر، وليس فيها أحد. يعرض الرسم { $most } عيادات على الأكثر.
    [one] { $clinic } هي الأكبر، وفيها شخص واحد. يعرض الرسم { $most } عيادات على الأكثر.
    [two] { $clinic } هي الأكبر، وفيها شخصان. يعرض الرسم { $most } عيادات على الأكثر.
    [few] { $clinic } هي الأكبر، وفيها { $people } أشخاص. يعرض الرسم { $most } عيادات على الأكثر.
    [many] { $clinic } هي الأكبر، وفيها { $people } شخصًا. يعرض الرسم { $most } عيادات على الأكثر.
   *[other] { $clinic } هي الأكبر، وفيها { $people } شخص. يعرض الرسم { $most } عيادات على الأكثر.
}
analytics-clinics-none = لا توجد عيادات بعد.

analytics-invitations = الدعوات حسب الحالة
analytics-invitations-says = { $total ->
    [zero] لم تُنشأ دعوات في هذه الفترة.
    [one] أُنشئت دعوة واحدة في هذه الفترة؛ المقبول منها: { $accepted }.
    [two] أُنشئت دعوتان في هذه الفترة؛ المقبول منهما: { $accepted }.
    [few] أُنشئت { $total } دعوات في هذه الفترة؛ المقبول منها: { $accepted }.
    [many] أُنشئت { $total } دعوة في هذه الفترة؛ المقبول منها: { $accepted }.
   *[other] أُنشئت { $total } دعوة في هذه الفترة؛ المقبول منها: { $accepted }.
}
analytics-invitations-newest = { $total ->
    [zero] لا دعوات في هذه الفترة. المقبول: { $accepted }.
    [one] من أحدث دعوة في هذه الفترة، المقبول: { $accepted }.
    [two] من أحدث دعوتين في هذه الفترة، المقبول: { $accepted }.
    [few] من أحدث { $total } دعوات في هذه الفترة، المقبول: { $accepted }. ولا تُحسب البقية هنا.
    [many] من أحدث { $total } دعوة في هذه الفترة، المقبول: { $accepted }. ولا تُحسب البقية هنا.
   *[other] من أحدث { $total } دعوة في هذه الفترة، المقبول: { $accepted }. ولا تُحسب البقية هنا.
}
analytics-count-invitations = الدعوات
analytics-state = الحالة
analytics-state-draft = تُرسل لاحقًا
analytics-state-queued = بانتظار الإرسال
analytics-state-sent = مُرسلة
analytics-state-printed = مطبوعة
analytics-state-bounced = رفضها خادم البريد
analytics-state-accepted = مقبولة
analytics-state-expired = منتهية
analytics-state-deleted = محذوفة
analytics-acceptance = الوقت من الدعوة إلى القبول
analytics-acceptance-says = نصف من قبلوا فعلوا ذلك خلال { $time }.
analytics-acceptance-none = لم تُقبل بعد أي دعوة من هذه الفترة.
analytics-within = وقت القبول
analytics-within-hour = خلال ساعة
analytics-within-day = خلال يوم
analytics-within-three-days = خلال ثلاثة أيام
analytics-within-week = خلال أسبوع
analytics-within-two-weeks = خلال أسبوعين
analytics-within-longer = بعد ذلك

analytics-sign-ins-by-day = مرات الدخول في اليوم
analytics-sign-ins-by-week = مرات الدخول في الأسبوع
analytics-sign-ins-says = { $count ->
    [zero] لم يسجل أحد الدخول في المؤسسة كلها.
    [one] مرة دخول واحدة في المؤسسة كلها.
    [two] مرتا دخول في المؤسسة كلها.
    [few] { $count } مرات دخول في المؤسسة كلها.
    [many] { $count } مرة دخول في المؤسسة كلها.
   *[other] { $count } مرة دخول في المؤسسة كلها.
}
analytics-count-sign-ins = مرات الدخول

analytics-practitioners-hint = من يعمل في عيادة، وما فعله في آخر { $days } يومًا
analytics-seen = آخر ظهور
analytics-entries = قيود السجل
analytics-signed-in = مرات الدخول
analytics-never = أبدًا
analytics-more-than = أكثر من { $count }
analytics-nobody = لا أحد في فريق أي عيادة بعد
