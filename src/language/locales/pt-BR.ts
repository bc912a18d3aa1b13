import type { Catalog } from "../catalog.ts";

const question = {
  question: {
    name: "pergunta",
    description: "O que você quer saber, com suas próprias palavras, em inglês",
  },
  source: { name: "fonte", description: "Pesquisar só nesta reportagem (o ID está em /reportagens)" },
  private: { name: "privado", description: "Mostrar a resposta só para você" },
};

/** Brazilian Portuguese, with "você". */
export default {
  texts: {
    "answer.searched_one": "{{count}} reportagem pesquisada",
    "answer.searched_many": "{{count}} de reportagens pesquisadas",
    "answer.searched_other": "{{count}} reportagens pesquisadas",
    "answer.further": "Trechos {{first}} a {{last}}",
    "answer.inContext": "Em contexto {{number}}",
    "answer.more": "Mais",
    "answer.back": "Voltar",
    "answer.whoSaysWhat": "Quem diz o quê",
    "answer.share": "Compartilhar",
    "answer.for": "Para {{member}}:",
    "answer.changed": "As reportagens mudaram desde que a pergunta foi feita; é isto que elas dizem agora.",
    "answer.forgotten": "Não é mais possível recuperar esta resposta a partir da mensagem: pergunte de novo.",
    "answer.passageGoesOn": "… o trecho continua",
    "answer.unclear": "Nenhuma reportagem responde a isso diretamente.",
    "answer.unknownWords": "Nenhuma reportagem menciona {{words}}.",
    "answer.absentWords": "Estes trechos não mencionam {{words}}.",
    "answer.closest": "Os trechos mais próximos:",
    "answer.noReports": "Ainda não há reportagens em que basear uma resposta.",
    "answer.nothing_one":
      "Nenhuma reportagem trata disso: {{count}} reportagem foi pesquisada, e {{reports}} mostra os assuntos. O bot só entende perguntas em inglês.",
    "answer.nothing_many":
      "Nenhuma reportagem trata disso: {{count}} de reportagens foram pesquisadas, e {{reports}} mostra os assuntos. O bot só entende perguntas em inglês.",
    "answer.nothing_other":
      "Nenhuma reportagem trata disso: {{count}} reportagens foram pesquisadas, e {{reports}} mostra os assuntos. O bot só entende perguntas em inglês.",

    "context.page": "Página {{page}} de {{pages}}",
    "context.whole": "Reportagem inteira",
    "context.earlier": "Antes",
    "context.later": "Depois",
    "context.reportGone": "Esta reportagem não está mais entre as que o bot lê.",
    "context.reportChanged":
      "Esta reportagem mudou desde então: pergunte de novo para ver o que ela diz agora.",

    "findings.reportsDiffer": "As reportagens dão respostas diferentes:",
    "findings.figuresAgree": "Todos estes números podem estar certos:",
    "findings.figureGrew": "O número aumentou:",
    "findings.figuresDiffer": "As reportagens dão números diferentes:",
    "findings.figuresDifferInOne": "A reportagem dá números diferentes:",
    "findings.figuresApart": "Estes números são de coisas diferentes:",
    "findings.figuresSeveral": "São dados vários números:",
    "findings.takenBack": "uma reportagem voltou atrás",
    "findings.reportGivesSeveral": "A reportagem dá mais de uma resposta:",
    "findings.stated_one": "em {{count}} reportagem",
    "findings.stated_many": "em {{count}} de reportagens",
    "findings.stated_other": "em {{count}} reportagens",
    "findings.implied_one": "deduzido de {{count}} reportagem",
    "findings.implied_many": "deduzido de {{count}} de reportagens",
    "findings.implied_other": "deduzido de {{count}} reportagens",
    "findings.notCertain": "o texto não dá isso como certo",

    "list.more_one": "e mais {{count}}",
    "list.more_many": "e mais {{count}}",
    "list.more_other": "e mais {{count}}",

    "source.published": "publicada em {{day}}",
    "source.inferred": "data deduzida do texto: por volta de {{day}}",
    "source.dateUnknown": "data desconhecida",
    "source.paragraph": "parágrafo {{number}}",

    "respond.apology": "Algo deu errado aqui, e o erro foi registrado. Tente de novo daqui a pouco.",
    "respond.unknownCommand":
      "Este bot não conhece mais {{command}}: quem o administra pode renovar a lista de comandos com “npm run register”.",

    "button.unknown": "Este botão é de outra versão do bot: pergunte de novo.",

    "options.wrong": "A opção “{{option}}” não é válida: {{reason}}.",
    "options.all": "opções",
    "options.unfit": "este valor não pode ser usado",

    "question.empty": "escreva pelo menos uma palavra",
    "question.tooLong_one": "a pergunta pode ter no máximo {{count}} caractere",
    "question.tooLong_many": "a pergunta pode ter no máximo {{count}} de caracteres",
    "question.tooLong_other": "a pergunta pode ter no máximo {{count}} caracteres",
    "question.noSuchReport": "Não há nenhuma reportagem “{{source}}”: {{reports}} mostra todos os IDs.",

    "help.intro_one":
      "Pergunte sobre os acontecimentos de {{count}} reportagem. As respostas são frases das reportagens, palavra por palavra, com a fonte. Faça suas perguntas em inglês.",
    "help.intro_many":
      "Pergunte sobre os acontecimentos de {{count}} de reportagens. As respostas são frases das reportagens, palavra por palavra, com a fonte. Faça suas perguntas em inglês.",
    "help.intro_other":
      "Pergunte sobre os acontecimentos de {{count}} reportagens. As respostas são frases das reportagens, palavra por palavra, com a fonte. Faça suas perguntas em inglês.",

    "reports.title_one": "{{count}} reportagem",
    "reports.title_many": "{{count}} de reportagens",
    "reports.title_other": "{{count}} reportagens",
    "reports.published": "publicada em {{day}}",
    "reports.inferred": "por volta de {{day}} (data deduzida do texto)",
    "reports.dateUnknown": "data desconhecida",

    "timeline.title": "Cronologia",
    "timeline.about": "Cronologia:",
    "timeline.from": "a partir de {{day}}",
    "timeline.to": "até {{day}}",
    "timeline.page": "Fatos {{first}} a {{last}} de {{all}}",
    "timeline.expected": "previsto, não contado como feito",
    "timeline.workedOut": "dia deduzido",
    "timeline.alsoIn_one": "também em {{count}} outra reportagem",
    "timeline.alsoIn_many": "também em {{count}} outras reportagens",
    "timeline.alsoIn_other": "também em {{count}} outras reportagens",
    "timeline.leftOut_one": "falta mais {{count}} fato: restrinja por assunto ou por datas",
    "timeline.leftOut_many": "faltam mais {{count}} fatos: restrinja por assunto ou por datas",
    "timeline.leftOut_other": "faltam mais {{count}} fatos: restrinja por assunto ou por datas",
    "timeline.nothing_one": "Nenhum fato com data em {{count}} reportagem.",
    "timeline.nothing_many": "Nenhum fato com data em {{count}} reportagens.",
    "timeline.nothing_other": "Nenhum fato com data em {{count}} reportagens.",
    "timeline.nothingAbout_one": "Nenhum fato com data sobre {{about}} em {{count}} reportagem.",
    "timeline.nothingAbout_many": "Nenhum fato com data sobre {{about}} em {{count}} reportagens.",
    "timeline.nothingAbout_other": "Nenhum fato com data sobre {{about}} em {{count}} reportagens.",
    "timeline.empty": "escreva algo ou deixe a opção de fora",
    "timeline.tooLong_one": "no máximo {{count}} caractere",
    "timeline.tooLong_many": "no máximo {{count}} caracteres",
    "timeline.tooLong_other": "no máximo {{count}} caracteres",
    "days.noDate":
      "“{{typed}}” não é uma data que “{{option}}” entenda: escreva um dia, um mês ou um ano, como 2022-01-05, 2022-01 ou 5 January 2022.",
    "days.swapped": "“{{from}}” vem depois de “{{to}}”: troque {{first}} e {{last}}.",

    "day.by": "no máximo até {{day}}",
    "day.before": "antes de {{day}}",
    "day.until": "até {{day}}",
    "day.since": "desde {{day}}",

    "picture.figures": "Número dado",
    "picture.figuresByTens": "Número dado (cada linha é dez vezes a de baixo)",
    "picture.reportDay": "Data da reportagem",
    "picture.noDay": "sem data",
    "picture.exactly": "exatamente",
    "picture.about": "cerca de, quase",
    "picture.atLeast": "pelo menos",
    "picture.moreThan": "mais de",
    "picture.atMost": "no máximo",
    "picture.lessThan": "menos de",
    "picture.drawnSmall_one": "e mais {{count}}, em tamanho menor",
    "picture.drawnSmall_many": "e mais {{count}}, em tamanho menor",
    "picture.drawnSmall_other": "e mais {{count}}, em tamanho menor",
  },
  commands: {
    ask: {
      name: "perguntar",
      description: "Pergunte sobre as reportagens: quando, quantos, quem, onde, por que, o quê",
      options: question,
    },
    help: { name: "ajuda", description: "O que este bot responde e como perguntar" },
    howmany: {
      name: "quantos",
      description: "Quantos, quanto, quanto tempo, que idade? Cada número que as reportagens trazem",
      options: question,
    },
    reports: {
      name: "reportagens",
      description: "O que o bot leu: título, veículo e data de cada reportagem",
      options: { private: { name: "privado", description: "Mostrar a lista só para você" } },
    },
    timeline: {
      name: "cronologia",
      description: "O que aconteceu e quando: os fatos datados das reportagens, em ordem",
      options: {
        about: { name: "assunto", description: "Só fatos sobre isto, com suas próprias palavras, em inglês" },
        from: { name: "de", description: "Primeiro dia, mês ou ano: 2022-01-05, 2022-01, 5 January 2022" },
        to: { name: "até", description: "Último dia, mês ou ano" },
        private: { name: "privado", description: "Mostrar a cronologia só para você" },
      },
    },
    when: {
      name: "quando",
      description: "Quando aconteceu? A data, com a frase que a informa",
      options: question,
    },
    where: { name: "onde", description: "Onde aconteceu?", options: question },
    who: { name: "quem", description: "Quem foi, quem fez, quem é essa pessoa?", options: question },
  },
} satisfies Catalog;
