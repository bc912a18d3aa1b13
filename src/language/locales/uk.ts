import type { Catalog } from "../catalog.ts";

const question = {
  question: { name: "запитання", description: "Що ви хочете дізнатися, своїми словами, англійською" },
  source: { name: "джерело", description: "Шукати лише в цій статті: почніть вводити її заголовок" },
  from: {
    name: "від",
    description: "Лише статті, що вийшли від цього часу: 2022-01-05, 2022-01, 5 January 2022",
  },
  to: { name: "до", description: "Лише статті, що вийшли до цього часу включно" },
  for: { name: "для", description: "Кому призначено відповідь; ця людина отримає сповіщення" },
  private: { name: "приватно", description: "Показати відповідь лише вам" },
};

/** What a moderator says of a report. */
const facts = {
  title: { name: "заголовок", description: "Її заголовок" },
  publisher: { name: "видання", description: "Хто її опублікував" },
  published: { name: "дата", description: "Дата публікації, наприклад 2022-01-31" },
  url: { name: "адреса", description: "Її адреса в інтернеті" },
};

/** Ukrainian, with "ви". */
export default {
  texts: {
    "answer.searched_one": "Переглянуто {{count}} статтю",
    "answer.searched_few": "Переглянуто {{count}} статті",
    "answer.searched_many": "Переглянуто {{count}} статей",
    "answer.searched_other": "Переглянуто {{count}} статті",
    "answer.further": "Уривки {{first}}–{{last}}",
    "answer.inContext": "Контекст {{number}}",
    "answer.more": "Ще",
    "answer.back": "Назад",
    "answer.whoSaysWhat": "Хто що каже",
    "answer.reportsDiffer": "Статті розходяться",
    "answer.share": "Поділитися",
    "answer.for": "Для {{member}}:",
    "answer.changed": "Відколи поставлено запитання, статті змінилися; ось що в них сказано тепер.",
    "answer.forgotten": "Цю відповідь уже не можна відновити з повідомлення: поставте запитання ще раз.",
    "answer.passageGoesOn": "… далі уривок продовжується",
    "answer.unclear": "Жодна стаття не відповідає на це прямо.",
    "answer.unknownWords": "У жодній статті не згадано {{words}}.",
    "answer.absentWords": "У цих уривках не згадано {{words}}.",
    "answer.closest": "Найближчі за змістом уривки:",
    "answer.noReports": "Поки що немає жодної статті, за якою можна було б відповісти.",
    "answer.nothing_one":
      "Про це не йдеться в жодній статті: переглянуто {{count}} статтю. Про що є статті, покаже {{reports}}. Бот розуміє запитання лише англійською.",
    "answer.nothing_few":
      "Про це не йдеться в жодній статті: переглянуто {{count}} статті. Про що є статті, покаже {{reports}}. Бот розуміє запитання лише англійською.",
    "answer.nothing_many":
      "Про це не йдеться в жодній статті: переглянуто {{count}} статей. Про що є статті, покаже {{reports}}. Бот розуміє запитання лише англійською.",
    "answer.nothing_other":
      "Про це не йдеться в жодній статті: переглянуто {{count}} статті. Про що є статті, покаже {{reports}}. Бот розуміє запитання лише англійською.",

    "values.others_one": "ще {{count}}",
    "values.others_few": "ще {{count}}",
    "values.others_many": "ще {{count}}",
    "values.others_other": "ще {{count}}",
    "values.asOf": "станом на {{day}}",

    "days.empty": "вкажіть дату або приберіть цей параметр",
    "days.tooLong_one": "дата має бути не довшою за {{count}} символ",
    "days.tooLong_few": "дата має бути не довшою за {{count}} символи",
    "days.tooLong_many": "дата має бути не довшою за {{count}} символів",
    "days.tooLong_other": "дата має бути не довшою за {{count}} символу",

    "suggest.day_one": "{{day}} ({{count}} стаття)",
    "suggest.day_few": "{{day}} ({{count}} статті)",
    "suggest.day_many": "{{day}} ({{count}} статей)",
    "suggest.day_other": "{{day}} ({{count}} статті)",

    "cooldown.wait_one": "Ви запитуєте надто часто: зачекайте {{count}} секунду й запитайте ще раз.",
    "cooldown.wait_few": "Ви запитуєте надто часто: зачекайте {{count}} секунди й запитайте ще раз.",
    "cooldown.wait_many": "Ви запитуєте надто часто: зачекайте {{count}} секунд і запитайте ще раз.",
    "cooldown.wait_other": "Ви запитуєте надто часто: зачекайте {{count}} секунди й запитайте ще раз.",

    "context.page": "Сторінка {{page}} з {{pages}}",
    "context.whole": "Стаття повністю",
    "context.earlier": "Назад",
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
    "findings.implied_one": "випливає з {{count}} статті",
    "findings.implied_few": "випливає з {{count}} статей",
    "findings.implied_many": "випливає з {{count}} статей",
    "findings.implied_other": "випливає з {{count}} статті",
    "findings.notCertain": "там із застереженням",

    "list.more_one": "і ще {{count}}",
    "list.more_few": "і ще {{count}}",
    "list.more_many": "і ще {{count}}",
    "list.more_other": "і ще {{count}}",
    "list.previous": "Попередня сторінка",
    "list.next": "Наступна сторінка",

    "source.published": "опубліковано {{day}}",
    "source.inferred": "дату визначено за текстом: близько {{day}}",
    "source.dateUnknown": "дата невідома",
    "source.paragraph": "абзац {{number}}",

    "message.reportsSay": "Що кажуть статті:",
    "message.saysNothing":
      "У цьому повідомленні немає чого шукати: виберіть таке, де питають про подію або щось про неї кажуть.",

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
    "question.forAndPrivate":
      "Відповідь для когось іншого не може бути приватною, адже її побачите лише ви: виберіть щось одне.",
    "question.noSuchReport": "Статті «{{source}}» немає: усі ідентифікатори покаже {{reports}}.",

    "help.intro_one":
      "Запитуйте про події з {{count}} статті. Відповіді — це речення зі статей, слово в слово, із зазначенням джерела. Запитання ставте англійською.",
    "help.intro_few":
      "Запитуйте про події з {{count}} статей. Відповіді — це речення зі статей, слово в слово, із зазначенням джерела. Запитання ставте англійською.",
    "help.intro_many":
      "Запитуйте про події з {{count}} статей. Відповіді — це речення зі статей, слово в слово, із зазначенням джерела. Запитання ставте англійською.",
    "help.intro_other":
      "Запитуйте про події з {{count}} статті. Відповіді — це речення зі статей, слово в слово, із зазначенням джерела. Запитання ставте англійською.",

    "vote.up": "👍 Допомогло",
    "vote.down": "👎 Не допомогло",
    "vote.upGiven": "👍 Допомогло (враховано)",
    "vote.downGiven": "👎 Не допомогло (враховано)",
    "vote.notYours":
      "Оцінити цю відповідь може лише той, хто запитував: поставте запитання самі, щоб оцінити свою.",
    "vote.notKept": "Оцінки зараз не зберігаються.",

    "reports.noPage": "сторінки нумеруються з 1",
    "reports.title_one": "{{count}} стаття",
    "reports.title_few": "{{count}} статті",
    "reports.title_many": "{{count}} статей",
    "reports.title_other": "{{count}} статті",
    "reports.published": "опубліковано {{day}}",
    "reports.inferred": "близько {{day}} (визначено за текстом)",
    "reports.dateUnknown": "дата невідома",

    "timeline.title": "Хронологія",
    "timeline.about": "Хронологія:",
    "timeline.from": "від {{day}}",
    "timeline.to": "до {{day}}",
    "timeline.page": "Події {{first}}–{{last}} з {{all}}",
    "timeline.expected": "очікується; що це сталося, не повідомляється",
    "timeline.workedOut": "день визначено за контекстом",
    "timeline.alsoIn_one": "ще в {{count}} статті",
    "timeline.alsoIn_few": "ще у {{count}} статтях",
    "timeline.alsoIn_many": "ще в {{count}} статтях",
    "timeline.alsoIn_other": "ще в {{count}} статті",
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
    "timeline.empty": "напишіть що-небудь або приберіть цей параметр",
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

    "moderators.refused":
      "{{command}} працює лише на домашньому сервері бота й лише для тих, хто може ним керувати (право «Керувати сервером»).",

    "archive.count_one": "{{count}} стаття",
    "archive.count_few": "{{count}} статті",
    "archive.count_many": "{{count}} статей",
    "archive.count_other": "{{count}} статті",
    "archive.unchanged": "Нічого не змінилося: так само {{reports}}.",
    "archive.changes": "{{changes}}: тепер {{reports}}.",
    "archive.added_one": "{{count}} додано",
    "archive.added_few": "{{count}} додано",
    "archive.added_many": "{{count}} додано",
    "archive.added_other": "{{count}} додано",
    "archive.changed_one": "{{count}} змінено",
    "archive.changed_few": "{{count}} змінено",
    "archive.changed_many": "{{count}} змінено",
    "archive.changed_other": "{{count}} змінено",
    "archive.removed_one": "{{count}} видалено",
    "archive.removed_few": "{{count}} видалено",
    "archive.removed_many": "{{count}} видалено",
    "archive.removed_other": "{{count}} видалено",
    "archive.leftOut": "не використовується у відповідях",
    "archive.takenAnyway": "усе одно використовується у відповідях",
    "archive.problem.unreadable": "Не вдається прочитати ({{code}}): перевірте, чи має бот доступ.",
    "archive.problem.too-large": "Файл більший за 5 МБ: розділіть його на статті.",
    "archive.problem.not-utf8": "Файл не в кодуванні UTF-8: збережіть його ще раз у UTF-8.",
    "archive.problem.front-matter":
      "Дані на початку файлу (front matter) містять помилку ({{fault}}): виправте їх або приберіть.",
    "archive.problem.no-text": "У файлі немає тексту: додайте в нього статтю або видаліть його.",
    "archive.problem.twin": "Текст той самий, що в {{twin}}: залиште один із двох файлів.",
    "archive.problem.no-date":
      "Дату не знайдено: додайте на початок рядок «published: 2022-01-31» між двома рядками ---.",
    "archive.cancel": "Скасувати",
    "archive.nothingDone": "Нічого не змінено.",

    "archive.status.title": "На чому ґрунтуються відповіді",
    "archive.status.loaded": "{{reports}} станом на {{day}}, {{time}} UTC.",
    "archive.status.noProblems": "Усі файли вдалося прочитати.",
    "archive.status.problems_one": "Виявлено {{count}} проблему, див. нижче.",
    "archive.status.problems_few": "Виявлено {{count}} проблеми, див. нижче.",
    "archive.status.problems_many": "Виявлено {{count}} проблем, див. нижче.",
    "archive.status.problems_other": "Виявлено {{count}} проблеми, див. нижче.",
    "archive.status.folder": "Зміни в папці",
    "archive.status.watched": "враховуються самі за кілька секунд",
    "archive.status.notWatched":
      "враховуються після {{reload}} або перезапуску (WATCH_REPORTS не дорівнює true)",
    "archive.status.database": "Запитання без відповіді та оцінки",
    "archive.status.kept": "зберігаються; їхній список покаже {{unanswered}}",
    "archive.status.notKept": "не зберігаються: базу даних не вдалося відкрити, причину вказано в журналі",
    "archive.status.versions": "Версії",

    "archive.add.formTitle": "Додати статтю",
    "archive.add.text": "Текст статті",
    "archive.add.textHint": "До 4000 символів; довшу статтю прикріпіть файлом .txt, .md або .html.",
    "archive.add.title": "Заголовок",
    "archive.add.publisher": "Видання",
    "archive.add.published": "Дата публікації",
    "archive.add.publishedHint": "Наприклад, 2022-01-31; якщо не вказати, бот пошукає дату в тексті.",
    "archive.add.url": "Вебадреса",
    "archive.add.question": "Додати цю статтю?",
    "archive.add.understood": "Ось як бот її зрозумів; поки що нічого не збережено.",
    "archive.add.similar": "Багато з неї дослівно є у статті «{{title}}» ({{id}}).",
    "archive.add.sentences_one": "{{count}} речення для цитування",
    "archive.add.sentences_few": "{{count}} речення для цитування",
    "archive.add.sentences_many": "{{count}} речень для цитування",
    "archive.add.sentences_other": "{{count}} речення для цитування",
    "archive.add.stated": "опубліковано {{day}}",
    "archive.add.inferred": "близько {{day}}, визначено за текстом",
    "archive.add.undated":
      "дату не знайдено: який день мається на увазі під «on Tuesday», дізнатися не можна",
    "archive.add.confirm": "Додати",
    "archive.add.done": "Додано: {{title}}",
    "archive.add.saved": "Збережено як {{file}}.",
    "archive.add.elsewhere":
      "Файл розміщено не в Discord, тому його не завантажено: прикріпіть його до команди.",
    "archive.add.notFetched": "Не вдалося завантажити файл із Discord: спробуйте ще раз.",

    "archive.remove.question": "Видалити цю статтю?",
    "archive.remove.explained":
      "Бот більше не відповідатиме за нею. Файл потрапить до кошика поруч із даними бота; той, хто запускає бота, зможе повернути його звідти.",
    "archive.remove.confirm": "Видалити",
    "archive.remove.done": "Видалено: {{title}}",
    "archive.remove.gone":
      "Цю статтю тим часом видалили або змінили: загляньте в {{reports}} і спробуйте ще раз.",
    "archive.remove.unknown": "Статті «{{report}}» немає: заголовки й ідентифікатори покаже {{reports}}.",
    "archive.remove.several":
      "«{{report}}» є в заголовках кількох статей: вкажіть ідентифікатор, його покаже {{reports}}.",

    "archive.refused.too-large": "Більше за {{limit}} КБ: додайте лише саму статтю, текстом.",
    "archive.refused.not-a-report-file":
      "Додати можна лише файли .txt, .md і .html: збережіть статтю в одному з цих форматів.",
    "archive.refused.not-text": "Це не текст: додайте статтю як .txt, .md або .html.",
    "archive.refused.not-utf8": "Файл не в кодуванні UTF-8: збережіть його ще раз у UTF-8.",
    "archive.refused.no-text": "Тут немає тексту: додайте текст самої статті.",
    "archive.refused.no-sentence": "Немає жодного речення, яке можна процитувати: додайте статтю повністю.",
    "archive.refused.no-article": "На сторінці не знайдено статті: скопіюйте її текст.",
    "archive.refused.bad-date": "«{{date}}» — неправильна дата: напишіть її як 2022-01-31.",
    "archive.refused.future-date": "{{date}} ще не настало: вкажіть дату публікації.",
    "archive.refused.bad-url": "«{{url}}» — не вебадреса: напишіть її як https://example.org/report.",
    "archive.refused.bad-front-matter":
      "Дані на початку файлу (front matter) містять помилку ({{fault}}): виправте їх або приберіть.",
    "archive.refused.copy": "Це копія статті «{{title}}» ({{id}}), яка тут уже є.",
    "archive.refused.unknown-draft":
      "Цієї чернетки вже немає: її збережено, скасовано або їй більше ніж доба. Додайте статтю ще раз.",
    "archive.refused.unknown-report": "Статті «{{id}}» більше немає.",
    "archive.refused.folder-unreadable":
      "Папку зі статтями не вдається прочитати ({{code}}), тому бот відповідає за тим, що було завантажено раніше: перевірте, чи папка на місці й доступна для читання.",
    "archive.refused.folder-emptied":
      "У папці більше немає статей, тому бот відповідає за завантаженими раніше (їх {{had}}). Поверніть файли або перезапустіть бота, якщо статей не має бути.",
    "archive.refused.folder-unwritable":
      "Не вдалося записати в папки бота ({{code}}): той, хто його запускає, має відкрити йому запис у REPORTS_DIR і DATA_DIR.",
    "archive.refused.saved-not-loaded":
      "Статтю збережено як {{file}}, але у відповідях вона ще не використовується: спробуйте {{reload}}.",
    "archive.refused.folders-overlap":
      "DATA_DIR лежить усередині REPORTS_DIR: той, хто запускає бота, має винести її звідти.",

    "unanswered.title": "Запитання без відповіді",
    "unanswered.none": "Тут запитань немає.",
    "unanswered.page": "Сторінка {{page}} з {{pages}}, спочатку найчастіші. Хто запитував, не зберігається.",
    "unanswered.unclear_one": "{{count}} раз без чіткої відповіді",
    "unanswered.unclear_few": "{{count}} рази без чіткої відповіді",
    "unanswered.unclear_many": "{{count}} разів без чіткої відповіді",
    "unanswered.unclear_other": "{{count}} раза без чіткої відповіді",
    "unanswered.nothing_one": "{{count}} раз нічого не знайдено",
    "unanswered.nothing_few": "{{count}} рази нічого не знайдено",
    "unanswered.nothing_many": "{{count}} разів нічого не знайдено",
    "unanswered.nothing_other": "{{count}} раза нічого не знайдено",
    "unanswered.down_one": "{{count}} оцінка «не допомогло»",
    "unanswered.down_few": "{{count}} оцінки «не допомогло»",
    "unanswered.down_many": "{{count}} оцінок «не допомогло»",
    "unanswered.down_other": "{{count}} оцінки «не допомогло»",
    "unanswered.up_one": "{{count}} оцінка «допомогло»",
    "unanswered.up_few": "{{count}} оцінки «допомогло»",
    "unanswered.up_many": "{{count}} оцінок «допомогло»",
    "unanswered.up_other": "{{count}} оцінки «допомогло»",
    "unanswered.asked": "уперше {{first}}, востаннє {{last}}",
    "unanswered.cameBackDone": "було опрацьовано, але поставлено знову",
    "unanswered.cameBackDismissed": "було відхилено, але поставлено знову",
    "unanswered.done": "Опрацьовано",
    "unanswered.dismissed": "Відхилити",
    "unanswered.open": "Відкрити знову",
    "unanswered.delete": "Видалити",
    "unanswered.noDatabase":
      "Нічого не зберігається: під час запуску бот не зміг відкрити базу даних, причину вказано в журналі.",
  },
  commands: {
    archive: {
      name: "архів",
      description: "Статті, за якими відповідає бот: переглянути, додати, видалити (для модераторів)",
    },
    "archive add": {
      name: "додати",
      description: "Додати статтю файлом або текстом; без вашого підтвердження нічого не збережеться",
      options: {
        file: {
          name: "файл",
          description: "Файл .txt, .md або .html; якщо його немає, відкриється форма для тексту",
        },
        ...facts,
      },
    },
    "archive reload": {
      name: "перечитати",
      description: "Заново прочитати папку зі статтями; якщо не вдасться, усе залишиться як було",
    },
    "archive remove": {
      name: "видалити",
      description: "Прибрати статтю з відповідей; її файл потрапить до кошика",
      options: {
        report: { name: "стаття", description: "Її ідентифікатор або заголовок, як у /статті" },
      },
    },
    "archive status": {
      name: "стан",
      description: "Скільки статей, що не вдалося прочитати й чи все гаразд",
    },
    ask: {
      name: "запитати",
      description: "Запитайте будь-що про статті: коли, скільки, хто, де, чому, що",
      options: question,
    },
    find: {
      name: "Знайти у статтях",
      description:
        "У меню повідомлення, розділ «Застосунки»: що кажуть статті про те, що в ньому спитали чи сказали",
    },
    help: { name: "допомога", description: "На що відповідає цей бот і як запитувати" },
    howmany: {
      name: "скільки",
      description: "Скільки, як довго, якого віку? Усі цифри, які наводять статті",
      options: question,
    },
    reports: {
      name: "статті",
      description: "Що прочитав бот: заголовок, видання й дата кожної статті або одна стаття повністю",
      options: {
        report: { name: "стаття", description: "Прочитати цю статтю повністю: почніть вводити її заголовок" },
        page: { name: "сторінка", description: "Сторінка списку" },
        private: { name: "приватно", description: "Показати список лише вам" },
      },
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
    unanswered: {
      name: "без-відповіді",
      description: "Запитання без доброї відповіді, спочатку найчастіші (для модераторів)",
      options: {
        show: {
          name: "показати",
          description: "Які з них",
          choices: { open: "відкриті", done: "опрацьовані", dismissed: "відхилені" },
        },
        page: { name: "сторінка", description: "Сторінка списку" },
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
