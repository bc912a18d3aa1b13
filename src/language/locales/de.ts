import type { Catalog } from "../catalog.ts";

const question = {
  question: { name: "frage", description: "Was du wissen willst, in deinen eigenen Worten, auf Englisch" },
  source: { name: "quelle", description: "Nur diesen Bericht durchsuchen: fang an, seinen Titel zu tippen" },
  from: {
    name: "von",
    description: "Nur Berichte, die ab dann erschienen sind: 2022-01-05, 2022-01, 5 January 2022",
  },
  to: { name: "bis", description: "Nur Berichte, die bis dahin erschienen sind" },
  for: { name: "für", description: "Für wen die Antwort ist; die Person wird benachrichtigt" },
  private: { name: "privat", description: "Die Antwort nur dir zeigen" },
};

/** What a moderator says of a report. */
const facts = {
  title: { name: "titel", description: "Sein Titel" },
  publisher: { name: "herausgeber", description: "Wer ihn veröffentlicht hat" },
  published: { name: "datum", description: "Wann er veröffentlicht wurde, zum Beispiel 2022-01-31" },
  url: { name: "adresse", description: "Seine Webadresse" },
};

/** German, in the "du" of Discord. */
export default {
  texts: {
    "answer.searched_one": "{{count}} Bericht durchsucht",
    "answer.searched_other": "{{count}} Berichte durchsucht",
    "answer.further": "Passagen {{first}} bis {{last}}",
    "answer.inContext": "Kontext {{number}}",
    "answer.more": "Mehr",
    "answer.back": "Zurück",
    "answer.whoSaysWhat": "Wer was sagt",
    "answer.reportsDiffer": "Berichte weichen ab",
    "answer.share": "Teilen",
    "answer.for": "Für {{member}}:",
    "answer.changed": "Die Berichte haben sich seit der Frage geändert; das sagen sie jetzt.",
    "answer.forgotten":
      "Diese Antwort lässt sich aus der Nachricht nicht mehr wiederherstellen: Bitte frag noch einmal.",
    "answer.passageGoesOn": "… die Passage geht weiter",
    "answer.unclear": "Kein Bericht beantwortet das direkt.",
    "answer.unknownWords": "Kein Bericht erwähnt {{words}}.",
    "answer.absentWords": "In diesen Passagen kommt {{words}} nicht vor.",
    "answer.closest": "Am nächsten kommen diese Passagen:",
    "answer.noReports": "Es gibt noch keinen Bericht, aus dem sich antworten ließe.",
    "answer.nothing_one":
      "Davon handelt kein Bericht: {{count}} Bericht wurde durchsucht; {{reports}} zeigt, worum es darin geht. Fragen versteht der Bot nur auf Englisch.",
    "answer.nothing_other":
      "Davon handelt kein Bericht: {{count}} Berichte wurden durchsucht; {{reports}} zeigt, worum es darin geht. Fragen versteht der Bot nur auf Englisch.",

    "values.others_one": "{{count}} weitere Quelle",
    "values.others_other": "{{count}} weitere Quellen",
    "values.asOf": "Stand: {{day}}",

    "days.empty": "gib ein Datum ein oder lass die Option weg",
    "days.tooLong_one": "das Datum darf höchstens {{count}} Zeichen haben",
    "days.tooLong_other": "das Datum darf höchstens {{count}} Zeichen haben",

    "suggest.day_one": "{{day}} ({{count}} Bericht)",
    "suggest.day_other": "{{day}} ({{count}} Berichte)",

    "cooldown.wait_one": "Du fragst zu schnell: Bitte warte {{count}} Sekunde und frag dann noch einmal.",
    "cooldown.wait_other": "Du fragst zu schnell: Bitte warte {{count}} Sekunden und frag dann noch einmal.",

    "context.page": "Seite {{page}} von {{pages}}",
    "context.whole": "Ganzer Bericht",
    "context.earlier": "Zurück",
    "context.later": "Weiter",
    "context.reportGone": "Diesen Bericht liest der Bot nicht mehr.",
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
    "findings.notCertain": "dort nicht sicher",

    "list.more_one": "und noch {{count}}",
    "list.more_other": "und noch {{count}}",
    "list.previous": "Vorherige Seite",
    "list.next": "Nächste Seite",

    "source.published": "veröffentlicht am {{day}}",
    "source.inferred": "Datum aus dem Text erschlossen: etwa {{day}}",
    "source.dateUnknown": "Datum unbekannt",
    "source.paragraph": "Absatz {{number}}",

    "message.reportsSay": "Die Berichte sagen:",
    "message.saysNothing":
      "In dieser Nachricht steht nichts, wonach sich suchen lässt: Nimm eine, die nach einem Ereignis fragt oder etwas darüber sagt.",

    "respond.apology":
      "Hier ist etwas schiefgelaufen; der Fehler wurde festgehalten. Bitte versuch es gleich noch einmal.",
    "respond.unknownCommand":
      "Dieser Bot kennt {{command}} nicht mehr: Wer ihn betreibt, kann die Befehlsliste mit „npm run register“ erneuern.",

    "button.unknown": "Dieser Button stammt aus einer anderen Version des Bots: Bitte frag noch einmal.",

    "options.wrong": "Die Option „{{option}}“ passt nicht: {{reason}}.",
    "options.all": "Optionen",
    "options.unfit": "dieser Wert ist nicht möglich",

    "question.empty": "gib mindestens ein Wort ein",
    "question.tooLong_one": "die Frage darf höchstens {{count}} Zeichen haben",
    "question.tooLong_other": "die Frage darf höchstens {{count}} Zeichen haben",
    "question.forAndPrivate":
      "Eine Antwort für jemand anderen kann nicht privat sein, denn nur du würdest sie sehen: Wähl eins von beidem.",
    "question.noSuchReport": "Es gibt keinen Bericht „{{source}}“: {{reports}} listet alle IDs auf.",

    "help.intro_one":
      "Frag nach den Ereignissen in {{count}} Bericht. Die Antworten sind Sätze aus den Berichten, Wort für Wort und mit Quelle. Stell deine Fragen auf Englisch.",
    "help.intro_other":
      "Frag nach den Ereignissen in {{count}} Berichten. Die Antworten sind Sätze aus den Berichten, Wort für Wort und mit Quelle. Stell deine Fragen auf Englisch.",

    "vote.up": "👍 Hilfreich",
    "vote.down": "👎 Nicht hilfreich",
    "vote.upGiven": "👍 Hilfreich (notiert)",
    "vote.downGiven": "👎 Nicht hilfreich (notiert)",
    "vote.notYours":
      "Nur wer gefragt hat, kann diese Antwort bewerten: Stell die Frage selbst, um deine zu bewerten.",
    "vote.notKept": "Bewertungen werden gerade nicht gespeichert.",

    "reports.noPage": "die erste Seite ist 1",
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
    "timeline.expected": "erwartet; dass es geschah, wird nicht berichtet",
    "timeline.workedOut": "Tag erschlossen",
    "timeline.alsoIn_one": "auch in {{count}} anderen Bericht",
    "timeline.alsoIn_other": "auch in {{count}} anderen Berichten",
    "timeline.leftOut_one": "{{count}} weiteres Ereignis fehlt hier: Grenz Thema oder Zeitraum ein",
    "timeline.leftOut_other": "{{count}} weitere Ereignisse fehlen hier: Grenz Thema oder Zeitraum ein",
    "timeline.nothing_one": "Kein datiertes Ereignis in {{count}} Bericht.",
    "timeline.nothing_other": "Kein datiertes Ereignis in {{count}} Berichten.",
    "timeline.nothingAbout_one": "Kein datiertes Ereignis zu {{about}} in {{count}} Bericht.",
    "timeline.nothingAbout_other": "Kein datiertes Ereignis zu {{about}} in {{count}} Berichten.",
    "timeline.empty": "schreib etwas oder lass die Option weg",
    "timeline.tooLong_one": "höchstens {{count}} Zeichen",
    "timeline.tooLong_other": "höchstens {{count}} Zeichen",
    "days.noDate":
      "„{{typed}}“ ist kein Datum, das „{{option}}“ versteht: Schreib einen Tag, einen Monat oder ein Jahr, etwa 2022-01-05, 2022-01 oder 5 January 2022.",
    "days.swapped": "„{{from}}“ liegt später als „{{to}}“: Tausch {{first}} und {{last}}.",

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

    "moderators.refused":
      "{{command}} funktioniert nur auf dem Heimserver dieses Bots und nur für Mitglieder, die ihn verwalten dürfen („Server verwalten“).",

    "archive.count_one": "{{count}} Bericht",
    "archive.count_other": "{{count}} Berichte",
    "archive.unchanged": "Nichts hat sich geändert: weiterhin {{reports}}.",
    "archive.changes": "{{changes}}: jetzt {{reports}}.",
    "archive.added_one": "{{count}} hinzugefügt",
    "archive.added_other": "{{count}} hinzugefügt",
    "archive.changed_one": "{{count}} geändert",
    "archive.changed_other": "{{count}} geändert",
    "archive.removed_one": "{{count}} entfernt",
    "archive.removed_other": "{{count}} entfernt",
    "archive.leftOut": "wird nicht für Antworten verwendet",
    "archive.takenAnyway": "wird trotzdem für Antworten verwendet",
    "archive.problem.unreadable": "Nicht lesbar ({{code}}): Sorg dafür, dass der Bot es lesen darf.",
    "archive.problem.too-large": "Die Datei ist größer als 5 MB: Teil sie in einzelne Berichte auf.",
    "archive.problem.not-utf8": "Die Datei ist nicht in UTF-8 kodiert: Speichere sie noch einmal als UTF-8.",
    "archive.problem.front-matter":
      "Die Angaben am Dateianfang (Front Matter) stimmen nicht ({{fault}}): Berichtige sie oder lass sie weg.",
    "archive.problem.no-text": "Es ist kein Text darin: Schreib den Bericht hinein oder lösch die Datei.",
    "archive.problem.twin": "Der Text ist derselbe wie in {{twin}}: Behalt nur eine der beiden Dateien.",
    "archive.problem.no-date":
      "Kein Datum gefunden: Schreib oben die Zeile „published: 2022-01-31“ zwischen zwei Zeilen ---.",
    "archive.cancel": "Abbrechen",
    "archive.nothingDone": "Es wurde nichts geändert.",

    "archive.status.title": "Worauf sich die Antworten stützen",
    "archive.status.loaded": "{{reports}}, eingelesen am {{day}} um {{time}} UTC.",
    "archive.status.noProblems": "Jede Datei konnte gelesen werden.",
    "archive.status.problems_one": "{{count}} Problem, siehe unten.",
    "archive.status.problems_other": "{{count}} Probleme, siehe unten.",
    "archive.status.folder": "Änderungen im Ordner",
    "archive.status.watched": "werden innerhalb von Sekunden von selbst übernommen",
    "archive.status.notWatched":
      "werden erst mit {{reload}} oder einem Neustart übernommen (WATCH_REPORTS ist nicht true)",
    "archive.status.database": "Unbeantwortete Fragen und Bewertungen",
    "archive.status.kept": "werden gespeichert; {{unanswered}} listet sie auf",
    "archive.status.notKept":
      "werden nicht gespeichert: Die Datenbank ließ sich nicht öffnen, den Grund nennt das Protokoll",
    "archive.status.versions": "Versionen",

    "archive.add.formTitle": "Bericht hinzufügen",
    "archive.add.text": "Text des Berichts",
    "archive.add.textHint":
      "Bis zu 4.000 Zeichen; einen längeren Bericht als .txt-, .md- oder .html-Datei anhängen.",
    "archive.add.title": "Titel",
    "archive.add.publisher": "Herausgeber",
    "archive.add.published": "Datum der Veröffentlichung",
    "archive.add.publishedHint":
      "Zum Beispiel 2022-01-31; bleibt das Feld leer, wird das Datum im Text gesucht.",
    "archive.add.url": "Webadresse",
    "archive.add.question": "Diesen Bericht hinzufügen?",
    "archive.add.understood": "So wurde er verstanden; gespeichert ist noch nichts.",
    "archive.add.similar": "Vieles davon steht wörtlich auch in „{{title}}“ ({{id}}).",
    "archive.add.sentences_one": "{{count}} zitierbarer Satz",
    "archive.add.sentences_other": "{{count}} zitierbare Sätze",
    "archive.add.stated": "veröffentlicht am {{day}}",
    "archive.add.inferred": "etwa {{day}}, aus dem Text erschlossen",
    "archive.add.undated": "kein Datum gefunden: Tage wie „on Tuesday“ lassen sich nicht bestimmen",
    "archive.add.confirm": "Hinzufügen",
    "archive.add.done": "Hinzugefügt: {{title}}",
    "archive.add.saved": "Gespeichert als {{file}}.",
    "archive.add.elsewhere":
      "Die Datei liegt nicht bei Discord und wurde deshalb nicht geladen: Häng sie an den Befehl an.",
    "archive.add.notFetched":
      "Die Datei konnte nicht von Discord geladen werden: Bitte versuch es noch einmal.",

    "archive.remove.question": "Diesen Bericht entfernen?",
    "archive.remove.explained":
      "Der Bot antwortet dann nicht mehr daraus. Die Datei kommt in den Papierkorb-Ordner bei den Daten des Bots; wer den Bot betreibt, kann sie von dort zurückholen.",
    "archive.remove.confirm": "Entfernen",
    "archive.remove.done": "Entfernt: {{title}}",
    "archive.remove.gone":
      "Dieser Bericht wurde inzwischen entfernt oder geändert: Schau in {{reports}} nach und versuch es noch einmal.",
    "archive.remove.unknown":
      "Es gibt keinen Bericht „{{report}}“: {{reports}} listet alle Titel und IDs auf.",
    "archive.remove.several":
      "Mehrere Berichte haben „{{report}}“ im Titel: Gib die ID an, sie steht in {{reports}}.",

    "archive.refused.too-large":
      "Die Datei ist größer als {{limit}} KB: Füg nur den Bericht hinzu, als Text.",
    "archive.refused.not-a-report-file":
      "Nur .txt-, .md- und .html-Dateien können hinzugefügt werden: Speichere den Bericht in einem dieser Formate.",
    "archive.refused.not-text": "Das ist kein Text: Füg den Bericht als .txt, .md oder .html hinzu.",
    "archive.refused.not-utf8": "Die Datei ist nicht in UTF-8 kodiert: Speichere sie noch einmal als UTF-8.",
    "archive.refused.no-text": "Es ist kein Text darin: Gib den Wortlaut des Berichts an.",
    "archive.refused.no-sentence": "Kein Satz darin lässt sich zitieren: Füg den ganzen Bericht hinzu.",
    "archive.refused.no-article":
      "Auf der Seite wurde kein Artikel gefunden: Kopier stattdessen den Text des Artikels.",
    "archive.refused.bad-date": "„{{date}}“ ist kein gültiges Datum: Schreib es wie 2022-01-31.",
    "archive.refused.future-date": "{{date}} liegt in der Zukunft: Gib das Datum der Veröffentlichung an.",
    "archive.refused.bad-url": "„{{url}}“ ist keine Webadresse: Schreib sie wie https://example.org/report.",
    "archive.refused.bad-front-matter":
      "Die Angaben am Dateianfang (Front Matter) stimmen nicht ({{fault}}): Berichtige sie oder lass sie weg.",
    "archive.refused.copy": "Das ist eine Kopie des Berichts „{{title}}“ ({{id}}), den es hier schon gibt.",
    "archive.refused.unknown-draft":
      "Diesen Entwurf gibt es nicht mehr: Er wurde gespeichert oder verworfen oder ist älter als ein Tag. Füg den Bericht noch einmal hinzu.",
    "archive.refused.unknown-report": "Den Bericht „{{id}}“ gibt es nicht mehr.",
    "archive.refused.folder-unreadable":
      "Der Ordner mit den Berichten lässt sich nicht lesen ({{code}}); der Bot antwortet weiter aus dem, was vorher geladen war. Prüf, ob der Ordner da ist und gelesen werden darf.",
    "archive.refused.folder-emptied":
      "Im Ordner ist kein Bericht mehr; der Bot antwortet weiter aus den Berichten, die er hatte ({{had}}). Leg die Dateien zurück, oder starte den Bot neu, wenn er keine haben soll.",
    "archive.refused.folder-unwritable":
      "In die Ordner des Bots konnte nicht geschrieben werden ({{code}}): Wer ihn betreibt, muss ihm Schreibzugriff auf REPORTS_DIR und DATA_DIR geben.",
    "archive.refused.saved-not-loaded":
      "Der Bericht wurde als {{file}} gespeichert, wird aber noch nicht für Antworten verwendet: Versuch es mit {{reload}}.",
    "archive.refused.folders-overlap":
      "DATA_DIR liegt innerhalb von REPORTS_DIR: Wer den Bot betreibt, muss DATA_DIR woanders hinlegen.",

    "unanswered.title": "Fragen ohne Antwort",
    "unanswered.none": "Hier ist keine Frage.",
    "unanswered.page":
      "Seite {{page}} von {{pages}}, häufigste zuerst. Wer gefragt hat, wird nicht gespeichert.",
    "unanswered.unclear_one": "{{count}}-mal unklar",
    "unanswered.unclear_other": "{{count}}-mal unklar",
    "unanswered.nothing_one": "{{count}}-mal nichts gefunden",
    "unanswered.nothing_other": "{{count}}-mal nichts gefunden",
    "unanswered.down_one": "{{count}}-mal „nicht hilfreich“",
    "unanswered.down_other": "{{count}}-mal „nicht hilfreich“",
    "unanswered.up_one": "{{count}}-mal „hilfreich“",
    "unanswered.up_other": "{{count}}-mal „hilfreich“",
    "unanswered.asked": "zuerst {{first}}, zuletzt {{last}}",
    "unanswered.cameBackDone": "war erledigt, wurde aber wieder gefragt",
    "unanswered.cameBackDismissed": "war verworfen, wurde aber wieder gefragt",
    "unanswered.done": "Erledigt",
    "unanswered.dismissed": "Verwerfen",
    "unanswered.open": "Wieder öffnen",
    "unanswered.delete": "Löschen",
    "unanswered.noDatabase":
      "Es wird nichts gespeichert: Der Bot konnte seine Datenbank beim Start nicht öffnen, den Grund nennt das Protokoll.",
  },
  commands: {
    archive: {
      name: "archiv",
      description: "Die Berichte, aus denen dieser Bot antwortet (für die Moderation)",
    },
    "archive add": {
      name: "hinzufügen",
      description: "Einen Bericht als Datei oder Text hinzufügen; gespeichert wird erst, wenn du zustimmst",
      options: {
        file: {
          name: "datei",
          description: "Eine .txt-, .md- oder .html-Datei; ohne Datei öffnet sich ein Formular für den Text",
        },
        ...facts,
      },
    },
    "archive reload": {
      name: "neu-laden",
      description: "Den Ordner mit den Berichten neu einlesen; scheitert das, bleibt alles, wie es war",
    },
    "archive remove": {
      name: "entfernen",
      description: "Einen Bericht aus den Antworten nehmen; seine Datei kommt in einen Papierkorb-Ordner",
      options: {
        report: { name: "bericht", description: "Seine ID oder sein Titel, wie in /berichte" },
      },
    },
    "archive status": {
      name: "status",
      description: "Wie viele Berichte es gibt, was sich nicht lesen ließ und ob alles in Ordnung ist",
    },
    ask: {
      name: "fragen",
      description: "Frag alles zu den Berichten: wann, wie viele, wer, wo, warum, was",
      options: question,
    },
    find: {
      name: "In den Berichten suchen",
      description:
        "Im Menü einer Nachricht unter „Apps“: was die Berichte zu ihrer Frage oder Behauptung sagen",
    },
    help: { name: "hilfe", description: "Was dieser Bot beantwortet und wie du fragst" },
    howmany: {
      name: "wie-viele",
      description: "Wie viele, wie viel, wie lange, wie alt? Jede Zahl, die die Berichte nennen",
      options: question,
    },
    reports: {
      name: "berichte",
      description:
        "Was der Bot gelesen hat: Titel, Herausgeber und Datum jedes Berichts, oder einen ganzen Bericht",
      options: {
        report: {
          name: "bericht",
          description: "Diesen Bericht ganz lesen: fang an, seinen Titel zu tippen",
        },
        page: { name: "seite", description: "Seite der Liste" },
        private: { name: "privat", description: "Die Liste nur dir zeigen" },
      },
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
    unanswered: {
      name: "unbeantwortet",
      description: "Fragen ohne gute Antwort, häufigste zuerst (für die Moderation)",
      options: {
        show: {
          name: "zeigen",
          description: "Welche davon",
          choices: { open: "offen", done: "erledigt", dismissed: "verworfen" },
        },
        page: { name: "seite", description: "Seite der Liste" },
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
