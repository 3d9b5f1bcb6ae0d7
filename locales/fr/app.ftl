# Second Look, les mots du programme, français. Licence : CC BY 4.0. Aucune personne francophone ne l’a encore relu.
# On tutoie la personne qui joue, sans accord : rien ne dit si c’est une fille ou un garçon. Les textes pour qui anime disent vous.
# Jamais « de { $name } » : devant une voyelle, ce serait faux. On écrit le nom après deux points, entre parenthèses ou seul.
# .carer : les mêmes mots quand on joue un parent ou un proche.

## The product

# @src 5710e635
app-name = Second regard
# @src 6eda9e7a
app-line = Des messages arrivent, et tu décides. Ensuite vient un second regard.
# @src 59ddf10a
fictional = Exercice de fiction. Les gens, les applis et les groupes sont inventés.
# @src a06378a3
missing-line = (ici, il manque une ligne)
# @src 6eb22a87
not-reviewed = Pas encore relu par une personne de langue française.
# @src 56b34e65
reviewed = Relu par une personne de langue française.
# @src 53e2e133
reviewed-before = Modifié depuis sa relecture par une personne de langue française.

## Stories

# @src f20d42ca
stories-title = Choisis une histoire
# @src efc44856
stories-none = Ce pack n’a pas encore d’histoire.
# @src 9de90527
story-broken = Impossible d’ouvrir cette histoire.
# @src 3ec4af98
story-role-target = ton rôle : { $name }
# @src 6226126b
story-role-friend = ton rôle : { $name }, une amie
# @src 3ec4af98
story-role-carer = ton rôle : { $name }
# @same
# @src e1db845a
story-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
# @src f7d4f2e9
story-age = dès { $age } ans
    .carer = pour adultes, et dès { $age } ans
# @src bdf0c67b
story-content = On y trouve : { $notes }
# @src c9432a5f
list-separator = { ", " }
# @src fbc409b3
label-separator = { " : " }
# @src 68ed59e5
list-languages = Langues : { $languages }
# @src e7e0ad99
list-regions = Numéros d’aide pour : { $regions }
# @src fc7053b3
list-tactic-done = présente dans : { $stories }
# @src 533952c1
list-tactic-looks-like = seulement en apparence, dans : { $stories }
# @src 48a288eb
list-tactic-nowhere = aucune histoire
# @src 1a50473d
role-target = C’est à toi qu’on écrit.
# @src 792292f8
role-friend = Tu es une amie.
# @src 286c70a7
role-carer = Tu es quelqu’un de la maison : une mère, un père, une tante, une grande sœur.

# @src cb9b3e23
content-flattery = des flatteries
# @src ecd0ce09
content-secrecy = des secrets
# @src 7c1cf7ea
content-being-rushed = de la pression pour aller vite
# @src 383f3b08
content-worry-about-a-friend = de l’inquiétude pour une amie
# @src 4a3b3b37
content-many-messages = beaucoup de messages
# @src 67509816
content-a-deadline = une date limite
# @src d817ea9b
content-us-against-them = du « nous contre eux »
# @src 0c043956
content-romance-under-pressure = de l’amour sous pression
# @src 2eb658fb
content-a-threat = une menace
# @src d67db968
content-small-steps = de petits pas
# @src 644129be
content-feeling-in-debt = l’impression de devoir quelque chose
# @src f9576cd4
content-worry-at-home = de l’inquiétude à la maison
# @src 0a260c70
content-a-hard-talk = une discussion difficile

# @src 8b6eb5b0
choose-story = Un numéro pour ouvrir l’histoire, un point pour quitter.
# @src fa99378e
older-question = Est-ce que tout le monde ici a 16 ans ou plus ?
# @src ceed12d3
older-why = Certaines histoires sont faites pour des personnes d’au moins 16 ans. La réponse n’est gardée nulle part.
# @src 735c5d9f
older-type = Si oui, un + pour avoir aussi ces histoires.
# @src 2ffbbdbd
older-show = Oui : montrer aussi ces histoires
# @src 4ed2890d
older-go-on = Oui : continuer

## Before you start

# @src 5fa0a695
before-title = Avant de commencer
# @src 48351ae5
before-player = Ton rôle : { $name }. Elle est inventée, comme tous les gens qui lui écrivent.
    .carer = Ton rôle : { $name }. Elle est inventée, comme tous les gens autour d’elle.
# @src 3c4b6055
before-contains = Ce qui s’y passe
# @src 343bd37b
before-time = Ça dure environ { $time }, puis vient un second regard.
# @src 8c948cc7
before-rules = Comment on se parle
# @src 12923476
before-rule-pass = Tu peux toujours passer. Saute la question que tu veux.
# @src 29a7f125
before-rule-distance = On parle des gens de l’histoire, pas de ta vie à toi.
    .carer = On parle des gens de l’histoire, pas de ta vie à toi, ni de tes enfants.
# @src d459d34e
before-rule-score = Il n’y a pas de points. Personne ne voit tes choix, sauf si tu les montres.
    .carer = Il n’y a pas de points, et personne ne juge les parents. Personne ne voit tes choix, sauf si tu les montres.
# @src b95946f3
before-rule-kind = La gentillesse d’abord. On ne fait pas de suppositions sur de vraies personnes.
# @src 15b6cbca
before-leaving = Quitter vite
# @src a1ac4081
before-leaving-how = Tape un point et Entrée, ou Ctrl et C. L’écran est effacé tout de suite.
# @src 77ccaf21
before-leaving-limit = Ce que tu as fait est effacé. Ça ne cache pas que ce programme a été ouvert.
# @src 46d3466d
before-question = Que veux-tu faire ? Les quatre choix se valent.
# @src 864b32bf
before-play = Jouer l’histoire, dans ce rôle : { $name }
# @src f562ad67
before-another = Choisir une autre histoire
# @src ad04d34b
before-read-along = Lire seulement : l’histoire avance toute seule
# @src 4a618250
before-sit-out = Ne pas jouer cette fois
# @src e181aac2
sit-out = Reviens quand tu veux. Appuie sur Entrée.
# @src c74daa58
read-along-next = Appuie sur Entrée pour lire la suite.

## The story

# @src b1b3542e
day = Jour { $number }
# @src 7404f40d
channel-heading = { $channel } · { $about }
# @src dfbbe5a6
line-said = { $who } : { $words }
# @src 1b373015
line-said-at = { $who }, { $time } : { $words }
# @src 861df448
line-own = Toi : { $words }
# @src 5fc08c81
line-own-at = Toi, { $time } : { $words }
# @src 28cb26e7
line-rule = Règle de la maison : { $words }
# @src 04a42738
line-comment = { $who }, en commentaire : { $words }
# @src cb7656d5
line-comment-at = { $who }, { $time }, en commentaire : { $words }
# @src 78c1a9c7
who-is = { $who } ({ $about })
# @src 4f19587a
line-markable = [{ $number }] { $line }
# @src f50938aa
line-marked = [{ $number } · second regard] { $line }
# @src 404c67e6
typing = { $who } écrit…
# @src dfcb5708
answer-to = { $words } (pour : { $channel })
# @src 6867e746
answer-done = { $words }
# @src dc4528f1
prompt-answer = Un numéro pour répondre, 0 pour ne rien dire et prendre du recul. Un « ? » explique le reste.
# @src b7735020
marked = Marqué pour un second regard : { $line }
# @src 41c8a390
unmarked = Marque enlevée : { $line }
# @src d4b28574
stepped-back = Un pas en arrière. Tu en étais là :
# @src 7404f40d
conversation-with = { $channel } · { $about }
# @src b1260af7
conversation-empty = Rien pour l’instant.
# @src 74aa51f2
unread = du nouveau

# @src 029066a4
help-title = Ce que tu peux taper
# @src b973ab89
help-answer = 1 à 6 – choisir cette réponse
# @src 426e93b2
help-silence = 0 – ne rien dire et prendre du recul
# @src 2758bdd9
help-judge = 1 à 3 – dire ce que fait un message, quand on le demande ; 0 pour passer. Dans un script : rien à écrire pour passer, =1 à =3 pour répondre
# @src 76434dec
help-more = + – la suite, là où il y a un +
# @src 662d8a2e
help-mark = *3 – marquer la ligne 3 pour un second regard ; encore une fois pour enlever la marque
# @src e57624ed
help-back = < – un pas en arrière
# @src b68e88e8
help-channels = # – toutes les discussions ; #2 – relire la deuxième
# @src 22ed477b
help-support = ! – à qui parler
# @src 843cc6d5
help-leave = . – quitter tout de suite et effacer l’écran
# @src 327d3180
help-help = ? – cette page

# @src 7fc3f6f3
refused-not-understood = Ça ne marche pas ici. Un « ? » montre ce qu’on peut taper.
# @src a99bbd63
refused-nothing-to-decide = Il n’y a plus rien à décider.
# @src e4091298
refused-not-offered = Cette réponse n’est pas proposée ici.
# @src 2b538b57
refused-not-shown = Aucune ligne n’a encore ce numéro.
# @src d4d804b2
refused-not-markable = On ne peut marquer que ce que disent les autres.
# @src 7165d29a
refused-no-such-channel = Aucune discussion n’a ce numéro.
# @src 657dc48b
refused-nothing-to-take-back = Il n’y a encore rien à reprendre.
# @src f895da73
refused-endless = Ici, cette histoire tourne en rond. La personne qui l’a faite peut la réparer avec « second-look check ».
# @src 60dee05b
refused-elsewhere = Le script répond à « { $expected } », mais l’histoire en est à « { $found } ».

## The debrief

# @src 7439b11b
debrief-title = Un second regard
# @src b5f5f338
debrief-unfinished = L’histoire n’est pas finie. Voici ce qu’il y a eu jusqu’ici.
# @src cfc57f95
debrief-back-to-story = Retour à l’histoire
# @src f4a9e913
debrief-parts = 1 tes discussions · 2 les tactiques · 3 ton chemin · 4 à qui parler · 0 fini
# @src 676744e2
part-conversation = Tes discussions
# @src 72015aaf
part-tactics = Les tactiques
# @src 404c865a
part-path = Ton chemin
# @src 6b5c85a7
part-questions = Pour en parler
# @src 488dbbb3
part-talk = À qui parler
# @src d663945a
not-your-fault = Ce n’est pas ta faute.
    .carer = Ce que d’autres ont fait ne vient pas de toi.
# @src 42be411d
nothing-marked = Tu n’as rien marqué. Voici ce qu’il y avait.
# @src e12ca90b
reading-tactic = { $tactic }
# @src 05a8a91b
reading-ordinary = Rien à signaler
# @src f58ebe45
reading-noticed = Tu as marqué ceci.
# @src 42e77ee5
reading-easy-to-miss = Facile à rater.
# @src 75acdeb0
reading-plain = Qu’est-ce qui t’a fait t’arrêter ici ?
# @src 88e60634
reading-fair-to-check = Tu as marqué ceci. Vérifier, c’est normal !
# @src 78d6a133
reading-let-be = Tu as laissé comme ça.
# @src 2270601e
note = { $what }. { $did } { $note }
# @src a8eb4b37
note-plain = { $did } { $note }
# @src 57715d56
tactics-any-order = Elles viennent dans n’importe quel ordre, et pas toujours toutes.
    .carer = Elles viennent dans n’importe quel ordre, et pas toujours toutes. « Tu », c’est la personne visée : toi, ou celle pour qui tu t’inquiètes.
# @src ef124091
tactics-none = Sur ton chemin, personne ne t’a fait ce genre de choses.
    .carer = Sur ton chemin, personne n’a fait ce genre de choses, ni à toi, ni à quelqu’un de la maison.
# @src 8ba87015
ordinary-title = Les mêmes signes, avec des sorties
# @src 55e1d099
ordinary-opening = Certains messages y ressemblaient. Ce qui montre que ça allait, c’est ce qui est venu après un non.
# @src 463787d2
tactic-looked-like = À quoi ça ressemblait
# @src 36deeb45
tactic-why = Pourquoi ça marche
# @src 060c0fc7
tactic-sign = Le signe
# @src 29886cd1
tactic-helps = Ce qui aide
# @src b4a58593
tactic-fine = Quand c’est sans problème
# @src 5b76cb5e
tactic-same-here = Ici, ça y ressemblait, et ça allait
# @src b09cd2f1
tactics-elsewhere = Sur d’autres chemins : { $tactics }
# @src d15e3cf6
path-opening = Le chemin que tu as pris, et ceux que tu aurais pu prendre. Tous mènent à ce second regard. Aucun n’est perdant.
# @src 6224096f
path-turning = Les tournants
# @src ad56d839
path-you = Toi : { $answer }
# @src e3c0f777
path-other = Ou : { $answer } – { $scene } : { $about }
# @src 5061cf8f
path-other-same = Ou : { $answer }
# @src 99994330
path-ways-out = Les sorties
# @src 55593f7a
path-ways-out-opening = À chacun de ces moments, même tard, tu aurais pu ne rien dire et prendre du recul.
# @src 082fddea
path-way-out = { $scene } : { $answer }
# @src e486c634
path-way-out-taken = { $scene } : { $answer } (tu l’as fait)
# @src d3bdbf35
questions-opening = Tu peux passer les questions que tu veux.
# @src bdef066f
talk-opening = Pas besoin de preuve. On peut dire « une amie ». Un petit souci suffit.
    .carer = Pas besoin de preuve. On peut dire « un enfant que je connais ». Un petit souci suffit.
# @src 6c12aecc
talk-friend = Une amie ou un ami qui te connaît depuis longtemps.
    .carer = Une amie, ou les voisins de palier.
# @src 547c838d
talk-family = Quelqu’un de ta famille, pas forcément tes parents : une tante, un frère, une grand-mère.
    .carer = Quelqu’un de ta famille : une sœur, un frère, ta mère à toi.
# @src 63052d72
talk-school-staff = À l’école, quelqu’un dont c’est le métier d’écouter. Cette personne te dit d’abord ce qu’elle ne pourra pas garder pour elle.
    .carer = À l’école de l’enfant, quelqu’un dont c’est le métier d’écouter. Cette personne te dit d’abord ce qu’elle ne pourra pas garder pour elle.
# @src 0c501e54
talk-youth-worker = Une éducatrice ou un animateur. Tu racontes ce que tu veux, pas plus.
    .carer = Un lieu d’écoute pour les parents, ou une éducatrice. Tu racontes ce que tu veux, pas plus.
# @src cce1661a
talk-youth-line = Une ligne d’écoute pour les jeunes. Aucun souci n’est trop petit, et tu raccroches quand tu veux.
    .carer = Une ligne d’écoute pour les adultes. Aucun souci n’est trop petit, et tu raccroches quand tu veux.
# @src 9ff5e03e
debrief-done = Merci pour ce second regard.

## Judged pauses: a look at lines that have just been read. It is about a line, never about a person.

# @src 50fdce8f
verdict-presses = Ça met la pression
    .said = ça met la pression
# @src 24ba8568
verdict-fine = Ça va
    .said = ça va
# @src 5030ed5d
verdict-unclear = Trop tôt pour le dire
    .said = trop tôt pour le dire
# @src 7439b11b
judge-title = Un second regard
# @src 29b82fd5
judge-question = Que fait ce message ?
# @src 752a0c2a
judge-question-each = Que fait chaque message ?
# @src e56c5f0e
judge-this-line = ce message
# @src b40c4b75
judge-pass = Passer
# @src 325685b0
judge-key-say = dire ce que fait le message
# @src fe086d0a
judge-key-pass = passer
# @src 8ce77ad0
judge-key-read = relire les messages
# @src 8241fb49
judge-answer = Ce message :
# @src 8bd00320
judge-you-said = Ta réponse : { $verdict }.
# @src 5820e540
judge-passed = Tu as passé.
# @src d0c08ba0
judge-shows = Dans le message
# @src ffbd4cff
judge-settles = Pour en avoir le cœur net
# @src b1aea72b
judge-others = Les deux autres réponses
# @src 21465764
judge-see = Voir ce qu’ils font
# @src 3c3b444a
judge-lines = Les messages, et ce qu’ils font
# @src 89ea6bce
line-asked = [{ $number } · ce message] { $line }
# @src 0b88d605
line-asked-marked = [{ $number } · ce message · second regard] { $line }
# @src ac42bb02
judge-this = Ce message : { $verdict }.
# @src 91e72434
judge-part = { $name } : { $words }
# @src 770faafb
judge-other = Si on répond « { $verdict } » : { $words }
# @src 4ececc3e
refused-not-asked = Aucune pause n’a posé de question sur ce message.

## The first screen of the debrief

# @src b4ec8af6
first-turned = Ce qui a compté
# @src bd3a44f4
first-fine-marked = Tu as marqué ceci, et ça allait
# @src 05144f07
first-fine-let-be = Tu as laissé comme ça, et ça allait
# @src 92fac4b9
first-pressing-passed = Ici, tu as continué
# @src 865957f5
first-pressing-taken-back = Ça mettait la pression, puis la personne s’est reprise
# @src e63716d7
first-pressing-marked = Tu as marqué ceci, et ça mettait la pression
# @src 39f5a28f
first-helped = Ce qui a aidé
# @src f724a01a
first-question = Une question
# @src 599f8cad
first-question-note = Rien n’est noté.
# @src 23eb111f
first-answer = Une réponse possible
# @src 4fd47ff0
first-every-line = Toutes les lignes
# @src d58e6afa
first-back = Revenir au résumé
# @src 7499bdf1
moments-title = Côte à côte
# @src c95ef711
moments-line = Des messages qui mettaient la pression, chacun à côté d’un autre qui lui ressemble, mais où ça allait.
# @src 72390436
moments-apart = Pour les distinguer, pose la même question aux deux : { $question }
# @src 7d81d458
moments-elsewhere = Celui-ci, tu ne l’as pas vu : il est sur un autre chemin de l’histoire.
# @src 49381d47
moments-not-yet = Celui-ci, tu ne l’as pas encore vu.
# @src c8932dbf
chapters = Jour par jour
# @src 92f5284f
tab-lines = Lignes
# @src 13b3f575
tab-tactics = Tactiques
# @src 6d835031
tab-path = Chemin
# @src 6133c5e3
tab-talk = Parler
# @src d03a761e
first-note = { $what }. { $note }
# @src 8606a2f8
reading-answered = Ceci était sous tes yeux.
# @src cbb86b15
reading-open = La question reste ouverte.
# @src e8fc165a
reading-taken-back = Comment la personne s’est reprise : « { $line } »
# @src 2aca17b8
tactics-more = Toutes les tactiques

## The class track: one way for the whole room

# @src b26ff980
track-offer = Jouer ensemble
# @src 48e36571
track-offer-about = Un seul chemin pour tout le monde, trois votes, environ { $minutes } minutes.
# @src 0b07806f
track-question = Que veux-tu faire ? Aucun des cinq choix n’est mauvais.
# @src 3c915070
track-alone = Jouer de ton côté
# @src 6b36e467
track-vote = Un vote
# @src 0e52fa99
track-vote-about = On en parle d’abord, puis on lève la main. L’histoire continue telle qu’elle est écrite.
# @src 7f778d51
track-goes-on = Ici, l’histoire continue avec : « { $answer } »
# @src 0b07806f
before-question-together = Que veux-tu faire ? Aucun des cinq choix n’est mauvais.
# @src bcbeb6a7
prompt-vote = Un numéro pour répondre, 0 pour prendre du recul. Quoi que dise la salle, elle voit ce que ça donne.

## Support

# @src 488dbbb3
support-title = À qui parler
# @src 8246222c
support-contact = Dans ce bâtiment : { $contact }
# @src 4f3a05ac
support-first = D’abord, quelqu’un près de toi en qui tu as confiance : à la maison, à l’école, au club. En groupe, la personne qui anime dit qui c’est.
    .carer = D’abord, quelqu’un près de toi en qui tu as confiance : à la maison, chez les voisins, au travail, à l’école de l’enfant. En groupe, la personne qui anime dit qui c’est.
# @src 484a3fad
support-asking-1 = Quelqu’un t’écoute. Tu racontes ce que tu veux.
# @src 267fe962
support-asking-2 = On te dit ce qui reste entre vous, et ce qui ne pourra pas le rester.
# @src 462f4fea
support-asking-3 = Vous regardez ensemble la suite. Tu peux arrêter.
# @src c4237c0a
support-lines = Numéros pour : { $region }
# @src b398c1a6
support-none = Nous n’avons pas de numéro pour ce pays. Ceux-ci valent partout.
# @src f3562b21
support-broken = Impossible de montrer les numéros. Demande à quelqu’un en qui tu as confiance.
# @src 11fcbba3
support-aloud = { $name } : { $topic }, { $whom } ; { $contacts } ; { $hours }.
# @src 9bb5e975
support-aloud-no-hours = { $name } : { $topic }, { $whom } ; { $contacts }.
# @src 2acd7759
support-regions = Autres régions : { $regions }. Pour les voir : « ! » et le code, comme « ! fr ».
# @src 4d6e345f
support-general = La plupart des numéros répondent à tous les soucis, pas seulement à celui-ci.
# @src 9a621e09
support-unchecked = Nous n’avons encore essayé aucun de ces numéros. Pour vérifier, appelle et demande qui répond, ou cherche le numéro avec quelqu’un en qui tu as confiance.
# @src 99b4f18b
support-some-unchecked = Là où il n’y a pas de date, nous n’avons pas essayé le numéro. Pour vérifier, appelle et demande qui répond, ou cherche-le avec quelqu’un en qui tu as confiance.
# @src 6f1ec0d5
region-gb = Royaume-Uni
# @same
# @src c7fcbf58
region-fr = France
# @src 01a2494f
region-de = Allemagne
# @src be23ab6d
region-nl = Pays-Bas
# @src 31c02186
region-be = Belgique
# @src 81be0ee1
region-es = Espagne
# @same
# @src 8cc5e4f6
region-pt = Portugal
# @src 4f6746ec
region-tr = Turquie
# @src 7964aa9b
region-id = Indonésie
# @src 7a383207
region-us = États-Unis
# @src 99584c40
region-eu = Union européenne
# @src 063910a4
region-world = tous les pays

# @src c87dd477
answers-charity = association
    .title = Association
# @src d4671eb2
answers-public-service = service public
    .title = Service public
# @src ba90452b
answers-ministry = ministère
    .title = Ministère
# @src 2bb807d8
answers-ombudsman = défenseur des droits
    .title = Défenseur des droits
# @src ae60722e
answers-specialist = spécialistes, pas la police
    .title = Spécialistes, pas la police
# @src f66e71a0
answers-justice = service de justice, pas la police
    .title = Service de justice, pas la police
# @same
# @src 45586c74
answers-police = police
    .title = Police
# @src af15dfb2
answers-emergency = urgences
    .title = Urgences
# @src f4a1b061
answers-directory = liste de numéros
    .title = Liste de numéros

# @src 283f3df7
topic-any-worry = n’importe quel souci
# @src fb00e627
topic-extremism = se faire entraîner vers quelque chose d’extrême
# @src 75545542
topic-online-harm = les violences en ligne
# @src 557660d9
topic-family-violence = la violence à la maison
# @src 412680bb
topic-missing = les enfants disparus
# @src 156d6d61
topic-crisis = une crise
# @src a5c9e409
topic-rights = les droits de l’enfant
# @src 405549d2
topic-directory = trouver un numéro près de chez toi

# @src 493f22d7
for-everyone = pour tout le monde
# @src 1ca816fa
for-under = moins de { $age } ans
# @src 2e353b72
for-up-to = jusqu’à { $age } ans
# @src 58244b8f
for-ages = de { $from } à { $to } ans
# @src 7e098452
for-adults = pour les adultes
# @src 88fd48f4
for-families = pour les familles
# @src 12cbc3a5
for-schools = pour les écoles

# @src bd5ee37e
contact-call = appelle le { $number }
# @src 8036d85e
contact-sms = SMS au { $number }
# @src 68bfa074
contact-sms-word = SMS « { $word } » au { $number }
# @same
# @src 3ca53cb1
contact-whats-app = WhatsApp { $number }
# @src 7796508f
contact-textphone = téléphone à texte { $number }
# @src 6aebb5ba
contact-chat = tchat sur son site
# @src 3a7a190f
contact-web = { $address }
# @src e3847e6d
contact-web-bare = son site
# @src 253317d4
contact-email = e-mail à { $address }
# @src bc6e671f
contact-email-bare = e-mail, par son site

# @src 54a09260
hours-always = tous les jours, jour et nuit
# @src 225608e4
hours-daily = tous les jours { $from }–{ $to }
# @src e3b96134
hours-weekdays = du lundi au vendredi { $from }–{ $to }
# @src 5a4e1607
hours-mon-to-sat = du lundi au samedi { $from }–{ $to }
# @src 6a22ebe8
hours-conflict = horaires différents selon les sources
# @src e9b4dc1c
hours-unknown = horaires inconnus
# @src b283c93e
cost-free = gratuit
# @src 7c6b015e
cost-unknown = prix inconnu
# @src 8a4c096c
name-no = sans donner de nom
# @src c4e0b509
name-they-may-ask = on peut te demander un nom
# @src e64071db
name-unknown = nous ne savons pas si on te demande un nom
# @src 67f124cf
status-official = lu dans une source officielle
# @src 5d20a7b2
status-second-hand = lu de seconde main
# @src 1c9b4f1a
status-conflict = les sources ne sont pas d’accord : appelle et demande d’abord
# @src 866137bc
status-unverified = pas encore confirmé : appelle et demande d’abord
# @src 93e7bce5
checked-on = vérifié le { $date }
# @src 8c33e9f0
checked-long-ago = dernière vérification le { $date }, il y a plus de six mois
# @same
# @src c4bd0192
source-of = source : { $source }
# @same
# @src 32a641bd
source-of-date = source : { $source }, { $date }

## The sheets of the window

# @src 3189b891
cover-back = Retour

# @src e9836f21
support-building = D’abord, quelqu’un près de toi
# @src e76e8daa
support-building-ask = Quelqu’un en qui tu as confiance : à la maison, à l’école, au club.
    .carer = Quelqu’un en qui tu as confiance : à la maison, chez les voisins, au travail, à l’école de l’enfant.
# @src 50debf03
support-building-filled = Noté sur cet ordinateur par une école ou un club.
# @src 9f11c8b6
support-asking = Ce qui se passe quand tu demandes
# @src 3920528e
support-country = Dans quel pays es-tu ?
# @src e44db6a8
support-region = Numéros d’un autre endroit
# @src a399a87b
copy-number = Copier le numéro
# @src 0c567556
copied = Copié : { $number }
# @src b7e63684
not-copied = Impossible de copier sur cet ordinateur. Voici le numéro : { $number }
# @src 7e4613f9
support-when = { $hours } · { $cost }

# @src b2882cff
print-title = Imprimer ton second regard
# @src 60562f8e
print-what = Second regard l’écrit dans un fichier sur cet ordinateur et l’ouvre dans le navigateur, qui imprime. La première page est à emporter.
# @src 193e1054
print-file = Ton chemin dans l’histoire est dans ce fichier. Il se trouve dans un dossier de ta session, et il est supprimé quand tu quittes ou fermes Second regard.
# @src 8b3e0f7c
print-stays = Ce que montre le navigateur y reste jusqu’à ce que tu fermes l’onglet. Le papier reste là où tu le poses.
# @src 114a87c4
print-open = Écrire le fichier et l’ouvrir
# @src daed8ade
print-delete = Supprimer le fichier
# @src b1d944ed
print-opened = Il s’ouvre dans le navigateur. Sinon, le fichier est ici : { $path }
# @src 32557f1a
print-not-opened = Aucun navigateur n’a pu s’ouvrir. Le fichier est ici : { $path }
# @src 54598df6
print-not-written = Le fichier n’a pas pu être écrit. Rien n’a été gardé.
# @src 18c9c1c9
print-deleted = Le fichier est supprimé.

# @src 0b571c5f
display-title = Affichage
# @src 5bee2ee4
display-text-size = Taille du texte
# @src 8b5c1a23
display-percent = { $percent } %
# @src 2484d2bf
display-contrast = Contraste
# @src 5b1cc75b
display-contrast-usual = Normal
# @src f1b43335
display-contrast-high = Fort
# @src fba9f2d0
display-movement = Mouvement
# @src 5b1cc75b
display-movement-usual = Normal
# @src 2df28a34
display-movement-less = Moins
# @src b0aed060
display-movement-note = Avec moins de mouvement, les messages s’affichent d’un coup.
# @src bcc3a0b8
display-pace = Les messages arrivent
# @src e53548bf
display-pace-slow = Lentement
# @src a5723bad
display-pace-usual = Normalement
# @src 78e68191
display-pace-all-at-once = Tous d’un coup
# @src 7e6e6063
display-not-kept = Une version plus récente du programme a écrit tes réglages, et ils restent tels quels. Ce que tu changes ici vaut jusqu’à ce que tu fermes la fenêtre.

# @src 024148db
about-title = À propos de Second regard
# @src c6231f25
about-what = Ce que c’est
# @src e1817cb5
about-what-for = Ça montre comment écrivent les recruteurs : tu lis, tu réponds, puis tu y jettes un second regard. C’est fait pour des ateliers avec des jeunes et des soirées avec des parents, et on peut aussi jouer en solo.
# @src 7705cafe
about-what-rest = Il n’y a pas de points, et ce n’est pas un test.
# @src a8fe7df9
about-private = Ce que ça sait de toi
# @src ba330f82
about-private-nothing = Rien. Qui tu es, ce que tu choisis : ce n’est jamais gardé, ni envoyé nulle part.
# @src e489a883
about-private-print = Si tu imprimes un second regard, il est dans un fichier jusqu’à ce que tu quittes. On te demande avant.
# @src 2536b073
about-private-kept = Seuls les réglages de cette fenêtre restent sur cet ordinateur : langue, taille du texte, contraste, mouvement, arrivée des messages, pays des numéros d’aide, et position de la fenêtre.
# @same
# @src 60f35d4d
about-licences = Licences
# @src db9817e3
about-licence-code = Le programme : MIT ou Apache 2.0, au choix.
# @src b741c654
about-licence-texts = Histoires et textes : CC BY 4.0.
# @src 6a7c7fd8
about-licence-fonts = Polices : Noto Sans et Noto Sans Arabic, SIL Open Font License 1.1.
# @same
# @src 260f4376
about-version = Version { $version }.

# @src ef8ad77b
trouble-title = Dans ce pack, quelque chose est à réparer
# @src 46897f4c
trouble-line = Cette fenêtre réaffiche l’histoire dès que le fichier est réparé.
# @src 7323a884
trouble-more = { $count ->
    [one] Encore une chose après celles-ci.
   *[other] Encore { $count } choses après celles-ci.
}

# @src 163d0939
calendar-today = Aujourd’hui
# @src ce104da4
calendar-month = Mois
# @src d75801e2
calendar-year = Année
# @src 9e2c9716
calendar-more = Plus
# @src 35ced281
calendar-open = Ouvrir un autre programme
# @src 13a21e3f
calendar-close = Cet onglet peut aussi être fermé.
# @src 2c4717ea
calendar-before = Précédent
# @src 4e73dad4
calendar-after = Suivant
# @src 4cc45938
calendar-named = Calendrier, { $what }
# @src 9eb084bb
calendar-heading = { $month } { $year }
# @src 193999d8
calendar-day = { $day } { $month }
# @same
# @src 8f03af3f
calendar-week-begins = monday
# @src 6703659e
calendar-month-1 = janvier
# @src aabbc45a
calendar-month-2 = février
# @src 02cf01be
calendar-month-3 = mars
# @src f40e5d3e
calendar-month-4 = avril
# @src 53d900ec
calendar-month-5 = mai
# @src d75dc1e9
calendar-month-6 = juin
# @src ec8bd88c
calendar-month-7 = juillet
# @src 0d587431
calendar-month-8 = août
# @src 01566163
calendar-month-9 = septembre
# @src 5394abd5
calendar-month-10 = octobre
# @src bb0450bd
calendar-month-11 = novembre
# @src 78b1d550
calendar-month-12 = décembre
# @src 36c2c059
calendar-weekday-1 = lun.
    .letter = L
# @src 3972f749
calendar-weekday-2 = mar.
    .letter = M
# @src 2cfa721c
calendar-weekday-3 = mer.
    .letter = M
# @src cfa9333e
calendar-weekday-4 = jeu.
    .letter = J
# @src da6faf55
calendar-weekday-5 = ven.
    .letter = V
# @src 0fef90f3
calendar-weekday-6 = sam.
    .letter = S
# @src 3c1f7bc2
calendar-weekday-7 = dim.
    .letter = D

## The window

# @src 386e4676
fictional-chip = Exercice de fiction
# @src 2716c1bd
fictional-short = Exercice de fiction.
# @src 9e2bb1c8
fictional-rest = Les gens, les applis et les groupes sont inventés.
# @src e7488c0c
support-is-real = Les numéros montrés ici existent vraiment.
# @src a3cb0f5f
made-by = Fait par le projet Second Look
# @src 17cea300
band-support = Aide
# @src 0b571c5f
band-display = Affichage
# @same
# @src b531587d
band-display-sign = Aa
# @src 99509457
leave-now = Quitter
# @src e928a4fb
chats = Discussions
# @src 1b034aad
chats-unread = Discussions, du nouveau
# @src 9f130382
before-play-short = Jouer l’histoire
# @src 3ec4af98
before-play-more = ton rôle : { $name }
# @src 061d5acb
before-another-more = revenir à la liste
# @src 7104a645
before-read-along-short = Lire seulement
# @src f6d50863
before-read-along-more = rien à décider
# @src 2744ac4a
before-sit-out-more = un écran calme, sans questions
# @src 8885ee8f
before-leaving-keys = Appuie sur Échap, sur n’importe quel écran. Un simple calendrier s’affiche aussitôt.
# @src 3e500de8
before-leaving-second = Ou appuie trois fois sur Maj, ou sur le bouton en haut.
# @src 966fb985
before-leaving-try = Essayer
# @src 08e4775a
sit-out-short = Reviens quand tu veux.
# @src 3189b891
sit-out-back = Retour
# @same
# @src ce67b30f
messages = Messages
# @src 8d29d71a
messages-unread = Messages, du nouveau
# @same
# @src d3fccb78
messages-of = Messages : { $name }
    .carer = Tes messages
# @src 79c524ab
wrote-first-at = a écrit en premier, à { $time }
# @src 7f47b980
wrote-first = a écrit en premier
# @src cbb8a582
second-look = Second regard
# @src 1334a1aa
second-look-offer = Un second regard ?
# @src ea00e17b
second-look-now = Passer au second regard
# @src 1af4f885
look-back = S’arrêter ici et tout revoir
# @src 18b46625
mark-on = Marquer pour un second regard
# @src 92be0c24
mark-off = Enlever la marque
# @src c073fe4f
spoken-marked = Marqué. Espace enlève la marque.
# @src 37b50b9e
spoken-not-marked = Pas marqué. Espace marque pour un second regard.
# @src 565081e1
go-on = Lire la suite
# @src bbcb280c
go-on-to = Suite : { $place }
# @src 92b0fbbb
along-next = Ensuite, { $name } fait ceci : { $answer }
# @src 09dd9adf
new-message = Nouveau message
# @src c70e5e36
heard-elsewhere = Du nouveau : { $channel }.
# @src 97cce4d1
earlier-messages = Messages précédents
# @src b3362415
show-now = Une touche, et tout s’affiche
# @src 8363646f
step-back = Un choix en arrière
# @src a1ef6833
key-space = Espace
# @src 62d3c529
key-enter = Entrée
# @src 84b2a57d
key-backspace = Retour arrière
# @same
# @src 8c338eba
hint-messages = messages
# @src b71e8904
hint-open = ouvrir la carte
# @src 9fd11591
legend-move = d’un message à l’autre
# @src 94828458
legend-mark = marquer pour un second regard
# @src 214ea278
legend-answer = répondre
# @src b5eab8df
legend-away = prendre du recul
# @src b4df9021
page-inside = Une page dans l’histoire. { $name }
# @src 5f7bc94e
page-words = Les derniers mots
# @src b9e03aec
page-text-only = texte seul
# @src 5aad62a2
page-rules = Règles de la maison
# @src 49f78fff
calendar-title = Calendrier
# @src 2163a794
display-language = Langue

# @src d7e8b343
words-title = Des mots de cette histoire
# @src 3e1f1826
word-line = { $word } : { $means }

# @src 7ba64b01
practice-title = Essaie : un message
# @src dd166a4b
practice-why = Une marque veut dire : j’ai envie de revoir ça. Ce n’est pas un jugement, et personne ne la voit.
# @src 2ada6d24
practice-message = Ce message est là juste pour t’entraîner.
# @src 31ba0d7d
practice-how = Touche les deux cercles, ou maintiens le doigt sur le message. À la souris : clic sur les cercles, ou clic droit. Au clavier : Espace.
# @src 19b1872a
practice-marked = Voilà une marque. Maintenant, enlève-la de la même façon.
# @src f13312c5
practice-done = C’est tout. Rien de tout ça n’est gardé.
# @src 316530da
marking-first = Quelque chose mérite un second regard ici ? Marque-le : les deux cercles, un appui long, ou Espace.
# @src b8b85411
marking-keys = Touches et marques
# @src 56ed721f
marking-hold = ou appui long sur un message, ou clic droit

# @src 783491b8
news-back = Retour : { $place }
# @src 5d367b8e
news-aside = Du nouveau : { $count } ({ $places })
# @src 51f067d4
news-begins = Nouveau
# @src 87f6c6bf
news-below = Du nouveau plus bas
# @src edf217e1
news-end = Au plus récent
# @src f8d654f9
news-told = { $place }, du nouveau : { $count }
# @src 454f3550
answer-whom = Pour : { $place }

# @src 9012146f
before-leaving-touch = Appuie sur « Quitter » en haut, sur n’importe quel écran. Un simple calendrier s’affiche aussitôt.
# @src adad08cc
practice-how-touch = Touche les deux cercles, ou maintiens le doigt sur le message.
# @src d2b4414d
marking-first-touch = Quelque chose mérite un second regard ici ? Marque-le : les deux cercles, ou un appui long.
# @src 73b28a25
marking-touch = Marques
# @src 9d3c4680
page-leaving-limit = Ce que tu as fait n’est plus sur la page. Le navigateur se souvient quand même que ce fichier a été ouvert.
# @src 96437108
page-show-now = Tout afficher
# @src 58ce7cbd
display-aloud = À voix haute
# @src 7b80b6f3
display-aloud-off = Non
# @src 68ff66a3
display-aloud-on = Les nouveaux messages, avec une voix de cet appareil
# @src ce5058a1
page-leaving-inside = Cette page est à l’intérieur d’une autre. Quitter ne transforme que cette partie en calendrier : ferme aussi l’onglet.
# @src dd2c4d3b
page-choose-place = Choisis un pays : ses numéros s’affichent ici.
# @src 4a51abef
page-print = Imprimer
# @src e80e3080
paper-title = { $title } : un second regard
# @src 29a4e03d
paper-who = Qui était qui
# @src 41ae413c
paper-lines = Des messages, et ce que fait chacun
# @src 786da0b2
paper-does = { $verdict }.
# @src 2f052f9a
paper-said = { $name } : « { $line } »
# @src 9a489f2a
paper-taken-back = Ça met la pression, puis la personne se reprend.
# @src 3f1104ea
paper-rules = Double trait : ça met la pression. Trait simple : ça va. Peu importe qui écrit. Regarde ce que devient un non.
# @src 82cdf160
paper-follows = Sur les pages suivantes, il y a ton chemin : ses lignes et ce qu’on en dit, les tactiques, le trajet. Les lignes dont on ne dit rien n’y sont pas.
# @src 5dae098f
page-again = Recommencer
# @src 802fad50
page-about-private = Cette page ne garde rien : ni choix, ni réglage, ni cookie. Elle n’utilise jamais le réseau.
# @src aca76d6c
page-reading = On ne peut pas jouer l’histoire dans ce navigateur : il est trop ancien, il n’exécute pas de scripts, ou quelque chose a échoué. Voici un chemin de l’histoire, à lire, et ce qu’en dit le second regard.

# @src e8b42d33
filter = Montrer
# @src ca7c20fc
filter-everything = Tout
# @src 13b3f575
filter-tactics = Tactiques
# @src 05a8a91b
filter-ordinary = Rien à signaler
# @src 56520ef8
filter-marked = Tes marques
# @src 26f653a2
filter-none = Sur ton chemin, il n’y a rien eu de ce genre.
# @src b7fb66c6
filter-marked-none = Tu n’as rien marqué. « Tout » montre ce qu’il y avait.
# @src cb9323f7
own-lines = Tes propres lignes
# @src 23236ba2
note-open = Entrée : ouvrir la carte
# @src dcd40ba4
note-tactic = Tactique : { $tactic }
# @src caadde42
tactics-here = Dans cette histoire
# @src d5a0062d
tactic-kind = Tactique
# @src 0a46cba8
tactic-again = Et ici encore
# @src fa995e39
elsewhere = Sur d’autres chemins
# @src ae2c848a
card-heard = { $tactic }, tactique
# @src b2aa542d
card-before = Carte précédente : { $tactic }
# @src e50b7774
card-after = Carte suivante : { $tactic }
# @src 498cdd02
card-place = { $place } sur { $count }
# @src ff9d51bb
path-title = Le chemin que tu as pris, et ceux que tu aurais pu prendre
# @src eb8e99e0
path-line = Tous les chemins mènent ici, au même second regard. Aucun n’est perdant.
# @src 2a58b086
path-hers = ton chemin
# @src 670887f6
path-others = autres chemins
# @src 735fd134
path-way-out-chip = sortie
# @src 05b4a2e0
path-before = Scènes précédentes
# @src 09f08192
path-after = Scènes suivantes
# @src ce49409f
path-step = Étape { $number } : { $scene }. Ton chemin.
# @src 70362a4b
path-step-other = Étape { $number } : { $scene }. Un autre chemin.
# @src b3c2ad4a
path-step-way-out = Ici, il y avait une sortie.
# @src 9084f6cd
path-step-others = Autres chemins : { $scenes }.
# @src 49669d99
path-answers = Ce que tu as répondu
# @src 68316e0f
path-leads-here = Ce qui mène ici
# @src f068f1fd
path-turning-point = Un tournant
# @src 7062a7f0
path-other-to = Ou : { $answer } – { $scene }
# @src 4c5493c1
path-try = Un autre chemin
# @src 19683489
talk-lines = Numéros à appeler, adresses où écrire
# @src 76d86413
other-stories = Les autres histoires

## Reading a whole scenario (second-look read)

# @src 991658c8
read-cast = Personnages
# @src 9e31425f
read-channels = Lieux
# @src 4bbd5a94
read-scene = Scène
# @src 7862993c
read-on = où : { $channel }
# @src 2ad9d7cc
read-if = si { $condition } :
# @src e0b475a8
read-otherwise = sinon :
# @src 612b137e
read-label-tactic = [tactique : { $tactic }]
# @src 16b90480
read-label-lookalike = [ressemble à : { $tactic }]
# @src ac4c9350
read-label-unclear = [trop tôt pour le dire]
# @src 0e7a48e1
read-note = au second regard : { $words }
# @src ea833242
read-narration = ({ $words })
# @src 58df0fab
read-typing = ({ $who } écrit)
# @src af2ac689
read-pause = (le temps de respirer)
# @src fe9ada20
read-judge-says = à retenir : { $words }
# @src 2d23ddd0
read-known = fait partie de sa vie avant l’histoire
# @src 4a0e1c95
read-new = arrive dans sa vie avec l’histoire
# @src e9eb2bfb
read-repaired = la personne se reprend : « { $words } »
# @src 2cf21381
read-turned = ce qui a compté : « { $words } »
# @src c06f4723
read-helped = ce qui a aidé : « { $words } »
# @src 1d4a42a5
read-answer = une réponse possible : { $words }
# @src 442037fe
read-track = Le parcours de la classe
# @src 90674807
read-track-answer = { $scene } : { $words }
# @src 0d066849
read-track-vote = { $scene }, par un vote : { $words }
# @src 77bbb04f
read-judge = un second regard : que fait ce message ?
# @src f9d8dbad
read-judge-line = « { $words } »
# @src c1668315
read-judge-shows = dans le message : { $words }
# @src 6cf74329
read-judge-settles = pour en avoir le cœur net : { $words }
# @src d3aac26e
read-judge-reply = { $verdict } : { $words }
# @src 37d7d58c
read-remembers = retient : { $what }
# @src 0ef3d6ad
read-visit = ici vient la scène « { $scene } », puis celle-ci continue
# @src e08595c6
read-option = { $number }. { $words }
# @src 7b1e125b
read-says = dit dans : { $channel }
# @src 8443b503
read-moves = [{ $moves }]
# @src ecfa3a89
read-once = proposé une seule fois
# @src 83167b4a
read-feedback = retour : { $words }
# @src 386763e2
read-to = continue avec « { $scene } »
# @src 7dfe5f07
read-stays = revient à ce choix
# @src 0a164baa
read-fallback = si rien ne peut être proposé : « { $scene } »
# @src 6d5d9c3f
read-return = retourne là d’où on est venu
# @src d44e4646
read-end = fin : { $ending }
# @src 0b6705ac
read-endings = Fins
# @src 6224096f
read-turning = Tournants
# @same
# @src 55e5aaa3
read-questions = Questions
# @src 0e8afc6d
read-facilitator = Pour la personne qui anime
# @src 36efd1a5
read-facilitator-not-seen = Qui n’a pas encore vu cette histoire
# @src 738ae91a
read-facilitator-aim = Objectif
# @src 2b45d1f7
read-facilitator-timing = Durée
# @src 0ef2dad6
read-facilitator-ground-rules = Comment on se parle
# @src 64fbbe8a
read-facilitator-stop-at = S’arrêter à
# @src 83faa194
read-facilitator-you-may-hear = Vous entendrez peut-être
# @src bd8ef0a3
read-facilitator-leave-out = À laisser de côté
# @src 858e476c
read-facilitator-if-somebody-tells = Si quelqu’un vous confie quelque chose
# @src 110268dc
read-facilitator-close = Pour finir
# @src 877ce846
read-facilitator-minute-one = À la première minute
# @src 9f42bd35
read-facilitator-early-finishers = Pour qui finit plus tôt
# @src 99847f04
read-facilitator-in-the-room = Qui peut se trouver dans la salle
# @src d7c8678b
read-facilitator-letter-home = Une lettre aux familles
# @src 5b6f2e94
read-facilitator-four-minutes = S’il reste quatre minutes
# @src 00ad2f05
read-facilitator-background = Le contexte, pour les adultes seulement
# @src 10c20ea2
condition-and = { $left } et { $right }
# @src 04146b5e
condition-or = { $left } ou { $right }
# @src 466ad333
condition-not = pas ({ $condition })
# @src 34545788
condition-is = { $name } vaut { $value }
# @src 6070d8c6
condition-at-least = { $name } vaut au moins { $value }
# @src 5710deed
condition-at-most = { $name } vaut au plus { $value }
# @src c787e22a
condition-seen = « { $scene } » a eu lieu
# @src 3b3e4137
condition-chosen = « { $option } » a été choisi dans « { $scene } »
# @src d70bb97d
value-true = vrai
# @src 30c028f7
value-false = faux
# @src aa8a3531
effect-set = { $name } = { $value }
# @src 1ae468d2
effect-raise = { $name } vaut désormais { $value } ou plus
# @src 981e13dd
effect-add = { $name } + { $value }
# @src 9b4bef56
effect-take = { $name } moins { $value }

# @src e969110b
move-ask = demander
# @src 8637f85c
move-slow-down = ralentir
# @src dd882d27
move-tell = en parler à quelqu’un
# @src 6b0dfc80
move-refuse = refuser
# @src 89f9274b
move-go-along = accepter
# @src 0de145e5
move-leave = partir
# @src 5c83ceee
move-report = signaler
# @src 6078fc80
move-block = bloquer
# @src 437a8872
move-check-fact = vérifier un fait
# @src 1ec435d0
move-act = agir contre ce qui est injuste
    .carer = agir, dans le cadre de la loi

## The explorer’s page (second-look explore)

# @src 6a58160a
explore-title = Tout ce qui peut arriver dans : { $title }
# @src b43a01e0
explore-states = { $states } situations où quelqu’un peut décider, et rien d’autre ne peut arriver.
# @src 839d994e
explore-ways = { $count } chemins qui diffèrent par une réponse au moins.
# @src 7c1b222d
explore-loops = Les chemins sont sans fin, car ces scènes peuvent revenir : { $scenes }
# @src ad64bbb3
explore-length = Messages sur un chemin : { $shortest } au moins, { $median } sur le chemin médian, { $longest } au plus.
# @src a0b90a09
explore-minutes = Minutes de lecture lente : { $shortest } au moins, { $median } sur le chemin médian, { $longest } au plus.
# @src ba4d795b
explore-safe = Chemins où elle n’accepte jamais : { $safe } messages en moyenne. Les autres : { $risky }.
# @src 86eee3d5
explore-safe-only = Il n’y a pas de chemin où elle accepte.
# @src fc22ebc8
explore-tactics = Tactiques sur un chemin : { $fewest } au moins, { $most } au plus.
# @src d5058ad0
explore-leaving = Ne rien dire et prendre du recul est possible à chacune des { $count } décisions :
# @src 425d61cb
explore-leaving-one = { $scene } – { $next }
# @src d53d26ce
explore-met = Ce qu’on rencontre, et sur combien de chemins sur cent
# @src 7252b37c
explore-met-tactic = { $tactic } : { $share }
# @src 5d5c3bc5
explore-met-lookalike = ressemble à { $tactic } : { $share }
# @src 0cae6bc7
explore-met-unclear = trop tôt pour le dire : { $share }
# @src ea13a4e6
explore-guess-title = Sur cent lignes classées, combien on en devine en ne regardant qu’un détail extérieur
# @src 4f96079d
explore-guess = { $what } : { $share }
# @src a39b9693
guess-speaker = qui parle
# @src 25a2692b
guess-known = si elle connaissait déjà la personne
# @src c05caa84
guess-recruiter = si c’est un recruteur
# @src 93cb73f2
guess-place-kind = le type de lieu
# @src 2bfe6089
guess-place = le lieu
# @src 02677979
guess-third = à quel tiers de l’histoire
# @src e2bba188
guess-hour = l’heure
# @src 32d25292
guess-length = la longueur
# @src f324e922
guess-last-sign = le dernier signe
# @src 84e4174b
guess-name = son prénom dans la ligne
# @src 56dfa95d
guess-word = le mot « { $word } »
# @src 8b2611f6
explore-silent = En prenant toujours du recul : { $count } messages.
# @src 3c3692a9
explore-stretch = Au plus { $count } messages de suite sans rien à faire (« { $scene } »)
# @src 0b6705ac
explore-endings = Fins
# @src e90175a8
explore-ending = { $ending } : { $count } chemins, { $shortest } à { $longest } messages
# @src b65b41bd
explore-ending-loops = { $ending }
# @src bfd0d0ef
explore-always = sur tous les chemins qui y mènent : { $tactics }
# @src 1138e1a6
explore-possible = sur certains chemins qui y mènent : { $tactics }
# @src cf350171
explore-script = un des chemins les plus courts, en script pour play :
# @src 0040f79c
explore-to-tactic = Un des chemins les plus courts jusqu’à « { $tactic } », en script pour play :

# @src 6629cfdb
keys-title = Toutes les touches
# @src fea95e5b
keys-arrows = flèches
# @src 96d34710
keys-leave = quitter, avec Échap ou trois fois Maj : un simple calendrier, aussitôt
# @src 0abc25e3
keys-answer = choisir cette réponse
# @src 2f4725d8
keys-away = ne rien dire et prendre du recul
# @src 10faefc5
keys-judge = quand une pause demande ce que fait un message : ça met la pression, ça va, trop tôt pour le dire ; passer
# @src 54fe2332
keys-mark = marquer ce message pour un second regard ; encore une fois pour enlever la marque
# @src f27df499
keys-enter = appuyer sur ce qui est entouré, ou lire la suite
# @src 277c2b53
keys-move = d’un message ou d’une entrée à l’autre ; aussi Page préc., Page suiv., Début et Fin
# @src b11eaa0d
keys-parts = au bouton suivant, à la partie suivante de la fenêtre ; avec Maj, en arrière
# @src 120bd410
keys-back = un choix ou un écran en arrière
# @src 8b8d9c38
keys-support = à qui parler
# @src acc91a71
keys-display = affichage : langue, texte, mouvement, vitesse
# @src 992363fa
keys-contrast = contraste fort, ou normal
# @src f7ec6a8a
keys-language = les langues, sur le premier écran
# @src 6331cf44
keys-full-screen = plein écran, ou retour à la fenêtre
# @src e96a9451
keys-text-size = texte plus grand, plus petit, normal
# @src dbccca4b
keys-keys = cette liste

## Leading a group

# @src e9cee16e
lead-people = Combien de personnes sont là ? Une estimation suffit.
# @src ac36b1f5
lead-here =
    { $people ->
        [one] { $people } personne dans la salle
       *[other] { $people } personnes dans la salle
    }
# @same
# @src 852ed445
lead-step = { $step }, { $minutes } min
# @src 9072cf89
lead-step-at = Étape { $number } sur { $all } : { $step }, { $minutes } min
# @src fc050036
lead-step-gone = { $step }, { $minutes } min, temps passé : { $gone } min
# @src 5fe6b284
lead-minute = Minute { $minute } sur { $of }.
# @src c90fe9a7
lead-hear = Vous entendrez peut-être : { $words }
# @same
# @src 765296cb
lead-letters = A B C D E F
# @src 62f93040
lead-think = Réfléchis de ton côté. On ne lève pas encore la main.
# @src e1fd511a
lead-vote = On vote maintenant. On peut aussi passer.
# @src 19f7a8c9
lead-talk = Explique ton choix à quelqu’un à côté de toi. Ensuite, on revote.
# @src 519a137b
lead-vote-again = On revote. Tu peux changer d’avis. On peut aussi passer.
# @src 89dd4d51
lead-quick = Un vote à main levée, si on veut.
# @src 138a9dcb
lead-counted = C’est compté. On ne cherche pas la bonne réponse.
# @src c1531ddc
lead-type = Tapez les nombres dans cet ordre : { $letters }.
# @src c42008e3
lead-votes =
    { $votes ->
        [one] { $votes } voix
       *[other] { $votes } voix
    }
# @src cbf1644a
lead-votes-passed =
    { $votes ->
        [one] { $votes } voix, { $passed } pour passer
       *[other] { $votes } voix, { $passed } pour passer
    }
# @src 61b3b324
lead-more-votes =
    { $votes ->
        [one] { $votes } voix pour { $people } personnes. Recompter ?
       *[other] { $votes } voix pour { $people } personnes. Recompter ?
    }
# @src a1410264
lead-clear = Une réponse est loin devant. Pour continuer avec elle tout de suite : « = » et son numéro.
# @src 0d52b607
lead-goes-on = Entrée continue avec { $letter }, « { $answer } ». =1, =2 … pour en prendre une autre, =0 pour ne rien dire.
# @src 464ef1ea
lead-level = Égalité : { $letters }. Rien n’est choisi à votre place : prenez une réponse avec =1, =2 …, et revenez à l’autre avec <<.
# @src 516880bd
lead-nobody-voted = Rien n’est encore choisi. Comptez les mains, ou choisissez la suite : =1, =2 …, ou =0 pour ne rien dire.
# @src 1a119fec
lead-uncounted = Aucune main n’a été comptée. Tapez les nombres, ou appuyez encore sur Entrée pour continuer sans.
# @src 645b2297
lead-back-on-track = De retour sur le parcours de la classe, là où on l’avait quitté.
# @src 1bf363b2
lead-passed-over =
    { $lines ->
        [one] Sauté : { $lines } ligne.
       *[other] Sauté : { $lines } lignes.
    }
# @src 9f672df5
lead-passed-over-with =
    { $lines ->
        [one] Sauté : { $lines } ligne. Entre-temps, { $who } a choisi : { $answers }.
       *[other] Sauté : { $lines } lignes. Entre-temps, { $who } a choisi : { $answers }.
    }
# @src f9d8dbad
lead-quoted = « { $words } »
# @src 0f6366e7
lead-rest-of = la fin de « { $step } »
# @src d86a63a3
lead-steps-passed-over = Sauté : { $steps }. # et son numéro y ramène.
# @src da6c3dfb
lead-nothing-read = On n’a encore rien lu dont on puisse parler. Entrée continue.
# @src a837429f
lead-support-first = Nommez d’abord la personne de ce bâtiment : qui c’est, dans quelle salle, jusqu’à quand vous restez.
# @src f0284322
lead-support-unchecked = Personne n’a essayé ces numéros pour vous. Appelez ceux que vous transmettez.
# @src 6eae4648
lead-first-vote = Premier vote :
# @src 3d49682f
lead-second-vote = Après la discussion :
# @src 72298acc
lead-at = Ici : { $step }.
# @src e2d5da7c
lead-which-line = Quel message mérite un second regard ? Une main par personne.
# @src d13ec98e
lead-which-line-type = Tapez le nombre pour chaque message, dans cet ordre. Pour une marque, il faut au moins deux personnes, et au moins une sur quatre.
# @src 04924051
lead-what-is-done = Que fait-on dans ce message ?
# @src 4612a479
lead-what-helped = Qu’est-ce qui a aidé ici ?
# @src 216780a9
lead-sheet-before = Sur ta feuille, la moitié du haut. Saute ce que tu veux.
# @src 47693794
lead-sheet-after = Sur ta feuille, la moitié du bas. Saute ce que tu veux.
# @src dd1594bc
lead-sheet-booster = Sur ta feuille. Saute ce que tu veux.
# @src 9a5ae0e0
lead-phones-before = Sur ton téléphone. Sans téléphone : sur ta feuille, la moitié du haut. Saute ce que tu veux.
# @src e3585a0a
lead-phones-after = Sur ton téléphone. Sans téléphone : sur ta feuille, la moitié du bas. Saute ce que tu veux.
# @src 3af4f068
lead-phones-booster = Sur ton téléphone. Sans téléphone : sur ta feuille. Saute ce que tu veux.
# @src 5e0080f5
lead-sheet-same = Il y a moins de douze personnes, trop peu pour deux moitiés : tout le monde a les mêmes messages. Sur papier, ne distribuez qu’une feuille, answers-{ $set }-first. Ce qui a changé ne se voit que sur beaucoup d’ateliers réunis.
# @src c06ec23b
lead-close = C’est la dernière étape. Entrée la termine.
# @src a105e5fb
lead-over = C’est fini. Merci.
# @src 98050b05
lead-two-weeks = Dans deux semaines, la moitié sera peut-être oubliée. Écrivez une date au tableau : { $date }. Un quart d’heure suffira : le plan « Deux semaines plus tard », avec sa feuille de huit messages.
# @src be123433
lead-kept = Nombres, lieux et minutes restent sur cet appareil { $days } jours, sans noms ni paroles : { $file }
# @src 8b6432c7
lead-kept-nothing = Rien de cet atelier n’est gardé.
# @src 85e77845
lead-kept-no-more = Le relevé ne peut plus s’écrire. Continuez : le comptage marche toujours, mais à partir d’ici rien n’est gardé. Reste-t-il de la place sur le disque ?
# @src 5e0576b0
lead-kept-torn = L’ordinateur s’est arrêté pendant l’écriture. Un bout de ligne inachevé a été coupé ; il n’avait encore été montré nulle part.
# @src 18e88a95
lead-kept-damaged = À partir de la ligne { $line }, le relevé est illisible. Il reprend à cet endroit ; le tout est copié à côté, avec .damaged dans le nom.
# @src d3c97e45
lead-unkept-no-room = Il ne reste que { $free } Mo sur ce disque. Le relevé d’un atelier en demande 20.
# @src dcfe0136
lead-unkept-unwritable = Impossible d’écrire ici : { $file }
# @src 55b4462e
lead-unkept = Ce système n’a pas d’endroit où garder le relevé d’un atelier.
# @src 97568e8c
lead-unkept-agree = Entrée lance quand même la séance, et rien n’est gardé. Un point pour quitter.
# @src 0ad53fd4
lead-looks-in-use = Cet atelier est ouvert dans un autre programme : ici, on le montre seulement, et rien n’est écrit. Pour continuer ici, fermez-le là-bas.
# @src 60ce1641
lead-looks-newer = Une version plus récente du programme a écrit ce relevé : ici, on montre seulement ce que cette version en comprend. Continuez avec la plus récente.
# @src 9329659c
lead-looks-unwritable = Impossible d’écrire dans ce relevé : ici, on le montre seulement. Vérifiez ses droits d’accès, ou continuez avec une copie.
# @src 80c6505a
lead-refused-not-now = Ce n’est pas possible ici. Entrée continue, « ? » montre ce qu’on peut taper.
# @src 4fd67340
lead-refused-nothing-chosen = Aucune réponse n’est en tête. Choisissez la suite : =1, =2 …, ou =0 pour ne rien dire.
# @src 116e6275
lead-refused-no-such-answer = Cette réponse n’existe pas ici.
# @src 8750714d
lead-refused-no-counts = Tapez un nombre pour chaque réponse, avec des espaces, aucun au-dessus de 999.
# @src 277e9cf3
lead-help-next = Entrée : suite
# @src 78b6f079
lead-help-previous = < : un pas en arrière
# @src 91b49893
lead-help-counts = 9 11 4 : combien pour A, B, C …, et en dernier pour 0
# @src 657dce86
lead-help-go-on = =2 : continuer avec la deuxième réponse ; =0 : continuer sans rien dire
# @src 7dced56b
lead-help-back = << : reprendre la dernière réponse
# @src 19f58532
lead-help-mark = *3 : marquer la ligne 3 pour la salle, ou enlever sa marque
# @src 8cdf4b34
lead-help-which-line = * : demander quel message mérite un second regard
# @src ac69bf67
lead-help-skip = + : à la prochaine question avec discussion
# @src 4018fe78
lead-help-steps = # : les étapes ; #3 : à la troisième étape
# @src 9cb49cd3
lead-help-notes = / : les notes de l’histoire pour vous : où s’arrêter, quoi demander, ce que vous entendrez peut-être
# @src 145e2f78
lead-help-people = :28 : 28 personnes sont là
# @src 52fe7f7e
lead-help-support = ! : numéros à appeler ; « ! fr » : ceux d’un autre pays
# @src 5d68f80a
lead-help-phones = & : les téléphones votent aussi, et combien sont entrés ; &0 : plus du tout ; &- : plus aucun nouveau ; &+ : de nouveau ouverts
# @src e7d83246
lead-help-leave = . : quitter et effacer l’écran

# @src 3d1d1d48
group-modes = Qui est là
# @src d952108f
group-alone = En solo ou à deux
# @src b2190f2b
group-with = Avec un groupe
# @src a63ab1be
group-line = Pour un groupe. Vous animez, la salle décide. D’abord : combien vous êtes, et comment vous votez.
# @src 2a5b7fcb
group-waiting = Un atelier d’aujourd’hui est resté ouvert : { $title }.
# @src 1451ed53
group-waiting-in-use = Il est ouvert dans un autre programme. Fermez-le là-bas, puis appuyez à nouveau.
# @src e933bd8c
group-waiting-newer = Une version plus récente du programme l’a écrit. Continuez avec elle.
# @src f63625ec
group-waiting-unwritable = Impossible d’écrire dans son relevé. Vérifiez ses droits d’accès, puis appuyez à nouveau.
# @src f9d803b7
group-waiting-gone = Son relevé a disparu, ou il est illisible.
# @src 11ff0e4f
group-go-on-leading = Reprendre l’atelier
# @src 5f9ce10d
group-close-waiting = Terminer l’atelier
# @src f303ecad
group-setup = Avant de commencer
# @src 5d196c9f
group-story = Histoire
# @src 038806a3
group-other-story = Une autre histoire
# @same
# @src c36ccf76
group-plan = Plan
# @src 2e9090f7
group-reads = La salle lit
# @src f3ad9665
group-reads-about = une langue, ou deux
# @src 32491578
group-people = Combien de personnes
# @src f7805e42
group-people-about = à taper ; une estimation suffit
# @src 030c2f02
group-fewer = Une de moins
# @src 20a9fc4f
group-more = Une de plus
# @src 9664b461
group-voting = Vote
# @src 9be61bc7
group-by-hands = À main levée
# @src 160c3f7d
group-by-cards = Cartes
# @src 59b2e81c
group-by-slips = Sur papier
# @src a2ecf42c
group-contact = À qui parler dans ce bâtiment
# @src c3d2633b
group-contact-about = Reste sur cet ordinateur ; vient en premier sous « À qui parler », sur l’écran de la salle et sur papier.
# @src 9118cfc5
group-contact-none = Aucun nom noté. Dites-le à voix haute.
# @src 6d7612c4
group-contact-cut = Il y a de la place pour { $most } caractères. Le reste est laissé de côté.
# @src beeb24aa
group-contact-not-kept = Impossible de le garder : ça ne vaut que jusqu’à la fermeture de cette fenêtre.
# @src 658a4d8f
group-happens = Le déroulé
# @same
# @src b5975bb5
group-minutes = { $minutes } min
# @src 65c8c623
group-talks = { $talks ->
    [0] lu et décidé, sans temps de discussion
    [one] avec un vote suivi d’une discussion
   *[other] avec { $talks } votes suivis d’une discussion
}
# @src 911f80e3
group-on-sheets = sur des feuilles, saisies plus tard
# @src 2161b220
group-kept = Nombres, lieux et minutes restent sur cet appareil et s’effacent d’eux-mêmes. Aucun nom, aucune parole, rien sur une personne en particulier.
# @src 90e954e6
group-kept-for = { $days ->
    [one] Les nombres restent un jour sur cet appareil.
   *[other] Les nombres restent { $days } jours sur cet appareil.
}
# @src e28aac7a
group-print = Imprimer les feuilles
# @src 6e94aa4a
group-print-coming = Préparation des feuilles…
# @src 798924be
group-print-opened = Les feuilles sont dans { $folder }. Ce dossier s’ouvre : imprimez-les depuis un navigateur.
# @src 96486a00
group-print-not-opened = Les feuilles sont dans { $folder }. Ouvrez-les dans un navigateur, puis imprimez-les.
# @src bd3a1329
group-print-not-written = Impossible d’écrire les feuilles dans { $folder } : un autre fichier y porte le même nom, ou il n’y a plus de place. Déplacez-le, puis imprimez à nouveau.
# @src 75d4fd9f
group-start = Commencer
# @src f688f28d
group-start-unkept = Commencer sans rien garder
# @src ba55ae91
group-unkept-agree = Commencer quand même ? Alors rien de cet atelier n’est gardé.
# @src 05677a46
group-this-is-the-rooms = C’est l’écran de la salle.
# @src b18d960a
group-parts = Parties de la fenêtre
# @src 92f5284f
group-lines = Lignes
# @src 77f2698d
group-room = L’écran de la salle
# @same
# @src 83bffccd
group-notes = Notes
# @src 5770fec9
group-notes-yours = rien que pour vous
# @src 2a21135d
group-notes-here = Notes dans cette fenêtre
# @src 15c11e86
group-counting = Comptage
# @src c1491770
group-hands = Tapez ce que vous comptez
# @src 8022f29d
group-here = { $people } dans la salle
# @src 3ceb4a39
group-ready = C’est prêt
# @src 33f3591f
group-ready-about = La salle voit que c’est son écran. Page suiv., la touche droite d’une télécommande ou le bouton lance la séance.
# @src 75d4fd9f
group-begin = Commencer
# @src 5a6fc97f
group-next = Suite
# @src 7a057061
group-next-line = Ligne suivante
# @src 07ec6257
group-to-vote = Voter
# @src 3df51d24
group-to-talk = Parler à deux
# @src 594e4dad
group-to-vote-again = Revoter
# @src 7ea09127
group-to-counted = C’est compté
# @src 9fa4b1eb
group-tell = Ce que ça fait
# @src 2ca900b5
group-which-done = Les marquer
# @src 0173b693
group-choose = En choisir une
# @src f468958a
group-go-on-with = Continuer avec { $letter }
# @src 5f9ce10d
group-close = Terminer l’atelier
# @src 105ff577
group-home = Les histoires
# @src af7d2a7c
group-not-yet = pas encore sur l’écran de la salle
# @src 13053f42
group-heard-next = { $now } Ensuite, pas encore montré : { $next }
# @src c30a8e36
group-break = Pause. L’écran de la salle est noir.
# @src 4becace6
group-support-about = La salle voit à qui on peut parler. Dites jusqu’à quand vous restez.
# @src ad7a0852
group-phones-about = Chaque personne répond de son côté, sur un téléphone ou une feuille. Personne ne compte maintenant. Ne regardez aucun téléphone, aucune feuille.
# @src 54ca9318
group-sheet-about = Chaque personne a une feuille et répond de son côté. Personne ne compte maintenant. Ne regardez aucune feuille.
# @src 3e4ea2b9
group-sheets-later = Les feuilles se saisissent sous deux semaines, avec la commande second-look results enter ; la clé imprimée explique comment. D’ici là, personne ne les regarde.
# @src 2b86f4c0
group-some-marked = Plusieurs d’entre nous ont marqué ceci.
# @src 0aa60472
group-easy-to-miss = Personne n’a marqué ceci.
# @src 83f31246
group-hint-reading = Les flèches choisissent une ligne, Espace la marque pour la salle
# @src 933fe6d8
group-hint-next = Page suiv. : suite. Page préc. : retour.
# @src 8c43e430
group-hint-page = Page suiv. : l’autre langue. Ensuite, on continue.
# @src 92f2af1b
group-hint-think = On ne vote pas encore. Page suiv. ouvre le vote.
# @src 8516a60f
group-hint-counting = 1, 2, 3 … ajoutent une voix ; avec Maj, une de moins. Entrée : taper des nombres.
# @src da7f13b7
group-hint-typing = Entrée : champ suivant. Vide, il reste tel quel.
# @src 55f9f7f3
group-hint-go-on = Les flèches choisissent, Entrée continue
# @src 3b02f99f
group-uncounted = Aucune main n’a été comptée. Appuyez encore pour continuer sans.
# @src 4da1e68c
group-nothing-chosen = Rien n’est choisi : prenez d’abord une réponse.
# @src 116e6275
group-no-such-answer = Cette réponse n’existe pas ici.
# @src e10b5c68
group-last-step = C’est la dernière étape. Le bouton termine l’atelier.
# @src 0c2f8963
group-not-now = Ce n’est pas possible ici.
# @src c07f64a6
group-trail-think = réfléchir
# @same
# @src d74a3871
group-trail-vote = vote 1
# @src b1a89d6e
group-trail-talk = parler
# @same
# @src 484538db
group-trail-again = vote 2
# @src 2a592e14
group-trail-counted = suite
# @same
# @src 7d207b19
group-first-vote = vote 1 : { $count }
# @src c700d885
group-only-you = Personne d’autre ne voit ces nombres.
# @src 282d6d97
group-show-counts = Montrer les nombres
# @src f2a35d53
group-hide-counts = Cacher les nombres
# @src 27ad9c05
group-go-on = Continuer avec
# @src 0f698748
group-may-take-another = Le plus de mains levées. Vous pouvez en prendre une autre.
# @src 566ad163
group-nothing-yet = Rien n’a été compté. On peut prendre n’importe quelle réponse.
# @src 8738a5ac
group-level = Égalité : { $letters }. Rien n’est choisi à votre place.
# @src 5884d7e1
group-come-back = Prenez { $first }, puis revenez à { $second }
# @src 79b24db2
group-freeze = Figer
# @src e5c8cd7a
group-blank = Écran noir
# @src fabd705d
group-support-off = Enlever l’aide de l’écran de la salle
# @src 285a82c6
group-swap = échanger les écrans
# @src 4aca9e43
group-page = La salle lit : { $language }, { $page } sur { $pages }
# @src e5ccf458
group-turn-page = L’autre langue
# @src 1a69ca0d
group-state-shown = comme vous le voyez
# @src b09c1046
group-state-thinking = réflexion
# @src 7d3c290e
group-state-voting = vote
# @src 89e1af7e
group-state-talking = discussion
# @src 4eecdcd1
group-state-voting-again = nouveau vote
# @src 2cd07ace
group-state-counted = compté
# @src acbe6377
group-state-counts = avec les nombres
# @src 93a3f6c9
group-state-frozen = figé
# @src fc60946a
group-state-blank = noir
# @src 800bd41c
group-state-support = aide
# @src fab3be89
group-state-gone = fermé
# @src c48c0fa5
group-state-opening = un seul écran
# @src 124a52c4
group-state-mirrored = dupliqué
# @src b47ae3a9
group-gone = L’écran de la salle a disparu. Quand il revient, F10 le rouvre, en noir.
# @src 452e3b45
group-opening = Un seul écran trouvé : tout le monde verrait vos notes. Branchez le projecteur, ou donnez cette fenêtre à la salle.
# @src 7c5e0bdb
group-mirrored = Les deux écrans montrent la même chose. Appuyez sur Windows et P, puis « Étendre ».
# @src 2d6588ca
group-open-room = Ouvrir une fenêtre pour la salle
# @src 28f43437
group-this-window = Donner cette fenêtre à la salle
# @src ac4c89d5
group-then = Ensuite : { $step }
# @src aca3b8e5
group-next-stop = Prochain vote avec discussion
# @src fd6dae01
group-no-stop = Il ne reste plus de vote avec discussion.
# @src 7712bbf4
group-stop-in = { $lines ->
    [0] maintenant
    [one] dans une ligne
   *[other] dans { $lines } lignes
}
# @src 6e13b444
group-stop-later = après d’autres décisions
# @src e4ab8e4d
group-skip = Y aller
# @src b4892f45
group-which-line = Quel message ?
# @src 490d7829
group-back = Reprendre la réponse
# @src 2f2fe736
group-steps = Étapes
# @src 858e476c
group-if-told = Si quelqu’un vous confie quelque chose
# @src fca96b71
group-if-told-about = Dites merci. Ne cherchez pas à en savoir plus. Appuyez encore pour montrer les numéros à la salle.
# @src 85723da6
group-phones = Téléphones
# @src 8bd15260
group-phones-title = Des téléphones qui votent
# @src 56621f00
group-phones-open = Ouvrir { $address } ({ $network })
# @src 850cfbf0
group-phones-which = Prenez l’adresse du Wi-Fi où sont les téléphones.
# @src 81370c3d
group-phones-look-again = Rechercher les réseaux
# @src 121f4086
group-phones-no-network = Cet ordinateur n’est connecté à aucun réseau. Rejoignez un Wi-Fi, ou créez un partage de connexion, puis cherchez à nouveau. En attendant, on compte les mains.
# @src a605119c
group-phones-ports-taken = Les ports 7420, 7421 et 7422 sont pris à cette adresse. Fermez l’autre programme qui les occupe, puis réessayez. En attendant, on compte les mains.
# @src 82e6ef96
group-phones-refused = Le système ne laisse pas entrer de téléphones à cette adresse. Prenez-en une autre. En attendant, on compte les mains.
# @src 8cdfef9b
group-phones-not-here = Cette version du programme n’a pas le vote par téléphone. On compte les mains.
# @src b9b91cdb
group-phones-more = C’est plus que le nombre de personnes : { $people }.
# @src 3e33f3a4
group-phones-door-closed = Aucun nouveau téléphone n’entre.
# @src cdf40e75
group-phones-close-door = Fermer l’entrée
# @src a57c6bae
group-phones-open-door = Rouvrir l’entrée
# @src bf8274f5
group-phones-off = Couper les téléphones
# @src 61027a4a
group-phones-none-came = Aucun téléphone depuis une demi-minute. Certains Wi-Fi séparent téléphones et ordinateurs ; F11 dit ce qui aide. Les mains comptent tout autant.
# @src 28e8267d
group-door-show = Montrer l’entrée à la salle
# @src fbf82db5
group-door-hide = L’enlever de l’écran de la salle
# @src 838fd59b
group-door-off = On continue
# @src 75e8748d
group-hint-door = La salle voit comment les téléphones entrent. Page suiv. l’enlève.
# @src 4dfdfcf8
group-phones-plus = téléphones { $count } +
# @src a02adee9
group-phones-and-hands = { $phones } par téléphone, { $hands } à main levée
# @src 7f7431e5
group-phones-and-hands-title = Les téléphones, et les mains que vous comptez
# @src c698e1e7
group-note-say = À dire
# @src 83faa194
group-note-hear = Vous entendrez peut-être
# @src c5d57ba7
group-note-before = Dites qui vous êtes et combien de temps ça dure. Seule la personne qui anime voit ces notes, pas la salle.
# @src b9695060
group-note-think = « D’abord, on réfléchit, sans parler. On ne lève pas encore la main. » Comptez jusqu’à vingt.
# @src c13d1d8f
group-note-vote = « On lève la main, réponse par réponse. On peut passer. » Lisez chaque réponse à voix haute avant de compter.
# @src 2d01d1db
group-note-talk = Deux minutes. Circulez. Récoltez deux raisons, pas deux noms.
# @src 806bcae7
group-note-counted = On ne cherche pas la bonne réponse. Continuez avec celle que vous voulez ; puis : « Voyons ce que donne l’idée du plus petit groupe. »
# @src 2544268d
group-note-pause = « Seulement ce message. Que fait-il ? » Les mains, puis ce qu’il fait.

# @src 96d8733e
lead-page-open-first = L’écran de la salle est une deuxième fenêtre. Ouvrez-la, glissez-la sur le grand écran et mettez-la en plein écran. Elle ne montre que ce que la salle peut voir.
# @src c5067684
lead-page-blocked = Le navigateur a bloqué la fenêtre. Appuyez à nouveau, ou autorisez les nouvelles fenêtres pour cette page.
# @src 6489136d
lead-page-not-open = pas ouvert
# @src e25d2e76
lead-page-on-sheets = sur des feuilles de papier
# @src cbbe1fd7
lead-page-sheets = Cette page ne garde rien et ne compte aucune feuille. Gardez-les pliées. Là où le programme est installé, on peut les saisir plus tard, dans un atelier ouvert exprès ; ce que moins de cinq personnes ont répondu n’est montré à personne.
# @src d25b3fd5
lead-page-support = Aide sur l’écran de la salle
# @src a192aaa6
keys-lead-lines = avec un groupe : la ligne suivante ou la précédente, et les étapes d’un vote
# @src a4ac62a6
keys-lead-freeze = avec un groupe : figer ce que voit la salle, ou ne plus le figer
# @src 9c71e5b6
keys-lead-blank = avec un groupe : écran noir pour la salle, ou de nouveau ce qu’il y avait
# @src d5b93e6e
keys-lead-skip = avec un groupe : au prochain vote avec discussion
# @src 63d3ca1c
keys-lead-swap = avec un groupe : échanger les deux écrans
# @src a84b08bc
keys-lead-phones = avec un groupe : les téléphones qui votent, oui ou non
# @src a8966cce
keys-lead-counts = avec un groupe : montrer les nombres à la salle, ou les cacher

## Phones that vote: what whoever leads reads

# @src 50896b2e
lead-phones-what = Les téléphones peuvent voter aussi, sans internet. Pour ça, ce programme ouvre un port à une adresse de cet ordinateur, et le ferme dès que vous le dites. Les téléphones du même Wi-Fi y accèdent. Quelqu’un d’autre dans ce Wi-Fi pourrait lire ou fausser un vote ; aucun nom n’est demandé ni gardé.
# @src 8685185f
lead-phones-firewall = Windows demandera peut-être s’il faut le laisser passer : dites oui pour les réseaux privés.
# @src 548d7e52
lead-phones-open-one = Entrée ouvre le port à { $address }. Un « - » le laisse fermé.
# @src 6ea9645c
lead-phones-which = À laquelle de ces adresses ? Prenez celle du Wi-Fi où sont les téléphones, et tapez son numéro. Un « - » laisse tout fermé.
# @src c924e00a
lead-phones-place = { $address }, { $network }
# @src 298d03c7
lead-phones-stays-shut = Aucun téléphone ne peut entrer. On compte les mains.
# @src 0131b94a
lead-phones-no-network = Cet ordinateur n’est connecté à aucun réseau. Rejoignez un Wi-Fi, ou créez un partage de connexion, puis tapez à nouveau « & ». En attendant, on compte les mains.
# @src fa88c020
lead-phones-ports-taken = Les ports 7420, 7421 et 7422 sont pris à cette adresse. Fermez l’autre programme qui les occupe, puis tapez à nouveau « & ». En attendant, on compte les mains.
# @src 8ed99310
lead-phones-refused = Le système ne laisse pas entrer de téléphones à cette adresse. Tapez à nouveau « & » pour en prendre une autre. En attendant, on compte les mains.
# @src 6ca1e2d9
lead-phones-in =
    { $phones ->
        [0] Aucun téléphone n’est encore entré.
        [one] { $phones } téléphone est entré.
       *[other] { $phones } téléphones sont entrés.
    }
# @src 5b0fa4a3
lead-phones-more = C’est plus que le nombre de personnes : { $people }. « &- » n’en laisse plus entrer.
# @src 1e15f638
lead-phones-door-closed = Aucun nouveau téléphone n’entre. « &+ » rouvre.
# @src f5659640
lead-phones-door-open = Des téléphones peuvent entrer.
# @src 9974b1c4
lead-phones-off = Les téléphones sont coupés, et plus rien n’est ouvert. Ce qu’ils ont dit reste.
# @src b9ee543d
lead-phones-not-on = Les téléphones sont coupés. « & » les remet en marche.
# @src 99c5ad4f
lead-phones-counts = Téléphones : { $counts }
# @src 8d33d0b2
lead-hands-counts = Mains : { $counts }
# @src dd5c1590
lead-phones-unkept = Les réponses des téléphones n’arrivent plus sur le disque. Elles comptent quand même, tant que ce programme tourne.
# @src 8080f746
lead-phones-none = Aucun téléphone depuis une demi-minute. Essayez ceci, dans cet ordre :
# @src 02e1515c
lead-phones-none-own = Scannez d’abord l’image avec votre propre téléphone.
# @src c4ec3b20
lead-phones-none-mobile-data = Coupez les données mobiles. Si le téléphone demande s’il doit rester sur un Wi-Fi sans internet, répondez oui.
# @src e068bd5d
lead-phones-none-windows = Sous Windows, sans droits d’administration, rien n’est demandé et les téléphones restent bloqués. Seul le service informatique peut changer ça : entrant, TCP, ports 7420 à 7422, pour ce programme, réseaux privés.
# @src 72052022
lead-phones-none-isolated = Le Wi-Fi d’une école ou d’un accès invité sépare souvent téléphones et ordinateurs. Aucun programme n’y peut rien.
# @src 1eabc0d9
lead-phones-none-router = Un partage de connexion, depuis cet ordinateur ou un téléphone, suffit pour cinq à dix téléphones, pas pour une classe. Un petit routeur de voyage sans internet suffit pour une classe.
# @src e4ac0fd7
lead-phones-none-hands = Les mains. Elles comptent tout autant.

## Phones that vote: what stands before the room

# @src fdb3f3e7
room-phones = Voter avec un téléphone ?
# @src d28ad7d2
room-phones-open = Même Wi-Fi, puis ouvrir { $address }
# @src 861fddba
room-phones-digits = Six chiffres : { $code }
# @src 17a555fd
room-door-open = Même Wi-Fi, puis ouvrir
# @src 4dd86816
room-door-digits = Six chiffres
# @src 013c29e4
room-phones-no-name = Pas d’internet. Pas de nom. Aucun numéro gardé.
# @src 3ccedfc0
room-phones-or-hands = Ou simplement à main levée. Ça compte tout autant.

## The page on a phone

# @src f6dedee0
phone-leave = Quitter
# @src 03761b16
phone-digits = Les six chiffres sur l’écran de la salle
# @src 6b0329e8
phone-language = Ta langue
# @src 6c076a75
phone-promise = Pas de nom. Pas de compte. Ce téléphone peut voter, et tu arrêtes quand tu veux. Une main levée compte tout autant.
# @src b64d0da5
phone-go-in = Entrer
# @src 1031d67e
phone-wrong-digits = Ce ne sont pas les chiffres de l’écran de la salle. Regarde encore.
# @src 9ac0b2db
phone-door-closed = Plus aucun téléphone n’entre. Demande à la personne qui anime, ou lève la main.
# @src b5982fe2
phone-too-many = Trop d’essais en même temps. Attends un peu, puis réessaie. Lever la main marche aussi.
# @src 0bbfd990
phone-in = C’est bon, tu y es.
# @src 753bb4fb
phone-look-up = Lève les yeux
# @src 25ac2ca9
phone-look-up-why = L’histoire est sur l’écran de la salle. Ce téléphone attend.
# @src 7c56bca4
phone-think = Réfléchis de ton côté. Le vote vient dans un instant.
# @src d3f24ac7
phone-which-line = Quel message mérite un second regard ?
# @src 55b70ae7
phone-several = Touches-en autant que tu veux, ou passe.
# @src 1daa2431
phone-sheet-promise = Huit messages, de ton côté. Saute ce que tu veux. Rien n’est envoyé avant « Fini », et personne ne voit qui a répondu quoi.
# @src 444bb132
phone-sheet-not = Non merci
# @src 9d062f87
phone-sheet-not-why = Pas de problème. Rien n’a été envoyé.
# @src 3189b891
phone-sheet-back = Retour
# @src 07f705f0
phone-sheet-ready = C’était le dernier
# @src 606eb070
phone-sheet-ready-why = « Fini » envoie tes réponses, sans nom. Tu peux les changer jusqu’à la fin de cette partie.
# @src 73aec4be
phone-sheet-done = Fini
# @src 031e9af4
phone-sheet-sent = Merci
# @src 6b446270
phone-sheet-again = Changer une réponse
# @src 14b773bc
phone-choose = Choisis une réponse, ou passe.
# @src bd307e36
phone-sending = Pas encore arrivé…
# @src 66ab254c
phone-sent = Envoyé. Tu peux changer jusqu’à la fin du vote.
# @src b40c4b75
phone-pass = Passer
# @src 413e8232
phone-passed = Tu as passé. Tu peux encore choisir jusqu’à la fin du vote.
# @src 57eb819d
phone-ended = Le vote est fini.
# @src e7d28589
phone-talk = D’abord, on en parle
# @src d0f26356
phone-talk-why = Explique ton choix à quelqu’un à côté de toi. Ensuite, tu revotes.
# @src edca14f9
phone-not-connected = Pas de connexion
# @src eb29d4ab
phone-not-connected-why = Lever la main marche aussi. Ce téléphone continue d’essayer.
# @src 031e9af4
phone-over = Merci
# @src 0d0c3f55
phone-over-why = C’est fini. Tu peux fermer cette page.
# @src c5462447
phone-closed = Les téléphones sont coupés
# @src d9a92697
phone-closed-why = Lève les yeux. Maintenant, on vote à main levée.
# @src c6902322
phone-no-script = Cette page a besoin de son script, et ce navigateur ne l’exécute pas. Lever la main compte tout autant.
