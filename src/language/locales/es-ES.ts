import type { Catalog } from "../catalog.ts";

const question = {
  question: { name: "pregunta", description: "Lo que quieres saber, con tus propias palabras, en inglés" },
  source: { name: "fuente", description: "Buscar solo en este artículo: empieza a escribir su título" },
  from: {
    name: "desde",
    description: "Solo artículos publicados desde entonces: 2022-01-05, 2022-01, 5 January 2022",
  },
  to: { name: "hasta", description: "Solo artículos publicados hasta entonces" },
  for: { name: "para", description: "Para quién es la respuesta; recibirá un aviso" },
  private: { name: "privado", description: "Mostrarte la respuesta solo a ti" },
};

/** What a moderator says of a report. */
const facts = {
  title: { name: "título", description: "Su título" },
  publisher: { name: "medio", description: "Quién lo publicó" },
  published: { name: "fecha", description: "Cuándo se publicó, por ejemplo 2022-01-31" },
  url: { name: "dirección", description: "Su dirección web" },
};

/** Spanish, with "tú". News reports are "artículos": an "informe" would be an official one. */
export default {
  texts: {
    "answer.searched_one": "{{count}} artículo consultado",
    "answer.searched_many": "{{count}} de artículos consultados",
    "answer.searched_other": "{{count}} artículos consultados",
    "answer.further": "Pasajes {{first}} a {{last}}",
    "answer.inContext": "Contexto {{number}}",
    "answer.more": "Más",
    "answer.back": "Volver",
    "answer.whoSaysWhat": "Quién dice qué",
    "answer.reportsDiffer": "Los artículos difieren",
    "answer.share": "Compartir",
    "answer.for": "Para {{member}}:",
    "answer.changed": "Los artículos han cambiado desde que se hizo la pregunta; ahora dicen esto.",
    "answer.forgotten": "Esta respuesta ya no se puede recuperar de su mensaje: vuelve a preguntar.",
    "answer.passageGoesOn": "… el pasaje continúa",
    "answer.unclear": "Ningún artículo responde a esto directamente.",
    "answer.unknownWords": "Ningún artículo menciona {{words}}.",
    "answer.absentWords": "Estos pasajes no mencionan {{words}}.",
    "answer.closest": "Los pasajes que más se acercan:",
    "answer.noReports": "Todavía no hay artículos con los que responder.",
    "answer.nothing_one":
      "Ningún artículo trata de esto: se consultó {{count}} artículo, y {{reports}} muestra de qué trata. El bot solo entiende preguntas en inglés.",
    "answer.nothing_many":
      "Ningún artículo trata de esto: se consultaron {{count}} de artículos, y {{reports}} muestra de qué tratan. El bot solo entiende preguntas en inglés.",
    "answer.nothing_other":
      "Ningún artículo trata de esto: se consultaron {{count}} artículos, y {{reports}} muestra de qué tratan. El bot solo entiende preguntas en inglés.",

    "values.others_one": "{{count}} más",
    "values.others_many": "{{count}} más",
    "values.others_other": "{{count}} más",
    "values.asOf": "a {{day}}",

    "days.empty": "escribe una fecha o no uses la opción",
    "days.tooLong_one": "la fecha puede tener como máximo {{count}} carácter",
    "days.tooLong_many": "la fecha puede tener como máximo {{count}} de caracteres",
    "days.tooLong_other": "la fecha puede tener como máximo {{count}} caracteres",

    "suggest.day_one": "{{day}} ({{count}} artículo)",
    "suggest.day_many": "{{day}} ({{count}} de artículos)",
    "suggest.day_other": "{{day}} ({{count}} artículos)",

    "cooldown.wait_one": "Preguntas demasiado rápido: espera {{count}} segundo y vuelve a preguntar.",
    "cooldown.wait_many": "Preguntas demasiado rápido: espera {{count}} de segundos y vuelve a preguntar.",
    "cooldown.wait_other": "Preguntas demasiado rápido: espera {{count}} segundos y vuelve a preguntar.",

    "context.page": "Página {{page}} de {{pages}}",
    "context.whole": "Artículo completo",
    "context.earlier": "Anterior",
    "context.later": "Siguiente",
    "context.reportGone": "Este artículo ya no está entre los que lee el bot.",
    "context.reportChanged":
      "Este artículo ha cambiado desde entonces: vuelve a preguntar para ver lo que dice ahora.",

    "findings.reportsDiffer": "Los artículos dan respuestas distintas:",
    "findings.figuresAgree": "Todas estas cifras pueden ser ciertas:",
    "findings.figureGrew": "La cifra aumentó:",
    "findings.figuresDiffer": "Los artículos dan cifras distintas:",
    "findings.figuresDifferInOne": "El artículo da cifras distintas:",
    "findings.figuresApart": "Estas cifras se refieren a cosas distintas:",
    "findings.figuresSeveral": "Se dan varias cifras:",
    "findings.takenBack": "rectificado por un artículo",
    "findings.reportGivesSeveral": "El artículo da más de una respuesta:",
    "findings.stated_one": "en {{count}} artículo",
    "findings.stated_many": "en {{count}} de artículos",
    "findings.stated_other": "en {{count}} artículos",
    "findings.implied_one": "deducido de {{count}} artículo",
    "findings.implied_many": "deducido de {{count}} de artículos",
    "findings.implied_other": "deducido de {{count}} artículos",
    "findings.notCertain": "no se da por seguro",

    "list.more_one": "y {{count}} más",
    "list.more_many": "y {{count}} más",
    "list.more_other": "y {{count}} más",
    "list.previous": "Página anterior",
    "list.next": "Página siguiente",

    "source.published": "publicado el {{day}}",
    "source.inferred": "fecha deducida del texto: hacia el {{day}}",
    "source.dateUnknown": "fecha desconocida",
    "source.paragraph": "párrafo {{number}}",

    "message.reportsSay": "Los artículos dicen:",
    "message.saysNothing":
      "En este mensaje no hay nada que buscar: prueba con uno que pregunte o diga algo sobre un suceso.",

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
    "question.forAndPrivate":
      "Una respuesta para otra persona no puede ser privada, porque solo la verías tú: elige una de las dos cosas.",
    "question.noSuchReport": "No hay ningún artículo «{{source}}»: {{reports}} muestra los identificadores.",

    "help.intro_one":
      "Pregunta por los hechos que cuenta {{count}} artículo. Las respuestas son frases de los artículos, palabra por palabra, con su fuente. Haz tus preguntas en inglés.",
    "help.intro_many":
      "Pregunta por los hechos que cuentan {{count}} de artículos. Las respuestas son frases de los artículos, palabra por palabra, con su fuente. Haz tus preguntas en inglés.",
    "help.intro_other":
      "Pregunta por los hechos que cuentan {{count}} artículos. Las respuestas son frases de los artículos, palabra por palabra, con su fuente. Haz tus preguntas en inglés.",

    "vote.up": "👍 Útil",
    "vote.down": "👎 Poco útil",
    "vote.upGiven": "👍 Útil (anotado)",
    "vote.downGiven": "👎 Poco útil (anotado)",
    "vote.notYours":
      "Solo quien ha preguntado puede valorar esta respuesta: haz tú la pregunta para valorar la tuya.",
    "vote.notKept": "En este momento no se guardan los votos.",

    "reports.noPage": "la primera página es la 1",
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
    "timeline.expected": "previsto; no se dice que haya ocurrido",
    "timeline.workedOut": "día deducido",
    "timeline.alsoIn_one": "también en {{count}} artículo más",
    "timeline.alsoIn_many": "también en {{count}} de artículos más",
    "timeline.alsoIn_other": "también en {{count}} artículos más",
    "timeline.leftOut_one": "falta {{count}} hecho más: acota por tema o por fechas",
    "timeline.leftOut_many": "faltan {{count}} de hechos más: acota por tema o por fechas",
    "timeline.leftOut_other": "faltan {{count}} hechos más: acota por tema o por fechas",
    "timeline.nothing_one": "Ningún hecho con fecha en {{count}} artículo.",
    "timeline.nothing_many": "Ningún hecho con fecha en {{count}} de artículos.",
    "timeline.nothing_other": "Ningún hecho con fecha en {{count}} artículos.",
    "timeline.nothingAbout_one": "Ningún hecho con fecha sobre {{about}} en {{count}} artículo.",
    "timeline.nothingAbout_many": "Ningún hecho con fecha sobre {{about}} en {{count}} de artículos.",
    "timeline.nothingAbout_other": "Ningún hecho con fecha sobre {{about}} en {{count}} artículos.",
    "timeline.empty": "escribe algo o no uses la opción",
    "timeline.tooLong_one": "como mucho {{count}} carácter",
    "timeline.tooLong_many": "como mucho {{count}} de caracteres",
    "timeline.tooLong_other": "como mucho {{count}} caracteres",
    "days.noDate":
      "«{{typed}}» no es una fecha que «{{option}}» entienda: escribe un día, un mes o un año, como 2022-01-05, 2022-01 o 5 January 2022.",
    "days.swapped": "«{{from}}» es posterior a «{{to}}»: intercambia {{first}} y {{last}}.",

    "day.by": "como muy tarde: {{day}}",
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

    "moderators.refused":
      "{{command}} solo funciona en el servidor principal de este bot, y solo para quienes pueden gestionarlo («Gestionar servidor»).",

    "archive.count_one": "{{count}} artículo",
    "archive.count_many": "{{count}} de artículos",
    "archive.count_other": "{{count}} artículos",
    "archive.unchanged": "Nada ha cambiado: sigue habiendo {{reports}}.",
    "archive.changes": "{{changes}}: ahora hay {{reports}}.",
    "archive.added_one": "{{count}} añadido",
    "archive.added_many": "{{count}} añadidos",
    "archive.added_other": "{{count}} añadidos",
    "archive.changed_one": "{{count}} modificado",
    "archive.changed_many": "{{count}} modificados",
    "archive.changed_other": "{{count}} modificados",
    "archive.removed_one": "{{count}} quitado",
    "archive.removed_many": "{{count}} quitados",
    "archive.removed_other": "{{count}} quitados",
    "archive.leftOut": "no se usa para responder",
    "archive.takenAnyway": "se usa para responder de todos modos",
    "archive.problem.unreadable": "No se puede leer ({{code}}): comprueba que el bot tenga permiso.",
    "archive.problem.too-large": "Ocupa más de 5 MB: divide el archivo en artículos.",
    "archive.problem.not-utf8": "No está en UTF-8: guarda el archivo otra vez con esa codificación.",
    "archive.problem.front-matter":
      "Los datos del principio del archivo (front matter) no son correctos ({{fault}}): corrígelos o quítalos.",
    "archive.problem.no-text": "No contiene texto: escribe el artículo en el archivo o elimínalo.",
    "archive.problem.twin": "Tiene el mismo texto que {{twin}}: quédate con uno de los dos.",
    "archive.problem.no-date":
      "No se ha encontrado la fecha: añade arriba la línea «published: 2022-01-31» entre dos líneas ---.",
    "archive.cancel": "Cancelar",
    "archive.nothingDone": "No se ha cambiado nada.",

    "archive.status.title": "En qué se basan las respuestas",
    "archive.status.loaded": "{{reports}}; última lectura: {{day}}, {{time}} UTC.",
    "archive.status.noProblems": "Se han podido leer todos los archivos.",
    "archive.status.problems_one": "Hay {{count}} problema; se detalla abajo.",
    "archive.status.problems_many": "Hay {{count}} de problemas; se detallan abajo.",
    "archive.status.problems_other": "Hay {{count}} problemas; se detallan abajo.",
    "archive.status.folder": "Cambios en la carpeta",
    "archive.status.watched": "se aplican solos en unos segundos",
    "archive.status.notWatched": "se aplican con {{reload}} o al reiniciar (WATCH_REPORTS no es true)",
    "archive.status.database": "Preguntas sin respuesta y votos",
    "archive.status.kept": "se guardan; {{unanswered}} los muestra",
    "archive.status.notKept": "no se guardan: no se pudo abrir la base de datos, y el registro dice por qué",
    "archive.status.versions": "Versiones",

    "archive.add.formTitle": "Añadir un artículo",
    "archive.add.text": "Texto del artículo",
    "archive.add.textHint":
      "Hasta 4000 caracteres; si es más largo, adjúntalo como archivo .txt, .md o .html.",
    "archive.add.title": "Título",
    "archive.add.publisher": "Medio",
    "archive.add.published": "Fecha de publicación",
    "archive.add.publishedHint": "Por ejemplo, 2022-01-31; si se deja vacía, se busca en el texto.",
    "archive.add.url": "Dirección web",
    "archive.add.question": "¿Añadir este artículo?",
    "archive.add.understood": "Así se ha entendido; todavía no se ha guardado nada.",
    "archive.add.similar": "Gran parte está, palabra por palabra, en «{{title}}» ({{id}}).",
    "archive.add.sentences_one": "{{count}} frase que se puede citar",
    "archive.add.sentences_many": "{{count}} de frases que se pueden citar",
    "archive.add.sentences_other": "{{count}} frases que se pueden citar",
    "archive.add.stated": "publicado el {{day}}",
    "archive.add.inferred": "hacia el {{day}}, deducido del texto",
    "archive.add.undated": "sin fecha: no se sabrá qué día es «on Tuesday»",
    "archive.add.confirm": "Añadir",
    "archive.add.done": "Añadido: {{title}}",
    "archive.add.saved": "Guardado como {{file}}.",
    "archive.add.elsewhere":
      "El archivo no está en Discord, así que no se ha descargado: adjúntalo al comando.",
    "archive.add.notFetched": "No se ha podido descargar el archivo de Discord: inténtalo de nuevo.",

    "archive.remove.question": "¿Quitar este artículo?",
    "archive.remove.explained":
      "El bot dejará de usarlo para responder. El archivo pasa a la papelera, junto a los datos del bot, y quien lo administra puede recuperarlo de ahí.",
    "archive.remove.confirm": "Quitar",
    "archive.remove.done": "Quitado: {{title}}",
    "archive.remove.gone":
      "Este artículo se ha quitado o ha cambiado entretanto: mira en {{reports}} e inténtalo de nuevo.",
    "archive.remove.unknown":
      "No hay ningún artículo «{{report}}»: {{reports}} muestra los títulos y los identificadores.",
    "archive.remove.several":
      "Hay varios artículos con «{{report}}» en el título: indica el identificador, que está en {{reports}}.",

    "archive.refused.too-large": "Ocupa más de {{limit}} KB: añade solo el artículo, como texto.",
    "archive.refused.not-a-report-file":
      "Solo se pueden añadir archivos .txt, .md y .html: guarda el artículo en uno de estos formatos.",
    "archive.refused.not-text": "No es un texto: añade el artículo como .txt, .md o .html.",
    "archive.refused.not-utf8": "No está en UTF-8: guárdalo otra vez con esa codificación.",
    "archive.refused.no-text": "No contiene texto: añade las palabras del artículo.",
    "archive.refused.no-sentence": "No tiene ninguna frase que se pueda citar: añade el artículo entero.",
    "archive.refused.no-article": "No se ha encontrado ningún artículo en la página: copia y pega su texto.",
    "archive.refused.bad-date": "«{{date}}» no es una fecha válida: escríbela como 2022-01-31.",
    "archive.refused.future-date": "{{date}} está en el futuro: indica la fecha de publicación.",
    "archive.refused.bad-url":
      "«{{url}}» no es una dirección web: escríbela como https://example.org/report.",
    "archive.refused.bad-front-matter":
      "Los datos del principio del archivo (front matter) no son correctos ({{fault}}): corrígelos o quítalos.",
    "archive.refused.copy": "Es una copia del artículo «{{title}}» ({{id}}), que ya está aquí.",
    "archive.refused.unknown-draft":
      "Este borrador ya no existe: se guardó, se descartó o tiene más de un día. Vuelve a añadir el artículo.",
    "archive.refused.unknown-report": "El artículo «{{id}}» ya no existe.",
    "archive.refused.folder-unreadable":
      "No se puede leer la carpeta de artículos ({{code}}), así que el bot sigue respondiendo con lo que ya tenía: comprueba que la carpeta existe y se puede leer.",
    "archive.refused.folder-emptied":
      "En la carpeta ya no hay artículos, así que el bot sigue respondiendo con los que tenía ({{had}}). Devuélvelos a la carpeta, o reinicia el bot si no debe tener ninguno.",
    "archive.refused.folder-unwritable":
      "No se ha podido escribir en las carpetas del bot ({{code}}): quien lo administra debe darle permiso de escritura en REPORTS_DIR y DATA_DIR.",
    "archive.refused.saved-not-loaded":
      "El artículo se ha guardado como {{file}}, pero todavía no se usa para responder: prueba con {{reload}}.",
    "archive.refused.folders-overlap":
      "DATA_DIR está dentro de REPORTS_DIR: quien administra el bot debe ponerla en otro lugar.",

    "unanswered.title": "Preguntas sin respuesta",
    "unanswered.none": "No hay ninguna pregunta.",
    "unanswered.page":
      "Página {{page}} de {{pages}}, primero las más repetidas. No se guarda quién preguntó.",
    "unanswered.unclear_one": "{{count}} vez sin respuesta clara",
    "unanswered.unclear_many": "{{count}} de veces sin respuesta clara",
    "unanswered.unclear_other": "{{count}} veces sin respuesta clara",
    "unanswered.nothing_one": "{{count}} vez sin resultados",
    "unanswered.nothing_many": "{{count}} de veces sin resultados",
    "unanswered.nothing_other": "{{count}} veces sin resultados",
    "unanswered.down_one": "{{count}} voto: no es útil",
    "unanswered.down_many": "{{count}} de votos: no es útil",
    "unanswered.down_other": "{{count}} votos: no es útil",
    "unanswered.up_one": "{{count}} voto: es útil",
    "unanswered.up_many": "{{count}} de votos: es útil",
    "unanswered.up_other": "{{count}} votos: es útil",
    "unanswered.asked": "primera vez {{first}}, última {{last}}",
    "unanswered.cameBackDone": "estaba resuelta, pero se ha vuelto a preguntar",
    "unanswered.cameBackDismissed": "estaba descartada, pero se ha vuelto a preguntar",
    "unanswered.done": "Resuelta",
    "unanswered.dismissed": "Descartar",
    "unanswered.open": "Reabrir",
    "unanswered.delete": "Eliminar",
    "unanswered.noDatabase":
      "No se guarda nada: el bot no pudo abrir su base de datos al iniciarse, y el registro dice por qué.",
  },
  commands: {
    archive: {
      name: "hemeroteca",
      description: "Los artículos con los que responde este bot: ver, añadir, quitar (para moderadores)",
    },
    "archive add": {
      name: "añadir",
      description: "Añadir un artículo como archivo o texto; no se guarda nada hasta que confirmes",
      options: {
        file: {
          name: "archivo",
          description: "Un archivo .txt, .md o .html; si no hay, se abre un formulario para pegar el texto",
        },
        ...facts,
      },
    },
    "archive reload": {
      name: "recargar",
      description: "Volver a leer la carpeta de artículos; si falla, se mantiene lo que había",
    },
    "archive remove": {
      name: "quitar",
      description: "Quitar un artículo de las respuestas; su archivo pasa a una papelera",
      options: {
        report: { name: "artículo", description: "Su identificador o su título, como en /artículos" },
      },
    },
    "archive status": {
      name: "estado",
      description: "Cuántos artículos hay, qué no se ha podido leer y si todo va bien",
    },
    ask: {
      name: "preguntar",
      description: "Pregunta lo que quieras sobre los artículos: cuándo, cuántos, quién, dónde, por qué, qué",
      options: question,
    },
    find: {
      name: "Buscar en los artículos",
      description:
        "En el menú de un mensaje, en Aplicaciones: qué dicen los artículos de lo que pregunta o afirma",
    },
    help: { name: "ayuda", description: "Qué responde este bot y cómo preguntarle" },
    howmany: {
      name: "cuántos",
      description: "¿Cuántos, cuánto, cuánto tiempo, qué edad? Cada cifra que dan los artículos",
      options: question,
    },
    reports: {
      name: "artículos",
      description: "Lo que ha leído el bot: título, medio y fecha de cada artículo, o uno completo",
      options: {
        report: {
          name: "artículo",
          description: "Leer completo este artículo: empieza a escribir su título",
        },
        page: { name: "página", description: "Página de la lista" },
        private: { name: "privado", description: "Mostrarte la lista solo a ti" },
      },
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
    unanswered: {
      name: "sin-respuesta",
      description: "Preguntas sin una buena respuesta, primero las más repetidas (para moderadores)",
      options: {
        show: {
          name: "mostrar",
          description: "Cuáles",
          choices: { open: "pendientes", done: "resueltas", dismissed: "descartadas" },
        },
        page: { name: "página", description: "Página de la lista" },
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
