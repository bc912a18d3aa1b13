import { z } from "zod";
import { defineModeratorCommand } from "../../src/command.ts";
import type { Desk } from "../../src/desk.ts";
import type { Words } from "../../src/language/words.ts";
import type { ReplyItem } from "../../src/reply.ts";
import { tellProblems } from "./_tell.ts";

export default defineModeratorCommand({
  name: "archive status",
  description: "How many reports there are, what could not be read, and whether all is well",
  options: z.object({}),
  examples: [{}],
  run: (_options, { desk, words }) => {
    const { archive } = desk.library;
    const problems = tellProblems(archive, words);
    return {
      kind: "list",
      title: words.say("archive.status.title"),
      intro: [
        loaded(desk, words),
        problems.length === 0
          ? words.say("archive.status.noProblems")
          : words.say("archive.status.problems", { count: problems.length }),
      ].join(" "),
      // what may be many comes last, so that it pushes nothing out
      items: [...tellState(desk, words), ...problems],
    };
  },
});

function loaded({ library: { archive, since } }: Desk, words: Words): string {
  const [day = "", time = ""] = since.toISOString().split("T");
  return words.say("archive.status.loaded", {
    reports: words.say("archive.count", { count: archive.reports.length }),
    day: words.day(day),
    time: time.slice(0, "23:59".length),
  });
}

function tellState({ isWatched, keep, versions }: Desk, words: Words): readonly ReplyItem[] {
  return [
    {
      heading: words.say("archive.status.folder"),
      text: isWatched
        ? words.say("archive.status.watched")
        : words.say("archive.status.notWatched", { reload: words.slash("archive reload") }),
    },
    {
      heading: words.say("archive.status.database"),
      text:
        keep === null
          ? words.say("archive.status.notKept")
          : words.say("archive.status.kept", { unanswered: words.slash("unanswered") }),
    },
    {
      heading: words.say("archive.status.versions"),
      text: versions.map(({ name, version }) => `${name} ${version}`).join(", "),
    },
  ];
}
