import type { Catalog } from "../catalog.ts";

const question = {
  question: {
    name: "pregunta",
    description: "Lo que quieres saber, con tus propias palabras, en inglés",
  },
  source: {
    name: "fuente",
    description: "Buscar solo en este artículo (su identificador está en /artículos)",
  },
  private: { name: "privado", description: "Mostrarte la respuesta solo a ti" },
};

/** Spanish, with "tú". News reports are "artículos": an "informe" would be an official one. */
export default {
  texts: {
    "answer.searched_one": "{{count}} artículo consultado",
    "answer.searched_many": "{{count}} de artículos consultados",
    "answer.searched_other": "{{count}} artículos consultados",
    "answer.further": "Pasajes {{first}} a {{last}}",
    "answer.inContext": "En contexto {{number}}",
    "answer.more": "Más",
    "answer.back": "Volver",
    "answer.whoSaysWhat": "Quién dice qué",
    "answer.share": "Compartir",
    "answer.for": "Para {{member}}:",
    "answer.changed": "Los artículos han cambiado desde que se hizo la pregunta; esto es lo que dicen ahora.",
    "answer.forgotten": "Esta respuesta ya no se puede recuperar de su mensaje: vuelve a preguntar.",
    "answer.passageGoesOn": "… el pasaje continúa",
    "answer.unclear": "Ningún artículo responde a esto directamente.",
    "answer.unknownWords": "Ningún artículo menciona {{words}}.",
    "answer.absentWords": "Estos pasajes no mencionan {{words}}.",
    "answer.closest": "Los pasajes más cercanos:",
    "answer.noReports": "Todavía no hay artículos con los que responder.",
    "answer.nothing_one":
      "Ningún artículo trata de esto: se consultó {{count}} artículo, y {{reports}} muestra de qué trata. El bot solo entiende preguntas en inglés.",
    "answer.nothing_many":
      "Ningún artículo trata de esto: se consultaron {{count}} de artículos, y {{reports}} muestra de qué tratan. El bot solo entiende preguntas en inglés.",
    "answer.nothing_other":
      "Ningún artículo trata de esto: se consultaron {{count}} artículos, y {{reports}} muestra de qué tratan. El bot solo entiende preguntas en inglés.",

    "context.page": "Página {{page}} de {{pages}}",
    "context.whole": "Artículo completo",
    "context.earlier": "Antes",
    "context.later": "Después",
    "context.reportGone": "Este artículo ya no está entre los que lee el bot.",
    "context.reportChanged":
      "Este artículo ha cambiado desde entonces: vuelve a preguntar para ver lo que dice ahora.",

    "findings.reportsDiffer": "Los artículos dan respuestas distintas:",
    "findings.figuresAgree": "Estas cifras pueden ser todas ciertas:",
    "findings.figureGrew": "La cifra aumentó:",
    "findings.figuresDiffer": "Los artículos dan cifras distintas:",
    "findings.figuresDifferInOne": "El artículo da cifras distintas:",
    "findings.figuresApart": "Estas cifras se refieren a cosas distintas:",
    "findings.figuresSeveral": "Se dan varias cifras:",
    "findings.takenBack": "un artículo se retracta",
    "findings.reportGivesSeveral": "El artículo da más de una respuesta:",
    "findings.stated_one": "en {{count}} artículo",
    "findings.stated_many": "en {{count}} de artículos",
    "findings.stated_other": "en {{count}} artículos",
    "findings.implied_one": "deducido de {{count}} artículo",
    "findings.implied_many": "deducido de {{count}} de artículos",
    "findings.implied_other": "deducido de {{count}} artículos",
    "findings.notCertain": "el texto no lo da por seguro",

    "list.more_one": "y {{count}} más",
    "list.more_many": "y {{count}} más",
    "list.more_other": "y {{count}} más",

    "source.published": "publicado el {{day}}",
    "source.inferred": "fecha deducida del texto: hacia el {{day}}",
    "source.dateUnknown": "fecha desconocida",
    "source.paragraph": "párrafo {{number}}",

    "respond.apology": "Algo ha salido mal, y ha quedado registrado. Inténtalo de nuevo en un momento.",
    "respond.unknownCommand":
      "Este bot ya no conoce {{command}}: quien lo administra puede renovar la lista de comandos con «npm run register».",

    "button.unknown": "Este botón es de otra versión del bot: vuelve a preguntar.",

    "options.wrong": "La opción «{{option}}» no es válida: {{reason}}.",
    "options.all": "opciones",
    "options.unfit": "este valor no se puede usar",

    "question.empty": "escribe al menos una palabra",
    "question.tooLong_one": "la pregunta puede tener como máximo {{count}} carácter",
    "question.tooLong_many": "la pregunta puede tener como máximo {{count}} de caracteres",
    "question.tooLong_other": "la pregunta puede tener como máximo {{count}} caracteres",
    "question.noSuchReport": "No hay ningún artículo «{{source}}»: {{reports}} muestra los identificadores.",

    "help.intro_one":
      "Pregunta por los hechos que cuenta {{count}} artículo. Las respuestas son frases de los artículos, palabra por palabra, con su fuente. Haz tus preguntas en inglés.",
    "help.intro_many":
      "Pregunta por los hechos que cuentan {{count}} de artículos. Las respuestas son frases de los artículos, palabra por palabra, con su fuente. Haz tus preguntas en inglés.",
    "help.intro_other":
      "Pregunta por los hechos que cuentan {{count}} artículos. Las respuestas son frases de los artículos, palabra por palabra, con su fuente. Haz tus preguntas en inglés.",

    "reports.title_one": "{{count}} artículo",
    "reports.title_many": "{{count}} de artículos",
    "reports.title_other": "{{count}} artículos",
    "reports.published": "publicado el {{day}}",
    "reports.inferred": "hacia el {{day}} (deducido del texto)",
    "reports.dateUnknown": "fecha desconocida",

    "timeline.title": "Cronología",
    "timeline.about": "Cronología:",
    "timeline.from": "desde {{day}}",
    "timeline.to": "hasta {{day}}",
    "timeline.page": "Hechos {{first}} a {{last}} de {{all}}",
    "timeline.expected": "previsto, no contado como hecho",
    "timeline.workedOut": "día deducido",
    "timeline.alsoIn_one": "también en {{count}} artículo más",
    "timeline.alsoIn_many": "también en {{count}} artículos más",
    "timeline.alsoIn_other": "también en {{count}} artículos más",
    "timeline.leftOut_one": "falta {{count}} hecho más: acota por tema o por fechas",
    "timeline.leftOut_many": "faltan {{count}} hechos más: acota por tema o por fechas",
    "timeline.leftOut_other": "faltan {{count}} hechos más: acota por tema o por fechas",
    "timeline.nothing_one": "Ningún hecho con fecha en {{count}} artículo.",
    "timeline.nothing_many": "Ningún hecho con fecha en {{count}} artículos.",
    "timeline.nothing_other": "Ningún hecho con fecha en {{count}} artículos.",
    "timeline.nothingAbout_one": "Ningún hecho con fecha sobre {{about}} en {{count}} artículo.",
    "timeline.nothingAbout_many": "Ningún hecho con fecha sobre {{about}} en {{count}} artículos.",
    "timeline.nothingAbout_other": "Ningún hecho con fecha sobre {{about}} en {{count}} artículos.",
    "timeline.empty": "escribe algo o no pongas la opción",
    "timeline.tooLong_one": "como mucho {{count}} carácter",
    "timeline.tooLong_many": "como mucho {{count}} caracteres",
    "timeline.tooLong_other": "como mucho {{count}} caracteres",
    "days.noDate":
      "«{{typed}}» no es una fecha que «{{option}}» entienda: escribe un día, un mes o un año, como 2022-01-05, 2022-01 o 5 January 2022.",
    "days.swapped": "«{{from}}» es posterior a «{{to}}»: intercambia {{first}} y {{last}}.",

    "day.by": "a más tardar: {{day}}",
    "day.before": "antes de {{day}}",
    "day.until": "hasta {{day}}",
    "day.since": "desde {{day}}",

    "picture.figures": "Cifra dada",
    "picture.figuresByTens": "Cifra dada (cada línea es diez veces la de abajo)",
    "picture.reportDay": "Fecha del artículo",
    "picture.noDay": "sin fecha",
    "picture.exactly": "exactamente",
    "picture.about": "unos, casi",
    "picture.atLeast": "al menos",
    "picture.moreThan": "más de",
    "picture.atMost": "como mucho",
    "picture.lessThan": "menos de",
    "picture.drawnSmall_one": "y {{count}} más, en pequeño",
    "picture.drawnSmall_many": "y {{count}} más, en pequeño",
    "picture.drawnSmall_other": "y {{count}} más, en pequeño",
  },
  commands: {
    ask: {
      name: "preguntar",
      description: "Pregunta lo que quieras sobre los artículos: cuándo, cuántos, quién, dónde, por qué, qué",
      options: question,
    },
    help: { name: "ayuda", description: "Qué responde este bot y cómo preguntarle" },
    howmany: {
      name: "cuántos",
      description: "¿Cuántos, cuánto, cuánto tiempo, qué edad? Cada cifra que dan los artículos",
      options: question,
    },
    reports: {
      name: "artículos",
      description: "Lo que ha leído el bot: título, medio y fecha de cada artículo",
      options: { private: { name: "privado", description: "Mostrarte la lista solo a ti" } },
    },
    timeline: {
      name: "cronología",
      description: "Qué ocurrió y cuándo: los hechos con fecha de los artículos, en orden",
      options: {
        about: { name: "tema", description: "Solo hechos sobre esto, con tus propias palabras, en inglés" },
        from: { name: "desde", description: "Primer día, mes o año: 2022-01-05, 2022-01, 5 January 2022" },
        to: { name: "hasta", description: "Último día, mes o año" },
        private: { name: "privado", description: "Mostrarte la cronología solo a ti" },
      },
    },
    when: {
      name: "cuándo",
      description: "¿Cuándo ocurrió? La fecha, con la frase que la da",
      options: question,
    },
    where: { name: "dónde", description: "¿Dónde ocurrió?", options: question },
    who: {
      name: "quién",
      description: "¿Quién fue, quién lo hizo, quién es esta persona?",
      options: question,
    },
  },
} satisfies Catalog;
