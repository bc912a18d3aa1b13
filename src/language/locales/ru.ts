import type { Catalog } from "../catalog.ts";

const question = {
  question: { name: "вопрос", description: "Что вы хотите узнать, своими словами, на английском" },
  source: { name: "источник", description: "Искать только в этой статье: начните вводить её заголовок" },
  from: {
    name: "с",
    description: "Только статьи, вышедшие с этого времени: 2022-01-05, 2022-01, 5 January 2022",
  },
  to: { name: "по", description: "Только статьи, вышедшие до этого времени включительно" },
  for: { name: "для", description: "Кому предназначен ответ; этот человек получит уведомление" },
  private: { name: "приватно", description: "Показать ответ только вам" },
};

/** What a moderator says of a report. */
const facts = {
  title: { name: "заголовок", description: "Её заголовок" },
  publisher: { name: "издание", description: "Кто её опубликовал" },
  published: { name: "дата", description: "Дата публикации, например 2022-01-31" },
  url: { name: "адрес", description: "Её адрес в интернете" },
};

/** Russian, with "вы". News reports are "статьи": a "сообщение" is a message in Discord. */
export default {
  texts: {
    "answer.searched_one": "Просмотрена {{count}} статья",
    "answer.searched_few": "Просмотрено {{count}} статьи",
    "answer.searched_many": "Просмотрено {{count}} статей",
    "answer.searched_other": "Просмотрено {{count}} статьи",
    "answer.further": "Фрагменты {{first}}–{{last}}",
    "answer.inContext": "Контекст {{number}}",
    "answer.more": "Ещё",
    "answer.back": "Назад",
    "answer.whoSaysWhat": "Кто что говорит",
    "answer.reportsDiffer": "Статьи расходятся",
    "answer.share": "Поделиться",
    "answer.for": "Для {{member}}:",
    "answer.changed": "С тех пор как был задан вопрос, статьи изменились; вот что в них говорится сейчас.",
    "answer.forgotten": "Этот ответ больше нельзя восстановить по сообщению: задайте вопрос ещё раз.",
    "answer.passageGoesOn": "… фрагмент продолжается",
    "answer.unclear": "Ни одна статья не отвечает на это напрямую.",
    "answer.unknownWords": "Ни в одной статье не встречается {{words}}.",
    "answer.absentWords": "В этих фрагментах не встречается {{words}}.",
    "answer.closest": "Самые близкие по смыслу фрагменты:",
    "answer.noReports": "Пока нет ни одной статьи, по которой можно было бы ответить.",
    "answer.nothing_one":
      "Об этом не говорится ни в одной статье: просмотрена {{count}} статья. О чём есть статьи, покажет {{reports}}. Бот понимает вопросы только на английском.",
    "answer.nothing_few":
      "Об этом не говорится ни в одной статье: просмотрено {{count}} статьи. О чём есть статьи, покажет {{reports}}. Бот понимает вопросы только на английском.",
    "answer.nothing_many":
      "Об этом не говорится ни в одной статье: просмотрено {{count}} статей. О чём есть статьи, покажет {{reports}}. Бот понимает вопросы только на английском.",
    "answer.nothing_other":
      "Об этом не говорится ни в одной статье: просмотрено {{count}} статьи. О чём есть статьи, покажет {{reports}}. Бот понимает вопросы только на английском.",

    "values.others_one": "ещё {{count}}",
    "values.others_few": "ещё {{count}}",
    "values.others_many": "ещё {{count}}",
    "values.others_other": "ещё {{count}}",
    "values.asOf": "на {{day}}",

    "days.empty": "укажите дату или уберите этот параметр",
    "days.tooLong_one": "дата должна быть не длиннее {{count}} символа",
    "days.tooLong_few": "дата должна быть не длиннее {{count}} символов",
    "days.tooLong_many": "дата должна быть не длиннее {{count}} символов",
    "days.tooLong_other": "дата должна быть не длиннее {{count}} символа",

    "suggest.day_one": "{{day}} ({{count}} статья)",
    "suggest.day_few": "{{day}} ({{count}} статьи)",
    "suggest.day_many": "{{day}} ({{count}} статей)",
    "suggest.day_other": "{{day}} ({{count}} статьи)",

    "cooldown.wait_one": "Вы спрашиваете слишком часто: подождите {{count}} секунду и спросите ещё раз.",
    "cooldown.wait_few": "Вы спрашиваете слишком часто: подождите {{count}} секунды и спросите ещё раз.",
    "cooldown.wait_many": "Вы спрашиваете слишком часто: подождите {{count}} секунд и спросите ещё раз.",
    "cooldown.wait_other": "Вы спрашиваете слишком часто: подождите {{count}} секунды и спросите ещё раз.",

    "context.page": "Страница {{page}} из {{pages}}",
    "context.whole": "Статья целиком",
    "context.earlier": "Назад",
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
    "findings.implied_one": "следует из {{count}} статьи",
    "findings.implied_few": "следует из {{count}} статей",
    "findings.implied_many": "следует из {{count}} статей",
    "findings.implied_other": "следует из {{count}} статьи",
    "findings.notCertain": "там с оговоркой",

    "list.more_one": "и ещё {{count}}",
    "list.more_few": "и ещё {{count}}",
    "list.more_many": "и ещё {{count}}",
    "list.more_other": "и ещё {{count}}",
    "list.previous": "Предыдущая страница",
    "list.next": "Следующая страница",

    "source.published": "опубликовано {{day}}",
    "source.inferred": "дата определена по тексту: около {{day}}",
    "source.dateUnknown": "дата неизвестна",
    "source.paragraph": "абзац {{number}}",

    "message.reportsSay": "Что говорят статьи:",
    "message.saysNothing":
      "В этом сообщении нечего искать: выберите такое, где спрашивают о событии или что-то о нём говорят.",

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
    "question.forAndPrivate":
      "Ответ для другого человека не может быть приватным, ведь его увидите только вы: выберите что-то одно.",
    "question.noSuchReport": "Статьи «{{source}}» нет: все идентификаторы покажет {{reports}}.",

    "help.intro_one":
      "Спрашивайте о событиях из {{count}} статьи. Ответы — это предложения из статей, слово в слово, с указанием источника. Вопросы задавайте на английском.",
    "help.intro_few":
      "Спрашивайте о событиях из {{count}} статей. Ответы — это предложения из статей, слово в слово, с указанием источника. Вопросы задавайте на английском.",
    "help.intro_many":
      "Спрашивайте о событиях из {{count}} статей. Ответы — это предложения из статей, слово в слово, с указанием источника. Вопросы задавайте на английском.",
    "help.intro_other":
      "Спрашивайте о событиях из {{count}} статьи. Ответы — это предложения из статей, слово в слово, с указанием источника. Вопросы задавайте на английском.",

    "vote.up": "👍 Помогло",
    "vote.down": "👎 Не помогло",
    "vote.upGiven": "👍 Помогло (учтено)",
    "vote.downGiven": "👎 Не помогло (учтено)",
    "vote.notYours":
      "Оценить этот ответ может только тот, кто спрашивал: задайте вопрос сами, чтобы оценить свой.",
    "vote.notKept": "Оценки сейчас не сохраняются.",

    "reports.noPage": "страницы нумеруются с 1",
    "reports.title_one": "{{count}} статья",
    "reports.title_few": "{{count}} статьи",
    "reports.title_many": "{{count}} статей",
    "reports.title_other": "{{count}} статьи",
    "reports.published": "опубликовано {{day}}",
    "reports.inferred": "около {{day}} (определено по тексту)",
    "reports.dateUnknown": "дата неизвестна",

    "timeline.title": "Хронология",
    "timeline.about": "Хронология:",
    "timeline.from": "с {{day}}",
    "timeline.to": "по {{day}}",
    "timeline.page": "События {{first}}–{{last}} из {{all}}",
    "timeline.expected": "ожидается; что это произошло, не сообщается",
    "timeline.workedOut": "день определён по контексту",
    "timeline.alsoIn_one": "ещё в {{count}} статье",
    "timeline.alsoIn_few": "ещё в {{count}} статьях",
    "timeline.alsoIn_many": "ещё в {{count}} статьях",
    "timeline.alsoIn_other": "ещё в {{count}} статьи",
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
    "timeline.empty": "напишите что-нибудь или уберите этот параметр",
    "timeline.tooLong_one": "не длиннее {{count}} символа",
    "timeline.tooLong_few": "не длиннее {{count}} символов",
    "timeline.tooLong_many": "не длиннее {{count}} символов",
    "timeline.tooLong_other": "не длиннее {{count}} символа",
    "days.noDate":
      "«{{typed}}» — не дата, понятная параметру «{{option}}»: укажите день, месяц или год, например 2022-01-05, 2022-01 или 5 January 2022.",
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

    "moderators.refused":
      "{{command}} работает только на домашнем сервере бота и только у тех, кто может им управлять (право «Управлять сервером»).",

    "archive.count_one": "{{count}} статья",
    "archive.count_few": "{{count}} статьи",
    "archive.count_many": "{{count}} статей",
    "archive.count_other": "{{count}} статьи",
    "archive.unchanged": "Ничего не изменилось: по-прежнему {{reports}}.",
    "archive.changes": "{{changes}}: теперь {{reports}}.",
    "archive.added_one": "{{count}} добавлена",
    "archive.added_few": "{{count}} добавлены",
    "archive.added_many": "{{count}} добавлено",
    "archive.added_other": "{{count}} добавлено",
    "archive.changed_one": "{{count}} изменена",
    "archive.changed_few": "{{count}} изменены",
    "archive.changed_many": "{{count}} изменено",
    "archive.changed_other": "{{count}} изменено",
    "archive.removed_one": "{{count}} удалена",
    "archive.removed_few": "{{count}} удалены",
    "archive.removed_many": "{{count}} удалено",
    "archive.removed_other": "{{count}} удалено",
    "archive.leftOut": "в ответах не используется",
    "archive.takenAnyway": "в ответах всё равно используется",
    "archive.problem.unreadable": "Не удаётся прочитать ({{code}}): проверьте, что у бота есть доступ.",
    "archive.problem.too-large": "Файл больше 5 МБ: разделите его на статьи.",
    "archive.problem.not-utf8": "Файл не в кодировке UTF-8: сохраните его заново в UTF-8.",
    "archive.problem.front-matter":
      "Данные в начале файла (front matter) содержат ошибку ({{fault}}): исправьте их или уберите.",
    "archive.problem.no-text": "В файле нет текста: добавьте в него статью или удалите его.",
    "archive.problem.twin": "Текст тот же, что в {{twin}}: оставьте один из двух файлов.",
    "archive.problem.no-date":
      "Дата не найдена: добавьте в начало строку «published: 2022-01-31» между двумя строками ---.",
    "archive.cancel": "Отмена",
    "archive.nothingDone": "Ничего не изменено.",

    "archive.status.title": "На чём основаны ответы",
    "archive.status.loaded": "{{reports}} по состоянию на {{day}}, {{time}} UTC.",
    "archive.status.noProblems": "Все файлы удалось прочитать.",
    "archive.status.problems_one": "Найдена {{count}} проблема, см. ниже.",
    "archive.status.problems_few": "Найдено {{count}} проблемы, см. ниже.",
    "archive.status.problems_many": "Найдено {{count}} проблем, см. ниже.",
    "archive.status.problems_other": "Найдено {{count}} проблемы, см. ниже.",
    "archive.status.folder": "Изменения в папке",
    "archive.status.watched": "учитываются сами в течение нескольких секунд",
    "archive.status.notWatched": "учитываются после {{reload}} или перезапуска (WATCH_REPORTS не равно true)",
    "archive.status.database": "Вопросы без ответа и оценки",
    "archive.status.kept": "сохраняются; их список покажет {{unanswered}}",
    "archive.status.notKept": "не сохраняются: базу данных не удалось открыть, причина указана в журнале",
    "archive.status.versions": "Версии",

    "archive.add.formTitle": "Добавить статью",
    "archive.add.text": "Текст статьи",
    "archive.add.textHint": "До 4000 символов; статью подлиннее прикрепите файлом .txt, .md или .html.",
    "archive.add.title": "Заголовок",
    "archive.add.publisher": "Издание",
    "archive.add.published": "Дата публикации",
    "archive.add.publishedHint": "Например, 2022-01-31; если не указать, бот поищет дату в тексте.",
    "archive.add.url": "Веб-адрес",
    "archive.add.question": "Добавить эту статью?",
    "archive.add.understood": "Вот как бот её понял; пока ничего не сохранено.",
    "archive.add.similar": "Многое из неё дословно есть в статье «{{title}}» ({{id}}).",
    "archive.add.sentences_one": "{{count}} предложение для цитирования",
    "archive.add.sentences_few": "{{count}} предложения для цитирования",
    "archive.add.sentences_many": "{{count}} предложений для цитирования",
    "archive.add.sentences_other": "{{count}} предложения для цитирования",
    "archive.add.stated": "опубликовано {{day}}",
    "archive.add.inferred": "около {{day}}, определено по тексту",
    "archive.add.undated": "дата не найдена: какой день имеется в виду под «on Tuesday», узнать нельзя",
    "archive.add.confirm": "Добавить",
    "archive.add.done": "Добавлено: {{title}}",
    "archive.add.saved": "Сохранено как {{file}}.",
    "archive.add.elsewhere": "Файл находится не в Discord, поэтому он не загружен: прикрепите его к команде.",
    "archive.add.notFetched": "Не удалось загрузить файл из Discord: попробуйте ещё раз.",

    "archive.remove.question": "Удалить эту статью?",
    "archive.remove.explained":
      "Бот больше не будет по ней отвечать. Файл попадёт в корзину рядом с данными бота; тот, кто запускает бота, сможет вернуть его оттуда.",
    "archive.remove.confirm": "Удалить",
    "archive.remove.done": "Удалено: {{title}}",
    "archive.remove.gone":
      "Эту статью за это время удалили или изменили: загляните в {{reports}} и попробуйте ещё раз.",
    "archive.remove.unknown": "Статьи «{{report}}» нет: заголовки и идентификаторы покажет {{reports}}.",
    "archive.remove.several":
      "«{{report}}» есть в заголовках нескольких статей: укажите идентификатор, его покажет {{reports}}.",

    "archive.refused.too-large": "Больше {{limit}} КБ: добавьте только саму статью, текстом.",
    "archive.refused.not-a-report-file":
      "Добавить можно только файлы .txt, .md и .html: сохраните статью в одном из этих форматов.",
    "archive.refused.not-text": "Это не текст: добавьте статью как .txt, .md или .html.",
    "archive.refused.not-utf8": "Файл не в кодировке UTF-8: сохраните его заново в UTF-8.",
    "archive.refused.no-text": "Здесь нет текста: добавьте текст самой статьи.",
    "archive.refused.no-sentence":
      "Нет ни одного предложения, которое можно процитировать: добавьте статью целиком.",
    "archive.refused.no-article": "На странице не нашлось статьи: скопируйте её текст.",
    "archive.refused.bad-date": "«{{date}}» — неверная дата: напишите её как 2022-01-31.",
    "archive.refused.future-date": "{{date}} ещё не наступило: укажите дату публикации.",
    "archive.refused.bad-url": "«{{url}}» — не веб-адрес: напишите его как https://example.org/report.",
    "archive.refused.bad-front-matter":
      "Данные в начале файла (front matter) содержат ошибку ({{fault}}): исправьте их или уберите.",
    "archive.refused.copy": "Это копия статьи «{{title}}» ({{id}}), которая здесь уже есть.",
    "archive.refused.unknown-draft":
      "Этого черновика больше нет: он сохранён, отменён или создан больше суток назад. Добавьте статью ещё раз.",
    "archive.refused.unknown-report": "Статьи «{{id}}» больше нет.",
    "archive.refused.folder-unreadable":
      "Папку со статьями не удаётся прочитать ({{code}}), поэтому бот отвечает по тому, что было загружено раньше: проверьте, что папка на месте и доступна для чтения.",
    "archive.refused.folder-emptied":
      "В папке больше нет статей, поэтому бот отвечает по загруженным раньше (их {{had}}). Верните файлы или перезапустите бота, если статей быть не должно.",
    "archive.refused.folder-unwritable":
      "Не удалось записать в папки бота ({{code}}): тот, кто его запускает, должен открыть ему запись в REPORTS_DIR и DATA_DIR.",
    "archive.refused.saved-not-loaded":
      "Статья сохранена как {{file}}, но в ответах пока не используется: попробуйте {{reload}}.",
    "archive.refused.folders-overlap":
      "DATA_DIR находится внутри REPORTS_DIR: тот, кто запускает бота, должен вынести её оттуда.",

    "unanswered.title": "Вопросы без ответа",
    "unanswered.none": "Здесь вопросов нет.",
    "unanswered.page": "Страница {{page}} из {{pages}}, сначала самые частые. Кто спрашивал, не сохраняется.",
    "unanswered.unclear_one": "{{count}} раз без ясного ответа",
    "unanswered.unclear_few": "{{count}} раза без ясного ответа",
    "unanswered.unclear_many": "{{count}} раз без ясного ответа",
    "unanswered.unclear_other": "{{count}} раза без ясного ответа",
    "unanswered.nothing_one": "{{count}} раз ничего не найдено",
    "unanswered.nothing_few": "{{count}} раза ничего не найдено",
    "unanswered.nothing_many": "{{count}} раз ничего не найдено",
    "unanswered.nothing_other": "{{count}} раза ничего не найдено",
    "unanswered.down_one": "{{count}} оценка «не помогло»",
    "unanswered.down_few": "{{count}} оценки «не помогло»",
    "unanswered.down_many": "{{count}} оценок «не помогло»",
    "unanswered.down_other": "{{count}} оценки «не помогло»",
    "unanswered.up_one": "{{count}} оценка «помогло»",
    "unanswered.up_few": "{{count}} оценки «помогло»",
    "unanswered.up_many": "{{count}} оценок «помогло»",
    "unanswered.up_other": "{{count}} оценки «помогло»",
    "unanswered.asked": "впервые {{first}}, в последний раз {{last}}",
    "unanswered.cameBackDone": "был обработан, но задан снова",
    "unanswered.cameBackDismissed": "был отклонён, но задан снова",
    "unanswered.done": "Обработан",
    "unanswered.dismissed": "Отклонить",
    "unanswered.open": "Открыть снова",
    "unanswered.delete": "Удалить",
    "unanswered.noDatabase":
      "Ничего не сохраняется: при запуске бот не смог открыть базу данных, причина указана в журнале.",
  },
  commands: {
    archive: {
      name: "архив",
      description: "Статьи, по которым отвечает бот: посмотреть, добавить, удалить (для модераторов)",
    },
    "archive add": {
      name: "добавить",
      description: "Добавить статью файлом или текстом; без вашего подтверждения ничего не сохранится",
      options: {
        file: {
          name: "файл",
          description: "Файл .txt, .md или .html; если его нет, откроется форма для текста",
        },
        ...facts,
      },
    },
    "archive reload": {
      name: "перечитать",
      description: "Заново прочитать папку со статьями; если не удастся, всё останется как было",
    },
    "archive remove": {
      name: "удалить",
      description: "Убрать статью из ответов; её файл попадёт в корзину",
      options: {
        report: { name: "статья", description: "Её идентификатор или заголовок, как в /статьи" },
      },
    },
    "archive status": {
      name: "состояние",
      description: "Сколько статей, что не удалось прочитать и всё ли в порядке",
    },
    ask: {
      name: "спросить",
      description: "Спросите о чём угодно из статей: когда, сколько, кто, где, почему, что",
      options: question,
    },
    find: {
      name: "Найти в статьях",
      description:
        "В меню сообщения, раздел «Приложения»: что статьи говорят о том, что в нём спросили или сказали",
    },
    help: { name: "помощь", description: "На что отвечает этот бот и как спрашивать" },
    howmany: {
      name: "сколько",
      description: "Сколько, как долго, какого возраста? Все цифры, которые приводят статьи",
      options: question,
    },
    reports: {
      name: "статьи",
      description: "Что прочитал бот: заголовок, издание и дата каждой статьи или одна статья целиком",
      options: {
        report: { name: "статья", description: "Прочитать эту статью целиком: начните вводить её заголовок" },
        page: { name: "страница", description: "Страница списка" },
        private: { name: "приватно", description: "Показать список только вам" },
      },
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
    unanswered: {
      name: "без-ответа",
      description: "Вопросы без хорошего ответа, сначала самые частые (для модераторов)",
      options: {
        show: {
          name: "показать",
          description: "Какие из них",
          choices: { open: "открытые", done: "обработанные", dismissed: "отклонённые" },
        },
        page: { name: "страница", description: "Страница списка" },
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
