### Organisations: those that one helps to run, and running one.

organisations-none = لا توجد مؤسسات هنا
organisations-none-hint = تظهر المؤسسة هنا عندما يمنحك أحد مسؤوليها دورًا أو حق الوصول الإداري.
# $role (String), $clinics, $people (Number): the line under an organisation's name
organisations-detail =
    { $role } · { $clinics ->
        [zero] لا عيادات
        [one] عيادة واحدة
        [two] عيادتان
        [few] { $clinics } عيادات
        [many] { $clinics } عيادة
       *[other] { $clinics } عيادة
    } · { $people ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    }

## Clinics
# $clinics, $people (Number): the line under the title
organisations-summary =
    { $clinics ->
        [zero] لا عيادات
        [one] عيادة واحدة
        [two] عيادتان
        [few] { $clinics } عيادات
        [many] { $clinics } عيادة
       *[other] { $clinics } عيادة
    } · { $people ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصًا
       *[other] { $people } شخص
    }
organisations-no-clinics-hint = يمكنك إنشاء العيادة الأولى وتحديد من يتولى دور المسؤول فيها.
organisations-people = الأشخاص
organisations-admins = المسؤولون
organisations-pending = الدعوات المعلّقة
organisations-country = البلد
organisations-time-zone = المنطقة الزمنية
# $count (Number): a number in a table
organisations-number = { $count }
organisations-create-clinic = إنشاء عيادة
organisations-create-verb = إنشاء
# $name (String): a clinic
organisations-created = تم إنشاء { $name }.
organisations-first-member = البريد الإلكتروني لأول عضو فيها
organisations-first-member-hint = يتولى دور المسؤول فيها. لا بد من مسؤول واحد على الأقل في كل عيادة.

## Organisation admins
# $officials, $admins, $pending (Number): the line under the title
organisations-officials-summary =
    { $officials ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $officials } أشخاص
        [many] { $officials } شخصًا
       *[other] { $officials } شخص
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
organisations-invite = دعوة مستخدم
organisations-invite-verb = دعوة
organisations-same-for-all = يحصل كل من يُدعى الآن على الدور نفسه.
# $name (String): a person
organisations-role-of = دور { $name }
# $name (String): a person; $organisation (String)
organisations-remove-access = لن يكون بإمكان { $name } المشاركة في إدارة { $organisation }. يمكنك إرسال دعوة جديدة في أي وقت.
organisations-remove-clinics = تبقى العضوية في العيادات كما هي.
organisations-remove-admin-access = ويزول كذلك حق الوصول الإداري، إن وُجد، مع كل علاماته.
organisations-remove-invitations = تُحذف الدعوات إلى المؤسسة التي أرسلها هذا الشخص ولم تُقبل بعد.
organisations-remove-signed-out = إذا لم يكن لهذا الشخص مكان آخر، فستُنهى جلساته على جميع الأجهزة.
# The second question, to whoever removes themself
organisations-remove-own = أنت تزيل نفسك، ولن تعود إلا بدعوة. هل تريد إزالة نفسك؟
# One's own role, asked about twice. $role (String): the name of the new one
organisations-own-role-title = هل تريد تغيير دورك إلى { $role }؟
organisations-own-role-means = سيزول معه كل ما يمنحه دورك الحالي.
organisations-own-role-again = لا يمكنك منحه لنفسك من جديد. هل تريد تغييره؟
organisations-own-role-verb = تغيير دوري

## Brand
organisations-information = معلومات المؤسسة
organisations-language = اللغة الافتراضية
organisations-reminders = إرسال تذكير قبل أسبوع من انتهاء صلاحية الدعوة
organisations-looks = اللون والشعار
organisations-looks-hint = تظهر الصفحات والرسائل بهذا اللون، ويُصحَّح تباينه ليتمكن الجميع من القراءة.
organisations-colour = اللون
organisations-logo = الشعار
organisations-logo-hint = صورة SVG أو PNG لا يتجاوز حجمها 64 كيلوبايت.
organisations-logo-remove = إزالة الشعار
organisations-calls = واجهة المكالمات
organisations-calls-hint = تسري على جميع العيادات. ما غيّرته عيادة لنفسها يبقى فيها كما هو.
organisations-welcome = الترحيب في منطقة الانتظار
organisations-welcome-hint = ما يقرؤه المرضى أثناء انتظارهم.
organisations-support = المساعدة في المكالمات
organisations-support-hint = الجهة التي يتوجه إليها المرضى: رقم هاتف أو عنوان.
organisations-show-logo = إظهار الشعار
organisations-chat = الدردشة
organisations-screen-sharing = مشاركة الشاشة
organisations-music = موسيقى أثناء انتظار المرضى

# Instead of a start page, to whoever has admin access without any permission
organisations-nothing-yet = لديك حق الوصول الإداري، لكن لم يُحدَّد لك شيء بعد. يمكن لمن منحك إياه تحديد ما يُسمح لك به، فيُفتح هنا تلقائيًا.
