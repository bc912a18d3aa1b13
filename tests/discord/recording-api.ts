import type { InteractionApi } from "../../src/discord/delivery.ts";
import type { Form, Message, PictureFile } from "../../src/discord/message.ts";
import type { Bot } from "../../src/discord/respond.ts";
import type { Choice } from "../../src/suggest/report-choices.ts";

/** One request that would have gone to Discord. */
export interface Request {
  readonly kind: keyof InteractionApi;
  readonly message?: Message;
  readonly pictures?: readonly PictureFile[];
  readonly onlyForAsker?: boolean;
  readonly choices?: readonly Choice[];
  readonly form?: Form;
}

/** An `InteractionApi` that hands every request to `take` instead of Discord. */
export function recordingApi(take: (request: Request) => void): InteractionApi {
  const sending =
    (kind: keyof InteractionApi) =>
    async (_to: unknown, message: Message, pictures: readonly PictureFile[]) =>
      take({ kind, message, pictures });
  return {
    reply: sending("reply"),
    update: sending("update"),
    edit: sending("edit"),
    followUp: sending("followUp"),
    defer: async (_to, onlyForAsker) => take({ kind: "defer", onlyForAsker }),
    deferUpdate: async () => take({ kind: "deferUpdate" }),
    suggest: async (_to, choices) => take({ kind: "suggest", choices }),
    openForm: async (_to, form) => take({ kind: "openForm", form }),
  };
}

/** A bot around the parts that matter to a test: nobody waits, nothing is offered, no time passes. */
export function stillBot(parts: Pick<Bot, "context" | "api" | "log">): Bot {
  return {
    ...parts,
    takeTurn: async () => {},
    askLeave: () => 0,
    offers: { offer: () => [] },
    now: () => 0,
  };
}
