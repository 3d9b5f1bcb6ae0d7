# Second Look, le site web, français. Licence : CC BY 4.0. Pas encore relu par une personne de langue française.
# À des adultes : vous. Précis et calme, sans publicité : on n’y affirme rien qui n’ait été essayé, et ce que personne n’a relu est dit.
# Dans .body, une ligne est un paragraphe ; « – » au début : une liste ; « $ » au début : ce que quelqu’un tape, à laisser tel quel.

## Around every page

# @src 9dafe71f
site-skip = Aller au texte
# @same
# @src 3f77576d
site-menu = Menu
# @src 7ff3e9b3
site-pages = Pages de ce site
# @src 32f9e223
site-other-languages = Autres langues
# @src dac93ef6
site-on-page = Sur cette page
# @src c5a9bb85
site-footer-none = Ce site n’a ni cookies, ni scripts, ni compteurs, et ne charge rien d’ailleurs. Seules les histoires ont leur propre script, et leur propre politique lui interdit de charger ou d’envoyer quoi que ce soit.
# @src 8deb1081
site-footer-licence = Code : MIT ou Apache 2.0. Histoires et textes : CC BY 4.0.

## The first page of all, where a language is chosen

# @src 74cb637b
site-choose = Une histoire en messages, puis un second regard sur ce qu’ils ont fait. Pour des ateliers de prévention avec des jeunes.
    .go = Lire en français

## What it is

# @src 22b19a1c
site-start = Un second regard sur des messages qui veulent quelque chose
    .nav = Ce que c’est
    .lead = Second regard est une histoire dans une messagerie inventée, pour des ateliers de prévention avec des jeunes. Quelqu’un de gentil écrit. Puis c’est tout un cercle.
    .try = Essayer une histoire
    .get = Obtenir le programme
    .picture = Une pause dans une histoire : un message de la discussion d’une chorale est encadré. En dessous : ce que fait ce message, ce qui le montre, et comment en avoir le cœur net. L’image montre le programme en anglais.
# @src 83fbd2d0
site-how = Comment ça se passe
    .body =
        – On joue la personne à qui l’on écrit, une amie ou un parent. On répond, on attend, on demande à quelqu’un, on s’en va. On n’est jamais la personne qui recrute.
        – Chaque message peut être marqué pour un second regard. De temps en temps, l’histoire s’arrête sur un message : met-il la pression, ça va, ou est-ce trop tôt pour le dire ?
        – À la fin, un bilan reprend votre propre conversation : ce qu’on vous a fait, ce qui y ressemblait seulement et allait bien, et ce qui aide.
        – En solo, un quart d’heure ; ou toute une classe, à main levée, en un cours.
# @src fd9f87a2
site-what-for = Ce qu’on y travaille
    .body =
        Distinguer ce que fait un message, et ce que devient un non. Jamais qui est quelqu’un : un signe ne porte jamais sur la foi, l’habit, la langue, l’origine ou la politique.
        Des amis mettent aussi la pression, et se reprennent. Des inconnus sont aussi très bien. Qui soupçonne tout a appris la mauvaise chose : une fausse alerte pèse donc autant qu’un oubli.
# @src 022c4073
site-what-not = Ce que ce n’est pas
    .body =
        – Pas un test. Ni score, ni jauge, rien qui dise qui serait en danger.
        – Pas un signalement. Rien de ce que fait une personne qui joue n’est gardé ni envoyé.
        – Ni groupe, ni personne, ni appli, ni slogan réels. Tout le monde est inventé.
        – Pas une ligne d’écoute. À qui parler est à une touche, dans chaque histoire ; mais derrière le programme, il n’y a personne.
# @src 202af507
site-honest = Ce que personne n’a encore vérifié
    .body =
        – Personne dont c’est le métier n’a relu les histoires : ni spécialiste de la prévention, ni jeune.
        – Aucune personne de langue française ou arabe n’a lu dans sa langue ni les histoires, ni ces pages.
        – Aucun numéro d’aide n’a été vérifié en appelant. Le programme le dit en dessous.
        – Aucune étude ne montre que ça marche. Ce sur quoi il s’appuie est sous « Sources ».
        Les notes de chaque histoire commencent par qui devrait la voir avant qu’une école ne s’en serve.
# @src 7b35cfa5
site-who-for = Pour qui
    .teachers = Un cours, une histoire, trois votes. Ce qu’il vous faut, et que faire si quelqu’un vous confie quelque chose.
    .organisations = Transmettre, traduire, mesurer, publier ce site.
    .authors = Écrire une histoire à soi, sans programmer.

## Try it

# @src 26386424
site-try = Essayer une histoire
    .nav = Essayer
    .lead = Chacune de ces histoires est une page. Elle s’ouvre ici, dans le navigateur ; rien n’est installé et rien n’est gardé.
# @src 0d357b00
site-try-first = Avant de commencer
    .body =
        Chaque histoire dit d’abord ce qu’il y a dedans. Ne rien dire et prendre du recul est possible à chaque décision, et ce n’est jamais une faute.
        La touche Échap fait quitter aussitôt : un calendrier ordinaire apparaît. Sur un téléphone : « Quitter ». Ça ne cache pas que la page a été ouverte : l’historique du navigateur le montre.
        Essayé dans Chromium et Firefox. C’est écrit pour Chrome 80, Firefox 78, Safari 14 et les suivants ; dans de plus anciens, et sans scripts, c’est un texte à lire.
# @src c9b57679
site-try-stories = Les histoires
    .open = Ouvrir cette histoire
    .older = À partir de 16 ans. Elle ne s’ouvre pas d’ici : elle est dans le programme, qui demande une fois si tout le monde a 16 ans.
    .picture = Une histoire sur un téléphone, en arabe : un message marqué, trois réponses, et prendre du recul.
# @src d6789e7c
site-try-keep = Pour garder ou transmettre
    .body =
        Enregistrez une de ces pages : elle s’ouvre depuis une clé ou un disque, par double clic, sans réseau. Une copie avec le contact de votre propre école se fait ainsi :
        $ second-look export page quiet-lately --contact Adler -o quiet-lately.html

## Download

# @src 58c3238b
site-download = Obtenir le programme
    .nav = Télécharger
    .lead = Ni installation, ni compte, ni serveur, ni droits d’administration.
# @src 816ee95d
site-download-which = Lequel ?
    .body =
        – Un portable et un projecteur sur lesquels vous pouvez lancer des programmes : le programme, pour Windows ou Linux. Il a tout : les deux fenêtres pour un groupe, les feuilles à imprimer, les outils pour écrire.
        – Un ordinateur verrouillé, un téléphone, une tablette ou un Chromebook : une page. Elle joue les histoires, et une page qui anime a aussi la fenêtre de la salle.
        – Seulement du papier : les feuilles à imprimer.
# @src 420c3131
site-download-none = Aucun fichier ici
    .body =
        Qui a publié ce site n’a pas mis le programme à côté. On peut le faire à partir du code, avec Rust 1.95 ou plus récent et rien d’autre :
        $ cargo run --release
        Qui publie ce site fait les fichiers, puis le site avec eux :
        $ .ci/package/make
        $ second-look export site --downloads target/hand-on -o site
# @same
# @src 81ce97a6
site-download-windows = Windows
    .body =
        Il faut Windows 10 ou plus récent, en 64 bits. Pas besoin de carte graphique.
        – Téléchargez le fichier .zip.
        – Clic droit, puis « Extraire tout ».
        – Ouvrez le dossier, et double-cliquez sur second-look.exe.
        Windows peut avertir d’un éditeur inconnu, car le programme n’est pas signé. « Informations complémentaires », puis « Exécuter quand même » le lance. Si votre école l’interdit, prenez une page.
# @same
# @src 571d42a1
site-download-linux = Linux
    .body =
        Il faut un PC 64 bits (x86-64). Pour dessiner sans carte graphique : le paquet mesa-vulkan-drivers. Sans écran graphique, tout se joue dans le terminal.
        – Téléchargez le fichier .tar.gz, et décompressez-le.
        – Ouvrez le dossier, et double-cliquez sur second-look ; ou dans un terminal :
        $ ./second-look
# @src 67727789
site-download-deb = Debian et Ubuntu
    .body =
        Le même programme en paquet, pour qui a le droit d’installer. Il se trouve ensuite parmi vos programmes.
        – Téléchargez le fichier .deb, puis dans son dossier :
        $ sudo apt install ./second-look*.deb
        $ second-look
# @src e808fdb9
site-download-page = Pages et papier
    .body =
        Un fichier .html pour chaque chose : des histoires, une page qui anime un groupe, huit messages pour deux semaines plus tard, des feuilles à imprimer.
        – Téléchargez-le, et double-cliquez. Il s’ouvre dans votre navigateur, sans réseau.
        – Les feuilles s’impriment de là : A4, en noir et blanc.
# @src 87fbb198
site-download-rest = Autres fichiers
    .body =
        Des listes qui disent de quoi le programme est fait, les licences de toutes ses parties, et des sommes à comparer.
# $size (Number)
# @same
# @src b65429f9
site-download-table = Le fichier
    .size = Taille
    .sum = SHA-256
    .kb = { $size } Ko
    .mb = { $size } Mo
# @src 8c82a863
site-download-sum = Est-ce le bon fichier ?
    .body =
        La somme d’un fichier dit qu’il est arrivé tel qu’on l’a mis ici. Sous Linux, et dans le PowerShell de Windows :
        $ sha256sum FILE
        $ Get-FileHash FILE
        Comparez ce qui s’affiche avec la somme à côté du nom. Elle ne dit pas qui a fait le fichier.
# @src 6d1281de
site-download-untried = Ce qui n’a pas été essayé
    .body =
        – Windows : le programme est fait sous Linux, et personne ne l’a encore essayé sur un ordinateur Windows. Personne ne sait donc s’il y marche comme il faut, ni ce qu’en font les lecteurs d’écran, une forte mise à l’échelle, Defender et SmartScreen.
        – macOS : il n’y a pas de fichier. On peut le faire à partir du code, et personne ne l’a essayé.
        – La fenêtre telle que l’entend un lecteur d’écran a été essayée sous Linux, par un programme qui appuie et lit comme lui, et non par quelqu’un qui en dépend.

## Teachers

# @src 1aa26c76
site-teachers = Pour l’école
    .nav = École
    .lead = Un cours de 50 minutes, une histoire, trois votes. Pas besoin de savoir particulier ; il vous faut un deuxième adulte, et un quart d’heure la veille.
    .picture = Deux fenêtres. Dans la vôtre : une petite image de l’écran de la salle, des cases pour les mains levées, et vos notes. Sur celle de la salle : une question et les réponses A à D. L’image montre le programme en anglais.
# @src 15a31881
site-teachers-need = Ce qu’il vous faut
    .body =
        – Un portable et un projecteur ou un grand écran. Pas d’internet.
        – De 5 à 40 personnes à partir de 14 ans, et un deuxième adulte dans la salle.
        – Le nom de la personne responsable de la protection dans le bâtiment, et quand on peut la joindre.
# @src 176f8756
site-teachers-before = Avant
    .body =
        – Une semaine avant : la lettre aux familles, et la page pour le service informatique.
        – La veille : jouez l’histoire une fois, jusqu’au bout.
        – Appelez une fois les numéros que vous distribuerez. Personne ne les a vérifiés en appelant.
        Tout sur papier, en A4 noir et blanc, avec l’essentiel pour bien démarrer :
        $ second-look handout quiet-lately -o print
# @src 0aefef13
site-teachers-lesson = Le cours
    .body =
        « Avec un groupe », sur le premier écran, ouvre une fenêtre pour vous et une pour la salle. La vôtre a la ligne suivante, des cases pour les mains levées, les minutes et quoi dire.
        – Les règles, 5 minutes : chacun peut passer, personne ne parle de soi, chacun peut sortir.
        – L’histoire, 20 minutes : un chemin pour tout le monde, avec des votes. Chacun réfléchit de son côté, mains levées, deux minutes à deux, encore les mains. On ne cherche pas la bonne réponse.
        – La discussion, 20 minutes : une tactique, une chose sans danger qui y ressemble, une sortie.
        – À qui parler, 5 minutes.
        Là où rien ne peut être installé, une page anime aussi. Pour une soirée de parents, « À table » se joue en mère.
# @src b1ed7d1d
site-teachers-told = Si quelqu’un vous confie quelque chose
    .body =
        Remerciez. Ne creusez pas, et ne promettez pas de le garder pour vous. Dites ce que vous allez faire, et faites-le aujourd’hui : la personne responsable de la protection sait comment continuer.
        Les notes de chaque histoire et une feuille à part le disent en entier. Deux semaines plus tard, huit messages courts y ramènent : sinon, ce qu’on a appris s’efface.
# @src de9f897a
site-teachers-more = Plus
    .body =
        Touches, déroulés, téléphones qui votent, ce qui est gardé, que faire si le projecteur s’éteint : tout est dans la page pour qui anime.
    .link = Animer un groupe

## Organisations

# @src b5796eef
site-organisations = Pour les associations et les institutions
    .nav = Associations
    .lead = Animation jeunesse, prévention, bibliothèques, ministères : ce que vous pouvez en faire, et à quoi veiller d’abord.
# @src 3ca900c3
site-organisations-may = Ce que vous pouvez faire
    .body =
        – L’utiliser, le copier et le transmettre en entier, contre de l’argent aussi. Le code est sous MIT ou Apache 2.0, les histoires et les textes sous CC BY 4.0 : dites d’où ils viennent.
        – Changer une histoire, ou écrire la vôtre, et la transmettre comme un dossier. Il ne peut ni lancer un programme, ni utiliser le réseau.
        – Le traduire. Les textes sont séparés du programme, et l’écriture de droite à gauche fonctionne.
        – Y mettre votre propre contact et vos propres numéros.
        – Publier ce site, depuis n’importe quel serveur, ou le transmettre sur une clé :
        $ second-look export site --downloads target/hand-on -o site
    .link = Les packs : transmettre ce qu’on a écrit
# @src 71694275
site-organisations-first = À quoi veiller d’abord
    .body =
        – Faites lire les histoires que vous utilisez par quelqu’un dont c’est le métier, et par une personne de chaque langue maternelle.
        – Appelez chaque numéro que vous transmettez, et notez le jour. Aucun n’a été vérifié en appelant.
        – Essayez entre adultes avant d’essayer avec une classe.
        – Sachez qui, chez vous, est prévenu si un jeune confie quelque chose.
# @src 4261627b
site-organisations-measure = Savoir si ça a servi
    .body =
        Un déroulé pose une question sur huit messages avant et huit autres après, sur papier ou sur téléphone, sans noms : tu y jetterais un second regard ? Détections et fausses alertes sont comptées à part.
        Les résultats de plusieurs groupes peuvent être réunis. Rien de moins de cinq personnes n’est transmis. Ce qu’un seul groupe peut montrer, et ce qu’il ne peut pas, le programme le dit lui-même.
    .link = Les résultats des groupes

## Authors

# @src 8a8fee69
site-authors = Pour écrire et traduire
    .nav = Écrire
    .lead = Un scénario, c’est un fichier avec ce qui peut arriver, et un avec chaque mot qu’on lit. Pas besoin de programmer.
    .picture = Le plan des scènes de « L’autre réseau » : d’une annonce en haut à sept fins en bas, avec les réponses qui mènent de l’une à l’autre. L’image est en anglais.
# @src e8b1bd1a
site-authors-begin = Commencer
    .body =
        La première commande écrit un petit scénario qui se joue. La deuxième le joue, et montre chaque changement dès que vous enregistrez. La troisième dit ce qui ne va pas, avec ligne et colonne.
        $ second-look new small-talk --into my-pack
        $ second-look play small-talk --pack my-pack --watch
        $ second-look check --watch my-pack
        La première page du guide mène à une scène à vous en une heure. Une histoire faite avec Twine ou ink peut servir de départ.
    .link = Un premier scénario en une heure
# @src ab5384d7
site-authors-held = Ce à quoi chaque histoire est tenue
    .body =
        Des règles numérotées regardent chaque histoire, la vôtre et les nôtres : on peut prendre du recul à chaque décision, chaque chemin mène à un bilan, un tiers au moins des lignes signalées ne font que ressembler à une tactique, et rien d’extérieur ne suffit à distinguer les deux.
        Tout ce qui peut arriver dans une histoire est calculé. Pour le reste, il faut des gens qui lisent : aucun programme ne peut dire si une histoire est sage.
    .link = Ce que disent un label et une note
# @src 87111e8f
site-authors-translate = Traduire
    .body =
        Chaque langue est un dossier. Le programme imprime ce qui manque à côté de l’anglais et, quand l’anglais change, ce qu’il faut relire.
        $ second-look text small-talk --locale fr --pack my-pack
    .link = Traduire
# @src aabd461a
site-authors-guide = Le guide
    .body =
        Du premier scénario jusqu’à changer le programme. Le programme en imprime aussi les pages :
        $ second-look guide
    .link = Le guide, page par page

## Safeguarding

# @src 087efaeb
site-safeguarding = Protection
    .nav = Protection
    .lead = Ce qui protège qui joue, et ce que le programme ne peut pas faire.
# @src 1534e166
site-safeguarding-held = Ce à quoi il est tenu
    .body =
        – On joue la personne visée, une amie ou un parent, et on ne parle jamais pour qui recrute.
        – Ce que disent ceux qui recrutent est court, doux et inachevé : personne ne pourrait s’en servir. On ne fait pas peur, aucune violence n’est montrée, et aucune fin n’est une mort.
        – Prendre du recul est possible à chaque décision, l’aide reste à portée même tard, et ni l’un ni l’autre n’est jamais une faute.
        – Quitter demande une touche ou un appui, sur chaque écran.
        – On peut passer chaque question, et aucune ne porte sur la vie de la personne qui joue.
        – Après chaque histoire vient un bilan qui dit ce qui a été fait, ce qui aide, et « ce n’est pas ta faute ».
        – Certaines histoires sont à partir de 16 ans. Les pages les laissent de côté sauf si on les demande, et le programme demande d’abord si tout le monde a 16 ans.
    .link = Toutes les protections, et ce qui tient chacune
# @src b876373c
site-safeguarding-cannot = Ce qu’il ne peut pas faire
    .body =
        – Il ne remarque pas si quelqu’un au clavier est en danger, et ne prévient personne.
        – Ses numéros d’aide sont des données avec une source, et aucun n’a été vérifié en appelant. Vérifiez ceux que vous transmettez.
        – Quitter vite ne cache pas qu’on l’a ouvert.
        – Il ne remplace pas un adulte dans la salle qui sait que faire.
# @src a4882d3d
site-safeguarding-now = Si ça arrive en ce moment
    .body =
        Parler à quelqu’un de proche, en qui on a confiance. Pas besoin d’être sûr, ni d’avoir de preuve. Chaque histoire a « À qui parler », avec des numéros pour plusieurs pays. Si quelqu’un est en danger : le numéro d’urgence du pays.
        Rompre le contact avec qui recrute est l’affaire de gens dont c’est le métier. Personne n’a à le faire sans aide.

## Evidence

# @src 0bf81d30
site-evidence = Sources
    .nav = Sources
    .lead = Pourquoi il est fait comme il est, avec les sources ; et ce qu’on ne sait pas. La plupart des sources ont été lues en résumé, pas en entier.
# @src f70b0d45
site-evidence-works = Ce qu’on ne sait pas
    .body =
        Personne n’a étudié si ce programme fait quelque chose. Ce qui suit, ce sont des résultats sur d’autres programmes et sur le recrutement, sur lesquels il s’appuie. Un seuil dans une règle, comme un tiers, est notre propre proposition.
# @src 996fc2df
site-evidence-steps = Recruter se fait par étapes
    .body =
        Trouver quelqu’un, l’entourer, couper les liens, passer en privé, demander un acte : d’autres formes d’emprise ont les mêmes étapes. Elles viennent dans n’importe quel ordre, et tout jeune peut être visé.
    .source = Berger, CTC Sentinel, octobre 2015 ; Ringenberg et autres 2022, une revue de 93 articles ; Whittle et autres 2013
# @src 3daa230a
site-evidence-friends = Les amis remarquent en premier
    .body =
        Ce qui les fait taire, c’est la peur de ce qui arrive ensuite. Les histoires montrent donc ce qui se passe quand quelqu’un demande de l’aide.
    .source = Williams, Horgan et Evans 2015
# @src 006f8b75
site-evidence-suspicion = Soupçonner n’est pas discerner
    .body =
        Après plusieurs jeux contre la manipulation, on qualifiait tout de manipulateur, même ce qui était honnête. Des messages qui y ressemblent seulement, et un retour sur les deux, y remédient. Ce qu’on a appris s’efface en deux semaines si on n’y revient pas, et parler ensuite apprend plus que le jeu.
    .source = Modirrousta-Galian et Higham 2023 ; Graham et autres 2023 ; Leder et autres 2024 ; Maertens et autres ; Tannenbaum et Cerasoli 2013, 46 échantillons
# @src d96a79c5
site-evidence-failed = Ce qui a échoué en public
    .body =
        Des jeux et des cours où les signes portaient sur la foi, l’habit, les voyages ou des protestations légales, où une jauge notait des opinions, où il y avait une seule bonne réponse, ou dont un recruteur est devenu la mascotte.
    .source = lettres d’organisations d’enseignants et de droits civiques 2015 et 2016 ; presse 2026
# @src 59277eab
site-evidence-scare = Faire peur ne marche pas
    .body =
        Prévenir de ce qu’il y a dedans ne protège ni ne nuit si c’est court et calme, et demande un vrai choix. Quitter demande une touche, un second moyen, et une explication avant.
    .source = principes de la PSHE Association et du CEOP ; Bridgland, Jones et Bellet 2023 ; le modèle « exit a page quickly » du gouvernement britannique
# @same
# @src f36b1c21
site-evidence-all = Tout
    .body =
        Des commentaires du programme citent ces résultats par leur numéro.
    .label = Sources :
    .link = Tous les points, par numéro

## Privacy

# @src f80605b6
site-privacy = Données
    .nav = Données
    .lead = Ce qui est gardé, où, et combien de temps : tout.
# @src 2acab196
site-privacy-site = Ce site
    .body =
        Il n’a ni cookies ni compteurs, et ne charge rien d’ailleurs. Qui gère le serveur où il se trouve peut voir, comme pour tout site, quelle adresse a demandé quelle page : demandez-lui ce qu’il garde. Ouvert depuis un dossier ou une clé, il n’y a pas de serveur.
# @src 72080aa0
site-privacy-alone = Jouer en solo
    .body =
        Rien de ce que fait la personne qui joue n’est gardé ni envoyé. D’une ouverture à l’autre, le programme garde ses réglages, la région des numéros d’aide, la place de sa fenêtre, et à qui parler dans ce bâtiment si quelqu’un l’a écrit ; rien d’autre.
        « Imprimer », dans la fenêtre, demande d’abord : le bilan va dans un fichier pour le navigateur, qu’aucun autre compte ne peut lire, et qui est effacé quand on quitte l’histoire ou que le programme se ferme. Un numéro copié est retiré du presse-papiers, sauf si autre chose a été copié depuis.
        Une page ne garde rien du tout, et sa propre politique lui interdit de charger ou d’envoyer quoi que ce soit. Quitter vite ne cache pas que le programme ou la page a été ouvert.
# $days, $short and $long (Number) for how many days a record is kept: usually, at the least and at the most
# @src 834975c3
site-privacy-group = Un groupe
    .body =
        D’un atelier animé dans le programme, l’appareil de la personne qui anime garde une trace : le jour, le déroulé, l’histoire, des minutes, jusqu’où c’est allé, ce qui a été choisi et marqué, et combien de mains pour quoi. Ni noms, ni paroles, rien sur une personne. Mais elle dit qu’un atelier a eu lieu ici ce jour-là, et combien peu ont voté pour une réponse, et elle n’est pas chiffrée.
        Elle est gardée { $days } jours, ou { $short } ou { $long } si on l’a choisi, et effacée quand le programme démarre après cela. On peut l’effacer à tout moment, ou ne pas l’écrire du tout. Une page qui anime ne garde pas de trace.
        Ce qui est demandé avant et après sur papier peut être saisi. Ce qui en est transmis n’a ni jours, ni noms, ni rien de moins de cinq personnes.
# $first and $last (String) the numbers of ports
# @src a5e4cd67
site-privacy-phones = Des téléphones qui votent
    .body =
        Seulement tant que la personne qui anime les a activés, le programme écoute : sur une adresse de cet ordinateur, dans le réseau local, sur le premier port libre de { $first } à { $last }. À aucun autre moment il n’écoute ni n’envoie, et un programme construit sans cette partie ne le peut pas.
        Un téléphone envoie le numéro d’une réponse, et un nombre au hasard reçu en arrivant ; ni nom, ni cookie. Son adresse n’est connue que pendant la connexion, et la minute où des chiffres faux sont comptés ; elle n’est notée nulle part. Tant qu’une question est ouverte, ses réponses attendent dans un fichier, sous des nombres qui changent d’une question à l’autre ; ensuite, seuls leurs totaux sont gardés, et le fichier est écrasé et effacé. Un disque peut garder plus longtemps ce qui a été écrasé.
        C’est du HTTP simple : quelqu’un du même Wi-Fi pourrait lire un vote sur une histoire inventée, ou en falsifier un.

## The guide as pages

# @src 4b0b2437
site-guide = Le guide
    .lead = Pour qui écrit, traduit, anime ou change le programme. Il est en anglais.
    .home = Toutes les pages du guide
    .site = Le site
    .before = Page précédente
    .after = Page suivante
    .in-english = en anglais
