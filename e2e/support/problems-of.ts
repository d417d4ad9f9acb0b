import type { BrowserContext, ConsoleMessage } from "@playwright/test";

// A refused form, a database that is away and a network that a test took away: the browser notes them as failed loads.
const EXPECTED_LOAD =
  /^(Failed to load resource: (the server responded with a status of (4\d\d|503)|net::ERR_INTERNET_DISCONNECTED)|TypeError: Failed to fetch)/;
// Playwright's trace looks into every frame by a script, also into those of mails, where none may run.
const EXPECTED_REFUSAL = /^Blocked script execution in '[^']+\/dev\/(mails|mailbox\/[^/']+)\/drawn\b/;

/** Collects what no page may do: throw, complain on the console, or break its Content-Security-Policy. */
export function problemsOf(context: BrowserContext): string[] {
  const problems: string[] = [];
  context.on("weberror", (error) => problems.push(`thrown: ${error.error().stack ?? error.error().message}`));
  context.on("console", (message) => {
    if (isProblem(message)) problems.push(`${message.type()} at ${message.page()?.url()}: ${message.text()}`);
  });
  return problems;
}

function isProblem(message: ConsoleMessage): boolean {
  const text = message.text();
  if (/Content Security Policy/i.test(text)) return true;
  return message.type() === "error" && !EXPECTED_LOAD.test(text) && !EXPECTED_REFUSAL.test(text);
}
