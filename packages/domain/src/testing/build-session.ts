import { type Door, type IssuedSession, signIn } from "../identity/index.ts";
import type { Actor, Client, Database, Member } from "../kernel/index.ts";
import type { Person } from "./build-person.ts";
import { testSurroundings } from "./test-surroundings.ts";

export interface BuiltSession extends IssuedSession {
  readonly sessionId: string;
  readonly actor: Member & Actor;
}

/** Signs the person in for real, by password. */
export async function buildSession(
  database: Database,
  person: Person,
  client: Partial<Client> = {},
): Promise<BuiltSession> {
  const door: Door = { ...testSurroundings(client), database, app: "console", deviceToken: null };
  const outcome = await signIn(door, { email: person.email, password: person.password });
  if (outcome.kind !== "signed-in") throw new Error("The built person could not sign in.");
  const [row] = await database.withSystem(door, ({ em }) =>
    em.execute<{ id: string }[]>(
      "select id from user_sessions where user_id = ? order by created_at desc, id desc limit 1",
      [person.id],
    ),
  );
  if (!row) throw new Error("The session that was just opened is not there.");
  return { ...outcome.session, sessionId: row.id, actor: { ...person.actor, sessionId: row.id } };
}
