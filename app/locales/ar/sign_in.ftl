### Signing in, and choosing a new password.

sign-in-title = تسجيل الدخول
sign-in-email = البريد الإلكتروني
sign-in-password = كلمة المرور
sign-in-verb = تسجيل الدخول
sign-in-wrong = البريد الإلكتروني أو كلمة المرور غير صحيحة.
sign-in-forgotten = نسيت كلمة المرور؟
sign-in-instead = العودة إلى تسجيل الدخول

sign-in-forgotten-title = نسيت كلمة المرور؟
sign-in-forgotten-summary = يُرجى إدخال بريدك الإلكتروني، وسنرسل إليك رابطًا لاختيار كلمة مرور جديدة.
sign-in-forgotten-verb = إرسال الرابط
sign-in-forgotten-sent = إذا كان لهذا العنوان حساب، فالرسالة في طريقها إليك. الرابط الوارد فيها صالح لمدة ساعتين.

sign-in-choose-title = اختيار كلمة مرور جديدة
sign-in-new-password = كلمة المرور الجديدة
# $least (Number): characters
sign-in-password-hint = { $least ->
    [zero] أدخل كلمة مرور.
    [one] حرف واحد على الأقل.
    [two] حرفان على الأقل. بضع كلمات يسهل تذكّرها ويصعب تخمينها.
    [few] { $least } أحرف على الأقل. بضع كلمات يسهل تذكّرها ويصعب تخمينها.
    [many] { $least } حرفًا على الأقل. بضع كلمات يسهل تذكّرها ويصعب تخمينها.
   *[other] { $least } حرف على الأقل. بضع كلمات يسهل تذكّرها ويصعب تخمينها.
}
sign-in-choose-verb = حفظ وتسجيل الدخول
sign-in-link-gone = لم يعد هذا الرابط صالحًا: يعمل كل رابط مرة واحدة ولفترة محدودة. لم تتغير كلمة مرورك.
sign-in-new-link = إرسال رابط جديد
