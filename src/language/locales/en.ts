/**
 * What the bot itself says, in English: the catalog that gives all others their keys.
 *
 * To add a text: write it here under a new key, say it with `words.say("the.key", { values })`, and translate it in the
 * other files of this folder; until then they fall back to English, and tests/language/catalogs.test.ts names what is missing.
 * A text that depends on a number is written once for each plural form, `key_one` and `key_other`, and said with
 * `{ count }`. Numbers are formatted by themselves; days are handed in as `words.day(…)`, commands as `words.slash(…)`.
 * Names and descriptions of commands stand in the commands themselves; only their translations stand in catalogs.
 */
export default {
  texts: {
    "answer.searched_one": "Searched {{count}} report",
    "answer.searched_other": "Searched {{count}} reports",
    "answer.further": "Passages {{first}} to {{last}}",
    "answer.inContext": "Context {{number}}",
    "answer.more": "More",
    "answer.back": "Back",
    "answer.whoSaysWhat": "Who says what",
    "answer.reportsDiffer": "Reports differ",
    "answer.share": "Share",
    "answer.for": "For {{member}}:",
    "answer.changed": "The reports have changed since this was asked; this is what they say now.",
    "answer.forgotten": "This answer can no longer be read back from its message: please ask again.",
    "answer.passageGoesOn": "… the passage goes on",
    "answer.unclear": "No report answers this outright.",
    "answer.unknownWords": "No report mentions {{words}}.",
    "answer.absentWords": "These passages do not mention {{words}}.",
    "answer.closest": "The closest passages:",
    "answer.noReports": "There is no report to answer from yet.",
    "answer.nothing_one":
      "No report is about this: {{count}} report was searched, and {{reports}} lists what they are about.",
    "answer.nothing_other":
      "No report is about this: {{count}} reports were searched, and {{reports}} lists what they are about.",

    "values.others_one": "{{count}} other",
    "values.others_other": "{{count}} others",
    "values.asOf": "as of {{day}}",

    "days.empty": "write a date, or leave it out",
    "days.tooLong_one": "keep the date to {{count}} character",
    "days.tooLong_other": "keep the date to {{count}} characters",

    "suggest.day_one": "{{day}} ({{count}} report)",
    "suggest.day_other": "{{day}} ({{count}} reports)",

    "cooldown.wait_one": "You are asking too quickly: please wait {{count}} second, then ask again.",
    "cooldown.wait_other": "You are asking too quickly: please wait {{count}} seconds, then ask again.",

    "context.page": "Page {{page}} of {{pages}}",
    "context.whole": "Whole report",
    "context.earlier": "Earlier",
    "context.later": "Later",
    "context.reportGone": "This report is no longer among those that the bot reads.",
    "context.reportChanged": "This report has changed since: please ask again to see what it says now.",

    "findings.reportsDiffer": "The reports give different answers:",
    "findings.figuresAgree": "These figures can all be true:",
    "findings.figureGrew": "The figure grew:",
    "findings.figuresDiffer": "The reports give different figures:",
    "findings.figuresDifferInOne": "The report gives different figures:",
    "findings.figuresApart": "These figures are of different things:",
    "findings.figuresSeveral": "Several figures are given:",
    "findings.takenBack": "taken back by a report",
    "findings.reportGivesSeveral": "The report gives more than one answer:",
    "findings.stated_one": "in {{count}} report",
    "findings.stated_other": "in {{count}} reports",
    "findings.implied_one": "worked out from {{count}} report",
    "findings.implied_other": "worked out from {{count}} reports",
    "findings.notCertain": "not certain there",

    "list.more_one": "and {{count}} more",
    "list.more_other": "and {{count}} more",
    "list.previous": "Previous page",
    "list.next": "Next page",

    "source.published": "published {{day}}",
    "source.inferred": "date worked out from the text: about {{day}}",
    "source.dateUnknown": "date unknown",
    "source.paragraph": "paragraph {{number}}",

    "message.reportsSay": "The reports say:",
    "message.saysNothing":
      "There is nothing in this message to look up: try one that asks or says something about an event.",

    "respond.apology": "Something went wrong here, and it has been noted. Please try again in a moment.",
    "respond.unknownCommand":
      'This bot no longer knows {{command}}: whoever runs it can renew its list with "npm run register".',

    "button.unknown": "This button is from another version of the bot: please ask again.",

    "options.wrong": 'The option "{{option}}" is not right: {{reason}}.',
    "options.all": "options",
    "options.unfit": "this value cannot be used",

    "question.empty": "ask at least one word",
    "question.tooLong_one": "keep the question to {{count}} character",
    "question.tooLong_other": "keep the question to {{count}} characters",
    "question.forAndPrivate":
      "An answer for somebody else cannot be private, since only you would see it: choose one of the two.",
    "question.noSuchReport": 'There is no report "{{source}}": {{reports}} lists their ids.',

    "help.intro_one":
      "Ask about the events in {{count}} report. Answers are sentences of the reports, word for word, with their source.",
    "help.intro_other":
      "Ask about the events in {{count}} reports. Answers are sentences of the reports, word for word, with their source.",

    "reports.noPage": "the first page is 1",
    "reports.title_one": "{{count}} report",
    "reports.title_other": "{{count}} reports",
    "reports.published": "published {{day}}",
    "reports.inferred": "about {{day}} (worked out from the text)",
    "reports.dateUnknown": "date unknown",

    "vote.up": "👍 Helpful",
    "vote.down": "👎 Not helpful",
    "vote.upGiven": "👍 Helpful (noted)",
    "vote.downGiven": "👎 Not helpful (noted)",
    "vote.notYours": "Only whoever asked can rate this answer: ask it yourself to rate yours.",
    "vote.notKept": "Votes are not kept at the moment.",

    "moderators.refused":
      "{{command}} works only in this bot's home server, and only for those who may manage it (Manage Server).",

    "archive.count_one": "{{count}} report",
    "archive.count_other": "{{count}} reports",
    "archive.unchanged": "Nothing has changed: still {{reports}}.",
    "archive.changes": "{{changes}}: {{reports}} now.",
    "archive.added_one": "{{count}} added",
    "archive.added_other": "{{count}} added",
    "archive.changed_one": "{{count}} changed",
    "archive.changed_other": "{{count}} changed",
    "archive.removed_one": "{{count}} removed",
    "archive.removed_other": "{{count}} removed",
    "archive.leftOut": "not used for answers",
    "archive.takenAnyway": "used for answers all the same",
    "archive.problem.unreadable": "It cannot be read ({{code}}): see that the bot may read it.",
    "archive.problem.too-large": "It is larger than 5 MB: split it into reports.",
    "archive.problem.not-utf8": "It is not encoded as UTF-8: save it again as UTF-8.",
    "archive.problem.front-matter":
      "The facts at the top of the file (front matter) are wrong ({{fault}}): correct them or take them out.",
    "archive.problem.no-text": "It holds no text: write the report into it, or delete it.",
    "archive.problem.twin": "It holds the same text as {{twin}}: keep one of the two.",
    "archive.problem.no-date":
      'No date was found: add the line "published: 2022-01-31" at the top, between two lines ---.',
    "archive.cancel": "Cancel",
    "archive.nothingDone": "Nothing was changed.",

    "archive.status.title": "What this bot answers from",
    "archive.status.loaded": "{{reports}}, read on {{day}} at {{time}} UTC.",
    "archive.status.noProblems": "Every file could be read.",
    "archive.status.problems_one": "{{count}} problem, listed below.",
    "archive.status.problems_other": "{{count}} problems, listed below.",
    "archive.status.folder": "Changes in the folder",
    "archive.status.watched": "are taken up by themselves within seconds",
    "archive.status.notWatched": "are taken up only with {{reload}} or a restart (WATCH_REPORTS is not true)",
    "archive.status.database": "Unanswered questions and votes",
    "archive.status.kept": "are kept; {{unanswered}} lists them",
    "archive.status.notKept": "are not kept: the database could not be opened, and the log says why",
    "archive.status.versions": "Versions",

    "archive.add.formTitle": "Add a report",
    "archive.add.text": "The report's text",
    "archive.add.textHint": "Up to 4,000 characters; give a longer one as a .txt, .md or .html file.",
    "archive.add.title": "Title",
    "archive.add.publisher": "Publisher",
    "archive.add.published": "Day of publication",
    "archive.add.publishedHint": "Like 2022-01-31; if left empty, it is looked for in the text.",
    "archive.add.url": "Web address",
    "archive.add.question": "Add this report?",
    "archive.add.understood": "This is how it was understood; nothing has been saved yet.",
    "archive.add.similar": 'Much of it is also in "{{title}}" ({{id}}), word for word.',
    "archive.add.sentences_one": "{{count}} sentence that can be quoted",
    "archive.add.sentences_other": "{{count}} sentences that can be quoted",
    "archive.add.stated": "published {{day}}",
    "archive.add.inferred": "about {{day}}, worked out from the text",
    "archive.add.undated": 'no date found: days like "on Tuesday" cannot be worked out',
    "archive.add.confirm": "Add it",
    "archive.add.done": "Added: {{title}}",
    "archive.add.saved": "Saved as {{file}}.",
    "archive.add.elsewhere":
      "The file is not stored by Discord, so it was not fetched: attach it to the command.",
    "archive.add.notFetched": "The file could not be fetched from Discord: please try again.",

    "archive.remove.question": "Remove this report?",
    "archive.remove.explained":
      "The bot will no longer answer from it. Its file goes to the trash folder beside the bot's data; whoever runs the bot can put it back from there.",
    "archive.remove.confirm": "Remove it",
    "archive.remove.done": "Removed: {{title}}",
    "archive.remove.gone":
      "This report was removed or changed in the meantime: look at {{reports}} and try again.",
    "archive.remove.unknown": 'There is no report "{{report}}": {{reports}} lists their titles and ids.',
    "archive.remove.several":
      'Several reports have "{{report}}" in their title: give the id, which {{reports}} lists.',

    "archive.refused.too-large": "It is larger than {{limit}} KB: add only the report itself, as text.",
    "archive.refused.not-a-report-file":
      "Only .txt, .md and .html files can be added: save the report as one of these.",
    "archive.refused.not-text": "It is not text: add the report as .txt, .md or .html.",
    "archive.refused.not-utf8": "It is not encoded as UTF-8: save it again as UTF-8.",
    "archive.refused.no-text": "It holds no text: add the report's own words.",
    "archive.refused.no-sentence": "It has no sentence that could be quoted: add the whole report.",
    "archive.refused.no-article": "No article was found in the page: copy the article's text instead.",
    "archive.refused.bad-date": '"{{date}}" is not a valid date: write it like 2022-01-31.',
    "archive.refused.future-date": "{{date}} is in the future: give the day of publication.",
    "archive.refused.bad-url": '"{{url}}" is not a web address: write it like https://example.org/report.',
    "archive.refused.bad-front-matter":
      "The facts at the top of the file (front matter) are wrong ({{fault}}): correct them or take them out.",
    "archive.refused.copy": 'It is a copy of the report "{{title}}" ({{id}}), which is here already.',
    "archive.refused.unknown-draft":
      "This draft is no longer there: it was saved or cancelled, or is more than a day old. Add the report again.",
    "archive.refused.unknown-report": 'There is no report "{{id}}" any more.',
    "archive.refused.folder-unreadable":
      "The folder of reports cannot be read ({{code}}), so the bot goes on answering from what was loaded before: see that the folder is there and may be read.",
    "archive.refused.folder-emptied":
      "The folder has no reports any more, so the bot goes on answering from those it had ({{had}}). Put them back, or restart the bot if it is to have none.",
    "archive.refused.folder-unwritable":
      "The bot's folders could not be written to ({{code}}): whoever runs it must let it write to REPORTS_DIR and DATA_DIR.",
    "archive.refused.saved-not-loaded":
      "The report was saved as {{file}}, but is not answered from yet: try {{reload}}.",
    "archive.refused.folders-overlap":
      "DATA_DIR lies inside REPORTS_DIR: whoever runs the bot must move it elsewhere.",

    "unanswered.title": "Questions that found no answer",
    "unanswered.none": "There are no questions here.",
    "unanswered.page": "Page {{page}} of {{pages}}, most asked first. Who asked is not kept.",
    "unanswered.unclear_one": "unclear {{count}} time",
    "unanswered.unclear_other": "unclear {{count}} times",
    "unanswered.nothing_one": "nothing found {{count}} time",
    "unanswered.nothing_other": "nothing found {{count}} times",
    "unanswered.down_one": "{{count}} vote: not helpful",
    "unanswered.down_other": "{{count}} votes: not helpful",
    "unanswered.up_one": "{{count}} vote: helpful",
    "unanswered.up_other": "{{count}} votes: helpful",
    "unanswered.asked": "first {{first}}, last {{last}}",
    "unanswered.cameBackDone": "was done, but asked again",
    "unanswered.cameBackDismissed": "was dismissed, but asked again",
    "unanswered.done": "Done",
    "unanswered.dismissed": "Dismiss",
    "unanswered.open": "Open again",
    "unanswered.delete": "Delete",
    "unanswered.noDatabase":
      "Nothing is kept: the bot could not open its database when it started, and its log says why.",

    "timeline.title": "Timeline",
    "timeline.about": "Timeline:",
    "timeline.from": "from {{day}}",
    "timeline.to": "up to {{day}}",
    "timeline.page": "Events {{first}} to {{last}} of {{all}}",
    "timeline.expected": "expected, not told as done",
    "timeline.workedOut": "day worked out",
    "timeline.alsoIn_one": "also in {{count}} other report",
    "timeline.alsoIn_other": "also in {{count}} other reports",
    "timeline.leftOut_one": "{{count}} more event is left out: narrow it down by subject or dates",
    "timeline.leftOut_other": "{{count}} more events are left out: narrow it down by subject or dates",
    "timeline.nothing_one": "No dated event in {{count}} report.",
    "timeline.nothing_other": "No dated event in {{count}} reports.",
    "timeline.nothingAbout_one": "No dated event about {{about}} in {{count}} report.",
    "timeline.nothingAbout_other": "No dated event about {{about}} in {{count}} reports.",
    "timeline.empty": "write something, or leave it out",
    "timeline.tooLong_one": "keep it to {{count}} character",
    "timeline.tooLong_other": "keep it to {{count}} characters",
    "days.noDate":
      '"{{typed}}" is no date that {{option}} understands: write a day, a month or a year, such as 2022-01-05, 2022-01 or 5 January 2022.',
    "days.swapped": '"{{from}}" is later than "{{to}}": swap {{first}} and {{last}}.',

    "day.by": "by {{day}}",
    "day.before": "before {{day}}",
    "day.until": "until {{day}}",
    "day.since": "since {{day}}",

    "picture.figures": "Figure given",
    "picture.figuresByTens": "Figure given (each line is ten times the one below)",
    "picture.reportDay": "Date of the report",
    "picture.noDay": "no date",
    "picture.exactly": "exactly",
    "picture.about": "about, nearly",
    "picture.atLeast": "at least",
    "picture.moreThan": "more than",
    "picture.atMost": "at most",
    "picture.lessThan": "less than",
    "picture.drawnSmall_one": "and {{count}} more, drawn small",
    "picture.drawnSmall_other": "and {{count}} more, drawn small",
  },
  commands: {},
};
