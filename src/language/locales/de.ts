import type { Catalog } from "../catalog.ts";

const question = {
  question: { name: "frage", description: "Was du wissen willst, in deinen eigenen Worten, auf Englisch" },
  source: { name: "quelle", description: "Nur diesen Bericht durchsuchen (seine ID steht in /berichte)" },
  private: { name: "privat", description: "Die Antwort nur dir zeigen" },
};

/** German, in the "du" of Discord. */
export default {
  texts: {
    "answer.searched_one": "{{count}} Bericht durchsucht",
    "answer.searched_other": "{{count}} Berichte durchsucht",
    "answer.further": "Passagen {{first}} bis {{last}}",
    "answer.inContext": "Im Zusammenhang {{number}}",
    "answer.more": "Mehr",
    "answer.back": "Zurück",
    "answer.whoSaysWhat": "Wer was sagt",
    "answer.share": "Teilen",
    "answer.for": "Für {{member}}:",
    "answer.changed": "Die Berichte haben sich seit der Frage geändert; das sagen sie jetzt.",
    "answer.forgotten":
      "Diese Antwort lässt sich aus ihrer Nachricht nicht mehr herstellen: Bitte frag noch einmal.",
    "answer.passageGoesOn": "… die Passage geht weiter",
    "answer.unclear": "Kein Bericht beantwortet das direkt.",
    "answer.unknownWords": "Kein Bericht erwähnt {{words}}.",
    "answer.absentWords": "In diesen Passagen kommt {{words}} nicht vor.",
    "answer.closest": "Am nächsten kommen diese Passagen:",
    "answer.noReports": "Noch gibt es keine Berichte, auf die sich eine Antwort stützen könnte.",
    "answer.nothing_one":
      "Davon handelt kein Bericht: {{count}} Bericht wurde durchsucht; {{reports}} zeigt, worum es darin geht. Fragen versteht der Bot nur auf Englisch.",
    "answer.nothing_other":
      "Davon handelt kein Bericht: {{count}} Berichte wurden durchsucht; {{reports}} zeigt, worum es darin geht. Fragen versteht der Bot nur auf Englisch.",

    "context.page": "Seite {{page}} von {{pages}}",
    "context.whole": "Ganzer Bericht",
    "context.earlier": "Früher",
    "context.later": "Später",
    "context.reportGone": "Dieser Bericht gehört nicht mehr zu denen, die der Bot liest.",
    "context.reportChanged":
      "Dieser Bericht hat sich inzwischen geändert: Frag noch einmal, um zu sehen, was er jetzt sagt.",

    "findings.reportsDiffer": "Die Berichte geben unterschiedliche Antworten:",
    "findings.figuresAgree": "Diese Zahlen können alle stimmen:",
    "findings.figureGrew": "Die Zahl ist gestiegen:",
    "findings.figuresDiffer": "Die Berichte nennen unterschiedliche Zahlen:",
    "findings.figuresDifferInOne": "Der Bericht nennt unterschiedliche Zahlen:",
    "findings.figuresApart": "Diese Zahlen betreffen verschiedene Dinge:",
    "findings.figuresSeveral": "Es werden mehrere Zahlen genannt:",
    "findings.takenBack": "von einem Bericht zurückgenommen",
    "findings.reportGivesSeveral": "Der Bericht gibt mehr als eine Antwort:",
    "findings.stated_one": "in {{count}} Bericht",
    "findings.stated_other": "in {{count}} Berichten",
    "findings.implied_one": "aus {{count}} Bericht erschlossen",
    "findings.implied_other": "aus {{count}} Berichten erschlossen",
    "findings.notCertain": "dort nicht gesichert",

    "list.more_one": "und noch {{count}}",
    "list.more_other": "und noch {{count}}",

    "source.published": "veröffentlicht am {{day}}",
    "source.inferred": "Datum aus dem Text erschlossen: etwa {{day}}",
    "source.dateUnknown": "Datum unbekannt",
    "source.paragraph": "Absatz {{number}}",

    "respond.apology":
      "Hier ist etwas schiefgelaufen, der Fehler wurde festgehalten. Bitte versuch es gleich noch einmal.",
    "respond.unknownCommand":
      "Dieser Bot kennt {{command}} nicht mehr: Wer ihn betreibt, kann die Befehlsliste mit „npm run register“ erneuern.",

    "button.unknown": "Dieser Knopf stammt aus einer anderen Version des Bots: Bitte frag noch einmal.",

    "options.wrong": "Die Option „{{option}}“ passt nicht: {{reason}}.",
    "options.all": "Optionen",
    "options.unfit": "dieser Wert ist nicht möglich",

    "question.empty": "gib mindestens ein Wort ein",
    "question.tooLong_one": "die Frage darf höchstens {{count}} Zeichen haben",
    "question.tooLong_other": "die Frage darf höchstens {{count}} Zeichen haben",
    "question.noSuchReport": "Es gibt keinen Bericht „{{source}}“: {{reports}} listet alle IDs auf.",

    "help.intro_one":
      "Frag nach den Ereignissen in {{count}} Bericht. Die Antworten sind Sätze aus den Berichten, Wort für Wort und mit Quelle. Stell deine Fragen auf Englisch.",
    "help.intro_other":
      "Frag nach den Ereignissen in {{count}} Berichten. Die Antworten sind Sätze aus den Berichten, Wort für Wort und mit Quelle. Stell deine Fragen auf Englisch.",

    "reports.title_one": "{{count}} Bericht",
    "reports.title_other": "{{count}} Berichte",
    "reports.published": "veröffentlicht am {{day}}",
    "reports.inferred": "etwa {{day}} (aus dem Text erschlossen)",
    "reports.dateUnknown": "Datum unbekannt",

    "timeline.title": "Zeitleiste",
    "timeline.about": "Zeitleiste:",
    "timeline.from": "ab {{day}}",
    "timeline.to": "bis {{day}}",
    "timeline.page": "Ereignisse {{first}} bis {{last}} von {{all}}",
    "timeline.expected": "erwartet, nicht als geschehen berichtet",
    "timeline.workedOut": "Tag erschlossen",
    "timeline.alsoIn_one": "auch in {{count}} anderen Bericht",
    "timeline.alsoIn_other": "auch in {{count}} anderen Berichten",
    "timeline.leftOut_one": "{{count}} weiteres Ereignis fehlt hier: grenze es nach Thema oder Zeitraum ein",
    "timeline.leftOut_other":
      "{{count}} weitere Ereignisse fehlen hier: grenze es nach Thema oder Zeitraum ein",
    "timeline.nothing_one": "Kein datiertes Ereignis in {{count}} Bericht.",
    "timeline.nothing_other": "Kein datiertes Ereignis in {{count}} Berichten.",
    "timeline.nothingAbout_one": "Kein datiertes Ereignis zu {{about}} in {{count}} Bericht.",
    "timeline.nothingAbout_other": "Kein datiertes Ereignis zu {{about}} in {{count}} Berichten.",
    "timeline.empty": "schreib etwas, oder lass sie weg",
    "timeline.tooLong_one": "höchstens {{count}} Zeichen",
    "timeline.tooLong_other": "höchstens {{count}} Zeichen",
    "days.noDate":
      "„{{typed}}“ ist kein Datum, das „{{option}}“ versteht: schreib einen Tag, einen Monat oder ein Jahr, etwa 2022-01-05, 2022-01 oder 5 January 2022.",
    "days.swapped": "„{{from}}“ liegt später als „{{to}}“: tausche {{first}} und {{last}}.",

    "day.by": "bis spätestens {{day}}",
    "day.before": "vor {{day}}",
    "day.until": "bis {{day}}",
    "day.since": "seit {{day}}",

    "picture.figures": "Genannte Zahl",
    "picture.figuresByTens": "Genannte Zahl (jede Linie das Zehnfache der unteren)",
    "picture.reportDay": "Datum des Berichts",
    "picture.noDay": "ohne Datum",
    "picture.exactly": "genau",
    "picture.about": "etwa, fast",
    "picture.atLeast": "mindestens",
    "picture.moreThan": "mehr als",
    "picture.atMost": "höchstens",
    "picture.lessThan": "weniger als",
    "picture.drawnSmall_one": "und noch {{count}}, klein gezeichnet",
    "picture.drawnSmall_other": "und noch {{count}}, klein gezeichnet",
  },
  commands: {
    ask: {
      name: "fragen",
      description: "Frag alles zu den Berichten: wann, wie viele, wer, wo, warum, was",
      options: question,
    },
    help: { name: "hilfe", description: "Was dieser Bot beantwortet und wie du fragst" },
    howmany: {
      name: "wie-viele",
      description: "Wie viele, wie viel, wie lange, wie alt? Jede Zahl, die die Berichte nennen",
      options: question,
    },
    reports: {
      name: "berichte",
      description: "Was der Bot gelesen hat: Titel, Herausgeber und Datum jedes Berichts",
      options: { private: { name: "privat", description: "Die Liste nur dir zeigen" } },
    },
    timeline: {
      name: "zeitleiste",
      description: "Was wann geschah: die datierten Ereignisse der Berichte, der Reihe nach",
      options: {
        about: { name: "thema", description: "Nur Ereignisse dazu, in deinen eigenen Worten, auf Englisch" },
        from: {
          name: "von",
          description: "Erster Tag, Monat oder Jahr: 2022-01-05, 2022-01, 5 January 2022",
        },
        to: { name: "bis", description: "Letzter Tag, Monat oder Jahr" },
        private: { name: "privat", description: "Die Zeitleiste nur dir zeigen" },
      },
    },
    when: {
      name: "wann",
      description: "Wann ist es passiert? Das Datum und der Satz, der es nennt",
      options: question,
    },
    where: { name: "wo", description: "Wo ist es passiert?", options: question },
    who: {
      name: "wer",
      description: "Wer war es, wer hat es getan, wer ist diese Person?",
      options: question,
    },
  },
} satisfies Catalog;
