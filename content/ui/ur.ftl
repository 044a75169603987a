# ایپ کے اپنے الفاظ۔ کلیدیں پروگرام طے کرتا ہے۔

language-name = اردو
language-english-name = Urdu

kind-say = کہیے
kind-do = یہ کریں
kind-dont = یہ نہ کریں
kind-know = جان لیں
kind-ask = مانگیں
kind-stop = یہاں تک
kind-gap = معلوم نہیں

status-citizen = امریکی شہری
status-permanent-resident = گرین کارڈ والے
status-visa = ویزے پر (وزٹ، پڑھائی، کام)
status-visa-waiver = پروگرام Visa Waiver Program (ESTA)
status-asylum-seeker = پناہ مانگنے والے
status-refugee-asylee = پناہ گزین، یا جنہیں پناہ مل چکی ہے
status-parolee = پیرول (parole) پر
status-unsure = جنہیں یقین نہیں

group-airport-now = میں ابھی ایئرپورٹ پر ہوں
group-someone-taken = کسی کو لے گئے ہیں
group-happened-to-me = میرے ساتھ ایسا ہوا
group-learn-and-act = جانیں اور قدم اٹھائیں

gap-ask = جن ذرائع کو ہم نے دیکھا، ان میں اس کا جواب نہیں ہے۔ کسی وکیل سے پوچھیں۔

not-legal-advice = یہ معلومات ہیں، قانونی مشورہ نہیں۔
label-for = کس کے لیے
label-checked = جانچ کی تاریخ
label-check-again-by = دوبارہ جانچ کی آخری تاریخ
label-read-next = اس کے بعد پڑھیں
label-phone-lines = فون نمبر
label-sources = ذرائع
label-sources-hint = سب ذرائع دیکھنے کے لیے --sources لکھیں۔
label-past = یہ ماضی کی بات ہے۔
label-saved = محفوظ کیا ہوا
label-not-saved = اب محفوظ کیا ہوا نہیں
save-warning = جو بھی اس آلے کی تلاشی لے، وہ دیکھ سکتا ہے کہ آپ نے کون سے کارڈ محفوظ کیے۔
save-needs-folder = کچھ محفوظ نہیں ہوا۔ کارڈ محفوظ رکھنے کے لیے --data کے ساتھ فولڈر لکھیں۔
label-who-answers = کون جواب دیتا ہے
label-languages = زبانیں
label-opens = کھلنے کا وقت
answers-government = حکومت
answers-nonprofit = ایک غیر منافع بخش تنظیم
answers-volunteer = رضاکار
answers-automated = مشین
open-open = ابھی کھلی ہے
open-closed = ابھی بند ہے
open-unknown = معلوم نہیں کہ ابھی کھلی ہے یا نہیں
no-hits = کچھ نہیں ملا۔ ایک آسان لفظ آزمائیں۔
line-review-due = ہو سکتا ہے یہ بات پرانی ہو چکی ہو۔
line-fallback = یہ بات ابھی آپ کی زبان میں نہیں ہے۔
line-outdated = اس بات کا ترجمہ پرانا ہے۔ یہ نیا انگریزی متن ہے۔

notice-not-for-status = یہ کارڈ آپ کی حیثیت کے لیے نہیں ہے۔ نیچے کے کارڈ دیکھیں۔
notice-choose-status = یہ باتیں ہر کسی کے لیے سب سے محفوظ ہیں۔ اپنی حیثیت چنیں تاکہ آپ کے لیے لکھی باتیں نظر آئیں۔
notice-language-not-available = زبان { $subject } ابھی یہاں نہیں ہے۔ آپ اپنی فہرست کی اگلی زبان، یا انگریزی، دیکھ رہے ہیں۔
notice-fallback = ایک بات ابھی آپ کی زبان میں نہیں ہے۔
notice-outdated = ایک بات ترجمے کے بعد انگریزی میں بدل گئی۔ آپ نیا متن دیکھ رہے ہیں۔
notice-machine-translation = یہ ترجمہ مشین نے کیا ہے۔ ابھی کسی انسان نے اسے نہیں جانچا۔
notice-no-legal-review = کسی وکیل نے یہ متن نہیں جانچا۔
notice-review-due = ہو سکتا ہے اس میں سے کچھ پرانا ہو چکا ہو۔ اس کی نئی جانچ کا وقت گزر چکا ہے۔
notice-clock-doubtful = اس آلے پر تاریخ غلط لگتی ہے۔ ہم نہیں بتا سکتے کہ یہ متن کتنا نیا ہے۔
notice-unsigned-pack = یہ متن فائل { $subject } سے ہے۔ اس پر کسی نے دستخط نہیں کیے۔
notice-pack-refused = فائل { $subject } استعمال نہ ہو سکی۔ آپ وہ متن دیکھ رہے ہیں جو ایپ کے ساتھ آیا تھا۔
notice-pack-damaged = ایک فائل خراب تھی۔ آپ متن کی پرانی نقل دیکھ رہے ہیں۔
notice-no-data-folder = اس آلے پر کچھ محفوظ نہیں کیا جاتا۔ آپ کی پسند ایپ بند ہونے تک رہے گی۔
notice-data-folder-unusable = ایپ اپنا فولڈر استعمال نہیں کر سکتی۔ آپ کی پسند ایپ بند ہونے تک رہے گی۔
notice-settings-damaged = آپ کی ترتیبات کی فائل خراب تھی۔ ہم نے اسے { $subject } کے نام سے رکھ لیا اور نئی فائل شروع کی۔

error-unknown-card = اس نام کا کوئی کارڈ نہیں ہے۔ فہرست میں سے کوئی کارڈ چنیں۔
error-unknown-line = اس کارڈ میں افسر کو دکھانے کی ایسی کوئی بات نہیں ہے۔ کہنے والی کوئی بات چنیں۔
error-unknown-place = ہم یہ جگہ نہیں جانتے۔ فہرست میں سے کوئی جگہ چنیں۔
error-unknown-status = ہم یہ حیثیت نہیں جانتے۔ فہرست کی آٹھ میں سے ایک چنیں۔
error-malformed-language = یہ زبان کا کوڈ نہیں ہے۔ ایسا کوڈ لکھیں: ar، ur، es یا en۔
error-search-empty = تلاش کے لیے کم از کم ایک حرف یا ہندسہ لکھیں۔
error-search-too-long = تلاش کا متن بہت لمبا ہے۔ چند الفاظ لکھیں۔
error-search-control-character = تلاش کے متن میں ایک چھپا ہوا نشان ہے۔ الفاظ دوبارہ لکھیں۔
error-storage-no-folder = آپ کی ترتیبات کا فولڈر استعمال نہیں ہو سکتا۔ دیکھیں کہ یہ ایسا فولڈر ہے جسے آپ کھول سکتے ہیں۔
error-storage-read-only = آپ کی ترتیبات کے فولڈر میں لکھا نہیں جا سکتا۔ کچھ نہیں بدلا۔ کوئی اور فولڈر چنیں۔
error-storage-full = آلے میں جگہ نہیں ہے۔ کچھ نہیں بدلا۔ کچھ جگہ خالی کریں اور پھر کوشش کریں۔
error-storage-newer-version = آپ کی ترتیبات ایپ کے نئے ورژن کی ہیں۔ کچھ نہیں بدلا۔ ایپ کو اپ ڈیٹ کریں۔
error-storage-failed = آپ کی ترتیبات محفوظ نہ ہو سکیں۔ کچھ ضائع نہیں ہوا۔ پھر کوشش کریں۔
error-pack-damaged = ایپ کا متن خراب ہے۔ ایپ دوبارہ انسٹال کریں۔
error-shut-down = ایپ بند ہو گئی تھی۔ اسے دوبارہ کھولیں۔
error-internal = ایپ میں کچھ غلط ہو گیا۔ کچھ ضائع نہیں ہوا۔ پھر کوشش کریں۔
