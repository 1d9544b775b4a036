### My clinics, and a clinic's waiting area.

clinics-search = البحث بالاسم
# $search (String): what was typed
clinics-named = «{ $search }»
clinics-none = لا توجد عيادات هنا
clinics-none-hint = تظهر العيادات هنا عند إضافتك إلى فريقها. يمكنك طلب ذلك من أحد مسؤولي عيادتك.
# $organisation, $role (String), $people (Number): the line under a clinic's name
clinics-detail-role = { $people ->
    [zero] { $organisation } · لا أحد · { $role }
    [one] { $organisation } · شخص واحد · { $role }
    [two] { $organisation } · شخصان · { $role }
    [few] { $organisation } · { $people } أشخاص · { $role }
    [many] { $organisation } · { $people } شخصًا · { $role }
   *[other] { $organisation } · { $people } شخص · { $role }
}
clinics-detail = { $people ->
    [zero] { $organisation } · لا أحد
    [one] { $organisation } · شخص واحد
    [two] { $organisation } · شخصان
    [few] { $organisation } · { $people } أشخاص
    [many] { $organisation } · { $people } شخصًا
   *[other] { $organisation } · { $people } شخص
}
clinics-outside = لا يمكنك الدخول إلى هنا
# $name (String): an Admin of the clinic
clinics-whom-to-ask = يمكن التوجه إلى { $name }.

clinics-nobody-waits = لا أحد في الانتظار
clinics-nobody-waits-hint = يظهر هنا كل من يتصل بهذه العيادة، مع مدة انتظاره.

## The list of my clinics
clinics-last = آخر عيادة دخلت إليها
clinics-switch = الانتقال إلى مكان آخر
clinics-ways = الأماكن
clinics-no-way = لا يوجد مكان لك بهذا الاسم.

## Configure › Call interface
clinics-calls-hint = ما يراه المرضى والعاملون أثناء المكالمة.
clinics-calls-inherited = تتبع هذه العيادة مؤسستها في كل شيء.
clinics-calls-changed = غيّرت هذه العيادة شيئًا لنفسها، وتتبع مؤسستها في ما عداه.
clinics-calls-reset = العودة إلى إعدادات المؤسسة


clinics-alerts-title = تنبيهاتي
clinics-alerts-hint = إلى أين نرسل إليك تنبيهًا عندما ينتظر أحد. لا يظهر ذلك لغيرك، ويُمحى عند مغادرتك فريق العيادة.
clinics-alerts-mobile = رقم الهاتف المحمول
clinics-alerts-mobile-hint = مع رمز البلد، مثل 0045 20 12 34 56.
clinics-alerts-email = البريد الإلكتروني للتنبيهات

## The two views of whoever has both, in the menu under their name
clinics-practitioner-view = واجهة الممارس
clinics-console = لوحة الإدارة
