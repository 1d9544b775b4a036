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

## Accepting
# $clinic, $inviter (String)
invitations-offer-title = لديك دعوة إلى { $clinic }
invitations-offer-summary = دعوة من { $inviter } للانضمام إلى الفريق.
invitations-offer-organisation = المؤسسة
invitations-offer-may = صلاحياتك
invitations-offer-nothing-yet = لا شيء بعد؛ يمكن لأحد المسؤولين منحك صلاحيات لاحقًا
invitations-offer-until = صالحة حتى
invitations-your-name = اسمك
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
invitations-link-unknown = لا نعرف هذا الرابط. يُرجى فتحه من الرسالة نفسها أو نسخ العنوان كاملًا، فقد يكون جزء منه ناقصًا.
invitations-to-sign-in = تسجيل الدخول
