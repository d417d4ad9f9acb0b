import { createMailbox, type Mailbox } from "@boardwalk/domain/mail";
import type { Environment } from "../environment/environment.ts";
import type { System } from "../system.ts";

/** Only where nobody else would ever see a mail: in a trial, without a server that carries them. */
export function trialMailbox({ mode, mail }: Environment, system: System): Mailbox | null {
  if (mode !== "trial" || mail.smtpUrl !== null) return null;
  return createMailbox(system.database, () => system.surroundings(), mail.from);
}
