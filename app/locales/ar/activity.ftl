### Activity: what happened in a clinic, a sentence each.

activity-who = من قام بالإجراء
activity-whom = المعنيّ بالإجراء
activity-by-anybody = من أي شخص
activity-by-somebody = من الشخص المختار
activity-by = من { $name }
activity-to-anybody = بشأن أي شخص
activity-to-somebody = بشأن الشخص المختار
activity-to = بشأن { $name }
activity-kind = نوع النشاط
activity-any-kind = كل الأنواع
activity-kind-invitations = الدعوات
activity-kind-arrivals = الأعضاء الجدد
activity-kind-roles = الأدوار
activity-kind-permissions = الصلاحيات
activity-kind-removals = الإزالة من الفريق
activity-kind-details = البيانات الشخصية
activity-kind-settings = الإعدادات
activity-where = المكان
activity-anywhere = كل الأماكن
activity-since = من
activity-until = حتى
activity-export = تصدير بصيغة CSV
activity-none = لا يوجد نشاط بعد
activity-none-hint = يُسجَّل هنا كل تغيير في الفريق: ما حدث، ومن أجراه، ومن يخصّه، ومتى.
activity-none-found = لا شيء يطابق عوامل التصفية هذه
activity-none-found-hint = اختر شخصًا أو نوع نشاط أو وقتًا آخر لعرض المزيد.
activity-older = عرض الأقدم

## Sentences. $actor did it, $subject had it done to them: names, or addresses of people without an account.
# $role (String)
activity-invited = { $actor }: دعوة { $subject } بدور { $role }
activity-invitation-resent = { $actor }: إعادة إرسال الدعوة إلى { $subject }
activity-invitation-deleted = { $actor }: حذف الدعوة المرسلة إلى { $subject }
# $from (String): the address that was wrong
activity-address-corrected = { $actor }: تصحيح العنوان من { $from } إلى { $subject }
activity-added = { $actor }: إضافة { $subject } بدور { $role }
activity-joined = { $subject }: قبول الدعوة والانضمام بدور { $role }
# $from, $to (String): roles
activity-role-changed = { $actor }: تغيير دور { $subject } من { $from } إلى { $to }
activity-removed = { $actor }: إزالة { $subject } من الفريق
activity-access-given = منح { $actor } حق الوصول الإداري لـ { $subject }
activity-access-taken = سحب { $actor } حق الوصول الإداري من { $subject }
activity-seen-as = { $actor }: عرض الصفحات كما تظهر عند { $subject }
activity-alerts-changed = { $actor }: تغيير وجهة التنبيهات الشخصية
# $role (String), $date (String): when it is sent
activity-invited-later = { $actor }: دعوة { $subject } بدور { $role }، وتُرسل في { $date }
activity-invitation-reminded = تذكير { $subject } بالدعوة
activity-invited-again = { $actor }: دعوة { $subject } مجددًا
# $date (String): until when it is good
activity-slip-printed = { $actor }: إعداد ورقة دعوة باسم { $subject }، صالحة حتى { $date }
activity-copied = { $actor }: منح { $subject } الدور نفسه والصلاحيات نفسها كما في عيادة أخرى: { $role }
# $date (String): the last, or the first day
activity-term-until = { $actor }: تحديد آخر يوم في عضوية { $subject }: { $date }
activity-term-from = { $actor }: تحديد أول يوم في عضوية { $subject }: { $date }
activity-term-none = { $actor }: إلغاء آخر يوم في عضوية { $subject }
activity-ended = انتهاء مدة عضوية { $subject }
activity-left = { $subject }: مغادرة
activity-clinic-created = { $actor }: إنشاء عيادة { $subject }
# $from (String): the name before
activity-renamed = { $actor }: تغيير الاسم من { $from } إلى { $subject }
activity-brand-changed = { $actor }: تغيير اللون أو الشعار
activity-information-changed = { $actor }: تغيير إعدادات المؤسسة
activity-calls-changed = { $actor }: تغيير واجهة المكالمات
# $feature (String): the name of a permission
activity-feature-on = أضاف { $actor } «{ $feature }» إلى العقد
activity-feature-off = أخرج { $actor } «{ $feature }» من العقد
activity-field-created = { $actor }: إضافة الحقل «{ $field }»
# $from (String): the name before
activity-field-renamed = { $actor }: تغيير اسم الحقل «{ $from }» إلى «{ $field }»
# $people (Number): who lost their value by that
activity-field-choices = { $people ->
    [zero] { $actor }: تغيير خيارات «{ $field }»
    [one] { $actor }: تغيير خيارات «{ $field }»، وفقد شخص واحد قيمته
    [two] { $actor }: تغيير خيارات «{ $field }»، وفقد شخصان قيمتيهما
    [few] { $actor }: تغيير خيارات «{ $field }»، وفقد { $people } أشخاص قيمهم
    [many] { $actor }: تغيير خيارات «{ $field }»، وفقد { $people } شخصًا قيمهم
   *[other] { $actor }: تغيير خيارات «{ $field }»، وفقد { $people } شخص قيمهم
}
activity-field-moved = { $actor }: نقل الحقل «{ $field }»
# $people (Number): who had a value
activity-field-deleted = { $people ->
    [zero] { $actor }: حذف الحقل «{ $field }»
    [one] { $actor }: حذف الحقل «{ $field }» مع قيمة شخص واحد
    [two] { $actor }: حذف الحقل «{ $field }» مع قيم شخصين
    [few] { $actor }: حذف الحقل «{ $field }» مع قيم { $people } أشخاص
    [many] { $actor }: حذف الحقل «{ $field }» مع قيم { $people } شخصًا
   *[other] { $actor }: حذف الحقل «{ $field }» مع قيم { $people } شخص
}
# $field (String): the name of a custom field; $from, $to (String): its value
activity-value-set = { $actor }: تعيين «{ $field }» لـ { $subject } إلى «{ $to }»
activity-value-changed = { $actor }: تغيير «{ $field }» لـ { $subject } من «{ $from }» إلى «{ $to }»
activity-value-removed = { $actor }: إفراغ «{ $field }» لـ { $subject }
activity-data-downloaded = { $actor }: تنزيل بيانات العملاء
# $from, $to (String): so many characters, hours or days
activity-password-rule = غيّر { $actor } أقصر كلمة مرور: كانت { $from } وأصبحت { $to }
activity-session-hours = غيّر { $actor } مدة البقاء بعد تسجيل الدخول: كانت { $from } وأصبحت { $to }
activity-idle-hours = غيّر { $actor } مدة البقاء بعد آخر استخدام: كانت { $from } وأصبحت { $to }
# $languages (String)
activity-mail-languages = حدّد { $actor } لغات جميع الرسائل: { $languages }
activity-mail-languages-none = جعل { $actor } جميع الرسائل بلغة القارئ وحدها
# $what (String): one of the names in activity-may
activity-allowed = { $actor }: منح { $subject } صلاحية { activity-may }
activity-disallowed = { $actor }: سحب صلاحية { activity-may } من { $subject }
# $names (String): a list of names; $others (Number): how many are not named
activity-several = { $others ->
    [zero] { $names }
    [one] { $names } وشخص آخر
    [two] { $names } وشخصين آخرين
    [few] { $names } و{ $others } أشخاص آخرين
    [many] { $names } و{ $others } شخصًا آخر
   *[other] { $names } و{ $others } شخص آخر
}
activity-undone-many = تم التراجع عن آخر تحديد لـ { $subject } من قِبل { $actor }
# Completes the sentences of what somebody may do; all-of-… is a whole group of permissions.
activity-may = { $what ->
    [main-account] إدارة الحساب الرئيسي
    [sharing-between-practitioners] إدارة المشاركة بين الممارسين
    [users] إدارة المستخدمين
    [dashboard] الاطلاع على لوحة المعلومات
    [outcome-data] الاطلاع على بيانات النتائج العلاجية
    [practitioner-activity] الاطلاع على نشاط الممارسين
    [payments-and-billing] إدارة المدفوعات والفوترة
    [sub-accounts] إدارة الحسابات الفرعية
    [automatic-registrations] إدارة التسجيل التلقائي
    [patient-management] إدارة المرضى
    [patient-upload] رفع بيانات المرضى
    [authentication] ضبط طريقة تسجيل الدخول
    [automatic-intake] إدارة الاستقبال التلقائي
    [brand-settings] تغيير العلامة التجارية
    [custom-fields] تعريف الحقول المخصصة
    [download-client-data] تنزيل بيانات العملاء
    [activity-logs] الاطلاع على سجل النشاط
    [telehealth-settings] تغيير إعدادات الرعاية الصحية عن بُعد
    [call-history] الاطلاع على سجل المكالمات
    [waiting-area] الاطلاع على منطقة الانتظار
    [join-calls] الانضمام إلى المكالمات
    [all-of-users] القيام بكل ما تشمله مجموعة «المستخدمون»
    [all-of-analytics] القيام بكل ما تشمله مجموعة «التحليلات»
    [all-of-billing-and-licences] القيام بكل ما تشمله مجموعة «الفوترة والتراخيص»
    [all-of-patient-management] القيام بكل ما تشمله مجموعة «إدارة المرضى»
    [all-of-settings] القيام بكل ما تشمله مجموعة «الإعدادات»
    [all-of-data-export] القيام بكل ما تشمله مجموعة «تصدير البيانات»
    [all-of-telehealth] القيام بكل ما تشمله مجموعة «الرعاية الصحية عن بُعد»
   *[other] القيام بالمزيد
}
