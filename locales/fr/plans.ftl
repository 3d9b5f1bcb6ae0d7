# Second Look, les déroulés d’atelier, français. Licence : CC BY 4.0. Pas encore relu par une personne de langue française.
# step- et .hear : pour la personne qui anime (vous). sentence- : pour la salle (on, tu).

# @src 9daa18b5
plan-lesson-50 = Un cours
    .line = 50 minutes : les règles, l’histoire, la discussion, à qui parler.

# @src 262ad6dc
plan-lesson-50-measured = Un cours, avec une question avant et après
    .line = 50 minutes, avec huit messages courts au début et huit autres à la fin.

# @src 19019688
plan-community-90 = Une soirée en deux langues
    .line = 90 minutes avec une pause, pour des parents et des voisins.

# @src f5a0f83a
plan-story-25 = Un demi-cours
    .line = 25 minutes : seulement les scènes où quelque chose se décide.

# @src 33b34554
plan-booster-15 = Deux semaines plus tard
    .line = 15 minutes, deux semaines après une histoire : huit messages courts, ce que fait chacun, une tactique à raconter.

# @src b1ca6330
step-welcome = Souhaitez la bienvenue à tout le monde dans les deux langues, et dites ce qu’est cette soirée : une histoire racontée en messages, inventée du début à la fin. Personne n’a à parler de soi. S’il y a des enfants dans la salle, choisissez « On ne l’entend plus ».
    .carer = Souhaitez la bienvenue à tout le monde dans les deux langues, et dites ce qu’est cette soirée : une histoire racontée en messages, inventée du début à la fin. Personne n’a à parler de soi ni de ses enfants. Cette histoire est pour des parents entre eux : s’il y a des enfants dans la salle, choisissez « On ne l’entend plus ».
    .name = Accueil
    .hear = « Ça parle de nous ? » Ça parle de messages, pas d’une foi ni d’un pays. Les gens de l’histoire viennent de partout, des deux côtés.

# @src 0914f7d7
step-rules = Lisez les phrases à voix haute, une par une. Dites où est la porte, qui est assis le plus près, et qu’on ne demande rien à ceux qui sortent.
    .name = Règles
    .hear = « C’est vrai ? » Tout le monde y est inventé. Ce qu’on leur fait arrive à de vraies personnes : c’est pour ça qu’on le regarde.

# @src 0aaac89b
step-before = Distribuez les feuilles. La moitié du haut, chacun de son côté et en silence. Une feuille vide, c’est bien aussi, et personne ne regarde celle d’un autre.
    .name = Avant

# @src dd00ab11
step-story = Deux personnes lisent à voix haute, ou vous. Ne vous pressez pas : laissez une ligne en place un moment. À un vote, chacun réfléchit d’abord de son côté ; puis les mains, puis deux minutes avec son voisin, puis encore les mains. On ne cherche pas la bonne réponse. Demandez plutôt ce qu’espère quelqu’un qui choisit celle-ci ou celle-là.
    .name = L’histoire
    .hear = « Elle est bête. » Dites : les gens qui lui écrivent ont de l’entraînement. Demandez quelle ligne aurait marché avec presque tout le monde, un soir de fatigue.
    .hear-carer = « C’est une mauvaise mère. » Dites : presque tout le monde commence comme elle. Et qu’a-t-elle fait ensuite ?

# @src 9e43005d
step-pause = Une pause. Dites combien de temps, et que vous restez ici pour qui veut parler.
    .name = Pause

# @src f4719cf1
step-talk = D’abord la ligne seule : que fait-elle ? Ensuite sa note. Prenez la ligne qui va bien autant au sérieux que celle qui met la pression : que personne ne rentre chez soi en se méfiant de tout ce qui est nouveau.
    .name = On en parle
    .hear = « Alors je ne peux plus faire confiance à personne ? » Mais si. Regardez ce qui se passe quand quelqu’un dit non : on l’accepte, ou pas.
    .hear-carer = « Alors je n’ai jamais le droit de prendre le téléphone ? » En cas de danger, si : avec une raison et une heure. Ici, qu’est-ce que ça avait donné ?

# @src 062e9d26
step-after = La moitié du bas de la même feuille. Puis chacun plie la sienne.
    .name = Après

# @src 26814738
step-booster = Distribuez les feuilles « Deux semaines plus tard ». Chacun de son côté et en silence ; une feuille vide, c’est bien aussi, et personne ne regarde celle d’un autre. Sans papier, lisez les messages à voix haute, un par un, têtes sur la table, et comptez les mains pour « second regard », puis pour « laisser comme ça ».
    .name = Huit messages

# @src de2f38c6
step-key = Chacun retourne sa feuille : la clé est au dos. Prenez les messages un par un, chacun avec sa raison. Arrêtez-vous là où la salle est partagée, pas là où elle est d’accord.
    .name = La clé
    .hear = « J’avais presque tout faux. » Personne ne compte ça. Lequel montrerais-tu à quelqu’un aujourd’hui ?

# @src ba193f6b
step-told-back = Deux personnes prennent chacune une carte de tactique, et la racontent aux autres avec leurs mots : à quoi ça ressemble, ce qui aide, et quand un message comme ça est sans problème.
    .name = Avec ses mots
    .hear = « J’en ai reçu un comme ça. » Remerciez, et n’en demandez pas plus ici : on parle de messages. Dites combien de temps vous restez.

# @src 99193e8c
step-support = Présentez d’abord la personne de ce bâtiment, avec son nom et sa salle. Lisez les numéros lentement. Dites combien de temps vous restez, et distribuez les tickets de sortie : chacun en plie un, et personne ne se fait remarquer.
    .carer = Présentez d’abord la personne de ce bâtiment, avec son nom et sa salle. Lisez en premier, et lentement, les numéros pour adultes. Dites combien de temps vous restez, et distribuez les tickets de sortie : chacun en plie un, et personne ne se fait remarquer.
    .name = À qui parler
    .hear = Quelqu’un reste après les autres. Remerciez, ne promettez rien que vous ne puissiez tenir, et prévenez aujourd’hui la personne responsable.

# @src d7909fdd
sentence-welcome = Une histoire racontée en messages. Les gens y sont tous inventés.

# @src ef66cca7
sentence-pass = On peut passer, à tout moment. Personne ne demande pourquoi.

# @src d95c6fb6
sentence-distance = On parle des gens de l’histoire, pas de nous ni de quelqu’un d’ici.
    .carer = On parle des gens de l’histoire, pas de nous, de nos enfants ni de quelqu’un d’ici.

# @src 30003160
sentence-kind = Aucune réponse n’est bête. On rit de l’histoire, pas les uns des autres.
    .carer = Aucune réponse n’est bête, et personne ici n’est un mauvais parent. On rit de l’histoire, pas les uns des autres.

# @src 7e940a63
sentence-leaving = Besoin d’une pause ? On la prend. La porte est ouverte.

# @src b77a8264
sentence-sheet = La feuille n’a pas de nom. Une feuille vide, c’est bien aussi.

# @src 047a7348
sentence-turn = On retourne la feuille. On y lit ce que fait chaque message, et pourquoi. Les croix restent comme elles sont.

# @src 55ad59ee
sentence-reason = Pas d’accord pour l’un d’eux ? Une bonne raison vaut parfois mieux que la clé.

# @src 34c1e1b6
sentence-told-back = Une tactique avec tes mots : à quoi ça ressemble, et qu’est-ce qui aide ?

# @src f6185773
sentence-fine-too = Et un message comme ça, quand est-il sans problème ?
