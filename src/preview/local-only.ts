import type { IncomingHttpHeaders } from "node:http";

/** Names of this machine that a browser may have used; any other in the Host header is another site's, pointed here by its DNS. */
const LOCAL_NAMES: readonly string[] = ["127.0.0.1", "localhost"];

/** Whether a request comes from the preview's own page, or from its address typed into a browser. */
export function isLocal(headers: IncomingHttpHeaders, port: number): boolean {
  const hosts = LOCAL_NAMES.map((name) => `${name}:${port}`);
  const { host = "", origin } = headers;
  return hosts.includes(host.toLowerCase()) && (origin === undefined || origin === `http://${host}`);
}
