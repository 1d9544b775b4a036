# Mails. The inviter, the clinic and the organisation are names; role is one of the two roles below.
greeting = مرحبًا،
greeting-name = مرحبًا { $name }،
link-help = إذا لم يعمل الزر، فيُرجى نسخ هذا العنوان إلى المتصفح:
role-admin = مسؤول
role-team-member = عضو فريق
role-organisation-admin = مسؤول
role-coordinator = منسّق
role-reporter = معدّ تقارير
role-collaborator = متعاون
role-reader = قارئ
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
invitation-organisation-subject = دعوة من { $inviter } للمشاركة في إدارة { $organisation }
invitation-organisation-what = لديك دعوة من { $inviter } للمشاركة في إدارة { $organisation }. دورك: { $role }.
invitation-how = يُرجى فتح الرابط للاطلاع على الدعوة وإنشاء حسابك. الرابط صالح حتى { $until }.
invitation-button = عرض الدعوة
invitation-footnote = وصلتك هذه الرسالة لأن أحدًا في { $organisation } أدخل عنوانك. إذا لم تكن لديك معرفة بهذه الجهة، فلا يلزمك فعل أي شيء: لن يحدث شيء من دون موافقتك.

reminder-subject = دعوتك إلى { $clinic } ما زالت في انتظارك
reminder-what = لديك دعوة من { $inviter } للانضمام إلى فريق { $clinic }، إحدى عيادات { $organisation }. دورك: { $role }. لم يصلنا ردك بعد.
reminder-organisation-subject = دعوتك إلى { $organisation } ما زالت في انتظارك
reminder-organisation-what = لديك دعوة من { $inviter } للمشاركة في إدارة { $organisation }. دورك: { $role }. لم يصلنا ردك بعد.

added-subject = أصبحت الآن ضمن فريق { $clinic }
added-what = تمت إضافتك من قِبل { $inviter } إلى فريق { $clinic }، إحدى عيادات { $organisation }. دورك: { $role }. طريقة تسجيل الدخول لا تتغير.
added-button = فتح العيادة
added-organisation-subject = أصبح لك الآن دور في إدارة { $organisation }
added-organisation-what = تم منحك دورًا في { $organisation } من قِبل { $inviter }: { $role }. طريقة تسجيل الدخول لا تتغير.
added-organisation-button = فتح المؤسسة
added-footnote = وصلتك هذه الرسالة لأن لديك حسابًا، وقد تمت إضافتك من قِبل أحد في { $organisation }.

reset-subject = اختيار كلمة مرور جديدة
reset-what = طُلبت كلمة مرور جديدة لحسابك. إذا كان الطلب منك، فيمكنك اختيارها بالزر أدناه. الرابط صالح لمدة ساعتين ويعمل مرة واحدة.
reset-button = اختيار كلمة مرور جديدة
reset-footnote = إذا لم يكن الطلب منك، فلا يلزمك فعل أي شيء: تبقى كلمة مرورك كما هي.

ending-subject = تنتهي قريبًا عضوية { $member } في { $clinic }
ending-what = تستمر عضوية { $member } في فريق { $clinic } حتى { $until }. بعد ذلك اليوم تنتهي إمكانية الدخول تلقائيًا. يمكنك التمديد بنقرة واحدة.
ending-button = فتح الفريق
ending-footnote = وصلتك هذه الرسالة لأن لك دورًا في إدارة { $organisation }.

welcome-subject = لديك الآن حق الوصول إلى { $organisation }
welcome-what = تم منحك حق الوصول إلى { $organisation } من قِبل { $inviter }.
welcome-how = طريقة تسجيل الدخول لا تتغير.
welcome-how-new = اختر كلمة مرور بالزر أدناه، وسيتم تسجيل دخولك مباشرة. الرابط صالح لمدة سبعة أيام ويعمل مرة واحدة. بعد ذلك يمكنك طلب رابط آخر من «نسيت كلمة المرور» في صفحة تسجيل الدخول.
welcome-button-new = اختيار كلمة مرور
welcome-footnote-new = وصلتك هذه الرسالة لأن أحدًا في { $organisation } أدخل عنوانك. إذا لم تكن لديك معرفة بهذه الجهة، فلا يلزمك فعل أي شيء: من دون كلمة مرور لا يمكن لأحد استخدام حق الوصول هذا.
