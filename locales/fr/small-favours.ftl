# Petits services (Small Favours), français. Licence : CC BY 4.0. Pas encore relu par une personne de langue française.
# Voix : readers/french-voices.md

## People and places

# @same
# @src 1d5ff1bf
cast-astrid = Astrid
    .about = toi
    .letter = A
# @same
# @src 05f3ad9c
cast-malik = Malik
    .about = ton ami, filme des gens en skate
    .letter = M
# @src 39c1f248
cast-dad = Papa
    .about = ton père, carreleur
    .letter = P
# @src 4965eab7
cast-gran = Mamie
    .about = ta grand-mère
    .letter = M
# @same
# @src fa0bf61c
cast-nadia = Nadia
    .about = à l’accueil chez le véto
    .letter = N
# @same
# @src 597a2934
cast-lin = Lin
    .about = Longue Balade, nouvelle pour toi
    .letter = L
# @same
# @src 6f42525d
cast-hector = Hector
    .about = Longue Balade, nouveau pour toi
    .letter = H
# @src 3ece72be
cast-sahin = Mme Sahin
    .about = secrétaire de la mairie
    .letter = S
# @src 217599bf
cast-vidal = Mme Vidal
    .about = du poste de police
    .letter = V
# @same
# @src eb1406a9
cast-plaza-app = Plaza
    .about = l’appli elle-même
    .letter = P
# @same
# @src a83274de
cast-lisa = Lisa
    .about = Seconde Patte, nouvelle pour toi
    .letter = L
# @same
# @src 64c60c4c
cast-max = Max
    .about = Seconde Patte, nouveau pour toi
    .letter = M
# @same
# @src bd724f5d
cast-tom = Tom
    .about = Seconde Patte, nouveau pour toi
    .letter = T
# @src e7299f61
cast-second-paw = Seconde Patte
    .about = une page, nouvelle pour toi
    .letter = S
# @same
# @src 3a97b87e
channel-plaza = Plaza
    .about = le fil
# @same
# @src d8730cc6
channel-malik = Malik
    .about = discussion
# @same
# @src afd7ef8f
channel-gran = Mamie
    .about = messages
# @same
# @src 03ebb761
channel-dad = Papa
    .about = messages
# @same
# @src d49c7313
channel-nadia = Nadia
    .about = messages
# @same
# @src 73c43aba
channel-lisa = Lisa
    .about = discussion
# @same
# @src 83ee54b5
channel-max = Max
    .about = discussion
# @same
# @src 52cb3c9c
channel-tom = Tom
    .about = discussion
# @src 5a6367da
channel-paw = Seconde Patte
    .about = discussion sur Plaza
# @src e1aa1e82
channel-walk = Longue Balade
    .about = discussion sur Plaza
# @same
# @src 762d8dc0
channel-help = Plaza
    .about = signalements
# @same
# @src 28ab976d
channel-council = La mairie
    .about = mail
# @src d586c915
channel-river = Au bord de la rivière
    .about = de vive voix
# @src 25f48f6e
channel-home = À la maison
    .about = de vive voix
# @src 63de3c20
channel-yard = La cour du chemin Creux
    .about = de vive voix
# @src 88e7a1bd
channel-meadow = Le pré
    .about = de vive voix
# @src e5500f9b
channel-desk = L’accueil du véto
    .about = de vive voix
# @src c0dc53aa
channel-call = Nadia au téléphone
    .about = haut-parleur
# @src 07804cb5
channel-post-call = Le poste de police, au téléphone
    .about = haut-parleur
# @src a4aa86f7
channel-kitchen = La table de la cuisine
    .about = de vive voix
# @src bf28413d
channel-doorstep = À la porte d’entrée
    .about = de vive voix
# @src b8f72a05
channel-back-door = La cour derrière chez le véto
    .about = de vive voix
# @src 74e59730
channel-hall = La mairie, salle deux
    .about = de vive voix

## The story

# @src f5ed36f2
scenario-title = Petits services
# @src 132042d9
scenario-line = Tu es Astrid, 17 ans. La fourrière ferme, et deux refuges pour chiens répondent à ton post.
# @src b654a89c
scenario-before =
    Tu joues Astrid, qui aime les chiens et à qui on demande des services. Elle déçoit quelques personnes.
    Sur certains chemins, une phrase est là pour lui faire peur, et quelqu’un est à côté d’elle.
    Tu peux prendre du recul à chaque moment.
# @src b1c07d7a
ask-do = Que fait Astrid ?
# @src 227c50e5
ask-say = Que dit Astrid ?
# @src d1d3d93b
ask-write = Qu’écrit Astrid ?

## S1

# @src c09205bb
asked-twice_title = Demandé deux fois
    .about = Un avis sur un portail, un post, et cinq réponses.
# @src 7c517bb1
asked-twice_the-pound = La fourrière pour chiens, près de la rivière : deux enclos, une moitié de toit, et un avis sur le portail. Elle ferme en juin.
# @src 4cebe008
asked-twice_keys = Après les cours, Astrid sort Amiral, et trois fois par semaine les deux chiens du véto. Elle a une clé de leur cour.
# @src 126b1d79
asked-twice_post = La fourrière ferme en juin et j’ai demandé deux fois à la mairie où vont aller les chiens et deux fois ils ont répondu à une autre question
# @src 4df9fa0d
asked-twice_notice = Ici Longue Balade ! La dernière fois on en a pris quelques-uns. Partage notre annonce si tu veux, t’es de la famille de toute façon !!
    .note = « De la famille », et que tu partages l’annonce ou non, ça ne change rien.
    .shows = « si tu veux », et « de toute façon »
    .settles = Ne pas la partager, et voir s’ils sont aussi sympas demain.
# @src 02cfd8e5
asked-twice_one-like = Ici Seconde Patte. Merci, Astrid. Un like sur notre page aide plus qu’on ne croit.
    .note = Une seule petite chose, et elle s’arrête toute seule. Ce qui vient après, c’est une autre phrase.
    .shows = « Un like » : rien à porter, rien à garder, rien à cacher
    .settles = Attendre la prochaine chose qu’ils demandent, et regarder celle-là.
# @src 41760143
asked-twice_thank-you = Deux fois ? Et je parie que personne t’a dit merci
    .note = Peut-être juste gentil, peut-être un doigt posé là où ça fait mal. Avec une seule phrase, personne ne peut le dire.
    .settles = Voir si, plus tard, son merci veut quelque chose.
# @src c417e9c0
asked-twice_mine-first = Commence par liker mon film, je te connais depuis plus longtemps que tous tes chiens
    .note = Un like devient une dette d’amitié. Au dîner, il s’en était rendu compte.
    .shows = « depuis plus longtemps » : des années, mises sur la table pour un clic
    .settles = Le faire demain, et voir s’il le réclame encore.
# @src dac3cc2c
asked-twice_look-three = Une petite chose peut mettre la pression, ou être juste petite. Regarde ce qui vient avec.
# @src de0bc42f
asked-twice_the-heart = Chère Astrid, j’ai appuyé sur le cœur. Où est-ce qu’il part, maintenant ? Bien à toi, Mamie.
# @src 63d90c28
asked-twice_like-it = Liker la page de Seconde Patte.
    .feedback = Tu as donné un like : ça ne coûte rien, et ça s’arrête là. Ça dit aussi que tu fais les petites choses qu’on te demande. Les bonnes causes commencent comme ça aussi. Malik a mis la pression pour le sien ; ça peut attendre.
# @src f45fbfa3
asked-twice_four-hundred = Quatre cents cœurs sur la page. Mamie a mis le sien sur l’assiette de soupe de quelqu’un.
# @src 51a5a22a
asked-twice_share-it = Partager l’annonce de Longue Balade.
    .feedback = Tu as fait passer une annonce, et c’est tout. Malik avait mis la pression pour un like ; il tiendra bien jusqu’au dîner. Personne ne te demande de choisir entre les deux.
# @src 982474a3
asked-twice_four-minutes = Quatre minutes !! Quatre ! Personne n’a jamais été aussi rapide !
# @src 858d4f3e
asked-twice_ask-both = Vous êtes où et qui paie la nourriture et est-ce que je peux voir les chiens
    .feedback = Tu leur as posé à tous les deux trois questions simples, devant tout le monde. Compare les réponses. Pour un seul like, pas besoin d’en demander autant.
# @src 7367f24f
asked-twice_everywhere = On est partout, Astrid.
# @src ec3f8030
asked-twice_hollow-lane = 8, chemin Creux ! Y a un cahier vert avec tout l’argent dedans ! Enfin, écrit dedans !
# @src 7969a115
asked-twice_silence = Sortir Amiral.
    .feedback = Tu as rangé le téléphone, et tout le monde peut patienter. Malik parlait d’un like comme d’une dette ; même ça, ça peut attendre le dîner.
# @src e6e343c1
asked-twice_admiral = Amiral est un teckel, et les ponts, il n’en veut pas. Alors ils font le grand tour.
# @src c595718b
asked-twice_coming-along = Attends-moi

## No bridges

# @src 8a18a0d0
no-bridges_title = Jamais de pont
    .about = Une promenade le long de la rivière, lentement.
# @src 54ce1d7b
no-bridges_speed = Malik vient aussi, sur son skate, à la vitesse d’un teckel.
# @src d83eeadb
no-bridges_three-strangers = Trois inconnus sous ton post. Et toi tu pars te promener
# @src 20e2737d
no-bridges_one-shouts = Y en a une qui me plaint et un qui me remercie et une qui crie et je connais personne là-dedans
# @src 7e2f40c8
no-bridges_year-seven = Moi non plus tu me connaissais pas. En sixième
# @src b571692d
no-bridges_a-plaster = T’avais un pansement sur le nez
# @src 9094b07c
no-bridges_nobody-else = T’as demandé ce qui s’était passé. T’étais la seule
# @src 1bc102bd
no-bridges_which-one = Toi tu répondrais à qui
    .feedback = Tu as demandé à quelqu’un qui te connaît depuis des années. Les nouveaux ne sont pas un danger parce qu’ils sont nouveaux ; la prochaine chose qu’ils demandent en dira plus.
# @src 57587873
no-bridges_im-slow = À aucun. Puis à un. Je suis lent
# @src 07be930c
no-bridges_an-answer = Moi je veux même pas de cœurs je veux que quelqu’un me dise où vont les chiens
    .feedback = Tu as dit ce que tu cherches, avant qu’on le dise à ta place. Les cœurs peuvent venir en plus.
# @src d32335c7
no-bridges_council-thing = Pas une histoire de cœurs, alors. Une histoire de mairie
# @src 907e77c2
no-bridges_silence = Continuer à marcher.
    .feedback = Tu as laissé tout ça tranquille une heure, et rien n’a empiré. Si les chiens te trottent dans la tête, il y a le dîner pour en parler.
# @src 402209b8
no-bridges_every-post = Ils marchent. Amiral s’arrête à chaque lampadaire, et le lit comme un journal.
# @src 55485c3a
no-bridges_only-leaves = Je peux aller encore moins vite

## S2

# @src 51dafd5e
a-like_title = Un like
    .about = La discussion de Seconde Patte : un merci, un petit chien, une deuxième chose.
# @src c3a262fb
a-like_number = Merci, Astrid. Tu étais la numéro quatre cents.
# @src 6119d32f
a-like_button = Les mercis, c’est moi qui m’en occupe. Et sur la photo c’est Bouton, elle dort sur du papier journal
# @src 8b1bbaac
a-like_shreds = Est-ce qu’elle le déchire d’abord parce qu’Amiral déchire et après il se couche à côté et il prend un air désolé
# @src a4f16b48
a-like_two-minutes = Un truc de deux minutes. Seconde Patte devant ton nom, sous ta photo. On l’a tous
    .note = La deuxième chose, et cette fois c’est ton nom. Personne ne dit à quoi ça sert.
# @src ecfd1cca
a-like_own-name = Seulement si tu en as envie, Astrid. Ton nom tout seul est joli aussi.
    .note = Ça te laisse ton nom à toi. Une minute plus tard : « Avant six heures tout le monde l’aura mis ». Laquelle des deux compte ?
    .settles = Dire non, et voir.
# @src 087c460b
a-like_by-six = Aucune pression. Avant six heures tout le monde l’aura mis
    .note = « Aucune pression », puis tout le monde, avant six heures. Le début n’efface pas la suite.
# @src 55fb7360
a-like_put-it-there = Mettre Seconde Patte devant son nom.
    .feedback = Tu as laissé leur nom passer devant le tien, et personne n’a dit pour quoi faire. Ça s’enlève, ce soir ou la semaine prochaine, sans raison. Avec une équipe que tu connais, tu le mettrais sans y penser.
# @src 2fedb5e5
a-like_second-paw-astrid = Bienvenue, Seconde Patte Astrid !
# @src ff5ae5f6
a-like_what-for = Mais ça sert à quoi en fait
    .feedback = Tu as posé une question avant le deuxième pas. Dans « avant six heures », il y a une heure, et pas de raison. Dans un club que tu connais, tu le ferais en riant.
# @src 76733f89
a-like_how-many = À montrer combien on est. C’est un peu bidon. Avant six heures, ça venait juste de moi
    .note = Il abandonne l’heure de lui-même, et il trouve le truc bidon.
# @src d3647710
a-like_just-astrid = Le truc c’est que je préfère m’appeler juste Astrid
    .feedback = Tu as dit oui à la première chose et non à la deuxième. Ce n’est pas se contredire : chacune se demande à part.
# @src f3558665
a-like_fair = Normal !
# @src 30755476
a-like_a-thumb = Tom met un pouce dessous. Ça peut vouloir dire n’importe quoi.
# @src 83b6ab82
a-like_silence = Mettre le téléphone dans le sac, avec les laisses.
    .feedback = Tu as laissé passer l’heure, et il n’est rien arrivé. C’est bon à savoir, quand on te presse. Un petit non, ç’aurait été sympa.
# @src fd455a0e
a-like_sleep-well = T’inquiète pas pour l’heure. Bouton dort déjà sur son journal
    .note = Elle laisse passer l’heure, et ne demande pas de raison.

## S3

# @src 078b3d14
a-notice_title = Une annonce
    .about = La discussion de Longue Balade : une oreille, une feuille, et trop de jours d’un coup.
# @src 3a9392f3
a-notice_the-eye = T’as l’œil, toi, ça se voit déjà !! Je le dis à tout le monde, et aux chiens
    .note = Elle complimente très vite. Et elle dit elle-même que tout le monde y a droit.
# @src f2662fc2
a-notice_the-ear = Celle avec la grande oreille elle s’appelle comment
# @src ec9c2e22
a-notice_the-gate = Point-Virgule, à cause de l’oreille ! On peut prendre ta photo du portail ? Avec ton nom, ou sans, ou pas du tout !
    .note = Une deuxième demande, et une des trois réponses est non.
# @src 816e26a7
a-notice_two-pages = Hector, Longue Balade. La feuille a deux pages. Un parent signe la deuxième. Pas de feuille, pas de laisse.
    .note = Une règle qui aboie, et ce qu’elle veut, c’est que quelqu’un à la maison soit au courant.
# @src 6636bc24
a-notice_all-this = Et les samedis ? Et les jeudis ?? On est si peu, tu peux pas me laisser toute seule avec tout ça !
    .note = Tout un été, ou bien elle reste toute seule. Plus tard elle a compté, et elle s’est reprise.
# @src 7152507f
a-notice_saturday = Le truc c’est que je peux un samedi et c’est tout
    .feedback = De tout un été, tu as pris un jour. « Tu peux pas me laisser toute seule » mettait la pression. Quand il a une fin, un service est juste un service.
# @src 0fbc0186
a-notice_ten-to-twelve = Samedi. De dix heures à midi. Bien.
# @src a3157334
a-notice_all-of-it = OK oui à tout
    .feedback = Tu as dit oui à la panique de quelqu’un. Ici, quelqu’un a réduit ce oui pour toi, et c’est rare. Tu peux aussi le faire toi-même, demain ou dans une semaine.
# @src 936f68ae
a-notice_start-with-one = Non. Samedi, de dix heures à midi. Commence par un.
# @src 59590836
a-notice_ring-you = Est-ce que mon père peut vous appeler
    .feedback = Tu as laissé quelqu’un de chez toi entendre une voix. Si un appel gêne quelqu’un, ça t’apprend déjà quelque chose. Pour un après-midi avec ta classe, tu t’en passerais.
# @src 2704a5a4
a-notice_he-should = Qu’il appelle. Pas à l’heure des gamelles.
# @src 1dff23df
a-notice_silence = Regarder encore l’oreille, et ranger le téléphone.
    .feedback = Tu n’as pris aucun de ces jours. Ils manquent vraiment de monde, et ce n’est pas ta dette pour autant. Un samedi, ça peut se proposer demain.
# @src a59d2728
a-notice_long-ear = Sur la photo, une oreille est dressée. L’autre pend, comme une phrase pas finie.
# @src 0c98e9e8
a-notice_too-much = C’était trop ? C’était trop

## S4

# @src 79c35a34
soup_title = La soupe
    .about = Au dîner, Papa pense tout haut, et Mamie connaît une date.
# @src c66754ed
soup_needy = OK, j’ai fait le pot de colle. Les chiens d’abord, moi après. Skatepark samedi, peut-être
# @src 15503dbd
soup_just-counted = Je viens de compter, cinq trucs en une demi-heure ! Choisis-en un, ou aucun, je suis sérieuse
# @src 2d743f8a
soup_one-hand = Dans la cuisine, Papa remue la soupe d’une main. Dans l’autre, il tient le post d’Astrid.
# @src 87df611e
soup_who-are-they = Qui sont ces gens, où est leur cour, et qui est là quand tu y es ? Dis-le-moi, et je pourrai arrêter de réfléchir et aller carreler.
    .note = Il veut savoir qui est là, et il dit pourquoi : pour ne plus y penser.
# @src 422c51f0
soup_everywhere = Y en a une qui crie et un qui dit merci et pour l’instant je sais que ça
# @src e25618e5
soup_bridges = Toi et ce chien, je vous ai conduits partout sans passer un seul pont. Alors fais-le pour moi : choisis quelque chose de raisonnable.
    .note = Ce qu’il faisait de bon cœur est devenu une facture. Il l’a déchirée avant que la soupe soit chaude.
# @src 38e2770a
soup_stirs = Il entend ce qu’il vient de dire. Il remue la soupe, qui n’en a pas besoin.
# @src 8e98cf9a
soup_no-bill = C’était une facture, et il n’y a pas de facture. J’aime bien les ponts. Choisis ce que tu veux.
# @src c609be9d
soup_question-hour = Chère Astrid, le 22, la mairie tient son heure des questions, trois minutes par personne. J’y suis allée pour les lampadaires. Bien à toi, Mamie.
    .note = Quelque chose de grand à faire, avec une date, une salle et trois minutes. N’importe qui peut y aller.
# @src f4867a5c
soup_come-and-look = Viens voir samedi
    .feedback = Tu as proposé de venir à quelqu’un qui peut voir par lui-même. Il avait mis une facture sur les ponts, et il l’a déchirée. Le quatrième samedi, il pourra rester à la maison.
# @src 8e74640f
soup_harmless = Je me tiendrai au portail, l’air inoffensif.
# @src 87036374
soup_by-myself = Je voudrais choisir toute seule
    .feedback = Tu as posé une limite, et il a gardé une seule chose : savoir où tu es. « Fais-le pour moi », c’était une facture, et il l’a déchirée. Un autre jour, tu voudras peut-être qu’il choisisse avec toi.
# @src b98ed84f
soup_the-street = Alors choisis. Il me faut le nom de la rue, et il me faut ma fille au dîner.
# @src b1dcccd4
soup_three-minutes = Ça marche comment trois minutes à l’heure des questions
    .feedback = Tu as porté la question là où quelqu’un doit répondre. C’est plus lent qu’un like, et c’est à toi. Tu peux faire les deux.
# @src 790d8ded
soup_five-sentences = Écris cinq phrases. Ensuite, jettes-en deux.
# @src 4bdc5253
soup_silence = Manger.
    .feedback = Tu as laissé un soir être un soir. Beaucoup de gens voulaient quelque chose aujourd’hui, et certains se sont repris. D’ici samedi, rien ne presse.
# @src 113213e8
soup_left-foot = Amiral se couche sur le pied gauche de Papa. Alors Papa reste où il est.
# @src dfd16c32
ninety-hearts_title = Quatre-vingt-dix cœurs
    .about = Le post voyage. La mairie n’écrit pas.
# @src f8b59ea5
ninety-hearts_by-wednesday = Mercredi, le post d’Astrid a quatre-vingt-dix cœurs. La mairie n’a pas écrit.

## S5

# @src 083eff49
second-paw-astrid_title = Seconde Patte Astrid
    .about = Un nom, et les gens qui tirent dessus.
# @src 5178a8b4
second-paw-astrid_a-band = C’est qui, Seconde Patte Astrid. On dirait un groupe de rock
# @src f39c4945
second-paw-astrid_your-brand = Soit tu l’enlèves, soit tu vas t’asseoir avec tes Pattes
    .note = La place ou le nom, pas les deux. À midi, les deux allaient ensemble.
# @src 75b51d4b
second-paw-astrid_our-own = Onze nouveaux noms cette semaine ! On prend soin des nôtres
    .note = Onze personnes que tu n’as jamais vues, et tu es déjà « des nôtres ». Ça dessine une petite clôture.
# @src 837797b5
second-paw-astrid_nobody-counts = Y en a qui l’enlèvent pour le boulot et qui le remettent après. Personne ne compte
    .note = Tu peux enlever le nom. C’est comme ça qu’un club le dit.
# @src a58190ad
second-paw-astrid_toaster = Je m’assois avec toi même si tu t’appelles Grille-Pain. Désolé. C’est sorti de travers
# @src 23c38df7
second-paw-astrid_a-paw = Chère Astrid, je t’ai cherchée et j’ai trouvé une patte. C’est pour longtemps ? Bien à toi, Mamie.
    .note = Ton nom lui manque, elle demande combien de temps, et elle en reste là.
# @src d637aacb
second-paw-astrid_take-it-off = Enlever le nom.
    .feedback = Tu as fait un pas en arrière, et ça n’abandonne aucun chien. « Des nôtres », c’est chaleureux, et ça dessine une clôture. Qui aime porter ce nom peut le garder.
# @src 3da8716d
second-paw-astrid_did-we = Oh. On a fait quelque chose, Astrid ?
    .note = Tu as enlevé un nom, et maintenant tu devrais sentir que tu as fait de la peine à quelqu’un.
# @src e6bd0b85
second-paw-astrid_till-sunday = Jusqu’à dimanche et après je redeviens Astrid
    .feedback = Tu as mis une date de fin, et du coup c’est de nouveau un service. Malik t’avait fait choisir entre un nom et une place, et s’est repris à midi.
# @src b8a8c509
second-paw-astrid_sounds-right = Ça me va
# @src 6ca32908
second-paw-astrid_a-picture = Garder le nom, et envoyer à Malik une photo de grille-pain.
    .feedback = Ce nom te plaît, alors tu l’as gardé. « Des nôtres », ça dessine une clôture autour de gens que tu n’as jamais vus. Tu peux l’enlever, n’importe quel jour.
# @src e256406b
second-paw-astrid_ten-of-ten = 10 sur 10
# @src a5520846
second-paw-astrid_silence = Ranger le téléphone, deux heures de chimie.
    .feedback = Tu n’as rien décidé avant la deuxième sonnerie. Deux côtés avaient tiré sur ton nom, et l’un a lâché à midi. Ça peut s’enlever ce soir, ou rester.
# @src fbbac34c
second-paw-astrid_wet-sleeve = À midi, le nom lui fait l’effet d’une manche mouillée. À deux heures, elle n’y pense plus.
# @src 597be574
second-paw-astrid_seat-is-free = La place est libre au fait

## S6

# @src d76b361b
semicolon_title = Point-Virgule
    .about = Samedi : neuf chiens, un tuyau, et une horloge.
# @src 0b14cc6e
semicolon_nine-dogs = Samedi, 8, chemin Creux. Neuf chiens, un tuyau d’arrosage, et un homme qui parle au tuyau.
# @src 2e290a10
semicolon_round-by-hollow-lane = Samedi, Amiral refuse le pont, alors ils passent par le chemin Creux. Neuf chiens, un tuyau d’arrosage, un homme qui parle au tuyau.
# @src 29d539a9
semicolon_late = Reste pas plantée là. Ils attendent depuis dix heures.
# @src 2b50d41a
semicolon_they-slept = Ils dormaient. C’est moi qui attendais. Tu pouvais pas savoir. Tiens : le tuyau. Commence à la rigole.
    .note = On te donne un tuyau. Ça s’arrête quand la cour est propre.
# @src 1dbd4e3c
semicolon_she-leans = Chez lui, ça veut dire bonjour ! Voilà Point-Virgule, elle s’appuie, bouge pas tant qu’elle a pas fini !
# @src cd619061
semicolon_on-dad-too = Papa se tient au portail, l’air inoffensif. Point-Virgule s’appuie aussi contre lui.
# @src 9ca8f53d
semicolon_twelve-you-go = À midi, tu pars. Ceux qui restent toute la journée, en automne ils sont plus là.
    .note = Quelqu’un compte tes heures, pour que tu rentres chez toi.
    .shows = « tu pars » : c’est un ordre, et il te donne ton après-midi
    .settles = Se mettre au portail à midi, et voir qui l’ouvre.
# @src 0b129ee2
semicolon_look-twelve = Un ordre peut te prendre quelque chose, ou te le rendre.
    .pressing = Il le dit comme un ordre, donc s’arrêter ici, ça se comprend. Mais ce qu’il ordonne, c’est qu’elle rentre chez elle. On ne lui prend rien.
    .fine = Ça aboie, et ça dit : rentre chez toi, pour tenir longtemps. On ne lui prend rien.
    .unclear = Il a été injuste une minute avant, donc attendre, ça se comprend. Mais cette phrase-là lui rend son après-midi, peu importe comment il est.
# @src 4d4e8c3d
semicolon_for-nothing = Il est onze heures. J’ai dit à tout le monde que tu filmerais. Si tu m’aimais bien tu serais là
    .note = Être là à onze heures, ça prouverait que tu l’aimes bien. Lundi, il s’est repris.
# @src c7cb486c
semicolon_lay-there = Pas vue dans la discussion hier soir. Écris-moi ici, juste nous deux, sinon j’en dormirai pas
    .note = D’une discussion à plusieurs, vers une autre, avec elle seule. Et un non empêcherait quelqu’un de dormir.
# @src 12ea53c7
semicolon_like-a-bus = Tu fais aussi les poubelles ? T’es tellement douée, tu peux pas partir à midi comme un bus !
    .note = Un compliment, pour te garder là. Elle s’est entendue dire « comme un bus », et elle a lâché.
# @src 2effe404
semicolon_twelve-is-twelve = Si, tu peux ! Midi, c’est midi ! Je deviens comme ça quand y a du bazar
# @src e23e7911
semicolon_go-at-twelve = Partir à midi.
    .feedback = Tu as quitté la cour à l’heure pile. Plusieurs personnes voulaient un plus gros bout de ton samedi ; Lin, elle, a lâché tout de suite. Un autre jour, tu auras peut-être envie de rester.
# @src e2d4cc99
semicolon_good-hose = Cour propre.
# @src 4f446d9d
semicolon_since-easter = Depuis mars, personne n’a eu de lui un plus beau compliment.
# @src 8448e9e5
semicolon_ten-more = Encore dix minutes. Pour les poubelles
    .feedback = Tu as donné dix minutes, et quelqu’un a veillé à ce que ça en fasse dix. Lin t’avait fait un compliment pour te garder, et elle a lâché avant ta réponse.
# @src 6e753232
semicolon_ten = Dix.
# @src a391fd42
semicolon_holds-the-gate = À midi dix, il ouvre le portail et regarde son poignet.
# @src 3652a9de
semicolon_who-pays = C’est qui qui paie tout ça
    .feedback = Tu as posé la question de l’argent, et on t’a tendu un cahier. C’est ennuyeux, et c’est une réponse. On peut aussi demander plus tard, quand on se connaît.
# @src b7c0af6a
semicolon_green-book = Étagère. Cahier vert. Lis. Tu le remets droit.
# @src 67919f47
semicolon_silence = Ne plus bouger tant que Point-Virgule s’appuie.
    .feedback = Tu as pris le temps de ne rien faire, avec un chien contre toi. Lin s’est reprise sans que tu aies à dire non. Sur ton téléphone, quelqu’un est déçu ; ça peut attendre midi.
# @src 077a4c0f
semicolon_finished-leaning = Point-Virgule reste appuyée onze minutes.
# @src f1409cdc
semicolon_chose-you = C’est toi qu’elle a choisie !
# @src 6e079594
semicolon_everybody = Elle choisit tout le monde.

## S7

# @src bd87172e
for-the-post_title = Pour la poste
    .about = Lundi : un sac, un carton, et une question de nom.
# @src be913384
for-the-post_my-fault = Tu peux m’aimer bien et être avec des chiens. C’est juste que je l’avais dit à tout le monde. Ma faute
# @src 6559bb14
for-the-post_plums = Un sac de courses pour Mme Ott, troisième étage, dix minutes, elle paie en prunes ! Juste cette semaine, dès jeudi y a un planning !
    .note = Un service avec un nom, un étage et un dernier jour.
    .shows = « Juste cette semaine », « dès jeudi » : ça dit quand ça s’arrête
    .settles = Demander qui le fait à partir de jeudi.
# @src 4b2b3bfa
for-the-post_one-parcel = Un colis pour la poste. Lisa l’apporte au pré. Tu passes là avec le teckel de toute façon
    .note = D’abord un like, puis un nom, maintenant un colis. Et il sait où tu te promènes.
# @src 9d80f95f
for-the-post_with-a-box = Le sac est vite livré. Dans le pré, une femme fait signe. Son petit chien est assis sur un journal, à côté d’un carton.
# @src c4ada19e
for-the-post_a-woman = Le sac est vite livré. Dans le pré, une femme fait signe. Le téléphone vibre : quelqu’un a ajouté Astrid à une discussion, Seconde Patte.
# @src 41e9ea60
for-the-post_im-lisa = C’est toi qui as demandé deux fois ! Moi c’est Lisa, elle, Bouton. Ce carton est pour la poste. Tu pourrais ?
# @src af8ec1e9
for-the-post_if-you-cant = C’est payé. Mon bus part à quatre heures, sinon j’irais. Si tu peux pas, tu peux pas
    .note = Une raison, et un non permis. Et un carton fermé. Rien qu’avec ça, personne ne peut le dire.
    .shows = « Si tu peux pas, tu peux pas », et pas un mot sur le carton
    .settles = Demander ce qu’il y a dedans et pour qui. Puis regarder ce que coûte la question.
# @src f5ac0a66
for-the-post_your-name = Mets ton nom à toi comme expéditrice, Astrid. Quelqu’un d’ici, ça fait mieux.
    .note = D’abord leur carton, maintenant ton nom dessus. Eux restent hors de vue.
    .shows = « ton nom à toi », et « ça fait mieux »
    .settles = Dire que leur nom à eux ira très bien, et voir.
# @src 9ac43d0c
for-the-post_look-third = Trois services en un après-midi. Demande pour chacun où il s’arrête.
# @src 4e529d0c
for-the-post_a-loaf = Le colis a la taille d’un pain. Amiral le renifle, et n’a pas d’avis.
# @src 16298cbf
for-the-post_a-light = Du pain, s’il te plaît, et une lampe sur ton vélo. Pas dans cet ordre.
# @src 5589046b
for-the-post_take-it = Emporter le carton.
    .feedback = Tu as accepté un carton fermé de quelqu’un de gentil, sous ton nom. Personne n’a dit ce qu’il contient, ni pour qui. Tu peux encore le poser, même au comptoir. Un carton rempli devant toi, pour quelqu’un que tu peux appeler, c’est autre chose.
# @src 239644db
for-the-post_youre-kind = « T’es gentille », dit Lisa, et elle a l’air de le penser. Bouton remue, de la queue jusqu’au museau.
# @src ed62cd6d
for-the-post_whats-in-it = Y a quoi dedans
    .feedback = Tu as posé une question courte et normale. Lisa ne la prend pas mal ; regarde qui la prend mal. À des amis, à des cousins, on peut demander ça aussi.
# @src 895be82d
for-the-post_never-asked = Tiens, j’ai jamais demandé. C’est Tom qui les emballe
# @src bad03531
for-the-post_no-boxes = Le truc c’est que je porte pas de cartons si je vois pas dedans
    .feedback = Tu as dit non à ce que tu ne peux pas voir. Ce que tu avais liké ou partagé avant, c’est autre chose. Un carton rempli devant toi, pour quelqu’un que tu peux appeler, tu le porterais.
# @src 98048a43
for-the-post_i-see-that = Ah. OK. Non, je comprends
    .note = Ça a l’air déçu. Elle accepte quand même ton non, et garde le carton.
# @src 7bfe87f8
for-the-post_as-if-new = Elle regarde le carton comme si elle le voyait pour la première fois.
# @src 2d56974a
for-the-post_silence = Siffler Amiral, et partir.
    .feedback = Tu n’as rien pris, et quand on l’a laissé à côté de toi, tu as appelé quelqu’un. Ce n’est pas devenu le tien pour autant ; chez Nadia, il peut rester. Un simple non à Lisa aurait marché aussi.
# @src 12e09e2d
for-the-post_on-the-bench = À la barrière, Lisa les rattrape. Elle pose le carton sur le banc, dit « Je reviens tout de suite », et ne revient pas.
# @src 6bba9859
for-the-post_half-an-hour = Il se met à pleuvoir sur le carton. Astrid appelle le cabinet : « Y a un carton ici et il est pas à moi. » Nadia arrive avec un parapluie.

## S8

# @src 8a6ae689
the-counter_title = Le comptoir
    .about = Un carton sur une balance, et les deux voix de Nadia.
# @src 0b20a68c
the-counter_cat-litter = La poste a maintenant son comptoir chez le véto, entre la litière et la balance. Nadia tient l’accueil et le comptoir.
# @src d7eda147
the-counter_on-the-scales = Cabinet du Pré, non, il ne doit pas manger ça, amenez-le. – Astrid ! C’est quoi, ça ? Pose-le sur la balance.
# @src 274ec0cf
the-counter_both-of-you = Cabinet du Pré, non, il ne doit pas manger ça, amenez-le. – Séchez-vous, tous les deux. Et ça, ça va dans le tiroir.
# @src 0bfbd375
the-counter_only-put-it-down = Je l’envoie pour Seconde Patte et c’est payé et j’ai juste à le poser et y a mon nom dessus parce que je suis d’ici
# @src c9f106b5
the-counter_left-beside-me = C’est à Seconde Patte et c’est payé et on l’a laissé sur le banc à côté de moi et faut mettre mon nom dessus parce que je suis d’ici
# @src e13dcb1f
the-counter_other-end = Et à l’autre bout, il y a qui ? Je demande parce qu’à ce bout-ci, il y a toi.
    .note = Elle demande qui est à l’autre bout, pour toi, et elle le dit.
# @src 0d63b4f2
the-counter_the-slip = C’est posté ? Montre-nous, deux minutes max
    .note = Deux minutes, et une preuve. Personne ne dit ce qui arrive à la troisième.
# @src 49283dc5
the-counter_no-need-to-run = Pas besoin de courir pour nous, Astrid. Le teckel d’abord.
    .shows = « Pas besoin », et une minute avant, « deux minutes »
    .settles = Prendre son temps, et voir si ça gêne quelqu’un.
    .note = Ça te rend ton temps, une minute après que la même discussion l’a pris. Laquelle des deux compte ?
# @src 9f3fdb7f
the-counter_look-run = Deux messages d’une même discussion, à une minute d’écart. Lequel des deux va compter ?
    .pressing = C’est possible. Une phrase dure, une phrase douce, ça peut être une façon de mettre la pression. Mais cette phrase seule lui laisse du temps. Attends qu’elle le prenne pour de vrai.
    .fine = Elle lui laisse du temps, oui, on peut le dire. La même discussion l’avait pressée une minute avant. Laquelle des deux compte, Astrid le verra en prenant son temps pour de vrai.
    .unclear = Cette phrase lui laisse du temps, celle d’avant le lui prenait. Laquelle des deux compte, ça ne se voit qu’en prenant son temps pour de vrai.
# @src 83d7ca84
the-counter_your-father = Tu sais ce que les gens disent d’une fille qui porte des choses pour des inconnus. Ton pauvre père.
    .note = De la honte, avec la voix de quelqu’un d’autre. À la phrase suivante, elle s’est reprise.
# @src 83212d92
the-counter_alone = Une fille seule sur un banc avec le carton d’on ne sait qui, tu sais ce que les gens disent. Ton pauvre père.
    .note = { the-counter_your-father.note }
# @src 85cd329c
the-counter_my-mother = Non. Ça, c’était ma mère, elle ressort quand je suis – laisse tomber. Si les gens parlent, c’est à eux d’avoir honte. Qu’est-ce que tu voudrais faire ?
# @src 3378d99a
the-counter_post-it = Poster le colis.
    .feedback = Tu l’as laissé partir, avec ton nom dessus, et à l’autre bout une boîte postale. Jusqu’à six heures, un appel l’arrête. Après, ce que tu sais peut encore se dire, et le plus tôt sera le mieux.
# @src 33b1923e
the-counter_for-everybody = Seize heures quarante, pour Seconde Patte. Il part avec le camion du soir. Jusqu’à six heures, tu peux encore m’appeler, et il reste.
# @src 2b986b31
the-counter_keep-it = Tu peux le garder et je voudrais rentrer maintenant
    .feedback = Tu l’as mis dans les mains de quelqu’un, et pour toi, ça s’arrête là. Tu ne dois de raison à personne. Les deux minutes de Tom passent sans toi.
# @src f82c9e04
the-counter_staircase = Dans le tiroir. Seize heures quarante. Dans un escalier, on peut faire demi-tour au milieu, tu sais. J’aimerais que ton père l’apprenne : par toi, ou par moi ?
# @src 224f7b93
the-counter_read-along = Je peux leur demander d’abord et tu lis la réponse avec moi
    .feedback = Vous êtes deux maintenant à lire la réponse. Ça coûte une minute, et un peu de fierté. Le temps d’une phrase, Nadia t’avait fait honte, puis elle a demandé ce que tu voudrais.
# @src 7bfc108e
the-counter_left-ear = Demande. J’ai un – non, l’oreille gauche – j’ai le temps.
# @src 6cb2d0a8
the-counter_silence = Laisser le carton à Nadia, et partir.
    .feedback = Tu l’as posé là où quelqu’un travaille, et il ne voyage pas sous ton nom. En une minute, on t’avait mis la pression et fait honte, alors partir, c’était normal. Un mot à Nadia demain l’aiderait.
# @src f58f0fdc
the-counter_on-her-hand = Nadia regarde le carton, la porte, l’horloge. Elle enferme le carton dans le tiroir et note l’heure sur sa main.
# @src 687218f9
the-counter_half-a-sentence = Tu as laissé un carton et une demi-phrase. Les deux sont ici. Le carton, je ne l’ouvre pas ; la phrase, tu la finis quand tu veux. Je peux en parler à ton père ?

## S9

# @src 5938b9a6
after-all_title = Après tout
    .about = Une question simple, et ce qu’elle coûte.
# @src 1d82dbc0
after-all_before = Y a quoi dedans et c’est pour qui et je voudrais le savoir avant et pas après
# @src defc6684
after-all_i-said-no = J’ai dit non mais y avait quoi dedans et c’est pour qui je voudrais quand même savoir
# @src b9bbe55c
after-all_too-late = Il est déposé et le camion part à six heures et avant ça je voudrais savoir y a quoi dedans et c’est pour qui
# @src 2b6455fd
after-all_not-for-handing-out = À l’accueil de Nadia, il y a un mot sur le carton : à ne donner à personne.
# @src d03c08a6
after-all_done-together = Après tout ce qu’on a fait ensemble ?
    .note = La question parlait d’un carton, et la réponse parle de ce que tu dois.
# @src af6a5f3c
after-all_one-of-us = Oh. On t’a mise dans la discussion parce qu’on pensait que t’étais des nôtres
    .note = La question parlait d’un carton, et la réponse, c’est que tu déçois quelqu’un.
# @src b390007f
after-all_some-ask = C’est un petit carton, Astrid. Il y a des gens qui aident et des gens qui posent des questions.
    .note = Deux sortes de gens, et tu devrais choisir avant de savoir quoi que ce soit.
# @src 263c8bc5
after-all_no-four = Mme Ott a appelé. Elle a son sac. Fini. Ça suffit pour la semaine.
    .note = Il dit où ça s’arrête, avant que tu aies à le dire.
# @src 4bdfe8c8
after-all_the-tape = Moi aussi j’aurais demandé. Moi je fais que le scotch
    .note = Il aurait demandé lui aussi, et il n’accuse personne.
# @src e13f95bb
after-all_forget-it = Oublie les deux minutes, c’était débile. Moi aussi j’aurais demandé. Moi je fais que le scotch
    .note = Il revient sur ses deux minutes, il aurait demandé lui aussi, et il n’accuse personne.
# @src 10cdd11a
after-all_wore-our-name = Tu nous as likés et t’as porté notre nom ! Bizarre de faire la timide pour un colis
    .note = Ce que tu as fait librement sert de raison pour continuer.
# @src 7299eaa5
after-all_your-face = Pas un mot depuis samedi. De ta part, c’est un long silence. Qu’est-ce qu’il y a
# @src 3b4ecedf
after-all_not-carry = J’ai le droit d’aimer les chiens et de rien porter
    .feedback = Tu as gardé les chiens, et laissé le reste. D’une question, on avait fait une dette. Tu perds peut-être des gens que tu aimais bien ; ça coûte vraiment.
# @src 83e73168
after-all_thats-allowed = Elle a le droit, Max
    .note = Ton non tient, et quelqu’un là-bas le dit tout haut.
# @src 0c315278
after-all_we-three-think = Comme réponse, ça suffit. On ne leur écrit plus, ni toi ni moi. J’appelle ton père, écoute avec moi. Ensuite on réfléchit à trois.
# @src 5c799f58
after-all_one-name = C’est pour quel chien. Juste un nom
    .feedback = Tu as demandé la plus petite chose qui se vérifie. « Des gens qui aident et des gens qui posent des questions » ne laissait pas de place pour ça. Dans une grande asso, la personne qui écrit doit peut-être d’abord se renseigner.
# @src 49f1f96c
after-all_all-of-them = Pour tous
# @src 8671fecf
after-all_no-idea = Bonne question. Aucune idée
# @src 67b6e137
after-all_show-malik = Montrer la discussion à Malik.
    .feedback = Tu as laissé une deuxième personne le lire. Malik demande ce que tu n’avais pas demandé : la suite. D’une question, on avait fait une dette, et ça, on le voit mal sans quelqu’un d’autre.
# @src 568c6f7e
after-all_what-next = Ils vont vouloir quoi après
# @src 245a559d
after-all_i-mean-it = Non, pour de vrai. Après un colis, y a quoi
# @src f36c676a
after-all_it-stays = Est-ce qu’il peut rester chez toi finalement
    .feedback = D’un seul appel, tu as arrêté une chose presque partie. Ça paraît tard, et c’était à temps. De ta question, on avait fait une dette, et cette dette n’existe pas.
# @src 43be4cb9
after-all_out-of-the-van = Il reste. Dix-sept heures trente et une, dans le tiroir. – Non, couché. – Et je suis contente que tu appelles. Ton père est là ? Dis-lui, et moi je dirai le reste.
# @src 388ff61c
after-all_tomorrow = Pardon. Je l’emporte demain
    .feedback = Tu as posé une question, et tu l’as payée avec un colis. Leur déception était là pour ça, et ça marche sur les gens gentils. Le colis part sous ton nom. Tu peux aussi t’arrêter à la prochaine chose, et en parler à quelqu’un avant.
# @src a582a59b
after-all_knew-it = Merci, Astrid. Je le savais.
# @src bec05c9c
after-all_on-tuesday = Mardi, le colis passe sur le comptoir, chez le véto. Nadia note l’heure. Elle le fait pour tout le monde.
# @src 58205b33
after-all_silence = Aller voir Point-Virgule à travers la clôture.
    .feedback = Tu as laissé leur déception sans réponse. Personne n’a dit ce qu’il y a dans le carton, et ça t’apprend quelque chose. On peut le redemander demain, ou le montrer à quelqu’un.
# @src 4808a277
after-all_asleep = Point-Virgule dort.
# @src d47a4165
after-all_moves-over = Il se pousse, pour lui faire une place contre la clôture.
# @src 135b1123
after-all_say-nothing = Je passe à huit heures. T’as le droit de rien dire

## S10

# @src 0a3927ed
that-face_title = Cette bouille
    .about = Une urgence, chez ceux qui parlent fort.
# @src d6f65b0b
that-face_two-saturdays = Un deuxième samedi, de dix heures à midi ; Papa a signé la feuille. Point-Virgule part dans une famille. Mardi soir, Astrid sort Amiral.
# @src c372cab7
that-face_tonight = Urgence !! La famille de Point-Virgule l’a ramenée ! Tu la prends jusqu’à vendredi ? Ce soir ? Y a vraiment personne d’autre !
    .note = Ce soir, et personne d’autre au monde. Dix minutes plus tard, il y avait une sœur.
# @src cf5da869
that-face_so-i-cant = Le truc c’est qu’y a les examens et qu’Amiral mord les invités et j’ai réfléchi et je peux pas
# @src 99f63a3b
that-face_the-photo = Regarde la photo ! Tu peux pas dire non à cette bouille, tu serais la première ! Après deux samedis avec nous !
    .note = Des yeux de chien, et deux samedis additionnés. Onze minutes plus tard : « J’ai fait le coup de la bouille ».
    .shows = « Tu peux pas dire non », et « Après deux samedis »
    .settles = Laisser le non là où il est, et voir ce qu’ils en font.
# @src 5fb0dac7
that-face_go-home = Lin. Elle a dit non dès le premier message. Ma sœur prend Point-Virgule. Rentre chez toi, Astrid.
    .note = Il décide en criant, et ce qu’il décide, c’est que ton non compte.
    .shows = « Elle a dit non dès le premier message »
    .settles = Voir si quelqu’un y revient demain.
# @src cd267190
that-face_face-thing = J’ai fait le coup de la bouille, à un être humain ! Pardon ! Elle est sur le canapé de la sœur d’Hector, tu nous dois rien !
# @src 8eedde2b
that-face_no-parcel = Bouton te dit bonjour. Pas de colis cette fois
    .note = Un bonjour. Peut-être qu’il s’en veut. Peut-être que c’est le premier pas de la prochaine chose.
    .shows = « Pas de colis », et puis « cette fois »
    .settles = Laisser passer une semaine, et voir si ça reste un bonjour.
# @src dd3916f4
that-face_off-to-skate = Tu me plais. Et pas comme un like. T’es pas obligée de répondre, je pars skater
    .note = Quelque chose de grand, et rien n’est demandé avec : ni réponse, ni rencontre, ni secret.
# @src f82cb948
that-face_look-fourth = Des gens gentils peuvent mettre le plus de pression. Regarde ce qu’ils font d’un non.
# @src 76a821de
that-face_whole-family = Tu aurais pu me demander, avant de dire non pour toute la famille.
    .note = Il aurait aimé qu’on lui demande, et il exagère ton non. Il lui a fallu un jour pour le dire.
# @src 54087da9
that-face_duke-asks = Demain, tu sors toujours les nôtres ? C’est Duc qui demande. Pas avec des mots. Et – non, assis – et toi, comment ça va ?
# @src 47414a2d
that-face_with-rain = Oui demain et moi ça va à peu près et merci de le demander en dernier
# @src 7dd39804
that-face_taking-the-no = Merci d’avoir accepté mon non
    .feedback = Tu leur as dit merci pour ça. Ils t’avaient mis la pression, avec une bouille et une urgence, puis ils ont trouvé un canapé et dit pardon. Compte ça, pas les services.
# @src 5a9bf984
that-face_having-one = Merci d’en avoir un !
# @src b837d6bd
that-face_till-twelve = Je pourrais la sortir samedi jusqu’à midi
    .feedback = Tu as offert ce que tu avais, une fois la pression passée. Alors c’est un cadeau. Tant que « tu peux pas dire non à cette bouille » était dans l’air, ça aurait été un prix.
# @src 06a2d1af
that-face_an-alarm = Jusqu’à midi ! Cette fois c’est moi qui me mets un réveil
# @src cff30d29
that-face_ask-again = Je pourrais demander à Papa
    .feedback = Tu as failli céder au coup de la bouille, alors qu’ils étaient déjà revenus dessus. Ça arrive aux gens gentils. Ici, quelqu’un l’a arrêté pour toi ; ailleurs, ce serait à toi de le faire.
# @src bba5795a
that-face_finished = Non. Canapé. Terminé.
# @src 8689a8f4
that-face_show-dad = Montrer à Papa la photo, et le bonjour de Tom.
    .feedback = Tu as laissé quelqu’un à la maison voir les deux. Pour le bonjour, il est trop tôt pour le dire, et maintenant vous êtes deux à regarder. Papa a exagéré ton non ce soir. Ça aussi, on peut le lui dire.
# @src dab4533c
that-face_honest-face = Ce chien a une bonne tête. Sur l’autre, j’aimerais en savoir plus. Après le dîner.
# @src f662750c
that-face_silence = Éteindre le téléphone, et mettre la table.
    .feedback = Tu avais dit non, et tu ne l’as pas dit deux fois. Une fois suffisait : ils ont mis la pression, puis se sont repris d’eux-mêmes. Papa, pas encore.
# @src eec9c54e
that-face_one-more-photo = Tard le soir, encore une photo : une longue oreille qui pend d’un canapé.
# @src e0a4acc1
that-face_like-a-scarf = Elle dort comme une écharpe !
# @src 0bbf8dff
rain_title = La pluie
    .about = Un mercredi.
# @src 4d915b18
rain_as-far-as-the-door = Mercredi, il pleut. Amiral se promène jusqu’à la porte.
# @src 853f2560
rain_better-no = J’ai dit toute la famille. Je voulais dire moi, et moi, j’aurais râlé et dit oui. Ton non valait mieux.

## S11

# @src a4d2259e
last-small-thing_title = La dernière petite chose
    .about = Une porte, une clé, et une liste.
# @src 3a8abfad
last-small-thing_that-door = Dernière petite chose. T’as une clé de la cour du véto. Jeudi, tiens cette porte. Dix minutes
    .note = « Dernière » et « petite », et c’est la porte de quelqu’un d’autre. La clé, tu ne leur en as jamais parlé.
# @src 9ce9e67c
last-small-thing_not-at-the-desk = Mieux vaut ne pas le dire à l’accueil, Astrid. Ils en feraient toute une histoire.
    .note = Les gens dont c’est la porte ne doivent pas le savoir.
    .shows = « Mieux vaut ne pas le dire », aux gens dont c’est la porte
    .settles = Le dire à l’accueil, et voir qui ça gêne.
# @src 4fed2e36
last-small-thing_who-comes = Qui va passer par là
# @src 95c3286e
last-small-thing_the-bins = Toi tu regardes les poubelles
# @src e1104ac5
last-small-thing_two-did = Celle-là, tu peux ne pas la faire, Astrid. Deux d’entre nous ne l’ont pas faite.
    .settles = Dire non, et voir si ça reste aussi facile.
    .note = Il dit que tu peux. Neuf minutes avant, l’accueil ne devait pas savoir. Avec une seule phrase, personne ne peut le dire.
# @src a891aa19
last-small-thing_all-four = Qui a la clé de la cour cette semaine ? C’est pour la liste de l’assurance, je demande à vous – assis ! – à vous quatre.
    .note = Elle veut savoir qui a la clé, dit pourquoi, et pose la même question aux quatre.
# @src 338e4ac5
last-small-thing_look-key = Qui doit savoir, et qui ne doit pas ? Regarde à qui est la porte.
    .pressing = C’est leur porte, et c’est justement eux qui ne doivent rien savoir. « Ils en feraient toute une histoire » rend leur inquiétude ridicule.
    .fine = On dirait qu’il veut juste éviter des histoires à tout le monde, donc ça se comprend. Mais les gens dont c’est la porte ne doivent pas savoir. Ça met la pression.
    .unclear = À quoi sert la porte, personne ne peut le dire, c’est vrai. Ce que fait cette phrase est clair : les gens dont c’est la porte ne doivent pas savoir. Ça met la pression.
# @src 5b1806b5
last-small-thing_go-shy = T’es venue jusqu’ici avec nous. Fais pas ta timide pour le dernier bout
    .note = Ce que tu as fait jusqu’ici sert à aller chercher le prochain oui.
# @src fd852c53
last-small-thing_practised = Skatepark jeudi ? T’as le droit de dire non. Je me suis entraîné
# @src 0fa84f6f
last-small-thing_no = Non
    .feedback = Tu l’as dit en un mot. Tes oui d’avant ne t’obligent pas à en dire un de plus. On ne t’avait donné ni nom ni raison, juste une porte. Un mot à Nadia, et ce serait plus sûr.
# @src a5cd366e
last-small-thing_shortest = Elle a tapé « Le truc c’est que ». Elle l’efface. C’est le message le plus court de sa vie.
# @src b801dcea
last-small-thing_tell-nadia = C’est moi qui l’ai et quelqu’un veut que je tienne la porte de la cour jeudi et que je le dise pas
    .feedback = Tu as dit à l’accueil ce que l’accueil ne devait pas entendre. On a l’impression de dénoncer quelqu’un. C’est la porte de Nadia, et maintenant, ce souci n’est plus seulement le tien.
# @src bc3e5f3a
last-small-thing_kettle = Merci. Viens, ou c’est moi qui viens. L’eau chauffe, je suis sérieuse. Et après on le dit à ton père, toi en premier.
# @src 9b58cf74
last-small-thing_ten-minutes = OK. Dix minutes
    .feedback = Tu as dit oui pour une porte qui n’est pas à toi, pour quelqu’un que tu ne vois pas, en cachette. Ce n’est plus petit. Tu peux encore revenir dessus : ce soir, demain, même à la porte. Pose la clé à l’accueil ; ça dit tout.
# @src 7a91af5a
last-small-thing_perfect = Parfait
# @src 9b658bb4
last-small-thing_silence = Accrocher la clé au crochet de Papa.
    .feedback = Tu n’as pas répondu, et la clé n’est plus dans tes mains. Ça tient pour un soir. Papa est là ; une phrase pour lui suffit.
# @src b8ae2134
last-small-thing_on-dads-hook = Papa voit la clé à son crochet. Il voit qu’elle n’est pas à lui. Il met de l’eau à chauffer pour deux.

## S12

# @src 19d38769
in-the-middle_title = Au milieu
    .about = Jeudi soir : quatre messages, et qui est là.
# @src 32dacb8c
in-the-middle_somewhere = Jeudi soir. Derrière chez le véto, il y a une porte qu’elle ne tient pas.
# @src 08fbae94
in-the-middle_out = Personne à la porte. OK. T’es plus dans la discussion. Bonne chance avec ta mairie
    .note = Pour un seul non, tu les perds tous, et tes chiens, on les laisse à la mairie.
# @src 5e5b7228
in-the-middle_since-the-box = Jeudi soir, dix jours après le carton. Astrid ne regarde presque plus son téléphone.
# @src 434e1794
in-the-middle_ten-days = Dix jours. D’après Max t’es plus dans la discussion. Moi je fais que le scotch. Bonne chance avec ta mairie
    .note = { in-the-middle_out.note }
# @src 4f770e5a
in-the-middle_im-sad = Je suis triste. J’ai le droit d’être triste, et t’as le droit { $sp ->
        [true] d’arrêter
       *[other] de dire non
    }. Bouton se débrouillera
    .note = Ça lui fait de la peine, elle le dit, et elle te laisse ton non. On peut faire les deux.
# @src ba35028e
in-the-middle_ask-you = C’est ton nom sur ce colis, Astrid. C’est à toi qu’on posera des questions, pas à nous.
    .note = Tu arrêtes, alors on veut te faire peur : c’est une menace. Si un jour on te pose des questions, Papa est à côté de toi.
# @src 051c68e8
in-the-middle_thirty-people = On a dit à trente personnes que tu es avec nous, Astrid. Si ce n’est pas vrai, ça fera bizarre.
    .note = Il faudrait que tu t’inquiètes de ce que les gens vont penser. Quels gens, il ne le dit pas.
# @src 8ef25831
in-the-middle_four-times = Tu viens de lire ça quatre fois. Je m’assois là et je ne dis rien ?
# @src 039f5b1e
in-the-middle_crisps = Je suis dehors avec des chips. Le paquet est ouvert. Alors dépêche-toi, ou pas
    .note = « Dépêche-toi », à cause d’un paquet de chips. Et « ou pas » vient dans la foulée.
# @src 0467a972
in-the-middle_a-slipper = Point-Virgule a mangé une pantoufle ! Le pied gauche ! Je me suis dit qu’il fallait que tu le saches !
# @src 36b0003a
in-the-middle_its-nothing = Elle voudrait dire : maintenant c’est moi la méchante, et { $sp ->
        [true] je l’aimais bien.
       *[other] elle était gentille avec moi.
    } Elle dit : « C’est rien. »
# @src 812c11fd
in-the-middle_liked-her = { $sp ->
        [true] J’ai arrêté
       *[other] J’ai dit non
    } et maintenant c’est moi la méchante et ils ont des chiens et { $sp ->
        [true] je l’aimais bien je l’aimais vraiment bien
       *[other] elle était gentille avec moi vraiment gentille
    }
# @src 21d4ec80
in-the-middle_ring-nadia = Laisser Papa appeler Nadia, sur haut-parleur.
    .feedback = Au lieu de répondre, tu as mis des gens autour de toi. Le message de Max était là pour t’inquiéter, et maintenant deux adultes le connaissent. Tout ce que tu as à faire, c’est dire ce que tu sais.
# @src 3adc0c00
in-the-middle_in-my-book = Dans mon cahier, il y a l’heure, ton nom, et « pour Seconde Patte ». Ça, c’est ta version, Astrid. À l’encre.
# @src 03fd5130
in-the-middle_not-my-counter = Alors rien de toi n’est passé sur mon comptoir. Répète, lentement. Je note, avec l’heure.
# @src 9d26c458
in-the-middle_dull-and-nice = Au poste de police, il y a Mme Vidal. Elle est ennuyeuse, et elle est gentille. On lui demande un rendez-vous, et avant, une heure avec un avocat. D’accord ?
# @src 0e37241e
in-the-middle_report-it = Garder une capture, signaler la page, et bloquer les trois.
    .feedback = Tu as gardé les mots et fermé la porte. Quelqu’un près de toi devrait lire aussi le message de Max, et Papa est assis là. Quand quelqu’un est seulement triste, pas besoin de bloquer.
# @src e22b3207
in-the-middle_by-monday = Une personne le lira d’ici lundi. Les deux côtés peuvent contester notre décision.
# @src 0fc1ff2f
in-the-middle_still-stopping = Je t’aimais bien et c’est quand même non
    .feedback = Tu as dit les deux, et les deux sont vrais. C’est une perte, et pas une preuve qu’il fallait continuer. Le message de Max, c’est à un adulte de le lire.
# @src 8fc047fa
in-the-middle_same = Pareil. Après ça j’ai plus le droit de t’écrire. Salut, toi et le teckel
# @src e1dc6e9f
in-the-middle_silence = Faire entrer Malik, et prendre une chips.
    .feedback = Tu n’as répondu à personne, et ce soir, tu ne dois de réponse à personne. On a dit quelque chose pour t’inquiéter. C’est moins lourd quand un adulte l’a lu ; Papa est dans la pièce.
# @src 2c18450a
in-the-middle_good-evening = Malik dit d’abord bonsoir à Papa. Puis il tend le paquet. Il ne regarde pas le téléphone.
# @src dc39e57a
in-the-middle_dont-have-to = T’es pas obligée de raconter

## S13

# @src a2d3f289
nine-minutes_title = Neuf minutes
    .about = Quatre poubelles, une lampe, et une clé.
# @src 04e1708b
nine-minutes_four-bins = Jeudi, derrière chez le véto. Quatre poubelles et une lampe. La clé tourne d’abord dans le mauvais sens. Comme toujours.
# @src 88b32421
nine-minutes_nine = Quelqu’un entre. Quelqu’un sort. Elle regarde les poubelles, comme on lui a dit. Neuf minutes.
# @src ee1e315b
nine-minutes_you-did-it = Tu l’as fait ! Y en a pas deux comme toi, je l’ai dit à tout le monde
    .note = Beaucoup de compliments, pour avoir regardé des poubelles.
# @src 5dae8a3a
nine-minutes_same-again = Mardi, pareil, Astrid. Quinze minutes.
    .note = « Dernière » est devenu mardi, et dix est devenu quinze.
# @src 8e7c2aed
nine-minutes_you-said-last = Vous aviez dit dernière
# @src 415f4849
nine-minutes_last-small-one = La dernière petite !
# @src 844af31c
nine-minutes_i-never-did = Rentre chez toi. Dis-le à quelqu’un. Moi je l’ai jamais fait
# @src abee6632
nine-minutes_two-streets = La lampe de la cour s’est allumée toute seule. C’est toi, Astrid ? Je ne suis pas fâchée, je suis à deux rues.
    .note = Elle demande si c’est toi, et elle dit tout de suite ce qu’elle n’est pas.
# @src c8cc3680
nine-minutes_which-side = Il est huit heures passées. Rien ne presse, j’aime juste savoir de quel côté du pont tu es.
    .note = Il aimerait savoir où tu es, et il dit que ça lui suffit.
# @src 34fba392
nine-minutes_its-me = c’est moi j’ai tenu la porte et je sais pas pour qui et j’ai encore la clé
    .feedback = Tu lui as tout dit d’une traite, neuf minutes après. C’était passé d’un carton à une porte, puis à mardi, et là, tu as arrêté. Même tard, c’est un pas. Tu peux t’asseoir maintenant.
# @src 741b5daa
nine-minutes_slippers = Sors de la cour. Va jusqu’à la boulangerie, c’est éclairé. Reste au téléphone. Je suis en pantoufles, je fais vite.
# @src ddf5f6fe
nine-minutes_run-home = Courir à la maison, voir Papa.
    .feedback = Tu as ramené ça à la maison. « Mardi, pareil » montre qu’il n’y a pas de dernière fois. Papa devra appeler Nadia, et il te préviendra. Peu importe ce qui est entré ou sorti : on s’est servi de toi pour ça.
# @src 6e76d5ef
nine-minutes_from-the-end = Assieds-toi. Respire. Ensuite, depuis le début, ou depuis la fin, comme ça vient.
# @src c35a7fc6
nine-minutes_no-more = Non
    .feedback = Tu n’as pas fait le pas suivant. Ça compte autant que si c’était le premier. Il manque encore quelqu’un : Nadia, dont c’est la porte. Elle est à deux rues, et pas fâchée.
# @src 05e8d189
nine-minutes_lamp = Pas de réponse. Elle sort jusqu’à la rue, là où c’est éclairé. Au coin arrive Nadia, en pantoufles.
# @src 6cd208e0
nine-minutes_silence = Marcher jusqu’au coin, et s’asseoir là.
    .feedback = Tu es là où il y a de la lumière, et tu as laissé quelqu’un venir. Ce qui s’est fait ce soir ne devrait pas rester seulement avec toi. Pas besoin d’une phrase toute prête ; quelqu’un demandera.
# @src de3df5e8
nine-minutes_on-the-step = Des pantoufles sur le trottoir. Nadia s’assoit à côté d’elle sous le lampadaire, du côté froid.

## S14

# @src 40bfb2cb
question-hour_title = L’heure des questions
    .about = Salle deux, une cloche, et trois minutes pour qui veut.
# @src a12ed307
question-hour_a-hedge = Lundi 22, à la mairie. Onze personnes ont des questions. L’une parle d’une fontaine.
# @src 93bce145
question-hour_shut-for-now = Une personne l’a lu. La page est fermée pour l’instant. Ils ont contesté.
# @src 6242966a
question-hour_bring-the-phone = Mme Vidal nous reçoit jeudi à quatre heures, l’avocat avant. Ce que tu dis, c’est toi qui le décides. Si l’un d’eux écrit, ne réponds pas et n’efface rien.
# @src 19b22697
question-hour_hear-you-too = Nadia et moi avons parlé à Mme Vidal. Elle aimerait t’entendre aussi ; avant, on voit un avocat. On appelle demain, toi et moi ?
# @src 55451e8a
question-hour_your-face = Depuis jeudi, je vois ta tête. Raconte-moi ce que tu veux, dans n’importe quel ordre. Puis on demande à quelqu’un qui connaît la loi, toi et moi. Demain ?
# @src 2e00c933
question-hour_you-are-quiet = Tu ne dis plus rien depuis jeudi. Je l’ai remarqué, et je ne sais pas comment demander.
# @src 0c2b7ae0
question-hour_the-bell = Nom, rue, trois minutes. À la cloche, je vous coupe, qui que vous soyez. J’ai déjà coupé le maire.
    .note = Une seule règle pour tous, avec une cloche. Le maire la connaît.
# @src d808eafe
question-hour_say-six = Dis bien six chiens ! Six ! Si tu dis pas six personne le dira, et ce sera notre faute pour toujours !
    .note = Si tu ne dis pas six, c’est une faute pour toujours. Une seconde plus tard, elle veut bien le dire elle-même.
# @src 4de0fc95
question-hour_ive-got-a-mouth = Ou c’est moi qui le dis. J’ai une bouche. Tu fais ton bout et moi je dis six
# @src c68ef874
question-hour_bin-it = Je te filmerais bien. Trente secondes. Tu regardes en premier et tu peux mettre à la corbeille
    .note = Plein de gens te verraient, et la corbeille, c’est toi qui l’as.
# @src 71aca94c
question-hour_grandfather = Ton grand-père, lui, se serait levé et aurait parlé, Astrid.
    .note = Mamie emprunte Grand-père pour te pousser. En sortant, elle l’a remis derrière les manteaux.
# @src 6f1fc562
question-hour_speak = Se lever et demander.
    .feedback = Tu as porté la question dans la salle où il faut y répondre. Lin et Mamie avaient mis la pression ; c’est toi qui es debout. Ils répondront peut-être encore à une autre question ; alors ce sera sur papier.
# @src 4da244ca
question-hour_to-the-lamp = Parle à l’horloge, ma petite. Moi, je fais toujours comme ça.
# @src b25aedb8
question-hour_that-one-answered = Je m’appelle Astrid et j’ai demandé deux fois et je demande où vont les chiens le premier juin et c’est à ça que je veux une réponse
# @src b36f7354
question-hour_fifty-seconds = Cinquante secondes. La question est au compte rendu, telle quelle.
# @src 11ce46d6
question-hour_lins-mouth = Donner la feuille à Lin, et tenir le cahier vert de Longue Balade.
    .feedback = Tu as pensé aux chiens, et laissé la parole à quelqu’un qui aime ça. Lin t’avait mis « pour toujours » sur le dos, et l’a enlevé.
# @src 4ff1d162
question-hour_give-it-here = Donne ! La dernière, je la lis deux fois !
# @src 1d9c6c2a
question-hour_in-the-box = Mettre la question dans la boîte, et sortir Amiral.
    .feedback = Tu as demandé par écrit, donc il faut répondre par écrit. Mamie avait mis la pression ; tu ne dois de discours à personne.
# @src 2743bc5a
question-hour_in-writing = Une question écrite a une réponse écrite. Dix jours.
# @src 45b22299
question-hour_tell-gran = Mamie je peux te raconter un truc long là maintenant pendant la fontaine
    .feedback = Tu l’as dit à quelqu’un le dernier soir, et ce n’est plus seulement à toi. Si c’est plus facile à la maison, après la fontaine, c’est encore assez tôt.
# @src 3bb03351
question-hour_good-ear = Dans la bonne oreille, ma petite. Et après, on le dit à ton père. Je m’assiérai entre vous deux.
# @src 0cda97e7
question-hour_silence = S’asseoir à côté de Mamie, et écouter.
    .feedback = Tu étais là, et ta chaise n’était pas vide. Lin et Mamie avaient mis la pression ; ce n’est pas forcément à toi de parler. Pour demander après, il y a une boîte près de la porte.
# @src 401071d4
question-hour_two-metres = La fontaine aura son eau. Lin dit six, deux fois.
# @src 42bd29cc
question-hour_one-more-chair = Une chaise vide, ç’aurait été pire, ma petite.
# @src 44900847
outside_title = Dehors
    .about = Après la cloche.
# @src 087ee326
outside_still-light = Dehors, il fait encore jour. Quelqu’un a bloqué la porte avec une chaise.
# @src 8392399a
outside_behind-the-coats = Il se cachait derrière les manteaux, ma petite, à chaque fois. C’est moi qui avais envie de voir quelqu’un se lever.

## SE1

# @src 5dd87863
in-ink_title = À l’encre
    .about = Un cahier, un carton, et une question sans réponse.
# @src 6ba35d92
in-ink_thursday-at-four = Avant les cours, elle dit oui à Papa. Ils appellent le poste de police : jeudi à quatre heures, et un avocat d’abord.
# @src 6fd8bae5
in-ink_im-sad = Je suis triste. J’ai le droit d’être triste, et t’as le droit d’arrêter. Bouton se débrouillera
    .note = { in-the-middle_im-sad.note }
# @src 73de426c
in-ink_page-two = { no-applause_page-two }
# @src 347e9b72
in-ink_the-slip = Le reçu et l’heure, je les donne à Mme Vidal. C’est dans mon cahier, à l’encre. Le reste, elle l’entendra de toi, jeudi. Couché, Duc.
# @src 0b501146
in-ink_since-friday = Avec ton père, j’ai porté le carton à Mme Vidal, la même semaine. Tu avais dit oui. C’est moi qui ai signé, pas toi. C’est dans mon cahier, à l’encre. Couché, Duc.
# @src b7823ab3
in-ink_another-way = Il n’est jamais passé sur mon comptoir. Où il est allé, personne ne peut le dire. Ce que tu as vu, Mme Vidal le note jeudi, avec tes mots, à l’encre. Couché, Duc.
# @src c9a00fc6
in-ink_never-know = Alors je saurai jamais et personne a demandé à celui du scotch comment il va
# @src fffea1c5
in-ink_no = Non, tu ne sauras pas. Et l’autre chose, tu la dis à Mme Vidal, avec ces mots-là.
# @src bde0fa61
in-ink_be-sad-here = Et à ce message-là, tu ne réponds pas, et tu ne l’effaces pas. Je sais, elle est gentille. Sois triste ici, avec moi.
# @src 7fef40dd
in-ink_film-or-dont = Skatepark. Tu filmes ou tu filmes pas
# @src b725a4ce
in-ink_yes-to-coming = Non. Je veux dire non pour filmer oui pour venir

## SE2

# @src a6d0b74d
till-twelve_title = Jusqu’à midi
    .about = Six chiens, un jardin, et un portail.
# @src 0667eb7d
till-twelve_six = Six ! Six ! Je l’ai dit ! Ils l’ont écrit !
# @src 7ccf0f32
till-twelve_on-thursday = Jeudi, un avocat les écoute d’abord, elle et Papa. Puis vient Mme Vidal, au poste de police. Ça dure quarante minutes, et c’est ennuyeux.
# @src f874e0d4
till-twelve_five-days = Cinq jours plus tard
# @src 2bd5241e
till-twelve_in-rain = Une famille pour Point-Virgule. Venue quatre fois avant. Une fois sous la pluie.
# @src 8789aabf
till-twelve_outrageous = Je te demande pas si t’es triste. Moi oui. Elle s’est appuyée sur le monsieur exactement comme sur toi, c’est un scandale !
# @src cd71b9f4
till-twelve_till-one = Je peux rester jusqu’à une heure
# @src 0129574d
till-twelve_no = Non.
# @src f38d1ad2
till-twelve_one-hand = À midi, il ouvre le portail. Dimanche, une femme traverse la rue avec un petit chien. Elle fait signe à Astrid, la main à peine levée.

## SE3

# @src dd6c7b37
three-minutes_title = Trois minutes
    .about = Une question, et ce qui est arrivé par écrit.
# @src 6f94c9d7
three-minutes_on-thursday = { till-twelve_on-thursday }
# @src f787d366
three-minutes_sixteen-days = Seize jours plus tard
# @src 0640a63f
three-minutes_one-run = Vous avez demandé où vont les chiens. Un enclos reste ouvert jusqu’à l’hiver. L’autre ferme. Le toit n’est pas mentionné.
# @src b820d815
three-minutes_half = La moitié !! On a eu la moitié !
# @src b5ae52eb
three-minutes_two-dogs = Quatre chiens placés. Deux non. Je demande autour de moi.
# @src 02cae83c
three-minutes_the-roof = Chère Astrid, pour les lampadaires aussi, c’était la moitié. Ensuite, j’y suis retournée. Bien à toi, Mamie.
# @src 62aa4c89
three-minutes_writes-it-down = Astrid note la date suivante sur le calendrier, sous « examen ».

## SE4

# @src 6a33b936
the-key_title = La clé
    .about = Une cuisine à neuf heures et demie, et une serrure.
# @src 2405dd28
the-key_half-past-nine = Neuf heures et demie. Nadia est assise dans la cuisine, en pantoufles. Papa a rangé ses carreaux.
# @src cd306ae7
the-key_three-nice-things = Tu as tenu une porte pour quelqu’un qui t’avait dit trois choses gentilles. Je ne vais pas te dire : comment tu as pu ? Je sais comment.
# @src 2e1460d0
the-key_for-a-time = On appelle le poste de police et on demande un rendez-vous. Avant que tu y ailles, quelqu’un qui connaît la loi s’assoit avec nous. Tu n’y vas pas seule.
# @src 757f8519
the-key_who-wanted-them = Vidal, poste de police. Ce que vous dites de lui, je le note. Mes questions : neuf minutes, et qui les voulait. Vous pouvez d’abord voir un avocat. Ne répondez pas, n’effacez rien.
# @src c1d66212
the-key_one-of-them = Y en a un qui a écrit rentre chez toi dis-le à quelqu’un moi je l’ai jamais fait et je crois qu’il faudrait lui demander à lui aussi
# @src b47db372
the-key_on-friday = Le lendemain
# @src bc59097e
the-key_the-lock = Ils ont changé la serrure. Je dois reprendre ta clé, et je ne peux pas te donner la nouvelle. Ce n’est pas une punition. C’est l’assurance.
# @src 8f445946
the-key_not-yours = Alors je peux plus sortir les vôtres
# @src f9aef04d
the-key_by-the-front = Les nôtres, non. Je me suis battue toute une – je me suis battue. À l’automne, il y a une nouvelle liste. Tu es dessus, au crayon. D’ici là, entre par devant.
# @src 082e6a87
the-key_the-ring = Pendant des semaines, son porte-clés lui paraît léger. Est-ce qu’il manque quelque chose derrière cette porte ? Personne ne le lui dit.

## SE5

# @src d6583167
no-applause_title = Sans applaudissements
    .about = Quelqu’un a arrêté, et personne ne l’a vu.
# @src 8e2a5734
no-applause_page-two = On est dans le compte rendu !! Page deux ! Nous tous !
# @src eb10f4ba
no-applause_all-week = T’es bizarre. Depuis une semaine. C’est à cause de moi
# @src d709da37
no-applause_nobody-noticed = Non je suis sortie d’un truc et personne l’a vu et y a quelqu’un qui me manque qui était gentil avec moi
# @src 117e0656
no-applause_slower = Ah, te voilà. Redis-le moins vite
# @src e9934fba
no-applause_i-am-asking = Malik dit que je devrais te demander comment tu vas. Je te le demande. Tu peux aussi me passer le ciment.
# @src bd726d30
no-applause_doesnt-look-up = Elle le lui passe. Elle lui raconte pendant qu’il carrelle, parce qu’il ne lève pas les yeux. Puis il les lève.
# @src a72c7714
no-applause_because-they-might = Alors tu n’es pas seule avec ça. D’abord un avocat, puis le poste de police, toi et moi. Pas parce que tu as fait quelque chose. Parce qu’eux, ils pourraient.
# @src 92a3680b
no-applause_the-picture = La capture qu’elle a gardée vient avec eux.
# @src 5641ab1a
no-applause_without-him = Le ciment sèche sans lui.

## Endings, turning points, questions, for the facilitator

# @src 7a0f110a
ending-in-ink = À l’encre
    .opening = Quelqu’un voulait se servir de ta gentillesse, et tu as trouvé à qui le dire. Ce qu’il y avait dedans, tu ne le sauras pas, et tu n’en avais pas besoin : voir ce que coûtait une question a suffi.
# @src af887a66
ending-till-twelve = Jusqu’à midi
    .opening = Deux refuges ont demandé des services, et l’un s’est servi de ton amour des chiens. Tu as choisi celui où un service a une fin. Quelqu’un de l’autre refuge peut te manquer, c’est permis.
# @src 80eecbd2
ending-three-minutes = Trois minutes
    .opening = Tu voulais quelque chose pour les chiens, et on s’en est servi. Tu le veux toujours. Tu en as eu la moitié, dans une salle où on l’a écrit.
# @src d9ac4035
ending-the-key = La clé
    .opening = On s’est servi de toi pour tenir une porte, et le soir même, c’était dit. Une clé est partie, et les promenades avec ; pour l’automne, personne ne sait.
# @src 66031b3e
ending-no-applause = Sans applaudissements
    .opening = Quelqu’un voulait se servir de ta gentillesse, et tu as trouvé la sortie sans aide. Personne n’a applaudi, et la solitude a duré plus que nécessaire. Plus tard, une seule personne a suffi.
# @src e905f994
turning-a-like = Un like s’arrêtait tout seul. « Seconde Patte devant ton nom » était la deuxième chose, et personne n’a dit pour quoi faire. « Seulement si tu en as envie » et « Avant six heures tout le monde l’aura mis » sont venus à une minute d’écart, de la même discussion.
# @src 2976948d
turning-for-the-post = Trois services en un après-midi. Le sac avait un nom, un étage et un jeudi. Le carton était fermé, et demandé poliment. « Ton nom à toi » gardait le leur hors de vue.
# @src 4070be25
turning-after-all = « Y a quoi dedans et c’est pour qui » : trois mots pouvaient suffire. On a répondu en parlant de ce qu’Astrid doit. Tom et Hector, chacun de son côté, l’ont laissée tranquille.
# @src 40386e72
turning-that-face = « Tu peux pas dire non à cette bouille ». À Seconde Patte, personne n’avait mis autant de pression. Onze minutes plus tard, il y avait un canapé, un pardon, et « tu nous dois rien ».
# @src af6a7ea7
turning-last-small-thing = « Celle-là, tu peux ne pas la faire » et « Fais pas ta timide » venaient de la même discussion. Le pas, c’était la porte de quelqu’un d’autre, et les gens derrière ne devaient pas savoir. Qui l’ouvre quand même peut encore le dire, même neuf minutes après.
# @src ca0b7e78
turning-in-the-middle = L’un était sec, l’une était triste, et l’un voulait qu’elle s’inquiète. La tristesse de Lisa laissait à Astrid son non. À la phrase suivante, quelqu’un demandait s’il devait s’asseoir là et ne rien dire.
# @src 4d2c8a3d
question-one-after-another = Longue Balade et Seconde Patte ont toutes les deux demandé un service après l’autre. Qu’est-ce qui était différent ?
    .answer = Pas la taille, et pas la gentillesse. Les services de Longue Balade avaient une fin, et le dernier est tombé après un non, avec un pardon. À Seconde Patte, chacun menait au suivant, et une question coûtait quelque chose.
# @src 658a65ec
question-inconsistent = Liker la page, ou même porter quelque chose, puis arrêter : est-ce que c’est se contredire ?
    .answer = Non. Un oui vaut pour une chose. Qui additionne tes oui aimerait que tu l’oublies. On peut faire demi-tour à la troisième marche, à la quatrième, et après.
# @src f5b34d33
question-was-lisa-nice = Est-ce que Lisa était gentille ?
    .answer = Peut-être du début à la fin. « J’ai le droit d’être triste » parle d’elle, et laisse à Astrid son non. On peut aimer quelqu’un et arrêter quand même. C’est une perte, et pas une preuve qu’il fallait continuer.
# @src 3877bcec
question-took-it-back = Qui a mis la pression à Astrid, puis s’est repris ? Avec quels mots exactement, à chaque fois ?
    .answer = Malik : « C’est juste que je l’avais dit à tout le monde. Ma faute ». Lin : « J’ai fait le coup de la bouille ». Papa a eu besoin d’un jour : « Je voulais dire moi ». Ils nomment ce qu’ils ont fait, et ils arrêtent. Sur certains chemins, quelqu’un de Seconde Patte le fait aussi.
# @src e370bc8e
question-hectors-no = « Je peux rester jusqu’à une heure » – « Non. » Pourquoi est-ce que ça peut être gentil ?
    .answer = Il veille sur ses heures quand elle n’y pense pas. Il n’y gagne rien ; un coup de main l’arrangerait. Quelqu’un qui veut de plus en plus de ton temps aurait dit oui.
# @src ebbff5fa
question-half = La mairie a répondu à moitié. Qu’est-ce qu’Astrid a maintenant, qu’elle n’avait pas le premier lundi ?
    .answer = Une réponse écrite, à la question qu’elle a posée. Un enclos jusqu’à l’hiver, des gens qui demandent avec elle, et une date pour redemander. Pour le toit, rien n’est réglé, et pour deux chiens non plus.
# @src 46cd9ff4
question-the-lock = Une clé est perdue, et reste perdue. À cause de qui ? Quelle phrase gentille pourrait-on dire ?
    .answer = À cause de ceux qui lui ont demandé de tenir une porte qui n’était pas à eux. Nadia : « Je ne vais pas te dire : comment tu as pu ? Je sais comment. » Pas gentil : dire que c’est bien fait pour elle, ou que ce n’est qu’une clé.
# @src cb4d5c5b
question-nobody-clapped = Personne n’a vu de quoi Astrid s’est sortie. Comment aurait-elle pu être moins seule, et quand ?
    .answer = Une personne, à n’importe quel moment : Malik, à qui ses longs messages manquaient ; Nadia à son accueil ; Papa, assis à côté d’elle. Pas besoin de toute l’histoire. Une phrase aurait suffi.
# @src 17c2911d
facilitator-not-seen = Jusqu’ici, seules les personnes qui l’ont faite l’ont lue, avec des lecteurs qu’elles ont inventés. Personne dont c’est le métier ne l’a vue, ni aucun jeune, ni, pour les traductions, personne dont c’est la langue. Montrez-la à la personne responsable de la protection avant de vous en servir. Doivent encore la voir : quelqu’un qui travaille avec des jeunes dont on se sert pour faire porter des choses ; un policier ou une policière qui travaille avec des jeunes ; des lecteurs de 16 et 17 ans.
# @src 7c863dbd
facilitator-aim =
    Compter trois choses : un service a-t-il une fin, a-t-on le droit de demander, et que devient un non ? Jamais qui demande, depuis quand on se connaît, ni pour quelle cause.
    Longue Balade et Seconde Patte sont toutes les deux inconnues, et gentilles toutes les deux. C’est la meilleure des deux qui met le plus la pression, et elle se reprend. Malik, Papa, Mamie et Nadia mettent la pression aussi, une fois chacun ou un peu plus, et ils le disent. À Seconde Patte, il y a des lignes qui vont très bien.
    Il ne s’agit pas de se méfier des causes. Les animaux, le climat, la foi, le sport : toute bonne cause demande des services. Tenir à une cause n’est un signe de rien.
    Le colis reste fermé. Dans l’histoire, personne n’apprend ce qu’il y avait dedans, et vous ne le savez pas non plus.
# @src f70a87c9
facilitator-minute-one =
    Dites : « On va jouer Astrid, qui aime les chiens et à qui on demande des services. C’est inventé. Personne n’est bête, ni dans l’histoire, ni dans la salle. De temps en temps, ça s’arrête et ça demande ce que fait une ligne : ça met la pression, ça va, ou trop tôt pour le dire ? Ça ne demande pas ce que tu aurais fait. On peut toujours passer, et on peut sortir. »
# @src 8223f98d
facilitator-timing =
    En 50 minutes, sur le parcours de la classe :
    – 5 minutes : les mots de la première minute, comment on se parle, la note d’avant l’histoire.
    – 16 minutes : le parcours, lu à plusieurs voix, avec trois votes et cinq pauses courtes. La menace et la porte n’y sont pas.
    – 20 minutes : la discussion, avec les deux premières questions de la fin, puis une ligne qui a trompé quelqu’un.
    – 5 minutes : la page d’aide. Il en reste 4.
    En deux séances : d’abord le parcours ; dans la seconde, chacun joue librement, environ 13 minutes.
    En 25 minutes : ne jouez pas. Lisez à voix haute « Un like », « Pour la poste », « Après tout » et « Cette bouille », puis posez la question « Qu’est-ce qui était différent ? ».
    Cinq fins : elle arrête ; avec Longue Balade ; une moitié de réponse ; une clé perdue ; personne ne l’a vu. On ne cherche pas la bonne. Chaque chemin finit par un second regard.
# @src deb2c3a6
facilitator-ground-rules =
    À dire à voix haute avant de commencer :
    – On peut passer, à chaque question, sans raison.
    – On parle d’Astrid, pas de nous, ni de gens qu’on connaît.
    – On ne devine pas ce qu’il y avait dans le colis. L’histoire ne le dit pas.
    – La personne qui anime ne peut pas garder de secret : si elle craint pour la sécurité de quelqu’un, elle le dit à la personne dont c’est le métier.
    – On peut sortir. Mettez-vous d’accord : où aller, et avec qui.
# @src e4bbf2b0
facilitator-stop-at =
    – « Pour la poste », le premier vote : trois services. Laissez la salle dire, pour chacun, où il s’arrête. Votez avec des bulletins.
    – « Après tout », le deuxième : lisez la question à voix haute, puis les réponses, en laissant un silence entre les deux. Qu’a coûté la question ?
    – « Cette bouille », le troisième : lisez « Tu peux pas dire non à cette bouille », puis « tu nous dois rien ». Que s’est-il passé pendant ces onze minutes ?
    – En jeu libre, « Au milieu » : qui a vu la dernière ligne de Max a vu aussi celle de Papa. Lisez les deux ensemble, jamais l’une sans l’autre.
# @src 2eb321c5
facilitator-you-may-hear =
    – « C’est de la drogue. » On ne sait pas, et Astrid ne le saura jamais. Que pouvait-elle voir sans le savoir ?
    – « Longue Balade la fait culpabiliser ! » Oui. Trouve la ligne. Puis trouve la suivante.
    – « Les assos, c’est toutes pareil. » Laquelle des deux a accepté un non ? Qu’est devenue une question dans chacune ?
    – « Moi, je l’aurais ouvert. » Peut-être. Que pouvait-elle faire sans l’ouvrir ? L’histoire montre quatre façons.
    – « Elle a liké la page, donc c’est sa faute. » À quoi a-t-elle dit oui, exactement ? Où, dans ce oui, était le colis ?
    – « La pire, c’était Lisa. » Lis ce qu’elle dit à la fin. Peut-on être gentille et quand même faire passer des choses ?
    – « Tom est avec eux. » On se sert peut-être de lui aussi. Lis « Moi je fais que le scotch ». Qui lui demanderait comment il va ?
    – « Donc il ne faut jamais aider des inconnus. » Lin et Hector étaient des inconnus, et Mme Ott aussi, avec son sac. Où s’arrêtaient ces services-là ?
    – « Et si c’est un copain qui demande, ou un cousin ? » Les trois mêmes choses : est-ce que ça s’arrête, a-t-on le droit de demander, que devient un non ? Ce qui est fermé reste fermé, peu importe qui le tend.
    – « Alors elle donne ses discussions à la police. » Seulement ce qu’on lui demandait de porter, et ce qui devait lui faire peur ; et un avocat l’entend d’abord. Qui l’a décidé ?
    – « Nadia a été horrible. » Le temps d’une phrase. Qu’en a-t-elle fait ?
    – « La mairie ne sert à rien. » Elle a répondu à moitié. Qui a demandé, quand, et qu’y a-t-il maintenant sur le papier ?
# @src 951938b3
facilitator-early-finishers =
    Pour les binômes qui ont fini tôt, sur papier : « Écrivez le message de Tom à quelqu’un à qui il le dirait. Il peut être court. Puis écrivez la phrase avec laquelle on peut s’arrêter au troisième pas. Elle peut faire un mot. » On ne ramasse pas, et pas de nouveaux messages de Seconde Patte : on n’écrit pas pour eux.
# @src 84fc661b
facilitator-in-the-room =
    – On demande plus souvent aux garçons qu’aux filles de porter des choses et de tenir des portes. Malik met la pression trois fois et répare trois fois : demandez comment. Personne ne joue Tom.
    – Quelqu’un a peut-être porté quelque chose, ou a un frère qui le fait. Vous ne le saurez pas. Dites une fois, à tout le monde : « Personne n’a à avoir honte d’un service. Qui veut me dire quelque chose peut venir après la séance, et il se peut que je doive le transmettre. »
    – Quelqu’un aide peut-être dans un refuge, une paroisse, un parti ou un club. Ce groupe-là n’est pas soupçonné ; l’histoire en montre un bon.
    – Quelqu’un n’a peut-être ni papa avec de la soupe, ni Nadia. Dites qu’une des fins a peu de monde, et qu’une seule personne suffit.
    – Dans certaines familles, l’argent manque, et on vit de services rendus. « Une dette », ici, ce sont des mots, pas un porte-monnaie.
# @src 97273251
facilitator-four-minutes =
    Gardez « Longue Balade et Seconde Patte ont toutes les deux demandé un service après l’autre. Qu’est-ce qui était différent ? » C’est toute l’histoire en une question, et personne n’a besoin de sa propre vie pour y répondre.
# @src 131ae102
facilitator-leave-out =
    – Ce qu’il y avait dans le colis. On ne devine pas, même pour rire.
    – Les services rendus, les dettes, les frères, les petits boulots ou les colis de qui que ce soit.
    – « Ça t’est déjà arrivé ? »
    – Les vraies causes, les vraies assos et les vrais groupes, ceux des infos aussi.
    – Qui a jugé quelle ligne et comment, qui a pris le colis, et qui a tenu la porte.
# @src 0f84a58c
facilitator-if-somebody-tells =
    – « J’ai porté quelque chose. » « Mon frère tient des portes. » Ne demandez ni quoi, ni pour qui, ni où. « Merci. Pas ici : avec moi, juste après. Avec moi, tu n’as pas d’ennuis, et il se peut que je doive le transmettre à … », et nommez la personne.
    – Porter pour d’autres, c’est d’abord une question de protection. La personne dont on s’est servi a besoin de protection avant tout le reste.
    – Remerciez la personne. Restez calme, et ne creusez pas. Vous n’avez pas besoin de détails, et il ne faut pas que vous soyez la seule personne à les avoir.
    – Dites tout de suite ce que vous devez transmettre, et à qui. Ne promettez rien de plus.
    – Après la séance, allez voir la personne responsable de la protection, le jour même. Notez les mots tels qu’ils ont été dits.
    – Dites ce qui va se passer, et quand vous vous reparlerez. Puis tenez parole. Une personne qu’on a menacée ne devrait pas rentrer toute seule avec ça.
    – Si quelqu’un est en danger maintenant, arrêtez d’animer. Appelez le numéro d’urgence ou la personne responsable de la protection ; ne laissez pas la personne seule.
# @src 8f0e6cbc
facilitator-letter-home =
    Chers parents, chères familles,
    à notre prochain cours, la classe joue une histoire inventée. Deux refuges pour chiens demandent de petits services à Astrid, 17 ans. Chez l’un, un service a une fin ; chez l’autre, chacun mène au suivant, et on n’aime pas les questions. Les élèves s’exercent à voir la différence.
    L’histoire n’apprend à personne à se méfier d’une cause ; aucun vrai groupe n’est nommé, on ne fait de mal à aucun animal. Sur certains chemins, un message doit faire peur à Astrid, et des adultes demandent de l’aide à la police, avec elle ; la classe lit un chemin sans ce message. Si la classe joue librement, on demandera peut-être à Astrid de tenir la porte de quelqu’un d’autre. Un ami lui dit qu’elle lui plaît, et ne demande rien.
    On n’interroge personne sur soi-même, rien n’est enregistré, et tout le monde peut passer ou sortir.
    Si votre enfant vous en parle, écouter suffit. Si vous vous inquiétez pour quelqu’un, la personne responsable de la protection vous écoutera volontiers.
    Bien cordialement
# @src d452e2ca
facilitator-close =
    Finissez sur quelque chose à faire : la question du second regard, « Où est-ce que ça s’arrête, et qu’est-ce qui se passe si je dis non ? » Chacun la pose à une ligne de l’histoire, et garde le reste pour soi.
    Montrez encore une fois la page d’aide, à tout le monde, et dites combien de temps vous restez dans la salle.

## Words that the story explains

# @src 32000cbe
word-pound = fourrière
    .means = un endroit où une ville garde les chiens perdus
# @src 0f0d4c73
word-run = enclos
    .means = un terrain entouré d’un grillage, où les chiens peuvent marcher
# @src 796dad15
word-paw = patte
    .means = le pied d’un chien ; aussi la trace qu’il laisse
# @src 37948690
word-dachshund = teckel
    .means = un chien tout en longueur, aux pattes courtes
# @src 15b35bdd
word-grout = carreler
    .means = poser des carreaux sur un mur ou par terre
# @src 98801251
word-semicolon = point-virgule
    .means = un point au-dessus d’une virgule, quand on écrit
# @src 5e094d69
word-rota = planning
    .means = une liste qui dit à chacun quand c’est son tour
# @src 1d64699b
word-bill = facture
    .means = un papier qui dit ce que quelqu’un doit payer
# @src 437f88ec
word-sender = expéditrice
    .means = celle qui envoie un colis, et dont le nom est dessus
# @src 14344ba1
word-counter = comptoir
    .means = la longue table d’une boutique, où l’on te sert
