import type { Catalog } from "../catalog.ts";

const question = {
  question: { name: "запитання", description: "Що ви хочете дізнатися, своїми словами, англійською" },
  source: {
    name: "джерело",
    description: "Шукати лише в цій статті (її ідентифікатор є в /статті)",
  },
  private: { name: "приватно", description: "Показати відповідь лише вам" },
};

/** Ukrainian, with "ви". */
export default {
  texts: {
    "answer.searched_one": "Переглянуто {{count}} статтю",
    "answer.searched_few": "Переглянуто {{count}} статті",
    "answer.searched_many": "Переглянуто {{count}} статей",
    "answer.searched_other": "Переглянуто {{count}} статті",
    "answer.further": "Уривки {{first}}–{{last}}",
    "answer.inContext": "У контексті {{number}}",
    "answer.more": "Ще",
    "answer.back": "Назад",
    "answer.whoSaysWhat": "Хто що каже",
    "answer.share": "Поділитися",
    "answer.for": "Для {{member}}:",
    "answer.changed": "Відколи поставлено запитання, статті змінилися; ось що в них сказано тепер.",
    "answer.forgotten": "Цю відповідь уже не можна відновити з повідомлення: поставте запитання ще раз.",
    "answer.passageGoesOn": "… уривок має продовження",
    "answer.unclear": "Жодна стаття не відповідає на це прямо.",
    "answer.unknownWords": "У жодній статті не згадано {{words}}.",
    "answer.absentWords": "У цих уривках не згадано {{words}}.",
    "answer.closest": "Найближчі уривки:",
    "answer.noReports": "Поки що немає жодної статті, за якою можна відповісти.",
    "answer.nothing_one":
      "Про це не йдеться в жодній статті: переглянуто {{count}} статтю. Їхні теми покаже {{reports}}. Бот розуміє запитання лише англійською.",
    "answer.nothing_few":
      "Про це не йдеться в жодній статті: переглянуто {{count}} статті. Їхні теми покаже {{reports}}. Бот розуміє запитання лише англійською.",
    "answer.nothing_many":
      "Про це не йдеться в жодній статті: переглянуто {{count}} статей. Їхні теми покаже {{reports}}. Бот розуміє запитання лише англійською.",
    "answer.nothing_other":
      "Про це не йдеться в жодній статті: переглянуто {{count}} статті. Їхні теми покаже {{reports}}. Бот розуміє запитання лише англійською.",

    "context.page": "Сторінка {{page}} з {{pages}}",
    "context.whole": "Уся стаття",
    "context.earlier": "Раніше",
    "context.later": "Далі",
    "context.reportGone": "Цієї статті вже немає серед тих, які читає бот.",
    "context.reportChanged":
      "Відтоді ця стаття змінилася: поставте запитання ще раз, щоб побачити, що в ній сказано тепер.",

    "findings.reportsDiffer": "Статті дають різні відповіді:",
    "findings.figuresAgree": "Усі ці цифри можуть бути правильними:",
    "findings.figureGrew": "Цифра зросла:",
    "findings.figuresDiffer": "Статті наводять різні цифри:",
    "findings.figuresDifferInOne": "Стаття наводить різні цифри:",
    "findings.figuresApart": "Ці цифри стосуються різних речей:",
    "findings.figuresSeveral": "Наведено кілька цифр:",
    "findings.takenBack": "спростовано однією зі статей",
    "findings.reportGivesSeveral": "У статті більше ніж одна відповідь:",
    "findings.stated_one": "в {{count}} статті",
    "findings.stated_few": "у {{count}} статтях",
    "findings.stated_many": "у {{count}} статтях",
    "findings.stated_other": "у {{count}} статті",
    "findings.implied_one": "виведено з {{count}} статті",
    "findings.implied_few": "виведено з {{count}} статей",
    "findings.implied_many": "виведено з {{count}} статей",
    "findings.implied_other": "виведено з {{count}} статті",
    "findings.notCertain": "там із застереженням",

    "list.more_one": "і ще {{count}}",
    "list.more_few": "і ще {{count}}",
    "list.more_many": "і ще {{count}}",
    "list.more_other": "і ще {{count}}",

    "source.published": "опубліковано {{day}}",
    "source.inferred": "дату виведено з тексту: близько {{day}}",
    "source.dateUnknown": "дата невідома",
    "source.paragraph": "абзац {{number}}",

    "respond.apology": "Щось пішло не так, помилку записано в журнал. Спробуйте ще раз трохи пізніше.",
    "respond.unknownCommand":
      "Цей бот більше не знає команди {{command}}: той, хто його запускає, може оновити список команд за допомогою «npm run register».",

    "button.unknown": "Ця кнопка з іншої версії бота: поставте запитання ще раз.",

    "options.wrong": "Параметр «{{option}}» вказано неправильно: {{reason}}.",
    "options.all": "параметри",
    "options.unfit": "таке значення не підходить",

    "question.empty": "введіть хоча б одне слово",
    "question.tooLong_one": "запитання має бути не довшим за {{count}} символ",
    "question.tooLong_few": "запитання має бути не довшим за {{count}} символи",
    "question.tooLong_many": "запитання має бути не довшим за {{count}} символів",
    "question.tooLong_other": "запитання має бути не довшим за {{count}} символу",
    "question.noSuchReport": "Статті «{{source}}» немає: усі ідентифікатори покаже {{reports}}.",

    "help.intro_one":
      "Запитуйте про події з {{count}} статті. Відповіді — це речення зі статей, слово в слово, із зазначенням джерела. Запитання ставте англійською.",
    "help.intro_few":
      "Запитуйте про події з {{count}} статей. Відповіді — це речення зі статей, слово в слово, із зазначенням джерела. Запитання ставте англійською.",
    "help.intro_many":
      "Запитуйте про події з {{count}} статей. Відповіді — це речення зі статей, слово в слово, із зазначенням джерела. Запитання ставте англійською.",
    "help.intro_other":
      "Запитуйте про події з {{count}} статті. Відповіді — це речення зі статей, слово в слово, із зазначенням джерела. Запитання ставте англійською.",

    "reports.title_one": "{{count}} стаття",
    "reports.title_few": "{{count}} статті",
    "reports.title_many": "{{count}} статей",
    "reports.title_other": "{{count}} статті",
    "reports.published": "опубліковано {{day}}",
    "reports.inferred": "близько {{day}} (виведено з тексту)",
    "reports.dateUnknown": "дата невідома",

    "timeline.title": "Хронологія",
    "timeline.about": "Хронологія:",
    "timeline.from": "початок: {{day}}",
    "timeline.to": "кінець: {{day}}",
    "timeline.page": "Події {{first}}–{{last}} з {{all}}",
    "timeline.expected": "очікується, про здійснення не сказано",
    "timeline.workedOut": "день виведено з контексту",
    "timeline.alsoIn_one": "також ще в {{count}} статті",
    "timeline.alsoIn_few": "також ще у {{count}} статтях",
    "timeline.alsoIn_many": "також ще в {{count}} статтях",
    "timeline.alsoIn_other": "також ще в {{count}} статті",
    "timeline.leftOut_one": "не показано ще {{count}} подію: уточніть тему або дати",
    "timeline.leftOut_few": "не показано ще {{count}} події: уточніть тему або дати",
    "timeline.leftOut_many": "не показано ще {{count}} подій: уточніть тему або дати",
    "timeline.leftOut_other": "не показано ще {{count}} події: уточніть тему або дати",
    "timeline.nothing_one": "У {{count}} статті немає жодної датованої події.",
    "timeline.nothing_few": "У {{count}} статтях немає жодної датованої події.",
    "timeline.nothing_many": "У {{count}} статтях немає жодної датованої події.",
    "timeline.nothing_other": "У {{count}} статті немає жодної датованої події.",
    "timeline.nothingAbout_one": "У {{count}} статті немає жодної датованої події на тему {{about}}.",
    "timeline.nothingAbout_few": "У {{count}} статтях немає жодної датованої події на тему {{about}}.",
    "timeline.nothingAbout_many": "У {{count}} статтях немає жодної датованої події на тему {{about}}.",
    "timeline.nothingAbout_other": "У {{count}} статті немає жодної датованої події на тему {{about}}.",
    "timeline.empty": "напишіть щось або не вказуйте його",
    "timeline.tooLong_one": "не довше {{count}} символу",
    "timeline.tooLong_few": "не довше {{count}} символів",
    "timeline.tooLong_many": "не довше {{count}} символів",
    "timeline.tooLong_other": "не довше {{count}} символу",
    "days.noDate":
      "«{{typed}}» — не дата, яку розуміє параметр «{{option}}»: вкажіть день, місяць або рік, наприклад 2022-01-05, 2022-01 або 5 January 2022.",
    "days.swapped": "«{{from}}» пізніше, ніж «{{to}}»: поміняйте місцями «{{first}}» і «{{last}}».",

    "day.by": "не пізніше: {{day}}",
    "day.before": "до: {{day}}",
    "day.until": "по: {{day}}",
    "day.since": "починаючи з: {{day}}",

    "picture.figures": "Назване число",
    "picture.figuresByTens": "Назване число (кожна лінія вдесятеро більша за нижню)",
    "picture.reportDay": "Дата статті",
    "picture.noDay": "без дати",
    "picture.exactly": "рівно",
    "picture.about": "близько, майже",
    "picture.atLeast": "щонайменше",
    "picture.moreThan": "понад",
    "picture.atMost": "щонайбільше",
    "picture.lessThan": "менше ніж",
    "picture.drawnSmall_one": "і ще {{count}}, дрібними знаками",
    "picture.drawnSmall_few": "і ще {{count}}, дрібними знаками",
    "picture.drawnSmall_many": "і ще {{count}}, дрібними знаками",
    "picture.drawnSmall_other": "і ще {{count}}, дрібними знаками",
  },
  commands: {
    ask: {
      name: "запитати",
      description: "Запитайте будь-що про статті: коли, скільки, хто, де, чому, що",
      options: question,
    },
    help: { name: "допомога", description: "На що відповідає цей бот і як запитувати" },
    howmany: {
      name: "скільки",
      description: "Скільки, як довго, якого віку? Усі цифри, які наводять статті",
      options: question,
    },
    reports: {
      name: "статті",
      description: "Що прочитав бот: заголовок, видання й дата кожної статті",
      options: { private: { name: "приватно", description: "Показати список лише вам" } },
    },
    timeline: {
      name: "хронологія",
      description: "Що й коли сталося: датовані події зі статей за порядком",
      options: {
        about: { name: "тема", description: "Лише події на цю тему, своїми словами, англійською" },
        from: {
          name: "від",
          description: "Перший день, місяць або рік: 2022-01-05, 2022-01, 5 January 2022",
        },
        to: { name: "до", description: "Останній день, місяць або рік" },
        private: { name: "приватно", description: "Показати хронологію лише вам" },
      },
    },
    when: {
      name: "коли",
      description: "Коли це сталося? Дата й речення, у якому її названо",
      options: question,
    },
    where: { name: "де", description: "Де це сталося?", options: question },
    who: { name: "хто", description: "Хто це був, хто це зробив, хто ця людина?", options: question },
  },
} satisfies Catalog;
