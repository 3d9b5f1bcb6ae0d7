# Someone Who Gets It, français ; ici, l’histoire s’appelle « Quelqu’un qui comprend ». Licence : CC BY 4.0. Aucune personne francophone ne l’a encore relue.
# Tu entre tous, sauf : vous avec Mme Demir, Greta Holm, l’agente Maes (des deux côtés). Les voix : readers/french-voices.md.

## People and places

# @src d302d177
cast-paula = Paula
    .about = toi
    .letter = P
# @src 90115d8e
cast-rita = Rita
    .about = ta sœur, qui se fiance
    .letter = R
# @src 07ed5b38
cast-mum = Maman
    .about = ta mère
    .letter = M
# @src d994145a
cast-sami = Sami
    .about = le fiancé de Rita
    .letter = S
# @src 716fa1d5
cast-yara = Yara
    .about = ton amie depuis le CM1
    .letter = Y
# @src 1c53a00e
cast-omar = Omar
    .about = tient l’accueil le jour
    .letter = O
# @src 14fff47c
cast-demir = Mme Demir
    .about = prof de ton cours du soir
    .letter = D
# @src 54039956
cast-anselm = M. Anselm
    .about = patron de l’hôtel
    .letter = A
# @src 4d6220be
cast-noah = Noah
    .about = tu ne le connais pas encore
    .letter = N
# @same
# @src 0a113e8a
cast-greta = Greta Holm
    .about = cliente de la chambre quatre
    .letter = G
# @src 72a78ff6
cast-joana = Joana
    .about = répond à la ligne d’écoute
    .letter = J
# @same
# @src 5f12375c
cast-maes = Agente Maes
    .about = de la police
    .letter = M
# @src c2e72028
cast-robin = Robin
    .about = tu ne le connais pas encore
    .letter = R
# @src 62f18e96
cast-iris = Iris
    .about = tu ne la connais pas encore
    .letter = I
# @src fc183819
cast-mark = Mark
    .about = tu ne le connais pas encore
    .letter = M
# @src e3a7cebb
cast-new = L
    .about = pas encore dans tes contacts
    .letter = L
# @src 6bbafce5
channel-plaza = Chaussures à trois heures
    .about = ta page sur Plaza
# @src f7d91ebc
channel-robin = Robin
    .about = discussion
# @src cee20d53
channel-iris = Iris
    .about = discussion
# @same
# @src 55e6927a
channel-night = Les Noctambules
    .about = Murmur
# @same
# @src ed11cf86
channel-new = L
    .about = Murmur
# @src 9bc5432b
channel-noah = Noah
    .about = discussion
# @same
# @src f7461b04
channel-yara = Yara
    .about = Murmur
# @same
# @src 67feea3f
channel-rita = Rita
    .about = Murmur
# @same
# @src f9032609
channel-mum = Maman
    .about = Murmur
# @src 6cf5fb96
channel-omar = Omar
    .about = au téléphone
# @same
# @src 83f23ecb
channel-anselm = M. Anselm
    .about = par e-mail
# @src e0be70d2
channel-maes = Agente Maes
    .about = au téléphone
# @same
# @src 569f94dd
channel-class = Cours du soir
    .about = Murmur
# @same
# @src 3e1804f5
channel-demir = Mme Demir
    .about = Murmur
# @src 106cd9ad
channel-seating = Rita et Yara
    .about = le téléphone de Yara
# @same
# @src 72c5cc48
channel-yaras-phone = Le téléphone de Yara
    .about = Murmur
# @src 6488ab65
channel-classroom = Cours du soir
    .about = de vive voix
# @src 4b683c64
channel-bikes = Les vélos
    .about = de vive voix
# @src 1c112795
channel-lobby = Le hall
    .about = de vive voix
# @src 48524091
channel-step = La marche
    .about = de vive voix
# @src 78183dcb
channel-pool = La piscine
    .about = de vive voix
# @src 25f48f6e
channel-home = À la maison
    .about = de vive voix
# @src bced3b15
channel-line = La ligne d’écoute
    .about = sur haut-parleur
# @same
# @src 009db2d3
channel-postcard = Greta Holm
    .about = par carte postale
# @src c801d92b
channel-police = La police
    .about = avec l’agente Maes
# @src 662987d0
channel-door = La porte de Rita
    .about = de vive voix
# @src 57b19175
channel-hall = La salle des fêtes
    .about = de vive voix
# @src fc0c5bad
channel-van = La camionnette
    .about = de vive voix

## The story

# @src a3290494
scenario-title = Quelqu’un qui comprend
# @src 2f0ed1e0
scenario-line = Tu es Paula, 18 ans. Tu travailles la nuit, et des gens t’écrivent.
# @src 63954e39
scenario-before =
    Tu joues Paula, qui ne dort pas la nuit et reçoit beaucoup de messages. Elle plaît à certains, et ils le disent.
    Dans certaines versions de l’histoire, il y a une courte menace, et quelqu’un vient tout de suite.
    Tu peux prendre du recul à tout moment.
# @src ac690bb9
ask-do = Que fait Paula ?
# @src 9ccd4b29
ask-say = Que dit Paula ?
# @src 58d7d5fe
ask-write = Qu’écrit Paula ?

## A sandwich at three

# @src 3469602c
sandwich-at-three_title = Un sandwich à trois heures
    .about = Un accueil de nuit, une publication, trois personnes qui ne dorment pas.
# @src 69bb461f
sandwich-at-three_three-keys = L’hôtel a quatorze chambres. Devant presque chaque porte, une paire de chaussures. Paula est la seule à ne pas dormir.
# @src 7ee7971b
sandwich-at-three_post = Richelieus marron, lacets tout neufs, veut un sandwich au fromage à trois heures du matin. Soit il se marie, soit il divorce. À vous
# @src 93b44565
sandwich-at-three_who-notices = Tu remarques toutes les chaussures de ce couloir. Et les tiennes, qui les remarque
    .note = La phrase saute la blague et va droit à la fatigue. Il pense peut-être à Paula. Il l’écrirait peut-être à n’importe qui.
    .shows = « Et les tiennes, qui les remarque », deux minutes après une blague sur un sandwich
    .settles = Rien ne t’oblige à chercher. Par curiosité, montre-la à quelqu’un et demande ce qu’il répondrait.
# @src 8ef30a83
sandwich-at-three_look-who = Un message gentil à trois heures du matin, ça n’apprend pas grand-chose.
    .pressing = C’est vrai qu’elle touche là où ça fait mal, et se méfier est normal. Mais elle ne demande rien, et un voisin pourrait l’écrire. Trop tôt pour le dire.
    .fine = C’est peut-être dit de bon cœur, et ça peut plaire. Mais il a sauté ce qu’elle avait écrit pour aller droit à la fatigue. Trop tôt pour le dire.
    .unclear = C’est ça. Un inconnu gentil écrit ce message, et quelqu’un qui l’écrit à tout le monde aussi. La suite le dira.
# @src f312f137
sandwich-at-three_married = Il se marie. Personne s’achète des lacets pour divorcer
# @src ff4f189d
sandwich-at-three_all-of-them = T’es souvent debout à trois heures. J’ai tout lu
    .note = Un inconnu a lu toute ta page, et il le dit. Tout le monde peut la lire. Il ne veut rien en échange.
# @src 4536840a
sandwich-at-three_nod-off = Pourquoi tu dors pas ? Pourquoi *moi* je dors pas ? Je peux t’appeler, pour pas que tu t’endormes
    .note = La fatigue, elle l’a entendue aussi. Elle offre une heure à elle, et tu peux dire non.
# @src e20f6ad4
sandwich-at-three_triangles = La chambre neuf sonne encore. Il le voudrait coupé en triangles.
# @src a7b686d8
sandwich-at-three_whos-asking = Du 39, talon gauche mort. Et ça intéresse qui
    .feedback = Tu as demandé qui parle. « Et les tiennes, qui les remarque » saute la blague et répond à la fatigue : ça fait du bien, et ça ne prouve rien. À un inconnu, tu ne dois aucune réponse.
# @src bf24561e
sandwich-at-three_for-one = N’empêche, c’est un sandwich pour une seule personne
    .feedback = Tu as répondu à la blague, rien de plus. Deux inconnus ont vu que tu veilles tard, et aucun n’en a rien fait. Qui ils sont, ça peut attendre qu’il fasse jour.
# @src d7da42f0
sandwich-at-three_ring-me = Appelle-moi. On me paie pour pas dormir. Enfin presque
    .feedback = Tu as pris l’heure qu’on t’offrait, et dit tout haut qu’il y a un truc bizarre avec ta paie. Deux inconnus aussi ont vu ta fatigue ; eux peuvent attendre.
# @src dccbc5d5
sandwich-at-three_still-awake = Voilà, je t’ai tout raconté sur les nouveaux bonnets de bain. T’es encore réveillée ? Alors ça a marché
# @src 8bc11f7e
sandwich-at-three_why-no-answer = C’est Noah, celui des lacets. Je vois que t’es en ligne. Pourquoi tu réponds pas ?
    .note = Il a compté tes minutes pendant que tu travaillais, et voulait une explication. Lundi, il l’a dit lui-même.
# @src 5521c71d
sandwich-at-three_silence = Faire le sandwich.
    .feedback = Tu as fait un sandwich, sans répondre à personne. Une phrase a touché un point sensible ; si elle est vraie, elle le sera encore demain. Et demain, tu pourras écrire aux trois tout aussi bien.
# @src f5a58a47
sandwich-at-three_peppermint = Des triangles. Comme pourboire, le client laisse une pastille à la menthe.
# @src 6a4df299
sandwich-at-three_sleep-standing = Tu réponds pas. Tu t’es endormie debout ? Tant mieux

## Size 39

# @src 3c78637e
size-39_title = Pointure 39
    .about = Un inconnu qui connaît l’ascenseur, un autre à quatre heures et demie.
# @src cc0efdd9
size-39_the-lift = J’ai été client chez vous cet hiver. L’ascenseur dit « fermeture des portes », et après il réfléchit
# @src 2c5de962
size-39_thoughtful = C’est un ascenseur qui réfléchit beaucoup
# @src 47c9b948
size-39_whole-night = Tu fais quoi d’une nuit entière, à part les chaussures
# @src e20da2fe
size-39_two-points = De la chimie. J’ai raté l’école véto de deux points
# @src 43c52e16
size-39_and-a-half = *un et demi
# @src f06df2d4
size-39_the-floor = Un et demi. Moi, je serais resté allongé par terre une semaine
    .note = Il partage ta peine, et n’accuse personne. Ça s’arrête là.
# @src 8bc11f7e
size-39_why-no-answer = C’est Noah, celui des lacets. Je vois que t’es en ligne. Pourquoi tu réponds pas ?
    .note = Il a compté tes minutes pendant que tu travaillais, et voulait une explication. Lundi, il l’a dit lui-même.
# @src 432e4c08
size-39_shall-we = Et si on allait sur Murmur. Ici, n’importe qui peut passer, c’est comme parler dans ton hall
    .note = Une raison aimable d’aller là où personne ne passe. Beaucoup de discussions changent d’endroit ; pour celle-ci, il est trop tôt pour dire pourquoi.
    .settles = Dis « restons ici », et regarde ce que ça coûte.
# @src a53faef5
size-39_stay-here = Je l’aime bien, mon hall. On reste
    .feedback = Tu as gardé la discussion là où il passe du monde, et il l’a accepté. Ça compte pour lui, autant qu’un seul non peut compter. Cette nuit, le moins poli, c’était l’autre inconnu.
# @src d382e0ca
size-39_lobby-it-is = Va pour le hall
    .note = Tu as dit non, il le prend avec une blague. Il ne demande rien en échange.
# @src b2cf1164
size-39_ok-murmur = OK pour Murmur
    .feedback = Tu es maintenant comme dans une pièce à deux chaises, sans fenêtre. C’est douillet, et plus personne ne voit ce qui se dit. Dis son nom à quelqu’un, ça pèsera moins. Avec n’importe qui : dis non une fois, à une petite chose, et regarde.
# @src 7457f8cd
size-39_hear-you-think = Bien. Maintenant je t’entends penser
# @src fd52e3de
size-39_when-in-spring = Quand ça, cet hiver ? Tes chaussures, je m’en souviendrais
    .feedback = Tu as demandé ce que seul un client saurait. L’ascenseur est dans tous les avis, et « banales » est peut-être vrai. Donc : trop tôt pour le dire. Il a accepté la question, et n’a plus parlé de Murmur. Tu peux redemander de jour, ou laisser.
# @src 00d95435
size-39_sensibly = Tu devais dormir, et t’avais bien raison. Des noires. Banales
# @src 5a9d8711
size-39_silence = Laisser venir le jour.
    .feedback = Tu as laissé deux questions de côté : pourquoi tu réponds pas, et si on changeait d’endroit. À six heures moins dix, personne ne doit de réponse à personne.
# @src ff4cd778
size-39_wet-hair = Les portes de l’ascenseur réfléchissent. Omar entre, les cheveux mouillés, avec les journaux.
# @src 23f0e33e
size-39_long-corridor = Bonjour. Tu ressembles au bout d’un long couloir.

## Flour

# @src dfad92a0
flour_title = Farine
    .about = Un inconnu avec une camionnette de pain, et un autre, qui a écrit le premier.
# @src ebf0a505
flour_the-laces = C’est moi, celui des lacets. Et du lundi, enfin de la chimie. Près de la fenêtre
# @src 6a9eb39d
flour_week-six = T’as demandé ce que c’est, une mole. À voix haute. Au bout de six semaines
# @src d1742774
flour_had-to = Fallait bien que quelqu’un le fasse
# @src 8e6c3aee
flour_need-the-wins = T’as ri. Je livre du pain, moi, je prends ce qui vient
# @src 8059d47c
flour_get-off = Tu finis quand ?
    .note = Il demande quand tu finis. Le message d’après dit pourquoi : à six heures, il passe devant.
# @src 1f3f7c3d
flour_rolls = C’était bizarre, dit comme ça. Je passe devant ton hôtel à six heures, c’est tout. Y a des petits pains qui tombent de la camionnette. Enfin, je les paie
    .note = Quelque chose pour rien, et il dit tout de suite qui paie. Jusqu’ici, il n’y a rien derrière.
# @src 838c9f6a
flour_not-tonight = J’ai demandé qui remarque tes chaussures. T’es pas obligée de répondre, il est trois heures du matin
    .note = Il lâche sa propre question et te laisse ta nuit. Telle quelle, c’est une phrase d’ami.
# @src dde87f3a
flour_why-no-answer = Je vois que t’es en ligne. Pourquoi tu réponds pas ?
    .note = { sandwich-at-three_why-no-answer.note }
# @src 227a2f51
flour_room-nine = La neuf a sonné. Je travaille, moi
    .feedback = Tu as donné la raison, et pris ton temps. Il avait compté tes minutes et voulait une explication, et personne n’y a droit. Qui s’inquiète pour toi peut le dire.
# @src a795f3f9
flour_right = Ah oui
# @src c986f6d4
flour_bit-much = Un peu fort, à quatre heures et demie
    .feedback = Tu as dit ce que c’était : on comptait tes minutes. Il l’a peut-être mal pris. Puis il s’est repris, et ça en dit plus que la phrase elle-même. La première fois, ne rien dire, ça va aussi.
# @src dbe232ea
flour_it-is = C’est vrai. Je suis debout depuis deux heures, oublie ce message
# @src cd417bf1
flour_so-what-is-a-mole = Me voilà. Alors, c’est *quoi*, une mole
    .feedback = Tu as laissé passer, et posé une question à toi. Une fois, ce n’est rien. Si quelqu’un compte tes minutes chaque nuit, c’est beaucoup, même si le pain est bon.
# @src 03009966
flour_a-big-one = Un nombre de trucs. Un grand. Franchement, j’ai rien d’autre
# @src a074e0dc
flour_silence = Ranger le téléphone dans le tiroir des clés perdues.
    .feedback = Tu n’as expliqué ton silence à personne. Il avait compté tes minutes, et il a changé d’avis sans ton aide. L’autre inconnu n’avait rien demandé.
# @src 63458ef6
flour_forget-that = Oublie ce message. Tu travailles

## By the window

# @src 11955235
by-the-window_title = Près de la fenêtre
    .about = Lundi, le cours du soir, les vélos.
# @src 5068acff
by-the-window_forms = Le rattrapage a lieu le 26 à neuf heures. Inscriptions avant le vendredi 23. Je ne relance personne, j’ai essayé.
    .note = Une date pour toute la classe, connue des semaines avant. C’est sec parce que le calendrier l’est.
# @src 2cad8b3b
by-the-window_mole = Près de la fenêtre, un garçon avec de la farine sur une manche. Sur sa main, il a écrit MOLE.
# @src 92f2ae9c
by-the-window_sorry = C’est moi, les lacets. Pardon pour « pourquoi tu réponds pas », tu bossais et moi je comptais
# @src c0ee3cda
by-the-window_my-number = Mon numéro est sur cette feuille, pour la question quatre. Ou tu cries. Je suis à deux mètres
    .note = Il voudrait écrire, et te montre comment t’en passer. De toute façon, il est là tous les lundis.
# @src 8b13b6e0
by-the-window_no-hurry = Rien ne presse. Je me demandais juste comment ça avait fini, le sandwich. Je suis plutôt sur Murmur
    .note = Ça peut attendre aussi longtemps que tu veux. Tel quel, ce message ne te fait rien.
    .shows = « Rien ne presse »
    .settles = Laisse passer quelques jours, et regarde si rien ne presse encore.
# @src f5d71406
by-the-window_night-light = Piscine samedi ? Avant que tu dises non : t’étais drôle, avant, et maintenant t’es une veilleuse
    .note = Tu dois te sentir mal tant que tu n’as pas dit oui. Elle t’aime depuis le CM1. Les deux peuvent être vrais.
    .shows = « Avant que tu dises non », et la suite
    .settles = Dis non, et regarde ce qu’elle en fait.
# @src 66add6eb
by-the-window_look-two = Un inconnu et ta plus vieille amie. Regarde le message, pas le nom au-dessus.
# @src de218fdf
by-the-window_question-four = Alors montre-moi la question quatre
    .feedback = Tu as préféré la feuille à la piscine, et rien ne s’est cassé. Yara avait fait de toi celle qui n’est plus drôle, puis s’est reprise. La piscine, ça allait aussi.
# @src 38b0f0b1
by-the-window_delete-question = Tu peux effacer la veilleuse ? Tu me manques, c’est tout. Va faire tes moles
# @src 4f8ffb81
by-the-window_not-getting-in = Je viens, mais je vais pas dans l’eau
    .feedback = Tu as fait la moitié du chemin, et dit laquelle. Yara avait insisté là où ça fait mal ; avec cette moitié-là, elle a lâché. « Non, et dis pas ça » aurait été aussi gentil.
# @src b32d9f62
by-the-window_delete-towel = Tu tiendras ma serviette. Et oublie la veilleuse, OK ? C’était méchant, je l’ai dit parce que tu me manques
# @src afce8c40
by-the-window_triangles = Ça a fini en triangles. OK, moi aussi je suis sur Murmur
    .feedback = Tu as répondu à un message qui ne demandait rien, et donné un peu plus. C’est comme ça que quelqu’un commence à plaire. Sur Murmur, vous n’êtes que deux à voir : dis son nom à quelqu’un. Yara, c’est autre chose : elle s’est reprise.
# @src ebcaa3a2
by-the-window_delete-smiling = Tu souris à ton téléphone. C’est qui ? Et la veilleuse, c’était pas juste, t’es fatiguée, je le vois bien
# @src 402beba9
by-the-window_peppermint = En triangles. Pourboire : une pastille à la menthe
    .feedback = Tu as répondu par une blague à un message qui ne demandait rien. Sur Murmur, vous n’êtes que deux à voir : dis son nom à quelqu’un. La pique de Yara mettait la pression, et elle l’a entendu sans que tu le dises.
# @src ebcaa3a2
by-the-window_delete-peppermint = Tu souris à ton téléphone. C’est qui ? Et la veilleuse, c’était pas juste, t’es fatiguée, je le vois bien
# @src 4c246689
by-the-window_silence = Rentrer seule, à pied.
    .feedback = Pendant une soirée, tu ne devais rien à trois personnes. La pique de Yara devait te faire dire oui, et ton silence lui a laissé le temps de l’entendre. On peut aussi dire à une amie, tout net, que ça a fait mal.
# @src 1fb02527
by-the-window_delete-lonely = Efface la veilleuse. Je me sentais seule et c’est tombé sur toi
# @src 46e1d5ab
by-the-window_left-your-moles = T’as oublié tes moles ici. Je te les apporte vendredi

## The green dot

# @src 53560a7e
the-green-dot_title = Le point vert
    .about = Murmur, cette nuit-là.
# @src a34c7dd5
the-green-dot_dot = Sur Murmur, il n’y a ni avis de clients ni hall. Juste un nom, et un petit point vert à côté.

## Six o'clock

# @src c419fb78
six-o-clock_title = Six heures
    .about = Une fiche de paie, une cousine et quatre petits pains. Trois.
# @src 7114fb71
six-o-clock_payslip = Bonjour. C’est ta fiche de paie ? Sur la mienne il y avait plus, et je ne faisais pas de nuits.
# @src 3dee7a42
six-o-clock_nought = Y a marqué prime de nuit. Onze nuits. Et en face, zéro
# @src 559ec4e4
six-o-clock_room-numbers = Et pas de numéros de chambre dans tes histoires de chaussures, s’il te plaît. Les clients savent lire, certains.
    .note = Une règle, un peu sèche, avec une raison que tout le monde peut vérifier.
# @src 849a9638
six-o-clock_one-smiles = Tu pourrais laisser tomber. À ton âge, pour une place à l’accueil, moi, je disais merci. On sourit.
    .note = Tu devrais dire merci, au lieu de toucher ta paie. Il a vu ta tête, et il a laissé tomber.
# @src b816b3a3
six-o-clock_bad-advice = Je vois ta tête. Tu as raison. Écris-lui, et je relis avant, si tu veux.
# @src 113254ae
six-o-clock_the-cousin = tu me connais pas.. cousine de Robin.. il parle jamais de personne et là il arrête pas avec tes chaussures
    .note = Une autre inconnue arrive, pour parler à la place du premier. Tu n’as rencontré aucun des deux.
# @src 5cd0984b
six-o-clock_four-three = Petits pains. Quatre. Trois, j’ai eu faim sur le pont. C’est pour vous tous, je suis en retard
    .note = Pour tout le monde, et il est déjà reparti. Personne n’a à dire merci deux fois.
# @src 514c85d5
six-o-clock_eleven-dates = Écrire à M. Anselm : onze dates, une question.
    .feedback = Tu as mis sur papier ce qu’on te doit. Omar t’avait dit de te contenter de moins, puis il s’est repris. Si M. Anselm a oublié, il paiera. Sinon, il y a des gens dont le métier est de lire les fiches de paie.
# @src 6ede0b0d
six-o-clock_no-adjectives = Bien. Onze dates, pas d’adjectifs.
# @src c0bddd82
six-o-clock_in-daylight = Et en plein jour, il est comment
    .feedback = Tu as demandé, et te voilà dans une discussion avec trois personnes. Deux inconnus d’accord entre eux restent deux inconnus. Tu peux jeter un œil et repartir.
# @src fed6813b
six-o-clock_ask-him = demande-lui haha.. je nous mets tous dans une seule discussion.. plus simple
# @src d6de0d09
six-o-clock_on-the-step = Prendre un petit pain et s’asseoir sur la marche avec Noah et Omar.
    .feedback = Tu as fait une pause avec deux personnes qui ont ensuite dû aller travailler. La cousine de quelqu’un attend une réponse, et n’en a pas besoin : elle a parlé pour lui avant que tu demandes quoi que ce soit.
# @src b48bbe67
six-o-clock_a-trap = Au fait, la question quatre, c’est un piège. Je suis tombé dedans
# @src fdc829d1
six-o-clock_silence = Rentrer dormir.
    .feedback = Tu as pris le sommeil qui te manquait. Lundi, onze nuits feront toujours onze, et Omar avait barré son « on sourit ». La cousine d’un inconnu peut se passer de réponse. Deux lignes à M. Anselm pourraient aussi partir dès aujourd’hui.
# @src 06e7036c
six-o-clock_in-the-coat = Dans la poche de son manteau, Paula retrouve un petit pain.
# @src 852c3861
six-o-clock_slept-through = Tu as dormi pendant mon appel. Bien. C’était pour rien.

## Off shift

# @src 26a4123b
off-shift_title = Fin de service
    .about = Le samedi arrive.

## Night People

# @src 16fb4b44
night-people_title = Les Noctambules
    .about = Une discussion à quatre, à trois heures du matin.
# @src 331d673e
night-people_mute-us = bon.. Les Noctambules.. moi Iris, cousine de Robin.. Mark, son meilleur ami.. sourdine quand tu veux.. on fait tous ça
    .note = Que des nouveaux d’un coup, oui. Et dès la première phrase, une sortie.
# @src 26132a85
night-people_a-bad-person = Des nouvelles de la neuf ? Je parie sur le divorce, je suis horrible
# @src 4a0cd1cb
night-people_two-pairs = Parti. Avec deux paires de chaussures
# @src dcb60656
night-people_a-corridor = Je vous l’avais dit. Elle lit un couloir mieux que moi un livre
    .note = Un compliment sur une chose que tu fais vraiment, et rien n’est demandé en échange.
# @src 0438c115
night-people_your-class = Lundi, t’as cours ? Alors dimanche soir, personne n’écrit. Faut bien que quelqu’un ici réussisse un examen
    .note = Ça fait de la place pour ton cours. Prise seule, c’est une phrase d’ami.
# @src 59db82a2
night-people_its-you = il allait si mal tout l’hiver.. et puis toi.. je dis pas que c’est toi haha.. c’est toi
    .note = Neuf jours ont passé, et tout l’hiver de quelqu’un dépendrait de toi.
# @src bbb321ea
night-people_trays = Quelque part, un robinet coule. Onze plateaux de petit-déjeuner sont alignés.
# @src 0b045ff9
night-people_whos-in = T’es avec qui cette nuit, à part les chaussures
    .note = Quelqu’un veut savoir qui est là pour remarquer. Aucune raison n’est donnée.
# @src 241fea47
night-people_why = Neuf clients et un ascenseur. Pourquoi
    .feedback = Tu as retourné la question. L’un voulait savoir qui est là pour remarquer, et une autre a donné la raison à sa place. Quand on a une raison, on peut la dire soi-même, et d’abord.
# @src 227d3a1f
night-people_he-worries = c’est Robin qui veut savoir.. il s’inquiète.. pire que ma mère
# @src 3fb01534
night-people_nobody-till-six = Personne jusqu’à six heures, après y a Omar
    .feedback = Tu as dit à trois inconnus quand il n’y a personne avec toi. Ça ressemblait à de la compagnie, et c’en est peut-être ; mais eux le savent, et près de toi, personne. Dis la même phrase à Omar. Alors les deux côtés savent.
# @src cbb39acd
night-people_a-kettle = Alors on veille avec toi. J’ai une bouilloire
# @src fb008a9c
night-people_muting = Les noctambules ont besoin de dormir. Je vous mets en sourdine
    .feedback = Tu as repris ta nuit sans que personne s’y oppose ; ça compte pour eux. Les compliments venaient de trois côtés, et personne n’était jamais d’un autre avis. Continue à regarder.
# @src bb1cca68
night-people_or-not = Normal. Mets-nous en sourdine, on sera là ou pas
    .note = Ton non est accepté, et personne ne fait la tête.
# @src 434c2766
night-people_silence = Préparer les plateaux du petit-déjeuner.
    .feedback = Tu as laissé une question sans réponse : t’es avec qui cette nuit. Quand c’est Omar qui demande, c’est pour le planning. À des gens jamais vus, on peut demander « pourquoi », ou ne pas répondre.
# @src b3f3de74
night-people_thirty-one = Trente et un messages à six heures. Le dernier est une photo de la bouilloire de Mark.
# @src 85bc9d6e
night-people_against-the-sugar = Bonjour. Ton téléphone n’a pas arrêté de vibrer contre le sucre.

## A parcel

# @src b5538d2e
a-parcel_title = Un colis
    .about = Quelque chose de gros arrive à l’accueil, à son nom.
# @src 1f42972f
a-parcel_at-noon = C’est arrivé à midi, à ton nom. Donc quelqu’un sait où tu travailles. M. Anselm le saura aujourd’hui, par moi.
# @src 93ab737c
a-parcel_stethoscope = Un stéthoscope, et pas un jouet. En mars, une fois, elle avait parlé d’un comme ça.
# @src df06f057
a-parcel_no-strings = Il est arrivé ? Pour la future véto, on a tous mis un peu. Sans rien en échange !
    .note = Très gros et très gentil, de la part de gens jamais vus. Un seul message ne suffit pas à dire à quoi ça sert.
    .shows = « on a tous mis un peu », et « Sans rien en échange ! »
    .settles = Pas besoin de les tester. Le jour où tu diras non à quelque chose : est-ce qu’on parle du colis ?
# @src 6dbaac39
a-parcel_went-without = il s’est privé pour ça.. alors t’as pas intérêt à dire que c’est trop.. ça l’achèverait
    .note = On décide de ton merci à ta place, et un non coûterait à quelqu’un d’autre.
    .shows = « t’as pas intérêt », et « ça l’achèverait »
    .settles = Attends un jour. Ça n’achève personne.
# @src eef11489
a-parcel_then-eat = Si c’est trop, dis-le. Il boudera une heure, et puis il mangera
    .note = Ça te laisse un moyen de renvoyer le cadeau, et ça ne fait pas un drame de la bouderie.
    .shows = « dis-le », et « et puis il mangera »
    .settles = Dis-le. C’est ce que le message propose.
# @src 9bb50dc2
a-parcel_aubergine = Poulet ou aubergine pour le 24 ? Rita doit le dire ce soir à la cuisine. Maman.
    .note = Une urgence, avec une cuisine derrière. N’importe quelle réponse convient.
# @src dfaf852c
a-parcel_look-parcel = Un colis, une heure, trois messages. On lit des messages, pas des gens.
# @src 394d3b0b
a-parcel_cold-end = Paula pose le bout froid contre l’ascenseur. On dirait qu’il réfléchit pour de vrai.
# @src 662c0f0c
a-parcel_sending-it-back = C’est trop. Je le renvoie
    .feedback = Tu l’as rendu avant qu’on te le fasse payer. « T’as pas intérêt » l’interdisait, justement, et aussitôt quelqu’un t’aime moins. Là où personne n’interdit rien, un cadeau, ça se garde.
# @src 4e3ee056
a-parcel_that-hurt = ah ouais.. ok.. lui le dira jamais alors moi je le dis.. ça fait mal
# @src b68c84ce
a-parcel_fine-really = C’est pas grave. Vraiment. Bon courage avec les moles
# @src 24b47ff9
a-parcel_aubergine-late = { a-parcel_aubergine }
    .note = { a-parcel_aubergine.note }
# @src bfb15224
a-parcel_thank-you = On m’avait jamais offert ce que je voulais vraiment. Merci
    .feedback = Ça t’a fait plaisir, et le plaisir était vrai. C’est un gros cadeau, de gens jamais vus, et quelqu’un t’interdit de le dire. Si un jour on te le fait payer, tu ne dois rien.
# @src 2300e20b
a-parcel_quite-loud = Paula l’essaie sur elle-même. Son cœur fait pas mal de bruit.
# @src e60947b2
a-parcel_keep-it-for-me = Omar, tu me le gardes. Et tu m’en reparles, de temps en temps
    .feedback = Tu l’as montré à quelqu’un qui te voit tous les matins. Eux avaient rendu le non difficile ; maintenant, vous êtes deux à pouvoir le dire. Ça fait un peu rougir, c’est tout.
# @src 57864277
a-parcel_what-it-says = Au coffre, alors. Et cette nuit, je t’appelle à trois heures. Au téléphone, tu auras le droit d’être de mauvaise humeur.
# @src a2560a0a
a-parcel_silence = Le mettre au coffre, avec les bagues perdues.
    .feedback = Tu n’as ni remercié ni renvoyé ; il est sous clé, avec une date dans le registre. « T’as pas intérêt » voulait une réponse aujourd’hui. Un cadeau, ça peut attendre la sienne.
# @src c4d7da26
a-parcel_heart-listener = Paula signe dans le registre. Date, heure, « un écouteur de cœur ».
# @src 5057c28d
a-parcel_only-nosy = Il est arrivé ? Prends ton temps, je suis juste curieux
    .note = Une question qui n’est pas pressée. Tu peux la laisser là.

## The whistle

# @src df3a5115
the-whistle_title = Le sifflet
    .about = La cafétéria de la piscine, et le téléphone de Yara sur la table.
# @src bfe0144d
the-whistle_your-face = OK, quelqu’un m’écrit et t’as pas le droit de faire ta tête. Pourquoi tu la fais ?
# @src 55fe59e2
the-whistle_this-is-it = C’est ma tête normale
# @src 0ea0773c
the-whistle_butterfly-lane = Il m’a vue crier sur les nageurs de papillon, sur la page du club. Il dit qu’il aimerait qu’on lui crie dessus comme ça. Je sais. Mais
# @src 8639278d
the-whistle_all-of-us = Capitaine ! On est tous là, on espère que t’as bientôt fini. Tous
    .note = Au bout de trois jours, quelqu’un attend la fin de son service, et le lui fait savoir.
# @src 4d5e148f
the-whistle_on-duty = mais réponds pas pendant le service.. des gens pourraient se noyer
    .note = Ça lui rend son temps, pour une raison que tout le monde voit : il y a de l’eau.
# @src caee1a8b
the-whistle_new-whistle = Au cou de Yara pend un sifflet en argent. Il est arrivé à la piscine, dans une boîte à ruban.
# @src 93dfbd59
the-whistle_took-all-day = pour la plus bruyante de la ville.. sans rien en échange.. il a mis la journée à le choisir
    .note = C’est gentil, c’est gros, et c’est arrivé là où elle travaille. À quoi ça sert, personne ne peut encore le voir.
    .shows = « sans rien en échange », et « la journée à le choisir »
    .settles = Son prochain non, un jour ou l’autre. Est-ce qu’on parle du sifflet ?
# @src 482caedf
the-whistle_my-brother = On le dit pas tout de suite à mon frère ? Quand il s’inquiète, il fait des listes. Juste le temps que je sache ce que c’est
    .note = Un secret qui a une fin. C’est le sien, et elle vient d’en parler à quelqu’un : toi.
    .shows = « Juste le temps que je sache ce que c’est »
    .settles = La semaine prochaine, demande-lui si elle le sait.
# @src bff8258f
the-whistle_do-the-face = Et si tu refais ta tête, je te raconte plus rien
    .note = Tu ne dois plus bouger, sinon tu la perds. Ça met la pression, peu importe qui le dit. Regarde combien de temps ça dure.
    .shows = « si tu refais ta tête »
    .settles = Fais ta tête, et regarde ce qu’elle fait.
# @src 7a3a3127
the-whistle_look-whistle = Deux de ces messages viennent de quelqu’un qui l’aime. Un des deux met la pression.
# @src 92bf5cc6
the-whistle_have-it-back = En fait si. Je te raconte tout, c’est une maladie. Fais ta tête, je l’aime bien, ta tête
# @src 7934e3a8
the-whistle_nosy = Je peux être contente pour toi et curieuse en même temps. Il l’a vue où, la page du club
    .feedback = Tu as demandé une chose toute simple, et laissé la joie à Yara. Toute une bande l’attendait, à les croire ; personne là-dedans n’a encore de visage.
# @src aafcf3bc
the-whistle_people-see-things = Sur internet ? Là où on voit les trucs ? OK, je lui demande
# @src fa9db27c
the-whistle_show-the-card = Montre le sifflet à ton frère. Pas les messages. Juste le sifflet
    .feedback = Tu as demandé une deuxième paire d’yeux sur une seule chose, et les messages restent à elle. Un sifflet en argent au bout de trois jours, c’est beaucoup. Elle te trouvera peut-être pénible ; un cadeau sans rien derrière, ça se montre à un frère.
# @src 3eb4e4b4
the-whistle_he-ll-say = Il va demander de qui c’est. OK, c’est *de qui* ? OK, d’accord
# @src faa5ab7e
the-whistle_blow-it = Il est bien, ce sifflet. Vas-y, siffle
    .feedback = Tu as partagé sa joie, et elle t’en dira d’autant plus. À quoi sert ce sifflet, on ne le sait toujours pas, et on a le temps de regarder.
# @src bfb28073
the-whistle_a-good-noise = C’était fort ? C’était trop fort ? Un monsieur a lâché ses frites
# @src 89d25f9f
the-whistle_silence = Manger ses frites et écouter.
    .feedback = Tu n’as rien demandé, et elle t’en a dit plus. Écouter, ce n’est pas être d’accord. Ce qu’elle avait dit de ta tête, elle est revenue dessus d’elle-même. Si elle devait sortir ce soir, tu demanderais où.
# @src 17f07d55
the-whistle_weirdly-nice = T’es gentille, c’est louche. T’es malade ? Bon, alors je te raconte tout

## A lot

# @src fff8ee55
a-lot_title = Beaucoup
    .about = Jeudi, et une phrase qui peut se dire de deux façons.
# @src 5228992c
a-lot_robin-a-lot = Tu me plais beaucoup. T’es pas obligée de dire pareil
    .note = C’est un grand mot, et il te laisse libre. Le message d’après, de quelqu’un d’autre, reprend cette liberté.
    .shows = « T’es pas obligée de dire pareil »
    .settles = Ta réponse à toi, quand tu en auras une. Qu’est-ce qui revient ?
# @src f8b36ecb
a-lot_walking-up-and-down = il l’a dit.. je l’entends marcher de long en large.. dis quelque chose Paula.. maintenant.. il tremble
    .note = Il faut répondre tout de suite, à cause de sa façon de marcher. Pourquoi pas demain, personne ne le dit.
# @src f6fab73f
a-lot_the-step = Six heures, la marche derrière la cuisine. Noah a apporté les petits pains, comme d’habitude. La camionnette cliquette en refroidissant.
# @src f870be5e
a-lot_those-rolls = Un café samedi ? Allez. Après tous ces petits pains
    .note = Pendant une seconde, le pain est devenu une facture. Tu as demandé, et il l’a déchirée.
# @src a59ea058
a-lot_a-bill = Y avait une facture dans le sachet
# @src 0f2f8fbb
a-lot_no-bill = Mais non. Mange. C’est des petits pains. Donne-m’en un
# @src 1dfaa439
a-lot_noah-a-lot = Ce que je voulais dire, c’est que tu me plais beaucoup. Ça n’a rien à voir avec la chimie. Je veux dire, avec *le cours* de chimie
    .note = C’est un très grand mot. Il vient de déchirer une facture, et aucune réponse n’est due.
    .shows = « tu me plais beaucoup », et rien n’est demandé
    .settles = Ta réponse à toi, quand tu en auras une. Qu’est-ce qui revient ?
# @src 0ce84f51
a-lot_look-a-lot = Un grand mot ne met pas la pression. Ce qu’on fait de ta réponse, oui, parfois.
# @src e27700b9
a-lot_smell-of-toast = C’est lui, le gars du pain ? Je vous vois depuis les vélos. Tu sentirais le pain grillé toute ta vie, vise plus haut !
    .note = Elle rabaisse quelqu’un parce qu’elle a peur qu’on la quitte. Quatre minutes après, elle a changé d’avis et l’a dit à sa façon.
# @src 09277f27
a-lot_delete-the-toast = Il me tient le portail le temps que mon vélo passe. OK. J’ai rien dit pour le pain grillé, il sent bon
# @src 25191471
a-lot_not-now = Pas maintenant
    .feedback = Tu as dit « pas maintenant » à quelque chose de grand, et on t’a répondu chimie : tu plais à quelqu’un qui peut attendre. Une minute avant, il comptait ses petits pains, et il a lâché. Un oui serait allé à ta vitesse, lui aussi.
# @src 26311977
a-lot_all-right = D’accord. T’as fait la question quatre ?
# @src 33d99aa9
a-lot_not-now-twice = Pas maintenant
    .feedback = Un seul « pas maintenant », dit deux fois. Sur la marche, il t’a valu de la chimie. Au téléphone, un homme sans manteau. La taille d’un mot en dit peu ; ce qu’on fait de ton non en dit plus.
# @src e0cf3ac7
a-lot_all-right-near = { a-lot_all-right }
# @src c0d52f60
a-lot_not-you-either = Et pour toi aussi, c’est pas maintenant. J’aime bien ces nuits
# @src daccba6b
a-lot_his-coat = pas maintenant.. ok.. il est sorti sans son manteau.. il dit que c’est rien
    .note = Le même « pas maintenant » que sur la marche. Ici, on te présente la facture : un homme sans manteau.
# @src 2162ada7
a-lot_like-you-too = Toi aussi, tu me plais. Je sais pas encore à quel point
    .feedback = Tu as dit ce que tu sentais, et le sentir, c’est permis. On t’avait dit « maintenant », parce que quelqu’un tremble, et tu ne l’as jamais vu. Tu n’as rien promis ; « pas maintenant » marche encore demain. Dis son nom à quelqu’un.
# @src 85cad4bc
a-lot_sleep-then = Alors je peux dormir
# @src 5b6b86e9
a-lot_rolls-yes = Non. Les petits pains, oui. Le reste, non
    .feedback = Tu as dit non, le mot entier, et gardé ce que tu aimes. Il l’a pris, avec une petite pause pour lui. Un non n’est pas méchant, et n’a pas besoin de raison. Personne n’est obligé de laisser une porte ouverte.
# @src e1829b5e
a-lot_a-clear-one = OK. Ça, c’est clair. Question quatre ? Non. Laisse-moi jusqu’au pont
# @src 576cdca2
a-lot_might-be-slow = Tu me plais. Le « beaucoup », ça viendra peut-être lentement
    .feedback = Tu as dit oui à ta vitesse, à quelqu’un qui avait déchiré sa facture. Tu n’as rien promis, et vendredi tout peut encore changer.
# @src a621e1e0
a-lot_a-limiter = Lentement, ça me va. Ma camionnette dépasse pas quatre-vingts
# @src 7adfb30a
a-lot_silence = Regarder la camionnette refroidir.
    .feedback = Tu n’as rien dit, et personne ne t’a forcé la main. Une minute avant, il avait insisté, et il a déchiré sa facture. Ce qu’on fait de ton silence t’apprend presque autant que ce qu’on fait d’un non.
# @src e8166634
a-lot_only-said = C’est pas grave. Je voulais juste l’avoir dit. Question quatre ?

## After the bread

# @src 066ac960
after-the-bread_title = Après le pain
    .about = La semaine continue.

## Eleven nights

# @src c4a2a5a2
eleven-nights_title = Onze nuits
    .about = Le même matin, six heures et demie, une fiche de paie.
# @src feb695ad
eleven-nights_payslip = { six-o-clock_payslip }
# @src 25f63290
eleven-nights_nought = { six-o-clock_nought }
# @src 5563f03b
eleven-nights_room-numbers = { six-o-clock_room-numbers }
    .note = { six-o-clock_room-numbers.note }
# @src 2714b0ad
eleven-nights_one-smiles = { six-o-clock_one-smiles }
    .note = { six-o-clock_one-smiles.note }
# @src 90169c43
eleven-nights_bad-advice = { six-o-clock_bad-advice }
# @src 623b3f37
eleven-nights_smell-of-toast = { a-lot_smell-of-toast }
    .note = { a-lot_smell-of-toast.note }
# @src bfe462c1
eleven-nights_delete-the-toast = { a-lot_delete-the-toast }
# @src 477cfd61
eleven-nights_eleven-dates = { six-o-clock_eleven-dates }
    .feedback = { six-o-clock_eleven-dates.feedback }
# @src cd1d6750
eleven-nights_no-adjectives = { six-o-clock_no-adjectives }
# @src 080f84c5
eleven-nights_read-it-first = Demander à Omar de relire, parce qu’elle n’a que des mots fâchés.
    .feedback = Tu as pris l’aide d’Omar, qui était revenu sur son « on sourit ». C’est ce qu’on te doit, et ça part à ton nom. Si rien ne revient, il y a des gens dont le métier est de lire les fiches de paie.
# @src 9a4f55d2
eleven-nights_cross-out = Alors écris les mots fâchés. Je barre, et tu gardes ce qui reste.
# @src 72864a83
eleven-nights_silence = Rentrer dormir.
    .feedback = Tu as pris le sommeil qui te manquait. Lundi, onze nuits feront toujours onze, et Omar avait barré son « on sourit ». Deux lignes à M. Anselm pourraient aussi partir dès aujourd’hui.
# @src 69c55812
eleven-nights_as-white = Dors. Lundi, la page sera encore blanche.
# @src 740de97b
eleven-nights_not-burnt = Y a un petit pain dans l’escalier. Enfin, celui qui est pas brûlé

## The evening

# @src 17004cf8
the-evening_title = Le soir
    .about = Quelqu’un attend.

## One Monday

# @src 1da0cd85
one-monday_title = Un lundi
    .about = Des codes, un hamster, et quelque chose à prouver.
# @src 79aa6a68
one-monday_the-hamster = Je connais ton code depuis la quatrième. C’est l’anniversaire du hamster. Change-le, je me sens toute-puissante
    .note = Elle pourrait regarder, et elle te dit de le changer. Connaître un code, ça peut aller : comme ici.
    .shows = « Change-le »
    .settles = Change-le, et regarde si ça l’embête.
# @src 48d61add
one-monday_always-at-that-desk = Tu es toujours derrière ce comptoir. Ta sœur, elle, téléphone. Tu pourrais aussi. Maman.
    .note = On te compare à ta sœur jusqu’à ce que tu appelles. Elle a réparé plus tard, presque sans mots.
    .shows = « Ta sœur, elle, téléphone. Tu pourrais aussi. »
    .settles = N’appelle pas avant d’en avoir envie, et regarde ce qu’elle en fait.
# @src 69ff0574
one-monday_speech = Discours !!! Deux minutes, la drôle c’est toi, papa pleure déjà donc il peut pas, zéro pression, bon d’accord, cent dix personnes de pression !
    .note = Elle demande deux minutes, et rit elle-même de la pression. Tu peux dire non.
    .shows = « Deux minutes », et une blague sur la pression
    .settles = Dis non, et regarde si ça coûte plus qu’un soupir.
# @src b6be826a
one-monday_look-monday = Trois personnes proches, avant le dîner. Une de ces phrases met la pression, et ce n’est pas la plus bruyante.
# @src ba0c164c
one-monday_then-id-know = Je t’aime. Saute un lundi, reste au téléphone avec moi à la place. Comme ça, je saurai
    .note = Un amour à prouver en renonçant à quelque chose. Lui saurait ; toi, tu raterais la chimie.
# @src 21959f60
one-monday_do-your-moles = ou fais tes moles si tu veux.. c’est qu’un lundi.. il survivra haha
    .note = Ça te laisse ton lundi, et personne n’en souffre. Puis quelqu’un d’autre continue.
# @src 6d2691a1
one-monday_swap-codes = Donnez-vous vos codes Murmur, tous les deux. Moi, j’ai le sien. Comme ça, plus personne se pose de questions
    .note = Plus personne ne se poserait de questions, parce que quelqu’un pourrait regarder.
# @src 063dc512
one-monday_with-mine = Tu ferais quoi du mien
# @src 92e290ad
one-monday_the-point = Rien ! C’est tout l’intérêt de l’avoir
# @src 84f6915c
one-monday_tuesday = Lundi, c’est chimie. Mardi, je suis libre
    .feedback = Tu as gardé le cours et proposé un jour. Lui voulait « savoir » d’après ce que tu lâches, et un code devait suivre. S’il a juste envie de te parler, un mardi est un cadeau.
# @src 51abe0e1
one-monday_see-his-face = tu verrais sa tête.. mais ok.. mardi
# @src 3d7d68bd
one-monday_ok-one-monday = OK. Un lundi
    .feedback = Tu as dit oui à un test auquel l’amour était attaché. Ça ressemble à un cadeau. Ça te coûte un cours, et la preuve suivante est souvent plus chère. Jusqu’à dimanche, tu peux encore reprendre ton lundi.
# @src 9d171af9
one-monday_what-that-means = Tu peux pas savoir ce que ça représente pour moi
# @src f4095cdd
one-monday_no-codes = Pas de code. Même pas celui du hamster
    .feedback = Tes discussions restent à toi. Ils auraient vu tous ceux à qui tu écris, et appelé ça la confiance. Un non t’a valu « t’as quoi à cacher ».
# @src 486ebb95
one-monday_to-hide = Ha. T’as quoi à cacher
# @src 5e5f6c64
one-monday_ask-noah = Tu voudrais que quelqu’un sèche un cours pour toi
    .feedback = Tu as demandé à quelqu’un de l’extérieur, et raconté ce que tu voulais. Là-dedans, un lundi était devenu une preuve d’amour. C’est un peu dur pour Noah, et il a répondu à la question.
# @src 2a53ea2a
one-monday_for-me = Pour moi ? Non. Enfin, vraiment non
# @src 6093ba1a
one-monday_youd-fail = Tu raterais l’examen
# @src 7bccec1f
one-monday_silence = Passer l’aspirateur dans le hall.
    .feedback = Tu n’as donné ni preuve ni code. Ils redemanderont : ils avaient attaché l’amour à un lundi. Personne ne doit répondre à un test qu’il n’a pas demandé.
# @src 47fd9f0f
one-monday_louder = L’aspirateur couvre le téléphone. Quelque part près de l’ascenseur, il vibre neuf fois.
# @src 2a068325
one-monday_the-ceiling = Tu as aspiré le plafond de l’ascenseur. Je le signale, c’est tout.

## They changed the noun

# @src d43b0919
they-changed-the-noun_title = Ils ont changé le mot
    .about = Tard. Yara est remontée tout en haut.
# @src d5a363ab
they-changed-the-noun_half-off = Onze heures du soir. Paula a un bras dans son manteau.
# @src ac2f2656
they-changed-the-noun_scrolled-up = Tu peux regarder un truc ? Sans faire ta tête ? Je suis remontée à la toute première chose qu’il m’a écrite
# @src ee09c3db
they-changed-the-noun_first-thing = Quelqu’un m’écrit. Tu peux éviter de faire ta tête ? Ça, c’est la première chose qu’il m’a écrite
# @src 447e4c87
they-changed-the-noun_who-watches = Tu veilles sur quarante personnes dans ce bassin et tu n’en perds jamais une. Et sur toi, qui veille
    .note = C’est la phrase des chaussures, avec la piscine de Yara dans le trou.
# @src e904c9e0
they-changed-the-noun_the-brogues = Paula ouvre sa page et descend, plus bas que les bottes, jusqu’aux richelieus marron.
# @src 2c427545
they-changed-the-noun_mine-was-shoes = Moi, c’était les chaussures
# @src 2f96ecef
they-changed-the-noun_the-noun = « Tu remarques toutes les chaussures de ce couloir. Et les tiennes, qui les remarque. » C’est le même type. Ils ont changé le mot
# @src a809c64e
they-changed-the-noun_the-chairs = Et ça, c’est Iris. Et là, ça doit être Mark. J’ai été dans cette discussion, je sais où sont les chaises
# @src 5f295eb7
they-changed-the-noun_gone-quiet = Capitaine ? Tu dis plus rien. Il croit qu’il a fait quelque chose, tu sais comment il est
    .note = Une minute de silence, et elle a fait du mal à quelqu’un.
# @src aa9680ac
they-changed-the-noun_when-youre-dry = laisse-la Mark.. elle se lève à cinq heures.. capitaine écris quand t’auras dormi
    .note = Elle dit aux autres de la laisser tranquille. Une phrase qui va, dans une discussion qui ne va pas.
# @src bd618bd5
they-changed-the-noun_more-interesting = C’est peut-être son style. T’en as pas, toi, un style ? Ou t’es jalouse, parce qu’il m’a trouvée plus intéressante
    .note = À toi la honte, pour qu’elle n’ait pas à se sentir utilisée. Mercredi, elle a dit elle-même que c’était faux.
# @src 21526989
they-changed-the-noun_doors-closing = L’ascenseur arrive, vide. Elles disent « fermeture des portes » en même temps, et aucune ne rit.
# @src 317d0021
they-changed-the-noun_a-form = Je sais pas ce qu’il est. Je sais que c’est une phrase à trous
    .feedback = Tu as mis deux messages côte à côte, et dit seulement ce qui est écrit. Elle a mal, et elle t’accuse d’être jalouse. Une blague qu’on aime peut se raconter deux fois ; cette phrase-là, elle, cherche un point sensible.
# @src ee279020
they-changed-the-noun_hate-that = Ça m’énerve que ce soit bien dit. Je rentre
# @src d0e55f03
they-changed-the-noun_what-do-you-like = Qu’est-ce qui te plaît chez lui. Vraiment
    .feedback = Tu as demandé ce qu’il y a de bien, alors qu’elle venait de te piquer. Ça ne dit pas qui il est, et elle continue à parler. Si le temps presse, dis d’abord ce qui t’inquiète.
# @src e45b611c
they-changed-the-noun_how-it-went = Il demande comment ça s’est passé. Toi aussi, avant. Je dis pas ça pour être méchante
# @src 216c5f2e
they-changed-the-noun_show-omar = Je peux montrer les deux phrases à Omar. Juste celles-là
    .feedback = Tu lui as demandé d’abord, en disant exactement quoi, et elle a dit oui à ça. Elle t’avait envoyé une pique ; c’était quand même à elle de décider.
# @src 604212a4
they-changed-the-noun_only-those = Ces deux-là. Rien d’autre, OK ?
# @src a7224e02
they-changed-the-noun_one-of-those = Merci de me les avoir montrées. J’ai connu ça. Demande-moi, quand tu veux.
# @src c564adc9
they-changed-the-noun_silence = La raccompagner à son vélo.
    .feedback = Tu as laissé deux phrases l’une à côté de l’autre, et la pique avec. Elle les a relues seule : c’est parfois plus lent, et ça va parfois plus loin.
# @src c793b24f
they-changed-the-noun_next-to-each-other = Je les ai mises côte à côte. J’aime pas ça. Bonne nuit

## Nine seconds

# @src 911cd819
nine-seconds_title = Neuf secondes
    .about = L’accueil de nuit, et un compte qui s’appelle Cheval.
# @src 1415bd35
nine-seconds_blue-pot = Soupe dans la casserole bleue. C’est pour ta nuit. Tu n’es pas obligée d’appeler. Maman.
# @src 68a58583
nine-seconds_horse = Paula a un compte qui s’appelle Cheval. Au début, c’était une boîte à biscuits : deux ans de nuits. Les trois le savent, elle leur en a parlé.
# @src 4349ac40
nine-seconds_hed-never-ask = Il demandera jamais, alors je demande. Il peut pas payer son loyer avant jeudi. Y a la boîte Cheval
    .note = Une discussion, un colis, un lundi, la boîte. À chaque fois, un seul pas de plus.
# @src 3683eb64
nine-seconds_keep-whats-yours = Mark aurait pas dû en parler. Garde ce qui est à toi
    .note = Prise seule, elle te laisse libre. Il le pense peut-être.
    .settles = Regarde si quelqu’un redemande.
# @src f5dc5d1b
nine-seconds_on-toast = tu vois.. il est comme ça.. il t’offre ton truc pour les oreilles et maintenant il vit de tartines
    .note = Mercredi : « Sans rien en échange ». L’échange, le voilà.
# @src 3beb9a73
nine-seconds_two-each = Qui participe pour les fleurs de Mme Demir ? Deux chacun, ou un dessin. Je demande une seule fois
    .note = Un service qui a une fin : deux, ou un dessin, et il ne redemandera pas.
# @src 43993cbe
nine-seconds_have-to-be-tonight = mais faudrait que ce soit cette nuit.. lundi ils mettent ses affaires dehors
    .note = Ça ne peut pas attendre que tu demandes à quelqu’un. Si c’est vrai, il y a une lettre, et on peut la lire avec lui.
# @src 4455356e
nine-seconds_never-stood-next-to = Je prête pas à des gens que j’ai jamais vus
    .feedback = Tu as dit non, avec une raison qui n’est qu’à toi. Le colis était revenu en facture, et on ne pressait que toi. Ça te coûte l’amitié de quelqu’un. Une petite somme qui a une fin, entre gens qui se voient, c’est autre chose.
# @src 9bb18145
nine-seconds_ouch = Aïe. Normal
    .note = Ton non est accepté, en deux mots. Le message d’après, de quelqu’un d’autre, lui met un prix.
# @src d611f490
nine-seconds_what-hes-worth = alors voilà ce qu’il vaut..
# @src 31669c09
nine-seconds_send-it = Envoyer ce qu’il y a sur Cheval.
    .feedback = Tu as aidé quelqu’un que tu n’as jamais vu, en pleine nuit, sans témoin ; l’urgence était faite pour ça, et il n’y a pas de honte. Appelle tout de suite la banque, même la nuit : parfois, ça se bloque encore. Et dis-le à quelqu’un.
# @src f1c2035e
nine-seconds_nine = L’envoi prend neuf secondes. Deux ans de nuits.
# @src 978dbda6
nine-seconds_never-forget = Il a dit de pas le faire. Il l’oubliera jamais, et moi non plus
# @src 90479aa9
nine-seconds_wake-rita = Tu dors. Si quelqu’un que je connais que par messages voulait de l’argent, tu ferais quoi
    .feedback = Tu as fait entrer une deuxième personne dans une urgence faite pour une seule. Elle a crié une seconde ; ça se rattrape demain, et neuf secondes, non. Un ami dans le besoin peut aussi attendre ce temps-là.
# @src 5f624e56
nine-seconds_sitting-up = Non !! Qui ?? Non, pardon, qui, je suis assise, j’ai allumé, dis-le aussi lentement que tu veux
# @src a6793f4e
nine-seconds_silence = Poser le téléphone sous le panneau « sol mouillé ».
    .feedback = Tu as laissé passer la nuit. Une vraie dette serait encore là à neuf heures, et on pourrait la montrer à quelqu’un. Ils t’en voudront peut-être ; c’est leur affaire.
# @src 17641e9e
nine-seconds_youre-asleep = OK, je dirai que tu dormais. Fais de beaux rêves
    .note = On laisse ton silence tranquille. On ne te demande rien.
# @src 39062526
nine-seconds_coffee-fund = Tu dois deux à la caisse du café. Moi, quatre. J’aime qu’on soit à jour vendredi, et après je n’en parle plus.
    .note = Une dette avec un chiffre, des deux côtés, et vendredi c’est fini.

## A hedge

# @src 1857dfdd
a-hedge_title = Une haie
    .about = Dimanche à la maison, sur une chaise, en vert.
# @src f7e125b4
a-hedge_i-paid = La robe est verte, elle te va, le photographe est prévenu pour le vert, je l’ai *payée*, alors tu la mets et tu souris, hein !
    .note = Elle a payé, donc il faut sourire. La phrase d’après, elle s’entend elle-même.
    .shows = « je l’ai payée, alors tu la mets »
    .settles = Dis-lui que tu ressembles à une haie, et regarde ce qu’elle fait.
# @src 0c362405
a-hedge_like-a-hedge = On dirait une haie
# @src 3b65fb80
a-hedge_curtains = Oh non, on dirait tante Trudi, je suis debout depuis cinq heures pour le plan de table, mets les rideaux, mets tes bottes !
# @src d31d294e
a-hedge_fire-brigade = Et à dix heures y a une surprise pour Sami, sa mère le sait, maman le sait, les pompiers le savent, alors pas un mot d’ici là !
    .note = Un secret jusqu’à dix heures, avec deux familles et les pompiers dedans.
    .shows = « d’ici là », et tous ceux qui le savent
    .settles = Regarde l’heure, à dix heures.
# @src 0efc1399
a-hedge_look-hedge = Un cadeau peut mettre la pression. Un secret peut être sans problème.
# @src ef4bebf3
a-hedge_give-me-that-phone = Qui t’écrit à trois heures du matin ? Donne-moi ce téléphone. Tout de suite, Paula.
    .note = Elle a eu peur, et elle a pris au lieu de demander. Ce téléphone n’est pas à elle ; quatre minutes après, elle l’a compris.
# @src f2edec9e
a-hedge_four-minutes = Quatre minutes. Puis maman revient et tend le téléphone à plat, comme un plateau.
# @src 5b32a91d
a-hedge_held-out = J’ai lu une ligne et j’ai arrêté. J’ai eu peur, et ce téléphone est toujours à toi.
# @src 38931a2f
a-hedge_ironed = Je n’aime pas ces nuits. Je l’ai dit une fois, mal. Depuis, je repasse la chemise.
# @src f1ce82c1
a-hedge_his-favourite = Le vert, c’est ce que je préfère sur toi. Qui d’autre aura le droit de regarder, samedi
    .note = Il n’a jamais vu cette robe sur toi. Et qui peut te regarder, il en fait son affaire.
# @src a38f7cf0
a-hedge_doesnt-do-families = Je peux l’amener samedi ? Il dit que les familles, c’est pas son truc. Ça existe, quelqu’un dont c’est pas le truc ?
# @src 37189da4
a-hedge_loves-me = Rita. Quelqu’un que j’ai jamais vu m’aime
    .feedback = Tu as choisi une personne et une phrase. Elle voulait crier, et elle a demandé. Quelqu’un venait de vouloir savoir qui a le droit de te regarder.
# @src 61a43d17
a-hedge_not-shouting = OK, OK, je crie pas, je suis assise sur l’ourlet, commence au début, est-ce qu’il y a un début
# @src 50430579
a-hedge_yaras-someone = Yara a quelqu’un que personne a jamais vu
    .feedback = Tu en as dit une phrase, à une personne qui l’aime. C’est à Yara de raconter, alors ça suffit à peu près. Un béguin qui te laisse tes samedis peut rester à toi.
# @src f6c63b49
a-hedge_pass-her-things = Table six, à côté de moi, je ferai pas la maligne, je lui passerai les plats et je serai gentille jusqu’à ce qu’elle en puisse plus
# @src e011a9a0
a-hedge_at-the-table = Demande-moi à table, maman. Pas la main tendue
    .feedback = Tu lui as dit comment ça marche avec toi. Elle voulait voir à qui tu écris, par peur, et elle a rendu le téléphone d’elle-même. À table, une demi-réponse suffit. En cas de danger, tu peux lui montrer ce que tu choisis.
# @src c6521f7f
a-hedge_frightened = À table, alors. Ce que disent les gens peut attendre dehors. Est-ce que je dois avoir peur ?
# @src b027f159
a-hedge_silence = Rester debout sur la chaise, sans bouger, pour les épingles.
    .feedback = Tu les as laissées s’agiter. Aujourd’hui, deux personnes ont insisté, et toutes deux se sont reprises ; tu ne leur dois pas de nouvelles pour ça. Ça attendra que tu aies les mots.
# @src 653cdf7c
a-hedge_napkins = Une heure à plier des serviettes. C’est reposant.
# @src 36d2958d
a-hedge_did-not-look = Bonne nuit. Je n’ai pas regardé. Maman.

## Towards Monday

# @src 91b3d7f4
to-monday_title = Vers lundi
    .about = La dernière semaine commence.

## One Saturday

# @src 10d4bcd7
one-saturday_title = Un samedi
    .about = Deux personnes veulent la même soirée.
# @src 7472fec4
one-saturday_chair-free = À sept heures, dans une salle de cours, quelqu’un a gardé une chaise jusqu’à la demie. Paula avait un écouteur dans l’oreille.
# @src 0f3c821a
one-saturday_chalk = De la craie sur la manche de Paula. La question quatre est un piège, et maintenant elle sait où il se referme.
# @src 4d86794b
one-saturday_my-sisters = Samedi, je suis pas là. Les fiançailles de ma sœur, cent dix personnes
# @src ed9575b9
one-saturday_one-chair = Cent dix ? Une chaise vide, ils verront même pas. Lui, il a gardé tout son samedi
    .note = À lire ça, tu ne manquerais à personne là-bas. Il y a une chaise avec ton nom dessus.
# @src e12c5f25
one-saturday_used-to-saturdays = Mais vas-y. Les samedis, j’ai l’habitude
    .note = Tu peux y aller, mais avec ce poids toute la soirée.
    .shows = « Mais vas-y », et ce qui part avec
    .settles = Vas-y. Est-ce que la soirée est à toi, ou est-ce qu’on te la reproche dimanche ?
# @src ca7c4b8e
one-saturday_free-cake = moi je choisirais la fête.. du gâteau gratuit haha.. lui il tiendra jusqu’à dimanche
    .note = Ça t’envoie vers les tiens, et personne n’en souffre.
    .shows = « moi je choisirais la fête »
    .settles = Choisis la fête, et regarde s’il reste de bonne humeur.
# @src 55bc4b35
one-saturday_neednt-come = Tu viens ou tu viens pas ?? Si tu me plantes samedi, c’est pas la peine de venir au mariage non plus
    .note = Une chaise vide doit te coûter une sœur. Quand on a peur, on dit des choses pareilles. Certains reviennent dessus.
    .shows = « pas la peine de venir au mariage non plus »
    .settles = Attends, et regarde si le prix reste.
# @src 45008071
one-saturday_look-saturday = On peut revenir sur des mots durs. Des mots doux peuvent présenter la facture plus tard.
# @src 6d70ee9f
one-saturday_horrible = Je viens de dire une horreur à ma seule sœur, viens ou viens pas, tu seras au mariage, même si je dois te porter
# @src 35f6d3b0
one-saturday_for-the-rota = Qui tient l’accueil samedi soir, si tu danses ? C’est pour le planning, pas pour savoir pourquoi.
    .note = Il lui faut un nom sur une liste. « Pas pour savoir pourquoi », il le pense.
# @src 72a71511
one-saturday_be-glad = J’y vais. J’aimerais que vous soyez contents pour moi
    .feedback = Tu as dit non, et demandé ce que des amis peuvent donner. Tu as reçu un silence, et une facture de quelqu’un d’autre. Le prix de Rita a tenu un quart d’heure.
# @src 51462986
one-saturday_read-2230 = Lu, 22:30. Rien.
# @src 36b6c1b9
one-saturday_done-it-now = et voilà.. t’as gagné..
# @src 0408cba9
one-saturday_got-to-work = Samedi je bosse. Désolée
    .feedback = Tu as dit à ta sœur quelque chose de faux. Personne ne t’a demandé de mentir ; on a fait du mensonge la sortie la plus courte. Ça peut se reprendre jusqu’à samedi, et après.
# @src 7ac28e04
one-saturday_plate-anyway = Ah, OK, non, je te garde une assiette quand même, et ton nom est sur la chaise, je l’enlève pas
# @src f13844b0
one-saturday_gone-odd = Quelqu’un me veut ailleurs et je sais pas ce que j’ai
    .feedback = Tu lui as dit ce qui se passe, sans donner de nom. Elle avait mis un prix sur samedi, et l’a déchiré ; l’autre prix, lui, est toujours là.
# @src d9c4cc08
one-saturday_odd-at-mine = Alors viens ne pas savoir chez moi, y a des serviettes à plier, c’est moi qui parle, je ferai que parler
# @src 5e499ea5
one-saturday_silence = Mettre le téléphone sous l’oreiller.
    .feedback = Tu n’as répondu à personne, et vu ce que chacun en a fait. Rita avait retiré son prix ; l’autre a un peu monté. D’ici vendredi, seule la cuisine doit savoir si tu viens.
# @src 040551dd
one-saturday_a-cushion = J’ai mis ta chaise à côté de la mienne, y a un coussin dessus, c’est pas de la pression, c’est un coussin
# @src a9f0f4b9
one-saturday_on-the-floor = À minuit dix, un message dit que Robin est allongé par terre. À minuit et quart, un autre le redit.

## Towels

# @src 947ab014
towels_title = Les serviettes
    .about = La piscine après la fermeture. Sept serviettes et un loyer.
# @src 2112e5fe
towels_that-one-back = La jalousie. C’était pas vrai et je le savais. J’ai lu ta phrase et la mienne quarante fois côte à côte
# @src 4120ff1e
towels_has-not-asked = Au cou de Yara pend un sifflet en argent. Paula n’a rien demandé.
# @src db65f436
towels_first-messages = Et s’il est juste nul pour les premiers messages ? Qui est bon pour les premiers messages ?
# @src cfd6008f
towels_summer-wages = Capitaine, il demandera jamais, alors je demande. Il peut pas payer son loyer ce mois-ci. Y a ta paie d’été
    .note = Une discussion, un sifflet, la paie de l’été. Et ce n’est jamais lui qui demande.
    .shows = « il demandera jamais, alors je demande »
    .settles = Dis non, et regarde si quelqu’un redemande.
# @src 9f0c0e81
towels_keep-whats-yours = Mark aurait pas dû en parler. Garde ce qui est à toi
    .note = Prise seule, elle la laisse libre. Il le pense peut-être.
    .shows = « Garde ce qui est à toi »
    .settles = Regarde un message plus bas. Est-ce que quelqu’un redemande ?
# @src f417d9a8
towels_chairs = Yara !! Table six, avec les bruyants, il me faut ton oui avant jeudi midi, à cause des chaises !
    .note = Une urgence qui se compte en chaises. Même après un non, il y aurait une assiette.
    .shows = « à cause des chaises »
    .settles = Demande ce qui se passe si c’est non.
# @src 1462b407
towels_look-towels = Une vraie urgence a une raison qu’on peut compter. Et pour certains messages, il est trop tôt.
# @src 9acf9197
towels_not-the-bank = si c’est non dis non capitaine.. Mark a juste demandé.. on n’est pas la banque haha
    .note = Ça lui laisse un non sans prix. Puis quelqu’un d’autre continue.
# @src 9a7292cd
towels_lives-on-toast = Il est comme ça. Il t’a offert ce sifflet, et maintenant il vit de tartines. Moi, je voudrais le savoir
    .note = On ressort le cadeau comme un ticket de caisse.
# @src de56dd08
towels_one-towel = Yara plie une serviette. Elle la déplie. Il lui en reste sept.
# @src 1f6effd8
towels_say-something = Dis quelque chose. T’as toujours un truc à dire, sur les chaussures des gens
# @src cff33c35
towels_table-six = Il est ce qu’il est, et toi, t’es à la table six avec moi
    .feedback = Tu lui as gardé sa chaise, sans rien trancher sur lui. Le sifflet venait de ressortir comme un ticket de caisse. Si elle avait eu le pouce sur le bouton, il fallait d’abord « attends demain, neuf heures ».
# @src 37127e33
towels_loud-ones = Avec les bruyants ? Moi ? Sympa. Oui
# @src 04d8d258
towels_which-street = Demande-lui le nom de sa rue
    .feedback = Tu lui as donné une chose simple à demander. Un homme qui a un loyer a une rue ; ce qui est venu, c’est « il croyait que je lui faisais confiance ». Ce qu’elle en pense, c’est encore à elle.
# @src 326d2fd2
towels_not-a-street = Une rue comme une autre, il dit. Et il croyait que je lui faisais confiance. C’est une rue, ça ?
# @src f830e5c4
towels_for-a-living = On appelle quelqu’un dont c’est le métier. Maintenant, avec les serviettes
    .feedback = Tu as fait venir quelqu’un dont c’est le métier, pendant qu’un cadeau devenait une facture. Elle pouvait encore dire stop.
# @src aab4a567
towels_you-talk = Tu parles, toi, OK ? Moi je plie
# @src aebaf304
towels_silence = Prendre l’autre bout de la serviette.
    .feedback = Tu étais là, et elle a pu s’entendre : un sifflet venait de devenir une facture, et c’est elle qui veut appeler. Si elle avait eu le pouce sur le bouton, « attends demain, neuf heures » aurait été plus gentil.
# @src cf21bf3f
towels_walk-me-home = Je l’envoie pas. Je crois. Tu tiens le téléphone pendant que j’appelle quelqu’un ?
# @src 84a31979
towels_glued = Yara est à la six quoi qu’elle dise, j’ai écrit son carton, avec le bon feutre, ça s’efface pas

## Two dots

# @src 95cba55d
two-dots_title = Deux petits points
    .about = Une phrase à trous.
# @src eab75ffb
two-dots_who-bakes = Douze plaques avant le lever du soleil et tu n’en brûles jamais une. Et pour toi, qui fait le pain
    .note = Ta phrase, presque mot pour mot. Elle est pour quelqu’un qui fait du pain.
# @src 88d4dd41
two-dots_never-baked = Paula n’a jamais fait de pain. Elle relit trois fois. La ligne disparaît sous ses yeux.
# @src d4911b72
two-dots_wrong-chat = pas la bonne discussion.. désolé.. c’est les paroles d’une chanson
# @src 2c427545
two-dots_mine-was-shoes = Moi, c’était les chaussures
# @src b4234334
two-dots_reading-into = tu te fais des films.. il est fatigué.. tu sais comment il est
    .note = Tu as vu quelque chose, et on te dit que non. Il y a une seule explication, et c’est la leur.
# @src 957867b9
two-dots_dots = Deux petits points. Iris en met toujours deux. Cette nuit, les trois en mettent.
# @src 4267468a
two-dots_like-a-person = enfin bref ! va dormir à six heures comme un être humain.. demain on sera tous plus gentils
    .note = Ça te laisse aller dormir. C’est même un bon conseil.
# @src 5e9f5ea2
two-dots_which-of-you = Lequel de vous écrit
    .feedback = Tu as demandé qui est là. Trois peut-être, ou une seule personne ; tu ne le sauras peut-être jamais. Tu avais vu quelque chose, et on t’a dit que non.
# @src e5a5673c
two-dots_all-of-us = nous tous.. sois pas comme ça
# @src e0b45797
two-dots_stopping = J’arrête là. Le colis repart
    .feedback = Tu as fermé ta porte, pendant qu’on te racontait encore ce que tu n’avais pas vu. Maintenant, ça peut devenir froid, ou bruyant. Alors préviens quelqu’un cette nuit.
# @src b76139af
two-dots_good-luck-then = alors bonne chance.. on a été gentils avec toi
# @src 34ac7d1d
two-dots_photograph = Noter la phrase, avec l’heure, et l’envoyer à Noah et à Omar.
    .feedback = Tu as gardé la phrase que d’autres étaient en train d’effacer à coups d’explications, et deux personnes l’ont lue. Tu as peut-être l’impression de dénoncer ; mais c’est de toi qu’il s’agit.
# @src c648ac7b
two-dots_i-bake = Du pain, moi j’en fais. Enfin, je le connais pas. Ça va, toi ?
# @src f6e4d5e6
two-dots_wake-me = Je l’ai lue. Elle est dans mon portefeuille. La prochaine fois, réveille-moi.
# @src e0983658
two-dots_youre-right = Pardon. Je suis fatiguée. Vous avez raison
    .feedback = Tu as demandé pardon pour une chose que tu avais vue. La fatigue fait ça, l’affection aussi : il ne restait que leur explication. Tu peux la relire de jour, avec quelqu’un.
# @src e30f13c9
two-dots_there-you-are = ah te voilà.. ça c’est notre Paula
# @src 1a77ce50
two-dots_silence = Retourner le téléphone et astiquer le tableau des clés.
    .feedback = Tu as laissé tomber. Ils t’avaient raconté ce que tu avais vu, et n’ont rien appris de toi. Le message a disparu de la discussion, pas de ta tête : dis-le à quelqu’un.
# @src 75fad495
two-dots_eleven-hooks = Quatorze crochets. Paula les astique deux fois.
# @src 86c146a2
two-dots_only-the-units = La question quatre, je l’ai. C’est juste les unités

## One hour

# @src f9738698
one-hour_title = Une heure ce soir
    .about = Vendredi soir. Quelqu’un va venir, à ce qu’on dit.
# @src 998bd15c
one-hour_tell-them = Il vient lui-même, il a une heure ce soir. Dis-leur que tu commences plus tôt. Comme ça, vous saurez
    .note = On te veut dehors la nuit, sans personne autour, avec un mensonge. Un premier rendez-vous : de jour, avec du monde, et quelqu’un sait où.
# @src 400d48b3
one-hour_go = Y aller.
    .feedback = De nuit, sans personne avec toi, tu as attendu un inconnu, et personne ne savait où. C’est dangereux. On t’a mis la pression ; ce n’est pas ta faute. Un oui, ça se reprend, dans l’escalier ou sous la pluie. Tu l’as fait.
# @src 3dac88b9
one-hour_an-hour-and-ten = Paula reste une heure dix sous la pluie. Personne ne vient. Ensuite, elle ne rentre pas, elle va chez Rita.
# @src 17d926bf
one-hour_rest-of-the-tin = il peut pas ce soir.. la boîte a pas suffi.. encore un peu d’abord.. après il viendrait
    .note = D’abord plus d’argent, après il viendrait. Il n’est jamais venu.
# @src 571e2aeb
one-hour_not-glad-enough = il peut pas ce soir.. t’avais pas l’air assez contente.. si t’avais été plus gentille peut-être
    .note = Personne n’est venu, et on fait comme si c’était ta faute.
# @src dfadb8f5
one-hour_meant-to-tell = Je suis censée te dire que je commence plus tôt. C’est faux
    .feedback = Tu l’as dit à la personne à qui tu devais mentir. Maintenant quelqu’un sait, et il n’y a personne sous la pluie. On n’a pas à mentir chez soi pour rencontrer quelqu’un. Si c’est quelqu’un de vrai, une sœur peut toujours le savoir.
# @src be422d63
one-hour_by-whom = *Censée* ?? par qui, non, je crie pas, t’es à la maison, restes-y, je suis verte, j’ai un masque, je peux parler jusqu’à ce qu’il tombe
# @src d20f3019
one-hour_by-day = De jour, avec du monde autour, ou pas du tout
    .feedback = Tu as dit tes conditions : de jour, avec du monde, et quelqu’un sait où. Ça devait être de nuit, sans personne autour, avec un mensonge. Qui veut te rencontrer prend un dimanche à midi. Même en chemin, on peut faire demi-tour.
# @src c933e173
one-hour_clean-shirt = et lui qui avait mis une chemise propre.. ok.. alors non..
# @src d4296a9a
one-hour_silence = S’asseoir dans son escalier, en manteau.
    .feedback = Tu avais mis ton manteau, et tu n’as pas bougé. Ça ne demande ni réponse ni raison. Ça devait être de nuit, sans personne autour, avec un mensonge. Demain, tu pourrais le dire à quelqu’un.
# @src f9829412
one-hour_own-stairs = La lumière de l’escalier s’éteint. Une heure après, Paula est encore assise là. À dix heures, elle part travailler, comme toutes les nuits.

## Till six

# @src 9bab4a65
till-six_title = Jusqu’à six heures
    .about = La nuit d’avant samedi. Du thé, et une porte en verre.
# @src 60f678b6
till-six_quiet = Depuis huit heures, plus rien de ces trois-là. Neuf messages de Yara ; Paula a envoyé un pouce. Elle croyait que le silence serait tranquille.
# @src 55547dd7
till-six_poodles = Y a-t-il du thé ? À dix heures, je juge des caniches, et avant les caniches, je ne dors pas. Chambre quatre.
# @src 456ecffe
till-six_the-clogs = Y a toujours du thé. C’est vous, les sabots
# @src fbef90e8
till-six_i-am = Les sabots, c’est moi.
# @src 1463de7f
till-six_stopped-eating = il mange plus.. c’est toi qui as fait ça..
    .note = Tu as fait un pas en arrière, alors quelqu’un ne mange plus, et ce serait ta faute.
# @src 425d1632
till-six_which-door = T’es seule à ce comptoir jusqu’à six heures. Je connais la porte
    .note = C’est une menace, sans détour. Elle est faite pour t’isoler. Et quelqu’un était là.
# @src 72fb302b
till-six_gone-white = Vous êtes toute blanche. Où est la clé ? Vous fermez, je reste à côté de vous. Ensuite, on s’assoit là où aucune porte ne nous voit.
# @src 0e206bcf
till-six_the-glass = La porte du hall est en verre. Depuis toujours. Paula tourne la clé deux fois. Greta Holm, en sabots et robe de chambre, lui tend le bras.
# @src 6750f236
till-six_ring-omar = Appeler Omar.
    .feedback = Tu as réveillé quelqu’un qui préfère qu’on le réveille. C’était une menace, faite pour t’isoler, et tu n’as rien fait pour la mériter. Ne leur réponds pas ; à partir d’ici, d’autres s’en chargent.
# @src fad84e1a
till-six_putting-on-shoes = Tu es blessée ? Non ? J’appelle la police, et puis je mets mes chaussures. Reste derrière cette porte, fermée à clé.
# @src 2aa2838b
till-six_police = Appeler la police.
    .feedback = Tu as appelé les gens dont c’est le métier. « Je connais la porte » est une menace ; pas besoin de preuve, ce n’est jamais trop tôt. Tu n’as rien fait de mal. Avant 18 ans, ils doivent parfois prévenir les parents ; demande-leur d’abord.
# @src 10b43fa7
till-six_cant-say-when = Est-ce que ça va, là, maintenant ? Qui est avec vous ? Bien. Je demande qu’une voiture passe. Je ne peux pas dire quand.
# @src c3ffacd6
till-six_youth-line = Appeler la ligne d’écoute, avec Greta à côté.
    .feedback = Tu as appelé des gens qui veillent pour ça, et tu peux taire ton nom. C’était une menace, faite pour t’isoler. On te demandera comment tu vas, puis on parlera de la police.
# @src 6a152b1d
till-six_youre-whispering = Ligne d’écoute, Joana. Tu chuchotes. Ça va ? Est-ce qu’il y a quelqu’un qui ne devrait pas être là ?
# @src 0eb80a94
till-six_please-stop = Arrête, s’il te plaît
    .feedback = Tu as demandé gentiment, comme à une vraie personne. Mais c’était une menace, et une réponse leur dit que ça marche. L’avoir envoyée, ce n’est pas une faute. Maintenant, dis-le à quelqu’un d’autre, cette nuit.
# @src a3fcc957
till-six_face-down = Rien ne revient. Greta prend le téléphone par les bords et le pose sur le plateau du thé, écran vers le bas.
# @src ddca59de
till-six_silence = S’asseoir à côté de Greta, derrière la porte fermée à clé.
    .feedback = La porte est fermée à clé, et quelqu’un est à côté de toi : c’est le plus important. C’était une menace, et tu n’as rien fait pour ça. Maintenant, il faut que quelqu’un appelle. Pas forcément toi.
# @src b1f611fe
till-six_the-brush = J’ai apporté la brosse. Il faut avoir quelque chose à tenir. Maintenant, on appelle quelqu’un.

## One brown, one black

# @src a2cc4e0d
one-brown-one-black_title = Une marron, une noire
    .about = Trois heures et demie. Quelqu’un arrive avec deux chaussures différentes.
# @src f2f9ac8f
one-brown-one-black_police-before-me = Ils envoient une voiture. Si tu vois quelqu’un dehors, rappelle-les avant moi. Sinon, mets de l’eau à chauffer.
    .note = Un ordre et une urgence, avec une raison : la police d’abord, lui ensuite.
# @src 843befd8
one-brown-one-black_nineteen = Dix-neuf minutes. Omar porte une chaussure marron et une noire. Greta Holm regarde ses pieds, et le laisse entrer.
# @src 3aa0695e
one-brown-one-black_how-do-you-take-it = D’abord, comment tu vas ? Et tu le prends comment ? Le café.
# @src a0389b91
one-brown-one-black_sent-them-horse = Je leur ai envoyé Cheval. En entier
# @src 429c4de7
one-brown-one-black_wrote-everything = Je leur ai tout écrit. Les points. Maman. Que t’arrives les cheveux mouillés
# @src 63949f2e
one-brown-one-black_jenny = Moi aussi, j’ai eu quelqu’un. Jenny, avec une tante malade. J’avais vingt-six ans et j’ai vendu mon vélo pour la tante.
# @src 9f2cab75
one-brown-one-black_no-aunt = Il n’y avait pas de tante. Je ne crois pas qu’il y ait eu de Jenny. Je sais encore comment elle riait.
# @src 69251cde
one-brown-one-black_tell-me-sooner = Cet hiver, j’ai échangé trois nuits pour toi. Après ça, j’espérais que tu m’appellerais avant d’en arriver là.
    .note = Un service est devenu une dette, le temps d’une phrase. Il l’a barrée lui-même.
# @src 8b9781fc
one-brown-one-black_no-bill-there = Non. Je barre. C’est moi qui avais proposé. Tu me l’as dit à trois heures et quart. C’est tôt.
# @src 448c53b8
one-brown-one-black_police-at-eight = Tu viens à la police avec moi, à huit heures
    .feedback = Quelqu’un t’accompagne, et il reste du temps pour un café. La voiture est demandée ; le récit peut attendre huit heures. Avant tout le reste, Omar a demandé comment tu vas.
# @src 3323b5c5
one-brown-one-black_find-the-shoe = Oui. Je vais trouver l’autre chaussure.
# @src ee638df0
one-brown-one-black_rita-first = Rita d’abord. Après, la police
    .feedback = Tu as mis ta sœur avant les papiers. Elle va peut-être pleurer un moment. Tous les ordres conviennent, tant que personne n’est à la porte et que la police sait tout avant dimanche soir.
# @src 15b9e128
one-brown-one-black_in-curlers = Je suis levée, je suis en bigoudis, raconte, je suis assise au bord de la baignoire, je dis rien
# @src 52028936
one-brown-one-black_only-you = Personne d’autre. Juste toi, s’il te plaît
    .feedback = Tu as tracé un petit cercle, et il y est resté. Il a dit aussi ce qu’il ne peut pas porter sans aide. Petit, pour une nuit, ça va. La menace doit être dans un dossier de police avant ta prochaine nuit.
# @src 3193f5a5
one-brown-one-black_till-sunday = Alors moi, jusqu’à six heures. Et dimanche, la police. Après dimanche, je ne peux pas porter ça seul.
# @src c7fa104c
one-brown-one-black_silence = Boire le café.
    .feedback = Tu n’as rien dit, et deux personnes veillaient pour toi. Cette nuit, rien n’a besoin d’être raconté deux fois. Une seule chose : n’efface pas les messages.
# @src 9aa47d15
one-brown-one-black_how-she-takes-it = Le café est exactement comme Paula l’aime. Elle n’avait rien dit.
# @src 32be3722
one-brown-one-black_not-twice = Tu n’as pas à le dire deux fois. Dimanche je suis là, et on va à la police ensemble.

## The other shoe

# @src fc2d3351
the-other-shoe_title = L’autre chaussure
    .about = Huit heures.

## Room four

# @src 3c3ac557
room-four_title = La chambre quatre
    .about = Une dame en sabots, et une voix au téléphone.
# @src 320da757
room-four_have-me = Votre Omar ne décroche pas, il dort. Alors vous m’avez, moi. Je ne suis pas d’ici et je pars dimanche.
# @src 8e73540e
room-four_between-cups = La ligne d’écoute, sur haut-parleur, entre deux tasses.
# @src a8fd92d1
room-four_both-doors = Une chose que je ne peux pas garder : quelqu’un en danger maintenant. Là, je préviens la police, et il me faut juste le lieu. Tu es où, et c’est fermé à clé ?
    .note = Elle dit ce qu’elle ne peut pas garder, et ce qu’elle ferait du lieu, avant que tu parles. Alors tu peux choisir.
# @src 65746b2d
room-four_with-a-brush = Aux Trois Clés. Tout est fermé. Y a une dame à côté de moi, avec une brosse
# @src b176d407
room-four_who-else = Garde-la près de toi. Qui d’autre est là, et qui sait que tu travailles cette nuit ? Je demande pour que tu ne restes pas seule avec ça.
    .note = Presque les mots qui t’ont fait peur. Elle dit pourquoi elle veut le savoir.
# @src a78bdfd9
room-four_not-see-it = Comment j’ai fait pour pas le voir
# @src 85482285
room-four_took-turns = Ils se sont relayés pour trouver ce qui te plaît. Quelque chose t’a plu. C’est tout ce que tu as fait.
# @src efa7efd1
room-four_pictures-first = D’abord, garde ses messages, puis mets en sourdine. Il dit qu’il connaît la porte : ça, c’est pour la police, maintenant, pas à huit heures. Je reste pendant que tu appelles ?
# @src 8198ff8d
room-four_my-dogs = Un homme, il y a quarante ans. Il a pris mes chiens, et je ne l’ai dit à personne. Moi, j’appellerais maintenant. C’est votre téléphone.
    .note = Elle dit ce qu’elle ferait, et pourquoi, et te laisse décider.
# @src a1d10e26
room-four_police-with-greta = Appeler la police maintenant. À huit heures, y aller avec Greta, en sabots.
    .feedback = Tu as appelé avec une voix d’un côté et, de l’autre, une inconnue qui ne veut rien en échange. « Je connais la porte », la police est là pour ça. Avec Omar ou Rita à côté, l’appel irait tout aussi bien.
# @src e77ced6f
room-four_without-me = Alors à huit heures. Ils peuvent commencer les caniches sans moi. Ce n’est jamais arrivé.
# @src 4a28924b
room-four_block-all = Tout garder, mettre les trois en sourdine avec Joana au bout du fil, et attendre Omar.
    .feedback = Tu as gardé les preuves et coupé le bruit, avec quelqu’un au bout du fil. Ils savent quand tu travailles : quelqu’un doit l’apprendre avant ta prochaine nuit. Omar, à six heures. À la police, on peut le dire à deux.
# @src fb291277
room-four_good-sleep = Bien. J’ai demandé à la police de passer aux Trois Clés, comme je l’avais dit. Appelle à toute heure. Pas besoin de demander quelqu’un, on est tous gentils.
# @src 5cbddd2a
room-four_ritas-door = Appeler Rita. Il est quatre heures et demie.
    .feedback = Tu as réveillé la personne à qui tu l’avais caché. Ce sera peut-être dix minutes pénibles, mais elle préfère ça. Pendant ce temps, Joana demande une voiture, comme elle l’avait dit.
# @src 6e5a9360
room-four_the-heel = À six heures, Omar est là. Vous allez chez votre sœur dans mes sabots : votre talon gauche est fichu, je l’ai vu mardi. La voiture est commandée.
# @src 5e150661
room-four_silence = Regarder la porte passer du noir au gris.
    .feedback = Tu n’as rien fait, et tu avais quelqu’un : Joana a fait ce qu’elle avait dit. La menace est encore là en plein jour ; celui qui fait le planning doit le savoir aujourd’hui. Une phrase suffira.
# @src ae55ff07
room-four_ten-to-six = Il est six heures moins dix. Je suis toujours là, et j’ai demandé à la police de passer, comme je l’avais dit. Tu n’as pas besoin de parler.

## First, because

# @src ca5aaf8d
first-because_title = D’abord, parce que
    .about = Une policière commence par la fin.
# @src 5a8ed50d
first-because_half-past-eight = Samedi, huit heures et demie, un bureau avec une plante dessus. L’agente Maes déplace la plante.
# @src 0550cd30
first-because_on-loud = Le bureau de la piscine, un téléphone sur haut-parleur, des serviettes jusqu’à la fenêtre.
# @src a1b2b1cb
first-because_nothing-wrong = Vous n’avez rien fait de mal. Je le dis d’abord, parce qu’à la fin, on ne l’entend plus. À 18 ans, personne chez vous ne l’apprendra par moi, sauf si vous le voulez.
# @src 8291f570
first-because_how-are-you = Comment allez-vous ? Vous avez dormi quand ? Et ensuite : qui a vos horaires, et qui est avec vous, la nuit ?
    .note = D’autres ont demandé avec qui tu es. Elle veut savoir ce qu’il te faut, et qui prévenir.
# @src 8df024ca
first-because_who-is-folding = Comment allez-vous, toutes les deux ? Laquelle est en train de plier ? J’aimerais que l’autre parle lentement.
# @src 9f235f31
first-because_keep-the-phone = Des copies, s’il vous plaît. Personne ne prend de téléphone. Plus aucune réponse, même pas au revoir. Ce qui arrive est pour moi. C’est mon métier.
    .note = Une règle claire, avec une raison : y mettre fin, c’est son travail maintenant. Le téléphone, on ne le prend pas.
# @src 757516b4
first-because_the-bank = Quelqu’un a appelé la banque ? Alors, on commence par là. Je crois que c’est perdu. J’aime mieux le dire aujourd’hui qu’en juin.
# @src 91ff07fd
first-because_either-way = On ne les trouvera peut-être pas, et ça prend des semaines. Je promets une chose : j’appelle mardi, avec ou sans nouvelles.
# @src 8b53fa8c
first-because_nine-curlers = T’es *où*, pardon, coiffeur à dix heures, je suis pas fâchée, je suis une personne avec neuf bigoudis, et si tu dors alors dors !
    .note = Elle veut savoir où tu es à cause du coiffeur. « Je suis pas fâchée », c’est vrai, et tu peux dormir.
# @src 21111803
first-because_two-on = Désormais, deux personnes chaque nuit. Sans discussion. Et onze primes de nuit sont en route. J’ai vérifié.
    .note = Il décide tout seul, et cette fois tu y gagnes en sécurité. Tu peux lire, et discuter.
# @src 7830daf5
first-because_my-thumb = Il aurait eu ma paie de l’été. J’avais le pouce dessus. Et j’aurais dit merci
# @src 3cd92980
first-because_keep-a-curler = À la police. Ça va. Garde-moi un bigoudi
    .feedback = Tu le lui as dit en neuf mots, le jour de sa fête. Ils misaient sur ton silence ; maintenant, il y a une sœur et un dossier. Ça pouvait peut-être attendre dimanche. Mais elle t’en aurait voulu davantage.
# @src f6fadfe0
first-because_the-what = À la *quoi*, non, plus tard, viens, j’en ai neuf, je t’en donne quatre, est-ce que ça va, t’as dit ça va, est-ce que ça va
# @src aa6f7841
first-because_ring-your-brother = Appelle ton frère, Yara. Maintenant, tant qu’on a du courage
    .feedback = Tu as pensé à qui devait savoir aussi, et c’est Yara qui appelle. La facture d’un sifflet, c’est lourd à porter avec une seule amie. Il fera peut-être une liste. Si elle préfère attendre un jour, c’est à elle de voir.
# @src dde6da39
first-because_hes-coming = Il arrive. Il dit qu’on bouge pas. Pourquoi il apporte des frites ?
# @src e0b16603
first-because_till-tuesday = Qu’est-ce que je peux faire jusqu’à mardi
    .feedback = Tu as demandé la chose utile et ennuyeuse. Ça ne donnera peut-être rien. Mais ce qu’on t’a fait est écrit, avec une date, et ça aide la personne qui viendra après.
# @src ce42a8ce
first-because_its-dull = Pas de nuit toute seule. La banque, si quelque chose est parti. Mangez. Dormez. C’est ennuyeux, je sais.
# @src fe61fafc
first-because_dull-too = Changez les mots de passe. Parlez-en au frère. Mangez. C’est ennuyeux, je sais.
# @src a69b9d09
first-because_silence = Dire merci, et souffler.
    .feedback = Tu as tout remis. À partir d’ici, ce qu’ils envoient, c’est le travail de quelqu’un, et rien ne t’oblige encore à ressentir quoi que ce soit. Mardi, elle appelle ; tu peux la laisser faire.
# @src 1cd5656b
first-because_leeks = Dehors, c’est un jour ordinaire. Des gens achètent des poireaux.
# @src da1e8562
first-because_into-the-pool = Dehors, il pleut dans la piscine. La piscine s’en moque.
# @src 01feddb6
first-because_also-for-crying = Une chose que j’ai oublié de dire : ce numéro, c’est aussi pour les questions qui ont l’air trop petites.

## Signed

# @src c5b07762
signed_title = Signé
    .about = Un dossier, avec une date dessus.

## The curler

# @src 744c06d0
the-curler_title = Le bigoudi
    .about = Samedi soir.

## In a face mask

# @src 4bd85f91
in-a-face-mask_title = Le masque au concombre
    .about = Une porte, et quelqu’un de vert.
# @src 39326981
in-a-face-mask_im-green = C’est qui ? Entrez pas, je suis verte !
# @src b240e7f1
in-a-face-mask_cant-i-come = « Je peux venir à six heures », tu dis, et rien d’autre, alors je suis debout depuis, regarde pas, je suis verte !
# @src c87af651
in-a-face-mask_cucumber = La porte s’ouvre. Rita a la figure couverte d’un truc au concombre. Il n’y a que les yeux qu’on reconnaît.
# @src a4300c77
in-a-face-mask_all-of-it-gone = Y a un homme que j’ai jamais vu et j’ai peur et l’argent est parti Rita tout l’argent il est parti
# @src 13faf12c
in-a-face-mask_to-stop-it = Y a un homme que j’ai jamais vu et je l’ai caché des semaines et maintenant j’ai peur et je sais pas comment faire pour que ça s’arrête
# @src 065e02eb
in-a-face-mask_you-know-half = T’en sais la moitié et j’ai continué quand même et maintenant j’ai peur et je sais pas comment faire pour que ça s’arrête
# @src 41be772f
in-a-face-mask_how-could-you = Comment t’as pu rien me *dire* ?
    .note = Le temps d’une phrase, c’était ta faute. Elle l’a entendu, et elle a ouvert la porte plus grand.
# @src 2fa16a75
in-a-face-mask_half = La *moitié* ? Tu m’as dit la *moitié* et tu m’as laissée plier des serviettes ?
    .note = Le temps d’une phrase, c’était ta faute. Elle l’a entendu, et elle a ouvert la porte plus grand.
# @src cb2f02db
in-a-face-mask_easier-to-tell = Non, entre, entre, t’es blessée, j’en mets sur ton manteau, j’aurais juste voulu que ce soit plus facile de me le dire
# @src b43163b7
in-a-face-mask_from-the-shoes = Tout. Depuis les chaussures
    .feedback = Tu le lui as dit tard, et ça a marché quand même. Sa première phrase était dure, et elle est revenue dessus aussitôt. Ce qui est perdu le restera peut-être ; les nuits, elles, reviennent. La moitié, c’était déjà un début.
# @src 144418c7
in-a-face-mask_going-to-crack = Depuis les chaussures, alors, je vais craquer, c’est le masque, fais pas attention, continue
# @src d173e9b9
in-a-face-mask_ring-with-me = Appelle avec moi quelqu’un qui sait ce qu’il faut faire
    .feedback = Tu as fait venir quelqu’un de plus. Deux sœurs, ça peut faire deux personnes qui ne savent pas quoi faire. Ce qu’on t’a demandé au nom de l’amour, tu n’as pas à l’expliquer cette nuit.
# @src 6ec9a9a6
in-a-face-mask_two-of-you = Vous êtes deux. Bien. D’abord : comment ça va ? Et l’une de vous est-elle en danger cette nuit ?
# @src e0da22e1
in-a-face-mask_silence = Rester là, sans rien dire.
    .feedback = Tu n’avais pas de mots, et tu as frappé quand même. Pour Rita, ça suffisait : elle est revenue sur les siens. Tu pourras raconter quand tout le monde sera assis.
# @src 8addf5d5
in-a-face-mask_by-the-sleeve = Rita la tire à l’intérieur par la manche, manteau, concombre et tout.
# @src 77a82bf9
in-a-face-mask_not-standing-up = T’es pas obligée de le dire debout

## The sleeve

# @src dee7f4f5
the-sleeve_title = La manche
    .about = La même nuit, à l’intérieur.

## Table six

# @src 38202624
table-six_title = La table six
    .about = Cent dix personnes, et deux assiettes.
# @src d375813b
table-six_to-dance = Cent dix personnes. Papa a pleuré deux fois. La grand-mère de Sami apprend à danser aux pompiers.
# @src ecfb5e50
table-six_two-plates = Si tu détestes danser, tiens deux assiettes. On n’invite pas quelqu’un qui a deux assiettes. C’est mes oncles qui m’ont appris ça
    .note = Il sait exactement ce qu’il faut faire. Les assiettes, tu peux les poser.
# @src 5ccd3753
table-six_everybodys-looking = Danse ! Allez, tout le monde regarde, tu peux pas rester assise, pas à *ma* fête !
    .note = Tout le monde regarde, donc tu dois. Puis elle a regardé à son tour, et elle a fait quelque chose.
# @src 8844cb68
table-six_a-chair = Rita regarde le visage de Paula. Elle va chercher une chaise, la pose à côté d’elle, et s’assoit, avec toute sa robe.
# @src 7ddbc8fa
table-six_until-the-cake = Reste jusqu’au gâteau, pour moi. Après, tu as le droit de t’endormir dedans.
    .note = Elle aimerait que tu restes, et ça finit avec un gâteau. Et si tu veux partir, elle prend son manteau.
# @src 2e478ae1
table-six_delivered-it = J’ai apporté le pain. Enfin, livré. Je bosse. Je peux repartir
# @src ea47adef
table-six_a-disgrace = La table six est une honte. J’ai tout gardé et je les ai mis en sourdine, une dame de la ligne d’écoute est restée jusqu’à ce que ce soit fait
# @src 37d8e4f8
table-six_not-even-goodbye = La table six est une honte. J’ai répondu à personne depuis les serviettes. Même pas au revoir
# @src ce3edacc
table-six_called-lou = En fait, ils étaient quatre. Y avait Lou, jamais écrit un seul mot. Qui fait que lire ?
# @src 0edce81e
table-six_loud-chair = Je t’ai écrit neuf fois et j’ai eu un pouce. Assieds-toi, je t’ai gardé la chaise bruyante
    .note = Elle dit ce qui lui a manqué, et puis il y a une chaise. On peut s’y asseoir sans discours.
# @src d919ecdd
table-six_pretty-lights = vu la salle.. jolies lumières.. qui te raccompagne..
    .note = On te demande qui serait avec toi. En une minute, c’était montré et transmis à la police.
# @src 940d72c4
table-six_fire-brigade = Paula montre le message à la personne assise à côté. C’est un pompier. Il lui demande si elle veut, appelle la police et s’assoit près de la porte.
# @src f72ab0ed
table-six_speech = Faire le discours. Deux minutes.
    .feedback = Tu as pris la parole parce que tu le voulais. Rita avait dit que tout le monde regarde, et puis elle s’est assise.
# @src 3c120346
table-six_wrong-way-round = Tu le tiens à l’envers, le micro
# @src f3329911
table-six_van = S’asseoir cinq minutes avec Noah sur le marchepied de la camionnette, à la lumière de la cuisine.
    .feedback = Tu prends l’air avec quelqu’un qui, un jour, a compté tes minutes, et a demandé pardon. Ici, on sait où tu es. Rien n’est obligé d’arriver, et le gâteau est à dix pas.
# @src 33e44e7f
table-six_take-a-coat = Cinq minutes, je compte, non je compte pas, prends un manteau
# @src 45410e09
table-six_ask-mum = Demander à maman de la ramener.
    .feedback = Tu quittes la fête avant le gâteau, avec quelqu’un, et en le disant. Elle t’avait demandé de rester pour elle, et elle a pris son manteau pour toi. Voilà un non qui tient.
# @src 52cb589a
table-six_for-yours = J’ai mon manteau. Le gâteau, c’était pour moi. Ça, c’est pour toi. Papa amène la voiture, et il demandera demain.
# @src 5e9002c5
table-six_silence = Tenir deux assiettes.
    .feedback = Tu étais là, et tranquille : les deux. Rita t’avait dit de danser, et puis elle s’est assise. Deux assiettes, et personne n’a rien demandé.
# @src 8e83e69a
table-six_told-you = Deux assiettes. Qu’est-ce que je disais. Neuf ans, pas une valse

## The cake

# @src 192a4b05
the-cake_title = Le gâteau
    .about = Dix heures.

## The coat

# @src 905904b6
the-coat_title = Le manteau
    .about = Sur le chemin du retour.

## Her name on the chair

# @src d5c522b5
her-name-on-the-chair_title = Son nom sur la chaise
    .about = Deux minutes, et un coup de téléphone, mardi.
# @src c3eeb62b
her-name-on-the-chair_microphone = Après le gâteau. Le micro à l’endroit.
# @src 11fcf6d7
her-name-on-the-chair_on-a-napkin = Après le gâteau, Paula pousse une serviette en papier vers Rita. Rita tape sur un verre et lit à voix haute ce qui est écrit.
# @src 5272061e
her-name-on-the-chair_library-book = Un jour, ma sœur a pris un taxi pour rendre un livre à la bibliothèque. Sami, voilà à côté de qui tu vas t’asseoir
# @src 758a3618
her-name-on-the-chair_not-easy = Ce mois-ci, c’était pas facile de s’asseoir à côté de moi. Elle a quand même mis mon nom sur la chaise. Merci
# @src 563657b4
her-name-on-the-chair_forty-seconds = Ça devait faire deux minutes, ça fait quarante secondes. La grand-mère de Sami applaudit à contretemps, très fort.
# @src 97a78ee5
her-name-on-the-chair_rang-on-sunday = La police sait tout maintenant, par Paula, avec quelqu’un à côté. Paula ne leur répond plus. Ce qui arrive va à une policière.
# @src 65ecf82b
her-name-on-the-chair_havent-found = On est mardi, donc j’appelle. On ne les a pas trouvés jusqu’ici. Les comptes ont disparu, et quelqu’un en refera d’autres.
# @src 149a0879
her-name-on-the-chair_money-is-gone = La banque a écrit aussi. L’argent est perdu. Je suis désolée.
# @src 32eeacb3
her-name-on-the-chair_for-ringing = Merci d’avoir appelé

## One and a half

# @src 6a3b0a29
one-and-a-half_title = Un point et demi
    .about = Des chaussures dépareillées, un planning et un demi-point.
# @src 2d025329
one-and-a-half_rang-with-omar = Une policière le dit d’abord : Paula n’a rien fait de mal. Elle ne doit plus leur répondre. Ce qui arrive encore va à la police.
# @src 4ecb9820
one-and-a-half_bring-chips = Jeudi, vendredi et samedi, cette semaine, les nuits sont à moi. Tu peux m’apporter des frites. Rien ne t’y oblige.
# @src e6ede651
one-and-a-half_fifty-eight = Il vous fallait cinquante-six et demi. Vous avez cinquante-huit. La question quatre est sans faute.
# @src abeea621
one-and-a-half_the-half = Il vous fallait cinquante-six et demi. Vous avez cinquante-six. Je demande le demi-point. Je ne promets rien.
# @src ddb0cf09
one-and-a-half_what-did-you-get = T’as eu combien ? Le dis pas si tu veux pas. T’as eu combien ?
# @src b33041b9
one-and-a-half_nobody-yet = On n’a trouvé personne, et je ne peux pas dire qu’on y arrivera. J’appelle aussi mardi prochain.
# @src 9b7ca1ae
one-and-a-half_money-is-gone = Et la banque a répondu. L’argent est perdu. Je suis désolée.
# @src 000c8597
one-and-a-half_in-may = En mai, ils sont deux chaque nuit. À trois heures, Paula regarde encore son téléphone. Le plus souvent, c’est pour voir qu’il est trois heures.

## Every Monday

# @src 15d014b0
every-monday_title = Tous les lundis
    .about = Une chose s’est perdue, et elle reste perdue.
# @src e83cdcf3
every-monday_edge-of-the-bath = Elles restent au bord de la baignoire jusqu’à ce que la fenêtre soit blanche. Omar a pris la nuit de Paula sans rien demander. Le masque craque.
# @src cd9a6c04
every-monday_week-one = La première semaine j’aurais été affreuse, j’aurais voulu sa pointure et le numéro de sa mère, je comprends que t’aies rien dit
# @src 5be0e570
every-monday_on-the-chair = Elles vont à la police, toutes les deux. À la fête, Paula reste sur sa chaise jusqu’au gâteau.
# @src 5b4c1d67
every-monday_the-plain-thing = Vous n’avez rien fait de mal. L’argent est perdu. Je le dis clairement, pour que vous n’ayez pas à l’espérer chaque matin.
# @src 64b61cb1
every-monday_the-rota = Vous n’avez rien fait de mal. Ils ont vos horaires ; l’hôtel les change aujourd’hui. Ne leur répondez pas. Ça, maintenant, c’est mon travail.
# @src abc312fc
every-monday_her-name = Lundi à neuf heures, Paula est devant la question quatre. Deux heures après, elle rend la feuille, avec son nom dessus.
# @src d79bc262
every-monday_in-a-year = Il y en aura un autre dans un an. Je vous l’ai dit, je ne relance personne. Depuis lundi, j’y pense.
# @src 55f8317b
every-monday_be-chased = Je crois que j’aimerais bien qu’on me relance
# @src d0e9a53d
every-monday_every-monday = Tous les lundis, alors.

## Still not now

# @src c98b6dca
still-not-now_title = Sans facture
    .about = Une marche, une caisse, et une phrase à lui.
# @src b2af6b10
still-not-now_a-crate = T’es pas obligée de parler. Y a une caisse pour s’asseoir
# @src bb85abe2
still-not-now_ticks = À la porte de la cuisine, tante Trudi compte les cuillères, et un pompier compte les étoiles. Paula parle. Des chaussures, et d’une phrase à trous.
# @src d1c08718
still-not-now_on-the-list = « Je vois que t’es en ligne. » C’est moi qui ai écrit ça. Il aurait pu me la piquer, celle-là
# @src 44b3d19c
still-not-now_gave-them-back = Toi t’es revenu dessus. Devant des gens
# @src d7a94a02
still-not-now_am-i = Je vais pas redire le truc de l’autre matin. Je l’ai dit, ça peut rester sur la marche. Un petit pain ?
# @src 524c2bd2
still-not-now_still = Un petit pain
# @src 00a8d421
still-not-now_budge-up = La moitié. J’ai eu faim sur le pont
# @src 0c6822b5
still-not-now_sitting-here = Merci de me l’avoir dit. La police a tout, dans un dossier, avec un numéro. Deux noms chaque nuit. Ce qui arrive, c’est pour eux.
# @src 3b6b43bd
still-not-now_arms-uncrossed = Mon frère a pas fait de liste. Il s’est juste assis. C’était pire et mieux

## Angry and not gone

# @src 2effe2df
angry-and-not-gone_title = Fâchée, pas partie
    .about = Peu de monde, un appel à la fois.
# @src a098866f
angry-and-not-gone_rang-back = Tu as rappelé. Comment ça va ? Et à qui peux-tu dire tes horaires, avant ta prochaine nuit ? Une personne suffit.
# @src a6f902b5
angry-and-not-gone_disappointed = Omar. Il va être déçu que ce soit si tard
# @src 1d72f00c
angry-and-not-gone_two-names = Je ne suis pas déçu. Rita m’a demandé, et j’ai dit : demande à Paula. Deux noms chaque nuit, maintenant. Ensuite, on va à la police ensemble.
# @src aab184c3
angry-and-not-gone_the-file = À la police, il faut deux heures et un café, et l’histoire reçoit un numéro. Ce qu’ils envoient encore va à une policière. Paula ne répond à rien.
# @src 506efdce
angry-and-not-gone_not-gone = J’ai demandé à *Omar*, il me dit demande à Paula ! Je suis trop fâchée pour être gentille, je te le dis pour que tu saches : je suis fâchée, pas partie
# @src 59e700db
angry-and-not-gone_nine-days = Rita n’écrit pas pendant neuf jours. Ils sont longs. Le dixième, elle appelle.
# @src f89a2408
angry-and-not-gone_shall-listen = Deuxième place. Il a un souffle au cœur et il ne le sait pas. Vous l’écouterez, quand vous serez vétérinaire.

## What's yours

# @src 290757d4
whats-yours_title = Et vous, c’est quoi
    .about = Quelque chose manque à une amie, et une publication reçoit neuf réponses.
# @src bb8e955d
whats-yours_miss-him = Il me manque. Je sais qu’il existe pas. Ce qui me manque, c’est quelqu’un qui demande comment ça s’est passé
# @src a61d5e52
whats-yours_how-did-it-go = Comment ça s’est passé
# @src 535c55ad
whats-yours_homework = Pas comme si c’était un devoir ! OK. Un monsieur a sauté du plongeoir de trois mètres, et sa perruque est remontée la première
# @src a10b14b4
whats-yours_lost-property = J’ai mis le sifflet aux objets trouvés. Y aura bien quelqu’un qui veut faire du bruit
# @src 3b6b43bd
whats-yours_my-brother = Mon frère a pas fait de liste. Il s’est juste assis. C’était pire et mieux
# @src 1f9990b1
whats-yours_say-anything = Il a dit quelque chose
# @src a60b7042
whats-yours_how-the-pool-was = Il a demandé comment c’était, la piscine ? Il a jamais demandé comment c’était, la piscine
# @src d897f782
whats-yours_post = Si quelqu’un vous écrit « tu remarques tout, et toi, qui te remarque » : moi, c’était les chaussures, elle, les nageurs. Et vous, c’est quoi
# @src f2aaf8a5
whats-yours_nine-answers = À six heures, il y a neuf réponses. Un bus de nuit. Des moutons. Douze plaques de petits pains.

## Endings, turning points, questions, for the facilitator

# @src fa8d87b4
ending-her-name-on-the-chair = Son nom sur la chaise
    .opening = Quelqu’un t’a fait peur, et d’autres l’ont appris. Ce mois-ci, des gens t’ont mis la pression, puis se sont repris. D’autres t’ont fait payer un non, et c’est à eux d’en répondre.
# @src e434728b
ending-one-and-a-half = Un point et demi
    .opening = Ce qui te plaisait dans ces nuits était vrai, et quelqu’un s’en est servi. Tu as demandé, et des gens ont bougé : une chaussure, un planning, un manteau. Que ça t’ait plu n’est pas une faute.
# @src 126fec52
ending-every-monday = Tous les lundis
    .opening = On t’a fait sortir sous la pluie, et personne n’est venu. Alors tu as frappé à une porte, et elle s’est ouverte. Les nuits sont revenues, une année non. On te l’a prise, et ce n’est pas une punition.
# @src 20f2ebf2
ending-still-not-now = Sans facture
    .opening = Deux personnes ont écrit à trois heures du matin, et pendant des semaines, on n’aurait pas su les distinguer. Ce qui l’a montré, c’est ce que ta réponse est devenue, sur la marche.
# @src 2b538a50
ending-angry-and-not-gone = Fâchée, pas partie
    .opening = On t’a fait une menace, à ton poste, et une inconnue en sabots et une voix au téléphone sont restées. Pour une nuit, ça suffisait. Après, il fallait une personne de plus, et tu l’as trouvée.
# @src 44ee4216
ending-whats-yours = Et vous, c’est quoi
    .opening = Yara a lu une phrase faite pour n’importe qui, et tu ne l’as pas laissée seule. Ça n’arrive pas à un seul genre de personne ; c’est arrivé à la plus bruyante de la ville. Qu’il lui manque n’est pas une faute.
# @src 7a694929
turning-sandwich-at-three = Robin a écrit : « Et les tiennes, qui les remarque ». Noah a écrit : « J’ai tout lu ». Deux nouveaux, tous deux debout à trois heures. Cette nuit-là, personne ne pouvait savoir, et personne n’avait à savoir.
# @src a89e4a2e
turning-by-the-window = Le message de Noah était le pire de la semaine : « Pourquoi tu réponds pas ? » Celui de Robin : « Rien ne presse ». Lundi, l’un des deux a demandé pardon, devant des gens, et n’a rien voulu en échange. Ça ne prouvait pas encore grand-chose. C’était un début.
# @src 95b15887
turning-a-parcel = Un colis, et trois messages en dix minutes : « Sans rien en échange », « t’as pas intérêt à dire que c’est trop », « Si c’est trop, dis-le ». Les mêmes gens. Qu’est-ce qui aurait permis de savoir ? Un non, et une semaine.
# @src 7005d5bd
turning-a-lot = « Tu me plais beaucoup », disent deux personnes le même matin. L’un avait ressorti ses petits pains, il en a eu honte, et il est passé à la question quatre. Autour de l’autre, on marchait de long en large, et il fallait une réponse maintenant.
# @src 593f190c
turning-they-changed-the-noun = « Tu remarques toutes les chaussures. » « Tu veilles sur quarante personnes. » Une seule phrase, avec un trou. Paula n’a pas dit ce qu’il était. Elle a dit ce qui était écrit.
# @src a6810c1d
turning-one-saturday = Robin : « Mais vas-y. Les samedis, j’ai l’habitude. » Rita : « C’est pas la peine de venir au mariage non plus. » Celle de Rita est plus dure à lire. Elle a tenu un quart d’heure. L’autre prix a monté.
# @src cf002301
turning-one-hour = « Dis-leur que tu commences plus tôt. » Un premier rendez-vous, ça peut être très bien : de jour, avec du monde, et quelqu’un sait où. Celui-ci ne devait avoir aucun des trois. Et si quelqu’un y va quand même, ce n’est toujours pas sa faute.
# @src da65de3e
turning-till-six = Un message, fait pour isoler Paula. Et dans la bulle d’après, quelqu’un demande où est la clé. Une cliente, un collègue, une voix, une policière : chacun aurait suffi, et aucun n’a demandé comment elle avait pu. S’il s’agit un jour de photos, c’est pareil : ne paie pas, n’efface rien, dis-le à quelqu’un aujourd’hui.
# @src c1e3742a
turning-in-a-face-mask = C’était tard, et elle n’avait pas de mots. La première phrase de Rita était dure, la deuxième, c’était « entre ». Venir jusqu’à la porte, ça suffisait.
# @src e938c256
question-same-words = Robin l’a écrit, Noah l’a dit : « Tu me plais beaucoup ». Si ce ne sont pas les mots, qu’est-ce qui les a distingués ?
    .answer = Noah avait même insisté davantage : « Pourquoi tu réponds pas ? », « Après tous ces petits pains ». Ce qui compte, c’est ce que la réponse de Paula est devenue. Chez Noah : de la chimie, ou un pont. De l’autre côté : « maintenant », un homme sans manteau, et un prix plus haut. Ce matin-là, personne ne pouvait connaître ni l’un ni l’autre.
# @src a573e5cd
question-two-strangers = Noah et Robin ont écrit la première nuit, tous deux nouveaux. Qu’est-ce que Paula pouvait savoir à ce moment-là ? Qu’est-ce qui lui en a appris plus, après ?
    .answer = Cette nuit-là, rien. Noah a vite écrit le pire message : « Pourquoi tu réponds pas ? » Il est revenu dessus, et il savait entendre un non. De l’autre côté, la première phrase est revenue, presque mot pour mot, avec quelqu’un d’autre dans le trou.
# @src b26595ed
question-rita-and-robin = Rita et Robin ont tous deux fait payer son samedi à Paula. Quelle est la différence ?
    .answer = Le prix de Rita était dit tout haut, et affreux ; elle l’a retiré en entier au bout de quelques minutes, et elle a gardé la chaise. Celui de Robin était doux. Personne ne l’a jamais retiré, et chaque non a coûté plus cher que le précédent.
# @src 6f7db6f0
question-who-said-what-first = Omar, Joana et l’agente Maes disent chacun quelque chose en premier. Quoi, et pourquoi ça ? Qu’est-ce qu’aucun d’eux n’a dit ?
    .answer = « Comment tu vas ? » et « Vous n’avez rien fait de mal. » Quand on a honte, on arrête de parler. Aucun n’a demandé comment elle avait pu, ni promis de trouver quelqu’un. L’agente Maes a promis un appel, et elle a appelé.
# @src d8eddd63
question-liking-the-nights = Paula aimait ces nuits. Qu’est-ce qu’elle y trouvait, et qui d’autre aurait pu lui en donner un peu ?
    .answer = Quelqu’un lui posait des questions à trois heures, et riait de ses histoires de chaussures. Ça compte. Yara pourrait demander comment ça s’est passé, Omar rester dix minutes, et Mme Demir relance finalement quelqu’un. Aucun d’eux n’est là à toute heure.
# @src 5f9bb707
question-what-was-lost = Sur ce chemin, quelque chose est perdu à la fin. Qu’est-ce qui l’a pris ? Quelle phrase ferait du bien ?
    .answer = Une année, et dans certaines versions les économies. Ces semaines ont pris son sommeil, et une soirée a pris le reste ; lundi, elle n’avait plus la force de réfléchir. Ce qui fait du bien : « Cette année-là est perdue, je ne vais pas dire le contraire. » Ce qui fait mal : que ça lui servira de leçon.
# @src f26ed9b2
question-easier-to-tell = Rita dit : « J’aurais juste voulu que ce soit plus facile de me le dire. » Qu’est-ce qui rendait ça difficile ? Qu’est-ce qui l’aurait rendu plus facile ?
    .answer = Rita est bruyante, et il y avait si peu de sommeil et tant à expliquer. Plus facile : une phrase au lieu de tout, et quelqu’un qui dit « je crie pas » et s’assoit. Une porte qui s’ouvre quand on n’a plus de mots du tout.
# @src 7051ffc9
question-a-real-sorry = Dans cette histoire, Noah revient sur des choses qu’il a dites. Qu’est-ce qui fait un vrai pardon ?
    .answer = Il nomme ce qu’il a fait : « moi je comptais ». Il ne demande rien en retour, ni sourire ni café. Et il accepte le « pas maintenant » suivant. Un pardon qui veut être payé, c’est une deuxième facture.
# @src e9db87ae
question-the-gap = « Ils ont changé le mot. » Qu’est-ce que Paula a montré à Yara, et qu’est-ce qu’elle a laissé de côté ?
    .answer = Deux messages, côte à côte, et aucun verdict. Yara a pu regarder elle-même, se fâcher, la traiter de jalouse, et regarder encore chez elle. « C’est un sale type » aurait été l’avis de Paula, bon pour une dispute. Deux messages, Yara pouvait les lire toute seule.
# @src 1b34b8b5
question-staying-close = Yara a dit une méchanceté, sur la jalousie. Qu’est-ce que Paula en a fait ? Qu’est-ce qu’elle aurait pu faire d’autre ?
    .answer = Elle est restée, et a laissé Yara dire à son heure que c’était faux. Elle aurait pu dire que ça faisait mal. Quand quelqu’un se fait entraîner, ses amis entendent souvent des choses pareilles. Ça met la pression, et souvent ça passe.
# @src bd2b7d58
facilitator-not-seen = Jusqu’ici, seules les personnes qui l’ont faite l’ont lue, avec des lecteurs qu’elles ont inventés. Personne dont c’est le métier ne l’a vue, ni aucun jeune, ni, pour les traductions, personne dont c’est la langue. Montrez-la à la personne responsable de la protection avant de vous en servir. Doivent encore la voir : une personne spécialiste de l’exploitation sexuelle des jeunes ; une ligne d’écoute pour les jeunes ; la police ; des lecteurs de 16 à 18 ans, garçons compris.
# @src e35f4e0b
facilitator-aim =
    Distinguer l’amour de la pression, d’après ce que deviennent un non, le temps de quelqu’un, ses proches, un secret. Jamais d’après qui écrit, s’il est nouveau, l’heure qu’il est ou la taille du mot.
    Dans cette histoire, Yara, Rita, maman, Omar et Noah mettent tous la pression à Paula, puis se reprennent. Certaines lignes de Robin, d’Iris et de Mark vont très bien. Greta Holm est une inconnue, et avec elle ça va jusqu’au bout.
    Il ne s’agit pas de repérer un genre de garçon. Nulle part on ne rit de l’amour.
    À partir de 16 ans. Lisez-la d’abord vous-même, la nuit de la menace comprise.
# @src 54aa75b0
facilitator-minute-one = Dites : « C’est inventé. On ne demande à personne de parler de sa vie ou de son téléphone. On peut passer à tout moment, et on peut sortir. Je vais lire le message d’un inconnu, et moi non plus, je ne sais pas encore. »
# @src fea433db
facilitator-timing =
    Avec 50 minutes : 5 pour la première minute et « comment on se parle », 18 pour le parcours de la classe à l’écran avec trois votes, 18 pour la discussion, 5 pour la page d’aide, 4 de réserve.
    Avec deux séances : le parcours de la classe à la première. À la deuxième, chacun joue librement, un bon quart d’heure, puis la discussion.
    Avec 25 minutes : ne jouez pas. Lisez à voix haute « Un sandwich à trois heures », « Près de la fenêtre », « Un colis », « Un samedi », « Une heure ce soir » et « Jusqu’à six heures », avec leurs pauses, puis une question.
    Les binômes ne finissent pas en même temps. Six fins : deux avec de l’aide à temps, une tardive, une avec peu de monde, une sur la marche de Noah, une aux côtés de Yara. Aucune n’est la fin à atteindre.
    Vous pouvez arrêter à n’importe quelle ligne. Chaque chemin mène à un second regard.
# @src 7e42ecdf
facilitator-ground-rules =
    À dire à voix haute avant de commencer :
    – On peut passer, à chaque question, sans donner de raison.
    – On parle de Paula et de Yara, pas de nous, ni de gens qu’on connaît.
    – Personne ne montre de téléphone.
    – Personne n’emporte l’histoire d’un autre hors d’ici. La personne qui anime ne peut pas garder de secret : si elle craint pour quelqu’un, elle en parle à la personne dont c’est le métier.
    – On peut sortir. Mettez-vous d’accord : où aller, et avec qui.
# @src b48ef6e9
facilitator-stop-at =
    – « Un colis » : mains, ou pouces en haut, en bas, à plat, sur les trois lignes. « Trop tôt pour le dire » est une vraie réponse. Qu’est-ce qui permettrait de savoir ?
    – « Un samedi » : la ligne de Robin et celle de Rita, côte à côte. Laquelle est la plus dure à entendre ? Laquelle coûte plus cher dimanche ?
    – « Une heure ce soir » : votez, puis lisez ce que devient chaque réponse, « Y aller » d’abord. Comment serait un premier rendez-vous où tout va bien ?
    – « Jusqu’à six heures » : après la menace, respirez. Lisez tout de suite la ligne suivante. Puis demandez qui est là, et qui d’autre on pourrait appeler.
    – Si « Jusqu’à six heures » est trop pour la salle, passez à « Une marron, une noire ». La scène tient toute seule.
# @src fa745db1
facilitator-you-may-hear =
    – « Elle est prête à tout pour qu’on l’aime. » Vous pourriez demander : que savaient-ils d’elle avant d’écrire ? Quelle ligne aurait marché sur presque tout le monde, la onzième nuit ?
    – « Elle a été bête d’y aller. » Qui lui a demandé de mentir, et pourquoi ? Que lui dirait-on à la porte de Rita ?
    – « Le type louche, c’est Noah. » Quelle ligne ? Et qu’en a-t-il fait lundi ?
    – « Donc un garçon qui dit que tu lui plais, on le bloque. » Ils sont deux à le dire. Qu’est-ce que chacun a fait de « pas maintenant » ?
    – « Ma copine a mon code. » Pas ici, pas sur vous. Demandez pour Yara : qu’a-t-elle dit à Paula de faire du sien ?
    – « Moi, j’aurais envoyé l’argent. » Beaucoup le feraient. À quoi servait l’urgence ?
    – « Les garçons sont comme ça. » Celui à qui c’est arrivé, c’est Omar, pour un vélo. Iris en a fait autant que Robin.
    – « Rita ne vaut pas mieux. » Pendant un quart d’heure, c’est vrai. Et après, que s’est-il passé ?
    – « Qui sont-ils en vrai ? » L’histoire ne le sait pas. Trois peut-être, ou un seul. Ce qui a été fait est pareil.
    – « La police n’a rien fait. » Elle a tout noté, prévenu la banque, et appelé le jour dit. Quelle promesse n’aurait-elle pas pu tenir ?
    – « Et si c’est des photos ? » Dans cette histoire, non. La réponse est la même : ce n’est pas ta faute, ne paie pas, n’efface rien, dis-le à quelqu’un aujourd’hui. Il existe une aide faite pour ça.
    – « Qu’est-ce que les gens vont dire ? » Quand on nous a fait du mal, on n’a à avoir honte de rien. Maman a une phrase sur ce que disent les gens : où est-ce que ça doit attendre ?
# @src 65201208
facilitator-leave-out =
    – La vie amoureuse, le téléphone de qui que ce soit, et les règles de la maison sur qui peut voir qui.
    – « Ça t’est arrivé, à toi ? »
    – Les suppositions sur Robin : qui il est, d’où il vient, ce qu’il cherche.
    – Qui a jugé quelle ligne, et comment. Personne ne compte.
    – Les vrais cas, les vrais noms, les vraies applis, ceux de l’actualité compris.
# @src 5f9fdb9b
facilitator-in-the-room =
    Il y a des garçons dans la salle. Ils peuvent être Paula, et ils peuvent être Omar à vingt-six ans. Ne leur donnez pas le rôle de Noah ou de Robin. Demandez à tout le monde : qu’est-ce qui faisait du pardon de Noah un vrai pardon ?
    Quelqu’un aime peut-être une personne qui est loin, et que personne n’a rencontrée. Ce n’est le signe de rien, et beaucoup de ces amours sont vrais. Dites une fois : regardez ce que devient un non.
    Quelqu’un a peut-être envoyé quelque chose, ou reçoit des menaces en ce moment. À « Jusqu’à six heures », guettez un visage blanc ou un rire trop fort. Donnez la page d’aide à tout le monde, pour que personne ne soit vu en train de la prendre.
    La mère de quelqu’un a peut-être pris un téléphone. La ligne de maman est jugée sur ce qu’elle fait ; maman le rend, et dit pourquoi.
    Quelqu’un n’a peut-être ni Omar, ni Rita, ni Yara. Dites que sur un des chemins il y a peu de monde, et qu’un téléphone et un collègue ont suffi.
# @src c48db64f
facilitator-early-finishers =
    Pour qui a fini le premier, sur papier, sans nom, et on ne ramasse pas : écrire le message que Noah aurait dû envoyer à 04:24. Puis celui que Rita aurait dû envoyer à 22:05. Ensuite on échange : à quel non chacun laisse-t-il de la place ?
    S’il vous plaît, pas de nouveaux messages de Robin, d’Iris ou de Mark : on n’écrit pas pour eux.
# @src 09c46ab9
facilitator-four-minutes = Gardez « Rita et Robin ont tous deux fait payer son samedi à Paula. Quelle est la différence ? » C’est celle qu’emportent à la maison ceux qui ont des sœurs. Une ligne dure en dit peu ; ce que devient un non en dit plus.
# @src 05737770
facilitator-if-somebody-tells =
    – « Merci de me le dire. Je ne peux pas le garder pour moi si quelqu’un est en danger ; je te dirai à qui j’en parle, et quand. »
    – Restez calme, et ne creusez pas. Ne demandez pas à voir quoi que ce soit, et ne regardez pas d’images.
    – Pas devant le groupe : « On en parle juste après, toi et moi. »
    – Dites : ce n’est pas ta faute, ne paie pas, n’efface rien, tu n’as pas à leur répondre.
    – Si on vous demande si les parents l’apprendront : dites honnêtement quelles sont vos règles, avant d’en entendre plus. Dans l’histoire, Paula a 18 ans ; avant, ce peut être différent.
    – Allez voir aujourd’hui la personne responsable de la protection. Notez les mots employés, pas les vôtres.
    – Dites ce qui va se passer, et quand vous vous reparlerez. Puis tenez parole.
    – Mettre fin au contact avec quelqu’un qui menace n’est le travail ni d’un élève, ni le vôtre. La personne responsable de la protection, la police ou un service spécialisé décide comment.
    – Si quelqu’un est en danger maintenant, arrêtez la séance. Appelez le numéro d’urgence, et ne laissez pas la personne seule.
# @src f099bd43
facilitator-letter-home =
    Chers parents, chères familles,
    en classe, avec des élèves de 16 ans et plus, nous jouons « Quelqu’un qui comprend », une histoire inventée, racontée en messages. Paula travaille la nuit, et des gens lui écrivent. À certains, elle plaît, tout simplement. D’autres lui mettent la pression, lui envoient un cadeau et plus tard une facture, et sur certains chemins il y a une courte menace. L’aide vient tout de suite. Il n’y a pas de photos, et rien de violent n’arrive.
    La classe s’exerce à distinguer l’affection de la pression : d’après ce que devient un non, pas d’après qui est quelqu’un. L’histoire ne juge ni famille, ni croyance, ni amour.
    On ne demande à personne de parler de soi, rien n’est enregistré, et chacun peut passer ou sortir.
    Si votre enfant veut en parler, il suffit d’écouter. Si vous vous inquiétez pour quelqu’un, la personne responsable de la protection des élèves vous répondra volontiers. Vous pouvez lire toute l’histoire avant.
    Bien cordialement
# @src 966b2cf7
facilitator-close =
    Finissez sur la phrase de Rita : « J’aurais juste voulu que ce soit plus facile de me le dire. » Laissez chacun réfléchir, sans rien écrire : qu’est-ce qui fait qu’on se confie facilement à quelqu’un ?
    Montrez encore une fois la page d’aide, à tout le monde, et dites combien de temps vous restez dans la salle.

## Words that the story explains

# @src e7200606
word-brogues = richelieus
    .means = des chaussures de ville en cuir, à lacets, souvent ornées de petits trous
# @src 4f98ca8a
word-stethoscope = stéthoscope
    .means = ce qui sert au médecin à écouter le cœur
# @src 55c2bb2d
word-resit = rattrapage
    .means = un examen qu’on passe une deuxième fois
# @src 4b64d9fd
word-rota = planning
    .means = la liste de qui travaille quand
# @same
# @src 1c5fe049
word-mole = mole
    .means = en chimie, un très grand nombre de choses minuscules
# @src 18287697
word-payslip = fiche de paie
    .means = le papier qui dit ce qu’on a gagné
# @src 1d2db625
word-form = phrase à trous
    .means = une phrase où il manque des mots, à compléter
# @src 097fdc3f
word-clogs = sabots
    .means = des chaussures à grosse semelle de bois
# @src 84b7603b
word-face-mask = masque
    .means = une crème pour la peau, qu’on rince au bout d’un moment
# @src 8ef84c57
word-curlers = bigoudis
    .means = de petits rouleaux où on enroule les cheveux pour les faire boucler
# @src 9da1cf01
word-hem = ourlet
    .means = le bas d’une robe, replié et cousu
