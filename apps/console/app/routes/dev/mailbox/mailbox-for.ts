import { classifyNetwork, type LiveSession } from "@boardwalk/domain/identity";
import { type Client, isAdministrator, NotFound } from "@boardwalk/domain/kernel";
import type { Mailbox } from "@boardwalk/domain/mail";
import type { Services } from "@boardwalk/web";

interface Asked {
  readonly services: Pick<Services, "mailbox">;
  readonly client: Pick<Client, "address">;
}

/**
 * The mailbox, for whoever sits at the machine that the trial runs on, and for administrators. Links in it sign people in,
 * so a trial that others reach over the network shows it to nobody else.
 */
export function mailboxFor({ services, client }: Asked, session: Pick<LiveSession, "role"> | null): Mailbox {
  const isHere = classifyNetwork(client.address) === "this-machine";
  const runsIt = session !== null && isAdministrator(session);
  if (services.mailbox === null || !(isHere || runsIt)) throw new NotFound("There is no mailbox here.");
  return services.mailbox;
}
