# Second Look, les 24 messages de l’instrument second-look-1, français. Licence : CC BY 4.0. Pas encore relu par une personne de langue française.
# t est une tactique, l y ressemble seulement. Changer un mot fait un nouvel instrument : 15 mots au plus par message.

# @src 7f01bdaf
measure-second-look-1-s1t = Il reste une place dans notre cours ! Dis oui ce soir, n’attends pas tes parents.
    .from = Une école de danse que tu ne connaissais pas
    .why = Il faut faire vite, et personne à la maison ne peut l’apprendre avant. Aucune raison n’est donnée.
# @src 4d7a0ecc
measure-second-look-1-s1l = Apporte ta fiche d’ici lundi. Après, c’est trop tard, le bus sera réservé.
    .from = M. Okoro, ton prof de sport
    .why = Il y a un jour et une raison : le bus. Tout le monde peut poser la question.
# @src 38163213
measure-second-look-1-s2t = Écris-moi plutôt sur mon numéro perso. L’équipe n’a pas besoin de savoir qu’on se parle.
    .from = Daniel, l’entraîneur de ton équipe
    .why = Il emmène la discussion là où personne d’autre ne peut la lire, et la cache à l’équipe.
# @src 2aa252d3
measure-second-look-1-s2l = J’ai pas encore le groupe classe. Toi ou quelqu’un d’autre peut m’envoyer les devoirs ici ?
    .from = Emil, dans ta classe depuis lundi
    .why = Il dit pourquoi, et toute la classe peut le vérifier. Rien n’est caché à personne.
# @src 723f062c
measure-second-look-1-s3t = Tes dessins sont les meilleurs ici ! Ne les montre plus qu’à moi, s’il te plaît.
    .from = Lena, que tu ne connaissais pas, sous tes dessins
    .why = Le compliment a un prix : personne d’autre ne doit plus voir tes dessins.
# @src dd66e3bb
measure-second-look-1-s3l = La meilleure photo de l’année ! Tout le monde devrait voir l’air fâché de ton chat.
    .from = Quelqu’un que tu ne connaissais pas, sous la photo de ton chat
    .why = Un grand compliment, devant tout le monde, et on ne veut rien en échange.
# @src 7e1a000c
measure-second-look-1-s4t = Viens avec moi demain, je dirai pas où. Dis à ta mère qu’on révise, ok ?
    .from = Toni, de ton club de natation
    .why = On te demande de mentir, pour que personne à la maison ne sache où tu es vraiment.
# @src 41b001a5
measure-second-look-1-s4l = Je change d’école en septembre. Dis rien à la classe pour l’instant, je m’en charge.
    .from = Amina, ton amie de la classe
    .why = Cette nouvelle est à elle. Ça ne fait de mal à personne, et ça s’arrête quand elle le dit à la classe.
# @src ed7332cf
measure-second-look-1-s5t = Je t’ai donné les écouteurs, non ? Alors maintenant, tu t’assois seulement avec moi.
    .from = Elif, de ta classe
    .why = Le cadeau devient une dette. Pour la payer, il faut laisser tes amis.
# @src efe910cb
measure-second-look-1-s5l = J’ai trop de pommes ! Servez-vous dans le panier près de la porte, s’il vous plaît.
    .from = Un nouveau voisin, sur un mot pour tout l’immeuble
    .why = Elles sont là pour tout l’immeuble, et on ne demande rien en échange.
# @src d3bccccf
measure-second-look-1-s6t = On ne voit plus nos anciens amis, et on est tous plus heureux. Fais pareil !
    .from = Six personnes dans une nouvelle discussion
    .why = Beaucoup de voix à la fois te disent de renoncer aux amis que tu as.
# @src d5230c3f
measure-second-look-1-s6l = Presque tout le monde vient au cinéma samedi ! Et toi, tu viens aussi ?
    .from = Le groupe de ta classe
    .why = Beaucoup y vont, et on te pose la question. Il ne t’arrive rien si tu restes à la maison.
# @src cf05fffb
measure-second-look-1-s7t = Si tu vas à l’entraînement aujourd’hui, je serai encore malade, et ce sera ta faute.
    .from = Zoe, ta meilleure amie
    .why = On te fait porter la faute de ce que quelqu’un ressent, pour que tu renonces à quelque chose à toi.
# @src 64ef5099
measure-second-look-1-s7l = Ton livre a trois semaines de retard. Rapporte-le, s’il te plaît, quelqu’un l’attend.
    .from = Mme Pereira, nouvelle à la bibliothèque
    .why = Un simple rappel, avec une raison. Rien n’est dit sur le genre de personne que tu es.
# @src 7cdc8470
measure-second-look-1-s8t = T’es notre sœur ! Mais si tu rates une soirée film, t’es plus de la famille.
    .from = Mateo, d’une discussion que tu viens de rejoindre
    .why = D’abord un nom qui réchauffe, puis un prix : si tu manques un soir, tu les perds tous.
# @src dec02e1d
measure-second-look-1-s8l = Notre équipe, c’est une famille. Personne ne reste seul dans le bus, assieds-toi avec nous !
    .from = Sari, capitaine de ton équipe
    .why = On t’invite à t’asseoir avec eux. Personne n’est mis dehors, et tu n’as personne à quitter.
# @src cd699e39
measure-second-look-1-c1t = J’ai besoin d’un oui avant midi. Si tu en parles d’abord, je prends quelqu’un d’autre.
    .from = Ida, qui dirige le groupe de musique de l’école
    .why = Tu ne peux demander à personne : une question te coûte la place. L’urgence t’isole.
# @src da707e16
measure-second-look-1-c2l = Personne ne lit les réponses envoyées ici. Pour un autre jour, merci d’appeler le cabinet.
    .from = Le nouveau dentiste, pour ton rendez-vous
    .why = On te dit où demander : au cabinet lui-même. Tout le monde peut y appeler et vérifier.
# @src b1004a30
measure-second-look-1-c3t = Tu joues mieux que tous les autres ! Quitte l’équipe, sinon j’arrête de t’aider.
    .from = Felix, un joueur plus âgé de ton équipe
    .why = Après le compliment, il faut choisir : quitter ton équipe, ou perdre son aide.
# @src e8d7e061
measure-second-look-1-c4l = Ton code est 4471. Ne le donne à personne, même pas à nous.
    .from = Un site pour apprendre, quand tu te connectes
    .why = Ce code est ta clé à toi. Le garder te protège, et tu peux parler du message à tout le monde.
# @src c09937ed
measure-second-look-1-c5t = Je t’ai donné 500 pièces ! Alors allume ta caméra, c’est normal.
    .from = Un joueur dont tu ne connais pas le nom
    .why = Les pièces ressemblaient à un cadeau. Maintenant, il faut payer en montrant ta chambre.
# @src 55f951cf
measure-second-look-1-c6l = On dit toutes les deux : la deuxième photo ! Papa aussi. Prends celle-là.
    .from = Tes deux sœurs, après ta question
    .why = Elles sont d’accord, mais tu leur as demandé. Le choix reste le tien.
# @src ad018286
measure-second-look-1-c7t = Tu peux arrêter d’aider, bien sûr. Alors les chiens auront faim, à cause de toi.
    .from = Un groupe pour les animaux, que tu as rejoint la semaine dernière
    .why = On te dit que tu peux arrêter, puis on te fait porter la faute si tu le fais.
# @src 1c80c3b4
measure-second-look-1-c8l = T’es de la famille, je te demande d’abord : tu montres son nouveau portable à Mamie ?
    .from = Tante Petra
    .why = Un petit service que tout le monde peut connaître. C’est une question, et rien n’en dépend.
# @src 29e433f1
results-before = avant
# @src 3312c53d
results-after = après
# @src ea40c957
results-booster = deux semaines plus tard
# @src 855c0299
results-tactics = messages avec une tactique
# @src 5bb8198f
results-lookalikes = messages ordinaires
# @src 0ae89f2e
results-title = Sur dix messages, à combien le groupe voulait jeter un second regard
# @src fba584ab
results-of-tactics = Sur dix messages avec une tactique, le groupe voulait jeter un second regard à { $before } avant, et à { $after } après.
# @src 7e95d323
results-of-lookalikes = Sur dix messages ordinaires, c’était { $before } avant, et { $after } après.
# @src b811986e
results-better = Votre groupe les distinguait mieux après.
# @src fa9cd314
results-harder = Les distinguer était plus difficile après. Regardez quels messages ordinaires ont été marqués.
# @src 045091dc
results-more-of-both = On a marqué plus de messages, les ordinaires aussi. C’est plus de méfiance, pas un meilleur œil. Les messages qui ressemblent à une tactique méritent dix minutes.
# @src 2c52a43d
results-less-of-both = On a marqué moins de messages, des deux sortes.
# @src 56e0d16c
results-about-the-same = À peu près pareil, pour autant qu’un seul groupe puisse le montrer.
# @src eaf6c88c
results-counts-only = Tout le groupe a eu les messages dans le même ordre, ou comptait moins de douze personnes. Ce que ça montre se voit sur beaucoup de groupes, pas sur un seul.
# @src f35ed75d
results-too-few = Moins de cinq personnes ont répondu. Rien n’est montré, pour que personne ne se retrouve.
# @src e272be24
results-not-asked = Dans cet atelier, rien n’a été demandé avant et après, ou aucune feuille n’est encore saisie.
# @src c27cbd83
results-held-back = Certaines réponses attendent que cinq autres arrivent : sinon, une soustraction permettrait d’en retrouver une.
# @src 937dc2bd
results-share = Une seule classe ne peut pas dire si un cours marche. Partagez le fichier : beaucoup de classes le peuvent.
# @src 42c8600e
results-sheets = { $count ->
    [one] { $count } feuille saisie : { $a } avec A d’abord, { $b } avec B.
   *[other] { $count } feuilles saisies : { $a } avec A d’abord, { $b } avec B.
}
# @src c5115b78
results-few-answers = encore peu de réponses
# @src 8704a0e1
results-hardly-marked = presque personne ne le marque
# @src ebf0a18e
results-nearly-always-marked = presque tout le monde le marque
# @src da79e0a2
results-sets-differ = Les séries A et B diffèrent de { $points } points sur cent : { $kind }
# @src de2f42a4
results-report = Second regard : { $count ->
    [one] { $count } atelier
   *[other] { $count } ateliers
}
# @src b0c0d8ac
results-report-left-out = Exports arrivés une nouvelle fois : { $again }. Fichiers laissés de côté : { $left }. Lignes non données, car moins de cinq personnes ont répondu : { $rows }.
# @src fb408ac1
results-report-halves = Seuls sont comparés plus bas les ateliers où chaque moitié du groupe a eu son ordre des messages ; les autres sont dans les tableaux.
# @src 4fa53b6d
results-report-all = tous
# @src a7ed177d
results-report-story = histoire : { $value }
# @same
# @src 350379a3
results-report-plan = plan : { $value }
# @src 252cb1c6
results-report-method = demandé par : { $value }
# @src 2a77d977
results-report-locale = langue : { $value }
# @src 488ca4c9
results-report-workshops = ateliers
# @src 1d869035
results-report-hits-before = détections avant
# @src 40d27c4d
results-report-alarms-before = fausses alertes avant
# @src 85982864
results-report-interval = intervalle
# @src bae6dd62
results-report-drawn = ateliers tirés à nouveau
# @src 269d7d10
results-report-alike = traite les ateliers comme semblables
# @same
# @src 56086709
results-report-item = message
# @src 52f64ab7
results-report-answers = réponses avant
# @src 2bbc2b35
results-report-marked = marqués
# @src 82338d93
results-report-reading = Δd′ au-dessus de 0 : mieux distingués après. Δc sous 0 : plus de marques, des deux sortes. Si cela vient de l’atelier, seule une comparaison avec des groupes qui n’en ont pas eu peut le dire.
# @src 88301826
results-sheets-keys = Une feuille par ligne, par exemple { $keys }. 1 : « jeter un second regard », 0 : « laisser comme ça », - : sauté. < reprend la dernière, une ligne vide termine.
# @src 859bdf4a
results-sheets-none = Rien n’a été saisi avant.
# @src 324fc931
results-hands-first = Quels messages tout le monde a-t-il eus d’abord : série A ou série B ?
# @src e5db6387
results-hands-how = Demandé { $when } : pour chaque message deux nombres, par exemple 14 9 : combien pour un second regard, combien pour laisser comme ça. < reprend le dernier. Une ligne vide au premier message veut dire que rien n’a été demandé à ce moment-là.
# @src 7e8261eb
results-hands-two = Tapez deux nombres séparés par un espace, et rien d’autre.
# @src c48ae0ba
results-hands = { $count ->
    [0] Rien n’a été demandé, et rien n’est noté.
    [one] Les mains levées d’une fois sont notées.
   *[other] Les mains levées de { $count } fois sont notées.
}
# @src c388e53b
results-sheets-waiting = { $count ->
    [one] { $count } feuille a été saisie ici et n’est pas encore comptée. 1 la reprend, 0 la jette.
   *[other] { $count } feuilles ont été saisies ici et ne sont pas encore comptées. 1 les reprend, 0 les jette.
}
# @src f1dedcd3
results-sheets-uncounted = Des feuilles de cet atelier sont saisies, mais pas encore comptées. Continuer la saisie les ramène.
# @src 6ff48c28
results-sheet-no-set = Une feuille commence par a ou b, la série qui y est en premier. Saisissez-la à nouveau.
# @src 1aaf98e9
results-sheet-key = Après la lettre, il n’y a que 1, 0 et -. Saisissez cette feuille à nouveau.
# @src 16eabbbc
results-sheet-count = Réponses saisies : { $found } ; cette feuille a { $wanted } messages. Saisissez-la à nouveau.
# @src d9765ff0
results-merged = Cet atelier est compté avec d’autres, car moins de cinq personnes avaient répondu dans chacun. Il n’est jamais donné seul.
# @src d8ad74c0
fresh-title = Un regard neuf
# @src 435e876e
fresh-line = Deux semaines plus tard. Huit messages courts, un par un.
# @src ddbd3300
fresh-best-after = mieux après une des histoires
# @src 39eb7ea1
fresh-rule = Un second regard, c’est s’arrêter, demander ou vérifier avant de répondre. Ça n’accuse personne.
# @src 55585fe8
fresh-how = Après chaque message, tu lis aussitôt ce qu’il fait, et pourquoi. Saute ce que tu veux.
# @src 453deb07
fresh-kept = Il n’y a pas de points. Rien de ce que tu choisis ici n’est gardé ni envoyé.
# @src f4286d1b
fresh-reading = Voici les messages en liste. Ce que fait chacun est replié en dessous : regarde d’abord par toi-même.
# @src 7a53e72e
fresh-fold = Ce qu’il fait, et pourquoi
# @src 75d4fd9f
fresh-begin = Commencer
# @src 377d60ea
fresh-number = Message { $number } sur { $of }
# @src 428a5428
fresh-question = Tu y jetterais un second regard ?
# @src ea00e17b
fresh-look = Jeter un second regard
# @src 121a335a
fresh-let-be = Laisser comme ça
# @src 38cfccf4
fresh-skip = Sauter
# @src d0f8223f
fresh-said-look = Tu as dit : jeter un second regard.
# @src f019cc30
fresh-said-let-be = Tu as dit : laisser comme ça.
# @src c35ab009
fresh-skipped = Tu as sauté ce message.
# @src 26e81c25
fresh-helps = Ici, un second regard aide
# @src c285bec2
fresh-fine = On peut laisser comme ça
# @src 95d18c37
fresh-does = { $does }. { $why }
# @src eb17b5e7
fresh-next = Message suivant
# @src 7fb05d33
fresh-to-end = Aller à la fin
# @src 8220e864
fresh-end-title = C’étaient les huit messages
# @src 1bd80d3c
fresh-end = Savoir qui écrit ne suffisait pas à les distinguer : des amis peuvent mettre la pression, et des gens que tu ne connais pas peuvent être très bien. Regarde ce que fait un message, et ce qui se passe si tu dis non.
# @src 2920f4e0
fresh-end-ask = Pas d’accord pour l’un d’eux ? Une bonne raison vaut parfois mieux que cette clé. Dis à quelqu’un lequel tu lui montrerais.
# @src ad4fbb0a
fresh-all = Les huit, et ce que fait chacun
