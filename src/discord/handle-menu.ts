import type { Context } from "../command.ts";
import { handleCommand } from "./handle-command.ts";
import type { MenuInteraction } from "./interaction.ts";
import type { Shown } from "./shown.ts";

/** Runs the command that was chosen in a message's menu. Whoever wrote the message did not ask for this, so only the chooser sees it. */
export function handleMenu(interaction: MenuInteraction, context: Context): Promise<Shown> {
  const { command: chosen, text } = interaction;
  const command = context.commands.find(({ messageMenu }) => messageMenu === chosen)?.name ?? chosen;
  return handleCommand({ command, options: { message: text, private: true } }, interaction, context);
}
