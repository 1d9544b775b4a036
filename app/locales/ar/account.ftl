### My account.

## What I say of myself
account-who = الملف الشخصي
account-who-hint = يظهر اسمك في كل مؤسسة أو عيادة لك مكان فيها.
account-name = الاسم
account-email = البريد الإلكتروني
account-mobile = رقم الهاتف المحمول
account-mobile-hint = اختياري. مع رمز البلد، مثل ‎0033 6 12 34 56 78.
account-time-zone = المنطقة الزمنية
# The first choice of the list of time zones
account-time-zone-device = حسب هذا الجهاز

## Language
account-language-hint = لغة الواجهة والرسائل التي تصلك، على جميع أجهزتك.

## Password
account-password = كلمة المرور
account-password-hint = كلمة المرور الجديدة تنهي جلساتك على كل الأجهزة الأخرى.
account-password-old = كلمة المرور الحالية
account-password-old-missing = يُرجى إدخال كلمة المرور الحالية.
account-password-change = تغيير كلمة المرور
account-password-changed = تم تغيير كلمة المرور، وأُنهيت جلساتك على كل الأجهزة الأخرى.

## Where I am signed in
account-sign-out-title = جلساتك
account-sessions-hint = إذا لم تكن إحدى الجلسات معروفة لديك، فيُرجى إنهاؤها وتغيير كلمة المرور.
# $browser, $system (String): names of products, such as Firefox, Windows
account-device = { $browser } على { $system }
# $system (String)
account-device-of-system = متصفح على { $system }
account-device-unknown = جهاز غير معروف
# $time (String): such as Today 09:12
account-session-seen = آخر استخدام: { $time }
account-session-this = هذا الجهاز
account-session-end = إنهاء هذه الجلسة
# Read by screen readers. $device (String): such as Firefox on Windows
account-session-end-name = إنهاء هذه الجلسة: { $device }
# $device (String)
account-session-ended = أُنهيت الجلسة: { $device }
account-sign-out-hint = عند فقدان هاتف أو استخدام حاسوب مشترك: ينهي هذا الخيار كل جلساتك، ومنها هذه الجلسة.
account-sign-out-everywhere = الخروج من كل الأجهزة

## Where I belong
account-places = مؤسساتك وعياداتك
account-places-hint = أين لك مكان، وبأي دور.
account-organisations = المؤسسات
account-clinics = العيادات
account-clinics-search = البحث عن عيادة بالاسم
account-clinics-search-hint = لا تظهر إلا العيادات الأولى.
account-no-organisations = ليس لك دور في أي مؤسسة.
account-no-clinics = لا مكان لك في فريق أي عيادة.
account-no-clinics-found = لا مكان لك في فريق أي من العيادات التي عُثر عليها.
# $organisation, $role (String)
account-clinic-detail = { $organisation } · { $role }

## Leaving. $place (String): the name of an organisation or of a clinic
account-leave = مغادرة
# Read by screen readers
account-leave-name = مغادرة { $place }
account-leave-title = مغادرة { $place }؟
account-leave-organisation = ينتهي دورك في { $place }، ومعه الصلاحيات التي يمنحها.
account-leave-clinics-stay = يبقى مكانك في فرق عياداتها كما هو.
account-leave-clinic = لن يكون بإمكانك الدخول إلى { $place }.
account-leave-alerts = تُمحى وجهة تنبيهاتك هناك، ولا تُرسل إليك تنبيهات بعد ذلك.
account-leave-invitations = تُحذف الدعوات التي أرسلتها ولم تُقبل بعد.
account-leave-log = يبقى نشاطك السابق في سجل النشاط.
account-leave-return = يمكن دعوتك مجددًا.
account-left = تمت مغادرة { $place }.
