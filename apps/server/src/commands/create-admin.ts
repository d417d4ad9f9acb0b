import type { NewAdministrator } from "@boardwalk/domain/administration";
import { OperatorMessage } from "../operator-message.ts";
import type { Command, CommandContext } from "./command.ts";
import { readAddress } from "./read-address.ts";

export const createAdmin: Command = {
  name: "create-admin",
  usage: "create-admin EMAIL",
  says: "makes somebody a super administrator, and prints a link to set their password with, once",
  words: [["EMAIL", "of somebody new, or of somebody who has an account"]],
  runs: "at the database",
  async run(context, args) {
    const address = readAddress(createAdmin, args);
    const origin = originOf(context);
    const { database, surroundings } = await context.system();
    if (!(await database.isMigrated()))
      throw new OperatorMessage("The database's tables are not up to date. Run boardwalk migrate first.");
    const { createAdministrator } = await import("@boardwalk/domain/administration");
    const made = await database.withSystem(surroundings(), (ctx) => createAdministrator(ctx, { email: address }));
    const { email, was, endedSessions, endedLinks } = made;
    const link = `${origin}/reset-password?token=${made.token}`;
    context.out(
      context.json
        ? `${JSON.stringify({ email, was, endedSessions, endedLinks, link })}\n`
        : `${email} ${DONE[was]}. ${describeEnded(made)}This link sets the password, once, within an hour:\n\n  ${link}\n\nWhoever has it first is that administrator; the password ends every session there was.\n`,
    );
    return 0;
  },
};

const DONE = {
  nobody: "is here now, as a super administrator",
  somebody: "is a super administrator now",
  "an administrator": "is a super administrator already",
} as const;

function describeEnded({ endedSessions, endedLinks }: NewAdministrator): string {
  const sessions = endedSessions === 1 ? "One session was ended. " : `${endedSessions} sessions were ended. `;
  const links = "The link that was made before is no longer good. ";
  return `${endedSessions > 0 ? sessions : ""}${endedLinks > 0 ? links : ""}`;
}

function originOf({ environment: { console } }: CommandContext): string {
  if (console.origin !== null) return console.origin;
  if (console.port !== 0) return `http://localhost:${console.port}`;
  throw new OperatorMessage(
    "With CONSOLE_PORT=0 nobody knows where the link leads. Set CONSOLE_ORIGIN to where the console is.",
  );
}
