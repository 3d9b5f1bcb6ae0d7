# Second Look, the app’s own words, Arabic. Licence: CC BY 4.0.
# The player is addressed in the feminine singular. Signs and digits that are typed (1–4 0 *3 < # ! . ?) stay as they are. Digits are western.

## The product

app-name = نظرة ثانية
app-line = هناك من يكتب لكِ. أنتِ تقرّرين. وبعدها نلقي معًا نظرة ثانية.
fictional = تمرين خيالي. كل الأشخاص والتطبيقات والمجموعات من وحي الخيال.
missing-line = (هنا سطر ناقص)
not-reviewed = هذا النص لم يراجعه بعد من لغته الأم العربية.

## Stories

stories-title = اختاري قصة
stories-none = لا توجد قصص في هذه الحزمة بعد.
story-broken = لا يمكن فتح هذه القصة.
# $minutes (Number) how long it takes
story-minutes = { $minutes ->
    [zero] أقلّ من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
# $age (Number) the lowest age
story-age = { $age ->
    [few] من عمر { $age } سنوات
   *[other] من عمر { $age } سنة
}
# $notes (String) what is in it
story-content = فيها: { $notes }
list-separator = { "، " }
# $languages (String) and $regions (String) are lists
list-languages = اللغات: { $languages }
list-regions = خطوط المساعدة في: { $regions }
role-target = أنتِ هنا من تصلها الرسائل.
role-friend = أنتِ هنا صديقة.
role-carer = أنتِ هنا أمّ، أو خالة، أو أخت كبيرة.

content-flattery = مديح كثير
content-secrecy = كتمان
content-being-rushed = استعجال
content-worry-about-a-friend = قلق على صديقة
content-many-messages = رسائل كثيرة
content-a-deadline = موعد نهائي
content-us-against-them = كلام من نوع «نحن» و«هم»
content-romance-under-pressure = حبّ فيه ضغط
content-a-threat = تهديد
content-small-steps = خطوة بعد خطوة
content-feeling-in-debt = شعور بواجب ردّ الجميل
content-worry-at-home = قلق في البيت
content-a-hard-talk = حديث صعب

choose-story = اكتبي رقم قصة. والنقطة (.) للمغادرة.

## Before you start

before-title = قبل أن تبدئي
# $name (String) the person who is played
before-player = تلعبين دور { $name }. هي شخصية من الخيال، ومثلها كل من يكتب لها.
before-contains = ما الذي يحدث في القصة
# $time (String) such as “15 minutes”
before-time = المدة { $time } تقريبًا، وبعدها نظرة ثانية.
before-rules = كيف نتعامل فيما بيننا
before-rule-pass = لكِ دائمًا ألّا تجيبي. تخطّي أي سؤال تريدين.
before-rule-distance = نتحدّث عن أشخاص القصة، لا عن حياتنا نحن.
before-rule-score = لا نقاط هنا. ولا يرى أحد اختياراتكِ إلا إذا عرضتِها أنتِ.
before-rule-kind = اللطف أولًا. ولا نخمّن شيئًا عمّن معنا في الغرفة.
before-leaving = مغادرة سريعة
before-leaving-how = اكتبي نقطة (.) واضغطي Enter، أو اضغطي Ctrl وحرف C معًا. تُمسح الشاشة فورًا.
before-leaving-limit = ما فعلتِه يُمسح. لكن هذا لا يخفي أن البرنامج فُتح.
before-question = ماذا تحبّين أن تفعلي؟ الاختيارات الأربعة كلّها عادية.
# $name (String) the person who is played
before-play = ألعب القصة في دور { $name }
before-another = أختار قصة أخرى
before-read-along = أقرأ فقط، والقصة تمشي وحدها
before-sit-out = أستريح هذه المرة
sit-out = عودي متى شئتِ. اضغطي Enter.
read-along-next = اضغطي Enter لتتابعي القراءة.

## The story

# $number (Number) the day of the story
day = اليوم { $number }
# $channel (String) such as “Mara”; $about (String) such as “Plaza”
channel-heading = { $channel } · { $about }
# $who (String) a name; $words (String) what she says
line-said = { $who }: { $words }
# $time (String) such as “18:05”
line-said-at = { $who }، { $time }: { $words }
line-own = أنتِ: { $words }
line-own-at = أنتِ، { $time }: { $words }
line-rule = من قواعد المكان: { $words }
line-comment = { $who }، في تعليق: { $words }
line-comment-at = { $who }، { $time }، في تعليق: { $words }
# $number (String) what to type to mark it; $line (String) the line
line-markable = [{ $number }] { $line }
line-marked = [{ $number } · نظرة ثانية] { $line }
# No verb for $who: a woman, a man or a group may be writing.
typing = { $who }: جارٍ الكتابة …
# $channel (String) where her words will stand; $words (String) her words
answer-to = إلى { $channel }: { $words }
# $words (String) what she does
answer-done = { $words }
prompt-answer = 1–4 للجواب، 0 للسكوت والابتعاد قليلًا، ? لشرح الباقي.
marked = وضعتِ علامة لنظرة ثانية: { $line }
unmarked = رفعتِ العلامة: { $line }
stepped-back = خطوة إلى الوراء. كنتِ هنا:
conversation-with = { $channel } · { $about }
conversation-empty = لا شيء هنا بعد.
unread = شيء جديد

help-title = ما يمكنكِ كتابته
help-answer = 1 إلى 4 – الجواب الذي يحمل هذا الرقم
help-silence = 0 – السكوت والابتعاد قليلًا
help-mark = *3 – علامة على السطر 3 لنظرة ثانية؛ ومرة أخرى لرفع العلامة
help-back = < – خطوة واحدة إلى الوراء
help-channels = # – كل المحادثات؛ #2 – قراءة المحادثة الثانية من جديد
help-support = ! – الدعم: مع من تتحدّثين
help-leave = . – مغادرة الآن، ومسح الشاشة
help-help = ? – هذه الصفحة

refused-not-understood = هذا غير معروف هنا. اكتبي ? لتري ما يمكنكِ كتابته.
refused-nothing-to-decide = لم يبقَ شيء تقرّرينه.
refused-not-offered = هذا الجواب ليس من الأجوبة المعروضة هنا.
refused-not-shown = لا سطر بهذا الرقم بعد.
refused-not-markable = يمكن وضع العلامة على كلام الآخرين فقط.
refused-no-such-channel = لا محادثة بهذا الرقم.
refused-nothing-to-take-back = لا توجد بعد خطوة ترجعين عنها.
refused-endless = القصة هنا تدور حول نفسها. يمكن لمن صنعها أن يصلحها بالأمر «second-look check».
# $expected (String) and $found (String) names of choices
refused-elsewhere = ملف الأوامر يجيب عن «{ $expected }»، لكن القصة الآن عند «{ $found }».

## The debrief

debrief-title = نظرة ثانية
debrief-unfinished = القصة ما زالت مفتوحة. هذا ما كان فيها حتى الآن.
debrief-parts = 1 محادثتكِ · 2 الأساليب · 3 طريقكِ · 4 مع من تتحدّثين · 0 إنهاء
part-conversation = محادثتكِ
part-tactics = الأساليب
part-path = طريقكِ
part-questions = أسئلة نتحدّث عنها
part-talk = مع من تتحدّثين
not-your-fault = الذنب ليس ذنبكِ.
nothing-marked = لم تضعي أي علامة. هذا ما كان هناك.
# $tactic (String) the name of a tactic
reading-tactic = { $tactic }
reading-ordinary = عادي
reading-noticed = وضعتِ علامة هنا.
reading-easy-to-miss = من السهل ألّا ننتبه.
reading-fair-to-check = وضعتِ علامة هنا. من حقّكِ أن تتأكّدي!
reading-let-be = تركتِه يمرّ.
# $what (String) “Ordinary” or a tactic; $did (String) “Easy to miss.”; $note (String) one sentence
note = { $what }. { $did } { $note }
note-plain = { $what }. { $did }
tactics-any-order = قد تأتي بأي ترتيب، ولا تأتي كلّها دائمًا.
tactics-none = في طريقكِ لم يفعل بكِ أحد شيئًا من هذا النوع.
tactic-looked-like = كيف بدا الأمر
tactic-why = لماذا ينجح
tactic-sign = ما يكشفه
tactic-helps = ما يساعد
tactic-fine = متى يكون الشيء نفسه عاديًا
tactic-same-here = هنا بدا الشيء نفسه، وكان عاديًا
tactics-elsewhere = في طرق أخرى: { $tactics }
path-opening = الطريق الذي مشيتِ فيه، والطرق التي كان يمكنكِ أن تمشي فيها. كل طريق ينتهي بهذا الحديث. ولا خسارة في أيّ منها.
path-turning = مفترقات الطريق
path-you = اخترتِ: { $answer }
path-other = أو: { $answer } ← { $scene }: { $about }
path-other-same = أو: { $answer }
path-ways-out = طرق الخروج
path-ways-out-opening = عند كل نقطة من هذه، حتى المتأخّرة، كان يمكنكِ أن تسكتي وتبتعدي قليلًا.
# $scene (String) a scene; $answer (String) what stepping away was there
path-way-out = { $scene }: { $answer }
path-way-out-taken = { $scene }: { $answer } (وهذا ما فعلتِه)
questions-opening = لكِ أن تتخطّي أي سؤال منها.
talk-opening = لا يلزم أن تكوني متأكّدة. يمكنكِ أن تسألي عن «صديقة». والقلق الصغير يكفي.
talk-friend = صديقة تعرفكِ من قبل.
talk-family = شخص من عائلتكِ، لا الأمّ والأب فقط: خالة، أو أخ، أو جدّة.
talk-school-staff = شخص في المدرسة عمله أن يُصغي. يخبركِ أولًا بما لا يستطيع أن يبقيه بينكما.
talk-youth-worker = شخص عمله مع الشباب، في نادٍ مثلًا. أنتِ تقرّرين كم تحكين.
talk-youth-line = خط هاتفي للشباب. لا همّ أصغر من أن يُحكى، ويمكنكِ إنهاء المكالمة متى شئتِ.
debrief-done = شكرًا لأنكِ ألقيتِ نظرة ثانية.

## Support

support-title = الدعم: مع من تتحدّثين
support-first = أولًا، في هذا المبنى: اسألي من يدير هذه الجلسة عمّن يمكنكِ التحدّث معه.
support-asking-1 = هناك من يُصغي إليكِ. وأنتِ تختارين كم تحكين.
support-asking-2 = يقول لكِ ما يبقى بينكما، وما لا يمكن أن يبقى.
support-asking-3 = تنظران معًا في الخطوة التالية. ويمكنكِ أن تتوقّفي.
# $region (String) a country
support-lines = خطوط المساعدة في: { $region }
support-none = ليس لدينا خط تحقّقنا منه لهذا البلد.
support-broken = لا يمكننا عرض الخطوط. اسألي من يدير هذه الجلسة.
# $regions (String) codes such as “gb, fr”
support-regions = مناطق أخرى: { $regions }. اكتبي ! ثم الرمز، مثل «! fr».
support-general = معظم الخطوط تردّ على أي همّ، لا على هذا وحده.
region-gb = المملكة المتحدة
region-fr = فرنسا
region-de = ألمانيا
region-nl = هولندا
region-be = بلجيكا
region-es = إسبانيا
region-pt = البرتغال
region-tr = تركيا
region-id = إندونيسيا
region-us = الولايات المتحدة
region-eu = الاتحاد الأوروبي
region-world = كل مكان

answers-charity = جمعية خيرية
answers-public-service = خدمة عامة
answers-ministry = وزارة
answers-ombudsman = مكتب أمين المظالم
answers-specialist = مختصّون، وليسوا شرطة
answers-justice = مكتب قضائي، وليس شرطة
answers-police = الشرطة
answers-emergency = الطوارئ
answers-directory = قائمة خطوط

topic-any-worry = أي همّ
topic-extremism = الانجرار إلى شيء متطرّف
topic-online-harm = أذى على الإنترنت
topic-family-violence = عنف في البيت
topic-missing = أطفال مفقودون
topic-crisis = أزمة
topic-rights = حقوق الأطفال
topic-directory = العثور على خط قريب منكِ

for-everyone = للجميع
# $age (Number)
for-under = { $age ->
    [few] لمن عمره أقلّ من { $age } سنوات
   *[other] لمن عمره أقلّ من { $age } سنة
}
for-up-to = { $age ->
    [few] حتى عمر { $age } سنوات
   *[other] حتى عمر { $age } سنة
}
# $from (Number) and $to (Number) are ages
for-ages = { $to ->
    [few] من عمر { $from } إلى { $to } سنوات
   *[other] من عمر { $from } إلى { $to } سنة
}
for-adults = للكبار
for-families = للعائلات
for-schools = للمدارس

# $number (String) a telephone number; $word (String) what to write
contact-call = اتّصلي بالرقم { $number }
contact-sms = أرسلي رسالة قصيرة إلى { $number }
contact-sms-word = أرسلي كلمة «{ $word }» في رسالة قصيرة إلى { $number }
contact-whats-app = واتساب { $number }
contact-textphone = هاتف نصّي { $number }
contact-chat = دردشة على صفحة الخط
contact-web = { $address }
contact-web-bare = صفحة الخط
contact-email = بريد إلكتروني إلى { $address }
contact-email-bare = بريد إلكتروني عبر صفحة الخط

hours-always = كل يوم، ليلًا ونهارًا
# $from (String) and $to (String) are times
hours-daily = كل يوم من { $from } إلى { $to }
hours-weekdays = من الاثنين إلى الجمعة، من الساعة { $from } إلى { $to }
hours-mon-to-sat = من الاثنين إلى السبت، من الساعة { $from } إلى { $to }
hours-conflict = المصادر لا تتّفق على أوقات الردّ
hours-unknown = أوقات الردّ غير معروفة
cost-free = مجاني
cost-unknown = التكلفة غير معروفة
name-no = لا حاجة إلى الاسم
name-they-may-ask = قد يسألون عن الاسم
name-unknown = لا نعرف إن كانوا يسألون عن الاسم
status-official = قرأناه في مصدر رسمي
status-second-hand = قرأناه منقولًا، لا من المصدر نفسه
status-conflict = المصادر لا تتّفق: تأكّدي قبل أن تعتمدي عليه
status-unverified = غير موثّق: تأكّدي قبل أن تعتمدي عليه
# $date (String)
checked-on = تحقّقنا منه في { $date }
checked-long-ago = آخر مرة تحقّقنا منه في { $date }، قبل أكثر من ستة أشهر
checked-never = لم نتحقّق منه بأنفسنا
# $source (String) where it was read; $date (String) the date that the source carries
source-of = المصدر: { $source }
source-of-date = المصدر: { $source }، { $date }
source-none = بلا مصدر

## Reading a whole scenario (second-look read)

read-cast = الأشخاص
read-channels = الأماكن
read-scene = المشهد
read-on = المكان: { $channel }
# Every condition is a clause that begins with a verb, so that it can follow “إذا” and “و”.
read-if = إذا { $condition }:
read-otherwise = وإلا:
read-label-tactic = [أسلوب: { $tactic }]
read-label-lookalike = [يشبه: { $tactic }]
read-note = في المراجعة: { $words }
read-narration = ({ $words })
read-typing = ({ $who }: جارٍ الكتابة)
read-pause = (لحظة لالتقاط النفَس)
read-remembers = تتذكّر القصة: { $what }
read-visit = هنا يأتي مشهد «{ $scene }»، ثم يستمرّ هذا المشهد
read-option = { $number }. { $words }
read-says = يُقال في: { $channel }
read-moves = [{ $moves }]
read-once = يُعرض مرة واحدة
read-feedback = تعقيب: { $words }
read-to = تتابع القصة عند «{ $scene }»
read-stays = ترجع القصة إلى هذا الاختيار
read-fallback = إذا لم يبقَ جواب يُعرض: «{ $scene }»
read-return = ترجع القصة إلى حيث جاءت
read-end = النهاية: { $ending }
read-endings = النهايات
read-turning = مفترقات الطريق
read-questions = الأسئلة
read-facilitator = لمن يدير الجلسة
read-facilitator-aim = الهدف
read-facilitator-timing = الوقت
read-facilitator-ground-rules = قواعد الجلسة
read-facilitator-stop-at = أين نتوقّف
read-facilitator-you-may-hear = قد تسمعون
read-facilitator-leave-out = ما نتركه جانبًا
read-facilitator-if-somebody-tells = إذا حكى أحد شيئًا
read-facilitator-close = الختام
condition-and = { $left } و{ $right }
condition-or = { $left } أو { $right }
condition-not = لم يتحقّق ({ $condition })
condition-is = كان { $name } يساوي { $value }
condition-at-least = كان { $name } لا يقلّ عن { $value }
condition-at-most = كان { $name } لا يزيد على { $value }
condition-seen = حدث مشهد «{ $scene }»
condition-chosen = اختير «{ $option }» في «{ $scene }»
value-true = نعم
value-false = لا
effect-set = { $name } = { $value }
effect-raise = { $name } من الآن { $value } أو أكثر
effect-add = { $name } + { $value }
effect-take = { $name } − { $value }

move-ask = سؤال
move-slow-down = تمهّل
move-tell = إخبار شخص
move-refuse = رفض
move-go-along = مجاراة
move-leave = مغادرة
move-report = إبلاغ
move-block = حظر
move-check-fact = التحقّق من معلومة
move-act = خطوة لحلّ أصل المشكلة

## The explorer’s page (second-look explore)

explore-title = كل ما يمكن أن يحدث في: { $title }
explore-states = عدد المواقف التي يمكن القرار فيها: { $states }. ولا يحدث شيء غيرها.
explore-ways = عدد الطرق التي تختلف في جواب واحد على الأقل: { $count }.
explore-loops = طرقها بلا نهاية، لأن هذه المشاهد قد تعود: { $scenes }
explore-length = عدد الرسائل في الطريق: { $shortest } على الأقل، و{ $median } في الطريق الأوسط، و{ $longest } على الأكثر.
explore-minutes = دقائق القراءة البطيئة: { $shortest } على الأقل، و{ $median } في الطريق الأوسط، و{ $longest } على الأكثر.
explore-safe = الطرق التي لا تساير فيها أبدًا: { $safe } رسالة في المتوسّط. والطرق الأخرى: { $risky }.
explore-safe-only = لا طريق تساير فيه.
explore-tactics = عدد الأساليب في الطريق: { $fewest } على الأقل، و{ $most } على الأكثر.
explore-leaving = الصمت والابتعاد ممكنان عند كل القرارات، وعددها { $count }:
explore-leaving-one = { $scene } ← { $next }
explore-met = ما تصادفه، وفي كم طريق من كل مئة
explore-met-tactic = { $tactic }: { $share }
explore-met-lookalike = يشبه «{ $tactic }»: { $share }
explore-endings = النهايات
explore-ending = { $ending }: عدد الطرق { $count }، من { $shortest } إلى { $longest } رسالة
explore-ending-loops = { $ending }
explore-always = في كل طريق إليها: { $tactics }
explore-possible = يمكن أن يُصادف في طريق إليها: { $tactics }
explore-script = أقصر طريق، نصًّا يفهمه الأمر play:
