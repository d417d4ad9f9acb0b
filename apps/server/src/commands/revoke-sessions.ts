import type { Command } from "./command.ts";
import { readAddress } from "./read-address.ts";

export const revokeSessions: Command = {
  name: "revoke-sessions",
  usage: "revoke-sessions EMAIL",
  says: "signs somebody out on every device, at once",
  runs: "at the database",
  async run(context, args) {
    const email = readAddress(revokeSessions, args);
    const { database, surroundings } = await context.system();
    const verbs = await import("@boardwalk/domain/administration");
    const { ended } = await database.withSystem(surroundings(), (ctx) => verbs.revokeSessions(ctx, { email }));
    context.out(
      context.json
        ? `${JSON.stringify({ email, ended })}\n`
        : ended === 0
          ? `${email} is signed in nowhere.\n`
          : `${email} is signed out of ${ended === 1 ? "1 session" : `${ended} sessions`}. The next request of each is refused.\n`,
    );
    return 0;
  },
};
