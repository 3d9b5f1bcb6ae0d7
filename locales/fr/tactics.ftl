# Second Look, les textes des 20 cartes de tactiques, français. Licence : CC BY 4.0. Pas encore relu par une personne de langue française.
# .fault vient après « Ce n’est pas ta faute. ». On tutoie, sans aucun accord avec qui lit. « On », c’est qui fait la chose.

# @src a5aa3702
tactic-spotting-a-need = Guetter le mauvais jour
    .short = Quelqu’un de nouveau apparaît pile quand tu as de la peine.
    .why = Les mauvais jours, quelqu’un qui t’écoute, c’est comme un coup de chance. Et sur le moment, rien ne montre que cette personne cherchait justement un mauvais jour.
    .sign = On sait beaucoup de choses sur toi avant que tu racontes quoi que ce soit. Et on revient sans cesse à ce qui fait mal.
    .apart = Est-ce que ça s’intéresse à toi, ou à ce qui fait mal ? Et ensuite, qu’est-ce que ça veut ?
    .helps-1 = Regarde quand le message est arrivé, et ce qui s’était passé juste avant.
    .helps-2 = On peut désactiver les messages des gens qu’on ne connaît pas.
    .helps-3 = Parle de ce qui fait mal à quelqu’un que tu connais depuis longtemps.
    .fine = Quelqu’un de la classe voit un post et laisse un mot gentil. On peut ne pas répondre, on peut aussi le montrer autour de soi.
    .fine-carer = Quelqu’un de la classe ou du travail voit un post et laisse un mot gentil. On peut ne pas répondre, on peut aussi le montrer autour de soi.
    .fault = Tout le monde a de mauvais jours. C’est quelqu’un d’autre qui a choisi d’en profiter.
    .ordinary = Un commentaire gentil

# @src 5c0a1679
tactic-warm-flood = Pluie de compliments
    .short = Plein de compliments, de quelqu’un qui te connaît à peine.
    .why = Tout le monde aime qu’on le remarque, et ça n’arrive pas tous les jours. Quand tout vient d’un coup, on ne se demande pas comment l’autre peut savoir.
    .sign = On te dit que tu es unique avant de te connaître. Et ça continue, jusqu’à ce que tu penses devoir quelque chose en échange.
    .apart = Comment peut-on le savoir ? Et que devient cette gentillesse après un non ?
    .helps-1 = Une réponse peut attendre un jour. Une amitié aussi.
    .helps-2 = Regarde en arrière : qu’est-ce qui a suivi le dernier non ?
    .helps-3 = Relis ces messages à voix haute, avec quelqu’un que tu connais depuis des années.
    .fine = Une nouvelle amie t’aime beaucoup et le montre. Elle a d’autres amis aussi, et elle reste gentille quand tu n’as pas le temps.
    .fine-carer = Une prof dit du bien de ton enfant, et le lui dit aussi. Ça arrive une fois ou deux, et on ne demande rien en échange.
    .fault = Tout le monde aime les mots gentils. Ceux-là étaient choisis pour plaire.
    .ordinary = Une nouvelle amie enthousiaste

# @src 885cace2
tactic-instant-circle = Une bande toute prête
    .short = Plein de gens nouveaux t’accueillent d’un coup, tous du même avis.
    .why = Quand cinq personnes disent la même chose, ça sonne vrai. Et pour qui restait à l’écart, une salle pleine, c’est comme une maison.
    .sign = Tu parlais avec une personne, et soudain ils sont cinq. Ils se couvrent tous de compliments, et pas un seul ne dit « moi, je vois ça autrement ».
    .apart = Là-bas, a-t-on le droit de voir les choses autrement ? Et de partir ?
    .helps-1 = Remonte la discussion : est-ce que quelqu’un, un jour, n’a pas été d’accord ?
    .helps-2 = Garde un soir pour des gens qui ne sont pas de la bande.
    .helps-3 = Va voir un club près de chez toi, avec quelqu’un, et compare.
    .helps-3-carer = Allez voir ensemble un autre groupe, près de chez vous, et comparez.
    .fine = Tout un club te dit bonjour d’un coup. Puis deux se disputent pour la fenêtre, et un troisième oublie ton prénom.
    .fault = Tout le monde aimerait avoir sa place quelque part. Celle-là était préparée d’avance.
    .ordinary = Un club accueillant

# @src 9827e92b
tactic-always-on = Toujours là
    .short = Des messages jour et nuit, et bientôt presque plus de place pour le reste.
    .why = Les heures vides sont longues, et là, quelqu’un répond toujours. Ça devient vite une habitude, et le reste de ta journée rétrécit.
    .sign = On t’écrit tôt et tard, et on te demande où tu étais. Pour suivre, tu dors moins, ou tu laisses tomber ce que tu avais prévu.
    .sign-carer = On écrit tôt et tard, et on demande où tu étais. Pour suivre, quelqu’un dort moins, ou laisse tomber ce qui était prévu.
    .apart = Est-ce que ça peut attendre demain, sans que tu aies à dire pourquoi ?
    .helps-1 = Une discussion, ça se met en sourdine pour un jour. Pas besoin de prévenir.
    .helps-2 = Un téléphone peut dormir dans une autre pièce.
    .helps-3 = Garde un moment prévu avec quelqu’un d’autre, ou propose-le.
    .fine = Un groupe en est à quatre-vingt-dix messages à midi. Tu peux le mettre en sourdine, et personne ne demande pourquoi.
    .fault = C’est dur d’arrêter de répondre quand les messages n’arrêtent jamais. On les envoyait pour remplir une journée.
    .ordinary = Un groupe très bavard

# @src b3421028
tactic-mirroring = Le miroir de ta peine
    .short = On partage ta peine, et on s’en sert pour te garder.
    .why = Ta peine est vraie, et enfin quelqu’un le dit. Après ça, il est facile de croire aussi le reste.
    .sign = On garde ta peine à vif, sans rien faire pour la calmer. Si quelqu’un d’autre veut t’aider, on te pousse à refuser.
    .apart = Est-ce que ta peine reste à toi, ou est-ce qu’on s’en sert ? Et qui a le droit d’aider ?
    .helps-1 = Regarde en arrière : dans ce que ces gens ont fait, qu’est-ce qui a aidé ?
    .helps-2 = Écris ce qui ne va pas à quelqu’un qui peut changer les choses.
    .helps-3 = Passe une heure à autre chose, avec quelqu’un que tu aimes bien.
    .fine = Des gens à qui on a fait la même chose qu’à toi se réunissent, et disent qui l’a fait. Ils aident à écrire la lettre, et si d’autres aident aussi, tant mieux.
    .fault = La peine est vraie. On peut rester en colère, et quitter ces gens quand même.
    .ordinary = Des gens qui aident

# @src 043e4bee
tactic-purpose = Une grande cause
    .short = Une grande promesse, sans lieu, sans date et sans nom derrière.
    .why = Presque tout le monde veut faire quelque chose qui compte. À côté d’une si grande promesse, ce qui manque paraît petit.
    .sign = On te propose quelque chose d’immense, et on trouve tes projets petits. Tu demandes quoi, où et avec qui : encore de grands sentiments, mais pas de réponse.
    .apart = Quoi, où et avec qui ? Quelqu’un pourrait-il aller voir sur place ?
    .helps-1 = Imagine un mardi ordinaire là-bas. Qu’est-ce que personne n’a dit ?
    .helps-2 = Parles-en avec quelqu’un : comment ferait-on pour repartir ? Une adresse seule ne prouve pas grand-chose.
    .helps-3 = Va aider deux heures près de chez toi, et compare.
    .fine = Un groupe demande de l’aide pour quelque chose qui te tient à cœur. Tu peux d’abord regarder, douter, arrêter, et arrêter ne coûte rien.
    .fault = Vouloir une vie qui compte, c’est bien. Ce sont eux qui ont laissé les détails de côté.
    .ordinary = Du vrai bénévolat

# @src e14d7e1e
tactic-real-family = « Ta vraie famille »
    .short = Un nouveau groupe veut être tout ce que tu as.
    .why = On a besoin d’avoir sa place, comme on a besoin de dormir. Un jour de solitude, ces mots sont comme une porte qui s’ouvre.
    .sign = On te dit que personne d’autre ne t’aime vraiment. Pour rester dans le groupe, il faut que tu perdes quelqu’un.
    .apart = Peux-tu avoir d’autres proches, et aller et venir ?
    .helps-1 = Raconte ce que tu en sais à quelqu’un que tu connaissais avant.
    .helps-2 = Regarde en arrière : comment parle-t-on là-bas des amis d’avant ?
    .helps-3 = Revois une amie d’avant, pour quelque chose d’ordinaire.
    .fine = Des amis, une chorale ou un groupe de croyants disent « ici, on est une famille ». Pour certains, c’est la seule. Si tu en as d’autres, ils en sont contents, et tu peux aller et venir.
    .fault = Tout le monde a besoin d’avoir sa place. Personne n’a le droit de demander des amis en échange.
    .ordinary = Une équipe soudée

# @src 2b3d4b4d
tactic-status = Un rôle spécial
    .short = On te promet que tu vas diriger, mais d’autres font toutes les règles.
    .why = Quand on décide rarement, un titre ressemble à du respect. Enfin, quelqu’un te prend au sérieux.
    .sign = On te dit que tu vas diriger, mais tu ne peux rien changer. On te donne un titre ou une tâche avant de te demander ce que tu veux.
    .apart = Que peux-tu décider toi-même ? Et t’a-t-on demandé si tu en as envie ?
    .helps-1 = Demande-toi : là-bas, à quoi peut-on dire non ?
    .helps-2 = Regarde en arrière : qui a décidé jusqu’ici ?
    .helps-3 = Trouve, ou propose, quelque chose à décider cette semaine.
    .fine = Ton entraîneuse te demande de mener l’échauffement. Tu peux le faire à ta façon, et tu peux dire non.
    .fine-carer = Quelqu’un te demande de tenir un stand à la fête de l’école. Tu peux le faire à ta façon, et tu peux dire non.
    .fault = Vouloir décider un peu, c’est normal. Eux n’ont donné qu’un titre.
    .ordinary = Un rôle que tu choisis

# @src 3a61bab4
tactic-romance = L’amour pressé
    .short = Un grand amour en quelques jours, et bientôt il faut le prouver.
    .why = L’amour, c’est beau à tout âge. Mais on dit oui plus vite, et poser une question paraît méchant.
    .sign = On te parle d’amour ou de vie à deux avant la première rencontre. Puis on veut une preuve : une photo, une promesse, un secret.
    .apart = Est-ce que ça peut attendre, et accepter « pas maintenant » ?
    .helps-1 = Attends une semaine. L’amour peut attendre.
    .helps-2 = Rien d’important ne doit se décider pendant que le cœur s’emballe.
    .helps-3 = Regarde quelques messages avec une amie.
    .fine = Quelqu’un t’aime beaucoup et accepte « pas maintenant ». Ça peut rester discret, et chacun peut en parler à un ami.
    .fault = Les sentiments étaient vrais. S’en servir, c’est quelqu’un d’autre qui l’a choisi.
    .ordinary = Un amour qui sait attendre

# @src b5fd18f0
tactic-gifts = Des cadeaux qui deviennent des dettes
    .short = Des cadeaux et des services qu’on te demande ensuite de payer.
    .why = Quand on reçoit, on aime rendre. C’est une belle habitude, et quelqu’un peut s’en servir.
    .sign = On te donne des choses que tu n’as jamais demandées. Plus tard, tu entends « après tout ce que j’ai fait pour toi ».
    .apart = Est-ce qu’on tient des comptes, ou qu’on réclame quelque chose après ?
    .helps-1 = « Merci, mais non », ça suffit. Ne pas répondre, ça suffit aussi.
    .helps-2 = Regarde en arrière : qu’a-t-on demandé après chaque cadeau ?
    .helps-3 = Dis à quelqu’un ce qui a été offert, même si c’est déjà utilisé.
    .fine = Un cadeau d’anniversaire, une boisson quand tu n’as plus d’argent, un livre prêté. Personne ne tient de comptes, et on ne réclame rien après.
    .fine-carer = Un cadeau d’anniversaire, une marmite de soupe quand tu as la grippe, un livre prêté. Personne ne tient de comptes, et on ne réclame rien après.
    .fault = Un cadeau n’est pas une dette. On ne doit rien, même si on l’a gardé.
    .ordinary = Un cadeau d’anniversaire

# @src c72eff32
tactic-guilt = Te faire culpabiliser
    .short = On prend ce qui te tient à cœur, et on en fait une raison d’obéir.
    .why = Personne n’aime décevoir. Un oui rapide, et ce malaise s’arrête.
    .sign = On te dit que si tu y tenais vraiment, tu l’aurais déjà fait. Et si tu poses une question, c’est que tu les laisses tomber.
    .apart = As-tu le droit de dire non, et est-ce que ça s’arrête là ?
    .helps-1 = On peut tenir à quelqu’un, et ne pas le faire quand même.
    .helps-2 = Attends demain. Un vrai devoir sera encore là.
    .helps-3 = Demande à quelqu’un que tu respectes, et qui n’a rien à gagner à ta réponse.
    .fine = Quelqu’un te rappelle une promesse que tu as faite. Ça peut le rendre triste si tu ne peux pas, et ça s’arrête là.
    .fault = Tenir aux autres n’est pas une faute, même si quelqu’un s’en est servi.
    .ordinary = Un rappel honnête

# @src 1608992c
tactic-us-and-them = Nous et eux
    .short = Il ne reste que deux sortes de gens : nous et eux.
    .why = Un monde compliqué devient simple, et tu es du bon côté. Quand la colère est là, ça donne de la force.
    .sign = On partage les gens en deux camps, sans personne au milieu. Si tu défends quelqu’un, on te demande de quel côté tu es.
    .apart = Y a-t-il de la place pour quelqu’un au milieu ?
    .helps-1 = Pense à une personne qui ne va dans aucun des deux camps.
    .helps-2 = Souviens-toi de quelqu’un que tu aimes bien, de l’autre côté.
    .helps-3 = Passe un moment avec des gens qui ne sont pas d’accord sur tout.
    .fine = Quelqu’un a un avis tranché et le dit très fort. Tu peux discuter, garder le tien, et partager les frites quand même.
    .fault = Quand on est en colère, une réponse simple fait du bien. On peut changer d’avis, à tout moment.
    .ordinary = Un avis tranché

# @src a80a808b
tactic-pulling-away = T’éloigner des tiens
    .short = Petit à petit, on rabaisse les tiens à tes yeux.
    .why = Tout le monde se fâche parfois avec les siens. Juste à ce moment-là, quelqu’un qui dit du mal d’eux a l’air de te comprendre.
    .sign = On glisse sans cesse de petites méchancetés sur les gens qui te connaissent. Après chaque discussion, ces gens te semblent plus loin.
    .apart = Est-ce qu’on dit ce qu’on a vu, et qu’on te laisse décider du reste ?
    .helps-1 = Envoie un bonjour. Pas besoin d’expliquer quoi que ce soit.
    .helps-2 = Souviens-toi : ceux qui disent du mal de ces gens les connaissent à peine.
    .helps-3 = Garde une chose chaque semaine : un repas, une répétition, une promenade.
    .fine = Une amie dit qu’elle ne supporte pas la façon dont quelqu’un te traite. Elle dit ce qu’elle a vu, te laisse décider, et ne s’en va pas.
    .fault = Chaque petite remarque était facile à croire. Un bonjour fait souvent plaisir, même tard.
    .ordinary = Une amie qui parle franchement

# @src 93d5abe5
tactic-secrecy = Le secret
    .short = On te demande de cacher des choses à des gens qui tiennent à toi.
    .why = Un secret, c’est excitant, et ça rapproche. Et personne n’aime trahir une promesse.
    .sign = On veut ta promesse avant que tu saches de quoi il s’agit. Le secret les protège, et toi, il t’isole.
    .apart = Jusqu’à quand, qui d’autre peut savoir, et qui est-ce que ça protège ?
    .helps-1 = « Ça, je ne peux pas le promettre » : cette réponse suffit.
    .helps-2 = Un bon secret a une fin. Cherche quel jour.
    .helps-3 = Dis-le à une personne que tu choisis. Une, ce n’est pas tout le monde.
    .fine = Une fête surprise est un secret jusqu’à dimanche, et puis tout le monde rit. Et la nouvelle d’une amie, c’est à elle de la dire.
    .fine-carer = Une fête surprise est un secret jusqu’à dimanche, et puis tout le monde rit. Et la nouvelle d’une amie ou d’une sœur, c’est à elle de la dire.
    .fault = Une promesse demandée si tôt peut se reprendre, même maintenant.
    .ordinary = Une fête surprise

# @src 90b7e086
tactic-private-app = Passer sur une appli privée
    .short = On emmène la discussion là où personne d’autre ne peut la voir.
    .why = Ça ressemble à de la confiance. Un coin tranquille à deux, c’est agréable, et dire non paraît impoli.
    .sign = On insiste, et les messages disparaissent. Personne d’autre ne les voit, et tu ne peux les montrer à personne.
    .apart = Pourquoi là-bas, qui pourrait encore voir, et que coûte un non ?
    .helps-1 = Reste là où il y a un bouton pour bloquer et un pour signaler.
    .helps-2 = Un « pas encore » suffit, et ne pas répondre aussi.
    .helps-3 = Garde ce qui a été écrit, si c’est sans danger. Montre-le à une personne.
    .helps-3-carer = Garde ce qui a été écrit, si c’est sans danger : ne l’efface pas à sa place. Montre-le à une personne.
    .fine = Quelqu’un de la classe propose d’échanger vos numéros, et un non ne pose pas de problème.
    .fine-carer = Quelqu’un de la classe ou de la réunion de parents propose d’échanger vos numéros, et un non ne pose pas de problème.
    .fault = C’était fait pour paraître gentil. Partir tard, c’est partir quand même.
    .ordinary = Échanger des numéros

# @src 97fc7d59
tactic-checking-risk = Voir qui le remarquerait
    .short = Des questions : qui est près de toi, qui voit ton téléphone ?
    .why = Ça ressemble à de l’attention, ou à du bavardage. On répond aux questions faciles avant de se demander pourquoi.
    .sign = On demande qui est à la maison, qui voit ton téléphone, quand il n’y a personne avec toi. Les questions portent sur les gens autour de toi, pas sur toi.
    .sign-carer = On demande qui est à la maison, qui voit son téléphone ou le tien, quand il n’y a qu’une personne chez vous. Les questions portent sur les gens autour de toi, pas sur toi.
    .apart = Y a-t-il une raison, et peux-tu laisser ça sans réponse ?
    .helps-1 = Si la réponse est déjà partie, dis à quelqu’un ce que ces gens savent maintenant.
    .helps-2 = Laisse ça sans réponse. La discussion peut s’arrêter là.
    .helps-3 = Répète la question, mot pour mot, à quelqu’un près de toi.
    .fine = Sur une ligne d’écoute pour les jeunes, on te demande si tu peux parler, et on dit pourquoi. Ta famille demande quand tu rentres, à cause du dernier bus.
    .fine-carer = Sur une ligne d’écoute, on te demande si tu peux parler, et on dit pourquoi. À la maison, on demande à quelqu’un quand il rentre, à cause du dernier bus.
    .fault = À une question aimable, on répond aimablement. C’est comme ça qu’on se parle.
    .ordinary = Une question pratique

# @src 80929a9d
tactic-one-voice = Une seule voix
    .short = On décide qui d’autre tu peux écouter.
    .why = Dans le doute, une réponse claire soulage. Personne ne peut tout vérifier, alors chacun fait confiance à quelqu’un.
    .sign = On répond pour tout le monde, et on décide à qui tu peux demander. Si tu demandes à quelqu’un d’autre, on se vexe ou on s’énerve.
    .apart = As-tu le droit de demander aussi à quelqu’un d’autre ?
    .helps-1 = Demande à quelqu’un près de toi comment il voit ça.
    .helps-2 = Cherche une deuxième réponse, chez quelqu’un qui a étudié la question.
    .helps-3 = Laisse la question ouverte une semaine. Personne n’est obligé de savoir tout de suite.
    .fine = Une prof explique clairement, et elle est stricte. Tu peux aussi demander à d’autres, et personne ne se vexe.
    .fine-carer = Une prof ou un médecin explique clairement, et reste ferme. Tu peux aussi demander à d’autres, et personne ne se vexe.
    .fault = Tout le monde cherche des réponses. Quelqu’un a caché les autres réponses.
    .ordinary = Une prof stricte
    .ordinary-carer = Une réponse claire

# @src 86407d2b
tactic-small-steps = À petits pas
    .short = De petits services qui grandissent, l’un après l’autre.
    .why = Chaque pas, c’est presque rien. Et après trois oui, un non paraît bizarre.
    .sign = Chaque demande va un peu plus loin que la dernière. Quand tu t’arrêtes, on te rappelle ce que tu as fait avant.
    .apart = Où est-ce que ça finit ? Et peux-tu t’arrêter à ce pas-ci ?
    .helps-1 = Avant le prochain, demande-toi : et après, il y aura quoi ?
    .helps-2 = On peut s’arrêter à chaque pas, sans donner de raison.
    .helps-3 = Écris les pas l’un sous l’autre, et lis-les avec une amie.
    .fine = Une voisine te demande de nourrir le chat, puis d’arroser aussi les plantes. Dimanche, elle rentre, et c’est fini.
    .fault = On ne demande à personne la dernière marche en premier. Un escalier, ça se quitte aussi au milieu.
    .ordinary = Un service qui a une fin

# @src fdf601ad
tactic-rush = L’urgence
    .short = Il faut décider maintenant, sans le temps de demander à quelqu’un.
    .why = Quand ça presse, on regarde l’heure et on oublie la question. Et un oui rapide fait tomber la pression.
    .sign = On te fixe une limite, rien que pour toi. Tu demandes une nuit pour réfléchir, et l’offre disparaît, ou la gentillesse.
    .apart = Qui a fixé l’heure, y a-t-il une raison, et que se passe-t-il si tu attends ?
    .helps-1 = « Je réponds demain » est une réponse. Ensuite, dors.
    .helps-2 = Demande-toi : qui a fixé la limite, et pourquoi ?
    .helps-3 = Appelle d’abord quelqu’un. Cinq minutes suffisent.
    .fine = Une liste ferme vendredi pour tout le monde, et c’est écrit sur la porte. En cas de retard, tu peux demander pour la prochaine fois.
    .fault = Personne ne réfléchit bien quand l’heure tourne. Un oui trop rapide peut se reprendre.
    .ordinary = Une vraie date limite

# @src 662a00c2
tactic-possession = Comme si tu leur appartenais
    .short = On te fait payer un non, et on ne te laisse pas partir.
    .why = La peur et la honte font taire, les adultes aussi. Rester peut sembler plus facile que de les mettre en colère.
    .sign = Quand tu prends du recul, on se fâche, on te fait honte ou on te menace. On dit ce qu’on fera, ou ce qu’on montrera, si tu pars.
    .apart = Est-ce que ton non tient, ou dois-tu le payer ?
    .helps-1 = Cherche de l’aide aujourd’hui, avant de répondre ou de partir : quelqu’un près de toi, ou un numéro sous « À qui parler ».
    .helps-2 = Garde les messages, si les garder est sans danger.
    .helps-3 = Ensuite, ne réponds plus, ou aide quelqu’un à ne plus répondre, avec une personne tout près. Personne n’a à se justifier.
    .fine = Une amie est blessée quand tu dis non, et te le dit. Elle parle peu pendant un jour, et ton non tient toujours.
    .fine-carer = Une amie, ou ta fille, est blessée quand tu dis non, et te le dit. Elle parle peu pendant un jour, et ton non tient toujours.
    .fault = Quoi qu’on ait dit, envoyé ou fait, personne n’a le droit d’en faire une menace. Une aide qui vient tard reste une aide.
    .ordinary = Une amie blessée
