import type { Catalog } from "../catalog.ts";

const question = {
  question: { name: "pergunta", description: "O que você quer saber, com suas próprias palavras, em inglês" },
  source: { name: "fonte", description: "Pesquisar só nesta reportagem: comece a digitar o título" },
  from: {
    name: "de",
    description: "Só reportagens publicadas a partir de então: 2022-01-05, 2022-01, 5 January 2022",
  },
  to: { name: "até", description: "Só reportagens publicadas até então" },
  for: { name: "para", description: "Para quem é a resposta; a pessoa será notificada" },
  private: { name: "privado", description: "Mostrar a resposta só para você" },
};

/** What a moderator says of a report. */
const facts = {
  title: { name: "título", description: "O título dela" },
  publisher: { name: "veículo", description: "Quem a publicou" },
  published: { name: "data", description: "Quando foi publicada, por exemplo 2022-01-31" },
  url: { name: "endereço", description: "O endereço dela na web" },
};

/** Brazilian Portuguese, with "você". */
export default {
  texts: {
    "answer.searched_one": "{{count}} reportagem pesquisada",
    "answer.searched_many": "{{count}} de reportagens pesquisadas",
    "answer.searched_other": "{{count}} reportagens pesquisadas",
    "answer.further": "Trechos {{first}} a {{last}}",
    "answer.inContext": "Contexto {{number}}",
    "answer.more": "Mais",
    "answer.back": "Voltar",
    "answer.whoSaysWhat": "Quem diz o quê",
    "answer.reportsDiffer": "Reportagens divergem",
    "answer.share": "Compartilhar",
    "answer.for": "Para {{member}}:",
    "answer.changed": "As reportagens mudaram desde que a pergunta foi feita; é isto que elas dizem agora.",
    "answer.forgotten": "Não é mais possível recuperar esta resposta a partir da mensagem: pergunte de novo.",
    "answer.passageGoesOn": "… o trecho continua",
    "answer.unclear": "Nenhuma reportagem responde a isso diretamente.",
    "answer.unknownWords": "Nenhuma reportagem menciona {{words}}.",
    "answer.absentWords": "Estes trechos não mencionam {{words}}.",
    "answer.closest": "Os trechos que mais se aproximam:",
    "answer.noReports": "Ainda não há nenhuma reportagem com que responder.",
    "answer.nothing_one":
      "Nenhuma reportagem trata disso: {{count}} reportagem foi pesquisada, e {{reports}} mostra os assuntos. O bot só entende perguntas em inglês.",
    "answer.nothing_many":
      "Nenhuma reportagem trata disso: {{count}} de reportagens foram pesquisadas, e {{reports}} mostra os assuntos. O bot só entende perguntas em inglês.",
    "answer.nothing_other":
      "Nenhuma reportagem trata disso: {{count}} reportagens foram pesquisadas, e {{reports}} mostra os assuntos. O bot só entende perguntas em inglês.",

    "values.others_one": "mais {{count}}",
    "values.others_many": "mais {{count}}",
    "values.others_other": "mais {{count}}",
    "values.asOf": "em {{day}}",

    "days.empty": "escreva uma data ou deixe esta opção de fora",
    "days.tooLong_one": "a data pode ter no máximo {{count}} caractere",
    "days.tooLong_many": "a data pode ter no máximo {{count}} de caracteres",
    "days.tooLong_other": "a data pode ter no máximo {{count}} caracteres",

    "suggest.day_one": "{{day}} ({{count}} reportagem)",
    "suggest.day_many": "{{day}} ({{count}} de reportagens)",
    "suggest.day_other": "{{day}} ({{count}} reportagens)",

    "cooldown.wait_one": "Você está perguntando rápido demais: espere {{count}} segundo e pergunte de novo.",
    "cooldown.wait_many":
      "Você está perguntando rápido demais: espere {{count}} de segundos e pergunte de novo.",
    "cooldown.wait_other":
      "Você está perguntando rápido demais: espere {{count}} segundos e pergunte de novo.",

    "context.page": "Página {{page}} de {{pages}}",
    "context.whole": "Reportagem inteira",
    "context.earlier": "Anterior",
    "context.later": "Próxima",
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
    "findings.takenBack": "retificado por uma reportagem",
    "findings.reportGivesSeveral": "A reportagem dá mais de uma resposta:",
    "findings.stated_one": "em {{count}} reportagem",
    "findings.stated_many": "em {{count}} de reportagens",
    "findings.stated_other": "em {{count}} reportagens",
    "findings.implied_one": "deduzido de {{count}} reportagem",
    "findings.implied_many": "deduzido de {{count}} de reportagens",
    "findings.implied_other": "deduzido de {{count}} reportagens",
    "findings.notCertain": "não é dado como certo",

    "list.more_one": "e mais {{count}}",
    "list.more_many": "e mais {{count}}",
    "list.more_other": "e mais {{count}}",
    "list.previous": "Página anterior",
    "list.next": "Próxima página",

    "source.published": "publicada em {{day}}",
    "source.inferred": "data deduzida do texto: por volta de {{day}}",
    "source.dateUnknown": "data desconhecida",
    "source.paragraph": "parágrafo {{number}}",

    "message.reportsSay": "As reportagens dizem:",
    "message.saysNothing":
      "Não há nada nesta mensagem para buscar: tente com uma que pergunte ou diga algo sobre um acontecimento.",

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
    "question.forAndPrivate":
      "Uma resposta para outra pessoa não pode ser privada, porque só você a veria: escolha uma das duas coisas.",
    "question.noSuchReport": "Não há nenhuma reportagem “{{source}}”: {{reports}} mostra todos os IDs.",

    "help.intro_one":
      "Pergunte sobre os acontecimentos de {{count}} reportagem. As respostas são frases das reportagens, palavra por palavra, com a fonte. Faça suas perguntas em inglês.",
    "help.intro_many":
      "Pergunte sobre os acontecimentos de {{count}} de reportagens. As respostas são frases das reportagens, palavra por palavra, com a fonte. Faça suas perguntas em inglês.",
    "help.intro_other":
      "Pergunte sobre os acontecimentos de {{count}} reportagens. As respostas são frases das reportagens, palavra por palavra, com a fonte. Faça suas perguntas em inglês.",

    "vote.up": "👍 Ajudou",
    "vote.down": "👎 Não ajudou",
    "vote.upGiven": "👍 Ajudou (anotado)",
    "vote.downGiven": "👎 Não ajudou (anotado)",
    "vote.notYours": "Só quem perguntou pode avaliar esta resposta: faça você a pergunta para avaliar a sua.",
    "vote.notKept": "No momento, os votos não são guardados.",

    "reports.noPage": "a primeira página é a 1",
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
    "timeline.expected": "previsto; não se diz que tenha acontecido",
    "timeline.workedOut": "dia deduzido",
    "timeline.alsoIn_one": "também em mais {{count}} reportagem",
    "timeline.alsoIn_many": "também em mais {{count}} de reportagens",
    "timeline.alsoIn_other": "também em mais {{count}} reportagens",
    "timeline.leftOut_one": "falta mais {{count}} fato: restrinja por assunto ou por datas",
    "timeline.leftOut_many": "faltam mais {{count}} de fatos: restrinja por assunto ou por datas",
    "timeline.leftOut_other": "faltam mais {{count}} fatos: restrinja por assunto ou por datas",
    "timeline.nothing_one": "Nenhum fato com data em {{count}} reportagem.",
    "timeline.nothing_many": "Nenhum fato com data em {{count}} de reportagens.",
    "timeline.nothing_other": "Nenhum fato com data em {{count}} reportagens.",
    "timeline.nothingAbout_one": "Nenhum fato com data sobre {{about}} em {{count}} reportagem.",
    "timeline.nothingAbout_many": "Nenhum fato com data sobre {{about}} em {{count}} de reportagens.",
    "timeline.nothingAbout_other": "Nenhum fato com data sobre {{about}} em {{count}} reportagens.",
    "timeline.empty": "escreva algo ou deixe a opção de fora",
    "timeline.tooLong_one": "no máximo {{count}} caractere",
    "timeline.tooLong_many": "no máximo {{count}} de caracteres",
    "timeline.tooLong_other": "no máximo {{count}} caracteres",
    "days.noDate":
      "“{{typed}}” não é uma data que “{{option}}” entenda: escreva um dia, um mês ou um ano, como 2022-01-05, 2022-01 ou 5 January 2022.",
    "days.swapped": "“{{from}}” vem depois de “{{to}}”: troque {{first}} e {{last}}.",

    "day.by": "o mais tardar em {{day}}",
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

    "moderators.refused":
      "{{command}} só funciona no servidor principal deste bot, e só para quem pode gerenciá-lo (“Gerenciar servidor”).",

    "archive.count_one": "{{count}} reportagem",
    "archive.count_many": "{{count}} de reportagens",
    "archive.count_other": "{{count}} reportagens",
    "archive.unchanged": "Nada mudou: continuam {{reports}}.",
    "archive.changes": "{{changes}}: agora há {{reports}}.",
    "archive.added_one": "{{count}} adicionada",
    "archive.added_many": "{{count}} adicionadas",
    "archive.added_other": "{{count}} adicionadas",
    "archive.changed_one": "{{count}} alterada",
    "archive.changed_many": "{{count}} alteradas",
    "archive.changed_other": "{{count}} alteradas",
    "archive.removed_one": "{{count}} removida",
    "archive.removed_many": "{{count}} removidas",
    "archive.removed_other": "{{count}} removidas",
    "archive.leftOut": "não é usado nas respostas",
    "archive.takenAnyway": "é usado nas respostas mesmo assim",
    "archive.problem.unreadable": "Não pode ser lido ({{code}}): verifique se o bot tem permissão.",
    "archive.problem.too-large": "O arquivo passa de 5 MB: divida-o em reportagens.",
    "archive.problem.not-utf8": "O arquivo não está em UTF-8: salve-o de novo nessa codificação.",
    "archive.problem.front-matter":
      "Os dados no início do arquivo (front matter) não estão certos ({{fault}}): corrija-os ou retire-os.",
    "archive.problem.no-text": "O arquivo não tem texto: escreva a reportagem nele ou exclua-o.",
    "archive.problem.twin": "O texto é o mesmo de {{twin}}: fique com um dos dois.",
    "archive.problem.no-date":
      "Nenhuma data encontrada: acrescente no início a linha “published: 2022-01-31” entre duas linhas ---.",
    "archive.cancel": "Cancelar",
    "archive.nothingDone": "Nada foi alterado.",

    "archive.status.title": "Em que se baseiam as respostas",
    "archive.status.loaded": "{{reports}}; última leitura: {{day}}, {{time}} UTC.",
    "archive.status.noProblems": "Todos os arquivos puderam ser lidos.",
    "archive.status.problems_one": "{{count}} problema a resolver, listado abaixo.",
    "archive.status.problems_many": "{{count}} de problemas a resolver, listados abaixo.",
    "archive.status.problems_other": "{{count}} problemas a resolver, listados abaixo.",
    "archive.status.folder": "Mudanças na pasta",
    "archive.status.watched": "são aplicadas sozinhas em segundos",
    "archive.status.notWatched": "são aplicadas com {{reload}} ou ao reiniciar (WATCH_REPORTS não é true)",
    "archive.status.database": "Perguntas sem resposta e votos",
    "archive.status.kept": "são guardados; {{unanswered}} os mostra",
    "archive.status.notKept":
      "não são guardados: não foi possível abrir o banco de dados, e o log diz por quê",
    "archive.status.versions": "Versões",

    "archive.add.formTitle": "Adicionar uma reportagem",
    "archive.add.text": "Texto da reportagem",
    "archive.add.textHint": "Até 4.000 caracteres; se for mais longa, anexe como arquivo .txt, .md ou .html.",
    "archive.add.title": "Título",
    "archive.add.publisher": "Veículo",
    "archive.add.published": "Data de publicação",
    "archive.add.publishedHint": "Por exemplo, 2022-01-31; se ficar vazia, é procurada no texto.",
    "archive.add.url": "Endereço web",
    "archive.add.question": "Adicionar esta reportagem?",
    "archive.add.understood": "Foi assim que ela foi entendida; nada foi salvo ainda.",
    "archive.add.similar": "Boa parte dela está, palavra por palavra, em “{{title}}” ({{id}}).",
    "archive.add.sentences_one": "{{count}} frase que pode ser citada",
    "archive.add.sentences_many": "{{count}} de frases que podem ser citadas",
    "archive.add.sentences_other": "{{count}} frases que podem ser citadas",
    "archive.add.stated": "publicada em {{day}}",
    "archive.add.inferred": "por volta de {{day}}, data deduzida do texto",
    "archive.add.undated": "nenhuma data encontrada: não dá para saber que dia é “on Tuesday”",
    "archive.add.confirm": "Adicionar",
    "archive.add.done": "Adicionada: {{title}}",
    "archive.add.saved": "Salva como {{file}}.",
    "archive.add.elsewhere": "O arquivo não está no Discord, por isso não foi baixado: anexe-o ao comando.",
    "archive.add.notFetched": "Não foi possível baixar o arquivo do Discord: tente de novo.",

    "archive.remove.question": "Remover esta reportagem?",
    "archive.remove.explained":
      "O bot não vai mais usá-la para responder. O arquivo vai para a lixeira, junto aos dados do bot, de onde quem o administra pode recuperá-lo.",
    "archive.remove.confirm": "Remover",
    "archive.remove.done": "Removida: {{title}}",
    "archive.remove.gone":
      "Esta reportagem foi removida ou alterada nesse meio-tempo: veja {{reports}} e tente de novo.",
    "archive.remove.unknown":
      "Não há nenhuma reportagem “{{report}}”: {{reports}} mostra os títulos e os IDs.",
    "archive.remove.several":
      "Várias reportagens têm “{{report}}” no título: informe o ID, que está em {{reports}}.",

    "archive.refused.too-large": "Passa de {{limit}} KB: adicione só a reportagem, como texto.",
    "archive.refused.not-a-report-file":
      "Só é possível adicionar arquivos .txt, .md e .html: salve a reportagem em um desses formatos.",
    "archive.refused.not-text": "Não é um texto: adicione a reportagem como .txt, .md ou .html.",
    "archive.refused.not-utf8": "O arquivo não está em UTF-8: salve-o de novo nessa codificação.",
    "archive.refused.no-text": "Não há texto: adicione as palavras da própria reportagem.",
    "archive.refused.no-sentence": "Nenhuma frase pode ser citada: adicione a reportagem inteira.",
    "archive.refused.no-article": "Nenhuma reportagem foi encontrada na página: copie o texto dela.",
    "archive.refused.bad-date": "“{{date}}” não é uma data válida: escreva como 2022-01-31.",
    "archive.refused.future-date": "{{date}} está no futuro: informe a data de publicação.",
    "archive.refused.bad-url": "“{{url}}” não é um endereço web: escreva como https://example.org/report.",
    "archive.refused.bad-front-matter":
      "Os dados no início do arquivo (front matter) não estão certos ({{fault}}): corrija-os ou retire-os.",
    "archive.refused.copy": "É uma cópia da reportagem “{{title}}” ({{id}}), que já está aqui.",
    "archive.refused.unknown-draft":
      "Este rascunho não existe mais: foi salvo, descartado ou tem mais de um dia. Adicione a reportagem de novo.",
    "archive.refused.unknown-report": "A reportagem “{{id}}” não existe mais.",
    "archive.refused.folder-unreadable":
      "Não é possível ler a pasta de reportagens ({{code}}), então o bot continua respondendo com o que já tinha: verifique se a pasta existe e pode ser lida.",
    "archive.refused.folder-emptied":
      "Não há mais reportagens na pasta, então o bot continua respondendo com as que tinha ({{had}}). Coloque-as de volta, ou reinicie o bot se ele não deve ter nenhuma.",
    "archive.refused.folder-unwritable":
      "Não foi possível gravar nas pastas do bot ({{code}}): quem o administra precisa dar a ele permissão de escrita em REPORTS_DIR e DATA_DIR.",
    "archive.refused.saved-not-loaded":
      "A reportagem foi salva como {{file}}, mas ainda não é usada nas respostas: tente {{reload}}.",
    "archive.refused.folders-overlap":
      "DATA_DIR fica dentro de REPORTS_DIR: quem administra o bot precisa colocá-la em outro lugar.",

    "unanswered.title": "Perguntas sem resposta",
    "unanswered.none": "Não há nenhuma pergunta aqui.",
    "unanswered.page":
      "Página {{page}} de {{pages}}, as mais frequentes primeiro. Não se guarda quem perguntou.",
    "unanswered.unclear_one": "{{count}} vez sem resposta clara",
    "unanswered.unclear_many": "{{count}} de vezes sem resposta clara",
    "unanswered.unclear_other": "{{count}} vezes sem resposta clara",
    "unanswered.nothing_one": "{{count}} vez sem resultado",
    "unanswered.nothing_many": "{{count}} de vezes sem resultado",
    "unanswered.nothing_other": "{{count}} vezes sem resultado",
    "unanswered.down_one": "{{count}} voto: não ajudou",
    "unanswered.down_many": "{{count}} de votos: não ajudou",
    "unanswered.down_other": "{{count}} votos: não ajudou",
    "unanswered.up_one": "{{count}} voto: ajudou",
    "unanswered.up_many": "{{count}} de votos: ajudou",
    "unanswered.up_other": "{{count}} votos: ajudou",
    "unanswered.asked": "primeira vez {{first}}, última {{last}}",
    "unanswered.cameBackDone": "estava resolvida, mas foi feita de novo",
    "unanswered.cameBackDismissed": "estava descartada, mas foi feita de novo",
    "unanswered.done": "Resolvida",
    "unanswered.dismissed": "Descartar",
    "unanswered.open": "Reabrir",
    "unanswered.delete": "Excluir",
    "unanswered.noDatabase":
      "Nada é guardado: o bot não conseguiu abrir seu banco de dados ao iniciar, e o log diz por quê.",
  },
  commands: {
    archive: {
      name: "acervo",
      description: "As reportagens com que este bot responde: ver, adicionar, remover (para moderadores)",
    },
    "archive add": {
      name: "adicionar",
      description: "Adicionar uma reportagem como arquivo ou texto; nada é salvo antes de você confirmar",
      options: {
        file: {
          name: "arquivo",
          description: "Um arquivo .txt, .md ou .html; sem ele, abre-se um formulário para colar o texto",
        },
        ...facts,
      },
    },
    "archive reload": {
      name: "recarregar",
      description: "Ler de novo a pasta de reportagens; se falhar, fica o que já estava carregado",
    },
    "archive remove": {
      name: "remover",
      description: "Tirar uma reportagem das respostas; o arquivo vai para uma lixeira",
      options: {
        report: { name: "reportagem", description: "O ID ou o título dela, como em /reportagens" },
      },
    },
    "archive status": {
      name: "situação",
      description: "Quantas reportagens há, o que não pôde ser lido e se está tudo bem",
    },
    ask: {
      name: "perguntar",
      description: "Pergunte sobre as reportagens: quando, quantos, quem, onde, por que, o quê",
      options: question,
    },
    find: {
      name: "Buscar nas reportagens",
      description:
        "No menu de uma mensagem, em Apps: o que as reportagens dizem do que ela pergunta ou afirma",
    },
    help: { name: "ajuda", description: "O que este bot responde e como perguntar" },
    howmany: {
      name: "quantos",
      description: "Quantos, quanto, quanto tempo, que idade? Cada número que as reportagens trazem",
      options: question,
    },
    reports: {
      name: "reportagens",
      description: "O que o bot leu: título, veículo e data de cada reportagem, ou uma delas inteira",
      options: {
        report: { name: "reportagem", description: "Ler esta reportagem inteira: comece a digitar o título" },
        page: { name: "página", description: "Página da lista" },
        private: { name: "privado", description: "Mostrar a lista só para você" },
      },
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
    unanswered: {
      name: "sem-resposta",
      description: "Perguntas sem uma boa resposta, as mais frequentes primeiro (para moderadores)",
      options: {
        show: {
          name: "mostrar",
          description: "Quais",
          choices: { open: "pendentes", done: "resolvidas", dismissed: "descartadas" },
        },
        page: { name: "página", description: "Página da lista" },
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
