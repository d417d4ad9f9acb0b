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
    const email = readAddress(createAdmin, args);
    const origin = originOf(context);
    const { database, surroundings } = await context.system();
    if (!(await database.isMigrated()))
      throw new OperatorMessage("The database's tables are not up to date. Run boardwalk migrate first.");
    const { createAdministrator } = await import("@boardwalk/domain/administration");
    const made = await database.withSystem(surroundings(), (ctx) => createAdministrator(ctx, { email }));
    const link = `${origin}/reset-password?token=${made.token}`;
    context.out(
      context.json
        ? `${JSON.stringify({ email: made.email, was: made.was, link })}\n`
        : `${made.email} ${DONE[made.was]}. This link sets the password, once, within an hour:\n\n  ${link}\n\nWhoever has it first is that administrator; the password ends every session there was.\n`,
    );
    return 0;
  },
};

const DONE = {
  nobody: "is here now, as a super administrator",
  somebody: "is a super administrator now, and signed out everywhere",
  "an administrator": "is a super administrator already",
} as const;

function originOf({ environment: { console } }: CommandContext): string {
  if (console.origin !== null) return console.origin;
  if (console.port !== 0) return `http://localhost:${console.port}`;
  throw new OperatorMessage(
    "With CONSOLE_PORT=0 nobody knows where the link leads. Set CONSOLE_ORIGIN to where the console is.",
  );
}
