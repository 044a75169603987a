# كلمات التطبيق نفسه. المفاتيح يحددها البرنامج.

language-name = العربية
language-english-name = Arabic

kind-say = قولوا
kind-do = افعلوا
kind-dont = لا تفعلوا
kind-know = اعلموا
kind-ask = اطلبوا
kind-stop = إلى هنا
kind-gap = غير معروف

status-citizen = مواطن أمريكي
status-permanent-resident = حامل البطاقة الخضراء
status-visa = بتأشيرة (زيارة أو دراسة أو عمل)
status-visa-waiver = برنامج Visa Waiver Program (ESTA)
status-asylum-seeker = طالب لجوء
status-refugee-asylee = لاجئ أو حاصل على حق اللجوء
status-parolee = دخول مؤقت (parole)
status-unsure = غير متأكد

group-airport-now = أنا في المطار الآن
group-someone-taken = أخذوا شخصًا
group-happened-to-me = حدث لي ذلك
group-learn-and-act = تعلّموا وتصرّفوا

gap-ask = لم نجد جوابًا عن هذا في أي مصدر راجعناه. اسألوا محاميًا.

not-legal-advice = هذه معلومات وليست استشارة قانونية.
label-for = لمن
label-checked = تاريخ المراجعة
label-check-again-by = تُراجَع من جديد قبل
label-read-next = اقرأوا بعد ذلك
label-phone-lines = أرقام هاتف
label-sources = المصادر
label-sources-hint = لرؤية كل المصادر أضيفوا --sources.
label-past = هذا عن الماضي.
label-saved = محفوظة
label-not-saved = لم تعد محفوظة
save-warning = كل من يفتش هذا الجهاز يمكنه أن يرى البطاقات التي حفظتموها.
save-needs-folder = لم يُحفظ شيء. لحفظ بطاقة أضيفوا --data مع مجلد.
label-who-answers = من يجيب
label-languages = اللغات
label-opens = يفتح
answers-government = الحكومة
answers-nonprofit = منظمة غير ربحية
answers-volunteer = متطوعون
answers-automated = نظام آلي
open-open = مفتوح الآن
open-closed = مغلق الآن
open-unknown = لا نعرف إن كان مفتوحًا الآن
no-hits = لم نجد شيئًا. جرّبوا كلمة واحدة بسيطة.
line-review-due = قد يكون هذا السطر قديمًا.
line-fallback = هذا السطر غير متوفر بلغتكم بعد.
line-outdated = ترجمة هذا السطر قديمة. هذا هو النص الإنجليزي الأحدث.

notice-not-for-status = هذه البطاقة ليست لوضعكم. انظروا البطاقات أدناه.
notice-choose-status = هذه السطور هي الأكثر أمانًا لأي شخص. اختاروا وضعكم لتروا السطور الخاصة بكم.
notice-language-not-available = اللغة { $subject } غير متوفرة هنا بعد. ترون النص باللغة التي تليها في قائمتكم، أو بالإنجليزية.
notice-fallback = سطر واحد غير متوفر بلغتكم بعد.
notice-outdated = تغيّر سطر واحد بالإنجليزية بعد ترجمته. ترون النص الأحدث.
notice-machine-translation = تُرجم هذا النص آليًا. لم يراجعه أي شخص بعد.
notice-no-legal-review = لم يراجع أي محامٍ هذا النص.
notice-review-due = قد يكون بعض ما هنا قديمًا. حان موعد مراجعته من جديد.
notice-clock-doubtful = يبدو التاريخ على هذا الجهاز خاطئًا. لا يمكننا أن نعرف مدى حداثة هذا النص.
notice-unsigned-pack = هذا النص من الملف { $subject }. لم يوقّع عليه أحد.
notice-pack-refused = تعذّر استخدام الملف { $subject }. ترون النص الذي جاء مع التطبيق.
notice-pack-damaged = كان أحد الملفات تالفًا. ترون نسخة أقدم من النص.
notice-no-data-folder = لا يُخزَّن شيء على هذا الجهاز. تبقى اختياراتكم حتى تغلقوا التطبيق.
notice-data-folder-unusable = لا يستطيع التطبيق استخدام مجلده. تبقى اختياراتكم حتى تغلقوا التطبيق.
notice-settings-damaged = كان ملف إعداداتكم تالفًا. احتفظنا به باسم { $subject } وبدأنا ملفًا جديدًا.

error-unknown-card = لا توجد بطاقة بهذا الاسم. اختاروا إحدى البطاقات في القائمة.
error-unknown-line = ليس في هذه البطاقة سطر كهذا لعرضه على الموظف. اختاروا سطرًا يُقال.
error-unknown-place = لا نعرف هذا المكان. اختاروا أحد الأماكن في القائمة.
error-unknown-status = لا نعرف هذا الوضع. اختاروا واحدًا من الثمانية في القائمة.
error-malformed-language = هذا ليس رمز لغة. استخدموا رمزًا مثل ar أو ur أو es أو en.
error-search-empty = اكتبوا حرفًا أو رقمًا واحدًا على الأقل للبحث.
error-search-too-long = نص البحث طويل جدًا. استخدموا بضع كلمات.
error-search-control-character = في نص البحث رمز تحكّم خفي. اكتبوا الكلمات من جديد.
error-storage-no-folder = لا يمكن استخدام مجلد إعداداتكم. تأكدوا من أنه مجلد يمكنكم فتحه.
error-storage-read-only = مجلد إعداداتكم للقراءة فقط. لم يتغير شيء. اختاروا مجلدًا آخر.
error-storage-full = الجهاز ممتلئ. لم يتغير شيء. وفّروا بعض المساحة وحاولوا من جديد.
error-storage-newer-version = إعداداتكم من نسخة أحدث من التطبيق. لم يتغير شيء. حدّثوا التطبيق.
error-storage-failed = تعذّر حفظ إعداداتكم. لم يضِع شيء. حاولوا من جديد.
error-pack-damaged = النص في التطبيق تالف. ثبّتوا التطبيق من جديد.
error-shut-down = أُغلق التطبيق. افتحوه من جديد.
error-internal = حدث خطأ في التطبيق. لم يضِع شيء. حاولوا من جديد.
