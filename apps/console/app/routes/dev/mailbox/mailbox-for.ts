import type { LiveSession } from "@boardwalk/domain/identity";
import { isAdministrator, NotFound } from "@boardwalk/domain/kernel";
import type { Mailbox } from "@boardwalk/domain/mail";
import { type AskedFrom, type Services, sitsAtMachine } from "@boardwalk/web";

type Asked = AskedFrom & { readonly services: Pick<Services, "mailbox"> };

/**
 * The mailbox, for whoever sits at the machine that the trial runs on, and for administrators. Links in it sign people in,
 * so a trial that others reach over the network shows it to nobody else.
 */
export function mailboxFor(asked: Asked, session: Pick<LiveSession, "role"> | null): Mailbox {
  const { mailbox } = asked.services;
  const runsIt = session !== null && isAdministrator(session);
  if (mailbox === null || !(sitsAtMachine(asked) || runsIt)) throw new NotFound("There is no mailbox here.");
  return mailbox;
}
