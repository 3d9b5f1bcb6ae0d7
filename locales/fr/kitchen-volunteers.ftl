# Kitchen Volunteers, français ; ici, l’histoire s’appelle « Dix heures de soupe ». Licence : CC BY 4.0. Aucune personne francophone ne l’a encore relue.
# Dans la cuisine, tout le monde se tutoie ; Sofia dit vous à Renate et à Pavel. Les voix : readers/french-voices.md.

## People. A name is a term, so that every sentence spells and bends it the same way.

# @src da1c5949
-sofia = Sofia
# @src 7fc21866
-lotte = Lotte
# @src f59d4c10
-papa = Papa
# @src d0f489d0
-milo = Milo
# @src 6c16aa32
-costa = M. Costa
# @src df631942
-amal = Amal
# @src 8f80c84e
-renate = Renate
# @src bd52aa51
-idris = Idris
# @src 79869fae
-bea = Bea
# @src de7321fb
-pavel = Pavel
# @src 508044eb
-ilka = Ilka

# @src e3865d7c
cast-sofia = { -sofia }
    .about = toi
    .letter = S
# @src cd270d8f
cast-lotte = { -lotte }
    .about = ta meilleure amie
    .letter = L
# @src 8325b0d3
cast-papa = { -papa }
    .about = ton père
    .letter = P
# @src 0a884b55
cast-milo = { -milo }
    .about = de ta classe
    .letter = M
# @src f76fd36d
cast-costa = { -costa }
    .about = ton prof, tient la liste des lieux
    .letter = C
# @src 28da67b8
cast-amal = { -amal }
    .about = infirmière, s’occupe de la cuisine
    .letter = A
# @src 530fb097
cast-renate = { -renate }
    .about = fait la soupe, vient de la paroisse
    .letter = R
# @src 09e150c4
cast-idris = { -idris }
    .about = fait le riz
    .letter = I
# @src 8a0f2977
cast-bea = { -bea }
    .about = au guichet
    .letter = B
# @src cb685450
cast-pavel = { -pavel }
    .about = ancien chauffeur de bus
    .letter = P
# @src c90196d4
cast-ilka = { -ilka }
    .about = cuisinière en mer, dîne ici à six heures
    .letter = I
# @src ff8256b9
cast-kitchen = La soupe du quartier
    .about = deux adresses, deux téléphones
    .letter = S

## Places where people talk. .about says what kind of place it is.

# @same
# @src 583012a2
channel-lotte = { -lotte }
    .about = Plaza
# @src 6ba71fb0
channel-stove = La cuisine
    .about = de vive voix
# @same
# @src 068cfcbe
channel-chat = Groupe cuisine
    .about = Plaza
# @same
# @src 92eccc35
channel-chat-murmur = Groupe cuisine
    .about = Murmur
# @src 7aa110d9
channel-renate-call = { -renate } au téléphone
    .about = haut-parleur
# @same
# @src 9ec1e208
channel-amal = { -amal }
    .about = Plaza
# @same
# @src 8f7b2731
channel-bea = { -bea }
    .about = Plaza
# @src 25f48f6e
channel-home = À la maison
    .about = de vive voix
# @src b82e2c75
channel-page = La soupe du quartier
    .about = une page sur Plaza
# @same
# @src 96ffd5a2
channel-class = Groupe de la classe
    .about = Plaza
# @src f595f02b
channel-school = { -costa }
    .about = messagerie du lycée
# @src 4b927331
channel-yard = La cour
    .about = de vive voix
# @src e119f85e
channel-hall = Les longues tables
    .about = de vive voix
# @src 3c38c996
channel-bus = Dans le bus
    .about = de vive voix

## The story

# @src fdbdbc64
scenario-title = Dix heures de soupe
# @src ab22ce48
scenario-line = Tu es Sofia, 16 ans. Ton lycée demande à chaque élève dix heures d’aide quelque part. Tu as choisi une cuisine où tu ne connais personne.
# @src 8a66c155
scenario-before =
    Sofia aide dans une cuisine bruyante, avec des gens qu’elle ne connaît pas encore.
    Il y a beaucoup de messages. Quelqu’un la presse, et quelqu’un lui fait sentir qu’elle lui doit quelque chose.
    Tu peux prendre du recul à chaque moment de l’histoire. Ça en fait partie.
# @src 465153ec
ask-do = Que fait { -sofia } ?
# @src 3c252e22
ask-say = Que dit { -sofia } ?
# @src 359479b2
ask-write = Qu’écrit { -sofia } ?

## K1

# @src 1d333c09
eleven-hellos_title = Onze bonjours
    .about = Lotte n’en revient pas. Sofia épluche, et tout un groupe lui dit bonjour.
# @src 59cd2a66
eleven-hellos_with-strangers = De la soupe ? Avec des gens que tu connais pas ? T’aimes même pas les oignons
    .note = Ta meilleure amie râle contre ton idée, une seule fois, et devant toi. L’idée reste à toi.
# @src 3c705442
eleven-hellos_in-the-library = À la bibli aussi tu peux les faire tes dix heures. Et à la bibli y a moi
# @src eed89a1c
eleven-hellos_one-word = En classe, on dit leurs deux prénoms en un seul mot : LotteEtSofia. Depuis dix ans. Sofia voudrait voir ce que ça donne, toute seule.
# @src 7f47615a
eleven-hellos_carpets = Les semaines impaires, la soupe se fait au sous-sol de la mosquée. Les semaines paires, à la paroisse. Les tapis d’en haut, Sofia les connaît. Les fourneaux, jamais vus.
# @src dda2d762
eleven-hellos_ten-hours = Le lycée demande dix heures d’aide. Pour l’instant, ça fait neuf minutes, et sept oignons.
# @src 046ed990
eleven-hellos_for-ever = Neuf minutes – attention à ton pouce – et tu épluches déjà mieux qu’Idris. Reste pour toujours.
    .note = Un gros compliment. Puis Sofia a dit « jusqu’à six heures », et personne n’a demandé plus.
    .shows = « Mieux qu’Idris », c’est aussi pour le taquiner, lui. « Reste pour toujours », elle le dit à quelqu’un qui peut partir à six heures.
    .settles = Dis à quelle heure tu pars, et vois si on te laisse partir.
# @src 7c2798fe
eleven-hellos_until-six = Je peux rester jusqu’à six heures
# @src fb159887
eleven-hellos_six-too = Va pour six heures. La pendule est au-dessus du – non, ça, c’est le four. Au-dessus du frigo.
# @src e147d58f
eleven-hellos_pause-praise = Un compliment peut faire du bruit. Écoute ce qui vient après « jusqu’à six heures ».
    .pressing = S’arrêter ici, ça se comprend : un si gros compliment de quelqu’un de nouveau, ça peut être une pluie de compliments. Puis Sofia a donné une heure, et Amal a seulement cherché la pendule.
    .fine = C’est bruyant, c’est pour rire, et ça ne demande rien. Sofia a donné une heure, et Amal a seulement cherché la pendule.
    .unclear = Un compliment tout seul ne dit rien, c’est vrai. La suite, si : Sofia a donné une heure, et Amal a seulement cherché la pendule.
# @src 849b0af4
eleven-hellos_add-you = Je te mets dans le groupe ? Tu peux en ressortir
# @src f9eadf7e
eleven-hellos_yes-add-me = Oui, ok
# @src ac45a006
eleven-hellos_hello = Bonjour Sofia !
    .note = Onze bonjours d’un coup. Mais Bea avait demandé avant, et dit qu’on peut en ressortir.
# @src 40bf96bc
eleven-hellos_glasses = C’est qui ? J’ai perdu mes lunettes. Bienvenue quand même.
# @src dbace97f
eleven-hellos_eight-more = Encore neuf bonjours. L’un d’eux est une photo de poireau.
# @src cc395a13
eleven-hellos_who-is-who = Bonjour ! Qui est qui ?
    .feedback = Tu as demandé qui est qui, et sur Pavel, il y a déjà deux avis. Onze bonjours d’un coup, ça peut être monté exprès, ou juste un club. Attendre de voir qui fait quoi, ça va aussi.
# @src 524e458d
eleven-hellos_i-carry = Pavel. Je conduisais le bus, et ici je porte les choses.
# @src 9d56a338
eleven-hellos_he-does-not = Il ne porte rien du tout. Renate.
# @src 212bf168
eleven-hellos_one-hour = Bonjour ! Je viens juste essayer
    .feedback = Avec onze bonjours, on a vite l’impression d’être déjà de la bande. Tu as dit ce que c’est pour toi, et quelqu’un répond qu’il a commencé comme ça. Là où personne ne compte encore sur toi, rien n’oblige à le dire.
# @src e946be33
eleven-hellos_i-was-eight = Moi aussi je venais juste essayer, j’avais huit ans
# @src 33ad85ce
eleven-hellos_carrot = Envoyer un sticker de carotte.
    .feedback = Tu as rendu le bonjour avec quelque chose qui ne promet rien. Tu ne sais pas encore qui sont ces gens ; tu peux demander quand tu veux. Si un groupe veut d’abord un nom ou une photo, commence par une question.
# @src 9d86255f
eleven-hellos_is-that-me = C’est quoi, le truc orange ? C’est moi ?
# @src dd55e41c
eleven-hellos_silence = Laisser le téléphone dans le sac, et éplucher.
    .feedback = Tu as laissé onze bonjours sans réponse, et personne n’en dit un mot. Ça t’apprend quelque chose sur ce groupe. Si une seule personne t’attendait, un petit bonjour lui ferait plaisir.
# @src d6df613d
eleven-hellos_in-the-bag = Le téléphone vibre encore quelques fois dans le sac, puis plus rien.
# @src 481a0b9b
eleven-hellos_bucket = Les épluchures vont dans le seau bleu. Pas le – voilà. L’autre seau bleu.

## K2

# @same
# @src e8bae558
cumin_title = Cumin
    .about = Deux cuisinières, une marmite, un tablier, et une pendule à six heures moins dix.
# @src ffe280e3
cumin_over-the-pot = La marmite arrive à la hanche de Sofia. Au-dessus, la main d’Amal tient une cuillère pleine d’une poudre brune.
# @src 64404df9
cumin_my-mothers = Pas de cumin. C’est la soupe de ma mère.
# @src c19e8b28
cumin_never-met = Ta mère n’a jamais rencontré mon cumin.
# @src fd2ba6e0
cumin_no-bacon = Neuf ans sans lardons. J’ai râlé pendant huit.
# @src 04b8d7cc
cumin_half-each = En fait on a deux marmites
# @src f0ef57ad
cumin_apron = Tiens, un tablier. Ton nom est dessus, sur du scotch. Le scotch, ça s’enlève.
    .note = Il y a le nom de Sofia dessus, et c’est un prêt. Personne ne demande rien en échange.
# @src bd8b84bd
cumin_ten-to-six = Six heures moins dix. Sofia cherche sa veste. Il reste les marmites pleines à monter par l’escalier.
# @src 31817262
cumin_old-one-carries = Déjà six heures ? Alors la jeunesse rentre chez elle, et le vieux monte les marmites. Ça ne fait rien, va. Ça ne fait rien.
    .note = Sofia avait dit « jusqu’à six heures ». Maintenant, partir, c’est le laisser seul avec les marmites.
# @src 286a1917
cumin_wednesdays = J’ai dit six heures. Mais je peux venir le mercredi
    .feedback = Tu t’en tiens à six heures, et tu proposes ce que tu veux bien donner. Pavel soupire, mais l’heure, tu l’avais dite avant. Si tu as envie de rester dix minutes, ça va aussi.
# @src 270e70e5
cumin_in-pencil = Le mercredi. Je le note au crayon.
# @src 81401497
cumin_who-else = Qui les monte quand je suis pas là ?
    .feedback = Tu as demandé si tout repose sur toi, comme Pavel le laissait entendre. Eh bien non. Là où il n’y a vraiment personne d’autre, une marmite est vite montée.
# @src 905d284f
cumin_that-is-me = Moi. J’espérais que personne en parlerait
# @src 1b08f1a7
cumin_one-pot = Monter une marmite, puis partir.
    .feedback = Tu en as monté une, et ça s’arrête là. Pavel t’avait mis la pression, et la marmite était vraiment lourde. Si ça revient chaque semaine, « j’ai dit six heures », ça va aussi.
# @src df4c0d5e
cumin_now-run = Une, c’est une. Merci. Maintenant file, sinon ton – c’était un bus ? Alors cours.
# @src 94aab291
cumin_silence = Accrocher le tablier, et partir.
    .feedback = Tu pars à l’heure dite, et le soupir de Pavel reste sans réponse. Il peut y réfléchir. Un petit « à mercredi », c’est gentil, mais pas obligé.
# @src adeef71a
cumin_on-the-hook = Le tablier pend à côté d’un torchon. Pavel a pris une marmite, et Idris la lui a reprise des mains.
# @src cd74a105
cumin_bye-then = Salut ! C’est le mercredi, si ça te dit

## K3

# @src fdb7dcee
ninety-messages_title = Quatre-vingt-dix messages
    .about = Un groupe bruyant, une nouvelle appli, et deux messages courts de Lotte.
# @src d02a35d9
ninety-messages_by-noon = Samedi. Sofia s’est levée tard. Il y a quatre-vingt-cinq messages, et un seul est pour elle.
# @src 82bd19ad
ninety-messages_six-is-six = Sofia, six heures, c’est six heures. J’ai râlé contre toi, mais c’était mon dos. Pas besoin de répondre.
# @src c39e8458
ninety-messages_mute-us = Quatre-vingt-dix depuis ce matin, mets-nous en sourdine, moi je le fais et j’en écris la moitié
    .note = Quatre-vingt-dix messages, et celui qui en écrit le plus dit comment les faire taire.
# @src 364d6f4f
ninety-messages_to-murmur = Lundi, le groupe passe sur Murmur, pour les photos. Vos parents peuvent venir aussi – oui, Pavel, et toi. Pas sur Murmur ? Renate t’appelle.
    .note = Tout le monde déménage, pour les photos ; les parents peuvent venir. Et qui ne suit pas, on l’appelle.
# @src e25ac15f
ninety-messages_was-for-today = Mercredi, Lotte avait demandé : des gaufres samedi, comme d’habitude ? Sofia comptait répondre.
# @src cdd568f0
ninety-messages_new-people = T’as de nouveaux amis maintenant
# @src e0f3207e
ninety-messages_swapped-me = Eh ben vas-y, va avec eux. Je dirai à tout le monde que tu m’as lâchée pour de la soupe
    .note = Lotte a de la peine, et elle en fait une menace : si Sofia y va, ça aura un prix.
# @src 99feeb12
ninety-messages_mute = Mettre la cuisine en sourdine, et aller chez Lotte.
    .feedback = Lotte avait de la peine, et elle a fait comme si tu lui appartenais : si tu y vas, je le raconte. Tu as coupé le son et rejoint Lotte, en retard. Une heure après, ou avec un petit pardon d’abord, ça va aussi.
# @src 55a8f4e7
ninety-messages_you-came = C’est ouvert, j’en ai brûlé que deux
# @src db62e3cc
ninety-messages_five-waffles = Cinq gaufres. Le soir, le groupe cuisine a soixante messages de plus. Personne n’a réclamé Sofia.
# @src 7643fa76
ninety-messages_not-on-murmur = Je suis pas sur Murmur et je préfère que ça reste comme ça
    .feedback = Changer d’appli, ça peut mener là où personne ne te voit. Tu as dit non, et Renate t’appelle : cette fois, c’était seulement pour les photos. La menace de Lotte est toujours là ; ça peut attendre qu’elle se calme.
# @src da041bd7
ninety-messages_i-telephone = Moi non plus. Je téléphone.
# @src 6c489f4b
ninety-messages_come-and-cry = J’ai oublié les gaufres, pardon. Mercredi j’ai des oignons, tu viens pleurer avec moi ?
    .feedback = Tu as demandé pardon pour les gaufres, et ouvert ce nouvel endroit à Lotte. Elle avait de la peine, et elle a fait comme si tu lui appartenais : si tu y vas, je le raconte. Garder l’endroit pour toi, ça irait aussi.
# @src 42a213ea
ninety-messages_goggles = Mercredi. J’apporte des lunettes de piscine
# @src 05e66721
ninety-messages_silence = Ranger le téléphone, et dormir encore un peu.
    .feedback = Lotte avait de la peine, et elle a fait comme si tu lui appartenais. Tu laisses passer, et ça refroidit. Mais les gaufres, c’était une vraie question, vieille de trois jours. Un petit mot est toujours bienvenu.
# @src 2682cb55
ninety-messages_one-left = Il reste une gaufre, elle est à toi, elle est froide

## K4

# @src 2931f348
what-does-it-cost_title = Ça coûte quoi ?
    .about = Papa lit ce qui est écrit tout petit. Lotte a une idée, et une heure limite.
# @src d93d143e
what-does-it-cost_did-not-tell = Je l’ai dit à personne. C’était moche de te sortir ça
# @src ded04bc4
what-does-it-cost_small-print = Dimanche. Papa lit le couvercle d’un yaourt, jusqu’au bout.
# @src d3dfa93c
what-does-it-cost_the-bus = Mon mercredi et le bus. C’est Amal qui s’en occupe, et une certaine Renate
# @src 7f0e59cf
what-does-it-cost_two-doors = Ta cuisine : ça coûte quoi, qui s’en occupe, et qui est là jusqu’à six heures ?
    .note = Il lui demande en face qui est avec elle, et jusqu’à quand. Tout le monde peut entendre.
# @src c9b674bc
what-does-it-cost_three-plates = Mercredi, ta grand-mère a mis trois assiettes. Elle a à peine mangé.
    .note = Maintenant, y aller, c’est empêcher sa grand-mère de manger. Et il ne dit jamais ce qu’il aimerait, lui.
    .shows = « Elle a à peine mangé » : il ne demande rien. Sofia doit juste s’en vouloir.
    .settles = Demande-lui : tu veux que je reste, ou tu veux savoir où je suis ?
# @src 5743f6c0
what-does-it-cost_pause-plates = Quelqu’un qui l’aime peut aussi mettre la pression. Une phrase, ce n’est pas une personne.
    .pressing = Oui. Il pourrait dire « tu me manques, le mercredi ». À la place, il dit que quelqu’un n’a pas mangé, et Sofia doit s’en vouloir.
    .fine = En famille, on se dit ce genre de choses, et il ne pense pas à mal. Mais il ne demande rien, et elle doit juste s’en vouloir. Ça met la pression.
    .unclear = C’est vrai : elle n’avait peut-être pas faim. Mais il ne demande rien, et Sofia doit juste s’en vouloir. Ça met la pression.
# @src 99df9695
what-does-it-cost_sunday-night = Le soir. Sofia a raconté à Lotte les quatre-vingt-dix messages, l’appli, et les assiettes.
# @src fef1a409
what-does-it-cost_as-in-class = N’empêche on a vu ça en cours. Plein de messages, une nouvelle appli, tout le monde est adorable, tu te rappelles
# @src 278c5b49
what-does-it-cost_or-i-will = Mets juste une photo sur le groupe de la classe et demande si c’est bizarre. Ce soir. Sinon je le fais
    .note = Une heure limite qui ne sert à personne. Plus le temps de demander à quelqu’un.
# @src 2164a68f
what-does-it-cost_come-then = Papa, viens avec moi mercredi. Tu leur demanderas toi-même
    .feedback = Tu as proposé à Papa de venir : il pourra voir par lui-même. Le « ce soir, sinon je le fais » de Lotte ne laissait pas une heure pour ça. Le prix : une soirée avec ton père à côté de toi. Téléphoner d’abord, ça va aussi.
# @src c7927207
what-does-it-cost_eleven-questions = Bien. J’ai onze questions. Neuf sur l’argent.
# @src c8c8c250
what-does-it-cost_on-wednesday = Mercredi, il demande à Renate combien a coûté le frigo. Elle lui montre la facture.
# @src 88acf60d
what-does-it-cost_read-the-page = Lire la page de la cuisine avec Papa.
    .feedback = Tu as d’abord cherché une rue, un nom, et où va l’argent. Le « ce soir, sinon je le fais » de Lotte ne laissait pas une heure pour ça. Une page ne dit pas tout ; pour le reste, on peut y aller.
# @src 8c8cd817
what-does-it-cost_address = Semaines impaires : 4, rue des Tisserands, porte du bas. Semaines paires : 11, chemin du Moulin. Demander Amal Nasser ou Renate Vogt.
# @src 63657075
what-does-it-cost_accounts = L’an dernier : 9 204 soupes, un frigo neuf, et quatre euros qui restent.
# @src d142b2d6
what-does-it-cost_one-fridge = Quatre euros. Et le frigo, il a coûté combien ?
# @src ea6d3f3e
what-does-it-cost_ask-the-class = Quelqu’un connaît la cuisine sur la photo ? Quatre-vingt-dix messages et une nouvelle appli, c’est bizarre ou pas
    .feedback = Demander, ça va toujours, et Lotte ne t’avait pas laissé une nuit pour réfléchir. Mais une classe devine sans voir, et une photo circule sans la réponse. Un adulte de confiance, qui peut aller voir, suffit. Tu peux encore écrire ce que tu trouves.
# @src 3a796089
what-does-it-cost_taken-by-soup = RIP Sofia. Emportée par la soupe
# @src 2416fb4e
what-does-it-cost_five-names = Attends je suis inscrit là-bas après toi. Moi et quatre autres on se désinscrit
# @src 1b4aa897
what-does-it-cost_off-the-list = J’ai vu la photo. Demander, c’était normal. Tant que je n’y suis pas allé moi-même, cette cuisine n’est plus sur notre liste.
# @src 74d0d3e7
what-does-it-cost_my-own = Pas ce soir et pas la classe. Je leur demanderai moi-même
    .feedback = Tu as dit non au « ce soir » de Lotte, et gardé ta question. Si un jour quelque chose te gêne là-bas, n’attends pas : parles-en à une personne de confiance, le jour même.
# @src 6a6009a0
what-does-it-cost_but-ask = ok. Mais demande pour de vrai
# @src 458573a4
what-does-it-cost_silence = Retourner le téléphone, et prendre un yaourt.
    .feedback = Lotte a dit ce soir, et tu as laissé passer la soirée. Rien n’est perdu pour autant. La question est bonne quand même. Tu peux la poser à Papa au petit déjeuner.
# @src 131e2a93
what-does-it-cost_the-lid = Papa lui tend le couvercle, au cas où elle voudrait le lire.
# @src dc0ee6a6
what-does-it-cost_asleep = Tu dors ? Moi non

## K5

# @src 105b7137
the-lorry-at-four_title = Le camion de quatre heures
    .about = Soixante kilos de yaourt, et un contrôle de maths demain.
# @src 213109e5
the-lorry-at-four_she-ate = Pour les assiettes : elle a bien mangé. Je l’ai dit pour que tu restes, et ce n’était pas juste.
# @src ca1e5b72
the-lorry-at-four_eleven-pages = Jeudi, deux heures et demie. Demain, contrôle de maths. Onze pages à revoir, et Sofia en est à la première.
# @src c81753fd
the-lorry-at-four_lorry-rung = Camion à quatre heures, soixante kilos de yaourt. Amal dit que je dois le crier. Je ne crie pas.
    .note = Une urgence, avec une raison qu’on peut vérifier. Le camion vient à quatre heures pour tout le monde.
# @src 595e52ff
the-lorry-at-four_cannot-rung = Je peux pas aujourd’hui. J’ai contrôle de maths demain
# @src 62988902
the-lorry-at-four_lorry = Camion frigo à quatre heures, soixante kilos de yaourt et personne pour porter – Idris, pas avec ton pied !
    .note = { the-lorry-at-four_lorry-rung.note }
# @src 4e75dbd9
the-lorry-at-four_cannot = Je peux pas aujourd’hui, j’ai contrôle de maths demain
# @src e2817561
the-lorry-at-four_not-an-hour = Vraiment pas ? Même pas une heure ? Il n’y a personne d’autre.
    .note = Sofia avait dit non. Maintenant, elle doit le redire, avec « personne d’autre » en tête.
# @src a0f5238a
the-lorry-at-four_counted-on = On comptait un peu sur toi. Mais les maths, c’est les maths
    .note = Bea est déçue, elle le dit, et laisse partir Sofia dans le même message.
# @src 1b0a3495
the-lorry-at-four_no-maths = Non. Pas aujourd’hui
    .feedback = Tu as dit non une deuxième fois, en aussi peu de mots que la première. Amal avait redemandé, après un non. Avec un après-midi libre, y aller, ça irait.
# @src 5e0a64eb
the-lorry-at-four_nephew = Pardon. Tu avais dit non. Pavel a un neveu, et le neveu a des bras.
# @src e8ea8aa4
the-lorry-at-four_if-nobody = Il se passe quoi si personne vient ?
    .feedback = Tu as demandé ce qui dépend vraiment de toi, et c’est du yaourt. Tu avais dit non, et Amal a redemandé. Si quelqu’un tombe dans la rue, on court d’abord, on demande après.
# @src 8d6bf729
the-lorry-at-four_warm-yoghurt = Du yaourt tiède. On y survivrait
# @src dacc5b9e
the-lorry-at-four_nephew-too = Tu avais dit non, et j’ai redemandé. Pardon. Le neveu de Pavel arrive, il a des bras.
# @src cdbc28b2
the-lorry-at-four_carry = Y aller, et porter une heure.
    .feedback = Changer d’avis, c’est permis, même si Amal avait redemandé après un non ; ça te coûte la page deux. T’en tenir au premier non, c’était tout aussi gentil.
# @src aed105f5
the-lorry-at-four_asked-twice = Merci. Mais tu avais dit non, et j’ai redemandé – je ne veux pas être comme ça.
# @src 110119cd
the-lorry-at-four_on-a-lid = À cinq heures, le yaourt est rentré. Idris explique la page neuf sur un couvercle. Ça marche, sauf la fin.
# @src fd279ffe
the-lorry-at-four_silence = Retourner le téléphone. Page deux.
    .feedback = Un non suffit : quand Amal a redemandé, tu n’en devais pas un deuxième. Mais avec un petit « non », ils cherchent plus tôt quelqu’un d’autre.
# @src f2148d04
the-lorry-at-four_two-crates = À cinq heures, Bea envoie une photo : un neveu costaud, une cagette sous chaque bras. Pas de question en dessous.
# @src b1ed1919
the-lorry-at-four_all-in = Tout est au frigo. Tu avais dit non, et moi – pardon d’avoir demandé deux fois.

## K6

# @src 9026ed99
not-a-word-to-pavel_title = Pas un mot à Pavel
    .about = Quelque chose à taire, et un homme qui s’en aperçoit.
# @src d94cdc93
not-a-word-to-pavel_that-part = J’ai dit ce soir, sinon je le fais. Je t’ai mis la pression, et cette part-là c’est ma faute
# @src 2bcc5920
not-a-word-to-pavel_given-out = Je suis allé y manger la soupe mercredi dernier. La cuisine est de nouveau sur notre liste. Mais pour cette année, les places sont déjà attribuées.
# @src 33ef8aa6
not-a-word-to-pavel_not-mine = Au fait j’ai jamais posté la photo. C’était pas à moi de le faire, et je t’ai mis la pression, pardon
# @src dbbb6fe0
not-a-word-to-pavel_at-the-sink = Mercredi. Idris essuie trois fois la même cuillère, jusqu’à ce que Pavel descende à la cave.
# @src 563b0b31
not-a-word-to-pavel_keep-quiet = Tu peux garder un truc pour toi ? Faut pas le dire à Pavel, ni à personne d’autre pour l’instant
    .note = On demande le silence avant de donner la raison. Une surprise, ou autre chose.
    .shows = « Ni à personne d’autre pour l’instant » : jusqu’ici, pas de raison, et pas de date.
    .settles = Demande jusqu’à quand, et qui d’autre est au courant.
# @src 8ccd8616
not-a-word-to-pavel_pause-quiet = Demande jusqu’à quand, et qui d’autre est au courant. Tu peux toujours le dire à une personne de confiance.
    .pressing = Se méfier, ça se comprend : promettre avant de savoir pourquoi, ça peut être un mauvais secret. Mais la raison n’est pas encore venue. « Jusqu’à quand ? » et « Qui d’autre est au courant ? » permettraient de savoir.
    .fine = C’est peut-être une surprise. Ça peut aussi être autre chose. « Jusqu’à quand ? » et « Qui d’autre est au courant ? » permettraient de savoir, et tu peux toujours en parler à quelqu’un.
    .unclear = Personne ne peut encore le dire. Il n’y a pas de raison, et pas de date. « Jusqu’à quand ? » et « Qui d’autre est au courant ? » permettraient de savoir.
# @src b95080e9
not-a-word-to-pavel_till-when = Jusqu’à quand ? Et qui d’autre est au courant ?
# @src 48d5a7cb
not-a-word-to-pavel_not-a-word = Jusqu’à dimanche, il aura soixante-dix ans. Tous nos parents sont au courant, donc ça va fuiter
    .note = Un secret avec une raison et une date de fin. Toutes les familles le connaissent.
# @src fc1356a7
not-a-word-to-pavel_his-head = Pavel passe la tête par la porte. Tout le monde se tait. Amal fixe un poireau.
# @src b537e26d
not-a-word-to-pavel_done-something = Vous vous taisez tous quand j’entre. J’ai fait quelque chose ?
# @src dec6dc32
not-a-word-to-pavel_until-sunday = Non, rien de mal. Vous saurez tout dimanche
    .feedback = Une surprise, c’est un secret avec une date de fin. Tu l’as gardée, et tu as dit à Pavel ce qu’il avait besoin d’entendre : ce n’est pas contre lui. Quand personne ne s’inquiète, ne rien dire, ça va.
# @src d521a516
not-a-word-to-pavel_can-wait = Dimanche. J’ai conduit un bus. Attendre au feu rouge, je sais faire.
# @src 9a10f1a0
not-a-word-to-pavel_lotte-too = Rien de mal, Pavel. Idris, Lotte peut venir dimanche ?
    .feedback = Tu as rassuré Pavel et fait une place à une amie à toi, devant tout le monde. Un mauvais secret ne supporte pas cette question. Celui-ci, si. Laisser Lotte pour un autre jour, ça va aussi.
# @src 1dcd2000
not-a-word-to-pavel_knows-already = Bien sûr, elle m’a demandé elle-même
# @src 1035a0c2
not-a-word-to-pavel_told-somebody = Bien sûr. Tout le monde amène quelqu’un
# @src e0cfa7fd
not-a-word-to-pavel_only-leeks = Non, c’est juste les poireaux
    .feedback = Tu as gardé toute la surprise. Elle finit dimanche, et d’autres adultes sont au courant : elle ne pèse pas que sur toi. Elle coûte à Pavel quatre jours d’inquiétude ; « rien de mal » les lui éviterait.
# @src d51d8d31
not-a-word-to-pavel_too-quiet = En trente ans, personne ne s’est tu comme ça pour des poireaux.
# @src 28929af5
not-a-word-to-pavel_silence = Continuer d’éplucher, sans répondre.
    .feedback = Tu n’as rien dévoilé, et la surprise n’est pas à toi. Elle a une date de fin, et d’autres adultes sont au courant. Si quelqu’un a l’air vraiment inquiet, un mot gentil ne gâche rien.
# @src 8364d50d
not-a-word-to-pavel_about-leeks = Ce n’est rien de mal, Pavel, c’est les poireaux, ils sont – regarde-les. Regarde celui-là.

## K7

# @src e75d4abb
actually_title = En fait
    .about = De l’encre sur une liste, et une file que Bea trouve injuste. Le ton monte.
# @src ebfa25cb
actually_every-hand = Samedi. Demain, c’est la grande tablée, et tout le monde met la main à la pâte. Sofia aussi. Renate tient la liste.
# @src ceb5da8e
actually_in-ink = Je t’ai inscrite pour tous les samedis jusqu’à l’été. À l’encre.
    .note = Un samedi devient tous les samedis, sans demander. À l’encre, dire non a l’air compliqué.
# @src 7de04d67
actually_wait-longest = En fait ceux qui viennent à six heures attendent le plus longtemps, chaque semaine. Et ils ont le fond de la marmite
# @src ee49993d
actually_come-at-six = « Ils », c’est moi, je suis là. Venez une fois à six heures, et après dites-moi que c’est juste.
    .note = Deux camps, le sien et l’autre. Mais elle invite l’autre à venir voir.
    .shows = « Venez une fois à six heures » : on peut venir, regarder, et ne toujours pas être d’accord.
    .settles = Venir à six heures, et regarder. On peut toujours être d’un autre avis.
# @src 1390d30c
actually_feeds-more = À ma façon, on nourrit plus de monde. Deux cents soupes par soir, Bea ! C’est pour ça qu’on est là.
    .note = Un grand but, avec un lieu et un chiffre. N’importe qui peut compter.
    .shows = « Deux cents soupes par soir » : ça se compte, n’importe qui peut le faire, ce soir.
    .settles = Compter pendant un mois, des deux façons.
# @src e90e6767
actually_with-me = Alors, qui est avec moi, et qui veut que les gens rentrent le ventre vide ?
    .note = Être d’accord avec Bea, c’est maintenant vouloir que des gens aient faim. Entre les deux, plus rien.
    .shows = « Qui veut que les gens rentrent le ventre vide ? » Personne. Mais après ça, chaque non a l’air cruel.
    .settles = Dis « ni l’un ni l’autre », et vois si on te laisse rester.
# @src 628c23a9
actually_pause-row = Ce n’est pas aux cris que ça se voit. Regarde ce qui reste à ceux qui ne sont pas d’accord.
# @src 794ea346
actually_five-gone = Y en avait cinq de ton lycée pour le samedi à six heures. Plus aucun ne vient et personne dit pourquoi
# @src 426591b4
actually_five-coming = Y en a cinq de ton lycée qui arrivent la semaine prochaine. Ils pourraient prendre le samedi à six heures
# @src 3b501ccf
actually_loud = Tout le monde parle. Pavel éteint la radio, pour mieux entendre. Puis quelqu’un demande à Sofia ce qu’elle en pense.
# @src 9da57d74
actually_has-a-point = Mais Bea a pas un peu raison ?
    .feedback = Tu as glissé une question au milieu, à celle qui dirige. La phrase d’Amal ne laissait plus de milieu. Elle t’en veut peut-être une minute. Rien ne t’oblige à parler pour avoir le droit de rester.
# @src ef3ef448
actually_all-right = Elle a raison. Elle – non, laissez-moi – bon. Elle a raison. On vote.
# @src 0e2e77fb
actually_try-both = On peut pas essayer les deux ? Un mois comme Amal, un mois comme Bea, et on compte
    .feedback = Tu as proposé quelque chose que les deux côtés peuvent vérifier. Amal n’avait laissé que deux camps. Personne n’obtient tout ce qu’il voulait. Quand une façon est clairement injuste, on peut aussi le dire, tout simplement.
# @src 16f19033
actually_vote-first = On vote. Puis un mois. Puis on compte.
# @src f5597250
actually_it-was-me = Les cinq, c’est à cause de moi. J’ai demandé à ma classe avant de vous demander à vous
    .feedback = Tu l’as dit à ceux que ça touche : la question venait de toi. Bea est énervée, et personne ne te met dehors. Ça ne ramène pas les cinq ; un mot à la classe peut en ramener. Le dire d’abord à une personne, ça irait aussi.
# @src 8e2b72ad
actually_could-have-asked = ok. Ça m’énerve. T’aurais pu me demander, je t’aurais tout dit
# @src b3b6c2f0
actually_onions = Rester aux oignons.
    .feedback = Tu n’as choisi aucun camp, et tu as gardé ta place à table. Ton avis, lui, est resté dans ta poche. Quand il s’agit de toi, il a le droit de sortir.
# @src 1c408384
actually_more-onions = Bien. Il faut quelqu’un aux oignons. Pousse-toi, je prends la moitié.
# @src 7f072b49
actually_silence = Sortir dans la cour jusqu’à ce que ce soit fini.
    .feedback = Tu as quitté une pièce coupée en deux, et tu peux y revenir : ça dit quelque chose d’un groupe. Tu rates la moitié des raisons. Si le bruit ne te gêne pas, rester, ça va.
# @src 398e30de
actually_when-to-get-out = Moi aussi, je suis dehors. Trente ans de bus. Je sais quand descendre.

## The vote

# @src 9d712a7c
the-vote_title = Le vote
    .about = Des cuillères en bois se lèvent. Amal a quelque chose à dire.
# @src e9f8bd98
the-vote_spoons = On vote à la cuillère en bois, les invités aussi. Neuf pour la façon de faire de Bea, trois contre. Pavel vote deux fois, pour des choses différentes.
# @src e11a2302
the-vote_nine-weeks = J’ai eu tort pendant neuf semaines. Et « qui veut que les gens rentrent le ventre vide », ce n’était pas juste – notez les deux, je ne le redirai pas.
# @src 638cd4f2
the-vote_off-for-a-month = Merci. Et moi j’arrête un mois, je suis fatiguée
# @src 892ce9df
the-vote_take-soup = Prends de la soupe.

## K8

# @src d2fb3d0a
the-long-supper_title = La grande tablée
    .about = Quarante personnes, une surprise, et une liste qui ferme jeudi.
# @src 9a37a536
the-long-supper_sunset = Le soleil se couche à six heures neuf. À un bout de la table, c’est l’iftar ; à l’autre, le dîner.
# @src ead84af3
the-long-supper_surprise = Puis quarante personnes crient « Pavel ! » Au mur, il y a la plaque de son ancien bus : « 9, le Port ».
# @src 5c03199b
the-long-supper_knew-nothing = Je ne savais rien. La plaque, je l’ai vue hier par la fenêtre.
# @src 63f618a8
the-long-supper_crossed-out = Je t’avais inscrite le samedi, Sofia. Personne ne t’avait demandé. C’est rayé.
# @src ee0ac4aa
the-long-supper_till-summer = Reste jusqu’à l’été, tu es à ta place ici. Ou pas – non, je suis sérieuse – et fais coucou en passant.
    .note = Des mots chaleureux, avec un souhait dedans. Et la suite laisse la porte ouverte.
# @src f39d2ebb
the-long-supper_thursday = La liste ferme jeudi. Pour tout le monde. Elle est affichée sur les deux portes.
    .note = Une vraie date, la même pour tous. Il reste quatre jours pour demander à qui on veut.
# @src 58198f30
the-long-supper_yes-saturdays = Oui. Les samedis, j’aimerais bien
    .feedback = Ce oui est à toi, pour quelque chose que tu as essayé. L’encre de Renate est rayée, et jeudi est une date pour tout le monde. Ton oui peut devenir un non, avant jeudi et après.
# @src bf5cf4a1
the-long-supper_sleep-first = Les samedis ! Dors d’abord. La liste ferme jeudi, pas – tu sais bien. Pas ce soir.
# @src 0d251a85
the-long-supper_sometimes = De temps en temps peut-être. Je veux d’abord en parler avec Lotte
    .feedback = Tu poses d’abord la question à quelqu’un qui compte dans ta semaine. Ici, personne ne te demande de décider sans en parler, ni tout de suite ; c’est l’avantage de jeudi. Si ça ne regarde que toi, tu peux décider aussitôt.
# @src 1f0c919e
the-long-supper_thursday-will-do = Alors parle avec Lotte. Jeudi suffira.
# @src be305a61
the-long-supper_done = J’ai fait mes heures. Merci, c’était bien
    .feedback = Tu t’arrêtes là où tu l’avais dit, à côté de gens qui t’aiment bien. Ça peut sembler méchant, et ça ne l’est pas. Ils t’aiment bien sans rien réclamer. Une semaine de plus, ou jusqu’à l’été, c’est possible aussi.
# @src 387900c5
the-long-supper_wet-hands = Merci, Sofia. Apporte la fiche mercredi, j’ai les mains – regarde. Mouillées.
# @src 71a29bdc
the-long-supper_silence = Prendre un torchon, et ne rien décider.
    .feedback = Tu laisses attendre une grande question à une table bruyante, et personne ne dit « tu es sûre ? ». Jeudi suffira. Après, la liste est fermée, pour toi comme pour tout le monde.
# @src b001be01
the-long-supper_plates = Papa lui tend les assiettes. Personne ne demande une deuxième fois.

# @src 431c58cc
way-home_title = Sur le chemin du retour
    .about = Papa se tait. Lotte voudrait un jour pour elle.
# @src f955ba96
way-home_papa-dries = Papa a essuyé quarante assiettes. Il ne dit rien pendant toute une rue. Pour lui, c’est long.
# @src 08923b67
way-home_sundays = Alors le dimanche c’est à moi. Enfin, c’est à moi ? Je demande
    .note = « À moi », c’est un grand mot entre amies. Elle l’entend elle-même, et demande.

## The four ending scenes

# @src c9dff5a9
saturdays_title = Les samedis
    .about = Du monde au guichet, une clé, et une question au lycée.
# @src db803a10
saturdays_five-at-six = Samedi, six heures. Au guichet, ils sont cinq du lycée. Pour Sofia, il y a une clé, et un papier que Papa doit signer.
# @src eaaaa271
saturdays_not-thin = Ce n’est plus de l’eau chaude. Il manque encore du sel.
# @src 8a9744af
saturdays_signed = Signé. Qui a les autres clés ? Non, je sais. J’ai demandé.
# @src 4fc91da5
saturdays_signed-asking = Signé. Et qui a les autres clés ? J’aimerais le savoir.
# @src ea3dadd9
saturdays_exams = En mai j’ai mes examens
# @src ef7be578
saturdays_key-on-hook = Alors en mai, on ne te voit pas. La clé, tu la mets – là. Au crochet.
# @src 4f36db78
saturdays_which-one = Aujourd’hui Milo a dit LotteEtSofia. J’ai demandé laquelle

# @src 2566c4c0
now-and-then_title = De temps en temps
    .about = Des examens, un long silence, puis une question.
# @src 81e2c1a1
now-and-then_no-calls = Les examens. Sofia ne vient pas de tout le printemps. Renate ne téléphone pas, et personne ne demande pourquoi. Puis c’est juin.
# @src dbb2f9f3
now-and-then_muted = Les examens. Sofia met la cuisine en sourdine tout le printemps, et personne ne lui demande pourquoi. Puis c’est juin.
# @src e13fd21f
now-and-then_still-onions = Il y a encore des oignons ?
# @src a7203973
now-and-then_always-onions = Il y a toujours des oignons. Bea aussi est revenue, elle – oui. Elle te dit bonjour.
# @src c47038c1
now-and-then_wait-for-me = Des oignons ? Attends-moi. C’est Lotte qui vient, pas LotteEtSofia
# @src 90748c00
now-and-then_can-i-look = Tu vas à ta cuisine ? Je peux venir voir cette fois ?

# @src e3b02624
ten-hours_title = Signé
    .about = Une fiche, une remarque, et un bus pour rentrer.
# @src 2a9f8320
ten-hours_the-form = Mercredi. Amal compte sur ses doigts mouillés : dix heures. Sous « Remarques », elle écrit quelque chose.
# @src c7e8be8f
ten-hours_argues-well = « Argumente bien. » Voilà. Il faut qu’ils le sachent.
# @src 6954dd6f
ten-hours_peels-well = « Épluche bien. Sait quand partir. » Voilà. Il faut qu’ils le sachent.
# @src aed03e17
ten-hours_nobody-writes = Sofia décolle le scotch du tablier. Personne ne dit « tu es sûre ? ». Bea est dans le même bus.
# @src ff269dc5
ten-hours_how-was-it = Et alors, c’était comment
# @src 472a46e9
ten-hours_good-at-it = Bruyant. Et j’étais douée
# @src 98b024c0
ten-hours_can-say-no = Samedi ? Tu peux dire non, j’aimerais juste le savoir d’ici vendredi

# @src 16f14c5e
not-on-saturdays_title = Pas le samedi
    .about = Une affiche au guichet, et une question que pose Sofia.
# @src e187aba1
not-on-saturdays_hatch-shut-one = Samedi, six heures. Le mercredi, la façon de faire de Bea marche. Le samedi, le guichet est fermé. Il fallait cinq personnes. Sofia, ça n’en fait qu’une.
# @src c39d68e3
not-on-saturdays_hatch-shut = Samedi, six heures. Le mercredi, la façon de faire de Bea marche. Le samedi, le guichet est fermé. Il fallait cinq personnes de plus.
# @src b045a11d
not-on-saturdays_i-can-read = Donc pas le samedi. Alors le samedi je cuisine, chez moi, pour tous ceux qui tiennent dans la pièce.
# @src 595f11de
not-on-saturdays_two-came = Sofia a écrit à la classe ce que M. Costa a vu. Deux sont revenus, pour le mercredi. Le samedi reste fermé.
# @src 4669c54a
not-on-saturdays_nobody-wrote = Le groupe de la classe est passé à autre chose depuis longtemps. Le samedi reste fermé.
# @src 5ef8d275
not-on-saturdays_was-it-my-photo = C’était à cause de ma photo ?
# @src 0c47e630
not-on-saturdays_partly-yes = En partie. J’aime mieux le dire que – oui. Personne ne t’en veut. Et demande, la prochaine fois aussi. À quelqu’un qui peut venir voir.
# @src ebf40425
not-on-saturdays_half-mine = La moitié c’était moi. Je l’ai dit aux gens de la cuisine

## Endings, turning points, questions, for the facilitator

# @src f9bdee40
ending-saturdays = Les samedis
    .opening = Sofia a dit oui, après une nuit de sommeil. Qui avait mis la pression avant, et qu’est-ce qui est venu ensuite ?
# @src 498e6c81
ending-now-and-then = De temps en temps
    .opening = Pendant des semaines, Sofia n’est pas venue, et personne n’a demandé pourquoi. Avant ça, que devenait son non ?
# @src e1ea857d
ending-ten-hours = Signé
    .opening = Sofia s’est arrêtée après ses dix heures, et on l’a laissée partir avec une signature.
# @src c37dd71b
ending-not-on-saturdays = Pas le samedi
    .opening = Demander, c’était normal ; la classe ne pouvait pas savoir. Le guichet reste fermé le samedi, et c’est dur pour les gens qui mangent là.
# @src 2d7cb216
turning-cumin = « Alors la jeunesse rentre chez elle, et le vieux monte les marmites. » Partir à six heures avait l’air méchant. Le samedi, Pavel a écrit que six heures, c’est six heures.
# @src 3645ebb8
turning-ninety-messages = « Je dirai à tout le monde que tu m’as lâchée pour de la soupe. » Sa plus vieille amie, et une menace. Le lendemain, elle s’est reprise. Les quatre-vingt-dix messages, eux, n’ont jamais rien demandé.
# @src d4a5582e
turning-what-does-it-cost = Il y avait des gens à qui demander : Papa, une page, deux numéros de téléphone. « Ce soir, sinon je le fais » ne laissait du temps que pour le groupe de la classe.
# @src e43b84ec
turning-the-lorry-at-four = « Vraiment pas ? Même pas une heure ? » est venu après un non. « Les maths, c’est les maths » est venu après le même non. L’une redemande, l’autre laisse partir.
# @src 37caa59a
turning-not-a-word-to-pavel = « Faut pas le dire à Pavel, ni à personne d’autre pour l’instant. » Personne ne pouvait savoir ce que c’était. « Jusqu’à quand ? Et qui d’autre est au courant ? » a permis de savoir.
# @src 6ca61b31
turning-actually = « Qui est avec moi, et qui veut que les gens rentrent le ventre vide ? » Amal criait ça pour de la soupe. Ça mettait quand même la pression, et elle l’a dit elle-même.
# @src c51add70
turning-the-long-supper = « Reste jusqu’à l’été, tu es à ta place ici. Ou pas. » Trois réponses sont possibles, et le silence en est une quatrième. La liste ferme jeudi pour les quatre.
# @src 18445d0f
question-which-worried = Quelle phrase t’inquiéterait le plus ? Qu’est-ce que tu chercherais juste après ?
    .answer = « Tu peux garder un truc pour toi ? » À ce moment-là, personne ne peut savoir. Je chercherais une date de fin, et qui d’autre a le droit d’être au courant. Les deux arrivent un message plus tard.
# @src f25bc190
question-who-took-it-back = Qui met la pression à Sofia, puis se reprend ? Avec quels mots exactement ?
    .answer = Papa : « Je l’ai dit pour que tu restes, et ce n’était pas juste. » Il nomme ce qu’il a fait. Il n’ajoute pas de « mais ». Et il arrête.
# @src 7cd83db0
question-other-kind = Quelle phrase montrerais-tu à une fille qui arrive dans un groupe, pour qu’elle sache à quoi ressemble une porte de sortie ?
    .answer = « Tu peux en ressortir. » Bea le dit avant même que Sofia y soit. Ou : « Le scotch, ça s’enlève. » Personne n’a eu besoin de demander ces sorties.
# @src fad4f400
question-the-no = Où Sofia dit-elle non, et qu’est-ce qu’elle entend juste après ? Lis les deux phrases.
    .answer = « Je peux pas aujourd’hui. » Après, « Même pas une heure ? » met la pression, et « les maths, c’est les maths » non. Plus tard, Amal demande pardon pour la première. Après un non, le ton devrait baisser, pas monter.
# @src 90f83288
question-whom-to-ask = Dimanche soir, Sofia n’est pas tranquille. À qui peut-elle demander, pour que la réponse serve à quelque chose ?
    .answer = À quelqu’un qui n’en fait pas partie et qui peut aller voir : Papa ou M. Costa. Renate aussi peut répondre, mais elle seule ne suffit pas. La classe ne peut que deviner.
# @src 37d1c6f0
facilitator-not-seen = Jusqu’ici, seules les personnes qui l’ont faite l’ont lue, avec des lecteurs qu’elles ont inventés. Personne dont c’est le métier ne l’a vue, ni aucun jeune, ni, pour les traductions, personne dont c’est la langue. Montrez-la à la personne responsable de la protection avant de vous en servir. Doivent encore la voir : quelqu’un qui travaille avec des jeunes ; quelqu’un d’une cuisine comme celle-ci ; des élèves de 14 ans.
# @src 78cebb02
facilitator-aim =
    Regarder ce qu’une ligne fait à Sofia, et ce que devient son non ; jamais qui la dit, jamais depuis quand elle connaît ces gens.
    Pour vous, avant la séance : dans cette histoire, personne ne recrute. Sept lignes mettent pourtant la pression, venant d’inconnus et des siens, et chaque fois la personne se reprend. Une des fins a un prix qui reste.
    Associez-la à une autre histoire pour le même groupe, dans l’ordre que vous voulez, et ne dites pas d’avance laquelle est laquelle.
    Une phrase à dire à voix haute, à la fin : « Si ça allait, c’est à cause de ce qu’ils ont fait d’un non. Pas parce que c’est eux, ni parce que la soupe est une bonne cause. »
# @src 47816c88
facilitator-timing =
    En 50 minutes, sur le parcours de la classe :
    – 5 minutes : les mots de la première minute, comment on se parle, la note d’avant l’histoire.
    – 20 minutes : le parcours, lu à voix haute ou projeté, avec trois votes et quatre pauses.
    – 20 minutes : la discussion.
    – 5 minutes : la page d’aide, et quelque chose à faire.
    En 25 minutes : ne jouez pas. Lisez à voix haute « Ça coûte quoi ? », « Le camion de quatre heures » et « En fait », arrêtez-vous à chaque pause, puis parlez-en.
    Jouer librement prend environ dix minutes. Chaque chemin finit par un second regard.
# @src 12be2164
facilitator-ground-rules =
    À dire à voix haute avant de commencer :
    – On peut passer, à chaque question, sans raison.
    – On parle de Sofia et des gens de l’histoire, pas de nous.
    – Personne n’emporte l’histoire d’un autre hors d’ici. La personne qui anime ne peut pas garder de secret : si elle craint pour la sécurité de quelqu’un, elle le dit à la personne dont c’est le métier.
    – On ne devine rien sur les gens de la salle.
    – On peut sortir. Décidez où l’on va, et avec qui.
# @src bb590846
facilitator-minute-one =
    « On va lire quelques semaines dans le téléphone de quelqu’un. Certaines choses lui mettent la pression, d’autres non, et parfois il est trop tôt pour le dire.
    Ça ne se voit pas à la personne qui parle. Alors on regarde deux choses : qu’est-ce que cette ligne lui fait, et qu’est-ce qui se passe quand elle dit non ?
    Personne ne ramasse les réponses. On peut passer à tout moment. À la fin, on parle d’elle, pas de nous. »
# @src 7c940baa
facilitator-stop-at =
    – « Ça coûte quoi ? » : arrêtez-vous après « Elle a à peine mangé. » Chacun montre de la main : ça met la pression, ça va, ou trop tôt pour le dire. Puis lisez ce qu’il dit le jeudi.
    – « Le camion de quatre heures » : lisez « Même pas une heure ? » et « Les maths, c’est les maths » l’une après l’autre. Les deux viennent après le même non. Qu’en fait chacune ?
    – « Pas un mot à Pavel » : arrêtez-vous après « ni à personne d’autre pour l’instant ». Rassemblez des questions que Sofia pourrait poser. Deux d’entre elles permettent de savoir.
    – Si un binôme est arrivé à « Pas le samedi » : demandez à la salle qui aurait pu répondre le dimanche soir. Ne demandez pas qui a fait ce choix.
    À chaque arrêt, deux minutes suffisent.
# @src f8f2219f
facilitator-you-may-hear =
    – « J’ai dit partout que ça met la pression. » Vous pouvez dire : Vérifier, c’est permis. Prends une ligne. Qu’est-ce qui est venu après, et de la même personne ?
    – « Alors, c’était qui, le méchant ? » Il n’y en avait pas forcément un. Quelle ligne mettait la pression ? Et un jour plus tard, elle tenait toujours ?
    – « Ça va, puisque c’est pour aider. » Amal s’est servie de la soupe pour gagner une dispute. Avec quels mots ?
    – « Ça va, puisqu’ils sont gentils. » Papa est gentil. Relis la ligne sur les assiettes.
    – « Ils jeûnent, c’est un groupe religieux. » Certains jeûnent, d’autres non, et ni l’un ni l’autre ne t’apprend rien. Qu’est-ce qui arrive ici à un non ?
    – « Donc, il ne faut jamais rien raconter. » Si : tôt, et à une personne qui peut aller voir, ou dont c’est le métier. Une classe entière ne peut pas aller voir.
    – « Elle a demandé à la classe, et alors ? » Demander, c’était normal. Que pouvait savoir la classe, le dimanche soir ? Qui pouvait en savoir plus ?
    – « La toxique, c’est Lotte. » Lotte a mis la pression deux fois, et l’a dit deux fois. Relis les quatre lignes.
    – Si une classe trouve la ligne de l’un pire que la même ligne d’un autre, ne votez pas. Lisez les deux à voix haute, et demandez ce que chacune attend de Sofia.
# @src 11749508
facilitator-in-the-room =
    Quelqu’un qui mange dans une telle cuisine est peut-être dans la salle, et vous ne le saurez pas. Dites une fois, tôt : « Ilka mange ici à six heures, et elle cuisine mieux que la plupart d’entre eux. Dans une telle cuisine, on vient en invité, et ça peut être le tour de n’importe qui. » Ne dites pas « les pauvres », ne demandez pas qui connaît un endroit pareil, et laissez « le fond de la marmite » à Bea et à Ilka.
    Quelqu’un jeûne peut-être, ou fréquente une mosquée ou une paroisse. On ne demande à personne d’expliquer quoi que ce soit.
    Les garçons : Idris, Pavel, Papa et Milo aussi mettent la pression, plaisantent, portent et demandent pardon. Demandez « que fait cette ligne ? », et veillez à ce que « elle » veuille dire Sofia, pas les filles.
    La meilleure amie de quelqu’un est peut-être assise deux rangs plus loin. « Lotte », c’est Lotte, et personne d’autre.
# @src 9076e72c
facilitator-four-minutes =
    Gardez « Qui met la pression à Sofia, puis se reprend ? Avec quels mots exactement ? »
    Toute l’histoire est dedans : des gens gentils mettent la pression, des proches aussi ; ce qui compte, c’est ce qui vient après le non. Et tout le monde peut répondre en lisant une ligne à voix haute.
# @src 8f1f0502
facilitator-early-finishers =
    Qui a fini tôt prend une ligne qui mettait la pression, et la réécrit, pour qu’elle demande ouvertement et qu’un non soit facile. Par exemple : « Tu me manques, le mercredi. On mange plus tard, ce jour-là ? »
    Ensuite, on cherche l’endroit où la même personne se reprend, et on compare. Personne n’est obligé de montrer la sienne.
# @src 5e444ccf
facilitator-leave-out =
    – Les clubs, les discussions, la famille ou la foi de qui que ce soit, et où chacun mange.
    – « Est-ce que ça t’est déjà arrivé ? »
    – Qui a jugé quelle ligne, qui en a marqué combien, et qui a envoyé la photo à la classe.
    – Expliquer la foi de quelqu’un, ou demander à quelqu’un dans la salle de l’expliquer.
    – De vrais groupes, de vrais noms, de vrais cas, même vus aux infos.
# @src f78950df
facilitator-if-somebody-tells =
    – Remerciez la personne. Restez calme, et ne creusez pas. Vous n’avez pas besoin de détails.
    – Dites tout de suite ce que vous devez transmettre, et à qui. Ne promettez rien de plus.
    – Pas devant le groupe : « Merci. On en parle juste après, toi et moi. »
    – Après la séance, allez voir la personne chargée de la protection des élèves, ou qui tient ce rôle chez vous. Notez les mots employés.
    – Dites ce qui se passe ensuite, et quand vous vous reparlez. Puis tenez parole.
    – Si quelqu’un est en danger maintenant, arrêtez d’animer. Appelez le numéro d’urgence ou la personne chargée de la protection ; ne laissez pas la personne seule.
    – Une histoire chaleureuse remue aussi : quelqu’un peut voir ce qui manque à son propre groupe, ou qu’à la maison, il faut dire non de plus en plus fort. Les étapes sont les mêmes.
# @src c2717a02
facilitator-letter-home =
    Chers parents, chères familles,
    cette semaine, notre classe lit une histoire interactive, « Dix heures de soupe ». Une fille de seize ans aide dans une cuisine de quartier. Il y a beaucoup de messages, un peu d’urgence et un peu de culpabilité. À quelques moments, les élèves décident de ce qu’elle fait, puis en parlent.
    Nous travaillons une chose : remarquer quand quelqu’un met la pression, qui que ce soit, et ce qu’une personne correcte fait d’un non. Il ne s’agit ni de religion, ni d’origine, ni d’opinion, et on n’interroge personne sur sa propre vie. Tout le monde peut passer. Rien de ce qu’un élève choisit n’est conservé.
    L’histoire fait partie d’une série sur la pression et le recrutement en ligne. Tous les personnages sont inventés.
    Vous pouvez la lire avant : il suffit de demander. Si elle amène une question ou une inquiétude à la maison, écrivez-nous, ou écrivez à la personne chargée de la protection des élèves dans notre établissement.
    Bien cordialement
# @src f95b8819
facilitator-close =
    Finissez sur quelque chose à faire : la question du second regard, « Qu’est-ce qui se passe ici si je dis non ? »
    Chacun la pose d’abord à une ligne de l’histoire, et garde le reste pour soi.
    Montrez encore une fois la page d’aide, à tout le monde, et dites combien de temps vous restez dans la salle.

## Words that the story explains

# @src ab8f99f8
word-parish = paroisse
    .means = les gens d’une même église, et leur maison
# @same
# @src 45b129dd
word-cumin = cumin
    .means = une épice brune
# @src 2c64c520
word-leek = poireau
    .means = un long légume vert, de la famille de l’oignon
# @same
# @src 2d7ca29c
word-iftar = iftar
    .means = le repas au coucher du soleil, après un jour de jeûne
# @src a1a28b34
word-hatch = guichet
    .means = une petite fenêtre par où l’on donne les repas
# @src 13165c56
word-crate = cagette
    .means = une caisse légère pour porter des choses
