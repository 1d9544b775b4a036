### Words of the frame and of the parts that every feature shares.

## The product and its places
ui-product = Rolecall
ui-start-page = الصفحة الرئيسية
ui-waiting-area = منطقة الانتظار
ui-configure = الإعداد
ui-team-members = أعضاء الفريق
ui-my-clinics = عياداتي
ui-dashboard = لوحة المعلومات
ui-practitioner-activity = نشاط الممارسين
ui-activity = النشاط
ui-my-account = حسابي
ui-my-organisations = مؤسساتي
ui-clinics = العيادات
ui-organisation-admins = مسؤولو المؤسسة
ui-people = الأشخاص
ui-users = المستخدمون
ui-admin-user = مستخدم إداري
ui-admin-users = المستخدمون الإداريون
ui-brand = العلامة التجارية
ui-contract = العقد
ui-calls = واجهة المكالمات

## The frame
ui-skip = الانتقال إلى محتوى الصفحة
ui-menu = القائمة
# The bar at the bottom of a phone, read by screen readers
ui-shortcuts = الاختصارات
ui-switch = الانتقال إلى مكان آخر
ui-account = الحساب
ui-sign-out = تسجيل الخروج
ui-language = اللغة
ui-theme = فاتح أو داكن
ui-theme-auto = حسب الجهاز
ui-theme-light = فاتح
ui-theme-dark = داكن
# The corner where messages appear, read by screen readers
ui-messages = الرسائل
ui-offline = لا يوجد اتصال بالشبكة
ui-offline-hint = يبقى المعروض على الشاشة كما هو. لا تُحفظ التغييرات إلى أن يعود الاتصال.
ui-page-not-found = هذه الصفحة غير موجودة
ui-page-not-found-hint = قد يكون في العنوان خطأ، أو أُزيل ما كان هنا.

## With somebody else's eyes. $name (String): a person
ui-seeing-as = هذا ما يظهر عند { $name }. لا يمكن تغيير أي شيء هنا.
ui-seeing-as-private = هذه المعلومات خاصة بـ { $name }، ولا تُعرض أثناء تصفح الصفحات كما يراها شخص آخر.
ui-seeing-as-stop = إيقاف

## Buttons and small words
ui-save = حفظ
ui-cancel = إلغاء
ui-close = إغلاق
ui-undo = تراجع
ui-saved = تم الحفظ
ui-try-again = إعادة المحاولة
ui-loading = جارٍ التحميل
ui-show-password = إظهار كلمة المرور
# $filter (String): the filter that is taken off, such as “mart” or May join calls
ui-remove-filter = إزالة عامل التصفية: { $filter }

## Lists
ui-pages = الصفحات
ui-previous = السابق
ui-next = التالي
# $first, $last, $total (Number): 1–20 of 41
ui-range = { $first } إلى { $last } من أصل { $total }
ui-range-of-more = { $first } إلى { $last } من أصل أكثر من { $total }

## Times
# $time (String): 09:12
ui-today-at = اليوم { $time }
ui-yesterday-at = أمس { $time }

## Errors: what happened, that nothing was lost, what to do
ui-error-sign-in = انتهت جلستك. يُرجى تسجيل الدخول مجددًا للمتابعة؛ لم يُفقد شيء مما حفظته.
ui-error-not-found = هذا غير موجود، أو ليس من صلاحيتك الاطلاع عليه.
# $seconds (Number)
ui-error-slow = { $seconds ->
    [zero] محاولات كثيرة جدًا. يُرجى إعادة المحاولة الآن.
    [one] محاولات كثيرة جدًا. يُرجى الانتظار ثانية واحدة، ثم إعادة المحاولة.
    [two] محاولات كثيرة جدًا. يُرجى الانتظار ثانيتين، ثم إعادة المحاولة.
    [few] محاولات كثيرة جدًا. يُرجى الانتظار { $seconds } ثوانٍ، ثم إعادة المحاولة.
    [many] محاولات كثيرة جدًا. يُرجى الانتظار { $seconds } ثانية، ثم إعادة المحاولة.
   *[other] محاولات كثيرة جدًا. يُرجى الانتظار { $seconds } ثانية، ثم إعادة المحاولة.
}
ui-error-busy = هذه العملية جارية بالفعل، هنا أو على جهاز آخر. يُرجى انتظار انتهائها أو إيقافها هناك، ثم إعادة المحاولة.
ui-error-conflict = أجرى شخص آخر تغييرًا هنا في الوقت نفسه، وهو ظاهر الآن. يُرجى الاطلاع عليه، ثم إعادة المحاولة.
ui-error-offline = تعذّر الوصول إلى الخادم، ولم يتغير شيء. يُرجى التحقق من الشبكة، ثم إعادة المحاولة.
# $request (String): the number under which the fault is found in the log
ui-error-internal = حدث خطأ من جانبنا، ولم يتغير شيء. يُرجى إعادة المحاولة؛ وإذا استمر الخطأ، فيُرجى إبلاغ مسؤول النظام لديك بهذا الرقم: { $request }

## Refusals: which rule said no, and who can change it
# $permission (String): the name of a permission
ui-refusal-needs = يتطلب هذا صلاحية «{ $permission }». يمكن لأحد مسؤولي العيادة منحك إياها.
ui-refusal-needs-clinic-admin = هذا متاح لمسؤولي العيادة فقط.
ui-refusal-only-admins-make-admins = إضافة المسؤولين وتغيير أدوارهم وإزالتهم متاحة للمسؤولين فقط.
ui-refusal-not-held-by-you = ليست لديك صلاحية «{ $permission }»، لذلك لا يمكنك منحها أو سحبها. يمكن لأحد المسؤولين القيام بذلك.
ui-refusal-group-not-held-by-you = ليست لديك هذه المجموعة كاملةً، لذلك لا يمكنك منحها أو سحبها. يمكن لأحد المسؤولين القيام بذلك.
ui-refusal-nobody-raises-themself = لا يمكنك منح نفسك أكثر مما لديك. يمكن لأحد المسؤولين القيام بذلك.
ui-refusal-last-admin = لا بد من مسؤول واحد على الأقل في كل عيادة. يُرجى أولًا إسناد دور المسؤول إلى شخص آخر.
ui-refusal-not-in-contract = صلاحية «{ $permission }» غير مشمولة في عقد مؤسستك. يمكن لأحد مسؤولي المؤسسة إضافتها.
ui-refusal-only-looking = أنت تعرض الصفحات كما يراها شخص آخر: لم يتغير شيء، والمعلومات الخاصة لا تُعرض. أوقف هذا العرض للتصرف باسمك.
ui-refusal-admins-hold-everything = لدى المسؤولين كل ما يشمله العقد، فلا حاجة إلى تحديد أي صلاحية.
ui-refusal-needs-organisation-role = يتطلب هذا دورًا في المؤسسة. يمكن لأحد مسؤولي المؤسسة منحك إياه.
ui-refusal-needs-coordinator = هذا متاح لمسؤولي المؤسسة ومنسّقيها فقط.
ui-refusal-needs-organisation-admin = هذا متاح لمسؤولي المؤسسة فقط.
# $permission (String): the name of a permission
ui-refusal-needs-in-organisation = يتطلب هذا صلاحية «{ $permission }» في المؤسسة. يمكن لأحد مسؤولي المؤسسة منحك إياها.
ui-refusal-last-organisation-admin = لا بد من مسؤول واحد على الأقل في كل مؤسسة. يُرجى اختيار من سيتولى دور المسؤول.

## What is wrong with an input
ui-invalid-name-missing = يُرجى إدخال الاسم.
# $most (Number)
ui-invalid-name-too-long = { $most ->
    [zero] يُرجى ترك هذا الحقل فارغًا.
    [one] يُرجى إدخال حرف واحد على الأكثر.
    [two] يُرجى إدخال حرفين على الأكثر.
    [few] يُرجى إدخال { $most } أحرف على الأكثر.
    [many] يُرجى إدخال { $most } حرفًا على الأكثر.
   *[other] يُرجى إدخال { $most } حرف على الأكثر.
}
ui-invalid-address = هذا ليس عنوان بريد إلكتروني. الشكل الصحيح: name@clinic.org.
ui-invalid-mobile = هذا ليس رقم هاتف محمول. يُرجى البدء برمز البلد، مثل 0033 6 12 34 56 78.
# $least (Number)
ui-invalid-password-too-short = { $least ->
    [zero] يُرجى إدخال كلمة مرور.
    [one] يُرجى إدخال حرف واحد على الأقل.
    [two] يُرجى إدخال حرفين على الأقل. بضع كلمات تكفي لكلمة مرور جيدة.
    [few] يُرجى إدخال { $least } أحرف على الأقل. بضع كلمات تكفي لكلمة مرور جيدة.
    [many] يُرجى إدخال { $least } حرفًا على الأقل. بضع كلمات تكفي لكلمة مرور جيدة.
   *[other] يُرجى إدخال { $least } حرف على الأقل. بضع كلمات تكفي لكلمة مرور جيدة.
}
# $most (Number)
ui-invalid-password-too-long = { $most ->
    [zero] يُرجى ترك هذا الحقل فارغًا.
    [one] يُرجى إدخال حرف واحد على الأكثر.
    [two] يُرجى إدخال حرفين على الأكثر.
    [few] يُرجى إدخال { $most } أحرف على الأكثر.
    [many] يُرجى إدخال { $most } حرفًا على الأكثر.
   *[other] يُرجى إدخال { $most } حرف على الأكثر.
}
ui-invalid-password-guessable = يسهل تخمين كلمة المرور هذه. يُرجى إضافة كلمة أخرى أو كلمتين.
ui-invalid-password-wrong = كلمة المرور غير صحيحة.
# $most (Number)
ui-invalid-too-many-addresses = { $most ->
    [zero] لا يمكن إدخال عناوين الآن.
    [one] يُرجى إدخال عنوان واحد في كل مرة.
    [two] يُرجى إدخال عنوانين على الأكثر في كل مرة.
    [few] يُرجى إدخال { $most } عناوين على الأكثر في كل مرة.
    [many] يُرجى إدخال { $most } عنوانًا على الأكثر في كل مرة.
   *[other] يُرجى إدخال { $most } عنوان على الأكثر في كل مرة.
}
ui-invalid-no-address = يُرجى إدخال عنوان بريد إلكتروني واحد على الأقل.
ui-invalid-colour = هذا ليس لونًا. الشكل الصحيح: ‎#0f6b75.
ui-invalid-logo = يُرجى اختيار صورة SVG أو PNG لا يتجاوز حجمها 64 كيلوبايت.
ui-invalid-time-zone = لا نعرف هذه المنطقة الزمنية. يُرجى اختيار منطقة أخرى.
ui-invalid-no-role = يُرجى تحديد حق الوصول لهذا الشخص: حق الوصول الإداري، أو حق وصول الممارس في عيادة واحدة على الأقل.
ui-invalid-moment = يُرجى اختيار يوم ووقت لم يحينا بعد، خلال سنة من الآن.
ui-invalid-day = يُرجى اختيار أيام لم تحِن بعد، على ألا يسبق آخر يوم أول يوم.
ui-invalid-malformed = لم يفهم الخادم هذا الطلب. يُرجى إعادة تحميل الصفحة، ثم المحاولة مجددًا.

## Roles
ui-role-admin = مسؤول
ui-role-team-member = عضو فريق
ui-role-coordinator = منسّق
ui-role-reporter = معدّ تقارير
ui-role-collaborator = متعاون
ui-role-reader = قارئ

## Permission groups
ui-group-users = المستخدمون
ui-group-analytics = التحليلات
ui-group-billing-and-licences = الفوترة والتراخيص
ui-group-patient-management = إدارة المرضى
ui-group-settings = الإعدادات
ui-group-data-export = تصدير البيانات
ui-group-telehealth = الرعاية الصحية عن بُعد

## Permissions
ui-permission-main-account = الحساب الرئيسي
ui-permission-sharing-between-practitioners = المشاركة بين الممارسين
ui-permission-users = المستخدمون
ui-permission-dashboard = لوحة المعلومات (نسخة تجريبية)
ui-permission-outcome-data = بيانات النتائج العلاجية
ui-permission-practitioner-activity = نشاط الممارسين
ui-permission-payments-and-billing = المدفوعات والفوترة
ui-permission-sub-accounts = الحسابات الفرعية
ui-permission-automatic-registrations = التسجيل التلقائي
ui-permission-patient-management = إدارة المرضى
ui-permission-patient-upload = رفع بيانات المرضى
ui-permission-authentication = المصادقة
ui-permission-automatic-intake = الاستقبال التلقائي
ui-permission-brand-settings = إعدادات العلامة التجارية
ui-permission-custom-fields = الحقول المخصصة
ui-permission-download-client-data = تنزيل بيانات العملاء
ui-permission-activity-logs = سجلات النشاط
ui-permission-telehealth-settings = إعدادات الرعاية الصحية عن بُعد
ui-permission-call-history = سجل المكالمات
ui-permission-waiting-area = منطقة الانتظار
ui-permission-join-calls = الانضمام إلى المكالمات

## Languages, as the reader calls them; the menu shows each in its own name
ui-language-ar = العربية
ui-language-da = الدنماركية
ui-language-en = الإنجليزية
ui-language-fr = الفرنسية
ui-language-id = الإندونيسية
ui-nobody-found = لا توجد نتائج. يُرجى التحقق من الإملاء، أو البحث عن اسم آخر.
ui-country-none = غير محدَّد
