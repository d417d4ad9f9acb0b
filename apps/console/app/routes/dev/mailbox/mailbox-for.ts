import { classifyNetwork, type LiveSession } from "@boardwalk/domain/identity";
import { type Client, isAdministrator, NotFound } from "@boardwalk/domain/kernel";
import type { Mailbox } from "@boardwalk/domain/mail";
import { isLoopbackOrigin, type Services } from "@boardwalk/web";

interface Asked {
  readonly services: Pick<Services, "mailbox"> & { readonly site: Pick<Services["site"], "consoleOrigin"> };
  readonly client: Pick<Client, "address">;
  readonly isForwarded: boolean;
}

/**
 * The mailbox, for whoever sits at the machine that the trial runs on, and for administrators. Links in it sign people in,
 * so a trial that others reach over the network shows it to nobody else. Behind a proxy or a tunnel on the same machine
 * everybody comes from the machine's own address: what they say, and a name for others, take it away.
 */
export function mailboxFor(
  { services, client, isForwarded }: Asked,
  session: Pick<LiveSession, "role"> | null,
): Mailbox {
  const isHere =
    classifyNetwork(client.address) === "this-machine" && isLoopbackOrigin(services.site.consoleOrigin) && !isForwarded;
  const runsIt = session !== null && isAdministrator(session);
  if (services.mailbox === null || !(isHere || runsIt)) throw new NotFound("There is no mailbox here.");
  return services.mailbox;
}
