import type { Catalog } from "../catalog.ts";

const question = {
  question: { name: "question", description: "Ce que tu veux savoir, avec tes propres mots, en anglais" },
  source: {
    name: "source",
    description: "Chercher seulement dans cet article (son identifiant est dans /articles)",
  },
  private: { name: "privé", description: "N’afficher la réponse que pour toi" },
};

/** French, with the "tu" of Discord; `\u00a0` is the space that keeps double punctuation on its line. */
export default {
  texts: {
    "answer.searched_one": "{{count}} article parcouru",
    "answer.searched_many": "{{count}} d’articles parcourus",
    "answer.searched_other": "{{count}} articles parcourus",
    "answer.further": "Passages {{first}} à {{last}}",
    "answer.inContext": "En contexte {{number}}",
    "answer.more": "Plus",
    "answer.back": "Retour",
    "answer.whoSaysWhat": "Qui dit quoi",
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
      "Aucun article n’en parle\u00a0: {{count}} article a été parcouru, et {{reports}} indique de quoi il s’agit. Le bot ne comprend que les questions en anglais.",
    "answer.nothing_many":
      "Aucun article n’en parle\u00a0: {{count}} d’articles ont été parcourus, et {{reports}} indique de quoi ils parlent. Le bot ne comprend que les questions en anglais.",
    "answer.nothing_other":
      "Aucun article n’en parle\u00a0: {{count}} articles ont été parcourus, et {{reports}} indique de quoi ils parlent. Le bot ne comprend que les questions en anglais.",

    "context.page": "Page {{page}} sur {{pages}}",
    "context.whole": "Article entier",
    "context.earlier": "Avant",
    "context.later": "Après",
    "context.reportGone": "Cet article ne fait plus partie de ceux que lit le bot.",
    "context.reportChanged":
      "Cet article a changé depuis\u00a0: repose ta question pour voir ce qu’il dit maintenant.",

    "findings.reportsDiffer": "Les articles donnent des réponses différentes\u00a0:",
    "findings.figuresAgree": "Ces chiffres peuvent tous être vrais\u00a0:",
    "findings.figureGrew": "Le chiffre a augmenté\u00a0:",
    "findings.figuresDiffer": "Les articles donnent des chiffres différents\u00a0:",
    "findings.figuresDifferInOne": "L’article donne des chiffres différents\u00a0:",
    "findings.figuresApart": "Ces chiffres portent sur des choses différentes\u00a0:",
    "findings.figuresSeveral": "Plusieurs chiffres sont donnés\u00a0:",
    "findings.takenBack": "retiré par un article",
    "findings.reportGivesSeveral": "L’article donne plus d’une réponse\u00a0:",
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

    "source.published": "publié le {{day}}",
    "source.inferred": "date déduite du texte\u00a0: vers le {{day}}",
    "source.dateUnknown": "date inconnue",
    "source.paragraph": "paragraphe {{number}}",

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
    "question.noSuchReport":
      "Il n’y a pas d’article «\u00a0{{source}}\u00a0»\u00a0: {{reports}} donne les identifiants.",

    "help.intro_one":
      "Pose tes questions sur les événements racontés dans {{count}} article. Les réponses sont des phrases des articles, mot pour mot, avec leur source. Écris tes questions en anglais.",
    "help.intro_many":
      "Pose tes questions sur les événements racontés dans {{count}} d’articles. Les réponses sont des phrases des articles, mot pour mot, avec leur source. Écris tes questions en anglais.",
    "help.intro_other":
      "Pose tes questions sur les événements racontés dans {{count}} articles. Les réponses sont des phrases des articles, mot pour mot, avec leur source. Écris tes questions en anglais.",

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
    "timeline.expected": "attendu, pas raconté comme accompli",
    "timeline.workedOut": "jour déduit",
    "timeline.alsoIn_one": "aussi dans {{count}} autre article",
    "timeline.alsoIn_many": "aussi dans {{count}} autres articles",
    "timeline.alsoIn_other": "aussi dans {{count}} autres articles",
    "timeline.leftOut_one": "{{count}} autre événement manque ici\u00a0: précise le sujet ou les dates",
    "timeline.leftOut_many": "{{count}} autres événements manquent ici\u00a0: précise le sujet ou les dates",
    "timeline.leftOut_other": "{{count}} autres événements manquent ici\u00a0: précise le sujet ou les dates",
    "timeline.nothing_one": "Aucun événement daté dans {{count}} article.",
    "timeline.nothing_many": "Aucun événement daté dans {{count}} articles.",
    "timeline.nothing_other": "Aucun événement daté dans {{count}} articles.",
    "timeline.nothingAbout_one": "Aucun événement daté sur {{about}} dans {{count}} article.",
    "timeline.nothingAbout_many": "Aucun événement daté sur {{about}} dans {{count}} articles.",
    "timeline.nothingAbout_other": "Aucun événement daté sur {{about}} dans {{count}} articles.",
    "timeline.empty": "écris quelque chose ou ne la remplis pas",
    "timeline.tooLong_one": "pas plus de {{count}} caractère",
    "timeline.tooLong_many": "pas plus de {{count}} caractères",
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
  },
  commands: {
    ask: {
      name: "demander",
      description: "Demande ce que tu veux sur les articles\u00a0: quand, combien, qui, où, pourquoi, quoi",
      options: question,
    },
    help: { name: "aide", description: "Ce à quoi ce bot répond, et comment lui poser une question" },
    howmany: {
      name: "combien",
      description: "Combien, combien de temps, quel âge\u00a0? Chaque chiffre donné par les articles",
      options: question,
    },
    reports: {
      name: "articles",
      description: "Ce que le bot a lu\u00a0: titre, média et date de chaque article",
      options: { private: { name: "privé", description: "N’afficher la liste que pour toi" } },
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
