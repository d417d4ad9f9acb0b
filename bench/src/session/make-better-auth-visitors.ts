import { getMigrations } from "better-auth/db/migration";
import type { Visitor } from "../harness/alternative.ts";
import { inDatabase } from "./in-database.ts";
import { openBetterAuth } from "./open-better-auth.ts";

/** The peer's own tables with the same people, signed in as often. */
export async function makeBetterAuthVisitors(databaseUrl: string, emails: readonly string[]): Promise<Visitor[]> {
  const auth = openBetterAuth(databaseUrl);
  const { runMigrations } = await getMigrations(auth.options);
  await runMigrations();
  const known = new Set<string>();
  const visitors: Visitor[] = [];
  for (const email of emails) {
    const person = { email, password: "a long enough phrase" };
    const { headers } = known.has(email)
      ? await auth.api.signInEmail({ body: person, returnHeaders: true })
      : await auth.api.signUpEmail({ body: { ...person, name: `The one at ${email}` }, returnHeaders: true });
    known.add(email);
    const cookie = headers.getSetCookie()[0]?.split(";", 1)[0] ?? "";
    visitors.push({ cookie, expects: `"email":"${email}"` });
  }
  await inDatabase(databaseUrl, (client) => client.query("analyze"));
  await auth.options.database.end();
  return visitors;
}
