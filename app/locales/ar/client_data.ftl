### Client data: what is kept of an organisation's people, to take along as one file.

client-data-contents = محتويات الملف
client-data-contents-hint = ملف ZIP واحد فيه أربعة جداول، يفتحها أي برنامج جداول بيانات.
client-data-people-hint = كل من ينتمي إلى المؤسسة أو إلى إحدى عياداتها: الاسم وعنوان البريد الإلكتروني واللغة، وعمود لكل حقل مخصص.
client-data-memberships = العضويات
client-data-memberships-hint = الأدوار وحق الوصول الإداري والعضويات في العيادات، مع الصلاحيات الممنوحة ومدتها.
client-data-invitations = الدعوات
client-data-invitations-hint = من دُعي، ومن دعاه، وإلى ماذا، وما آلت إليه الدعوة. الروابط ليست في الملف.
client-data-activity-hint = من فعل ماذا، ولمن، ومتى.
# $rows (Number)
client-data-rows = { $rows ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $rows } صفوف
    [many] { $rows } صفًا
   *[other] { $rows } صف
}
# $rows (Number): 10,000
client-data-rows-more = أكثر من { $rows } صف
client-data-safe = حافِظ على سريته
client-data-safe-hint = يحتوي الملف على أسماء الأشخاص وعناوين بريدهم الإلكتروني وأدوارهم. احفظه حيث لا يفتحه إلا من يحتاج إليه، واحذفه حين تنتهي الحاجة إليه.
client-data-recorded = يُكتب كل تنزيل في سجل النشاط مع اسمك.
client-data-verb = تنزيل
client-data-stop = إيقاف
client-data-begins = يبدأ التنزيل…
# $rows, $total (Number)
client-data-so-far = { $total ->
    [zero] لا صفوف
    [one] { $rows } من صف واحد
    [two] { $rows } من صفين
    [few] { $rows } من { $total } صفوف
    [many] { $rows } من { $total } صفًا
   *[other] { $rows } من { $total } صف
}
client-data-stopped = أُوقف التنزيل، ولم يُحفظ شيء.
client-data-broken = انقطع التنزيل ولم يُحفظ شيء. يُرجى التحقق من الشبكة، ثم إعادة المحاولة.
# $file (String): its name
client-data-saved = تم تنزيل { $file }.
