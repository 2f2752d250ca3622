<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
<name>app</name>
<message>
<source> or </source>
<translation> أو </translation>
</message>
<message numerus="yes">
<source>%n brand(s)</source>
<translation>
<numerusform>بلا علامات تجارية (%n)</numerusform>
<numerusform>علامة تجارية واحدة</numerusform>
<numerusform>علامتان تجاريتان</numerusform>
<numerusform>%n علامات تجارية</numerusform>
<numerusform>%n علامة تجارية</numerusform>
<numerusform>%n علامة تجارية</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n channel(s)</source>
<translation>
<numerusform>بلا قنوات (%n)</numerusform>
<numerusform>قناة واحدة</numerusform>
<numerusform>قناتان</numerusform>
<numerusform>%n قنوات</numerusform>
<numerusform>%n قناة</numerusform>
<numerusform>%n قناة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n colour(s)</source>
<translation>
<numerusform>بلا ألوان (%n)</numerusform>
<numerusform>لون واحد</numerusform>
<numerusform>لونان</numerusform>
<numerusform>%n ألوان</numerusform>
<numerusform>%n لونًا</numerusform>
<numerusform>%n لون</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n day(s) ago</source>
<translation>
<numerusform>اليوم (قبل %n يوم)</numerusform>
<numerusform>قبل يوم واحد</numerusform>
<numerusform>قبل يومين</numerusform>
<numerusform>قبل %n أيام</numerusform>
<numerusform>قبل %n يومًا</numerusform>
<numerusform>قبل %n يوم</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n episode(s)</source>
<translation>
<numerusform>لا حلقات (%n)</numerusform>
<numerusform>حلقة واحدة</numerusform>
<numerusform>حلقتان</numerusform>
<numerusform>%n حلقات</numerusform>
<numerusform>%n حلقة</numerusform>
<numerusform>%n حلقة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n film(s)</source>
<translation>
<numerusform>لا أفلام (%n)</numerusform>
<numerusform>فيلم واحد</numerusform>
<numerusform>فيلمان</numerusform>
<numerusform>%n أفلام</numerusform>
<numerusform>%n فيلمًا</numerusform>
<numerusform>%n فيلم</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n film(s) can be searched</source>
<translation>
<numerusform>لا أفلام يمكن البحث فيها (%n)</numerusform>
<numerusform>فيلم واحد يمكن البحث فيه</numerusform>
<numerusform>فيلمان يمكن البحث فيهما</numerusform>
<numerusform>%n أفلام يمكن البحث فيها</numerusform>
<numerusform>%n فيلمًا يمكن البحث فيه</numerusform>
<numerusform>%n فيلم يمكن البحث فيه</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n film(s) compared</source>
<translation>
<numerusform>لم يُقارَن أي فيلم (%n)</numerusform>
<numerusform>قورن فيلم واحد</numerusform>
<numerusform>قورن فيلمان</numerusform>
<numerusform>قورنت %n أفلام</numerusform>
<numerusform>قورن %n فيلمًا</numerusform>
<numerusform>قورن %n فيلم</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n film(s) kept as: {name}</source>
<translation>
<numerusform>لم يُحفظ أي فيلم (%n) باسم: {name}</numerusform>
<numerusform>حُفظ فيلم واحد باسم: {name}</numerusform>
<numerusform>حُفظ فيلمان باسم: {name}</numerusform>
<numerusform>حُفظت %n أفلام باسم: {name}</numerusform>
<numerusform>حُفظ %n فيلمًا باسم: {name}</numerusform>
<numerusform>حُفظ %n فيلم باسم: {name}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n filter(s)</source>
<translation>
<numerusform>بلا عوامل تصفية (%n)</numerusform>
<numerusform>عامل تصفية واحد</numerusform>
<numerusform>عاملا تصفية</numerusform>
<numerusform>%n عوامل تصفية</numerusform>
<numerusform>%n عامل تصفية</numerusform>
<numerusform>%n عامل تصفية</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n found</source>
<translation>
<numerusform>لا نتائج (%n)</numerusform>
<numerusform>نتيجة واحدة</numerusform>
<numerusform>نتيجتان</numerusform>
<numerusform>%n نتائج</numerusform>
<numerusform>%n نتيجة</numerusform>
<numerusform>%n نتيجة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n item(s) · on {provider}</source>
<translation>
<numerusform>%n قطعة · على {provider}</numerusform>
<numerusform>قطعة واحدة · على {provider}</numerusform>
<numerusform>قطعتان · على {provider}</numerusform>
<numerusform>%n قطع · على {provider}</numerusform>
<numerusform>%n قطعة · على {provider}</numerusform>
<numerusform>%n قطعة · على {provider}</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n min left</source>
<translation>
<numerusform>بقيت %n دقيقة</numerusform>
<numerusform>بقيت دقيقة واحدة</numerusform>
<numerusform>بقيت دقيقتان</numerusform>
<numerusform>بقيت %n دقائق</numerusform>
<numerusform>بقيت %n دقيقة</numerusform>
<numerusform>بقيت %n دقيقة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n more not drawn</source>
<translation>
<numerusform>لا نقاط أخرى لم تُرسم (%n)</numerusform>
<numerusform>نقطة أخرى لم تُرسم</numerusform>
<numerusform>نقطتان أخريان لم تُرسما</numerusform>
<numerusform>%n نقاط أخرى لم تُرسم</numerusform>
<numerusform>%n نقطة أخرى لم تُرسم</numerusform>
<numerusform>%n نقطة أخرى لم تُرسم</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n of them placed into the map that stood</source>
<translation>
<numerusform>لم تُضف أي منها إلى الخريطة القائمة (%n)</numerusform>
<numerusform>أُضيفت واحدة منها إلى الخريطة القائمة</numerusform>
<numerusform>أُضيفت اثنتان منها إلى الخريطة القائمة</numerusform>
<numerusform>أُضيفت %n منها إلى الخريطة القائمة</numerusform>
<numerusform>أُضيفت %n منها إلى الخريطة القائمة</numerusform>
<numerusform>أُضيفت %n منها إلى الخريطة القائمة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n of {all} could not be opened:</source>
<translation>
<numerusform>تعذّر فتح %n من {all}:</numerusform>
<numerusform>تعذّر فتح واحد من {all}:</numerusform>
<numerusform>تعذّر فتح اثنين من {all}:</numerusform>
<numerusform>تعذّر فتح %n من {all}:</numerusform>
<numerusform>تعذّر فتح %n من {all}:</numerusform>
<numerusform>تعذّر فتح %n من {all}:</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n offer(s)</source>
<translation>
<numerusform>لا عروض (%n)</numerusform>
<numerusform>عرض واحد</numerusform>
<numerusform>عرضان</numerusform>
<numerusform>%n عروض</numerusform>
<numerusform>%n عرضًا</numerusform>
<numerusform>%n عرض</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n point(s)</source>
<translation>
<numerusform>لا نقاط (%n)</numerusform>
<numerusform>نقطة واحدة</numerusform>
<numerusform>نقطتان</numerusform>
<numerusform>%n نقاط</numerusform>
<numerusform>%n نقطة</numerusform>
<numerusform>%n نقطة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n point(s) chosen</source>
<translation>
<numerusform>لم تُحدَّد أي نقطة (%n)</numerusform>
<numerusform>حُدِّدت نقطة واحدة</numerusform>
<numerusform>حُدِّدت نقطتان</numerusform>
<numerusform>حُدِّدت %n نقاط</numerusform>
<numerusform>حُدِّدت %n نقطة</numerusform>
<numerusform>حُدِّدت %n نقطة</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n poster(s) compared</source>
<translation>
<numerusform>لم يُقارَن أي ملصق (%n)</numerusform>
<numerusform>قورن ملصق واحد</numerusform>
<numerusform>قورن ملصقان</numerusform>
<numerusform>قورنت %n ملصقات</numerusform>
<numerusform>قورن %n ملصقًا</numerusform>
<numerusform>قورن %n ملصق</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n shot(s)</source>
<translation>
<numerusform>لا مشاهد (%n)</numerusform>
<numerusform>مشهد واحد</numerusform>
<numerusform>مشهدان</numerusform>
<numerusform>%n مشاهد</numerusform>
<numerusform>%n مشهدًا</numerusform>
<numerusform>%n مشهد</numerusform>
</translation>
</message>
<message numerus="yes">
<source>%n size(s)</source>
<translation>
<numerusform>بلا مقاسات (%n)</numerusform>
<numerusform>مقاس واحد</numerusform>
<numerusform>مقاسان</numerusform>
<numerusform>%n مقاسات</numerusform>
<numerusform>%n مقاسًا</numerusform>
<numerusform>%n مقاس</numerusform>
</translation>
</message>
<message>
<source>, </source>
<translation>، </translation>
</message>
<message>
<source>1:02:03, 62:03, 90s, 50%, +30</source>
<translation>‎1:02:03, 62:03, 90s, 50%, +30</translation>
</message>
<message>
<source>A Shopify export does not name its shop: add --shop https://shop.example to it.</source>
<translation>لا يذكر ملف التصدير من Shopify متجره: أضف إليه ‎--shop https://shop.example‎.</translation>
</message>
<message>
<source>A catalogue of LanceDB on a drive of your network, searched instead of the files of this computer as long as it answers. Pictures and what they look like stay here; the drive sees which parts of its files are read. From the next start on.</source>
<translation>كتالوج LanceDB على قرص في شبكتك، يُبحث فيه بدلًا من ملفات هذا الحاسوب ما دام يستجيب. تبقى الصور وما تبدو عليه هنا؛ ولا يرى القرص إلا أجزاء ملفاته التي تُقرأ. ابتداءً من التشغيل التالي.</translation>
</message>
<message>
<source>A dark edge around the letters, a half transparent box, or a black one.</source>
<translation>حافة داكنة حول الحروف، أو مربع نصف شفاف، أو مربع أسود.</translation>
</message>
<message>
<source>A drawing (SVG)…</source>
<translation>رسم (SVG)…</translation>
</message>
<message>
<source>A film file cannot be read.</source>
<translation>تعذّرت قراءة ملف فيلم.</translation>
</message>
<message>
<source>A film opened elsewhere plays in the window there is.</source>
<translation>الفيلم الذي يُفتح من مكان آخر يُعرض في النافذة المفتوحة.</translation>
</message>
<message>
<source>A film or a stream (HLS, DASH) on the web.</source>
<translation>فيلم أو بث (HLS، DASH) على الويب.</translation>
</message>
<message>
<source>A film that was left in the middle</source>
<translation>فيلم لم تكتمل مشاهدته</translation>
</message>
<message>
<source>A folder for the Embedding Projector…</source>
<translation>مجلد لأداة Embedding Projector…</translation>
</message>
<message>
<source>A folder may not be written.</source>
<translation>لا يُسمح بالكتابة في أحد المجلدات.</translation>
</message>
<message>
<source>A folder of posters</source>
<translation>مجلد ملصقات</translation>
</message>
<message>
<source>A folder…</source>
<translation>مجلد…</translation>
</message>
<message>
<source>A key cannot be opened: the passphrase is wrong.</source>
<translation>تعذّر فتح أحد المفاتيح: عبارة المرور غير صحيحة.</translation>
</message>
<message>
<source>A key is not an Ed25519 key.</source>
<translation>أحد المفاتيح ليس مفتاح Ed25519.</translation>
</message>
<message>
<source>A key is not kept without a passphrase.</source>
<translation>لا يُحفظ أي مفتاح بلا عبارة مرور.</translation>
</message>
<message>
<source>A library is too old.</source>
<translation>إحدى المكتبات البرمجية قديمة جدًا.</translation>
</message>
<message>
<source>A model card is wrong.</source>
<translation>بطاقة أحد النماذج غير صحيحة.</translation>
</message>
<message>
<source>A model file is damaged.</source>
<translation>ملف أحد النماذج تالف.</translation>
</message>
<message>
<source>A newer TrendFlix wrote this library.</source>
<translation>كتب هذه المكتبة إصدار أحدث من TrendFlix.</translation>
</message>
<message>
<source>A note beside a film cannot be read.</source>
<translation>تعذّرت قراءة ملف معلومات بجانب أحد الأفلام.</translation>
</message>
<message>
<source>A page for any browser…</source>
<translation>صفحة لأي متصفح…</translation>
</message>
<message>
<source>A pause is only a pause; nothing is searched.</source>
<translation>الإيقاف المؤقت إيقاف فقط؛ لا يُبحث عن شيء.</translation>
</message>
<message>
<source>A picture</source>
<translation>صورة</translation>
</message>
<message>
<source>A picture (PNG)…</source>
<translation>صورة (PNG)…</translation>
</message>
<message>
<source>A picture cannot be used.</source>
<translation>تعذّر استخدام صورة.</translation>
</message>
<message>
<source>A picture to look for</source>
<translation>صورة للبحث عنها</translation>
</message>
<message>
<source>A picture…</source>
<translation>صورة…</translation>
</message>
<message>
<source>A player showed no picture of this film in time.</source>
<translation>لم يعرض أحد المشغّلات صورة من هذا الفيلم في الوقت المحدد.</translation>
</message>
<message>
<source>A poster or a picture</source>
<translation>ملصق أو صورة</translation>
</message>
<message>
<source>A product of the catalogue has no embedding.</source>
<translation>أحد منتجات الكتالوج بلا متجه تضمين.</translation>
</message>
<message>
<source>A program that this measurement needs is missing.</source>
<translation>برنامج يحتاجه هذا القياس غير موجود.</translation>
</message>
<message>
<source>A question of the manifest is about no product of it.</source>
<translation>أحد أسئلة البيان لا يخص أيًّا من منتجاته.</translation>
</message>
<message>
<source>Add</source>
<translation>إضافة</translation>
</message>
<message>
<source>Add a folder of films</source>
<translation>إضافة مجلد أفلام</translation>
</message>
<message>
<source>Add a folder of films with: trendflix library add FOLDER; if there is a library, see that its disk is there.</source>
<translation>أضف مجلد أفلام بالأمر: trendflix library add FOLDER؛ وإن كانت هناك مكتبة، فتأكد من توصيل قرصها.</translation>
</message>
<message>
<source>Add a folder of films…</source>
<translation>إضافة مجلد أفلام…</translation>
</message>
<message>
<source>Add a folder to the library</source>
<translation>إضافة مجلد إلى المكتبة</translation>
</message>
<message>
<source>Add a folder…</source>
<translation>إضافة مجلد…</translation>
</message>
<message>
<source>Add a key: {action}</source>
<translation>إضافة مفتاح: {action}</translation>
</message>
<message>
<source>Add a subtitle file</source>
<translation>إضافة ملف ترجمة</translation>
</message>
<message>
<source>Add a subtitle file…</source>
<translation>إضافة ملف ترجمة…</translation>
</message>
<message>
<source>Add an audio file</source>
<translation>إضافة ملف صوت</translation>
</message>
<message>
<source>Add an audio file…</source>
<translation>إضافة ملف صوت…</translation>
</message>
<message>
<source>Add films to the playlist</source>
<translation>إضافة أفلام إلى قائمة التشغيل</translation>
</message>
<message>
<source>Added last first</source>
<translation>المضاف حديثًا أولًا</translation>
</message>
<message>
<source>Address of a film</source>
<translation>عنوان الفيلم</translation>
</message>
<message>
<source>Addresses that start with {scheme}: are not opened, only files, http and https.</source>
<translation>العناوين التي تبدأ بـ {scheme}:‎ لا تُفتح، بل الملفات وhttp وhttps فقط.</translation>
</message>
<message>
<source>Add…</source>
<translation>إضافة…</translation>
</message>
<message>
<source>Agreement</source>
<translation>التوافق</translation>
</message>
<message>
<source>Ahead 1 minute</source>
<translation>تقديم دقيقة واحدة</translation>
</message>
<message>
<source>Ahead 10 seconds</source>
<translation>تقديم 10 ثوانٍ</translation>
</message>
<message>
<source>Ahead 5 seconds</source>
<translation>تقديم 5 ثوانٍ</translation>
</message>
<message>
<source>Ahead about 1 minute</source>
<translation>تقديم نحو دقيقة واحدة</translation>
</message>
<message>
<source>Ahead about 5 seconds</source>
<translation>تقديم نحو 5 ثوانٍ</translation>
</message>
<message>
<source>All categories</source>
<translation>كل الفئات</translation>
</message>
<message>
<source>All files</source>
<translation>كل الملفات</translation>
</message>
<message>
<source>All films</source>
<translation>كل الأفلام</translation>
</message>
<message>
<source>All lines</source>
<translation>كل الأسطر</translation>
</message>
<message>
<source>All lines of the subtitles</source>
<translation>كل أسطر الترجمة</translation>
</message>
<message>
<source>All seasons</source>
<translation>كل المواسم</translation>
</message>
<message>
<source>Always on top</source>
<translation>دائمًا في المقدمة</translation>
</message>
<message>
<source>An embedding of the index is not of length one.</source>
<translation>طول أحد متجهات التضمين في الفهرس ليس واحدًا.</translation>
</message>
<message>
<source>Another TrendFlix has the library open.</source>
<translation>نسخة أخرى من TrendFlix تفتح المكتبة.</translation>
</message>
<message>
<source>Any country</source>
<translation>أي بلد</translation>
</message>
<message>
<source>Arabic</source>
<translation>عربي</translation>
</message>
<message>
<source>As in the film</source>
<translation>كما في الفيلم</translation>
</message>
<message>
<source>As the system</source>
<translation>كما في النظام</translation>
</message>
<message>
<source>Ask once a day, while a film plays, whether the shop has published one; what is watched is not told. Only where the catalogue came from an address.</source>
<translation>السؤال مرة في اليوم، أثناء عرض فيلم، عمّا إذا كان المتجر قد نشر كتالوجًا أحدث؛ ولا يُبلَّغ بما يُشاهَد. فقط إن كان الكتالوج قد جاء من عنوان.</translation>
</message>
<message>
<source>Ask once more; the log says more.</source>
<translation>حاول مرة أخرى؛ في السجل مزيد من التفاصيل.</translation>
</message>
<message>
<source>Ask where it comes from for another form of it: plain HLS, or one file.</source>
<translation>اطلب من مصدره صيغة أخرى منه: HLS عادي، أو ملف واحد.</translation>
</message>
<message>
<source>Ask whoever gave it to you for the address of the film itself.</source>
<translation>اطلب عنوان الفيلم نفسه ممن أعطاك إياه.</translation>
</message>
<message>
<source>Asking TMDB</source>
<translation>جارٍ سؤال TMDB</translation>
</message>
<message>
<source>Aspect ratio</source>
<translation>نسبة الأبعاد</translation>
</message>
<message>
<source>Aspect ratio: {aspect}</source>
<translation>نسبة الأبعاد: {aspect}</translation>
</message>
<message>
<source>At the end of a film</source>
<translation>عند نهاية الفيلم</translation>
</message>
<message>
<source>At the end: close</source>
<translation>عند النهاية: إغلاق</translation>
</message>
<message>
<source>At the end: next</source>
<translation>عند النهاية: التالي</translation>
</message>
<message>
<source>At the end: stop</source>
<translation>عند النهاية: إيقاف</translation>
</message>
<message>
<source>Automatic</source>
<translation>تلقائي</translation>
</message>
<message>
<source>Back 1 minute</source>
<translation>ترجيع دقيقة واحدة</translation>
</message>
<message>
<source>Back 10 seconds</source>
<translation>ترجيع 10 ثوانٍ</translation>
</message>
<message>
<source>Back 5 seconds</source>
<translation>ترجيع 5 ثوانٍ</translation>
</message>
<message>
<source>Back about 1 minute</source>
<translation>ترجيع نحو دقيقة واحدة</translation>
</message>
<message>
<source>Back about 5 seconds</source>
<translation>ترجيع نحو 5 ثوانٍ</translation>
</message>
<message>
<source>Back button</source>
<translation>زر الرجوع</translation>
</message>
<message>
<source>Back to all films</source>
<translation>العودة إلى كل الأفلام</translation>
</message>
<message>
<source>Back to the film</source>
<translation>العودة إلى الفيلم</translation>
</message>
<message>
<source>Back to the line that plays</source>
<translation>العودة إلى السطر الجاري</translation>
</message>
<message>
<source>Back to the picture alone</source>
<translation>العودة إلى الصورة وحدها</translation>
</message>
<message>
<source>Back to the window</source>
<translation>العودة إلى النافذة</translation>
</message>
<message>
<source>Balanced</source>
<translation>متوازن</translation>
</message>
<message>
<source>Baltic</source>
<translation>بلطيقي</translation>
</message>
<message>
<source>Begin with subtitles</source>
<translation>البدء مع الترجمة</translation>
</message>
<message>
<source>Beginning of the film</source>
<translation>بداية الفيلم</translation>
</message>
<message>
<source>Begins anew</source>
<translation>يبدأ من جديد</translation>
</message>
<message>
<source>Behind the words</source>
<translation>خلف الكلمات</translation>
</message>
<message>
<source>Best</source>
<translation>الأفضل</translation>
</message>
<message>
<source>Best match first</source>
<translation>الأكثر تطابقًا أولًا</translation>
</message>
<message>
<source>Bit rate</source>
<translation>معدل البت</translation>
</message>
<message>
<source>Black box</source>
<translation>مربع أسود</translation>
</message>
<message>
<source>Brand</source>
<translation>العلامة التجارية</translation>
</message>
<message>
<source>Brighter</source>
<translation>زيادة السطوع</translation>
</message>
<message>
<source>Brightness</source>
<translation>السطوع</translation>
</message>
<message>
<source>Buttons, sliders, fields and lines of menus are at least 44 pixels high.</source>
<translation>الأزرار وأشرطة التمرير والحقول وأسطر القوائم لا يقل ارتفاعها عن 44 بكسل.</translation>
</message>
<message>
<source>By category</source>
<translation>حسب الفئة</translation>
</message>
<message>
<source>By film</source>
<translation>حسب الفيلم</translation>
</message>
<message>
<source>By time</source>
<translation>حسب الوقت</translation>
</message>
<message>
<source>By yes and no</source>
<translation>حسب نعم ولا</translation>
</message>
<message>
<source>Cancel</source>
<translation>إلغاء</translation>
</message>
<message>
<source>Catalogue of {day}</source>
<translation>كتالوج {day}</translation>
</message>
<message>
<source>Catalogue of {day}, checked on {checked}</source>
<translation>كتالوج {day}، جرى التحقق منه في {checked}</translation>
</message>
<message>
<source>Catalogue of {day}, checked today</source>
<translation>كتالوج {day}، جرى التحقق منه اليوم</translation>
</message>
<message>
<source>Catalogue of {day}, could not be refreshed since {checked}</source>
<translation>كتالوج {day}، تعذّر تحديثه منذ {checked}</translation>
</message>
<message>
<source>Catalogue of {day}, not checked yet</source>
<translation>كتالوج {day}، لم يجرِ التحقق منه بعد</translation>
</message>
<message>
<source>Categories</source>
<translation>الفئات</translation>
</message>
<message>
<source>Category</source>
<translation>الفئة</translation>
</message>
<message>
<source>Category of {folder}</source>
<translation>فئة {folder}</translation>
</message>
<message>
<source>Central European</source>
<translation>أوروبا الوسطى</translation>
</message>
<message>
<source>Change title, year, category, tags, plot</source>
<translation>تغيير العنوان والسنة والفئة والوسوم والقصة</translation>
</message>
<message>
<source>Chapters</source>
<translation>الفصول</translation>
</message>
<message>
<source>Check the connection or the proxy, or name a folder with the files: trendflix models pull --from FOLDER, trendflix index pull FOLDER</source>
<translation>تحقق من الاتصال أو من الخادم الوكيل، أو حدّد مجلدًا فيه الملفات: trendflix models pull --from FOLDER, trendflix index pull FOLDER</translation>
</message>
<message>
<source>Check the connection, or wait a little, then try again.</source>
<translation>تحقق من الاتصال، أو انتظر قليلًا، ثم حاول من جديد.</translation>
</message>
<message>
<source>Choose a chapter</source>
<translation>اختيار فصل</translation>
</message>
<message>
<source>Choose a film</source>
<translation>اختيار فيلم</translation>
</message>
<message>
<source>Choose a film, or drop a picture here.</source>
<translation>اختر فيلمًا، أو أفلت صورة هنا.</translation>
</message>
<message>
<source>Choose a folder</source>
<translation>اختيار مجلد</translation>
</message>
<message>
<source>Choose a part of the picture</source>
<translation>اختيار جزء من الصورة</translation>
</message>
<message>
<source>Choose another folder, or free some room.</source>
<translation>اختر مجلدًا آخر، أو أخلِ بعض المساحة.</translation>
</message>
<message>
<source>Choose another port: trendflix serve --port 8766</source>
<translation>اختر منفذًا آخر: trendflix serve --port 8766</translation>
</message>
<message>
<source>Choose no point</source>
<translation>عدم تحديد أي نقطة</translation>
</message>
<message>
<source>Choose subtitles</source>
<translation>اختيار الترجمة</translation>
</message>
<message>
<source>Choose the sound</source>
<translation>اختيار الصوت</translation>
</message>
<message>
<source>Choose…</source>
<translation>اختيار…</translation>
</message>
<message>
<source>Clear</source>
<translation>مسح</translation>
</message>
<message>
<source>Clear all</source>
<translation>مسح الكل</translation>
</message>
<message>
<source>Clear history</source>
<translation>مسح سجل المشاهدة</translation>
</message>
<message>
<source>Clear history…</source>
<translation>مسح سجل المشاهدة…</translation>
</message>
<message>
<source>Clear judgements</source>
<translation>مسح التقييمات</translation>
</message>
<message>
<source>Clear the playlist</source>
<translation>إفراغ قائمة التشغيل</translation>
</message>
<message>
<source>Clear the search</source>
<translation>مسح البحث</translation>
</message>
<message>
<source>Clear the words</source>
<translation>مسح الكلمات</translation>
</message>
<message>
<source>Close</source>
<translation>إغلاق</translation>
</message>
<message>
<source>Close the film</source>
<translation>إغلاق الفيلم</translation>
</message>
<message>
<source>Close the message</source>
<translation>إغلاق الرسالة</translation>
</message>
<message>
<source>Close the other windows of TrendFlix, then try again.</source>
<translation>أغلق نوافذ TrendFlix الأخرى، ثم حاول من جديد.</translation>
</message>
<message>
<source>Close the window</source>
<translation>إغلاق النافذة</translation>
</message>
<message>
<source>Close this panel</source>
<translation>إغلاق هذه اللوحة</translation>
</message>
<message>
<source>Collections</source>
<translation>المجموعات</translation>
</message>
<message>
<source>Collections, folder, remove</source>
<translation>المجموعات، المجلد، الإزالة</translation>
</message>
<message>
<source>Colour</source>
<translation>اللون</translation>
</message>
<message>
<source>Colours</source>
<translation>الألوان</translation>
</message>
<message>
<source>Colours as in the film</source>
<translation>الألوان كما في الفيلم</translation>
</message>
<message>
<source>Colours as the system has them</source>
<translation>الألوان كما في النظام</translation>
</message>
<message>
<source>Compare it with the other films</source>
<translation>مقارنته بالأفلام الأخرى</translation>
</message>
<message>
<source>Compare its poster</source>
<translation>مقارنة ملصقه</translation>
</message>
<message>
<source>Compare with films of every category</source>
<translation>المقارنة بأفلام كل الفئات</translation>
</message>
<message>
<source>Comparing films…</source>
<translation>جارٍ مقارنة الأفلام…</translation>
</message>
<message>
<source>Connecting… Esc stops it</source>
<translation>جارٍ الاتصال… يوقفه Esc</translation>
</message>
<message>
<source>Continue at {time}</source>
<translation>المتابعة من {time}</translation>
</message>
<message>
<source>Continue watching</source>
<translation>متابعة المشاهدة</translation>
</message>
<message>
<source>Continue {film}, {left}, {when}</source>
<translation>متابعة {film}، {left}، {when}</translation>
</message>
<message>
<source>Contrast</source>
<translation>التباين</translation>
</message>
<message>
<source>Controls for fingers</source>
<translation>عناصر تحكم للمس</translation>
</message>
<message>
<source>Copied. Read it before you send it to somebody.</source>
<translation>تم النسخ. اقرأه قبل إرساله إلى أحد.</translation>
</message>
<message>
<source>Copy</source>
<translation>نسخ</translation>
</message>
<message>
<source>Copy a picture of the finds</source>
<translation>نسخ صورة النتائج</translation>
</message>
<message>
<source>Copy diagnostics</source>
<translation>نسخ بيانات التشخيص</translation>
</message>
<message>
<source>Copy link</source>
<translation>نسخ الرابط</translation>
</message>
<message>
<source>Copy or download it again, then look again.</source>
<translation>انسخه أو نزّله مرة أخرى، ثم أعد الفحص.</translation>
</message>
<message>
<source>Copy or download it again; what is there can be watched.</source>
<translation>انسخه أو نزّله من جديد؛ يمكن مشاهدة الموجود منه.</translation>
</message>
<message>
<source>Copy the command</source>
<translation>نسخ الأمر</translation>
</message>
<message>
<source>Copy the link and open it yourself.</source>
<translation>انسخ الرابط وافتحه بنفسك.</translation>
</message>
<message>
<source>Copy the picture</source>
<translation>نسخ الصورة</translation>
</message>
<message>
<source>Copy with times</source>
<translation>نسخ مع الأوقات</translation>
</message>
<message>
<source>Correct the name, or the file cards.toml in the models folder.</source>
<translation>صحّح الاسم، أو الملف cards.toml في مجلد النماذج.</translation>
</message>
<message>
<source>Correct title or year, or name its number: trendflix library tmdb FILM --id NUMBER</source>
<translation>صحّح العنوان أو السنة، أو حدّد رقمه: trendflix library tmdb FILM --id NUMBER</translation>
</message>
<message>
<source>Currency</source>
<translation>العملة</translation>
</message>
<message>
<source>Cut less of the edges</source>
<translation>قص أقل من الحواف</translation>
</message>
<message>
<source>Cut more of the edges</source>
<translation>قص أكثر من الحواف</translation>
</message>
<message>
<source>Cut the edges</source>
<translation>قص الحواف</translation>
</message>
<message>
<source>Cyan</source>
<translation>سماوي</translation>
</message>
<message>
<source>Cyrillic</source>
<translation>سيريلي</translation>
</message>
<message>
<source>Cyrillic (KOI8)</source>
<translation>سيريلي (KOI8)</translation>
</message>
<message>
<source>Dark</source>
<translation>داكن</translation>
</message>
<message>
<source>Dark edge</source>
<translation>حافة داكنة</translation>
</message>
<message>
<source>Dark, light, or as the system</source>
<translation>داكن أو فاتح أو كما في النظام</translation>
</message>
<message>
<source>Dark, light, or whatever the system has.</source>
<translation>داكن أو فاتح أو ما يستخدمه النظام.</translation>
</message>
<message>
<source>Darker</source>
<translation>خفض السطوع</translation>
</message>
<message>
<source>Debian, Ubuntu: sudo apt install libmpv2. macOS: brew install mpv. Windows: put libmpv-2.dll into a folder and name that folder in TRENDFLIX_LIBMPV.</source>
<translation>Debian وUbuntu:‏ sudo apt install libmpv2.‏ macOS:‏ brew install mpv.‏ Windows: ضع libmpv-2.dll في مجلد واذكر ذلك المجلد في TRENDFLIX_LIBMPV.</translation>
</message>
<message>
<source>Debian, Ubuntu: sudo apt install mpv xvfb ffmpeg</source>
<translation>Debian وUbuntu:‏ sudo apt install mpv xvfb ffmpeg</translation>
</message>
<message>
<source>Decode in hardware</source>
<translation>فك الترميز بالعتاد</translation>
</message>
<message>
<source>Decoded by the processor</source>
<translation>يفك المعالج الترميز</translation>
</message>
<message>
<source>Decoded by {decoder}</source>
<translation>يفك الترميز {decoder}</translation>
</message>
<message>
<source>Decoder</source>
<translation>مفكك الترميز</translation>
</message>
<message>
<source>Decoding</source>
<translation>فك الترميز</translation>
</message>
<message>
<source>Default: {value}</source>
<translation>الافتراضي: {value}</translation>
</message>
<message>
<source>Deinterlace</source>
<translation>إزالة التشابك</translation>
</message>
<message>
<source>Deinterlacing off</source>
<translation>إزالة التشابك متوقفة</translation>
</message>
<message>
<source>Deinterlacing on</source>
<translation>إزالة التشابك مفعّلة</translation>
</message>
<message>
<source>Diagnostics</source>
<translation>التشخيص</translation>
</message>
<message>
<source>Dimensions</source>
<translation>الأبعاد</translation>
</message>
<message>
<source>Double click</source>
<translation>النقر المزدوج</translation>
</message>
<message>
<source>Draw a line around points to choose them; also with Shift held</source>
<translation>ارسم خطًا حول النقاط لتحديدها؛ وأيضًا مع إبقاء Shift مضغوطًا</translation>
</message>
<message>
<source>Draw anew</source>
<translation>إعادة الرسم</translation>
</message>
<message>
<source>Draw around what you look for. Enter: the whole picture, Esc: back</source>
<translation>ارسم حول ما تبحث عنه. Enter: الصورة كاملة، Esc: عودة</translation>
</message>
<message>
<source>Drop films, folders or playlists here.</source>
<translation>أفلت هنا أفلامًا أو مجلدات أو قوائم تشغيل.</translation>
</message>
<message>
<source>Dropped</source>
<translation>الإطارات الساقطة</translation>
</message>
<message>
<source>Earlier products</source>
<translation>المنتجات السابقة</translation>
</message>
<message>
<source>Edit</source>
<translation>تحرير</translation>
</message>
<message>
<source>Encoding</source>
<translation>الترميز</translation>
</message>
<message>
<source>Encoding of old files</source>
<translation>ترميز الملفات القديمة</translation>
</message>
<message>
<source>End of the film</source>
<translation>نهاية الفيلم</translation>
</message>
<message>
<source>End what is at work</source>
<translation>إنهاء العمل الجاري</translation>
</message>
<message>
<source>Ended.</source>
<translation>انتهى.</translation>
</message>
<message>
<source>Enter lists the offers, Ctrl+C copies the link</source>
<translation>Enter يسرد العروض، وCtrl+C ينسخ الرابط</translation>
</message>
<message>
<source>Enter opens the product page, Ctrl+C copies the link</source>
<translation>Enter يفتح صفحة المنتج، وCtrl+C ينسخ الرابط</translation>
</message>
<message>
<source>Enter plays on</source>
<translation>Enter يستأنف التشغيل</translation>
</message>
<message>
<source>Enter plays, Y says yes, N says no</source>
<translation>Enter للتشغيل، Y تعني نعم، N تعني لا</translation>
</message>
<message>
<source>Enter searches again, Esc returns to the picture</source>
<translation>Enter يبحث من جديد، وEsc يعود إلى الصورة</translation>
</message>
<message>
<source>Enter shows the film</source>
<translation>Enter يعرض الفيلم</translation>
</message>
<message>
<source>Episode</source>
<translation>الحلقة</translation>
</message>
<message>
<source>Episode {number}</source>
<translation>الحلقة {number}</translation>
</message>
<message>
<source>Extras</source>
<translation>إضافات</translation>
</message>
<message>
<source>Fast</source>
<translation>سريع</translation>
</message>
<message>
<source>Faster</source>
<translation>أسرع</translation>
</message>
<message>
<source>Fetch it again with: trendflix models pull. If it came with TrendFlix, install it again.</source>
<translation>اجلبه من جديد بالأمر: trendflix models pull. إن كان قد جاء مع TrendFlix فأعد تثبيته.</translation>
</message>
<message>
<source>Fetch them once with: trendflix models pull</source>
<translation>اجلبها مرة واحدة بالأمر: trendflix models pull</translation>
</message>
<message>
<source>File</source>
<translation>الملف</translation>
</message>
<message>
<source>Files of another machine ({machine}) are not opened.</source>
<translation>ملفات جهاز آخر ({machine}) لا تُفتح.</translation>
</message>
<message>
<source>Files of another machine are not opened.</source>
<translation>ملفات جهاز آخر لا تُفتح.</translation>
</message>
<message>
<source>Film</source>
<translation>الفيلم</translation>
</message>
<message>
<source>Film information</source>
<translation>معلومات الفيلم</translation>
</message>
<message>
<source>Films</source>
<translation>الأفلام</translation>
</message>
<message>
<source>Films are looked through while the player is idle, or at once with: {command}</source>
<translation>تُحلَّل الأفلام حين يكون المشغّل خاملًا، أو فورًا بالأمر: {command}</translation>
</message>
<message>
<source>Films begin with it where they have it: a code such as de or ja, or nothing for what the film says. Choosing a track sets it.</source>
<translation>تبدأ الأفلام بها إن وُجدت فيها: رمز مثل de أو ja، أو فراغ لما يحدده الفيلم. يضبطها اختيار مسار.</translation>
</message>
<message>
<source>Films begin with subtitles where they have some. Switching them off or on sets it.</source>
<translation>تبدأ الأفلام مع الترجمة إن وُجدت فيها. يضبط ذلك إيقافها أو تشغيلها.</translation>
</message>
<message>
<source>Films in these folders and below them are in the library. A category is given to films that have none of their own. Nothing in the folders is changed.</source>
<translation>الأفلام في هذه المجلدات وما تحتها موجودة في المكتبة. تُعطى الفئة للأفلام التي ليست لها فئة خاصة بها. لا يتغيّر شيء في المجلدات.</translation>
</message>
<message>
<source>Films like this</source>
<translation>أفلام مشابهة</translation>
</message>
<message>
<source>Films of the playlist</source>
<translation>أفلام قائمة التشغيل</translation>
</message>
<message>
<source>Films on web pages</source>
<translation>أفلام صفحات الويب</translation>
</message>
<message>
<source>Films on web pages are found by yt-dlp {version}.</source>
<translation>يجد yt-dlp {version} أفلام صفحات الويب.</translation>
</message>
<message>
<source>Films on web pages are off; the settings switch them on.</source>
<translation>أفلام صفحات الويب متوقفة؛ تُفعّل من الإعدادات.</translation>
</message>
<message>
<source>Films on web pages need yt-dlp, which is not installed.</source>
<translation>أفلام صفحات الويب تحتاج إلى yt-dlp، وهو غير مثبّت.</translation>
</message>
<message>
<source>Films on web pages need yt-dlp: trendflix online update installs it.</source>
<translation>أفلام صفحات الويب تحتاج إلى yt-dlp، ويثبّته الأمر: trendflix online update</translation>
</message>
<message>
<source>Filters</source>
<translation>عوامل التصفية</translation>
</message>
<message>
<source>Filters and order of products</source>
<translation>عوامل تصفية المنتجات وترتيبها</translation>
</message>
<message>
<source>Find</source>
<translation>بحث</translation>
</message>
<message>
<source>Find (Enter)</source>
<translation>بحث (Enter)</translation>
</message>
<message>
<source>Find a moment</source>
<translation>البحث عن لحظة</translation>
</message>
<message>
<source>Find a moment in my films</source>
<translation>البحث عن لحظة في أفلامي</translation>
</message>
<message>
<source>Find a part of this picture in my films</source>
<translation>البحث عن جزء من هذه الصورة في أفلامي</translation>
</message>
<message>
<source>Find an action or a key</source>
<translation>البحث عن إجراء أو مفتاح</translation>
</message>
<message>
<source>Find in my films</source>
<translation>البحث في أفلامي</translation>
</message>
<message>
<source>Find in the list</source>
<translation>البحث في القائمة</translation>
</message>
<message>
<source>Find posters like it</source>
<translation>البحث عن ملصقات مثله</translation>
</message>
<message>
<source>Find posters that look alike</source>
<translation>البحث عن ملصقات متشابهة الشكل</translation>
</message>
<message>
<source>Find shots that look like it</source>
<translation>البحث عن مشاهد تشبهه</translation>
</message>
<message>
<source>Find words</source>
<translation>البحث عن كلمات</translation>
</message>
<message>
<source>Find words in the subtitles</source>
<translation>البحث عن كلمات في الترجمة</translation>
</message>
<message>
<source>Flat (2-D)</source>
<translation>مسطّحة (2-D)</translation>
</message>
<message>
<source>Folder for pictures of films</source>
<translation>مجلد لقطات الأفلام</translation>
</message>
<message>
<source>Folder of a shared catalogue</source>
<translation>مجلد كتالوج مشترك</translation>
</message>
<message>
<source>Folder {name}</source>
<translation>المجلد {name}</translation>
</message>
<message>
<source>Folders of films</source>
<translation>مجلدات الأفلام</translation>
</message>
<message>
<source>Folders of films: add, remove, look again</source>
<translation>مجلدات الأفلام: إضافة وإزالة وإعادة فحص</translation>
</message>
<message>
<source>Folders…</source>
<translation>المجلدات…</translation>
</message>
<message>
<source>Follow the film again</source>
<translation>متابعة الفيلم من جديد</translation>
</message>
<message>
<source>For example {examples}</source>
<translation>مثلًا {examples}</translation>
</message>
<message>
<source>For so few points the map is drawn by PCA.</source>
<translation>لقلة النقاط تُرسم الخريطة بطريقة PCA.</translation>
</message>
<message>
<source>For this address alone; it is not kept. Servers it leads to are told, too.</source>
<translation>لهذا العنوان وحده؛ ولا يُحفظ. وتُبلَّغ به أيضًا الخوادم التي يقود إليها.</translation>
</message>
<message>
<source>Forget</source>
<translation>حذف</translation>
</message>
<message>
<source>Forget every yes and no</source>
<translation>مسح كل نعم ولا</translation>
</message>
<message>
<source>Forget what was watched on this computer, and where each film was left?</source>
<translation>أتريد محو سجل ما شوهد على هذا الحاسوب والموضع الذي تُرك عنده كل فيلم؟</translation>
</message>
<message>
<source>Forget where the points lie, and draw a new map</source>
<translation>نسيان مواضع النقاط ورسم خريطة جديدة</translation>
</message>
<message>
<source>Format of pictures of films</source>
<translation>صيغة لقطات الأفلام</translation>
</message>
<message>
<source>Forward button</source>
<translation>زر التقدم</translation>
</message>
<message>
<source>Frames</source>
<translation>الإطارات</translation>
</message>
<message>
<source>Free some room, then try again.</source>
<translation>أخلِ بعض المساحة، ثم أعد المحاولة.</translation>
</message>
<message>
<source>Free some room; films play all the same.</source>
<translation>أخلِ بعض المساحة؛ تُعرض الأفلام على أي حال.</translation>
</message>
<message>
<source>From the beginning</source>
<translation>من البداية</translation>
</message>
<message>
<source>Full screen</source>
<translation>ملء الشاشة</translation>
</message>
<message>
<source>Gamma</source>
<translation>غاما</translation>
</message>
<message>
<source>Garments found on the picture</source>
<translation>قطع الملابس الموجودة في الصورة</translation>
</message>
<message>
<source>Get ROOT.json or its fingerprint from the publisher, not from the address, and name it: --root ROOT.json, or --root-sha256 FINGERPRINT</source>
<translation>احصل على ROOT.json أو بصمته من الناشر، لا من العنوان، وحدّده: ‎--root ROOT.json‎ أو ‎--root-sha256 FINGERPRINT</translation>
</message>
<message>
<source>Get a key of your own at themoviedb.org, Settings, API, and write it into the settings: Key for TMDB.</source>
<translation>احصل على مفتاح خاص بك من themoviedb.org، ثم Settings، ثم API، واكتبه في الإعدادات: مفتاح TMDB.</translation>
</message>
<message>
<source>Give every action its own keys again</source>
<translation>إعادة المفاتيح الأصلية لكل الإجراءات</translation>
</message>
<message>
<source>Give yourself the right to write there, or name another home with TRENDFLIX_HOME.</source>
<translation>امنح نفسك حق الكتابة هناك، أو حدّد مجلدًا آخر في TRENDFLIX_HOME.</translation>
</message>
<message>
<source>Go</source>
<translation>انتقال</translation>
</message>
<message>
<source>Go back to the one before with: trendflix index rollback, or fetch or make it again.</source>
<translation>ارجع إلى السابق بالأمر: trendflix index rollback، أو اجلبه أو أنشئه من جديد.</translation>
</message>
<message>
<source>Go to a time</source>
<translation>الانتقال إلى وقت</translation>
</message>
<message>
<source>Go to the newest moment</source>
<translation>الانتقال إلى أحدث لحظة</translation>
</message>
<message>
<source>Go to the next screen</source>
<translation>الانتقال إلى الشاشة التالية</translation>
</message>
<message>
<source>Goes on</source>
<translation>يستأنف</translation>
</message>
<message>
<source>Goes on, and offers to start over</source>
<translation>يستأنف، ويعرض البدء من جديد</translation>
</message>
<message>
<source>Going on at {time}</source>
<translation>الاستئناف من {time}</translation>
</message>
<message>
<source>Greek</source>
<translation>يوناني</translation>
</message>
<message>
<source>Green</source>
<translation>أخضر</translation>
</message>
<message>
<source>Grey</source>
<translation>رمادي</translation>
</message>
<message>
<source>HDR</source>
<translation>HDR</translation>
</message>
<message>
<source>Half as fast</source>
<translation>نصف السرعة</translation>
</message>
<message>
<source>Half transparent box</source>
<translation>مربع نصف شفاف</translation>
</message>
<message>
<source>Hardware decoding off</source>
<translation>فك الترميز بالعتاد متوقف</translation>
</message>
<message>
<source>Hardware decoding on</source>
<translation>فك الترميز بالعتاد مفعّل</translation>
</message>
<message>
<source>Header {number} is not written as a name, a colon, a value.</source>
<translation>الترويسة {number} ليست مكتوبة على شكل اسم ثم نقطتين ثم قيمة.</translation>
</message>
<message>
<source>Headers</source>
<translation>الترويسات</translation>
</message>
<message>
<source>Hebrew</source>
<translation>عبري</translation>
</message>
<message>
<source>Help</source>
<translation>مساعدة</translation>
</message>
<message>
<source>Hide or show products on pause</source>
<translation>إظهار المنتجات أو إخفاؤها عند الإيقاف المؤقت</translation>
</message>
<message>
<source>Hide products on pause</source>
<translation>إخفاء المنتجات عند الإيقاف المؤقت</translation>
</message>
<message>
<source>Highest price</source>
<translation>أعلى سعر</translation>
</message>
<message>
<source>Highest price first</source>
<translation>الأعلى سعرًا أولًا</translation>
</message>
<message>
<source>How close products must be</source>
<translation>مدى قرب المنتجات المطلوب</translation>
</message>
<message>
<source>How far down subtitles stand, in per cent; 100 is the lower edge.</source>
<translation>موضع الترجمة نزولًا بالنسبة المئوية؛ 100 هي الحافة السفلى.</translation>
</message>
<message>
<source>How far it is</source>
<translation>مدى التقدم</translation>
</message>
<message>
<source>How large subtitles are; 1 is usual.</source>
<translation>حجم الترجمة؛ 1 هو المعتاد.</translation>
</message>
<message>
<source>How much the words count</source>
<translation>وزن الكلمات في البحث</translation>
</message>
<message>
<source>How subtitle files that are not Unicode are read.</source>
<translation>كيفية قراءة ملفات الترجمة غير المرمّزة بـ Unicode.</translation>
</message>
<message>
<source>How the map is drawn</source>
<translation>طريقة رسم الخريطة</translation>
</message>
<message>
<source>How the products of an item stand.</source>
<translation>ترتيب عرض منتجات القطعة.</translation>
</message>
<message>
<source>How thoroughly a paused picture is searched</source>
<translation>مدى دقة البحث في الصورة عند الإيقاف المؤقت</translation>
</message>
<message>
<source>Hue</source>
<translation>الصبغة</translation>
</message>
<message>
<source>In order</source>
<translation>بالترتيب</translation>
</message>
<message>
<source>In space (3-D)</source>
<translation>مجسّمة (3-D)</translation>
</message>
<message>
<source>In stock</source>
<translation>متوفر</translation>
</message>
<message>
<source>Install TrendFlix with it: pip install 'trendflix[api]'</source>
<translation>ثبّت TrendFlix معه: pip install 'trendflix[api]'</translation>
</message>
<message>
<source>Install TrendFlix with it: pip install 'trendflix[server]'</source>
<translation>ثبّت TrendFlix معه: pip install 'trendflix[server]'</translation>
</message>
<message>
<source>Install it into this environment: python -m pip install "trendflix[export]"</source>
<translation>ثبّته في هذه البيئة: python -m pip install "trendflix[export]"</translation>
</message>
<message>
<source>Interface at {zoom} % from the next start on</source>
<translation>الواجهة بحجم {zoom}% ابتداءً من التشغيل التالي</translation>
</message>
<message>
<source>It comes with this command:</source>
<translation>يأتي بهذا الأمر:</translation>
</message>
<message>
<source>It is not known whose signatures count for this catalogue.</source>
<translation>ليس معروفًا مَن يُعتدّ بتوقيعاته لهذا الكتالوج.</translation>
</message>
<message>
<source>It is not known whose signatures count for this repository.</source>
<translation>ليس معروفًا مَن يُعتدّ بتوقيعاته لهذا المستودع.</translation>
</message>
<message>
<source>It is not known whose signatures count.</source>
<translation>ليس معروفًا مَن يُعتدّ بتوقيعاته.</translation>
</message>
<message>
<source>It plays; to find products, open a film.</source>
<translation>إنه يعمل؛ للعثور على منتجات، افتح فيلمًا.</translation>
</message>
<message>
<source>Japanese</source>
<translation>ياباني</translation>
</message>
<message>
<source>Judge it again</source>
<translation>إعادة التقييم</translation>
</message>
<message>
<source>Keep</source>
<translation>إبقاء</translation>
</message>
<message>
<source>Keep it</source>
<translation>الإبقاء عليه</translation>
</message>
<message>
<source>Keep the films of the points under a name</source>
<translation>حفظ أفلام النقاط تحت اسم</translation>
</message>
<message>
<source>Keep this search, or run one again</source>
<translation>حفظ هذا البحث أو تشغيل بحث محفوظ</translation>
</message>
<message>
<source>Keep this search…</source>
<translation>حفظ هذا البحث…</translation>
</message>
<message>
<source>Key for TMDB</source>
<translation>مفتاح TMDB</translation>
</message>
<message>
<source>Keys</source>
<translation>المفاتيح</translation>
</message>
<message>
<source>Korean</source>
<translation>كوري</translation>
</message>
<message>
<source>LanceDB is not installed: it comes with the extra server.</source>
<translation>LanceDB غير مثبّت: يأتي مع الإضافة server.</translation>
</message>
<message>
<source>Language</source>
<translation>اللغة</translation>
</message>
<message>
<source>Language of subtitles</source>
<translation>لغة الترجمة</translation>
</message>
<message>
<source>Language of the sound</source>
<translation>لغة الصوت</translation>
</message>
<message>
<source>Larger interface</source>
<translation>تكبير الواجهة</translation>
</message>
<message>
<source>Lasso</source>
<translation>أداة التحديد الحر</translation>
</message>
<message>
<source>Leads to {time}</source>
<translation>يقود إلى {time}</translation>
</message>
<message>
<source>Leave full screen</source>
<translation>الخروج من ملء الشاشة</translation>
</message>
<message>
<source>Leave out films you have begun or seen</source>
<translation>استبعاد الأفلام التي بدأتها أو شاهدتها</translation>
</message>
<message>
<source>Left: only what is seen counts. Right: only what is said.</source>
<translation>عند بداية الشريط: يُعتد بما يُرى وحده. عند نهايته: بما يُقال وحده.</translation>
</message>
<message>
<source>Left: only words count. Right: only the picture.</source>
<translation>عند بداية الشريط: يُعتد بالكلمات وحدها. عند نهايته: بالصورة وحدها.</translation>
</message>
<message>
<source>Left: the picture decides. Right: the words decide.</source>
<translation>عند بداية الشريط: الصورة هي الحكم. عند نهايته: الكلمات هي الحكم.</translation>
</message>
<message>
<source>Legend: choose a line to see it alone</source>
<translation>وسيلة الإيضاح: اختر سطرًا لرؤيته وحده</translation>
</message>
<message>
<source>Less</source>
<translation>أقل</translation>
</message>
<message>
<source>Less close ones are not shown.</source>
<translation>المنتجات الأقل قربًا لا تُعرض.</translation>
</message>
<message>
<source>Less contrast</source>
<translation>خفض التباين</translation>
</message>
<message>
<source>Less gamma</source>
<translation>خفض غاما</translation>
</message>
<message>
<source>Let go</source>
<translation>إلغاء التحديد</translation>
</message>
<message>
<source>Let the graphics chip decode films where it can; switch it off if pictures break up.</source>
<translation>دع شريحة الرسوميات تفك ترميز الأفلام حيث أمكن؛ أوقفه إذا تكسّرت الصورة.</translation>
</message>
<message>
<source>Let yt-dlp, where it is installed, find the film that a web page shows.</source>
<translation>دع yt-dlp، إن كان مثبّتًا، يجد الفيلم الذي تعرضه صفحة الويب.</translation>
</message>
<message>
<source>Library</source>
<translation>المكتبة</translation>
</message>
<message>
<source>Library, or back to the film</source>
<translation>المكتبة أو العودة إلى الفيلم</translation>
</message>
<message>
<source>Light</source>
<translation>فاتح</translation>
</message>
<message>
<source>Lines of text</source>
<translation>أسطر النص</translation>
</message>
<message>
<source>Lines of the subtitles</source>
<translation>أسطر الترجمة</translation>
</message>
<message>
<source>Link copied</source>
<translation>نُسخ الرابط</translation>
</message>
<message>
<source>Live</source>
<translation>مباشر</translation>
</message>
<message>
<source>Loading background removal…</source>
<translation>جارٍ تحميل إزالة الخلفية…</translation>
</message>
<message>
<source>Loading catalogue…</source>
<translation>جارٍ تحميل الكتالوج…</translation>
</message>
<message>
<source>Loading models…</source>
<translation>جارٍ تحميل النماذج…</translation>
</message>
<message>
<source>Loading words…</source>
<translation>جارٍ تحميل الكلمات…</translation>
</message>
<message>
<source>Log and diagnostics</source>
<translation>السجل والتشخيص</translation>
</message>
<message>
<source>Longest first</source>
<translation>الأطول أولًا</translation>
</message>
<message>
<source>Look again</source>
<translation>إعادة الفحص</translation>
</message>
<message>
<source>Look at the whole map</source>
<translation>عرض الخريطة كاملة</translation>
</message>
<message>
<source>Look films through while idle</source>
<translation>تحليل الأفلام عند الخمول</translation>
</message>
<message>
<source>Look for a part of the film's picture</source>
<translation>البحث عن جزء من صورة الفيلم</translation>
</message>
<message>
<source>Look for a picture of a file</source>
<translation>البحث عن صورة من ملف</translation>
</message>
<message>
<source>Look for films</source>
<translation>البحث عن أفلام</translation>
</message>
<message>
<source>Look for posters like a picture of a file</source>
<translation>البحث عن ملصقات تشبه صورة من ملف</translation>
</message>
<message>
<source>Look for the picture that was copied</source>
<translation>البحث عن الصورة المنسوخة</translation>
</message>
<message>
<source>Look the address up again where it comes from.</source>
<translation>ابحث عن العنوان من جديد في مصدره.</translation>
</message>
<message>
<source>Look through</source>
<translation>تحليل</translation>
</message>
<message>
<source>Look through films with: trendflix library index</source>
<translation>حلّل الأفلام بالأمر: trendflix library index</translation>
</message>
<message>
<source>Look through it again with: trendflix library index FILM</source>
<translation>أعد تحليله بالأمر: trendflix library index FILM</translation>
</message>
<message>
<source>Look through it with: trendflix library index FILM</source>
<translation>حلّله بالأمر: trendflix library index FILM</translation>
</message>
<message>
<source>Look up on TMDB</source>
<translation>البحث في TMDB</translation>
</message>
<message>
<source>Look without the picture</source>
<translation>البحث دون الصورة</translation>
</message>
<message>
<source>Looking at posters…</source>
<translation>جارٍ فحص الملصقات…</translation>
</message>
<message>
<source>Looking at this machine…</source>
<translation>جارٍ فحص هذا الجهاز…</translation>
</message>
<message>
<source>Looking for films</source>
<translation>جارٍ البحث عن أفلام</translation>
</message>
<message>
<source>Looking for products</source>
<translation>جارٍ البحث عن منتجات</translation>
</message>
<message>
<source>Looking the film through</source>
<translation>جارٍ تحليل الفيلم</translation>
</message>
<message>
<source>Looking…</source>
<translation>جارٍ البحث…</translation>
</message>
<message>
<source>Loop from here, to here, off</source>
<translation>تكرار: من هنا، إلى هنا، إيقاف</translation>
</message>
<message>
<source>Loop from {start}</source>
<translation>تكرار من {start}</translation>
</message>
<message>
<source>Loop off</source>
<translation>التكرار متوقف</translation>
</message>
<message>
<source>Loop {start} to {end}</source>
<translation>تكرار من {start} إلى {end}</translation>
</message>
<message>
<source>Loose</source>
<translation>متساهل</translation>
</message>
<message>
<source>Loosely similar</source>
<translation>مشابه إلى حد ما</translation>
</message>
<message>
<source>Louder</source>
<translation>رفع الصوت</translation>
</message>
<message>
<source>Lowest price</source>
<translation>أدنى سعر</translation>
</message>
<message>
<source>Lowest price first</source>
<translation>الأدنى سعرًا أولًا</translation>
</message>
<message>
<source>Make a collection…</source>
<translation>إنشاء مجموعة…</translation>
</message>
<message>
<source>Make it again with: trendflix index build FEED.csv --out FOLDER</source>
<translation>أنشئه من جديد بالأمر: trendflix index build FEED.csv --out FOLDER</translation>
</message>
<message>
<source>Make one with: trendflix index build FEED.csv --out FOLDER</source>
<translation>أنشئ واحدًا بالأمر: trendflix index build FEED.csv --out FOLDER</translation>
</message>
<message>
<source>Makes words and controls larger or smaller from the next start on; films stay sharp.</source>
<translation>يكبّر الكلمات وعناصر التحكم أو يصغّرها ابتداءً من التشغيل التالي؛ وتبقى الأفلام حادة.</translation>
</message>
<message>
<source>Map</source>
<translation>الخريطة</translation>
</message>
<message>
<source>Mend it or take it away, then look again.</source>
<translation>أصلحه أو أزله، ثم أعد الفحص.</translation>
</message>
<message>
<source>Mend it or take it away, then run it again; nothing was written.</source>
<translation>أصلحه أو أزله، ثم شغّله من جديد؛ لم يُكتب شيء.</translation>
</message>
<message>
<source>Mend the file, or the rows named, then retry.</source>
<translation>أصلح الملف أو الصفوف المذكورة، ثم أعد المحاولة.</translation>
</message>
<message>
<source>Menu</source>
<translation>القائمة</translation>
</message>
<message>
<source>Middle button</source>
<translation>الزر الأوسط</translation>
</message>
<message>
<source>Mini player</source>
<translation>مشغّل مصغّر</translation>
</message>
<message>
<source>Mirror the picture</source>
<translation>عكس الصورة أفقيًا</translation>
</message>
<message>
<source>Mirrored</source>
<translation>معكوسة</translation>
</message>
<message>
<source>Missing</source>
<translation>مفقود</translation>
</message>
<message>
<source>Moments</source>
<translation>اللحظات</translation>
</message>
<message>
<source>Moments like these</source>
<translation>لحظات مثل هذه</translation>
</message>
<message>
<source>Moments that were found</source>
<translation>اللحظات التي عُثر عليها</translation>
</message>
<message>
<source>More</source>
<translation>المزيد</translation>
</message>
<message>
<source>More contrast</source>
<translation>زيادة التباين</translation>
</message>
<message>
<source>More finds more, and takes longer.</source>
<translation>قيمة أكبر تجد أكثر، وتستغرق وقتًا أطول.</translation>
</message>
<message>
<source>More gamma</source>
<translation>زيادة غاما</translation>
</message>
<message>
<source>More like this</source>
<translation>المزيد مثل هذا</translation>
</message>
<message>
<source>More like this (Y)</source>
<translation>المزيد مثل هذا (Y)</translation>
</message>
<message>
<source>More products</source>
<translation>المزيد من المنتجات</translation>
</message>
<message>
<source>More vivid colours</source>
<translation>ألوان أكثر حيوية</translation>
</message>
<message>
<source>Mouse</source>
<translation>الفأرة</translation>
</message>
<message>
<source>Move down</source>
<translation>نقل لأسفل</translation>
</message>
<message>
<source>Move up</source>
<translation>نقل لأعلى</translation>
</message>
<message>
<source>Music or a talk that was left in the middle</source>
<translation>موسيقى أو حديث تُرك في منتصفه</translation>
</message>
<message>
<source>Mute</source>
<translation>كتم الصوت</translation>
</message>
<message>
<source>Muted</source>
<translation>الصوت مكتوم</translation>
</message>
<message>
<source>N and P go from point to point, Enter plays, Space chooses, arrows move the map.</source>
<translation>ينتقل N وP من نقطة إلى نقطة، وEnter للتشغيل، ومفتاح المسافة للتحديد، والأسهم لتحريك الخريطة.</translation>
</message>
<message>
<source>Name a film file of this machine.</source>
<translation>حدّد ملف فيلم على هذا الجهاز.</translation>
</message>
<message>
<source>Name a folder once, and TrendFlix keeps an eye on it: films, series and clips appear here with their posters. Nothing is moved or changed.</source>
<translation>حدّد مجلدًا مرة واحدة، ويتابعه TrendFlix: تظهر الأفلام والمسلسلات والمقاطع هنا مع ملصقاتها. لا يُنقل شيء ولا يُغيَّر.</translation>
</message>
<message>
<source>Name a time in seconds that the film has.</source>
<translation>حدّد وقتًا بالثواني يقع ضمن الفيلم.</translation>
</message>
<message>
<source>Name an .m3u8 file of films, in a folder you may use.</source>
<translation>حدّد ملف أفلام بامتداد ‎.m3u8، في مجلد يُسمح لك باستخدامه.</translation>
</message>
<message>
<source>Name it by its title, its file or its key.</source>
<translation>حدّده بعنوانه أو ملفه أو مفتاحه.</translation>
</message>
<message>
<source>Name of the collection:</source>
<translation>اسم المجموعة:</translation>
</message>
<message>
<source>Name of the search</source>
<translation>اسم البحث</translation>
</message>
<message>
<source>Name their folder with --keys DIR; make keys once with: trendflix index key new</source>
<translation>حدّد مجلدها بالخيار ‎--keys DIR‎؛ وأنشئ المفاتيح مرة واحدة بالأمر: trendflix index key new</translation>
</message>
<message>
<source>Name: value, one a line</source>
<translation>الاسم: القيمة، واحدة في كل سطر</translation>
</message>
<message>
<source>Names of pictures of films</source>
<translation>أسماء لقطات الأفلام</translation>
</message>
<message>
<source>Neighbours are brought together</source>
<translation>جارٍ تقريب النقاط المتجاورة</translation>
</message>
<message>
<source>Neither the model nor any product's title knows these words.</source>
<translation>لا يعرف النموذج هذه الكلمات، ولا يرد أي منها في عنوان منتج.</translation>
</message>
<message>
<source>Never</source>
<translation>أبدًا</translation>
</message>
<message>
<source>New collection</source>
<translation>مجموعة جديدة</translation>
</message>
<message>
<source>New collection…</source>
<translation>مجموعة جديدة…</translation>
</message>
<message>
<source>New name of the search</source>
<translation>اسم جديد للبحث</translation>
</message>
<message>
<source>Newer catalogue</source>
<translation>كتالوج أحدث</translation>
</message>
<message>
<source>Newest first</source>
<translation>الأحدث أولًا</translation>
</message>
<message>
<source>Newest price first</source>
<translation>الأحدث سعرًا أولًا</translation>
</message>
<message>
<source>Next aspect ratio</source>
<translation>نسبة الأبعاد التالية</translation>
</message>
<message>
<source>Next chapter</source>
<translation>الفصل التالي</translation>
</message>
<message>
<source>Next film</source>
<translation>الفيلم التالي</translation>
</message>
<message>
<source>Next line with these words</source>
<translation>السطر التالي الذي فيه هذه الكلمات</translation>
</message>
<message>
<source>Next moment that was found</source>
<translation>اللحظة التالية التي عُثر عليها</translation>
</message>
<message>
<source>Next quality or angle</source>
<translation>الجودة أو الزاوية التالية</translation>
</message>
<message>
<source>Next second subtitles</source>
<translation>الترجمة الثانوية التالية</translation>
</message>
<message>
<source>Next sound track</source>
<translation>مسار الصوت التالي</translation>
</message>
<message>
<source>Next subtitles</source>
<translation>الترجمة التالية</translation>
</message>
<message>
<source>No</source>
<translation>لا</translation>
</message>
<message>
<source>No clothes found here</source>
<translation>لم يُعثر على ملابس هنا</translation>
</message>
<message>
<source>No film and no address was copied</source>
<translation>لم يُنسخ فيلم ولا عنوان</translation>
</message>
<message>
<source>No film can be searched yet</source>
<translation>لا يمكن البحث في أي فيلم بعد</translation>
</message>
<message>
<source>No film has these words. Esc shows all films again.</source>
<translation>لا فيلم فيه هذه الكلمات. يعيد Esc عرض كل الأفلام.</translation>
</message>
<message>
<source>No film was found on this page.</source>
<translation>لم يُعثر على فيلم في هذه الصفحة.</translation>
</message>
<message>
<source>No folder yet.</source>
<translation>لا مجلد بعد.</translation>
</message>
<message>
<source>No longer look through {folder}</source>
<translation>التوقف عن فحص {folder}</translation>
</message>
<message>
<source>No longer on top</source>
<translation>لم تعد في المقدمة</translation>
</message>
<message>
<source>No more moments that way</source>
<translation>لا لحظات أخرى في هذا الاتجاه</translation>
</message>
<message>
<source>No motion</source>
<translation>دون حركة</translation>
</message>
<message>
<source>No name has "{letters}"</source>
<translation>لا اسم فيه «{letters}»</translation>
</message>
<message>
<source>No picture can be shown: the file is damaged, or far too large.</source>
<translation>تعذّر عرض أي صورة: الملف تالف، أو أكبر بكثير من اللازم.</translation>
</message>
<message>
<source>No repository is known yet that the catalogue could come from.</source>
<translation>لا يُعرف بعد أي مستودع يمكن أن يأتي منه الكتالوج.</translation>
</message>
<message>
<source>No secure connection to the server could be made: it may not speak https.</source>
<translation>تعذّر إنشاء اتصال آمن بالخادم: ربما لا يدعم https.</translation>
</message>
<message>
<source>No setting has these words.</source>
<translation>لا يوجد إعداد فيه هذه الكلمات.</translation>
</message>
<message>
<source>No subtitles are shown. Choose some, or add a file.</source>
<translation>لا تُعرض أي ترجمة. اختر واحدة، أو أضف ملفًا.</translation>
</message>
<message>
<source>No web browser could be opened.</source>
<translation>تعذّر فتح أي متصفح ويب.</translation>
</message>
<message>
<source>Nobody reads these lines any more.</source>
<translation>لم يعد أحد يقرأ هذه الأسطر.</translation>
</message>
<message>
<source>Nobody says this.</source>
<translation>لا أحد يقول هذا.</translation>
</message>
<message>
<source>Normal speed</source>
<translation>السرعة العادية</translation>
</message>
<message>
<source>Not available</source>
<translation>غير متاح</translation>
</message>
<message>
<source>Not found</source>
<translation>غير موجود</translation>
</message>
<message>
<source>Not in private</source>
<translation>ليس في الوضع الخاص</translation>
</message>
<message>
<source>Not like this</source>
<translation>ليس مثل هذا</translation>
</message>
<message>
<source>Not like this (N)</source>
<translation>ليس مثل هذا (N)</translation>
</message>
<message>
<source>Not looked through yet: only words were compared.</source>
<translation>لم يُفحص بعد: قورنت الكلمات فقط.</translation>
</message>
<message>
<source>Not mirrored</source>
<translation>غير معكوسة</translation>
</message>
<message>
<source>Not seen yet</source>
<translation>غير مشاهدة</translation>
</message>
<message>
<source>Not watched yet</source>
<translation>لم تُشاهَد بعد</translation>
</message>
<message>
<source>Nothing</source>
<translation>لا شيء</translation>
</message>
<message>
<source>Nothing answers at this address: the connection was refused, so the server is down or this is not where it listens.</source>
<translation>لا شيء يجيب عند هذا العنوان: رُفض الاتصال، فإما أن الخادم متوقف أو أنه لا يستمع هنا.</translation>
</message>
<message>
<source>Nothing but the film moves by itself.</source>
<translation>لا شيء يتحرك من تلقاء نفسه سوى الفيلم.</translation>
</message>
<message>
<source>Nothing is known of this film that others could be compared with.</source>
<translation>لا يُعرف عن هذا الفيلم شيء يمكن مقارنة غيره به.</translation>
</message>
<message>
<source>Nothing like this in the catalogue</source>
<translation>لا شيء مثل هذا في الكتالوج</translation>
</message>
<message>
<source>Nothing like this with these filters</source>
<translation>لا شيء مثل هذا بعوامل التصفية هذه</translation>
</message>
<message>
<source>Nothing stands out: these shots come closest.</source>
<translation>لا شيء يبرز: هذه المشاهد هي الأقرب.</translation>
</message>
<message>
<source>Nothing this close in the catalogue</source>
<translation>لا شيء بهذا القرب في الكتالوج</translation>
</message>
<message>
<source>Nothing this close with these filters</source>
<translation>لا شيء بهذا القرب بعوامل التصفية هذه</translation>
</message>
<message>
<source>Nothing was found</source>
<translation>لم يُعثر على شيء</translation>
</message>
<message>
<source>Nothing was found in this film</source>
<translation>لم يُعثر على شيء في هذا الفيلم</translation>
</message>
<message>
<source>Nothing yet</source>
<translation>لا شيء بعد</translation>
</message>
<message>
<source>Notifications</source>
<translation>الإشعارات</translation>
</message>
<message>
<source>Now playing {title}</source>
<translation>يُعرض الآن {title}</translation>
</message>
<message>
<source>Of all pairs of films of this library, how many are less alike</source>
<translation>كم من كل أزواج أفلام هذه المكتبة أقل تشابهًا</translation>
</message>
<message>
<source>Off</source>
<translation>إيقاف</translation>
</message>
<message>
<source>On a moment that was found</source>
<translation>على لحظة عُثر عليها</translation>
</message>
<message>
<source>On a product</source>
<translation>عند منتج</translation>
</message>
<message>
<source>On screen</source>
<translation>على الشاشة</translation>
</message>
<message>
<source>On the whole</source>
<translation>إجمالًا</translation>
</message>
<message>
<source>Once a day</source>
<translation>مرة في اليوم</translation>
</message>
<message>
<source>One frame ahead</source>
<translation>إطار واحد إلى الأمام</translation>
</message>
<message>
<source>One frame back</source>
<translation>إطار واحد إلى الخلف</translation>
</message>
<message>
<source>One of your own options of mpv is not taken.</source>
<translation>أحد خيارات mpv التي أضفتها غير مقبول.</translation>
</message>
<message>
<source>One window</source>
<translation>نافذة واحدة</translation>
</message>
<message>
<source>Only https links are opened.</source>
<translation>لا تُفتح إلا روابط https.</translation>
</message>
<message>
<source>Only in stock</source>
<translation>المتوفر فقط</translation>
</message>
<message>
<source>Only sound files on this machine can be added.</source>
<translation>لا تُضاف إلا ملفات الصوت الموجودة على هذا الجهاز.</translation>
</message>
<message>
<source>Only web addresses: choose one in the playlist</source>
<translation>لعناوين الويب فقط: اختر واحدًا في قائمة التشغيل</translation>
</message>
<message>
<source>Only {film}</source>
<translation>{film} فقط</translation>
</message>
<message>
<source>Open</source>
<translation>فتح</translation>
</message>
<message>
<source>Open a film</source>
<translation>فتح فيلم</translation>
</message>
<message>
<source>Open a film file, or an http:// or https:// address of one.</source>
<translation>افتح ملف فيلم، أو عنوان فيلم يبدأ بـ http://‎ أو https://‎.</translation>
</message>
<message>
<source>Open a film…</source>
<translation>فتح فيلم…</translation>
</message>
<message>
<source>Open a folder</source>
<translation>فتح مجلد</translation>
</message>
<message>
<source>Open an address</source>
<translation>فتح عنوان</translation>
</message>
<message>
<source>Open an address…</source>
<translation>فتح عنوان…</translation>
</message>
<message>
<source>Open films</source>
<translation>فتح أفلام</translation>
</message>
<message>
<source>Open it again when you like.</source>
<translation>افتحه من جديد متى شئت.</translation>
</message>
<message>
<source>Open product page</source>
<translation>فتح صفحة المنتج</translation>
</message>
<message>
<source>Open recent</source>
<translation>فتح الأخيرة</translation>
</message>
<message>
<source>Open the address of the film itself, or bring yt-dlp up to date: trendflix online update</source>
<translation>افتح عنوان الفيلم نفسه، أو حدّث yt-dlp:‏ trendflix online update</translation>
</message>
<message>
<source>Open what was copied</source>
<translation>فتح ما نُسخ</translation>
</message>
<message>
<source>Opening the library…</source>
<translation>جارٍ فتح المكتبة…</translation>
</message>
<message>
<source>Or drop a film here.</source>
<translation>أو أفلت فيلمًا هنا.</translation>
</message>
<message>
<source>Or drop a film here. {keys} shows all keys.</source>
<translation>أو أفلت فيلمًا هنا. {keys} يعرض كل المفاتيح.</translation>
</message>
<message>
<source>Or drop a folder here.</source>
<translation>أو أفلت مجلدًا هنا.</translation>
</message>
<message>
<source>Order</source>
<translation>الترتيب</translation>
</message>
<message>
<source>Order of films</source>
<translation>ترتيب الأفلام</translation>
</message>
<message>
<source>Order of products</source>
<translation>ترتيب المنتجات</translation>
</message>
<message>
<source>Other windows do not cover this one.</source>
<translation>لا تغطي النوافذ الأخرى هذه النافذة.</translation>
</message>
<message>
<source>Others</source>
<translation>أخرى</translation>
</message>
<message>
<source>PNG keeps every pixel; JPEG and WebP are smaller.</source>
<translation>يحفظ PNG كل بكسل؛ أما JPEG وWebP فأصغر حجمًا.</translation>
</message>
<message>
<source>Pages</source>
<translation>الصفحات</translation>
</message>
<message>
<source>Paler colours</source>
<translation>ألوان أبهت</translation>
</message>
<message>
<source>Parts of the library</source>
<translation>أقسام المكتبة</translation>
</message>
<message>
<source>Pause</source>
<translation>إيقاف مؤقت</translation>
</message>
<message>
<source>Pause a film to see what you could buy of it. Nothing leaves this computer.</source>
<translation>أوقف الفيلم مؤقتًا لترى ما يمكن شراؤه مما فيه. لا شيء يغادر هذا الحاسوب.</translation>
</message>
<message>
<source>Pause on another moment.</source>
<translation>أوقف مؤقتًا عند لحظة أخرى.</translation>
</message>
<message>
<source>Pause. See it. Find it.</source>
<translation>أوقفه. شاهده. اعثر عليه.</translation>
</message>
<message>
<source>Picture</source>
<translation>الصورة</translation>
</message>
<message>
<source>Picture behind sound</source>
<translation>الصورة متأخرة عن الصوت</translation>
</message>
<message>
<source>Picture copied</source>
<translation>نُسخت الصورة</translation>
</message>
<message>
<source>Picture copied, faces covered</source>
<translation>نُسخت الصورة مع تغطية الوجوه</translation>
</message>
<message>
<source>Picture saved, faces covered</source>
<translation>حُفظت الصورة مع تغطية الوجوه</translation>
</message>
<message>
<source>Picture settings</source>
<translation>إعدادات الصورة</translation>
</message>
<message>
<source>Pictures</source>
<translation>صور</translation>
</message>
<message>
<source>Place</source>
<translation>الموضع</translation>
</message>
<message>
<source>Place in the film</source>
<translation>الموضع في الفيلم</translation>
</message>
<message>
<source>Play</source>
<translation>تشغيل</translation>
</message>
<message>
<source>Play from here</source>
<translation>التشغيل من هنا</translation>
</message>
<message>
<source>Play from here (Enter)</source>
<translation>التشغيل من هنا (Enter)</translation>
</message>
<message>
<source>Play or pause</source>
<translation>تشغيل أو إيقاف مؤقت</translation>
</message>
<message>
<source>Play the films of the playlist in a drawn order.</source>
<translation>تشغيل أفلام القائمة بترتيب عشوائي.</translation>
</message>
<message>
<source>Play the next film</source>
<translation>تشغيل الفيلم التالي</translation>
</message>
<message>
<source>Play this film</source>
<translation>تشغيل هذا الفيلم</translation>
</message>
<message>
<source>Play {film} from {time}</source>
<translation>تشغيل {film} من {time}</translation>
</message>
<message>
<source>Play, and pause once more.</source>
<translation>شغّل، ثم أوقف مؤقتًا مرة أخرى.</translation>
</message>
<message>
<source>Playback controls</source>
<translation>عناصر التحكم بالتشغيل</translation>
</message>
<message>
<source>Playlist</source>
<translation>قائمة التشغيل</translation>
</message>
<message>
<source>Playlists</source>
<translation>قوائم التشغيل</translation>
</message>
<message>
<source>Plays: {film}</source>
<translation>يُعرض: {film}</translation>
</message>
<message>
<source>Please report it with the log: trendflix doctor shows where it is.</source>
<translation>يُرجى الإبلاغ عنه مع السجل: يعرض الأمر trendflix doctor مكانه.</translation>
</message>
<message>
<source>Plot</source>
<translation>القصة</translation>
</message>
<message>
<source>Posters</source>
<translation>الملصقات</translation>
</message>
<message>
<source>Posters come with the films of the library, or name a folder of pictures.</source>
<translation>تأتي الملصقات مع أفلام المكتبة، أو حدّد مجلد صور.</translation>
</message>
<message>
<source>Posters like</source>
<translation>ملصقات مثل</translation>
</message>
<message>
<source>Posters like this</source>
<translation>ملصقات مثل هذا</translation>
</message>
<message>
<source>Posters that look like it</source>
<translation>ملصقات تشبهه</translation>
</message>
<message>
<source>Press Add, then the key. Pressing a key that is there takes it away.</source>
<translation>اضغط «إضافة»، ثم المفتاح. الضغط على مفتاح موجود يزيله.</translation>
</message>
<message>
<source>Press a key…</source>
<translation>اضغط مفتاحًا…</translation>
</message>
<message>
<source>Previous chapter</source>
<translation>الفصل السابق</translation>
</message>
<message>
<source>Previous film</source>
<translation>الفيلم السابق</translation>
</message>
<message>
<source>Previous line with these words</source>
<translation>السطر السابق الذي فيه هذه الكلمات</translation>
</message>
<message>
<source>Previous moment that was found</source>
<translation>اللحظة السابقة التي عُثر عليها</translation>
</message>
<message>
<source>Previous subtitles</source>
<translation>الترجمة السابقة</translation>
</message>
<message>
<source>Price</source>
<translation>السعر</translation>
</message>
<message>
<source>Private</source>
<translation>خاص</translation>
</message>
<message>
<source>Private: remember nothing new</source>
<translation>خاص: لا يُحفظ أي جديد</translation>
</message>
<message>
<source>Processor</source>
<translation>المعالج</translation>
</message>
<message>
<source>Product</source>
<translation>المنتج</translation>
</message>
<message>
<source>Products</source>
<translation>المنتجات</translation>
</message>
<message>
<source>Products on pause</source>
<translation>المنتجات عند الإيقاف المؤقت</translation>
</message>
<message>
<source>Products on screen</source>
<translation>المنتجات على الشاشة</translation>
</message>
<message>
<source>Products should be: {word}</source>
<translation>درجة قرب المنتجات: {word}</translation>
</message>
<message>
<source>Products stay hidden on pause</source>
<translation>تبقى المنتجات مخفية عند الإيقاف المؤقت</translation>
</message>
<message>
<source>Proxy</source>
<translation>الخادم الوكيل</translation>
</message>
<message>
<source>Quality</source>
<translation>الجودة</translation>
</message>
<message>
<source>Quality: {what}</source>
<translation>الجودة: {what}</translation>
</message>
<message>
<source>Quit</source>
<translation>إنهاء</translation>
</message>
<message>
<source>Ray is not installed: pip install 'trendflix[cluster]' brings it.</source>
<translation>Ray غير مثبّت: يجلبه pip install 'trendflix[cluster]'.</translation>
</message>
<message>
<source>Reading the lines…</source>
<translation>جارٍ قراءة الأسطر…</translation>
</message>
<message>
<source>Ready on {provider}</source>
<translation>جاهز على {provider}</translation>
</message>
<message>
<source>Referrer</source>
<translation>المُحيل</translation>
</message>
<message>
<source>Remember nothing new of what is watched.</source>
<translation>عدم حفظ أي جديد مما يُشاهد.</translation>
</message>
<message>
<source>Remove</source>
<translation>إزالة</translation>
</message>
<message>
<source>Remove from the library</source>
<translation>إزالة من المكتبة</translation>
</message>
<message>
<source>Remove from the library…</source>
<translation>إزالة من المكتبة…</translation>
</message>
<message>
<source>Rename</source>
<translation>إعادة تسمية</translation>
</message>
<message>
<source>Repeat all</source>
<translation>تكرار الكل</translation>
</message>
<message>
<source>Repeat all films</source>
<translation>تكرار كل الأفلام</translation>
</message>
<message>
<source>Repeat this film</source>
<translation>تكرار هذا الفيلم</translation>
</message>
<message>
<source>Reset</source>
<translation>إعادة تعيين</translation>
</message>
<message>
<source>Reset all keys</source>
<translation>إعادة تعيين كل المفاتيح</translation>
</message>
<message>
<source>Reset everything on the page {page}</source>
<translation>إعادة تعيين كل ما في صفحة {page}</translation>
</message>
<message>
<source>Reset the keys: {action}</source>
<translation>إعادة تعيين المفاتيح: {action}</translation>
</message>
<message>
<source>Reset this page</source>
<translation>إعادة تعيين هذه الصفحة</translation>
</message>
<message>
<source>Reset: {setting}</source>
<translation>إعادة تعيين: {setting}</translation>
</message>
<message>
<source>Restart now</source>
<translation>إعادة التشغيل الآن</translation>
</message>
<message>
<source>Right and left</source>
<translation>يمينًا ويسارًا</translation>
</message>
<message>
<source>Run the set-up again: python3 installers/bootstrap.py</source>
<translation>شغّل الإعداد من جديد: python3 installers/bootstrap.py</translation>
</message>
<message>
<source>Saturation</source>
<translation>التشبع</translation>
</message>
<message>
<source>Save</source>
<translation>حفظ</translation>
</message>
<message>
<source>Save a picture of the finds</source>
<translation>حفظ صورة النتائج</translation>
</message>
<message>
<source>Save as</source>
<translation>حفظ باسم</translation>
</message>
<message>
<source>Save the map</source>
<translation>حفظ الخريطة</translation>
</message>
<message>
<source>Save the map as a file</source>
<translation>حفظ الخريطة في ملف</translation>
</message>
<message>
<source>Save the picture with subtitles</source>
<translation>حفظ الصورة مع الترجمة</translation>
</message>
<message>
<source>Save the picture without subtitles</source>
<translation>حفظ الصورة دون ترجمة</translation>
</message>
<message>
<source>Save the playlist</source>
<translation>حفظ قائمة التشغيل</translation>
</message>
<message>
<source>Saved as {name}</source>
<translation>حُفظت باسم {name}</translation>
</message>
<message>
<source>Saved searches</source>
<translation>عمليات البحث المحفوظة</translation>
</message>
<message>
<source>Saved: {file}</source>
<translation>حُفظ: {file}</translation>
</message>
<message>
<source>Save…</source>
<translation>حفظ…</translation>
</message>
<message>
<source>Say it again</source>
<translation>إعادة</translation>
</message>
<message>
<source>Say what is seen or said, or drop a picture here.</source>
<translation>اكتب ما يُرى أو يُقال، أو أفلت صورة هنا.</translation>
</message>
<message>
<source>Say what to look for, not only what not.</source>
<translation>حدّد ما تبحث عنه، لا ما لا تريده فحسب.</translation>
</message>
<message>
<source>Scores before and after your judgements</source>
<translation>الدرجات قبل تقييماتك وبعدها</translation>
</message>
<message>
<source>Search for what the points show</source>
<translation>البحث عمّا تُظهره النقاط</translation>
</message>
<message>
<source>Search the settings</source>
<translation>البحث في الإعدادات</translation>
</message>
<message>
<source>Searching…</source>
<translation>جارٍ البحث…</translation>
</message>
<message>
<source>Season</source>
<translation>الموسم</translation>
</message>
<message>
<source>Season {number}</source>
<translation>الموسم {number}</translation>
</message>
<message>
<source>Season {season}, episode {number}</source>
<translation>الموسم {season}، الحلقة {number}</translation>
</message>
<message>
<source>Second subtitles</source>
<translation>الترجمة الثانوية</translation>
</message>
<message>
<source>Second subtitles: {what}</source>
<translation>الترجمة الثانوية: {what}</translation>
</message>
<message>
<source>See it alone, or all again</source>
<translation>عرضه وحده أو عرض الكل من جديد</translation>
</message>
<message>
<source>See more of the bottom</source>
<translation>إظهار المزيد من الأسفل</translation>
</message>
<message>
<source>See more of the left</source>
<translation>إظهار المزيد من اليسار</translation>
</message>
<message>
<source>See more of the right</source>
<translation>إظهار المزيد من اليمين</translation>
</message>
<message>
<source>See more of the top</source>
<translation>إظهار المزيد من الأعلى</translation>
</message>
<message>
<source>See that it runs and has TrendFlix installed, then run the same command again: what was encoded is kept.</source>
<translation>تأكد من أنه يعمل ومن تثبيت TrendFlix عليه، ثم شغّل الأمر نفسه مرة أخرى: ما تم ترميزه محفوظ.</translation>
</message>
<message>
<source>See that the address is written right and that this computer is online, then try again.</source>
<translation>تأكد من أن العنوان مكتوب كما ينبغي وأن هذا الحاسوب متصل بالإنترنت، ثم أعد المحاولة.</translation>
</message>
<message>
<source>See that the data folder can be written to; films play all the same.</source>
<translation>تأكد من إمكان الكتابة في مجلد البيانات؛ تُعرض الأفلام على أي حال.</translation>
</message>
<message>
<source>See that the drive is there and may be written; docs/servers.md says how it is filled.</source>
<translation>تأكد من وجود القرص ومن إمكان الكتابة عليه؛ يشرح docs/servers.md كيف يُملأ.</translation>
</message>
<message>
<source>See what is wrong with: trendflix doctor</source>
<translation>اعرف المشكلة بالأمر: trendflix doctor</translation>
</message>
<message>
<source>Seen or said</source>
<translation>ما يُرى أو ما يُقال</translation>
</message>
<message>
<source>Select all</source>
<translation>تحديد الكل</translation>
</message>
<message>
<source>Series</source>
<translation>المسلسلات</translation>
</message>
<message>
<source>Set TrendFlix up again: it brings newer ones.</source>
<translation>أعد إعداد TrendFlix: فهو يأتي بنسخ أحدث.</translation>
</message>
<message>
<source>Settings</source>
<translation>الإعدادات</translation>
</message>
<message>
<source>Share a picture of these finds</source>
<translation>مشاركة صورة هذه النتائج</translation>
</message>
<message>
<source>Ships to</source>
<translation>الشحن إلى</translation>
</message>
<message>
<source>Shots</source>
<translation>المشاهد</translation>
</message>
<message>
<source>Show folder</source>
<translation>إظهار المجلد</translation>
</message>
<message>
<source>Show in its folder</source>
<translation>إظهار في المجلد</translation>
</message>
<message>
<source>Show its page</source>
<translation>عرض صفحته</translation>
</message>
<message>
<source>Show looser matches</source>
<translation>إظهار نتائج أقل تطابقًا</translation>
</message>
<message>
<source>Show looser products, too</source>
<translation>إظهار المنتجات الأقل قربًا أيضًا</translation>
</message>
<message>
<source>Show only closer products</source>
<translation>إظهار المنتجات الأقرب فقط</translation>
</message>
<message>
<source>Show or hide the scores before and after your judgements</source>
<translation>إظهار الدرجات قبل تقييماتك وبعدها أو إخفاؤها</translation>
</message>
<message>
<source>Show products on pause</source>
<translation>إظهار المنتجات عند الإيقاف المؤقت</translation>
</message>
<message>
<source>Show the film</source>
<translation>عرض الفيلم</translation>
</message>
<message>
<source>Show the menu</source>
<translation>إظهار القائمة</translation>
</message>
<message>
<source>Show the page of {film}</source>
<translation>عرض صفحة {film}</translation>
</message>
<message>
<source>Show these keys</source>
<translation>إظهار هذه المفاتيح</translation>
</message>
<message>
<source>Show without filters</source>
<translation>العرض بلا عوامل تصفية</translation>
</message>
<message>
<source>Shows everything that is loosely similar</source>
<translation>يعرض كل ما هو مشابه إلى حد ما</translation>
</message>
<message>
<source>Shows only what is similar</source>
<translation>يعرض المشابه فقط</translation>
</message>
<message>
<source>Shows only what is very close</source>
<translation>يعرض القريب جدًا فقط</translation>
</message>
<message>
<source>Shows what is usually worth a look</source>
<translation>يعرض ما يستحق نظرة عادةً</translation>
</message>
<message>
<source>Shuffle</source>
<translation>ترتيب عشوائي</translation>
</message>
<message>
<source>Shuffled</source>
<translation>بترتيب عشوائي</translation>
</message>
<message>
<source>Sign in where the address comes from and take a fresh one there, or add what the server asks for: Open an address, More.</source>
<translation>سجّل الدخول في مصدر العنوان وخذ منه عنوانًا جديدًا، أو أضف ما يطلبه الخادم: «فتح عنوان»، «المزيد».</translation>
</message>
<message>
<source>Similar</source>
<translation>مشابه</translation>
</message>
<message>
<source>Similar products, found by TrendFlix</source>
<translation>منتجات مشابهة عثر عليها TrendFlix</translation>
</message>
<message>
<source>Simplified Chinese</source>
<translation>صيني مبسّط</translation>
</message>
<message>
<source>Single frames</source>
<translation>إطارات مفردة</translation>
</message>
<message>
<source>Size</source>
<translation>الحجم</translation>
</message>
<message>
<source>Size and place</source>
<translation>الحجم والموضع</translation>
</message>
<message>
<source>Size of the interface</source>
<translation>حجم الواجهة</translation>
</message>
<message>
<source>Slower</source>
<translation>أبطأ</translation>
</message>
<message>
<source>Smaller interface</source>
<translation>تصغير الواجهة</translation>
</message>
<message>
<source>So that moments in them can be found. It stands back behind all else, and waits while a film plays on battery. Nothing leaves this machine.</source>
<translation>ليمكن العثور على لحظات فيها. يفسح المجال لكل عمل سواه، وينتظر حين يُعرض فيلم على طاقة البطارية. لا شيء يغادر هذا الجهاز.</translation>
</message>
<message>
<source>So that moments in this film are found</source>
<translation>ليمكن العثور على لحظات في هذا الفيلم</translation>
</message>
<message>
<source>Softer</source>
<translation>خفض الصوت</translation>
</message>
<message>
<source>Something went wrong inside TrendFlix.</source>
<translation>حدث خطأ داخل TrendFlix.</translation>
</message>
<message>
<source>Sound</source>
<translation>الصوت</translation>
</message>
<message>
<source>Sound later</source>
<translation>تأخير الصوت</translation>
</message>
<message>
<source>Sound on</source>
<translation>الصوت مفعّل</translation>
</message>
<message>
<source>Sound on time</source>
<translation>الصوت بلا إزاحة</translation>
</message>
<message>
<source>Sound sooner</source>
<translation>تقديم الصوت</translation>
</message>
<message>
<source>Sound {seconds} s later</source>
<translation>الصوت متأخر {seconds} ث</translation>
</message>
<message>
<source>Sound {seconds} s sooner</source>
<translation>الصوت متقدم {seconds} ث</translation>
</message>
<message>
<source>Sound's bit rate</source>
<translation>معدل بت الصوت</translation>
</message>
<message>
<source>Sound: {what}</source>
<translation>الصوت: {what}</translation>
</message>
<message>
<source>Speed</source>
<translation>السرعة</translation>
</message>
<message>
<source>Speed {speed}</source>
<translation>السرعة {speed}</translation>
</message>
<message>
<source>Start over</source>
<translation>البدء من جديد</translation>
</message>
<message>
<source>Starting again…</source>
<translation>جارٍ البدء من جديد…</translation>
</message>
<message>
<source>Stop</source>
<translation>إيقاف</translation>
</message>
<message>
<source>Stop on the last picture</source>
<translation>التوقف عند آخر صورة</translation>
</message>
<message>
<source>Stop, and go to the beginning</source>
<translation>إيقاف والعودة إلى البداية</translation>
</message>
<message>
<source>Stop; what was done is kept</source>
<translation>إيقاف؛ ويبقى ما أُنجز</translation>
</message>
<message>
<source>Strict</source>
<translation>صارم</translation>
</message>
<message>
<source>Subtitles</source>
<translation>الترجمة</translation>
</message>
<message>
<source>Subtitles higher</source>
<translation>رفع الترجمة</translation>
</message>
<message>
<source>Subtitles larger</source>
<translation>تكبير الترجمة</translation>
</message>
<message>
<source>Subtitles later</source>
<translation>تأخير الترجمة</translation>
</message>
<message>
<source>Subtitles lower</source>
<translation>خفض الترجمة</translation>
</message>
<message>
<source>Subtitles on or off</source>
<translation>تشغيل الترجمة أو إيقافها</translation>
</message>
<message>
<source>Subtitles on time</source>
<translation>الترجمة بلا إزاحة</translation>
</message>
<message>
<source>Subtitles smaller</source>
<translation>تصغير الترجمة</translation>
</message>
<message>
<source>Subtitles sooner</source>
<translation>تقديم الترجمة</translation>
</message>
<message>
<source>Subtitles {percent} %</source>
<translation>الترجمة {percent}%</translation>
</message>
<message>
<source>Subtitles {percent} % above the edge</source>
<translation>الترجمة {percent}% فوق الحافة</translation>
</message>
<message>
<source>Subtitles {seconds} s later</source>
<translation>الترجمة متأخرة {seconds} ث</translation>
</message>
<message>
<source>Subtitles {seconds} s sooner</source>
<translation>الترجمة متقدمة {seconds} ث</translation>
</message>
<message>
<source>Subtitles: {what}</source>
<translation>الترجمة: {what}</translation>
</message>
<message>
<source>S{season} E{number}</source>
<translation>م{season} ح{number}</translation>
</message>
<message>
<source>TMDB does not accept the key.</source>
<translation>لا يقبل TMDB المفتاح.</translation>
</message>
<message>
<source>TMDB does not know this film.</source>
<translation>لا يعرف TMDB هذا الفيلم.</translation>
</message>
<message>
<source>TMDB gives an answer that is not understood.</source>
<translation>يعطي TMDB إجابة غير مفهومة.</translation>
</message>
<message>
<source>TMDB gives no answer.</source>
<translation>لا يجيب TMDB.</translation>
</message>
<message>
<source>TMDB knows no such film, or does not answer</source>
<translation>لا يعرف TMDB فيلمًا كهذا، أو لا يجيب</translation>
</message>
<message>
<source>TMDB knows nothing of this.</source>
<translation>لا يعرف TMDB شيئًا عن هذا.</translation>
</message>
<message>
<source>Tags</source>
<translation>الوسوم</translation>
</message>
<message numerus="yes">
<source>Take %n film(s) out of the library?</source>
<translation>
<numerusform>أتريد إزالة %n فيلم من المكتبة؟</numerusform>
<numerusform>أتريد إزالة فيلم واحد من المكتبة؟</numerusform>
<numerusform>أتريد إزالة فيلمين من المكتبة؟</numerusform>
<numerusform>أتريد إزالة %n أفلام من المكتبة؟</numerusform>
<numerusform>أتريد إزالة %n فيلمًا من المكتبة؟</numerusform>
<numerusform>أتريد إزالة %n فيلم من المكتبة؟</numerusform>
</translation>
</message>
<message>
<source>Take PCA, which needs nothing more, or install it.</source>
<translation>استخدم PCA التي لا تحتاج إلى شيء آخر، أو ثبّت ما ينقص.</translation>
</message>
<message>
<source>Take a JPEG, PNG or WebP of at most 100 million pixels.</source>
<translation>استخدم صورة JPEG أو PNG أو WebP لا تتجاوز 100 مليون بكسل.</translation>
</message>
<message>
<source>Take a JPEG, PNG or WebP.</source>
<translation>استخدم صورة JPEG أو PNG أو WebP.</translation>
</message>
<message>
<source>Take another one: JPEG, PNG, WebP, GIF, BMP or TIFF.</source>
<translation>خذ صورة أخرى: JPEG أو PNG أو WebP أو GIF أو BMP أو TIFF.</translation>
</message>
<message>
<source>Take back the last judgement</source>
<translation>التراجع عن آخر تقييم</translation>
</message>
<message>
<source>Take back the last yes or no</source>
<translation>التراجع عن آخر نعم أو لا</translation>
</message>
<message>
<source>Take it out of mpv_options.toml; the others hold.</source>
<translation>احذفه من mpv_options.toml؛ تبقى الخيارات الأخرى سارية.</translation>
</message>
<message>
<source>Take {key} away: {action}</source>
<translation>إزالة {key}: {action}</translation>
</message>
<message>
<source>Thai</source>
<translation>تايلندي</translation>
</message>
<message>
<source>That of the system</source>
<translation>لغة النظام</translation>
</message>
<message>
<source>The address is not one of the catalogue's own shops.</source>
<translation>العنوان ليس من متاجر الكتالوج نفسه.</translation>
</message>
<message>
<source>The catalogue does not fit its vectors.</source>
<translation>الكتالوج لا يطابق متجهاته.</translation>
</message>
<message>
<source>The catalogue holds something else than products.</source>
<translation>في الكتالوج شيء غير المنتجات.</translation>
</message>
<message>
<source>The catalogue in use stays. Check the connection and the address, then try again.</source>
<translation>يبقى الكتالوج المستخدم. تحقق من الاتصال والعنوان، ثم أعد المحاولة.</translation>
</message>
<message>
<source>The catalogue in use stays. If the clock of this computer is right, tell the publisher.</source>
<translation>يبقى الكتالوج المستخدم. إن كانت ساعة هذا الحاسوب صحيحة فأبلغ الناشر.</translation>
</message>
<message>
<source>The catalogue is being changed right now.</source>
<translation>يجري تغيير الكتالوج الآن.</translation>
</message>
<message>
<source>The catalogue is damaged.</source>
<translation>الكتالوج تالف.</translation>
</message>
<message>
<source>The catalogue is of an older TrendFlix.</source>
<translation>الكتالوج من إصدار أقدم من TrendFlix.</translation>
</message>
<message>
<source>The catalogue names an impossible place of a thumbnail.</source>
<translation>يذكر الكتالوج موضعًا مستحيلًا لصورة مصغرة.</translation>
</message>
<message>
<source>The catalogue offered is not plain JSON.</source>
<translation>الكتالوج المعروض ليس JSON صرفًا.</translation>
</message>
<message>
<source>The catalogue was made with another encoder.</source>
<translation>أُنشئ الكتالوج بمرمّز آخر.</translation>
</message>
<message>
<source>The catalogue's order of offers is damaged.</source>
<translation>ترتيب العروض في الكتالوج تالف.</translation>
</message>
<message>
<source>The cluster cannot be used.</source>
<translation>لا يمكن استخدام العنقود الحاسوبي.</translation>
</message>
<message>
<source>The colour of subtitles that bring none.</source>
<translation>لون الترجمة التي لا تحدد لونًا.</translation>
</message>
<message>
<source>The damaged file is kept beside it, as history.sqlite.damaged.</source>
<translation>يُحفظ الملف التالف بجانبه باسم history.sqlite.damaged.</translation>
</message>
<message>
<source>The damaged file is kept beside it, as {name}.damaged.</source>
<translation>يُحفظ الملف التالف بجانبه باسم {name}.damaged.</translation>
</message>
<message>
<source>The demo catalogue could not be made.</source>
<translation>تعذّر إنشاء الكتالوج التجريبي.</translation>
</message>
<message>
<source>The device {name!r} is not a film.</source>
<translation>الجهاز {name!r} ليس فيلمًا.</translation>
</message>
<message>
<source>The disk is full.</source>
<translation>القرص ممتلئ.</translation>
</message>
<message>
<source>The download did not succeed.</source>
<translation>لم ينجح التنزيل.</translation>
</message>
<message>
<source>The encoder in use has no text side, so it cannot read words. trendflix models list shows those that can.</source>
<translation>المرمّز المستخدم لا يدعم النص، فلا يقرأ الكلمات. يعرض الأمر trendflix models list ما يدعمه.</translation>
</message>
<message>
<source>The engine of shared catalogues is not installed.</source>
<translation>محرك الكتالوجات المشتركة غير مثبّت.</translation>
</message>
<message>
<source>The exported model is not the published one; nothing was kept.</source>
<translation>النموذج المصدَّر ليس النموذج المنشور؛ لم يُحفظ شيء.</translation>
</message>
<message>
<source>The faces could not be covered, so no search was made.</source>
<translation>تعذّرت تغطية الوجوه، فلم يُجرَ أي بحث.</translation>
</message>
<message>
<source>The feed declares a document type; feeds have none, and it is not read.</source>
<translation>يصرّح ملف بيانات المنتجات بنوع مستند؛ وهذه الملفات لا نوع مستند لها، فلا يُقرأ.</translation>
</message>
<message>
<source>The file is missing.</source>
<translation>الملف مفقود.</translation>
</message>
<message>
<source>The file is written</source>
<translation>جارٍ كتابة الملف</translation>
</message>
<message>
<source>The file mpv_options.toml cannot be read.</source>
<translation>تعذّرت قراءة الملف mpv_options.toml.</translation>
</message>
<message>
<source>The file of this film is missing</source>
<translation>ملف هذا الفيلم مفقود</translation>
</message>
<message>
<source>The file {name!r} cannot be read.</source>
<translation>تعذّرت قراءة الملف {name!r}.</translation>
</message>
<message>
<source>The file {name!r} could not be added.</source>
<translation>تعذّرت إضافة الملف {name!r}.</translation>
</message>
<message>
<source>The file {name!r} holds no text.</source>
<translation>لا نص في الملف {name!r}.</translation>
</message>
<message>
<source>The file {name!r} is a playlist, not subtitles.</source>
<translation>الملف {name!r} قائمة تشغيل، وليس ترجمة.</translation>
</message>
<message>
<source>The file {name!r} is a playlist; playlists on disk are not opened.</source>
<translation>الملف {name!r} قائمة تشغيل؛ قوائم التشغيل الموجودة على القرص لا تُفتح.</translation>
</message>
<message>
<source>The file {name!r} is empty.</source>
<translation>الملف {name!r} فارغ.</translation>
</message>
<message>
<source>The file {name!r} is no playlist.</source>
<translation>الملف {name!r} ليس قائمة تشغيل.</translation>
</message>
<message>
<source>The file {name!r} is of no known kind of subtitles.</source>
<translation>الملف {name!r} ليس من أي نوع معروف من الترجمات.</translation>
</message>
<message>
<source>The file {name!r} is text, not a film.</source>
<translation>الملف {name!r} نص، وليس فيلمًا.</translation>
</message>
<message>
<source>The file {name!r} is too large to be subtitles.</source>
<translation>الملف {name!r} أكبر من أن يكون ترجمة.</translation>
</message>
<message>
<source>The file {name!r} lists the pieces of a stream, not films.</source>
<translation>الملف {name!r} يسرد أجزاء بث، لا أفلامًا.</translation>
</message>
<message>
<source>The files stay where they are.</source>
<translation>تبقى الملفات في مكانها.</translation>
</message>
<message>
<source>The film could not be played.</source>
<translation>تعذّر تشغيل الفيلم.</translation>
</message>
<message>
<source>The film does not have this time.</source>
<translation>هذا الوقت غير موجود في الفيلم.</translation>
</message>
<message>
<source>The film ends early: it stops at {time} of {duration}, so it is not complete.</source>
<translation>ينتهي الفيلم مبكرًا: يتوقف عند {time} من {duration}، فهو غير مكتمل.</translation>
</message>
<message>
<source>The film gave no picture in time.</source>
<translation>لم يعطِ الفيلم صورة في الوقت المحدد.</translation>
</message>
<message>
<source>The film has ended</source>
<translation>انتهى الفيلم</translation>
</message>
<message>
<source>The film is damaged, or this is not a film.</source>
<translation>الفيلم تالف، أو هذا ليس فيلمًا.</translation>
</message>
<message>
<source>The film is incomplete: its table of contents is missing.</source>
<translation>الفيلم غير مكتمل: جدول محتوياته مفقود.</translation>
</message>
<message>
<source>The film is not complete.</source>
<translation>الفيلم غير مكتمل.</translation>
</message>
<message>
<source>The film is {duration} long: there is no frame at {seconds:g} seconds.</source>
<translation>مدة الفيلم {duration}: لا يوجد إطار عند الثانية {seconds:g}.</translation>
</message>
<message>
<source>The film of this page comes without encryption, so it is not opened.</source>
<translation>فيلم هذه الصفحة يأتي دون تشفير، لذلك لا يُفتح.</translation>
</message>
<message>
<source>The film or the search did not answer in time.</source>
<translation>لم يستجب الفيلم أو البحث في الوقت المحدد.</translation>
</message>
<message>
<source>The film stopped coming at {time}. {cause}</source>
<translation>انقطع وصول الفيلم عند {time}. {cause}</translation>
</message>
<message>
<source>The film stopped coming.</source>
<translation>انقطع وصول الفيلم.</translation>
</message>
<message>
<source>The film was looked through: its moments can be found</source>
<translation>حُلِّل الفيلم: يمكن العثور على لحظاته</translation>
</message>
<message>
<source>The film was not looked through to its end</source>
<translation>لم يُحلَّل الفيلم حتى نهايته</translation>
</message>
<message>
<source>The film was taken away from this address (the server says {code}).</source>
<translation>أُزيل الفيلم من هذا العنوان (يقول الخادم {code}).</translation>
</message>
<message>
<source>The film whose poster is looked for</source>
<translation>الفيلم الذي يُبحث عن ملصقه</translation>
</message>
<message>
<source>The folder could not be opened</source>
<translation>تعذّر فتح المجلد</translation>
</message>
<message>
<source>The folder {name!r} is not a film.</source>
<translation>المجلد {name!r} ليس فيلمًا.</translation>
</message>
<message>
<source>The folders were looked through</source>
<translation>فُحصت المجلدات</translation>
</message>
<message>
<source>The graphics chip where there is one, OpenGL in any case, or the processor. From the next start on.</source>
<translation>شريحة الرسوميات إن وُجدت، أو OpenGL في كل حال، أو المعالج. ابتداءً من التشغيل التالي.</translation>
</message>
<message>
<source>The history cannot be read or written.</source>
<translation>تعذّرت قراءة سجل المشاهدة أو الكتابة فيه.</translation>
</message>
<message>
<source>The history is cleared</source>
<translation>مُسح سجل المشاهدة</translation>
</message>
<message>
<source>The history was damaged; a new one has begun.</source>
<translation>كان سجل المشاهدة تالفًا؛ بدأ سجل جديد.</translation>
</message>
<message>
<source>The host of this link is not a name.</source>
<translation>مضيف هذا الرابط ليس اسمًا.</translation>
</message>
<message>
<source>The host of this link is not a public name.</source>
<translation>مضيف هذا الرابط ليس اسمًا عامًا.</translation>
</message>
<message>
<source>The index does not answer as its maker's did.</source>
<translation>لا يجيب الفهرس كما أجاب فهرس صانعه.</translation>
</message>
<message>
<source>The key for TMDB does not look like one.</source>
<translation>مفتاح TMDB لا يبدو مفتاحًا.</translation>
</message>
<message>
<source>The keys lie where the web server would hand them out.</source>
<translation>المفاتيح في موضع يتيحها منه خادم الويب.</translation>
</message>
<message>
<source>The keys that sign releases cannot be used.</source>
<translation>تعذّر استخدام المفاتيح التي توقّع الإصدارات.</translation>
</message>
<message>
<source>The language of the window; at first that of the system.</source>
<translation>لغة النافذة؛ وهي في البداية لغة النظام.</translation>
</message>
<message>
<source>The libmpv of this machine is too old.</source>
<translation>نسخة libmpv على هذا الجهاز قديمة جدًا.</translation>
</message>
<message>
<source>The library</source>
<translation>المكتبة</translation>
</message>
<message>
<source>The library cannot be opened.</source>
<translation>تعذّر فتح المكتبة.</translation>
</message>
<message>
<source>The library cannot be read or written.</source>
<translation>تعذّرت قراءة المكتبة أو الكتابة فيها.</translation>
</message>
<message>
<source>The library has no such film.</source>
<translation>لا يوجد فيلم كهذا في المكتبة.</translation>
</message>
<message>
<source>The library is of an older TrendFlix, and another window has it open.</source>
<translation>المكتبة من إصدار أقدم من TrendFlix، ونافذة أخرى تفتحها.</translation>
</message>
<message>
<source>The library is read</source>
<translation>جارٍ قراءة المكتبة</translation>
</message>
<message>
<source>The library was damaged and is kept as {file}. Add your folders again.</source>
<translation>كانت المكتبة تالفة، وحُفظت باسم {file}. أضف مجلداتك من جديد.</translation>
</message>
<message>
<source>The library was written by a newer TrendFlix.</source>
<translation>كتب المكتبة إصدار أحدث من TrendFlix.</translation>
</message>
<message>
<source>The lines of these subtitles cannot be read.</source>
<translation>تعذّرت قراءة أسطر هذه الترجمة.</translation>
</message>
<message>
<source>The lines of this film appear here once they were said.</source>
<translation>تظهر أسطر هذا الفيلم هنا بعد أن تُقال.</translation>
</message>
<message>
<source>The lines of {name!r} cannot be read.</source>
<translation>تعذّرت قراءة أسطر {name!r}.</translation>
</message>
<message>
<source>The map is drawn</source>
<translation>جارٍ رسم الخريطة</translation>
</message>
<message>
<source>The model does not know {words}: searched in what is said.</source>
<translation>النموذج لا يعرف {words}: جرى البحث فيما يُقال.</translation>
</message>
<message>
<source>The models that look at the picture are not here yet.</source>
<translation>النماذج التي تفحص الصورة ليست هنا بعد.</translation>
</message>
<message>
<source>The name {name!r} is not in Unicode; rename the file.</source>
<translation>الاسم {name!r} ليس بترميز Unicode؛ أعد تسمية الملف.</translation>
</message>
<message>
<source>The new catalogue cannot be used.</source>
<translation>تعذّر استخدام الكتالوج الجديد.</translation>
</message>
<message>
<source>The next film is that of the playlist, or of the folder.</source>
<translation>الفيلم التالي هو التالي في قائمة التشغيل، أو في المجلد.</translation>
</message>
<message>
<source>The next film plays</source>
<translation>يُشغَّل الفيلم التالي</translation>
</message>
<message>
<source>The one in use stays. Tell its publisher.</source>
<translation>يبقى المستخدم. أبلغ ناشره.</translation>
</message>
<message>
<source>The page the address comes from</source>
<translation>الصفحة التي جاء منها العنوان</translation>
</message>
<message>
<source>The parts of this stream cannot be read: they are encrypted or stored in a way that is not known here.</source>
<translation>تعذّرت قراءة أجزاء هذا البث: فهي مشفّرة أو مخزّنة بطريقة غير معروفة هنا.</translation>
</message>
<message>
<source>The picture could not be saved.</source>
<translation>تعذّر حفظ الصورة.</translation>
</message>
<message>
<source>The picture of this moment could not be taken.</source>
<translation>تعذّر التقاط صورة هذه اللحظة.</translation>
</message>
<message>
<source>The picture you look for</source>
<translation>الصورة التي تبحث عنها</translation>
</message>
<message>
<source>The player may show them all the same; other subtitles can be added from a file.</source>
<translation>قد يعرضها المشغّل مع ذلك؛ ويمكن إضافة ترجمة أخرى من ملف.</translation>
</message>
<message>
<source>The playlist is empty</source>
<translation>قائمة التشغيل فارغة</translation>
</message>
<message>
<source>The playlist is saved</source>
<translation>حُفظت قائمة التشغيل</translation>
</message>
<message>
<source>The playlist {name!r} cannot be read.</source>
<translation>تعذّرت قراءة قائمة التشغيل {name!r}.</translation>
</message>
<message>
<source>The playlist {name!r} cannot be written.</source>
<translation>تعذّرت كتابة قائمة التشغيل {name!r}.</translation>
</message>
<message>
<source>The playlist {name!r} is far too large.</source>
<translation>قائمة التشغيل {name!r} أكبر بكثير من اللازم.</translation>
</message>
<message>
<source>The popular list</source>
<translation>قائمة الأفلام الشائعة</translation>
</message>
<message>
<source>The poster of this film cannot be read.</source>
<translation>تعذّرت قراءة ملصق هذا الفيلم.</translation>
</message>
<message>
<source>The product feed cannot be read.</source>
<translation>تعذّرت قراءة ملف بيانات المنتجات.</translation>
</message>
<message>
<source>The proxy asks who you are (it says {code}): it lets only known viewers through.</source>
<translation>يسأل الخادم الوكيل عن هويتك (يقول {code}): لا يسمح بالمرور إلا لمن يعرفهم.</translation>
</message>
<message>
<source>The proxy is not written as http://name:port.</source>
<translation>الخادم الوكيل ليس مكتوبًا على شكل http://name:port.</translation>
</message>
<message>
<source>The proxy must be one line of plain text.</source>
<translation>يجب أن يكون الخادم الوكيل سطرًا واحدًا من نص عادي.</translation>
</message>
<message>
<source>The referrer must be one line of plain text.</source>
<translation>يجب أن يكون المُحيل سطرًا واحدًا من نص عادي.</translation>
</message>
<message>
<source>The repository gives no answer.</source>
<translation>المستودع لا يجيب.</translation>
</message>
<message>
<source>The same for files that are only sound.</source>
<translation>الأمر نفسه للملفات الصوتية فقط.</translation>
</message>
<message>
<source>The search cannot be started.</source>
<translation>تعذّر بدء البحث.</translation>
</message>
<message>
<source>The search has started anew since this pause.</source>
<translation>بدأ البحث من جديد منذ هذا الإيقاف المؤقت.</translation>
</message>
<message>
<source>The search of the library stopped.</source>
<translation>توقف البحث في المكتبة.</translation>
</message>
<message>
<source>The search stopped twice on this picture.</source>
<translation>توقف البحث مرتين عند هذه الصورة.</translation>
</message>
<message>
<source>The server asks who you are (it says {code}): this film is not for everyone.</source>
<translation>يسأل الخادم عن هويتك (يقول {code}): هذا الفيلم ليس متاحًا للجميع.</translation>
</message>
<message>
<source>The server cannot be reached.</source>
<translation>تعذّر الوصول إلى الخادم.</translation>
</message>
<message>
<source>The server cannot be reached: no network leads to it.</source>
<translation>تعذّر الوصول إلى الخادم: لا شبكة تقود إليه.</translation>
</message>
<message>
<source>The server cannot deliver this film now.</source>
<translation>لا يستطيع الخادم تقديم هذا الفيلم الآن.</translation>
</message>
<message>
<source>The server cannot listen there.</source>
<translation>لا يستطيع الخادم الاستماع هناك.</translation>
</message>
<message>
<source>The server could not deliver this film (it says {code}): the trouble is on its side.</source>
<translation>لم يستطع الخادم تقديم هذا الفيلم (يقول {code}): المشكلة من جهته.</translation>
</message>
<message>
<source>The server did not answer in time: it is overloaded, or something keeps it from us.</source>
<translation>لم يستجب الخادم في الوقت المحدد: إما أنه مثقل، أو أن شيئًا يحجبه عنا.</translation>
</message>
<message>
<source>The server does not hand out this film (it says {code}): the address may have expired, or be meant for others.</source>
<translation>لا يسلّم الخادم هذا الفيلم (يقول {code}): ربما انتهت صلاحية العنوان، أو أنه مخصص لآخرين.</translation>
</message>
<message>
<source>The server does not hand out this film.</source>
<translation>لا يسلّم الخادم هذا الفيلم.</translation>
</message>
<message>
<source>The server gave no answer in time.</source>
<translation>لم يُجب الخادم في الوقت المحدد.</translation>
</message>
<message>
<source>The server gave no answer in time: it is overloaded, or something keeps it from us.</source>
<translation>لم يُجب الخادم في الوقت المحدد: إما أنه مثقل، أو أن شيئًا يحجبه عنا.</translation>
</message>
<message>
<source>The server is asked too often (it says {code}) and wants a rest.</source>
<translation>تكثر الطلبات على الخادم (يقول {code}) ويريد استراحة.</translation>
</message>
<message>
<source>The server is busy or being repaired (it says {code}).</source>
<translation>الخادم مشغول أو قيد الصيانة (يقول {code}).</translation>
</message>
<message>
<source>The server is not installed.</source>
<translation>الخادم غير مثبّت.</translation>
</message>
<message>
<source>The server turns this request away: it asks for a name and password (401), or sends on to where nothing is opened.</source>
<translation>يرفض الخادم هذا الطلب: إما أنه يطلب اسمًا وكلمة مرور (401)، أو يحيل إلى حيث لا يُفتح شيء.</translation>
</message>
<message>
<source>The server's certificate is not to be trusted: this may not be the server it says it is.</source>
<translation>شهادة الخادم غير موثوقة: ربما ليس هو الخادم الذي يدّعيه.</translation>
</message>
<message>
<source>The shared catalogue cannot be used.</source>
<translation>لا يمكن استخدام الكتالوج المشترك.</translation>
</message>
<message>
<source>The shared catalogue was made by another TrendFlix: upload it again.</source>
<translation>صُنع الكتالوج المشترك بإصدار آخر من TrendFlix: ارفعه من جديد.</translation>
</message>
<message>
<source>The stream has stopped: its server names no further part, so it is over or interrupted.</source>
<translation>توقف البث: لا يذكر خادمه جزءًا آخر، فإما أنه انتهى أو انقطع.</translation>
</message>
<message>
<source>The stream leads to an address that is not opened: without encryption, or into this machine.</source>
<translation>يقود البث إلى عنوان لا يُفتح: دون تشفير، أو إلى داخل هذا الجهاز.</translation>
</message>
<message>
<source>The subtitles of such a film are not looked into.</source>
<translation>لا تُفحص ترجمة فيلم كهذا.</translation>
</message>
<message>
<source>The subtitles of this film cannot be read.</source>
<translation>تعذّرت قراءة ترجمة هذا الفيلم.</translation>
</message>
<message>
<source>The threshold is at least 1 and at most the number of root keys.</source>
<translation>الحد الأدنى للتوقيعات لا يقل عن 1 ولا يزيد على عدد مفاتيح الجذر.</translation>
</message>
<message>
<source>The thumbnails end too early.</source>
<translation>تنتهي الصور المصغرة قبل أوانها.</translation>
</message>
<message>
<source>The tombstones of an index do not fit its manifest.</source>
<translation>علامات الحذف في أحد الفهارس لا تطابق بيانه.</translation>
</message>
<message>
<source>The user agent must be one line of plain text.</source>
<translation>يجب أن يكون وكيل المستخدم سطرًا واحدًا من نص عادي.</translation>
</message>
<message>
<source>The vectors of an index do not fit its manifest.</source>
<translation>متجهات أحد الفهارس لا تطابق بيانه.</translation>
</message>
<message>
<source>The whole picture</source>
<translation>الصورة كاملة</translation>
</message>
<message>
<source>The window that is measured has ended by itself.</source>
<translation>النافذة التي يجري قياسها انتهت من تلقاء نفسها.</translation>
</message>
<message>
<source>Their most alike shots</source>
<translation>أكثر مشاهدهما تشابهًا</translation>
</message>
<message>
<source>There are no lines in these subtitles.</source>
<translation>لا أسطر في هذه الترجمة.</translation>
</message>
<message>
<source>There is no catalogue yet.</source>
<translation>لا يوجد كتالوج بعد.</translation>
</message>
<message>
<source>There is no connection that can be trusted.</source>
<translation>لا يوجد اتصال موثوق.</translation>
</message>
<message>
<source>There is no display to open a window on.</source>
<translation>لا توجد شاشة لفتح نافذة عليها.</translation>
</message>
<message>
<source>There is no file {name!r} that can be read.</source>
<translation>لا يوجد ملف {name!r} قابل للقراءة.</translation>
</message>
<message>
<source>There is no film here.</source>
<translation>لا يوجد فيلم هنا.</translation>
</message>
<message>
<source>There is no film in it</source>
<translation>لا يوجد فيلم فيه</translation>
</message>
<message>
<source>There is no film on this page that can be played.</source>
<translation>لا يوجد في هذه الصفحة فيلم يمكن تشغيله.</translation>
</message>
<message>
<source>There is no film to add it to</source>
<translation>لا يوجد فيلم لإضافته إليه</translation>
</message>
<message>
<source>There is no film to look at</source>
<translation>لا يوجد فيلم للبحث فيه</translation>
</message>
<message>
<source>There is no film to move through</source>
<translation>لا يوجد فيلم للتنقل فيه</translation>
</message>
<message>
<source>There is no key for TMDB, or it is not accepted.</source>
<translation>لا يوجد مفتاح TMDB، أو أنه غير مقبول.</translation>
</message>
<message>
<source>There is no key for TMDB.</source>
<translation>لا يوجد مفتاح TMDB.</translation>
</message>
<message>
<source>There is no library yet.</source>
<translation>لا توجد مكتبة بعد.</translation>
</message>
<message>
<source>There is no other film of this category to compare with.</source>
<translation>لا يوجد فيلم آخر من هذه الفئة للمقارنة به.</translation>
</message>
<message>
<source>There is no other poster to compare with.</source>
<translation>لا يوجد ملصق آخر للمقارنة به.</translation>
</message>
<message>
<source>There is no picture at {time}: the film is not complete.</source>
<translation>لا توجد صورة عند {time}: الفيلم غير مكتمل.</translation>
</message>
<message>
<source>There is no poster to look at.</source>
<translation>لا يوجد ملصق للنظر فيه.</translation>
</message>
<message>
<source>There is no room left for temporary files.</source>
<translation>لم تبقَ مساحة للملفات المؤقتة.</translation>
</message>
<message>
<source>There is no room on the disk for the history.</source>
<translation>لا مساحة على القرص لسجل المشاهدة.</translation>
</message>
<message>
<source>There is no room on the disk for the library.</source>
<translation>لا مساحة على القرص للمكتبة.</translation>
</message>
<message>
<source>There is no room on the disk: where films are left is not remembered.</source>
<translation>لا مساحة على القرص: لا يُحفظ الموضع الذي تُترك عنده الأفلام.</translation>
</message>
<message>
<source>There is no server named {name}, or no network.</source>
<translation>لا يوجد خادم باسم {name}، أو لا توجد شبكة.</translation>
</message>
<message>
<source>There is no small picture of this film.</source>
<translation>لا توجد صورة مصغرة لهذا الفيلم.</translation>
</message>
<message>
<source>There is no such time in this film.</source>
<translation>لا يوجد وقت كهذا في هذا الفيلم.</translation>
</message>
<message>
<source>There is nothing at this address (the server says {code}): the film was moved, or the address is mistyped.</source>
<translation>لا يوجد شيء عند هذا العنوان (يقول الخادم {code}): إما أن الفيلم نُقل، أو أن في كتابة العنوان خطأ.</translation>
</message>
<message>
<source>There is nothing at this address.</source>
<translation>لا يوجد شيء عند هذا العنوان.</translation>
</message>
<message>
<source>There is nothing to draw on the map yet.</source>
<translation>لا يوجد ما يُرسم على الخريطة بعد.</translation>
</message>
<message>
<source>There is nothing to share yet</source>
<translation>لا يوجد ما يُشارَك بعد</translation>
</message>
<message>
<source>There is only one screen</source>
<translation>لا توجد إلا شاشة واحدة</translation>
</message>
<message>
<source>There must be exactly one ONNX Runtime in this environment.</source>
<translation>يجب أن يوجد ONNX Runtime واحد فقط في هذه البيئة.</translation>
</message>
<message>
<source>These options of mpv are not taken: {names}.</source>
<translation>خيارات mpv هذه غير مقبولة: {names}.</translation>
</message>
<message>
<source>These subtitles are pictures of words: there are no lines to read.</source>
<translation>هذه الترجمة صور كلمات: لا توجد أسطر تُقرأ.</translation>
</message>
<message>
<source>They agree on what is among the first {first} of each</source>
<translation>تتفق على ما يقع ضمن أول {first} لدى كل منها</translation>
</message>
<message>
<source>This address leads from an encrypted one to one that is not, so it is not opened.</source>
<translation>يقود هذا العنوان من عنوان مشفّر إلى آخر غير مشفّر، لذلك لا يُفتح.</translation>
</message>
<message>
<source>This address leads where films are not opened from.</source>
<translation>يقود هذا العنوان إلى حيث لا تُفتح الأفلام.</translation>
</message>
<message>
<source>This encoder compares pictures only</source>
<translation>هذا المرمّز يقارن الصور فقط</translation>
</message>
<message>
<source>This file could not be added to the film.</source>
<translation>تعذّرت إضافة هذا الملف إلى الفيلم.</translation>
</message>
<message>
<source>This file has sound but no picture.</source>
<translation>في هذا الملف صوت دون صورة.</translation>
</message>
<message>
<source>This film cannot be played.</source>
<translation>تعذّر تشغيل هذا الفيلم.</translation>
</message>
<message>
<source>This film has no chapters</source>
<translation>لا فصول في هذا الفيلم</translation>
</message>
<message>
<source>This film has no poster yet.</source>
<translation>لا ملصق لهذا الفيلم بعد.</translation>
</message>
<message>
<source>This film is not in the library, or its file is gone.</source>
<translation>هذا الفيلم ليس في المكتبة، أو لم يعد ملفه موجودًا.</translation>
</message>
<message>
<source>This film is not searched yet.</source>
<translation>لم يُحلَّل هذا الفيلم بعد.</translation>
</message>
<message>
<source>This has no picture, nor anything else that plays here.</source>
<translation>لا صورة في هذا، ولا أي شيء آخر يمكن تشغيله هنا.</translation>
</message>
<message>
<source>This is a file of this machine: add its folder to the library.</source>
<translation>هذا ملف على هذا الجهاز: أضف مجلده إلى المكتبة.</translation>
</message>
<message>
<source>This is not a film, or one of an unknown kind.</source>
<translation>هذا ليس فيلمًا، أو هو من نوع غير معروف.</translation>
</message>
<message>
<source>This is not a live stream</source>
<translation>هذا ليس بثًا مباشرًا</translation>
</message>
<message>
<source>This is not opened.</source>
<translation>هذا لا يُفتح.</translation>
</message>
<message>
<source>This is the first film of the folder</source>
<translation>هذا أول فيلم في المجلد</translation>
</message>
<message>
<source>This is the first film of the playlist</source>
<translation>هذا أول فيلم في قائمة التشغيل</translation>
</message>
<message>
<source>This is the last film of the folder</source>
<translation>هذا آخر فيلم في المجلد</translation>
</message>
<message>
<source>This is the last film of the playlist</source>
<translation>هذا آخر فيلم في قائمة التشغيل</translation>
</message>
<message>
<source>This link carries a user name or a port.</source>
<translation>في هذا الرابط اسم مستخدم أو منفذ.</translation>
</message>
<message>
<source>This link holds characters that no web address has.</source>
<translation>في هذا الرابط محارف لا توجد في أي عنوان ويب.</translation>
</message>
<message>
<source>This link is not a web address.</source>
<translation>هذا الرابط ليس عنوان ويب.</translation>
</message>
<message>
<source>This link is too long.</source>
<translation>هذا الرابط طويل جدًا.</translation>
</message>
<message>
<source>This page names a file of your own machine, which is not opened.</source>
<translation>تشير هذه الصفحة إلى ملف على جهازك، وهو لا يُفتح.</translation>
</message>
<message>
<source>This picture cannot be read.</source>
<translation>تعذّرت قراءة هذه الصورة.</translation>
</message>
<message>
<source>This picture cannot be used.</source>
<translation>تعذّر استخدام هذه الصورة.</translation>
</message>
<message>
<source>This playlist cannot be used.</source>
<translation>تعذّر استخدام قائمة التشغيل هذه.</translation>
</message>
<message>
<source>This product page is not opened.</source>
<translation>صفحة المنتج هذه لا تُفتح.</translation>
</message>
<message>
<source>This stays on this computer until you copy it.</source>
<translation>يبقى هذا على هذا الحاسوب إلى أن تنسخه.</translation>
</message>
<message>
<source>This stream cannot be played as it is.</source>
<translation>تعذّر تشغيل هذا البث كما هو.</translation>
</message>
<message>
<source>This stream is made of {parts} parts, and only the longest of them can be played here.</source>
<translation>يتكوّن هذا البث من أجزاء عددها {parts}، ولا يمكن هنا تشغيل سوى أطولها.</translation>
</message>
<message>
<source>This web address is not written correctly.</source>
<translation>عنوان الويب هذا غير مكتوب بشكل صحيح.</translation>
</message>
<message>
<source>This, but red, leather, for kids…</source>
<translation>مثل هذا، لكن… (بالإنجليزية: red, leather)</translation>
</message>
<message>
<source>This, but…</source>
<translation>هذا، لكن…</translation>
</message>
<message>
<source>This, but… (words for an item)</source>
<translation>هذا، لكن… (كلمات لوصف القطعة)</translation>
</message>
<message>
<source>Time and duration</source>
<translation>الوقت والمدة</translation>
</message>
<message>
<source>Time to go to</source>
<translation>الوقت المراد الانتقال إليه</translation>
</message>
<message>
<source>Title</source>
<translation>العنوان</translation>
</message>
<message>
<source>Title, series, tag, plot…</source>
<translation>العنوان، المسلسل، الوسم، القصة…</translation>
</message>
<message>
<source>Title, year, plot, tags and poster; only the title and the year are sent. This product uses the TMDB API but is not endorsed or certified by TMDB.</source>
<translation>العنوان والسنة والقصة والوسوم والملصق؛ ولا يُرسل إلا العنوان والسنة. يستخدم هذا المنتج واجهة TMDB API، لكنه غير معتمد من TMDB ولا مصادق عليه منها.</translation>
</message>
<message>
<source>To be run where commands are written</source>
<translation>ليُشغَّل في الطرفية</translation>
</message>
<message>
<source>To the newest moment of a live stream</source>
<translation>إلى أحدث لحظة من البث المباشر</translation>
</message>
<message>
<source>To {country}</source>
<translation>الشحن إلى {country}</translation>
</message>
<message>
<source>Track {number}</source>
<translation>المسار {number}</translation>
</message>
<message>
<source>Traditional Chinese</source>
<translation>صيني تقليدي</translation>
</message>
<message>
<source>TrendFlix speaks {language} from the next start on</source>
<translation>لغة TrendFlix ابتداءً من التشغيل التالي: {language}</translation>
</message>
<message>
<source>Try again</source>
<translation>إعادة المحاولة</translation>
</message>
<message>
<source>Try again, or later if that does not help.</source>
<translation>أعد المحاولة الآن، أو لاحقًا إن لم يُفد ذلك.</translation>
</message>
<message>
<source>Try again: it goes on where it stopped.</source>
<translation>أعد المحاولة: يُستأنف من حيث توقف.</translation>
</message>
<message>
<source>Try another file, or download it again.</source>
<translation>جرّب ملفًا آخر، أو نزّله من جديد.</translation>
</message>
<message>
<source>Try another moment of the film.</source>
<translation>جرّب لحظة أخرى من الفيلم.</translation>
</message>
<message>
<source>Try another network, or ask who runs the server; TrendFlix does not go on without.</source>
<translation>جرّب شبكة أخرى، أو اسأل من يدير الخادم؛ لا يتابع TrendFlix دون ذلك.</translation>
</message>
<message>
<source>Try another one: .srt, .ass, .vtt, or sound.</source>
<translation>جرّب ملفًا آخر: ‎.srt أو ‎.ass أو ‎.vtt أو صوتًا.</translation>
</message>
<message>
<source>Try fewer or other words.</source>
<translation>جرّب كلمات أقل أو غيرها.</translation>
</message>
<message>
<source>Try it with open_clip_torch 3.3.0, or report it.</source>
<translation>جرّبه مع open_clip_torch 3.3.0، أو أبلغ عنه.</translation>
</message>
<message>
<source>Try other words for the same thing.</source>
<translation>جرّب كلمات أخرى للشيء نفسه.</translation>
</message>
<message>
<source>Try the film again</source>
<translation>جرّب الفيلم من جديد</translation>
</message>
<message>
<source>Turkish</source>
<translation>تركي</translation>
</message>
<message>
<source>Turn</source>
<translation>تدوير</translation>
</message>
<message>
<source>Turn left</source>
<translation>تدوير إلى اليسار</translation>
</message>
<message>
<source>Turn right</source>
<translation>تدوير إلى اليمين</translation>
</message>
<message>
<source>Turn the picture upside down</source>
<translation>قلب الصورة رأسًا على عقب</translation>
</message>
<message>
<source>Turned by {degrees}°</source>
<translation>مُدارة {degrees}°</translation>
</message>
<message>
<source>Twice as fast</source>
<translation>ضعف السرعة</translation>
</message>
<message>
<source>Typical frames</source>
<translation>إطارات نموذجية</translation>
</message>
<message>
<source>Up and down</source>
<translation>لأعلى ولأسفل</translation>
</message>
<message>
<source>Upright</source>
<translation>معتدلة</translation>
</message>
<message>
<source>Upside down</source>
<translation>مقلوبة رأسًا على عقب</translation>
</message>
<message>
<source>Use that one. The library of before stands beside it, as library.sqlite.before-NUMBER.</source>
<translation>استخدم ذلك الإصدار. المكتبة السابقة محفوظة بجانبها باسم library.sqlite.before-NUMBER.</translation>
</message>
<message>
<source>User agent</source>
<translation>وكيل المستخدم</translation>
</message>
<message>
<source>Very close</source>
<translation>قريب جدًا</translation>
</message>
<message>
<source>Vietnamese</source>
<translation>فيتنامي</translation>
</message>
<message>
<source>Views of the library</source>
<translation>طرق عرض المكتبة</translation>
</message>
<message>
<source>Volume</source>
<translation>مستوى الصوت</translation>
</message>
<message>
<source>Volume (9 and 0)</source>
<translation>مستوى الصوت (9 و0)</translation>
</message>
<message>
<source>Volume {volume} %</source>
<translation>مستوى الصوت {volume}%</translation>
</message>
<message>
<source>Wait a little, then try again.</source>
<translation>انتظر قليلًا، ثم أعد المحاولة.</translation>
</message>
<message>
<source>Wait until that is done, then try again.</source>
<translation>انتظر حتى ينتهي ذلك، ثم أعد المحاولة.</translation>
</message>
<message>
<source>Waiting for the network…</source>
<translation>في انتظار الشبكة…</translation>
</message>
<message>
<source>Watched last first</source>
<translation>المُشاهَد حديثًا أولًا</translation>
</message>
<message>
<source>Welcome</source>
<translation>مرحبًا</translation>
</message>
<message>
<source>Western European</source>
<translation>أوروبا الغربية</translation>
</message>
<message>
<source>What TMDB knows is here now</source>
<translation>أُضيف هنا ما يعرفه TMDB</translation>
</message>
<message>
<source>What an export needs is not installed.</source>
<translation>ما يحتاجه التصدير غير مثبّت.</translation>
</message>
<message>
<source>What draws this kind of map is not installed.</source>
<translation>ما يرسم هذا النوع من الخرائط غير مثبّت.</translation>
</message>
<message>
<source>What happens at the end of a film</source>
<translation>ما يحدث عند نهاية الفيلم</translation>
</message>
<message>
<source>What happens when it is opened again.</source>
<translation>ما يحدث عند فتحه من جديد.</translation>
</message>
<message>
<source>What is compared of two films</source>
<translation>ما يُقارَن بين فيلمين</translation>
</message>
<message>
<source>What is new finds its place</source>
<translation>جارٍ وضع الجديد في مكانه</translation>
</message>
<message>
<source>What is offered is not one model.</source>
<translation>المعروض ليس نموذجًا واحدًا.</translation>
</message>
<message>
<source>What is seen or said. A word with a minus before it must not be there: a street -night. A picture can be pasted or dropped.</source>
<translation>ما يُرى أو يُقال. الكلمة المسبوقة بعلامة ناقص يجب ألا تظهر: شارع -ليل. يمكن لصق صورة أو إفلاتها.</translation>
</message>
<message>
<source>What it does on the film.</source>
<translation>ما تفعله فوق الفيلم.</translation>
</message>
<message>
<source>What moved</source>
<translation>ما الذي تحرّك</translation>
</message>
<message>
<source>What posters look like cannot be kept.</source>
<translation>تعذّر حفظ بيانات شكل الملصقات.</translation>
</message>
<message>
<source>What should be embedded cannot be read.</source>
<translation>تعذّرت قراءة ما يُراد تضمينه.</translation>
</message>
<message>
<source>What suits this computer</source>
<translation>ما يناسب هذا الحاسوب</translation>
</message>
<message>
<source>What the button at the side does on the film.</source>
<translation>ما يفعله الزر الجانبي فوق الفيلم.</translation>
</message>
<message>
<source>What the colours say</source>
<translation>ما تعنيه الألوان</translation>
</message>
<message>
<source>What the film shows there</source>
<translation>ما يعرضه الفيلم عندها</translation>
</message>
<message>
<source>What the player calls itself</source>
<translation>الاسم الذي يعرّف به المشغّل نفسه</translation>
</message>
<message>
<source>What the points are</source>
<translation>ما تمثله النقاط</translation>
</message>
<message>
<source>What the repository offers is not taken.</source>
<translation>لا يُقبل ما يعرضه المستودع.</translation>
</message>
<message>
<source>What the server of this address wants to know, and a proxy</source>
<translation>ما يريد خادم هذا العنوان معرفته، وخادم وكيل</translation>
</message>
<message>
<source>What turning it over the film changes.</source>
<translation>ما يغيّره تدويرها فوق الفيلم.</translation>
</message>
<message>
<source>What was noted of this film is damaged.</source>
<translation>ما سُجِّل عن هذا الفيلم تالف.</translation>
</message>
<message>
<source>What was watched cannot be remembered.</source>
<translation>تعذّر حفظ ما شوهد.</translation>
</message>
<message>
<source>What was wrong stands above; mend it, then retry.</source>
<translation>الخطأ مذكور أعلاه؛ أصلحه، ثم أعد المحاولة.</translation>
</message>
<message>
<source>What you look for</source>
<translation>ما تبحث عنه</translation>
</message>
<message>
<source>Wheel</source>
<translation>العجلة</translation>
</message>
<message>
<source>Where saved pictures go; empty: a folder TrendFlix among your pictures.</source>
<translation>مكان حفظ اللقطات؛ إن تُرك فارغًا: مجلد باسم TrendFlix ضمن صورك.</translation>
</message>
<message>
<source>Where to look</source>
<translation>مكان البحث</translation>
</message>
<message>
<source>Which posters are compared</source>
<translation>الملصقات التي تُقارَن</translation>
</message>
<message>
<source>While the window is minimised, the desktop says that a film ends or the next begins.</source>
<translation>حين تكون النافذة مصغّرة، يُعلن سطح المكتب انتهاء الفيلم أو بدء التالي.</translation>
</message>
<message>
<source>White</source>
<translation>أبيض</translation>
</message>
<message>
<source>Who draws the picture</source>
<translation>ما يرسم الصورة</translation>
</message>
<message>
<source>Whole library</source>
<translation>المكتبة كلها</translation>
</message>
<message>
<source>Whole map</source>
<translation>الخريطة كلها</translation>
</message>
<message>
<source>Window</source>
<translation>النافذة</translation>
</message>
<message>
<source>With commas between them</source>
<translation>مفصولة بفواصل</translation>
</message>
<message>
<source>With the film's name</source>
<translation>باسم الفيلم</translation>
</message>
<message>
<source>Without a window: trendflix shop FILM --at SECONDS, or: trendflix demo --headless</source>
<translation>دون نافذة: trendflix shop FILM --at SECONDS، أو: trendflix demo --headless</translation>
</message>
<message>
<source>Without the filter {words}</source>
<translation>بلا عامل التصفية {words}</translation>
</message>
<message>
<source>Words or picture</source>
<translation>الكلمات أو الصورة</translation>
</message>
<message>
<source>Worth a look</source>
<translation>يستحق نظرة</translation>
</message>
<message>
<source>Y: more like this, N: not like this</source>
<translation>Y: المزيد مثل هذا، N: ليس مثل هذا</translation>
</message>
<message>
<source>Year</source>
<translation>السنة</translation>
</message>
<message>
<source>Yellow</source>
<translation>أصفر</translation>
</message>
<message>
<source>Yes</source>
<translation>نعم</translation>
</message>
<message>
<source>You stopped this address from being opened.</source>
<translation>أوقفتَ فتح هذا العنوان.</translation>
</message>
<message>
<source>Your films, in one place</source>
<translation>أفلامك في مكان واحد</translation>
</message>
<message>
<source>Your own key of themoviedb.org: titles, plots and posters of films are asked for where you say so. Empty: TMDB is never asked. It is sent nowhere else.</source>
<translation>مفتاحك الخاص من themoviedb.org: تُطلب عناوين الأفلام وقصصها وملصقاتها حيث تطلب ذلك. إن تُرك فارغًا: لا يُسأل TMDB أبدًا. لا يُرسل المفتاح إلى أي مكان آخر.</translation>
</message>
<message>
<source>Zoom</source>
<translation>التكبير</translation>
</message>
<message>
<source>Zoom in</source>
<translation>تكبير</translation>
</message>
<message>
<source>Zoom out</source>
<translation>تصغير</translation>
</message>
<message>
<source>Zoom {zoom:.0%}, edges cut {fill:.0%}</source>
<translation>التكبير {zoom:.0%}، قص الحواف {fill:.0%}</translation>
</message>
<message>
<source>a red coat</source>
<translation>معطف أحمر</translation>
</message>
<message>
<source>a red coat in the rain, a street -night, or paste a picture</source>
<translation>معطف أحمر تحت المطر، شارع -ليل، أو الصق صورة</translation>
</message>
<message>
<source>a street -night</source>
<translation>شارع -ليل</translation>
</message>
<message>
<source>added {day}</source>
<translation>أُضيف {day}</translation>
</message>
<message>
<source>among</source>
<translation>ضمن</translation>
</message>
<message>
<source>as in the film</source>
<translation>كما في الفيلم</translation>
</message>
<message>
<source>as seen by</source>
<translation>كما يراها</translation>
</message>
<message>
<source>bag</source>
<translation>حقيبة</translation>
</message>
<message>
<source>because of these shots</source>
<translation>بسبب هذه المشاهد</translation>
</message>
<message>
<source>before</source>
<translation>قبل</translation>
</message>
<message>
<source>beige</source>
<translation>بيج</translation>
</message>
<message>
<source>black</source>
<translation>أسود</translation>
</message>
<message>
<source>blue</source>
<translation>أزرق</translation>
</message>
<message>
<source>bottoms</source>
<translation>ملابس سفلية</translation>
</message>
<message>
<source>brand: {words}</source>
<translation>العلامة التجارية: {words}</translation>
</message>
<message>
<source>brown</source>
<translation>بني</translation>
</message>
<message>
<source>checked</source>
<translation>بنقشة مربعات</translation>
</message>
<message>
<source>cotton</source>
<translation>قطن</translation>
</message>
<message>
<source>damaged: it cannot be decoded</source>
<translation>تالف: لا يمكن فك ترميزه</translation>
</message>
<message>
<source>damaged: its parts do not follow each other</source>
<translation>تالف: أجزاؤه غير متتابعة</translation>
</message>
<message>
<source>declares a document type, which notes do not have</source>
<translation>يعلن نوع مستند، وهو ما لا تحمله ملفات المعلومات</translation>
</message>
<message>
<source>denim</source>
<translation>جينز</translation>
</message>
<message>
<source>distance {value}</source>
<translation>المسافة {value}</translation>
</message>
<message>
<source>dotted</source>
<translation>منقّط</translation>
</message>
<message>
<source>ffmpeg cannot make a copy of this film to measure with.</source>
<translation>لا يستطيع ffmpeg إنشاء نسخة من هذا الفيلم للقياس.</translation>
</message>
<message>
<source>floral</source>
<translation>مزهّر</translation>
</message>
<message>
<source>footwear</source>
<translation>أحذية</translation>
</message>
<message>
<source>found: place {place}</source>
<translation>عُثر عليه: المرتبة {place}</translation>
</message>
<message>
<source>from {price}</source>
<translation>من {price}</translation>
</message>
<message>
<source>fur</source>
<translation>فرو</translation>
</message>
<message>
<source>garment</source>
<translation>قطعة ملابس</translation>
</message>
<message>
<source>green</source>
<translation>أخضر</translation>
</message>
<message>
<source>grey</source>
<translation>رمادي</translation>
</message>
<message>
<source>has neither picture nor sound</source>
<translation>ليس فيه صورة ولا صوت</translation>
</message>
<message>
<source>has no picture</source>
<translation>ليس فيه صورة</translation>
</message>
<message>
<source>hat</source>
<translation>قبعة</translation>
</message>
<message>
<source>headwear</source>
<translation>غطاء رأس</translation>
</message>
<message>
<source>holds no fields</source>
<translation>لا يحوي أي حقول</translation>
</message>
<message>
<source>in the menu</source>
<translation>في القائمة</translation>
</message>
<message>
<source>is a list of other files</source>
<translation>قائمة بملفات أخرى</translation>
</message>
<message>
<source>is empty</source>
<translation>فارغ</translation>
</message>
<message>
<source>is gone</source>
<translation>لم يعد موجودًا</translation>
</message>
<message>
<source>is neither XML nor an address</source>
<translation>ليس XML ولا عنوانًا</translation>
</message>
<message>
<source>is nested too deep</source>
<translation>متداخل أكثر من اللازم</translation>
</message>
<message>
<source>is no JSON</source>
<translation>ليس JSON</translation>
</message>
<message>
<source>is no film, or damaged</source>
<translation>ليس فيلمًا، أو تالف</translation>
</message>
<message>
<source>is not well-formed</source>
<translation>بنيته غير سليمة</translation>
</message>
<message>
<source>its file is missing</source>
<translation>ملفه مفقود</translation>
</message>
<message>
<source>key frames</source>
<translation>الإطارات المفتاحية</translation>
</message>
<message>
<source>keys: this version has no action {action}; it is kept, and does nothing.</source>
<translation>المفاتيح: لا يوجد في هذا الإصدار الإجراء {action}؛ يُحتفظ به دون أثر.</translation>
</message>
<message>
<source>keys: {key} of {action} is another action's, too; its own keys hold.</source>
<translation>المفاتيح: {key} للإجراء {action} مستخدم لإجراء آخر أيضًا؛ تسري مفاتيحه الأصلية.</translation>
</message>
<message>
<source>keys: {key} of {action} is no key an action can have; its own keys hold.</source>
<translation>المفاتيح: {key} للإجراء {action} لا يصلح مفتاحًا لإجراء؛ تسري مفاتيحه الأصلية.</translation>
</message>
<message>
<source>knitted</source>
<translation>محبوك</translation>
</message>
<message>
<source>leads out of the feed's folder</source>
<translation>يقود إلى خارج مجلد ملف البيانات</translation>
</message>
<message>
<source>leather</source>
<translation>جلد</translation>
</message>
<message>
<source>less than a minute left</source>
<translation>بقي أقل من دقيقة</translation>
</message>
<message>
<source>libmpv, which plays the film, is not installed.</source>
<translation>المكتبة libmpv التي تشغّل الفيلم غير مثبّتة.</translation>
</message>
<message>
<source>libmpv, which plays the films, is not installed.</source>
<translation>المكتبة libmpv التي تشغّل الأفلام غير مثبّتة.</translation>
</message>
<message>
<source>long sleeves</source>
<translation>أكمام طويلة</translation>
</message>
<message>
<source>loosely similar</source>
<translation>مشابه إلى حد ما</translation>
</message>
<message>
<source>lower body</source>
<translation>الجزء السفلي من الجسم</translation>
</message>
<message>
<source>mono</source>
<translation>أحادي</translation>
</message>
<message>
<source>moved down by {places}</source>
<translation>هبط بمقدار {places}</translation>
</message>
<message>
<source>moved from place {before} to {now}</source>
<translation>انتقل من المرتبة {before} إلى {now}</translation>
</message>
<message>
<source>moved up by {places}</source>
<translation>صعد بمقدار {places}</translation>
</message>
<message>
<source>none</source>
<translation>لا شيء</translation>
</message>
<message>
<source>none in this film</source>
<translation>لا يوجد في هذا الفيلم</translation>
</message>
<message>
<source>none is open</source>
<translation>لا شيء مفتوح</translation>
</message>
<message>
<source>not a JPEG, PNG or WebP picture</source>
<translation>ليست صورة JPEG أو PNG أو WebP</translation>
</message>
<message>
<source>now</source>
<translation>الآن</translation>
</message>
<message>
<source>off</source>
<translation>إيقاف</translation>
</message>
<message>
<source>on</source>
<translation>تشغيل</translation>
</message>
<message>
<source>orange</source>
<translation>برتقالي</translation>
</message>
<message>
<source>own file</source>
<translation>ملف خاص</translation>
</message>
<message>
<source>picture</source>
<translation>الصورة</translation>
</message>
<message>
<source>picture {share} %</source>
<translation>الصورة {share} %</translation>
</message>
<message>
<source>pictures</source>
<translation>صور</translation>
</message>
<message>
<source>pink</source>
<translation>وردي</translation>
</message>
<message>
<source>plain</source>
<translation>سادة</translation>
</message>
<message>
<source>price of {day}</source>
<translation>سعر {day}</translation>
</message>
<message>
<source>processor</source>
<translation>المعالج</translation>
</message>
<message>
<source>purple</source>
<translation>بنفسجي</translation>
</message>
<message>
<source>red</source>
<translation>أحمر</translation>
</message>
<message>
<source>said</source>
<translation>ما يُقال</translation>
</message>
<message>
<source>said {score}</source>
<translation>ما يُقال {score}</translation>
</message>
<message>
<source>scarf</source>
<translation>وشاح</translation>
</message>
<message>
<source>seen</source>
<translation>ما يُرى</translation>
</message>
<message>
<source>seen {score}</source>
<translation>ما يُرى {score}</translation>
</message>
<message>
<source>shoes</source>
<translation>حذاء</translation>
</message>
<message>
<source>short sleeves</source>
<translation>أكمام قصيرة</translation>
</message>
<message>
<source>similar</source>
<translation>مشابه</translation>
</message>
<message>
<source>similarity {value}</source>
<translation>التشابه {value}</translation>
</message>
<message>
<source>sleeveless</source>
<translation>بلا أكمام</translation>
</message>
<message>
<source>sold out</source>
<translation>نفد</translation>
</message>
<message>
<source>stereo</source>
<translation>ستيريو</translation>
</message>
<message>
<source>striped</source>
<translation>مخطط</translation>
</message>
<message>
<source>styled text</source>
<translation>نص منسّق</translation>
</message>
<message>
<source>text</source>
<translation>نص</translation>
</message>
<message>
<source>this film has one only</source>
<translation>ليس في هذا الفيلم إلا واحد</translation>
</message>
<message>
<source>tie</source>
<translation>ربطة عنق</translation>
</message>
<message>
<source>title says: {words}</source>
<translation>في العنوان: {words}</translation>
</message>
<message>
<source>to</source>
<translation>إلى</translation>
</message>
<message>
<source>today</source>
<translation>اليوم</translation>
</message>
<message>
<source>top</source>
<translation>قطعة علوية</translation>
</message>
<message>
<source>trendflix doctor did not answer</source>
<translation>لم يستجب trendflix doctor</translation>
</message>
<message>
<source>trendflix library index</source>
<translation>trendflix library index</translation>
</message>
<message>
<source>two people talking</source>
<translation>شخصان يتحدثان</translation>
</message>
<message>
<source>up to {price}</source>
<translation>حتى {price}</translation>
</message>
<message>
<source>upper body</source>
<translation>الجزء العلوي من الجسم</translation>
</message>
<message>
<source>very close</source>
<translation>قريب جدًا</translation>
</message>
<message>
<source>watched</source>
<translation>تمت مشاهدته</translation>
</message>
<message>
<source>white</source>
<translation>أبيض</translation>
</message>
<message>
<source>whole body</source>
<translation>الجسم كاملًا</translation>
</message>
<message>
<source>words</source>
<translation>الكلمات</translation>
</message>
<message>
<source>words {share} %</source>
<translation>الكلمات {share} %</translation>
</message>
<message>
<source>yellow</source>
<translation>أصفر</translation>
</message>
<message>
<source>yesterday</source>
<translation>أمس</translation>
</message>
<message>
<source>you said no</source>
<translation>قلتَ لا</translation>
</message>
<message>
<source>you said yes</source>
<translation>قلتَ نعم</translation>
</message>
<message>
<source>yt-dlp cannot be started.</source>
<translation>تعذّر بدء yt-dlp.</translation>
</message>
<message>
<source>yt-dlp fetched no film ({reason}).</source>
<translation>لم يجلب yt-dlp أي فيلم ({reason}).</translation>
</message>
<message>
<source>yt-dlp found no film on this page ({reason}).</source>
<translation>لم يجد yt-dlp فيلمًا في هذه الصفحة ({reason}).</translation>
</message>
<message>
<source>yt-dlp found no film on this page within {seconds:.0f} seconds.</source>
<translation>لم يجد yt-dlp فيلمًا في هذه الصفحة خلال {seconds:.0f} ثانية.</translation>
</message>
<message>
<source>yt-dlp found no film on this page.</source>
<translation>لم يجد yt-dlp فيلمًا في هذه الصفحة.</translation>
</message>
<message>
<source>{adjectives} {thing}</source>
<translation>{thing}، {adjectives}</translation>
</message>
<message>
<source>{colour}: {value:+d}</source>
<translation>{colour}: ‎{value:+d}</translation>
</message>
<message>
<source>{file}: this version does not know {name}; it is kept, and does nothing.</source>
<translation>{file}: هذا الإصدار لا يعرف {name}؛ يُحتفظ به دون أثر.</translation>
</message>
<message>
<source>{file}: {name} cannot be {value}; its default holds.</source>
<translation>{file}: لا يصلح {value} قيمةً لـ {name}؛ تسري قيمته الافتراضية.</translation>
</message>
<message>
<source>{films}, {frames} pictures.</source>
<translation>{films}، {frames} صورة.</translation>
</message>
<message>
<source>{film}, {time}, {date} and {clock} are filled in; a number is added to a name in use.</source>
<translation>تُملأ {film} و{time} و{date} و{clock} تلقائيًا؛ ويُضاف رقم إلى الاسم المستخدم من قبل.</translation>
</message>
<message>
<source>{hours} h {minutes} min</source>
<translation>{hours} س {minutes} د</translation>
</message>
<message>
<source>{key} cannot be a key of an action.</source>
<translation>لا يصلح {key} مفتاحًا لإجراء.</translation>
</message>
<message>
<source>{key} is already “{action}”. Press it again to take it over.</source>
<translation>{key} مستخدم بالفعل للإجراء «{action}». اضغطه مرة أخرى لنقله إلى هنا.</translation>
</message>
<message>
<source>{kind}; the window is SDR and nothing is tone-mapped: it looks pale</source>
<translation>{kind}؛ النافذة SDR ولا يُحوَّل مدى الدرجات: تبدو الصورة باهتة</translation>
</message>
<message>
<source>{kind}; the window is SDR, the picture is tone-mapped to it</source>
<translation>{kind}؛ النافذة SDR، ويُحوَّل مدى درجات الصورة إليها</translation>
</message>
<message>
<source>{late} late, {skipped} skipped</source>
<translation>متأخرة: {late}، متخطّاة: {skipped}</translation>
</message>
<message>
<source>{low} to {high}</source>
<translation>من {low} إلى {high}</translation>
</message>
<message>
<source>{made:.3g} per second</source>
<translation>{made:.3g} في الثانية</translation>
</message>
<message>
<source>{made:.5g} per second, shown {shown:.4g}</source>
<translation>{made:.5g} في الثانية، المعروض {shown:.4g}</translation>
</message>
<message>
<source>{minutes} min</source>
<translation>{minutes} د</translation>
</message>
<message>
<source>{model} is not here yet</source>
<translation>{model} ليس هنا بعد</translation>
</message>
<message>
<source>{model} is not here. It comes with: {command}</source>
<translation>{model} ليس هنا. يأتي بالأمر: {command}</translation>
</message>
<message>
<source>{model}: Euclidean distance, the shorter the bar the nearer</source>
<translation>{model}: المسافة الإقليدية، كلما قصر الشريط كان أقرب</translation>
</message>
<message>
<source>{model}: cosine similarity, the longer the bar the nearer</source>
<translation>{model}: تشابه جيب التمام، كلما طال الشريط كان أقرب</translation>
</message>
<message>
<source>{ms:+.0f} ms</source>
<translation>‎{ms:+.0f} م.ث</translation>
</message>
<message>
<source>{name} was damaged; it is as it was when it was last read.</source>
<translation>كان {name} تالفًا؛ وهو الآن كما كان عند آخر قراءة له.</translation>
</message>
<message>
<source>{name} was damaged; the defaults hold.</source>
<translation>كان {name} تالفًا؛ تسري القيم الافتراضية.</translation>
</message>
<message numerus="yes">
<source>{name}, %n product(s)</source>
<translation>
<numerusform>{name}، بلا منتجات (%n)</numerusform>
<numerusform>{name}، منتج واحد</numerusform>
<numerusform>{name}، منتجان</numerusform>
<numerusform>{name}، %n منتجات</numerusform>
<numerusform>{name}، %n منتجًا</numerusform>
<numerusform>{name}، %n منتج</numerusform>
</translation>
</message>
<message>
<source>{place} of {most}</source>
<translation>{place} من {most}</translation>
</message>
<message>
<source>{rate:,.0f} kbit/s</source>
<translation>{rate:,.0f} كيلوبت/ث</translation>
</message>
<message>
<source>{rate:.4g} kHz</source>
<translation>{rate:.4g} كيلوهرتز</translation>
</message>
<message>
<source>{rose} rose, {fell} fell</source>
<translation>{rose} صعدت، {fell} هبطت</translation>
</message>
<message>
<source>{share} % watched</source>
<translation>شوهد {share} %</translation>
</message>
<message>
<source>{shots} in {films}</source>
<translation>{shots}، {films}</translation>
</message>
<message>
<source>{size:.1f} MB</source>
<translation>{size:.1f} م.ب</translation>
</message>
<message>
<source>{size}, {rate} fps</source>
<translation>{size}، {rate} إطار/ث</translation>
</message>
<message>
<source>{some} of {all} agree</source>
<translation>اتفق {some} من {all}</translation>
</message>
<message>
<source>{title} has ended</source>
<translation>انتهى {title}</translation>
</message>
<message>
<source>{yes} yes, {no} no</source>
<translation>{yes} نعم، {no} لا</translation>
</message>
</context>
</TS>
