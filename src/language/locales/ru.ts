import type { Catalog } from "../catalog.ts";

const question = {
  question: { name: "вопрос", description: "Что вы хотите узнать, своими словами, на английском" },
  source: {
    name: "источник",
    description: "Искать только в этой статье (её идентификатор есть в /статьи)",
  },
  private: { name: "приватно", description: "Показать ответ только вам" },
};

/** Russian, with "вы". News reports are "статьи": a "сообщение" is a message in Discord. */
export default {
  texts: {
    "answer.searched_one": "Просмотрена {{count}} статья",
    "answer.searched_few": "Просмотрено {{count}} статьи",
    "answer.searched_many": "Просмотрено {{count}} статей",
    "answer.searched_other": "Просмотрено {{count}} статьи",
    "answer.further": "Фрагменты {{first}}–{{last}}",
    "answer.inContext": "В контексте {{number}}",
    "answer.more": "Ещё",
    "answer.back": "Назад",
    "answer.whoSaysWhat": "Кто что говорит",
    "answer.share": "Поделиться",
    "answer.for": "Для {{member}}:",
    "answer.changed": "С тех пор как был задан вопрос, статьи изменились; вот что в них говорится сейчас.",
    "answer.forgotten": "Этот ответ больше нельзя восстановить по сообщению: задайте вопрос ещё раз.",
    "answer.passageGoesOn": "… фрагмент продолжается",
    "answer.unclear": "Ни одна статья не отвечает на это напрямую.",
    "answer.unknownWords": "Ни в одной статье не встречается {{words}}.",
    "answer.absentWords": "В этих фрагментах не встречается {{words}}.",
    "answer.closest": "Самые близкие фрагменты:",
    "answer.noReports": "Пока нет ни одной статьи, по которой можно ответить.",
    "answer.nothing_one":
      "Об этом не говорится ни в одной статье: просмотрена {{count}} статья. Их темы покажет {{reports}}. Бот понимает вопросы только на английском.",
    "answer.nothing_few":
      "Об этом не говорится ни в одной статье: просмотрено {{count}} статьи. Их темы покажет {{reports}}. Бот понимает вопросы только на английском.",
    "answer.nothing_many":
      "Об этом не говорится ни в одной статье: просмотрено {{count}} статей. Их темы покажет {{reports}}. Бот понимает вопросы только на английском.",
    "answer.nothing_other":
      "Об этом не говорится ни в одной статье: просмотрено {{count}} статьи. Их темы покажет {{reports}}. Бот понимает вопросы только на английском.",

    "context.page": "Страница {{page}} из {{pages}}",
    "context.whole": "Вся статья",
    "context.earlier": "Раньше",
    "context.later": "Дальше",
    "context.reportGone": "Этой статьи больше нет среди тех, которые читает бот.",
    "context.reportChanged":
      "С тех пор эта статья изменилась: задайте вопрос ещё раз, чтобы увидеть, что в ней говорится сейчас.",

    "findings.reportsDiffer": "Статьи дают разные ответы:",
    "findings.figuresAgree": "Все эти цифры могут быть верны:",
    "findings.figureGrew": "Цифра выросла:",
    "findings.figuresDiffer": "Статьи приводят разные цифры:",
    "findings.figuresDifferInOne": "Статья приводит разные цифры:",
    "findings.figuresApart": "Эти цифры относятся к разным вещам:",
    "findings.figuresSeveral": "Приводится несколько цифр:",
    "findings.takenBack": "опровергнуто одной из статей",
    "findings.reportGivesSeveral": "В статье больше одного ответа:",
    "findings.stated_one": "в {{count}} статье",
    "findings.stated_few": "в {{count}} статьях",
    "findings.stated_many": "в {{count}} статьях",
    "findings.stated_other": "в {{count}} статьи",
    "findings.implied_one": "выведено из {{count}} статьи",
    "findings.implied_few": "выведено из {{count}} статей",
    "findings.implied_many": "выведено из {{count}} статей",
    "findings.implied_other": "выведено из {{count}} статьи",
    "findings.notCertain": "там с оговоркой",

    "list.more_one": "и ещё {{count}}",
    "list.more_few": "и ещё {{count}}",
    "list.more_many": "и ещё {{count}}",
    "list.more_other": "и ещё {{count}}",

    "source.published": "опубликовано {{day}}",
    "source.inferred": "дата выведена из текста: около {{day}}",
    "source.dateUnknown": "дата неизвестна",
    "source.paragraph": "абзац {{number}}",

    "respond.apology": "Что-то пошло не так, ошибка записана в журнал. Попробуйте ещё раз чуть позже.",
    "respond.unknownCommand":
      "Этот бот больше не знает команду {{command}}: тот, кто его запускает, может обновить список команд с помощью «npm run register».",

    "button.unknown": "Эта кнопка из другой версии бота: задайте вопрос ещё раз.",

    "options.wrong": "Параметр «{{option}}» указан неверно: {{reason}}.",
    "options.all": "параметры",
    "options.unfit": "такое значение не подходит",

    "question.empty": "введите хотя бы одно слово",
    "question.tooLong_one": "вопрос должен быть не длиннее {{count}} символа",
    "question.tooLong_few": "вопрос должен быть не длиннее {{count}} символов",
    "question.tooLong_many": "вопрос должен быть не длиннее {{count}} символов",
    "question.tooLong_other": "вопрос должен быть не длиннее {{count}} символа",
    "question.noSuchReport": "Статьи «{{source}}» нет: все идентификаторы покажет {{reports}}.",

    "help.intro_one":
      "Спрашивайте о событиях из {{count}} статьи. Ответы — это предложения из статей, слово в слово, с указанием источника. Вопросы задавайте на английском.",
    "help.intro_few":
      "Спрашивайте о событиях из {{count}} статей. Ответы — это предложения из статей, слово в слово, с указанием источника. Вопросы задавайте на английском.",
    "help.intro_many":
      "Спрашивайте о событиях из {{count}} статей. Ответы — это предложения из статей, слово в слово, с указанием источника. Вопросы задавайте на английском.",
    "help.intro_other":
      "Спрашивайте о событиях из {{count}} статьи. Ответы — это предложения из статей, слово в слово, с указанием источника. Вопросы задавайте на английском.",

    "reports.title_one": "{{count}} статья",
    "reports.title_few": "{{count}} статьи",
    "reports.title_many": "{{count}} статей",
    "reports.title_other": "{{count}} статьи",
    "reports.published": "опубликовано {{day}}",
    "reports.inferred": "около {{day}} (выведено из текста)",
    "reports.dateUnknown": "дата неизвестна",

    "timeline.title": "Хронология",
    "timeline.about": "Хронология:",
    "timeline.from": "начало: {{day}}",
    "timeline.to": "конец: {{day}}",
    "timeline.page": "События {{first}}–{{last}} из {{all}}",
    "timeline.expected": "ожидается, о свершившемся не сказано",
    "timeline.workedOut": "день выведен из контекста",
    "timeline.alsoIn_one": "также ещё в {{count}} статье",
    "timeline.alsoIn_few": "также ещё в {{count}} статьях",
    "timeline.alsoIn_many": "также ещё в {{count}} статьях",
    "timeline.alsoIn_other": "также ещё в {{count}} статьи",
    "timeline.leftOut_one": "не показано ещё {{count}} событие: уточните тему или даты",
    "timeline.leftOut_few": "не показано ещё {{count}} события: уточните тему или даты",
    "timeline.leftOut_many": "не показано ещё {{count}} событий: уточните тему или даты",
    "timeline.leftOut_other": "не показано ещё {{count}} события: уточните тему или даты",
    "timeline.nothing_one": "В {{count}} статье нет ни одного датированного события.",
    "timeline.nothing_few": "В {{count}} статьях нет ни одного датированного события.",
    "timeline.nothing_many": "В {{count}} статьях нет ни одного датированного события.",
    "timeline.nothing_other": "В {{count}} статьи нет ни одного датированного события.",
    "timeline.nothingAbout_one": "В {{count}} статье нет ни одного датированного события на тему {{about}}.",
    "timeline.nothingAbout_few": "В {{count}} статьях нет ни одного датированного события на тему {{about}}.",
    "timeline.nothingAbout_many":
      "В {{count}} статьях нет ни одного датированного события на тему {{about}}.",
    "timeline.nothingAbout_other":
      "В {{count}} статьи нет ни одного датированного события на тему {{about}}.",
    "timeline.empty": "напишите что-нибудь или не указывайте его",
    "timeline.tooLong_one": "не длиннее {{count}} символа",
    "timeline.tooLong_few": "не длиннее {{count}} символов",
    "timeline.tooLong_many": "не длиннее {{count}} символов",
    "timeline.tooLong_other": "не длиннее {{count}} символа",
    "days.noDate":
      "«{{typed}}» — не дата, которую понимает параметр «{{option}}»: укажите день, месяц или год, например 2022-01-05, 2022-01 или 5 January 2022.",
    "days.swapped": "«{{from}}» позже, чем «{{to}}»: поменяйте местами «{{first}}» и «{{last}}».",

    "day.by": "не позднее: {{day}}",
    "day.before": "до: {{day}}",
    "day.until": "по: {{day}}",
    "day.since": "начиная с: {{day}}",

    "picture.figures": "Названное число",
    "picture.figuresByTens": "Названное число (каждая линия в десять раз больше нижней)",
    "picture.reportDay": "Дата статьи",
    "picture.noDay": "без даты",
    "picture.exactly": "ровно",
    "picture.about": "около, почти",
    "picture.atLeast": "не менее",
    "picture.moreThan": "более",
    "picture.atMost": "не более",
    "picture.lessThan": "менее",
    "picture.drawnSmall_one": "и ещё {{count}}, мелкими знаками",
    "picture.drawnSmall_few": "и ещё {{count}}, мелкими знаками",
    "picture.drawnSmall_many": "и ещё {{count}}, мелкими знаками",
    "picture.drawnSmall_other": "и ещё {{count}}, мелкими знаками",
  },
  commands: {
    ask: {
      name: "спросить",
      description: "Спросите о чём угодно из статей: когда, сколько, кто, где, почему, что",
      options: question,
    },
    help: { name: "помощь", description: "На что отвечает этот бот и как спрашивать" },
    howmany: {
      name: "сколько",
      description: "Сколько, как долго, какого возраста? Все цифры, которые приводят статьи",
      options: question,
    },
    reports: {
      name: "статьи",
      description: "Что прочитал бот: заголовок, издание и дата каждой статьи",
      options: { private: { name: "приватно", description: "Показать список только вам" } },
    },
    timeline: {
      name: "хронология",
      description: "Что и когда произошло: датированные события из статей по порядку",
      options: {
        about: { name: "тема", description: "Только события на эту тему, своими словами, на английском" },
        from: { name: "с", description: "Первый день, месяц или год: 2022-01-05, 2022-01, 5 January 2022" },
        to: { name: "по", description: "Последний день, месяц или год" },
        private: { name: "приватно", description: "Показать хронологию только вам" },
      },
    },
    when: {
      name: "когда",
      description: "Когда это произошло? Дата и предложение, в котором она названа",
      options: question,
    },
    where: { name: "где", description: "Где это произошло?", options: question },
    who: { name: "кто", description: "Кто это был, кто это сделал, кто этот человек?", options: question },
  },
} satisfies Catalog;
