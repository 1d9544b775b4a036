### Inviting, the invitations that wait, and accepting one.

## Add team member
invitations-who = من سينضم إلى الفريق؟
invitations-email = البريد الإلكتروني
invitations-language = اللغة
# $address (String): an e-mail address
invitations-leave-out = استبعاد { $address }
invitations-add-another = إضافة عنوان آخر
invitations-paste = لصق قائمة
invitations-paste-label = العناوين
invitations-paste-hint = من رسالة أو جدول أو أي نص آخر، وسنستخرج العناوين منه.
invitations-paste-verb = استخراج العناوين
# $count (Number)
invitations-pasted = { $count ->
    [0] لا يوجد أي عنوان في هذا النص.
    [one] استُخرج عنوان واحد.
    [two] استُخرج عنوانان.
    [few] استُخرجت { $count } عناوين.
    [many] استُخرج { $count } عنوانًا.
   *[other] استُخرج { $count } عنوان.
}
invitations-same-for-all = يحصل كل من يُضاف الآن على الدور نفسه والصلاحيات نفسها.
invitations-send = إضافة ودعوة
invitations-later = إرسال لاحقًا
invitations-later-label = اليوم والوقت
invitations-later-hint = بالتوقيت المحلي للعيادة أو المؤسسة. من لديه حساب بالفعل يُضاف فورًا.
invitations-outcomes = نتيجة كل عنوان
invitations-done = تم
invitations-outcome-added = أُضيف إلى الفريق، وسيصله إشعار
invitations-outcome-invited = تمت الدعوة، والرسالة في الطريق
invitations-outcome-already-member = ضمن الفريق بالفعل
invitations-outcome-already-invited = سبقت دعوته
invitations-outcome-not-an-address = ليس عنوان بريد إلكتروني

## Pending invitations
invitations-pending = الدعوات المعلّقة
invitations-none = لا توجد دعوات معلّقة
invitations-none-hint = تبقى كل دعوة هنا إلى أن يُنشأ الحساب.
invitations-state = الحالة
invitations-sent = تاريخ الإرسال
invitations-expires = تاريخ الانتهاء
# $role, $language (String): the line under an address
invitations-detail = { $role } · { $language }
invitations-queued = في الطريق
invitations-draft = تُرسل لاحقًا
invitations-printed = على ورق
invitations-delivered = أُرسلت
invitations-expired = منتهية الصلاحية
# $reason (String): the words of the mail server
invitations-bounced = رُفضت: { $reason }
invitations-resend = إعادة الإرسال
invitations-resend-name = إعادة الإرسال إلى { $address }
# $date (String)
invitations-resent = أُعيد إرسال الدعوة إلى { $address }، وهي صالحة حتى { $date }.
invitations-delete = حذف
invitations-delete-name = حذف الدعوة المرسلة إلى { $address }
invitations-delete-title = حذف الدعوة المرسلة إلى { $address }؟
invitations-delete-consequence = سيتوقف رابطها عن العمل. يمكنك دعوة هذا العنوان مجددًا في أي وقت.
invitations-deleted = حُذفت الدعوة المرسلة إلى { $address }.
invitations-correct = تصحيح العنوان
invitations-correct-name = تصحيح العنوان { $address }
invitations-correct-hint = تُرسل الدعوة إلى هذا العنوان بدلًا من السابق، ويتوقف الرابط القديم عن العمل.
invitations-correct-verb = حفظ وإرسال
invitations-corrected = أُرسلت الدعوة إلى { $address }.
# $address (String): an e-mail address, or the name of somebody without a mailbox
invitations-again = دعوة مجددًا
invitations-again-name = دعوة { $address } مجددًا

## Several at once
# The column of boxes, read by screen readers
invitations-pick = التحديد
invitations-pick-name = تحديد { $address }
invitations-pick-none = إلغاء التحديد
# What one can do with the chosen ones, read by screen readers
invitations-many = إجراءات الدعوات المحددة
# $count (Number)
invitations-picked = { $count ->
    [zero] لا دعوات محددة
    [one] دعوة واحدة محددة
    [two] دعوتان محددتان
    [few] { $count } دعوات محددة
    [many] { $count } دعوة محددة
   *[other] { $count } دعوة محددة
}
invitations-resend-many = إعادة إرسال الكل
invitations-delete-many = حذف الكل
# $count (Number): sent again; $left (Number): could not be
invitations-resent-many = { $left ->
    [0] { $count ->
        [zero] لم يُعَد إرسال أي دعوة.
        [one] أُعيد إرسال دعوة واحدة.
        [two] أُعيد إرسال دعوتين.
        [few] أُعيد إرسال { $count } دعوات.
        [many] أُعيد إرسال { $count } دعوة.
       *[other] أُعيد إرسال { $count } دعوة.
    }
    [one] أُعيد إرسالها: { $count }. تعذّر ذلك مع دعوة واحدة: لم تعد موجودة، أو انتهت صلاحيتها.
    [two] أُعيد إرسالها: { $count }. تعذّر ذلك مع دعوتين: لم تعودا موجودتين، أو انتهت صلاحيتهما.
    [few] أُعيد إرسالها: { $count }. تعذّر ذلك مع { $left } دعوات: لم تعد موجودة، أو انتهت صلاحيتها.
    [many] أُعيد إرسالها: { $count }. تعذّر ذلك مع { $left } دعوة: لم تعد موجودة، أو انتهت صلاحيتها.
   *[other] أُعيد إرسالها: { $count }. تعذّر ذلك مع { $left } دعوة: لم تعد موجودة، أو انتهت صلاحيتها.
}
# $count (Number)
invitations-delete-many-title = { $count ->
    [zero] لا دعوات لحذفها
    [one] حذف دعوة واحدة؟
    [two] حذف دعوتين؟
    [few] حذف { $count } دعوات؟
    [many] حذف { $count } دعوة؟
   *[other] حذف { $count } دعوة؟
}
invitations-delete-many-consequence = ستتوقف روابطها عن العمل. يمكنك دعوة هذه العناوين مجددًا في أي وقت.
# $count (Number)
invitations-deleted-many = { $count ->
    [zero] لم تُحذف أي دعوة.
    [one] حُذفت دعوة واحدة.
    [two] حُذفت دعوتان.
    [few] حُذفت { $count } دعوات.
    [many] حُذفت { $count } دعوة.
   *[other] حُذفت { $count } دعوة.
}

## Slips of paper, for people without a mailbox
invitations-slip = ورقة الدعوة
invitations-slip-verb = ورقة
invitations-slip-name = ورقة دعوة باسم { $address }
invitations-slip-hint = يُرجى طباعتها وتسليمها باليد. يمكن لمن يحملها قبول الدعوة، لذلك تتوقف أي ورقة سابقة للدعوة نفسها عن العمل.
# What the picture is, read by screen readers
invitations-slip-code = الرابط في صورة، لكاميرا الهاتف
# $inviter, $place (String)
invitations-slip-what = لديك دعوة من { $inviter } إلى { $place }. يُرجى توجيه كاميرا الهاتف إلى الصورة، أو كتابة العنوان.
invitations-slip-for = باسم
invitations-slip-print = طباعة
invitations-slip-new = دعوة من دون بريد إلكتروني
invitations-slip-new-hint = لمن ليس لديه بريد إلكتروني: ورقة دعوة واسم لتسجيل الدخول. يمكنك تغيير الدور والصلاحيات بعد ذلك.
invitations-slip-their-name = اسم الشخص
invitations-slip-make = إعداد الورقة

## Accepting
# $clinic, $inviter (String)
invitations-offer-title = لديك دعوة إلى { $clinic }
invitations-offer-summary = دعوة من { $inviter } للانضمام إلى الفريق.
invitations-offer-organisation-summary = دعوة من { $inviter } للمشاركة في إدارة المؤسسة.
invitations-offer-organisation = المؤسسة
invitations-offer-may = صلاحياتك
invitations-offer-nothing-yet = لا شيء بعد؛ يمكن لأحد المسؤولين منحك صلاحيات لاحقًا
invitations-offer-until = صالحة حتى
invitations-your-name = اسمك
invitations-sign-in-name = اسمك لتسجيل الدخول
invitations-create-and-join = إنشاء حساب والانضمام
invitations-has-account = لديك حساب بالفعل. للانضمام، يُرجى إدخال كلمة المرور.
invitations-sign-in-and-join = تسجيل الدخول والانضمام
invitations-join = انضمام
# $email (String)
invitations-somebody-else = الحساب المستخدم حاليًا: { $email }
invitations-somebody-else-hint = هذه الدعوة موجهة إلى { $email }، ولا يمكن الانضمام بحساب آخر.
invitations-sign-out-and-join = تسجيل الخروج والمتابعة بحساب { $email }
invitations-stay = البقاء في حساب { $email }
invitations-link-closed = لا يمكن استخدام هذه الدعوة
invitations-link-accepted = سبق قبول هذه الدعوة إلى { $clinic }. إذا كان القبول منك، فيمكنك تسجيل الدخول.
invitations-link-deleted = سُحبت هذه الدعوة إلى { $clinic }. إذا لم يكن ذلك متوقعًا، فيمكنك سؤال { $inviter }.
# $date (String)
invitations-link-expired = كانت هذه الدعوة إلى { $clinic } صالحة حتى { $date }. يمكنك طلب إعادة إرسالها من { $inviter }، وسيعمل الرابط نفسه.
invitations-link-expired-for-good = كانت هذه الدعوة إلى { $clinic } صالحة حتى { $date }. يمكنك طلب دعوة جديدة من { $inviter }.
invitations-link-unknown = لا نعرف هذا الرابط. يُرجى فتحه من الرسالة نفسها أو نسخ العنوان كاملًا، فقد يكون جزء منه ناقصًا.
invitations-to-sign-in = تسجيل الدخول

## Going on at another device
invitations-code-verb = المتابعة على جهاز آخر
# $address (String): an address to open; $time (String): until when the code is good
invitations-code-how = يُرجى فتح { $address } على الجهاز الآخر، وكتابة هذا الرمز هناك قبل { $time }:
invitations-code-title = متابعة دعوة
invitations-code-summary = يُرجى كتابة الرمز الظاهر على جهازك الآخر.
invitations-code-label = الرمز
invitations-code-go = متابعة
invitations-code-unknown = لا نعرف هذا الرمز، أو انتهت مدته. يُرجى التحقق منه، أو الحصول على رمز جديد من الجهاز الآخر.
