# Quiet Lately, Arabic. Licence: CC BY 4.0. No native reader has reviewed it yet.
# The player is addressed in the feminine singular. Actions answer “ماذا تفعل جو؟”, so they stand in the third person.

## People. A name is a term, so that every sentence spells and bends it the same way.

-jo = جو
    .gender = feminine
-ines = إيناس
    .gender = feminine
-hana = هناء
    .gender = feminine
-tamm = السيد تام
    .gender = masculine
-samira = سميرة حدّاد
    .gender = feminine
-carla = كارلا
    .gender = feminine
-dad = بابا
    .gender = masculine
-wren = رِن
    .gender = feminine
-pim = بيم
    .gender = feminine

## People and places

# @src ede03090
cast-jo = { -jo }
    .about = أنتِ
    .letter = ج
# @src 610da372
cast-ines = { -ines }
    .about = من الجوقة
    .letter = إ
# @src 3dc2e303
cast-hana = { -hana }
    .about = من الجوقة
    .letter = ه
# @src 3e287545
cast-tamm = { -tamm }
    .about = مدرّب الجوقة
    .letter = ت
# @src 677adc1f
cast-samira = { -samira }
    .about = تعمل مع الشباب في «الطابق الأخير»
    .letter = س
# @src ec3f96d7
cast-carla = { -carla }
    .about = أمّ إيناس
    .letter = ك
# @src 2ade41db
cast-dad = { -dad }
    .about = يحبّ مواعيد الباصات
    .letter = ب
# @src 456eadbf
cast-wren = { -wren }
    .about = جديدة عليكِ
    .letter = ر
# @src 27f0d58f
cast-pim = { -pim }
    .about = جديدة عليكِ
    .letter = ب

# @src 149682eb
channel-ines = { -ines }
    .about = «همس»
# @src a2cb12c8
channel-hana = { -hana }
    .about = «همس»
# @src b707a497
channel-samira = سميرة
    .about = هاتف «الطابق الأخير»
# @src 7164e8dc
channel-carla = { -carla }
    .about = «همس»
# @src 72d641b4
channel-dad = { -dad }
    .about = «همس»
# @src 6aac2cac
channel-wren = { -wren }
    .about = «همس»
# @src b148bd46
channel-pim = هاتف { -pim }
    .about = «همس»
# @src e38e5467
channel-choir = دردشة الجوقة
    .about = «همس»
# @src b73c55ca
channel-hall = قاعة الجوقة
    .about = وجهًا لوجه
# @src 5895816f
channel-stop = موقف الباص
    .about = وجهًا لوجه
# @src 18e65a0d
channel-steps = الدرج
    .about = وجهًا لوجه
# @src 14973bee
channel-loft = «الطابق الأخير»
    .about = وجهًا لوجه
# @src 10da48cb
channel-yard = درج «الطابق الأخير»
    .about = وجهًا لوجه
# @src 25f48f6e
channel-home = في البيت
    .about = وجهًا لوجه
# @src fb4b5cd3
channel-kitchen = مطبخ { -carla }
    .about = وجهًا لوجه

## The story

# @src 86f83b48
scenario-title = ساكتة هذه الأيام
# @src 4f53da94
scenario-line = أنتِ جو، 16 سنة. صديقتكِ إيناس لم تعد تأتي إلى الجوقة.
# @src 32c15b9e
scenario-before =
    تلعبين دور صديقة قلقة، قد لا تعرف ماذا تقول.
    جدّة تُجري فحوصًا. وفي بعض الطرق تغيب صديقة ليلة، ثم يُرجعونها إلى البيت.
    يمكنكِ الابتعاد في أي لحظة.

# @src a13ca1ac
ask-do = ماذا تفعل { -jo }؟
# @src 730f546c
ask-say = ماذا تقول { -jo }؟
# @src 37e44313
ask-write = ماذا تكتب { -jo }؟

## Q1

# @src 50a8d802
empty-chair_title = الكرسي الفارغ
    .about = الجوقة يوم الثلاثاء: قفّاز على كرسي، وقائمة.
# @src 9f43fe08
empty-chair_glove = الثلاثاء، الجوقة. أربعة كراسي للألتو. وعلى الثاني قفّاز أخضر.
# @src 5ff9ab04
empty-chair_alto-two = الألتو الثاني اليوم: أنا وحامل نوتة.
# @src c10c76fb
empty-chair_third = هذا ثالث ثلاثاء. عددتُ.
# @src fead2fc1
empty-chair_argue = هل تشاجرتما؟
# @src 112caa63
empty-chair_everything = لا. راجعتُ كل ما قلتُه منذ الصيف.
# @src d6cee219
empty-chair_scarf = قلتُ شيئًا عن شالها. لكنه كان كلامًا حلوًا.
# @src bfa9d5ff
empty-chair_cant-today = لا أستطيع اليوم. غنّي عن اثنتين.
# @src a4659d31
empty-chair_list = القائمة تُغلق يوم الجمعة 20. لا اسم، إذن لا رداء. أنا أعدّ الأردية، لا الأسباب.
    .note = موعد واحد للجميع، معروف قبل أسابيع. لا أحد يُستعجل وحده.
# @src fc1dbf76
empty-chair_keep-the-chair = هل إيناس مريضة؟ أسأل من أجل الكرسي فقط. سأتركه في مكانه.
# @src 10db9815
empty-chair_break = في الاستراحة تصوّر جو القفّاز. ثم تنظر إلى سطر فارغ.
# @src 37493875
empty-chair_joke = كرسيّكِ عليه قفّاز. وهو لا يصل إلى النغمات المنخفضة.
    .feedback = النكتة تقول «لاحظتُ» وتترك لها الجواب. قد تضحك ولا تقول غير ذلك. وفي بعض الأيام، الجملة الصريحة أسهل.
# @src 3ca950ed
empty-chair_miss = أشتاق إليكِ في الجوقة. على مهلكِ.
    .feedback = قلتِ شيئًا حقيقيًّا واحدًا، ولم تطلبي شيئًا. قد يبقى بلا جواب فترة. وصديقة تحبّ الأسئلة المباشرة، عادي أن تسأليها.
# @src 575ef4a0
empty-chair_three-times = ثلاث مرات حتى الآن. ما مشكلتكِ؟
    .feedback = خرجت من القلق، ووصلت كأنها توبيخ. قد تكلّف يومًا أو يومين. وحين يخذلكِ أحد، عادي أن تقولي ذلك.
# @src 65288cf3
empty-chair_read = مقروءة، 18:22. ولا نقاط.
# @src a6907a44
empty-chair_silence = تضع الهاتف جانبًا وتغنّي.
    .feedback = تركتِ الأمر لساعة أهدأ. هي لا تعرف بعد أنكِ لاحظتِ. وليس كل كرسي فارغ يحتاج إلى رسالة في مسائه.
# @src 34515f34
empty-chair_two-parts = جو تغنّي أيضًا نصف الألتو الثاني. هو أخفض من صوتها.

## Q2

# @src 2eb58f06
ten-to-three_title = الثالثة إلا عشر دقائق
    .about = إيناس تكتب في الليل، وتحكي عن ناس يفهمونها.
# @src 6a1892e6
ten-to-three_ceiling = الثالثة إلا عشر دقائق. هاتف جو يضيء السقف.
# @src 52f883ba
ten-to-three_to-the-glove = قولي للقفّاز إني آسفة.
# @src 1b400080
ten-to-three_four-times = قرأتُ رسالتكِ أربع مرات.
# @src 64348e86
ten-to-three_so-i-write = لم تسألي أين كنتُ. لذلك أكتب.
# @src 6dba1f4c
ten-to-three_awake = صاحية. وسعيدة أني صاحية. لا أقدر أن أشرح في رسالة.
# @src 54c008f3
ten-to-three_i-am-now = أنا أيضًا صاحية، من الآن. هل أنتِ بخير؟
# @src ea419419
ten-to-three_people = يقولون إن لا أحد غيرهم يفهمني. هم صاحون حين أكون صاحية.
    .note = قيل لها إن لا أحد غيرهم يفهمها، في ساعة ينام فيها كل من حولها.
# @src 73f3f6ad
ten-to-three_who-is-they = من «هم»؟
# @src b769c729
ten-to-three_after-hours = «آخر الليل». مكالمة، من 12 إلى 3. ندرس، ويقول كل واحد شيئًا حقيقيًّا.
# @src 5942327d
ten-to-three_always-laugh = حين أكون جادّة، يكونون جادّين. ويقولون إنكم تضحكون دائمًا.
    .note = شيء صغير حقيقي، كبّره لها غيرها: الآن أصحابها القدامى يضحكون لا أكثر.
# @src f2090813
ten-to-three_counts = جو تعدّ كم مرة ضحكت من إيناس هذا الشهر. تتوقّف عند ستّ.
# @src e3a4f4e4
ten-to-three_some-was-me = بعض هذا الضحك منّي. آسفة.
# @src 361e5e33
ten-to-three_toast = الضوء مفتوح. من صاحٍ في هذه الساعة؟ أنا لا أريد إلا خبزًا محمّصًا.
    .note = يسأل لأنه رأى ضوءًا. لا ينتظر جوابًا، ويأخذ خبزه ويذهب.
# @src 4f2970dd
ten-to-three_what-they-get = وما الذي يفهمونه؟
    .feedback = سألتِ عن الجزء الذي تحبّه، ولا تعرفين الجواب. قد تحتاج إلى أيام. وفي الثالثة ليلًا، «تصبحين على خير» عادي أيضًا.
# @src 2be08d73
ten-to-three_that-i-mean = أني أعني ما أقول. الجمعة، في النهار. سأحكي لكِ.
# @src 2d85d770
ten-to-three_on-purpose = الثالثة ليلًا؟ عمدًا؟
    .feedback = سؤال خفيف تستطيع أن تبتسم له وتجيب. وقد يصل كأنه ضحكة أخرى. وبين صديقتين تثقان بالمزاح يمرّ غالبًا.
# @src 07a4089f
ten-to-three_on-purpose-yes = عمدًا. هه. سأحكي لكِ الجمعة، في النهار.
# @src 1c09544b
ten-to-three_strange = هذا يبدو غريبًا.
    .feedback = كلام صادق، وهو حكم على شيء لم تريه. قد يغلق الحديث أيامًا. و«لا أفهم هذا بعد» تقول الشيء نفسه تقريبًا.
# @src 68616802
ten-to-three_dots = النقاط الثلاث. ثم لا شيء.
# @src 5aa8a098
ten-to-three_silence = تقلب الهاتف على وجهه وتنام.
    .feedback = حافظتِ على ليلكِ، وتركتِ سطرها حيث هو. قد تتساءل إن كان أزعجكِ. والثالثة ليلًا وقت عادي للنوم.
# @src de5b0118
ten-to-three_morning = في الصباح سطر آخر: «تصبحين على خير يا جو. الأحد عند موقف الباص؟»

## Q3

# @src 4f6266fa
the-wall_title = الجدار
    .about = إيناس تنغلق على نفسها. وهناء تعرف كيف تُصفق الأبواب.
# @src 382b3e3f
the-wall_two-past-three = الثالثة ودقيقتان. هاتف جو يضيء السقف.
# @src 1eb3a21b
the-wall_my-mother = صرتِ تتكلّمين مثل أمّي.
# @src ab76ddb6
the-wall_only-asking = لم أقصدها هكذا.
# @src 6b753513
the-wall_wren-said = رِن قالت إنكِ ستقولين هذا.
    .note = واحدة قالت لها مسبقًا ماذا ستقولين. والآن مهما قلتِ، تكون رِن على حقّ.
# @src 26eb334b
the-wall_who-is-wren = من هي رِن؟
# @src 19078dba
the-wall_a-weekend = من «آخر الليل». ندرس ليلًا. وفي الثالثة يقول كل واحد شيئًا حقيقيًّا.
# @src 0b078233
the-wall_not-now = وهناك نهاية أسبوع معهم أيضًا. كنتُ سأحكي لكِ. الآن لا.
# @src f6855a4f
the-wall_two-days = الأربعاء، لا شيء. الخميس، لا شيء. جو تمسح شاشتها وتنظر من جديد.
# @src 05a6cc2b
the-wall_what-did-you-say = طول اليوم تنظرين إلى هاتفكِ كأنه سيحرقكِ. ماذا قلتِ لها؟
# @src 560a42fe
the-wall_i-said-strange = قلتُ إن هذا يبدو غريبًا.
# @src 094b7585
the-wall_slam-strange = «غريب» معناها باب يُصفق. أعرف. أنا أصفقه كل شهر.
# @src 2361554d
the-wall_i-said-wrong = سألتُها ما مشكلتها.
# @src 29565d88
the-wall_slam-wrong = هذا باب يُصفق. أعرف. أنا أصفقه كل شهر.
# @src f5de7ee4
the-wall_knock = لا أعرف ماذا يفعل الناس بعدها. أنا غالبًا أنتظر قليلًا، ثم أدقّ من جديد.
# @src b2c40fbf
the-wall_bar-twelve = يا ألتو. المقطع 12 كان كارثة. أنتظركم جميعًا يوم الثلاثاء.
    .note = صوته عالٍ في الكتابة، والموضوع المقطع 12. ولا أحد عليه أن يعوّض شيئًا.
# @src dd84314c
the-wall_like-a-judge = قلتُها مثل قاضية. وكنتُ أقصدها مثل جو.
    .feedback = سحبتِ النبرة وأبقيتِ القلق. هذا يكلّف قليلًا من الكبرياء. والكلام العادل يمكن تركه مع الوقت.
# @src 3f087992
the-wall_ask-properly = طيّب يا جو. إذن اسأليني مثل جو.
# @src 0468b785
the-wall_still-here = القفّاز ما زال هنا. وأنا أيضًا.
    .feedback = لا سؤال فيها، فلا شيء تدافع عنه. وما قلتِه قبلها ما زال معلّقًا. ومع من ينتظر كلمة «آسفة»، قوليها أيضًا.
# @src ecc83434
the-wall_sunday = موقف الباص، الأحد. أريد قفّازي.
# @src 72dc8f1d
the-wall_how-begin = كيف كنتِ ستبدئين؟ مع إيناس، أقصد.
    .feedback = الآن هناك من يفكّر معكِ. هذا يأخذ قليلًا من خصوصية إيناس. وبعض الخلافات لا يلزمها إلا اثنتان ويوم.
# @src 079b1690
the-wall_slowly = على مهل. الثلاثاء، على الدرج بعد الجوقة؟ لستُ خبيرة.
# @src 4b51b90e
the-wall_and-a-stop = يوم السبت تكتب إيناس: «القفّاز؟ موقف الباص، الأحد، التاسعة والنصف.»
# @src 4e8d30dc
the-wall_silence = تترك الأمر يهدأ.
    .feedback = الباب المغلق يُترك قليلًا في حاله. قد يبدو كأنكِ لا تفعلين شيئًا. ومع من هي في خطر لا ننتظر: نأتي بأحد.
# @src e9bc7f9b
the-wall_one-word = يوم السبت تأتي كلمة واحدة: «القفّاز؟» ثم اسم موقف باص، وساعة.

## Q4

# @src f530b22a
what-she-likes_title = ما تحبّه هناك
    .about = الجمعة في النهار: شيء جميل، وصديقة متعبة.
# @src de8bd72f
what-she-likes_true-thing = نقرأ. ثم يقول كل واحد شيئًا حقيقيًّا واحدًا. ولا أحد ينظر إلى هاتفه.
# @src ee8fa04b
what-she-likes_sounds-good = هذا جميل. أقولها بجدّ.
# @src 0ef984f6
what-she-likes_chemistry = الكيمياء ارتفعت علامتين. صرتُ أفهمها.
# @src f1876ac8
what-she-likes_two-grades = علامتين؟ في الكيمياء؟ عند ذلك الأستاذ؟
# @src 6cde9537
what-she-likes_no-jokes = لا أحد هناك مزح في الموضوع.
# @src ca8aa52a
what-she-likes_pim-says = ماما رجعت إلى موضوع العلامات. بيم تقول إن هذا أغلبه ضجّة.
    .note = هناك واحدة تقرّر أي مشاعر لها قيمة. مشاعر إيناس نعم. ومشاعر أمّها لا.
# @src 5a189c75
what-she-likes_gran = فحوص جدّتكِ: للعائلة فقط حاليًا. قد تحتاجين إلى صديقة، فاختاري واحدة.
    .note = سرّ معه كلمة «حاليًا»، ومعه شخص يُسمح لكِ أن تقوليه له.
# @src 70f48643
what-she-likes_pavement = جو تقرؤها مرتين. تفكّر في يدي جدّتها، وفي من ستختار.
# @src 89ee2174
what-she-likes_four-hours = أنام أربع ساعات. وإن غبتُ ليلة، يسألني الجميع أين كنتُ.
    .note = المساء الحرّ يحتاج هناك إلى تفسير. فتتخلّى عنه، وعن نومها معه.
# @src 29ca2b13
what-she-likes_only-four = أربع فقط؟ منذ متى؟
# @src 7c848b94
what-she-likes_wren-three = من سبتمبر. رِن تنام ثلاثًا.
# @src aad7dc8c
what-she-likes_bed-once = ماذا لو نمتِ باكرًا مرة واحدة؟
    .feedback = سألتِ عن ليلة واحدة، ولم تأخذي منها شيئًا. قد يبدو كلام أهل. وليلة سيّئة قبل امتحان يمكن أن تمرّ.
# @src 32861cdb
what-she-likes_nobody-does = لا أحد يفعل هذا.
# @src 3fc0d20c
what-she-likes_reads-again = بعد دقيقة تكون قد قرأتها مرة أخرى. جو ترى أنها هناك.
# @src 635f8799
what-she-likes_todays = قولي لي الشيء الحقيقي لهذا اليوم.
    .feedback = شاركتِها الجزء الذي تحبّه. هو ممكن هنا أيضًا، وقد يأتيكِ أكثر ممّا تستطيعين. وعادي أن تفرحي بعلاماتها وكفى.
# @src 6e95eb75
what-she-likes_tired = أنا متعبة. ها هو. هذا الشيء الحقيقي لهذا اليوم.
# @src 2c37af8d
what-she-likes_about-gran = جدّتي عندها فحوص. مسموح لي بصديقة واحدة. أختاركِ أنتِ.
    .feedback = ائتمنتِها على شيء يخصّكِ، فصارت تساعد من جديد. هذا يكشفكِ قليلًا. ويمكن أن ينتظر يومًا أهدأ.
# @src a7f44e37
what-she-likes_is-she-scared = جو. هل هي خائفة؟ وأنتِ؟
# @src ab018600
what-she-likes_slippers = طلبت شبشب المناسبات. وأنا خائفة قليلًا، نعم.
# @src 5dfc2659
what-she-likes_silence = تكتفي بهذا لليوم.
    .feedback = سمعتِ ما تحبّه، ولم تفسديه عليها. وما يقلقكِ يبقى معكِ. وليس على كل حديث أن يصل إليه.
# @src 126845db
what-she-likes_sunday-then = في السادسة تكتب: «موقف الباص، الأحد؟ أريد قفّازي.»

## Q5

# @src 271ba108
the-glove_title = القفّاز
    .about = موقف باص، وخمس دقائق، ووعد.
# @src 1458a6d8
the-glove_bus-stop = الأحد، 21:31، الموقف قرب المسبح. المطر ينزل بالعرض.
# @src 0c2f5e33
the-glove_far = إيناس تبقى بعيدة عند حافّة الرصيف، وقبّعة المعطف على رأسها.
# @src a4d06eaf
the-glove_near = إيناس تجلس قريبة جدًّا، حتى إن المقعد يصرّ.
# @src d76fdfc9
the-glove_you-kept-it = احتفظتِ به.
# @src aa62459b
the-glove_three-weeks = جفّفتُه على المدفأة. خذي.
# @src 2252eb99
the-glove_keep-it = خلّيه معكِ حتى أرجع. معي سيضيع.
# @src 6ec7bbef
the-glove_five-minutes = عندي خمس دقائق. يوم الأحد هناك مكالمة في العاشرة أيضًا. ينتظرونني.
    .note = كلّهم ينتظرونها كل ليلة، فخمس دقائق معكِ تكفي لتتأخّر عليهم.
# @src 635309a5
the-glove_the-bus = في البيت قبل العاشرة. ليس بسببكِ. بسبب باص 21:40.
    .note = يريد أن يعرف متى ترجعين، ويقول لماذا. والسبب باص.
# @src 87b43f01
the-glove_weekend = هناك نهاية أسبوع معهم، يوم 21. الهواتف في صندوق. رِن، من المكالمة، سألت من سيقلق عليّ.
    .note = واحدة سألتها من سيلاحظ غيابها، وتريدها حيث لا يستطيع أحد أن يتّصل بها.
# @src 71f41f48
the-glove_who-would = وماذا قلتِ؟
# @src be618b04
the-glove_nobody-much = تقريبًا لا أحد. ماما وبابا يظنّان أني خارج البيت دائمًا.
# @src abcfd5cc
the-glove_me-though = أنا سأقلق.
# @src 737256b5
the-glove_promise = قالوا: الأفضل ألّا يعرف أحد. لا تقولي لأحد يا جو. عديني.
    .note = هناك من طلب من إيناس أن تخفيه، فنقلت الطلب إليكِ. وبعده تبقى وحدها مع الأمر، وأنتِ كذلك.
# @src 1f001b93
the-glove_lights = باص 21:40 يطلع من الزاوية بكل أضوائه.
# @src e7776556
the-glove_cant-promise = لا أستطيع أن أعِد بهذا. لا أعرف حتى أين.
    .feedback = قلتِ «لا» للوعد، لا لها. قد تزعل الليلة. ولهديّة عيد ميلاد، الوعد السريع عادي.
# @src d5666355
the-glove_forget-it = إذن انسي أني قلتُ شيئًا.
# @src ccd5bcb4
the-glove_door = باب الباص يُفتح ويُغلق. جو تنظر إليها من الزجاج الخلفي.
# @src 6fc7a82e
the-glove_i-promise = أعدكِ.
    .feedback = وعد دافئ وسريع، يقوله كل من يحبّ. الآن تحملينه وحدكِ، ولكِ أن تقولي إنه ثقيل. حفلة مفاجأة كانت ستكون خفيفة.
# @src 000d2d60
the-glove_thank-you = شكرًا. من قلبي.
# @src 309f053f
the-glove_green-hand = تلوّح لها حتى الزاوية، بيد واحدة خضراء.
# @src 8bf59ed0
the-glove_who-ring = بمن ستتّصلين من هناك؟
    .feedback = سألتِ عن شيء بسيط واحد. قد تسمع فيه «لا». مخيّمات كثيرة تجمع الهواتف في صندوق؛ وتعطي الأهل رقمًا يتّصلون به.
# @src a4953d65
the-glove_hm = ولا بأحد. قلتُ لكِ: صندوق يا جو. أنتِ لا تثقين بي.
# @src efd879ab
the-glove_timetable = تقرأ مواعيد باص لن تركبه.
# @src fb7ac718
the-glove_silence = تحضنها، وتركب الباص.
    .feedback = هي تعرف أنكِ تحبّينها، وأنتِ لم تعدي بشيء. ويبقى سؤالها معلّقًا. ولو كان هناك باص آخر قريب، لأمكنكِ أن تبقي وتسألي.
# @src ee90f8bc
the-glove_wet-hood = قبّعة معطفها مبلّلة. تبقى متمسّكة بها ثانية أطول من جو.

## Q6

# @src 8626946e
forty-one-tiles_title = إحدى وأربعون بلاطة
    .about = ليلة في الحمّام مع شيء ثقيل.
# @src bf6387a5
forty-one-tiles_tiles = إحدى وأربعون بلاطة فوق حوض الحمّام. جو عدّتها مرتين.
# @src 3099cc20
forty-one-tiles_no-scolding = الثلاثاء، الجميع. ولمن غاب بضع مرات: لا توبيخ في البرنامج.
    .note = يريد أن يعود الجميع. ومن لا يستطيع أن يأتي، لا يحدث له شيء.
# @src a529fe67
forty-one-tiles_bathroom = مريضة، أم تقرئين؟
# @src 418093e8
forty-one-tiles_thinking = أفكّر.
# @src 153c0dd5
forty-one-tiles_lovely = رِن تسمّي السرّ أغنية لاثنتين. أنتِ وحدكِ تعرفين.
    .note = هناك من أعطى إيناس كلمة جميلة له. الآن أنتِ وحدكِ تحملينه، ولا يمكنكِ أن تسألي أحدًا.
# @src 108d5206
forty-one-tiles_lovely-anyway = لم تعدي. لكن رِن تسمّي السرّ أغنية لاثنتين، وأنتِ وحدكِ تعرفين.
    .note = { forty-one-tiles_lovely.note }
# @src 9841f6b0
forty-one-tiles_what-if = وماذا لو كان المكان سيّئًا وأردتِ أن ترجعي؟
# @src 633fb12c
forty-one-tiles_its-reading = هي قراءة يا جو. رِن تقول إن لا أحد أراد أن يرجع حتى الآن.
    .note = سألتِ إيناس عن الرجوع. هناك واحدة أجابت عن الجميع، قبل أن يسأل أحد.
# @src da0eb87b
forty-one-tiles_have-to-go = اقتربت الساعة من 12. ينادونني.
# @src 207bbe71
forty-one-tiles_the-crack = بلاطة واحدة مشقوقة. جو تقرّر أنها ما زالت تُحسب واحدة.
# @src 2ceced56
forty-one-tiles_typing = تكتبين لي وتتوقّفين. أنا صاحية. عندي غراء يجفّ.
# @src 848feafa
forty-one-tiles_to-hana = هل أحكي لكِ شيئًا ليس لي؟
    .feedback = اخترتِ شخصًا واحدًا، وبدأتِ بالجزء الصعب. هذا يأخذ قليلًا من خصوصية إيناس. والسرّ الخفيف يمكن أن يبقى مكانه.
# @src 1df9ed8b
forty-one-tiles_not-on-here = نعم. الثلاثاء بعد الجوقة، على الدرج. ليس هنا.
# @src 220327f0
forty-one-tiles_too-fast = وعدتُ بسرعة زائدة. إن خفتُ، فسأسأل أحدًا.
    .feedback = رجعتِ عن وعدكِ، وقلتِ لها أولًا. قد تغضب في الصباح. والوعد عن هديّة يمكن أن يبقى.
# @src a02c2368
forty-one-tiles_dots-midnight = النقاط الثلاث، قبل منتصف الليل بدقيقة. ثم هي في المكالمة.
# @src c647ca28
forty-one-tiles_too-heavy = هذا كبير عليّ وحدي. إن خفتُ، فسأسأل أحدًا.
    .feedback = قلتِ لها ماذا ستفعلين قبل أن تفعليه. قد تغضب في الصباح. والسرّ الخفيف لا يحتاج إلى هذا.
# @src 72822b81
forty-one-tiles_dots-gone = { forty-one-tiles_dots-midnight }
# @src 7b3b5be5
forty-one-tiles_the-loft = تكتب سطرين إلى سميرة، في نادي الشباب.
    .feedback = سألتِ من هذا عملها. الجواب يأتي في الصباح. وينفع أيضًا أن تسألي صديقة أولًا.
# @src 70d50576
forty-one-tiles_thursday = معكِ سميرة من «الطابق الأخير». الخميس في الرابعة؟ اتّصلي قبلها إن كان أحد في خطر.
# @src ee849d1d
forty-one-tiles_silence = تطفئ الضوء.
    .feedback = نمتِ قبل أن تقرّري، بقدر ما أمكن النوم. والأمر باقٍ إلى الثلاثاء. وحين يكون أحد في خطر الليلة، نوقظ البيت.
# @src a015d6b0
forty-one-tiles_grout = في العتمة تواصل جو العدّ من الذاكرة.

## Q7

# @src df4f3612
without-a-promise_title = بلا وعد
    .about = إيناس موجوعة، وشخص آخر يكتب إلى جو.
# @src baa44a73
without-a-promise_one-thing = قلتُ لكِ شيئًا واحدًا. واحدًا.
# @src be8e9f67
without-a-promise_still-here = أعرف. ما زلتُ هنا.
# @src 9291686e
without-a-promise_conditions = رِن تقول إن صديقة عندها شروط لا تريد إلا صوت ألتو.
    .note = أردتِ شيئًا مختلفًا. فصار هذا دليلًا على أنكِ لا تحبّينها. وهذا يُسكتكِ.
# @src c9ad4c85
without-a-promise_i-want-ines = أنا أريد إيناس. الألتو ينتظر.
# @src ce0853d1
without-a-promise_take-the-nine = باص 14 متأخّر كالعادة. خذي باص 9.
# @src 4a3101cf
without-a-promise_wren-here = مرحبًا يا جو، أنا رِن من «آخر الليل».
    .note = غريبة عندها اسمكِ ورقمكِ. وأنتِ لم تعطيها أيًّا منهما.
# @src ae895f1f
without-a-promise_some-quiet = إيناس بخير. ما تحتاجه من الألتو هو بعض الهدوء.
    .note = غريبة تتكلّم بدلًا منها وتطلب منكِ أن تبتعدي. كلام مهذّب، لكنه يغلق بابكِ بدلًا منكِ.
# @src ac9616a7
without-a-promise_picture = جو لم تعطِ رِن اسمها. تصوّر الرسالة وترسلها إلى إيناس، بلا كلمة.
# @src 853efc84
without-a-promise_robe-size = المقاسات، رجاءً. سألتُ اليوم ثلاث مرات. وسأسأل الرابعة.
    .note = رسائل كثيرة، كلّها عن المقاسات، وللجميع. جواب واحد، وتتوقّف.
# @src 69b627e0
without-a-promise_didnt-ask = أنا لم أطلب هذا من رِن.
# @src afceb6ff
without-a-promise_ok = طيّب.
# @src 543d3a90
without-a-promise_from-you = أفضّل أن أسمعها منكِ. حتى لو كانت «هدوء».
    .feedback = سألتِها هي، لا من تتكلّم عنها. قد تريد الهدوء فعلًا. ومن تنقل رسالة، غالبًا تنقلها وكفى.
# @src 6e5ecbcb
without-a-promise_some-quiet-only = قليل من الهدوء، إذن. ليس كلّه.
# @src ef181fbf
without-a-promise_to-wren = شكرًا. سأسألها هي.
    .feedback = جملة قصيرة ومهذّبة، تترك الكلمة لإيناس. قد تصلها فورًا. وعادي أيضًا ألّا تردّي على رِن.
# @src ce341b65
without-a-promise_no-need = لا داعي. هي تحكي لنا كل شيء، حتى القفّاز.
    .note = قلتِ إنكِ ستسألينها. فأجابت غيرها عنها، وقالت إن هذا يكفي.
# @src 06b9e7a2
without-a-promise_the-loft = { forty-one-tiles_the-loft }
    .feedback = وجدتِ من رأت خلافات كهذه من قبل. عليكِ أن تنتظري إلى الخميس. وعند الخطر نتّصل الآن.
# @src 28df56c2
without-a-promise_thursday = { forty-one-tiles_thursday }
# @src 0769c95c
without-a-promise_silence = تكتفي بكلمة «طيّب».
    .feedback = كلمة واحدة، بلا ضغط. لا تقرأ فيها كيف تشعرين. وحين تكونان متعبتين، تكفي غالبًا.
# @src cd0a1781
without-a-promise_nine-bus = وباص 9 متأخّر أيضًا. جو تمشي.

## Q8

# @src 3e112f3c
hana-on-the-steps_title = هناء على الدرج
    .about = شيبس، وعلبة بسكويت، وشخص واحد ليس كل الناس.
# @src e4d619db
hana-on-the-steps_with-crisps = أنا على الدرج. معي شيبس.
# @src 00ab0e6c
hana-on-the-steps_nine-times = بدأتِ تكتبين تسع مرات. أنا على الدرج. معي شيبس.
# @src 83cefcba
hana-on-the-steps_cold-step = الثلاثاء، بعد الجوقة. الكرسي كان فارغًا مرة أخرى. والدرجة أبرد ممّا تبدو.
# @src 96e39dc8
hana-on-the-steps_box = هناك نهاية أسبوع معهم. الهواتف في صندوق. وإيناس لا تريد أن يعرف أحد.
# @src 98c1b849
hana-on-the-steps_box-promised = هناك نهاية أسبوع معهم. الهواتف في صندوق. وعدتُ ألّا أقول، وها أنا قلتُ.
# @src 16d288e0
hana-on-the-steps_how-are-you = وجهكِ رمادي. هل تنامين؟
# @src c8cc5847
hana-on-the-steps_tiles-badly = قليلًا. أعدّ البلاط.
# @src 2dac2d1f
hana-on-the-steps_buses-badly = قليلًا. أعدّ الباصات.
# @src 4a1e047a
hana-on-the-steps_strange-spring = مرّ عليّ ربيع غريب. وكان هناك من بقي قريبًا. هذا هو الجزء الذي نفع.
# @src c260f703
hana-on-the-steps_were-you-nice = وكنتِ لطيفة معهم؟
# @src 1ccf6117
hana-on-the-steps_mostly = لا. تقريبًا.
# @src 9e54ecb0
hana-on-the-steps_telling-one = إن قلتُ لأحد آخر، فستكرهني.
# @src d40947b6
hana-on-the-steps_not-everybody = شخص واحد ليس كل الناس. أنتِ تختارين من. وبعدها تقولين لإيناس إنكِ حكيتِ.
    .note = أغلب السرّ يبقى سرًّا. أنتِ تختارين لمن، وإيناس تسمع ذلك منكِ.
# @src 0786d59a
hana-on-the-steps_samira-first = سميرة في «الطابق الأخير» تقول أولًا ما الذي لا يمكنها أن تكتمه. أعجبني هذا.
# @src 858b3e4e
hana-on-the-steps_good-night = تصبحون على خير يا ألتو. الكرسي يبقى في مكانه.
# @src 17937e88
hana-on-the-steps_biscuit-tin = يجب أن أوصل إلى سميرة علبة. هي للسيدة كريم. أكلتُ ما كان فيها.
# @src 524dd984
hana-on-the-steps_with-hana = تأتين معي إلى «الطابق الأخير»؟
    .feedback = لن تدخلي وحدكِ. هناء ستعرف أنكِ ذهبتِ، لا ماذا قلتِ. وعادي أيضًا أن تذهبي وحدكِ.
# @src dab880a8
hana-on-the-steps_carry-the-tin = الخميس في الرابعة. أنا أحمل العلبة.
# @src b4f0ff88
hana-on-the-steps_tamm-first = يا أستاذ تام، عندك دقيقة؟ الموضوع هو الكرسي الفارغ. ونهاية أسبوع.
    .feedback = سألتِ أقرب الكبار إليكِ. قد يلزمه أن ينقله، وهو يقول ذلك. وعادي أيضًا أن تتكلّمي معه عن الألتو فقط.
# @src fd0280f6
hana-on-the-steps_ill-walk-you = أنا أفهم في الألتو. وسميرة في «الطابق الأخير» تفهم في هذا. أتّصل بها الآن، وأنتِ تسمعين.
# @src f3086e18
hana-on-the-steps_ines-first = أريد أن تسمع إيناس هذا أولًا، ومنّي.
    .feedback = لن تكتمي السرّ، ولن تفعلي شيئًا من ورائها. قد يصل إلى غيرها عن طريقها. وعند الخطر تأتي المساعدة أولًا، وتسمع إيناس بعدها.
# @src 57194f72
hana-on-the-steps_make-it-short = إذن اختصري. أنا أيضًا كنتُ سأخاف.
# @src 1e711740
hana-on-the-steps_silence = تأكل الشيبس ولا تقول شيئًا.
    .feedback = قلتِ لصديقة واحدة. إيناس لا تعرف بعد، ونهاية الأسبوع لها تاريخ. والقلق الذي لا تاريخ له ينتظر أكثر.
# @src 772b6d92
hana-on-the-steps_crumbs = هناء تقلب الكيس. تتقاسمان الملح.

## Q9

# @src 5d39dd58
tea-at-the-loft_title = شاي في «الطابق الأخير»
    .about = ماذا تسأل سميرة، وماذا تكتم، وماذا لا تستطيع أن تكتم.
# @src e09ed11d
tea-at-the-loft_kettle = الخميس في الرابعة. في «الطابق الأخير» كنبتان، وغلّاية لا تتوقّف عن الغليان.
# @src 15d91334
tea-at-the-loft_hana-waits = هناء تسلّم علبة فارغة، تعتذر للعلبة، وتنتظر تحت.
# @src 4d3061f4
tea-at-the-loft_tamm-waits = السيد تام يسلّم، ويقول إنه سيكون في الجهة المقابلة، يشتري ورقًا.
# @src 4427902b
tea-at-the-loft_hit-it = يجب أن تضربيها. لا، تحت قليلًا. شكرًا.
# @src 050fe8ae
tea-at-the-loft_fasting = الشاي لكِ. أنا صائمة اليوم، أشمّه فقط.
# @src 281aeeaf
tea-at-the-loft_danger = هل أحد في خطر الليلة؟
# @src d752cb27
tea-at-the-loft_not-tonight = لا. لا أظنّ. ليس الليلة.
# @src 4cbe6697
tea-at-the-loft_cant-keep = أولًا ما لا أستطيع أن أكتمه: حين أظنّ أن أحدًا ليس بأمان. وفي الغالب تسمعين ذلك قبل غيركِ.
    .note = تقول أين ينتهي كتمانها قبل أن تحكي أي شيء، حتى تقرّري ماذا تحكين.
# @src cfade507
tea-at-the-loft_and-the-rest = والباقي؟
# @src e8c6dc56
tea-at-the-loft_stays-here = الباقي لا يخرج عن فريقي. أكتب ما تقولينه، والتاريخ.
# @src 7abdf6bc
tea-at-the-loft_no-name-needed = لا يلزم أن تقولي اسمها. ما الذي تشتاقين إليه فيها؟
# @src a6252442
tea-at-the-loft_half-a-beat = تدخل متأخّرة نصف ضربة. عمدًا، حين يصير الجوّ جادًّا أكثر من اللازم.
# @src 872dccc4
tea-at-the-loft_sips = لم تكن جو تعرف هذا قبل أن تقوله.
# @src b6d9e17e
tea-at-the-loft_biscuits = البسكويت واجبكِ أنتِ. كلّه.
    .note = اسمه واجب، وهو بسكويت. إن تركتِه، فستأخذه معها إلى البيت.
# @src 34da5a27
tea-at-the-loft_what-was-done = وماذا قرّر غيرها عنها، ممّا تعرفينه؟
# @src 2a7f69c4
tea-at-the-loft_when-to-sleep = متى تكون صاحية. من معها ومن ليس معها. وهناك نهاية أسبوع معهم، يوم 21.
# @src 67498081
tea-at-the-loft_who-runs-it = من ينظّمها؟ وهل تعرف أمّها؟
# @src 19113940
tea-at-the-loft_who-would-worry = لا أعرف. وأمّها لا تعرف. لكن هناك من سألها من سيقلق عليها.
# @src a21af81f
tea-at-the-loft_will-and-wont = نهاية الأسبوع هذه لا أستطيع أن أكتمها. الأمّ يجب أن تعرف قبلها.
# @src 944bdb77
tea-at-the-loft_on-tuesday = سأساعد صديقتكِ على أن تقولها. ويوم الثلاثاء أسألكِ من جديد.
# @src 75051c54
tea-at-the-loft_her-name = اسمها إيناس.
    .feedback = الآن تستطيع سميرة أن تفعل شيئًا، إن لم يفعل غيرها. وهذا يأخذ من إيناس شيئًا ستخبرينها به. ومن دون تاريخ، يمكن للاسم أن ينتظر.
# @src 40ebe34a
tea-at-the-loft_only-in-here = شكرًا. وإن اضطررتُ أن أستعمله، أحاول أن أقول لكما أولًا.
# @src c0f09412
tea-at-the-loft_she-decides-too = حتى الأربعاء هي من تقولها. بعدها أتّصل أنا. وتعالي واغضبي منّي.
# @src 5d1652d7
tea-at-the-loft_no-name = لا اسم بعد. ماذا أكتب لها؟
    .feedback = حصلتِ على مساعدة، وكتمتِ اسمها. ما تستطيعه سميرة هكذا أقلّ. وعادي أيضًا أن تقوليه؛ فقد قالت لكِ إلى أين قد يصل.
# @src 8b2cfb86
tea-at-the-loft_what-you-did = ماذا فعلتِ، وأين. وماذا لم تقولي. ثم شيئًا عاديًّا.
# @src 09227e6d
tea-at-the-loft_who-decides = من يقرّر الآن؟
    .feedback = سألتِ ماذا يحدث قبل أن يحدث. والجواب يأخذ بعضه من يديكِ. وإن جئتِ لتحكي فقط، فلا تسألي.
# @src e6c7c70a
tea-at-the-loft_not-you = هي. ولأنها في 16، أمّها أيضًا. وأنا، إن لم يكن أحد بأمان. لا أنتِ. أقولها بمحبّة.
# @src f3347c72
tea-at-the-loft_silence = تشرب الشاي.
    .feedback = قلتِ ما جئتِ لتقوليه. بقيت أسئلة، والباب مفتوح الأسبوع القادم أيضًا. والصمت مسموح هنا.
# @src 0de110a5
tea-at-the-loft_next-week = أنا هنا الخميس القادم أيضًا. والغلّاية ستكون سيّئة كما هي اليوم تمامًا.

## Q10

# @src 6d5cb073
you-did-what_title = ماذا فعلتِ
    .about = جو تقولها لإيناس بنفسها. وإيناس غاضبة جدًّا.
# @src 8c33f0c0
you-did-what_asked-somebody = سألتُ أحدًا عن نهاية الأسبوع تلك. في «الطابق الأخير». أريد أن تسمعيها منّي.
# @src ab96f8c6
you-did-what_will-ask = سأسأل أحدًا عن نهاية الأسبوع تلك. أنتِ أول من يسمعها.
# @src c10f96b7
you-did-what_did-what = ماذا فعلتِ.
# @src 3ed803e0
you-did-what_doing-what = ماذا ستفعلين.
# @src 14740410
you-did-what_said-so = قلتِ إنكِ ستفعلين. ظننتُ أنكِ ستنسين.
# @src a9ca2a60
you-did-what_who-knows = من يعرف؟ الجميع؟
# @src 5c876c46
you-did-what_one-knows = واحدة. هذا عملها.
# @src 36baea30
you-did-what_two-know = هناء، وواحدة هذا عملها.
# @src e84ac96c
you-did-what_three-know = هناء، وواحدة هذا عملها، والسيد تام يعرف الربع.
# @src af9b2709
you-did-what_hana-knows = هناء. ولا أحد غيرها حتى الآن.
# @src 72f141b3
you-did-what_has-your-name = تعرف اسمكِ الأول. أنا قلتُه. وقالت لي من قد يسمعه، ومتى.
# @src 00937936
you-did-what_no-name = لم أقل اسمكِ.
# @src bf8efebc
you-did-what_mine = كان سرّي أنا. أنا من يقوله. لا أنتِ.
# @src a486d6a1
you-did-what_broke-it = نعم. وأنا كنتُ قد وعدتُ. كبر عليّ.
# @src 828aaaca
you-did-what_too-big = نعم. كبر عليّ.
# @src 09063750
you-did-what_potatoes-soon = البطاطا بعد خمس دقائق. الصحون، من فضلكِ.
# @src 6c3fc042
you-did-what_who-she-is = رِن تقول: الآن ترين من تجلس معكِ، ومن تجلس بجانبكِ فقط.
    .note = خلاف مساء واحد يُستعمل لتصنيفكِ: رِن معها الآن، وأنتِ لا.
# @src a0e24172
you-did-what_do-you = وهل ترين؟
# @src 6f237180
you-did-what_shut-up = لا تتذاكي. أنا غاضبة جدًّا.
# @src b4b0580e
you-did-what_be-angry = اغضبي. أنا باقية.
    .feedback = تركتِ لها غضبها، ولم تردّيه. ليس سهلًا أن تبقي وسطه. وإن طال أيامًا، فابتعدي فترة.
# @src 6e33cd7f
you-did-what_over-there = إذن ابقي هناك، بعيدًا.
# @src 6e4fc112
you-did-what_word-for-word = سأقول لكِ ما قلتُه، كلمة كلمة.
    .feedback = ترى أنه أقلّ ممّا خافت منه. وقد توجعها قراءته. وإن لم ترده الليلة، فسيبقى إلى الغد.
# @src 375bdf5f
you-did-what_eleven-minutes = كتابته تأخذ إحدى عشرة دقيقة. تقرؤه كلّه، مرتين.
# @src e454b484
you-did-what_the-beat = حكيتِ لها عن نصف الضربة.
# @src 25ebdda1
you-did-what_before-i-say-it = يمكنكِ أن تقرئي ما سأقوله قبل أن أقوله.
    .feedback = لن يحدث شيء من ورائها، ولها أن تصحّح. وعندها وقت لتطلب منكِ ألّا تفعلي. وفي الخطر لا وقت لهذا.
# @src 3db4f144
you-did-what_spelling = سأصحّح الإملاء. لا أكثر.
# @src 438902c3
you-did-what_the-tooth = في الصفّ السادس حكيتِ لأبي عن ضرسي.
    .feedback = ذكّرتِها بأنها فعلت هذا من أجلكِ. قد يبدو كأنكِ تحاسبينها. وبين صديقتين من زمان، قد يفتح نافذة.
# @src 19edfda9
you-did-what_it-was-grey = أخفيتِه أسبوعًا. كان رماديًّا. وكنتُ سأفعلها مرة أخرى.
    .note = كشفت سرًّا لكِ، وقالت لكِ ذلك، وانتهى الأمر عند طبيب الأسنان. وبقيتما صديقتين.
# @src 33bcd527
you-did-what_silence = تضع الهاتف وتذهب لتأكل.
    .feedback = قلتِها، والآن دورها أن تغضب على راحتها. قد تكتب أكثر الليلة، ولا أحد يقرأ. وسطر آخر لا يضرّ.
# @src ea99e2db
you-did-what_potatoes = جو تأكل ستّ حبّات بطاطا ولا تنتبه.

## Q11

# @src 38cb9011
no-question-mark_title = بلا علامة سؤال
    .about = كل يوم رسالة لا تحتاج إلى جواب. ثم تسأل كارلا.
# @src d58142fe
no-question-mark_one-a-day = منذ أيام ترسل جو كل يوم رسالة. ليس في أي منها علامة سؤال.
# @src ffe06b14
no-question-mark_no-answer = ولا واحدة لها جواب.
# @src 4c6959db
no-question-mark_read-at-three = وتُقرأ في الثالثة ليلًا.
# @src afece674
no-question-mark_not-rung = رقم «الطابق الأخير» على ورقة. جو لم تتّصل بعد.
# @src cafbba79
no-question-mark_raincoat = رأيتُ كلبًا بحجم كنبة. كان يلبس معطف مطر.
# @src ff5e2f65
no-question-mark_next-day = اليوم التالي ثلاثاء، يوم الجوقة.
# @src feb71309
no-question-mark_an-attack = السيد تام غنّى دوركِ اليوم. كان هجومًا.
# @src 22a57e07
no-question-mark_not-an-attack = إلى من ضحكوا: غنائي كان مضبوطًا. البيانو هو السبب.
# @src 075afcd9
no-question-mark_what-colour = ما لون معطف المطر.
# @src 61743ba7
no-question-mark_yellow = أصفر. وله جيوب.
# @src 58b3356e
no-question-mark_a-letter-samira = سألت عن معطف المطر؟ هذه وحدها رسالة كاملة. وأمّها، قبل السبت؟ أنا هنا حتى التاسعة.
# @src 2d752750
no-question-mark_a-letter-hana = سألت عن معطف المطر؟ هذه وحدها رسالة كاملة.
# @src c0b4e294
no-question-mark_pockets = ماذا يضع كلب في جيوبه.
# @src d27b362c
no-question-mark_gran-fine = فحوص جدّتي سليمة. أردتُ أن تعرفي.
# @src 42641447
no-question-mark_tell-her = حلو. قولي لها إني سألتُ عنها.
# @src 58fe6235
no-question-mark_its-carla = جو. أنا كارلا، أمّ إيناس. هل أنتِ صاحية؟
# @src 8fd7fe35
no-question-mark_up = نعم. مرحبًا.
# @src f0f4a338
no-question-mark_is-she = تقول إنها عندكم يوم السبت. صحيح؟ أسأل، ولا أتّهم.
    .note = تسأل أين ستكون ابنتها، وتقول ماذا تقصد. يمكنكِ أن تجيبي، أو أن ترسليها إلى إيناس.
# @src 767e915b
no-question-mark_crumb = دقيقة كاملة لا تكتب جو شيئًا. في المطبخ يقع غطاء من يد بابا.
# @src 82748aff
no-question-mark_no-lets-talk = لا. هل نتكلّم كلّنا قبل الجمعة؟
    .feedback = أجبتِ بالحقيقة، وطلبتِ طاولة للجميع. قد تغضب إيناس من جديد؛ أخبريها فورًا. ولسهرة فيلم، تكفي «لا».
# @src 0df8945f
no-question-mark_sitting-down = نعم. أين؟ ها أنا أجلس. هل تعرف أنكِ قلتِ لي؟
# @src 31af0ea1
no-question-mark_she-will = في «الطابق الأخير»، الخميس؟ بعد دقيقة ستعرف.
# @src 1c976c8f
no-question-mark_ask-her = اسأليها هي. لن أكذب عليكِ ولا عليها.
    .feedback = لم تدخلي بينهما، ولم تكذبي على أحد. كارلا ستسمع فيها «لا». ولواجبات متأخّرة، هذا يكفي ويزيد.
# @src 90b28f59
no-question-mark_fair = معكِ حقّ. سأدقّ بابها. ومعي كاكاو.
# @src 577100f9
no-question-mark_yes = نعم.
    .feedback = كلمة قصيرة من أجل صديقتكِ. أمّها تظنّ الآن أنها تعرف أين ستكون. ولو كانت إيناس ستأتي إليكِ، لكانت حقيقة لا أكثر.
# @src 900434a5
no-question-mark_toothbrush = طيّب. هي تنسى فرشاة أسنانها. سأهتمّ بالأمر.
# @src 15824c4e
no-question-mark_silence = تتركها بلا جواب.
    .feedback = لم تقولي شيئًا غير حقيقي. كارلا تبقى مع سؤالها، وأنتِ أيضًا. وغير المستعجل، عادي غالبًا أن يبقى بلا جواب.
# @src 2e17576d
no-question-mark_read-mark = تحت سؤال كارلا كلمة «مقروءة». كلتاهما تراها.
# @src b04bc006
wednesday_title = الأربعاء
    .about = من يتّصل بكارلا، ومن لا يتّصل.
# @src ce6ea060
wednesday_at-six = في السادسة أتّصل بأمّها. إيناس يجب أن تعرف قبلها.
# @src 7d7c0917
wednesday_told-her = أخبرتُها. كتبت «طيّب». ومعها نقطة.
# @src 82f36197
wednesday_tamm-rings = السيد تام ينزل من باص 9 ليقولها: في السادسة يتّصل بكارلا. جو تكتب ذلك لإيناس أولًا.
# @src 365cdc54
wednesday_with-a-name = هل الموعد ما زال السبت؟ بالاسم أستطيع أكثر.
# @src ede84660
wednesday_not-read = وما زال كل يوم سطر. تحت سطر الجمعة لا تظهر كلمة «مقروءة».

## Q12

# @src b9662fd4
late-is-a-time-too_title = الوقت المتأخّر وقت أيضًا
    .about = ليلة السبت: فرشاة أسنان، ومقعد الأحذية، وهاتف مستعار.
# @src 2da919fc
late-is-a-time-too_phone-off = مساء السبت. جو اتّصلت بإيناس ثلاث مرات. هاتفها مغلق.
# @src 0a0f0656
late-is-a-time-too_outside = جو. أنا أمام بيتكم ومعي فرشاة أسنان. هل هي عندكِ؟
# @src abff39ce
late-is-a-time-too_shoe-bench = بابا يفتح. كارلا تمرّ بعينيها على الأحذية في المدخل. الحذاء الذي تبحث عنه ليس هناك.
# @src 38491732
late-is-a-time-too_wasnt-true = ليست هنا. قلتُ «نعم» ولم يكن ذلك صحيحًا. أنا آسفة.
# @src 89ee4625
late-is-a-time-too_didnt-answer = ليست هنا. كان المفروض أن أجيبكِ. أنا آسفة.
# @src 5f625697
late-is-a-time-too_should-have-knocked = انتظرتُ جوابكِ أربعة أيام. كان يجب أن أدقّ الباب.
# @src 575cadfe
late-is-a-time-too_not-angry = لستُ غاضبة. أنتِ في السادسة عشرة، وهذا حمل ليس لكِ. ماذا تعرفين؟
# @src 72ad25ff
late-is-a-time-too_four-minutes = جو تحكي على مقعد الأحذية: مكالمة في الليل، اسم أو اسمان، نهاية أسبوع. أربع دقائق.
# @src eb0a7559
late-is-a-time-too_thanks = شكرًا. أبوها يتّصل بالناس. كلانا سأل عن العلامات. وكان الأمر غير ذلك.
# @src a4b786df
late-is-a-time-too_come-now = وصلتني رسالتكِ. كان يجب أن أتّصل بكِ، لا أن أكتب. أنا في الطريق، ومعي ترمس.
# @src 355a6dee
late-is-a-time-too_police-now = قولي لكارلا أن تتّصل بالشرطة الآن. يفضّلون أن يعرفوا مبكرًا.
# @src 9c8aedc2
late-is-a-time-too_full-tank = نتّصل بالشرطة الآن. يفضّلون أن يعرفوا مبكرًا. أملأ الترمس وأُخرج السيارة.
# @src d352aedb
late-is-a-time-too_pims-phone = مرحبًا. أنا بيم. إيناس طلبت هاتفي. لن تطيل.
# @src e5b4377d
late-is-a-time-too_go-home-early = جو؟ هل مسموح أن أرجع إلى البيت قبل الوقت؟
# @src 8578855b
late-is-a-time-too_everyone-wobbles = الكل يتردّد بعد الشوربة. أنا أعدّ وجبات الفطور، فلتقل الآن.
    .note = سألت عن الرجوع. فصار عليها أن تقرّر فورًا، والهاتف في يد من تريدها أن تبقى.
# @src 55f87427
late-is-a-time-too_cold-feet = أنا مرة أخرى. قدماي باردتان. قلتُ ثلاثة أشياء حقيقية، ولم يكن هذا منها.
# @src 47352eed
late-is-a-time-too_yes-always = نعم. دائمًا. أمّكِ هنا، وليست غاضبة.
    .feedback = الآن تعرف أن الباب مفتوح، ومن يقف وراءه. لكنكِ قلتِ ما كان لها أن تقوله. وفي ساعة أهدأ كنتِ ستسألينها أولًا.
# @src 2bc7c8d8
late-is-a-time-too_yes-please = إذن نعم، أرجوكِ. البيت الذي بعد الجسر.
# @src f69725d2
late-is-a-time-too_who-shall-come = نعم. من يأتي؟ أنتِ تختارين.
    .feedback = تقرّر هي شيئًا، في مساء قرّر فيه غيرها. هذا يأخذ دقيقة. ولو كان أحد يؤذيها، لأرسلتِ المساعدة أولًا.
# @src c75e3448
late-is-a-time-too_mum-and = ماما. ومعها أحد لا يسأل عن أشياء. البيت الذي بعد الجسر.
# @src 293c6f59
late-is-a-time-too_carla-first = تعطي كارلا الهاتف.
    .feedback = إيناس ابنتها، وكارلا جالسة بجانبكِ. قد تتفاجأ إيناس. وسطر منكِ أولًا عادي أيضًا.
# @src ec6ff429
late-is-a-time-too_its-mum = أنا ماما. أنا قادمة. لا داعي لأن تشرحي.
# @src 401240dc
late-is-a-time-too_paper-map = إيناس تقول أين. وبابا يجد الجسر على خريطة من ورق.
# @src 0cfdc521
late-is-a-time-too_silence = لا تقول شيئًا، وتترك كارلا تقرأ.
    .feedback = تركتِ أمّها ترى. ولم يكن على أحد أن يجد الكلمات. وكلمة واحدة كانت عادية أيضًا.
# @src 32a8d2cd
late-is-a-time-too_rings-herself = قبل أن يكتب أحد حرفًا، يرنّ هاتف كارلا نفسها. تقول إيناس: «البيت الذي بعد الجسر.»

## Q13

# @src a2f94176
three-chairs_title = ثلاثة كراسي
    .about = إيناس وكارلا وسميرة فوق. وجو على الدرج.
# @src 27e4984f
three-chairs_steps = الخميس، «الطابق الأخير». فوق ثلاثة كراسي. جو تجلس على الدرج، وفي جيبها قفّاز أخضر.
# @src e2baedaa
three-chairs_cocoa = الكاكاو أخذ ساعة. إيناس أرادت مكانًا غير البيت. و«الطابق الأخير» فيه غلّاية.
# @src 3a80cd91
three-chairs_word-same = جو أرسلت إلى إيناس ما كتبته لكارلا، كلمة كلمة. إيناس ردّت: «على الأقلّ ترسلين نسخة.»
# @src c12e2bb1
three-chairs_short-yes = كارلا تتوقّف عند جو وهي تصعد. تقول: «كانت “نعم” قصيرة جدًّا. لاحظتُ ذلك.»
# @src e80cd825
three-chairs_window = اتركوا النافذة مفتوحة. حتى لا أضطرّ أن أقول كل شيء مرتين.
# @src cb251e2c
three-chairs_blank-line = القائمة تُغلق غدًا. تحت اسم جو سطر فارغ. يكفي قلم رصاص.
    .note = الموعد هو الموعد القديم، وهناك سطر محجوز. وقلم الرصاص يُمحى.
# @src 247080c8
three-chairs_would-have = كنتُ سأقول «لا». لذلك لم تسأليني.
# @src e815f7f9
three-chairs_yes = نعم.
# @src 64f51668
three-chairs_sitting = إذن أسمع أولًا. انظري، أنا جالسة.
# @src dad3eed0
three-chairs_jokes = هم كانوا يسمعونني. في البيت أنا المضحكة التي تضيّع قفّازاتها.
# @src 9443ed9e
three-chairs_what-keep = ماذا تريدين أن تحتفظي به من هذا كلّه؟
# @src d818181a
three-chairs_the-true-thing = الشيء الحقيقي. واثنين من الناس. لا الثالثة ليلًا.
# @src 14271d40
three-chairs_no-box = لا لنهاية أسبوع ممنوع فيها الاتّصال. اسأليني عن غيرها.
    .note = «لا» معها سببها، ممّن عليها أن تقرّر. والحديث يستمرّ بعدها.
# @src c3dc3ce9
three-chairs_half-glad = أنا زعلانة. وفرحانة قليلًا. هل يصحّ الاثنان؟
# @src e95691c5
three-chairs_kettle-both = يصحّ. هل يضرب أحدكم الغلّاية؟ لا تتوقّف إلا هكذا.
# @src 65d0c63c
three-chairs_comes-down = إيناس تنزل. كارلا وسميرة تبقيان فوق. وجو توقّفت عن العدّ.
# @src d479e72d
three-chairs_your-glove = قفّازكِ ما زال عندي.
    .feedback = شيء صغير، وليس فيه سؤال. قد تأخذ القفّاز فقط. ولتعرفي كيف حالها، يمكنكِ أن تسألي.
# @src f55e874a
three-chairs_the-other = أعرف. والثاني عندي.
# @src 1d8a9ac6
three-chairs_move-up = تفسح لها على الدرجة، ولا تقول شيئًا.
    .feedback = بجانبكِ مكان، وهي تراه. قد يطول الصمت. و«أنا فرحانة» عادية أيضًا.
# @src 9b52128c
three-chairs_sits = إيناس تجلس. الدرجة ضيّقة. تتفرّجان على شاحنة صغيرة تحاول أن تقف، ثلاث مرات.
# @src f142839f
three-chairs_keep-two = كارلا، هل يمكنها أن تحتفظ باثنين منهم؟ في النهار؟
    .feedback = طلبتِ شيئًا تريده إيناس، والجميع يسمع. هذا يضع كارلا في موقف محرج. ويمكن أن تطلبه إيناس بنفسها.
# @src 6cfdb39b
three-chairs_need-names = أريد اسميهما. وأريد أن أطعمهما غداءً.
# @src 48dd5d37
three-chairs_go-home = سأذهب إلى البيت. لستِ ملزمة بأن تحكي لي.
    .feedback = تركتِ لها الخطوة القادمة. قد تتأخّر. وعادي أيضًا لو بقيتِ على الدرج.
# @src 9105f36e
three-chairs_thanks-window = طيّب. شكرًا على النافذة.
# @src dc0c525b
three-chairs_silence = تنظر إلى الجدار حتى يذهبن.
    .feedback = تركتِ لها طريقًا تمرّ فيه بلا كلمة. لا تعرفين بماذا تفكّر. و«أهلًا» عادية أيضًا.
# @src 3b8721e5
three-chairs_going-past = وهي تمرّ تدقّ على كتف جو مرة واحدة، كأنها تدقّ بابًا.

## QE1

# @src 8dcfd7e5
the-low-part_title = النغمات المنخفضة
    .about = ليلة الحفلة. إيناس تأتي متأخّرة، وتجلس.
# @src 0ec288b7
the-low-part_concert = ليلة الحفلة. أردية، وسعال، وبابا في الصفّ الثاني بجانب كارلا.
# @src 88258cdd
the-low-part_taken = هل هذا الكرسي محجوز؟
# @src 47588bec
the-low-part_music-stand = لحامل النوتة فقط. كان يشعر بالوحدة.
# @src bc87ba34
the-low-part_sing-or-dont = مساء الخير يا إيناس. غنّي أو لا تغنّي.
# @src 279d508b
the-low-part_dont = لا أغنّي. اليوم.
# @src 5882af58
the-low-part_three-songs = طوال ثلاث أغنيات تقلب إيناس الصفحات لهناء. وجو لا تنظر إلا إلى السيد تام.
# @src d86a94b9
the-low-part_last-song = في الأغنية الأخيرة الأرض تدندن. إنها النغمات المنخفضة. تدخل متأخّرة نصف ضربة.
# @src e54a57a5
the-low-part_early = تأخّرتِ.
# @src 43fe9817
the-low-part_on-purpose = كنتم جادّين أكثر من اللازم.
# @src 3a23eaa2
the-low-part_true-thing = شيء حقيقي: أنا ضعتُ من المقطع 12.
# @src 294a8e48
the-low-part_so-was-i = وأنا أيضًا.
# @src 017589d0
the-low-part_last-bus = باص 21:40. يتّسع لثلاث، إن لم تُحضر أي واحدة حامل نوتة.
# @src 77b893d2
the-low-part_soup = شوربة عندنا غدًا. أنتِ وباباكِ. وأحضري هناء.
# @src 5bf0650c
the-low-part_after-hours = رِن كتبت أمس. رددتُ أني نائمة. كانت التاسعة مساءً.

## QE2

# @src 7d671818
home-early_title = إلى البيت قبل الوقت
    .about = ترمس، ومطبخ في الواحدة ليلًا، ونوم.
# @src 5ffbeba0
home-early_one-oclock = الواحدة ليلًا، مطبخ كارلا. أبو إيناس جالس قرب الهاتف. جو وهناء لا تتركان الغلّاية تبرد.
# @src 11ba5ad5
home-early_a-car = سيارة، ووراءها الشرطة، تلوّح وتذهب. تنزل كارلا، ومعها واحدة في بطّانية.
# @src c276a0fe
home-early_hummed = لم يسأل أحد شيئًا في السيارة. ماما كانت تدندن.
# @src 863adefd
home-early_dont-hum = أنا لا أدندن.
# @src 3ddc7ca2
home-early_leaked = الترمس يسرّب. أنا جالسة في الشاي منذ الجسر.
# @src 63526c47
home-early_leaks-dad = الترمس يسرّب. أنا جالس في الشاي منذ الجسر.
# @src 4f25bc8a
home-early_were-you-cross = جو. هل أنتِ زعلانة؟
# @src 28fc0afe
home-early_first-scared = كنتُ خائفة. ثم عددتُ ملاعقكم.
# @src 7fd9aa1c
home-early_how-many = كم؟
# @src 38ac12f2
home-early_twenty-two = اثنتان وعشرون.
# @src bf0e83f6
home-early_pim-carried = بيم حملت حقيبتي إلى البوّابة. ثم طلبت أن أبقى. ثم حملتها وأكملت.
# @src af04fc3e
home-early_bed = أعمل لكِ خبزًا محمّصًا. أو أذهب. كلّه عادي.
# @src c16174c0
home-early_toast = خبز محمّص.
# @src cae1842c
home-early_monday = يمكنكِ أن تحكي لي غدًا. أو الاثنين.
# @src 9de312e1
home-early_tuesday = الاثنين. أريد أن أنام أولًا.
# @src c58c7a6e
home-early_asleep = تنام حتى الرابعة من يوم الأحد. لا أحد يتّصل، ولا أحد ينتظر.
# @src 8b1f63d4
home-early_spoons = شيء حقيقي: هي ثلاث وعشرون. واحدة كانت في السكّر.

## QE3

# @src d16b5814
not-ready_title = ليس بعد
    .about = الصداقة في استراحة. ولا أحد يبتعد.
# @src 5b05b58b
not-ready_weeks = أسبوعان تقريبًا. الحفلة مرّت. حامل النوتة غنّى الألتو الثاني. ولم يصفّق له أحد.
# @src a2130bd3
not-ready_dont-go = لستُ مستعدّة بعد. لا تبتعدي.
# @src f1ef2fa8
not-ready_not-going = طيّب. لن أبتعد.
# @src 2658db81
not-ready_no-more = هذا هو الحديث كلّه. جو تنقله على ورقة، حتى يكون في مكان ما.
# @src 60fa79d4
not-ready_she-sleeps = جو. صارت تنام في الليل. وتقول إنه يمكنني أن أخبركِ.
# @src b1a056cb
not-ready_thank-you = شكرًا لأنكِ سألتِها.
# @src 04bb5c1e
not-ready_pencil = قائمة الصيف. فيها ألتو بقلم رصاص. يمكن أن تبقى بقلم رصاص.
# @src e066a5f9
not-ready_how-is-it = هل الأمر سيّئ جدًّا؟
# @src 7d8a79f4
not-ready_mostly = قليلًا. مثل باص قادم، ولا أحد يقول متى.
# @src 33044dfb
not-ready_your-sort = أنا لستُ باصًا. لكن معي شيبس.
# @src 5ffb8632
not-ready_next-bus = هناك دائمًا واحد بعده. أقصد الباصات.
# @src 34de9583
not-ready_sofa = الكلب الكنبة مرّ من هنا. اليوم بلا معطف.
# @src ccc9fa62
not-ready_shame = خسارة.
# @src 4faf8f6e
not-ready_wren-asked = تركتُ المكالمة. سألوا لماذا. قلتُ: عندي مدرسة في الصباح.
# @src f05c68f4
not-ready_eight-words = جو تعدّ الكلمات. رقم جميل ليوم ثلاثاء.

## QE4

# @src af197258
every-second-week_title = كل أسبوعين
    .about = غداء في النهار، وشيء حقيقي قبل الجوقة.
# @src b0f33512
every-second-week_saturday = سبت نعم وسبت لا، في الواحدة. اثنان من المكالمة يأتيان إلى الغداء عند كارلا: ليني وبو.
# @src ce91d6dc
every-second-week_names = ليني، بو. أرقام أمّيكما عندي. هل هنا من لا يأكل القرنبيط؟
# @src cb00b70c
every-second-week_leeks = لا أحد يأكل القرنبيط يا ماما.
# @src b0616e1a
every-second-week_stand-up = جو. تأخّرتِ. يسألان من أنتِ.
# @src 82414be0
every-second-week_nine = في باص 9. هو المتأخّر.
# @src 61683c2c
every-second-week_lotte = ليني ضعيفة في الكيمياء وتقول ذلك. وبو ينام بجانب الحلوى، في الثانية.
# @src b0ac4f20
every-second-week_wren-too = عرضتُ على رِن أيضًا. لكن رِن لا وقت عندها في النهار أبدًا.
# @src bf0fd807
every-second-week_are-you-sad = هل هذا يحزنكِ؟
# @src 2912b272
every-second-week_a-bit = قليلًا. رِن سمعتني. ثم لم تتركني.
# @src 935cf845
every-second-week_tuesday = يوم الثلاثاء، قبل أول نغمة، يقول كل واحد شيئًا حقيقيًّا واحدًا.
# @src b90069c2
every-second-week_hate-bar = أكره المقطع 12.
# @src f717f53b
every-second-week_me-too = أنا من كتب المقطع 12.
# @src 0d215943
every-second-week_slept = نمتُ ثماني ساعات. وما زلتُ زعلانة قليلًا من جو.
# @src 173c786e
every-second-week_fair = معكِ حقّ. أنا أيضًا كنتُ سأزعل.
# @src e8d77822
every-second-week_kettle = سميرة عندها غلّاية جديدة. تتوقّف وحدها. وهي تشتاق إلى ضربها.

## Endings, turning points, questions, for the facilitator

# @src 0e376391
ending-the-low-part = النغمات المنخفضة
    .opening = أتت متأخّرة، وجلست من نفسها. كان هناك كرسي محفوظ لها، وقفّاز. غيركِ أخذ لياليها، واحدة بعد واحدة، وبلطف. لم يفعل ذلك شيء قلتِه، ولا شيء لم تقوليه.
# @src 8bdee6c2
ending-home-early = إلى البيت قبل الوقت
    .opening = سألت إن كان مسموحًا أن ترجع إلى البيت، وكان هناك من يقول «نعم». تأخّر الوقت، لكنه كان يكفي. أما أن غيرها صعّبوا الرجوع، فهذا فعلهم. ولم يكن لازمًا أن تعرفي كل شيء.
# @src d2b9756c
ending-not-ready = ليس بعد
    .opening = الصداقة في استراحة، ولا أحد ابتعد. هي تنام، وتركت أمّها تخبركِ. كان ذلك ثقيلًا، وأنتِ حكيتِ لأحد. وزعلها لا يعني أنكِ آذيتِها.
# @src bace8fe1
ending-every-second-week = كل أسبوعين
    .opening = احتفظت باثنين، وتركت ساعات الليل. أمّها تعرف اسميهما، وماذا لا يأكلان. أن يريد أحد أن يؤخذ بجدّ، لا عيب فيه. غيرها استغلّ هذه الرغبة.

# @src 7259ab16
turning-empty-chair = نكتة، و«أشتاق إليكِ» صريحة، وسؤال حادّ: كلّها خرجت من القلق نفسه. السؤال الحادّ أغلق الباب بضعة أيام. وما يُبقي الحديث مفتوحًا: شيء رأته جو، وشيء لا تعرفه، وأن تبقى.
# @src 63ed6c60
turning-the-wall = «رِن قالت إنكِ ستقولين هذا.» رِن توقّعتها، فجاءت على القياس. وما فتح الحديث من جديد: «قلتُها مثل قاضية»، أو قفّاز، أو نصيحة صديقة، أو يومان هادئان.
# @src 782807bc
turning-the-glove = «لا تقولي لأحد يا جو. عديني.» بابا يريدها في البيت قبل العاشرة، ويقول لماذا: الباص. رِن سألت من سيقلق، ولم تقل. والوعد الذي قيل بسرعة يمكن الرجوع عنه.
# @src ea3c2403
turning-you-did-what = من يحكي لشخص واحد لم يحكِ لكل الناس. جو اختارت من، وقالت ماذا، وأخبرت إيناس بذلك. إيناس كانت غاضبة جدًّا، وبقيت صديقة.
# @src 23503001
turning-no-question-mark = «صحيح؟ أسأل، ولا أتّهم.» «لا»، أو «اسأليها»، أو «نعم»، أو الصمت: حيث عرف أحد الكبار الاسم، أوصلت كلّها إلى طاولة يوم الخميس. وإلّا فاثنان إلى ليلة طويلة، ثم إلى البيت.

# @src 4c4a4f40
question-which-secret = أي سرّ تكتمه جو من أجل إيناس، وأي سرّ لا؟ أين الحدّ بينهما؟
# @src ae2e3675
question-one-person = من عرف ماذا في النهاية، ومن لم يعرف؟ وأي كلمة كانت لإيناس في ذلك؟
# @src 9f707cfa
question-tones = أي جمل قالتها جو أبقت الحديث مفتوحًا؟ وهل أغلقته جملة؟ وما الذي أصلحها؟
# @src 0ffd9afe
question-may-she-be-cross = هل من حقّ إيناس أن تزعل؟ عن ماذا تعتذر جو، وعن ماذا لا؟
# @src 6f774f94
question-not-done = ماذا كان يمكن لأحد الكبار أن يفعل أبكر؟ وماذا كان سيتغيّر؟
# @src bb91d522
question-late = ما الذي جعل إيناس تستطيع أن تسأل متأخّرة هكذا؟ من قال أو فعل شيئًا قبل ذلك؟
# @src b8c8f46c
question-keep-two = ما الفرق بين غداء عند كارلا والمكالمة في الليل؟

# @src 53488dc9
facilitator-aim =
    أن نتدرّب على حديث يبقى مفتوحًا: أن نقول شيئًا واحدًا رأيناه، ونسأل عن شيء واحد لا نعرفه، ونبقى.
    وأن نرى ماذا يحدث بعد طلب المساعدة.
    لا أحد في الغرفة «إيناس». النوم القليل، والدراسة الكثيرة، والأصدقاء الجدد ليست علامة على أحد. العلامة هي ما قرّره غيرها بدلًا منها.
# @src c6f7df06
facilitator-timing =
    في 50 دقيقة: 5 لقواعد الجلسة، و20 للقصة، و20 للحديث، و5 لصفحة الدعم.
    في 25 دقيقة: لا تلعبوا. اقرؤوا بصوت عالٍ «الكرسي الفارغ»، و«القفّاز»، و«شاي في الطابق الأخير»، و«بلا علامة سؤال». ثم الحديث.
    يمكنكم أن تتوقّفوا عند أي سطر. وكل طريق ينتهي بمراجعة.
# @src 389ed39c
facilitator-ground-rules =
    قولوا هذا بصوت عالٍ قبل البداية:
    – لكل واحد أن يتخطّى أي سؤال، وبلا سبب.
    – نتكلّم عن جو وإيناس، لا عن أنفسنا، ولا عن أحد نعرفه.
    – لا أحد يحمل حكاية غيره إلى الخارج. ومن يقود الجلسة لا يكتم أسرارًا: كل قلق على سلامة أحد يصل إلى من هذه وظيفته.
    – لا بأس بالخروج من الغرفة. اتّفقوا إلى أين، ومع من.
# @src 28ffe529
facilitator-stop-at =
    – «الكرسي الفارغ»: اقرؤوا الجمل الثلاث بصوت عالٍ، كل واحدة بنبرتها. بماذا تستطيع إيناس أن تردّ على كل واحدة؟
    – «القفّاز»: ماذا يريد بابا، وعمّ سألت رِن؟ من يقول لماذا؟ ومن يُسمح له أن يعرف، وإلى متى؟
    – «شاي في الطابق الأخير»: اكتبوا ما تكتمه سميرة، وما لا تستطيع أن تكتمه، ومن يقرّر.
    – «بلا علامة سؤال»: صوّتوا على سؤال كارلا بأوراق صغيرة. ولكل من يريد أن يقول ماذا يكلّف أي جواب.
# @src 3467a7c9
facilitator-you-may-hear =
    – «من يحكي يخون صديقته.» يمكنكم أن تسألوا: لمن حكت جو، وماذا بالضبط، ومن سمع بذلك أولًا؟
    – «هي تدرس، لا أكثر.» نعم، وتحبّ ذلك. من يقرّر متى يمكنها أن تنام؟
    – «أنا لا أحكي أبدًا.» ماذا كان يلزم جو أن تعرف قبل أن تستطيع أن تعد؟
    – «إذن لتأخذ أمّها الهاتف.» نهاية الأسبوع تلك أخذته أيضًا. ماذا لم تستطع أن تفعل هناك؟
    – «ما غرض “آخر الليل”؟» القصة لا تقوله. ماذا فُعل بإيناس هناك؟
    – «في مخيّمي أيضًا كانت الهواتف في صندوق.» ومن في البيت كان عنده رقمه؟ وهل سأل أحد من سيقلق؟
# @src 515e7d93
facilitator-leave-out =
    – أصدقاء أي أحد، وعائلته، ونومه، وعلاماته، ودينه، وآراؤه السياسية.
    – «هل تعرفون أحدًا مثلها؟»
    – أي نبرة هي النبرة المناسبة. أكثر من نبرة تنفع.
    – مجموعات حقيقية، أو أسماء حقيقية، أو حالات حقيقية، حتى من الأخبار.
# @src 0eff91f6
facilitator-if-somebody-tells =
    – اشكروا من حكى. ابقوا هادئين، ولا تستجوبوا. لا تلزمكم تفاصيل، ولا اسم أي صديقة.
    – قولوا فورًا ما الذي عليكم أن تنقلوه، وإلى من. ولا تعدوا بأكثر من ذلك.
    – ليس أمام المجموعة: «شكرًا. نتكلّم بعد الجلسة مباشرة، أنا وأنت.»
    – بعد الجلسة اذهبوا إلى من يتولّى حماية الطلاب عندكم. اكتبوا الكلمات التي قيلت.
    – قولوا ماذا يحدث بعد ذلك، ومتى تتكلّمون من جديد. ثم التزموا به.
    – إن كان أحد في خطر الآن، فأوقفوا الجلسة. اتّصلوا برقم الطوارئ أو بمن يتولّى حماية الطلاب، ولا تتركوا الشخص وحده.
# @src 1c4f674d
facilitator-close =
    ليكتب كل واحد رسالة واحدة لا تحتاج إلى جواب، إلى أحد في القصة. بلا علامة سؤال.
    اعرضوا صفحة الدعم مرة أخرى، للجميع، وقولوا كم من الوقت ستبقون في الغرفة.

## Words that the story explains

# @src 96c10cec
word-alto = الألتو
    .means = صوت عميق في الجوقة
# @src 672560a1
word-robe = الرداء
    .means = ثوب طويل تلبسه الجوقة على المسرح
# @src 7c3fba90
word-bar = المقطع
    .means = جزء قصير من النوتة
# @src 3be0be12
word-beat = الضربة
    .means = نبضة واحدة في الإيقاع
# @src 9aa0b951
word-solemn = جادّ أكثر من اللازم
    .means = بلا ابتسامة ولا مزاح
# @src 102f2bd4
word-duet = الأغنية لاثنتين
    .means = أغنية تغنّيها اثنتان معًا
# @src 5d1cf101
word-flask = الترمس
    .means = قارورة تُبقي الشاي ساخنًا
