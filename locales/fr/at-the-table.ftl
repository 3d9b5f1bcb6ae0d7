# At the Table (« À table »), français. Licence : CC BY 4.0. Aucune personne francophone ne l’a encore relu.
# La joueuse est une mère, Fatma ou Vera. On lui dit tu ; Mme Lund, Paula, la police, Juno et Mina lui disent vous. Voir readers/french-voices.md.

## People and places

# @src 0e8e5066
cast-mother = La mère de Lina
    .about = toi
    .letter = M
# @src b28c05e1
cast-lina = Lina
    .about = ta fille, quinze ans
    .letter = L
# @src b332c35d
cast-adam = Adam
    .about = ton fils, neuf ans
    .letter = A
# @src e97fc1f9
cast-grandma = Mamie
    .about = ta mère
    .letter = M
# @src bff3b296
cast-nadia = Nadia
    .about = ta sœur
    .letter = N
# @src f54ec884
cast-vera = Vera
    .about = habite en face
    .letter = V
# @src 0a2d1f6c
cast-fatma = Fatma
    .about = habite en face
    .letter = F
# @src 9d4f6f89
cast-elias = Elias
    .about = le fils d’en face
    .letter = E
# @src 91f161ed
cast-ivo = Ivo
    .about = le père de Ben, de la classe de Lina
    .letter = I
# @src f02e63f1
cast-rosa = Rosa
    .about = du groupe des parents
    .letter = R
# @src 17efd817
cast-lund = Mme Lund
    .about = la prof principale de Lina
    .letter = L
# @src 3987f172
cast-paula = Paula
    .about = répond au numéro des familles
    .letter = P
# @src 1cd88356
cast-desk = La police
    .about = au téléphone
    .letter = P
# @src 692054c9
cast-driver = Le chauffeur du 31
    .about = un collègue
    .letter = C
# @src 4e79f342
cast-mina = Mina
    .about = tu ne la connais pas encore
    .letter = M
# @src d51c01ac
cast-juno = Juno
    .about = tu ne la connais pas encore
    .letter = J
# @src a6076380
cast-thea = Thea
    .about = tu ne la connais pas encore
    .letter = T
# @src 5a2e4378
cast-fay = Fay
    .about = tu ne la connais pas encore
    .letter = F
# @src 90d587e7
channel-landing = Le palier
    .about = de vive voix
# @src 25f48f6e
channel-home = À la maison
    .about = de vive voix
# @src 4a70a323
channel-door = Derrière sa porte
    .about = entendu à travers
# @src 7b901b3a
channel-phone = Le portable de Lina
    .about = vu à l’écran, ou transmis
# @same
# @src ddac1945
channel-class = Parents de 3e B
    .about = Murmur
# @same
# @src b07bc11c
channel-nadia = Nadia
    .about = Murmur
# @src dc63194c
channel-grandma = Mamie
    .about = messages vocaux
# @same
# @src 63c7a2de
channel-lina = Lina
    .about = Murmur
# @same
# @src c277b0d6
channel-lund = Mme Lund
    .about = mail
# @src 1c5ed032
channel-school = Au collège
    .about = de vive voix
# @same
# @src 48bb77f2
channel-number = Un nouveau numéro
    .about = Murmur
# @src 0271d009
channel-line = Le numéro des familles
    .about = au téléphone
# @src 251327ea
channel-radio = La radio
    .about = la salle d’où l’on suit les bus
# @src 6bd410fc
channel-centre = Salle quatre
    .about = de vive voix
# @same
# @src 9b50f0b6
channel-mina = Mina
    .about = Murmur

## The story

# @src 402d84c0
scenario-title = À table
# @src 94ba7331
scenario-line = Tu es Fatma, ou Vera, sa voisine d’en face : à toi de choisir. Tu as une fille de quinze ans, et son téléphone dans la main.
# @src 4fdae010
scenario-before =
    Une famille à la maison, beaucoup de messages, quelques mots durs, et une discussion pas facile.
    Dans certaines versions, quelqu’un passe une partie de la nuit dehors, et rentre.
    Tu peux prendre du recul à tout moment.
# @src c46ce927
ask-do = Que fais-tu ?
# @src 8551f8fe
ask-say = Que dis-tu ?
# @src 5286664c
ask-write = Qu’écris-tu ?

## T1

# @src e1aa5b23
two-doors_title = Deux portes
    .about = Un palier au troisième étage. Tu rentres chez toi.
# @src c7773a0c
two-doors_third = Troisième étage. Deux portes, et un porte-parapluies qui n’est à personne.
# @src c7c177bb
two-doors_behind = Derrière l’une : de la soupe, une fille de quinze ans, et un téléphone sous la table.
# @src 3c5fc332
two-doors_feet = Tu as mal aux pieds. Ce soir, tu as fait rentrer quarante bus. Maintenant, toi. L’une des portes est la tienne. Derrière, on vit en deux langues.
# @src cad6b9f8
two-doors_fatma = Celle de gauche. Tu es Fatma.
    .feedback = Alors Vera habite en face. Les deux portes se valent : derrière l’autre, c’est presque la même histoire. Lis-la un autre jour, et remarque à quoi tu t’attends.
# @src 9682c2bc
two-doors_vera = Celle de droite. Tu es Vera.
    .feedback = Alors Fatma habite en face. Les deux portes se valent : derrière l’autre, c’est presque la même histoire. Lis-la un autre jour, et remarque à quoi tu t’attends.
# @src affef892
two-doors_silence = Prendre celle où il y a de la lumière.
    .feedback = C’est la lumière qui a décidé, et rien n’en dépend : derrière l’autre porte, c’est presque la même histoire. Choisir, c’est bien aussi.
# @src 675f103c
two-doors_it-is-veras = C’est celle de droite. Tu es Vera, et Fatma habite en face.

## T2

# @src 58c8b909
the-phone_title = Le téléphone
    .about = Le dîner du jeudi : une soupe, une main rapide, une chaise.
# @src 722c9d3f
the-phone_coat = Tu viens de rentrer. Tu as encore ton manteau sur le dos.
# @src dd8c8ad2
the-phone_soup = { $door ->
    [left] Lentilles, citron, pain.
   *[right] Orge, aneth, pain.
 } Mamie remplit les assiettes comme pour dix.
# @src 0dea5e55
the-phone_plates = Quatre personnes, trois assiettes. Maman, elle a un manteau.
# @src d6450be3
the-phone_school = Ça a été, les cours ?
# @src ec9c6810
the-phone_fine = Normal
# @src 2330b42e
the-phone_who = C’est qui, sur ton téléphone, tous les soirs à table ?
# @src a7911468
the-phone_ground-floor = Personne. Trop rez-de-chaussée, ta question
# @src ee3a17c0
the-phone_the-third = Nous, on habite au troisième.
# @src eb0bb061
the-phone_hand = Ta main est plus rapide que toi. Elle a pris le téléphone de Lina. La chaise est par terre.
# @src 1dbdfef5
the-phone_back = Rends-le-moi. Rends-le !
# @src b5789137
the-phone_as-they-said = T’es exactement comme on m’avait dit
    .note = Quelqu’un lui a dit d’avance ce que ferait sa mère. Maintenant c’est arrivé, et voilà que ces gens ont raison.
# @src ceee3a5b
the-phone_hums = Il vibre dans ta main. Une ligne s’affiche, d’une certaine Juno, dans quelque chose qui s’appelle l’Étage.
# @src d2e51d5e
the-phone_eat-first = Mange d’abord. On est là jusqu’à neuf heures, viens quand tu peux, ou pas
    .note = Elle peut venir plus tard, ou pas du tout. Ce soir, c’est une invitation.
# @src a8c2b798
the-phone_give-back = Le rendre, tout de suite, devant tout le monde.
    .feedback = Tu l’avais pris, et tu l’as rendu. « Comme on m’avait dit » est déjà un peu moins vrai. Elle reste en colère. S’il y avait un danger ce soir, tu le garderais, en disant pourquoi.
# @src 8df24c98
the-phone_wow = Waouh
# @src 4ddb88c4
the-phone_by-the-edge = Elle le prend du bout des doigts, comme s’il était mouillé.
# @src 8f52c797
the-phone_drawer = Le mettre dans le tiroir, sous les torchons.
    .feedback = Tu as fait le silence, mais le silence n’est pas le calme. On lui avait annoncé ça, et ses amis du collège ne peuvent plus la joindre. Une nuit au tiroir pour tous les téléphones, décidée avant, c’est autre chose.
# @src 4a583b8b
the-phone_at-the-spoons = Il vibre encore. Il vibre contre les cuillères.
# @src bb8df1ca
the-phone_read-it = L’emporter dans la salle de bains, et lire.
    .feedback = Tu en sais un peu plus, et tu ne peux pas dire d’où. On lui avait annoncé ça. Si tu craignais que quelqu’un soit en danger ce soir, tu regarderais, et tu le lui dirais.
# @src 5ea57fde
the-phone_four-hundred = Des bureaux, des réveils, le chat de quelqu’un. Des centaines de messages, et rien. Toi, tu y es sous le nom de « M ».
# @src 47b14d2c
the-phone_through-the-door = t’as même pas ouvert le robinet
# @src f4488bbc
the-phone_silence = Rester là, avec le téléphone.
    .feedback = Quelqu’un d’autre y a mis fin. Ce qu’on lui avait dit de toi n’est vrai qu’à moitié. Un « pardon, tiens » peut encore venir, ce soir ou vendredi.
# @src 0be51565
the-phone_one-word = Mamie te le prend de la main, le pose près de l’assiette de Lina et dit un mot dans sa langue à elle.
# @src 34b1daf3
the-phone_it-means-eat = Ça veut dire : mange.

## T3

# @src 21396965
friday_title = Vendredi
    .about = Le groupe de la classe, une sœur, et quelques mots ou aucun.
# @src 4e5f12a3
friday_drawer = Sept heures et demie. Le tiroir vibre contre un moule à gâteau.
# @src b5df513a
friday_shelf = Sept heures et demie. Son téléphone est sur l’étagère. Il a bougé, de la largeur d’une main.
# @src ca2138ac
friday_shoes = Sept heures et demie. Elle enjambe tes chaussures comme si tu les avais mises là exprès.
# @src 0eb2ffe1
friday_watching = Bonjour ! On a mis une appli de contrôle parental sur le portable de Ben ! On voit tout ! Gratuit jusqu’à minuit !
    .note = Ça te presse : gratuit jusqu’à minuit. La question, elle, sera encore là la semaine prochaine.
# @src 3f6971d0
friday_hear-ben = J’aimerais bien entendre Ben là-dessus. Pour la sortie, c’est 45 par élève, avant lundi midi. Le numéro des familles est sur le même papier.
    .note = Une somme, un jour, une heure, pareil pour tous. C’est sec, et ça ne rabaisse personne.
# @src 46339435
friday_only-two = 26 familles y sont ! Il n’en manque que deux ! Vous voulez être ceux qui n’ont pas regardé ?
    .note = D’un coup, il ne s’agit plus de l’appli, mais de savoir si tu es une bonne mère, avant minuit.
    .shows = « que deux », et « ceux qui n’ont pas regardé »
    .settles = Écris « je déciderai la semaine prochaine », et vois ce qui arrive.
# @src c31808de
friday_look-two = Une foule n’est pas une raison. Regarde le nom qu’on donne à un non.
    .pressing = Le non a déjà un nom : « ceux qui n’ont pas regardé ». Ivo est gentil, et il le fait pour aider. Le message met quand même la pression.
    .fine = Oui, il veut aider, et avec un petit enfant, surveiller peut aller, si on le dit. Mais ici, pas de raison : juste une foule, et un nom pour qui dit non. Ça met la pression.
    .unclear = Ça se comprend. Une chose permettrait de savoir : écris « je déciderai la semaine prochaine », et vois si tu comptes encore parmi les « deux ».
# @src 4705f6a9
friday_evenings = Je dis rien, mais s’il y avait quelqu’un à la maison le soir, je dis bien le soir, cette petite parlerait, et moi, aux gens, je leur dis quoi.
    .note = Elle te reproche ce qui compte le plus pour toi. On ne peut pas y répondre, seulement encaisser.
# @src f170b19c
friday_summer = Donne-la-moi pour l’été, un mois ou une semaine ou pas du tout, elle repassera des chemises et elle s’ennuiera chez moi, ça la changera.
    .note = Une grande offre, avec un lieu et un petit boulot dedans. Et « pas du tout » est dedans aussi.
# @src c39cb6f1
friday_trusted = Si tu me faisais confiance, t’aurais demandé
    .note = Ça pique, mais elle n’a pas tort. Elle dit ce qu’elle aurait voulu, et ça peut encore se faire.
# @src 5c19d44f
friday_sorry = J’ai eu tort. Pardon.
    .feedback = C’était court, et sans « mais ». Pour « t’aurais demandé », elle n’avait pas tort, et tu y as répondu. Si tu avais gardé le téléphone pour la protéger, tu regretterais la manière, pas le geste.
# @src a5b12835
friday_k = ok
# @src 44faac81
friday_gone = Le téléphone a disparu du tiroir avant que tu te retournes.
# @src a2642f6a
friday_not-about = C’est pas le téléphone, le problème
# @src 70fdda5b
friday_fine-ok = bon. d’accord
# @src 054abdd2
friday_sorry-i-read = J’ai eu tort. Et j’ai lu. Pardon.
    .feedback = Tu as dit aussi la moitié la plus dure : elle n’aura pas à la découvrir. Aujourd’hui, elle t’en veut peut-être plus. Si tu avais lu à cause d’un danger, tu le lui dirais aussi.
# @src be814ad1
friday_all-of-it = tout ??
# @src 275464df
friday_at-least = t’aurais pu ne rien dire, en fait. Ok
# @src 0b5fd9e8
friday_a-swap = Je te le rends quand tu me dis qui c’est.
    .feedback = Maintenant, chacune tient quelque chose que l’autre veut. Tu auras peut-être un nom, et rien d’autre. Une règle pour tous, décidée un jour calme, c’est autre chose.
# @src f0c290e5
friday_want-a-swap = Elles m’avaient dit que tu voudrais un échange
    .note = Quoi que tu fasses, quelqu’un le lui a déjà expliqué. Elle ne t’entend plus directement.
# @src e7ee22a4
friday_by-sunday = Je veux des noms avant dimanche.
    .feedback = Tu lui as donné une date, et tu as eu un mur. Vouloir des noms se comprend. Ça passe mieux un jour calme, avec une raison et sans date.
# @src 99d194c8
friday_want-names = Elles m’avaient dit que tu demanderais des noms
    .note = { friday_want-a-swap.note }
# @src 50ae97f9
friday_the-app = Mettez-nous sur la liste.
    .feedback = Tu as suivi : on comptait les familles, et l’heure tournait. Maintenant, quelque chose regarde dans son portable, et elle ne le sait pas. Un mot à Lina peut l’arrêter, n’importe quand. Sur la tablette d’un petit, si on le dit, ça peut aller.
# @src 8fa5dac3
friday_nine-steps = Neuf étapes ! On l’a tous fait à la pause ! Tu n’auras plus jamais rien à lui demander !
    .note = Tout le monde l’a fait, dit l’un d’eux. Et l’avantage, c’est que plus personne n’a rien à demander.
# @src 736e7543
friday_in-the-shower = Ça prend neuf étapes. Pendant ce temps, elle se lave les cheveux.
# @src cd0edb1f
friday_silence = Ne rien dire, et partir au travail.
    .feedback = Jeudi reste comme il était, et elle ne peut pas savoir ce que tu voulais. Une phrase peut venir plus tard, à toute heure. Certains jours, on ne peut que partir au travail.
# @src 76348dfc
friday_on-the-mat = Après le service du soir, tu poses le téléphone par terre devant sa porte. Le matin, il n’y est plus.
# @src 7313c007
friday_shoes-turned = Après le service du soir, ses chaussures sont à côté des tiennes. Elles pointent de l’autre côté.
# @src 3290652c
friday_to-the-soup = …alors je l’ai dit à la soupe : mange, puisque personne ne mange, et ton saladier bleu est resté en face, va le chercher.
    .note = Elle se plaint, et n’accuse que la soupe. Un saladier, on va le chercher, ou pas.
# @src 783bdc44
friday_does-ben-know = Ben est au courant ?
    .feedback = Pendant qu’on comptait tout le monde, tu as parlé du principal intéressé. Ivo n’y avait pas pensé ; maintenant, il peut. Pour revenir sur jeudi, n’importe quel jour ira.
# @src 6795edce
friday_he-will = Il va l’être ! Enfin, je vais lui dire ! À un moment !
# @src 586353af
friday_thanks = À ta place, Ivo, je le noterais.

## T4

# @src eb1d022d
a-week-of-fine_title = Une semaine normale
    .about = Cinq jours avec peu de mots, et puis un pilier.
# @src 7a948b12
a-week-of-fine_week = Samedi : « normal ». Dimanche : « normal ». Lundi, elle dit « fatiguée », et tu es contente que ça change.
# @src b131328a
a-week-of-fine_without-a-name = Dimanche passe sans un seul nom. Tu avais dit dimanche. Aucune de vous n’en parle.
# @src 874d2170
a-week-of-fine_words = Papa a appelé dimanche. Il a demandé ce qu’on mangeait. Elle lui a dit dix-neuf mots, je les ai notés. Dont quatre pour moi : « Adam, sors de là ».
# @src 46d369a7
a-week-of-fine_six-pieces = { $door ->
    [left] Mamie est revenue de la prière du vendredi
   *[right] Mamie est revenue de la chorale de la paroisse
 } avec six nouvelles à raconter, et aucune sur vous.
# @src 73a7c040
a-week-of-fine_the-eye = pourquoi y a un œil sur mon portable ? Je l’ai enlevé. En plus j’étais nulle part
# @src f7f1590d
a-week-of-fine_bread-bin = Sur le frigo, le papier de Rosa, avec le numéro. Dessous, près de la boîte à pain, le téléphone de Lina charge. Il s’allume deux fois. Tu regardes.
# @src da6205fd
a-week-of-fine_desk = Une photo du bureau, s’il te plaît
    .note = Une blague sur les bureaux rangés, ou quelqu’un qui contrôle. Un seul message ne le montre pas.
    .settles = Vois ce qui arrive si elle n’envoie pas de photo.
# @src edf2c886
a-week-of-fine_your-desk = Ou laisse tomber !! C’est ton bureau
    .note = Une minute plus tard, il y a une sortie, et personne n’est fâché.
    .shows = « laisse tomber »
    .settles = Vois si quelqu’un redemande quand elle laisse tomber.
# @src f358e28c
a-week-of-fine_take-off = Je l’ai enlevée ! Ben ne me parle plus depuis samedi, je vois exactement où il est quand il ne me parle pas ! Personne n’est obligé ! Désolé !
    .note = Il écrit toujours à tout le monde. Cette fois il dit « je », et chacun fait comme il veut.
    .shows = « personne n’est obligé », et « je »
    .settles = Vois comment il parle à ceux qui la gardent.
# @src 6d5e3d24
a-week-of-fine_anchor = tu sens le bus. Et sois pas une ancre, maman
    .note = Un mot qu’on lui a donné : il y a ceux qui montent, et ceux qui les retiennent en bas. Toi, tu serais de ceux-là.
    .shows = « une ancre » : un objet, et pas quelque chose que tu as fait
    .settles = Demande ce que ça veut dire, et si on peut être une ancre à moitié.
# @src 35a24c22
a-week-of-fine_look-three = Une lâche l’affaire, un autre se reprend, une autre te colle un nom. À chaque fois, que coûterait un non ?
# @src 95f9b435
a-week-of-fine_wednesday = Mercredi, dans l’entrée. Tu as mis ton manteau, et ton bus n’attend pas.
# @src 817f6048
a-week-of-fine_pillar = alors M. Voss a changé les places et je suis derrière un pilier
# @src 52350574
a-week-of-fine_actual-pillar = mais genre, un vrai pilier
# @src 35a4347f
a-week-of-fine_the-radiator = et Ben il est au radiateur, bon, lui il a toujours froid, donc ok, mais sur le pilier y a des chewing-gums qui ont genre trois siècles
# @src 66c09eec
a-week-of-fine_keys = C’est la première chose qu’elle te raconte depuis jeudi. Ça parle d’un pilier.
# @src ecf8a4d2
a-week-of-fine_coat-off = Enlever ton manteau et écouter l’histoire du pilier.
    .feedback = Tu as pris du temps pour une histoire sans intérêt, et elle était pour toi. Ça t’a coûté un bus.
# @src 87c26985
a-week-of-fine_why-sitting = pourquoi tu t’assois
# @src 7a2db4ed
a-week-of-fine_a-name = bref y a un prénom gravé dedans et c’est le mien, oui, le mien, genre de 1980
# @src 370d18ba
a-week-of-fine_next-bus = Tu rates le bus. Le chauffeur du suivant, tu le connais.
# @src 3a4c9324
a-week-of-fine_writing-to = Et tu écris à qui, tout le temps ?
    .feedback = Tu as demandé ce que tu veux savoir, par-dessus ce qu’elle voulait raconter. Ça redevient un échange. Un autre soir, sur une chaise, c’est une question comme une autre.
# @src 0481aa6d
a-week-of-fine_wow = Je te parlais d’un pilier
# @src 7db6fa95
a-week-of-fine_closed = La porte se ferme. Elle ne claque pas. Elle se ferme.
# @src b43c4dc8
a-week-of-fine_to-the-stop = Tu m’accompagnes à l’arrêt ? Je veux la suite.
    .feedback = En marchant, elle n’a pas besoin de te regarder. C’est court, il fait froid, et ça suffit.
# @src 6c7b8046
a-week-of-fine_two-metres = Elle marche deux mètres derrière toi, et parle tout le long.
# @src c3951928
a-week-of-fine_was-here = y a écrit « Lina était là ». J’y étais pas
# @src dc988e83
a-week-of-fine_silence = Hocher la tête, les clés à la main.
    .feedback = Un bus attendait, et elle a vu les clés. Elle aura vu ton message, aussi. Même plus tard, on peut encore parler chewing-gum.
# @src ca77ce73
a-week-of-fine_all-of-it = Dans le bus de nuit, tu t’aperçois que tu as tout retenu, le radiateur et les chewing-gums.
# @src c51b03e9
a-week-of-fine_did-it-say = Il disait quoi, le pilier ?
# @src 2a6baf51
a-week-of-fine_photo = il dit beurk. Je t’ai pris les chewing-gums en photo
# @src 597319ff
a-week-of-fine_lay-it-back = Mardi, tu poses toi-même son téléphone près de la boîte à pain. Personne n’en dit un mot.
# @src 0a5783c9
after-the-pillar_title = Après le pilier
    .about = Sa porte reste ouverte un moment.

## T5

# @src e2e1145a
a-borrowed-bowl_title = Un saladier prêté
    .about = La voisine est à la porte, avec quelque chose à toi.
# @src 04e4975b
a-borrowed-bowl_slippers = { $door ->
    [left] Vera, en chaussons. Dans ton saladier bleu : des boulettes aux prunes.
   *[right] Fatma, en chaussons. Dans ton saladier bleu : des feuilles de vigne farcies.
 }
# @src fb5b284e
a-borrowed-bowl_heard = J’ai entendu la chaise. Le jeudi, là. J’étais dans mon entrée et, enfin. Je n’ai pas sonné.
# @src 275e3fa9
a-borrowed-bowl_heard-f = J’ai entendu la chaise. J’ai mis mes chaussures, et puis je les ai enlevées.
# @src 61cbd3bd
a-borrowed-bowl_small-one = Ton petit saladier, je le garde. Comme ça, il faudra venir le chercher.
    .note = Un cadeau avec une petite condition : passer par sa cuisine. Et on peut ne pas y aller.
# @src fe92f133
a-borrowed-bowl_small-one-f = { a-borrowed-bowl_small-one }
    .note = { a-borrowed-bowl_small-one.note }
# @src d1df96b6
a-borrowed-bowl_the-door = Quand Elias avait seize ans, j’ai démonté sa porte. Toute la porte. Ça, je l’ai dit à, non. À personne.
# @src 2d789540
a-borrowed-bowl_the-door-f = Un jour, j’ai démonté une porte. Elias avait seize ans. La porte entière. Ma sœur croit toujours que c’était l’humidité.
# @src 147911a2
a-borrowed-bowl_the-bath = Il a dormi une semaine dans la baignoire. Là, il y avait un verrou.
# @src df9fa254
a-borrowed-bowl_the-bath-f = Pendant une semaine, il a dormi dans la baignoire. La salle de bains avait encore un verrou, tu comprends.
# @src 6fb064ea
a-borrowed-bowl_wanted = Et lui, il voulait quoi, là-dedans ?
    .feedback = Ta question portait sur le garçon, pas sur les outils. Elle était venue avec un saladier pour pouvoir dire ça. Si ça te touche de trop près ce soir, « merci pour le saladier » suffit largement.
# @src e91ab081
a-borrowed-bowl_a-door = Une porte.
# @src c1593b3d
a-borrowed-bowl_a-door-f = { a-borrowed-bowl_a-door }
# @src f30d5450
a-borrowed-bowl_laugh = Vous riez toutes les deux bien plus que ça ne le mérite, et puis elle doit s’asseoir.
# @src 12d78104
a-borrowed-bowl_and-you = Et toi ? Tu allais comment, cette semaine-là ?
    .feedback = Personne ne lui avait demandé ça, et elle ne s’y attendait pas. Un soir trop plein, un « merci » à la porte fait aussi bien.
# @src ff790bb0
a-borrowed-bowl_me = Moi ? Je nettoyais les gonds. Tous les soirs. Personne ne m’avait demandé ça, alors je, merci.
# @src 32182af8
a-borrowed-bowl_me-f = Moi ? J’huilais les gonds. Il n’y avait plus rien à faire tourner dessus. C’est gentil de demander, personne ne l’a fait.
# @src 0a29a4b2
a-borrowed-bowl_silence = Mettre de l’eau à chauffer.
    .feedback = Deux tasses, et pas de question. Elle t’avait raconté sa pire semaine, et ça ne se paie pas. Si un jour une question te vient, elle l’attend depuis longtemps.
# @src a7c76fc8
a-borrowed-bowl_kettle = Tu sors deux tasses. Elle s’assoit avant que tu le proposes.
# @src 1bae94c1
a-borrowed-bowl_by-herself = Je voulais juste le voir. Et lui, il voulait, qu’est-ce qu’il voulait. Une porte.
# @src 1f3cf02a
a-borrowed-bowl_by-herself-f = Je voulais le voir, c’est tout. Lui, il voulait une porte. Ce n’est pas demander beaucoup.
# @src 21058f57
across-the-landing_title = En face
    .about = Un conseil, et une boîte à outils.
# @src 17abeea5
across-the-landing_no-school = Seulement, ne dis rien à l’école. Promets-moi. Pour Elias, ils ont tout noté, et ça, ça reste à vie.
    .note = Elle t’aime bien, et voudrait que tu restes sans aide avec ça. C’était son année à elle, pas la tienne.
# @src 69890dff
across-the-landing_no-school-f = Une chose. Pas un mot à l’école, il faut me le promettre. Pour Elias, ils ont tout noté, et c’est toujours écrit.
    .note = { across-the-landing_no-school.note }
# @src f4678b9a
across-the-landing_toolbox = Maman. Ma boîte à outils. Bonsoir.
# @src 7e4c0ada
across-the-landing_new-words = Elle a des mots nouveaux. « Rez-de-chaussée. » « Ancre. » Je ne sais pas de qui ça vient.
    .feedback = Maintenant, une deuxième personne a entendu ces mots. Ça coûte à Lina un peu de son intimité ; tu peux le lui dire. Des mots nouveaux, à eux seuls, ça ne veut rien dire.
# @src 5724c35a
across-the-landing_sheep = Elias, c’était « mouton ». Tout le monde était un mouton. Je me suis regardée dans la glace et je me suis dit, enfin bon.
    .note = Un mot dur, sorti d’une chambre fermée. Personne n’a dû s’y plier, et c’est elle qui le raconte.
# @src 78b10cd4
across-the-landing_sheep-f = Elias disait « mouton ». J’en étais un, et ses profs, et le facteur. Un jour, je lui ai fait bêêê. Ça a aidé un peu.
    .note = { across-the-landing_sheep.note }
# @src 8212ee52
across-the-landing_what-helped = Et qu’est-ce qui t’aurait aidée, cette année-là ?
    .feedback = Tu as demandé ce qui lui avait manqué, et tu as laissé la promesse où elle était. Un jour trop plein, « merci pour le saladier » fait aussi bien.
# @src 71a4c664
across-the-landing_how-i-was = Qu’on me demande comment j’allais. J’ai quatre frères. Les quatre ont demandé des nouvelles d’Elias.
# @src f54bc33e
across-the-landing_how-i-was-f = Une seule personne à la porte qui demande à me voir, moi. Ils venaient tous pour Elias. J’ai fait du thé pour tous.
# @src 648b1682
across-the-landing_tired = J’aurais dit, fatiguée. Comme toi. Et après j’aurais dormi, peut-être.
    .note = Sa peine à elle, posée à côté de la tienne pour qu’elle te serve. Elle ne veut rien en échange.
# @src c4246fce
across-the-landing_tired-f = J’aurais dit que j’étais fatiguée. Comme toi. Je crois que j’aurais dormi, cette nuit-là.
    .note = { across-the-landing_tired.note }
# @src 225324a4
across-the-landing_all-right = Tout va bien chez nous, merci.
    .feedback = Ça reste chez toi, et c’est ton droit. Tu n’as rien promis non plus. Le soir où tu changes d’avis, un petit saladier t’attend en face.
# @src 2fab5cea
across-the-landing_that-too = Bien. Moi aussi, je disais ça.
# @src 3704d4ff
across-the-landing_that-too-f = Je suis contente. J’ai dit pareil, pendant toute une année.
# @src 0e607f72
across-the-landing_takes-them-home = Elle rentre chez elle en chaussons. Le saladier reste.
# @src e5f69071
across-the-landing_silence = Manger, et la laisser parler.
    .feedback = Cette heure, tu la lui as donnée. Elle demandait une promesse ; tu n’en as pas fait, et rien ne t’y oblige. Un mot sur toi aurait été le bienvenu.
# @src e6b6fa6d
across-the-landing_an-hour = Elle parle une heure. Toi, tu ne dis rien du tout.
# @src 96537cf7
across-the-landing_good-at-this = Tu sais faire ça. Moi, jamais.
# @src e8b0f5d6
across-the-landing_good-at-this-f = Tu écoutes bien. Moi, j’avais toujours une cuillère à la main.

## T6

# @src d11843af
whose-saturday_title = Samedi, qui y va ?
    .about = Quelqu’un doit aller chez l’ophtalmo avec Mamie.
# @src 8e64c082
whose-saturday_potato = …dix heures dix samedi, il parle avec une patate dans la bouche, ce docteur, alors je veux quelqu’un à mon bras, et avec les deux langues, s’il vous plaît, et mon écharpe verte.
# @src 5a4ef270
whose-saturday_shift = Samedi, ton service finit à dix heures. L’ophtalmo est à l’autre bout de la ville.
# @src c12e3295
whose-saturday_copies = il me faut quarante photocopies pour demain, c’est pour le collège, c’est une vraie urgence
    .note = Une urgence qu’elle s’est faite toute seule, avec un jour et une raison. Et c’est quarante photocopies.
# @src 1ab18401
whose-saturday_a-call = et samedi à dix heures j’ai un truc. Un appel. Le premier qu’on fait le matin
# @src fdb81303
whose-saturday_eye = Moi, je peux y aller. Je connais le mot pour « œil ».
# @src 1267bda0
whose-saturday_two-kinds = Il y a les filles qui aident et les filles qui se servent, et tu ferais bien de décider, je dis bien décider, laquelle tu élèves.
    .note = Il ne reste que deux sortes de filles, et tu dois choisir aujourd’hui. Lina, elle, est à la photocopieuse.
# @src 3b91b832
whose-saturday_be-asked = Demande-moi et j’y vais, ou demande pas et je garde mon samedi, j’aimerais juste qu’on me demande, au lieu de m’envoyer une liste.
    .note = Elle est vexée, et dit ce qui lui ferait plaisir. Un oui lui va, et un non aussi.
# @src d1cc565e
whose-saturday_ask-lina = Lina, tu pourrais ? C’est toi la meilleure dans les deux langues.
    .feedback = Tu as demandé une chose qu’elle seule sait faire. Ça lui coûte ce qu’elle avait prévu, et elle pouvait dire non : ta sœur était prête. Y aller toi-même irait aussi.
# @src 646abaee
whose-saturday_the-scarf = pile à dix heures, évidemment. bon. Mais je tiens pas l’écharpe
# @src a04b6dd6
whose-saturday_swap-shift = Échanger ton service et y aller toi-même.
    .feedback = Mamie aura ton bras, et Lina a sa matinée. Ce que ce samedi apportera d’autre, personne ne peut le savoir.
# @src 4c7f0e86
whose-saturday_a-sunday = L’échange te coûte un dimanche.
# @src 38ddadc4
whose-saturday_good-tea = …alors c’est toi et moi et la patate, mets le beau manteau, et n’oublie pas mon écharpe.
# @src 05fb8912
whose-saturday_ask-nadia = Tu irais, toi ? Je demande, je n’envoie pas de liste.
    .feedback = Ta sœur voulait qu’on lui demande, et tu as demandé. Lina a sa matinée. Ce que ce samedi apportera d’autre, personne ne peut le savoir.
# @src 4019d610
whose-saturday_of-course = Évidemment que j’irais, qu’est-ce que tu crois, je prends la voiture et les mouchoirs, je dis bien les bons mouchoirs.
# @src 8c8cf71d
whose-saturday_silence = Mettre l’heure sur le frigo, et rien d’autre.
    .feedback = Tu les as laissées s’arranger. L’heure aurait pu rester sur le frigo : certaines choses, il faut les demander à voix haute.
# @src 1cb035fe
whose-saturday_knocks = À sept heures, Mamie frappe elle-même chez Lina. Tu entends une langue, puis l’autre, plus lente, puis les deux.
# @src 926fb875
whose-saturday_going-then = il paraît que j’y vais. Elle a demandé gentiment, c’est un piège
# @src 99ec3f8b
nadia-goes_title = Nadia y va
    .about = Le samedi est réglé.
# @src fb75f950
nadia-goes_a-slide = Cette semaine-là, il faut un bras à Mamie chez l’ophtalmo. C’est Nadia qui y va. Lina reste à la maison.

## T7

# @src 7b6eae6b
the-eye-doctor_title = Chez l’ophtalmo
    .about = Lina écrit d’une salle d’attente.
# @src 0fc335bb
the-eye-doctor_fish = elle lui a dit qu’il a des doigts comme des poissons
# @src 886bcb6b
the-eye-doctor_good-morning = j’ai traduit : bonjour
# @src 7a907338
the-eye-doctor_keep-writing = et elles arrêtent pas d’écrire, regarde
# @src 450f3802
the-eye-doctor_whose-eyes = On est dix à t’attendre, zéro pression !! Elle a besoin de toi pour voir ?
    .note = Ça dit « zéro pression » et ça compte dix personnes qui attendent. Du coup, donner le bras à sa grand-mère a presque l’air impoli.
    .shows = « on est dix à t’attendre », malgré le « zéro pression »
    .settles = Si elle ne vient pas : vois si on lui en reparle.
# @src e45344c4
the-eye-doctor_family-go = La famille, c’est la famille, vas-y. Tu nous diras après, pour ses yeux
    .note = Même cercle, même minute. Elle peut y aller, et ça ne rabaisse personne.
    .shows = « vas-y », et une question sur les yeux
    .settles = Vois si quelqu’un reparle de ce samedi la semaine prochaine.
# @src 481a4ed8
the-eye-doctor_your-chair = On te garde ta chaise. La semaine prochaine, ça va aussi
    .note = On garde une chaise, et rien ne dépend d’aujourd’hui.
    .shows = « la semaine prochaine, ça va aussi »
    .settles = Si elle vient la semaine prochaine : vois si c’est vrai.
# @src c1071b7e
the-eye-doctor_look-ten = Trois messages en deux minutes, du même cercle. Ce qui compte, ce n’est pas qui écrit.
# @src b4f98a09
the-eye-doctor_bit-much = Fay, elle exagère. Juno ça va. Je crois
# @src 6a1ed029
the-eye-doctor_letters = …elle m’a lu le tableau dans la langue du docteur et puis dans la nôtre, et là où la nôtre n’a pas la lettre, elle l’a chantée, et l’écharpe est sur son portemanteau.
# @src cca3fed7
the-eye-doctor_dont-tell-nadia = dis pas à Nadia que j’ai été gentille. Elle voudrait ça toutes les semaines
    .note = Un secret qui lui laisse son rôle de fille difficile jusqu’à dimanche midi. On peut le garder, ou pas.
# @src 3dab7e96
the-eye-doctor_drops = Mamie voit plus rien avec les gouttes. Elle me tient le bras comme une rampe
# @src 10b8ba56
the-eye-doctor_thank-you = Le poisson, je n’aurais pas su le traduire. Merci.
    .feedback = Tu as dit merci pour ce qu’elle a fait, et tu n’as rien demandé. Si ces dix-là t’intriguent, ça peut attendre la soupe.
# @src 13b754d6
the-eye-doctor_good-fish = c’était un beau poisson
# @src f8d1876a
the-eye-doctor_what-want = Et elles veulent quoi, les dix ?
    .feedback = Une question toute simple, en passant : elle n’a pas de discours à faire. À table aussi, on peut poser des questions.
# @src 89f28fdf
the-eye-doctor_no-idea = aucune idée. Que je sois là
# @src 7f62460c
the-eye-doctor_useful = j’ai répondu que j’étais occupée à être utile
# @src cb2620b4
the-eye-doctor_the-twelve = Le 12 s’arrête devant la pâtisserie. Je demande au chauffeur d’attendre Mamie.
    .feedback = Tu as aidé avec ce que tu as : des bus. Un autre jour, elle préférera se débrouiller, et c’est très bien.
# @src 5c7ed79f
the-eye-doctor_can-do-that = quoi, tu peux faire ça ?
# @src 608d1baa
the-eye-doctor_you-can = Oui, tu peux.
# @src cf1904bd
the-eye-doctor_silence = Lire, et ranger le téléphone.
    .feedback = Elle aura vu que tu as lu, et elle est restée là-bas sans que tu l’aides. Un petit « haha » ne fait pas de mal.
# @src 7aca764d
the-eye-doctor_arm-in-arm = À midi, elles montent les trois étages bras dessus, bras dessous, en se disputant dans deux langues à propos d’une écharpe.
# @src fb7edb13
the-eye-doctor_no-cake = Elles ont mangé du gâteau. Il y en a sur l’écharpe.
# @src 89a0a15b
the-eye-doctor_a-screen = y a une interprète, ici, sur un écran, pour ce que dit le docteur. Mamie veut pas parler à un écran

## T8

# @src 5a4e187b
the-early-call_title = L’appel du matin
    .about = Samedi : un rire derrière une porte, et quarante feutres.
# @src 39342b11
the-early-call_fish-nadia = À onze heures, tu es rentrée. Nadia écrit que Mamie a dit au docteur, dans les deux langues, qu’il a des doigts comme des poissons.
# @src 83c7599c
the-early-call_fish-you = À onze heures, tu es rentrée. Mamie a dit au docteur qu’il a des doigts comme des poissons. Tu as traduit : « bonjour ».
# @src b8abedae
the-early-call_laughs = Derrière la porte, quelqu’un rit. C’est Lina. Tu avais oublié comment ça sonne.
# @src cc40636a
the-early-call_eleven = Onze personnes lui ont dit bonjour. J’ai compté. Une a dit mon prénom.
# @src ee210233
the-early-call_desk = Son bureau est vide et brille. Elle a l’air reposée ; tu t’étais fait des idées. Son téléphone est là, écran visible. Tu n’y touches pas. Mais tu regardes.
# @src ef17d332
the-early-call_two-plenty = Deux, ça suffit. Beaucoup s’arrêtent à deux
    .note = Une sortie, à l’étape où on donne une chose qu’on aime. Un seul message ne montre pas si elle est ouverte.
    .shows = « Deux, ça suffit »
    .settles = Si elle s’arrête une semaine à deux : vois ce qui arrive.
# @src 95c44be1
the-early-call_a-seven = Mais elle va pas s’arrêter, elle, elle est faite pour l’étape sept, ça se voit !!
    .note = Un instant, la sortie était ouverte. Maintenant, s’arrêter, ce serait valoir moins que ce qu’on dit d’elle.
# @src 0dcf01c6
the-early-call_pens = Adam, tiens. Mes feutres, les quarante. C’est l’étape deux, on donne un truc qu’on aime. C’est plutôt bien, en fait
# @src ba35562d
the-early-call_even-the-gold = Même le doré ?
# @src 089cc1e6
the-early-call_sings = et Fay dit que Mamie chante que pour qu’on la regarde
    .note = Quelqu’un qui n’a jamais vu sa grand-mère la lui explique. La prochaine fois qu’elle chantera, Lina regardera les gens.
# @src 345eda0b
the-early-call_three = Trois : pas un mot à la maison ce soir. Ou pas, tout le monde n’y arrive pas
    .note = La trois lui prend ceux avec qui elle mange, pour un soir. Et un non ferait d’elle quelqu’un qui n’y arrive pas.
    .shows = « pas un mot à la maison »
    .settles = Demande ce qui arrive si elle parle au dîner.
# @src 0d9f09c5
the-early-call_look-twice = La même personne, le même jour. Une des deux sorties est-elle ouverte ?
# @src c3199650
the-early-call_forty-pens = Et les feutres ? Qu’est-ce qui te plaît, dans tout ça ?
    .feedback = Tu as demandé ce qui lui plaît, et elle te l’a dit, le soir où elle ne doit pas dire un mot à la maison. Ça n’arrêtera peut-être pas l’étape d’après.
# @src f83850ba
the-early-call_if-im-up = que quelqu’un remarque si je suis debout
# @src 6d32075d
the-early-call_to-the-desk = Elle le dit en regardant son bureau.
# @src 5e727ed9
the-early-call_pen-bank = Adam, c’est toi la banque des feutres. On ne vend rien.
    .feedback = Tu n’as rien dit contre personne, et tu as gardé un chemin de retour, dans une boîte à chaussures. Certains cadeaux sont juste des cadeaux.
# @src 182aafbc
the-early-call_open-at-eight = J’ouvre à huit heures. Le doré a sa boîte à lui.
# @src 11d322ac
the-early-call_can-hear-you = je vous entends
# @src 8b4f0302
the-early-call_no-calls = Plus d’appels le samedi.
    .feedback = Tu as posé une règle sur un pas de porte, et elle a glissé jusqu’à la salle de bains. Ce soir, elle ne doit pas dire un mot ; maintenant, elle a une raison. Une règle d’horaires, pour tous et expliquée, peut tenir.
# @src 2c2a3a19
the-early-call_whatever = si tu veux
# @src 14d4f251
the-early-call_a-lock = Depuis, elle prend ses appels dans la salle de bains. Il y a un verrou.
# @src 820f557b
the-early-call_silence = Faire à dîner. Quatre assiettes.
    .feedback = Sa chaise est à sa place, et on ne lui demande rien qu’elle devrait refuser. Les feutres, on peut en parler demain.
# @src aebe8294
the-early-call_five-plates = Quatre assiettes. Mamie parle pour trois.
# @src 7107223d
the-early-call_seconds = Lina vient, ne dit rien et se ressert.
# @src 3d53fd4f
after-the-pens_title = Après les feutres
    .about = Samedi soir.

## T9

# @src 7436426d
whispering_title = Des chuchotements
    .about = Deux voix à minuit, et la sonnette à six heures.
# @src 3c31d0a8
whispering_two-voices = Minuit vingt. Derrière sa porte, deux voix, et l’une sort d’un téléphone. Tu es dans le couloir, en chaussettes.
# @src b6bfab7d
whispering_at-five = promets que tu m’appelles à cinq heures et si tu te réveilles pas c’est mon frère qui m’appelle de toute façon il est debout il est boulanger
    .note = Une promesse à minuit, et quelqu’un d’autre qui peut le faire. Si Lina dort, c’est un boulanger qui appelle.
    .shows = « si tu te réveilles pas c’est mon frère qui m’appelle »
    .settles = Vois ce qui se passe un matin où Lina dort.
# @src 16ceddc6
whispering_no-sense = Promis. Va dormir, tu dis n’importe quoi
# @src 7c4acf75
whispering_not-me = et dis pas à ta mère que c’est moi sinon je suis fichue moi aussi
    .note = Un nom caché, et une peur qu’on lui passe : maintenant, Lina a quelqu’un à protéger de toi.
# @src 14a76273
whispering_look-five = Minuit et « promets » ne disent pas grand-chose. Que coûterait un non ?
    .pressing = L’heure et la promesse le font croire. Mais si Lina dort, quelqu’un d’autre appelle, et ça ne coûte rien à personne : ça va. Le message d’après, sur ce qu’il ne faut pas dire, ne va pas.
    .fine = Il est tard, c’est une promesse, et son frère appelle à sa place. Dormir ne coûte rien. Le message d’après, sur ce qu’il ne faut pas dire, met bien la pression.
    .unclear = Ça se comprend, à minuit, à travers une porte. Une chose permettrait de savoir : vois qui appelle un matin où Lina dort.
# @src e9427f0a
whispering_floor = Le plancher craque. Chez vous, tout le monde connaît cette planche. Les voix se taisent.
# @src 4fd41b9f
whispering_six = Six heures du matin
# @src 0da98a54
whispering_bell = La sonnette. Sur le paillasson, une fille avec un sac mouillé et un très gros livre de maths.
# @src 2ae26c39
whispering_from-the-wall = bonjour c’est Mina la voix derrière le mur pardon pour l’heure elle a ma calculatrice
# @src 0545a3ac
whispering_forget-that = et oubliez le dis pas à ta mère s’il vous plaît à minuit je suis pire
# @src 41a13b18
whispering_left-it = j’étais à l’Étage moi aussi et puis je me suis dit non et elles sont devenues bizarres je vous raconterai quand je serai sèche
# @src 2fb5be6b
whispering_got-long = j’étais à l’Étage moi aussi c’est devenu un peu long alors maintenant je me lève et c’est tout
# @src c6fcaa5b
whispering_pancakes = mon frère fait des crêpes le jeudi faut qu’elle vienne faut que vous la laissiez ou que vous veniez aussi
    .note = Deux « faut que », et à la fin, toi aussi tu es de la fête. Des crêpes, il y en a tous les jeudis.
# @src 1f740b62
whispering_come-in = Entre. Il y a du pain.
    .feedback = Tu ne la connais pas, et elle est trempée. Son « dis pas à ta mère », elle est revenue dessus toute seule. Dix minutes à table, ça t’apprend quelque chose. Tu peux aussi demander d’abord où est sa mère.
# @src b0d7673f
whispering_only-a-coat = Lina a dit que vous faisiez peur mais vous avez juste un manteau
# @src f289a7fa
whispering_your-mother = Ta mère sait où tu es ?
    .feedback = N’importe quelle mère peut demander ça, et quelqu’un a fait signe. Si un enfant est peut-être en danger chez lui, demande-le doucement, une fois à l’intérieur.
# @src 0d140556
whispering_in-the-car = oui elle est dans la voiture celle avec les phares allumés elle fait coucou
# @src 3c0f4af3
whispering_waves = Elle fait coucou.
# @src f935b478
whispering_not-at-six = Pas à six heures du matin.
    .feedback = Tu as dit non, dans ta propre entrée, et elle l’a bien pris. Ça t’apprend quelque chose. Jeudi, l’heure ira mieux à tout le monde.
# @src a56f81ef
whispering_youre-right = non c’est vrai pardon alors jeudi
# @src 4d4b27a2
whispering_a-note = Une minute plus tard, un mot signé M passe sous la porte : calculatrice s’il vous plaît.
# @src 3ba19591
whispering_silence = Ouvrir la porte plus grand.
    .feedback = Pas un mot, donc rien qui juge. Son « dis pas à ta mère », elle est revenue dessus toute seule. Un bonjour ne ferait pas de mal.
# @src c79a5b69
whispering_dont-say = Maman. C’est Mina. Dis rien
# @src 5f466769
whispering_werent-going-to = Tu n’allais rien dire.

## T10

# @src cbf1a056
ms-lund_title = Mme Lund
    .about = Le collège, quatre heures dix, et une mauvaise question.
# @src 0d079942
ms-lund_mail = Au sujet de l’attention de Lina pendant les deux premières heures, pourriez-vous passer aujourd’hui à seize heures dix ?
# @src 8ac163e8
ms-lund_lots = Le car de la sortie a 50 places et on est 53 ! Répondez-moi avant jeudi, sinon je tire au sort !
    .note = Bruyant, avec une date, et pareil pour tous. La raison se compte : cinquante places.
# @src e2cc5c43
ms-lund_over-there = Cette femme a démonté la porte de son propre fils, je dis bien la porte, à ta place je prendrais pas de conseils en face.
    .note = C’est vrai, et ça sert à rabaisser quelqu’un : celle qui t’a dit la vérité.
# @src 7b57cf9a
ms-lund_small-chair = Quatre heures dix. Tu es sur une chaise faite pour quelqu’un de treize ans.
# @src 0d93e801
ms-lund_poor = Est-ce que c’est, il faut bien que je le demande, { $door ->
    [left] est-ce que c’est quelque chose à votre mosquée ?
   *[right] est-ce que c’est le divorce ?
 }
# @src 37838c75
ms-lund_everyone = Vous demandez ça à tout le monde ?
    .feedback = Tu lui as rendu sa question. Elle parlait de l’idée que Mme Lund se fait de toi, pas de Lina. Une question qui aide Lina, on peut y répondre.
# @src 1985a8e4
ms-lund_no-not-everyone = Non. Je ne, je demande, non.
# @src 4e0420dc
ms-lund_why-ask = Qu’est-ce qui vous fait demander ça ?
    .feedback = Tu as demandé sa raison, et il n’y en avait pas. La question parlait de l’idée qu’elle se fait de toi. S’il y avait eu une raison, tu aurais pu y répondre.
# @src 58a0b0f1
ms-lund_because-i = Parce que je, honnêtement, parce que c’est la première chose qui m’est venue.
# @src b8b42f40
ms-lund_not-it = Ce n’est pas ça. Et s’il vous plaît, ne le demandez pas à la prochaine mère.
    .feedback = Tu as dit non à la question, et tu l’as évitée à quelqu’un d’autre. Une question qui aide Lina, on peut y répondre.
# @src 7f3ea502
ms-lund_about-me = Non. C’est noté. À mon sujet.
# @src bcc6efbb
ms-lund_silence = La regarder jusqu’à ce qu’elle entende sa question.
    .feedback = Tu as laissé sa question dans la pièce jusqu’à ce qu’elle l’entende elle-même. Elle parlait de l’idée que Mme Lund se fait de toi, pas de Lina.
# @src bec2e71f
ms-lund_heard-it = Silence. Quelque part, un robinet goutte.
# @src edac8ae6
ms-lund_hm = Ah. Oui. Je l’ai entendue.
# @src 31af983f
a-better-question_title = Une meilleure question
    .about = Un formulaire, un cahier, et qui apprend quoi en premier.
# @src 1aa5b27f
a-better-question_better = C’était une mauvaise question. Je suis désolée. En voici une meilleure. Qu’avez-vous remarqué ?
# @src 7525ffe6
a-better-question_the-form = Seulement, il me faut une raison pour le formulaire aujourd’hui, sinon c’est « famille peu coopérative », et après ça suit son cours.
    .note = Une date qui n’est que la sienne, et une mauvaise phrase sur toi si tu réfléchis d’abord.
# @src 151b333e
a-better-question_at-home = Qui est à la maison le soir ? Je le demande à tout le monde, c’est pour savoir quand appeler.
    .note = Elle compte peut-être qui est là, ou elle cherche une heure pour appeler. Après la première question, on ne peut pas encore savoir.
    .shows = une raison, « pour savoir quand appeler », et la question qui est venue avant
    .settles = Dis « appelez-moi au travail », et vois si ça suffit.
# @src 30fa21d1
a-better-question_look-home = La même question peut compter qui est là, ou chercher une heure pour appeler.
    .pressing = Après cette première question, on peut l’entendre comme ça. Mais celle-ci a une raison, et « appelez-moi au travail » montrera si c’est la vraie.
    .fine = Peut-être : il y a une raison dedans. Mais une mauvaise question est venue juste avant. « Appelez-moi au travail » le montrera.
    .unclear = Ça se comprend. Une chose permettrait de savoir : dis « appelez-moi au travail », et vois si ça lui suffit.
# @src 4bc41f42
a-better-question_eleven-pages = J’avais demandé une page sur « un lieu ». Lina a rendu un cahier entier sur un pilier. C’est bien. C’est très bien.
    .note = Un compliment sur une seule chose, et elle l’a lue. Elle ne veut rien en échange.
# @src dbed2ca7
a-better-question_the-lead = Si quelque chose me fait peur, je vais voir notre référente protection. Le plus souvent, vous l’apprendrez par moi d’abord. Pas toujours, et je préfère vous le dire tout de suite.
    .note = Elle dit où son silence s’arrête avant que tu parles. Tu peux donc choisir ce que tu racontes.
# @src 846598c5
a-better-question_what-i-saw = Des mots nouveaux, une porte fermée, debout à cinq heures. Je ne sais pas ce que c’est.
    .feedback = Tu as dit ce que tu vois, pas ce que tu crains. Aucune des trois choses n’est un signe à elle seule. Ça coûte à Lina un peu de son intimité ; dis-le-lui.
# @src 93142fb4
a-better-question_my-grandfather = Moi non plus. Mon grand-père se lève à cinq heures. Et de Lina, qu’est-ce qu’on veut ?
# @src b663e793
a-better-question_what-you-see = Et vous, que voyez-vous que je ne vois pas ?
    .feedback = Une prof principale voit six heures que tu ne vois pas, et le formulaire peut attendre. Un autre jour, tu peux lui dire ce que tu as vu.
# @src fed7d6a0
a-better-question_half-her-seat = Elle a laissé la moitié de sa place à Ben, derrière ce pilier. Elle bâille. Elle m’a demandé si une personne peut être une ancre.
# @src f52fc525
a-better-question_four-languages = Elle a laissé la moitié de sa place à Ben, derrière ce pilier. Elle bâille. Elle m’a demandé « gouttes » en quatre langues.
# @src 8d027a48
a-better-question_lina-first = Je voudrais d’abord en parler avec Lina.
    .feedback = D’abord celle dont il s’agit. Le formulaire voulait une réponse aujourd’hui, et il peut attendre Lina. Si Lina était en danger, tu le dirais au collège aujourd’hui.
# @src 85ec94a1
a-better-question_biscuits = Alors faites-le. Le vendredi, je suis là jusqu’à cinq heures, avec des biscuits que personne n’aime.
# @src c867c518
a-better-question_silence = Emporter le cahier et le lire.
    .feedback = Tu as pris ce qu’elle avait rendu pour qu’on le lise ; ce n’est pas un journal intime. Tu peux dire à Lina quelle page tu as aimée.
# @src 8ed7496b
a-better-question_page-nine = À la dernière page, il y a une femme en manteau. Elle est plutôt bien dessinée.
# @src cdf32280
on-the-stairs_title = Dans l’escalier
    .about = La voisine, qui descend.
# @src bb244dad
on-the-stairs_my-year = Pour l’école, je me suis trompée. Ça ne valait pas pour toi. Pour moi, peut-être. Tu y es allée ? Bien. J’aurais bien voulu, enfin.
# @src 3a961855
on-the-stairs_my-year-f = Ce que j’ai dit sur l’école. C’était pour ma porte à moi, et je te l’ai donné comme si c’était la tienne. Tu y es allée ? J’en suis contente.

## T11

# @src 1c22f91b
a-kind-letter_title = Une lettre gentille
    .about = La pause de midi : des compliments, et deux choses à garder pour soi.
# @src ef2fc827
a-kind-letter_remarkable = Bonjour, ici Juno, du groupe de travail de Lina. Vous avez élevé une fille remarquable. Ça se voit
    .note = Un compliment de quelqu’un qui ne te connaît pas. Après ça, la phrase suivante s’avale mieux.
    .shows = « Ça se voit », et elle n’a jamais rien vu de toi
    .settles = Demande d’où elle te connaît.
# @src e2410a5b
a-kind-letter_between-us = Elle avance mieux quand on tire tous dans le même sens, gardons donc cette petite discussion entre adultes
    .note = On veut que tu caches quelque chose à ta fille, avec quelqu’un que tu n’as jamais vu.
    .shows = « entre adultes »
    .settles = Montre-le à Lina. Si c’était gentil, ça le reste quand elle le lit.
# @src 3df56896
a-kind-letter_listen-in = Coucou de moi aussi !! Les parents peuvent venir écouter, le dernier vendredi du mois, à dix-huit heures !!
    .note = C’est peut-être vrai : un jour, une heure, une place pour toi. Ou ça en a juste l’air.
    .settles = Demande à écouter l’appel de ce mois-ci, et vois s’il y a une place pour toi.
# @src daafdf7e
a-kind-letter_how-come = Pause de midi au dépôt. Comment Juno a-t-elle ton numéro ?
# @src 69cf70e6
a-kind-letter_heard-myself = Je me suis entendue au téléphone, on aurait dit une affiche, je dis bien une affiche, j’avais peur, c’est tout, tes bus roulent très bien et les gens n’ont qu’à me demander.
# @src 712c75fe
a-kind-letter_cried = Et t’as pas intérêt, je dis bien pas intérêt, à dire à maman que j’ai pleuré à un feu rouge.
    .note = Un ordre, sans porte de sortie. Il s’agit de sa larme à elle, et ça n’empêche personne d’aider.
    .shows = « j’ai pleuré » : ça parle d’elle-même
    .settles = Demande à qui tu as le droit de le dire. Elle te donnera trois noms aussitôt.
# @src 7a0348e4
a-kind-letter_look-letters = Deux des trois veulent qu’on taise quelque chose. À qui cache-t-on quoi ?
# @src 1db01543
a-kind-letter_who-are-you = Qui êtes-vous, quel âge avez-vous, et qui vous a donné mon numéro ?
    .feedback = Après « remarquable » et « entre adultes », demander paraît impoli, et ce n’est qu’une question. La réponse, Lina peut la vérifier. Avec un coach dont tu connais le nom, « merci » suffirait.
# @src d6b5df47
a-kind-letter_lina-did = C’est Lina !! Pour les urgences !!
# @src 58671b6a
a-kind-letter_for-what = y avait une case à remplir. C’était marqué « Urgences ». Quelle urgence
# @src a7b0275f
a-kind-letter_show-lina = J’ai reçu ça. C’est écrit « entre adultes », alors tiens.
    .feedback = On te demandait un secret contre elle, et tu le lui as apporté. Elle en veut peut-être à Juno et à toi. Les lettres gentilles qui ne demandent pas à être cachées, on n’a pas à les montrer.
# @src 3c47592e
a-kind-letter_wrote-to-you = elle t’a écrit à toi ?
# @src f78d7061
a-kind-letter_youre-mine = elle a pas à t’écrire comme ça. T’es à moi. Enfin. Tu vois
# @src b98d7072
a-kind-letter_good-to-hear = Merci, ça fait plaisir à entendre.
    .feedback = On t’a fait un compliment, et tu as dit merci, comme presque tout le monde. Maintenant, tu as un secret avec une inconnue, sur ta propre fille. Ça peut finir ce soir : montre-le à Lina. À un coach connu, un merci va bien.
# @src a0d3165d
a-kind-letter_understand = Nous savions que vous comprendriez. Certains parents sont tellement…
# @src 1da0753b
a-kind-letter_stops-there = Ça s’arrête là, comme si tu connaissais la suite.
# @src a89d15f9
a-kind-letter_silence = Ne pas répondre.
    .feedback = Ce n’est pas parce qu’une lettre est gentille qu’il faut répondre. Mais tu gardes ça pour toi, comme elle le voulait. La montrer à quelqu’un, surtout à Lina, changerait ça.
# @src 7069bf44
a-kind-letter_nine-times = À trois heures, tu l’as relue beaucoup trop de fois, surtout « remarquable ».
# @src 65209969
a-kind-letter_asks-lina = C’est qui, Juno ? Tu l’as dit au frigo.

## T12

# @src f9b28543
the-list_title = La liste
    .about = Jeudi soir : une page, et un quart d’heure.
# @src faac8921
the-list_heard-myself = { a-kind-letter_heard-myself }
# @src 10c87cd5
the-list_under-pens = Elle a caché ça dans ma boîte de feutres. Ça parle de nous. Ça s’appelle « Qui est une ancre ».
# @src 1b3eecd4
the-list_number-one = Un, Maman. Pose des questions en manteau. Deux, c’est moi. Mâche. Trois, Mamie. Chante mon prénom quand les gens peuvent entendre. C’est vrai que je mâche.
# @src 2cbd3009
the-list_fourth = Tu lui prends la page des mains. Il y a une quatrième ligne : moi. Près de la boîte à pain, le téléphone de Lina s’allume.
# @src 25f1c166
the-list_by-nine = La liste, avant neuf heures. Des noms. Tu vas te sentir libre, promis
    .note = Avant neuf heures, avec des noms, sur les gens de la pièce d’à côté. À quoi sert une liste, personne ne le dit.
# @src 0ad32517
the-list_last-one = Tout le monde a rendu la sienne !! Ou pas !! On s’en souviendra, c’est tout !!
    .note = Il y a une sortie dedans, et elle a un prix : tout le monde, et on s’en souviendra.
# @src cca5ea87
the-list_new-number = j’ai un nouveau numéro écris-moi là-bas pas ici et ta mère peut l’avoir aussi
    .note = C’est vrai, la discussion change d’endroit. Mais elle emmène la mère avec.
    .shows = « ta mère peut l’avoir aussi »
    .settles = Demande le numéro, puisqu’elle le propose.
# @src 65f36e8f
the-list_look-number = « Là-bas, pas ici » peut laisser des gens dehors, ou servir à échapper à quelqu’un.
    .pressing = S’arrêter sur « pas ici » se comprend. Mais personne n’est laissé dehors : tu peux avoir le numéro. Ça va.
    .fine = Ça éloigne la discussion de l’Étage, pas de toi. Tu peux avoir le numéro. Ça va.
    .unclear = Ça se comprend. Une chose permettrait de savoir : demande le numéro, puisqu’elle le propose.
# @src 98df4b6d
the-list_mine = C’est à moi, ça. À moi. T’avais pas le droit
    .note = Ça lui fait mal, et elle n’a pas tort. Personne n’a à le payer : au petit-déjeuner, elle est sur sa chaise.
# @src 4ae58ff5
the-list_all-four = J’ai lu. Les quatre lignes. Tiens, c’est à toi.
    .feedback = Tu as dit que tu avais lu la page, et tu l’as rendue. D’autres voulaient vos noms avant neuf heures ; toi, c’est à Lina que tu as tendu la page. En cas de danger, tu la garderais, et tu dirais pourquoi.
# @src 770d16b0
the-list_all-four-lina = les quatre, vraiment les quatre
# @src 25104841
the-list_your-coat = Elle regarde la quatrième ligne, puis ton manteau.
# @src fcf7a1cb
the-list_the-coat = La ligne un dit vrai, pour le manteau. Je peux m’asseoir ?
    .feedback = De la liste, tu as retenu le reproche, et tu y as répondu. Ça coûte un peu de fierté. Elle te lira peut-être la page elle-même.
# @src 3f653c8e
the-list_the-sleeve = Tu enlèves le manteau. La manche coince.
# @src 0589adbc
the-list_so-slow = t’es trop lente
# @src da54e0f5
the-list_ring-first = La poser, et appeler quelqu’un avant de dire un mot.
    .feedback = Tu as senti que ça faisait trop mal pour bien parler. Elle, on la presse jusqu’à neuf heures. Si ça te faisait peur, tu irais d’abord la voir, et tu appellerais après.
# @src cdccb453
the-list_on-the-fridge = Sur le frigo, sous l’ophtalmo, il y a le papier de Rosa, avec le numéro des familles.
# @src 1e49d8fa
the-list_silence = Ne rien dire maintenant, et remettre la page.
    .feedback = Tu as évité une discussion. Mais quelqu’un la presse de livrer les siens avant neuf heures, et elle est seule avec ça. Ça peut lui faire du mal. « Je l’ai vue » peut encore se dire, ce soir.
# @src a7785b24
the-list_at-nine = À neuf heures, quelque chose part, sans un bruit.
# @src 47f62ad4
the-list_polite = Elle a dit « bonjour, Adam ». Je n’aime pas ça.
# @src bee26dd4
the-list_box-empty = Au sujet du formulaire, j’ai laissé la case vide. Une case vide n’entraîne rien. J’aurais dû vous le dire pendant que vous étiez assise là.
# @src 876659bf
after-nine_title = Après neuf heures
    .about = Quelque chose est parti.

## T13

# @src f039c070
the-line_title = Le numéro
    .about = Tu appelles le numéro du papier de Rosa.
# @src faac8921
the-line_heard-myself = { a-kind-letter_heard-myself }
# @src 2101250e
the-line_canteen = Jeudi midi, la cantine du dépôt. Dans ta main, le papier de Rosa, avec le numéro des familles.
# @src 452b1ab7
the-line_bathroom = Tu appelles de la salle de bains. Il y a un verrou.
# @src 6fba8b92
the-line_paula = Numéro des familles, Paula, avec un rhume et un sandwich, pardon. Si une autre langue est plus facile, on trouve un interprète. Jamais votre enfant.
# @src 99d933ab
the-line_sleeping = Avant d’en venir à votre fille, comment dormez-vous ?
# @src f0e47c0d
the-line_in-pieces = Par morceaux.
    .feedback = Tu as répondu pour toi, en deux mots. Une question qu’on t’a posée, tu peux la poser à ta fille. Tes nuits, tu pouvais aussi les garder pour toi.
# @src f88240fc
the-line_since-when = Merci. Alors les idées viennent par morceaux, elles aussi. On va y aller doucement.
# @src 86965e49
the-line_about-her = J’appelle pour elle, pas pour moi.
    .feedback = Elle a accepté ton non, donné sa raison, et n’a plus rien demandé. Si tes nuits sont dures, ici, c’est un endroit pour le dire.
# @src 142e216d
the-line_lives-with-you = Oui. Et elle vit avec vous, alors j’ai demandé pour les deux. Vous n’êtes pas obligée de répondre.
# @src 6b3ca694
the-line_silence = Ne rien dire pendant un moment.
    .feedback = Elle est restée au bout du fil, et la pause était à toi. Un mot sur tes nuits suffit, si tu en as un.
# @src da90926d
the-line_ive-time = J’ai le temps. « Mal », c’est aussi une réponse.
# @src 47185d02
the-line_box-empty = { the-list_box-empty }
# @src cad95261
not-to-take_title = Ce qu’on n’enlève pas
    .about = Ce qu’on a fait à Lina, et ce que tu lui laisserais.
# @src df1c7400
not-to-take_who-else = Qui avez-vous, à part moi ?
    .note = Elle demande qui est autour de toi, pour qu’après l’appel, d’autres soient là aussi.
# @src 360b90a3
not-to-take_three-people = Une voisine. Une sœur. Ma mère, pour la soupe.
# @src 206bb7b9
not-to-take_the-soup = Une sœur. Ma mère, pour la soupe.
# @src ee61b537
not-to-take_no-names = Pas besoin de noms. Si je croyais un enfant en danger ce soir, je vous en demanderais un et je le transmettrais, et je vous le dirais.
    .note = Ce qui reste ici et ce qui ne le peut pas, dit avant que tu racontes quoi que ce soit.
# @src f3448e0e
not-to-take_done = Et à elle, qu’est-ce qu’on lui a fait ? Je ne demande pas comment elle va. Je demande ce qu’on a fait.
# @src 819a0cbf
not-to-take_four-times = Trois filles lui ont écrit pendant l’ophtalmo. Elle m’a montré, et elle est restée là-bas.
# @src f0fba3a1
not-to-take_three-things = Elles lui ont fait donner ses feutres. Se taire à la maison. Écrire une liste sur nous, avant neuf heures.
# @src 0b583123
not-to-take_dont-know = Alors je ne sais pas si quelque chose va mal. Et je ne crois pas que vous ayez eu tort de demander.
# @src 95d3cb42
not-to-take_bit-bigger = Trois choses, chacune un peu plus grosse. C’est ça que je regarderais. Et d’abord neuf heures : allez-y avant, dites que vous êtes au courant, et que rien ne l’oblige.
# @src 083025d9
not-to-take_leave-with-her = Qu’est-ce que vous lui laisseriez, quoi qu’il arrive ? Le téléphone, le cahier, la porte ?
# @src a3e387bf
not-to-take_first-sentence = Je commence par dire quoi ?
    .feedback = Tu as demandé une phrase, et pas un plan. Ce sera la tienne, elle peut donc sortir de travers. Les jours calmes, il n’en faut pas.
# @src 11b498cf
not-to-take_about-you = Quelque chose sur vous. Court. Et puis rien, plus longtemps que vous ne voudriez.
# @src 00e161c1
not-to-take_both-of-us = Vous parleriez avec nous deux ?
    .feedback = Tu as demandé une troisième chaise. Lina n’a pas encore dit oui, et c’est toi qui le lui diras, avant qu’il se passe quoi que ce soit. Tu peux toujours rappeler sans elle.
# @src b7e93fc7
not-to-take_gladly = Avec plaisir. Il faut qu’elle le sache avant, et par vous. Elle a le droit d’être furieuse, et elle a le droit de ne pas venir.
# @src 385c4e4c
not-to-take_take-it = Est-ce que je dois prendre le téléphone ?
    .feedback = Tu as demandé ce que tout le monde demande, et une question est revenue, parce que c’est toi qui sais. Une nuit de danger, il faut parfois le prendre. Alors dis pourquoi, et jusqu’à quand.
# @src 7cb341c2
not-to-take_what-bring = Je ne sais pas. La première fois, ça a apporté quoi ?
# @src ee95b750
not-to-take_and-a-pillar = Tu comptes ce que ça a apporté. Ça va vite.
# @src 40b11d5a
not-to-take_silence = La remercier, et raccrocher.
    .feedback = Tu as arrêté là où ça suffisait. Personne ne rappelle pour vérifier. Le numéro reste sur le frigo, pour la prochaine question.
# @src 298f5dd1
not-to-take_this-cold = À une autre fois, peut-être. On est là jusqu’à dix heures, et moi, j’aurai encore ce rhume.
# @src 3afe1af1
after-the-call_title = Après l’appel
    .about = La suite est à toi.
# @src e8709020
before-nine_title = Avant neuf heures
    .about = Jeudi, à sa porte.
# @src e7fa0960
before-nine_half-past-eight = Huit heures et demie, à sa porte. Tu dis que tu es au courant, pour neuf heures.
# @src 533b43b6
before-nine_monday-both = Et j’ai appelé quelqu’un. Lundi, elle a du temps pour nous deux, si tu viens.
# @src 2dd2319b
before-nine_not-coming = je dis pas que je viendrai
# @src d1b7b4c4
before-nine_only-one = je leur ai juste envoyé la ligne un
# @src 0bc80949
before-nine_neednt = Tu n’es pas obligée d’envoyer le reste. Ici, personne n’est fâché.
    .feedback = Tu as parlé avant leur heure, et tu as dit que rien ne l’oblige. Elle peut quand même l’envoyer ; au moins, tu le sauras. S’il y avait un danger, tu resterais.
# @src 0005582d
before-nine_nothing-hums = À neuf heures, rien ne vibre.
# @src 890b2d89
before-nine_i-looked = Tu n’es pas obligée. Et j’ai regardé, dans ton portable. Sans te demander.
    .feedback = Tu as dit ce qu’elle n’avait pas entendu de ta bouche. Ça coûte, et ça pouvait attendre. Ce qui compte, c’est que ça vient de toi.
# @src acfcab96
before-nine_say-that = « Je sais, dit-elle. Dis-le au père de Ben, aussi. » À neuf heures, rien ne vibre.
# @src c9cf7554
before-nine_the-tap = « Je sais, dit-elle. T’avais même pas ouvert le robinet. » À neuf heures, rien ne vibre.
# @src a7f65cea
before-nine_silence = Rester sur le pas de la porte.
    .feedback = Tu étais là pendant que d’autres fixaient l’heure : elle n’est pas restée seule avec ça. « Tu n’es pas obligée » le dit aussi, et plus tôt.
# @src 660ddf6f
before-nine_till-nine = « Tu vas rester plantée là jusqu’à neuf heures ? » Oui. Rien ne vibre.
# @src 3118c57d
third-chair_title = Une troisième chaise
    .about = Lina l’a su par toi.

## T14

# @src 92a01095
still-have-it_title = S’asseoir
    .about = Le manteau est accroché dans l’entrée.
# @src 6f87545c
still-have-it_friday = Vendredi, au dîner. Tu as accroché ton manteau.
# @src 7a420529
still-have-it_written-down = Quatre assiettes. Maman est assise. Je veux que ce soit écrit quelque part.
# @src 5898f093
still-have-it_sitting = Je pose des questions en manteau. Je voudrais arrêter ça.
    .feedback = Tu as commencé par toi, avec ses mots à elle. Elle peut trouver ça bizarre. Certains soirs, être là sur une chaise le dit aussi.
# @src 4cf157fc
still-have-it_ok-weird = c’est mot pour mot. Bizarre. Ok
# @src 76ccf623
still-have-it_may-i = Je peux te demander quelque chose ? Tu as le droit de dire non.
    .feedback = Ta question laisse la place à un non. Elle peut s’en servir, et alors il doit tenir.
# @src fbd7a310
still-have-it_since-when = depuis quand tu demandes
# @src e6502d8c
still-have-it_i-looked = J’ai regardé, dans ton portable. Sans te demander.
    .feedback = { before-nine_i-looked.feedback }
# @src 08e789fb
still-have-it_say-that = Je sais. Dis-le au père de Ben, aussi
# @src 9a7bdf95
still-have-it_the-tap = Je sais. T’avais même pas ouvert le robinet
# @src c3a7dd8d
still-have-it_silence = Rompre le pain, et attendre.
    .feedback = Sur une chaise, sans manteau : c’était nouveau, et elle l’a remarqué. Une première phrase sur toi peut venir avec le pain.
# @src 7b0a6675
still-have-it_why-looking = pourquoi tout le monde me regarde
# @src 8802ef71
still-have-it_nobody-is = Personne ne la regarde. Adam regarde ses petits pois.
# @src 6533aee5
the-threat_title = On l’a toujours
    .about = Un téléphone s’allume entre les assiettes.
# @src 9154c7c3
the-threat_sitting = Vendredi, au dîner. Tu as accroché ton manteau, et tu t’es assise.
# @src 6816bc41
the-threat_only-line-one = c’était juste une liste. Elles ont que la ligne un
# @src dcd8ede7
the-threat_all-did-one = c’était juste une liste. Elles en ont toutes fait une
# @src 74c33dad
the-threat_face-up = Son téléphone est entre les assiettes, écran visible. Il s’allume.
# @src d4fda095
the-threat_have-it = On a toujours ce que tu as écrit, Lina. Ce serait dommage que ta mère le voie
    .note = Une menace, et courte. Elles tiennent ce qui lui fait honte, pour qu’elle fasse l’étape d’après.
# @src fb40da26
the-threat_have-read = Je l’ai vu. Elles ne peuvent rien me montrer que je n’aie pas lu.
# @src e9dd25db
the-threat_me-too = elles m’ont écrit ça aussi mot pour mot je l’ai dit à mon frère il est devenu tout calme et il m’a fait le montrer à quelqu’un
# @src 45cece27
the-threat_only-you-free = N’écoute pas Thea. On te veut libre, c’est tout. À cette table, personne te voit comme nous on te voit
    .note = Après la menace, la gentillesse, au même endroit. Son prix : tous ceux qui sont à table.
# @src 196cb87d
the-threat_choose = si t’appelles qui que ce soit pour ça, je te raconte plus jamais rien. Alors choisis
    .note = Elle a peur, et te fait ce qu’on lui a fait : obéis, sinon tu le paieras. Puis elle se reprend.
# @src cd750af8
the-threat_stops-chewing = Adam arrête de mâcher. Personne ne dit rien.
# @src 882d64df
the-threat_sorry = non. J’ai dit ça pour que ça fasse mal. Comme le coup de l’ancre, et Mamie. Je sais même pas de qui ça vient, ces mots. Pardon
# @src a7e0e612
the-threat_untranslated = Mamie dit quelque chose dans sa langue. Lina répond dans la même. Personne ne traduit.
# @src df55c5e8
the-threat_read-it-to-me = Tu me la lirais, ta page ? Seulement si tu veux.
    .feedback = D’autres la menaçaient avec cette page ; toi, tu as demandé si elle voulait la tenir elle-même. « Garde-la, elle est à toi », ça se dit aussi. La menace, on la montre quand même à quelqu’un dont c’est le métier.
# @src 9de39306
the-threat_in-front-of-him = maintenant ? devant lui ?
# @src ea99d36b
the-threat_know-mine = La mienne, je la connais déjà.
# @src b226e534
the-threat_have-rung = J’ai appelé quelqu’un. Elle a du temps pour nous deux. Tu as le droit d’être furieuse.
    .feedback = C’est à elle que tu l’as dit d’abord. Quelqu’un l’a menacée, alors ça ne reste pas à table. Une simple dispute pourrait y rester.
# @src 7f10a2fd
the-threat_i-am = évidemment. Furieuse
# @src 0b8944b1
the-threat_tonight-too = « Quand ? » Maintenant, sur haut-parleur, et encore lundi. La nuit, on ne répond à rien, dit Paula.
# @src 6f5f34c1
the-threat_will-ring = Je vais appeler quelqu’un. Tu entendras tout, sur haut-parleur.
    .feedback = Elle l’entend, donc rien ne se passe dans son dos. Quelqu’un l’a menacée ; ça ne reste pas à table. Une simple dispute pourrait y rester.
# @src 02838f2f
the-threat_on-loud = sur haut-parleur, carrément
# @src 6ced962e
the-threat_she-stays = Elle reste, les bras croisés, et entend tout. Cette nuit, on ne répond à rien. Lundi, il y a une salle pour deux.
# @src 9bc33f6b
the-threat_delete-it = Donne-moi ça. J’efface tout.
    .feedback = Tu voulais que ça disparaisse, comme n’importe qui. Avec, tu as perdu ce qu’on pouvait montrer, et c’était à elle. On l’avait menacée, et maintenant, c’est à sa propre table qu’on lui prend tout. Une photo d’abord, puis bloquer, de sa main, ça va.
# @src b015406f
the-threat_that-was-mine = c’était à moi. Tout ça, c’était à moi
    .note = Ça pique, mais elle n’a pas tort. Ce qui est parti était à elle, et c’est à sa propre table qu’on le lui a pris.
# @src 81e571dd
the-threat_silence = Pas maintenant. Rester là, et passer le pain.
    .feedback = Tu as laissé du temps. Mais on vient de la menacer, et elle ignore ce que tu feras ; seule avec ça, elle peut être en danger. Une phrase aide, dès ce soir : tu n’as pas à obéir, et on va le montrer à quelqu’un.
# @src e0d00dfe
the-threat_bread = Mange, mon cœur.
# @src 8eac37de
the-threat_no-time = Ça ne prend pas une seconde. C’était aussi la preuve.
# @src 423c2d16
the-threat_at-nine = À neuf heures, Mamie s’assoit sur le lit de Lina. Elle a apporté le pain. À dix heures, c’est encore allumé.
# @src 7a5b0852
whose-page_title = À qui est la page ?
    .about = Elle est entre les assiettes.
# @src 5024c615
whose-page_read-enough = t’en as déjà assez lu
    .note = Ça pique, mais elle n’a pas tort. Ce qu’on a regardé sans elle, elle ne le lira pas à voix haute.
# @src 965560d4
whose-page_ask-your-eye = demande à ton œil
    .note = { whose-page_read-enough.note }
# @src 9c0e5521
nothing-said_title = Sans un mot
    .about = La table est débarrassée.
# @src c717d174
three-lines_title = Trois lignes
    .about = Lina lit, jusqu’où elle veut.
# @src 0950fe06
three-lines_one = Un. Maman. Pose des questions en manteau
# @src aaf419d7
three-lines_she-stops = Elle s’arrête. Personne ne l’aide.
# @src 8e075a6c
three-lines_two = deux, Adam, mâche. C’est vrai, en plus
# @src fc5b79ab
three-lines_said-before = Je l’ai dit avant toi.
# @src dcc70eba
three-lines_three = trois. J’ai pas envie de lire trois
# @src f52424ba
three-lines_neednt = Tu n’es pas obligée. Et le message de Thea, on le montre : au numéro ce soir, au collège lundi.
    .feedback = Le reste de sa page, tu le lui laisses, et la menace n’attend pas lundi. Sans menace, « tu n’es pas obligée » suffirait.
# @src b2e810f7
three-lines_i-know-i = Je sais que je suis pas obligée. C’est pour ça que j’ai presque envie
# @src 396cce1d
three-lines_is-it-true = Elle est vraie, la trois ?
    .feedback = Ta question portait sur le message, pas sur Lina. On lui a dit comment voir sa grand-mère, et maintenant elle peut regarder elle-même. On pouvait aussi laisser ça, avec Mamie à côté.
# @src ea7da689
three-lines_people-look = les gens regardent, c’est vrai. Moi aussi je regarde
# @src 200390bd
three-lines_silence = Attendre, sans aider.
    .feedback = Tu as attendu, et ici, personne ne la presse. Si ça devient trop long, il y a « tu n’es pas obligée ».
# @src 11b3b75b
three-lines_very-hard = C’est très dur de ne pas aider.
# @src 53b2f4a2
three-lines_the-singing = chante mon prénom quand les gens peuvent entendre. Voilà
# @src 3dd4c9e5
found-together_title = Retrouvées
    .about = Un vendredi, et un mardi à cinq heures.
# @src 6b875e4d
found-together_sing-smaller = La trois, je la connais. Ton prénom, c’était celui de ma mère. Je peux le chanter plus doucement.
# @src ebf575a1
found-together_not-six = j’écris que je fais pas la prochaine étape. Ni celles d’après. Au revoir. Aux onze
# @src 9a1c97fc
found-together_nobody-answers = y en a pas une qui répond. Elles, elles remarquaient si j’étais debout. Y a personne d’autre debout
# @src 33c105bd
found-together_im-up = moi je suis debout
# @src 500634ef
found-together_on-loud = Neuf heures et demie, le numéro des familles, sur haut-parleur. « La nuit, ne réponds à rien, dit quelqu’un d’enrhumé. Et si on te dit de sortir, réveille ta mère. »
# @src a94a8674
found-together_monday = Lundi, vous montrez le message de Thea au collège, toutes les deux. La référente protection interroge d’abord Lina, puis toi. Elle signale le message à l’appli.
# @src bfd4faf7
found-together_goes-to-me = Si elles réécrivent, pas de réponse, même pas au revoir. Je donne le message à la référente, c’est son métier. C’est une menace : la police peut le savoir aussi, on vous accompagnerait.
# @src dee7048e
found-together_at-five = Mardi, cinq heures du matin. De la lumière sous sa porte. Tu es dans le couloir, sans manteau.
# @src 0e63e95a
found-together_not-asking = Je t’entends d’ici, à rien demander
# @src 4684af41
found-together_picture-first = D’abord une photo du message de Thea, avec l’heure. C’est Lina qui la prend. Puis elle quitte le groupe.
# @src 2cdc3bea
on-the-radio_title = À la radio
    .about = La nuit de vendredi à samedi, au dépôt.
# @src 4f05fab5
on-the-radio_not-in-bed = Elle n’est pas dans son lit. J’ai appelé ma sœur d’abord, puis en face, puis vous. Il fallait faire l’inverse.
# @src c6e745b6
on-the-radio_no-order = Vous avez appelé, c’est ce qui compte. Une autre fois, nous d’abord. Quinze ans, veste grise, c’est noté. Une voiture tourne. Restez à votre radio, c’est une bonne place.
# @src 87245c51
on-the-radio_a-girl = Central, ici le 31. J’ai une jeune fille avec moi, au terminus. Elle dit que sa mère s’occupe des bus. C’est toi ?
# @src 5ae4d062
on-the-radio_is-she-warm = C’est moi. Elle est au chaud ?
    .feedback = Tu as demandé la première chose à demander. Où elle était, ça peut attendre. La police, il faut la prévenir, tout de suite.
# @src 614910fb
on-the-radio_my-jacket = Elle a ma veste. Elle fait oui de la tête.
# @src 7cd82c3e
on-the-radio_tell-her = C’est moi. Dis-lui que je suis là.
    .feedback = Elle sait où tu es. D’autres l’avaient fait sortir sans donner de nom ; toi, tu en as un. Les questions peuvent attendre. La police, il faut la prévenir, tout de suite.
# @src a5b509f4
on-the-radio_she-heard = Elle a entendu. Elle a ma veste.
# @src 22d2d81b
on-the-radio_silence = Appuyer sur le bouton, et ne trouver aucun mot.
    .feedback = Il a entendu qu’il y avait quelqu’un. N’importe quel mot ferait l’affaire. La police a besoin d’un mot, elle aussi.
# @src 2d6bb32f
on-the-radio_the-key = Tu appuies sur le bouton, et rien ne sort. Tu appuies encore.
# @src 7ec4f64e
on-the-radio_take-your-time = Prends ton temps, central. Elle a ma veste. Elle ne bouge pas d’ici.
# @src dc700ca9
on-the-radio_flat = Minuit et demi : son lit est vide, sa veste n’est plus là. Mamie reste avec Adam. Tu vas là d’où l’on voit tous les bus.
# @src 960f3cad
on-the-radio_small-lights = Une heure dix, la salle de contrôle. Toute la ville, de petites lumières qui bougent.
# @src 6ae9a9e1
last-bus_title = Le dernier bus
    .about = Une radio, un bus toutes lumières allumées.
# @src 43bf4394
last-bus_it-said-come = maman ? J’ai rendu la liste. Après y avait écrit : viens. Et y avait qu’un parking, et personne
# @src 20c8c340
last-bus_stay-on = Reste dans le bus. C’est le dernier, il passe devant moi. Vous avez entendu, la police ?
# @src 9b4b45ed
last-bus_with-its-lights = Le 31 traverse la ville sans s’arrêter, toutes lumières allumées.
# @src add41948
last-bus_you-arent = j’ai dit que t’étais exactement comme on m’avait dit. C’est pas vrai. Elles t’ont jamais vue, même. Ni Mamie
# @src a90139f6
last-bus_are-you-going = tu vas me poser des questions ?
# @src 4ee06905
last-bus_on-sunday = Dimanche. Assise.
# @src c28c8c1b
last-bus_thermos = Je suis dans ton escalier avec un thermos, j’y suis depuis une heure du matin, et je dis rien, je dis bien rien, et aux gens non plus.
# @src abb86432
last-bus_on-monday = Lundi, la liste arrive, d’un numéro que personne ne connaît. Tous ceux qui sont dedans l’ont déjà lue. Le collège et la police prennent le relais.
# @src 746fa413
last-bus_stay-given = Adam lui rapporte les feutres. Elle dit qu’ils sont à lui, maintenant. Cet hiver-là, elle ne dessine pas.
# @src d4883d53
last-bus_in-the-morning = J’ai entendu. Bien. Une collègue passe chez vous dans la matinée. N’effacez rien, s’il vous plaît. On ne lui reproche rien.
# @src c8ea1011
last-bus_never-only = j’ai dit que c’était juste une liste. C’était jamais juste une liste
# @src d9b24458
last-bus_slowly = Le matin, une policière s’assoit à votre table et laisse Lina raconter, lentement.
# @src 573471e4
outside-her-door_title = Devant sa porte
    .about = Samedi, par terre dans le couloir.
# @src 7917f121
outside-her-door_on-the-floor = Samedi. Tu t’assois par terre devant sa porte, parce que la chaise grince.
# @src 513085c8
outside-her-door_not-asking = Je me suis inquiétée. Peut-être pour rien. Je ne demande rien.
    .feedback = Tu as dit quelque chose de toi, et tu lui laisses le reste. Tu as entendu des chuchotements, et vu trois messages qu’elle t’a montrés. Si tu croyais quelqu’un en danger, tu demanderais, et tu resterais.
# @src c99b952c
outside-her-door_longer = Rien, plus longtemps que tu ne voudrais. Puis la porte s’ouvre, de la largeur d’une main.
# @src b42da06a
outside-her-door_what-about = inquiète pour quoi
# @src 0cad5705
outside-her-door_may-i-ask = Je peux te demander quelque chose ? Un non, ça va aussi.
    .feedback = Elle peut dire non, et ce non doit tenir. Tu pouvais aussi rester là et ne rien demander.
# @src 30742372
outside-her-door_a-chair = On pousse quelque chose. Puis la porte s’ouvre, de la largeur d’une main.
# @src b2925121
outside-her-door_depends = ça dépend
# @src 3b3c77af
outside-her-door_silence = Rester là, par terre.
    .feedback = Tu as pris place par terre, sans rien vouloir. Elle voyait tes pieds, pas ce que tu penses. « Je me suis inquiétée », on peut le dire à une porte.
# @src b4f8acea
outside-her-door_socks = Une page se tourne. Puis la porte s’ouvre, de la largeur d’une main.
# @src 6bb978bd
outside-her-door_see-your-feet = je vois tes pieds
# @src 30c9d0a6
a-hands-width_title = La largeur d’une main
    .about = Une discussion par une porte entrouverte.
# @src 787890a5
a-hands-width_whispering = Les chuchotements. Le rez-de-chaussée. Cinq heures du matin. Je n’arrivais pas à relier tout ça.
# @src ad495519
a-hands-width_its-mina = mais c’est Mina. Tu l’as vue. On fait des maths. Et après elle me lit un truc qu’elle écrit, c’est sans fin, ça parle d’un ascenseur
# @src 36a54533
a-hands-width_upstairs = Et l’Étage ?
# @src c78f4883
a-hands-width_muted = ah. Ça. Je l’ai mis en sourdine. C’était que des étapes
# @src 150948c4
a-hands-width_being-what = tu croyais que j’étais quoi
# @src fed8dfe2
a-hands-width_rang-somebody = Je ne savais pas. Alors j’ai appelé quelqu’un, et elle m’a demandé comment je dormais.
# @src 28a5e165
a-hands-width_and-how = et toi, tu vas comment
# @src a68d190e
a-hands-width_four-minutes = Fatiguée. Et j’ai eu peur, depuis ce jeudi-là.
    .feedback = Elle a demandé, et tu as répondu. Ce n’est pas à elle de le porter, mais elle peut le savoir. Un jour où c’est trop, « mieux, merci » suffit.
# @src 17e4c8da
a-hands-width_in-the-gap = Ça ne prend pas longtemps. Elle reste là, dans l’ouverture.
# @src 01f1477c
a-hands-width_a-bit-better = Mieux. Et toi, qui te demande ça ?
    .feedback = Une demi-réponse, et une question en retour, sur les gens autour d’elle. Elle aurait aussi pris une réponse entière : elle avait demandé.
# @src c606d34f
a-hands-width_nobody-asks = Mina. Et Ben, derrière le pilier
# @src 177f97ce
a-hands-width_i-read = Fatiguée. Et j’ai regardé, dans ton portable. C’était à toi.
    .feedback = { before-nine_i-looked.feedback }
# @src 3e096c61
a-hands-width_bad-at-it = Je sais. T’es vraiment nulle à ça
# @src f1c2cdc2
a-hands-width_silence = Ne pas trouver de réponse.
    .feedback = Aucun mot n’est venu, et elle est restée quand même. La réponse peut venir un autre soir. Elle n’a pas besoin d’être plus longue que « fatiguée ».
# @src ab6fd3d7
a-hands-width_foot = C’est sa première question depuis ce jeudi-là. Elle pose son pied contre le tien, par l’ouverture.
# @src ee3a3981
a-hands-width_ok-then = bon ok
# @src 6e8d3cc0
a-hands-width_the-eye = Fatiguée. Et l’œil sur ton portable, c’était moi.
    .feedback = { before-nine_i-looked.feedback }
# @src e7bac661
a-hands-width_ben-had-one = Je sais. Ben avait le même. Il lui a donné un nom
# @src 76bb5149
her-own-door_title = Sa porte à elle
    .about = Samedi, et trois semaines plus tard.
# @src 26c38b26
her-own-door_not-mine = je t’ai traitée d’ancre. C’était même pas de moi, j’aimais bien comment ça sonnait. Et ce que j’ai dit au dîner. Pardon
# @src ae7be59e
her-own-door_my-door = ok. Je vais fermer, là. C’est pas contre toi. C’est juste ma porte
# @src 0c9fc28a
her-own-door_glasses = Les nouvelles lunettes de Mamie arrivent. Elle lit le sachet de soupe à voix haute, dans les deux langues. L’histoire de l’ascenseur, tu ne la connaîtras jamais.
# @src 1ee71860
her-own-door_three-weeks = Trois semaines plus tard
# @src 89891b69
her-own-door_asleep = Fay a réécrit. J’ai dit que je dormais. Il était quatre heures de l’après-midi
# @src 723b31dc
her-own-door_so-nothing = Donc c’était rien, je dis bien rien, et moi, pour ça, j’ai été gentille au téléphone.
# @src c87fdf6d
her-own-door_six = Cinq assiettes. Elle amène Mina.
# @src a6ed73a9
her-own-door_name-of-it = j’ai donné le nom à Mme Lund. Le leur, pas le mien. Y en a encore dix dedans. Elle a quelqu’un pour ça
# @src 780be256
room-four_title = Salle quatre
    .about = Lundi, le centre d’écoute, une chaise près de la porte.
# @src dc495db8
room-four_few = Tu aurais pu demander en face, ou à Nadia. Tu n’as demandé à personne d’autre, et Nadia t’en veut déjà.
# @src bcd6ecd2
room-four_corridor = Alors il y a toi, un couloir, et Lina, qui a marché devant toi tout le long.
# @src 6e5e798c
room-four_not-one-word = je dis pas un mot là-dedans
# @src c21712ca
room-four_by-the-door = Ça me va. Moi, c’est Paula, et je mange, je n’ai pas eu le temps à midi. Tu veux la chaise près de la porte ?
# @src 145398e8
room-four_wait-here = Elle vous dira elle-même ce qu’on lui a fait. J’attends ici.
    .feedback = Tu lui as laissé la pièce, et une personne avec qui se taire. Tu n’entendras pas tout. Si elle avait voulu que tu entres, tu l’aurais suivie.
# @src b8ae1522
room-four_left-open = Lina laisse la porte ouverte, de la largeur d’une main.
# @src b36c0cf6
room-four_may-i-stay = Je peux rester ? Tu as le droit de dire non.
    .feedback = Tu lui as demandé devant quelqu’un qui l’a entendu. Si elle avait dit non, le couloir aurait fait l’affaire.
# @src 11e57dac
room-four_one-shoulder = Elle hausse une épaule. Puis elle enlève son sac de la chaise.
# @src ac4a49d4
room-four_silence = S’asseoir à côté d’elle.
    .feedback = Tu as suivi sans un mot, comme elle. Elle aurait peut-être aimé qu’on lui demande si tu pouvais rester.
# @src 509d5b24
room-four_two-chairs = Deux chaises, une horloge qui n’est pas à l’heure, un biscuit. Paula regarde le biscuit et secoue la tête.
# @src e14f1d36
cross-and-along_title = Furieuse, mais là
    .about = Un long silence, et le bus du retour.
# @src 35a7fb3b
cross-and-along_eleven-minutes = Pendant un long moment, personne ne parle. C’est bien comme ça.
# @src febb5830
cross-and-along_good-morning = c’est même pas un truc grave. Elles disent bonjour
# @src 012d3748
cross-and-along_and-when-not = Je te crois. Et quand toi, tu ne le dis pas, elles disent quoi ?
# @src 9da1b223
cross-and-along_two-days = rien. Mais genre, un rien qu’on entend super fort
# @src da4f8081
cross-and-along_i-pass-on = Ce que Thea a écrit, je dois le dire ici et au collège, à la police si vous voulez. Dès aujourd’hui, on ne leur répond plus. Puis des photos, et on bloque. D’accord ?
# @src 9866a6c8
cross-and-along_her-thumb = D’abord les photos. Puis toutes les trois sont bloquées et signalées à l’appli. C’est le pouce de Lina, sur chaque bouton. Ce qui arrive encore est pour Paula.
# @src 2e3e194d
cross-and-along_but-ok = ok. Je déteste ça. Mais ok
# @src bb3377e1
cross-and-along_beside = Au retour, elle marche à côté de toi. Pas tout près. À côté.
# @src bc46bc36
cross-and-along_i-said = ce que j’ai dit au dîner. Et le coup de l’ancre, et Mamie. Je tiens ça d’elles. Je suis toujours furieuse, par contre
# @src b15de0b9
cross-and-along_which-bus = Je sais. C’est le 12 ou le 31 ?
# @src 92a1161a
cross-and-along_the-twelve = le 12. Évidemment. C’est toi qui les as faits, les horaires
# @src b6c587e7
cross-and-along_the-list-by-nine = Une liste de gens, avant neuf heures, avec des noms, je voudrais le dire au collège. Dès aujourd’hui, on ne leur répond plus. Puis des photos, et on bloque. D’accord ?
# @src 54bf43df
cross-and-along_still-furious = je suis toujours furieuse. Je veux juste que ce soit écrit quelque part
# @src a42ce84d
cross-and-along_summer-stands = Le soir, Nadia écrit : « Je t’en veux, tu as demandé d’abord à une inconnue, je dis bien une inconnue. Moi, j’aurais fait pire. Pour l’été, ça tient. »
# @src 9c4e6247
a-bag_title = Un sac
    .about = Un mois plus tard, à côté de la poubelle.
# @src 7f156acc
a-bag_month = Un mois après. Elle a tout arrêté, et l’a dit au collège. Ce qui arrive encore est pour la référente protection.
# @src a74bc8db
a-bag_its-done = c’est fini. Tu peux arrêter de regarder
# @src 2abdc202
a-bag_torn = À côté de la poubelle, un sac. Quatre ans d’histoires, déchirées dans la longueur, pour que personne ne puisse les recoller.
# @src b899f7df
a-bag_a-whale = Il y en avait une sur moi en baleine.
# @src d4df7983
a-bag_no-reason = J’ai lu ce qui n’était pas à moi. Je ne me cherche pas d’excuse.
    .feedback = Tu l’as dit, sans « parce que ». Ça ne ramène pas les histoires. D’autres lui ont appris que ce qu’elle écrit peut être utilisé, et ça aussi. Si tu avais regardé à cause d’un danger, tu le dirais quand même.
# @src ef9bdd44
a-bag_believe-you = ok. Je te crois. C’est juste que j’arrive pas à écrire avec quelqu’un dedans
# @src ac06e86c
a-bag_i-wiped = J’ai effacé ce qui était à toi. Je ne me cherche pas d’excuse.
    .feedback = Tu l’as dit, sans « parce que ». Ça ne ramène pas ce qui est parti. D’autres lui ont appris que ce qu’elle écrit peut être utilisé, et ça aussi. Une photo d’abord, puis bloquer, de sa main, c’est autre chose.
# @src 1627d955
a-bag_with-someone-in-it = ok. Mais j’arrive pas à écrire si quelqu’un peut juste appuyer sur un bouton
# @src cd66a986
a-bag_shall-i-tape = Tu veux que je les recolle ?
    .feedback = Tu voulais réparer, et tu as demandé avant de toucher. Elle dit non, et ça s’arrête là. D’autres n’acceptaient pas ses non. Ce que tu as fait peut encore se dire.
# @src b3862453
a-bag_please-dont = surtout pas. Faudrait que tu les lises
# @src 8bac2264
a-bag_silence = Laisser le sac où il est.
    .feedback = Tu ne lui as rien pris de plus. Elle sait ce que tu as fait, et ne l’a pas entendu de ta bouche. Ça peut encore se dire, en une phrase, n’importe quand.
# @src 734a0b12
a-bag_bag-stays = Tu le laisses où il est. Le matin, il n’est plus là.
# @src 0c1b45b3
a-bag_say-it = tu peux le dire, tu sais. Je préférerais que tu le dises
# @src e2139e23
a-bag_let-it-look = J’ai laissé une appli regarder à ma place. Je ne me cherche pas d’excuse.
    .feedback = Tu l’as dit, sans « parce que ». Ça ne ramène pas les histoires. D’autres lui ont appris que ce qu’elle écrit peut être utilisé, et l’œil aussi.
# @src 1f04784c
a-bag_an-eye-in-it = ok. J’arrive pas à écrire s’il y a un œil dedans
# @src 21329361
not-on-paper_title = Pas sur le papier
    .about = Pas de mots, pour l’instant.
# @src ebdd1857
not-on-paper_hinges = Sa porte, je l’ai remise au bout d’une semaine. Elle n’a plus jamais bien fermé. Je l’entends, la nuit. Je suis contente quand je l’entends.
# @src faf497ee
not-on-paper_hinges-f = J’ai remonté sa porte, au bout d’une semaine. Elle n’a plus fermé depuis. La nuit je l’entends, et je lui dis bonne nuit.
# @src 8add9925
not-on-paper_draws = Elle dessine un peu, avec les feutres d’Adam. Les traits sont très beaux. Il n’y a pas de mots dedans.
# @src bec88526
not-on-paper_about-a-lift = ses histoires elle les a encore dans la tête elle m’en a raconté une dans le bus jusqu’au terminus
# @src 02a36a9a
not-on-paper_is-it-good = C’était bien ?
# @src 9eeee9ae
not-on-paper_not-say-sorry = j’ai pas le droit de le dire pardon oui
# @src 67c9f23b
not-on-paper_light-off = Elle m’en a raconté une, la lumière éteinte. C’était mieux que la baleine.
# @src 5abb43f4
not-on-paper_a-notebook = Tu achètes un cahier à cadenas et tu le gardes dans ton tiroir à toi, au cas où elle demande. Elle n’a pas demandé.
# @src 0f2f17d9
not-on-paper_soup = y a encore de la soupe ?

## Endings, turning points, questions, for the facilitator

# @src b9661b18
ending-found-together = Retrouvées
    .opening = D’autres lui avaient fait écrire une liste sur vous, et c’est à vous qu’elle l’a lue. Un jeudi, ta main avait été trop rapide, et tu l’as dit ou montré. Elle a aussi perdu des gens qui remarquaient si elle était debout. Les deux sont vrais.
# @src a19bf612
ending-last-bus = Le dernier bus
    .opening = Ce sont d’autres qui l’ont fait sortir, et ils n’ont pas donné de nom. Elle est remontée dans le bus, et elle a dit à quelqu’un qui est sa mère. Une aide qui vient tard est une aide.
# @src 5274c54e
ending-her-own-door = Sa porte à elle
    .opening = Deux semaines d’inquiétude, et c’étaient des maths, et une histoire d’ascenseur. Lina, elles ne l’ont jamais tenue. À un samedi près, ça pouvait tourner autrement. Il en reste dix à l’Étage, et maintenant quelqu’un le sait.
# @src 5c8ababe
ending-cross-and-along = Furieuse, mais là
    .opening = D’autres lui fixaient des étapes, et voulaient une liste sur vous. Tu avais peu de monde, et tu as demandé de l’aide quand même. Elle l’a su avant, et elle est venue, furieuse. Personne ne doit sa bonne humeur à qui l’aide.
# @src a3b2f992
ending-not-on-paper = Pas sur le papier
    .opening = D’autres lui ont appris que ce qu’elle écrit peut être utilisé. À la maison, c’est arrivé une deuxième fois ; ça peut se dire, et ça a une fin. Elle est en sécurité, et les histoires ont disparu. Si elle se remet à écrire sans le dire à personne, c’est une bonne nouvelle.
# @src e0ff400c
turning-the-phone = Le premier geste était fait avant qu’on te demande ton avis, et presque tout le monde le fait. Il a rendu vraie une prédiction : « exactement comme on m’avait dit ». Rendu, rangé, lu, ou repris par Mamie : ça a coûté une semaine à chaque fois.
# @src 99bb7e27
turning-friday = Un téléphone contre un nom, c’est un échange. L’appli d’Ivo met fin à toute question, et il l’a enlevée devant tout le monde. « J’ai eu tort. Pardon », c’était court, et « Et j’ai lu », la moitié qui coûte le plus.
# @src 3bc0e1ed
turning-a-week-of-fine = C’était la discussion la plus ennuyeuse de l’histoire, et elle était pour toi. Elle voulait voir si tu resterais pour rien. Plus tard, « il disait quoi, le pilier ? » a marché aussi.
# @src 39e8e645
turning-whose-saturday = Quelqu’un avait besoin d’elle pour un bras, et pour une histoire de poissons qu’aucun écran ne sait traduire. Que ce soit ce samedi-là, c’était de la chance. Aucune mère ne pouvait le savoir, quel que soit son choix.
# @src 37d25503
turning-a-kind-letter = « Entre adultes » et « dire à maman que j’ai pleuré » : deux secrets en une pause de midi. L’un t’éloigne de ta fille. L’autre cache juste une larme.
# @src 6294def7
turning-the-threat = Une menace vit de ce que personne ne sait. Tu l’avais lu, il en restait donc peu de chose. Puis Lina t’a mis la pression : choisis. Elle s’est reprise dans la minute. Thea, jamais.
# @src 157ff83e
question-take-away = Téléphone, cahier, porte : qu’est-ce que cette mère laisserait à Lina, quoi qu’il arrive ? Pourquoi ?
    .answer = Ce qu’il lui faut pour joindre quelqu’un, et ce qu’il lui faut pour penser. Une nuit sans téléphone pour tous, décidée avant, c’est autre chose. En cas de danger, on peut en prendre un : alors avec une raison et une heure.
# @src 4a18085f
question-threat = Pourquoi restait-il si peu de la menace de Thea, à cette table ?
    .answer = Ce qu’elles tenaient était déjà connu, et personne n’a eu honte tout haut. Seule avec ça, Lina aurait été tenue toute une nuit. On la montre quand même à quelqu’un dont c’est le métier.
# @src 6442f2c9
question-took-back = Nadia, Ivo, Lina, et les autres proches croisés dans l’histoire : qui a mis la pression, et qu’ont-ils fait ensuite ? Et Juno, Thea, Fay ?
    .answer = Chacun de ses proches a mis la pression, l’a entendu, et l’a dit. La mère aussi, en manteau, et le manteau, elle l’a enlevé. Les trois étaient gentilles dans certains messages. Aucune n’est jamais revenue sur rien.
# @src eaf96a20
question-late = Qu’est-ce qui a aidé si tard, et qui avait fait quelque chose pour ça bien avant ?
    .answer = Un chauffeur lui a posé une question et donné une veste. Elle savait où trouver sa mère. Personne n’a crié à la radio. Et la police était au courant. La mère dit elle-même qu’il fallait l’appeler en premier.
# @src 9ebdf761
question-was-the-worry = Chez Lina, presque rien n’allait mal. Alors, l’inquiétude était-elle une erreur ?
    .answer = Non. Fay a bien mis la pression, et dix autres y sont encore. Lina avait autre chose à faire. Sa mère a demandé d’une façon qui laissait une porte ouverte, et une question en est revenue : « et toi, tu vas comment ».
# @src cecfbc2f
question-paula-first = Qu’est-ce que Paula a demandé en premier, et à quoi ça a servi ?
    .answer = « Comment dormez-vous ? » La mère aussi est une personne dans l’histoire. Une mère à qui on demande comment elle va peut le demander à sa fille. Et Paula dit tôt ce qu’elle ne pourrait pas garder pour elle.
# @src 45b60e96
question-both-doors = La porte de Fatma et celle de Vera : qu’est-ce qui change, et qu’est-ce qui ne change pas ?
    .answer = La soupe, les vendredis de Mamie, la façon de parler de la voisine, et une mauvaise question. Ce qu’on a fait à Lina est pareil, mot pour mot. Si une porte a paru plus inquiétante, on regarde d’abord la question de Mme Lund.
# @src dd225a95
question-two-languages = Deux langues vivent dans cette famille. Que peut faire chacune d’elles ?
    .answer = L’une sert chez le docteur, l’autre avec Mamie. Un pardon ou une menace pèse peut-être moins dans l’une des deux. Un enfant n’a pas à traduire ce qui lui fait peur : chez l’ophtalmo, un écran s’en charge, et Lina traduit le poisson.
# @src 48a9993d
question-which-fooled = Quel message trompe un instant même quelqu’un qui lit bien, dans un sens ou dans l’autre ?
    .answer = Souvent « promets que tu m’appelles à cinq heures » : l’heure et le mot font mauvais effet, et c’est un boulanger qui appelle. Ou « la famille, c’est la famille, vas-y » : ça venait du cercle, et ça allait.
# @src fd92ddaf
facilitator-not-seen = Jusqu’ici, seules les personnes qui l’ont faite l’ont lue, avec des lecteurs qu’elles ont inventés. Personne dont c’est le métier ne l’a vue, ni aucun jeune, ni, pour les traductions, personne dont c’est la langue. Montrez-la à la personne responsable de la protection avant de vous en servir. Doivent encore la voir : un numéro d’aide aux familles ; la police ; des groupes de parents, l’un avec des mères musulmanes, l’un avec des pères ; un interprète.
# @src 3fd65819
facilitator-aim =
    Pour des soirées avec des parents et d’autres adultes qui s’occupent d’enfants ; aussi pour les grandes classes. S’exercer à laisser une porte ouverte : demander pardon en peu de mots, s’asseoir sans manteau, poser une seule question, rester pour le pilier.
    Distinguer la pression de l’inquiétude, d’après ce que devient un non. On fait ça à la fille, et on le fait à la mère : une sœur, un groupe de classe, une prof principale, une lettre gentille.
    Pas pour reconnaître un genre de fille. Une porte fermée, des mots nouveaux, cinq heures du matin, beaucoup de foi ou pas du tout, de bonnes notes ou de mauvaises, ce n’est le signe de rien. Ce que d’autres lui ont fait faire en est un.
    Que quelque chose aille mal ou non tient à un samedi qu’aucune mère ne peut connaître. Dites-le à voix haute avant que quiconque s’en aille.
# @src cac49140
facilitator-timing =
    Une heure de cours, 50 minutes : 5 pour les règles, 15 pour le parcours de la classe (trois votes, trois pauses), 20 pour la discussion, 5 pour la page d’aide, 5 en réserve. Le parcours de la classe prend la porte de Fatma. Personne n’y choisit le samedi : dites qu’il a été réglé pour le groupe. Ensuite, lisez « Mme Lund » à voix haute, une fois avec chacune de ses deux questions, puis « Une lettre gentille ».
    25 minutes : ne jouez pas. Lisez à voix haute « Le téléphone », « Vendredi », « Une lettre gentille » et « On l’a toujours », puis parlez-en.
    Parents, 90 minutes, deux langues (le plan du programme pour une soirée a les mêmes parties, avec d’autres durées) : 10 pour arriver, du thé, la première minute dans les deux langues, la moins parlée d’abord. 5 pour ce qu’on ne fait pas ici. 25 pour le parcours de la classe, lu à deux : paroles et messages dans une langue, descriptions dans l’autre ; on change à « L’appel du matin ». 10 de pause. 10 à deux : chacun raconte pendant deux minutes la chose la plus ennuyeuse que Lina pourrait raconter ; l’autre reste pour l’écouter ; on échange. 15 pour la discussion. 7 pour revenir sur une ligne : chaque table prend une ligne qui met la pression et cherche comment on pourrait revenir dessus, dans la langue où pardon est plus facile. 5 pour la page d’aide, dans les deux langues, les numéros sur papier. 3 pour finir.
    Un interprète reçoit d’avance « ancre », « rez-de-chaussée » et « étage », et peut vous arrêter à tout moment. Ne laissez jamais un enfant interpréter, même aussi grand que Lina. Chez l’ophtalmo, un écran s’en charge, et Lina traduit le poisson ; dites-le.
    Cinq fins : la liste est lue à table ; un bus la ramène ; c’était sa porte à elle ; elle vient, furieuse ; elle n’écrit plus. On ne cherche pas la bonne.
# @src cec3a654
facilitator-minute-one = Dites : « Pendant un quart d’heure, nous sommes une mère. Vous êtes père, oncle ou grand-mère ? La chaise est aussi pour vous. Avant le début, elle a déjà fait une chose qu’elle regrette, donc personne ici n’y est obligé. C’est inventé, et on ne demande à personne de parler de ses enfants. De temps en temps, ça s’arrête et ça pose une question sur une ligne : est-ce que ça met la pression, est-ce que ça va, ou est-il trop tôt pour le dire ? Les trois réponses se défendent. Vous pouvez passer, et vous pouvez sortir. Si vous vous inquiétez pour un enfant à vous : je suis là après, et voici un numéro. »
# @src da958a6c
facilitator-ground-rules =
    À dire à voix haute avant de commencer :
    – On peut passer, à chaque question, sans raison.
    – On parle de Lina et de deux femmes sur un palier. Pas de nous, pas de nos enfants, ni de gens qu’on connaît.
    – Personne n’emporte d’ici l’histoire d’un autre. La personne qui anime ne peut pas taire un danger, et dit à qui elle le transmet.
    – Les téléphones restent à leurs propriétaires. Oui, c’est voulu.
    – On peut sortir. La porte est ouverte.
# @src e2c80375
facilitator-stop-at =
    – « Le téléphone », avant la décision : c’est déjà fait. Et maintenant ? Lisez les quatre réponses à voix haute, une voix pour chacune.
    – « Vendredi » : « 26 familles y sont ! Il n’en manque que deux ! » Est-ce que ça met la pression ? Lisez ensuite la ligne d’Ivo lui-même, quatre jours plus tard.
    – « L’appel du matin » : deux fois Thea, le même jour. Chaque ligne a une sortie. Comment savoir laquelle est ouverte ?
    – « Une lettre gentille » (pas sur le parcours de la classe ; à lire à voix haute) : deux choses à taire. À qui cache-t-on quoi ?
    – « On l’a toujours » : lisez Thea, puis Juno. Laquelle est plus gentille ? Laquelle veut plus ?
# @src e4a73468
facilitator-you-may-hear =
    – « Moi, je prendrais le téléphone pour un mois. » Beaucoup le feraient, et elle aussi l’a pris. Qu’est-ce qui est revenu avec, et quand ? Quand faudrait-il vraiment le garder, et que dirait-elle alors ?
    – « Chez nous, personne ne ferme de porte. » Alors où va-t-on, à quinze ans, pour faire l’idiote ? Ça peut être un balcon. Quel est l’endroit de Lina ?
    – « C’est de nous qu’on parle ? » Les deux portes, c’est la même histoire. Le cercle n’a ni foi ni pays. Lisez-moi la ligne qui le laissait croire ; puis lisez-la derrière l’autre porte.
    – « Donc c’est toujours la faute de la mère. » Que ça tourne mal ou non tenait à un samedi. Ce qu’elle pouvait faire : le pardon et la chaise. Ce que d’autres ont fait, d’autres l’ont fait.
    – « Vous apprenez aux filles à espionner leur famille, et aux familles à espionner les filles. » Qui a mis une appli sur un portable, ici, et qu’a-t-il fait mardi ? Personne n’est signalé pour une opinion. Qu’est-ce qui a été transmis, à qui, et qui l’a su d’abord ?
    – « Mais elle lit chaque ligne qui s’allume. » Oui. À quel moment détourneriez-vous les yeux ? Que diriez-vous à Lina ?
    – « C’est une secte. » « C’est les applis. » « C’est les étrangers. » « C’est le gouvernement. » L’histoire ne le dit pas. Quelle ligne a fait quelque chose à Lina ? Et quoi ?
    – « Si on ne dit rien, ça finit bien. » Une fois, parce que Mamie a frappé à la porte de Lina. À partir de l’autre samedi, le même silence finit dans le dernier bus.
    – « La police, parce qu’une fille se lève tôt ? » Parce qu’elle a quinze ans, qu’elle est partie à minuit et demi, et que des gens sans nom l’ont fait venir sur un parking. Elle n’est accusée de rien.
    – « Et que diront les gens, une fille dehors la nuit ? » À cette heure-là, qu’est-ce qui comptait pour elle ? Qu’a dit sa mère, et que n’a-t-elle pas dit ?
    – « Dans la nôtre, il n’y avait rien. À quoi ça servait ? » Elle a su qu’elle s’était inquiétée. Qu’est-ce que ça a coûté, et qu’est-ce que ça a apporté ?
    – Un père : « Et lui, il est où ? » Il a appelé dimanche et demandé ce qu’on mangeait. S’il était à table, quelle phrase serait la sienne ?
    – « Mon fils… » Merci. J’aimerais l’entendre juste après, à deux. Puis retour à l’histoire.
    – Dur : « La mienne est partie. Elle y est allée. » Ni débat ni leçon. Asseyez-vous avec la personne ; votre collègue prend le groupe. Ce qu’il faut ce soir, un numéro pour adultes, et un jour où vous vous revoyez.
    – Dur : « Je l’ai frappée. » Merci de le dire. Je dois réfléchir avec quelqu’un à ce que ça veut dire, et vous l’apprendrez par moi d’abord. Ensuite la personne responsable de la protection, le jour même.
# @src fea129ea
facilitator-leave-out =
    – Les enfants de qui que ce soit, le couple, la foi, les papiers, les règles pour les téléphones.
    – « Qui contrôle, ici ? », et tout vote à main levée sur ce qui est vrai des gens de la salle.
    – De quelle porte quelqu’un vient. Quelle porte a paru plus inquiétante, on peut le demander au texte, jamais à une personne.
    – Quelle phrase est la bonne. Plusieurs marchent.
    – Des groupes, des noms et des affaires réels, même des actualités.
# @src b04e6c3a
facilitator-in-the-room =
    Quelqu’un a peut-être pris un téléphone ce matin. Dites une fois, à tous : « C’est le premier geste de presque tout le monde. »
    On a peut-être posé à quelqu’un la question de Mme Lund, sur une mosquée ou sur un divorce. Ne demandez pas. Lisez lentement la phrase où elle revient dessus.
    Pères, tantes, grands-mères, familles d’accueil : dites « quiconque est à table ».
    Quelqu’un n’a peut-être ni sœur, ni voisine, ni Paula. Dites qu’un des chemins compte peu de monde, et qu’un numéro sur un frigo, ça compte.
    La fille de quelqu’un est peut-être partie, ou revenue. On peut sauter le bus de nuit.
    Les jeunes, s’il y en a, s’assoient entre eux et pas à côté de leurs parents, et on ne leur demande rien sur eux.
# @src 97bcb633
facilitator-early-finishers =
    Qui a fini en premier lit « Mme Lund » derrière l’autre porte, ou prend une carte : « Écris ce qu’Ivo dit à son fils le soir où il enlève l’appli. Quinze mots au plus, et pas de “mais”. » En silence, sans nom, et on ne ramasse pas.
# @src d582b85f
facilitator-four-minutes =
    Gardez « Téléphone, cahier, porte : qu’est-ce que cette mère laisserait à Lina, quoi qu’il arrive ? » Il s’agit d’elle, et chacun l’emporte chez soi.
# @src 51e6ccf1
facilitator-if-somebody-tells =
    – Remerciez la personne. Restez calme, et ne creusez pas. Pas besoin de détails, ni du nom d’un enfant.
    – Dites tout de suite ce que vous devez transmettre, et à qui. Ne promettez rien de plus.
    – Pas devant le groupe : « Merci. On en parle juste après, vous et moi. »
    – Ensuite, allez voir la personne responsable de la protection ou le contact sur place. Notez ce qui a été dit, mot pour mot.
    – Un parent qui vous raconte quelque chose n’est ni un indic ni un suspect.
    – Dites quand vous vous reparlerez, et tenez parole.
    – Si quelqu’un est en danger maintenant, arrêtez votre partie. Appelez le numéro d’urgence ou la personne responsable ; ne laissez personne seul.
# @src 40b6eb4d
facilitator-letter-home =
    Chers parents, chères familles,
    Nous vous invitons à une soirée autour de « À table », une histoire inventée, racontée en messages. Vous y êtes la mère d’une fille de quinze ans qui a changé. C’est la salle qui décide de ce que la mère dit. Dans certaines versions, quelqu’un passe une partie de la nuit dehors, et rentre. Rien de violent n’arrive.
    On s’exerce à distinguer la pression de l’inquiétude : d’après ce qu’on fait à quelqu’un, et ce que devient un non. L’histoire ne nomme aucun groupe réel, et ne juge ni foi, ni famille, ni opinion. Une porte fermée n’est le signe de rien.
    On ne demande à personne de parler de sa famille, rien n’est enregistré, et chacun peut passer ou sortir. C’est en deux langues, avec du thé.
    Si vous vous inquiétez déjà pour quelqu’un, n’attendez pas la soirée. Notre contact vous écoutera volontiers.
# @src 4676da36
facilitator-close =
    Dites : « Une phrase pour ce soir, sans manteau. Pas besoin de la dire tout haut. » Laissez une demi-minute.
    Redites qu’aucune mère ne pouvait savoir, pour le samedi.
    Montrez encore la page d’aide, les numéros pour adultes d’abord, et dites combien de temps vous restez dans la salle.
# @src 5ee067aa
facilitator-background =
    Les deux portes sont là pour qu’une salle puisse se vérifier elle-même. Peu de choses changent. La soupe : des lentilles derrière la porte de Fatma, de l’orge derrière celle de Vera. Les vendredis de Mamie : la prière, ou la chorale de la paroisse. La voisine : Vera avec des boulettes aux prunes et des demi-phrases, ou Fatma avec des feuilles de vigne et des phrases entières ; elles racontent la même année. La question de Mme Lund : « quelque chose à votre mosquée », ou « le divorce ». Si le même souci paraît plus grave derrière l’une, regardez d’abord la question de Mme Lund. Ce qu’on a fait à Lina est pareil, mot pour mot.
    Les parents arrivent souvent à ces soirées comme des suspects. Ici, on joue une mère sur qui l’on fait pression, des gens qui l’aiment et des gens qui veulent quelque chose. Ça aide à parler de pression sans parler des enfants.
    Beaucoup de contrôle pousse les enfants à se cacher davantage, et une discussion ensemble vaut mieux qu’un portable surveillé ; un danger ce soir, c’est autre chose. L’histoire ne dit pas qu’il ne faut jamais prendre un téléphone. Elle demande une raison et une heure.

## Words that the story explains

# @src d93ec067
word-anchor = ancre
    .means = le lourd morceau de fer qui retient un bateau à sa place
# @src 85686648
word-ground-floor = rez-de-chaussée
    .means = les pièces au niveau de la rue ; ici : les gens dont on dit qu’ils restent en bas
# @src 7554729b
word-depot = dépôt
    .means = l’endroit où les bus passent la nuit
# @src f9f22d1b
word-tutor = prof principale
    .means = la prof qui s’occupe d’une classe en particulier
# @src 23f530d9
word-pillar = pilier
    .means = un gros poteau qui porte un plafond
# @src 5ed1feee
word-shift = service
    .means = les heures où quelqu’un travaille
# @src d8bcb946
word-interpret = interprète
    .means = quelqu’un qui redit dans une langue ce qui est dit dans une autre
