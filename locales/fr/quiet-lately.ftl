# Quiet Lately (On ne l’entend plus), français. Licence : CC BY 4.0. Pas encore relu par une personne de langue française.
# Tout le monde se tutoie ; Jo dit vous à M. Tamm et à Carla. Le guide pour la séance dit vous.

## People and places

# @src ede03090
cast-jo = Jo
    .about = toi
    .letter = J
# @src a40498bd
cast-ines = Ines
    .about = ton amie, de la chorale
    .letter = I
# @src 08dd183e
cast-hana = Hana
    .about = de ta chorale
    .letter = H
# @src da2320a1
cast-tamm = M. Tamm
    .about = dirige ta chorale
    .letter = T
# @same
# @src 677adc1f
cast-samira = Samira Haddad
    .about = éducatrice au Grenier
    .letter = S
# @src 1e580679
cast-carla = Carla
    .about = la mère d’Ines
    .letter = C
# @src 4ce72a5a
cast-dad = Papa
    .about = ton père
    .letter = P
# @src 19a214d5
cast-leni = Leni
    .about = un nouveau nom
    .letter = L
# @src 456eadbf
cast-wren = Wren
    .about = un nouveau nom
    .letter = W
# @src 27f0d58f
cast-pim = Pim
    .about = un nouveau nom
    .letter = P
# @src 0c701765
cast-ada = Ada
    .about = un nouveau nom
    .letter = A
# @src b7ade953
cast-fenn = Fenn
    .about = un nouveau nom
    .letter = F
# @same
# @src 149682eb
channel-ines = Ines
    .about = Murmur
# @same
# @src a2cb12c8
channel-hana = Hana
    .about = Murmur
# @same
# @src b707a497
channel-samira = Samira
    .about = le téléphone du Grenier
# @same
# @src 7164e8dc
channel-carla = Carla
    .about = Murmur
# @same
# @src 72d641b4
channel-dad = Papa
    .about = Murmur
# @same
# @src 362a9297
channel-leni = Leni
    .about = Murmur
# @same
# @src 6aac2cac
channel-wren = Wren
    .about = Murmur
# @same
# @src 935acd48
channel-pim = Pim
    .about = Murmur
# @same
# @src b148bd46
channel-phone = Le téléphone de Pim
    .about = Murmur
# @same
# @src e38e5467
channel-choir = Groupe chorale
    .about = Murmur
# @src ed1929cf
channel-guests = Le groupe des invités
    .about = Après minuit, sur Murmur
# @src b73c55ca
channel-hall = La salle de chorale
    .about = de vive voix
# @src 5895816f
channel-stop = L’arrêt de bus
    .about = de vive voix
# @src 18e65a0d
channel-steps = Les marches
    .about = de vive voix
# @src 14973bee
channel-loft = Le Grenier
    .about = de vive voix
# @src 10da48cb
channel-yard = Les marches du Grenier
    .about = de vive voix
# @src 25f48f6e
channel-home = À la maison
    .about = de vive voix
# @src fb4b5cd3
channel-kitchen = La cuisine de Carla
    .about = de vive voix

## The story

# @src 86f83b48
scenario-title = On ne l’entend plus
# @src 4f53da94
scenario-line = Tu es Jo, 16 ans. Ton amie Ines ne vient plus à la chorale.
# @src 5dfdb52e
scenario-before =
    Tu joues une amie qui s’inquiète, et qui ne sait pas toujours quoi dire.
    Une grand-mère passe des examens à l’hôpital. Sur certains chemins, une fille passe une nuit loin de chez elle et on va la chercher.
    Tu peux prendre du recul à tout moment.
# @src a13ca1ac
ask-do = Que fait Jo ?
# @src 730f546c
ask-say = Que dit Jo ?
# @src 37e44313
ask-write = Qu’écrit Jo ?

## Q1

# @src 50a8d802
empty-chair_title = La chaise vide
    .about = Chorale du mardi : un gant sur une chaise, et une liste.
# @src 9f43fe08
empty-chair_glove = Mardi, chorale. Quatre chaises pour les altos. Sur la deuxième, un gant vert.
# @src 43bf780b
empty-chair_alto-two = Aujourd’hui les altos deux, c’est moi et un pupitre vide
# @src 9975c2be
empty-chair_third = C’est le troisième mardi, j’ai compté
# @src 55b0cd63
empty-chair_everything = J’ai repensé à tout ce que j’ai dit depuis l’été et y a un seul truc sur son écharpe, mais c’était gentil
# @src e8319d54
empty-chair_cant-today = Peux pas aujourd’hui. Chante pour deux
# @src 4a14ae58
empty-chair_list = La liste ferme le vendredi 20. Pas de nom, pas de robe. Je compte les robes, pas les raisons.
    .note = Une date pour toute la chorale, connue depuis des semaines. Un retard coûte une robe, et rien d’autre.
    .shows = « vendredi 20 », et « pas les raisons »
    .settles = Demande à M. Tamm ce qui se passe si on s’inscrit en retard.
# @src fa0fd9f7
empty-chair_look-list = Strict, ce n’est pas mettre la pression. Regarde ce que coûte un non.
    .pressing = On dirait bien : une date, et quelque chose à perdre. Mais la date est la même pour tout le monde, et on ne demande les raisons de personne. Ça va.
    .fine = Une date pour tout le monde, et les raisons, on ne les compte pas. Un retard coûte une robe, pas une amie. Voilà pourquoi ça va.
    .unclear = Tu n’as vu qu’une liste, tu peux attendre. Mais ce qu’elle dit suffit ici : une date pour tout le monde, et aucune raison à donner. Ça va.
# @src 5cfa3163
empty-chair_write-now = Faut que tu lui écrives maintenant, ce soir, avant qu’elle croie que tout le monde s’en fiche
    .note = La peur de Hana devient la tienne : maintenant, ce soir, sinon… Puis elle se reprend.
# @src ae9b0e3c
empty-chair_keep-the-chair = Ines est malade ? Je ne demande que pour la chaise. Je la laisse en place.
# @src 80a03d85
empty-chair_when-you-like = Pardon, c’est moi qui stresse. Écris quand tu veux, ou pas
# @src 10db9815
empty-chair_break = À la pause, Jo prend le gant en photo. Puis elle regarde une ligne vide.
# @src 1a5d12c6
empty-chair_joke = Y a un gant sur ta chaise. Il sait pas tenir la voix grave
    .feedback = On n’a rien fait à Ines que tu puisses voir : trois mardis manqués, ça peut être une grippe. Une blague dit « j’ai remarqué » et lui laisse la réponse. Si les blagues tombent à plat, une phrase simple, ça va aussi.
# @src d9b1b5a1
empty-chair_miss = Tu me manques à la chorale, prends ton temps
    .feedback = Une chose vraie, et « prends ton temps » : ça peut attendre des jours. Ça ne lui court pas après. Si ça dure trop, pose une question simple. Entre amies, c’est normal.
# @src 933a46c3
empty-chair_three-times = Ça fait trois fois. C’est quoi ton problème ?
    .feedback = Là, tu as mis la pression : tu comptes, et à ta question elle ne peut que se défendre. C’est l’inquiétude. On peut revenir dessus, Hana vient de le faire. Quand quelqu’un t’a fait faux bond, le dire est normal.
# @src 65288cf3
empty-chair_read = Lu, 18 h 22. Pas les trois petits points.
# @src aba25e7c
empty-chair_silence = Ranger le téléphone et chanter.
    .feedback = Hana a mis la pression, puis s’est reprise : rien ne te presse. Ines ne peut pas encore savoir qu’elle te manque. Un soir de silence, ça va. Après un quatrième mardi vide, un mot aiderait plus.
# @src 34515f34
empty-chair_two-parts = Jo chante aussi la moitié de l’alto deux. C’est trop grave pour elle.
# @src f0ebce15
empty-chair_both-halves = T’as chanté sa voix, j’ai entendu, t’es devenue rouge dans les graves. Je t’aurais aidée mais moi j’arrive même pas

## Q2

# @src 2eb58f06
ten-to-three_title = Trois heures moins dix
    .about = Ines écrit la nuit et parle de gens qui la comprennent.
# @src 6a1892e6
ten-to-three_ceiling = Trois heures moins dix. Le téléphone de Jo éclaire le plafond.
# @src 2701ed9a
ten-to-three_to-the-glove = Dis pardon au gant. Je suis réveillée, mais bien
# @src dc5260dd
ten-to-three_four-times = Je l’ai lu quatre fois, ton message. Je suis réveillée, mais bien
# @src 42f8e97d
ten-to-three_so-i-write = T’as pas demandé où j’étais. Alors j’écris. Je suis réveillée, mais bien
# @src 30b92136
ten-to-three_i-am-now = Moi aussi, du coup. Tu vas bien ?
# @src 519714be
ten-to-three_people = Ils disent que personne d’autre me comprend. Et quand moi je dors pas, ils dorment pas non plus
    .note = On lui a dit que personne d’autre ne la comprend, à l’heure où tous les siens dorment.
# @src 43b3661d
ten-to-three_after-hours = Ça s’appelle Après minuit. Un appel sans caméra, de minuit à trois heures. On révise, puis chacun dit une chose vraie
    .note = Un appel pour réviser, à une drôle d’heure. Beaucoup étudient la nuit ; ce n’est le signe de rien.
# @src bb2f9c34
ten-to-three_ill-with-worry = Trois heures du matin ! Tu vas me rendre malade, Jo.
    .note = Son inquiétude retombe sur toi, comme si c’était ta faute. Puis il se reprend.
    .shows = « Tu vas me rendre malade »
    .settles = Dis « je vais bien », et regarde si ça reste ta faute.
# @src 424edc4b
ten-to-three_look-worry = Les gens gentils aussi mettent la pression. On parle d’un seul message.
    .pressing = Il a peur, et il te met ça sur le dos : « tu vas me rendre malade ». Ça met la pression, même venant de lui. Ce qu’il fait ensuite en dit plus que ce message.
    .fine = Un père peut demander qui veille à trois heures, et t’envoyer au lit. Ici, ni l’un ni l’autre : s’il va mal, c’est à cause de toi. Ça met la pression. Regarde la suite.
    .unclear = Ce qu’il a en tête, tu ne peux pas encore le savoir. Ce que ça fait est clair : s’il s’inquiète, c’est à cause de toi. Le message met la pression. La suite t’en dira plus.
# @src 87ad9e26
ten-to-three_a-fright = Non, c’est pas juste. J’ai vu de la lumière et j’ai eu peur. C’est à moi de gérer ça, pas à toi. Dors vite.
# @src 2669f305
ten-to-three_always-laugh = Vous, vous faites que rigoler. Là-bas je peux être sérieuse
    .note = Une petite chose vraie, que quelqu’un a grossie pour elle : ses anciennes amies ne font plus que rigoler.
# @src f2090813
ten-to-three_counts = Jo compte combien de fois elle s’est moquée d’Ines ce mois-ci. À six, elle s’arrête.
# @src 6300ab15
ten-to-three_some-was-me = Des fois, c’était moi, désolée
# @src 15c9418e
ten-to-three_what-they-get = Et ils comprennent quoi, chez toi ?
    .feedback = On lui a dit que personne d’autre ne la comprend. Tu n’as pas discuté. Tu as demandé ce qui lui plaît : une personne de plus veut savoir. « Dors bien », c’était bien aussi.
# @src 92b3c9b8
ten-to-three_that-i-mean = Que je pense ce que je dis. Mais Wren dit d’en parler de jour, donc vendredi
    .note = Le conseil de Wren l’envoie vers toi, de jour. Et elle peut quand même écrire cette nuit.
# @src fb83216d
ten-to-three_on-purpose = Trois heures du matin ? Exprès ?
    .feedback = On lui a dit que vous ne faites que rigoler. Une blague peut sonner comme une preuve. Si elle blague aussi, ça a tenu. Avec quelqu’un qui a mal, les mots simples passent mieux.
# @src 3df44843
ten-to-three_on-purpose-yes = Exprès, haha. Ada dit que même nous on devrait dormir. Viens lire avec nous samedi
    .note = Là-bas, quelqu’un envoie tout le monde au lit, et tu peux aller voir par toi-même.
# @src 477989d1
ten-to-three_strange = Ça a l’air bizarre
    .feedback = On lui a dit que ses amies ne la prennent pas au sérieux. Juger sans avoir vu, ça y ressemble trop, et elle peut se fermer. « Je comprends pas encore » dit presque pareil et laisse ouvert.
# @src 68616802
ten-to-three_dots = Trois petits points. Puis plus rien.
# @src 8bbb5b86
ten-to-three_silence = Retourner le téléphone et dormir.
    .feedback = On lui a mis deux idées en tête : personne d’autre ne la comprend, et vous ne faites que rigoler. Tu as entendu les deux, sans discuter. À trois heures, dormir est normal. De jour, montre-lui que tu es toujours là.
# @src 25b5f8d0
ten-to-three_morning = T’as dormi ! Tant mieux. Je te raconte vendredi, de jour

## Q3

# @src 4f6266fa
the-wall_title = Le mur
    .about = Ines se ferme. Hana s’y connaît en portes claquées.
# @src 382b3e3f
the-wall_two-past-three = Trois heures deux. Le téléphone de Jo éclaire le plafond.
# @src f89e0dee
the-wall_my-mother = On dirait ma mère
# @src babc92dd
the-wall_wren-said = Wren avait dit que tu dirais ça
    .note = On lui avait annoncé ce que tu dirais. Maintenant, quoi que tu dises, Wren a raison.
# @src 26eb334b
the-wall_who-is-wren = C’est qui, Wren ?
# @src 6b644531
the-wall_not-now = Quelqu’un de mon appel du soir. Et Wren dit qu’on se dispute pas à trois heures du matin, donc pas maintenant
    .note = Encore Wren, et ça va : d’abord dormir. Votre discussion est remise à plus tard, pas supprimée.
# @src f6855a4f
the-wall_two-days = Mercredi, rien. Jeudi, rien. Jo essuie son écran et regarde encore.
# @src 5f66a40b
the-wall_what-did-you-say = T’as regardé ton téléphone toute la journée comme s’il brûlait, tu lui as dit quoi ? Enfin, si je peux demander
# @src 1069ed48
the-wall_i-said-strange = J’ai dit que ça avait l’air bizarre
# @src a5ecf28c
the-wall_slam-strange = Je connais. J’en ai claqué, des portes. En général les gens attendent et ils refrappent, bon, c’est pas vraiment un plan
# @src d9a144a3
the-wall_i-said-wrong = J’ai demandé c’était quoi son problème
# @src efa6c56d
the-wall_slam-wrong = { the-wall_slam-strange }
# @src 2edc6d5c
the-wall_bar-twelve = Les altos. La mesure douze, un désastre. Mardi, je vous attends toutes !
    .note = Fort, à toutes les altos, et sur la mesure douze. Si on est malade, on n’est pas là, c’est tout.
# @src d2d60dcc
the-wall_like-a-judge = J’ai dit ça comme une juge. Je voulais le dire comme Jo
    .feedback = On lui avait annoncé tes mots. Tu as changé de ton et gardé l’inquiétude : l’annonce tombe à côté. Ça coûte un peu de fierté, et personne n’a à payer ça la nuit même.
# @src 2ccc025d
the-wall_ask-properly = OK. Alors demande comme Jo. Ou viens voir
# @src d19c549b
the-wall_still-here = Le gant est toujours là. Moi aussi
    .feedback = Avec « Wren avait dit que tu dirais ça », chaque question se retourne contre toi. Tu n’as rien demandé : rien à attraper. Ce que tu as dit avant est encore là. Un « pardon » peut aller avec.
# @src d6bd3d69
the-wall_sunday = Garde le gant jusqu’à dimanche. Et viens lire samedi, si t’y tiens
# @src 8d816331
the-wall_how-begin = Tu commencerais comment, toi ? Avec Ines, je veux dire
    .feedback = La phrase de Wren te laissait sans réponse. Maintenant une amie réfléchit avec toi. Ça coûte à Ines un peu de sa vie privée : dis juste le nécessaire. À certaines disputes, deux personnes et un jour suffisent.
# @src acd3f03a
the-wall_slowly = Doucement ? Je suis pas experte, mais demande si tu peux venir à un truc, juste pour regarder, sans rien dire
# @src afb26c5a
the-wall_silence = Laisser reposer.
    .feedback = On lui avait annoncé ce que tu dirais, et tu ne l’as pas dit. Une porte qu’on laisse tranquille s’ouvre souvent. Ça va tant que personne n’est en danger. Sinon, n’attends pas : va chercher quelqu’un.
# @src a94b43b7
the-wall_one-word = Tu peux venir lire samedi. Si tu veux

## Q4

# @src f530b22a
what-she-likes_title = Ce qu’elle aime
    .about = Vendredi, de jour : une bonne chose, et une amie fatiguée.
# @src bbc2b8eb
what-she-likes_true-thing = On lit. Puis chacun dit une chose vraie. Personne regarde son téléphone
# @src b55a37df
what-she-likes_sounds-good = Ça a l’air bien, je le pense
# @src 29f7531c
what-she-likes_chemistry = J’ai deux points de plus en chimie. Deux. Et là-bas personne a fait de blague dessus
# @src 37d8a2af
what-she-likes_keep-the-biscuits = Pim a fait des équations avec moi pendant une heure. Je voulais payer en gâteaux. Garde-les, a dit Pim
    .note = Une heure d’aide pour de vrai. Rien de pris en échange, et rien de demandé depuis.
# @src 5187c6a3
what-she-likes_pim-says = Maman a remis ça avec les notes. Pim dit que c’est juste du bruit
    .note = On rabaisse sa mère devant elle. Quoi que Carla dise ensuite, c’est du bruit.
# @src 5a189c75
what-she-likes_gran = Mamie passe des examens à l’hôpital. Ça reste en famille pour l’instant. T’auras peut-être besoin d’une amie, choisis-en une.
    .note = Un secret avec un « pour l’instant », et on te donne quelqu’un avec qui le partager.
# @src 70f48643
what-she-likes_pavement = Jo lit ça deux fois. Elle pense aux mains de mamie, et à qui choisir.
# @src 5212ce31
what-she-likes_four-hours = Je dors quatre heures, depuis septembre. Si je manque une nuit je dois dire pourquoi
    .note = Là-bas, il faut une raison pour une nuit libre. Alors elle donne son sommeil.
# @src eb6b246d
what-she-likes_bed-once = Et si tu dormais, juste une fois ?
    .feedback = Elle doit expliquer une nuit libre. Tu n’as parlé que d’une nuit : elle peut voir ce qu’un non coûte là-bas. Ça peut sonner comme un parent. Avant un contrôle, des nuits courtes, ça passe.
# @src ab5e11a3
what-she-likes_nobody-does = Personne fait ça
# @src 3fc0d20c
what-she-likes_reads-again = Une minute après, elle l’a relu. Jo voit qu’elle est là.
# @src 8ce50ed2
what-she-likes_todays = Dis-moi la chose vraie d’aujourd’hui
    .feedback = Tu as pris ce qu’il y a de bon dans l’appel, et ça marche ici aussi, de jour, avec toi. Ça compte, car pour Pim, l’inquiétude de sa mère n’est que du bruit. Te réjouir pour la chimie, ça allait aussi.
# @src c7582eac
what-she-likes_tired = Je suis fatiguée. Voilà. C’est celle d’aujourd’hui
# @src afffbcf1
what-she-likes_about-gran = Mamie passe des examens à l’hôpital. J’ai droit à une amie, je te choisis
    .feedback = On lui dit que les siens font juste du bruit. Tu lui as confié quelque chose de vrai : on a besoin d’elle hors de l’appel. Le secret de ton père a une fin et quelqu’un pour aider. Ça pouvait aussi attendre un autre jour.
# @src a7f44e37
what-she-likes_is-she-scared = Jo. Elle a peur ? Et toi ?
# @src fee24995
what-she-likes_slippers = Elle a demandé ses beaux chaussons. Un peu, oui
# @src c928deb8
what-she-likes_silence = En rester là pour aujourd’hui.
    .feedback = De l’aide en chimie, ça va. Devoir expliquer une soirée libre, non. Tu ne lui as rien pris, et ce qui t’inquiète reste chez toi pour le moment. Une discussion n’a pas besoin de tout régler.
# @src c78a1aa3
what-she-likes_sunday-then = Tu peux venir lire demain, si tu veux. Comme ça tu verrais

## Q5

# @src 79f8a09e
guests_title = Le groupe des invités
    .about = Un soir, Jo peut lire. Il y a du bon dedans.
# @src 6e29b198
guests_way-in-cool = Samedi, vingt heures. Ines envoie le lien : « T’as qu’à lire toi-même »
# @src 81b45e22
guests_way-in = Samedi, vingt heures. Ines envoie le lien : « T’es pas obligée d’écrire. Lis, c’est tout »
# @src 49d025ab
guests_love-you = Jo ! On t’aime déjà. Tout le monde ici t’aime !
    .note = De l’amour avant d’entendre ta voix, et au nom de tous. Un non serait impoli.
    .shows = « déjà », et « tout le monde ici »
    .settles = Ne dis rien pendant une semaine, et regarde ce qu’il en reste.
# @src 1501d132
guests_just-read = Les invités peuvent juste lire. Personne n’a à répondre, et personne ne tient de liste.
    .note = Ici on peut se taire : à qui lit sans écrire, on ne demande rien.
    .shows = « juste lire », et « personne n’a à répondre »
    .settles = Lis, n’écris rien, et regarde si ça gêne quelqu’un.
# @src 3847a2b3
guests_not-yet = salut jo. je te connais pas donc je t’aime pas encore, mais salut
    .note = C’est chaleureux, autant qu’elle peut l’être pour l’instant. Ça te laisse du temps.
# @src 7c331c76
guests_missed-thursday = Leni, t’as manqué jeudi. On t’a attendue, tous les douze.
    .note = Une nuit de Leni est mise en balance avec douze personnes, devant tout le monde.
# @src 4309460f
guests_asleep = je dormais. et jeudi prochain je dors aussi
# @src 966cb047
guests_tell-us-before = Dors, bien sûr. Dis-le-nous avant, Leni, c’est tout, pour que personne s’inquiète.
    .note = Une simple gentillesse, ou une règle : il faut une permission pour dormir. Une seule phrase ne dit pas laquelle.
    .shows = « bien sûr », et « dis-le-nous avant, c’est tout »
    .settles = Regarde ce qui se passe la prochaine fois que Leni dort sans prévenir personne.
# @src bf028216
guests_look-three = Peu importe qui le dit. Regarde ce que ça demande à quelqu’un, et ce que coûte un non.
# @src 7a3e7447
guests_go-when = Wren dit que tu peux partir dès que t’en as assez. Je dis pareil
    .note = Tu peux partir à tout moment : Wren le dit, et Ines aussi.
# @src de9aed0b
guests_until-nine = Je suis là pour des équations jusqu’à neuf heures. Quelqu’un veut ? Sinon, tant pis.
    .note = De l’aide pour qui en veut, avec une fin à neuf heures. Et on peut dire non, c’est prévu.
# @src 31625196
guests_just-reading = Salut. Je lis, c’est tout
    .feedback = L’amour d’Ada est venu avant ton premier mot. Quelques mots en retour sont polis et ne promettent rien. Wren avait dit qu’on peut juste lire. Ne rien dire, c’était bien aussi.
# @src 44a7c6fc
guests_fits-in = Vous voyez ? Déjà comme chez elle !
# @src 686b4318
guests_who-started = Qui a lancé ça ? Juste par curiosité
    .feedback = Une question honnête : qui n’a rien à cacher peut y répondre. On t’a dit d’entrer d’abord, de demander après. Quand un club dit « notre responsable, c’est Kim, demande-lui », ça va.
# @src 7950b72f
guests_inside-first = Ça se voit que de l’intérieur. Essaie une semaine, et demande après.
    .note = Tu as demandé une chose simple. La réponse est un premier pas, et pas une réponse.
# @src 1812f8c0
guests_sleep-well = Dors bien jeudi Leni
    .feedback = On a reproché à Leni une nuit de sommeil, devant douze personnes. Toi, tu la lui laisses, devant tout le monde. Personne n’est obligé de parler là où il est juste invité. Lire sans rien dire ne fait aucun mal à Leni.
# @src b4308875
guests_first-one = merci. t’es la première à dire ça
# @src 1b85bd21
guests_silence = Quitter la discussion.
    .feedback = Wren avait dit qu’on peut juste lire, et personne là-bas n’a rien dit de ton départ. Cette phrase-là était vraie. Celle de Fenn était moins gentille : douze personnes contre une nuit de Leni. Un salut n’aurait rien promis non plus.
# @src 7fbbb903
guests_shuts-at-nine = À neuf heures, le groupe des invités se ferme tout seul. Personne n’écrit à Jo pour la retenir.
# @src 94763a2a
guests_gone-already = T’es partie. Wren dit que les invités font souvent ça. Ça pique un peu quand même. Demain à l’arrêt de bus ? Je veux mon gant
    .note = Ça la blesse, elle le dit, et puis elle te propose l’arrêt de bus. Partir ne t’a rien coûté.

## Q6

# @src 271ba108
the-glove_title = Le gant
    .about = Un arrêt de bus, cinq minutes et une promesse.
# @src 4f3f5252
the-glove_bus-stop = Dimanche, 21 h 31, l’arrêt de la piscine. La pluie tombe de travers. Le gant a séché sur le radiateur de Jo.
# @src 0c2f5e33
the-glove_far = Ines reste au bord du trottoir, sous sa capuche.
# @src a4d06eaf
the-glove_near = Ines s’assoit si près que le banc craque.
# @src a3c568cf
the-glove_keep-it = Tu l’as gardé ! Garde-le jusqu’à mon retour. Le dis pas à Hana, on a fait un pari
    .note = Un secret sur un gant et un pari. Il ne pèse rien, et Hana en rira.
# @src 993082d0
the-glove_eat-first = Ada dit de manger un truc avant, si on veut. T’as des chips ?
    .note = Quelqu’un pense à lui dire de manger, et la laisse choisir.
# @src d26b1b79
the-glove_five-minutes = J’ai cinq minutes. Le dimanche y a aussi un appel à dix heures, je peux pas être en retard
    .note = Même cinq minutes avec toi, c’est trop : là-bas, elle ne doit pas être en retard.
# @src 635309a5
the-glove_the-bus = À la maison pour dix heures. Pas à cause de toi. À cause du bus de 21 h 40.
    .note = Il veut savoir quand tu rentres et dit pourquoi. La raison, c’est un bus.
# @src 38c2dae5
the-glove_weekend = Y a un week-end, le 21. Téléphones dans une boîte. Wren a demandé qui s’inquiéterait. Pas grand monde, j’ai dit
    .note = On lui a demandé qui le remarquerait, et on la veut là où personne ne peut appeler.
# @src b9dc7ba5
the-glove_me-though = Moi, si
# @src 13bf4f21
the-glove_promise = Ils ont dit qu’il valait mieux en parler à personne. Le dis pas, Jo. Promis ?
    .note = On a demandé à Ines de le cacher, et elle te le demande à son tour.
# @src 1f001b93
the-glove_lights = Le bus de 21 h 40 tourne au coin de la rue, toutes lumières allumées.
# @src 722ed151
the-glove_cant-promise = Je peux pas promettre ça, je sais même pas où c’est
    .feedback = Wren a demandé qui s’inquiéterait. Et toi, tu ne dois en parler à personne, sans même savoir où c’est. Tu as dit non à la promesse, pas à elle. Ce soir, ça peut la blesser. Pour un cadeau d’anniversaire, promettre, ça va.
# @src f472de9d
the-glove_forget-it = Alors oublie, j’ai rien dit
# @src ccd5bcb4
the-glove_door = La porte du bus s’ouvre et se ferme. Jo la regarde par la vitre du fond.
# @src 4dc79908
the-glove_i-promise = Promis
    .feedback = Tu as dit oui par amitié. On a demandé à Ines de se taire, et maintenant à toi. Pas d’adresse, pas de téléphone, et il n’y a que toi qui sais. Ça peut se reprendre ce soir. Une fête surprise, ce serait léger.
# @src 6b00e101
the-glove_thank-you = Merci. Vraiment
# @src 309f053f
the-glove_green-hand = Elle fait signe jusqu’au coin de la rue, d’une main gantée de vert.
# @src 79a1169a
the-glove_who-ring = Et là-bas, tu pourrais appeler qui ?
    .feedback = Une chose toute simple, et personne ne la lui avait dite. Wren a demandé qui s’inquiéterait, pas qui on peut appeler. Elle peut y entendre un non. Beaucoup de colos mettent les téléphones dans une boîte, et donnent un numéro aux parents.
# @src d6f93f4d
the-glove_hm = Personne. C’est juste une boîte, Jo. T’as pas confiance en moi
# @src efd879ab
the-glove_timetable = Elle lit les horaires d’un bus qu’elle ne prend pas.
# @src b977d3ee
the-glove_tell-my-dad = Je vais le dire à mon père, ce soir. Je te le dis d’abord à toi
    .feedback = Tu as dit à Ines en premier que ton père le saurait, et le secret s’arrête là. Elle sera fâchée, mais tu restes honnête avec elle. Pour le gant et le pari, tu garderais le secret, et ce serait normal.
# @src 9d5cf495
the-glove_you-wouldnt = Tu ferais pas ça
# @src eae274f1
the-glove_back-window = Jo monte. Par la vitre du fond, elle voit Ines, qui ne fait pas signe.
# @src 145df138
the-glove_silence = Serrer Ines fort, et monter dans le bus.
    .feedback = Tu n’as rien promis, et elle sait que tu l’aimes. Mais on lui a dit de cacher un week-end sans adresse, et maintenant tu le sais aussi. Une nuit, ça va. Avant le 21, il faut qu’une personne de plus le sache.
# @src ee90f8bc
the-glove_wet-hood = Sa capuche est mouillée. Elle serre une seconde de plus que Jo.
# @src 7e3a1b87
the-glove_didnt-say = T’as pas dit oui. T’as pas dit non

## Q6b

# @src 81f9c79b
kitchen-table_title = La table de la cuisine
    .about = Dix heures dix du soir : Jo, son père, et ce qu’on sait.
# @src 0c978b17
kitchen-table_ten-past-ten = Dix heures dix. Papa a mis son manteau, pour aller au bus. Il l’enlève.
# @src 910bb1f4
kitchen-table_sit-down = Assieds-toi. T’es trempée. Tu parles d’abord, tu sèches après.
# @src 77a42170
kitchen-table_all-at-once = C’est Ines et y a un appel la nuit et ils l’attendent et y a un week-end et personne peut appeler et elle m’a demandé de promettre et j’ai pas promis
# @src 7d5d67e8
kitchen-table_know-or-guess = Doucement. Qu’est-ce que tu sais, et qu’est-ce que tu devines ?
# @src 9beeda4f
kitchen-table_three-things = Je sais pour le 21. Je sais pour les téléphones dans une boîte. Je sais qu’on lui a demandé qui s’inquiéterait. Le reste, je devine
# @src a4e0eebe
kitchen-table_i-ring-carla = J’appelle Carla demain à huit heures. Toi, écris à Ines avant, s’il te plaît.
    .note = Une heure et une raison, et Ines l’apprend par toi. « Pas encore » est possible.
# @src 6cfafb8b
kitchen-table_ines-first = Je lui écris maintenant, comme ça elle a toute la nuit pour être fâchée
    .feedback = On a demandé à Ines de le cacher à tout le monde. Elle saura par toi qui est au courant, avant que quelqu’un agisse. Être fâchée, elle en a le droit. Pour une simple soirée trop longue, ton père n’aurait pas à appeler.
# @src de3be0ca
kitchen-table_can-it-wait = Ça peut attendre ? Je veux d’abord la voir à la chorale
    .feedback = Tu l’as dit à un adulte ; reste à savoir quand agir. Un jour pour une amie, c’est normal, avec près de deux semaines devant vous. Avec un sac déjà prêt à la porte, ça ne pourrait pas attendre.
# @src 81f17e4b
kitchen-table_till-tuesday = Jusqu’à mardi. Pas jusqu’au 21. Après j’appelle, et je te dirai quand.
# @src f370f0e8
kitchen-table_silence = Hocher la tête, et aller se sécher.
    .feedback = Tu l’as dit, et ce n’est plus seulement à toi. Ton père appelle demain. Ines l’apprendra par sa mère, sauf si tu écris. Trop de fatigue pour en faire plus ce soir, ça va.
# @src 2022b734
kitchen-table_on-the-heater = Ton manteau est sur le radiateur. Bonne nuit, Jo.
# @src 9d9bc0a2
kitchen-table_washes-up = Papa fait la vaisselle sans bruit. Au matin, Carla appelle le Grenier.
# @src 5b25565f
four-lines_title = Quatre lignes
    .about = Ines lit avant que quelqu’un appelle.
# @src 37a4c3a1
four-lines_both-written = Jo écrit quatre lignes. Ines les lit à trois heures. Papa appelle à huit heures, et Carla appelle le Grenier.
# @src e4c36b93
by-tuesday_title = D’ici mardi
    .about = Carla sait maintenant, et Ines sait qui l’a dit.
# @src 66b29a2d
by-tuesday_second-chair = Mardi, chorale. Ines ne vient pas. Carla sait maintenant, par Papa.
# @src d5eb6aae
by-tuesday_told-someone = T’as la tête de quelqu’un qui a parlé, t’es pas obligée de dire à qui
# @src 4194bfc2
by-tuesday_my-dad = À mon père. Mais je l’ai dit à elle d’abord
# @src 74a83b6b
by-tuesday_both-allowed = Alors elle a le droit d’être fâchée et toi t’as le droit de l’avoir fait, je crois
# @src 56d3b947
by-tuesday_on-my-bed = Ton père a appelé ma mère. Elle est restée assise une heure sur mon lit
# @src 2e255933
by-tuesday_i-said = Je t’avais dit que je lui en parlerais
# @src 0940199c
by-tuesday_hear-you-out = Wren dit que je devrais t’écouter jusqu’au bout. J’ai pas encore envie
    .note = Le conseil de Wren mène vers toi, et elle peut quand même dire « pas encore ».
# @src a4e0f029
by-tuesday_so-cross = Je suis tellement fâchée. Et tu l’avais dit, c’est encore pire
# @src eb8d26eb
by-tuesday_what-did-mum = Elle a dit quoi, ta mère ?
    .feedback = Tu as demandé des nouvelles d’elles deux, pas du week-end. On lui avait dit de le cacher, et maintenant quelqu’un s’assoit près d’elle. Si elle préfère ne rien raconter, c’est son droit.
# @src 04b37f6f
by-tuesday_held-my-foot = Rien. Elle m’a tenu le pied. C’était bizarre. Ça allait
# @src 4feefa40
by-tuesday_not-yet = Pas encore, ça me va. Je suis là
    .feedback = Elle a dit « pas encore », et tu n’as pas insisté. Ce n’est plus un secret : elle peut être fâchée à voix haute. Si toi aussi tu as mal, tu peux le dire.
# @src 8b386e16
by-tuesday_go-to-bed = Je sais. Va te coucher, Jo
# @src ff274900
by-tuesday_silence = Lui laisser le dernier mot.
    .feedback = Sa mère sait : rien ne se joue ce soir. Elle dit sa colère, et personne ne le lui fait payer. Demain, un petit mot lui ferait plaisir.
# @src 4824fec8
by-tuesday_only-looked = T’es en ligne et t’écris rien, t’as le droit, j’ai juste regardé
# @src fad1b89b
by-tuesday_dark = Cette nuit-là, le plafond de Jo reste noir.
# @src 63f6e255
from-the-loft_title = Un mot du Grenier
    .about = Samira écrit, et Ines pense à trois chaises.
# @src 461d2f6c
from-the-loft_who-i-am = Samira, éducatrice au Grenier. Carla m’a donné ton numéro. Pas besoin de répondre.
    .note = Une inconnue dit qui lui a donné ton numéro, et ne demande pas de réponse.
# @src 14361aed
from-the-loft_cant-keep = Si je pense que quelqu’un n’est pas en sécurité, je ne peux pas le garder pour moi. Le reste, je le garde.
# @src 2dd16a17
from-the-loft_still-angry = Ines m’en veut toujours ?
# @src 14bb17cd
from-the-loft_only-tea = Ça, demande-lui. Je ne transporte pas de messages, seulement du thé.
# @src a5c2cc5b
from-the-loft_ha-ok = Haha. D’accord
# @src 2b807930
from-the-loft_said-maybe = Jeudi, maman et moi au Grenier, trois chaises et Samira. J’ai dit peut-être
# @src f7b5ff00
from-the-loft_near = Tu serais pas loin ? Pas dedans. Pas loin
# @src 9d2e2061
from-the-loft_outside = Je peux m’asseoir sur les marches, dehors
    .feedback = Tu lui as offert une place près d’elle et hors de la discussion. D’autres organisaient ses soirées ; ça, elle peut le refuser. Elle peut ne vouloir personne. Ça irait aussi.
# @src 6d3c2c9c
from-the-loft_see-about-it = Les marches, OK. Et j’ouvrirai peut-être la fenêtre
# @src 09ea24d4
from-the-loft_you-choose = Tu choisis qui est là. Je peux aussi ne pas venir
    .feedback = Tu lui as laissé le choix, après des semaines où d’autres choisissaient pour elle. Elle peut dire non, et pas forcément à cause de toi. Si tu as envie d’être là, tu peux le dire.
# @src 15db7472
from-the-loft_not-the-room = Viens. Mais sur les marches, pas dans la salle
# @src 1573987c
from-the-loft_silence = Laisser ça à Ines.
    .feedback = Elle réfléchit, et tu ne l’as pas bousculée. Rien ne dépend de ta réponse : Carla et Samira savent. Un « bon courage », c’était bien aussi.
# @src 0868ce33
from-the-loft_after-all = Jeudi, quatre heures. Les marches sont libres

## Q7

# @src 8626946e
forty-one-tiles_title = Quarante et un carreaux
    .about = Une nuit dans la salle de bains, avec quelque chose qui pèse.
# @src bf6387a5
forty-one-tiles_tiles = Quarante et un carreaux au-dessus de la baignoire. Jo les a comptés deux fois.
# @src a529fe67
forty-one-tiles_bathroom = T’es malade, ou tu lis ?
# @src 7ce14b88
forty-one-tiles_thinking = Je réfléchis
# @src ad13f9b4
forty-one-tiles_lovely = Y a que toi qui sais. En parler, ça gâcherait tout pour tout le monde
    .note = Il n’y a que toi pour le porter. En parler, ce serait faire du mal : alors tu ne peux demander à personne.
# @src a11ffa1d
forty-one-tiles_lovely-anyway = T’as pas promis. Mais y a que toi qui sais, et en parler, ça gâcherait tout pour tout le monde
    .note = { forty-one-tiles_lovely.note }
# @src 7c4d510c
forty-one-tiles_what-if = Mais si c’est horrible et que tu veux partir et que personne peut appeler et que je suis la seule à savoir ?
# @src 0f3bad3f
forty-one-tiles_its-reading = C’est de la lecture, Jo. Wren dit que personne a jamais voulu partir
    .note = Tu as demandé à Ines si on peut partir. Une seule personne a répondu pour tout le monde, avant qu’on puisse demander.
# @src 207bbe71
forty-one-tiles_the-crack = Un carreau est fêlé. Jo décide qu’il compte quand même pour un.
# @src 0a82178c
forty-one-tiles_typing = Tu commences à m’écrire et tu t’arrêtes, ça fait quatre fois. Je suis debout de toute façon, j’attends que ma colle sèche, t’es pas obligée de répondre
    .note = Elle te voit à minuit, le dit, et te laisse faire.
# @src 62bfae39
forty-one-tiles_to-hana = Je peux te dire un truc qui est pas à moi ?
    .feedback = « Y a que toi qui sais » fait porter à une personne le poids de deux. Tu as choisi quelqu’un pour partager. Ça coûte à Ines un peu de sa vie privée. Un secret qui ne pèse rien peut rester où il est.
# @src f8b6bf41
forty-one-tiles_not-on-here = Oui, mais pas ici, sur les marches après la chorale, j’apporte des chips
# @src b6ac23e9
forty-one-tiles_too-fast = J’ai promis trop vite. Si j’ai peur j’en parlerai à quelqu’un
    .feedback = Une promesse demandée avant de savoir ce qu’il y a dedans peut se reprendre, et tu le lui as dit d’abord. Demain, elle sera peut-être fâchée. Une promesse pour un cadeau, on peut la tenir, c’est tout.
# @src a02c2368
forty-one-tiles_dots-midnight = Trois petits points, à minuit moins une. Puis elle est dans l’appel.
# @src 073e734f
forty-one-tiles_too-heavy = C’est trop gros pour moi toute seule. Si j’ai peur j’en parlerai à quelqu’un
    .feedback = « Ça gâcherait tout », c’est dit pour bloquer exactement ta phrase. Tu annonces ce que tu feras avant de le faire. Demain, elle sera peut-être fâchée. Un secret léger n’a pas besoin de ça.
# @src 72822b81
forty-one-tiles_dots-gone = { forty-one-tiles_dots-midnight }
# @src 6cb4d175
forty-one-tiles_the-loft = Écrire deux lignes à Samira, au club des jeunes.
    .feedback = Wren a répondu pour tout le monde. Tu as demandé une deuxième voix, quelqu’un dont c’est le métier. La réponse vient au matin. Demander d’abord à une amie, c’était bien aussi.
# @src 70d50576
forty-one-tiles_thursday = Samira, au Grenier. Jeudi à quatre heures ? Appelle avant si quelqu’un est en danger.
# @src fa86d7f4
forty-one-tiles_silence = Éteindre la lumière.
    .feedback = Dormir, ça va. Mais ce soir on a fait deux choses : il n’y a plus que toi qui sais, et quand tu demandes si on peut partir, Wren répond pour Ines. Avant le 21, il faut que quelqu’un d’autre sache.
# @src a015d6b0
forty-one-tiles_grout = Dans le noir, Jo continue de compter, de mémoire.
# @src 4862df15
forty-one-tiles_cocoa-at-the-door = Y a un chocolat chaud devant ta porte. Je demande rien.

## Q8

# @src df4f3612
without-a-promise_title = Sans promesse
    .about = Ines est blessée, et quelqu’un d’autre écrit à Jo.
# @src fdf1cc6b
without-a-promise_one-thing = Je t’ai dit une chose. Une seule
    .note = Elle a mal, et dit de quoi. On ne te demande rien en échange.
# @src c2b37f58
without-a-promise_conditions = Wren dit qu’une amie qui met des conditions, elle veut juste une alto
    .note = Tu voulais changer une chose. Ça devient la preuve que tu ne l’aimes pas.
# @src 12b7ad17
without-a-promise_i-want-ines = Je veux Ines. L’alto peut attendre
# @src a26954d2
without-a-promise_wren-here = Bonjour Jo, c’est Wren, d’Après minuit. Une chaise vide tous les mardis, ça doit être dur.
    .note = Quelqu’un que tu ne connais pas t’écrit là où ça fait mal, et sait pour la chaise. Tu n’avais rien dit.
# @src 62658d8d
without-a-promise_some-quiet = Et moi c’est Pim. Ines va bien. Elle a juste besoin d’un peu de silence de ta part.
    .note = Quelqu’un que tu ne connais pas parle pour elle et te demande, poliment, de reculer.
# @src 97561c1b
without-a-promise_picture = Jo ne leur a jamais donné son numéro. Elle envoie à Ines une photo des deux messages, sans un mot.
# @src 9d019d2c
without-a-promise_didnt-ask = Je leur ai pas demandé ça. Ils ont tous mes contacts, depuis septembre
# @src 63cb933c
without-a-promise_from-you = Je préfère que ça vienne de toi. Même si c’est du silence
    .feedback = Pim a parlé pour elle, pour te faire partir. Tu as demandé à Ines : sa réponse sera la sienne. Elle veut peut-être vraiment du silence, et ça irait : ça viendrait d’elle.
# @src b2b61fa6
without-a-promise_some-quiet-only = Pim avait pas à demander. Mais un peu de silence, oui. Pas un silence total
    .note = Un petit non bien à elle. On ne te renvoie pas, et un oui reste possible.
# @src 1fd6f831
without-a-promise_to-wren = Merci. Je lui demanderai
    .feedback = Wren t’a écrit là où ça fait mal. Tu as fait court, et tu as dit qui tu écoutes : Ines. Ça peut être répété aussitôt dans l’appel. Tu ne dois rien à des inconnus : ne pas répondre, ça va, et bloquer aussi.
# @src ce341b65
without-a-promise_no-need = Pas la peine. Elle nous dit tout, le gant aussi.
    .note = Tu as dit que tu lui demanderais. Quelqu’un répond à sa place et dit que ça suffit.
# @src da49374f
without-a-promise_the-loft = { forty-one-tiles_the-loft }
    .feedback = Deux personnes inconnues ont ton numéro et veulent ton silence. Ça vaut la peine de le montrer à quelqu’un dont c’est le métier. Tu attends jusqu’à jeudi ; en cas de danger, tu appellerais maintenant. Tant qu’il reste du temps, une amie peut regarder d’abord.
# @src 28df56c2
without-a-promise_thursday = { forty-one-tiles_thursday }
# @src da35baee
without-a-promise_silence = Poser le téléphone face contre table.
    .feedback = Des gens t’ont demandé un silence qu’ils n’ont pas à demander. Ines dit que ça ne vient pas d’elle. Quand la fatigue est des deux côtés, une pause, ça va. Mais elle ne doit pas devenir le silence que voulait Pim.
# @src cd0a1781
without-a-promise_nine-bus = Le bus 9 aussi est en retard. Jo rentre à pied.

## Q9

# @src eca16a48
hana-on-the-steps_title = Hana sur les marches
    .about = Des chips, un peu de pression, et une personne qui n’est pas tout le monde.
# @src d2c8dd05
hana-on-the-steps_nine-times = T’as commencé à écrire neuf fois, je suis sur les marches, j’ai des chips
# @src 83cefcba
hana-on-the-steps_cold-step = Mardi, après la chorale. La chaise était encore vide. La marche est plus froide qu’elle en a l’air.
# @src 2c7fb29b
hana-on-the-steps_box = Y a un week-end avec les téléphones dans une boîte et elle veut que personne le sache et si je le dis elle va me détester
# @src 2b5841d5
hana-on-the-steps_box-promised = Y a un week-end avec les téléphones dans une boîte et j’ai promis de pas le dire et là je viens de le dire et elle va me détester
# @src 79180e11
hana-on-the-steps_tell-her-mum = Alors tu dois le dire à sa mère. Aujourd’hui. Sinon, c’est toi qui la laisses là-dedans
    .note = Tout te retombe dessus, aujourd’hui. La peur aussi met la pression. Puis Hana se reprend.
    .shows = « tu dois », « Aujourd’hui », et « c’est toi qui la laisses là-dedans »
    .settles = Dis que ça va trop vite, et regarde si elle lâche.
# @src e97a367b
hana-on-the-steps_look-push = Une amie aussi peut mettre la pression. Regarde ce qui vient après.
    .pressing = Elle a peur, et elle vous aime toutes les deux. Mais « c’est toi qui la laisses là-dedans » met tout sur toi, aujourd’hui. Ça met la pression. Regarde si elle se reprend.
    .fine = Le dire à Carla, la mère d’Ines, est peut-être même une bonne idée. La façon de le demander, non : aujourd’hui, sinon tout est sur toi. Cette phrase met la pression. La prochaine compte.
    .unclear = Ce qu’elle a en tête, tu ne peux pas le savoir. Ce que ça fait est clair : aujourd’hui, sinon c’est toi. Ça met la pression. Hana peut encore se reprendre.
# @src 8bcd90f0
hana-on-the-steps_that-was-pushing = Pardon. Là j’ai trop insisté
# @src cae11bfc
hana-on-the-steps_strange-spring = J’ai eu un printemps bizarre et les gens m’ont mis la pression. Quelqu’un est juste resté pas loin, c’est ça qui a marché
# @src c260f703
hana-on-the-steps_were-you-nice = Et toi, t’étais sympa avec cette personne ?
# @src fb952d02
hana-on-the-steps_mostly = Non. Presque jamais
# @src 81da79af
hana-on-the-steps_not-everybody = Une personne, c’est pas tout le monde. Tu choisis qui, et après tu dis à Ines que tu l’as fait
    .note = Presque tout reste privé. Tu choisis la personne, et Ines l’apprend par toi.
# @src 348a4acf
hana-on-the-steps_samira-first = Au Grenier, Samira dit d’abord ce qu’elle peut pas garder pour elle, avant que t’aies dit quoi que ce soit, moi j’ai bien aimé
# @src 8c08bfc5
hana-on-the-steps_with-hana = Tu viens au Grenier avec moi ?
    .feedback = Hana a mis la pression, puis s’est reprise : ce choix est à toi. Vous pouvez entrer à deux. Elle saura que tu y vas, mais rien de ce que tu dis. Parfois, c’est plus facile sans témoin ; alors elle attendrait chez elle.
# @src 32cd6b50
hana-on-the-steps_carry-the-tin = Jeudi à quatre heures. De toute façon j’ai une boîte à gâteaux à leur rendre, comme ça j’aurai l’air normale
# @src c6f127a9
hana-on-the-steps_tamm-first = Monsieur Tamm, vous avez une minute ? C’est pour la chaise vide, et un week-end
    .feedback = Tu as demandé à l’adulte le plus proche, et il appelle quelqu’un dont c’est le métier. On avait dit à Ines de n’en parler à personne. Il le transmet, et tu écoutes. Pour une simple chaise, ce serait déjà beaucoup.
# @src fd0280f6
hana-on-the-steps_ill-walk-you = Je connais les altos. Samira, au Grenier, connaît ces choses-là. Je l’appelle maintenant. Tu écoutes.
# @src 4ee5f1ec
hana-on-the-steps_ines-first = Je veux qu’Ines l’apprenne d’abord, et par moi
    .feedback = Tu ne gardes pas le secret, et tu ne fais rien dans son dos. Ça lui laisse aussi le temps de cacher des choses. Mais il reste onze jours. En cas de danger, l’aide vient d’abord, et elle l’apprend après.
# @src 216981af
hana-on-the-steps_make-it-short = Alors fais court. J’aurais peur aussi, j’écrirais sûrement une page entière et je l’effacerais
# @src 00ea0a7b
hana-on-the-steps_silence = Manger des chips et ne rien dire.
    .feedback = Une amie sait, et c’est plus léger. Mais les gens qui pourraient aller chercher Ines ne savent rien, et le week-end a une date. Un souci sans date peut attendre plus longtemps. Hana redemanderait, si tu la laissais faire.
# @src 772b6d92
hana-on-the-steps_crumbs = Hana retourne le paquet. Elles partagent le sel.

## Q9b

# @src 7ddf57c5
nobody-on-the-steps_title = Personne sur les marches
    .about = Hana est malade, le Grenier est fermé, et quelqu’un de nouveau écrit.
# @src 93eb8c7d
nobody-on-the-steps_no-voice = Je suis au lit avec de la fièvre et plus du tout de voix, donc de toute façon c’est toi qui devrais tout dire
# @src 2c2dee5b
nobody-on-the-steps_maybe-not = Jeudi peut-être ? Non, peut-être pas jeudi
# @src fc0cf8cc
nobody-on-the-steps_two-stands = Mardi, chorale. Le rang des altos : Jo et deux pupitres.
# @src 1ff37fd0
nobody-on-the-steps_send-home = Il manque deux altos. Si tu pars aussi, Jo, je peux renvoyer tout le monde.
    .note = Tout à coup, quarante personnes dépendent de toi. Il s’entend parler, et se reprend.
# @src d3e3a603
nobody-on-the-steps_you-came = Ce n’était pas juste. Tu es venue. Merci.
# @src 8530e221
nobody-on-the-steps_shut-door = Sur la porte du Grenier : « Pas de chauffage jusqu’à lundi. » En dessous, un numéro à appeler.
# @src 50df9238
nobody-on-the-steps_leni-writes = salut jo, leni du groupe des invités. ines m’a donné ton nom. pas de réponse ça veut dire non, promis
    .note = Elle dit d’où elle a ton nom. Si tu te tais, c’est non.
# @src da4db66f
nobody-on-the-steps_in-peace = Si tu l’aimais vraiment, tu la laisserais tranquille, cette petite.
    .note = Ton amitié devient une raison de te taire. Il ne sait presque rien de l’affaire.
# @src 039f4a94
nobody-on-the-steps_ring-the-number = Appeler le numéro de la porte.
    .feedback = Ton amie est malade, la porte est fermée, et ton père dit de laisser tomber : c’est facile d’en rester là. Un numéro sur une porte est fait pour être appelé. Attendre Hana, ça irait, s’il n’y avait pas de date.
# @src 7eb7a8bf
nobody-on-the-steps_bring-a-coat = Le chauffage est coupé. Moi, non. Jeudi à quatre heures ? Viens avec un manteau, et avec qui tu veux.
# @src 7b4f82dd
nobody-on-the-steps_ask-leni = OK. C’est quoi ce week-end ?
    .feedback = Leni est aussi nouvelle que Wren. La différence, c’est ce qu’elle fait : elle dit d’où elle te connaît, et prend ton silence pour un non. Un fait venu d’elle peut se vérifier. Une personne de plus, plus près de toi, aiderait aussi.
# @src dab8c2c9
nobody-on-the-steps_no-address = ils m’ont demandé aussi. j’ai dit qu’il me faut une adresse et un numéro pour ma mère. rien pour l’instant
# @src fcd23193
nobody-on-the-steps_type-it = Soigne-toi bien. Je peux te l’écrire, alors ? C’est long et c’est pas à moi
    .feedback = D’après ton père, l’aimer, c’est se taire. Tu l’as dit à une amie quand même. De son lit, elle ne peut pas grand-chose, mais tu n’es plus la seule personne à savoir. Avec onze jours devant vous, la laisser d’abord dormir, ça va aussi.
# @src ffb819c8
nobody-on-the-steps_know-now = J’ai lu deux fois et d’ici je peux rien faire mais je sais, maintenant, donc on est deux
# @src ee638aea
nobody-on-the-steps_silence = Rentrer et travailler la voix grave.
    .feedback = Deux adultes t’ont mis la pression aujourd’hui, et l’un des deux s’est repris. Cette semaine, l’aide est rare, et tu n’y es pour rien. Te reposer, ça va. Le week-end a toujours une date, et personne près de toi ne la connaît.
# @src f2740860
nobody-on-the-steps_plays-the-low-part = Jo chante l’alto deux jusqu’à ce que Papa éteigne la radio pour écouter.
# @src b259bc01
nobody-on-the-steps_yours-or-hers = C’est ta voix, ou la sienne ?
# @src 7478f13a
nobody-on-the-steps_hers = La sienne. Je la tiens, c’est tout

## Q9c

# @src 8940db2a
the-kettle_title = La bouilloire
    .about = D’abord, ce que Samira ne peut pas garder pour elle.
# @src e09ed11d
the-kettle_kettle = Jeudi, quatre heures. Au Grenier, deux canapés et une bouilloire qui ne s’arrête plus de bouillir.
# @src c0d9d7bd
the-kettle_hana-waits = Hana rend une boîte vide, dit qu’elle a mangé ce qu’il y avait dedans, et attend en bas.
# @src 4d3061f4
the-kettle_tamm-waits = M. Tamm dit bonjour, et qu’il va en face, acheter du papier.
# @src 6851d1e4
the-kettle_hit-it = Tape sur le couvercle. Plus fort, elle est timide. Merci. Le thé est pour toi, aujourd’hui je jeûne.
# @src a6672912
the-kettle_cant-keep = D’abord, ce que je ne peux pas garder pour moi : quand je pense que quelqu’un n’est pas en sécurité. En général, tu le saurais avant.
    .note = Elle dit où s’arrête son silence avant que tu lui racontes quoi que ce soit.
# @src e8c6dc56
the-kettle_stays-here = Le reste ne sort pas de mon équipe. Je note ce que tu dis, et la date.
# @src 281aeeaf
the-kettle_danger = Est-ce que quelqu’un est en danger ce soir ?
# @src 2c332c1b
the-kettle_not-tonight = Non. Je crois pas. Pas ce soir
# @src 7abdf6bc
the-kettle_no-name-needed = Tu n’es pas obligée de dire son nom. Qu’est-ce qui te manque, chez elle ?
# @src a11d1400
the-kettle_half-a-beat = Elle entre un demi-temps en retard, exprès, quand c’est trop solennel
    .feedback = Tu as parlé d’elle, et pas seulement du problème. Samira sait qui elle aide, toujours sans nom. Rien de ce que tu as dit ne peut nuire à Ines. Tu as le droit d’en garder une part pour toi.
# @src 872dccc4
the-kettle_sips = Avant de le dire, Jo ne le savait pas.
# @src 583096f7
the-kettle_lost-and-found = Elle écrit « Perdu : un gant », et en fait il est dans sa manche
    .feedback = Un petit détail, et on voit toute la personne. Sans nom, ça ne fait de mal à personne. Le dire peut te rendre triste. Si c’est trop pour un jeudi, les faits suffisent.
# @src 73d2abfd
the-kettle_laughs = Samira rit, et Jo aussi, et puis Jo presque plus.
# @src f657556b
the-kettle_dont-know = Je sais plus
    .feedback = Tu as dit les choses comme elles sont. Ici, personne ne prend ça pour un non, et personne ne répond à ta place. Samira en sait moins pour le moment. Une réponse peut venir plus tard, ou pas.
# @src ae987b89
the-kettle_an-answer-too = C’est aussi une réponse. Le mois a été long pour toi.
# @src a860425b
the-kettle_silence = Remuer le thé.
    .feedback = Elle a demandé, tu as gardé le silence, et il ne se passe rien. C’est à ça qu’on voit que tu étais libre. Ce qui te manque reste à toi, et tu peux le dire quand tu veux.
# @src d675c0c6
the-kettle_stirs = Samira attend, et regarde la bouilloire, et pas Jo.
# @src 5d4c3b7c
tea-at-the-loft_title = Le thé au Grenier
    .about = Ce que Samira demande, où elle met la pression, et ce qu’elle fait ensuite.
# @src 34da5a27
tea-at-the-loft_what-was-done = Qu’est-ce que d’autres ont décidé pour elle, d’après ce que tu sais ?
# @src c9538783
tea-at-the-loft_when-to-sleep = Quand elle est réveillée, et qui est pour elle et qui l’est pas. Et y a un week-end, le 21, et on lui a demandé qui s’inquiéterait
# @src 2261d1b8
tea-at-the-loft_name-now = Donne-moi son nom, Jo. Maintenant, s’il te plaît, avant qu’il se fasse tard.
    .note = Maintenant, et un nom : elle te bouscule. S’inquiéter est son métier, et ça met la pression.
# @src b5323a5d
tea-at-the-loft_my-own-worry = J’ai dit maintenant. C’était mon inquiétude, pas la tienne. Tu es venue demander. Prends ton temps.
# @src c9f861d6
tea-at-the-loft_will-and-wont = Le week-end, je ne peux pas le garder pour moi. Sa mère doit le savoir avant. J’aiderai ton amie à le dire.
# @src 3286d9b4
tea-at-the-loft_her-name = Elle s’appelle Ines
    .feedback = Samira a le nom : elle peut agir si personne ne le fait. Elle t’avait mis la pression, puis s’est reprise : ce oui est bien à toi. Ça prend quelque chose à Ines, tu voudras le lui dire. Sans date, ça aurait pu attendre.
# @src da9bc612
tea-at-the-loft_only-in-here = Merci. Jusqu’à mercredi, c’est à elle de le dire. Après j’appelle, et je vous préviens d’abord, toutes les deux.
# @src db282fa3
tea-at-the-loft_no-name = Pas encore de nom. Je lui écris quoi ?
    .feedback = Elle t’a mis la pression, et tu pouvais encore dire non : regarde comment elle l’a pris. Tu as de l’aide et tu gardes le nom. Samira peut faire moins, comme ça. Le donner, ça va aussi ; tu sais où il irait.
# @src 8b2cfb86
tea-at-the-loft_what-you-did = Ce que tu as fait, et où. Ce que tu as laissé de côté. Puis quelque chose d’ordinaire.
# @src 75bc2643
tea-at-the-loft_who-decides = Qui décide, maintenant ?
    .feedback = Dans l’appel, d’autres décident quand Ines dort. Ici, tu peux demander qui décide, et on te dit qui. Une partie n’est plus entre tes mains. Si tu venais juste parler, pas besoin de demander.
# @src 7e2384cc
tea-at-the-loft_not-you = Elle. À seize ans, sa mère aussi. Moi, si quelqu’un n’est pas en sécurité. Pas toi. Je le dis gentiment.
# @src 851f39df
tea-at-the-loft_silence = Boire le thé.
    .feedback = Elle t’a mis la pression, s’est reprise, et te laisse tranquille. Tu as dit ce que tu venais dire. Mais sans nom, Samira ne peut appeler personne avant le week-end. Rester là sans parler, c’est permis ; elle redemandera.
# @src e422cc3f
tea-at-the-loft_next-week = Je t’écris mardi et je redemande. La bouilloire ne sera toujours pas guérie.

## Q10

# @src 6d5cb073
you-did-what_title = T’as fait quoi
    .about = Jo le dit elle-même à Ines. Ines est furieuse.
# @src d6ed79f5
you-did-what_asked-somebody = J’ai parlé du week-end à quelqu’un, au Grenier. Je préfère que tu l’apprennes par moi
# @src 021a0306
you-did-what_will-ask = Je vais en parler à quelqu’un, du week-end. Je te le dis avant
# @src f798a0d6
you-did-what_did-what = T’as fait quoi
# @src e6d590e6
you-did-what_doing-what = Tu vas faire quoi
# @src 499dc41b
you-did-what_said-so = T’avais dit que tu le ferais. Je pensais que t’oublierais
# @src cfba8852
you-did-what_one-knows = Une personne sait. C’est son métier
# @src 1ea25eac
you-did-what_two-know = Hana sait, et une personne dont c’est le métier
# @src 788d4875
you-did-what_three-know = Hana, et une personne dont c’est le métier, et monsieur Tamm en sait à peu près un quart
# @src cc5a4927
you-did-what_hana-knows = Hana sait. Personne d’autre jusqu’ici
# @src eb703bb7
you-did-what_has-your-name = Je lui ai donné ton prénom. Elle m’a dit qui pourrait l’apprendre, et quand
# @src 52dfef61
you-did-what_mine = C’était à moi de le dire. Pas à toi
    .note = Une amie blessée dit ce qui blesse. Personne ne paie, et rien n’est interdit.
# @src 36091c1a
you-did-what_broke-it = Oui. Et j’avais promis et j’ai pas tenu, c’est devenu trop gros pour moi
# @src 858732ad
you-did-what_too-big = Oui. C’est devenu trop gros pour moi toute seule
# @src 814441d1
you-did-what_who-she-is = Wren dit : maintenant tu vois qui est avec toi, et qui est juste à côté
    .note = Une dispute sert à te classer : Wren est avec elle, pas toi.
# @src ba087069
you-did-what_be-angry = Fâche-toi, vas-y. Moi je reste
    .feedback = Wren fait le tri : avec elle, ou juste à côté. Rester malgré sa colère, c’est la seule réponse qui n’entre dans aucune des deux cases. Ce n’est pas agréable. Si elle crie pendant des jours, tu peux t’éloigner un temps.
# @src 1f90011b
you-did-what_over-there = Alors reste là-bas. Je répondrai quand j’en aurai envie, et pas avant
    .note = Une amie blessée se tait et le dit. Tu peux encore écrire, et personne n’est menacé.
# @src 0d38e365
you-did-what_word-for-word = Je te dis mot pour mot ce que j’ai dit
    .feedback = Quand on lui dit que tu n’es pas avec elle, elle craint le pire. Là, elle peut lire que c’était peu. Lire ça peut faire mal. Si elle n’en veut pas ce soir, ça attendra.
# @src 375bdf5f
you-did-what_eleven-minutes = Il faut onze minutes pour l’écrire. Elle lit tout, deux fois.
# @src ca32017a
you-did-what_the-beat = Tu lui as parlé du demi-temps
# @src b3295d16
you-did-what_thats-all = C’est tout ? C’est moins que je croyais
# @src 6f9b8598
you-did-what_before-i-say-it = Tu peux lire ce que je vais dire avant que je le dise
    .feedback = Wren trie les gens à sa place. Toi, tu la laisses lire en premier : rien ne se passe dans son dos. Elle peut te demander de ne pas le faire, et tu peux refuser. En cas de danger, on n’aurait pas le temps.
# @src cb3aeef0
you-did-what_spelling = Je corrige l’orthographe. C’est tout
# @src 809320e8
you-did-what_the-tooth = En primaire t’as parlé de ma dent à mon père
    .feedback = Un jour, elle a dit un de tes secrets pour t’aider, et ne te l’a pas caché. À « avec elle ou juste à côté », ça répond par un souvenir à vous deux. Ça peut sonner comme des comptes à régler ; alors laisse, ça va aussi.
# @src d77eff33
you-did-what_it-was-grey = Tu la cachais depuis une semaine. Elle était grise ! Je le referais
    .note = Elle a dit un de tes secrets pour aider, et ne te l’a pas caché.
# @src b99ff49a
you-did-what_silence = Poser le téléphone et aller manger.
    .feedback = Tu le lui as dit toi-même ; à elle d’être fâchée en paix. Wren remplira le vide. Alors envoie un mot d’ici un jour ou deux. Ce soir, manger, ça va.
# @src ea99e2db
you-did-what_potatoes = Jo mange six patates sans s’en rendre compte.

## Q11

# @src c66b915f
no-question-mark_title = Sans point d’interrogation
    .about = Un message qui n’attend pas de réponse. Puis Carla demande.
# @src d58142fe
no-question-mark_one-a-day = Depuis des jours, Jo envoie un message par jour. Jamais de point d’interrogation.
# @src 5426403a
no-question-mark_one-today = Jo n’a rien écrit depuis huit jours. Aujourd’hui elle envoie un message. Sans point d’interrogation.
# @src ffe06b14
no-question-mark_no-answer = Aucun message ne reçoit de réponse.
# @src 4c6959db
no-question-mark_read-at-three = Les messages sont lus à trois heures du matin.
# @src afece674
no-question-mark_not-rung = Le numéro du Grenier est sur un bout de papier. Jo n’a pas encore appelé.
# @src b6904bf5
no-question-mark_raincoat = Vu un chien grand comme un canapé. Il portait un imper
# @src ff5e2f65
no-question-mark_next-day = Le lendemain, c’est mardi, et il y a chorale.
# @src 34819963
no-question-mark_an-attack = M. Tamm a chanté ta voix aujourd’hui. C’était une agression
# @src 819e7db6
no-question-mark_what-colour = Il était de quelle couleur l’imper
# @src 7bf1eda8
no-question-mark_yellow = Jaune. Avec des poches
# @src f38b4382
no-question-mark_pockets = Un chien met quoi dans ses poches
# @src 03a7d604
no-question-mark_gran-fine = Jo écrit que les examens de mamie sont bons. « Bien. Dis-lui que j’ai demandé de ses nouvelles », écrit Ines.
# @src 57963d57
no-question-mark_leni-asks = leni, du groupe des invités. ines dit que je peux te demander, vérifie avec elle si tu veux. t’es pas obligée de répondre : est-ce qu’elle dort, des fois ?
    .note = Quelqu’un que tu ne connais pas t’interroge sur Ines, et te laisse vérifier. Ton silence ne coûte rien.
    .shows = « vérifie avec elle si tu veux », et « t’es pas obligée de répondre »
    .settles = Demande à Ines si elle l’a dit. Ou ne réponds pas, et regarde ce qui se passe.
# @src 46d8a6d5
no-question-mark_look-leni = Être nouveau n’est le signe de rien. Ce qu’on fait de ton silence, si.
    .pressing = Quelqu’un que tu ne connais pas pose des questions sur une amie : ça peut être « Voir qui le remarquerait ». Ici, tu peux vérifier auprès d’Ines, et tu peux ne pas répondre. Ça va.
    .fine = Elle dit d’où elle te connaît, t’envoie vers Ines, et te laisse ton silence. Rien n’est caché à personne. Ça va.
    .unclear = Tu n’as lu d’elle que trois phrases, tu peux attendre. Qu’Ines soit d’accord, c’est Leni qui le dit, et elle t’offre elle-même de vérifier. Ça va.
# @src 58b3356e
no-question-mark_a-letter-samira = Une question sur l’imper ? Ça vaut une lettre entière. Et sa mère, elle le saura avant samedi ? Je suis là jusqu’à neuf heures.
# @src 9504698b
no-question-mark_a-letter-hana = Attends, elle a posé une question sur l’imper ? Mais ça vaut une lettre entière, ça
# @src 6eb88206
no-question-mark_knew-nothing = « Laisse-la tranquille », je t’ai dit. Je sais même pas de quoi il s’agit. C’était pas juste.
# @src b0930d72
no-question-mark_is-she = Jo, c’est Carla, la maman d’Ines. Elle dit qu’elle sera chez toi samedi. C’est vrai ? Je demande, je n’accuse pas.
    .note = Elle demande où sera sa fille. Tu peux répondre, ou lui dire de demander à Ines.
# @src 398542e2
no-question-mark_crumb = Pendant cinq minutes, Jo n’écrit rien. Dans la cuisine, Papa laisse tomber un couvercle.
# @src 495bf560
no-question-mark_you-have-read-it = Je vois que tu l’as lu. Si tu étais son amie, tu me répondrais !
    .note = Ton amitié devient une raison d’obéir. C’est la peur d’une mère ; puis elle se reprend.
# @src 1f124237
no-question-mark_i-take-it-back = Non. Oublie ce que j’ai dit. Tu es son amie et tu as seize ans. J’ai peur, c’est tout.
# @src 4e82ce52
no-question-mark_no-lets-talk = Non. On peut se parler, tous ensemble, avant vendredi ?
    .feedback = Tu as dit la vérité à Carla : celle qui peut aller chercher Ines le sait. Elle avait mis la pression, puis s’est reprise. Le secret s’arrête ici. Ines sera peut-être fâchée ; dis-le-lui tout de suite. Pour une soirée film, un simple non suffirait.
# @src 401ee420
no-question-mark_sitting-down = Oui. Où ? Là, je m’assois. Dis-lui que tu me l’as dit, s’il te plaît, avant que je lui parle.
# @src be84024d
no-question-mark_ask-her = Demandez-lui. Je ne mens ni à vous ni à elle
    .feedback = Tu n’as menti à personne, et Carla sait qu’elle doit demander à Ines. Elle avait mis la pression, puis s’est reprise : tu as répondu librement. Pour des devoirs en retard, ça suffit. S’il ne restait plus de temps, tu le dirais sans détour.
# @src 90b28f59
no-question-mark_fair = C’est juste. Je vais frapper à sa porte. Avec un chocolat chaud.
# @src 4731ec97
no-question-mark_yes = Oui
    .feedback = On a fait cacher ça à Ines ; maintenant on trompe aussi sa mère. Voilà comment un secret voyage. Celle qui pourrait aller la chercher ne sait rien. Un mot à Carla reprend ce oui, ce soir ou demain. Chez toi, il serait vrai.
# @src 900434a5
no-question-mark_toothbrush = Bien. Elle oublie toujours sa brosse à dents. Je m’en occupe.
# @src 6ca24b8f
no-question-mark_silence = Laisser sans réponse.
    .feedback = Tu n’as rien dit de faux, et Carla s’est reprise. Mais elle ne sait toujours pas où Ines sera samedi, et c’est elle qui pourrait aller la chercher. Ça peut attendre un soir, mais pas jusqu’à samedi.
# @src 2e17576d
no-question-mark_read-mark = Sous la question de Carla, il y a « lu ». Toutes les deux le voient.
# @src b04bc006
wednesday_title = Mercredi
    .about = Qui appelle Carla, et qui ne le fait pas.
# @src 3330f8a6
wednesday_bo-slept = Bo, de l’appel, a dormi deux nuits sans le dire à personne. Ada a dit tant mieux pour Bo
    .note = Quelqu’un a dormi, et reçoit un mot gentil. Personne n’a demandé pourquoi.
# @src ce6ea060
wednesday_at-six = À six heures, j’appelle sa mère. Ines devrait le savoir avant.
# @src c718ed35
wednesday_told-her = Je lui ai dit. Elle a écrit « OK. » Avec un point
# @src 82f36197
wednesday_tamm-rings = M. Tamm descend du bus 9 pour le dire : à six heures, il appelle Carla. Jo l’écrit d’abord à Ines.
# @src 365cdc54
wednesday_with-a-name = C’est toujours pour samedi ? Avec un nom, je peux faire plus.
# @src 0d7f1655
nothing-said_title = Rien n’est dit
    .about = Mercredi soir. Il reste trois jours.
# @src f73ac344
nothing-said_one-potato = Ça fait dix minutes que tu promènes une patate dans ton assiette. Je dis ça, je dis rien.
# @src 5cc90141
nothing-said_not-going = j’y vais pas samedi. toujours pas d’adresse et pas de numéro pour ma mère. je me suis dit que tu voudrais le savoir
    .note = Elle parle contre le week-end et dit ce qu’elle a vu. Le reste, elle te le laisse.
# @src 0a147c1d
nothing-said_or-i-will = donc dis-le à quelqu’un. ce soir, jo. ou c’est moi qui le fais
    .note = Ce soir, ou ça se fait sans toi. Elle s’inquiète, ça met la pression, et elle se reprend.
# @src 69551bcb
nothing-said_or-not = non je le fais pas, je connais même pas sa mère. pardon. c’est juste qu’il faudrait que quelqu’un le fasse
# @src a5058590
nothing-said_stopped-asking = Maman demande plus rien. Pim dit que c’est à ça qu’on reconnaît une vraie amie
    .note = Se taire devient la preuve de l’amitié. Un mot à Carla y mettrait fin.
# @src 4e131480
nothing-said_three-days = « Je savais pas que tu savais te taire comme ça », écrit Ines. Jo regarde ça longtemps. Samedi est dans trois jours.
# @src 3693a4f6
nothing-said_carla-after-all = Carla, elle ne sera pas chez moi samedi. J’aurais dû le dire hier, je suis désolée
    .feedback = Tu as rompu ton silence tant qu’il était temps, et Carla sait. Pim en avait fait la preuve de l’amitié. Ines sera furieuse. Si elle venait vraiment chez toi, il n’y aurait rien à dire.
# @src ecd8863e
nothing-said_late-enough = C’est encore assez tôt. Merci. Demain au Grenier, tous ensemble ? J’apporterai une chaise.
# @src 9090b2c8
nothing-said_where-is-it = Envoie-moi l’adresse. Juste ça
    .feedback = Un seul fait, et elle ne l’a pas : personne ne lui a dit où. Ça vaut plus que toutes les raisons. Tu sais maintenant ce que sait Leni. Carla, pas encore, et ce soir il n’est pas trop tard pour lui écrire.
# @src 652b6a7a
nothing-said_when-were-there = On l’aura une fois là-bas. Commence pas, s’il te plaît
# @src e2ed6d1e
nothing-said_silence = Mettre le téléphone à charger.
    .feedback = Ce silence est celui que Pim trouve si bien. Ines sera là où personne ne peut appeler, et sa mère ne le sait pas. Un mot à Carla suffit, ce soir ou demain, tant qu’on peut appeler Ines. Tu n’as pas à tout porter.
# @src 71e1d8ea
nothing-said_one-line-blank = La liste est fermée. Une ligne est restée vide. Cette ligne, je la regrette.
# @src 213c746c
nothing-said_charges = Vendredi, midi. Ines n’est pas en cours. Toute la journée, Jo regarde la chaise à côté d’elle.

## Q12

# @src 43d97b6c
shoe-bench_title = Le banc de l’entrée
    .about = Samedi soir : une brosse à dents, et ce que Jo sait.
# @src 2da919fc
shoe-bench_phone-off = Samedi soir. Jo a appelé Ines trois fois. Son téléphone est éteint.
# @src 0a0f0656
shoe-bench_outside = Jo. Je suis devant chez toi avec une brosse à dents. Elle est là ?
# @src abff39ce
shoe-bench_shoes = Papa ouvre. Carla regarde les chaussures dans l’entrée. Celles qu’elle cherche n’y sont pas.
# @src 38d79bd0
shoe-bench_wasnt-true = Elle est pas là. J’ai dit oui et c’était pas vrai et je suis désolée et je sais pas où elle est
# @src 0a0a63ec
shoe-bench_didnt-answer = Elle est pas là. J’aurais dû vous répondre et je l’ai pas fait et je suis désolée et je sais pas où elle est
# @src 5f625697
shoe-bench_should-have-knocked = J’ai attendu ta réponse quatre jours. J’aurais dû venir frapper.
# @src 575cadfe
shoe-bench_not-angry = Je ne suis pas fâchée. Tu as seize ans, ce n’était pas à toi de porter ça. Qu’est-ce que tu sais ?
# @src aae401b8
shoe-bench_all-of-it = Y a un appel la nuit, et Wren et Pim, et les téléphones dans une boîte, et je le sais depuis deux semaines
    .feedback = Tu as tout dit à Carla d’un coup, tard, et c’est ce qu’il lui faut. Le secret a rendu ça lourd pendant deux semaines ; ça aussi, on te l’a fait. Commencer par les faits aurait fait gagner une minute.
# @src 5f6aa762
shoe-bench_four-minutes = Jo raconte, sur le banc de l’entrée. Ça prend quatre minutes. Papa apporte son manteau.
# @src 811bb50b
shoe-bench_facts-first = Le 21. Téléphones dans une boîte. Pas d’adresse. Deux noms, Wren et Pim. Leni y va pas
    .feedback = Tu as donné cinq faits, et quelqu’un peut agir avec. Une aide tardive reste une aide. Ce que ça te fait peut venir après. Tout raconter d’un souffle, c’était bien aussi.
# @src 41a185be
shoe-bench_writes-down = Papa note les cinq choses au dos d’un horaire de bus. Carla les lit deux fois.
# @src 405bb963
shoe-bench_silence = Tendre le téléphone à Carla, la discussion ouverte.
    .feedback = Tu n’arrivais pas à le dire, alors tu laisses Carla tout lire. C’est une façon de dire. Ça montre plus d’Ines qu’elle n’aimerait, peut-être. Ce soir, ça va : personne ne sait où elle est.
# @src 2234f3ca
shoe-bench_scrolls = Carla lit pendant quatre minutes. Puis elle remonte le fil, et relit une journée.
# @src 25e49432
shoe-bench_you-were-there = Tu lui as parlé d’un chien en imper, et elle a répondu. Viens t’asseoir.
# @src b1cf1914
late-is-a-time-too_title = Tard, mais pas trop tard
    .about = Samedi, la nuit : qui appelle, et un téléphone prêté.
# @src eb0a7559
late-is-a-time-too_thanks = Merci. Son père appelle partout. Tous les deux, on posait des questions sur les notes, alors que c’était autre chose.
# @src a3f7057e
late-is-a-time-too_sixteen = Elle a seize ans, son téléphone est éteint, et personne ne peut me donner une adresse.
# @src a4786b80
late-is-a-time-too_police-now = J’ai ton message. Dis à Carla d’appeler la police maintenant. Ils préfèrent le savoir tôt. J’arrive, avec un thermos.
# @src 9dd2ea4c
late-is-a-time-too_full-tank = Alors on appelle la police maintenant. Ils préfèrent le savoir tôt. Je sors la voiture.
# @src d352aedb
late-is-a-time-too_pims-phone = Bonsoir. C’est Pim. Ines a demandé mon téléphone. Elle fera vite.
# @src e5b4377d
late-is-a-time-too_go-home-early = Jo ? On a le droit de rentrer plus tôt ?
# @src 9b753ca8
late-is-a-time-too_everyone-wobbles = Après la soupe, tout le monde hésite un peu ! Je commande le petit-déjeuner, donc il faudrait qu’elle le dise maintenant.
    .note = Elle demande si elle peut partir. Elle doit décider tout de suite, sur le téléphone même de Pim.
# @src a6bad42c
late-is-a-time-too_cold-feet = C’est encore moi. J’ai froid aux pieds. J’ai dit trois choses vraies et c’était jamais celle-là
# @src 01077bdf
late-is-a-time-too_yes-always = Oui. Toujours. Ta mère est là et elle est pas fâchée
    .feedback = Tu lui as donné un oui sans date limite, et quelqu’un qui l’attend. Pim veut une décision tout de suite, le téléphone en main. À une heure plus calme, tu demanderais d’abord ce qu’elle veut.
# @src d367ca92
late-is-a-time-too_yes-please = Alors oui, s’il te plaît. C’est la maison après le pont
# @src 472808b1
late-is-a-time-too_who-shall-come = Oui. Qui doit venir ? Tu choisis
    .feedback = Toute la soirée, d’autres ont décidé, et Pim la presse. Tu as dit oui d’abord, et tu lui as laissé une chose à décider. Ça coûte une minute. Si on lui faisait du mal, tu enverrais d’abord de l’aide.
# @src acfe04af
late-is-a-time-too_mum-and = Maman. Et quelqu’un qui pose pas de questions. C’est la maison après le pont
# @src e6582e09
late-is-a-time-too_carla-first = Donner le téléphone à Carla.
    .feedback = Pim la presse, et sa mère est assise près de toi : c’est elle qui peut aller la chercher. Ines peut être surprise. Si tu as un mot pour elle, il peut partir d’abord.
# @src ec6ff429
late-is-a-time-too_its-mum = C’est maman. J’arrive. Tu n’as rien à expliquer.
# @src 401240dc
late-is-a-time-too_paper-map = Ines dit où. Papa trouve le pont sur une carte en papier.
# @src 831bb017
late-is-a-time-too_silence = Ne rien dire, et laisser lire Carla.
    .feedback = Tu n’avais plus de mots, et sa mère a vu quand même. Ines demande si elle peut partir ; il faut que quelqu’un dise oui, et Carla le dit. Si un mot t’était venu, n’importe lequel aurait suffi.
# @src da60a98e
late-is-a-time-too_always = J’écris un mot. Toujours. Voilà.
# @src e084a51b
late-is-a-time-too_rings-herself = Puis le téléphone de Carla sonne. « La maison après le pont », dit Ines.

## Q13

# @src 65139bb8
the-window_title = La fenêtre ouverte
    .about = Ines et Carla en haut, Jo sur les marches, et une liste.
# @src 27e4984f
the-window_steps = Jeudi, le Grenier. En haut, trois chaises. Jo est assise sur les marches, un gant vert dans la poche.
# @src e2baedaa
the-window_cocoa = Le chocolat a duré une heure. Ines voulait un endroit qui n’est pas la maison. Le Grenier a une bouilloire.
# @src 19e7a04b
the-window_word-same = « Au Grenier ? » a écrit Jo, et elle a tout envoyé à Ines. « Toi au moins, tu envoies des copies », a écrit Ines.
# @src c12e2bb1
the-window_short-yes = En montant, Carla s’arrête près de Jo. « C’était un oui très court, dit-elle. Je l’ai entendu. »
# @src a358e662
the-window_dad-rang = Carla a été fâchée d’abord, Ines toute une semaine. Le Grenier, c’est l’idée de Samira : elle y travaille, et elle a une bouilloire.
# @src 0ef581ac
the-window_angry-first = Carla a été fâchée d’abord, Ines toute une semaine.
# @src d370e1c6
the-window_typed-and-deleted = Toute la semaine je t’ai écrit des trucs et je les ai effacés. Des méchants
# @src 4e7b3e8d
the-window_saw-the-dots = J’ai vu les petits points, tous les soirs
# @src 4829553e
the-window_window = Laisse la fenêtre ouverte. Comme ça j’aurai pas à tout dire deux fois
# @src 247080c8
the-window_would-have = J’aurais dit non. Alors tu ne m’as rien demandé.
# @src a5173dc1
the-window_yes = Oui
# @src 64f51668
the-window_sitting = Alors j’écoute d’abord. Regarde, je suis assise.
# @src aa358d51
the-window_blank-line = La liste ferme demain. Il reste une ligne vide, sous Jo. Le crayon suffira.
    .note = La date n’a pas changé. Une ligne est gardée, et le crayon s’efface.
# @src 5812e194
the-window_in-pencil = S’il vous plaît, mettez Ines, au crayon. Je lui dirai que c’est moi
    .feedback = La date de M. Tamm est la même pour tout le monde, et le crayon s’efface. Mais tu as décidé à sa place, un jour où elle apprend à décider. Dis-le-lui aujourd’hui. Demander d’abord prendrait un jour de plus.
# @src e33ee3e2
the-window_pencilled = Au crayon. Je garde la gomme à côté.
# @src 2c6a6d49
the-window_hers-to-write = C’est sa ligne. Je vais lui demander
    .feedback = C’est une vraie date limite, mais tu n’as pas pressé Ines : la ligne est à elle. Elle peut la manquer, et la chaise ira à quelqu’un. Si elle t’avait demandé de l’inscrire, tu le ferais, c’est tout.
# @src 02cd04d8
the-window_until-midnight = Alors jusqu’à demain minuit. Après, je donne la chaise.
# @src 9290b6e2
the-window_silence = Ranger le téléphone et écouter.
    .feedback = Personne ne presse personne : une date pour tout le monde, et un crayon. Ines t’a demandé de l’entendre, et tu le fais. La ligne restera peut-être vide, et la chaise partira. M. Tamm écouterait aussi un mot de toi.
# @src df0209e4
the-window_over-the-road = Je suis en face avec des chips, juste au cas où, t’es pas obligée de venir
# @src e85e5279
the-window_phone-away = Par la fenêtre, Jo entend une chaise qui bouge, et quelqu’un qui se mouche.
# @src a2f94176
three-chairs_title = Trois chaises
    .about = Ines, Carla et Samira en haut. Jo sur les marches.
# @src 9443ed9e
three-chairs_what-keep = Qu’est-ce que tu voudrais en garder ?
# @src 57fbc0d7
three-chairs_the-true-thing = La chose vraie. Et deux personnes. Elles écoutaient, à la maison je suis la rigolote qui perd ses gants. Mais pas les trois heures du matin
# @src 8b85c8b4
three-chairs_no-box = Pas de week-end où personne ne peut appeler. Pour un autre, demande-moi.
    .note = Un non avec une raison, de sa mère. Après, la discussion continue.
# @src c3dc3ce9
three-chairs_half-glad = Je suis fâchée. Et un peu contente. Ça peut être les deux ?
# @src 65bee10a
three-chairs_it-can = Ça peut. S’il n’y en avait qu’un des deux, ça m’inquiéterait.
# @src fd6e0cd9
three-chairs_my-job = J’écris aujourd’hui à ceux de l’appel, pour leur dire d’arrêter. Si quelqu’un écrit quand même, envoie-le-moi. C’est mon métier.
    .note = Elle fait son métier, ouvertement, et dit ce qui se passe si ça ne marche pas.
# @src 65d0c63c
three-chairs_comes-down = Ines descend. Carla et Samira restent en haut. Jo a arrêté de compter.
# @src f14a3dfd
three-chairs_your-glove = J’ai toujours ton gant
    .feedback = Pendant des semaines, d’autres avaient un plan pour ses soirées. Un gant ne demande rien. Elle peut le prendre et partir, c’est tout. Pour savoir comment elle va, tu peux demander.
# @src 558dda91
three-chairs_the-other = Je sais. J’ai l’autre
# @src 652be75e
three-chairs_move-up = Se pousser sur la marche, et ne rien dire.
    .feedback = Aujourd’hui, tout le monde voulait des mots d’elle. Tu as fait de la place, sans en demander. Le silence peut durer. « Je suis contente », ce serait bien aussi.
# @src 9b52128c
three-chairs_sits = Ines s’assoit. La marche est étroite. Elles regardent une camionnette se garer, en trois fois.
# @src a58d6d70
three-chairs_keep-two = Carla, est-ce qu’elle peut en garder deux ? De jour ?
    .feedback = Tu as demandé deux personnes, de jour, et tout le monde a pu entendre. L’appel n’a jamais été tout mauvais : Leni y était gentille, et un non lui suffisait. Carla doit répondre devant tout le monde. Ines peut aussi le demander elle-même.
# @src 6cfdb39b
three-chairs_need-names = Je voudrais des noms. Et je voudrais les faire manger, à midi.
# @src dbffa548
three-chairs_go-home = Je rentre. T’as pas de comptes à me rendre
    .feedback = Dans l’appel, elle devait une chose vraie chaque nuit. De toi, elle l’entend : elle ne doit rien. Elle mettra peut-être du temps à écrire. Si tu avais voulu rester sur la marche, personne ne te renvoyait.
# @src 01eda7f8
three-chairs_thanks-window = OK. Merci pour la fenêtre
# @src 9d902cfa
three-chairs_silence = Regarder le mur jusqu’à ce qu’elles soient parties.
    .feedback = On l’a regardée tout l’après-midi, et tu n’en as pas rajouté. Tu ne sais pas ce qu’elle pense, et elle ne sait pas que ça te fait plaisir. Un bonjour ne lui aurait pas trop demandé.
# @src 6b3f4183
three-chairs_going-past = En passant, Ines tape sur l’épaule de Jo, une fois, comme on frappe à une porte.

## QE1

# @src 8dcfd7e5
the-low-part_title = La voix grave
    .about = Le soir du concert. Ines arrive tard, et s’assoit.
# @src 0ec288b7
the-low-part_concert = Soir de concert. Des robes, des gens qui toussent, Papa au deuxième rang à côté de Carla.
# @src 88258cdd
the-low-part_taken = Elle est prise, cette chaise ?
# @src cc68665b
the-low-part_music-stand = Juste par le pupitre, il se sentait seul
# @src 5478bb56
the-low-part_sing-or-dont = « Bonsoir, Ines, dit M. Tamm. Chante, ou pas. » – « Ou pas, pour ce soir. » Pendant trois chants, elle tourne les pages.
# @src d86a94b9
the-low-part_last-song = Au dernier chant, le sol vibre. C’est la voix grave. Elle entre un demi-temps en retard.
# @src a88d2ba3
the-low-part_early = T’étais en retard
# @src 3c32b2ff
the-low-part_on-purpose = C’était trop solennel
# @src 1d66181c
the-low-part_true-thing = Chose vraie : je suis perdue depuis la mesure douze, enfin, depuis la première mesure douze
# @src 7dcf04af
the-low-part_after-hours = Plus personne de l’appel m’écrit. Ça me manque le jeudi. Leni était au sixième rang
# @src 9722b0b5
the-low-part_not-mine = Et j’ai répété des trucs qui étaient pas de moi : vous faites que rigoler, les heures, le dis pas, tout ce qu’ils disaient. Oublie tout ça

## QE2

# @src 4ba91854
home-early_title = Rentrer plus tôt
    .about = Une cuisine à une heure du matin, et du sommeil.
# @src b4b002e4
home-early_one-oclock = Une heure du matin, la cuisine de Carla. Le père d’Ines est assis près du téléphone. Jo garde l’eau du thé au chaud.
# @src 11ba5ad5
home-early_a-car = Une voiture, et derrière, la police, qui fait juste un signe. Carla descend, et quelqu’un dans une couverture.
# @src 7c91bda1
home-early_hummed = Personne m’a rien demandé dans la voiture. Maman chantonnait
# @src 4f25bc8a
home-early_were-you-cross = Jo. T’es fâchée ?
# @src 476e9290
home-early_first-scared = J’ai eu peur. Après j’ai compté vos cuillères
# @src 078a20e3
home-early_pim-carried = Pim a porté mon sac jusqu’au portail. Pim m’a demandé de rester. Et puis Pim a continué à le porter
# @src aa4a94de
home-early_monday = Tu me raconteras demain. Ou lundi. Ou à quelqu’un du Grenier.
# @src 33c72703
home-early_tuesday = Lundi. D’abord je veux dormir
# @src 21d7a1c6
home-early_asleep = Dimanche, elle dort jusqu’à quatre heures. La police écrit à ceux de l’appel. Personne ne téléphone, et personne n’attend.
# @src 63864729
home-early_not-mine = Chose vraie. J’ai répété des trucs : vous faites que rigoler, les heures, le dis pas, tout ce qu’ils disaient. C’était pas de moi. Oublie tout ça

## QE3

# @src ebb9b128
not-ready_title = Pas prête
    .about = L’amitié se repose, et une chaise est à quelqu’un d’autre.
# @src c35e5758
not-ready_weeks = Presque deux semaines. Le concert est passé. Le pupitre a chanté l’alto deux.
# @src 6dd6055d
not-ready_dont-go = Pas prête. T’en va pas
# @src 3531bd1c
not-ready_not-going = OK. Je m’en vais pas
# @src 60fa79d4
not-ready_she-sleeps = Jo. Elle dort la nuit, maintenant. Elle dit que je peux te le dire.
# @src 18517811
not-ready_chair-given = J’ai gardé la chaise aussi longtemps que j’ai pu. À partir de mardi, l’alto deux est à Leni.
# @src 4c7586e9
not-ready_can-also-stand = il m’a donné l’alto deux. j’ai quitté l’appel aussi et j’aime bien chanter. c’est méchant de ma part ?
    .note = Leni, qui vient d’arriver, demande ce que ça fait à quelqu’un. Tu peux dire oui, ou non, ou rien.
# @src 4ba833dc
not-ready_i-dont-know = Jo écrit à Leni qu’elle ne sait pas. C’est vrai. Personne n’a pris la chaise à personne.
# @src ff1fd71e
not-ready_not-mine = J’ai juste répété des trucs : vous faites que rigoler, les heures, le dis pas, tout ce qu’ils disaient. Oublie tout ça. Le reste je te le dirai pas, plus maintenant
# @src 4dae935b
not-ready_good-chair = C’est une bonne chaise, il paraît
# @src 3c4543e2
not-ready_on-the-beat = Mardi, la voix grave entre exactement sur le temps. Chaque fois.

## QE4

# @src af197258
every-second-week_title = Un samedi sur deux
    .about = Un déjeuner en plein jour, et une chose vraie avant la chorale.
# @src b0f33512
every-second-week_saturday = Un samedi sur deux, à treize heures. Deux personnes de l’appel viennent déjeuner chez Carla : Leni et Bo.
# @src ce91d6dc
every-second-week_names = Leni, Bo. J’ai les numéros de vos mères. Est-ce que quelqu’un ne mange pas de poireaux ?
# @src 6f84e32b
every-second-week_come-to-mine = la prochaine fois c’est chez moi, il faut venir ! enfin c’est pas obligé. mais ma mamie fait trop à manger
    .note = Un déjeuner mène au suivant, et le non vient avec, dans le même souffle.
# @src 583f9a4a
every-second-week_bo-asleep = Personne ne mange de poireaux. Bo s’endort à côté du dessert, à deux heures.
# @src 8e283c7b
every-second-week_wren-too = Je voulais inviter Wren aussi. Samira a dit non, et pourquoi. Je lui ai pas parlé pendant une semaine
# @src 3d86cea9
every-second-week_are-you-sad = T’es triste pour ça ?
# @src 7c08195b
every-second-week_a-bit = Un peu. Wren m’écoutait. Et après, Wren me lâchait pas
# @src a91646db
every-second-week_not-mine = Les trucs comme vous faites que rigoler, les heures, le dis pas, tout ce qu’ils disaient, c’était pas de moi. J’ai juste répété. Oublie tout ça
# @src 935cf845
every-second-week_tuesday = Mardi, avant la première note, chacun dit une chose vraie.
# @src 19c13f72
every-second-week_slept = J’ai dormi huit heures. Et je suis encore un peu fâchée contre Jo

## Endings, turning points, questions, for the facilitator

# @src 7e588645
ending-the-low-part = La voix grave
    .opening = Elle est venue tard, et une chaise l’attendait. D’autres avaient pris ses nuits, gentiment.
# @src 3377e6ac
ending-home-early = Rentrer plus tôt
    .opening = Elle a demandé si elle pouvait rentrer, et quelqu’un a dit oui. Tard, c’était encore assez tôt.
# @src 7750d2a8
ending-not-ready = Pas prête
    .opening = Elle dort, elle est en sécurité. Elle n’a plus sa chaise, et elle ne te raconte plus tout. Être triste, ça va.
# @src 45805c82
ending-every-second-week = Un samedi sur deux
    .opening = Elle a gardé deux personnes et laissé les nuits. Sa mère connaît leurs noms.
# @src 999543f7
turning-empty-chair = Hana a dit « maintenant, ce soir », puis s’est reprise. Une blague, un simple « tu me manques » et une question dure venaient de la même inquiétude. Ce qui garde une discussion ouverte : une chose que Jo a vue, une qu’elle ne sait pas, et rester.
# @src ecdcbe8f
turning-the-wall = Avec « Wren avait dit que tu dirais ça », toutes les questions semblaient donner raison à Wren. Wren a dit aussi : pas à trois heures du matin, et ça, ça allait. Ce qui a rouvert la discussion : « J’ai dit ça comme une juge », un gant, une amie, ou deux jours de calme.
# @src 1dcc378c
turning-guests = Ada a aimé Jo avant son premier mot. Wren lui a dit de juste lire. Fenn a mis douze personnes en face d’une nuit de Leni. Même groupe, mêmes gens, même soir : regarde chaque phrase, et ce qu’un non y coûte.
# @src ca86ba87
turning-the-glove = Deux secrets en cinq minutes : le pari sur le gant, et « Le dis pas, Jo. Promis ? ». Le père de Jo la veut à la maison pour dix heures, et dit pourquoi : un bus. Wren a demandé qui s’inquiéterait, et n’a pas donné de raison.
# @src ea3c2403
turning-you-did-what = Le dire à une personne, ce n’est pas le dire à tout le monde. Jo a choisi à qui parler et quoi dire, et l’a annoncé à Ines. Ines était furieuse, et toujours une amie.
# @src 2e4ffc6e
turning-no-question-mark = « Si tu étais son amie, tu me répondrais ! » Carla a mis la pression, et une minute après s’est reprise. « Non », « demandez-lui », oui, ou rien : les deux premiers ont mené à une discussion le jeudi. Un oui ou un silence pouvaient se réparer jusqu’au samedi, et après.
# @src 04d08596
question-which-secret = À l’arrêt de bus, Ines demande à Jo de garder deux secrets. Où passe la limite entre les deux ?
    .answer = Le pari sur le gant ne fait de mal à personne et finit par un rire. Le week-end n’a ni adresse, ni téléphone, ni fin. Un secret qui cache où est quelqu’un, ce n’est pas à Jo de le garder.
# @src 0acbb4ef
question-one-person = À la fin, qui savait quoi, et qui ne savait pas ? Qu’est-ce qu’Ines a pu en dire ?
    .answer = Une ou deux personnes savaient, chacune pour une raison, et Ines a su par Jo qui elles étaient. Elle pouvait être furieuse et corriger. Le dire à une personne, ce n’est pas le dire à tout le monde.
# @src e7b9443e
question-tones = Quelles phrases de Jo ont gardé la discussion ouverte ? Une phrase l’a-t-elle fermée pour un temps ? Qu’est-ce qui l’a rouverte ?
    .answer = Une blague, « prends ton temps » et l’imper ne demandaient rien. « C’est quoi ton problème ? » l’a fermée. « J’ai dit ça comme une juge. Je voulais le dire comme Jo » a changé le ton et gardé l’inquiétude.
# @src cce44e84
question-took-it-back = Hana, le père de Jo, Samira, Carla, M. Tamm : qui a mis la pression, et qu’ont-ils fait ensuite ? Et Pim, ensuite ?
    .answer = Chacun des proches de Jo a mis la pression une fois, s’en est rendu compte, et a laissé le choix. Pim a dit du bien du silence, et a pressé Ines. Une phrase qui met la pression dit peu. Ce qu’on fait d’un non dit plus.
# @src 25315bef
question-may-she-be-cross = Ines a-t-elle le droit d’être fâchée ? De quoi Jo peut-elle s’excuser, et de quoi n’a-t-elle pas à s’excuser ?
    .answer = Oui. On a raconté quelque chose qui était à elle. Jo peut s’excuser de l’avoir blessée, ou d’avoir rompu une promesse. Elle n’a pas à s’excuser d’avoir prévenu quelqu’un qui pouvait aider.
# @src ad09a38e
question-not-done = Qu’est-ce qu’un des adultes aurait pu faire plus tôt ? Qu’est-ce que ça aurait changé ?
    .answer = Carla aurait pu frapper. Les deux parents ne parlaient que des notes. Le père de Jo a dit « laisse-la tranquille » sans rien demander. Posées plus tôt, des questions seraient peut-être arrivées avant le week-end.
# @src 2148c2d6
question-late = Qu’est-ce qui a permis à Ines de demander si tard ? Qui avait dit ou fait quoi avant ?
    .answer = Quelqu’un avait continué à lui écrire sans rien demander. Elle savait qui décrocherait. Sa mère n’a pas crié. Même tard, l’aide marche mieux quand personne ne doit d’abord payer.
# @src c8c9107c
question-keep-two = Quelle différence y a-t-il entre le déjeuner chez Carla et l’appel de la nuit ?
    .answer = Les gens sont en partie les mêmes. De jour, il y a une adresse, le numéro d’une mère, une fin à trois heures, et personne ne demande où tu étais si tu ne viens pas.
# @src 392a0875
question-chair = Qui a pris sa chaise à Ines ? Quelqu’un aurait-il pu la garder ? Est-ce la faute de quelqu’un ?
    .answer = Personne ne l’a prise. Une liste a fermé, et quelqu’un d’autre aime chanter. On peut perdre des choses quand tout le monde est gentil. Ce que d’autres ont pris, ce sont ses nuits, et ce n’était pas un hasard.
# @src 9ead0a46
facilitator-not-seen = Jusqu’ici, seules les personnes qui l’ont faite l’ont lue, avec des lecteurs qu’elles ont inventés. Personne dont c’est le métier ne l’a vue, ni aucun jeune, ni, pour les traductions, personne dont c’est la langue. Montrez-la à la personne responsable de la protection avant de vous en servir. Doivent aussi la voir encore : quelqu’un qui travaille avec les amis et les familles de jeunes entrés dans des groupes fermés ; des élèves de 14 à 16 ans.
# @src a112f335
facilitator-aim =
    Distinguer ce qui met la pression de ce qui y ressemble seulement : par ce qu’une ligne demande à quelqu’un, et par ce qu’on fait d’un non. Jamais par qui parle ni depuis quand on se connaît.
    S’exercer à une discussion qui reste ouverte, et voir ce qui se passe quand on a demandé de l’aide.
    Personne dans la salle n’est « une Ines ». Dormir peu, travailler beaucoup pour l’école, avoir de nouveaux amis : ce n’est le signe de rien. Ce que d’autres ont décidé pour elle en est un.
# @src cfdc454e
facilitator-timing =
    Avec 50 minutes : 5 pour « comment on se parle », 15 pour le parcours de la classe à l’écran (il s’arrête à trois votes et à quelques pauses), 20 pour la discussion, 5 pour la page d’aide, 5 de réserve.
    Avec deux séances : le parcours de la classe dans la première. Dans la seconde, chacun joue librement, 15 minutes, puis la discussion.
    Avec 25 minutes : ne jouez pas. Lisez à voix haute « La chaise vide », « Le groupe des invités », « Le gant » et « Sans point d’interrogation », puis discutez.
    Quatre fins : elle arrive tard et chante ; deux personnes restent, de jour ; on la ramène chez elle la nuit ; l’amitié se repose et la chaise est partie. Aucune n’est la bonne.
    Vous pouvez arrêter à n’importe quelle ligne. Tous les chemins mènent à un second regard.
# @src 6922435e
facilitator-minute-one =
    Dites : « On va jouer Jo, dont l’amie ne donne plus beaucoup de nouvelles. C’est inventé, et personne ici n’est dedans. De temps en temps, ça s’arrête sur une ligne et ça demande : est-ce que ça met la pression, est-ce que ça va, ou est-il trop tôt pour le dire ? Les trois réponses se valent, et personne ne les compte. On peut passer, et on peut sortir. »
# @src 389ed39c
facilitator-ground-rules =
    À dire à voix haute avant de commencer :
    – On peut passer, à chaque question, sans donner de raison.
    – On parle de Jo et d’Ines, pas de nous, ni de gens qu’on connaît.
    – Personne n’emporte l’histoire d’un autre hors d’ici. La personne qui anime ne peut pas garder de secret : si elle craint pour quelqu’un, elle en parle à la personne dont c’est le métier.
    – On peut sortir. Mettez-vous d’accord : où aller, et avec qui.
# @src 2b412936
facilitator-stop-at =
    – « La chaise vide » : lisez à voix haute les trois réponses, chacune sur son ton. Que peut répondre Ines à chacune ?
    – « Le groupe des invités » : trois lignes de deux personnes. Laissez la salle dire « ça met la pression », « ça va » ou « trop tôt pour le dire », avec à chaque fois les mots qui le montrent.
    – « Le gant » : deux secrets. Qui peut savoir, et jusqu’à quand ? Votez avec des bulletins sur « Promis ? ».
    – « Sans point d’interrogation » : Carla met la pression, puis se reprend. Qu’a-t-elle fait du non de Jo ? Que peut répondre Jo, et que coûte chaque réponse ?
# @src 5ec86bde
facilitator-you-may-hear =
    – « Le dire, c’est balancer. » Vous pourriez demander : à qui Jo l’a-t-elle dit, quoi exactement, et qui l’a su en premier ?
    – « Alors Carla est comme Pim. » Les deux ont mis la pression. Qu’a fait chacun ensuite ? Une ligne n’est pas une personne.
    – « Elle révise, c’est tout. » Oui, et elle aime ça, et il n’y a aucun mal. Qui décide quand elle peut se coucher ?
    – « Moi, je le dirais jamais. » Que faudrait-il que Jo sache avant de pouvoir promettre ?
    – « Sa mère n’a qu’à lui prendre son téléphone. » Le week-end l’a pris aussi. Que ne pouvait-elle pas faire là-bas ?
    – « C’est un truc avec des caméras ? » Non. Il n’y a que des voix, et des livres. L’histoire ne dit pas à quoi sert Après minuit. Qu’a-t-on fait à Ines, là-bas ?
    – « La police, parce qu’elle est partie lire ? » Parce qu’elle a seize ans, que son téléphone est éteint, et que personne ne peut donner d’adresse.
    – « Dans ma colo aussi, les téléphones étaient dans une boîte. » Qui, à la maison, avait le numéro ? Quelqu’un avait-il demandé qui s’inquiéterait ?
    – « Donc les inconnus sont méchants. » Leni et Samira étaient des inconnues. Qu’ont-elles fait d’un non ?
# @src 090fe83a
facilitator-leave-out =
    – Les amis, la famille, le sommeil, les notes, la foi ou la politique de qui que ce soit.
    – « Vous connaissez quelqu’un comme ça ? »
    – Quel ton est le bon. Plusieurs marchent.
    – Qui a jugé quelle ligne, et comment. Personne n’en tient le compte.
    – Les vrais groupes, les vrais noms, les vrais cas, ceux des infos aussi.
# @src ade09bb6
facilitator-in-the-room =
    Il y a des garçons dans la salle. Ines et Jo sont des filles parce que la plupart des histoires les oublient ; ce qu’on fait à Ines, on le fait aussi à des garçons. Parlez d’Ines, jamais de « vous, les filles ».
    Quelqu’un révise peut-être la nuit, dort mal ou a perdu une amitié. Dites une fois, à tout le monde : « Ce n’est le signe de rien. »
    Quelqu’un n’a peut-être ni père à la table, ni Samira. Dites qu’il existe un chemin avec peu d’alliés, et qu’un numéro sur une porte, ça compte.
    Quelqu’un a peut-être déjà disparu, ou été recherché. Ne posez pas de questions. On peut sauter la partie avec la police.
# @src 2537bf8a
facilitator-early-finishers =
    Qui finit en premier rejoue en prenant du recul à chaque décision, ou tire une carte : « Choisis une ligne qui semblait mettre la pression, alors que ça allait, et une où ça semblait aller, alors qu’elle mettait la pression. Écris les mots qui le montrent. Puis écris ce qui aurait permis de savoir. » En silence, sans noms, et sans ramasser les feuilles.
# @src 3d381a36
facilitator-four-minutes =
    Gardez « Hana, le père de Jo, Samira, Carla, M. Tamm : qui a mis la pression, et qu’ont-ils fait ensuite ? Et Pim, ensuite ? » C’est la question à emporter : une ligne qui met la pression dit peu, ce qu’on fait d’un non dit plus. Elle n’a besoin de l’histoire de personne.
# @src 0eff91f6
facilitator-if-somebody-tells =
    – Remerciez la personne. Restez calme, et ne creusez pas. Vous n’avez besoin ni de détails, ni du nom d’une amie ou d’un ami.
    – Dites tout de suite ce que vous devez transmettre, et à qui. Ne promettez rien de plus.
    – Pas devant le groupe : « Merci. On en parle juste après, toi et moi. »
    – Après la séance, allez voir la personne chargée de la protection des élèves. Notez les mots qui ont été dits.
    – Dites ce qui va se passer, et quand vous vous reparlerez. Puis tenez parole.
    – Si quelqu’un est en danger maintenant, arrêtez là. Appelez le numéro d’urgence ou la personne chargée de la protection des élèves ; ne laissez pas la personne seule.
# @src 040bceb0
facilitator-letter-home =
    Chers parents, chères familles,
    En classe, nous jouons « On ne l’entend plus », une histoire inventée, racontée en messages. Une fille, Jo, remarque que son amie s’est éloignée : d’autres prennent ses nuits et lui demandent de cacher un week-end. Les élèves décident de ce que dit Jo. Sur certains chemins, l’amie passe une nuit loin de chez elle et on la ramène. Rien de violent n’arrive.
    Les élèves apprennent à distinguer la pression de ce qui y ressemble seulement : par ce qu’on fait à quelqu’un, et par ce qu’on fait d’un non. L’histoire ne nomme aucun groupe réel, et ne juge aucune croyance, aucun loisir, aucune amitié. Travailler beaucoup pour l’école n’est le signe de rien.
    On n’interroge personne sur soi-même, rien n’est enregistré, et chacun peut passer ou sortir.
    Si votre enfant veut en parler, écouter suffit. Si vous vous inquiétez pour quelqu’un, la personne chargée de la protection des élèves vous écoutera volontiers.
# @src 1c4f674d
facilitator-close =
    Laissez chacun écrire un message qui n’attend pas de réponse, à quelqu’un de l’histoire. Sans point d’interrogation.
    Montrez encore une fois la page d’aide, à tout le monde, et dites combien de temps vous restez dans la salle.

## Words that the story explains

# @same
# @src 96c10cec
word-alto = alto
    .means = une voix basse dans une chorale
# @same
# @src 672560a1
word-robe = robe
    .means = la longue tenue d’une chorale sur scène
# @src 7c3fba90
word-bar = mesure
    .means = un petit morceau de musique écrite
# @src 3be0be12
word-beat = temps
    .means = ce qu’on compte en musique
# @src 9aa0b951
word-solemn = solennel
    .means = très sérieux
# @src 5d1cf101
word-flask = thermos
    .means = une bouteille qui garde le thé chaud
