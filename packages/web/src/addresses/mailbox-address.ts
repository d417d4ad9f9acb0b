import type { AppLoadContext } from "@remix-run/server-runtime";
import { sitsAtMachine } from "./sits-at-machine.ts";

/** Where a trial without a mail server shows its mails, for whoever may look there; null for everybody else. */
export function mailboxAddress(context: AppLoadContext): string | null {
  if (context.services.mailbox === null || !sitsAtMachine(context)) return null;
  return new URL("/dev/mailbox", context.services.site.consoleOrigin).href;
}
