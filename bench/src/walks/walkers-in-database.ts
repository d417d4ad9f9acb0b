import { signIn } from "@boardwalk/domain/identity";
import { type Actor, type Database, newId } from "@boardwalk/domain/kernel";
import { DEMO_PASSWORD, seedDemo } from "@boardwalk/domain/seed";
import type { Visitor } from "../harness/alternative.ts";
import { surroundingsFrom } from "../identity/people-in-database.ts";
import { inDatabase } from "../session/in-database.ts";
import { openSessionDatabase } from "../session/open-session-database.ts";
import { SESSION_COOKIE } from "../session/servers/session-token.ts";

const SAM = "sam@boardwalk.test";
const SESSIONS = 32;

export interface Walkers {
  /** Of Sam's half-way walk. */
  readonly token: string;
  /** Sam, on many devices: the answer to each is the step that comes next. */
  readonly visitors: readonly Visitor[];
}

/** A migrated database with the demo in it. */
export async function makeWalkers(databaseUrl: string): Promise<Walkers> {
  const database = await openSessionDatabase(databaseUrl);
  try {
    await database.migrate();
    await seedDemo(database, surroundingsFrom(0));
    await database.sql("analyze", { write: true });
    const visitors: Visitor[] = [];
    for (let number = 0; number < SESSIONS; number += 1) visitors.push(await visit(database, number));
    return { token: await samsToken(databaseUrl), visitors };
  } finally {
    await database.close();
  }
}

async function visit(database: Database, number: number): Promise<Visitor> {
  const door = { ...surroundingsFrom(number), database, app: "onboarding", deviceToken: null } as const;
  const outcome = await signIn(door, { email: SAM, password: DEMO_PASSWORD });
  if (outcome.kind !== "signed-in") throw new Error("Sam could not sign in.");
  return { cookie: `${SESSION_COOKIE}=${outcome.session.token}`, expects: "Floating stage on the harbour pontoon" };
}

async function samsToken(databaseUrl: string): Promise<string> {
  return inDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query<{ token: string }>(
      `select session_token as token from wizard_user_sessions s join auth.users u on u.id = s.user_id where u.email = $1`,
      [SAM],
    );
    const token = rows[0]?.token;
    if (token === undefined) throw new Error("Sam walks nothing.");
    return token;
  });
}

/** So many of the demo's members, to walk in turn. */
export async function membersIn(databaseUrl: string): Promise<readonly Actor[]> {
  const ids = await inDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      "select id from auth.users where email like '%@quayside.example' order by id",
    );
    return rows.map(({ id }) => id);
  });
  return ids.map((userId) => ({ kind: "member", userId, sessionId: newId(), role: "USER" }));
}
