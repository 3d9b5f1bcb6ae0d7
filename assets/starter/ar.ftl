# دردشة صغيرة. كل كلمة يقرؤها أحد. المعرّفات: scene_beat و scene_answer.
# Licence: CC BY 4.0.

# @src 82fced71
-lea = ليا
    .gender = feminine

# @src 74481838
cast-lea = { -lea }
    .about = أنتِ
    .letter = ل
# @src a2d67988
cast-mina = مينا
    .about = من صفّكِ
    .letter = م
# @src 80bf283c
cast-costa = السيد كوستا
    .about = مسؤول ورشة الدرّاجات
    .letter = ك
# @src c2e72028
cast-robin = روبن
    .about = جديد عليكِ
    .letter = ر
# @src ae643a59
cast-sky = سكاي
    .about = جديدة عليكِ
    .letter = س

# @src f7d91ebc
channel-robin = روبن
    .about = دردشة
# @src 0874a4b1
channel-mina = مينا
    .about = دردشة
# @src 057112ff
channel-team = الفريق
    .about = دردشة جماعية
# @src 54434c26
channel-workshop = الورشة
    .about = وجهًا لوجه

# @src 31f46974
scenario-title = دردشة صغيرة
# @src e2a8022c
scenario-line = أنتِ ليا، عمركِ 16. ملصقكِ لم يُختر. ثم يكتب لكِ غريب لطيف.
# @src cfb0be66
scenario-before =
    غرباء يمدحون ليا ويستعجلونها.
    لا أحد يتأذّى.
# @src 340144d6
ask-do = ماذا تفعل { -lea }؟
# @src 8c52e26c
ask-say = ماذا تقول { -lea }؟
# @src 13edff95
ask-write = ماذا تكتب { -lea }؟

## The poster

# @src f60c652d
the-poster_title = الملصق
    .about = شخص جديد يعجبه ملصق لم يُختر.
# @src 663e1b62
the-poster_wall = ملصق ليا لورشة الدرّاجات ليس على الجدار. هناك ملصق آخر.
# @src 90a1aa19
the-poster_saw-it = رأيت ملصقكِ قبل أن ينزعوه. أكيد هذا يضايق.
    .note = شخص لا تعرفينه يبدأ بما يؤلم اليوم.
# @src a25f932f
the-poster_thanks = فعلًا. مَن معي؟
# @src cec1f0b4
the-poster_best-bell = لا أحد يرسم جرس درّاجة مثلكِ.
    .note = مديح كبير لرسمة واحدة، وسؤالكِ ما زال بلا جواب.
# @src 210438ce
the-poster_glue = أعجبني الجرس. لكن رائحة الصمغ كانت فظيعة.
    .note = مديح فيه صمغ، ممّن كانت هناك.
# @src a9088395
the-poster_who-are-you = في أيّ صفّ أنت؟
    .feedback = سألتِ عن شيء يمكن التحقّق منه. يكلّف دقيقة. مع من ترينه كل يوم أنتِ تعرفين أصلًا.
# @src 765f8238
the-poster_one-of-us = أنا من جماعة الجرس!
    .note = جواب لطيف، وما زال بلا صفّ ولا اسم.
# @src 15b2ce2a
the-poster_show-mina = تُري مينا الرسالة.
    .feedback = الآن قرأها اثنان. ربما تضحك مينا. ولا بأس أيضًا أن تحتفظي برسالة لطيفة لنفسكِ.
# @src 004a7081
the-poster_on-monday = لم أسمع بأيّ روبن. هل أسأل عنه يوم الاثنين؟
# @src c6f31a42
the-poster_tell-me-more = حدّثني أكثر عن الجرس.
    .feedback = كلام حلو، ويستمرّ. يكلّف بقيّة النهار. مع من تعرفينه هذه دردشة عادية.
# @src c3c04886
the-poster_knew-it = عرفت أنكِ من جماعة الجرس!
    .note = كتبتِ سطرًا واحدًا، وصرتِ منهم.
# @src 473cbcbf
the-poster_silence = تضع الهاتف جانبًا.
    .feedback = تركتِ رسالة بلا ردّ. قد تجدينها هناك الليلة. والردّ فورًا لا بأس به أيضًا.
# @src e1bed1fb
the-poster_bicycle = تعود ليا إلى البيت على درّاجتها، وتقرع الجرس عند كل زاوية.

## The team

# @src a827a552
the-team_title = الفريق
    .about = فريق يفرح فورًا. ومينا والسيد كوستا يكتبان أيضًا.
# @src 0b148911
the-team_welcome = الكل هنا يحبّ جرسكِ يا ليا!
    .note = تعرّفتِ إلى واحد منهم. والآن كلّهم متّفقون عليكِ.
# @src c293c2aa
the-team_tonight = لوّني معنا الليلة، وإلّا راح المكان.
    .note = الليلة أو لا شيء، ولا أحد يقول لماذا ليس الأسبوع القادم.
# @src a60b5e4f
the-team_still-there = ما زال لا أحد يعرف روبن.
# @src 27d5d4ec
the-team_where-are-you = أين أنتِ؟ وشاحكِ عندي.
# @src b7ff847d
the-team_by-friday = ملصقات جديدة قبل يوم الجمعة من فضلكم، للجميع. أستطيع أن أنظر في مسودّة.
    .note = موعد له يوم. هو نفسه للجميع، وهو يساعد.
# @src 20c1a075
the-team_next-week = ربما الأسبوع القادم. ليس الليلة.
    .feedback = جعلتِ المساء أطول. ربما يضغطون. حين يُغلق متجر في الثامنة، لا بأس بالعجلة.
# @src ab767b82
the-team_pity = خسارة. حكينا للفريق كلّه عن جرسكِ.
    .note = كلمة «لا» منكِ تصير شيئًا فعلتِه بهم.
# @src 4d9a0f8a
the-team_ask-why = لماذا لم يُختر ملصقي؟
    .feedback = سألتِ من قرّر. قد يكون الجواب مملًّا. ولا بأس أيضًا ألّا تسألي وترسمي غيره.
# @src ecf3ed33
the-team_too-small = الجرس جميل. التاريخ صغير لا يُقرأ من الباب.
# @src eeda680c
the-team_read-with-me = هل تقرئين معي شيئًا؟
    .feedback = من تعرفينها تقرأ معكِ. يكلّف قليلًا من الخصوصية. ليست كل دردشة بحاجة إلى قارئة ثانية.
# @src 376ce26d
the-team_coming-over = آتية. سأُحضر الوشاح.
# @src 4db04c8b
the-team_silence = تضع الهاتف في الدُّرج.
    .feedback = تركتِه يرنّ. ربما يفوت شيء، وأغلبه لن يفوت. في مساء آخر لا بأس بالردّ.
# @src 443d0c2e
the-team_drawer = يرنّ الدُّرج أربع مرّات. ثم يعود دُرجًا.

## Saturday

# @src f1cffd76
saturday_title = السبت
    .about = مطر وورشة وجرس.
# @src 07170407
saturday_rain = مطر على سقف الصفيح. على الملصق الجديد تاريخ يُقرأ من الشارع.
# @src e2a20fac
saturday_hello-all = أهلًا بالجميع. منفاخي عند أحدكم، وأريده.
    .note = ترحيب بالغرفة كلّها، ومعه في الجملة نفسها منفاخ ضائع.
# @src da1c6029
saturday_the-bell = وجدت لكِ جرسًا. عليه صدأ، فلستِ مدينة لي بشيء.
    .note = هدية بلا خيط.
# @src b4b9f4ca
saturday_rings = إنه يرنّ!

## Ending, turning point, questions, for the facilitator

# @src 70a50c2d
ending-in-the-workshop = في الورشة
    .opening = أنهيتِ الأسبوع بين ناس يجيبون عن الأسئلة ويفتقدون منفاخًا. كلمات روبن الأولى وصلتكِ في يوم مزعج. الإصغاء يومها ليس ذنبكِ.
# @src cba9120a
turning-the-team = فريق كامل فرح بليا، وكان مستعجلًا. السيد كوستا أيضًا عنده موعد، وعنده وقت لينظر في مسودّة.
# @src 42ed0bbc
question-what-settled-it = أيّ سطر قال لكم أكثر شيء عن روبن؟ وما الذي كان سيحسم الأمر؟
# @src 0dbc2791
question-who-waits = من في هذه القصة يستطيع أن ينتظر ليا، ومن لا يستطيع؟

# @src f7ae58e1
facilitator-aim = التمييز بين العجلة والموعد: من يحدّده، ولمن، وماذا يحدث لكلمة «لا».
# @src 31ec681c
facilitator-timing = عشرون دقيقة: خمس لقواعد اللقاء، وخمس للقصة، وعشر للحديث.
# @src 8fa78e17
facilitator-ground-rules = لا بأس بتخطّي أيّ سؤال. نتحدّث عن ليا، لا عن أنفسنا. لا أحد يخمّن عن الموجودين.
# @src c5dbe03e
facilitator-stop-at = عند «الفريق»: تصوّت المجموعة قبل الاختيار، ثم نسأل ماذا يكلّف كل جواب ليا.
# @src 17bf9cfd
facilitator-you-may-hear = «روبن لطيف فقط.» يمكن القول: ماذا تخسر ليا لو انتظرت حتى الاثنين؟
# @src 635a4ee7
facilitator-leave-out = دردشات أيّ أحد، ومن وضع علامة على أيّ سطر.
# @src a3958d70
facilitator-if-somebody-tells = شكر من حكى. بلا تنقيب. قول ما يجب نقله، ولمن. والوفاء بذلك.
# @src b7515bc5
facilitator-close = الختام بالسؤال: «هل يحتمل الانتظار حتى الاثنين؟»
