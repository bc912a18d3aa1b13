import type { Catalog } from "../catalog.ts";

const question = {
  question: { name: "question", description: "Ce que tu veux savoir, avec tes propres mots, en anglais" },
  source: {
    name: "source",
    description: "Chercher seulement dans cet article\u00a0: commence à taper son titre",
  },
  from: {
    name: "de",
    description: "Seulement les articles parus à partir de là\u00a0: 2022-01-05, 2022-01, 5 January 2022",
  },
  to: { name: "à", description: "Seulement les articles parus jusque-là" },
  for: { name: "pour", description: "À qui la réponse est destinée\u00a0; cette personne sera prévenue" },
  private: { name: "privé", description: "N’afficher la réponse que pour toi" },
};

/** What a moderator says of a report. */
const facts = {
  title: { name: "titre", description: "Son titre" },
  publisher: { name: "média", description: "Qui l’a publié" },
  published: { name: "date", description: "Sa date de publication, par exemple 2022-01-31" },
  url: { name: "adresse", description: "Son adresse web" },
};

/** French, with the "tu" of Discord; `\u00a0` is the space that keeps double punctuation on its line. */
export default {
  texts: {
    "answer.searched_one": "{{count}} article parcouru",
    "answer.searched_many": "{{count}} d’articles parcourus",
    "answer.searched_other": "{{count}} articles parcourus",
    "answer.further": "Passages {{first}} à {{last}}",
    "answer.inContext": "Contexte {{number}}",
    "answer.more": "Plus",
    "answer.back": "Retour",
    "answer.whoSaysWhat": "Qui dit quoi",
    "answer.reportsDiffer": "Les articles divergent",
    "answer.share": "Partager",
    "answer.for": "Pour {{member}}\u00a0:",
    "answer.changed":
      "Les articles ont changé depuis que la question a été posée\u00a0; voici ce qu’ils disent maintenant.",
    "answer.forgotten":
      "Cette réponse ne peut plus être retrouvée à partir de son message\u00a0: repose ta question.",
    "answer.passageGoesOn": "… le passage continue",
    "answer.unclear": "Aucun article n’y répond directement.",
    "answer.unknownWords": "Aucun article ne mentionne {{words}}.",
    "answer.absentWords": "Ces passages ne mentionnent pas {{words}}.",
    "answer.closest": "Les passages les plus proches\u00a0:",
    "answer.noReports": "Il n’y a encore aucun article sur lequel s’appuyer pour répondre.",
    "answer.nothing_one":
      "Aucun article n’en parle\u00a0: {{count}} article a été parcouru, et {{reports}} indique de quoi il parle. Le bot ne comprend que les questions en anglais.",
    "answer.nothing_many":
      "Aucun article n’en parle\u00a0: {{count}} d’articles ont été parcourus, et {{reports}} indique de quoi ils parlent. Le bot ne comprend que les questions en anglais.",
    "answer.nothing_other":
      "Aucun article n’en parle\u00a0: {{count}} articles ont été parcourus, et {{reports}} indique de quoi ils parlent. Le bot ne comprend que les questions en anglais.",

    "values.others_one": "{{count}} autre",
    "values.others_many": "{{count}} d’autres",
    "values.others_other": "{{count}} autres",
    "values.asOf": "au {{day}}",

    "days.empty": "écris une date ou laisse cette option de côté",
    "days.tooLong_one": "la date ne peut pas dépasser {{count}} caractère",
    "days.tooLong_many": "la date ne peut pas dépasser {{count}} de caractères",
    "days.tooLong_other": "la date ne peut pas dépasser {{count}} caractères",

    "suggest.day_one": "{{day}} ({{count}} article)",
    "suggest.day_many": "{{day}} ({{count}} d’articles)",
    "suggest.day_other": "{{day}} ({{count}} articles)",

    "cooldown.wait_one":
      "Tu poses tes questions trop vite\u00a0: attends {{count}} seconde, puis repose la tienne.",
    "cooldown.wait_many":
      "Tu poses tes questions trop vite\u00a0: attends {{count}} de secondes, puis repose la tienne.",
    "cooldown.wait_other":
      "Tu poses tes questions trop vite\u00a0: attends {{count}} secondes, puis repose la tienne.",

    "context.page": "Page {{page}} sur {{pages}}",
    "context.whole": "Article entier",
    "context.earlier": "Précédent",
    "context.later": "Suivant",
    "context.reportGone": "Cet article ne fait plus partie de ceux que le bot lit.",
    "context.reportChanged":
      "Cet article a changé depuis\u00a0: repose ta question pour voir ce qu’il dit maintenant.",

    "findings.reportsDiffer": "Les articles donnent des réponses différentes\u00a0:",
    "findings.figuresAgree": "Ces chiffres peuvent tous être vrais\u00a0:",
    "findings.figureGrew": "Le chiffre a augmenté\u00a0:",
    "findings.figuresDiffer": "Les articles donnent des chiffres différents\u00a0:",
    "findings.figuresDifferInOne": "L’article donne des chiffres différents\u00a0:",
    "findings.figuresApart": "Ces chiffres portent sur des choses différentes\u00a0:",
    "findings.figuresSeveral": "Plusieurs chiffres sont donnés\u00a0:",
    "findings.takenBack": "rétracté par un article",
    "findings.reportGivesSeveral": "L’article donne plusieurs réponses\u00a0:",
    "findings.stated_one": "dans {{count}} article",
    "findings.stated_many": "dans {{count}} d’articles",
    "findings.stated_other": "dans {{count}} articles",
    "findings.implied_one": "déduit de {{count}} article",
    "findings.implied_many": "déduit de {{count}} d’articles",
    "findings.implied_other": "déduit de {{count}} articles",
    "findings.notCertain": "présenté comme incertain",

    "list.more_one": "et {{count}} de plus",
    "list.more_many": "et {{count}} de plus",
    "list.more_other": "et {{count}} de plus",
    "list.previous": "Page précédente",
    "list.next": "Page suivante",

    "source.published": "publié le {{day}}",
    "source.inferred": "date déduite du texte\u00a0: vers le {{day}}",
    "source.dateUnknown": "date inconnue",
    "source.paragraph": "paragraphe {{number}}",

    "message.reportsSay": "Voici ce que disent les articles\u00a0:",
    "message.saysNothing":
      "Il n’y a rien à chercher dans ce message\u00a0: essaie avec un message qui pose une question ou affirme quelque chose sur un événement.",

    "respond.apology": "Quelque chose s’est mal passé, et l’erreur a été notée. Réessaie dans un instant.",
    "respond.unknownCommand":
      "Ce bot ne connaît plus {{command}}\u00a0: la personne qui le gère peut renouveler la liste des commandes avec «\u00a0npm run register\u00a0».",

    "button.unknown": "Ce bouton vient d’une autre version du bot\u00a0: repose ta question.",

    "options.wrong": "L’option «\u00a0{{option}}\u00a0» ne convient pas\u00a0: {{reason}}.",
    "options.all": "options",
    "options.unfit": "cette valeur n’est pas utilisable",

    "question.empty": "écris au moins un mot",
    "question.tooLong_one": "la question ne peut pas dépasser {{count}} caractère",
    "question.tooLong_many": "la question ne peut pas dépasser {{count}} de caractères",
    "question.tooLong_other": "la question ne peut pas dépasser {{count}} caractères",
    "question.forAndPrivate":
      "Une réponse destinée à quelqu’un d’autre ne peut pas être privée, puisque tu serais la seule personne à la voir\u00a0: choisis l’un ou l’autre.",
    "question.noSuchReport":
      "Il n’y a pas d’article «\u00a0{{source}}\u00a0»\u00a0: {{reports}} donne les identifiants.",

    "help.intro_one":
      "Pose tes questions sur les événements racontés dans {{count}} article. Les réponses sont des phrases des articles, mot pour mot, avec leur source. Écris tes questions en anglais.",
    "help.intro_many":
      "Pose tes questions sur les événements racontés dans {{count}} d’articles. Les réponses sont des phrases des articles, mot pour mot, avec leur source. Écris tes questions en anglais.",
    "help.intro_other":
      "Pose tes questions sur les événements racontés dans {{count}} articles. Les réponses sont des phrases des articles, mot pour mot, avec leur source. Écris tes questions en anglais.",

    "vote.up": "👍 Utile",
    "vote.down": "👎 Pas utile",
    "vote.upGiven": "👍 Utile (noté)",
    "vote.downGiven": "👎 Pas utile (noté)",
    "vote.notYours":
      "Seule la personne qui a posé la question peut noter cette réponse\u00a0: pose-la toi-même pour noter la tienne.",
    "vote.notKept": "Les votes ne sont pas conservés pour le moment.",

    "reports.noPage": "la première page est la page 1",
    "reports.title_one": "{{count}} article",
    "reports.title_many": "{{count}} d’articles",
    "reports.title_other": "{{count}} articles",
    "reports.published": "publié le {{day}}",
    "reports.inferred": "vers le {{day}} (déduit du texte)",
    "reports.dateUnknown": "date inconnue",

    "timeline.title": "Chronologie",
    "timeline.about": "Chronologie\u00a0:",
    "timeline.from": "à partir de\u00a0: {{day}}",
    "timeline.to": "jusqu’à\u00a0: {{day}}",
    "timeline.page": "Événements {{first}} à {{last}} sur {{all}}",
    "timeline.expected": "attendu\u00a0; rien ne dit que cela a eu lieu",
    "timeline.workedOut": "jour déduit",
    "timeline.alsoIn_one": "aussi dans {{count}} autre article",
    "timeline.alsoIn_many": "aussi dans {{count}} d’autres articles",
    "timeline.alsoIn_other": "aussi dans {{count}} autres articles",
    "timeline.leftOut_one": "{{count}} autre événement manque ici\u00a0: précise le sujet ou les dates",
    "timeline.leftOut_many":
      "{{count}} d’autres événements manquent ici\u00a0: précise le sujet ou les dates",
    "timeline.leftOut_other": "{{count}} autres événements manquent ici\u00a0: précise le sujet ou les dates",
    "timeline.nothing_one": "Aucun événement daté dans {{count}} article.",
    "timeline.nothing_many": "Aucun événement daté dans {{count}} d’articles.",
    "timeline.nothing_other": "Aucun événement daté dans {{count}} articles.",
    "timeline.nothingAbout_one": "Aucun événement daté sur {{about}} dans {{count}} article.",
    "timeline.nothingAbout_many": "Aucun événement daté sur {{about}} dans {{count}} d’articles.",
    "timeline.nothingAbout_other": "Aucun événement daté sur {{about}} dans {{count}} articles.",
    "timeline.empty": "écris quelque chose ou laisse cette option de côté",
    "timeline.tooLong_one": "pas plus de {{count}} caractère",
    "timeline.tooLong_many": "pas plus de {{count}} de caractères",
    "timeline.tooLong_other": "pas plus de {{count}} caractères",
    "days.noDate":
      "«\u00a0{{typed}}\u00a0» n’est pas une date que «\u00a0{{option}}\u00a0» comprend\u00a0: écris un jour, un mois ou une année, comme 2022-01-05, 2022-01 ou 5 January 2022.",
    "days.swapped":
      "«\u00a0{{from}}\u00a0» vient après «\u00a0{{to}}\u00a0»\u00a0: échange {{first}} et {{last}}.",

    "day.by": "au plus tard\u00a0: {{day}}",
    "day.before": "avant\u00a0: {{day}}",
    "day.until": "jusqu’à\u00a0: {{day}}",
    "day.since": "depuis\u00a0: {{day}}",

    "picture.figures": "Chiffre donné",
    "picture.figuresByTens": "Chiffre donné (chaque ligne vaut dix fois celle du dessous)",
    "picture.reportDay": "Date de l’article",
    "picture.noDay": "sans date",
    "picture.exactly": "exactement",
    "picture.about": "environ, près de",
    "picture.atLeast": "au moins",
    "picture.moreThan": "plus de",
    "picture.atMost": "au plus",
    "picture.lessThan": "moins de",
    "picture.drawnSmall_one": "et {{count}} de plus, en petit",
    "picture.drawnSmall_many": "et {{count}} de plus, en petit",
    "picture.drawnSmall_other": "et {{count}} de plus, en petit",

    "moderators.refused":
      "{{command}} ne fonctionne que sur le serveur principal de ce bot, et seulement pour les personnes qui peuvent le gérer («\u00a0Gérer le serveur\u00a0»).",

    "archive.count_one": "{{count}} article",
    "archive.count_many": "{{count}} d’articles",
    "archive.count_other": "{{count}} articles",
    "archive.unchanged": "Rien n’a changé\u00a0: toujours {{reports}}.",
    "archive.changes": "{{changes}}\u00a0: maintenant {{reports}}.",
    "archive.added_one": "{{count}} ajouté",
    "archive.added_many": "{{count}} ajoutés",
    "archive.added_other": "{{count}} ajoutés",
    "archive.changed_one": "{{count}} modifié",
    "archive.changed_many": "{{count}} modifiés",
    "archive.changed_other": "{{count}} modifiés",
    "archive.removed_one": "{{count}} retiré",
    "archive.removed_many": "{{count}} retirés",
    "archive.removed_other": "{{count}} retirés",
    "archive.leftOut": "ne sert pas à répondre",
    "archive.takenAnyway": "sert quand même à répondre",
    "archive.problem.unreadable": "Lecture impossible ({{code}})\u00a0: vérifie que le bot y a accès.",
    "archive.problem.too-large": "Le fichier dépasse 5\u00a0Mo\u00a0: divise-le en articles.",
    "archive.problem.not-utf8":
      "Le fichier n’est pas en UTF-8\u00a0: enregistre-le de nouveau avec cet encodage.",
    "archive.problem.front-matter":
      "Les informations en tête du fichier (front matter) sont incorrectes ({{fault}})\u00a0: corrige-les ou enlève-les.",
    "archive.problem.no-text": "Le fichier ne contient aucun texte\u00a0: écris-y l’article ou supprime-le.",
    "archive.problem.twin": "Le texte est le même que dans {{twin}}\u00a0: garde un seul des deux fichiers.",
    "archive.problem.no-date":
      "Aucune date trouvée\u00a0: ajoute en haut la ligne «\u00a0published: 2022-01-31\u00a0» entre deux lignes ---.",
    "archive.cancel": "Annuler",
    "archive.nothingDone": "Rien n’a été modifié.",

    "archive.status.title": "Sur quoi s’appuient les réponses",
    "archive.status.loaded": "{{reports}}, lus le {{day}} à {{time}} UTC.",
    "archive.status.noProblems": "Tous les fichiers ont pu être lus.",
    "archive.status.problems_one": "{{count}} problème à régler, indiqué ci-dessous.",
    "archive.status.problems_many": "{{count}} de problèmes à régler, indiqués ci-dessous.",
    "archive.status.problems_other": "{{count}} problèmes à régler, indiqués ci-dessous.",
    "archive.status.folder": "Changements dans le dossier",
    "archive.status.watched": "pris en compte tout seuls en quelques secondes",
    "archive.status.notWatched":
      "pris en compte avec {{reload}} ou au redémarrage (WATCH_REPORTS n’est pas true)",
    "archive.status.database": "Questions sans réponse et votes",
    "archive.status.kept": "sont conservés\u00a0; {{unanswered}} les affiche",
    "archive.status.notKept":
      "ne sont pas conservés\u00a0: la base de données n’a pas pu être ouverte, le journal dit pourquoi",
    "archive.status.versions": "Versions",

    "archive.add.formTitle": "Ajouter un article",
    "archive.add.text": "Texte de l’article",
    "archive.add.textHint":
      "Jusqu’à 4\u00a0000 caractères\u00a0; s’il est plus long, joins un fichier .txt, .md ou .html.",
    "archive.add.title": "Titre",
    "archive.add.publisher": "Média",
    "archive.add.published": "Date de publication",
    "archive.add.publishedHint":
      "Par exemple 2022-01-31\u00a0; si le champ reste vide, elle est cherchée dans le texte.",
    "archive.add.url": "Adresse web",
    "archive.add.question": "Ajouter cet article\u00a0?",
    "archive.add.understood": "Voici comment il a été compris\u00a0; rien n’est encore enregistré.",
    "archive.add.similar": "Une grande partie se trouve mot pour mot dans «\u00a0{{title}}\u00a0» ({{id}}).",
    "archive.add.sentences_one": "{{count}} phrase qui peut être citée",
    "archive.add.sentences_many": "{{count}} de phrases qui peuvent être citées",
    "archive.add.sentences_other": "{{count}} phrases qui peuvent être citées",
    "archive.add.stated": "publié le {{day}}",
    "archive.add.inferred": "vers le {{day}}, déduit du texte",
    "archive.add.undated":
      "aucune date trouvée\u00a0: impossible de savoir quel jour est «\u00a0on Tuesday\u00a0»",
    "archive.add.confirm": "Ajouter",
    "archive.add.done": "Ajouté\u00a0: {{title}}",
    "archive.add.saved": "Enregistré sous {{file}}.",
    "archive.add.elsewhere":
      "Le fichier n’est pas chez Discord, il n’a donc pas été téléchargé\u00a0: joins-le à la commande.",
    "archive.add.notFetched": "Le fichier n’a pas pu être téléchargé depuis Discord\u00a0: réessaie.",

    "archive.remove.question": "Retirer cet article\u00a0?",
    "archive.remove.explained":
      "Le bot ne s’en servira plus pour répondre. Le fichier va dans la corbeille, à côté des données du bot\u00a0; la personne qui gère le bot peut l’y récupérer.",
    "archive.remove.confirm": "Retirer",
    "archive.remove.done": "Retiré\u00a0: {{title}}",
    "archive.remove.gone":
      "Cet article a été retiré ou modifié entre-temps\u00a0: regarde dans {{reports}} et réessaie.",
    "archive.remove.unknown":
      "Il n’y a pas d’article «\u00a0{{report}}\u00a0»\u00a0: {{reports}} donne les titres et les identifiants.",
    "archive.remove.several":
      "Plusieurs articles ont «\u00a0{{report}}\u00a0» dans leur titre\u00a0: donne l’identifiant, indiqué par {{reports}}.",

    "archive.refused.too-large":
      "Le fichier dépasse {{limit}} Ko\u00a0: ajoute seulement l’article, sous forme de texte.",
    "archive.refused.not-a-report-file":
      "Seuls les fichiers .txt, .md et .html peuvent être ajoutés\u00a0: enregistre l’article dans l’un de ces formats.",
    "archive.refused.not-text": "Ce n’est pas du texte\u00a0: ajoute l’article en .txt, .md ou .html.",
    "archive.refused.not-utf8":
      "Le fichier n’est pas en UTF-8\u00a0: enregistre-le de nouveau avec cet encodage.",
    "archive.refused.no-text": "Il n’y a aucun texte\u00a0: ajoute les mots mêmes de l’article.",
    "archive.refused.no-sentence": "Aucune phrase ne peut être citée\u00a0: ajoute l’article entier.",
    "archive.refused.no-article":
      "Aucun article n’a été trouvé dans la page\u00a0: copie plutôt le texte de l’article.",
    "archive.refused.bad-date":
      "«\u00a0{{date}}\u00a0» n’est pas une date valide\u00a0: écris-la comme 2022-01-31.",
    "archive.refused.future-date": "{{date}} est dans le futur\u00a0: donne la date de publication.",
    "archive.refused.bad-url":
      "«\u00a0{{url}}\u00a0» n’est pas une adresse web\u00a0: écris-la comme https://example.org/report.",
    "archive.refused.bad-front-matter":
      "Les informations en tête du fichier (front matter) sont incorrectes ({{fault}})\u00a0: corrige-les ou enlève-les.",
    "archive.refused.copy": "C’est une copie de l’article «\u00a0{{title}}\u00a0» ({{id}}), qui est déjà là.",
    "archive.refused.unknown-draft":
      "Ce brouillon n’existe plus\u00a0: il a été enregistré, abandonné, ou date de plus d’un jour. Ajoute l’article de nouveau.",
    "archive.refused.unknown-report": "L’article «\u00a0{{id}}\u00a0» n’existe plus.",
    "archive.refused.folder-unreadable":
      "Le dossier des articles ne peut pas être lu ({{code}})\u00a0; le bot continue de répondre avec ce qu’il avait déjà. Vérifie que le dossier existe et peut être lu.",
    "archive.refused.folder-emptied":
      "Le dossier ne contient plus d’articles\u00a0; le bot continue de répondre avec ceux qu’il avait ({{had}}). Remets-les en place, ou redémarre le bot s’il ne doit plus en avoir.",
    "archive.refused.folder-unwritable":
      "Impossible d’écrire dans les dossiers du bot ({{code}})\u00a0: la personne qui le gère doit lui donner le droit d’écrire dans REPORTS_DIR et DATA_DIR.",
    "archive.refused.saved-not-loaded":
      "L’article a été enregistré sous {{file}}, mais ne sert pas encore à répondre\u00a0: essaie {{reload}}.",
    "archive.refused.folders-overlap":
      "DATA_DIR se trouve dans REPORTS_DIR\u00a0: la personne qui gère le bot doit le placer ailleurs.",

    "unanswered.title": "Questions sans réponse",
    "unanswered.none": "Aucune question ici.",
    "unanswered.page":
      "Page {{page}} sur {{pages}}, les plus posées d’abord. L’identité des auteurs n’est pas conservée.",
    "unanswered.unclear_one": "{{count}} fois sans réponse claire",
    "unanswered.unclear_many": "{{count}} de fois sans réponse claire",
    "unanswered.unclear_other": "{{count}} fois sans réponse claire",
    "unanswered.nothing_one": "{{count}} fois sans résultat",
    "unanswered.nothing_many": "{{count}} de fois sans résultat",
    "unanswered.nothing_other": "{{count}} fois sans résultat",
    "unanswered.down_one": "{{count}} vote\u00a0: pas utile",
    "unanswered.down_many": "{{count}} de votes\u00a0: pas utile",
    "unanswered.down_other": "{{count}} votes\u00a0: pas utile",
    "unanswered.up_one": "{{count}} vote\u00a0: utile",
    "unanswered.up_many": "{{count}} de votes\u00a0: utile",
    "unanswered.up_other": "{{count}} votes\u00a0: utile",
    "unanswered.asked": "première fois {{first}}, dernière {{last}}",
    "unanswered.cameBackDone": "était traitée, mais a été reposée",
    "unanswered.cameBackDismissed": "était écartée, mais a été reposée",
    "unanswered.done": "Traitée",
    "unanswered.dismissed": "Écarter",
    "unanswered.open": "Rouvrir",
    "unanswered.delete": "Supprimer",
    "unanswered.noDatabase":
      "Rien n’est conservé\u00a0: le bot n’a pas pu ouvrir sa base de données au démarrage, le journal dit pourquoi.",
  },
  commands: {
    archive: {
      name: "archives",
      description:
        "Les articles dont ce bot tire ses réponses\u00a0: voir, ajouter, retirer (pour la modération)",
    },
    "archive add": {
      name: "ajouter",
      description:
        "Ajouter un article (fichier ou texte collé)\u00a0; rien n’est enregistré avant ton accord",
      options: {
        file: {
          name: "fichier",
          description:
            "Un fichier .txt, .md ou .html\u00a0; sans fichier, un formulaire s’ouvre pour coller le texte",
        },
        ...facts,
      },
    },
    "archive reload": {
      name: "recharger",
      description: "Relire le dossier des articles\u00a0; en cas d’échec, rien ne change",
    },
    "archive remove": {
      name: "retirer",
      description: "Retirer un article des réponses\u00a0; son fichier va dans une corbeille",
      options: {
        report: { name: "article", description: "Son identifiant ou son titre, comme dans /articles" },
      },
    },
    "archive status": {
      name: "état",
      description: "Combien d’articles il y a, ce qui n’a pas pu être lu, et si tout va bien",
    },
    ask: {
      name: "demander",
      description: "Demande ce que tu veux sur les articles\u00a0: quand, combien, qui, où, pourquoi, quoi",
      options: question,
    },
    find: {
      name: "Chercher dans les articles",
      description: "Dans le menu d’un message, sous Applications\u00a0: ce que les articles en disent",
    },
    help: { name: "aide", description: "Ce à quoi ce bot répond, et comment lui poser une question" },
    howmany: {
      name: "combien",
      description: "Combien, combien de temps, quel âge\u00a0? Chaque chiffre donné par les articles",
      options: question,
    },
    reports: {
      name: "articles",
      description: "Ce que le bot a lu\u00a0: titre, média et date de chaque article, ou un article entier",
      options: {
        report: {
          name: "article",
          description: "Lire cet article en entier\u00a0: commence à taper son titre",
        },
        page: { name: "page", description: "Page de la liste" },
        private: { name: "privé", description: "N’afficher la liste que pour toi" },
      },
    },
    timeline: {
      name: "chronologie",
      description: "Ce qui est arrivé et quand\u00a0: les événements datés des articles, dans l’ordre",
      options: {
        about: {
          name: "sujet",
          description: "Seulement les événements à ce sujet, avec tes propres mots, en anglais",
        },
        from: {
          name: "de",
          description: "Premier jour, mois ou année\u00a0: 2022-01-05, 2022-01, 5 January 2022",
        },
        to: { name: "à", description: "Dernier jour, mois ou année" },
        private: { name: "privé", description: "N’afficher la chronologie que pour toi" },
      },
    },
    unanswered: {
      name: "sans-réponse",
      description: "Les questions sans bonne réponse, les plus posées d’abord (pour la modération)",
      options: {
        show: {
          name: "afficher",
          description: "Lesquelles",
          choices: { open: "à traiter", done: "traitées", dismissed: "écartées" },
        },
        page: { name: "page", description: "Page de la liste" },
      },
    },
    when: {
      name: "quand",
      description: "Quand est-ce arrivé\u00a0? La date, avec la phrase qui la donne",
      options: question,
    },
    where: { name: "où", description: "Où est-ce arrivé\u00a0?", options: question },
    who: {
      name: "qui",
      description: "Qui était-ce, qui l’a fait, qui est cette personne\u00a0?",
      options: question,
    },
  },
} satisfies Catalog;
