# Second Look, the app’s own words, Arabic. Licence: CC BY 4.0.
# The player is addressed in the feminine singular. Signs and digits that are typed (1–6 0 *3 < # ! . ?) stay as they are. Digits are western.

## The product

# @src 5710e635
app-name = نظرة ثانية
# @src 6eda9e7a
app-line = رسائل تصل، وقرار بعد قرار، ثم نظرة ثانية.
# @src 59ddf10a
fictional = تمرين خيالي. كل الأشخاص والتطبيقات والمجموعات من وحي الخيال.
# @src a06378a3
missing-line = (هنا سطر ناقص)
# @src 6eb22a87
not-reviewed = هذا النص لم يراجعه بعد شخص لغته الأمّ العربية.
# @src 56b34e65
reviewed = راجع هذا النص شخص لغته الأمّ العربية.
# @src 53e2e133
reviewed-before = تغيّر هذا النص بعد أن راجعه شخص لغته الأمّ العربية.

## Stories

# @src f20d42ca
stories-title = اختيار قصة
# @src efc44856
stories-none = لا توجد قصص في هذه الحزمة بعد.
# @src 9de90527
story-broken = لا يمكن فتح هذه القصة.
# @src 3ec4af98
story-role-target = بدور { $name }
# @src 6226126b
story-role-friend = بدور { $name } الصديقة
# @src 3ec4af98
story-role-carer = بدور { $name }
# $minutes (Number) how long it takes
# @src e1db845a
story-minutes = { $minutes ->
    [zero] أقلّ من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
# $age (Number) the lowest age
# @src f7d4f2e9
story-age = من سنّ { $age }
    .carer = للكبار، ومن سنّ { $age }
# $notes (String) what is in it
# @src bdf0c67b
story-content = فيها: { $notes }
# @src c9432a5f
list-separator = { "، " }
# @src fbc409b3
label-separator = { ": " }
# $languages (String) and $regions (String) are lists
# @src 68ed59e5
list-languages = اللغات: { $languages }
# @src e7e0ad99
list-regions = خطوط المساعدة في: { $regions }
# @src fc7053b3
list-tactic-done = يحدث في: { $stories }
# @src 533952c1
list-tactic-looks-like = ما يشبهه فقط في: { $stories }
# @src 48a288eb
list-tactic-nowhere = لا قصة
# @src 1a50473d
role-target = أنتِ هنا من تصلها الرسائل.
# @src 792292f8
role-friend = أنتِ هنا صديقة.
# @src 286c70a7
role-carer = أنتِ هنا من أهل البيت: أمّ، أو خالة، أو أخت كبيرة.

# @src cb9b3e23
content-flattery = مديح كثير
# @src ecd0ce09
content-secrecy = كتمان
# @src 7c1cf7ea
content-being-rushed = استعجال
# @src 383f3b08
content-worry-about-a-friend = قلق على صديقة
# @src 4a3b3b37
content-many-messages = رسائل كثيرة
# @src 67509816
content-a-deadline = موعد نهائي
# @src d817ea9b
content-us-against-them = كلام من نوع «نحن» و«هم»
# @src 0c043956
content-romance-under-pressure = حبّ فيه ضغط
# @src 2eb658fb
content-a-threat = تهديد
# @src d67db968
content-small-steps = خطوة بعد خطوة
# @src 644129be
content-feeling-in-debt = شعور بواجب ردّ الجميل
# @src f9576cd4
content-worry-at-home = قلق في البيت
# @src 0a260c70
content-a-hard-talk = حديث صعب

# @src 8b6eb5b0
choose-story = يُكتب رقم القصة. والنقطة (.) للمغادرة.
# Before stories from 16 on: said by whoever leads
# @src fa99378e
older-question = هل هؤلاء في السادسة عشرة أو أكبر؟
# @src ceed12d3
older-why = بعض القصص لمن هم من سنّ 16 فما فوق. ولا يُحفظ شيء من الجواب.
# @src 735c5d9f
older-type = إن كانوا كذلك، تُكتب + لتظهر تلك القصص أيضًا.
# @src 2ffbbdbd
older-show = نعم: عرض تلك القصص أيضًا
# @src 4ed2890d
older-go-on = نعم: متابعة

## Before you start

# @src 5fa0a695
before-title = قبل البداية
# $name (String) the person who is played
# @src 48351ae5
before-player = الدور في هذه القصة: { $name }. هي شخصية من الخيال، ومثلها كل من يكتب لها.
    .carer = الدور في هذه القصة: { $name }. هي شخصية من الخيال، ومثلها كل من حولها.
# @src 3c4b6055
before-contains = ما الذي يحدث في القصة
# $time (String) such as “15 minutes”
# @src 343bd37b
before-time = المدة { $time } تقريبًا، وبعدها نظرة ثانية.
# @src 8c948cc7
before-rules = ما يسري هنا
# @src 12923476
before-rule-pass = التخطّي ممكن دائمًا، عند أي سؤال.
# @src 29a7f125
before-rule-distance = الكلام هنا عن أشخاص القصة، لا عن حياة من يقرأ.
    .carer = الكلام هنا عن أشخاص القصة، لا عن حياتكِ ولا عن أولادكِ.
# @src d459d34e
before-rule-score = لا نقاط هنا. والاختيارات لا يراها أحد إلا إذا عُرضت عليه.
    .carer = لا نقاط هنا، ولا امتحان للأمّهات والآباء. والاختيارات لا يراها أحد إلا إذا عُرضت عليه.
# @src b95946f3
before-rule-kind = اللطف أولًا. ولا تخمين عن ناس حقيقيين.
# @src 15b6cbca
before-leaving = مغادرة سريعة
# @src a1ac4081
before-leaving-how = نقطة (.) ثم Enter، أو Ctrl وحرف C معًا: تُمسح الشاشة فورًا.
# @src 77ccaf21
before-leaving-limit = كل ما حدث هنا يُمسح. لكن هذا لا يخفي أن البرنامج فُتح.
# @src 46d3466d
before-question = ماذا الآن؟ الاختيارات الأربعة كلّها عادية.
# $name (String) the person who is played
# @src 864b32bf
before-play = ألعب القصة بدور { $name }
# @src f562ad67
before-another = أختار قصة أخرى
# @src ad04d34b
before-read-along = أقرأ فقط، والقصة تمشي وحدها
# @src 4a618250
before-sit-out = أستريح هذه المرة
# @src e181aac2
sit-out = العودة ممكنة في أي وقت، بمفتاح Enter.
# @src c74daa58
read-along-next = اضغطي Enter لتتابعي القراءة.

## The story

# $number (Number) the day of the story
# @src b1b3542e
day = اليوم { $number }
# $channel (String) such as “Mara”; $about (String) such as “Plaza”
# @src 7404f40d
channel-heading = { $channel } · { $about }
# $who (String) a name; $words (String) what she says
# @src dfbbe5a6
line-said = { $who }: { $words }
# $time (String) such as “18:05”
# @src 1b373015
line-said-at = { $who }، { $time }: { $words }
# @src 861df448
line-own = أنتِ: { $words }
# @src 5fc08c81
line-own-at = أنتِ، { $time }: { $words }
# @src 28cb26e7
line-rule = من قواعد المكان: { $words }
# @src 04a42738
line-comment = { $who }، في تعليق: { $words }
# @src cb7656d5
line-comment-at = { $who }، { $time }، في تعليق: { $words }
# $who (String) a name; $about (String) who that is to her, such as “your brother”
# @src 78c1a9c7
who-is = { $who } ({ $about })
# $number (String) what to type to mark it; $line (String) the line
# @src 4f19587a
line-markable = [{ $number }] { $line }
# @src f50938aa
line-marked = [{ $number } · نظرة ثانية] { $line }
# No verb for $who: a woman, a man or a group may be writing.
# @src 404c67e6
typing = { $who }: جارٍ الكتابة …
# $channel (String) where her words will stand; $words (String) her words
# @src dfcb5708
answer-to = إلى { $channel }: { $words }
# $words (String) what she does
# @src 6867e746
answer-done = { $words }
# @src dc4528f1
prompt-answer = رقم الجواب للجواب، 0 للسكوت والابتعاد قليلًا، ? لشرح الباقي.
# @src b7735020
marked = وضعتِ علامة لنظرة ثانية: { $line }
# @src 41c8a390
unmarked = أزلتِ العلامة: { $line }
# @src d4b28574
stepped-back = خطوة إلى الوراء. كنتِ هنا:
# @src 7404f40d
conversation-with = { $channel } · { $about }
# @src b1260af7
conversation-empty = لا شيء هنا بعد.
# @src 74aa51f2
unread = شيء جديد

# @src 029066a4
help-title = ما يمكن كتابته
# @src b973ab89
help-answer = 1 إلى 6 – الجواب الذي يحمل هذا الرقم
# @src 426e93b2
help-silence = 0 – السكوت والابتعاد قليلًا
# @src 2758bdd9
help-judge = 1 إلى 3 – ما يفعله السطر، حيث نسأل عن ذلك؛ 0 للتجاوز. ملف الأوامر يتجاوز وحده، ويقولها هكذا: ‎=1 إلى ‎=3
# @src 76434dec
help-more = + – المزيد، حيث تقف علامة + بجانب شيء
# @src 662d8a2e
help-mark = *3 – علامة على السطر 3 لنظرة ثانية؛ ومرة أخرى لإزالة العلامة
# @src e57624ed
help-back = < – خطوة واحدة إلى الوراء
# @src b68e88e8
help-channels = # – كل المحادثات؛ #2 – قراءة المحادثة الثانية من جديد
# @src 22ed477b
help-support = ! – الدعم: مع من يمكن الحديث
# @src 843cc6d5
help-leave = . – مغادرة الآن، ومسح الشاشة
# @src 327d3180
help-help = ? – هذه الصفحة

# @src 7fc3f6f3
refused-not-understood = هذا غير معروف هنا. علامة ? تبيّن ما يمكن كتابته.
# @src a99bbd63
refused-nothing-to-decide = لم يبقَ شيء تقرّرينه.
# @src e4091298
refused-not-offered = هذا الجواب ليس من الأجوبة المعروضة هنا.
# @src 2b538b57
refused-not-shown = لا سطر بهذا الرقم بعد.
# @src d4d804b2
refused-not-markable = يمكن وضع العلامة على كلام الآخرين فقط.
# @src 7165d29a
refused-no-such-channel = لا محادثة بهذا الرقم.
# @src 657dc48b
refused-nothing-to-take-back = لا توجد بعد خطوة ترجعين عنها.
# @src f895da73
refused-endless = القصة هنا تدور في حلقة لا تنتهي. يمكن لمن كتبها أن يصلحها بالأمر «second-look check».
# $expected (String) and $found (String) names of choices
# @src 60dee05b
refused-elsewhere = ملف الأوامر يجيب عن «{ $expected }»، لكن القصة الآن عند «{ $found }».

## The debrief

# @src 7439b11b
debrief-title = نظرة ثانية
# @src b5f5f338
debrief-unfinished = القصة لم تنتهِ بعد. هذا ما حدث فيها حتى الآن.
# @src cfc57f95
debrief-back-to-story = عودة إلى القصة
# @src f4a9e913
debrief-parts = 1 محادثتكِ · 2 الأساليب · 3 طريقكِ · 4 مع من تتحدّثين · 0 إنهاء
# @src 676744e2
part-conversation = محادثتكِ
# @src 72015aaf
part-tactics = الأساليب
# @src 404c865a
part-path = طريقكِ
# @src 6b5c85a7
part-questions = أسئلة نتحدّث عنها
# @src 488dbbb3
part-talk = مع من تتحدّثين
# @src d663945a
not-your-fault = الذنب ليس ذنبكِ.
    .carer = ما فعله غيركِ ليس ذنبكِ.
# @src 42be411d
nothing-marked = لم تضعي أي علامة. هذا ما جاء في محادثتكِ.
# $tactic (String) the name of a tactic
# @src e12ca90b
reading-tactic = { $tactic }
# @src 05a8a91b
reading-ordinary = عادي
# @src f58ebe45
reading-noticed = وضعتِ علامة هنا.
# @src 42e77ee5
reading-easy-to-miss = من السهل ألّا ننتبه.
# @src 75acdeb0
reading-plain = ما الذي جعلكِ تتوقّفين هنا؟
# @src 88e60634
reading-fair-to-check = وضعتِ علامة هنا. من حقّكِ أن تتأكّدي!
# @src 78d6a133
reading-let-be = تركتِه كما هو.
# $what (String) “Ordinary” or a tactic; $did (String) “Easy to miss.”; $note (String) one sentence
# @src 2270601e
note = { $what }. { $did } { $note }
# @src a8eb4b37
note-plain = { $did } { $note }
# @src 57715d56
tactics-any-order = قد تأتي بأي ترتيب، ولا تأتي كلّها دائمًا.
    .carer = قد تأتي بأي ترتيب، ولا تأتي كلّها دائمًا. و«أنتِ» فيها هي من وقع عليها ذلك: أنتِ، أو من تقلقين عليها.
# @src ef124091
tactics-none = في طريقكِ، لم يستعمل أحد معكِ أسلوبًا من هذا النوع.
    .carer = في طريقكِ، لم يستعمل أحد أسلوبًا من هذا النوع، لا معكِ ولا مع أحد في البيت.
# @src 8ba87015
ordinary-title = الإشارات نفسها، ومعها مخرج
# @src 55e1d099
ordinary-opening = بعض الرسائل بدت كذلك. والذي جعلها عادية هو ما جاء بعد كلمة «لا».
# @src 463787d2
tactic-looked-like = كيف بدا الأمر
# @src 36deeb45
tactic-why = لماذا ينجح
# @src 060c0fc7
tactic-sign = كيف نعرفه
# @src 29886cd1
tactic-helps = أشياء تساعد
# @src b4a58593
tactic-fine = متى يكون الشيء نفسه عاديًّا
# @src 5b76cb5e
tactic-same-here = وهنا بدا الأمر كذلك، وكان عاديًّا
# @src b09cd2f1
tactics-elsewhere = في طرق أخرى: { $tactics }
# @src d15e3cf6
path-opening = الطريق الذي مشيتِ فيه، والطرق التي كان يمكنكِ أن تمشي فيها. كل طريق ينتهي بهذه النظرة الثانية. ولا خسارة في أيّ منها.
# @src 6224096f
path-turning = مفترقات الطرق
# @src ad56d839
path-you = اخترتِ: { $answer }
# @src e3c0f777
path-other = أو: { $answer } – { $scene }: { $about }
# @src 5061cf8f
path-other-same = أو: { $answer }
# @src 99994330
path-ways-out = المخارج
# @src 55593f7a
path-ways-out-opening = عند كل نقطة من هذه، حتى المتأخّرة، كان يمكنكِ ألّا تقولي شيئًا وأن تبتعدي قليلًا.
# $scene (String) a scene; $answer (String) what stepping away was there
# @src 082fddea
path-way-out = { $scene }: { $answer }
# @src e486c634
path-way-out-taken = { $scene }: { $answer } (وهذا ما فعلتِه)
# @src d3bdbf35
questions-opening = لكِ أن تتخطّي أي سؤال منها.
# @src bdef066f
talk-opening = لا يلزم أن يكون الأمر أكيدًا. يمكن السؤال عن «شخص أعرفه». وقلق بسيط يكفي.
    .carer = لا يلزم أن يكون الأمر أكيدًا. يمكن السؤال عن «فتاة أو فتى أعرفه». وقلق بسيط يكفي.
# @src 6c12aecc
talk-friend = صديقة تعرفكِ من قبل.
    .carer = صديقة، أو الجارة التي بابها مقابل بابكِ.
# @src 547c838d
talk-family = شخص من عائلتكِ، لا الأمّ والأب فقط: خالة، أو أخ، أو جدّة.
    .carer = شخص من عائلتكِ: أخت، أو أخ، أو أمّكِ أنتِ.
# @src 63052d72
talk-school-staff = شخص في المدرسة عمله أن يُصغي. يخبركِ أولًا بما لا يستطيع أن يبقيه بينكما.
    .carer = شخص في مدرسة الأولاد عمله أن يُصغي. يخبركِ أولًا بما لا يستطيع أن يبقيه بينكما.
# @src 0c501e54
talk-youth-worker = شخص عمله مع الشباب، في نادٍ مثلًا. أنتِ تقرّرين كم تحكين.
    .carer = من يعمل في إرشاد الأسر، أو مع الشباب. أنتِ تقرّرين كم تحكين.
# @src cce1661a
talk-youth-line = خط هاتفي للشباب. لا همّ أصغر من أن يُحكى، ويمكنكِ إنهاء المكالمة متى شئتِ.
    .carer = خط هاتفي يردّ على الكبار. لا همّ أصغر من أن يُحكى، ويمكنكِ إنهاء المكالمة متى شئتِ.
# @src 9ff5e03e
debrief-done = شكرًا لأنكِ ألقيتِ نظرة ثانية.

## وقفات النظر: سطر واحد، لا شخص

# @src 50fdce8f
verdict-presses = يضغط
    .said = يضغط
# @src 24ba8568
verdict-fine = لا بأس به
    .said = لا بأس به
# @src 5030ed5d
verdict-unclear = لا يُعرف بعد
    .said = لا يُعرف بعد
# @src 7439b11b
judge-title = نظرة ثانية
# @src 29b82fd5
judge-question = ماذا يفعل هذا السطر؟
# @src 752a0c2a
judge-question-each = ماذا يفعل كل سطر؟
# @src e56c5f0e
judge-this-line = هذا السطر
# @src b40c4b75
judge-pass = تجاوز
# @src 325685b0
judge-key-say = قول ما يفعله السطر
# @src fe086d0a
judge-key-pass = تجاوز
# @src 8ce77ad0
judge-key-read = قراءة الأسطر من جديد
# @src 8241fb49
judge-answer = هذا السطر:
# @src 8bd00320
judge-you-said = قلتِ: { $verdict }.
# @src 5820e540
judge-passed = تجاوزتِ هذه الوقفة.
# @src d0c08ba0
judge-shows = في السطر
# @src ffbd4cff
judge-settles = ما يحسم الأمر
# @src b1aea72b
judge-others = الجوابان الآخران
# @src 21465764
judge-see = لنرَ ماذا تفعل
# @src 3c3b444a
judge-lines = الأسطر وما تفعله
# $number (String) what to type to mark it; $line (String) the line that is asked about
# @src 89ea6bce
line-asked = [{ $number } · هذا السطر] { $line }
# @src 0b88d605
line-asked-marked = [{ $number } · هذا السطر · نظرة ثانية] { $line }
# $verdict (String) such as “it presses”
# @src ac42bb02
judge-this = هذا السطر: { $verdict }.
# $name (String) “In the line” or “What settles it”; $words (String) a sentence
# @src 91e72434
judge-part = { $name }: { $words }
# $verdict (String) such as “it presses”; $words (String) what is said to that answer
# @src 770faafb
judge-other = إذا قلتِ «{ $verdict }»: { $words }
# @src 4ececc3e
refused-not-asked = لم تسأل أي وقفة عن هذا السطر.

## الشاشة الأولى بعد القصة

# @src b4ec8af6
first-turned = ما غيّر المسار
# @src bd3a44f4
first-fine-marked = علّمتِ هذا، وكان لا بأس به
# @src 05144f07
first-fine-let-be = تركتِ هذا، وكان لا بأس به
# @src 92fac4b9
first-pressing-passed = مررتِ بهذا
# @src 865957f5
first-pressing-taken-back = هذا كان يضغط، ثم جرى التراجع عنه
# @src e63716d7
first-pressing-marked = علّمتِ هذا، وكان يضغط
# @src 39f5a28f
first-helped = ما ساعد
# @src f724a01a
first-question = سؤال واحد
# @src 599f8cad
first-question-note = لا يُكتب شيء.
# @src 23eb111f
first-answer = جواب ممكن
# @src 4fd47ff0
first-every-line = كل الأسطر
# @src d58e6afa
first-back = عودة إلى النظرة القصيرة
# What comes after the first screen: lines that pressed, each beside a line that looks like it and is fine
# @src 7499bdf1
moments-title = جنبًا إلى جنب
# @src c95ef711
moments-line = أسطر فيها ضغط، وبجانب كل منها سطر يشبهه ولا بأس به.
# $question (String) a question from a tactic’s card that is asked of both lines
# @src 72390436
moments-apart = لتفرّقي بينهما، اسألي عن السطرين: { $question }
# @src 7d81d458
moments-elsewhere = لم يمرّ بكِ هذا السطر: هو في طريق آخر من القصة.
# @src 49381d47
moments-not-yet = لم يمرّ بكِ هذا السطر حتى الآن.
# The days of the story, as a table of contents
# @src c8932dbf
chapters = يومًا بيوم
# The parts of the debrief, where there is little room
# @src 92f5284f
tab-lines = الأسطر
# @src 13b3f575
tab-tactics = الأساليب
# @src 6d835031
tab-path = الطريق
# @src 6133c5e3
tab-talk = مع من
# $what (String) “Ordinary” or a tactic; $note (String) one sentence
# @src d03a761e
first-note = { $what }. { $note }
# @src 8606a2f8
reading-answered = كان هذا أمام عينيكِ.
# @src cbb86b15
reading-open = ما زال مفتوحًا.
# @src e8fc165a
reading-taken-back = وجاء التراجع بعد ذلك: «{ $line }»
# @src 2aca17b8
tactics-more = كل الأساليب

## المسار الجماعي

# @src b26ff980
track-offer = نلعب معًا
# @src 48e36571
track-offer-about = طريق واحد للجميع وثلاثة تصويتات. الدقائق نحو { $minutes }.
# @src 0b07806f
track-question = ماذا الآن؟ الاختيارات الخمسة كلّها عادية.
# @src 3c915070
track-alone = ألعب وحدي
# @src 6b36e467
track-vote = تصويت
# @src 0e52fa99
track-vote-about = نتحدّث أولًا، ثم نرفع الأيدي. والقصة تمضي كما كُتبت.
# @src 7f778d51
track-goes-on = وهنا تمضي القصة بـ: «{ $answer }»
# @src 0b07806f
before-question-together = ماذا الآن؟ الاختيارات الخمسة كلّها عادية.
# @src bcbeb6a7
prompt-vote = رقم الجواب للجواب، و0 للابتعاد. مهما كان جواب المجموعة، نقول ما الذي يفعله.

## Support

# @src 488dbbb3
support-title = الدعم: مع من يمكن الحديث
# @src 8246222c
support-contact = في هذا المبنى: { $contact }
# @src 4f3a05ac
support-first = أولًا شخص قريب وموثوق: في البيت، أو المدرسة، أو النادي. وفي مجموعة، يقول من يديرها مَن هو.
    .carer = أولًا شخص قريب وموثوق: في البيت، أو الجيرة، أو العمل، أو مدرسة الأولاد. وفي مجموعة، يقول من يديرها مَن هو.
# @src 484a3fad
support-asking-1 = هناك من يُصغي. ومن يطلب يختار كم يحكي.
# @src 267fe962
support-asking-2 = يُقال أولًا ما يبقى سرًّا، وما لا يمكن أن يبقى.
# @src 462f4fea
support-asking-3 = ثم نظرة معًا إلى الخطوة التالية. والتوقّف ممكن دائمًا.
# $region (String) a country
# @src c4237c0a
support-lines = خطوط المساعدة في: { $region }
# @src b398c1a6
support-none = ليس لدينا خط لهذا البلد. وهذه الخطوط لكل مكان.
# @src f3562b21
support-broken = لا يمكننا عرض الخطوط. يبقى سؤال شخص موثوق.
# $name (String) whose line it is; $contacts (String) such as “call 1 1 6,1 1 1”
# @src 11fcbba3
support-aloud = { $name }: { $topic }، { $whom }؛ { $contacts }؛ { $hours }.
# @src 9bb5e975
support-aloud-no-hours = { $name }: { $topic }، { $whom }؛ { $contacts }.
# $regions (String) codes such as “gb, fr”
# @src 2acd7759
support-regions = مناطق أخرى: { $regions }. تُكتب ! ثم الرمز، مثل «! fr».
# @src 4d6e345f
support-general = معظم الخطوط تردّ على أي همّ، لا على هذا وحده.
# Said once below lines that nobody of us has tried: none of them, or some
# @src 9a621e09
support-unchecked = لم نجرّب هذه الخطوط بأنفسنا بعد. للتأكّد، يكفي الاتصال والسؤال عمّن يردّ، أو البحث عن الخط مع شخص موثوق.
# @src 99b4f18b
support-some-unchecked = حيث لا يوجد تاريخ، لم نجرّب الخط بأنفسنا. للتأكّد، يكفي الاتصال والسؤال عمّن يردّ، أو البحث عنه مع شخص موثوق.
# @src 6f1ec0d5
region-gb = المملكة المتحدة
# @src c7fcbf58
region-fr = فرنسا
# @src 01a2494f
region-de = ألمانيا
# @src be23ab6d
region-nl = هولندا
# @src 31c02186
region-be = بلجيكا
# @src 81be0ee1
region-es = إسبانيا
# @src 8cc5e4f6
region-pt = البرتغال
# @src 4f6746ec
region-tr = تركيا
# @src 7964aa9b
region-id = إندونيسيا
# @src 7a383207
region-us = الولايات المتحدة
# @src 99584c40
region-eu = الاتحاد الأوروبي
# @src 063910a4
region-world = كل البلدان

# @src c87dd477
answers-charity = جمعية خيرية
    .title = جمعية خيرية
# @src d4671eb2
answers-public-service = خدمة عامة
    .title = خدمة عامة
# @src ba90452b
answers-ministry = وزارة
    .title = وزارة
# @src 2bb807d8
answers-ombudsman = مكتب أمين المظالم
    .title = مكتب أمين المظالم
# @src ae60722e
answers-specialist = مختصّون، وليسوا شرطة
    .title = مختصّون، وليسوا شرطة
# @src f66e71a0
answers-justice = مكتب قضائي، وليس شرطة
    .title = مكتب قضائي، وليس شرطة
# @src 45586c74
answers-police = الشرطة
    .title = الشرطة
# @src af15dfb2
answers-emergency = الطوارئ
    .title = الطوارئ
# @src f4a1b061
answers-directory = قائمة خطوط
    .title = قائمة خطوط

# @src 283f3df7
topic-any-worry = أي همّ
# @src fb00e627
topic-extremism = الانجرار إلى شيء متطرّف
# @src 75545542
topic-online-harm = أذى على الإنترنت
# @src 557660d9
topic-family-violence = عنف في البيت
# @src 412680bb
topic-missing = أطفال مفقودون
# @src 156d6d61
topic-crisis = أزمة
# @src a5c9e409
topic-rights = حقوق الأطفال
# @src 405549d2
topic-directory = العثور على خط قريب

# @src 493f22d7
for-everyone = للجميع
# $age (Number)
# @src 1ca816fa
for-under = لمن لم يبلغ سنّ { $age }
# @src 2e353b72
for-up-to = حتى سنّ { $age }
# $from (Number) and $to (Number) are ages
# @src 58244b8f
for-ages = من سنّ { $from } إلى { $to }
# @src 7e098452
for-adults = للكبار
# @src 88fd48f4
for-families = للعائلات
# @src 12cbc3a5
for-schools = للمدارس

# $number (String) a telephone number; $word (String) what to write
# @src bd5ee37e
contact-call = اتصال بالرقم { $number }
# @src 8036d85e
contact-sms = رسالة قصيرة إلى { $number }
# @src 68bfa074
contact-sms-word = رسالة قصيرة بكلمة «{ $word }» إلى { $number }
# @src 3ca53cb1
contact-whats-app = واتساب { $number }
# @src 7796508f
contact-textphone = هاتف نصّي { $number }
# @src 6aebb5ba
contact-chat = محادثة كتابية على صفحة الخط
# @src 3a7a190f
contact-web = { $address }
# @src e3847e6d
contact-web-bare = صفحة الخط
# @src 253317d4
contact-email = بريد إلكتروني إلى { $address }
# @src bc6e671f
contact-email-bare = بريد إلكتروني عبر صفحة الخط

# @src 54a09260
hours-always = كل يوم، ليلًا ونهارًا
# $from (String) and $to (String) are times
# @src 225608e4
hours-daily = كل يوم من { $from } إلى { $to }
# @src e3b96134
hours-weekdays = من الاثنين إلى الجمعة، من الساعة { $from } إلى { $to }
# @src 5a4e1607
hours-mon-to-sat = من الاثنين إلى السبت، من الساعة { $from } إلى { $to }
# @src 6a22ebe8
hours-conflict = المصادر لا تتّفق على أوقات الردّ
# @src e9b4dc1c
hours-unknown = أوقات الردّ غير معروفة
# @src b283c93e
cost-free = مجاني
# @src 7c6b015e
cost-unknown = التكلفة غير معروفة
# @src 8a4c096c
name-no = لا حاجة إلى الاسم
# @src c4e0b509
name-they-may-ask = قد يسألون عن الاسم
# @src e64071db
name-unknown = لا نعرف إن كانوا يسألون عن الاسم
# @src 67f124cf
status-official = قرأناه في مصدر رسمي
# @src 5d20a7b2
status-second-hand = قرأناه منقولًا، لا من المصدر نفسه
# @src 1c9b4f1a
status-conflict = المصادر لا تتّفق: يُفضّل السؤال أولًا
# @src 866137bc
status-unverified = غير مؤكّد بعد: يُفضّل السؤال أولًا
# $date (String)
# @src 93e7bce5
checked-on = تحقّقنا منه في { $date }
# @src 8c33e9f0
checked-long-ago = آخر مرة تحقّقنا منه في { $date }، قبل أكثر من ستة أشهر
# $source (String) where it was read; $date (String) the date that the source carries
# @src c4bd0192
source-of = المصدر: { $source }
# @src 32a641bd
source-of-date = المصدر: { $source }، { $date }

## The window

# @src 386e4676
fictional-chip = تمرين خيالي
# @src 2716c1bd
fictional-short = تمرين خيالي.
# @src 9e2bb1c8
fictional-rest = كل الأشخاص والتطبيقات والمجموعات من وحي الخيال.
# @src e7488c0c
support-is-real = الخطوط المذكورة هنا حقيقية.
# @src a3cb0f5f
made-by = من إعداد مشروع «نظرة ثانية»
# @src 17cea300
band-support = الدعم
# @src 0b571c5f
band-display = الإعدادات
# @src b531587d
band-display-sign = أأ
# @src 99509457
leave-now = مغادرة الآن
# @src e928a4fb
chats = المحادثات
# @src 1b034aad
chats-unread = المحادثات، فيها جديد
# @src 9f130382
before-play-short = ألعب القصة
# $name (String) the person who is played
# @src 3ec4af98
before-play-more = بدور { $name }
# @src 061d5acb
before-another-more = العودة إلى القائمة
# @src 7104a645
before-read-along-short = أقرأ فقط
# @src f6d50863
before-read-along-more = من دون أي قرار
# @src 2744ac4a
before-sit-out-more = شاشة هادئة، بلا أسئلة
# @src 8885ee8f
before-leaving-keys = مفتاح Esc في أي شاشة: تظهر في الحال صفحة تقويم عادية.
# @src 3e500de8
before-leaving-second = أو مفتاح Shift ثلاث مرات، أو الزر في الأعلى.
# @src 966fb985
before-leaving-try = تجربة الآن
# @src 08e4775a
sit-out-short = العودة ممكنة في أي وقت.
# @src 3189b891
sit-out-back = رجوع
# @src 2163a794
display-language = اللغة
# @src ce67b30f
messages = الرسائل
# @src 8d29d71a
messages-unread = الرسائل، فيها جديد
# $name (String) whose messages they are
# @src d3fccb78
messages-of = رسائل { $name }
    .carer = رسائلكِ
# $time (String) such as “18:02”
# @src 79c524ab
wrote-first-at = بدأ الحديث من هذا الحساب، الساعة { $time }
# @src 7f47b980
wrote-first = بدأ الحديث من هذا الحساب
# @src cbb8a582
second-look = نظرة ثانية
# @src 1334a1aa
second-look-offer = نظرة ثانية؟
# @src ea00e17b
second-look-now = ألقِي نظرة ثانية
# @src 1af4f885
look-back = أتوقّف هنا وأنظر إلى الوراء
# @src 18b46625
mark-on = وضع علامة لنظرة ثانية
# @src 92be0c24
mark-off = إزالة العلامة
# @src c073fe4f
spoken-marked = عليها علامة. مفتاح المسافة يزيلها.
# @src 37b50b9e
spoken-not-marked = بلا علامة. مفتاح المسافة يضع علامة لنظرة ثانية.
# @src 565081e1
go-on = متابعة القراءة
# @src bbcb280c
go-on-to = متابعة: { $place }
# $name (String) the person who is played; $answer (String) what she will do
# @src 92b0fbbb
along-next = والآن تختار { $name }: { $answer }
# @src 09dd9adf
new-message = رسالة جديدة
# @src c70e5e36
heard-elsewhere = جديد في { $channel }.
# @src 97cce4d1
earlier-messages = الرسائل الأقدم
# @src b3362415
show-now = أي مفتاح يُظهر الرسالة الآن
# @src 8363646f
step-back = الاختيار السابق
# @src a1ef6833
key-space = مسافة
# @same
# @src 62d3c529
key-enter = Enter
# @same
# @src 84b2a57d
key-backspace = Backspace
# @src 8c338eba
hint-messages = الرسائل
# @src b71e8904
hint-open = فتح البطاقة
# @src 9fd11591
legend-move = التنقّل بين الرسائل
# @src 94828458
legend-mark = وضع علامة لنظرة ثانية
# @src 214ea278
legend-answer = اختيار جواب
# @src b5eab8df
legend-away = الابتعاد قليلًا
# $name (String) the name of a page
# @src b4df9021
page-inside = صفحة داخل القصة. { $name }
# @src 5f7bc94e
page-words = آخر ما كُتب
# @src b9e03aec
page-text-only = نص فقط
# @src 5aad62a2
page-rules = قواعد المكان
# @src 49f78fff
calendar-title = التقويم

## The sheets of the window

# Over every screen
# @src 3189b891
cover-back = رجوع

# Who to talk to
# @src e9836f21
support-building = أولًا شخص قريب
# @src e76e8daa
support-building-ask = شخص موثوق: في البيت، أو المدرسة، أو النادي.
    .carer = شخص موثوق: في البيت، أو الجيرة، أو العمل، أو مدرسة الأولاد.
# @src 50debf03
support-building-filled = كتبته على هذا الحاسوب مدرسة أو نادٍ.
# @src 9f11c8b6
support-asking = ماذا يحدث عند طلب المساعدة
# @src 3920528e
support-country = في أي بلد؟
# @src e44db6a8
support-region = خطوط المساعدة في مكان آخر
# @src a399a87b
copy-number = نسخ الرقم
# $number (String)
# @src 0c567556
copied = نُسخ: { $number }
# @src b7e63684
not-copied = لا يمكن النسخ على هذا الجهاز. الرقم هو { $number }
# $hours (String) and $cost (String)
# @src 7e4613f9
support-when = { $hours }، { $cost }

# Before a debrief is printed
# @src b2882cff
print-title = طباعة نظرتكِ الثانية
# @src 60562f8e
print-what = يكتب البرنامج نظرتكِ الثانية في ملف على هذا الحاسوب ويفتحه في المتصفّح، ومن المتصفّح تُطبع. تأتي أولًا صفحة تأخذينها معكِ.
# @src 193e1054
print-file = في هذا الملف طريقكِ عبر القصة. يوضع في مجلد لهذا الحساب على الحاسوب، ويُحذف حين تغادرين أو تغلقين «نظرة ثانية».
# @src 8b3e0f7c
print-stays = ما يعرضه المتصفّح يبقى إلى أن تغلقي علامة التبويب. والورقة تبقى حيث تضعينها.
# @src 114a87c4
print-open = كتابة الملف وفتحه
# @src daed8ade
print-delete = حذف الملف
# $path (String) where a file is
# @src b1d944ed
print-opened = يُفتح الملف في المتصفّح. وإن لم يُفتح فهو هنا: { $path }
# @src 32557f1a
print-not-opened = تعذّر فتح المتصفّح. الملف هنا: { $path }
# @src 54598df6
print-not-written = تعذّرت كتابة الملف، ولم يُحفظ شيء.
# @src 18c9c1c9
print-deleted = حُذف الملف.

# Display
# @src 0b571c5f
display-title = الإعدادات
# @src 5bee2ee4
display-text-size = حجم النص
# $percent (String) such as “125”
# @src 8b5c1a23
display-percent = { $percent } %
# @src 2484d2bf
display-contrast = التباين
# @src 5b1cc75b
display-contrast-usual = عادي
# @src f1b43335
display-contrast-high = عالٍ
# @src fba9f2d0
display-movement = الحركة
# @src 5b1cc75b
display-movement-usual = عادية
# @src 2df28a34
display-movement-less = أقلّ
# @src b0aed060
display-movement-note = حين تقلّ الحركة، تظهر الرسائل فورًا.
# @src bcc3a0b8
display-pace = سرعة الرسائل
# @src e53548bf
display-pace-slow = بطيئة
# @src a5723bad
display-pace-usual = عادية
# @src 78e68191
display-pace-all-at-once = دفعة واحدة
# @src 7e6e6063
display-not-kept = الإعدادات محفوظة من إصدار أحدث من هذا البرنامج، فتبقى كما هي. وما يتغيّر هنا يدوم حتى إغلاق النافذة.

# About
# @src 024148db
about-title = عن «نظرة ثانية»
# @src c6231f25
about-what = ما هذا البرنامج
# @src e1817cb5
about-what-for = يبيّن البرنامج كيف يكتب مَن يجنّدون غيرهم: قراءة، وأجوبة، ثم نظرة ثانية. هو لورشات العمل مع الشباب ولأمسيات الأهل، ويمكن لعبه على انفراد أيضًا.
# @src 7705cafe
about-what-rest = لا نقاط هنا، ولا امتحان لأحد.
# @src a8fe7df9
about-private = ماذا يعرف هذا البرنامج
# @src ba330f82
about-private-nothing = لا شيء عن أحد. لا يُحفظ أبدًا مَن يلعب ولا ما يُختار، ولا يُرسل شيء من ذلك إلى أي مكان.
# @src e489a883
about-private-print = إن طُبعت نظرة ثانية بقيت في ملف حتى المغادرة. ويسأل البرنامج قبل ذلك.
# @src 2536b073
about-private-kept = يحفظ على هذا الحاسوب إعدادات هذه النافذة فقط: اللغة، وحجم النص، والتباين، والحركة، وسرعة الرسائل، ومكان خطوط المساعدة، وموضع النافذة.
# @src 60f35d4d
about-licences = التراخيص
# @src db9817e3
about-licence-code = البرنامج: ترخيص MIT أو Apache 2.0، حسب الاختيار.
# @src b741c654
about-licence-texts = القصص والنصوص: ترخيص CC BY 4.0.
# @src 6a7c7fd8
about-licence-fonts = الحروف: خطّا Noto Sans وNoto Sans Arabic، بترخيص SIL Open Font License 1.1.
# $version (String) such as “0.1.0”
# @src 260f4376
about-version = الإصدار { $version }.

# The pack that is being written does not open
# @src ef8ad77b
trouble-title = شيء في هذه الحزمة يحتاج إلى إصلاح
# @src 46897f4c
trouble-line = تعرض هذه النافذة القصة من جديد حالما يُصلَح الملف.
# $count (Number) how many more things there are
# @src 7323a884
trouble-more = { $count ->
    [zero] لا شيء بعد هذا.
    [one] وبعد هذا أمر آخر.
    [two] وبعد هذا أمران آخران.
    [few] وبعد هذا { $count } أمور أخرى.
    [many] وبعد هذا { $count } أمرًا آخر.
   *[other] وبعد هذا { $count } أمر آخر.
}

# The calendar after leaving. It has to look like any calendar: nothing in it may hint at this program.
# @src 163d0939
calendar-today = اليوم
# @src ce104da4
calendar-month = شهر
# @src d75801e2
calendar-year = سنة
# @src 9e2c9716
calendar-more = المزيد
# @src 35ced281
calendar-open = فتح برنامج آخر
# @src 13a21e3f
calendar-close = يمكن إغلاق هذا التبويب أيضًا.
# @src 2c4717ea
calendar-before = السابق
# @src 4e73dad4
calendar-after = التالي
# $what (String) such as “June 2026”
# @src 4cc45938
calendar-named = التقويم، { $what }
# $month (String) and $year (String)
# @src 9eb084bb
calendar-heading = { $month } { $year }
# $day (String) and $month (String), such as “17” and “June”
# @src 193999d8
calendar-day = { $day } { $month }
# The day that a week begins with. Not translated: one of monday, saturday, sunday
# @src 8f03af3f
calendar-week-begins = saturday
# @src 6703659e
calendar-month-1 = يناير
# @src aabbc45a
calendar-month-2 = فبراير
# @src 02cf01be
calendar-month-3 = مارس
# @src f40e5d3e
calendar-month-4 = أبريل
# @src 53d900ec
calendar-month-5 = مايو
# @src d75dc1e9
calendar-month-6 = يونيو
# @src ec8bd88c
calendar-month-7 = يوليو
# @src 0d587431
calendar-month-8 = أغسطس
# @src 01566163
calendar-month-9 = سبتمبر
# @src 5394abd5
calendar-month-10 = أكتوبر
# @src bb0450bd
calendar-month-11 = نوفمبر
# @src 78b1d550
calendar-month-12 = ديسمبر
# 1 is Monday. Short words, and one letter for narrow windows
# @src 36c2c059
calendar-weekday-1 = الاثنين
    .letter = ن
# @src 3972f749
calendar-weekday-2 = الثلاثاء
    .letter = ث
# @src 2cfa721c
calendar-weekday-3 = الأربعاء
    .letter = ر
# @src cfa9333e
calendar-weekday-4 = الخميس
    .letter = خ
# @src da6faf55
calendar-weekday-5 = الجمعة
    .letter = ج
# @src 0fef90f3
calendar-weekday-6 = السبت
    .letter = س
# @src 3c1f7bc2
calendar-weekday-7 = الأحد
    .letter = ح

# Words that a story explains
# @src d7e8b343
words-title = كلمات في هذه القصة
# $word (String) a word; $means (String) what it means
# @src 3e1f1826
word-line = { $word }: { $means }

# The practice message, and what is said of marking (window and page)
# @src 7ba64b01
practice-title = تجربة: رسالة واحدة
# @src dd166a4b
practice-why = العلامة تقول: أريد أن أنظر إلى هذا مرّة ثانية. ليست حكمًا، ولا يراها أحد.
# @src 2ada6d24
practice-message = هذه الرسالة هنا للتدريب فقط.
# @src 31ba0d7d
practice-how = لمسة على الحلقتين، أو ضغطة مطوّلة على الرسالة. بالفأرة: نقرة على الحلقتين، أو نقرة بالزرّ الأيمن. بالمفاتيح: مفتاح المسافة.
# @src 19b1872a
practice-marked = هذه علامة. وبالطريقة نفسها تُزال.
# @src f13312c5
practice-done = هذا كلّ شيء. لا يُحفظ منه شيء.
# @src 316530da
marking-first = هنا ما يستحقّ نظرة ثانية؟ ضعي علامة: الحلقتان، أو ضغطة مطوّلة، أو مفتاح المسافة.
# @src b8b85411
marking-keys = المفاتيح والعلامات
# @src 56ed721f
marking-hold = أو ضغطة مطوّلة على الرسالة، أو نقرة بالزرّ الأيمن

# @src 783491b8
news-back = عودة إلى { $place }
# @src 5d367b8e
news-aside = جديد لم تقرئيه ({ $count }): { $places }
# @src 51f067d4
news-begins = جديد
# @src 87f6c6bf
news-below = جديد في الأسفل
# @src edf217e1
news-end = إلى الأحدث
# @src f8d654f9
news-told = { $place }: الجديد { $count }
# @src 454f3550
answer-whom = إلى { $place }

# The page that opens anywhere (second-look export page)
# @src 9012146f
before-leaving-touch = اضغطي «مغادرة الآن» في الأعلى، في أي شاشة. تظهر في الحال صفحة تقويم عادية.
# @src adad08cc
practice-how-touch = المسي الحلقتين، أو اضغطي على الرسالة مطوّلًا.
# @src d2b4414d
marking-first-touch = هنا ما يستحقّ نظرة ثانية؟ ضعي علامة: الحلقتان، أو ضغطة مطوّلة.
# @src 73b28a25
marking-touch = العلامات
# @src 9d3c4680
page-leaving-limit = كلّ ما حدث يختفي من الصفحة. أمّا المتصفّح فيبقى يتذكّر أنّ هذا الملفّ فُتح.
# @src 96437108
page-show-now = أظهريها الآن
# @src 58ce7cbd
display-aloud = القراءة بصوت مسموع
# @src 7b80b6f3
display-aloud-off = بلا صوت
# @src 68ff66a3
display-aloud-on = الرسائل الجديدة، بصوت من هذا الجهاز
# @src ce5058a1
page-leaving-inside = هذه الصفحة داخل صفحة أخرى، فالخروج يحوّل هذا الجزء وحده إلى تقويم، ويبقى إغلاق التبويب.
# @src dd2c4d3b
page-choose-place = لكل بلد خطوطه: تظهر هنا بعد اختيار البلد.
# @src 4a51abef
page-print = طباعة
# $title (String) a story
# @src e80e3080
paper-title = { $title }: نظرة ثانية
# @src 29a4e03d
paper-who = من كان من
# @src 41ae413c
paper-lines = أسطر، وما يفعله كلّ سطر
# $verdict (String) such as “It presses”
# @src 786da0b2
paper-does = { $verdict }.
# $name (String) who said it; $line (String) what
# @src 2f052f9a
paper-said = { $name }: «{ $line }»
# @src 9a489f2a
paper-taken-back = يضغط، ثم جاء التراجع عنه.
# @src 3f1104ea
paper-rules = خطّ مزدوج: يضغط. خطّ مفرد: لا بأس به. الأمر لا يتعلّق بمن يتكلّم. انظري ماذا يحدث لكلمة «لا».
# @src 82cdf160
paper-follows = في الصفحات التالية طريقكِ: أسطره مع ما يُقال عنها، والأساليب، والمسار. أمّا الأسطر التي لا يُقال عنها شيء فغير موجودة فيها.
# @src 5dae098f
page-again = من البداية
# @src 802fad50
page-about-private = هذه الصفحة لا تحتفظ بشيء: لا بالخيارات ولا بالإعدادات ولا بملفّات تعريف. ولا تطلب من أيّ شبكة شيئًا.
# @src aca76d6c
page-reading = لا يمكن لعب القصّة في هذا المتصفّح: فهو قديم جدًّا، أو لا يشغّل البرامج النصّيّة، أو حدث خلل ما. في الأسفل طريق واحد عبرها للقراءة، وما تقوله النظرة الثانية عنه.

# The debrief
# @src e8b42d33
filter = إظهار
# @src ca7c20fc
filter-everything = كل شيء
# @src 13b3f575
filter-tactics = الأساليب
# @src 05a8a91b
filter-ordinary = العادي
# @src 56520ef8
filter-marked = علاماتكِ
# @src 26f653a2
filter-none = لم تأتِ في طريقكِ رسالة من هذا النوع.
# @src b7fb66c6
filter-marked-none = لم تضعي أي علامة. تحت «كل شيء» تجدين ما جاء في محادثتكِ.
# @src cb9323f7
own-lines = كلامكِ أنتِ
# @src 23236ba2
note-open = مفتاح Enter يفتح البطاقة
# $tactic (String) the name of a tactic
# @src dcd40ba4
note-tactic = أسلوب: { $tactic }
# @src caadde42
tactics-here = في هذه القصة
# @src d5a0062d
tactic-kind = أسلوب
# @src 0a46cba8
tactic-again = وهنا مرة أخرى
# @src fa995e39
elsewhere = في طرق أخرى
# $tactic (String) the name of a tactic
# @src ae2c848a
card-heard = أسلوب: { $tactic }
# @src b2aa542d
card-before = البطاقة السابقة: { $tactic }
# @src e50b7774
card-after = البطاقة التالية: { $tactic }
# $place (Number) and $count (Number): which of them this is
# @src 498cdd02
card-place = { $place } من { $count }
# @src ff9d51bb
path-title = الطريق الذي مشيتِ فيه، والطرق التي كان يمكنكِ أن تمشي فيها
# @src eb8e99e0
path-line = كل طريق ينتهي هنا، بالنظرة الثانية نفسها. ولا خسارة في أيّ منها.
# @src 2a58b086
path-hers = طريقكِ
# @src 670887f6
path-others = طرق أخرى
# @src 735fd134
path-way-out-chip = مخرج
# @src 05b4a2e0
path-before = مشاهد سابقة
# @src 09f08192
path-after = مشاهد لاحقة
# $number (Number) which scene of her way; $scene (String) its title
# @src ce49409f
path-step = الخطوة { $number }: { $scene }. طريقكِ.
# @src 70362a4b
path-step-other = الخطوة { $number }: { $scene }. طريق آخر.
# @src b3c2ad4a
path-step-way-out = كان هنا مخرج.
# $scenes (String) titles of scenes
# @src 9084f6cd
path-step-others = طرق أخرى: { $scenes }.
# @src 49669d99
path-answers = بماذا أجبتِ
# @src 68316e0f
path-leads-here = أجوبة تقود إلى هنا
# @src f068f1fd
path-turning-point = مفترق طرق
# $answer (String) an answer; $scene (String) the scene that it leads to
# @src 7062a7f0
path-other-to = أو: { $answer } – { $scene }
# @src 4c5493c1
path-try = جرّبي طريقًا آخر
# @src 19683489
talk-lines = خطوط مساعدة للاتصال أو الكتابة
# @src 76d86413
other-stories = القصص الأخرى

## Reading a whole scenario (second-look read)

# @src 991658c8
read-cast = الأشخاص
# @src 9e31425f
read-channels = الأماكن
# @src 4bbd5a94
read-scene = المشهد
# @src 7862993c
read-on = المكان: { $channel }
# Every condition is a clause that begins with a verb, so that it can follow “إذا” and “و”.
# @src 2ad9d7cc
read-if = إذا { $condition }:
# @src e0b475a8
read-otherwise = وإلا:
# @src 612b137e
read-label-tactic = [أسلوب: { $tactic }]
# @src 16b90480
read-label-lookalike = [يشبه: { $tactic }]
# @src ac4c9350
read-label-unclear = [لا يُعرف بعد]
# @src 0e7a48e1
read-note = في النظرة الثانية: { $words }
# @src ea833242
read-narration = ({ $words })
# @src 58df0fab
read-typing = ({ $who }: جارٍ الكتابة)
# @src af2ac689
read-pause = (لحظة لالتقاط النفَس)
# @src fe9ada20
read-judge-says = ما نأخذه معنا: { $words }
# @src 2d23ddd0
read-known = تعرفها من قبل القصة
# @src 4a0e1c95
read-new = جديد عليها
# $words (String) a line
# @src e9eb2bfb
read-repaired = وجاء التراجع في: «{ $words }»
# @src 2cf21381
read-turned = ما غيّر المسار: «{ $words }»
# $words (String) an answer
# @src c06f4723
read-helped = ما ساعد: «{ $words }»
# @src 1d4a42a5
read-answer = جواب ممكن: { $words }
# @src 442037fe
read-track = المسار الجماعي
# $scene (String) a scene; $words (String) an answer
# @src 90674807
read-track-answer = { $scene }: { $words }
# @src 0d066849
read-track-vote = { $scene }، بالتصويت: { $words }
# @src 77bbb04f
read-judge = نظرة ثانية: ماذا يفعل؟
# @src f9d8dbad
read-judge-line = «{ $words }»
# @src c1668315
read-judge-shows = في السطر: { $words }
# @src 6cf74329
read-judge-settles = ما يحسم الأمر: { $words }
# @src d3aac26e
read-judge-reply = { $verdict }: { $words }
# @src 37d7d58c
read-remembers = تتذكّر القصة: { $what }
# @src 0ef3d6ad
read-visit = هنا يأتي مشهد «{ $scene }»، ثم يستمرّ هذا المشهد
# @src e08595c6
read-option = { $number }. { $words }
# @src 7b1e125b
read-says = يُقال في: { $channel }
# @src 8443b503
read-moves = [{ $moves }]
# @src ecfa3a89
read-once = يُعرض مرة واحدة
# @src 83167b4a
read-feedback = تعقيب: { $words }
# @src 386763e2
read-to = تتابع القصة عند «{ $scene }»
# @src 7dfe5f07
read-stays = ترجع القصة إلى هذا الاختيار
# @src 0a164baa
read-fallback = إذا لم يبقَ جواب يُعرض: «{ $scene }»
# @src 6d5d9c3f
read-return = ترجع القصة إلى حيث جاءت
# @src d44e4646
read-end = النهاية: { $ending }
# @src 0b6705ac
read-endings = النهايات
# @src 6224096f
read-turning = مفترقات الطرق
# @src 55e5aaa3
read-questions = الأسئلة
# @src 0e8afc6d
read-facilitator = لمن يدير الجلسة
# @src 36efd1a5
read-facilitator-not-seen = من لم يرَ هذه القصة بعد
# @src 738ae91a
read-facilitator-aim = الهدف
# @src 2b45d1f7
read-facilitator-timing = الوقت
# @src 0ef2dad6
read-facilitator-ground-rules = قواعد الجلسة
# @src 64fbbe8a
read-facilitator-stop-at = أين نتوقّف
# @src 83faa194
read-facilitator-you-may-hear = قد تسمعون
# @src bd8ef0a3
read-facilitator-leave-out = أشياء نتركها جانبًا
# @src 858e476c
read-facilitator-if-somebody-tells = إذا حكى أحد شيئًا
# @src 110268dc
read-facilitator-close = الختام
# @src 877ce846
read-facilitator-minute-one = في الدقيقة الأولى
# @src 9f42bd35
read-facilitator-early-finishers = لمن ينتهي مبكرًا
# @src 99847f04
read-facilitator-in-the-room = من قد يكون في القاعة
# @src d7c8678b
read-facilitator-letter-home = رسالة إلى البيت
# @src 5b6f2e94
read-facilitator-four-minutes = إن بقيت أربع دقائق
# @src 00ad2f05
read-facilitator-background = خلفية، للكبار فقط
# @src 10c20ea2
condition-and = { $left } و{ $right }
# @src 04146b5e
condition-or = { $left } أو { $right }
# @src 466ad333
condition-not = لم يتحقّق ({ $condition })
# @src 34545788
condition-is = كان { $name } يساوي { $value }
# @src 6070d8c6
condition-at-least = كان { $name } لا يقلّ عن { $value }
# @src 5710deed
condition-at-most = كان { $name } لا يزيد على { $value }
# @src c787e22a
condition-seen = حدث مشهد «{ $scene }»
# @src 3b3e4137
condition-chosen = اختير «{ $option }» في «{ $scene }»
# @src d70bb97d
value-true = نعم
# @src 30c028f7
value-false = لا
# @src aa8a3531
effect-set = { $name } = { $value }
# @src 1ae468d2
effect-raise = { $name } من الآن { $value } أو أكثر
# @src 981e13dd
effect-add = { $name } + { $value }
# @src 9b4bef56
effect-take = { $name } ينقص { $value }

# @src e969110b
move-ask = سؤال
# @src 8637f85c
move-slow-down = تمهّل
# @src dd882d27
move-tell = إخبار شخص
# @src 6b0dfc80
move-refuse = رفض
# @src 89f9274b
move-go-along = مجاراة
# @src 0de145e5
move-leave = مغادرة
# @src 5c83ceee
move-report = إبلاغ
# @src 6078fc80
move-block = حظر
# @src 437a8872
move-check-fact = التحقّق من معلومة
# @src 1ec435d0
move-act = خطوة لحلّ أصل المشكلة
    .carer = خطوة مشروعة لحلّ أصل المشكلة

## The explorer’s page (second-look explore)

# @src 6a58160a
explore-title = كل ما يمكن أن يحدث في: { $title }
# @src b43a01e0
explore-states = عدد المواقف التي يمكن القرار فيها: { $states }. ولا يحدث شيء غيرها.
# @src 839d994e
explore-ways = عدد الطرق التي تختلف في جواب واحد على الأقل: { $count }.
# @src 7c1b222d
explore-loops = طرقها بلا نهاية، لأن هذه المشاهد قد تعود: { $scenes }
# @src ad64bbb3
explore-length = عدد الرسائل في الطريق: { $shortest } على الأقل، و{ $median } في الطريق الأوسط، و{ $longest } على الأكثر.
# @src a0b90a09
explore-minutes = دقائق القراءة البطيئة: { $shortest } على الأقل، و{ $median } في الطريق الأوسط، و{ $longest } على الأكثر.
# @src ba4d795b
explore-safe = متوسّط عدد الرسائل في الطرق التي لا تساير فيها أبدًا: { $safe }. وفي الطرق الأخرى: { $risky }.
# @src 86eee3d5
explore-safe-only = لا طريق تساير فيه.
# @src fc22ebc8
explore-tactics = عدد الأساليب في الطريق: { $fewest } على الأقل، و{ $most } على الأكثر.
# @src d5058ad0
explore-leaving = الصمت والابتعاد ممكنان عند كل القرارات، وعددها { $count }:
# @src 425d61cb
explore-leaving-one = { $scene } – { $next }
# @src d53d26ce
explore-met = ما يُصادَف، وفي كم طريق من كل مئة
# @src 7252b37c
explore-met-tactic = { $tactic }: { $share }
# @src 5d5c3bc5
explore-met-lookalike = يشبه «{ $tactic }»: { $share }
# @src 0cae6bc7
explore-met-unclear = لا يُعرف بعد: { $share }
# @src ea13a4e6
explore-guess-title = كم سطرًا من كل مئة يصيب من ينظر إلى شيء ظاهر واحد
# @src 4f96079d
explore-guess = { $what }: { $share }
# @src a39b9693
guess-speaker = من يتكلّم
# @src 25a2692b
guess-known = هل كانت تعرفه من قبل
# @src c05caa84
guess-recruiter = هل هو ممّن يستدرجون
# @src 93cb73f2
guess-place-kind = نوع المكان
# @src 2bfe6089
guess-place = المكان
# @src 02677979
guess-third = أي ثلث من القصة
# @src e2bba188
guess-hour = الساعة
# @src 32d25292
guess-length = الطول
# @src f324e922
guess-last-sign = العلامة الأخيرة
# @src 84e4174b
guess-name = اسمها فيه
# @src 56dfa95d
guess-word = كلمة «{ $word }»
# @src 8b2611f6
explore-silent = من تنسحب دائمًا تقرأ هذا العدد من الرسائل: { $count }
# @src 3c3692a9
explore-stretch = أكثر ما يتوالى من الرسائل دون ما يُفعل: { $count } («{ $scene }»)
# @src 0b6705ac
explore-endings = النهايات
# @src e90175a8
explore-ending = { $ending }: عدد الطرق { $count }، وعدد الرسائل من { $shortest } إلى { $longest }
# @src b65b41bd
explore-ending-loops = { $ending }
# @src bfd0d0ef
explore-always = في كل طريق إليها: { $tactics }
# @src 1138e1a6
explore-possible = يمكن أن يُصادف في طريق إليها: { $tactics }
# @src cf350171
explore-script = أقصر طريق، نصًّا يفهمه الأمر play:
# @src 0040f79c
explore-to-tactic = أقصر طريق إلى «{ $tactic }»، نصًّا يفهمه الأمر play:

# All keys (window)
# @src 6629cfdb
keys-title = كل المفاتيح
# @src fea95e5b
keys-arrows = مفاتيح الأسهم
# @src 96d34710
keys-leave = الخروج الآن، بمفتاح Esc أو بالضغط على Shift ثلاث مرات: يظهر تقويم عادي فورًا
# @src 0abc25e3
keys-answer = ذلك الجواب
# @src 2f4725d8
keys-away = السكوت والابتعاد
# @src 10faefc5
keys-judge = حين تسأل وقفة ماذا يفعل سطر: يضغط، لا بأس به، لا يُعرف بعد؛ تجاوز
# @src 54fe2332
keys-mark = علامة على الرسالة الحالية لنظرة ثانية؛ ومرة أخرى تزيلها
# @src f27df499
keys-enter = الضغط على ما حوله الإطار، أو متابعة القراءة
# @src 277c2b53
keys-move = بين الرسائل والعناصر؛ وكذلك Page Up وPage Down وHome وEnd
# @src b11eaa0d
keys-parts = إلى الزر التالي، وإلى الجزء التالي من النافذة؛ ومع Shift إلى الوراء
# @src 120bd410
keys-back = خيار واحد أو شاشة واحدة إلى الوراء
# @src 8b8d9c38
keys-support = مع من يمكن الحديث
# @src acc91a71
keys-display = العرض: اللغة والحروف والحركة والسرعة
# @src 992363fa
keys-contrast = تباين عالٍ، أو كالمعتاد
# @src f7ec6a8a
keys-language = اللغات، في الشاشة الأولى
# @src 6331cf44
keys-full-screen = ملء الشاشة، أو نافذة من جديد
# @src e96a9451
keys-text-size = حروف أكبر، أو أصغر، أو كالمعتاد
# @src dbccca4b
keys-keys = هذه القائمة

## Leading a group

# @src e9cee16e
lead-people = كم شخصًا هنا؟ يكفي عدد تقريبي.
# @src ac36b1f5
lead-here =
    { $people ->
        [zero] لا أحد هنا
        [one] شخص واحد هنا
        [two] شخصان هنا
        [few] { $people } أشخاص هنا
        [many] { $people } شخصًا هنا
       *[other] { $people } شخص هنا
    }
# @src 852ed445
lead-step = { $step }، الدقائق: { $minutes }
# @src 9072cf89
lead-step-at = الخطوة { $number } من { $all }: { $step }، الدقائق: { $minutes }
# @src fc050036
lead-step-gone = { $step }، الدقائق: { $minutes }، مضى منها: { $gone }
# @src 5fe6b284
lead-minute = الدقيقة { $minute } من { $of }.
# @src c90fe9a7
lead-hear = قد تسمعون: { $words }
# @src 765296cb
lead-letters = أ ب ج د هـ و
# @src 62f93040
lead-think = فكّروا، كل واحد وحده. لا ترفعوا أيديكم بعد.
# @src e1fd511a
lead-vote = صوّتوا الآن. ومن لا يريد، فلا بأس.
# @src 19f7a8c9
lead-talk = قولوا لمن بجانبكم لماذا. ثم نصوّت مرة أخرى.
# @src 519a137b
lead-vote-again = صوّتوا مرة أخرى. لكم أن تغيّروا رأيكم، أو ألّا تصوّتوا.
# @src 89dd4d51
lead-quick = صوّتوا مرة واحدة برفع الأيدي، إن أردتم.
# @src 138a9dcb
lead-counted = انتهى العدّ. لا نبحث عن جواب صحيح.
# @src c1531ddc
lead-type = اكتبوا الأعداد بهذا الترتيب: { $letters }.
# @src c42008e3
lead-votes =
    { $votes ->
        [zero] لا أصوات
        [one] صوت واحد
        [two] صوتان
        [few] { $votes } أصوات
        [many] { $votes } صوتًا
       *[other] { $votes } صوت
    }
# @src cbf1644a
lead-votes-passed =
    { $votes ->
        [zero] لا أصوات، ولم يصوّت: { $passed }
        [one] صوت واحد، ولم يصوّت: { $passed }
        [two] صوتان، ولم يصوّت: { $passed }
        [few] { $votes } أصوات، ولم يصوّت: { $passed }
        [many] { $votes } صوتًا، ولم يصوّت: { $passed }
       *[other] { $votes } صوت، ولم يصوّت: { $passed }
    }
# @src 61b3b324
lead-more-votes =
    { $votes ->
        [zero] لا أصوات، والحاضرون { $people }. هل تعيدون العدّ؟
        [one] صوت واحد، والحاضرون { $people }. هل تعيدون العدّ؟
        [two] صوتان، والحاضرون { $people }. هل تعيدون العدّ؟
        [few] { $votes } أصوات، والحاضرون { $people }. هل تعيدون العدّ؟
        [many] { $votes } صوتًا، والحاضرون { $people }. هل تعيدون العدّ؟
       *[other] { $votes } صوت، والحاضرون { $people }. هل تعيدون العدّ؟
    }
# @src a1410264
lead-clear = جواب واحد متقدّم بفارق كبير. للمتابعة به فورًا: علامة = ثم رقمه.
# @src 0d52b607
lead-goes-on = ‏Enter للمتابعة بالجواب { $letter }، «{ $answer }». أو ‎=1 أو ‎=2 … لجواب آخر، أو ‎=0 للسكوت.
# @src 464ef1ea
lead-level = تعادلت الأجوبة: { $letters }. لا يختار البرنامج عنكم: اكتبوا ‎=1 أو ‎=2 … لواحد منها، ثم عودوا إلى الآخر بعلامة <<.
# @src 516880bd
lead-nobody-voted = لم يُختَر شيء بعد. عدّوا الأيدي، أو اكتبوا كيف تمضي القصة: ‎=1 أو ‎=2 …، أو ‎=0 للسكوت.
# @src 1a119fec
lead-uncounted = لم تُعدّ الأيدي بعد. اكتبوا العدد، أو اضغطوا Enter مرة أخرى للمتابعة دون عدّ.
# @src 645b2297
lead-back-on-track = عدنا إلى مسار الصفّ، من حيث تركناه.
# @src 1bf363b2
lead-passed-over =
    { $lines ->
        [zero] لم نتجاوز شيئًا.
        [one] تجاوزنا سطرًا واحدًا.
        [two] تجاوزنا سطرين.
        [few] تجاوزنا { $lines } أسطر.
        [many] تجاوزنا { $lines } سطرًا.
       *[other] تجاوزنا { $lines } سطر.
    }
# @src 9f672df5
lead-passed-over-with =
    { $lines ->
        [zero] لم نتجاوز شيئًا. وأجوبة { $who } في الأثناء: { $answers }.
        [one] تجاوزنا سطرًا واحدًا. وأجوبة { $who } في الأثناء: { $answers }.
        [two] تجاوزنا سطرين. وأجوبة { $who } في الأثناء: { $answers }.
        [few] تجاوزنا { $lines } أسطر. وأجوبة { $who } في الأثناء: { $answers }.
        [many] تجاوزنا { $lines } سطرًا. وأجوبة { $who } في الأثناء: { $answers }.
       *[other] تجاوزنا { $lines } سطر. وأجوبة { $who } في الأثناء: { $answers }.
    }
# @src f9d8dbad
lead-quoted = «{ $words }»
# @src 0f6366e7
lead-rest-of = بقيّة «{ $step }»
# @src d86a63a3
lead-steps-passed-over = تجاوزنا: { $steps }. للعودة إلى خطوة: علامة # ثم رقمها.
# @src da6c3dfb
lead-nothing-read = لم نقرأ بعد شيئًا نتحدّث عنه. Enter للمتابعة.
# @src a837429f
lead-support-first = ابدؤوا بالشخص الذي يمكن الحديث معه في هذا المبنى: من هو، وفي أي غرفة، وإلى متى تبقون أنتم.
# @src f0284322
lead-support-unchecked = لم يجرّب أحد هذه الأرقام عنكم. اتّصلوا بالأرقام التي ستعطونها لغيركم قبل أن تعطوها.
# @src 6eae4648
lead-first-vote = التصويت الأول:
# @src 3d49682f
lead-second-vote = بعد الحوار:
# @src 72298acc
lead-at = نحن الآن عند: { $step }.
# @src e2d5da7c
lead-which-line = إلى أي سطر ننظر مرة ثانية؟ كل واحد يرفع يده لسطر واحد.
# @src d13ec98e
lead-which-line-type = اكتبوا عدد الأيدي لكل سطر بهذا الترتيب. يأخذ السطر علامة إذا اختاره ربع الحاضرين، وشخصان على الأقل.
# @src 04924051
lead-what-is-done = ماذا يجري في هذا السطر؟
# @src 4612a479
lead-what-helped = ما الذي ساعد هنا؟
# @src 216780a9
lead-sheet-before = املؤوا النصف الأعلى من ورقتكم. واتركوا ما تريدون فارغًا.
# @src 47693794
lead-sheet-after = املؤوا النصف الأسفل من ورقتكم. واتركوا ما تريدون فارغًا.
# @src dd1594bc
lead-sheet-booster = املؤوا ورقتكم. واتركوا ما تريدون فارغًا.
# @src 9a5ae0e0
lead-phones-before = أجيبوا على هواتفكم. ومن ليس معه هاتف يملأ النصف الأعلى من ورقته. واتركوا ما تريدون.
# @src e3585a0a
lead-phones-after = أجيبوا على هواتفكم. ومن ليس معه هاتف يملأ النصف الأسفل من ورقته. واتركوا ما تريدون.
# @src 3af4f068
lead-phones-booster = أجيبوا على هواتفكم. ومن ليس معه هاتف يملأ ورقته. واتركوا ما تريدون.
# $set (String) a or b, as in the name of a sheet: not translated
# @src 5e0080f5
lead-sheet-same = أنتم أقلّ من اثني عشر، وهذا قليل على نصفين، فللجميع الرسائل نفسها. وعلى الورق وزّعوا ورقة واحدة فقط: answers-{ $set }-first. وما تغيّر لا يظهر إلا في ورش كثيرة معًا.
# @src c06ec23b
lead-close = هذه هي الخطوة الأخيرة. Enter لإنهائها.
# @src a105e5fb
lead-over = انتهينا. شكرًا لكم.
# $date (String) such as “9 December”
# @src 98050b05
lead-two-weeks = بعد أسبوعين قد يضيع نصف ذلك. اكتبوا على اللوح تاريخًا: { $date }. ويكفي عندها ربع ساعة: خطة «بعد أسبوعين»، مع ورقتها ذات الرسائل الثماني.
# @src be123433
lead-kept =
        { $days ->
            [zero] لا تُحفظ الأعداد على هذا الجهاز، ولا أسماء ولا كلمات: { $file }
            [one] تُحفظ الأعداد والمواضع والدقائق على هذا الجهاز يومًا واحدًا، بلا أسماء ولا كلمات: { $file }
            [two] تُحفظ الأعداد والمواضع والدقائق على هذا الجهاز يومين، بلا أسماء ولا كلمات: { $file }
            [few] تُحفظ الأعداد والمواضع والدقائق على هذا الجهاز { $days } أيام، بلا أسماء ولا كلمات: { $file }
            [many] تُحفظ الأعداد والمواضع والدقائق على هذا الجهاز { $days } يومًا، بلا أسماء ولا كلمات: { $file }
           *[other] تُحفظ الأعداد والمواضع والدقائق على هذا الجهاز { $days } يوم، بلا أسماء ولا كلمات: { $file }
        }
# @src 8b6432c7
lead-kept-nothing = لا يُحفظ شيء من هذه الجلسة.
# @src 85e77845
lead-kept-no-more = لم تعد الكتابة في السجلّ ممكنة. تابعوا الجلسة: العدّ مستمرّ، لكن لا يُحفظ شيء من الآن. هل بقي مكان على القرص؟
# @src 5e0576b0
lead-kept-torn = توقّف الحاسوب وهو يكتب في السجلّ. حُذف منه جزء من سطر لم يكتمل، ولم يُقل لأحد إنه حُفظ.
# @src 18e88a95
lead-kept-damaged = لا يمكن قراءة السجلّ من السطر { $line } وما بعده. نتابع من هناك، وبجانبه نسخة كاملة منه في اسمها ‎.damaged.
# @src d3c97e45
lead-unkept-no-room = المساحة الخالية على هذا القرص، بالميغابايت: { $free }. وسجلّ الجلسة يحتاج إلى 20.
# @src dcfe0136
lead-unkept-unwritable = لا يمكن الكتابة هنا: { $file }
# @src 55b4462e
lead-unkept = ليس في هذا النظام مكان لسجلّ الجلسة.
# @src 97568e8c
lead-unkept-agree = ‏Enter للبدء رغم ذلك دون حفظ شيء، والنقطة للمغادرة.
# @src 0ad53fd4
lead-looks-in-use = هذه الجلسة مفتوحة في برنامج آخر، لذلك تُعرض هنا فقط ولا يُكتب شيء. للمتابعة هنا أغلقوها هناك.
# @src 60ce1641
lead-looks-newer = هذا السجلّ من إصدار أحدث من هذا البرنامج، لذلك يُعرض هنا فقط، بقدر ما يفهمه هذا الإصدار. تابعوا بالإصدار الأحدث.
# @src 9329659c
lead-looks-unwritable = لا يمكن الكتابة في هذا السجلّ، لذلك يُعرض هنا فقط. راجعوا أذونات الملف، أو تابعوا بنسخة منه.
# @src 80c6505a
lead-refused-not-now = هذا غير ممكن هنا. Enter للمتابعة، وعلامة ? تبيّن ما يمكن كتابته.
# @src 4fd67340
lead-refused-nothing-chosen = لا جواب متقدّم على غيره. اكتبوا كيف تمضي القصة: ‎=1 أو ‎=2 …، أو ‎=0 للسكوت.
# @src 116e6275
lead-refused-no-such-answer = لا يوجد هنا جواب كهذا.
# @src 8750714d
lead-refused-no-counts = اكتبوا عددًا لكل جواب، وبين الأعداد مسافات، ولا يزيد أي عدد على 999.
# @src 277e9cf3
lead-help-next = ‏Enter: إلى الأمام
# @src 78b6f079
lead-help-previous = <: خطوة إلى الوراء
# @src 91b49893
lead-help-counts = أعداد مثل ‎9 11 4: كم صوتًا لكل جواب، أ وب وج …، ثم للسكوت في الآخر
# @src 657dce86
lead-help-go-on = ‏‎=2: تمضي القصة بالجواب الثاني؛ ‎=0: تمضي بالسكوت
# @src 7dced56b
lead-help-back = <<: التراجع عن الجواب الأخير
# @src 19f58532
lead-help-mark = ‏‎*3: وضع علامة للقاعة على السطر 3، أو إزالتها
# @src 8cdf4b34
lead-help-which-line = *: سؤال القاعة إلى أي سطر تنظر مرة ثانية
# @src ac69bf67
lead-help-skip = +: إلى التصويت التالي مع حوار
# @src 4018fe78
lead-help-steps = #: الخطوات؛ ‎#3: إلى الخطوة الثالثة
# @src 9cb49cd3
lead-help-notes = /: ملاحظات القصة لكم: أين تتوقّفون، وعن ماذا تسألون، وماذا قد تسمعون
# @src 145e2f78
lead-help-people = ‏‎:28: هنا 28 شخصًا
# @src 52fe7f7e
lead-help-support = !: أرقام يمكن الاتّصال بها؛ ‎! fr: أرقام بلد آخر
# @src 5d68f80a
lead-help-phones = &: تصوّت الهواتف أيضًا، وكم هاتفًا دخل؛ ‎&0: لا تصوّت بعد الآن؛ ‎&-: لا يدخل هاتف جديد؛ ‎&+: يمكنها الدخول من جديد
# @src e7d83246
lead-help-leave = .: المغادرة ومسح الشاشة

# @src 3d1d1d48
group-modes = مَن هنا؟
# @src d952108f
group-alone = شخص أو اثنان
# @src b2190f2b
group-with = مجموعة
# @src a63ab1be
group-line = لمجموعة. أنتم تديرون الجلسة، والقاعة تقرّر. بعد هذا: كم شخصًا هنا، وكيف تصوّتون.
# @src 2a5b7fcb
group-waiting = بقيت جلسة من اليوم مفتوحة: { $title }.
# @src 1451ed53
group-waiting-in-use = هي مفتوحة في برنامج آخر. أغلقوها هناك، ثم اضغطوا من جديد.
# @src e933bd8c
group-waiting-newer = كتبها إصدار أحدث من هذا البرنامج. تابعوا بذلك الإصدار.
# @src f63625ec
group-waiting-unwritable = لا يمكن الكتابة في سجلّها. راجعوا أذونات الملف، ثم اضغطوا من جديد.
# @src f9d803b7
group-waiting-gone = لم يعد سجلّها موجودًا، أو لا يمكن أن يُقرأ.
# @src 11ff0e4f
group-go-on-leading = متابعة الجلسة
# @src 5f9ce10d
group-close-waiting = إنهاء الجلسة
# @src f303ecad
group-setup = قبل البدء
# @src 5d196c9f
group-story = القصة
# @src 038806a3
group-other-story = قصة أخرى
# @src c36ccf76
group-plan = الخطة
# @src 2e9090f7
group-reads = لغة القاعة
# @src f3ad9665
group-reads-about = لغة واحدة أو لغتان
# @src 32491578
group-people = عدد الأشخاص
# @src f7805e42
group-people-about = اكتبوا العدد، ولو تقريبًا
# @src 030c2f02
group-fewer = واحد أقلّ
# @src 20a9fc4f
group-more = واحد أكثر
# @src 9664b461
group-voting = التصويت
# @src 9be61bc7
group-by-hands = برفع الأيدي
# @src 160c3f7d
group-by-cards = بالبطاقات
# @src 59b2e81c
group-by-slips = بقصاصات ورق
# @src a2ecf42c
group-contact = مع من يمكن الحديث في هذا المبنى
# @src c3d2633b
group-contact-about = يبقى الاسم على هذا الحاسوب، ويأتي أولًا في «الدعم» وعلى شاشة القاعة وعلى الورق.
# @src 9118cfc5
group-contact-none = لم يُكتب اسم أحد. قولوا للقاعة من هو.
# @src 6d7612c4
group-contact-cut = أقصى عدد للحروف هنا: { $most }. وما زاد لم يُكتب.
# @src beeb24aa
group-contact-not-kept = تعذّر حفظه، فلا يبقى إلا إلى أن تُغلق هذه النافذة.
# @src 658a4d8f
group-happens = ما سيجري
# @src b5975bb5
group-minutes = المدّة بالدقائق: { $minutes }
# @src 65c8c623
group-talks =
        { $talks ->
            [zero] قراءة وقرارات، بلا وقت للحوار
            [one] فيها تصويت واحد مع حوار
            [two] فيها تصويتان مع حوار
            [few] فيها { $talks } تصويتات مع حوار
            [many] فيها { $talks } تصويتًا مع حوار
           *[other] فيها { $talks } تصويت مع حوار
        }
# @src 911f80e3
group-on-sheets = على أوراق، تُنقل أجوبتها إلى الحاسوب لاحقًا
# @src 2161b220
group-kept = تُحفظ الأعداد والمواضع والدقائق على هذا الجهاز، ثم تُحذف من تلقاء نفسها. لا أسماء ولا كلمات، ولا شيء عن شخص بعينه.
# @src 90e954e6
group-kept-for =
    { $days ->
        [zero] لا تُحفظ الأعداد على هذا الجهاز.
        [one] تُحفظ الأعداد على هذا الجهاز يومًا واحدًا.
        [two] تُحفظ الأعداد على هذا الجهاز يومين.
        [few] تُحفظ الأعداد على هذا الجهاز { $days } أيام.
        [many] تُحفظ الأعداد على هذا الجهاز { $days } يومًا.
       *[other] تُحفظ الأعداد على هذا الجهاز { $days } يوم.
    }
# @src e28aac7a
group-print = طباعة الأوراق
# @src 6e94aa4a
group-print-coming = تُكتب الأوراق الآن …
# $folder (String) a path
# @src 798924be
group-print-opened = الأوراق في المجلّد { $folder }. يُفتح هذا المجلّد الآن، فاطبعوها من متصفّح.
# @src 96486a00
group-print-not-opened = الأوراق في المجلّد { $folder }. افتحوها في متصفّح واطبعوها منه.
# @src bd3a1329
group-print-not-written = تعذّرت كتابة الأوراق في المجلّد { $folder }: فيه ملفّ آخر بأحد أسمائها، أو لا مكان فيه. انقلوا ذلك الملفّ، ثم اطبعوا من جديد.
# @src 75d4fd9f
group-start = البدء
# @src f688f28d
group-start-unkept = البدء دون حفظ شيء
# @src ba55ae91
group-unkept-agree = البدء رغم ذلك؟ عندئذ لا يُحفظ شيء من هذه الجلسة.
# @src 05677a46
group-this-is-the-rooms = هذه شاشة القاعة.
# @src b18d960a
group-parts = أجزاء النافذة
# @src 92f5284f
group-lines = الأسطر
# @src 77f2698d
group-room = شاشة القاعة
# @src 83bffccd
group-notes = الملاحظات
# @src 5770fec9
group-notes-yours = لا يراها غيركم
# @src 2a21135d
group-notes-here = الملاحظات في هذه النافذة
# @src 15c11e86
group-counting = عدّ الأصوات
# @src c1491770
group-hands = اكتبوا كم عددتم
# @src 8022f29d
group-here =
    { $people ->
        [zero] لا أحد هنا
        [one] شخص واحد هنا
        [two] شخصان هنا
        [few] { $people } أشخاص هنا
        [many] { $people } شخصًا هنا
       *[other] { $people } شخص هنا
    }
# @src 3ceb4a39
group-ready = كل شيء جاهز
# @src 33f3591f
group-ready-about = ترى القاعة أن هذه شاشتها. للبدء: Page Down، أو زرّ اليمين في جهاز التحكّم، أو الزرّ هنا.
# @src 75d4fd9f
group-begin = البدء
# @src 5a6fc97f
group-next = التالي
# @src 7a057061
group-next-line = السطر التالي
# @src 07ec6257
group-to-vote = التصويت
# @src 3df51d24
group-to-talk = حوار اثنين اثنين
# @src 594e4dad
group-to-vote-again = تصويت ثانٍ
# @src 7ea09127
group-to-counted = انتهى العدّ
# @src 9fa4b1eb
group-tell = ماذا يفعل السطر
# @src 2ca900b5
group-which-done = وضع العلامات
# @src 0173b693
group-choose = اختيار جواب
# @src f468958a
group-go-on-with = المتابعة بالجواب { $letter }
# @src 5f9ce10d
group-close = إنهاء الجلسة
# @src 105ff577
group-home = القصص
# @src af7d2a7c
group-not-yet = لم يظهر على شاشة القاعة بعد
# @src 13053f42
group-heard-next = { $now } التالي، ولم يظهر بعد: { $next }
# @src c30a8e36
group-break = استراحة. شاشة القاعة مظلمة.
# @src 4becace6
group-support-about = ترى القاعة مع من يمكن الحديث. قولوا إلى متى تبقون.
# @src ad7a0852
group-phones-about = يجيب كل واحد وحده، على هاتف أو على ورقة. لا يُعدّ شيء الآن، ولا تنظروا إلى هاتف أحد ولا إلى ورقته.
# @src 54ca9318
group-sheet-about = لكل واحد ورقة يجيب عليها وحده. لا يُعدّ شيء الآن، ولا تنظروا إلى ورقة أحد.
# @src 3e4ea2b9
group-sheets-later = تُنقل الأوراق في غضون أسبوعين بالأمر second-look results enter، والمفتاح المطبوع يبيّن كيف. وإلى ذلك الحين لا ينظر إليها أحد.
# @src 2b86f4c0
group-some-marked = بعضنا وضع علامة على هذا السطر.
# @src 0aa60472
group-easy-to-miss = لم يضع أحد علامة على هذا السطر.
# @src 83f31246
group-hint-reading = مفاتيح الأسهم لاختيار سطر، ومفتاح المسافة لوضع علامة عليه للقاعة
# @src 933fe6d8
group-hint-next = ‏Page Down إلى الأمام، وPage Up إلى الوراء.
# @src 8c43e430
group-hint-page = ‏Page Down: اللغة الأخرى، وبعدها المتابعة.
# @src 92f2af1b
group-hint-think = لم يبدأ التصويت بعد. Page Down يفتحه.
# @src 8516a60f
group-hint-counting = المفاتيح 1 و2 و3 … تزيد واحدًا، ومع Shift تنقص واحدًا. Enter لكتابة الأعداد.
# @src da7f13b7
group-hint-typing = ‏Enter إلى الخانة التالية. ترك الخانة فارغة لا يغيّر شيئًا.
# @src 55f9f7f3
group-hint-go-on = الأسهم للاختيار، وEnter للمتابعة
# @src 3b02f99f
group-uncounted = لم تُعدّ الأيدي بعد. اضغطوا مرة أخرى للمتابعة دون عدّ.
# @src 4da1e68c
group-nothing-chosen = لم تختاروا شيئًا بعد. اختاروا جوابًا أولًا.
# @src 116e6275
group-no-such-answer = لا يوجد هنا جواب كهذا.
# @src e10b5c68
group-last-step = هذه هي الخطوة الأخيرة. الزرّ ينهي الجلسة.
# @src 0c2f8963
group-not-now = هذا غير ممكن هنا.
# @src c07f64a6
group-trail-think = تفكير
# @src d74a3871
group-trail-vote = تصويت 1
# @src b1a89d6e
group-trail-talk = حوار
# @src 484538db
group-trail-again = تصويت 2
# @src 2a592e14
group-trail-counted = متابعة
# @src 7d207b19
group-first-vote = تصويت 1: { $count }
# @src c700d885
group-only-you = لا يرى هذه الأعداد غيركم.
# @src 282d6d97
group-show-counts = إظهار الأعداد
# @src f2a35d53
group-hide-counts = إخفاء الأعداد
# @src 27ad9c05
group-go-on = المتابعة بالجواب
# @src 0f698748
group-may-take-another = نال أكثر الأصوات. ويمكنكم أن تختاروا غيره.
# @src 566ad163
group-nothing-yet = لم تُعدّ الأيدي بعد. يمكن اختيار أي جواب.
# @src 8738a5ac
group-level = تعادلت الأجوبة: { $letters }. لا يختار البرنامج عنكم.
# @src 5884d7e1
group-come-back = نأخذ { $first }، ثم نعود إلى { $second }
# @src 79b24db2
group-freeze = تجميد
# @src e5c8cd7a
group-blank = إظلام
# @src fabd705d
group-support-off = إزالة «الدعم» عن شاشة القاعة
# @src 285a82c6
group-swap = تبديل الشاشتين
# @src 4aca9e43
group-page = تقرأ القاعة: { $language }، { $page } من { $pages }
# @src e5ccf458
group-turn-page = اللغة الأخرى
# @src 1a69ca0d
group-state-shown = كما ترونها
# @src b09c1046
group-state-thinking = تفكير
# @src 7d3c290e
group-state-voting = تصويت
# @src 89e1af7e
group-state-talking = حوار
# @src 4eecdcd1
group-state-voting-again = تصويت ثانٍ
# @src 2cd07ace
group-state-counted = انتهى العدّ
# @src acbe6377
group-state-counts = مع الأعداد
# @src 93a3f6c9
group-state-frozen = مجمّدة
# @src fc60946a
group-state-blank = مظلمة
# @src 800bd41c
group-state-support = الدعم
# @src fab3be89
group-state-gone = مغلقة
# @src c48c0fa5
group-state-opening = شاشة واحدة
# @src 124a52c4
group-state-mirrored = مكرّرة
# @src b47ae3a9
group-gone = لم تعد شاشة القاعة موصولة. حين تعود، يفتحها F10 مظلمة.
# @src 452e3b45
group-opening = لم نجد إلا شاشة واحدة، ومن في القاعة سيرى الملاحظات عليها. صِلوا جهاز العرض، أو اجعلوا هذه النافذة للقاعة.
# @src 7c5e0bdb
group-mirrored = الشاشتان تعرضان الشيء نفسه. اضغطوا Windows مع P، ثم اختاروا «توسيع».
# @src 2d6588ca
group-open-room = فتح نافذة للقاعة
# @src 28f43437
group-this-window = جعل هذه النافذة للقاعة
# @src ac4c89d5
group-then = بعدها: { $step }
# @src aca3b8e5
group-next-stop = التصويت التالي مع حوار
# @src fd6dae01
group-no-stop = لم يبقَ تصويت مع حوار.
# @src 7712bbf4
group-stop-in =
    { $lines ->
        [zero] الآن
        [one] بعد سطر واحد
        [two] بعد سطرين
        [few] بعد { $lines } أسطر
        [many] بعد { $lines } سطرًا
       *[other] بعد { $lines } سطر
    }
# @src 6e13b444
group-stop-later = بعد قرارات أخرى
# @src e4ab8e4d
group-skip = الانتقال إليه
# @src b4892f45
group-which-line = أي سطر؟
# @src 490d7829
group-back = التراجع عن الجواب
# @src 2f2fe736
group-steps = الخطوات
# @src 858e476c
group-if-told = إذا حكى لكم أحد شيئًا
# @src fca96b71
group-if-told-about = اشكروا من حكى ولا تستجوبوه. ضغطة أخرى تُظهر أرقام المساعدة للقاعة.
# @src 85723da6
group-phones = الهواتف
# @src 8bd15260
group-phones-title = التصويت بالهواتف
# $address (String) such as “192.168.1.23”; $network (String) what the system calls the network: “Wi-Fi”
# @src 56621f00
group-phones-open = فتح { $address } ({ $network })
# @src 850cfbf0
group-phones-which = اختاروا عنوان شبكة Wi-Fi التي عليها الهواتف.
# @src 81370c3d
group-phones-look-again = البحث عن الشبكات من جديد
# @src 121f4086
group-phones-no-network = هذا الحاسوب ليس على أي شبكة. صلوه بشبكة Wi-Fi أو اجعلوه نقطة اتصال، ثم ابحثوا من جديد. والأيدي تُعدّ حتى ذلك الحين.
# @src a605119c
group-phones-ports-taken = المنافذ 7420 و7421 و7422 مشغولة على هذا العنوان. أغلقوا البرنامج الذي يشغلها، ثم حاولوا من جديد. والأيدي تُعدّ حتى ذلك الحين.
# @src 82e6ef96
group-phones-refused = لا يسمح النظام للهواتف بالدخول على هذا العنوان. اختاروا غيره. والأيدي تُعدّ حتى ذلك الحين.
# @src 8cdfef9b
group-phones-not-here = بُني هذا البرنامج دون هواتف. الأيدي تُعدّ.
# $people (Number)
# @src b9b91cdb
group-phones-more = هذا أكثر من عدد الحاضرين: { $people }.
# @src 3e33f3a4
group-phones-door-closed = لا يدخل هاتف جديد.
# @src cdf40e75
group-phones-close-door = منع دخول هاتف جديد
# @src a57c6bae
group-phones-open-door = السماح بدخول هواتف جديدة
# @src bf8274f5
group-phones-off = إيقاف الهواتف
# @src 61027a4a
group-phones-none-came = لم يدخل أي هاتف منذ نصف دقيقة. بعض شبكات Wi-Fi تفصل الهواتف عن الحواسيب، ومفتاح F11 يبيّن ما ينفع. وللأيدي الوزن نفسه.
# @src 28e8267d
group-door-show = عرض طريق الدخول على القاعة
# @src fbf82db5
group-door-hide = إزالته عن شاشة القاعة
# @src 838fd59b
group-door-off = المتابعة
# @src 75e8748d
group-hint-door = ترى القاعة كيف تدخل الهواتف. Page Down يزيله.
# $count (Number) how many phones chose an answer; hands are typed behind it
# @src 4dfdfcf8
group-phones-plus = الهواتف { $count } +
# $phones (Number) and $hands (Number) of a vote
# @src a02adee9
group-phones-and-hands = بالهواتف { $phones }، وبالأيدي { $hands }
# @src 7f7431e5
group-phones-and-hands-title = الهواتف، والأيدي التي تعدّونها
# @src c698e1e7
group-note-say = قولوا
# @src 83faa194
group-note-hear = قد تسمعون
# @src c5d57ba7
group-note-before = قولوا من أنتم وكم تدوم الجلسة. هذه الملاحظات لمن يدير الجلسة، والقاعة لا تراها.
# @src b9695060
group-note-think = «فكّروا أولًا، كل واحد وحده. لا ترفعوا أيديكم بعد.» عدّوا في سرّكم إلى عشرين.
# @src c13d1d8f
group-note-vote = «نرفع الأيدي، جوابًا بعد جواب. ومن لا يريد أن يصوّت، فلا بأس.» اقرؤوا كل جواب بصوت مسموع قبل العدّ.
# @src 2d01d1db
group-note-talk = دقيقتان. تجوّلوا في القاعة. اجمعوا سببين لا اسمين.
# @src 806bcae7
group-note-counted = لا نبحث عن جواب صحيح. تابعوا بأي جواب تريدون، ثم قولوا: «لنرَ إلى أين تصل فكرة المجموعة الأصغر.»
# @src 2544268d
group-note-pause = «هذا السطر وحده. ماذا يفعل؟» عدّوا الأيدي، ثم اكشفوا ما يفعله.

# صفحة تقود مجموعة: نافذتها الثانية شاشة القاعة.
# @src 96d8733e
lead-page-open-first = شاشة القاعة نافذة ثانية. افتحوها، وانقلوها إلى الشاشة الكبيرة، ووسّعوها حتى تملأها. لا يظهر فيها إلا ما يجوز أن تراه القاعة.
# @src c5067684
lead-page-blocked = لم يسمح المتصفّح بفتح النافذة. اضغطوا مرة أخرى، أو اسمحوا لهذه الصفحة بفتح النوافذ.
# @src 6489136d
lead-page-not-open = غير مفتوحة
# @src e25d2e76
lead-page-on-sheets = على أوراق
# @src cbbe1fd7
lead-page-sheets = هذه الصفحة لا تحفظ شيئًا ولا تعدّ الأوراق. أبقوها مطويّة. وحيث البرنامج مثبّت يمكن نقلها لاحقًا، إلى ورشة تُفتح فيه لذلك؛ وما أجاب عنه أقلّ من خمسة لا يُقال لأحد.
# @src d25b3fd5
lead-page-support = الدعم على شاشة القاعة
# @src a192aaa6
keys-lead-lines = مع مجموعة: السطر التالي أو السابق، وإلى الأمام في التصويت
# @src a4ac62a6
keys-lead-freeze = مع مجموعة: إبقاء ما أمام القاعة كما هو، أو تحريره
# @src 9c71e5b6
keys-lead-blank = مع مجموعة: لا شيء أمام القاعة، أو ما كان أمامها من جديد
# @src d5b93e6e
keys-lead-skip = مع مجموعة: إلى التصويت التالي مع حوار
# @src 63d3ca1c
keys-lead-swap = مع مجموعة: تتبادل الشاشتان
# @src a84b08bc
keys-lead-phones = مع مجموعة: تشغيل التصويت بالهواتف أو إيقافه
# @src a8966cce
keys-lead-counts = مع مجموعة: إظهار الأعداد للقاعة، أو إخفاؤها

## Phones that vote: what whoever leads reads

# @src 50896b2e
lead-phones-what = يمكن للهواتف أن تصوّت أيضًا، بلا إنترنت. لهذا يفتح البرنامج منفذًا واحدًا على عنوان واحد لهذا الحاسوب، ويغلقه متى طلبتم. تصل إليه الهواتف التي على شبكة Wi-Fi نفسها. وقد يقرأ غيركم على هذه الشبكة صوتًا أو يزوّره؛ ولا يُسأل أحد عن اسمه، ولا يُحفظ اسم.
# @src 8685185f
lead-phones-firewall = قد يسأل Windows إن كان يُسمح بالدخول: وافقوا للشبكات الخاصة.
# @src 548d7e52
lead-phones-open-one = ‏Enter يفتحه على { $address }. وعلامة الناقص تتركه مغلقًا.
# @src 6ea9645c
lead-phones-which = على أي عنوان منها؟ خذوا عنوان شبكة Wi-Fi التي عليها الهواتف، واكتبوا رقمه. وعلامة الناقص تتركه مغلقًا.
# @src c924e00a
lead-phones-place = { $address }، { $network }
# @src 298d03c7
lead-phones-stays-shut = لا يمكن لهاتف أن يدخل. الأيدي تُعدّ.
# @src 0131b94a
lead-phones-no-network = هذا الحاسوب ليس على أي شبكة. صلوه بشبكة Wi-Fi أو اجعلوه نقطة اتصال، ثم اكتبوا & من جديد. والأيدي تُعدّ حتى ذلك الحين.
# @src fa88c020
lead-phones-ports-taken = المنافذ 7420 و7421 و7422 مشغولة على هذا العنوان. أغلقوا البرنامج الذي يشغلها، ثم اكتبوا & من جديد. والأيدي تُعدّ حتى ذلك الحين.
# @src 8ed99310
lead-phones-refused = لا يسمح النظام للهواتف بالدخول على هذا العنوان. اكتبوا & من جديد لاختيار غيره. والأيدي تُعدّ حتى ذلك الحين.
# @src 6ca1e2d9
lead-phones-in =
    { $phones ->
        [zero] لم يدخل أي هاتف بعد.
        [one] دخل هاتف واحد.
        [two] دخل هاتفان.
        [few] دخلت { $phones } هواتف.
        [many] دخل { $phones } هاتفًا.
       *[other] دخل { $phones } هاتف.
    }
# @src 5b0fa4a3
lead-phones-more = هذا أكثر من عدد الحاضرين: { $people }. ‎&- يمنع دخول هاتف جديد.
# @src 1e15f638
lead-phones-door-closed = لا يدخل هاتف جديد. ‎&+ يسمح بالدخول من جديد.
# @src f5659640
lead-phones-door-open = يمكن للهواتف أن تدخل.
# @src 9974b1c4
lead-phones-off = توقّف التصويت بالهواتف، ولم يبقَ شيء مفتوحًا. وما قالته يبقى.
# @src b9ee543d
lead-phones-not-on = التصويت بالهواتف متوقّف. ‎& يشغّله.
# @src 99c5ad4f
lead-phones-counts = الهواتف: { $counts }
# @src 8d33d0b2
lead-hands-counts = الأيدي: { $counts }
# @src dd5c1590
lead-phones-unkept = لم تعد أجوبة الهواتف تصل إلى القرص. وهي تُعدّ مع ذلك، ما دام هذا البرنامج يعمل.
# @src 8080f746
lead-phones-none = لم يدخل أي هاتف منذ نصف دقيقة. جرّبوا هذا بالترتيب:
# @src 02e1515c
lead-phones-none-own = امسحوا الصورة بهاتفكم أنتم أولًا.
# @src c4ec3b20
lead-phones-none-mobile-data = أوقفوا بيانات الهاتف. وإن سأل الهاتف هل يبقى على شبكة بلا إنترنت: ابقوا متّصلين.
# @src e068bd5d
lead-phones-none-windows = على Windows، من ليس له حقوق المدير لا يُسأل، وتُمنع الهواتف. ولا يغيّر ذلك إلا قسم التقنية: الاتصالات الواردة، TCP، المنافذ من 7420 إلى 7422، لهذا البرنامج، الشبكات الخاصة.
# @src 72052022
lead-phones-none-isolated = كثيرًا ما تفصل شبكات المدارس والضيوف الأجهزة بعضها عن بعض. ولا يغيّر ذلك أي برنامج.
# @src 1eabc0d9
lead-phones-none-router = نقطة اتصال من هذا الحاسوب أو من هاتف تكفي خمسة إلى عشرة هواتف، لا صفًّا كاملًا. أما موجّه سفر صغير بلا إنترنت فيكفي صفًّا.
# @src e4ac0fd7
lead-phones-none-hands = الأيدي. لها الوزن نفسه.

## Phones that vote: what stands before the room

# @src fdb3f3e7
room-phones = التصويت بالهاتف؟
# @src d28ad7d2
room-phones-open = الشبكة نفسها، ثم افتحوا { $address }
# @src 861fddba
room-phones-digits = ستة أرقام: { $code }
# @src 17a555fd
room-door-open = الشبكة نفسها، ثم افتحوا
# @src 4dd86816
room-door-digits = ستة أرقام
# @src 013c29e4
room-phones-no-name = بلا إنترنت، وبلا اسم، ولا يُحفظ رقم.
# @src 3ccedfc0
room-phones-or-hands = أو ارفعوا أيديكم فقط. لها الوزن نفسه.

## The page on a phone

# @src f6dedee0
phone-leave = مغادرة
# @src 03761b16
phone-digits = الأرقام الستة على شاشة القاعة
# @src 6b0329e8
phone-language = لغتكِ
# @src 6c076a75
phone-promise = بلا اسم، وبلا حساب. يمكن لهذا الهاتف أن يصوّت، ولكِ أن تتوقّفي متى شئتِ. ويدكِ لها الوزن نفسه.
# @src b64d0da5
phone-go-in = دخول
# @src 1031d67e
phone-wrong-digits = ليست هذه هي الأرقام على شاشة القاعة. انظري مرة أخرى.
# @src 9ac0b2db
phone-door-closed = لم يعد يدخل أي هاتف. اسألي مَن يقود اللقاء، أو ارفعي يدكِ.
# @src b5982fe2
phone-too-many = حاول كثيرون معًا. انتظري قليلًا ثم حاولي من جديد. ويدكِ تكفي أيضًا.
# @src 0bbfd990
phone-in = دخلتِ.
# @src 753bb4fb
phone-look-up = انظري إلى الشاشة
# @src 25ac2ca9
phone-look-up-why = القصة على شاشة القاعة. وهذا الهاتف ينتظر.
# @src 7c56bca4
phone-think = فكّري وحدكِ. يمكنكِ التصويت بعد قليل.
# @src d3f24ac7
phone-which-line = إلى أي سطر تنظرين مرة ثانية؟
# @src 55b70ae7
phone-several = اختاري ما تشائين منها، أو تخطّي.
# @src 1daa2431
phone-sheet-promise = ثماني رسائل، كل واحدة وحدها. اتركي ما تشائين. لا يُرسل شيء قبل «تمّ»، ولا يرى أحد من أجاب بماذا.
# @src 444bb132
phone-sheet-not = أفضّل ألّا أجيب
# @src 9d062f87
phone-sheet-not-why = لا بأس. لم يُرسل شيء.
# @src 3189b891
phone-sheet-back = رجوع
# @src 07f705f0
phone-sheet-ready = كانت هذه آخر رسالة
# @src 606eb070
phone-sheet-ready-why = «تمّ» يرسل إجاباتكِ بلا اسم. ويمكنكِ تغييرها إلى أن ينتهي هذا الجزء.
# @src 73aec4be
phone-sheet-done = تمّ
# @src 031e9af4
phone-sheet-sent = شكرًا لكِ
# @src 6b446270
phone-sheet-again = تغيير إجابة
# @src 14b773bc
phone-choose = اختاري جوابًا، أو تخطّي.
# @src bd307e36
phone-sending = لم يصل بعد …
# @src 66ab254c
phone-sent = وصل. يمكنكِ التغيير حتى ينتهي التصويت.
# @src b40c4b75
phone-pass = أتخطّى
# @src 413e8232
phone-passed = تخطّيتِ. ما زال يمكنكِ الاختيار حتى ينتهي التصويت.
# @src 57eb819d
phone-ended = انتهى التصويت.
# @src e7d28589
phone-talk = الحديث أولًا
# @src d0f26356
phone-talk-why = قولي لمن بجانبكِ لماذا. ثم تصوّتين مرة أخرى.
# @src edca14f9
phone-not-connected = لا اتصال
# @src eb29d4ab
phone-not-connected-why = يدكِ تكفي أيضًا. والهاتف يحاول وحده من جديد.
# @src 031e9af4
phone-over = شكرًا
# @src 0d0c3f55
phone-over-why = انتهى اللقاء. يمكنكِ إغلاق هذه الصفحة.
# @src c5462447
phone-closed = توقّف التصويت بالهواتف
# @src d9a92697
phone-closed-why = انظري إلى الشاشة. من الآن تُعدّ الأيدي.
# @src c6902322
phone-no-script = تحتاج هذه الصفحة إلى برنامجها الصغير، وهذا المتصفّح لا يشغّله. ويدكِ لها الوزن نفسه.
