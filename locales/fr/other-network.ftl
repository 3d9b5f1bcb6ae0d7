# L’Autre Réseau (The Other Network), français. Licence : CC BY 4.0. Pas encore relu par une personne de langue française.
# Voix : readers/french-voices.md

## People. A name is a term, so that every sentence spells and bends it the same way.

# @src 6be7c97e
-hana = Hana

# @src cf8a12de
-elio = Elio

# @src 8cc726ec
-teo = Teo

# @src b51a110a
-mum = Maman

# @src 15f49e2d
-vida = Tante Vida

# @src 52cff078
-jo = Jo

# @src ee6fa49c
-ines = Ines

# @src dea32027
-adler = Mme Adler

# @src 49766c6e
-bilal = Bilal

# @src b4330445
-karim = Mme Karim

# @same
# @src 53e316ab
-agata = Agata Wolny

# @src ab3e886d
-derya = Derya

# @src 7e5e73b9
-lund = M. Lund

# @src 8d3c8f56
-priya = Priya

# @src 22772882
-mara = Mara

# @src 55ecfaed
-tilda = Tilda

# @src 9c348102
-katja = Katja

# @src abc20785
cast-hana = { -hana }
    .about = toi
    .letter = H

# @src e8f2b496
cast-elio = { -elio }
    .about = ton frère jumeau
    .letter = E

# @src 1b04026e
cast-teo = { -teo }
    .about = ton frère, dix ans
    .letter = T

# @src 92967f4f
cast-mum = { -mum }
    .about = ta mère, travaille de nuit
    .letter = M

# @src 9e9c6ae7
cast-vida = { -vida }
    .about = ta tante, répare des tracteurs
    .letter = V

# @src eaf08335
cast-jo = { -jo }
    .about = ton amie de la chorale
    .letter = J

# @src 2808a0a1
cast-ines = { -ines }
    .about = de ta chorale
    .letter = I

# @src 2946a569
cast-adler = { -adler }
    .about = conseillère d’orientation de ton lycée
    .letter = A

# @src 8de9d6a2
cast-bilal = { -bilal }
    .about = chef d’équipe à Vigie-Côte
    .letter = B

# @src 68f1d933
cast-karim = { -karim }
    .about = dirige la bibliothèque
    .letter = K

# @src 4927f4ef
cast-agata = { -agata }
    .about = représentants du personnel des Chantiers
    .letter = A

# @src f23f5b2c
cast-derya = { -derya }
    .about = répond à la ligne d’écoute
    .letter = D

# @src b1de3685
cast-lund = { -lund }
    .about = responsable de la protection, au lycée
    .letter = L

# @src 29698a37
cast-priya = { -priya }
    .about = nouvelle pour toi
    .letter = P

# @src ec3f9ab0
cast-volunteer = Une bénévole
    .about = de Vigie-Côte
    .letter = B

# @src 28093e12
cast-reader = Un vieux monsieur
    .about = du groupe de lecture
    .letter = V

# @same
# @src eb1406a9
cast-plaza = Plaza
    .about = l’appli elle-même
    .letter = P

# @src 581df8f3
cast-coast-watch = Vigie-Côte
    .about = groupe local, avec adresse et téléphone
    .letter = V

# @src 2cf37de8
cast-mara = { -mara }
    .about = nouvelle pour toi
    .letter = M

# @src 27e3d3bc
cast-tilda = { -tilda }
    .about = nouvelle pour toi
    .letter = T

# @src 2e6ed1c8
cast-katja = { -katja }
    .about = nouvelle pour toi
    .letter = K

# @src e81aedaa
cast-lantern = Lanterne
    .about = suggestion, pas de noms, pas d’adresse
    .letter = L

# @src 86d7c520
cast-network = L’Autre Réseau
    .about = pas de noms
    .letter = A

# @same
# @src ba99c595
cast-nameless = ·
    .about = sans nom
    .letter = ·

## Places where people talk. .about says what kind of place it is.

# @same
# @src 3a97b87e
channel-feed = Plaza
    .about = le fil

# @src c780e333
channel-mara = { -mara }
    .about = sur Plaza

# @src 8c763041
channel-tilda = { -tilda }
    .about = sur Plaza

# @src 0934e05a
channel-katja = { -katja }
    .about = sur Plaza

# @src cb19ef8e
channel-jo = { -jo }
    .about = sur Plaza

# @src 65fe5ed7
channel-elio = { -elio }
    .about = sur Murmur

# @src c2c09c09
channel-adler = { -adler }
    .about = messagerie du lycée

# @src 33163d9c
channel-vida = { -vida }
    .about = sur Murmur

# @src 970ff87e
channel-priya = { -priya }
    .about = sur Plaza

# @src e6b8cc22
channel-plaza-help = Demander à Plaza
    .about = une personne répond

# @src e38e5467
channel-choir = Discussion de la chorale
    .about = sur Murmur

# @src 1e14c15a
channel-home = La maison
    .about = sur Murmur

# @src 09b66ede
channel-watch = Vigie-Côte
    .about = sur Plaza

# @src b6557e8a
channel-circle = Le cercle
    .about = sur Plaza

# @src d7ec967c
channel-murmur = { -mara }, { -tilda }, { -katja }
    .about = sur Murmur

# @src 2f2b8d84
channel-lantern-page = Lanterne
    .about = une page sur Plaza

# @src f3b84df9
channel-watch-page = Vigie-Côte
    .about = une page sur Plaza

# @src 3533897f
channel-network = L’Autre Réseau
    .about = une page dans l’histoire

# @src 20387fe0
channel-walk = Sur le chemin du retour
    .about = de vive voix

# @src 6ba71fb0
channel-kitchen = La cuisine
    .about = de vive voix

# @src 385c362e
channel-boathouse = Le hangar à bateaux
    .about = de vive voix

# @src 48454394
channel-desk = Chez { -adler }
    .about = de vive voix

# @src 4f72e9b5
channel-lead = La salle de { -lund }
    .about = de vive voix

# @src a018a05c
channel-library = La bibliothèque
    .about = de vive voix

# @src 72a9318d
channel-crane-hall = Au-dessus du hall des grues
    .about = de vive voix

# @src e6a63c86
channel-vida-call = { -vida } au téléphone
    .about = sur haut-parleur

# @src 5d6344d7
channel-stairs = L’escalier
    .about = de vive voix

# @src a7222dd9
channel-room = La chambre de Hana
    .about = de vive voix

# @src bced3b15
channel-derya-call = La ligne d’écoute
    .about = sur haut-parleur

## The story

# @src 48abb59b
scenario-title = L’Autre Réseau

# @src fae3f916
scenario-line = Tu es Hana, 17 ans. On ne t’a pas prise en apprentissage. Puis beaucoup de gens t’écrivent.

# @src 21c64acc
scenario-before =
    Une semaine bruyante : beaucoup de messages, un secret ou deux, et des gens pressés.
    Personne n’est blessé. Sur certains chemins, Hana fait son sac la nuit ; au bout de chacun, elle est chez elle.
    Tu peux prendre du recul à tout moment de l’histoire. Ça en fait partie.

# @src 7490db19
ask-do = Que fait { -hana } ?

# @src 6c303d75
ask-say = Que dit { -hana } ?

# @src 03b06df1
ask-write = Qu’écrit { -hana } ?

## the-post

# @src 28cbdcc3
the-post_title = Le post
    .about = Hana écrit une ligne. Les réponses arrivent vite.

# @src 6e124b60
the-post_six = Dix-huit heures. Hana écrit une ligne, pose le portable à l’envers, et le reprend aussitôt.

# @src b554e668
the-post_line = J’ai pas été prise en apprentissage, en mécanique. Mon frère, si. Contente pour lui. Enfin presque

# @src f11c7664
the-post_jo = Oh non. Tu veux de la compagnie pour rentrer ?
    .note = Jo aussi répond à ta peine. Elle propose un bout de chemin que tu peux refuser.

# @src 247b6ccf
the-post_mara = Ils ne t’ont pas laissée approcher d’un moteur. Nous, on te laisserait
    .note = En deux minutes, elle touche là où ça fait mal, et promet au nom d’un « nous ».

# @src 9e59096e
the-post_tilda = Alors là, désolée, c’est trop nul. J’espère que quelqu’un te fait à manger ce soir !
    .note = Nouvelle aussi, et rapide. Elle te souhaite quelque chose, et ne demande rien.

# @src 3cb680ce
the-post_lamp = Toutes les deux ont la même petite lampe à côté de leur nom : Lanterne.

# @src c78f2a39
the-post_ines-alto = Tu viens quand même à la chorale ? Sans toi on peut pas tenir la voix d’alto
    .note = On vient de te dire non, et voilà que les soucis de la chorale sont aussi les tiens.

# @src e5d9e801
the-post_ines-sorry = Pardon. Là je parlais des altos, pas de toi. Viens, ou pas

# @src 976f993a
the-post_walk = Dire merci à Jo, et rentrer avec elle.
    .feedback = Ines a mis la pression, puis s’est reprise. Jo demande, et tu pouvais dire non. Le message de Mara était une promesse, deux minutes après la blessure. Il peut attendre que tu aies mangé.

# @src 56b2e159
the-post_who-is-we = C’est qui, « nous » ?
    .feedback = Tu as demandé qui est là avant d’accepter la gentillesse. Mara est nouvelle, et elle arrive pile quand tu as mal. Avec des gens que tu vas croiser à la chorale, cette question peut attendre.

# @src 64ae7b75
the-post_look = Regarder la page de Lanterne.
    .feedback = Des mots gentils sont arrivés avec une lampe à côté, et tu vas voir qui est derrière la lampe. Regarde ce que dit la page, et ce qu’elle ne dit pas. Plein de groupes ordinaires commencent par une phrase chaleureuse.

# @src f70fe46d
the-post_silence = Fermer Plaza pour ce soir.
    .feedback = Tu as coupé court à une heure bruyante. Le message de Mara est tombé pile quand ça faisait mal ; tu peux ne jamais y répondre. Jo ne t’en voudra pas, et Ines l’a dit : viens, ou pas. Un soir calme, on peut lire la suite.

## walk-home

# @src 1f2c93b7
walk-home_title = Rentrer à pied
    .about = Jo partage un petit pain, et dit ce qu’elle a pensé pendant une seconde.

# @src 3815140b
walk-home_rolls = Jo attend devant la porte de la chorale avec deux petits pains. Un et demi.

# @src 2f3fa3ea
walk-home_glad = Franchement j’ai été contente une seconde, parce qu’aux Chantiers du Ferry t’aurais plus eu une soirée à toi
    .note = Elle aimerait te garder, elle le dit, et elle te laisse libre.

# @src 4401f1b9
walk-home_ashamed = Après j’ai eu honte, après j’ai acheté des petits pains. Celui qui est entier, il est pour toi

# @src 157706ac
walk-home_biscuit = Devant le numéro neuf, un chien regarde par-dessus le portail. Jo change de côté. Hana ne rit pas. Enfin presque.

# @src d890ab6c
walk-home_those-three = C’est qui, cette Mara sous ton post ? Elle avait répondu avant que j’aie fini de le lire

# @src 4486e336
walk-home_no-idea = Aucune idée. Mais elles étaient gentilles

# @src fd3b92df
walk-home_fast = Gentilles, oui. Et rapides, aussi

# @src 7007d889
walk-home_choir-moves = La discussion de la chorale passe sur Murmur, Plaza mange mes messages. Si ça vous gêne, dites-le et on reste
    .note = Une appli privée aussi. Tout le monde sait pourquoi, et dire non ne coûte rien.

# @src 1fadbcae
walk-home_a-day-to-think = Et le patron qui t’a demandé si tu voulais pas plutôt travailler au bureau, tu lui dirais quoi s’il était là ?

# @src 7e8f7590
walk-home_in-writing = Que ma soudure était plus droite que celle d’Elio. Je l’ai par écrit
    .feedback = D’une blessure, tu as fait quelque chose qu’on peut vérifier. Ça ne mènera peut-être à rien. Ici personne ne s’est servi de ta peine ; Jo a seulement demandé. Certains jours, on peut aussi être triste et c’est tout.

# @src 578c2891
walk-home_someone-must-read = Par écrit ? Faut que quelqu’un le lise alors, commence par Mme Adler, elle lit tout

# @src d4ec8df0
walk-home_show-you = Si elles réécrivent, je peux te montrer ?
    .feedback = Maintenant, vous serez deux à regarder, si elles réécrivent. Ces messages marchent mieux quand on lit dans son coin. Ça coûte un peu de vie privée. La discussion d’une amie, tu ne la montrerais que si elle t’inquiète.

# @src b0e52a7e
walk-home_if-nice = Oui. Et si elles sont juste gentilles, je le dirai aussi

# @src 115953d1
walk-home_how-is-biscuit = Pas aujourd’hui. C’est toi qu’il regarde, ce chien ?
    .feedback = Laisser le sujet de côté, c’est aussi faire quelque chose, et Jo accepte le non. Ça reviendra tout seul. Si ça t’empêche de dormir, une phrase à Jo suffit.

# @src e7f8a584
walk-home_large = Il s’appelle Biscuit. Il est gros comme un canapé, donc oui, c’est moi

# @src e20c7f5c
walk-home_silence = Continuer à marcher sans rien dire.
    .feedback = Se taire à côté d’une amie, c’est être ensemble, et Jo ne demande pas deux fois. Tout le reste peut attendre demain.

# @src a390054d
walk-home_hum = Jo fredonne la voix d’alto, faux, exprès, jusqu’à ce que Hana la corrige.

## do-we-know-each-other

# @src 134645b4
do-we-know-each-other_title = On se connaît ?
    .about = Mara répond vite, avec chaleur, et demande à changer d’appli.

# @src fc2f73ef
do-we-know-each-other_younger = Un message est déjà là. Il est arrivé deux minutes après le post.

# @src 982d00b1
do-we-know-each-other_read-your-post = Salut Hana. J’ai lu ton post sur l’apprentissage. Ça a dû être dur

# @src f4b042fd
do-we-know-each-other_do-we = Merci. On se connaît ?

# @src 4c301bad
do-we-know-each-other_reading-group = Pas encore. J’aide dans un groupe de lecture, le mardi à la bibliothèque. Ouvert à tout le monde
    .note = Un jour, un lieu, une porte ouverte. Personne ne peut encore dire si elle est sincère.
    .settles = Demander à venir avec une amie. Ou demander à l’accueil de la bibliothèque qui s’occupe des mardis.

# @src aa620a5c
do-we-know-each-other_not-like-others = Personne d’autre n’écrit comme toi. Je l’ai vu en une soirée
    .note = De grands compliments, de quelqu’un qui a lu trois posts.

# @src 3ef721db
do-we-know-each-other_three-posts = T’as lu trois de mes posts

# @src 8ef9682c
do-we-know-each-other_told-us = Alors c’est toi, Hana ! Mara a parlé de toi à tout le monde ici
    .note = Tu as écrit à une seule personne. Maintenant plusieurs te connaissent, et ça leur fait plaisir.

# @src aa06adeb
do-we-know-each-other_noodles-at-six = Nouilles dans dix minutes. J’en ai fait pour neuf je crois. Tu descends ?
    .note = Il donne une heure. La raison, ce sont les nouilles, et tu peux dire non.

# @src 03a82613
do-we-know-each-other_murmur = Il y a du bruit ici. Murmur ? Là-bas, les messages s’effacent avant le matin
    .note = Là-bas, elles seules le voient, et le matin il n’y a plus rien à montrer à personne.

# @src 976bdf5e
do-we-know-each-other_stay = Je préfère rester sur Plaza. Pourquoi changer ?
    .feedback = Tu as choisi l’endroit où d’autres peuvent voir. Sur Plaza, on peut bloquer, signaler et montrer à quelqu’un. Regarde ce qu’elle fait de ton non. Quand on peut dire non sans que rien ne change, changer d’appli n’est pas un problème.

# @src f7b37d98
do-we-know-each-other_here-then = D’accord, ici. Plaza me va
    .note = Elle accepte le non et n’insiste pas.

# @src 7765e4f1
do-we-know-each-other_who-comes = Mardi, je peux venir avec une amie ?
    .feedback = Tu as essayé la porte ouverte. Le compliment d’avant venait de quelqu’un qui te connaît à peine. Un groupe ouvert peut dire oui à une amie. S’il ne peut pas, n’y va pas sans elle, et montre la réponse à quelqu’un à la maison.

# @src 5539625a
do-we-know-each-other_just-you = Un jour, oui. Pour l’instant j’aimerais que ce soit juste nous deux
    .note = Elle est peut-être timide. Mais « ouvert à tout le monde » est devenu « juste nous deux ».
    .settles = Dire que tu viens avec une amie ou pas du tout, et voir.

# @src 9a54574b
do-we-know-each-other_all-right = OK, on se retrouve sur Murmur
    .feedback = Tu as dit oui à un endroit où elles seules voient, et demain tout a disparu. Tu peux revenir sur Plaza, ce soir ou plus tard, sans donner de raison. Avec Ines, la même appli n’est qu’une appli.

# @src f4a9545e
do-we-know-each-other_there-you-are = Te voilà. Tilda et Katja sont là aussi

# @src 0496b990
do-we-know-each-other_cold-noodles = En bas, trois personnes se mettent à table. À vingt heures, le bol de Hana est froid, avec une assiette dessus.

# @src 6fee6de1
do-we-know-each-other_silence = Ne rien dire, et descendre manger.
    .feedback = Elle t’a fait un compliment, puis t’a demandé de changer d’appli. À six heures et demie du soir, tu ne dois de réponse à personne. Quelqu’un de gentil peut attendre demain.

# @src 35c3a411
do-we-know-each-other_garlic = Les trois points continuent. Hana suit l’odeur d’ail brûlé.

## lantern-page

# @src 78aa6d64
lantern-page_title = La page de Lanterne
    .about = Une page bien rangée. Hana cherche une rue, un nom de famille, un prix.

# @src b31a2ae3
lantern-page_tidy = La page de Lanterne est pâle et bien rangée. Hana fait défiler jusqu’en bas. Ce n’est pas loin.

# @src 98e3bbec
lantern-page_outside = Pour tous les gens à qui on a dit d’attendre devant la porte de l’atelier.
    .note = Un miroir pour ta mauvaise journée, et pour celle de n’importe qui.

# @src 94730129
lantern-page_build = Nous construisons. Viens voir ce que tu pourrais faire.
    .note = Construire quoi ? Ça irait à n’importe quel groupe.

# @src c2348d79
lantern-page_no-street = Hana cherche une rue, un nom de famille, un prix, la photo de quelqu’un avec un outil. Il y a un dessin de lampe.

# @src 6b25630c
lantern-page_who-runs = Qui dirige tout ça ? Et vous êtes où ?
    .feedback = Tu as demandé en public, là où d’autres peuvent lire. La page est une grande promesse, sans lieu, sans date, sans nom. Attends de voir si un nom arrive. Une page qui ne veut rien de toi, pas besoin de l’interroger.

# @src 8c216179
lantern-page_all-of-us = On dirige tous ensemble !

# @src cd7766dc
lantern-page_compare = Ouvrir aussi la page de Vigie-Côte.
    .feedback = Deux pages côte à côte en disent plus qu’une. Celle de Lanterne avait une grande promesse et rien derrière. Ça prend cinq minutes ; pour une page sur les chats, personne ne le ferait.

# @src 12ea8080
lantern-page_pier-two = Hangar à bateaux, ponton 2. Demander Bilal Aydin. On sauve des gens. On nettoie aussi les toilettes.
    .note = Une grande cause aussi, avec une porte, un nom de famille, et la partie ennuyeuse.

# @src aef92c6c
lantern-page_hear-more = Appuyer sur « J’aimerais en savoir plus ».
    .feedback = C’était un petit clic, pour une grande promesse. Maintenant la page sait que ça t’intéresse, et la suite viendra. Tu peux toujours ne répondre à rien. Là où un clic suffit pour annuler, ce n’est qu’une lettre d’info.

# @src 2c3a1103
lantern-page_four-seconds = Le bouton devient vert. Au-dessus, un point rouge s’allume sur les messages de Hana.

# @src 74f235a6
lantern-page_silence = Fermer la page.
    .feedback = C’était une grande promesse sans rue ni nom, et tu as fermé. La page ne bougera pas. Avoir envie de savoir, en avoir assez : les deux sont permis.

## noodles

# @src 225a159c
noodles_title = Nouilles
    .about = Elio cuisine pour neuf, et dit ce qu’il n’a pas dit aux Chantiers du Ferry.

# @src 5ddbfff1
noodles_sorry = Désolé pour tout à l’heure. Nouilles ? Enfin, désolé pour tout, et puis il y a des nouilles

# @src 78d5ca21
noodles_steam = La cuisine est pleine de vapeur. Elio a cuisiné pour neuf. Ils sont quatre, et maman part travailler.

# @src ce612dc2
noodles_locker = Ils m’ont donné un casier. Je savais pas si je devais te le dire, et maintenant c’est dit, voilà

# @src 6f21d313
noodles_good-locker = Il est bien, le casier ?

# @src deb3f049
noodles_it-sticks = Il coince. Toi tu l’aurais ouvert et réparé le temps que je cherche la clé
    .note = Un compliment de quelqu’un qui te voit réparer des choses depuis des années.

# @src 2e47aca5
noodles_office = Le patron t’a parlé d’une place au bureau et moi je suis resté assis. J’étais là, juste là, et j’ai rien dit

# @src 7fc15ad7
noodles_please-dont = Mais sois pas en colère, s’il te plaît, je peux pas commencer lundi si t’es en colère
    .note = Ta colère devient quelque chose que tu lui ferais, à lui.

# @src 1a2ccf58
noodles_were-you-scared = Pourquoi elle a pas le droit d’être en colère ? T’avais peur ?

# @src b3cea246
noodles_you-can = Oui. Non, t’as le droit, Hana. C’était nul de dire ça, lundi je commence quand même

# @src 4069b026
noodles_someone-who-counts = Tu pourrais le dire maintenant. À quelqu’un qui compte
    .feedback = Tu as demandé de l’aide contre l’injustice elle-même. Pour Elio, ce n’est pas facile dans un travail tout neuf, et il peut dire non. Dans quelques jours, ça pourra encore se dire.

# @src 61135c6f
noodles_shut-the-page = Les représentants du personnel se réunissent le mercredi. J’ai cherché, et après j’ai fermé la page

# @src 8c5af35b
noodles_three-strangers = Des inconnues m’ont écrit au bout de deux minutes. Regarde
    .feedback = Tu as montré tôt, avant d’avoir quelque chose à cacher. Ce qui est rapide et gentil se lit mieux à deux. Il y verra peut-être trop, ou pas assez. Le mot gentil de quelqu’un de ta classe, pas besoin de le montrer.

# @src 6d4576d0
noodles_i-like-you = C’est gentil. Et rapide. Moi je te réponds jamais aussi vite, et je t’aime bien

# @src 33702194
noodles_angry = Je suis en colère. Pas contre toi. Un peu contre toi
    .feedback = Il a mis la pression avec sa peur, puis s’est repris. Une colère qu’on dit peut recevoir une réponse. Elle peut aussi attendre demain, si ce soir c’est pour les nouilles.

# @src 25b2757a
noodles_which-bit = C’est pour quoi, le « un peu » ? J’aimerais, non, c’est toi qui parles, moi j’écoute

# @src a9d73ae5
noodles_silence = Manger, et ne rien dire.
    .feedback = Elio a mis la pression, puis s’est repris : tu as le droit d’être en colère. Tu as gardé une petite soirée tranquille, et rien n’était à décider. Si ça fait encore mal demain, tu pourras parler.

# @src d90babe5
noodles_biggest-bowl = Teo lui donne le plus grand bol et ne demande pas pourquoi.

## a-loud-friday

# @src 8c270cc7
a-loud-friday_title = Un vendredi bruyant
    .about = Des listes, un gant, trois nouveaux noms, et un rendez-vous samedi à neuf heures.

# @src 27de3eb8
a-loud-friday_cleared = Sur Murmur, la discussion d’hier s’est effacée toute seule. Hana voulait y relire une phrase.

# @src c4504ccd
a-loud-friday_hope-you-slept = Bonjour. J’espère que tu as dormi, aujourd’hui ça ne peut qu’aller mieux
    .note = Un bonjour de bonne heure, sans question. Tu pouvais ne pas répondre.

# @src a68c9b7f
a-loud-friday_write-again = J’espère que ça te dérange pas si je réécris ?
    .note = Tu n’avais pas répondu. C’est poli, et c’est quand même le message suivant.

# @src aa40fb99
a-loud-friday_nine-bowls = J’ai cuisiné pour neuf et t’es pas descendue. C’est pas grave. J’ai mangé le tien. C’est pas grave
    .note = « C’est pas grave », deux fois, pour que tu sentes que si.

# @src 17cc589e
a-loud-friday_milk = Lait. Oignons. Quelque chose de vert. Que quelqu’un dorme, s’il vous plaît.

# @src 5d3e95ee
a-loud-friday_priya-hello = Salut, moi c’est Priya, deuxième année à l’atelier des canots de sauvetage. Moi aussi on m’a refusée. Mon numéro est sur la page de l’atelier, demande à me parler
    .note = Nouvelle, et pile ton mauvais jour. Elle dit où vérifier qui elle est, et te laisse appeler ou non.
    .shows = « Mon numéro est sur la page de l’atelier, demande à me parler »
    .settles = La page de l’atelier : est-ce que son nom y est ? Et voir si d’autres messages arrivent quand on ne répond pas.

# @src e21bfea8
a-loud-friday_round-two = Ta lettre était faible. Ta pièce d’essai, non. Le deuxième tour ouvre lundi. Inscris-toi.

# @src 757f6f0b
a-loud-friday_has-your-brother = Ton frère a un établi, maintenant. Il en a demandé un pour toi ?
    .note = Ça ressemble à de l’attention pour toi, et ça rabaisse Elio.

# @src a506b623
a-loud-friday_a-new-name = Être nouvelle, ce n’est pas un signe d’alerte. Regarde ce que le message demande à Hana.
    .pressing = Elle est nouvelle, et elle écrit un mauvais jour : d’accord. Mais elle dit où vérifier, et ne demande rien.
    .fine = Elle est nouvelle, et pourtant : un nom, un atelier, et le pas suivant est à Hana. Sans réponse, plus rien ne vient.
    .unclear = Le nom pourrait être inventé : d’accord. Mais elle donne un moyen de vérifier hors de cette discussion, et elle attend. Ça suffit.

# @src cc05a899
a-loud-friday_turned-down = Alors moi aussi on m’a refusée une fois, dans une boulangerie. J’ai pleuré dans la cour. C’est tout
    .note = Elle raconte sa mauvaise journée à elle, n’accuse personne, et ne te demande rien.

# @src 391fe513
a-loud-friday_forty-one = Quarante et un messages sur un seul gant aujourd’hui et on regrette rien. Mettez-nous en sourdine si vous voulez !
    .note = Beaucoup de messages, et tu peux les mettre en sourdine. Là-bas, personne ne compte tes réponses.

# @src da72bb09
a-loud-friday_taster = Demain à neuf heures on peut venir essayer à Vigie-Côte, ponton 2, faut juste des chaussettes. Tu viens ?

# @src 8066640a
a-loud-friday_whole-circle = Moi c’est Katja ! On se parle tous ce soir à huit heures. Il faut que tu sois là !
    .note = Ce soir, et « il faut ». Rien ne casse si c’est la semaine prochaine.

# @src ed4a9ce1
a-loud-friday_socks = Neuf heures, c’est cruel. J’apporte des chaussettes
    .feedback = Tu as un plan, avec une heure, un lieu et quelqu’un que tu connais. Katja disait : ce soir, tout le monde, et « il faut ». Les gens qui t’aiment bien peuvent attendre une semaine.

# @src ba673518
a-loud-friday_two-pairs = Deux paires. La mer prend la première

# @src 5357753b
a-loud-friday_look-up-priya = Chercher la page de l’atelier des canots.
    .feedback = Tu as vérifié une inconnue là où elle ne peut pas écrire la réponse elle-même. Le « il faut » de Katja peut attendre. Jo aussi a posé une question pour demain, et elle attend encore.

# @src 2de76f41
a-loud-friday_apprentices = Une rue, un téléphone, quatre apprentis : « Priya, deuxième année. » Samedi, Hana va là-bas regarder par la fenêtre, et oublie le ponton.

# @src 09a08117
a-loud-friday_might-come = Je viendrai peut-être. Il y a qui d’autre ?
    .feedback = Tu y vas, et tu as demandé qui est là. Katja avait dit ce soir, et « il faut ». Ça coûte une soirée, et tu peux partir quand tu veux. Là où personne ne compte qui est venu, c’est une simple soirée.

# @src 55dc5ba3
a-loud-friday_nine-of-us = Mara, Tilda, moi, six que je connais à peine. Tu pars quand t’es fatiguée !
    .note = Tu as demandé qui, et tu as eu des noms, un doute et une porte de sortie.

# @src b65416e6
a-loud-friday_cant-sleep = Je serai sur Murmur ce soir. De toute façon je dormirai pas
    .feedback = Une réponse au milieu de la nuit, ça réchauffe. Ça prend aussi la nuit, et sur Murmur personne d’autre ne voit. Tu peux arrêter à toute heure, sans dire bonne nuit. Une amie aussi a besoin de dormir.

# @src cde74118
a-loud-friday_off-at-eleven = Moi juste jusqu’à onze heures, demain je travaille !
    .note = Elle aussi écrit la nuit, mais avec une fin, et une raison.

# @src e42d514d
a-loud-friday_silence = Mettre le portable dans la boîte à pain.
    .feedback = Elles ont dit ce soir, et tu as laissé vibrer. Les gens qui t’aiment bien peuvent avoir leur réponse demain. Avec la discussion de la chorale, ce serait pareil.

# @src b527815b
a-loud-friday_hums = La boîte vibre onze fois. Le matin, à huit heures et demie, on sonne : Jo.

# @src 0e5031b8
a-loud-friday_plus-one = Je t’ai inscrite pour aujourd’hui donc tu peux plus dire non
    .note = Elle a décidé, et ne sonne qu’après.

# @src 232cd055
a-loud-friday_only-pencil = C’est pas vrai, tu peux, c’est juste au crayon, je peux te rayer

## coast-watch

# @src b8070a6e
coast-watch_title = Vigie-Côte
    .about = Samedi à neuf heures : une page deux, un treuil coincé et une amie vexée.

# @src 4bccdd2a
coast-watch_spoon = Neuf heures, ponton 2. Du vent, cinq inconnus en orange, un moteur qui tousse.

# @src a19b809c
coast-watch_page-two = La page deux, c’est à un parent de la signer. Sans ça, tu restes sur le ponton, et il y a de quoi faire. Mes parents à moi viennent me faire coucou.

# @src bdee4447
coast-watch_winch = Le treuil coince. Hana demande une clé plate, et à dix heures et demie il tourne. La clé glisse dans la mer.

# @src 39ff6319
coast-watch_only-spanner = Tu te débrouillerais bien ici, je t’ai regardée faire pendant une heure. C’était aussi notre seule clé, alors apportes-en une, s’il te plaît.
    .note = Un compliment sur ce qu’il a vu, et la clé perdue avec.

# @src 36c52210
coast-watch_a-year = On est un peu une famille. J’ai arrêté un an et personne a fait la tête
    .note = Elle dit « famille », et aussi comment elle a arrêté : un an, et rien à rembourser.

# @src baaed536
coast-watch_before-dry = Il nous manque deux personnes la semaine prochaine. Dis oui maintenant, avant d’être sèche.
    .note = Il profite de ta joie, et veut le oui tout de suite.

# @src bc53411e
coast-watch_boat-list = Non, oublie ça. Tous les samedis ou aucun, pour moi ça va. Dis-le-moi d’ici vendredi, parce que je compte les gilets.
    .note = Il a besoin d’une date et dit pourquoi. Un non ferait aussi l’affaire.

# @src 1d519404
coast-watch_missed-you = Tu nous as manqué hier soir. Mara était vraiment triste
    .note = On te met sur le dos la tristesse de quelqu’un. Toi, tu as juste passé ta soirée ailleurs.

# @src be150f1a
coast-watch_rather-there = T’aimerais mieux être là-dedans avec elles qu’ici avec moi. Alors que je t’avais gardé une place
    .note = Ton coup d’œil au portable devient quelque chose que tu lui fais.
    .shows = « Alors que je t’avais gardé une place »
    .settles = Ce qu’elle fait ensuite, et ce qui arrive si Hana regarde encore.

# @src a075597c
coast-watch_jo-on-the-pier = Les gens gentils aussi mettent la pression. On parle ici d’un seul message.
    .pressing = Une gentillesse est mise en avant, pour que Hana doive quelque chose. Jo est une bonne amie, et cette phrase met la pression.
    .fine = Jo a de la peine, et a le droit de le dire : d’accord. Mais la place gardée est présentée comme une facture. Une amie aussi peut mettre la pression.
    .unclear = La suite en dira long sur Jo : d’accord. Mais cette phrase à elle seule demande déjà à Hana de payer pour une gentillesse.

# @src 2ae5abd0
coast-watch_unfair = C’était injuste. J’avais le mal de mer et j’étais jalouse, surtout jalouse. Regarde ton portable autant que tu veux

# @src 5b8661f0
coast-watch_know-lantern = Bilal, tu connais un groupe qui s’appelle Lanterne ?
    .feedback = Tu as demandé à quelqu’un d’extérieur. Tilda et Jo t’ont toutes les deux mis une tristesse sur le dos. Jo s’est reprise : c’est la différence à chercher. Bilal ne sait peut-être pas, et il le dit.

# @src a586d388
coast-watch_where-do-they-meet = Non. Mais je ne connais pas tout le monde. Ils se retrouvent où ?

# @src 43e22917
coast-watch_no-idea = Hana ouvre la bouche, et s’aperçoit qu’elle n’en sait rien.

# @src 191843d2
coast-watch_this-engine = Qui s’occupe de ce moteur ?
    .feedback = Deux personnes t’ont mis une tristesse sur le dos, et une des deux s’est reprise. Toi, tu as choisi le moteur. Ça peut mener à du travail, ou à un autre non. Un jour de repos, un bateau peut n’être qu’un bateau.

# @src dd626457
coast-watch_up-the-coast = Un atelier plus haut sur la côte, avec quatre apprentis. Je peux demander ce qu’ils cherchent. Je ne promets rien.

# @src f50a9a03
coast-watch_on-his-hand = Il écrit « moteur, Hana » sur sa main, sous « pain ».

# @src 4dae54ac
coast-watch_in-a-boat = J’étais sur un bateau. La suite demain
    .feedback = Tu as répondu, et gardé ton samedi. Sa phrase te mettait sur le dos la tristesse d’une autre. Une réponse peut amener le message suivant. On a aussi le droit de ne pas répondre du tout.

# @src 082ab2e1
coast-watch_boats-first = Alors tant mieux. Les bateaux d’abord
    .note = Tu as dit demain. Elle l’accepte, et laisse ton samedi tranquille.

# @src 78a75ff8
coast-watch_silence = Laver le pont au jet, le portable dans une botte.
    .feedback = On t’a mis une Mara triste sur les bras. Tu l’as laissée attendre. Jo a mis la pression de la même façon, puis s’est reprise. Un autre jour, une réponse courte irait aussi.

# @src b80ff92f
coast-watch_boot = La botte vibre deux fois. Jo évite si fort de la regarder que tout le monde le remarque.

## the-circle

# @src eb0f9453
the-circle_title = Le cercle
    .about = Vendredi soir dans le groupe de Lanterne. Jo attend une réponse pour neuf heures.

# @src 4fe2695e
the-circle_nine-hellos = Trois noms qu’elle connaît, six qu’elle ne connaît pas. Neuf « coucou » en une minute.

# @src 70d937a3
the-circle_this-is-hana = Alors la voilà, Hana ! Celle des moteurs
    .note = Tu as un rôle dans le groupe avant d’avoir écrit un mot.

# @src 3347360c
the-circle_tools-team = Avec nous tu passerais en premier, je te vois bien diriger l’équipe des outils
    .note = Tu dirigerais une équipe pour des gens qui n’ont jamais vu ton travail.

# @src 7661494a
the-circle_you-have-tools = Vous avez des outils ?

# @src 56a60ed3
the-circle_we-have-you = On t’a, toi !

# @src 55937a39
the-circle_one-sort = Dans les ateliers, ils sont tous pareils. Tu es avec eux, ou avec nous ?
    .note = Un atelier t’a fait du mal. Maintenant c’est tous, et on te demande de choisir.

# @src d1b69753
the-circle_nobody-counts = Je vais me coucher, trop désolée. Personne est obligé de rester parce que j’ai dit coucou
    .note = Elle est du groupe, et elle te laisse libre. Au moins le temps d’une phrase.

# @src dfa18355
the-circle_next-bench = Hana pense à l’homme de l’établi d’à côté. Il lui a prêté ses gants. Ils étaient bien trop grands.

# @src faa93337
the-circle_slightly-tragic = Neuf heures demain, oui ou non ? Je peux y aller sans toi, je serais juste un peu tragique
    .note = Elle dit qu’elle aimerait t’avoir là-bas, et qu’elle s’en sortira sans toi.

# @src b5e51c39
the-circle_his-gloves = Il y en a un qui m’a prêté ses gants. Lui, il est pas pareil
    .feedback = Tu as parlé de quelqu’un qui n’entre dans aucun camp, donc « tous » n’est pas vrai. La phrase de Mara ne laissait que deux sortes de gens. Ça peut jeter un froid. On peut aussi laisser passer une phrase pareille.

# @src a0f72fe2
the-circle_forty-seconds = Quarante secondes. Personne n’écrit.

# @src b1eb4c2a
the-circle_youre-tired = T’es fatiguée, Hana

# @src a9de514f
the-circle_in-the-daytime = Vous faites quoi, la journée ?
    .feedback = Tu as demandé quelque chose d’ordinaire, qu’on peut imaginer. Une équipe à diriger dès le premier soir, c’est dur à imaginer. Dans un groupe joyeux, la question peut sembler ennuyeuse.

# @src 1fbffe37
the-circle_get-ready = On se prépare

# @src 8b8f4ff8
the-circle_rest-of-it = Hana attend la fin de la phrase. Elle ne vient pas.

# @src 73c29e05
the-circle_first = En premier. Ça me plairait
    .feedback = Passer en premier, ça fait chaud au cœur, et tu l’as dit. Le titre vient de gens qui n’ont jamais vu ton travail. Tu peux le rendre, ce soir ou la semaine prochaine. Dans une vraie équipe, on te demande ce que tu veux.

# @src 3d481ae1
the-circle_stay-up = Alors viens sur Murmur ? Je veille avec toi

# @src 6388ed99
the-circle_till-three = Elle reste jusqu’à trois heures. Le matin, on sonne, et elle se retourne dans son lit.

# @src 7683e920
the-circle_yes-nine = Oui. Neuf heures. Je vais dormir
    .feedback = Tu as répondu à celle qui t’avait posé une question. Les autres avaient neuf « coucou » et un seul avis. Le groupe fera peut-être une remarque. Là où personne ne compte qui s’en va, rester ne coûte rien.

# @src f1e734ea
the-circle_silence = Laisser défiler, et lire sous la couette.
    .feedback = Neuf « coucou » et un seul avis. Tu as laissé le groupe parler sans toi. Là où personne ne note qui est là, rester ne coûte rien non plus.

# @src 6acba142
the-circle_two-hundred = Deux cents messages au matin. Pas un seul n’est une question.

## murmur-night

# @src e842b3b9
murmur-night_title = Murmur, la nuit
    .about = Trois personnes demandent à tour de rôle, et il se fait tard.

# @src 63e329a7
murmur-night_fridge = Maman travaille. Les autres dorment. Sous la couette de Hana, il fait clair comme dans un frigo.

# @src 820ba367
murmur-night_what-sound = Alors ça fait quel bruit, un moteur en bonne santé ?

# @src 6a759cd8
murmur-night_humming = Comme quelqu’un qui fredonne sans le savoir

# @src e63c252e
murmur-night_keeping = Ça, je le garde
    .note = Un petit compliment, pour une phrase que tu as vraiment écrite.

# @src a9ac0647
murmur-night_only-snore = Alors Elio, il voit ton portable des fois ?
    .note = Tu ne leur as jamais dit son nom. Elles veulent savoir qui lit avec toi.
    .shows = « il voit ton portable des fois »
    .settles = Rien cette nuit : pas besoin de répondre. Demain matin, montrer la question à Elio.

# @src 3281859d
murmur-night_only-seventeen = Ta lumière est allumée, dit Teo. Tu es malade, ou tu as juste dix-sept ans ?
    .note = Elle veut savoir comment tu vas, et dit qui le lui a raconté.
    .shows = « Tu es malade, ou tu as juste dix-sept ans ? »
    .settles = Lui répondre, ou pas. Puis voir si elle redemande demain.

# @src 052fab0f
murmur-night_two-questions = Deux questions dans la nuit. De qui parle chacune ?

# @src 4623e1d4
murmur-night_never-asked = Ta chorale, elle t’a déjà demandé ça, pour les moteurs ?
    .note = Aucune chorale ne demande ça. Ici, on dirait que la tienne a raté quelque chose.

# @src e7063477
murmur-night_one-eye = C’est une chorale. Je lis ça d’un œil. Vous, vous vous relayez, moi non

# @src 6801c7c3
murmur-night_not-supposed = Moi aussi je suis fatiguée. Je suis pas censée le dire

# @src b769edf7
murmur-night_then-sleep = Ben dors. Moi aussi je vais dormir
    .feedback = Tu as mis fin à la nuit pour deux personnes. Elles écrivent à tour de rôle, et Tilda aussi se dit fatiguée. Les points continueront peut-être un moment. Quand quelqu’un est malade, veiller une fois, c’est normal.

# @src 2481d3f5
murmur-night_me-too = Alors moi aussi. Bonne nuit, pour de vrai
    .note = Elle accepte ton non, et va se coucher là-dessus.

# @src 955604d8
murmur-night_keeps-writing = Juste dix-sept ans. Quelqu’un arrête pas de m’écrire
    .feedback = Maintenant ta mère sait qu’il y a quelqu’un. Leurs questions et leurs heures ne marchent que si personne n’est avec toi. Ta mère peut mal réagir au début ; ça arrive, à deux heures moins le quart.

# @src a10646ea
murmur-night_who-now = Qui ? C’est quoi, son nom ? Pose ce téléphone, maintenant.
    .note = Trois ordres à deux heures moins le quart, et pas de place pour une réponse.

# @src 6f8a28e5
murmur-night_tired-one = Là, c’était la fatigue qui parlait. J’ai rapporté des petits pains. Tu n’es pas obligée de dire qui.

# @src 4707092b
murmur-night_nobody-looks = T’inquiète. Elio dort et maman travaille
    .feedback = Elles l’avaient demandé par petits bouts. Maintenant elles savent que la nuit, personne n’est avec toi. Dis-le à quelqu’un à la maison au petit déjeuner ; si tu as peur, appelle ta mère maintenant. Une amie peut savoir ça ; elles n’en ont pas besoin.

# @src 286957dd
murmur-night_just-us = Alors pour cette nuit, personne a besoin de savoir
    .note = Ce qu’elles avaient demandé revient sous forme de secret.

# @src 36efc8b7
murmur-night_at-three = À trois heures, Hana se réveille avec le portable sur la figure. La discussion s’est effacée toute seule.

# @src 994a4e4f
murmur-night_silence = Le portable sous l’oreiller.
    .feedback = Tu as arrêté alors qu’on écrivait encore, et c’est permis. Elles se relaient, toi non. À une amie, on dirait peut-être d’abord bonne nuit.

# @src 1fcb4c9d
murmur-night_eight-times = Le portable éclaire l’oreiller par en dessous, huit fois.

## closed

# @src 7b4d6b34
closed_title = Page fermée
    .about = Une page bien rangée devient grise, et Katja en a une nouvelle.

# @src 00e7e1d8
closed_without-you = J’ai attendu sur le ponton jusqu’à dix heures avec tes chaussettes. J’étais fâchée, je le suis encore un peu. Ça va, toi ?
    .note = Elle a de la peine, le dit, et demande comment tu vas. Elle ne veut rien en retour.

# @src bc580481
closed_grey-card = À la place de la page de Lanterne, il y a un carré gris.

# @src d873d0e6
closed_eleven = Nous avons fermé cette page et onze comptes : règle 4. On peut contester pendant 30 jours. Des questions ? Une personne répond.
    .note = Plaza décide, et te dit quelle règle, et comment contester.

# @src 770377da
closed_cake-sale = Une fois Plaza a fermé notre page de vente de gâteaux, par erreur. On a mis neuf jours à la récupérer

# @src 60634ab2
closed_ask-them = Ils ont donné une raison : la règle 4. Tu peux leur demander ce qu’elle veut dire
    .note = Elle donne la raison de Plaza, et dit à qui tu pourrais demander.

# @src 75c31600
closed_about-noodles = Pour les nouilles. Je me sentais mal et je t’ai fait payer, désolé. Lundi et mardi je suis du soir

# @src 1a22cad1
closed_same-me = Alors nouveau compte, et toujours moi. Maintenant nous aussi on nous a refusés, comme toi on t’a refusée
    .note = Elle met leur page fermée à côté de ton refus, comme si c’était pareil.

# @src 206b3e53
closed_our-own = À partir de demain on a notre endroit à nous, j’adore. Là-bas personne demande de raisons
    .note = Ça a l’air reposant. Ça veut dire aussi que personne ne te donnerait de raison.

# @src 76ad1ebe
closed_lemon-thing = il est où le truc à citron. c’est pas pour un gâteau. c’est teo

# @src 6603ae27
closed_at-four = Gâteau demain à quatre heures. Garde maman loin de la cuisine et tu lui dis rien, elle verrait ma tête et elle saurait !
    .note = Un secret avec une fin, demain à quatre heures, et c’est pour ta mère.

# @src 3b3e3281
closed_rule-4 = La règle 4, c’est quoi, en mots simples ? Et vous vous trompez, des fois ?
    .feedback = Tu as demandé une raison aux gens qui ont décidé. Dans le nouvel endroit de Katja, personne n’en demande. Ça peut prendre du temps. Quand ça ne te regarde pas, tu peux aussi ne rien demander.

# @src 82ffe310
closed_written-by-few = Ruben, de nuit. Beaucoup de comptes, peu d’auteurs, des messages à des moins de 18 ans. Oui, on se trompe parfois. Chacun peut contester, même pour quelqu’un d’autre. Une autre personne relit.

# @src 4f04ce50
closed_show-elio = Montrer à Elio.
    .feedback = Tu l’as montré, et maintenant deux personnes l’ont lu. Tilda avait mis le refus qu’on t’a fait à côté du leur. Elio s’y prend mal au début, donc ça prend du temps. Après le gâteau, ça marchait aussi.

# @src 56551870
closed_say-it-slowly = Elles ont pas respecté les règles, toi si. Enfin, pardon, c’est pas ça que tu demandais. Redis-le, lentement ?

# @src 38df2f6f
closed_show-jo = Envoyer à Jo une capture des messages de Lanterne.
    .feedback = Tu as montré à quelqu’un qui t’aime bien, et qui le dit quand elle est fâchée. On préparait un endroit où personne ne demande de raisons. Pour la discussion d’une amie, on lui demanderait d’abord.

# @src 8b2d862f
closed_all-of-it = J’ai tout lu et je sais pas quoi dire, alors je dis que j’ai tout lu

# @src 21de4b7c
closed_send-me = Envoie-moi le nouvel endroit
    .feedback = Katja venait de vanter un endroit où personne ne donne de raisons. Tu verras par toi-même. Là-bas, plus de bouton bloquer, plus de gens de Plaza. Tu peux refermer à tout moment.

# @src ab40526e
closed_knew-it = Je savais que tu demanderais !

# @src 312e2cc9
closed_silence = Aller éplucher des citrons pour le gâteau.
    .feedback = Leur page est fermée, et Katja vante un endroit où personne ne demande de raisons. Tu as préféré quelque chose qui a une fin. Demain, tout sera encore là, et n’aura toujours pas besoin de réponse.

# @src 550bb491
closed_welded = Quatre citrons chacun. Teo compte, et en trouve neuf.

## the-other-network

# @src 3e830a4f
the-other-network_title = L’Autre Réseau
    .about = Une page avec une lampe, un mot d’accueil et quatre règles de la maison.

# @src 13c2035a
the-other-network_front = Dimanche après-midi. Un dessin de lampe, beaucoup de blanc, un mot d’accueil : « Fait par nous tous, pour nous tous. » Personne n’a signé.

# @src cb3be735
the-other-network_rule-1 = Laisse ton nom et tes histoires à la porte. Nous le faisons aussi.
    .note = Raisonnable avec des inconnus. Ici, ça veut dire aussi que personne ne pourrait remarquer ton absence, ni te prévenir.

# @src 864f41a9
the-other-network_rule-2 = Choisis un mot de passe que personne ne peut deviner.
    .note = Un conseil simple, et courant. Le mot de passe reste à toi.

# @src 6dfa5599
the-other-network_rule-3 = N’explique pas qui nous sommes aux gens du dehors.
    .note = On veut que, chez toi, ceux qui t’aiment ne sachent pas où tu es.

# @src b2671573
the-other-network_rule-4 = Préviens les hôtes si quelqu’un gâche l’ambiance.
    .note = Vous vous surveilleriez entre vous, pour quelqu’un qui n’a pas de nom.

# @src ec084000
the-other-network_does-anybody-know = Qui a fait ça ? Quelqu’un sait ?

# @src cb9f7999
the-other-network_hana-looks = Hana cherche qui l’a fait, à qui demander, comment partir. Il n’y a rien de tout ça.

# @src fc840519
the-other-network_was-it-you = Qui a fait ça ? C’est toi ?
    .feedback = Tu as demandé qui l’a fait. Là où personne ne signe une page, personne n’en répond. Entre amies, demander peut sembler froid. Pour une liste de chansons partagée, « c’est à nous » suffit comme réponse.

# @src fd9a8379
the-other-network_two-minutes = Les trois points restent deux minutes.

# @src 726ff49d
the-other-network_its-ours = Quelle importance ? C’est à nous

# @src db3d9e89
the-other-network_read-aloud = Lire les règles à voix haute à Elio.
    .feedback = Tu as lu les règles à quelqu’un, et dans une pièce elles sonnent autrement. La règle 3 le dit doucement : ne nous explique pas. Elio rira peut-être d’abord. Là où on peut les lire à tout le monde, ce ne sont que des règles.

# @src 55ab92e5
the-other-network_is-it-long = C’est long ? J’ai du glaçage jusque-là, enfin non, lis, je peux écouter

# @src 6d7f5b47
the-other-network_choose-a-name = Choisir un nom et faire un tour.
    .feedback = Tu as accepté les règles 1 et 3 : pas de nom, rien à raconter. Là-bas tu as un nom, eux aucun. Tu peux ressortir, et le dire à tout le monde, malgré la règle. Là où on peut supprimer son nom, c’est ordinaire.

# @src 5da8d0f0
the-other-network_go-in = Hana écrit « Treize », comme sa clé préférée, et appuie sur « Entrer ».

# @src 32e6c74f
the-other-network_silence = Fermer la page.
    .feedback = La règle 3 te demandait de ne rien expliquer, et tu n’as pas passé la porte. Tu peux continuer à te demander ce qu’il y a derrière. Un autre jour, à deux, tu pourras encore regarder.

# @src 26ce382e
the-other-network_like-that-before = Derrière la porte de la cuisine, quelque chose tombe. Teo dit que c’était déjà comme ça.

## rules-aloud

# @src 2d2192a7
rules-aloud_title = Les règles, à voix haute
    .about = Quatre règles, deux frères, une tante sur haut-parleur et un gâteau qui penche.

# @src c4407ed6
rules-aloud_into-the-kitchen = Quatre heures, l’anniversaire de maman. Elio met le glaçage, Teo tient le gâteau. Tante Vida est sur haut-parleur, contre le sucrier.

# @src 5f6c1bbb
rules-aloud_four-rules = Katja a envoyé une page à tous ceux à qui elle a écrit un jour : L’Autre Réseau, quatre règles de la maison.

# @src 6424be33
rules-aloud_swear-or-write = J’ai su pour les Chantiers du Ferry. Tu as envie de jurer, ou d’écrire ?
    .note = Elle aussi part de ta colère, et c’est toi qui vois ce que tu en fais.
    .shows = « de jurer, ou d’écrire »
    .settles = Dire « ni l’un ni l’autre », et voir ce qu’elle en fait.

# @src a4a500d3
rules-aloud_one = Non, d’abord écoutez. « Règle un. Laisse ton nom et tes histoires à la porte. Nous le faisons aussi. »

# @src 91de761d
rules-aloud_locker-app = Celle-là, elle est raisonnable, non ? Enfin, y a pas de nom sur mon casier non plus
    .note = Le même conseil, pour un casier. Là, on peut demander qui a l’autre clé.

# @src 00a43c41
rules-aloud_at-the-party = Si personne dit qui il est, comment tu sais qui est à la fête ?

# @src 2372dfdb
rules-aloud_three = « Trois. N’explique pas qui nous sommes aux gens du dehors. »

# @src b96c038b
rules-aloud_until-when = Dehors de quoi ? C’est une page.

# @src 3a2a39a1
rules-aloud_anger-on-the-phone = Quand on partage la colère de quelqu’un, on peut s’en servir, ou la lui laisser.
    .pressing = Elle aussi part de la peine : d’accord. Mais il y a deux chemins dans une seule question, et Hana peut n’en prendre aucun.
    .fine = Elle prend la colère comme elle est, sans la pousser quelque part. Des gros mots, une lettre, ou rien : Hana choisit.
    .unclear = Si Hana connaissait moins sa tante, on attendrait de voir : d’accord. Mais la phrase elle-même laisse déjà le choix.

# @src 15ff27e6
rules-aloud_four = « Quatre. Préviens les hôtes si quelqu’un gâche l’ambiance. »

# @src 8e6c4505
rules-aloud_who-do-i-tell = Et si c’est les hôtes qui gâchent l’ambiance ? Je préviens qui ?

# @src 37b85f2f
rules-aloud_it-leans = Qui a fait ça ? Il penche. Je l’adore.

# @src 3598e0b4
rules-aloud_me = Moi ! Elio a fait le reste.

# @src 6d99d5d2
rules-aloud_august = En août, il y a une place ici. Une pompe, deux tracteurs, mal payé. Demande à ta mère.

# @src 2dd7e32c
rules-aloud_it-keeps = T’as pu jeter un œil ? Rien ne presse, la page va pas s’envoler !
    .note = Elle demande, et dit elle-même que rien ne presse. Pour cette phrase-là, ça va.

# @src a5773f46
rules-aloud_write = Écrire. Tu m’aides ?
    .feedback = La blessure est sur le papier, et part chez des gens qui doivent répondre. Jusque-là, on l’avait seulement gardée ouverte. Ils répondront peut-être mal. Commencer par les gros mots, c’était possible aussi.

# @src 56f9eb17
rules-aloud_three-sentences = Trois phrases. Ce qui s’est passé, quand, merci de m’expliquer.

# @src 28c3a3a7
rules-aloud_teos-question = Mon frère demande : si personne n’a de nom, comment on sait qui est à la fête ?
    .feedback = Les règles 1 et 3 veulent : pas de nom, pas d’explication. Toi, tu as répondu par une question. Regarde si une réponse vient, ou une question en retour. Entre amies, on pourrait en rire et passer à autre chose.

# @src cf950c0c
rules-aloud_showed-him = Trop chou ! Tu lui as montré ?

# @src 118406d0
rules-aloud_upside-down = « C’est pas une réponse », dit Teo, qui sait lire à l’envers.

# @src 71db5484
rules-aloud_with-elio = Regarder dedans, avec Elio à côté d’elle.
    .feedback = Tu regardes avec quelqu’un à côté de toi. Un secret agit sur une personne seule devant un écran. Vous êtes deux, et vous pourrez en parler après. Le nom choisi reste là-dedans ; tu peux sortir à tout moment. Du dehors, on en apprend autant.

# @src 1c60e2a5
rules-aloud_after-the-cake = Après le gâteau, et seulement si j’ai le droit de dire quand ça devient bizarre

# @src 1a25435e
rules-aloud_nobody-has-a-name = Quelqu’un de là-bas arrête pas de m’écrire
    .feedback = Tu as dit à toute la table que quelqu’un n’arrête pas d’écrire. La règle 3 dit de ne rien expliquer, et tu l’as fait. Tout le monde se taira peut-être une minute. Plus tard, à une seule personne, c’était possible aussi.

# @src 0e960137
rules-aloud_a-bus = J’ai suivi des gens comme ça, une fois. Continue de me parler.

# @src 1e01b75f
rules-aloud_second-piece = Maman regarde le portable, puis Hana, et s’assoit à côté d’elle.

# @src 4a359604
rules-aloud_silence = Faire la vaisselle.
    .feedback = Les règles voulaient le silence au-dehors, et la cuisine les a entendues. Rien n’est à décider aujourd’hui. Les questions de Teo pourront aussi se poser demain.

# @src 2cf951eb
rules-aloud_nineteen = Elio essuie. « Tu avais vingt-quatre points, dit-il à une assiette. Moi, dix-neuf. »

## inside

# @src 11aac87d
inside_title = À l’intérieur
    .about = Une nuit dans un endroit où personne n’a de nom.

# @src b7e46693
inside_thirteen = Dimanche, dix heures du soir. Ici, elle est « Treize ». Tous les autres sont un point.

# @src 6d5ad8bc
inside_elio-reads = Elio est assis à côté d’elle et lit avec elle.

# @src e9373655
inside_look-down = Ici personne sait que j’ai fini à la dernière place

# @src 501b1421
inside_no-need = Personne n’est obligé d’écrire ce soir. Lire suffit.
    .note = On te laisse être là sans rien dire. Cette partie-là, ça va.

# @src 36b4ac6c
inside_who-pays = J’ai demandé qui paie tout ça. Ma question a disparu

# @src 34dae2d3
inside_a-list = Alors y a que moi qui pense que c’est une liste ?

# @src cad12ecb
inside_doubts = Les doutes, c’est pour les hôtes, merci. Pas ici.
    .note = Tu peux douter, mais à l’écart, et devant quelqu’un que tu ne vois pas.

# @src 1719448d
inside_my-dog = Mon chien me manque. Est-ce qu’on peut dire ça

# @src 77abe334
inside_what-dog = Il est comment, ton chien ?
    .feedback = Tu as répondu à une personne, pas à la maison. La maison veut que les doutes aillent aux hôtes. Ça peut vous coûter une ligne à tous les deux. Là où on a le droit de dire qui on est, un chien n’est qu’un chien.

# @src 432083fe
inside_one-ear = Marron, dit la réponse, et une seule oreille. Puis les deux lignes disparaissent.

# @src b60b535c
inside_rule-1-please = Règle 1, s’il te plaît.

# @src 199f0faf
inside_who-made-it = Qui a fait cet endroit ?
    .feedback = Tu as demandé là où tout le monde pouvait lire. Ici, quelqu’un décide qui a le droit de demander. Ça peut sembler froid, quand personne ne sait. Un grand forum dit sur sa page qui s’en occupe.

# @src d696babd
inside_dont-know = Je sais pas

# @src 526b02b4
inside_thought-you = Je croyais que toi tu savais

# @src 65bfde52
inside_four-lines = Une minute après, les trois lignes ont disparu.

# @src 45f57153
inside_was-that-tilda = C’était Tilda, celle qui parle de liste ?
    .feedback = Un message ici commençait par « Alors », comme souvent chez Tilda. Tu as demandé à quelqu’un qui le sait peut-être. Elle n’a peut-être pas le droit de le dire. Dans une chorale, on se retournerait, et on verrait.

# @src d16ab84d
inside_cant-know = Tu ne peux pas le savoir. C’est ça qui est bien

# @src bf712ec9
inside_tell-jo = Se déconnecter, et raconter le chien à Jo.
    .feedback = Maintenant quelqu’un dehors sait que cet endroit existe, quoi que dise la règle 3. Il est tard, et Jo s’inquiétera peut-être jusqu’au matin ; elle préfère ça.

# @src fabc9733
inside_id-cry = Un endroit où on a pas le droit de dire qu’on a un chien ? Moi je pleurerais, et j’aime même pas les chiens

# @src 63b9e433
inside_get-out = Sors de là maintenant. Dis-moi que t’es sortie, dis-le, Hana
    .note = Sa peur devient un ordre : maintenant, et encore une fois.

# @src fe5f3869
inside_frightened = T’avais dit que tu t’étais déconnectée, j’ai pas lu, désolée, il est tard et j’ai eu peur

# @src 37fa01bf
inside_silence = Se déconnecter.
    .feedback = Tu as quitté l’endroit sans dire pourquoi, et tu ne dois aucune raison. Les doutes ne devaient aller qu’aux hôtes. Le nom « Treize » reste là-bas, et toi non.

# @src e146bb09
inside_where-thirteen = Il n’y a pas de bouton pour sortir, alors Hana éteint le portable. Personne ne demande où est passée Treize.

## ms-adlers-desk

# @src 66f59c40
ms-adlers-desk_title = Chez Mme Adler
    .about = Un formulaire avec une heure limite, et un stylo tendu trop vite.

# @src 745c6e15
ms-adlers-desk_bucket = Treize heures. Il pleut à travers le plafond de Mme Adler, surtout dans un seau.

# @src 7e90b2a3
ms-adlers-desk_a-stone = Ta pièce d’essai. Elle tient mes papiers. Reprends-la, j’ai trouvé un caillou.

# @src ebbe30da
ms-adlers-desk_one-past = Le deuxième tour ferme vendredi, à midi, pour tout le monde. Après, la page ne prend plus rien.
    .note = Une heure limite stricte, la même pour tous, et annoncée quatre jours avant.

# @src b24ac243
ms-adlers-desk_office = Ils m’ont demandé si j’avais pensé à une place au bureau

# @src 9d7a7761
ms-adlers-desk_that-sentence = Cette phrase, il faut la porter aux représentants du personnel. Ils doivent répondre. Ils répondront peut-être mal.

# @src b85eda30
ms-adlers-desk_sign-here = Donc signe ici, pour les quatre ateliers. Maintenant, avant de commencer à douter.
    .note = Elle veut bien faire, et pourtant : maintenant, et pas de temps pour les doutes.

# @src 2c87e082
ms-adlers-desk_drop = Une goutte tombe à côté du seau. Mme Adler regarde le stylo dans la main de Hana.

# @src d6cd61c7
ms-adlers-desk_too-fast = Non. Emporte-le chez toi. Je suis en colère contre eux, et je te bousculais.

# @src 82c17f5f
ms-adlers-desk_fill-it-in = Je le remplis maintenant. Parce que j’en ai envie
    .feedback = Elle a mis la pression, puis s’est reprise ; maintenant, l’envie d’aller vite est la tienne. On te dira peut-être non une deuxième fois. Demain, ce serait assez tôt aussi.

# @src 91c14c4e
ms-adlers-desk_winch = Grille-pain, treuil, un demi-tracteur. C’est mieux. Voilà pour la page un. Le reste pour vendredi.

# @src c9a4843a
ms-adlers-desk_doorbell = Grille-pain, sonnette, un demi-tracteur. C’est mieux. Voilà pour la page un. Le reste pour vendredi.

# @src 9302ce22
ms-adlers-desk_that-letter = Vous m’aidez à écrire la lettre ? Sur leur histoire de bureau
    .feedback = Tu as demandé des raisons, à des gens qui doivent en donner. Ça prend des semaines, et la réponse sera peut-être maigre. On peut aussi tourner la page après un entretien.

# @src b98adb7c
ms-adlers-desk_a-copy = Sois brève. Joins la fiche de l’épreuve. Une copie, jamais l’original.

# @src 696c2120
ms-adlers-desk_something-else = Vous pourriez regarder autre chose, aussi ?
    .feedback = Tu as montré à quelqu’un hors de la famille ce qu’on t’envoie sur Plaza. Il y a beaucoup de compliments, et de petits mots contre les tiens. Une personne de plus va le savoir. Le message d’une amie aussi, on peut le montrer, s’il inquiète.

# @src 5a308aee
ms-adlers-desk_who-is-mara = Qui est Mara ? Je demande parce que je ne la connais pas.

# @src c45a0ad9
ms-adlers-desk_has-to-hear = M. Lund doit le savoir aujourd’hui. Protéger les élèves, c’est son travail. Viens avec moi, ou j’y vais seule.

# @src 586d6476
ms-adlers-desk_reads-back = Hana l’accompagne. M. Lund écrit trois lignes, les relit à voix haute, demande qui doit savoir à la maison, et dit qu’il redemandera vendredi.

# @src 583e66b1
ms-adlers-desk_silence = Ne rien dire, et se lever.
    .feedback = Elle a mis la pression, et s’est arrêtée d’elle-même. Tu as gardé du temps pour y penser. Le formulaire attend jusqu’à vendredi, pas plus.

# @src 76c8b0ec
ms-adlers-desk_friday-then = Vendredi, donc. N’oublie pas ta pièce.

## suspended

# @src df3eba1c
suspended_title = Une page blanche
    .about = Le nouveau réseau est blanc. Teo a une question.

# @src 9dc40adb
suspended_slept-through = Lundi, Hana dort pendant toute l’heure de Mme Adler, la tête sur son manteau.

# @src 486b9711
suspended_white = Après le dîner, Hana cherche la page du nouveau réseau. Il n’y a que du blanc, et une ligne.

# @src afaf65e0
suspended_please-be-patient = Nous nous occupons de tout. Merci de patienter.
    .note = Une attention, ou une porte qu’on ferme ? Avec une seule phrase, personne ne peut le dire.
    .shows = « Nous nous occupons de tout », et pas un mot sur qui, ni jusqu’à quand
    .settles = Demander qui a maintenant ce que les gens ont écrit. Voir si quelqu’un répond d’ici demain.

# @src 98271036
suspended_elio-lates = La chaise d’Elio est vide. Il est du soir aujourd’hui et demain, et rentre quand Hana est au lit.

# @src 17154ec0
suspended_where-is-it = C’est cassé ? Et il est où, tout ce que les gens ont écrit ?

# @src 609fd06c
suspended_please-wait = Ne pas encore savoir, c’est aussi une réponse.
    .pressing = Ça demande la confiance sans donner de nom : d’accord, prudence. Mais une page en panne dirait pareil.
    .fine = Une page en panne écrit ça : d’accord. Mais personne ne dit qui a ce que les gens ont écrit, ni jusqu’à quand.
    .unclear = Une page en panne dit ça, et une page qui se cache aussi. Pour savoir : demander, et attendre une nuit.

# @src b35ace60
suspended_letter-came = Ta lettre est arrivée. Courte. Bien. Le deuxième tour a ouvert aujourd’hui et ferme vendredi, midi.

# @src 98e75e1b
suspended_more-than-us = Tu regardes ça plus que nous. Qu’est-ce qu’on t’a fait ?
    .note = Ta soirée devient quelque chose que tu fais à la famille.

# @src b9b813b7
suspended_down-for-all = La nouvelle page est en panne pour tout le monde. T’as rien à faire, bonne soirée !
    .note = Tout le monde reçoit ça. C’est une info, et ça ne demande rien.

# @src 708b51ba
suspended_nudge = 4 personnes attendent ta réponse, Hana. Ne les laisse pas en plan !
    .note = Personne n’a écrit ça. L’appli compte qui attend, pour que tu te sentes mal.

# @src cf3113c7
suspended_bean-plant = Déjà fini ? J’ai eu un haricot qui a vécu plus longtemps, et j’oubliais de l’arroser

# @src 773fc2c4
suspended_they-read = J’ai trouvé comment elles savent des trucs. Le deuxième tour est sur la page du lycée, et t’as parlé d’Elio en mars. Elles ont juste lu.

# @src b372efdd
suspended_done-nothing = Pour tout à l’heure. Tu n’as rien fait. Je dors toute la journée et tu me manques.

# @src 98cc55a0
suspended_who-has-it = Demander qui a ce que les gens ont écrit.
    .feedback = Tu as demandé où est parti ce que les gens ont écrit. Un réseau que personne ne pouvait questionner s’est fermé tout seul, et le rappel de Plaza venait d’une machine. Quand la page d’un club tombe en panne, quelqu’un du club peut répondre.

# @src d6939f8b
suspended_asks-mara = Qui a ce que les gens ont écrit ?

# @src 89c63c4d
suspended_somebody-careful = Quelqu’un qui fait attention

# @src 33d15083
suspended_asks-plaza = L’Autre Réseau a disparu. Qui a ce que les gens y ont écrit ?

# @src 2e5e1239
suspended_not-us = Ruben, de Plaza. Pas nous, on ne l’a jamais eu. J’aimerais bien le savoir aussi.

# @src 26c8b8f7
suspended_strange-story = Bibliothèque demain ? J’ai une histoire bizarre
    .feedback = Ta mère a mis la pression, puis s’est reprise ; l’appli ne le fera pas. Maintenant quelqu’un va l’entendre en plein jour. Il faudra le dire à voix haute. Le lui écrire, ça irait aussi.

# @src 8e303ad2
suspended_two-chairs = Quatre heures et demie, je te garde une chaise, et si tu viens pas c’est juste une chaise

# @src e5bbd919
suspended_write-to-jo = Je peux te raconter un truc ? C’est long
    .feedback = Ta mère a mis la pression, puis s’est reprise ; l’appli ne le fera pas. Quelqu’un va lire ton histoire, même de loin. La moitié suffirait pour aujourd’hui.

# @src ecd4765b
suspended_at-grans = On est chez ma mamie jusqu’à jeudi, écris, écris tout, je le lirai sous la table

# @src d9b867cc
suspended_are-you-all-right = Ça va, toi ?
    .feedback = Tu as demandé des nouvelles d’une personne, pas du réseau. L’appli venait d’essayer de te faire culpabiliser. La discussion continue ce soir, et tu peux arrêter. Avec quelqu’un que tu connais, ça se demande, tout simplement.

# @src 3feee2b5
suspended_nobody-asks = Alors ça, personne me le demande. Je vais bien. On va bien

# @src ca9f75f9
suspended_silence = Aller au lit.
    .feedback = Ta mère a mis la pression, puis s’est reprise. Le rappel de l’appli compte qui attend, et tu l’as laissé. Rien de tout ça ne va s’enfuir. Si ça t’empêche de dormir, réveille quelqu’un ; c’est permis.

# @src 79b94404
suspended_teo-asleep = Teo dort dans la baignoire, sans eau, avec une lampe de poche.

## tuesday-library

# @src 2f7bbe8b
tuesday-library_title = Mardi à la bibliothèque
    .about = Six personnes, un capitaine, et quelqu’un qui revient sur ce qu’il a dit.

# @src 6388b0ab
tuesday-library_ring = Quatre heures et demie. Dix chaises, six personnes, un livre sur un capitaine qui ne veut pas faire demi-tour. Mme Karim le traite de lâche.

# @src 9b5a4d70
tuesday-library_nobody-reads = En dessous de quarante ans, plus personne ne sait lire.
    .note = Deux sortes de gens, en une phrase. Quelqu’un dit « Je suis là », et il se reprend.

# @src dc95c447
tuesday-library_im-here = Je suis là

# @src 6af04b4b
tuesday-library_i-take-it-back = En effet. Je retire ce que j’ai dit. Et qu’as-tu pensé de la page quatre-vingt-dix ?

# @src a9a30734
tuesday-library_does-she-come = Il y avait une Mara sous mon post. Quelqu’un ici la connaît ?

# @src b11ad639
tuesday-library_by-the-heater = Je ne dis jamais qui vient. Qui s’occupe des mardis, ça, je le dis : moi, et personne d’autre.

# @src 0a33d462
tuesday-library_or-hated = Prends le livre. Rapporte-le fini ou détesté, mais pas la semaine prochaine, la semaine prochaine c’est l’Aïd.
    .note = Tu le remets sur l’étagère, fini ou non. Personne ne compte.

# @src 9c677a8e
tuesday-library_just-dont = Cette Katja, je l’aime pas, c’est juste une impression, elle va tellement vite
    .note = Elle dit que c’est une impression, sur ce que fait Katja, et ne te demande rien.

# @src 7c744c10
tuesday-library_everything = Tout raconter à Jo, dehors, sur le muret.
    .feedback = Jo a dit ce qu’elle pensait et t’a laissé le reste. Raconté d’un coup, ça prend un début et une fin. Jo sera peut-être plus remuée que toi.

# @src 4ba2638a
tuesday-library_only-cross = Je peux être en colère contre elles pour toi ? Je ferai rien, je serai juste en colère

# @src 17271434
tuesday-library_your-chair = T’étais à la bibliothèque quels mardis ?
    .feedback = Tu as demandé une chose que tu peux vérifier ; attends de voir ce qui vient. La discussion continue, et Mara apprend où tu es le mardi. De la part de quelqu’un de ta classe, « plus beaucoup en ville » n’est qu’une info.

# @src cc98f30c
tuesday-library_not-in-town = Je ne suis plus beaucoup en ville
    .note = Vrai, ou une façon de contourner la question ? Une seule phrase ne le dit pas.
    .settles = Demander un mardi précis, ou demander à quelqu’un qui y était.

# @src f9d5e3ba
tuesday-library_shelf = Madame Karim, comment on écrit aux représentants du personnel ?
    .feedback = Tu as demandé à quelqu’un qui sait comment s’écrit une lettre pareille. Ici, rien ne pressait. Pendant un moment, ça rend la chose plus grosse. En rester à un entretien, ça va aussi.

# @src d941529d
tuesday-library_shelf-seven = Étagère sept. Et Agata Wolny, aux Chantiers du Ferry, qui me doit deux livres.

# @src 6a9908d6
tuesday-library_silence = Lire sur le muret jusqu’à la nuit.
    .feedback = Tu as lu pendant une heure, et personne ici ne t’a rien demandé. Si quelque chose te pèse, Jo est sur le même muret.

# @src da11e213
tuesday-library_page-sixty = Page soixante. Le capitaine n’a toujours pas fait demi-tour. Jo tend sa lampe de vélo.

## a-summer

# @src 83493a3a
a-summer_title = Un été
    .about = Deux invitations pour un été, le même mardi soir.

# @src f7603ede
a-summer_socks = Dix heures du soir. Sous les chaussettes mouillées de Hana, le portable s’allume.

# @src 71824f2a
a-summer_good-news = Alors, bonne nouvelle ! Un été avec nous, toi et des moteurs
    .note = Tout un été, sans date, sans lieu, sans salaire.

# @src 11eed4a0
a-summer_something-big = Un été géant ! Elio a un ferry entier, et toi t’as que le grille-pain ?
    .note = La place d’Elio devient une course. Ce que toi tu aurais, elle ne le dit pas.

# @src 17c66b74
a-summer_kept-in-mind = Bonjour ! Tu as regardé notre page une fois. Il reste des places pour un été !
    .note = Ce n’est pas écrit que pour toi. Toutes les personnes qui ont un jour posté une mauvaise journée le reçoivent.
    .shows = « des places pour un été », et ni lieu, ni date, ni nom
    .settles = Demander où et quand. Ou attendre : est-ce qu’une date finit par venir ?

# @src b1800967
a-summer_sleepless = Tu dors ? J’arrive pas à dormir, c’est rien, c’est à cause du solo

# @src 10ec486e
a-summer_awake-too = Moi non plus. Chante-le-moi, mal

# @src e26c2ccc
a-summer_which-bunk = tante vida demande lit du haut ou lit du bas en août. maman sait. c’est teo
    .note = Un été aussi. Il a un mois, un lit, et une famille au courant.
    .shows = « en août. maman sait »
    .settles = Demander combien c’est payé. Quelqu’un de la même discussion répondra.

# @src a7d22664
a-summer_can-say-no = Tu peux me dire non. Je serais triste une journée
    .note = Elle dit qu’un non lui va. Si c’est vrai, ça se voit après un non.
    .shows = « Tu peux me dire non »
    .settles = Dire non, et voir si elle s’y tient.

# @src ede83745
a-summer_not-to-elio = Elio vient juste de commencer. Laisse-le s’installer avant de lui en parler
    .note = Ça semble attentionné. Ça décide à ta place qui a le droit de savoir.
    .shows = « avant de lui en parler », et pas de date
    .settles = Lui en parler ce soir, et voir si ça gêne quelqu’un.

# @src 82d203cf
a-summer_three-voices = Trois voix en un soir. Que devient son non dans chacune ?

# @src 349e4667
a-summer_a-summer-for-all = Deux étés. Pose aux deux les mêmes quatre questions.

# @src 708dcb63
a-summer_who-has-my-phone = Qui avait mon portable. Du pain. Bonne nuit, tout le monde.

# @src c87363c4
a-summer_far-away = Alors c’est loin, et y a pas de chorale. Moi, à ta place, je voudrais le savoir
    .note = Elle te dit ce que ça te coûterait. Personne ne le lui avait demandé.

# @src c7f96005
a-summer_by-tomorrow = Alors on me dit que la liste pour l’été ferme demain soir
    .note = Une date limite pour une chose qui n’a pas de date.

# @src 69b3d32f
a-summer_how-much = C’est payé combien, quelles dates, quelle adresse, et je rentre comment ?
    .feedback = Tu as demandé ce que tout le monde peut demander sur un été, et un vrai a les réponses sur sa feuille. S’il n’en vient aucune, voilà ta réponse.

# @src efa47efe
a-summer_so-many = Que de questions ! Tu verras quand tu seras avec nous

# @src f038be1b
a-summer_show-elio = Le montrer à Elio.
    .feedback = Tu l’as montré à Elio, et maintenant vous êtes deux. Elles voulaient un été dont personne à la maison ne doit rien savoir. Il dormira peut-être mal. Un gâteau d’anniversaire peut rester secret ; ce secret-là a une fin.

# @src e171496f
a-summer_i-sweep = Je balaie, c’est ça que je fais là-bas, je balaie. Remontre-moi, le bout avec « avant de lui en parler »

# @src 9f47f4b5
a-summer_off-the-bus = Je descends du bus. J’ai assez boudé, désolé, je lis tout de suite

# @src 2e7d9f0e
a-summer_i-sweep-quiet = Je balaie, c’est ça que je fais là-bas, je balaie. C’est qui ces gens, et y a un lieu marqué quelque part ?

# @src 1f68167c
a-summer_keep-quiet = Je sais me taire. Dis-m’en plus
    .feedback = Tu as dit oui à un secret, et un secret rend le pas suivant plus facile, et t’isole. Tu peux le rompre ce soir avec une phrase, à Elio ou à Jo. Une surprise qui finit dimanche, c’est autre chose.

# @src 59eef338
a-summer_just-a-yes = Juste un oui pour l’instant ! Le reste vient après
    .note = Le oui vient d’abord. Ce à quoi tu dirais oui vient après.

# @src 1161cc2d
a-summer_no-more = Non. Ne m’écris plus, s’il te plaît
    .feedback = Tu as dit non en une ligne, sans donner de raison. C’était une grande promesse, avec un compte à rebours. S’il vient un autre message, le bouton bloquer est là pour ça. Avec une amie, « pas cet été » suffit.

# @src 89cbaa90
a-summer_presses-report = Elle appuie aussi sur « signaler ». Il suffit d’appuyer deux fois.

# @src e9a64925
a-summer_all-right-then = Ah. Bon d’accord, j’arrête
    .note = Un non, et il est accepté. De sa part, plus rien ne vient.

# @src e920f04a
a-summer_silence = Éteindre le portable.
    .feedback = Une grande promesse avec rien derrière, et un compte à rebours. Éteindre, c’est une réponse que tu peux encore changer. Demain matin tout sera encore là, et les autres aussi.

# @src 4804965d
a-summer_black = Le noir. Plus tard quelqu’un rentre et, derrière le mur, répète une phrase, encore et encore, un peu plus fort chaque fois.

## works-council

# @src 9280def4
works-council_title = Les représentants du personnel
    .about = Elio dit sa phrase, et Agata l’écrit.

# @src 3fc3157d
works-council_elio-asked = Mercredi, quatre heures, au-dessus du hall des grues. Elio lui a demandé de venir. Teo est venu quand même.

# @src 97232112
works-council_half-a-letter = Hana a écrit la moitié d’une lettre hier soir. Elle l’a apportée, avec une copie de la fiche de l’épreuve.

# @src c40b50b3
works-council_keep-that = Un : j’ai lu ta lettre. Deux : elle est polie. Trois : ça aide, continue comme ça.

# @src 8bf014f4
works-council_there-could-be = Un : Elio dit que tu vas peut-être écrire une lettre. Deux : il y a du papier ici. Trois : rien ne presse.

# @src bcfff97b
works-council_in-the-room = J’étais dans la pièce. Elle avait vingt-quatre points, moi dix-neuf, il lui a dit « bureau », et moi je suis resté assis

# @src c88b09a0
works-council_except-two = Deux des chefs écoutent. Je te dirai lesquels. Aux autres, personne n’a jamais rien demandé.

# @src 5b62d83e
works-council_sign-it-now = Faut que tu la signes maintenant Hana, je l’ai dit devant tout le monde
    .note = Ce que ça lui a coûté devient quelque chose que tu dois.

# @src 365254cc
works-council_did-you-win = T’as gagné ?

# @src 3c0a6756
works-council_have-to-answer = Si je signe, ils sont obligés de répondre. C’est pas pareil

# @src 9a85c640
works-council_life-jackets = La liste du bateau ferme vendredi. On peut répondre non, c’est juste pour les gilets.
    .note = On te dit à quoi sert la date limite, et que tu peux répondre non.

# @src 4d56df67
works-council_boat-list = La liste de Bilal pour le bateau ferme vendredi, et on peut répondre non, il dit, il compte juste les gilets
    .note = On te dit à quoi sert la date limite, et que tu peux refuser.

# @src ab3f139a
works-council_so-quiet = Tu ne dis plus rien. Je leur ai dit que tu étais des nôtres. J’avais tort ?
    .note = Ton jour de silence devient quelque chose que tu lui as fait.

# @src 6e699bee
works-council_heard-no = Katja dit que tu as dit non. J’espère que tu dormiras bien
    .note = Elle a entendu ton non, et n’en demande pas un autre.

# @src 5d0414ab
works-council_nudge = 2 personnes ont vu que tu étais là. Dis quelque chose !
    .note = Une machine pousse aussi : on voudrait que tu expliques ta visite.

# @src 7a374223
works-council_sign-or-dont = Oublie ce que je viens de dire. Moi j’ai parlé parce que c’était vrai. Signe, ou signe pas

# @src 71ab0a35
works-council_sign-it = Signer la lettre et la remettre.
    .feedback = Tu as signé, et maintenant quelqu’un doit répondre. Elio a mis la pression, puis s’est repris ; cette signature est donc bien la tienne. Ses semaines au travail seront peut-être moins tranquilles. Garder la lettre à la maison pour y réfléchir, ça allait aussi.

# @src 757fe06a
works-council_the-stamp = Quatre : un tampon. Cinq : tu gardes la copie. Ils ont deux semaines, et ils les prendront.

# @src 2b79545f
works-council_yes-to-bilal = Dire oui à la liste du bateau, page deux comprise.
    .feedback = Tu as donné ton samedi à quelque chose qui a une liste et une heure. Elio a mis la pression, puis s’est repris ; cherche ça chez d’autres aussi. La lettre pourra encore se signer mercredi prochain.

# @src 1775bf42
works-council_noted = C’est noté. Deux paires de chaussettes, je suis sérieux pour les chaussettes.

# @src 76deb652
works-council_spare-page = Jo a une page deux en trop. Maman la signe, appuyée au frigo.

# @src 7f67048a
works-council_with-elio = Écrire à Mara demain, avec Elio à table.
    .feedback = Tu écriras avec quelqu’un à côté de toi. Te faire culpabiliser devant témoin, c’est plus difficile. C’est moins privé, et il aura peut-être un avis. Tu ne lui dois aucune ligne, à elle ; ne pas écrire est tout aussi gentil.

# @src dcf6dc93
works-council_done-at-four = Demain je finis à quatre heures, je peux juste m’asseoir là, ou cuisiner, ou les deux

# @src d9846025
works-council_fridge = Afficher les quatre règles du réseau sur le frigo, et en parler.
    .feedback = Tu as mis les règles là où tout le monde peut poser des questions. Sur un écran, personne ne devait en entendre parler. Ça prend une soirée, et chacun a un avis. La plupart des règles de maison se passent de réunion ; elles parlent chaussures.

# @src e85b8f00
works-council_from-memory = Hana connaît les quatre règles par cœur. Elles tiennent au dos d’une liste de courses.

# @src 0574b806
works-council_silence = Plus rien aujourd’hui.
    .feedback = Tu as arrêté la journée là, et laissé attendre le portable. Elio a mis la pression, puis s’est repris. Certains messages restent sans réponse, et n’en ont pas besoin.

# @src 04fbb6f6
works-council_three-names = Dans l’escalier, Hana met trois noms en sourdine. Ça prend un étage.

## tonight

# @src c8bc1122
tonight_title = Ce soir
    .about = Tout le monde écrit en même temps. Quelqu’un peut attendre jusqu’en août.

# @src f4afb486
tonight_better-piece = Vendredi. Midi. La meilleure pièce, c’était la tienne.
    .note = Elle pousse vers ce que tu voulais toi-même, et s’arrête là.

# @src 4d840a10
tonight_half-past-ten = Dix heures et demie du soir. Elio est sorti avec les autres apprentis jusqu’à onze heures. La soupe est froide et le portable est chaud.

# @src 6d689727
tonight_whole-team = Toute l’équipe des outils a dit oui. Je leur ai demandé à tous
    .note = Beaucoup d’un coup, tous d’accord, et il ne reste que toi.

# @src 9164480f
tonight_pump = Pompe morte. On me dit que tu es habile de tes mains. Rien ne presse, c’est pour août.
    .note = Un compliment avec un travail derrière, et tout un été pour répondre.

# @src faf2a8a1
tonight_what-name = Il y a un atelier ? Il s’appelle comment ?

# @src 903b1da0
tonight_your-bench = Ton établi y est libre ce soir. Pas demain
    .note = Tu demandais un nom. La réponse est une date limite.

# @src 4afcd6b2
tonight_i-would = Alors tu leur as posé des questions ? Moi je le ferais
    .note = Elle est des leurs, et elle dit quand même : demande.

# @src ba0390c1
tonight_gone = La ligne disparaît avant que Hana l’ait lue deux fois.

# @src dfe99f0e
tonight_sleep-on-it = J’ai besoin d’une nuit pour y penser. Redemande-moi demain
    .feedback = Tu as pris une nuit qu’on ne t’offrait pas. Elles voulaient ce soir, pas demain. Quelqu’un va s’impatienter, et ça t’apprend quelque chose. Quand un bus part vraiment, on peut décider tout de suite.

# @src 8fc5bbde
tonight_dont-make-me = Alors s’il te plaît, m’oblige pas à leur dire non
    .note = Ton non devient le problème de Tilda. Même si elle a peur, ce n’est pas à toi de le régler.

# @src b3b18eee
tonight_ring-vida = Appeler tante Vida.
    .feedback = Tu as fait venir une voix qui te connaît depuis des années. Un compte à rebours et tout un cercle, en une soirée, c’était beaucoup. Elle sera peut-être un peu sèche. Quand rien ne presse, un message suffirait.

# @src 96914d6d
tonight_rings-once = Ça sonne une fois. Tante Vida est debout aussi, à cause de la pompe.

# @src a2570be9
tonight_yes = Oui, Katja. Je viens
    .feedback = D’un coup, plus rien ne presse, et tout se tait. Tu n’as aucun nom, aucun lieu, aucun moyen de rentrer. Un oui peut se reprendre : ce soir, dans l’escalier, à la porte.

# @src f25a652a
tonight_not-a-word = Je le savais ! On commence tôt. Elio peut l’apprendre de toi plus tard, d’accord ?
    .note = Une minute après ton oui, quelqu’un à la maison n’a plus le droit de savoir.

# @src 36ab3a4b
tonight_showing-this = Attendre Elio, puis dire non, et signaler.
    .feedback = Tu as dit non avec quelqu’un à côté de toi, et gardé une capture. Elles deviendront peut-être froides. Un non n’a besoin ni de raison ni d’avertissement ; le silence et le bouton bloquer le disent aussi.

# @src ba1178e2
tonight_same-second = Elio, à peine rentré, lit debout, puis s’assoit. D’abord une capture, pour maman. « Non. » Signaler. Trois comptes se taisent à la même seconde.

# @src 2f524ec3
tonight_silence = Poser le portable à l’envers.
    .feedback = Elles avaient un établi, pour une seule nuit. À l’envers, le portable n’est qu’un objet sur une table, et rien ne casse avant le matin. Pas besoin de garder ça pour soi toute la nuit ; quelqu’un à la maison préfère qu’on le réveille.

# @src 1e112049
tonight_hall = Le téléphone de l’entrée sonne, à minuit. Tante Vida a de l’eau dans la cuisine, et une question sur les vannes.

## bag-by-the-door

# @src 041cf596
bag-by-the-door_title = Le sac près de la porte
    .about = Avant six heures : un sac prêt, une chose lourde, et Teo.

# @src d2211c13
bag-by-the-door_bag = Cinq heures et demie. Elles ont écrit « tôt », et aucun lieu. Un sac : chargeur, chaussettes, pièce d’essai. Pourquoi la pièce d’essai ?

# @src 8c1eda76
bag-by-the-door_did-he-notice = Elio dort encore ?
    .note = Elle ne demande pas comment tu vas, seulement si ton frère le remarquerait.

# @src 8886974d
bag-by-the-door_barefoot = Teo est là, pieds nus. Il est venu pour le chargeur.

# @src 70776770
bag-by-the-door_who-knows = Tu vas chez tante Vida ? Qui le sait ? Je peux avoir ton lit ?
    .note = Lui aussi demande qui le sait. Il serait content que ce soit tout le monde.

# @src 5825c25a
bag-by-the-door_heavy-thing = T’as pris le truc lourd. Elle a besoin d’un truc lourd, tante Vida ?

# @src d254da63
bag-by-the-door_are-you-scared = Tu as peur ? Moi j’ai eu peur
    .note = Peut-être un avertissement, peut-être une main qui tire. Elle ne le sait peut-être pas elle-même.
    .settles = Lui demander quand, et de quoi. Ou demander à quelqu’un qui n’est pas dedans.

# @src d9233c3b
bag-by-the-door_when = Quand ?

# @src ac56af84
bag-by-the-door_dots = Trois points. Puis plus rien. Teo s’assoit sur le sac. Il dit que c’est confortable.

# @src b5b39c0b
bag-by-the-door_ring-vida = Appeler tante Vida.
    .feedback = Tu appelles quelqu’un qui le remarquera, et il n’est pas trop tard. Elles avaient demandé si Elio dort. Tante Vida l’entendra à ta voix, et aura d’abord peur. Quand tout va bien, on appelle après le petit déjeuner.

# @src 3872f2c6
bag-by-the-door_rings-twice = Ça sonne deux fois. Derrière le bonjour de tante Vida, un tracteur s’arrête.

# @src 263ed604
bag-by-the-door_wake-elio = Réveiller Elio.
    .feedback = Tu as réveillé celui qu’elles espéraient endormi, et maintenant il sait. Il va rater sa journée de travail, et avoir peur une minute. Ce n’est pas cher payé, et il le dira lui-même.

# @src 42cf190b
bag-by-the-door_slowly = C’est maman ? Y a le feu ? Non ? Alors assieds-toi, attends, je m’assois aussi, dis-le lentement

# @src 5d2524ed
bag-by-the-door_not-going = J’allais venir. Je viens pas
    .feedback = Ton oui est devenu un non, même avec le sac prêt. D’autres messages viendront peut-être, encore pressés, et aucun n’a besoin de réponse. Tu pouvais aussi ne rien écrire ; rester à la maison le dit déjà.

# @src 2f6b0df9
bag-by-the-door_come-and-go = Les points vont et viennent, jusqu’au jour.

# @src 9735c3e4
bag-by-the-door_street = Descendre dans la rue.
    .feedback = Dans la rue, tu pouvais encore appeler quelqu’un, et tu l’as fait. Jusqu’au bout, personne ne t’avait dit où, ni qui serait là. À la porte, dans la rue, plus tard : ça compte.

# @src 344d96f1
bag-by-the-door_rain = Hana descend sans le sac, parce que Teo est dessus. De la pluie. Personne, sauf Biscuit, le chien du numéro neuf.

# @src f668a1a1
bag-by-the-door_stay-quiet = Demain, alors. Comme aujourd’hui : ça reste entre nous
    .note = Personne n’est venu, et on veut que tu le taises un jour de plus.

# @src c9ec1db6
bag-by-the-door_tractors = Sur le pas de la porte, elle appelle la seule personne qui se lève si tôt.

# @src 84e81443
bag-by-the-door_silence = S’asseoir dans l’escalier.
    .feedback = S’asseoir, c’est une façon de ne pas partir. Elles avaient demandé qui dort, et quelqu’un va passer. Pas besoin de savoir comment commencer ; « je suis là » suffit.

# @src 0ed21056
bag-by-the-door_one-shoe = Elio s’assoit à côté d’elle, une seule chaussure au pied.

# @src 65cf87c1
bag-by-the-door_late-anyway = De toute façon je suis déjà en retard. Commence où tu veux, le milieu ça va

## after-asking

# @src a9bd3fd4
after-asking_title = Après l’appel
    .about = Une tante qui décide trop vite, une ligne d’écoute pour les jeunes, et un bus en route.

# @src 8f4f1a77
after-asking_six = Un peu après six heures. Hana est assise sur la marche du bas, chaussures aux pieds, et commence par le milieu.

# @src 1508a7c5
after-asking_past-midnight = Minuit passé. Hana est assise dans l’entrée, parmi les bottes, et commence par le milieu.

# @src e0776bd4
after-asking_indoors = Ça va ? Tu es assise ? Reste au téléphone.

# @src 2cf59d93
after-asking_nothing-to-read = Murmur a effacé les premières nuits, alors Hana les raconte. Tante Vida dit que raconter suffit.

# @src 1675ee02
after-asking_was-i-stupid = J’ai été bête ?

# @src e7b11ab6
after-asking_engines = Non. Tu voulais travailler sur des moteurs. Ça reste une belle envie.

# @src 2fed2dce
after-asking_ive-decided = Tu viens ici aujourd’hui et tu restes. C’est décidé.
    .note = La peur la fait décider toute seule, sans place pour toi.

# @src 883635ca
after-asking_at-eight = À huit heures, elles appellent ensemble une ligne d’écoute pour les jeunes, sur haut-parleur. Occupé. À huit heures dix, ça répond.

# @src e38d63ad
after-asking_breakfast = Avant tout : il y a quelqu’un avec toi ? Je demande pour que tu puisses parler librement.
    .note = D’autres l’ont demandé aussi. Elle, elle dit pourquoi, et après un non, l’appel finirait gentiment.

# @src fa0b6fea
after-asking_stays-here = Si quelqu’un n’est pas en sécurité, je cherche de l’aide et je te le dis. Le reste ne sort pas d’ici.
    .note = De la discrétion, avec sa limite dite tout haut, avant toute autre question.

# @src d6799e49
after-asking_you-decide = Non. Ça, c’était la peur. C’est toi qui décides, et il y a un lit dans tous les cas. Ta mère l’apprend aujourd’hui, par toi.

# @src 981c9c81
after-asking_no-list = Je suis dans le bus. Pas de liste aujourd’hui. Attends-moi, c’est tout.

# @src a235f769
after-asking_everything = Tout dire à maman, avec tante Vida sur haut-parleur.
    .feedback = Tu le dis une fois, à deux personnes qui restent. Tante Vida a décidé pour toi, puis t’a rendu la décision ; c’est la différence avec les autres. C’est fatigant, et quelqu’un pleurera peut-être. La moitié suffirait aussi pour aujourd’hui.

# @src 413b4ffb
after-asking_an-hour = Raconter prend une heure. De temps en temps, le téléphone fait « Mm », et c’est tante Vida.

# @src 5163e3d2
after-asking_half = Quelqu’un voulait que je parte. Je suis là
    .feedback = Tu as dit la moitié à ta mère, et une moitié, c’est un début. Le reste attendra que tu aies dormi. Si ça t’empêche de dormir, tu peux aussi tout dire d’un coup.

# @src 37021fba
after-asking_as-much = Tu es là. C’est bien assez pour l’instant. J’ai rapporté des petits pains.

# @src c3101c31
after-asking_what-about-mara = Je suis obligée d’écrire à Mara ?
    .feedback = Tu as demandé à quelqu’un dont c’est le métier. Les messages de Mara veulent peut-être que tu te sentes mal. Tu ne dois aucune explication à des gens qui voulaient que tu partes dès jeudi. Te demander comment elle va, c’est permis.

# @src a4f0c17e
after-asking_you-owe-nothing = Non. Et elle te manquera peut-être. L’un comme l’autre, c’est normal, et rien ne presse.

# @src 212e7d9e
after-asking_silence = Dormir.
    .feedback = Tu l’as dit à quelqu’un, et elle t’a dit la suite. Rien ne casse si ta mère l’apprend onze heures plus tard. Si le sommeil ne vient pas, réveille-la ; elle préférerait.

# @src c8a6a35b
after-asking_eleven-hours = Onze heures de sommeil. Sur la chaise : des petits pains. Hana raconte la bouche pleine, donc c’est court.

## on-the-bed

# @src 8f2327c4
on-the-bed_title = Sur le lit
    .about = Maman demande une chose.

# @src d1966a25
on-the-bed_coat = Maman s’assoit sur le lit de Hana, en manteau. Elle demande une seule chose.

# @src 972e3835
on-the-bed_what-was-it-like = C’était comment ?

# @src 3d660b74
on-the-bed_nice = Bien. Longtemps c’était juste bien. Après c’est allé vite

## daylight

# @src 24d5e174
daylight_title = En plein jour
    .about = Hana écrit à Mara sur Plaza, et Elio lit avec elle.

# @src 1f9ee372
daylight_on-the-table = Elio sait tout, maintenant. Hana pose le portable sur la table, ouvert sur Plaza. Il lit avec elle, en mangeant des nouilles.

# @src 4329c2e5
daylight_meant-it = Ce que j’ai dit, je le pensais. Maintenant j’écris ici et mon frère mange à côté de moi

# @src 67a23090
daylight_not-coming = Je viens pas. J’écris ici et mon frère mange à côté de moi

# @src 86ca92b3
daylight_writing-here = J’ai rien dit ces jours-ci. Aujourd’hui j’écris ici et mon frère mange à côté de moi

# @src b4f45325
daylight_you-told = Tu en as parlé

# @src c92fd412
daylight_write-liar = Écris-lui qu’elle t’a menti. Écris-le maintenant, donne, c’est moi qui l’écris
    .note = Sa colère veut écrire à ta place, tout de suite.

# @src 53362859
daylight_disappointed = Je vais les décevoir
    .note = Tu en as parlé, et voilà que ça devient ce que ça lui coûte, à elle.

# @src 5ff85be3
daylight_your-phone = Pardon. C’est ton portable. Je mange, c’est tout

# @src f55e9b74
daylight_off-the-list = Je t’enlève de la liste alors. Sans rancune !
    .note = Elle accepte le non, et plus rien ne vient d’elle.

# @src 889a6044
daylight_ten-pages = J’en suis toujours à notre livre de la bibliothèque, celui du capitaine. Je garde les dix dernières pages

# @src e631b08c
daylight_about-books = Écris-moi ici. Parle-moi de livres. Que de livres
    .feedback = Tu as dit où, et de quoi. Un adulte qui l’apprend voudra que ça s’arrête, et doit dire pourquoi. Arrêter dès aujourd’hui est tout aussi gentil.

# @src 8218fd6e
daylight_books-then = Ici, alors. Des livres
    .note = Tu as dit où, et elle s’y tient.

# @src 5c50145b
daylight_youth-line = Il y a une ligne d’écoute pour les jeunes. C’est pour tout le monde
    .feedback = Tu lui as montré une porte, et la discussion peut finir là. Tu n’as pas à l’y emmener. Ce n’est pas ton travail, et un adulte qui l’apprend le dira.

# @src ac491fce
daylight_for-me = Pour moi ? Je le note

# @src 555da055
daylight_reporting = J’arrête là. J’espère que tu dormiras un peu
    .feedback = Tu as fermé, avec un mot gentil dans la même phrase. Si on le lui reproche, ça ne vient pas de toi. Quelques jours, ce sera peut-être dur. On peut aussi fermer sans un mot.

# @src f2b36ea2
daylight_two-presses = Signaler. Bloquer. Elio met les assiettes dans l’évier.

# @src 9eb13d92
daylight_silence = En rester là.
    .feedback = Tu as dit ce que tu voulais dire. Il viendra peut-être encore un message, sans besoin de réponse. Si c’est dur de ne pas écrire, dis-le à quelqu’un.

# @src 327f1d0d
daylight_washes-up = Elio fait la vaisselle. Le portable est à côté des assiettes, et s’éteint.

## the-boathouse

# @src d11aab17
the-boathouse_title = Le hangar à bateaux
    .about = Un samedi, un treuil, et quelqu’un qu’on n’a jamais appelé.

# @src 0f5fc117
the-boathouse_in-time = Ton formulaire est arrivé à 11:31, avec de l’huile sur la page un. Accepté.

# @src 1b4304f2
the-boathouse_one-minute-past = Rien de toi avant midi, donc le deuxième tour est fermé, comme pour tous. Il y a un tour au printemps. Viens me voir lundi.

# @src ea0c8d12
the-boathouse_asks-again = J’avais dit que je redemanderais, Hana. Est-ce qu’on t’a écrit depuis lundi ? De quoi as-tu besoin ?

# @src a370d2df
the-boathouse_second-thirteen = Encore samedi. Bilal a acheté une deuxième clé, et l’a attachée au mur.

# @src 06d27c96
the-boathouse_first-thirteen = Samedi. Le treuil coince. Hana demande une clé plate, taille treize. À dix heures et demie, il tourne.

# @src 26a32893
the-boathouse_you-never-rang = C’est toi Hana. Moi c’est Priya, t’as jamais appelé, et c’est pas grave. Tu peux tenir l’autre bout de ça ?

# @src d14d84b6
the-boathouse_so-you-exist = Donc t’existes

# @src 7523e2f9
the-boathouse_year-two = Tous les samedis, surtout sous un moteur. On prend des gens en juin, demande aux autres avant de me croire

# @src bde6a7e0
the-boathouse_to-the-boat = Ta mère a écrit quelque chose sur la page deux. « Rendez-la-moi bruyante. » On va faire ce qu’on peut.

# @src e65884ce
the-boathouse_taken = J’ai pas encore le mal de mer. J’ai pas regardé l’eau, mais j’ai pas encore le mal de mer

# @src 46e6daaa
the-boathouse_days-old = Le dernier message de Mara a plusieurs jours. Hana le laisse là.

## on-the-fridge

# @src 0a1140cf
on-the-fridge_title = Sur le frigo
    .about = Les quatre règles sont sous un aimant, et ont de la compagnie.

# @src d8d990a4
on-the-fridge_magnet = Vendredi, les quatre règles sont sur le frigo, de la main de Hana, avec de la place pour d’autres.

# @src ceb4e276
on-the-fridge_asks-again = { the-boathouse_asks-again }

# @src e6f7196b
on-the-fridge_rang-in = J’ai appelé pour dire que j’étais malade et après j’ai rappelé pour dire que non. J’ai dit que ma sœur avait besoin de moi. Ils ont dit d’accord

# @src b981f8f4
on-the-fridge_small = La mienne est tout en bas. « Si quelqu’un dit “bureau”, dire quelque chose. » Je l’ai écrite en petit

# @src 603cba25
on-the-fridge_five = La mienne c’est la cinq. Dire qui l’a fait. Celle-là c’est moi. Teo.

# @src 37ae6275
on-the-fridge_six = Six. Qui ne dort pas à trois heures a le droit de me réveiller.

# @src 1bb4259f
on-the-fridge_how-would-i-know = À trois heures tu travailles

# @src 78cf3f27
on-the-fridge_then-ring = Dans ce cas, appelle la blanchisserie et demande-moi. Ils viendront me chercher. Je les ai prévenus.

# @src ee214efe
on-the-fridge_in-time = Ton formulaire est arrivé à 11:40. En avance. Tu es malade ?

# @src 70c9f53e
on-the-fridge_one-minute-past = { the-boathouse_one-minute-past }

## no-list-today

# @src aea05cbe
no-list-today_title = Pas de liste aujourd’hui
    .about = Dix minutes au lycée, et un lit du bas.

# @src a08cc5df
no-list-today_as-i-said = C’est Derya. Huit heures, comme promis. Elle était comment, la nuit ?

# @src f5136b28
no-list-today_ten-minutes = Vendredi, Hana veut que ce soit fait : dix minutes avec maman et M. Lund. La classe n’en entend rien.

# @src db95a242
no-list-today_first-question = Toi d’abord : tu me dis ce que je peux savoir, et je te dis ce que je dois en faire.

# @src ceb4e276
no-list-today_asks-again = { the-boathouse_asks-again }

# @src 156a964e
no-list-today_bottom-bunk = Lit du bas, donc. J’ai enlevé les outils.

# @src 559f011d
no-list-today_in-time = Ton formulaire est arrivé à 11:52, avec du beurre dessus. Accepté.

# @src 4cd94c63
no-list-today_a-list = Lait. Oignons. Quatre petits pains. Hana, dors.

## twelve-oclock

# @src 755c7b7a
twelve-oclock_title = Midi
    .about = Cette semaine, une chose s’est perdue, et elle reste perdue.

# @src 9071548b
twelve-oclock_asleep = Vendredi, Hana dort jusqu’à une heure de l’après-midi. Personne ne la réveille, parce que tout le monde est content qu’elle dorme.

# @src 30c0970a
twelve-oclock_lund-rings = À deux heures M. Lund appelle, comme il l’avait dit, et demande ce qu’il lui faut maintenant.

# @src 15299d61
twelve-oclock_kept-open = J’ai regardé dans le couloir jusqu’à midi. Après, j’ai dû envoyer la liste.

# @src 42091025
twelve-oclock_lifeboat-place = L’atelier des canots a donné sa place. C’était la dernière là-bas pour deux ans. Je suis désolée.

# @src 375e3048
twelve-oclock_that-one-is-gone = Celle-là est partie, ma chérie. Je ne vais pas te dire que ce n’est rien.

# @src e78e3442
twelve-oclock_half-the-week = J’ai passé la moitié de la semaine sans dormir. Et là-bas, au fond, personne avait besoin de moi

# @src d46eda1e
twelve-oclock_not-tonight = Tu n’es pas obligée d’en faire quelque chose de bien ce soir.

## in-writing

# @src f9dc7278
in-writing_title = Par écrit
    .about = Une réponse vient au bout de deux semaines. Ça marche à moitié.

# @src 8bfb882a
in-writing_two-minutes = Vendredi. Le formulaire du deuxième tour part, à deux minutes de la fin.

# @src 2940b3cc
in-writing_you-enjoy-this = Ton formulaire est arrivé à 11:58. Ça t’amuse.

# @src 85ae8f14
in-writing_mostly = Presque

# @src ceb4e276
in-writing_asks-again = { the-boathouse_asks-again }

# @src 4af12ec3
in-writing_two-weeks-later = Deux semaines plus tard, une réponse arrive.

# @src a1f297dc
in-writing_one-two-three = Un : un nouvel entretien, deux personnes dans la pièce. Deux : pas avant le printemps. Trois : pas de place cette année.

# @src e5aa3cea
in-writing_to-the-floor = Le patron a presque dit pardon. Il l’a dit au plancher. J’étais là et cette fois j’ai dit quelque chose

# @src 71f41f48
in-writing_what-did-you-say = T’as dit quoi ?

# @src b1462daa
in-writing_her-name = Ton nom. J’ai dit, elle s’appelle Hana, vous pourriez le lui dire à elle

## the-captain

# @src ec6d2f24
the-captain_title = Le capitaine
    .about = Encore deux lettres sur un livre, et quelqu’un qui y met fin.

# @src 7c64fdf9
the-captain_in-time = Ton formulaire est arrivé à 11:47. Accepté. La page trois parle d’un capitaine. Pourquoi ?

# @src 70c9f53e
the-captain_one-minute-past = { the-boathouse_one-minute-past }

# @src 76fa2991
the-captain_they-go-on = Mara écrit encore deux fois, sur Plaza, à propos d’un livre. Hana répond deux fois. Elio l’a dit à maman, et maman a appelé le lycée.

# @src a1627b9e
the-captain_we-think = Nous, on trouve que le capitaine aurait dû faire demi-tour

# @src 604de897
the-captain_please-stop = Je te demande d’arrêter, Hana. Pas à cause du livre. Elles ont été trois à t’écrire à tour de rôle, et je ne vois pas qui est assis à côté d’elle.

# @src b00ef515
the-captain_only-books = C’est juste des livres. Vous la connaissez même pas

# @src 3b6af2ac
the-captain_my-job = Non. C’est pour ça. Sois en colère contre moi, ce n’est pas grave. Le dire, c’est mon travail, pour que ça ne soit pas le tien.

# @src a06a10b2
the-captain_some-weeks = Hana est en colère pendant une journée. Puis elle arrête. Elle ne dit pas au revoir ; M. Lund dit que ce n’est pas obligé.

# @src 898a4b2b
the-captain_your-friend = C’était ton amie ?

# @src a20c27b5
the-captain_ask-me-again = Je sais pas. Redemande-moi.

## a-quiet-phone

# @src 58d3bbd9
a-quiet-phone_title = Un portable silencieux
    .about = Une soirée sans les trois.

# @src 40526f91
a-quiet-phone_in-time = Ton formulaire est arrivé à 11:15. Tu l’as donc rempli. Accepté.

# @src 70c9f53e
a-quiet-phone_one-minute-past = { the-boathouse_one-minute-past }

# @src ceb4e276
a-quiet-phone_asks-again = { the-boathouse_asks-again }

# @src 800bee70
a-quiet-phone_two-more = Une personne a lu ton signalement. Deux comptes de plus sont fermés. Nos décisions aussi, on peut les contester.

# @src bc85a0bf
a-quiet-phone_muted = Trois noms se sont tus. Hana montre à maman ce qu’elles ont écrit. Maman le lit avec ses lunettes.

# @src bee9a391
a-quiet-phone_good-night = Une drôle de soirée. Pas de Mara, pas de Tilda, pas de Katja.

# @src c2b05bd1
a-quiet-phone_quiet-here = C’est tellement calme. J’arrête pas de regarder le portable, y a personne et je regarde encore

# @src aa5daa1b
a-quiet-phone_rolls = Tu veux de la compagnie ? Je peux venir, ou je peux me taire à l’autre bout, je fais ça plutôt bien

# @src b89d5795
a-quiet-phone_other-end = L’autre bout

# @src fc321f53
a-quiet-phone_something-sweet = Lait. Oignons. Quelque chose de sucré, pour toi.

# @src 2f517f72
a-quiet-phone_still-here = Toujours là

# @src fa8dd033
a-quiet-phone_one-message = Hana dort jusqu’à sept heures.

## Endings, turning points, questions, for the facilitator

# @src 2344f3e1
ending-the-boathouse = Le hangar à bateaux
    .opening = Cette semaine, des gens ont mis la pression, puis se sont repris. Une inconnue était exactement ce qu’elle disait. Que tu aies répondu à Mara ou seulement lu, ce n’est pas ta faute.

# @src 6c8dd89f
ending-on-the-fridge = Sur le frigo
    .opening = Sur un écran, ces phrases semblent gentilles ; dans une cuisine, elles ont dû répondre à des questions. On leur avait donné l’air d’une attention, et tu n’y es pour rien.

# @src e82adef8
ending-no-list-today = Pas de liste aujourd’hui
    .opening = Quelqu’un l’a su assez tôt, et on t’a dit d’abord à qui ce serait répété. Ce qu’elles ont fait de ton envie de moteurs vient d’elles, pas de toi.

# @src 8dc3eb09
ending-twelve-oclock = Midi
    .opening = Tu es à la maison, et une place que tu aurais aimée est perdue. Elles sont arrivées juste cette semaine-là, et ce n’est pas ta faute. Tu as le droit d’être triste.

# @src a6306c2d
ending-in-writing = Par écrit
    .opening = Tu as porté l’injustice à des gens qui devaient en répondre, et ça a marché à moitié. Des inconnues se sont servies de la blessure ; cette part-là n’est pas la tienne.

# @src 87c323c0
ending-the-captain = Le capitaine
    .opening = Quelqu’un dont c’est le métier t’a demandé d’arrêter, et a dit pourquoi. Si tu as fini par aimer Mara, il n’y a rien à te reprocher. La sortir de là n’est pas ton travail.

# @src c90e4145
ending-a-quiet-phone = Un portable silencieux
    .opening = Le calme après une semaine bruyante peut sembler vide ; tu ne leur dois toujours aucune réponse. Elles ont choisi la semaine où on t’avait dit non, et tu n’y pouvais rien.

# @src 033dd418
turning-the-post = Quatre personnes ont répondu en cinq minutes. Mara a promis, Tilda a eu un mot gentil, Jo a proposé de rentrer à deux, et Ines a mis la pression, puis s’est reprise. Deux des quatre étaient nouvelles. Ce que faisait chaque message, c’est une autre question.

# @src f763c399
turning-do-we-know-each-other = « Murmur ? » La chorale de Hana y est aussi, et Ines a dit : « Si ça vous gêne, dites-le et on reste. » La différence : qui peut voir, et ce qui arrive à un non.

# @src 6c00b9e2
turning-the-other-network = Quatre règles, et aucun nom dessous. Lues dans son coin, elles calment. Hana pouvait demander qui les a faites, les lire à quelqu’un, entrer, ou fermer la page.

# @src af2a3b1a
turning-rules-aloud = « N’explique pas qui nous sommes aux gens du dehors. » « Dehors de quoi ? C’est une page. » Rien n’avait changé dans les règles, seulement la pièce.

# @src 42036817
turning-suspended = Ça devait être l’endroit où personne ne demande de raisons. Puis la page a été blanche, et n’en a donné aucune. Avec une seule phrase, personne ne pouvait dire ce que ça voulait dire. En demandant, on pouvait le savoir.

# @src 22d5f844
turning-a-summer = « Laisse-le s’installer avant de lui en parler. » Deux invitations pour un été : pour l’une, sa mère connaît le mois et le lit ; l’autre veut qu’Elio n’en sache rien, et une réponse avant demain soir.

# @src 10cca505
turning-bag-by-the-door = Il était tard, et pas trop tard. Ce qui peut se dire un lundi peut encore se dire un jeudi : dans l’escalier, dans la rue, avec le sac prêt.

# @src 83f69153
question-who-helped = Qui a aidé Hana contre l’injustice elle-même, et qui l’a seulement aidée à la sentir ? Est-ce qu’il lui faut les deux ?
    .answer = Mme Adler, Agata et Elio lui ont donné un formulaire, une écoute et un témoin. Mara et Katja ont entretenu la blessure. Tilda, une fois, a raconté sa mauvaise journée à elle, et n’a rien demandé.

# @src 7cb32450
question-which-fooled = Quelle phrase de quelqu’un que Hana aime lui mettait la pression ? Quelle phrase de quelqu’un de nouveau allait bien ?
    .answer = Jo : « Alors que je t’avais gardé une place. » Sa mère : « Qu’est-ce qu’on t’a fait ? » Les deux se sont reprises. Priya a donné un nom et une page à vérifier, et a laissé le reste à Hana.

# @src 616e6141
question-to-mara = Qu’est-ce que Hana voudrait que Mara sache ? Et qu’est-ce qu’elle ne lui doit pas ?
    .answer = Qu’il y a de l’aide pour Mara aussi, et que Hana l’aimait bien. Elle ne lui doit ni réponse, ni au revoir, ni sauvetage. Sortir Mara de là, c’est un travail pour quelqu’un de formé.

# @src 1fa0a04f
question-the-rules = Laquelle des quatre règles irait bien sur la porte d’un club de sport ? Que faudrait-il écrire à côté ?
    .answer = « Choisis un bon mot de passe » et même « pas de noms en ligne » peuvent aller. À côté, il faudrait : qui a fait la règle, à qui demander, et comment partir. « Ne nous explique pas » n’a pas de bonne version.

# @src a28e2cc3
question-two-summers = Deux personnes ont invité Hana pour un été. À quelles questions chacune répondrait-elle, et comment Hana le saurait-elle ?
    .answer = Où, quand, combien, comment je rentre, et qui a le droit de savoir ? L’été de tante Vida avait un mois, un lit, une petite paie, et sa mère dans la même discussion. L’autre n’avait qu’une date limite.

# @src 0b527fe9
question-late-too = Hana l’a dit à quelqu’un tard dans la semaine. Qu’est-ce qui rendait ça difficile, et quelle phrase l’a rendu plus facile ?
    .answer = Elle pensait avoir été bête, et que quelqu’un déciderait pour elle. Plus facile : « Tu voulais travailler sur des moteurs. Ça reste une belle envie. » Et tante Vida qui revient sur son « C’est décidé ».

# @src 772d2231
question-what-was-lost = Au bout de ce chemin, une chose est perdue. Qu’est-ce qui l’a prise, et que dire de gentil ?
    .answer = Une place à l’atelier des canots. Les nuits ont pris les matins qu’il fallait pour le formulaire. Gentil : « Celle-là est partie. Je ne vais pas te dire que ce n’est rien. » Pas gentil : dire que ça a servi à quelque chose.

# @src 71748aed
question-half-an-answer = L’entreprise a répondu à moitié. Qu’est-ce que Hana a maintenant qu’elle n’avait pas le premier jeudi ?
    .answer = Un nouvel entretien avec deux personnes dans la pièce, une lettre à laquelle il a fallu répondre, un frère qui a parlé. Pas de place cette année. Une plainte qui marche à moitié, ce n’est pas rien.

# @src c83efb46
question-when-to-stop = M. Lund demande à Hana de ne plus écrire à Mara. Quelles sont ses raisons ? Qu’est-ce qui rendrait ça injuste ?
    .answer = Trois personnes lui écrivaient à tour de rôle, et personne ne peut voir qui est assis à côté de Mara. Il dit pourquoi, et accepte la colère. Sans raison, ou en secret, ce serait injuste.

# @src 51bec51d
question-quiet-evening = Les trois n’écrivent pas ce soir. Qu’est-ce qui peut manquer à Hana, et qui d’autre pourrait lui en donner un peu ?
    .answer = Qu’on lui parle de moteurs, et qu’on réponde tout de suite. Jo reste à l’autre bout, tante Vida a une pompe, Priya un moteur. Aucune des trois n’est là à toute heure ; ça en fait partie.

# @src 35e4941b
facilitator-not-seen = Jusqu’ici, seules les personnes qui l’ont faite l’ont lue, avec des lecteurs qu’elles ont inventés. Personne dont c’est le métier ne l’a vue, ni aucun jeune, ni, pour les traductions, personne dont c’est la langue. Montrez-la à la personne responsable de la protection avant de vous en servir. Doivent aussi la voir : quelqu’un qui travaille avec des jeunes qui ont été recrutés ; une personne qui conseille sur l’apprentissage ; des élèves de 15 à 17 ans.

# @src 7c4c1458
facilitator-aim =
    Distinguer la pression de la chaleur par ce que fait une ligne, et par ce qui arrive au non de Hana. Jamais par la personne qui parle.
    Dans cette histoire, Jo, Ines, sa mère, Elio, tante Vida, Mme Adler et Bilal lui mettent tous la pression une fois, puis se reprennent. Certaines lignes de Tilda, de Mara et de Katja vont bien. Priya est une inconnue et reste quelqu’un de bien.
    Si vous avez cinq minutes : lisez « S’arrêter à », « Vous entendrez peut-être » et « Si quelqu’un vous confie quelque chose ».

# @src ca529684
facilitator-minute-one = Dites : « On joue une semaine inventée d’une fille inventée qui s’appelle Hana. Des gens lui mettent la pression, et pas toujours ceux qu’on croit. À certaines lignes, l’histoire s’arrête et vous demande : ça met la pression, ça va, ou trop tôt pour le dire ? Les trois sont de vraies réponses. Vous pouvez passer à tout moment. On parle de Hana et pas de nous. Si quelque chose vous touche de trop près, vous pouvez sortir, et vous savez où aller. »

# @src 4c812e7f
facilitator-timing =
    Avec 50 minutes :
    – 5 minutes : la première minute, « Comment on se parle », la note avant l’histoire.
    – 15 minutes : le parcours de la classe, lu à voix haute à plusieurs, avec trois votes par bulletins.
    – 20 minutes : la discussion. D’abord les pauses (quelle ligne a trompé qui), puis une question.
    – 10 minutes : la page d’aide, quelque chose à faire, du temps en réserve.
    Le jeu libre prend environ un quart d’heure et convient pour une deuxième séance ou à la maison. Les binômes ne finissent pas tous en même temps.
    Avec 25 minutes : lisez quatre scènes du texte : « Le post », « On se connaît ? », « Les règles, à voix haute » et « Un été ». Puis discutez.
    Vous pouvez vous arrêter à n’importe quelle ligne ; chaque chemin se termine par un second regard.

# @src dd6c2d9d
facilitator-ground-rules =
    À dire à voix haute avant de commencer :
    – On peut passer, à chaque question, sans donner de raison.
    – On parle de Hana, pas de nous.
    – On n’emporte pas les histoires des autres hors de cette salle. La personne qui anime ne peut pas garder de secret : une inquiétude pour la sécurité de quelqu’un va à la personne dont c’est le métier.
    – Personne ne fait de suppositions sur les gens de la salle.
    – On peut sortir. Mettez-vous d’accord : où aller, et avec qui.

# @src 16e77ec9
facilitator-stop-at =
    – « On se connaît ? », le premier vote : faites voter la salle par bulletins. Chacun peut dire ce qu’une réponse coûte à Hana, même une réponse qu’il n’a pas choisie.
    – « Les règles, à voix haute », le deuxième : lisez les règles lentement. Attendez. Puis : laquelle pourrait être sur la porte d’un club, et avec quoi à côté ?
    – « Un été », le troisième : mettez les deux invitations côte à côte. Pour chacune : qui est au courant, pour quand, et qu’arrive-t-il à un non ?
    Deux minutes chaque fois. Les trois sont sur le parcours de la classe.

# @src 93a44486
facilitator-you-may-hear =
    – « Moi j’irais, elle est gentille. » Vous pouvez dire : elle est gentille avec Hana. Que perdrait Hana à attendre un jour ? Si ça semblait sérieux, voir « Si quelqu’un vous confie quelque chose ».
    – « Donc il ne faut jamais parler à des inconnus. » Priya et Bilal sont des inconnus. Qu’ont-ils fait d’un non, ou d’une absence de réponse ?
    – « Jo le fait aussi ! » Oui. Cherchez la ligne, puis la suivante. C’est là qu’est la différence.
    – « Ça parle des musulmans, non ? » Non, et dites-le une fois, à tout le monde : ces groupes ont toutes sortes d’idées, et beaucoup n’ont pas de religion. Ne cherchez pas de ligne pour le prouver. Lisez-en une autre, et demandez ce qu’elle fait à Hana.
    – « L’entreprise était sexiste. » Qu’est-ce qu’on peut vérifier ? Vingt-quatre points contre dix-neuf, et une question sur le bureau. Qui doit en répondre, et pour quand ?
    – « Plaza, c’est de la censure. » Plaza peut se tromper : neuf jours, une vente de gâteaux. Qui peut contester, qui lit la contestation, et est-ce pareil sur l’autre page ?
    – « Ils veulent des photos d’elle. » Pas dans cette histoire. L’inquiétude est légitime, et c’est une raison de plus de demander qui est à l’autre bout.
    – « Elle est bête ou quoi ? » Elle fait la soudure la plus droite de la journée. Qu’est-ce qu’elles lui ont donné cette semaine-là que personne d’autre ne lui donnait ?
    – Le silence. Lisez une ligne à voix haute et demandez ce qu’elle fait. Puis attendez plus longtemps que ce n’est agréable.

# @src 8e31644d
facilitator-early-finishers =
    Pour les binômes qui ont fini tôt, sur papier, sans l’écran :
    – Prenez une ligne qui mettait la pression. Changez le moins possible, pour qu’elle aille bien.
    – Prenez une ligne qui allait bien. Avec quel mot de plus mettrait-elle la pression ?
    – L’appli a écrit : « Ne les laisse pas en plan ! » Écrivez la même nouvelle sans mettre la pression à personne.
    Pas de nouveaux messages de Lanterne, s’il vous plaît : on n’écrit pas pour eux.

# @src 41d50b96
facilitator-in-the-room =
    – Il y a des garçons dans la salle, et chaque « tu » est Hana. Dites que ça arrive aussi à des garçons, souvent avec des jeux, du sport ou du travail à la place des moteurs. Prenez Elio : que lui aurait-on écrit, si c’était lui qu’on avait refusé ?
    – Quelqu’un vient peut-être d’être refusé quelque part. Ne demandez pas qui. Dites que le deuxième tour de l’histoire est inventé, et où se trouve le vôtre.
    – Une mère travaille peut-être de nuit, ou il n’y a ni gâteau ni tante. Dites : sur un des chemins, Hana a peu de monde, et une personne suffit. Personne n’a besoin de six.
    – Quelqu’un fait peut-être partie d’un groupe que d’autres soupçonnent. L’histoire n’en nomme aucun ; tenez-vous-y, et arrêtez les suppositions gentiment et tout de suite.
    – Quelqu’un est peut-être en ce moment dans une histoire de ce genre. Cette personne entend comment vous parlez de Hana.

# @src 5acf7300
facilitator-four-minutes =
    Gardez cette question : « Quelle phrase de quelqu’un que Hana aime lui mettait la pression ? Quelle phrase de quelqu’un de nouveau allait bien ? »
    Pourquoi : c’est elle qui évite que la séance apprenne la peur de tout ce qui est nouveau. S’il n’y a du temps que pour une ligne, prenez celle de Jo, « Alors que je t’avais gardé une place », et lisez ce qu’elle dit ensuite.

# @src 50e5896d
facilitator-leave-out =
    – Les discussions, la famille, la foi ou les idées politiques de qui que ce soit.
    – « Est-ce que ça t’est arrivé ? »
    – Qui a marqué quel message, et combien.
    – Ce que veut Lanterne. L’histoire ne le dit pas, pour que vous puissiez parler de ce qu’on fait à Hana.
    – Les vrais groupes, les vrais noms, les vrais cas, même ceux des journaux. « Le contexte » est pour vous, pas pour la salle.

# @src 342547d5
facilitator-if-somebody-tells =
    – Remerciez la personne. Restez calme, et ne creusez pas. Vous n’avez pas besoin de détails.
    – Dites tout de suite ce que vous devez transmettre, et à qui. Ne promettez rien de plus.
    – Pas devant le groupe : « Merci. On se parle juste après, tous les deux. »
    – Après la séance, allez voir la personne responsable de la protection, ou qui a ce rôle chez vous. Notez les mots qui ont été dits, pas les vôtres.
    – Dites ce qui va se passer, et quand vous vous reparlerez. Puis tenez parole.
    – Si quelqu’un est encore en contact avec une personne qui l’attire dans un groupe, y mettre fin n’est ni votre travail, ni le sien à lui seul. C’est à la personne responsable de décider comment, et de dire pourquoi.
    – Si quelqu’un est en danger maintenant, arrêtez la séance. Appelez les urgences ou la personne responsable de la protection, et ne laissez pas la personne seule.
    – Ça peut venir avec un haussement d’épaules ou une blague, de n’importe qui. On suit les mêmes étapes.

# @src 7916d295
facilitator-letter-home =
    Chers parents, chères familles,
    lors d’un prochain cours, la classe de votre enfant va jouer une histoire inventée sur une fille inventée. On lui a refusé une place d’apprentissage, et en ligne, certaines personnes se servent de sa mauvaise semaine. D’autres sont simplement gentilles. La classe s’exerce à faire la différence : non pas d’après qui est la personne, mais d’après ce que fait un message, et ce qui arrive quand elle dit non.
    Aucun vrai groupe, aucune vraie appli, aucune vraie personne n’y figure. Rien de ce qu’on montre ne peut effrayer. On n’interroge personne sur sa vie, ses messages, sa foi ou ses opinions, et personne n’est noté. Chacun peut passer ou sortir.
    Si votre enfant vous en parle, pas besoin de s’y connaître en applis. Écouter suffit. « Et toi, tu aurais écrit quoi ? » est une bonne question.
    Si quelqu’un vous inquiète, parlez-en à notre responsable de la protection. Vous pouvez aussi lire toute l’histoire avant.
    Bien cordialement

# @src 25798808
facilitator-background =
    Pour les adultes seulement. N’en parlez pas dans la salle, s’il vous plaît : une discussion sur Hana deviendrait une discussion sur un seul groupe.
    Ce qui s’est passé : un dimanche de mars 2015, des partisans d’un groupe violent, dont les grandes plateformes fermaient les comptes, ont mis en ligne un réseau à eux. Le lundi, il avait disparu, et un compte qui lui faisait de la publicité était fermé. Il avait été monté avec un kit que tout le monde pouvait se procurer, et son adresse avait été enregistrée quelques jours plus tôt. La page d’accueil le disait indépendant, et non dirigé par le groupe lui-même. Qui l’a fait, et qui s’y était inscrit, on ne l’a jamais établi. (Reuters, 11 mars 2015 ; Digital Trends, mars 2015.)
    Il était proposé en sept langues : néerlandais, anglais, espagnol, portugais, turc, indonésien et javanais. (UPI, 9 mars 2015 ; un autre article cite l’allemand à la place du néerlandais.) L’arabe n’y était pas, le français non plus. Ce projet-ci est fait pour les neuf.
    Il en est resté une page de texte : un avis disant qu’il fermait pour un temps, afin de protéger les données de ses membres. Même des partisans, a-t-on rapporté, se demandaient si on pouvait se fier à un tel endroit, ou si c’était un piège pour les recenser. (Reuters, cité par la presse spécialisée, mars 2015.)
    Trois de ces choses sont dans l’histoire, sous d’autres habits : un endroit sans auteur, un avis qui demande de patienter, et des gens à l’intérieur qui se demandent si quelqu’un ne fait que les recenser.
    Pourquoi l’histoire invente : une copie serait une publicité, et ferait d’une foi et d’une langue un signe d’alerte. Les méthodes sont les mêmes dans des groupes aux idées très différentes, et dans certains qui n’en ont aucune. D’un endroit fermé qui demande la confiance, on peut douter avec trois questions : qui a fait ça, où est ce que j’ai écrit, et que se passe-t-il si je dis non ?
    Et une mise en garde. Ce réseau a duré un jour. Ce que l’on sait de jeunes femmes qui ont été attirées s’est passé ailleurs : sur des plateformes ordinaires, puis dans des discussions privées, souvent par des gens qu’elles connaissaient déjà. C’est pourquoi Hana passe l’essentiel de sa semaine ailleurs que dans le réseau.
    Les sources, et ce qu’on n’a pas pu vérifier, sont dans la page des preuves du guide.

# @src c243edca
facilitator-close =
    Finissez sur quelque chose à faire : la question du second regard, « Qui a fait ça, et que se passe-t-il si je dis non ? »
    Que chacun la pose d’abord à quelque chose d’inventé, puis garde le reste pour soi.
    Montrez encore une fois la page d’aide, à tout le monde, et dites combien de temps vous restez dans la salle.

## Words that the story explains

# @src 4ca21528
word-apprenticeship = apprentissage
    .means = apprendre un métier au travail, avec un salaire

# @src b6919b47
word-weld = soudure
    .means = l’endroit où deux morceaux de métal sont unis par la chaleur

# @src 75be65a2
word-spanner = clé plate
    .means = un outil pour serrer et desserrer des écrous

# @src a2778236
word-winch = treuil
    .means = une machine qui tire une corde

# @src 02e5ebba
word-works-council = représentants du personnel
    .means = des gens que les salariés choisissent pour parler en leur nom

# @src e2db6717
word-safeguarding-lead = responsable de la protection
    .means = au lycée, la personne qui veille à la sécurité des élèves

# @same
# @src 96c10cec
word-alto = alto
    .means = une voix grave dans une chorale

# @src 5f359786
word-bunk = lit du bas
    .means = le lit d’en dessous, quand deux lits sont l’un au-dessus de l’autre

# @src f774d7aa
word-pier = ponton
    .means = un passage construit sur l’eau, où les bateaux s’arrêtent

