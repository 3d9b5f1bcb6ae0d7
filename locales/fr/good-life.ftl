# La belle vie (The Good Life), français. Licence : CC BY 4.0. Pas encore relu par une personne de langue française.
# Voix : readers/french-voices.md

## People and places

# @src d82808b3
cast-merle = Merle
    .about = toi
    .letter = M

# @src fcde1453
cast-leyla = Leyla
    .about = ton amie depuis la maternelle
    .letter = L

# @src 0ad99617
cast-mum = Maman
    .about = ta mère, à deux heures de train
    .letter = M

# @src 5f700306
cast-gerda = Gerda
    .about = la boulangère d’en bas
    .letter = G

# @src 1cf6fce1
cast-yusuf = Oncle Yusuf
    .about = l’oncle de Leyla, trésorier d’un club
    .letter = Y

# @src c29cf30e
cast-seld = M. Seld
    .about = s’occupe de l’immeuble où tu vis
    .letter = S

# @src 02261670
cast-bram = M. Bram
    .about = nouveau pour toi
    .letter = B

# @src dcf4634a
cast-alma = Alma
    .about = nouvelle pour toi
    .letter = A

# @src 80f891da
cast-dunja = Dunja
    .about = conseille les gens pour leur loyer
    .letter = D

# @src e306c831
cast-nella = Tessa
    .about = nouvelle pour toi
    .letter = T

# @src e9d87856
cast-corin = Corin
    .about = nouveau pour toi
    .letter = C

# @src 7612b57c
cast-odile = Odile
    .about = nouvelle pour toi
    .letter = O

# @src 998e797e
cast-hearthside = Doucebraise
    .about = nouveau pour toi
    .letter = D

# @src eb1406a9
cast-plaza = Plaza
    .about = l’appli elle-même
    .letter = P

# @src a13d7934
channel-feed = Plaza
    .about = fil

# @src eee3be12
channel-nella = Tessa
    .about = Plaza

# @src 2b6b4943
channel-corin = Corin
    .about = Plaza

# @src 0fad0c2d
channel-odile = Odile
    .about = Plaza

# @src a4150226
channel-leyla = Leyla
    .about = Plaza

# @src 8716a9e1
channel-mum = Maman
    .about = Plaza

# @src 880a4ce5
channel-dunja = Dunja
    .about = son téléphone de travail

# @src ce410770
channel-bram = M. Bram
    .about = le téléphone des jardins

# @src 70cada12
channel-plaza-help = Plaza
    .about = réponses aux signalements

# @src d2fe1884
channel-crust = Croûte brûlée
    .about = groupe sur Plaza

# @src aae58a94
channel-table = La table du soir
    .about = groupe sur Murmur

# @src 54c71e67
channel-inner = La petite table
    .about = groupe sur Murmur

# @src a77d5f58
channel-hearth = Doucebraise
    .about = une page sur Plaza

# @src 5d6344d7
channel-stairs = L’escalier
    .about = de vive voix

# @src d35b560c
channel-bakery = La boulangerie
    .about = de vive voix

# @src 01135043
channel-lime-four = 4, rue des Tilleuls
    .about = de vive voix

# @src 87fbf60d
channel-park = Le parc
    .about = de vive voix

# @src 02200f0c
channel-way-home = Leyla, dans le bus
    .about = de vive voix

# @src 8157e1c5
channel-allotments = Les jardins ouvriers
    .about = de vive voix

# @src 65fe4457
channel-mill = Le moulin
    .about = de vive voix

# @src 2f0a0234
channel-mum-call = Maman au téléphone
    .about = un appel

# @src bd650776
channel-office = Le bureau des géomètres
    .about = de vive voix

# @src 459d3e94
channel-wall = Le muret, rue des Tilleuls
    .about = de vive voix

# @src 634a4dc3
channel-card = Une carte
    .about = par la poste

## The story

# @src 39b87a9f
scenario-title = La belle vie

# @src 8dee3558
scenario-line = Tu es Merle, 18 ans. Tu as une chambre, une lampe, et un bocal nommé Bruno qu’il faut nourrir.

# @src a0292d16
scenario-before =
    Merle trouve de la compagnie, et quelqu’un qu’elle aime a de la peine.
    Quelqu’un est mis de côté, et sur certains chemins, de l’argent est perdu.
    Tu peux prendre du recul à tout moment.

# @src a9d685d6
ask-do = Que fait Merle ?

# @src c77da286
ask-say = Que dit Merle ?

# @src 853e1503
ask-write = Qu’écrit Merle ?

## G1

# @src a14e3d94
the-lamp_title = Une lampe
    .about = Une lettre dans l’escalier, un pain brûlé et une blague.

# @src 6e3c5a4c
the-lamp_improved = Une lettre attend dans l’escalier : la chambre de Merle a été rénovée. Il y a une nouvelle lampe.

# @src 60bd2b94
the-lamp_from-first = À partir du premier du mois prochain : 410 au lieu de 310. La lampe bourdonne.

# @src 3cc43c2e
the-lamp_post = Mon loyer augmente d’un tiers à cause d’une lampe. Et j’ai brûlé le pain

# @src a351bf45
the-lamp_measure = Je viens mesurer la lampe. Jeudi. J’apporte le stylo sérieux

# @src 424394af
the-lamp_sunday-plate = Rentre à la maison, alors… le dimanche je mets deux assiettes, et j’en range une…
    .note = C’est de l’amour, et ça pèse. Tu parlais d’une lampe, et maintenant tu dois réparer son dimanche.

# @src a4bc930d
the-lamp_ambition = C’est pas brûlé, c’est de l’ambition. On est neuf mille à Croûte brûlée, jamais d’accord sur le sel

# @src e583cada
the-lamp_baked = En bas, Gerda, la boulangère, prend le pain des mains de Merle. « Brûlé ? Cuit. Je le vends. »

# @src deeb8ac0
the-lamp_bring-letter = Dans l’entrée, une affiche : « Nouvelle lampe, nouveau loyer ? Apportez la lettre. Mardi 22, au 4 de la rue des Tilleuls. »

# @src 286ff94d
the-lamp_nine-thousand = Neuf mille ? Vous faites quoi de vos journées
    .feedback = Tu as répondu par une blague. Quelqu’un de nouveau t’a allégé une sale journée, et pour l’instant on ne te demande rien. Le jeudi de Leyla et l’affiche ne vont pas s’envoler.

# @src 84894274
the-lamp_oh-scrape = On bosse. Après, on gratte le fond de nos cocottes

# @src 145fd16e
the-lamp_forty-watts = Jeudi. Elle fait quarante watts et elle est très sûre d’elle
    .feedback = Tu en as parlé à quelqu’un qui te connaît et qui a un stylo. Ça ne change pas encore le loyer, et l’assiette de maman peut attendre aussi.

# @src 646a5cd3
the-lamp_so-is-my-boss = comme mon chef

# @src 1e5b9c1e
the-lamp_look-up = Chercher de qui vient l’affiche dans l’entrée.
    .feedback = Tu es allée là où l’on examine les loyers. Ça peut mener à une demi-victoire.

# @src 0090e766
the-lamp_small-radiator = Une page avec des noms et des horaires. Il est écrit : venez jeudi.

# @src ecfc949f
the-lamp_silence = Descendre se mettre près du four.
    .feedback = Tu n’as encore répondu à personne, et tu as le dos bien chaud. Les assiettes de maman pèsent un peu ; tu n’as pas à y répondre aujourd’hui.

# @src 92b58452
the-lamp_stand-left = Mets-toi à gauche. Là, il fait chaud.

## G2

# @src dd7067ba
burnt-crust_title = Croûte brûlée
    .about = Une recette, des heures de calme et beaucoup de compliments.

# @src 3da23122
burnt-crust_no-strings = Voilà ma recette : farine, eau, attendre. Mon levain n’a jamais eu de nom, le pauvre
    .note = On te donne quelque chose, et personne ne compte. Tu pourrais partir avec, tout de suite.

# @src 2c583809
burnt-crust_leave-it = Une recette, à prendre ou à laisser. Moi, deux fois, je l’ai laissée au four. Regardez, ça, c’était une cocotte
    .note = Une petite chose, qui a une fin. La deuxième ne vient que si tu la demandes.

# @src 4aa30641
burnt-crust_bruno = Le mien s’appelle Bruno, il a trois ans, il sent la salle de sport

# @src 5d64878a
burnt-crust_quiet-hours = Bienvenue, ma chérie. De neuf à dix-huit heures, c’est calme, on travaille tous. Et mets-nous en sourdine, surtout.
    .note = Ces gens se donnent des horaires, et te disent comment les faire taire.

# @src a410773c
burnt-crust_see-a-loaf = T’as l’œil pour le pain, toi. Presque personne l’a. Je l’ai su dès la photo
    .note = Une photo de pain brûlé, et te voilà perle rare. C’est agréable. Comment le saurait-elle ?

# @src a3b127ce
burnt-crust_pegs = À neuf heures du soir, Leyla écrit : « piquet, boue, piquet, boue, une vache, piquet. Réponds pas, je fais que passer »

# @src 5e09d8ac
burnt-crust_to-me-too = Un tiers, pour une lampe ! On m’a fait le coup. Ces chambres, après, c’est toujours les mêmes qui les ont
    .note = Ta peine est partagée, et quelqu’un est accusé dans la même phrase. Elle ne dit pas qui, ni ce qui aiderait.

# @src 62147943
burnt-crust_the-same-who = C’est qui, les mêmes ?
    .feedback = Tu as demandé un nom. Tessa avait partagé ta peine, et y avait accroché une accusation sans nom. Comme réponse, on t’a proposé un dimanche.

# @src 48fdc455
burnt-crust_youll-notice = Oh, tu verras bien par toi-même. Viens dimanche, c’est que du pain !

# @src 8676f57c
burnt-crust_bring-her = C’est une amie qui m’a tout appris. Elle peut venir dimanche ?
    .feedback = Tu as dit qui t’a tout appris. Tessa venait de faire de toi une perle rare ; maintenant, vous serez deux à voir ça.

# @src ba7b8b09
burnt-crust_bring-anyone = Amène-la ! J’apporte une cocotte qui marche encore

# @src b0d34ec8
burnt-crust_sunday-then = Va pour dimanche. J’amène Bruno
    .feedback = Tu as dit oui à un parc, en plein jour, avec du pain. Le compliment est venu vite et t’a plu ; il plairait à tout le monde. Tu peux amener quelqu’un, ou partir après un petit pain.

# @src 7f97ee5d
burnt-crust_in-a-jar = Dans un bocal, j’espère

# @src fd48abc0
burnt-crust_silence = En rester là, et relire la lettre.
    .feedback = Tu as laissé ce qui fait plaisir pour ce qui est ennuyeux. « Les mêmes », chez Tessa, n’ont toujours pas de nom.

# @src 6be0046f
burnt-crust_four-times = La lettre dit quatre fois « rénovée ». Elle dit une fois « lampe ». Jeudi, Merle l’apporte rue des Tilleuls.

## G3

# @src 043eb41e
five-in-the-morning_title = Cinq heures du matin
    .about = De la farine, de la chaleur et le secret d’une cabane.

# @src 81295fdf
five-in-the-morning_flour-light = Mercredi, cinq heures. La rue est vide et sent le pain. Avant son travail au parking, Merle plie de la pâte, parce qu’elle aime ça.

# @src 753bc1c9
five-in-the-morning_heat = Tu dors au chaud grâce à mon four. Samedi, deux heures du matin, tu portes les plaques.
    .note = D’une chose que tu n’as jamais demandée, elle fait une dette. C’est dit en passant, et ça te coûte une nuit.

# @src ac1298ea
five-in-the-morning_oven-decides = Ici, c’est le four qui décide. Après, moi. Dehors, tu fais ce que tu veux.
    .note = Une seule personne commande, pendant quatre heures, pour de la pâte. Passé la porte, c’est fini, et elle le dit.

# @src 419d3c77
five-in-the-morning_since-four = Leyla vient chercher un petit pain. Elle est debout depuis quatre heures, à mesurer un champ dont personne ne veut.

# @src 2b8e12dc
five-in-the-morning_fold = T’es trop polie avec ta pâte. Plie-la comme une tente qui t’énerve

# @src 7c82caa5
five-in-the-morning_shed = Et dis pas à mon oncle que sa cabane de jardin, c’est mon bureau. Il croit qu’il y a des râteaux
    .note = Un secret sur une cabane. Ça ne fait de mal à personne ; si tu le racontes à l’oncle, il soupire.

# @src 7488055f
five-in-the-morning_look-there = Les gens de Croûte brûlée, regarde. Dimanche, ils font du pain au parc

# @src 23ec944a
five-in-the-morning_ugh = mince, ils sont drôles

# @src 099051e7
five-in-the-morning_man-with-a-tin = je voulais les détester et y a un type dont la cocotte a explosé

# @src 17fff9ef
five-in-the-morning_come-along = Tu viens, dimanche ? Pour le beurre
    .feedback = Tu l’as invitée dès le début, quand ça ne coûte encore rien. Les plaques de Gerda, il faudra encore en parler.

# @src 199f79fc
five-in-the-morning_for-the-butter = Pour le beurre

# @src ca90a052
five-in-the-morning_not-saturday = Pas samedi. La chaleur, je la paie déjà, je crois
    .feedback = Tu t’es demandé si c’était vraiment une dette, et tu as dit non. Gerda en avait fait une, avec une chaleur qui monte toute seule.

# @src 9eb4d6e6
five-in-the-morning_i-was-short = La chaleur est comprise dans ton loyer. C’est vrai. Je manquais de bras. Pardon.

# @src c872fa15
five-in-the-morning_the-fold-again = Remontre-moi le pliage
    .feedback = Tu as passé une heure près du four, avec deux personnes, et tu n’as rien décidé. Gerda, elle, avait fait une dette avec de la chaleur.

# @src 3891904e
five-in-the-morning_fourth-time = Pour la quatrième fois. Tu y arriveras quand tu seras énervée

# @src c6cef212
five-in-the-morning_silence = Plier, et ne rien dire.
    .feedback = Tu as laissé reposer la pâte, et la dette aussi. Gerda a vérifié d’elle-même.

# @src 973e80cd
five-in-the-morning_i-looked = La chaleur est comprise dans ton loyer. J’ai regardé. Oublie les plaques.

## G4

# @src 2223cd75
the-form-at-the-door_title = Trois phrases
    .about = Un jeudi au milieu des formulaires, et un colis de maman.

# @src 848f3662
the-form-at-the-door_small-room = Jeudi, au 4 de la rue des Tilleuls. Une petite pièce, des formulaires jusqu’au plafond, et Dunja, qui conseille les gens pour leur loyer.

# @src 30ae7924
the-form-at-the-door_sit = Asseyez-vous, sur cette chaise, pas sur l’autre. Premièrement : qu’y a-t-il de nouveau dans votre chambre, à part la lampe ?

# @src 6f2d4333
the-form-at-the-door_sticker = L’autocollant sur la lampe

# @src 5ea312fc
the-form-at-the-door_three-flats = On m’a mise dehors de trois appartements. Alors j’aime les formulaires. Un formulaire, ça ne fait pas de grands sourires.
    .note = Elle partage une peine, et prend un stylo. À la fin, il y a une chose que tu peux faire.

# @src d20d5343
the-form-at-the-door_the-bill = Vous lui demandez la facture de la lampe. Par écrit. Il doit l’envoyer, et j’adorerais la voir.

# @src 67d7c6e4
the-form-at-the-door_next-door = Et la chambre à côté de la mienne, elle est pour qui ? Elle est vide depuis le printemps

# @src 4d8dd2be
the-form-at-the-door_one-can-ask = Je ne sais pas. On peut le savoir le 22, en le lui demandant.

# @src c616ab6d
the-form-at-the-door_socks = Un colis est en route… des chaussettes… et quarante pour l’électricité, c’est pas un prêt…
    .note = De l’argent sans condition, et elle le dit. Tu peux aussi le renvoyer.

# @src 9ce0902a
the-form-at-the-door_nine-ovens = Dimanche, au grand parc. Neuf charrettes à pain. Venez affamés, on en fait toujours trop

# @src 5592216b
the-form-at-the-door_three-sentences = Écrire trois phrases sur une lampe.
    .feedback = D’une lampe, tu as fait une question, et quelqu’un doit y répondre. Si une chose est juste agaçante et pas chère, s’agacer suffit.

# @src d6c97333
the-form-at-the-door_no-adjectives = Oui. Pas d’adjectifs. Il a dix jours.

# @src d58c9a50
the-form-at-the-door_on-the-list = Inscrivez-moi pour le 22
    .feedback = Tu as une place dans la file, une date, et une baignoire devant toi. Quelqu’un qui doit quitter son logement vendredi a besoin d’aide aujourd’hui, et peut le dire.

# @src b7c6f241
the-form-at-the-door_bathtub = Vous parlez après le monsieur à la baignoire. Il prend son temps.

# @src 2c3bfa4c
the-form-at-the-door_bring-the-pen = Tu peux apporter le stylo sérieux dimanche, plutôt ? Ils font du pain au parc
    .feedback = Tu as laissé le formulaire pour plus tard et invité quelqu’un. Si le loyer t’empêche de dormir, le formulaire passe d’abord.

# @src fbcfcaf2
the-form-at-the-door_pen-and-butter = stylo et beurre

# @src 11925e3e
the-form-at-the-door_silence = Emporter le formulaire.
    .feedback = Tu l’as emporté, et un formulaire, ça se garde ; celui-là, jusqu’au 22. Personne n’est obligé d’avoir du courage un jeudi.

# @src 3c013304
the-form-at-the-door_a-ring-on-it = Le formulaire est sous le bocal de Bruno. Dimanche, il a un rond dessus.

# @src 396b29d0
the-form-at-the-door_nineteen = ta lampe fait dix-neuf centimètres. Je l’ai noté, elle avait l’air inquiète

## G5

# @src 34e37dbe
the-park_title = Neuf charrettes à pain
    .about = Dimanche au parc : du pain, du beurre et deux tabliers.

# @src a55eb8d5
the-park_ovens = Dimanche. Neuf charrettes à pain, quarante personnes, un chien. Leyla est venue pour le beurre.

# @src 21ad660d
the-park_any-sunday = N’importe quel dimanche, tout le monde, pas de liste. Amenez vos mamies. Amenez les mamies des autres
    .note = Beaucoup de gens te disent bonjour d’un coup, et tu peux amener qui tu veux. Ce qu’on t’offre, tu le vois.
    .shows = « Tout le monde », et « pas de liste »
    .settles = Reviens la semaine d’après avec quelqu’un, ou reste chez toi, et vois ce qu’on dit.

# @src 773a0c52
the-park_sack = La farine, c’est moi qui la fais, avec une meule et des gros mots, dès sept heures, l’adresse est sur le sac, venez voir.
    .note = Une offre avec une adresse et des gros mots. Tu peux venir, ou juste acheter de la farine.

# @src 2d6f9228
the-park_look-sunday = Dire « c’est ouvert », c’est facile. Regarde si la phrase demande quelque chose.
    .pressing = Des inconnus, du pain, tout est ouvert : s’arrêter là un instant, c’est normal. Mais la phrase ne demande rien et ne ferme la porte à personne. Ça va.
    .fine = Un jour, une pelouse, et une porte pour toutes les mamies. Tu peux regarder et repartir. Une liste qui arriverait plus tard changerait tout.
    .unclear = Pour ces gens, d’accord : tu les connais depuis une heure. Pour cette phrase, on en sait assez : c’est vrai chaque semaine, en plein jour. Ça va.

# @src 2e63c0ef
the-park_aprons = Tessa a une aiguille et une pile de tabliers. Sur celui de Merle, il y a MERLE. Sur celui de Leyla, INVITÉE. « Ha », dit Leyla.

# @src 75560314
the-park_only-one-ready = On n’a pas eu le temps d’en faire deux, ma chérie. La prochaine fois.

# @src 814c3564
the-park_six-people-clap = Leyla montre à six personnes comment plier la pâte. On applaudit. « Ça vient d’où ? » demande Tessa. « De la rue des Tilleuls », dit Leyla.

# @src 69a1bbc2
the-park_six-people = Leyla montre à six personnes comment plier la pâte. On applaudit. Quelqu’un prend des notes.

# @src 3351ffe5
the-park_where-from = Oh c’est beau, ça ! Ça vient d’où ?

# @src 20d6dca1
the-park_lime-street = De la rue des Tilleuls

# @src bf2026c1
the-park_really-from = Non, mais ça vient d’où, en vrai ?

# @src 62070728
the-park_second-floor = Rue des Tilleuls. Numéro neuf. Deuxième étage

# @src 8b4c9ceb
the-park_lawn = Cette pelouse est aux jardins ouvriers à partir de midi. Il est midi dix. On n’est pas fâché.

# @src 87054cc8
the-park_bus-home = Dans le bus, Leyla porte encore son tablier. Le téléphone de Merle dit : « Bienvenue à la table du soir ».

# @src b4e75578
the-park_three-hours = J’ai passé un bon moment. J’ai aussi eu INVITÉE sur le ventre pendant trois heures

# @src 67223dd7
the-park_ask-odile = Leyla peut avoir un tablier avec son nom, elle aussi ?
    .feedback = Tu l’as dit à quelqu’un qui peut changer ça. Ce qu’on avait fait à Leyla semblait petit, et la réponse est « d’abord en savoir un peu plus sur elle ». Un nom oublié, ça arrive ; alors il y est la semaine d’après.

# @src 55f29f41
the-park_know-more = Bien sûr, ma chérie. Il faudrait d’abord en savoir un peu plus sur elle.

# @src 8903e508
the-park_good-at-folding = ils savent que je plie bien

# @src f74f6feb
the-park_its-an-apron = C’est qu’un tablier, Leyla
    .feedback = Tu voulais garder une belle journée. Le mot, c’est elle qui le portait, pas toi. Ce n’est peut-être qu’un tablier. « C’était comment, pour toi ? » peut encore se demander, même dans une semaine.

# @src f2d4b46a
the-park_yes = oui

# @src b31dd416
the-park_two-stops = Elle descend deux arrêts plus tôt, pour marcher.

# @src 165187aa
the-park_your-uncle = On va au jardin de ton oncle, mardi ? Juste nous deux
    .feedback = Tu as changé d’endroit, et tu es restée à côté d’elle. Ce qui est cousu sur le tablier n’est pas réglé pour autant.

# @src 2fd81d55
the-park_his-hobby = oui. Il va râler contre son président. C’est son sport

# @src 9bffeea1
the-park_silence = Prendre les deux tabliers, et les plier tout petit.
    .feedback = Tu n’as rien dit, et elle a vu qui les mettait dans sa poche. Le mot est toujours sur le sien. Tu peux encore demander à Leyla comment c’était, ou à Odile un tablier avec son nom.

# @src 13ba1e06
the-park_very-small = Les deux tabliers tiennent dans une poche. Après le troisième arrêt, c’est Leyla qui rit la première.

# @src 5f2f5c89
the-park_wont-fit = quel pliage affreux. T’as été polie avec

# @src 760acc5f
that-week_title = Cette semaine-là
    .about = Des jours calmes, et une table plus petite.

# @src 7642a20e
that-week_nine-people = Une bonne semaine à la table du soir : neuf personnes, sur Murmur. Elles font du bon pain.

## G6

# @src eb19018e
members-only_title = Réservé aux membres
    .about = Mardi aux jardins : un portail, une liste et un chat.

# @src 63b2e979
members-only_gate = Mardi. Un portail : RÉSERVÉ AUX MEMBRES. Dessus, un chat, qui n’est pas membre. Sous le chat, le président du club.

# @src 27b4bb90
members-only_list-hangs = Il est écrit : réservé aux membres. La liste est accrochée à côté. Qui n’est pas content peut la lire aussi. Vous seriez le numéro soixante et un, n’importe qui peut être le suivant.
    .note = Un dedans, un dehors, et il aime ça. Mais pour entrer il faut un numéro : il est affiché, et il avance.
    .shows = « La liste est accrochée à côté », et « n’importe qui »
    .settles = Demande le numéro soixante et un, et vois ce qu’on veut savoir.

# @src e52eafcc
members-only_eleven = J’y suis depuis mes neuf ans. Je suis numéro onze. J’aurai un jardin quand je serai grand-mère

# @src 6a54dd07
members-only_look-list = Un portail fermé n’est pas encore une pression. Regarde qui peut entrer, et comment.
    .pressing = Ça laisse des gens dehors, et ça lui plaît. Mais personne n’est trié d’après ce qu’il est : c’est un numéro, le même pour tous, et il est affiché. C’est agaçant, et ça va.
    .fine = Tu peux trouver ça pompeux, et lent. Pour entrer, il y a un numéro que chacun peut lire, et c’est pareil pour tous. Donc ça va.
    .unclear = Attendre de voir les règles, c’est normal. Ici, elles sont au portail : une liste, un numéro, n’importe qui. Ce n’est pas aimable, et ça va.

# @src 2264e99a
members-only_sign-today = Une place sur la liste se signe aujourd’hui. Sinon, elle est perdue.
    .note = Aujourd’hui ou jamais, et ce n’est pas dans le règlement. C’est un président qui aime que tout soit réglé.

# @src e85d2ca3
members-only_paragraph-six = Quatorze jours, Bram. Paragraphe six. C’est toi qui l’as écrit. (soupir)

# @src c31116e7
members-only_pointed-out = On me fait remarquer que c’est quatorze jours.

# @src 5feae39e
members-only_receipts = On est une famille, ici. Une famille qui garde ses tickets de caisse. J’ai compté la ficelle jusqu’à la prière du soir. Page quatre, c’est le compost.
    .note = Il dit « famille » et te tend les comptes. Tu peux en avoir une autre, et vérifier celle-ci.

# @src 58c6422a
members-only_fee = Quarante par an, au plus tard le trente. C’est pareil pour le maire, qui est numéro trente.
    .note = Une date et un prix que tout le monde connaît, et personne ne passe devant. C’est banal.

# @src 3e618603
members-only_march = Pas de chiens. Qui souhaite poser une question sur les chiens peut le faire dans un autre club.
    .note = La question est fermée avant d’être posée : demande, et tu es dehors. Plus tard, il la mettra lui-même à l’ordre du jour.

# @src 06a92388
members-only_warden = Vous pourriez être responsable de l’eau. Deux mardis. On peut refuser.
    .note = Une petite charge qui a une fin, et le non est prévu.

# @src 7ff9f914
members-only_like-everyone = Soixante et un, s’il vous plaît. Comme tout le monde
    .feedback = Tu as pris un numéro. On t’avait bousculée, et quelqu’un a lu la règle ; après, ce n’était plus qu’une file d’attente.

# @src 357726a4
members-only_in-ink = C’est noté. À l’encre.

# @src 855f6f0e
members-only_who-decides = Soixante et un. Et pour les chiens, qui décide ?
    .feedback = Tu as demandé, juste après « dans un autre club », et personne ne t’a mise dehors. En fait, n’importe qui aurait pu demander.

# @src 6490ca71
members-only_never-asked = Les membres. On leur a jamais demandé. Personne l’avait fait, avant toi.

# @src 54c9fee4
members-only_page-four = Je peux voir la page quatre ?
    .feedback = Tu as regardé, puisque c’était proposé. Des comptes ouverts à tous, c’est ennuyeux à lire, et M. Bram était déjà revenu sur son « aujourd’hui ».

# @src 5d09ecef
members-only_cat-food = Compost, 212. Nourriture pour chat, 98, signé : Bram. En sortant, elle met son nom sur la liste : soixante et un.

# @src f354da1c
members-only_silence = Caresser le chat.
    .feedback = Tu as trouvé l’endroit pompeux, et tu l’as laissé comme il est. M. Bram était revenu sur « aujourd’hui » avant ta réponse. Ton nom est là, au crayon.

# @src dcf062ee
members-only_overlooks-it = Le chat n’est pas membre. On ferme les yeux. Soixante et un, donc. Au crayon.

## G7

# @src c0ca928d
the-mill_title = Le moulin
    .about = Mercredi : de la farine, cinq enfants et une oie.

# @src 5f9279b3
the-mill_stone = Mercredi. L’adresse était sur le sac. Un moulin, un ruisseau, cinq enfants, et une chanson d’oie que personne ne chante jusqu’au bout.

# @src 9e623582
the-mill_plaits = des tresses. Un tablier. Ça chante. C’est une des leurs, y a qu’à voir l’oie
    .note = Un regard, et une blague. Pour l’instant, personne n’est mis dehors. La suite dira ce que c’est.
    .settles = Attends qu’elle l’ait rencontrée, et écoute ce qu’elle dit alors.

# @src 5a8a41ff
the-mill_hands = T’as des mains pour la pâte, j’ai vu ça chez quatre personnes, dont mon mari, et lui il sait rien faire d’autre.
    .note = Un gros compliment de quelqu’un de nouveau. Il parle de ce qu’elle vient de te voir faire, et elle en rit elle-même.

# @src 4bd7daa5
the-mill_that-one-bites = Ma table est bruyante, cinq enfants et tous ceux qui ont faim, vous deux asseyez-vous là, non, là, celui-là mord.
    .note = On te place dans la famille avant que tu dises oui. Leyla aussi, dans la même phrase. Tu peux aussi rester debout.

# @src 581d9695
the-mill_stream = Ma clôture est de travers depuis mon grand-père, tu pourrais mesurer le ruisseau, je te paierais, pour de vrai.

# @src d02ccb80
the-mill_streams-move = « Un ruisseau, ça bouge, c’est bien le problème », dit Leyla. Elle en meurt d’envie.

# @src 9a187d75
the-mill_told-everyone = J’ai dit à tout le monde que vous venez samedi toutes les deux, alors me faites pas passer pour une idiote.
    .note = On a dit oui à ta place. Si tu dis non maintenant, c’est elle qui a mal.

# @src 8bc49499
the-mill_never-asked-them = Leyla regarde le plafond. Un enfant dit : « Tu leur as même pas demandé. »

# @src e7bf95cb
the-mill_no-business = Ça, c’était pas bien, j’avais pas à le dire avant de vous demander. Alors, ça vous dirait ?

# @src 9c828eb7
the-mill_saturday-yes = Samedi, oui. Maintenant que vous le demandez
    .feedback = Tu as dit oui à une question. Une minute avant, ce n’en était pas une ; elle l’a entendu, et elle a demandé. Ça coûte une grasse matinée, et un non aurait été aussi bien reçu.

# @src f8d95c4c
the-mill_old-shoes = Sept heures, vieilles chaussures.

# @src 1b9a9237
the-mill_not-this-one = Pas ce samedi
    .feedback = Tu as dit non à quelqu’un que tu aimes bien, juste après sa pression. Regarde ce qui est venu : un pain.

# @src 1d410cdf
the-mill_fifty-one-others = Alors tant pis, y a cinquante et un autres samedis, prends un pain.

# @src 95e022f0
the-mill_know-them = Vous connaissez bien Croûte brûlée ?
    .feedback = Tu as demandé à quelqu’un qui les connaît et qui n’y gagne rien. Elle t’a dit ce qu’elle a vu, et t’a laissé le reste.

# @src 0d1935c1
the-mill_three-times = Je leur vends de la farine, des gens gentils, ils m’ont demandé trois fois d’où viennent mes grands-parents, j’ai dit, du cimetière, allez voir.

# @src 6e2634c0
the-mill_silence = Porter des sacs.
    .feedback = Tu as regardé comment c’est, en portant des sacs. Elle avait promis ton samedi à ta place, et elle s’en est rendu compte. Tu n’as pas à répondre tout de suite.

# @src c5b33515
the-mill_plaster = Quarante minutes. Personne n’explique rien. Un enfant donne à Merle un pansement avec une oie dessus.

# @src 7f2deb6c
the-mill_twelve-sacks = Douze sacs, ça c’est du travail, ça se paie, discute pas.

# @src 1c8662a1
on-the-bus_title = Au dernier rang
    .about = Leyla revient sur ce qu’elle a dit.

# @src 4d5fc733
on-the-bus_last-row = Dans le bus, au dernier rang, Leyla ne dit rien jusqu’au troisième arrêt.

# @src 4abae0f1
on-the-bus_by-plaits = je l’ai jugée à ses tresses. Si on me faisait ça à moi, je serais tellement en colère

## G8

# @src 110f8210
the-evening-table_title = La table du soir
    .about = Neuf personnes, et deux qui ont de la peine.

# @src d0e53f37
the-evening-table_fewer = La table du soir est plus petite que Croûte brûlée : neuf personnes. Merle est la dernière arrivée. Son pain est épinglé tout en haut.

# @src 0204772f
the-evening-table_photos = Plaza abîme les photos, du coup la table est sur Murmur. Dis si ça te gêne, et on revient
    .note = La discussion part là où moins de gens la voient. Elle donne une raison, et un non ferait tout revenir.

# @src 66d2e6bb
the-evening-table_who-gets = Ta chambre, avec une lampe neuve dedans. Demande-toi qui l’aura après toi. Jamais un des nôtres
    .note = Tout le monde peut demander qui aura une chambre. Ici, personne ne demande. La réponse est déjà là, avec deux sortes de gens.

# @src e01c92c8
the-evening-table_whos-ours = c’est qui, les nôtres

# @src e4d6167f
the-evening-table_you-know = Oh, tu vois bien. Les gens à qui t’as rien à expliquer

# @src 9bd72b05
the-evening-table_keep-oven = Tu garderais le levain pour nous. Personne d’autre n’a tes mains.
    .note = Un titre, pour quelqu’un qui est venu dimanche. La pâte, les règles et les tabliers sont à d’autres.

# @src 42bafa45
the-evening-table_thursday-still = Ça m’a blessée, cette histoire de tablier. Et je viens quand même jeudi, à cause de la lampe
    .note = Elle a mal et le dit, et on ne t’enlève rien. Elle vient, avec un stylo.

# @src 3abcd32e
the-evening-table_what-have-you = Qu’est-ce que tu as là-bas, au fond… une chambre au-dessus d’une boulangerie et une copine qui mesure de la boue…
    .note = C’est de l’amour, et ça rend toutes petites ta chambre et ton amie.

# @src 43424e38
the-evening-table_whos-never = Et qui n’est pas des nôtres ?
    .feedback = Tu as demandé comment on trie les gens, là-bas. « Un des nôtres » venait de les trier, en se servant de ton loyer, et la réponse parlait de pain.

# @src ba948ff6
the-evening-table_lets-not = Ne gâchons pas le pain, ma chérie.

# @src 6244c1bb
the-evening-table_not-just-an-apron = C’était pas qu’un tablier. Pardon. À jeudi
    .feedback = Tu as écrit à celle qui avait INVITÉE sur le ventre. Tu venais de lire « un des nôtres », et on t’avait promis un titre.

# @src c307de7d
the-evening-table_thank-you = merci

# @src a0c37c06
the-evening-table_bring-the-lamp = apporte la lampe

# @src a54a38f4
the-evening-table_really-me = Le levain ? Vraiment ? Moi ?
    .feedback = Ça t’a plu, et à qui ça ne plairait pas ? C’est un titre, et il ne change encore rien. Fais l’essai : demande un tablier avec le nom de Leyla.

# @src 7d2c1d78
the-evening-table_first-picture = Toi, ma chérie. Dès la première photo.

# @src 52860fa0
the-evening-table_silence = Mettre en sourdine, et nourrir Bruno.
    .feedback = Tu as pris ta soirée, loin des « nôtres », du titre, et des mots de maman. Leyla a de la peine et serait contente d’un mot, ce soir ou jeudi.

# @src 7cb60fb7
the-evening-table_two-hundred = Au matin, il y a deux cents photos de pain. Personne n’a demandé où était Merle.

# @src a5ad4497
two-plates_title = Sept heures du matin
    .about = Maman écrit de nouveau.

# @src 95c27124
two-plates_not-you = La boulangerie et la boue… c’était moi et mon assiette, pas toi… j’aimerais bien la voir, cette boue…

# @src 69d5a13d
two-plates_less-yeast = Moins de levure, ma chérie, crois-moi. Ou demande à ta boulangère, elle dira d’en mettre plus.
    .note = Elle est très sûre d’elle, et t’envoie chez quelqu’un qui dira le contraire.

## G9

# @src 15a1ba73
tenants-evening_title = La soirée des locataires
    .about = Mardi 22 : quarante chaises et une lampe.

# @src a5e303ae
tenants-evening_two-plates = Dimanche, j’ai mis une assiette… un œuf, la radio… c’était pas mal, en fait… viens quand ça t’arrange…

# @src 6a1e483f
tenants-evening_chairs = Mardi, au 4 de la rue des Tilleuls. Quarante chaises, trois personnes de la commission des loyers, un stylo. Une histoire de baignoire dure dix-neuf minutes.

# @src 712fc4f1
tenants-evening_number-twelve = Puis vient le tour de Merle. Sa question porte le numéro douze.

# @src d99c8947
tenants-evening_no-number = Merle n’a pas de numéro. Dunja, qui conseille les gens, lui donne celui de la baignoire.

# @src 3142770d
tenants-evening_two-rows = Leyla est venue. Elle est assise deux rangs derrière, le stylo sérieux sur le genou.

# @src 0fc18388
tenants-evening_beside = Leyla est assise à côté d’elle. Le stylo sérieux est sorti.

# @src cee25c59
tenants-evening_certified = La lampe est aux normes. Et quarante personnes aimeraient rentrer chez elles.
    .note = On fait passer une question pour impolie, devant quarante personnes. Répondre aux questions, c’est son travail.

# @src 63c00c3e
tenants-evening_what-cost = Premièrement : combien a-t-elle coûté ?

# @src f256d797
tenants-evening_sixty-one = Cinquante-huit. Avec l’autocollant.

# @src 72e3a244
tenants-evening_the-roof = Le toit, c’était neuf mille. La lettre aurait dû le dire. Vous avez bien fait de demander.

# @src 0be588c4
tenants-evening_fifty-one-cents = Sur dix ans, ça fait quarante-huit centimes par mois. Désolée, c’est le métier, je travaille dans un parking
    .feedback = Tu as fait un calcul que toute la salle peut vérifier. Ça ne règle rien à lui seul ; pour ça, il y a trois personnes et un stylo.

# @src ed945f07
tenants-evening_is-noted = C’est noté.

# @src 242bb976
tenants-evening_who-is-next = Et la chambre à côté de la mienne, qui l’a ?
    .feedback = Tu as demandé à celui qui sait, tout haut. Sur une chambre comme ça, on croit vite savoir, sans avoir demandé.

# @src 82074b89
tenants-evening_for-a-roof = Pour un toit, je paierais ma part. Pas cent pour une lampe
    .feedback = Tu as fait deux parts : ce qui est juste, et ce qui ne l’est pas. La commission peut s’en servir, et ça te coûte une partie des cent.

# @src 3a53f0f4
tenants-evening_write-that-down = Ça, exactement ça, au procès-verbal, s’il vous plaît.

# @src 7c544280
tenants-evening_silence = Rester assise, et écouter.
    .feedback = Tu as laissé quelqu’un d’autre le dire, et c’est dit ; c’est son travail.

# @src d804bacd
tenants-evening_of-course = C’est noté. Bien entendu.

# @src 01c06d9d
tenants-evening_ill-do-the-sum = Alors c’est moi qui compte. Sur dix ans, quarante-huit centimes par mois.

# @src d497613d
at-the-door_title = Onze heures moins dix
    .about = Une demi-victoire, une tranche de pain et une feuille à signer.

# @src 45b0615d
at-the-door_and-next-door = Et la chambre à côté de la sienne, vide depuis le printemps : qui l’a, maintenant ?

# @src 891a7412
at-the-door_short-stays = Des séjours courts. Quatre-vingts la nuit. C’est dans le registre de la ville.
    .note = On dirait le dernier mot. Mais il répond, et dit où tout le monde peut vérifier.

# @src 3de45eb0
at-the-door_heat-too = La chaleur est comprise dans son loyer. J’ai regardé. Les plaques, j’avais pas le droit.

# @src 36a1dde8
at-the-door_hers = C’est son pain. Meilleur que le mien. Mangez.
    .note = Un compliment de quelqu’un qui fait du pain depuis quarante ans et le dit rarement. Ensuite vient du pain, pour tout le monde.

# @src 40c072ca
at-the-door_thirty-five = La commission se parle tout bas : trente-cinq de plus, pour le toit neuf. Pas cent. La chambre d’à côté, ce n’est pas elle qui en décide.

# @src 7a2812d9
at-the-door_in-numbers = Trois heures, une baignoire, et c’est trente-cinq au lieu de cent

# @src f9ce7ceb
at-the-door_mine-too = Le mien a augmenté aussi. C’est rue des Tilleuls ? Alors j’irai m’y asseoir, moi aussi
    .note = Il a le même souci, et ça l’envoie dans le même bureau. Personne n’est accusé.

# @src a2076051
at-the-door_helping-him = Voici la pétition sur les séjours courts. Tous ceux de notre côté signent ce soir.
    .note = La feuille vaut peut-être une signature. À onze heures moins dix, il n’y a que deux sortes de gens, et pas le temps de lire.
    .shows = « Notre côté », et « ce soir »
    .settles = Dis « J’aimerais lire d’abord », et vois de quel côté on te met alors.

# @src 65182201
at-the-door_look-dunja = On peut avoir raison sur une lampe, et mettre la pression. Regarde la phrase.
    .pressing = Oui. Tu peux bien l’aimer, et elle a aidé. Cette phrase ne laisse que deux sortes de gens, tard le soir.
    .fine = La feuille vaut peut-être une signature. Mais la phrase ne parle pas de la feuille. Elle parle de ce que tu es si tu veux y réfléchir une nuit. Ça met la pression.
    .unclear = Tu peux attendre de voir ce qu’elle fait d’un non. La phrase elle-même en dit assez : deux côtés, ce soir. Ça met la pression.

# @src 44852524
at-the-door_stay-here = Trois heures pour trente-cinq. Ils t’ont renvoyée chez toi, bien sage. Mardi prochain, reste avec nous.
    .note = Ce que tu as obtenu est réduit à rien. Et la prochaine fois, tu devrais rester loin de ceux qui aident.

# @src 3c2c66e3
at-the-door_read-first = J’aimerais lire d’abord
    .feedback = Tu as demandé du temps pour lire. Dunja n’avait laissé que deux côtés, le vôtre et le leur, et s’est reprise aussitôt. Signer une feuille déjà lue, ça va.

# @src c2665514
at-the-door_scratch-that = Rayez « notre côté ». Je suis comme ça après dix heures. C’est à rendre le trente. Emportez la feuille, et corrigez-la.

# @src 287b74a1
at-the-door_sign-it = Signer.
    .feedback = Tu as signé une feuille tout à fait légale, sur ton propre immeuble. On t’avait mis la pression : ce soir, ou tu es de l’autre côté. Elle le dit elle-même, et un nom peut se retirer.

# @src 419a413c
at-the-door_off-again = Je vous ai mis la pression à tous, ce soir, et c’était mal. Si vous voulez retirer votre nom, appelez-moi avant le trente.

# @src f9a9a727
at-the-door_sixty-five-less = C’est soixante-cinq de moins que dans la lettre
    .feedback = Tu as dit le chiffre. On venait de rabaisser ta demi-victoire, et la prochaine fois, tu devais rester à l’écart.

# @src c5ca5947
at-the-door_odile-types = « Bien sûr, ma chérie, écrit Odile. Si ça te suffit. »

# @src c663da4d
at-the-door_to-all = Attendez, vous tous. « Notre côté », c’était moi après dix heures. C’est à rendre le trente. Emportez la feuille et lisez-la.

# @src e495d990
at-the-door_silence = Manger une tranche, et rentrer.
    .feedback = Tu es rentrée avec trente-cinq au lieu de cent, et c’est du solide. « Notre côté », tu l’as laissé en l’air, et Dunja est revenue dessus d’elle-même.

# @src 6f7e4483
at-the-door_in-passing = Merle, attendez. « Notre côté », c’était moi après dix heures. C’est à rendre le trente, lisez tranquillement.

# @src cb588165
at-the-door_in-writing = soixante-cinq de moins. Je l’ai par écrit

## G10

# @src 3f87cf8c
the-valley_title = Une vallée
    .about = Croûte brûlée a un nouveau nom, et un formulaire.

# @src 3f82de46
the-valley_two-plates = { tenants-evening_two-plates }

# @src ee0a22a7
the-valley_new-name = Jeudi. Depuis ce matin, Croûte brûlée s’appelle Doucebraise. Ce sont les mêmes gens, avec un dessin au-dessus.

# @src 0f138595
the-valley_page = Une vallée. Douze maisons, un puits, douze clés. Pour des gens comme nous.

# @src eefb1d6d
the-valley_hold-key = On l’achète. Où ? Tu le sauras quand t’auras la clé en main
    .note = Toute une vallée, et pas de lieu. Tu demandes où, et on te répond par du rêve.

# @src 582f8b35
the-valley_rye-or-wheat = Dessous, un formulaire. Cinq : seigle ou blé ? Six : où sont nés tes quatre grands-parents ? Sept : levure, oui ou non ?

# @src e379525a
the-valley_small-print = Les clés se donnent d’après la case six, les grands-parents. Ceux qui ne correspondent pas n’auront pas de nouvelles.
    .note = Les gens sont triés d’après une chose que personne ne peut changer. Ceux qu’on écarte n’ont aucune nouvelle, et personne à qui demander.
    .shows = « D’après la case six, les grands-parents », et « n’auront pas de nouvelles »
    .settles = Demande ce qui arrive à une amie qui ne correspond pas.

# @src e2d414ab
the-valley_are-you-serious = En dessous : des cœurs, et un « Vous êtes sérieux ? ». À midi, il a disparu, et mille personnes avec.

# @src fc8dfb3f
the-valley_stay = Moi je laisserais notre vallée du moulin comme elle est, aucune maison neuve, je l’ai dit à la salle des fêtes, perdu, onze contre quatre, et après y avait du gâteau.
    .note = Un avis très net sur le même sujet. Elle l’a dit tout haut, elle a perdu le vote, et mangé du gâteau avec les onze.
    .shows = « Je l’ai dit à la salle des fêtes, perdu, onze contre quatre »
    .settles = Dis le contraire à sa table, et vois quelle place on te donne.

# @src 449ead47
the-valley_bog = une douzaine de messages d’un champ trempé. Piquet, cigogne. T’as pas besoin d’en lire un seul avant dimanche
    .note = Beaucoup de messages qui ne veulent rien. Une cigogne, ça peut se mettre en sourdine.

# @src 59d656ed
the-valley_cheap-rye = Le seigle est pas cher au moulin, aujourd’hui et demain, si t’en veux. Moi j’y vais de toute façon
    .note = C’est la date du moulin, la même pour tous. Après, le seigle revient à son prix de toujours.

# @src dc47883d
the-valley_enjoy = Leyla est adorable. Je pense juste que ça lui plairait pas
    .note = C’est peut-être du tact, ou le premier pas pour la laisser dehors. Une seule phrase ne montre pas lequel.
    .shows = « Je pense juste »
    .settles = Demande à Leyla si ça lui plairait. Tessa ne peut pas le savoir.

# @src e98257b1
the-valley_look-three = Ne regarde ni le sujet, ni qui parle. Que fait chaque phrase à quelqu’un ?

# @src 22d74bc8
the-valley_where-is-it = C’est où, exactement ? Je connais quelqu’un qui mesure
    .feedback = Tu as demandé le lieu. On montrait un grand rêve sans dire où, et il fallait d’abord une clé. Tu entendras peut-être que tu gâches tout.

# @src 81206825
the-valley_like-my-bank = On dirait ma banque

# @src f500d704
the-valley_what-is-six = Elle sert à quoi, la case six ?
    .feedback = Tu as mis le doigt dessus. Entre le seigle et la levure, un formulaire triait les gens. Pour une étude sur les familles, on te dirait à quoi ça sert ; ici, on t’a répondu « bien ensemble ».

# @src 75900bec
the-valley_everybody-fits = À ce que tout le monde aille bien ensemble, ma chérie.

# @src 71f7cdab
the-valley_fill-it-in = Remplir le formulaire, jusqu’à six.
    .feedback = Tu as commencé à remplir un formulaire, comme tout le monde. À la case six, il trie les gens, et décide qui a une clé. Tu peux t’arrêter au milieu, sans dire pourquoi.

# @src 43552502
the-valley_rye = Seigle. Puis vient une question dont elle n’a pas toutes les réponses.

# @src 6cc065e7
the-valley_silence = Fermer la page, et marcher jusqu’à la rue des Tilleuls.
    .feedback = Tu es allée voir celle dont il s’agit. « D’après la case six », « ça lui plairait pas » : tu as laissé tout ça sans réponse, et rien n’est décidé.

# @src 3357b9cf
the-valley_number-nine = Numéro neuf. Leyla est assise sur le muret, dehors, avec beaucoup de beurre et un petit pain dessous.

# @src e0a85c33
the-valley_wall-for-two = assieds-toi. Un mètre quarante, c’est un muret pour deux

## G11

# @src 3d52dcef
rosa_title = La quatrième
    .about = Vendredi au téléphone : d’où quelqu’un est venu.

# @src e90896fd
rosa_rings = Vendredi. Pour la case six, Merle appelle maman. De ses grands-parents, elle en connaît trois. La quatrième, non.

# @src accd179a
rosa_whats-it-for = C’est pour quoi… trois sont nés ici, à l’hôpital aux carreaux verts…

# @src bc148493
rosa_one-suitcase = Y avait du travail à la blanchisserie de l’hôpital, alors ta mamie Rosa est venue… à dix-neuf ans, avec une valise et un rouleau à pâtisserie… personne l’attendait à la gare…

# @src a1f21cc6
rosa_from-the-train = D’où ? Du train, elle disait toujours…

# @src 8c802cf0
still-on-the-phone_title = Encore au téléphone
    .about = Maman demande quelque chose, et raconte.

# @src eaf3d9dc
still-on-the-phone_street-door = Tu fermes à clé, la porte de la rue ?… je demande juste parce que tu dors comme une souche…
    .note = Elle demande qui peut entrer chez toi, et dit pourquoi. Une clé réglerait ça.

# @src 67281a0b
still-on-the-phone_never-told = Pourquoi personne me l’a jamais raconté ?
    .feedback = Tu as d’abord demandé à ta famille, avant qu’un formulaire ait sa réponse. Ça fera peut-être un long appel.

# @src 99c3f64f
still-on-the-phone_nobody-asked = Personne a demandé… je vais chercher la photo… elle a l’air furieuse dessus…

# @src ae504670
still-on-the-phone_bread-group = C’est pour un groupe de pain. Ils veulent ça sur un formulaire
    .feedback = Tu as dit à quoi ça sert, et entendu ce que ça donne tout haut. Maman s’étonne aussi, et te laisse choisir.

# @src 3ecd72d3
still-on-the-phone_does-bread-ask = Le pain m’a jamais rien demandé… mets ce que tu veux, ma puce… ou rien…

# @src bb91f297
still-on-the-phone_silence = Écouter, sans rien dire.
    .feedback = Tu l’as laissée raconter. Maintenant, la case six a un visage, et personne n’a encore de réponse. Tu peux toujours dire à maman à quoi ça sert.

# @src 26ec0bf6
still-on-the-phone_rolling-pin = Maman parle du rouleau à pâtisserie pendant un quart d’heure. Il est encore dans un tiroir.

# @src 0927ad99
question-six_title = La case six
    .about = On propose une case vide, et quelqu’un n’a pas de clé.

# @src e6a766ae
question-six_ive-got-three = J’en ai trois pour la case six. La quatrième est venue en train

# @src 8f590526
question-six_leave-empty = Trois sur quatre ! Pour toi, on laisserait la case vide. Ça sort pas de la cuisine
    .note = On te fait entrer par faveur, si tu caches ta propre grand-mère. À partir de là, on sait quelque chose sur toi.
    .shows = « Pour toi », et « ça sort pas de la cuisine »
    .settles = Dis que tu le raconterais à Leyla, et vois ce qu’il en reste.

# @src 94269283
question-six_look-empty = On dirait une faveur. Regarde ce que ça demande à Merle.
    .pressing = Oui. On te laisse entrer si tu caches ta propre grand-mère, et on le sait.
    .fine = C’est dit gentiment. Mais ça ne tient que tant que tu caches quelque chose. Ça met la pression.
    .unclear = Va-t-on s’en servir un jour ? Personne ne le sait. Mais tu dois déjà cacher quelque chose. Ça met la pression.

# @src 441f0187
question-six_and-leyla = et Leyla ?

# @src cd7d348c
question-six_no-key = C’est une invitée. Les invités sont adorables. Une invitée, ça a juste pas de clé
    .note = Elle ne pourrait rien faire pour en avoir une. C’était réglé avant sa naissance, et c’est dit comme on annonce la pluie.

# @src 4bac6fd9
question-six_same-ward = on est nées dans la même chambre. Elle a eu le lit près de la fenêtre

# @src f3b5cf82
question-six_not-against = Oh, ce n’est pas contre elle.

# @src 80fe1c05
question-six_put-rosa-in = Alors remplissez-la. Rosa, une valise
    .feedback = Tu as dit le nom de Rosa tout haut. On te laissait entrer contre un secret, et Leyla, pas du tout. C’est peut-être la fin de tes dimanches là-bas.

# @src 74c007d1
question-six_have-to-ask = Oh. Il faudrait qu’on demande.

# @src b1bfa298
question-six_doesnt-say-whom = Elle ne dit pas à qui.

# @src dfa8d162
question-six_empty-then = Laissez-la vide, alors
    .feedback = Tu voulais rester, et ils ont rendu ça facile. Maintenant, ils te tiennent par une chose que tu caches, et Leyla n’a ni clé ni nouvelles. Tu peux remplir la case, la lui montrer ou partir, n’importe quel jour.

# @src 9522261b
question-six_nobody-need-know = Voilà. Personne n’aura jamais besoin de le savoir.

# @src 0c444331
question-six_show-leyla = Faut que je te montre un formulaire. Tu vas pas aimer la case six
    .feedback = Tu l’as apporté à celle dont il s’agit. Ça ne devait pas sortir de la cuisine, et elle ne devait avoir ni clé ni nouvelles. Ça va lui faire mal. Elle préfère l’apprendre de toi que d’un tablier.

# @src 5ca37520
question-six_about-yeast = ça parle de levure ?

# @src 14c3f12e
question-six_silence = Fermer l’ordinateur, et regarder la lampe.
    .feedback = Tu n’as pas dit oui, et tu n’as pas caché Rosa. Mais personne n’a encore entendu un non, et Leyla n’a ni clé ni nouvelles. Tu peux encore leur écrire une ligne, n’importe quel jour.

# @src 433d9e99
question-six_it-hums = La lampe bourdonne. Puis le téléphone bourdonne aussi.

# @src d10fc667
question-six_ten-minutes = champ terminé ! Viens au bureau demain, j’ai dix minutes et une très grande table

## G12

# @src 54652ea3
a-line-on-a-map_title = Un trait sur une carte
    .about = Samedi au bureau des géomètres : où est-ce ?

# @src 3a6c6c20
a-line-on-a-map_printed = Samedi. Merle a imprimé le dessin de la vallée. Le formulaire est resté attaché derrière.

# @src f12d8ac4
a-line-on-a-map_nearly = C’est mon métier. Presque. Donne-moi le dessin

# @src 5673aad0
a-line-on-a-map_turns-it = Elle pose la vallée sur une carte. Elle la tourne, et la tourne encore.

# @src b83b556b
a-line-on-a-map_no-valley = y a pas de vallée. Y a un champ, et la moitié de l’année c’est une mare

# @src f1a658f5
a-line-on-a-map_a-key = ils ont parlé d’une clé

# @src cc6e9016
a-line-on-a-map_to-what = la clé de quoi

# @src 6fa95132
a-line-on-a-map_to-a-pond = d’une mare

# @src 105d1d9a
a-line-on-a-map_courses = une société a le droit de l’acheter. Ils vendent des cours. Pour apprendre à vendre des cours

# @src b87c4f8b
a-line-on-a-map_the-form-too = Puis elle soulève le dessin, et voilà le formulaire.

# @src 890955ec
a-line-on-a-map_you-wont-like-it = Y a une case six. Tu vas pas l’aimer
    .feedback = Tu le lui as dit avant qu’elle tombe dessus. La case six trie des gens sans leur dire un mot, et maintenant elle le sait par toi.

# @src f455305e
a-line-on-a-map_should-have-shown = J’aurais dû te montrer ça avant
    .feedback = Tu l’as dit avant qu’elle lise. Le formulaire était fait pour qu’elle n’en sache rien. Ça coûte un peu de fierté.

# @src a033a8c2
a-line-on-a-map_shown-me-what = me montrer quoi

# @src 18ec9e17
a-line-on-a-map_silence = La laisser lire.
    .feedback = Tu l’as donné à celle dont il s’agit, et ça aussi, c’est une façon de le dire. Elle ne devait rien en savoir. Elle est seule avec ça un moment, et toi à côté d’elle.

# @src 628a8efc
a-line-on-a-map_her-coffee = Leyla pose son café.

# @src db27c6aa
reads-six_title = La mare
    .about = Leyla lit la case six, deux fois.

# @src af7c15cb
reads-six_twice = Elle lit. Seigle. Six. Elle relit la six, et la phrase en dessous.

# @src 2c7dc828
reads-six_two-and-two = deux des miens, c’est rue des Tilleuls, et les deux autres, non. Je mets quoi. Mare ?

# @src f0940cc9
reads-six_them-or-me = c’est eux ou moi, Merle

# @src b68cdf6c
reads-six_their-sort = non. Pff. Je parle comme le formulaire

# @src ffaea98d
reads-six_with-lunch = Oncle Yusuf entre, et pose le déjeuner de Leyla sur la mare.

# @src 8045e7eb
reads-six_no-accounts = J’ai cherché leurs comptes. Il n’y en a pas. Tu leur écris à tous aujourd’hui, Merle. Se taire, c’est payer avec eux.
    .note = Il a raison de s’inquiéter. Mais c’est aujourd’hui et devant tout le monde, ou tu es avec eux.

# @src 1a506c52
reads-six_bigger-half = Il coupe le déjeuner en deux et pousse la plus grosse moitié vers Merle. « Quand tu voudras », dit-il.

# @src 9a5d58a5
reads-six_seen-it = La vallée, quelqu’un l’a déjà vue pour de vrai ? Ça fait onze mois que je paie

# @src 316a723b
reads-six_gone = La ligne disparaît avant que Merle l’ait lue deux fois.

# @src 36c528d5
reads-six_say-pond = La moitié de l’année, c’est une mare. Qui a l’argent ?
    .feedback = Tu as dit « mare » là où tous pouvaient le lire. Ils avaient montré une vallée, et fermé la porte à une amie. Personne n’était obligé de le faire aujourd’hui.

# @src e6ed109f
reads-six_quiet-evening = Passons tous un samedi tranquille, mes chéris.

# @src daad9cce
reads-six_one-line = Je leur dis non. Demain, en une ligne
    .feedback = Tu en sais assez, et tu n’as pas besoin de gagner. C’est une mare, et Leyla n’en a pas la clé. Ça te coûte des dimanches, et ils étaient bons. Ne plus jamais écrire, ce serait un non aussi.

# @src 2e35b282
reads-six_ill-measure-it = une ligne. Je vais la mesurer

# @src 118030c3
reads-six_ask-inside = Peut-être qu’ils savent pas que c’est une mare. J’y vais, et je demande
    .feedback = Tu penses du bien de ces gens, et certains le méritent peut-être. Leyla vient de lire qu’elle n’a pas de clé, et elle entend que tu y vas. Là-bas, on te donnera peut-être un prix et une heure.

# @src ec14967e
reads-six_take-the-map = prends la carte. Et laisse-moi l’autre, celle de la banque

# @src dc0f0f91
reads-six_silence = Regarder le champ un moment.
    .feedback = Tu n’as rien décidé. C’est beaucoup pour un samedi : une mare, un formulaire, une amie qui a mal. Un mot lui ferait du bien, ou aucun, tant que tu es là.

# @src a916b219
reads-six_heron = Sur le champ, il y a une cigogne. Sur le dessin de la vallée, à sa place, il y a la tour.

## G13

# @src bbeb5e71
guest_title = Sur le muret
    .about = Le soir, rue des Tilleuls : ce que Leyla demande.

# @src 70e4ddb4
guest_says-a-form = Merle s’assoit. Au bout d’un moment, elle dit qu’il y a un formulaire.

# @src 8446d6e5
guest_with-the-form = Une demi-heure plus tard, rue des Tilleuls. Merle a apporté le formulaire. Leyla est assise sur le muret.

# @src fd0145dc
guest_saturday = Samedi soir, sur le muret de la rue des Tilleuls.

# @src 7fcc0514
guest_read-me-six = lis-moi la case six. Tout haut

# @src e4330da8
guest_anything = dis quelque chose sur la case six. N’importe quoi

# @src bc0ad289
guest_a-tram = Merle cherche une phrase. Un tram passe.

# @src cb2a5309
guest_what-did-you-put = et t’as mis quoi

# @src 3cda7bab
guest_put-rosa = Rosa, une valise. Ils ont dû aller demander à quelqu’un

# @src 5958f184
guest_put-nothing = rien. Je suis venue ici

# @src dad98169
guest_go-then = tu iras de toute façon. Mais viens pas chez moi après avec de la farine plein les mains
    .note = D’autres lui ont fait mal, et elle peut le dire. Une phrase ne montre pas si c’est à toi de payer. La suivante le montrera.
    .shows = « Tu iras de toute façon »
    .settles = Reste sur le muret, et attends la phrase suivante.

# @src 7f3e656c
guest_look-flour = Elle met la pression, ou elle a juste mal ? Prends la phrase comme elle est.
    .pressing = Elle dit ce que tu vas faire avant que tu l’aies fait, et on peut le sentir comme une pression. Mais c’est peut-être juste de la peine, et elle y a droit. C’est ouvert.
    .fine = D’autres l’ont écartée, et elle peut dire que ça fait mal. Si elle en reste là, ça va. Si c’est à toi de payer, non. C’est ouvert.
    .unclear = Oui. Elle a le droit d’avoir mal, et c’est toi qui es assise là. Si c’est une pression, on le verra à ce qu’elle en fait.

# @src 9ad89f68
guest_a-bill = on aurait dit que je te présentais l’addition. C’est pas toi qui as cousu le tablier

# @src 097c8830
guest_lovely = pardon. J’en ai juste tellement marre d’être adorable

# @src cd253d30
guest_spare-her = T’as pas montré le formulaire à Leyla ? Ça lui ferait juste de la peine. Épargne-lui ça
    .note = Ce qui lui fait mal, on devrait le lui cacher, pour son bien. Ça t’éloigne d’elle d’un pas.

# @src 32c28a50
guest_sparing-me = elle m’épargne

# @src b5798975
guest_watering-can = Oncle Yusuf passe avec un arrosoir, et lit par-dessus leurs épaules.

# @src 178a0093
guest_question-four = Cette case six. Nous, on avait une case quatre comme ça, aux jardins, jusqu’en 1971. (soupir)

# @src e6e3eb0a
guest_struck-out = On l’a rayée. Il a fallu un vote, deux soirées et le grand-père de Leyla. C’est Bram qui a compté les mains levées.

# @src 2fb52b6c
guest_no-key-either = J’irai pas là où toi t’as pas de clé
    .feedback = Tu as rendu ta clé, et c’est à elle que tu l’as dit d’abord. On l’avait écartée, et toi, on t’avait laissée entrer. À eux, tu peux le dire ce soir, bien plus tard, ou pas du tout.

# @src 5d1c49f2
guest_its-a-pond = c’est une mare, de toute façon

# @src 4099a82d
guest_i-mean-good = tant mieux. Enfin, merci. Enfin, tant mieux

# @src 65c9d9db
guest_what-would-you-like = Tu voudrais que je fasse quoi ?
    .feedback = Tu as demandé au lieu de deviner. D’autres lui avaient fait mal, et c’est toi qui étais sur le muret.

# @src 9c255f85
guest_be-annoyed = que tu t’énerves. Tout haut. Une fois. Moi je le fais à chaque fois, depuis la maternelle

# @src 8d97bb69
guest_from-inside = Ils sont pas tous comme ça. Je veux voir ça de l’intérieur
    .feedback = Tu penses du bien d’eux, et ils ne sont peut-être pas tous comme ça. Elle entend que tu irais là où elle n’a pas de clé. Elle ne te punit pas ; elle va où l’on veut d’elle. Tu peux lui écrire n’importe quel jour.

# @same
# @src 797b940f
guest_ok = ok

# @src 94d31b5d
guest_a-course = y a un stage dans le nord. Trois semaines, dès lundi. J’allais dire non

# @src f1180d75
guest_silence = Rester assise sur le muret.
    .feedback = Tu es restée là où elle était. Elle ne sait pas ce que tu feras dimanche, et toi non plus.

# @src be1e160e
guest_half-the-butter = Le froid monte de la pierre. Au bout d’un moment, Leyla donne à Merle la moitié du beurre.

# @src d95b531e
guest_dont-get-up = j’ai les deux jambes endormies. Te lève pas

## G14

# @src bfae93c5
the-inner-table_title = La petite table
    .about = Samedi soir : cinq personnes et l’image d’une clé.

# @src a2c1024c
the-inner-table_five-people = Samedi soir. À la petite table, il y a cinq personnes et l’image d’une clé.

# @src 270c592e
the-inner-table_off-at-eleven = Coucou Merle ! Moi à onze heures je file, je bosse tôt. Personne est obligé de veiller
    .note = Elle dit quand elle part, et que tu peux partir aussi.

# @src 467faa82
the-inner-table_for-nothing = Ici, c’est la petite table, ma chérie. Trente par mois. Tes dimanches, tu les as eus pour rien, après tout.
    .note = Les dimanches étaient gratuits pour tout le monde. Maintenant on les compte, et tu devrais te sentir en dette.

# @src 10245388
the-inner-table_ten-of-those = Et la clé, c’est trois cents, une seule fois. Trente, c’est rien, non ? Donc ça fait juste dix riens
    .note = Une recette, un dimanche, trente, trois cents. Chaque pas se mesure au pas d’avant, et non à ce que tu reçois.

# @src cf0f4ea7
the-inner-table_no-bread-smell = La lumière est allumée. Ça sent pas le pain. T’es toute seule ?
    .note = Elle demande parce qu’elle monterait si personne n’était là. « Allez dormir » suffirait comme réponse.

# @src 1a346c2e
the-inner-table_until-ten = Les clés, jusqu’à dimanche, dix heures. Les questions, on y répond après.
    .note = Payer d’abord, demander après. Et cette heure n’arrange qu’eux.
    .shows = « Les questions, on y répond après »
    .settles = Demande une chose ce soir, et vois si on te répond.

# @src d4416569
the-inner-table_look-ten = Il y a beaucoup de dates dans cette histoire. Regarde la deuxième phrase.
    .pressing = Oui. Tu dois payer d’abord et demander ensuite. Un magasin qui ferme à dix heures répond jusqu’à dix heures.
    .fine = Une heure de fermeture, ça peut être tout à fait ordinaire. Mais ici, aucune question ne compte tant que l’argent n’est pas là. Ça met la pression.
    .unclear = S’il y a une clé, tu ne peux pas le savoir, c’est vrai. Mais tu dois payer avant de pouvoir demander. Ça met la pression.

# @src f2b56fe9
the-inner-table_seen-it = { reads-six_seen-it }

# @src 30068ac3
the-inner-table_gone = { reads-six_gone }

# @src 455c4c8b
the-inner-table_a-sign = Pardon. Je suis curieuse. J’ai eu un associé, dans le temps. De grands projets. J’ai payé l’enseigne. Y a pas d’enseigne.

# @src 4007cf92
the-inner-table_see-it-first = J’aimerais la voir d’abord, cette vallée. Avec quelqu’un qui s’y connaît en terrains
    .feedback = Tu as demandé la seule chose qu’un vendeur peut toujours montrer. On t’avait donné un prix et une heure. « Après », c’est aussi une réponse.

# @src e7620b4d
the-inner-table_after-sunday = J’ai demandé ça, une fois. « Après dimanche », on m’a répondu

# @src 2806f02c
the-inner-table_three-hundred = Trois cents. D’accord
    .feedback = Tu as payé pour un lieu que personne ne t’a montré, dans une urgence qu’ils ont inventée. Dis-le à quelqu’un ce soir, et appelle la banque tout de suite : parfois, elle peut encore bloquer le paiement. Payer ne t’oblige pas à y aller.

# @src 07daceaa
the-inner-table_welcome-home = Bienvenue chez toi.

# @src bdedad09
the-inner-table_two-taps = C’est l’argent du loyer, pour le premier du mois. En deux clics, il est parti.

# @src 4c59371e
the-inner-table_for-the-recipe = Non. Merci pour la recette
    .feedback = Tu as dit ce qui est vrai, et merci pour ce qui était bon. On t’avait montré une image, un prix et une heure. Se taire, ce serait un non aussi.

# @src ce75f405
the-inner-table_oh = Ah

# @src cb28240a
the-inner-table_silence = Descendre chez Gerda avec le téléphone, et lui montrer la clé.
    .feedback = Tu as laissé l’heure tourner, et tu es allée vers quelqu’un. Maintenant, vous êtes deux à avoir vu le prix et l’heure. Dix heures sonneront sans toi.

# @src 05fae041
the-inner-table_stand-left = Mets-toi à gauche. Relis-moi ça. Lentement.

## G15

# @src b4311257
a-no_title = Dix heures
    .about = Dimanche près du four : une ligne, et ce qui revient.

# @src a04c6b06
a-no_at-six = À quatre heures, la lampe bourdonne encore. Trois cents, pour un endroit qu’elle ne pourrait montrer à personne. À six heures, elle descend le dire à Gerda.

# @src 67bddd91
a-no_in-pencil = À quatre heures, elle l’écrit sur la lettre du loyer, au crayon : Rosa, une valise. À six heures, Gerda le lit. À sept, Merle appelle maman.

# @src 1434a45b
a-no_two-aprons = À quatre heures, elle ne dort pas. C’étaient de bons dimanches. Puis elle pense aux deux tabliers, et elle sait ce qu’elle va écrire.

# @src f31de0cc
a-no_ten-to-ten = Dimanche, dix heures moins dix. Merle est debout près du four. Gerda lit avec elle, de la farine sur les lunettes.

# @src e49dd82c
a-no_list-closes = Depuis hier soir, la page de Doucebraise dit : les clés, jusqu’à dimanche, dix heures.

# @src 9429ae7f
a-no_annoyed = Je viens pas et je suis énervée. Elle s’appelle Leyla, ça fait cinq lettres, ça aurait tenu sur le tablier

# @src a5c6f8df
a-no_not-coming = Je ne viens pas. J’aimais bien le pain

# @src d7d31e66
a-no_want-it-back = Je ne viens pas. J’aimerais récupérer mes trois cents

# @src 3a21b144
a-no_not-the-person = Alors on serait obligés de dire à tout le monde que tu n’es pas celle qu’on croyait.
    .note = Une menace dite gentiment. Tu peux partir, mais ils saliront ton nom.

# @src 5ef3b75f
a-no_the-empty-line = Alors on serait obligés de dire à tout le monde pourquoi ta case était vide.
    .note = Une menace dite gentiment. Ce que tu as caché pour eux, on te le reproche maintenant.

# @src 1c31da90
a-no_let-them = Qu’ils le disent. À qui ? À quarante boulangers ? Dunja devrait lire ça. Elle a le droit ?

# @src 71c54b6e
a-no_a-small-threat = Vous avez dit oui, donc je l’ai lu. Une menace bien habillée. Prenez une photo avant qu’elle disparaisse. Vous ne devez d’explication à personne.

# @src 389cc654
a-no_whole-suitcase = Je suis debout depuis ton appel… dis-leur toi-même, avec la valise et tout… je t’envoie sa photo…

# @src dee20f1e
a-no_shame = Dommage. T’aurais été bien. Bon, salut
    .note = Il regrette, et il en reste là. Même table, même minute que la menace, et ton non tient.
    .shows = « Bon, salut »
    .settles = N’écris rien, et vois s’il ajoute quelque chose.

# @src 7a149191
a-no_look-shame = La même table, à cinq minutes d’écart. Prends cette phrase toute seule.
    .pressing = Après la phrase d’avant, tout ce qui vient de là sonne pareil, et c’est normal. Mais ici, ton non tient. Il regrette, et dit au revoir. Ça va.
    .fine = Il est déçu et le dit, puis il te laisse partir. La phrase d’avant faisait autre chose.
    .unclear = La suite peut encore venir, c’est vrai. Dans cette phrase, il ne demande rien et ne menace de rien. Il dit au revoir. Ça va.

# @src 1aa7aa22
a-no_one-bell = Dix heures. La cloche sonne. Il ne se passe rien.

# @src 68a2fa17
a-no_a-sack = À midi, elle n’est plus sur leur photo du parc. À la place de Merle, il y a un sac de farine.

# @src 009416e7
a-no_by-thursday = Ici, tu peux signaler une page. Une personne la lit d’ici jeudi, et te dit comment contester. Ce qui est arrivé sur Murmur se signale sur Murmur.

# @src dd5c20d5
a-no_got-butter = Je suis en bas. J’ai du beurre

# @src 25a3b192
a-no_north = De Leyla, rien. Demain, elle part dans le nord, avec des piquets.

# @src 187475da
a-no_dogs = Rappel au numéro soixante et un : assemblée générale. À l’ordre du jour, désormais : les chiens. Tout le monde peut poser des questions.

# @src d257a594
a-no_come-up = Monte. J’étais dans un endroit débile et le pain était bon
    .feedback = Tu l’as raconté toi-même, à celle dont il s’agit. Quelqu’un menaçait de le faire à ta place. Elle peut prendre son temps.

# @src 976ca986
a-no_somewhere-stupid = J’étais dans un endroit débile et le pain était bon. Tu me manques
    .feedback = { a-no_come-up.feedback }

# @src df84fbc7
a-no_report-it = Signaler aux deux endroits, avec la photo, et renvoyer le tablier.
    .feedback = Tu as signalé le formulaire à Plaza et la menace à Murmur. Des deux côtés, ça prend des jours. Si tu préfères bloquer ces gens et tourner la page, c’est une réponse à part entière.

# @src 80d28134
a-no_where-people-are = Sortir, aller là où il y a du monde.
    .feedback = Tu es allée là où il y a des gens. On avait menacé de salir ton nom, et l’heure est passée quand même.

# @src f97fe048
a-no_silence = Mettre le téléphone dans la farine.
    .feedback = Tu as laissé venir le calme. Ils voulaient ton retour avant dix heures, et il est dix heures passées. Le calme, ça peut peser. Gerda et Dunja connaissent la menace. Si c’est trop calme, tu peux le dire à une personne de plus.

# @src 56edbb8b
after-ten_title = Après dix heures
    .about = Ce qui s’est passé ensuite.

# @src 325d2aa2
after-ten_butter-hangs = Plus tard, le beurre pend à la poignée de la porte, dans un sac. Dessus, au stylo sérieux : « Ça se garde. L »

# @src b284281a
after-ten_butter-home = Plus tard, le beurre repart avec Leyla.

# @src bf60d8ec
after-ten_came-up = Elle monte. Elle écoute tout, les trois cents aussi. Elle mange une tranche, debout.

## Endings, as they are played

# @src 344700c4
by-name_title = Par son nom
    .about = Une carte pour un bocal.

# @src b759d001
by-name_both-read = Merle écrit deux fois dans le nord. Deux lignes, pas de question. Sous les deux, il y a « lu ».

# @src 178f5814
by-name_from-the-north = Puis une enveloppe attend dans l’escalier, avec un timbre du nord. Elle est adressée à un bocal.

# @src ff647219
by-name_to-a-jar = Jeudi, une enveloppe attend dans l’escalier. Pas de timbre, et elle est adressée à un bocal.

# @src 40471232
by-name_card-cool = Cher Bruno. Joyeux anniversaire, tu as quatre ans. Dis à celle qui te nourrit que je peux pas encore lui écrire, alors c’est à toi que j’écris

# @src 3c2a409c
by-name_card = Cher Bruno. Joyeux anniversaire, tu as quatre ans. Tu sens la salle de sport. Respectueusement, L

# @src 77936319
by-name_let-you-wear = il dit merci. Il dit que je t’ai laissée porter INVITÉE pendant trois heures

# @src 7f2c140f
by-name_correct = dis à Bruno que c’est exact. Moi non plus, j’ai rien dit pendant trois heures

# @src a9eacff1
by-name_they-were-funny = ils te manquent aussi, à toi ? Ils étaient drôles

# @src 10fe40c1
by-name_the-tin = l’homme à la cocotte. Oui. Je l’aimais bien, l’homme à la cocotte

# @src 987711b5
by-name_you-said-so = C’est bien une mare. Tu l’avais dit. J’ai lu ça et je suis allé me coucher

# @src a0bfda7a
by-name_drove-out = Y a pas de vallée. J’y suis allé en voiture. C’est un champ, et l’hiver c’est une mare

# @src 5d3120e9
by-name_one-line-back = Merle lui renvoie une ligne : 4, rue des Tilleuls, demander Dunja.

# @src 02295ebe
by-name_give-it-to-me = Premièrement : il y a l’aide à la sortie. Ils lisent tout ça avec vous, mardi si vous voulez, je viendrais. Deuxièmement, pour Leyla, si elle veut : l’aide contre les discriminations.

# @src 70db2c21
by-name_serious-pen-later = Le premier samedi après le stage, elles font du pain. Leyla écrit deux noms sur deux tabliers, au stylo sérieux. Ça ne part pas au lavage.

# @src 7069bbb4
by-name_serious-pen = Samedi, elles font du pain. Leyla écrit deux noms sur deux tabliers, au stylo sérieux. Ça ne part pas au lavage.

# @src 21e4247d
half-a-rent_title = Un demi-loyer
    .about = Quelqu’un a lu, et la lampe peut rester.

# @src 1656f6b1
half-a-rent_has-read-it = Une personne a lu ton signalement. Retiré : le formulaire avec la case six. Les recettes restent. Pour Murmur, c’est Murmur qui décide. Tu peux tout contester, point par point.

# @src a832aebe
half-a-rent_three-forty-five = Trois cent quarante-cinq. À partir du premier. Je suis désolé, pour la lampe.

# @src e312eeda
half-a-rent_rolls-a-suitcase = À côté, une valise roule chaque vendredi dans un sens, chaque dimanche dans l’autre. Ces gens disent bonjour. Aucun n’a décidé du prix.

# @src e818143c
half-a-rent_oh-hi = Oh, salut ! Ta croûte nous manque. Sans rancune ?

# @src fb494af9
half-a-rent_sewed-a-word = tu as cousu un mot sur mon amie

# @src 1f81dda8
half-a-rent_back-by-post = Tessa écrit… Puis plus rien. Le tablier est reparti par la poste. Murmur a fermé le groupe.

# @src a89d2b2a
half-a-rent_still-forty = toujours quarante watts. J’ai vérifié. On fait de la pâte chez toi samedi ?

# @src bde73205
half-a-rent_a-cow = Du nord arrive la photo d’une vache, sans un mot. Merle renvoie une photo de la lampe.

# @src 54baf7d5
half-a-rent_by-halves = Trente-cinq de trop, si vous voulez mon avis. Soixante-cinq de gagnés. S’ils écrivent encore : il y a l’aide à la sortie, ils lisent tout avec vous. Je viendrais, si vous voulez.

# @src 1936db8d
half-a-rent_trains = Tu viens dimanche… ou c’est moi… j’ai regardé les trains, ils sont affreux…

# @src a60b85bd
half-a-rent_got-two-plates = viens, toi. J’ai deux assiettes. Y en a une à Gerda

# @src 74fc8032
the-long-table_title = La grande tablée
    .about = Les samedis au moulin.

# @src 055a903e
the-long-table_back-from-north = Leyla est rentrée du nord, et elle vient aussi.

# @src 1b512d6b
the-long-table_youre-late = T’es en retard, la chanson de l’oie est déjà passée deux fois, assieds-toi là, non, là, t’en penses quoi de la nouvelle route, moi je suis contre.

# @src 0c05316a
the-long-table_for-it = Je l’ai mesurée. Je suis pour

# @src eedc4079
the-long-table_by-pudding = Alors tu te mets à côté de moi, et au dessert y en a une de nous deux qui aura tort.

# @src bd1846a9
the-long-table_eleven-people = Sept personnes, du pain, et une dispute, avec le sel qui passe au milieu. Personne n’a posé de question à Merle sur une grand-mère.

# @src dba23a21
the-long-table_in-case-anyone = Ma mamie Rosa est venue en train. Au cas où

# @src 9067afaa
the-long-table_unbearable = La mienne est jamais partie, et elle était insupportable, la tienne elle faisait quoi comme gâteau ?

# @src 7c55e622
the-long-table_rings-mum = Merle ne sait pas. Elle appelle maman depuis la cour. Maman parle une demi-heure.

# @src 4698479d
the-long-table_poppy-seed = Personne a jamais demandé… y avait des graines de pavot et elle lui disait des gros mots…

# @src ba2b6b7a
the-long-table_take-six-off = Plus de farine pour eux tant que leur six est là, ils disent que je fais de la politique, moi je dis que je fais de la farine.

# @src 9ed7c3b5
the-long-table_dunja-wrote = Dunja connaissait l’aide à la sortie. Là-bas, on a tout lu avec Merle, et on l’a aidée à couper les ponts. Moins de messages, puis plus rien.

# @src c09d582b
the-long-table_so-sure = À ses tresses, je te jure, j’étais tellement sûre

# @src 269e61b2
the-long-table_about-surveyors = Tu serais surprise de voir de quoi j’étais sûre, moi, sur les géomètres.

# @src ea50c1b5
the-long-table_on-the-sack = Le dernier bus met une heure. Leyla dort sur un sac de farine. Merle ne dort pas.

# @src e3fac31a
number-sixty-one_title = Numéro soixante et un
    .about = Un seau, une liste et un été maigre.

# @src 3a41be79
number-sixty-one_thin-summer = Un été maigre. { $cool ->
        [true] Leyla est dans le nord.
       *[other] Leyla appelle deux fois, puis part en stage dans le nord.
    } Elle envoie des vaches, Merle répond à une sur trois.

# @src b550da1f
number-sixty-one_put-herself-down = Au portail des jardins, il y a une liste, et n’importe qui peut y mettre son nom. Merle est numéro soixante et un.

# @src 120c6063
number-sixty-one_may-water = Le numéro soixante et un peut arroser. On n’a personne d’autre, le mardi.

# @src c61470c2
number-sixty-one_two-cans = Deux arrosoirs, quarante jardins, un chat. Ici, personne n’est gentil avec elle exprès.

# @src fad412e9
number-sixty-one_not-in-the-books = T’es pas obligée. Prends une tomate. Celle-là n’est pas dans les comptes. (soupir)

# @src 602cbc50
number-sixty-one_was-lost = Les chiens étaient interdits. On a demandé pourquoi, et il y a eu un vote. Il fut perdu, par votre président. C’est au procès-verbal, de sa propre main.

# @src 102494a4
number-sixty-one_were-you-sad = Vous étiez triste ?

# @src 0c95269a
number-sixty-one_reasonable = On a rencontré un chien, depuis. Il était raisonnable.

# @src f46f89c3
number-sixty-one_still-warm = On fait du pain ce soir. Je dis ça comme ça. Ta place est encore chaude

# @src 67aa631d
number-sixty-one_beans-in-the-dark = Merle regarde ça longtemps. Puis elle va aux jardins, et arrose les haricots de quelqu’un dans le noir.

# @src 045ad5a8
number-sixty-one_give-me-that = Merci de m’avoir montré ça. Je ne fais que les loyers. Il y a l’aide à la sortie, ils lisent tout avec vous, je viendrais. Et ça a le droit de vous manquer.

# @src d126d2e9
number-sixty-one_only-here = y a autant de vaches aux jardins ou c’est qu’ici

# @src 9845b08e
number-sixty-one_only-cats = que des chats

# @src 432eeaea
number-sixty-one_number-sixty = En août, quelqu’un rend son jardin. Merle devient numéro soixante. C’est un début, dit M. Bram, et il le note à l’encre.

# @src 7e0b7174
three-hundred_title = Trois cents
    .about = Un dossier avec dix-neuf noms, et quelqu’un qui n’écrit plus en premier.

# @src 2de695ad
three-hundred_who-she-told = Gerda l’a su en premier. Puis maman, le dimanche même, et c’était le plus dur. Dunja le lundi, avec la photo.

# @src 000a7956
three-hundred_caravan = Trois cents… bon… tu manges, au moins… j’ai perdu plus que ça, moi, je te raconterai la caravane un jour…

# @src d973d526
three-hundred_theres-a-file = Premièrement, la banque, aujourd’hui. Deuxièmement, la société, par écrit. Troisièmement, la défense des consommateurs : un dossier, dix-neuf noms, vous n’êtes pas la seule. La photo peut aller à la police.

# @src f4febad8
three-hundred_on-thursday = Jeudi, Plaza répond : le formulaire est retiré. Des trois cents, Plaza ne sait rien. Dunja met la réponse dans le dossier.

# @src cae98cd0
three-hundred_no-longer-exists = Pour la banque, c’est trop tard. Le dossier est épais. La société déménage, puis elle n’existe plus. Les trois cents ne reviennent pas.

# @src 7b8cd903
three-hundred_i-pay = « Le samedi, dit Gerda. Dès six heures. Les plaques. Je paie. »

# @src 7f374b50
three-hundred_brought-two = J’en ai fait venir deux autres, ma chérie. Je ne sais pas comment dire ça aux gens.

# @src 231290fe
three-hundred_say-it-to-the-file = raconte-le pour le dossier. Dunja, 4, rue des Tilleuls

# @src 8beaab5f
three-hundred_my-job = Premièrement, je ne parle pas de ceux qui viennent me voir. Deuxièmement, pour vous, il y a l’aide à la sortie : vous ne coupez pas les ponts seule. Vous n’avez plus à répondre.

# @src f1fca562
three-hundred_second-year = L’automne. Leyla a déménagé, pour sa deuxième année. Elle répond à tout.

# @src 7cbdcf80
three-hundred_third-field = cigogne, troisième champ. J’espère que Bruno va bien

# @src 61c686d8
three-hundred_never-first = C’est gentil. Seulement, elle n’écrit plus jamais en premier.

# @src e1a39663
three-hundred_shown-you = j’aurais dû te montrer le formulaire

# @src 0e89f4ab
three-hundred_stayed-outside = j’aurais dû rester dehors avec toi

# @src 92c80ef6
three-hundred_liked-that = je sais. J’aurais bien aimé

# @src 3711f8c4
three-hundred_about-nothing = Merle attend la suite. Il n’y en a pas. Elle nourrit Bruno, et jeudi elle écrit de nouveau à Leyla, de tout et de rien.

## Endings, turning points, questions, for the facilitator

# @src ac5d6d72
ending-by-name = Par son nom
    .opening = Tu voulais une table, et ils s’en sont servis pour écarter ton amie. Tu es retournée vers elle, et elle a écrit à un bocal. Le pain était bon, aussi.

# @src 800a47de
ending-half-a-rent = Un demi-loyer
    .opening = À ton non, ils ont répondu par une menace, et tu l’as portée à des gens dont c’est le travail. Ça a marché à moitié, deux fois : pour le loyer, et pour le signalement. Vouloir du monde autour d’une table, ça reste une bonne chose.

# @src e8d1476d
ending-the-long-table = La grande tablée
    .opening = Tu aimes le pain, les chansons et la compagnie, et on s’en est servi. Tout ça existait déjà, à une vraie adresse, avec des gens qui veulent que rien ne change. Il ne s’agissait pas de ce que les gens aimaient. Il s’agissait de ce qu’ils faisaient à Leyla, et à ton non.

# @src 5a10ad3e
ending-number-sixty-one = Numéro soixante et un
    .opening = Tu te sentais seule, et on s’en est servi. Tu as laissé quelque chose de chaud pour une liste et un chat. Rien n’est venu le remplacer, et c’était peut-être quand même ce qu’il te fallait. Se sentir seule, ça peut se dire tout haut.

# @src 3f4463a2
ending-three-hundred = Trois cents
    .opening = L’argent, c’était leur ruse, et l’urgence aussi. Pendant ce temps, Leyla restait dehors. Ça lui a fait mal, et tu l’as reconnu. L’argent reste perdu, et Leyla n’écrit plus en premier. Tu en as parlé, et à partir de là, tu n’étais plus seule avec ça.

# @src a7c8265d
turning-the-park = Personne n’a crié. Un mot a été cousu. À la question, on a répondu qu’il faudrait « d’abord en savoir un peu plus sur elle ». « C’est qu’un tablier », c’est gentil pour la journée, pas pour Leyla, et une semaine après, ça peut encore se réparer.

# @src 548910c7
turning-members-only = « Réservé aux membres », et « Les clés se donnent d’après la case six ». L’un a un numéro, accroché au portail, et qui avance. L’autre était réglé avant ta naissance. Les jardins aussi ont eu une case comme ça. On l’a rayée : un vote, deux soirées, le grand-père de Leyla.

# @src b4974e88
turning-at-the-door = Dunja avait aidé pour la lampe, et elle a mis la pression. Maman aussi, avec deux assiettes, et M. Seld, avec quarante personnes fatiguées. Chacun est revenu dessus, par un mot ou par ce qu’il a fait ensuite. « J’aimerais lire d’abord », ça se dit aussi entre amis.

# @src 47620e28
turning-question-six = « Pour toi, on laisserait la case vide. » On dirait un cadeau. Ça laisse entrer Merle tant que personne ne regarde, et ça leur donne de quoi la tenir. Dimanche, ça pourrait être une menace.

# @src f6c09599
turning-guest = On venait d’écarter Leyla, d’une voix gentille. Elle a dit à Merle une phrase amère, et n’a pas voulu la garder. Elle en a le droit. Qu’est-ce qui aide, après ? « Tu voudrais que je fasse quoi ? »

# @src 45001b7e
turning-a-no = « On serait obligés de dire à tout le monde… » : c’était dit pour que Merle revienne avant dix heures. Gerda a demandé : à qui ? Dunja a dit ce que c’était, et d’en garder une photo. De la même table est venu « Bon, salut ». Même avec l’argent parti, il n’était pas trop tard.

# @src 4269d95d
question-what-was-bad = Ils étaient gentils, et le pain était bon. Qu’est-ce qui n’allait pas ?
    .answer = Leyla ne pouvait rien faire pour avoir une clé. La case six décidait, elle ne devait pas le savoir, et Merle devait cacher Rosa. D’après leur propre question, Merle non plus n’avait pas de clé. Une vraie vallée n’aurait rien arrangé. Dit gentiment, c’était plus dur à voir, pas plus petit.

# @src 740494a9
question-took-it-back = Maman, M. Seld et Dunja ont tous mis la pression à quelqu’un. Sur certains chemins, d’autres, que Merle aime bien, l’ont fait aussi. Qu’a fait chacun ensuite ? Et à la table du soir ?
    .answer = Maman a mis une seule assiette. M. Seld a dit qu’on avait bien fait de demander, Dunja a rayé « notre côté ». Ailleurs, Alma a redemandé, oncle Yusuf a coupé un déjeuner en deux, M. Bram l’a mis à l’ordre du jour. À la table, personne n’est revenu sur une phrase qui mettait la pression. Une phrase qui doutait a été effacée.

# @src a2e5f27b
question-what-helps = De quoi Leyla avait-elle besoin après le tablier, et après la case six ? Et de la part de qui ?
    .answer = De Merle : l’apprendre en premier, et quelqu’un qui s’énerve tout haut, une fois. De Doucebraise : un nom sur un tablier, et pas de case six. Elle n’avait pas besoin qu’on lui explique que ce n’était pas voulu.

# @src 279844d0
question-who-put-it-up = Qui a fait monter le loyer ? Comment Merle l’a-t-elle su ? Qu’est-ce qui est resté injuste ?
    .answer = Le propriétaire, pour un toit et une lampe, et parce que la chambre d’à côté rapporte quatre-vingts la nuit. D’autres avaient une réponse toute prête : « les mêmes », « jamais un des nôtres ». À la soirée des locataires, quelqu’un a demandé à M. Seld, devant quarante personnes. Il reste trente-cinq de plus à payer, et la chambre d’à côté est toujours louée à la nuit.

# @src 8c3b276b
question-alma-too = Alma voudrait garder la vallée comme elle est. Doucebraise veut une vallée. Quelle est la différence ?
    .answer = Alma a un avis, et elle le dit dans une salle où d’autres votent. Elle a perdu, et il y a eu du gâteau. Leyla est assise à sa table, elle est payée pour le ruisseau, et on discute avec elle. On peut penser qu’Alma a tort, et manger là.

# @src ac9ec559
question-by-plaits = Leyla a jugé Alma à ses tresses. Était-ce la même chose que le tablier ?
    .answer = Non. Un regard, une heure, personne n’a rien perdu, et elle l’a dit. Mais elle savait comment ça commence, et c’est pour ça que ça la gênait. Retirer ce qu’on a fait, à Doucebraise, ça aurait ressemblé à quoi ?

# @src c4633fff
question-is-the-club-fair = Le club des jardins est-il juste ? Que faire contre ce qui ne l’est pas ?
    .answer = Pas très juste. Plus de neuf ans d’attente, et un président qui n’aime pas les questions. Mais pour entrer, c’est pareil pour tous, c’est affiché, les comptes sont ouverts, et quand quelqu’un a demandé, il y a eu un vote.

# @src 27f0e64e
question-still-warm = « Ta place est encore chaude. » Pourquoi est-ce si dur de ne pas répondre ? Qu’est-ce que Merle pourrait avoir à la place ?
    .answer = La phrase est chaleureuse, elle est vraie, et personne d’autre n’a écrit ce soir-là. Elle ne dit pas ce que coûte la place, ni à qui. À la place : une tomate, des haricots, quelqu’un dans un bureau. C’est moins qu’une table, et personne n’est laissé dehors.

# @src d8c858ea
question-to-corin = Que dire à quelqu’un qui a payé onze mois, ou qui en a fait venir deux autres ?
    .answer = Il n’y a pas une seule réponse ; on peut en récolter plusieurs. Ce n’est pas forcément à Merle de le dire. Un dossier, un bureau et quelqu’un dont c’est le travail aideront peut-être plus qu’une réponse d’elle.

# @src 9c2a3a74
question-not-shown = Sur ce chemin, quelque chose se perd et reste perdu. Qu’est-ce qui l’a pris ? Que pourrait-on dire de gentil ?
    .answer = De l’argent, dans une urgence que d’autres ont inventée. Et l’envie, chez Leyla, d’écrire en premier : on l’avait laissée dehors, et elle le savait. Gentil : « C’est perdu, et ça compte. » Pas gentil : dire que ça aura servi à quelque chose.

# @src b69ab1f6
facilitator-not-seen = Jusqu’ici, seules les personnes qui l’ont faite l’ont lue, avec des lecteurs qu’elles ont inventés. Personne dont c’est le métier ne l’a vue, ni aucun jeune, ni, pour les traductions, personne dont c’est la langue. Montrez-la à la personne responsable de la protection avant de vous en servir. Doivent encore la voir : deux lecteurs d’avis politiques différents ; quelqu’un qui conseille les locataires ; des gens qui sont « toujours l’invité » ; des élèves de 14 ans.

# @src 0475ee08
facilitator-aim =
    Remarquer les petits pas qui écartent des gens, d’une voix gentille, et ce qui arrive ensuite à un non.
    S’exercer à trois phrases : « C’est où ? », « Elle sert à quoi, la case six ? », « J’aimerais lire d’abord ».
    Savoir que le goût du chez-soi, du pain, des vieilles chansons ou des enfants, ou l’envie que rien ne change, n’est le signe de personne. Dans cette histoire, Alma fait tout cela, et elle est nouvelle. Elle met la pression une fois, s’en rend compte, et se reprend.
    Voir qu’un chemin légal, pour un loyer, peut marcher à moitié.
    Si vous avez cinq minutes : lisez « S’arrêter à », « Vous entendrez peut-être » et « Si quelqu’un vous confie quelque chose ».

# @src 3eb48798
facilitator-minute-one = Dites : « Ça commence avec du pain, et on a le droit de rire. On joue Merle, qui est inventée. Plus tard, quelqu’un est mis de côté, poliment. De temps en temps, l’histoire s’arrête sur une ligne et demande : ça met la pression, ça va, ou trop tôt pour le dire ? Les trois réponses sont permises, et personne ne les compte. On parle de ce qui a été fait, pas de ce que les gens d’ici pensent des vallées. On peut passer à tout moment, et on peut sortir. »

# @src 8a68907b
facilitator-timing =
    Avec 50 minutes :
    – 5 minutes : la première minute, les règles, la note d’avant l’histoire.
    – 17 minutes : le parcours de la classe, lu tout haut à plusieurs voix, avec trois votes sur papier.
    – 18 minutes : la discussion. D’abord les arrêts, puis une question.
    – 10 minutes : la page d’aide, quelque chose à faire, du temps en réserve.
    Le jeu libre dure environ un quart d’heure et convient à une deuxième séance. Les binômes ne finissent pas en même temps.
    Avec 25 minutes : lisez tout haut « Neuf charrettes à pain », « Onze heures moins dix », « Une vallée » et « La case six ». Puis parlez-en.
    Avec des parents, en deux langues : changez de voix à « La soirée des locataires ». Puis, par deux : qui, dans cette histoire, inviteriez-vous à dîner, et qu’apporterait cette personne ?
    Vous pouvez vous arrêter à n’importe quelle ligne ; tous les chemins finissent par un second regard.

# @src dc9e4eee
facilitator-ground-rules =
    À dire tout haut avant de commencer :
    – On peut passer, à chaque question, sans raison.
    – On parle de Merle et de Leyla, pas de nous.
    – Personne ne devine d’où viennent les grands-parents de qui que ce soit. Pas de mains levées sur ce qui est vrai pour nous.
    – Personne n’emporte d’ici l’histoire d’un autre. La personne qui anime ne peut pas garder de secret : une inquiétude pour quelqu’un va à la personne dont c’est le travail.
    – On peut sortir. Mettez-vous d’accord : où, et avec qui.

# @src a002e807
facilitator-stop-at =
    – « Neuf charrettes à pain », le premier vote : lisez les deux tabliers, ne dites rien, comptez jusqu’à cinq. Puis le vote. « C’est qu’un tablier » : c’est gentil pour qui ?
    – « Onze heures moins dix », le deuxième : laissez la salle juger « Tous ceux de notre côté signent ce soir ». Puis lisez ce que Dunja fait de « J’aimerais lire d’abord ». On l’aime bien, elle a aidé, elle a mis la pression, elle s’est reprise.
    – « Une vallée » : trois lignes, une de chaque sorte. Lisez côte à côte celle d’Alma et celle sur les clés. Que fait chacune à quelqu’un ?
    – « La case six », le troisième vote : « Pour toi, on laisserait la case vide. » Que tiennent-ils dans leurs mains, maintenant ? Lisez les quatre retours, une voix pour chacun. Aucune réponse ne gagne.
    – Si vous avez « Réservé aux membres » (ce n’est pas sur le parcours de la classe) : qu’est-ce qui est injuste, aux jardins, et que peut-on y faire ?

# @src c3800cfd
facilitator-you-may-hear =
    – « Quel mal y a-t-il à aimer l’endroit d’où on vient ? » Aucun. Alma l’aime, et M. Bram aussi, à sa façon. Cherchez la ligne où l’on fait quelque chose à Leyla. Y en a-t-il une au moulin ?
    – « Alors on n’a pas le droit de demander où ma mamie est née ? » On a le droit ; les bureaux, les médecins et les tantes le demandent. Cette ligne n’a pas d’étiquette. Lisez la suivante : qu’est-ce qui en dépend, et qui est prévenu ?
    – « “Ça vient d’où, en vrai ?” n’a pas d’étiquette ! » On parle d’un pliage, et ça se demande gentiment ou non. Qu’a répondu Leyla, deux fois ? Qu’avait-on déjà cousu sur elle ?
    – « Ma famille aussi aimerait que les nouveaux s’adaptent. » On peut le vouloir, le dire, et gagner ou perdre le vote. À quoi Leyla devait-elle correspondre, et le pouvait-elle ?
    – « Un club choisit ses membres. » Oui. Celui-ci, qu’a-t-il demandé, quelle raison a-t-il donnée, et que devait cacher Merle ? Et aux jardins : qui pouvait lire leur règle ?
    – « Donc Leyla est la pauvre petite, à cause de ce qu’elle est. » C’est elle qui a la carte, le stylo et le beurre, et elle est injuste avec Alma pendant une heure. Que lui ont fait les autres ?
    – « En fait, il s’agit de… », puis un vrai parti ou mouvement. C’est un club de pain qui n’existe pas. Ne confirmez pas, ne niez pas, ne citez personne. Qu’a-t-il fait ?
    – « Locataires contre propriétaires : vous prenez parti. » Qui a mis la pression à onze heures moins dix ? Qu’a laissé la commission au propriétaire, et les trente-cinq, c’était pour quoi ?
    – « Ces chambres, on les donne bien à… », puis un groupe de gens. Quelqu’un l’a dit dans l’histoire. Puis Merle a demandé. Qui avait la chambre ? Comment pourrait-on le savoir ici ?
    – « “Adorable”, c’est un compliment. » Lisez les passages où quelqu’un le dit de Leyla. Qu’est-ce qui vient juste après, chaque fois ?
    – « Mon père pense comme Corin. » Merci. Il n’est pas dans la salle, et on ne le juge pas. Corin a dit au revoir gentiment, et il avait des doutes. Tu veux cinq minutes, après ?
    – « L’invitée, c’est toujours moi. » Merci de le dire. J’aimerais t’écouter après, autant ou aussi peu que tu veux. Puis, à tout le monde : Leyla a demandé une chose : qu’on s’énerve, une fois, tout haut.
    – Une blague sur les fours et les grands-parents : « Non. Des gens ont été assassinés après un formulaire avec cette question. » Puis arrêtez, et restez près de la personne qui s’est tue.
    – « Avec une vraie vallée, ça irait. » Que serait la case six, dans une vraie ? Et qui aurait une clé ?
    – Un fou rire au mot « salle de sport », ou à « Mangez ». Laissez-le passer.

# @src 088bce23
facilitator-leave-out =
    – L’origine, le vote, le loyer, le logement ou l’alimentation de qui que ce soit.
    – « Qui est d’ici, dans le groupe ? » Les arbres généalogiques de toute sorte, même comme joli exercice.
    – Savoir si une vallée doit rester comme elle est, si les loyers sont justes, qui a raison pour les chiens.
    – Qui a jugé quelle ligne, et comment. Personne n’en tient le compte.
    – Les vrais groupes, les vrais noms, les vraies affaires, même vus aux informations.

# @src a93b1005
facilitator-in-the-room =
    – Quelqu’un est peut-être l’invité depuis des années, ou a un grand-parent dont personne ne parle. Ne demandez pas, ne regardez pas.
    – La famille de quelqu’un aime peut-être exactement ce qu’aime Alma. Dites une fois, à tout le monde : « Rien, dans cette histoire, n’est contre ça. »
    – La famille de quelqu’un possède peut-être un immeuble, ou n’arrive pas à payer son loyer. La commission a donné une moitié à chaque côté ; restez-en là.
    – Il y a des garçons dans la salle, et chaque « tu », c’est Merle. Ça arrive aux garçons aussi, souvent avec du sport, des outils ou des jeux à la place du pain.
    – Quelqu’un n’a peut-être personne en bas de chez soi. Dites qu’un des chemins compte peu d’alliés, et qu’un bureau avec des horaires, ça compte.
    – Quelqu’un vit peut-être une chose pareille en ce moment. Cette personne entendra comment vous parlez de Merle, et de Corin.

# @src 2eea819b
facilitator-early-finishers =
    Pour les binômes qui ont fini plus tôt, sur papier, sans l’écran. Rien n’est ramassé.
    – M. Bram doit écrire le procès-verbal de la soirée où la case quatre a été rayée, en 1971. Il ne dit jamais « je ». Quarante mots. Le chat doit y être.
    – Prenez une ligne qui met la pression. Comment la personne qui l’a dite pourrait-elle se reprendre ?
    S’il vous plaît, pas de nouvelles lignes pour Doucebraise : on n’écrit pas à leur place.

# @src 6699cd8a
facilitator-four-minutes = Gardez « Ils étaient gentils, et le pain était bon. Qu’est-ce qui n’allait pas ? » Pourquoi : c’est la question que tout le monde ramène à la maison. Elle ne demande aucun avis sur la terre ni sur la famille de personne, seulement la ligne sur la clé.

# @src 6de56f05
facilitator-if-somebody-tells =
    – Remerciez la personne. Restez calme, et ne creusez pas. Vous n’avez pas besoin de détails.
    – Dites tout de suite ce que vous devez transmettre, et à qui. Ne promettez rien de plus.
    – Pas devant le groupe : « Merci. On en parle juste après, toi et moi. »
    – Après la séance, allez voir la personne responsable de la protection, ou qui a cette charge chez vous. Notez les mots qui ont été dits, pas les vôtres.
    – Dites ce qui va se passer, et quand vous en reparlerez. Puis tenez parole.
    – Si de l’argent a été versé à un groupe : aucun reproche. La banque aujourd’hui, puis la défense des consommateurs, avec quelqu’un à côté.
    – Si quelqu’un est écarté à cause de son origine, il existe aussi un bureau pour ça. Dites-le, et laissez la personne décider.
    – Si quelqu’un est encore en contact avec des gens qui l’attirent, y mettre fin n’est pas votre travail, ni seulement le sien. La personne responsable décide comment, et dit pourquoi ; l’aide à la sortie peut y contribuer.
    – Si quelqu’un est en danger maintenant, arrêtez la séance. Appelez le numéro d’urgence ou la personne responsable de la protection, et restez avec l’élève.

# @src 164fea12
facilitator-letter-home =
    Chers parents, chères familles,
    lors de notre prochaine séance, la classe joue « La belle vie », une histoire inventée, racontée en messages. Merle, 18 ans, fait du pain, a un souci de loyer, et trouve de la compagnie. Plus tard, son amie est mise de côté, poliment, et sur certains chemins, de l’argent est perdu. Il n’y a aucune violence.
    La classe s’exerce à distinguer ce qui met la pression de ce qui y ressemble seulement : à ce qu’une ligne fait à quelqu’un, et à ce qui arrive à un non. L’histoire ne juge aucun avis, aucune tradition, aucun parti. Aimer son chez-soi, le pain, les chansons ou les enfants n’y est le signe de personne, et la table la plus accueillante est celle d’une femme qui voudrait que tout reste comme avant.
    On n’interroge personne sur sa famille, son origine, son logement ou ses opinions. Rien n’est enregistré, et chacun peut passer ou sortir. Vous pouvez lire toute l’histoire avant.
    Si votre enfant vous en parle, écouter suffit. Si vous avez une inquiétude pour quelqu’un, la personne responsable de la protection est là pour vous écouter.
    Bien cordialement

# @src 68cf270a
facilitator-close =
    Découpez des tabliers dans du papier. Chacun écrit une ligne sur un tablier, pour quelqu’un de l’histoire. Aucun mot qu’on ne pourrait pas enlever.
    Montrez encore une fois la page d’aide, pour tout le monde, et dites combien de temps vous restez dans la salle.

## Words that the story explains

# @src 56d7dad3
word-starter = levain
    .means = de la farine et de l’eau dans un bocal, qui font lever le pain

# @src acacfe20
word-apron = tablier
    .means = se porte par-dessus les habits, pour faire le pain

# @src e76e98d5
word-peg = piquet
    .means = un petit bâton planté dans la terre, pour mesurer

# @src 24cf4d2b
word-plait = tresses
    .means = des cheveux longs en trois mèches croisées

# @src 6936ebed
word-allotment = jardins ouvriers
    .means = de petits jardins que l’on peut louer

# @src 6306c764
word-surveyor = géomètre
    .means = quelqu’un qui mesure les terrains

# @src 2c2ac1c2
word-tenant = locataire
    .means = quelqu’un qui paie un loyer pour son logement

# @src 1cf4a2fb
word-panel = commission des loyers
    .means = trois personnes qui décident si un loyer est juste

# @src 8797a2a4
word-petition = pétition
    .means = une feuille que des gens signent pour demander quelque chose

# @src 3efdf3c7
word-minutes = procès-verbal
    .means = ce qui s’est dit à une réunion, par écrit

# @src 88f3df00
word-exit-advice = aide à la sortie
    .means = un bureau qui aide à sortir d’un groupe qui met la pression ; c’est privé et gratuit

# @src e531df81
word-sorted-out = aide contre les discriminations
    .means = un bureau pour les personnes moins bien traitées à cause de ce qu’elles sont

