import { hashPassword, openPlaces, signIn, User } from "@boardwalk/domain/identity";
import {
  createKeyRing,
  createProcessMemory,
  type Database,
  newId,
  type Surroundings,
  systemClock,
} from "@boardwalk/domain/kernel";
import { DEMO_ACCOUNTS, DEMO_PASSWORD, seedDemo } from "@boardwalk/domain/seed";
import type { Visitor } from "../harness/alternative.ts";
import { openSessionDatabase } from "./open-session-database.ts";
import { SESSION_COOKIE } from "./servers/session-token.ts";

const PEOPLE = 61;
const SESSIONS_EACH = 8;
const AT_ONCE = 8;

const quiet = () => undefined;
const secrets = { current: new Uint8Array(32).fill(1), previous: [] };
const surroundings: Surroundings = {
  clock: systemClock,
  secrets,
  keys: createKeyRing(secrets),
  log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  places: openPlaces(null),
  memory: createProcessMemory(),
  origins: { console: "http://console.test", onboarding: "http://onboarding.test" },
  requestId: newId(),
  client: { address: null, userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0" },
};

export interface SignedInVisitor extends Visitor {
  readonly email: string;
}

/** A migrated database with the demo and a crowd, everybody signed in for real on several devices. */
export async function makeVisitors(databaseUrl: string): Promise<SignedInVisitor[]> {
  const database = await openSessionDatabase(databaseUrl);
  try {
    await database.migrate();
    await seedDemo(database, surroundings);
    const crowd = await makeCrowd(database);
    const everybody = [...DEMO_ACCOUNTS.map(({ email }) => email), ...crowd];
    const toSignIn = Array.from({ length: SESSIONS_EACH }, () => everybody).flat();
    const visitors: SignedInVisitor[] = [];
    const signInOneByOne = async () => {
      for (let email = toSignIn.shift(); email !== undefined; email = toSignIn.shift()) {
        visitors.push(await signInVisitor(database, email));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, signInOneByOne));
    await database.sql("analyze", { write: true });
    return visitors;
  } finally {
    await database.close();
  }
}

async function makeCrowd(database: Database): Promise<string[]> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const people = Array.from({ length: PEOPLE }, (_, index) => ({
    email: `person-${String(index).padStart(3, "0")}@boardwalk.test`,
    name: `Person Number ${index}`,
  }));
  await database.withSystem(surroundings, async ({ em }) => {
    for (const person of people) {
      const rest = { role: "USER", timezone: "Europe/Lisbon", locale: "en", isActive: true, isGuest: false } as const;
      em.persist(em.create(User, { id: newId(), passwordHash, ...person, ...rest }));
    }
    await em.flush();
  });
  return people.map(({ email }) => email);
}

async function signInVisitor(database: Database, email: string): Promise<SignedInVisitor> {
  const outcome = await signIn(
    { ...surroundings, database, app: "console", deviceToken: null },
    { email, password: DEMO_PASSWORD },
  );
  if (outcome.kind !== "signed-in") throw new Error(`${email} could not sign in.`);
  return { email, cookie: `${SESSION_COOKIE}=${outcome.session.token}`, expects: `"email":"${email}"` };
}
