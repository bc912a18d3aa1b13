const NO_ACCESS = /\b(?:401|Authentication failed|An invalid token was provided|Unauthorized)\b/;
const NO_INTENTS = /disallowed intents/i;
const NO_NETWORK =
  /\b(?<code>ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|UND_ERR_SOCKET|AbortError)\b/;

/** One sentence that says why Discord could not be reached, or would not have the bot, and what to do. */
export function explainFailure(error: unknown, apiUrl: string): string {
  const text = describe(error);
  if (NO_ACCESS.test(text)) {
    return "Discord refused the token: set DISCORD_TOKEN to the one from the Developer Portal (Bot, Reset Token).";
  }
  if (NO_INTENTS.test(text)) {
    return "Discord refused the connection's intents: this bot needs none, so check that the token belongs to this bot.";
  }
  const code = NO_NETWORK.exec(text)?.groups?.code;
  if (code !== undefined) {
    return `Discord's API at ${apiUrl} cannot be reached (${code}): check the network and DISCORD_API_URL.`;
  }
  return `Discord could not be used: ${error instanceof Error ? error.message : String(error)}`;
}

/** The words of an error and of what caused it; fetch hides the reason one level down. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  const details = ["code" in error ? error.code : "", "status" in error ? error.status : ""];
  return [error.name, error.message, ...details, error.cause ? describe(error.cause) : ""].join(" ");
}
