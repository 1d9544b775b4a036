# Mails. The inviter, the clinic and the organisation are names; role is one of the two roles below.
greeting = مرحبًا،
greeting-name = مرحبًا { $name }،
link-help = إذا لم يعمل الزر، فيُرجى نسخ هذا العنوان إلى المتصفح:
role-admin = مسؤول
role-team-member = عضو فريق
date =
    { $day } { $month ->
        [m1] يناير
        [m2] فبراير
        [m3] مارس
        [m4] أبريل
        [m5] مايو
        [m6] يونيو
        [m7] يوليو
        [m8] أغسطس
        [m9] سبتمبر
        [m10] أكتوبر
        [m11] نوفمبر
       *[m12] ديسمبر
    } { $year }

invitation-subject = دعوة من { $inviter } إلى { $clinic }
invitation-what = لديك دعوة من { $inviter } للانضمام إلى فريق { $clinic }، إحدى عيادات { $organisation }. دورك: { $role }.
invitation-how = يُرجى فتح الرابط للاطلاع على الدعوة وإنشاء حسابك. الرابط صالح حتى { $until }.
invitation-button = عرض الدعوة
invitation-footnote = وصلتك هذه الرسالة لأن أحدًا في { $organisation } أدخل عنوانك. إذا لم تكن لديك معرفة بهذه الجهة، فلا يلزمك فعل أي شيء: لن يحدث شيء من دون موافقتك.

added-subject = أصبحت الآن ضمن فريق { $clinic }
added-what = تمت إضافتك من قِبل { $inviter } إلى فريق { $clinic }، إحدى عيادات { $organisation }. دورك: { $role }. طريقة تسجيل الدخول لا تتغير.
added-button = فتح العيادة
added-footnote = وصلتك هذه الرسالة لأن لديك حسابًا أُضيف إلى إحدى عيادات { $organisation }.

reset-subject = اختيار كلمة مرور جديدة
reset-what = طُلبت كلمة مرور جديدة لحسابك. إذا كان الطلب منك، فيمكنك اختيارها بالزر أدناه. الرابط صالح لمدة ساعتين ويعمل مرة واحدة.
reset-button = اختيار كلمة مرور جديدة
reset-footnote = إذا لم يكن الطلب منك، فلا يلزمك فعل أي شيء: تبقى كلمة مرورك كما هي.
