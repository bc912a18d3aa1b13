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
    "answer.inContext": "In context",
    "answer.more": "More",
    "answer.back": "Back",
    "answer.whoSaysWhat": "Who says what",
    "answer.share": "Share",
    "answer.for": "For {{member}}:",
    "answer.changed": "The reports have changed since this was asked; this is what they say now.",
    "answer.forgotten": "This answer can no longer be told from its message: please ask again.",
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

    "source.published": "published {{day}}",
    "source.inferred": "date worked out from the text: about {{day}}",
    "source.dateUnknown": "date unknown",
    "source.paragraph": "paragraph {{number}}",

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
    "question.noSuchReport": 'There is no report "{{source}}": {{reports}} lists their ids.',

    "help.intro_one":
      "Ask about the events in {{count}} report. Answers are sentences of the reports, word for word, with their source.",
    "help.intro_other":
      "Ask about the events in {{count}} reports. Answers are sentences of the reports, word for word, with their source.",

    "reports.title_one": "{{count}} report",
    "reports.title_other": "{{count}} reports",
    "reports.published": "published {{day}}",
    "reports.inferred": "about {{day}} (worked out from the text)",
    "reports.dateUnknown": "date unknown",
  },
  commands: {},
};
