# Second Look, les feuilles à imprimer, français. Licence : CC BY 4.0. Pas encore relu par une personne de langue française.
# Une feuille par sujet, environ soixante lignes : faire court. À qui anime et aux familles : vous. Aux jeunes : tu.

## On every sheet

# @src 57f651a0
handout-page = page { $page } sur { $pages }
# @src e71115cc
handout-licence = Textes : CC BY 4.0
# @src 8b54f1fd
handout-print = Pour imprimer : Ctrl et P. A4, noir et blanc, recto, taille réelle.
# @src cf618ed5
handout-for-leader = Pour la personne qui anime
# @src a6980fe7
handout-for-home = Pour les familles
# @src b48930f4
handout-for-machines = Informatique
# @src 386e4676
handout-for-all = Exercice de fiction
# @src 8af2fdf2
handout-contact-blank = Dans ce bâtiment :

## The sheets by name

# @src bc00a6b3
handout-quick-start = Pour bien démarrer
    .copies = un exemplaire, pour vous
# @src 4c372150
handout-notes = Vos notes
    .copies = un exemplaire, pour vous ; pas pour la table du groupe
# @src 1fb6c764
handout-cards = Cartes de vote
    .copies = deux jeux par impression ; un jeu par personne, à réutiliser
# @src 0de00daf
handout-slips = Bulletins
    .copies = un bulletin par personne et par vote
# @src dd478524
handout-tactics = Ça met la pression, ou ça va
    .copies = un exemplaire par table, pour la discussion
# @src acdf2e02
handout-friend = Une amie a changé : comment commencer
    .carer = Quelqu’un à la maison a changé : comment commencer
    .copies = une carte par personne, à emporter
# @src 21768f22
handout-questions = Questions pour en parler
    .copies = un exemplaire, pour vous : avec une réponse à chacune
# @same
# @src be94bd9a
handout-letter = Lettre aux familles
    .carer = Invitation
    .copies = un exemplaire par famille, une semaine avant
# @src 6795f3a9
handout-exit = Tickets de sortie
    .copies = un ticket par personne, pour les deux dernières minutes
# @src bd72b41a
handout-support = À qui parler
    .copies = un exemplaire par personne, et un pour le mur
# @src 9591a325
handout-if-told = Si quelqu’un vous confie quelque chose
    .copies = un exemplaire par adulte dans la salle
# @src 2f46eeb7
handout-it = Ce que le programme ouvre et garde
    .copies = un exemplaire, une semaine avant
# @src c629511b
handout-background = Pour en savoir plus
    .copies = un exemplaire, réservé aux adultes
# @src 1a33aaea
handout-answers-a-first = Tu y jetterais un second regard ?
    .copies = feuilles A et B : A pour une moitié du groupe, B pour l’autre, en alternant
# @src 1a33aaea
handout-answers-b-first = Tu y jetterais un second regard ?
    .copies = feuilles A et B : A pour une moitié du groupe, B pour l’autre, en alternant
# @src 46abcfb6
handout-sheet-a = Feuille A
# @src 1f98aa58
handout-sheet-b = Feuille B
# @src 1241a635
handout-key = Clé des feuilles de réponses
    .copies = un exemplaire, pour vous, une fois les feuilles rendues
# @src 096b364c
handout-booster = Deux semaines plus tard
    .copies = recto verso, bord long ; couper au milieu : deux par feuille

## Quick start

# @src 18c65e58
quick-day-before = La veille
# @src caa4ce6d
quick-before-1 = Jouez l’histoire une fois, jusqu’au bout. Ça prend un quart d’heure.
# @src 32e12da8
quick-before-2 = Trouvez un deuxième adulte pour la salle, et voyez avec le contact de ce bâtiment quand on peut le joindre.
# @src 1bb453f9
quick-before-3 = Appelez une fois les numéros de « À qui parler », et notez la date sur la feuille.
# @src 5eb76d64
quick-before-4 = Imprimez ce qu’il vous faut :
# @src c2d246e7
quick-in-the-room = Cinq minutes avant
# @src 760c9577
quick-room-1 = Secteur branché, veille désactivée, messageries et mails fermés.
# @src b67eae4b
quick-room-2 = Écrans : étendre, pas dupliquer. Sous Windows : Windows et P, puis « Étendre ».
# @src 370aa982
quick-room-3 = Second regard, « Avec un groupe ». Choisissez l’histoire, tapez combien vous êtes, commencez.
# @src 13756378
quick-room-4 = Vos notes sont sur un écran, l’image de la salle sur l’autre. C’est l’inverse ? F10.
# @src 206dff77
quick-keys = Touches
# @src 5c69d85e
quick-key-on = avancer : ligne suivante, et les étapes d’un vote
# @src a931485e
quick-key-back = un pas en arrière
# @src d56a17eb
quick-key-hands = une main de plus pour A, B, C, D ; 0, c’est « ne rien dire »
# @src 09785e5a
quick-key-type = taper les nombres : Entrée, 9, Entrée, 11, Entrée
# @src 3c3f4b74
quick-key-choose = gauche et droite : choisir une réponse ; Entrée : continuer avec elle
# @src 4d2ee555
quick-key-mark = haut et bas : choisir une ligne ; Espace : second regard
# @src 603fb317
quick-key-support = à qui parler, pour vous ; encore une fois, pour la salle
# @src 9febc4f1
quick-key-freeze = figer l’image de la salle ; à nouveau : reprendre
# @src d0273afe
quick-key-blank = écran de la salle noir ; à nouveau : retour
# @src 5098bc8a
quick-key-skip = au prochain vote avec discussion
# @src f1b18b5a
quick-key-swap = échanger les deux écrans
# @src 536f9589
quick-key-counts = montrer les nombres à la salle, ou les cacher
# @src 994998ab
quick-key-leave = quitter : un calendrier dans les deux fenêtres, aussitôt
# @src 02458868
quick-name-page-down = Page suiv.
# @src 732c7b16
quick-name-page-up = Page préc.
# @same
# @src d08fa1ae
quick-name-hands = 1–4, 0
# @src 62d3c529
quick-name-type = Entrée
# @src c2b9b358
quick-name-choose = Flèches, Entrée
# @src 513b36ea
quick-name-mark = Flèches, Espace
# @same
# @src c32c0564
quick-name-blank = F8
# @src 1aeb2aea
quick-name-leave = Échap
# @same
# @src 3b87877a
quick-name-support = F1
# @same
# @src 967a51cc
quick-name-freeze = F7
# @same
# @src a3b4b66d
quick-name-skip = F9
# @same
# @src 7752d0b7
quick-name-swap = F10
# @same
# @src f06e6783
quick-name-counts = F12
# @src bd2994fc
quick-remote = Sur une télécommande, droite et gauche font Page suiv. et Page préc. Une touche « diaporama » peut envoyer Échap : couvrez-la d’adhésif.
# @src 5f9b6cfb
quick-if = Si quelque chose ne marche pas
# @src e153c247
quick-if-1 = Le projecteur s’éteint
    .do = Le cours continue dans votre fenêtre. Quand l’image revient, F8 enlève le noir.
    .do-carer = La soirée continue dans votre fenêtre. Quand l’image revient, F8 enlève le noir.
# @src 32ca098b
quick-if-2 = Deux fois le même écran
    .do = Windows et P, « Étendre ». D’ici là, votre fenêtre ne montre aucune note à la salle : prenez cette feuille.
# @src 1fc74284
quick-if-3 = Il n’y a qu’un écran
    .do = Tournez-le vers la salle, et animez avec vos notes papier.
# @src c05febde
quick-if-4 = Fenêtre fermée, courant coupé
    .do = Relancez. « Reprendre l’atelier », sur le premier écran, ramène à la même ligne.
# @src 3dd6de8a
quick-if-5 = Pas d’affichage graphique
    .do = Dans le terminal : second-look lead --terminal --resume
# @src 03c770c3
quick-if-6 = Pas d’ordinateur du tout
    .do = Lisez à voix haute les scènes de vos notes, votez avec les cartes, et parlez-en. C’est un bon cours.
    .do-carer = Lisez à voix haute les scènes de vos notes, votez avec les cartes, et parlez-en. C’est une bonne soirée.
# @src c3a34cf1
quick-if-7 = Ça sonne trop tôt
    .carer = Le temps manque
    .do = Laissez tomber le reste de l’histoire, jamais la dernière étape : à qui parler.

## Cards and slips

# @src f4cf8c48
cards-zero = ne rien dire
# @same
# @src ce374953
cards-zero-sign = 0
# @src 690ab52e
cards-look = second regard
# @src 16cce24f
cards-how = Découper le long des traits. Tenir la carte contre soi : seul l’avant de la salle la voit.
# @src d34a7d29
slips-how = Découper le long des traits. Un mot ou une lettre, un pli. Pas besoin de nom.
# @src 7737f411
slips-line = Ma réponse

## A friend has changed

# @src d0b4e08d
friend-opening = Pas besoin de preuve, et pas besoin d’avoir raison. Que tu sois là, ça aide déjà.
# @src 0e943130
friend-begin = Pour commencer, une de ces phrases suffit
# @src 86379594
friend-begin-1 = « Tu me manques sur le chemin du retour. On rentre ensemble demain ? »
    .carer = « Tu me manques à table. Tu m’accompagnes à pied au magasin ? »
# @src 9d8957f5
friend-begin-2 = « Tu parles peu, ces temps-ci. Je ne te demande pas pourquoi. Je suis là. »
# @src 0fecbf8d
friend-begin-3 = « Je me trompe peut-être. Je voudrais juste savoir comment tu vas. »
# @src f2318b91
friend-open = Ce qui laisse la porte ouverte
# @src 97f92de4
friend-open-1 = Demande comment va ton amie, pas qui sont ces gens.
    .carer = Demande comment s’est passée la journée, sans parler de ces gens.
# @src 4f7c0b40
friend-open-2 = Ne te moque de personne, et ne te dispute pas sur des idées.
# @src 184bc2c6
friend-open-3 = Propose quelque chose d’ordinaire : un bus, un film, une course.
# @src 664af682
friend-open-4 = Un non est un non. Reviens un autre jour.
# @src 1e1d6a16
friend-not = Ce qui n’est pas ton rôle
# @src 1d5c89f1
friend-not-1 = Sortir quelqu’un de là, tout découvrir, écrire à ces gens.
    .carer = Tout découvrir, lire un téléphone en cachette, écrire à ces gens.
# @src e578ac11
friend-not-2 = Garder tous les secrets. Dis : « Je ne le dirai pas à tout le monde. Si j’ai peur pour toi, je demanderai de l’aide, et tu le sauras avant les autres. »
# @src e6b60ac6
friend-today = Parles-en à un adulte aujourd’hui, si ton amie
    .carer = Cherche de l’aide aujourd’hui, si la personne qui t’inquiète
# @src c0ea8ccd
friend-today-1 = veut partir, ou voir quelqu’un que personne ne connaît
# @src e3abec8a
friend-today-2 = reçoit des menaces, ou des demandes de photos ou d’argent
# @src 30882986
friend-today-3 = parle de se faire du mal, d’en subir, ou de mal fait à d’autres
# @src 5ef0f16d
friend-now = En danger maintenant : le numéro d’urgence. Pas besoin de preuve.

## Letter home

# @src 15490f9b
letter-generic-greeting = Chers parents, chères familles,
# @src b2fd5b44
letter-what = Ce que nous faisons
# @src 195ddb9a
letter-why = Pourquoi
# @src 2cadf11b
letter-generic-what = En classe, nous lisons une histoire racontée en messages. Elle est inventée du début à la fin, et ses personnages aussi. Le groupe décide de ce que répond le personnage principal, et en parle ensuite.
    .carer = Pendant la soirée, nous lisons une histoire racontée en messages. Elle est inventée du début à la fin, et ses personnages aussi. Le groupe décide de ce que répond le personnage principal, et en parle ensuite.
# @src 47261f39
letter-generic-why = Ceux qui veulent quelque chose des jeunes leur écrivent d’abord gentiment. Nous apprenons à distinguer ce qui met la pression de ce qui y ressemble seulement : que demande un message, et que se passe-t-il après un non ? Nous travaillons aussi l’inverse : ne pas se méfier de tout ce qui est nouveau.
# @src 7ffe179f
letter-generic-kept = On ne demande à personne de parler de soi, et aucun nom n’est noté. On compte seulement les mains, pour tout le groupe.
    .carer = On ne demande à personne de parler de soi ou de ses enfants, et aucun nom n’est noté. On compte seulement les mains, pour tout le groupe.
# @src df69a582
letter-measured = Avant et après l’histoire, il y a une feuille avec des messages courts. Elle n’a ni nom ni numéro, une feuille vide convient, et personne ne peut dire ensuite à qui elle était.
# @src c460f99b
letter-no = Si vous ne le souhaitez pas
# @src 46c27ab5
letter-no-1 = Dites-le-nous, par ce coupon ou autrement. Aucune raison à donner, aucune conséquence.
    .carer = Inutile alors de nous le dire. Aucune raison à donner, aucune conséquence.
# @src 6ce3d4eb
letter-no-2 = Votre enfant fera autre chose, sans rester seul. Dans le groupe, personne ne dit pourquoi.
    .carer = On peut venir et seulement écouter. On peut passer une question et sortir à tout moment, et personne ne demande pourquoi.
# @src c548675f
letter-no-3 = Votre enfant décide aussi : on peut passer une question et sortir à tout moment.
    .carer = On ne pose à personne de question sur sa famille.
# @src 2d3d866b
letter-ask = À qui vous adresser
# @src c8169f76
letter-ask-1 = Pour le cours :
    .carer = Pour la soirée :
# @src 8685ca2b
letter-ask-2 = Si quelqu’un vous inquiète :
# @src 0d7d0950
letter-date = Jour et heure du cours :
    .carer = Jour et heure de la soirée :
# @src 3f02644d
letter-from = De la part de :
# @src 1e1b0c82
letter-cut = à découper ici, si besoin
# @src d3d5e011
letter-slip = Mon enfant ne participera pas au cours.
    .carer = Je voudrais venir. Il me faut un interprète, quelqu’un pour les enfants, autre chose :
# @src ed21b4c0
letter-slip-child = Enfant :
    .carer = Nom, si vous voulez :
# @src f710b71b
letter-slip-sign = Date et signature :
    .carer = Comment vous joindre :

## Exit slips

# @src c6930028
exit-title = Avant de partir
# @src cdd37998
exit-how = Chacun coche une case, écrit quelque chose sur la ligne, plie le papier et le rend.
# @src a1407fff
exit-fine = Ça va. Je retiens :
# @src d5beba08
exit-talk = Je voudrais parler, avec :
# @src 0286f245
exit-found = Où me trouver (seulement si tu veux) :
# @src d637b9b9
exit-read = Lu aujourd’hui, par une seule personne :
# @src 4d43b61f
exit-cut = Découper le long des traits

## Who to talk to

# @src 211d5025
who-here = Ici
# @src 398c7193
who-here-blank = Nom, salle, heures :
# @src 5363c100
who-checked-blank = appelé le :
# @src c8114a49
who-not-reached = Personne ne répond ? Essaie le suivant. Tu peux commencer par : « Je ne sais pas si je suis au bon endroit. »

## If somebody tells you something

# @src 5802e1f5
told-opening = Ça peut arriver. C’est le signe qu’on vous fait confiance. Vous n’avez pas à trouver la solution ; vous devez transmettre.
# @src 1c5e0f04
told-1 = Remerciez. Gardez votre calme. Écoutez, sans creuser : pas besoin de détails ni de noms.
    .say = « Merci de me l’avoir dit. Ce n’était pas facile. »
# @src 94ad47e4
told-2 = Ne promettez pas le secret. Dites ce que vous devez transmettre, et à qui.
    .say = « Je ne peux pas garder ça pour moi. Je le dirai à une personne dont c’est le métier, et à personne d’autre. »
# @src ea352ada
told-3 = Pas devant le groupe. F8 éteint l’écran de la salle ; l’autre adulte continue.
    .say = « Merci. On en parle juste après, à deux. »
# @src f6edf8ca
told-4 = Danger immédiat ? Arrêtez d’animer. Ne laissez pas la personne seule. Appelez le numéro d’urgence ou le contact ci-dessous.
# @src fb40b5d5
told-5 = Le jour même : allez voir la personne responsable de la protection. Notez sur papier ce qui a été dit, mot pour mot. Jamais dans ce programme, un mail ou une discussion en ligne.
# @src 446975ed
told-6 = Dites ce qui va se passer et quand vous vous reparlerez. Et tenez parole, même s’il n’y a rien de nouveau.
    .say = « Je viens te voir demain après le premier cours. »
    .say-carer = « Je vous appelle demain à dix heures. »
# @src 7a343849
told-7 = Prenez soin de vous. Vous pouvez dire comment vous l’avez vécu, sans donner de nom.
# @src 736bcf15
told-not = Ce qui complique tout
# @src a875c687
told-not-1 = « C’est sûr, ça ? » · « Pourquoi ne pas l’avoir dit avant ? » · « C’était qui ? »
# @src cc59c059
told-not-2 = Appeler d’abord les parents. Le souci est peut-être à la maison : la personne responsable en décide avec vous.
    .carer = Appeler la famille ou l’école dans le dos de quelqu’un. Le souci est peut-être justement là : la personne responsable en décide avec vous.
# @src 594fc537
told-not-3 = Demander à une amie, à un cousin ou à la classe d’en découvrir plus.
    .carer = Demander à des voisins, à la famille ou à des amis d’en découvrir plus.
# @src 651621e8
told-slips = Les tickets de sortie sont lus par une seule personne, le jour même, puis déchirés.
# @src d790fa16
told-emergency = Urgences :
# @src 8f7a3bea
told-responsible = Responsable de la protection :
# @src 453a14ce
told-me = On peut me joindre :

## For IT

# @src 17262fe9
it-opening = Second regard est un seul programme, pour des ateliers de prévention. Ni installation, ni compte, ni serveur, ni administrateur. Voici ce qu’il ouvre, écrit et demande.
# @src 7cb03732
it-net = Réseau
# @src 645cff24
it-net-1 = En solo, et avec un groupe qui vote à main levée : aucun. Il n’ouvre aucun port, n’interroge aucun serveur, ne charge aucune mise à jour et n’envoie rien.
# @src 6502c92b
it-net-2 = Seulement pendant que des téléphones votent, ce qu’active la personne qui anime : il écoute sur une adresse de cet ordinateur, port TCP 7420, ou un des deux suivants s’il est pris, sur le réseau local, jusqu’à désactivation. HTTP simple, sans internet, DNS ni diffusion.
# @src df0d37c9
it-net-3 = Ce que quelqu’un du même Wi-Fi pourrait alors faire : lire et falsifier des votes sur une histoire inventée. Ni noms, ni adresses, ni cookies ne sont gardés.
# @src 1d095b2c
it-firewall = Si des téléphones doivent voter
# @src b3639feb
it-firewall-1 = Windows pose la question à qui a les droits. Aux autres, il ne demande rien et crée une règle qui bloque. Supprimez-la et ajoutez celle-ci, en administrateur :
# @src 57fe5fee
it-firewall-2 = Téléphones et ordinateur doivent pouvoir se joindre : sur un réseau qui sépare les appareils (isolation des clients, beaucoup de réseaux invités), c’est impossible.
# @src f558c866
it-files = Fichiers
# @src ed5e0e3b
it-files-1 = Réglages et nom du contact : dans le dossier de réglages de l’utilisateur, que donne « second-look doctor ».
# @src 274cfae5
it-files-2 = Ateliers : second-look/workshops, dans le dossier de données de l’utilisateur. Des nombres, des lieux, des minutes, le jour ; ni noms, ni paroles, rien sur une personne. Effacés d’eux-mêmes après 90 jours (30 ou 365 au choix). Ils ne sont pas chiffrés : c’est le rôle du disque.
# @src 4d8dddd9
it-files-3 = Jouer en solo n’y laisse rien. Un second regard imprimé reste en fichier jusqu’à la sortie.
# @src 8601a9d5
it-graphics = Affichage
# @src c6f8676d
it-graphics-1 = Une fenêtre demande Vulkan, Metal, DirectX 12 ou OpenGL, même en logiciel. Sans eux, tout se passe dans le terminal. « second-look doctor » dit ce qu’a cet ordinateur.
# @src 357d5026
it-page = La page
# @src 6edfbfd4
it-page-1 = Un seul fichier HTML par page exportée ou imprimée. Sa propre politique lui interdit de charger ou d’envoyer quoi que ce soit ; les feuilles n’ont aucun script. Il s’ouvre sans serveur.
# @same
# @src 0eb86bb7
it-open = Licence
# @src d4d28e52
it-open-1 = Le programme est sous MIT ou Apache 2.0, les textes et les histoires sous CC BY 4.0.

## Your notes

# @same
# @src 95f807bd
notes-minutes = { $from }–{ $to } min
# @src c90fe9a7
notes-hear = Vous entendrez peut-être : { $words }
# @src 2160fc40
notes-stops = On en parle : { $scenes }

## Questions for the talk

# @src 97260ca4
questions-how = Posez-en une, et attendez. Dix secondes, c’est long, et c’est bien. Chacun peut passer. La réponse en dessous en est une parmi d’autres : gardez-la jusqu’à ce que le groupe ait parlé.
# @src 5b64ca18
questions-first = Après le parcours de la classe
    .carer = Après le parcours suivi ensemble
# @src 11aadc6f
questions-others = Après d’autres chemins de l’histoire
# @src 734f945d
questions-answer = Une façon de répondre :

## What presses, and what only looks like it

# @src 8bf8cda3
tactics-how = Ce qui compte, c’est ce que fait une ligne, jamais qui l’écrit. Pose aux deux lignes la question écrite dessous.
# @src 2eef4815
tactics-presses = Ça met la pression
# @src ee9e0c7e
tactics-fine = Ça va
# @src 6640eb0f
tactics-apart = Pour les distinguer

## Answer sheets, their key, and two weeks later

# @src 39eb7ea1
answers-opening = Un second regard, c’est s’arrêter, demander ou vérifier avant de répondre. Ça n’accuse personne.
# @src 43fab816
answers-nameless = Ni nom, ni numéro.
# @src cf20775c
answers-rules = Une croix par ligne. Saute ce que tu veux ; une feuille vide, c’est bien aussi, et pliée, elle ressemble aux autres. Une fois rendue, elle ne peut plus être reprise.
# @src b8a5abeb
answers-before = Avant l’histoire
# @src fde54cbc
answers-after = Après l’histoire
# @src 690ab52e
answers-look = second regard
# @src 0c15defa
answers-let-be = laisser comme ça
# @src 117bd6f0
answers-fold = plier ici, vers l’arrière
# @src 6edc166c
answers-others = Ce ne sont pas les mêmes messages qu’avant. Il n’y a rien à retenir et rien à réussir.
# @src b84cea14
key-how = Aucune feuille n’est juste ou fausse, et aucune n’est regardée seule : seul le groupe entier compte. Lisez ceci une fois les feuilles rendues, et ne le montrez pas au groupe : il connaîtrait les messages la prochaine fois.
# @src 40072ffe
key-type = Pour saisir une feuille : sa lettre, puis 1 pour « second regard », 0 pour « laisser comme ça » et - quand c’est sauté, une fois pour chacun de ses seize messages. Ensuite, déchirez les feuilles.
# @src 78df30c9
key-a = Série A : le haut de la feuille A, le bas de la feuille B
# @src 020ca33a
key-b = Série B : le haut de la feuille B, le bas de la feuille A
# @src f4572da0
key-look = Second regard.
# @src 5615bb96
key-let-be = Laisser comme ça.
# @src 15d3c06c
booster-opening = Cinq minutes. D’abord de ton côté : une croix, ou rien. Puis retourne la feuille, et dis à la personne d’à côté lequel tu montrerais à quelqu’un.
# @src 8d305c23
booster-key = Ce que fait chacun
# @src 85523413
booster-talk = Pas d’accord pour l’un d’eux ? Dis pourquoi. Une bonne raison vaut parfois mieux que cette clé.
# @src 18003b0e
booster-cut = couper ici
