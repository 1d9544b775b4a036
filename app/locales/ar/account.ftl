### My account.

account-who = بياناتك
account-name = الاسم
account-email = البريد الإلكتروني
account-language-hint = لغة الواجهة والرسائل التي تصلك، على جميع أجهزتك.
account-sign-out-title = الجلسات على أجهزة أخرى
account-sign-out-hint = عند فقدان هاتف أو استخدام حاسوب مشترك: ينهي هذا الخيار كل جلساتك، ومنها هذه الجلسة.
account-sign-out-everywhere = الخروج من كل الأجهزة
