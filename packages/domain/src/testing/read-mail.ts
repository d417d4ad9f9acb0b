import type { Database, Surroundings } from "../kernel/index.ts";
import { createMailbox, type MailboxMail } from "../mail/index.ts";
import { testSurroundings } from "./test-surroundings.ts";

/** The last mail that was queued for the address, as its reader sees it. */
export async function readMail(database: Database, to: string): Promise<MailboxMail> {
  const mailbox = createMailbox(database, (): Surroundings => testSurroundings(), "boardwalk@boardwalk.test");
  const found = (await mailbox.list()).find((mail) => mail.to === to);
  const mail = found && (await mailbox.open(found.id));
  if (!mail) throw new Error(`There is no mail for ${to}.`);
  return mail;
}
