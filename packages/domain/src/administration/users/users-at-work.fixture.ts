import { createSessionReader } from "../../identity/index.ts";
import { type Ctx, systemClock, type UserRole } from "../../kernel/index.ts";
import {
  type BuiltSession,
  buildPerson,
  buildSession,
  type Person,
  type TestDatabase,
  testSurroundings,
} from "../../testing/index.ts";

export interface AtWork {
  readonly person: Person;
  readonly session: BuiltSession;
}

/** People who act on accounts, and what there is to see of it afterwards. */
export function usersAtWork(database: () => TestDatabase) {
  const sql = (text: string, values: readonly unknown[] = []) => database().as("superuser", null, text, values);
  return {
    sql,
    async atWork(role: UserRole = "SUPER_ADMIN"): Promise<AtWork> {
      const person = await buildPerson(database(), { role, name: `The ${role}` });
      return { person, session: await buildSession(database(), person) };
    },
    as: <T>({ session }: AtWork, work: (ctx: Ctx) => Promise<T>) =>
      database().withActor(testSurroundings(), session.actor, work),
    isAlive: async ({ token }: BuiltSession) =>
      (await createSessionReader(database(), systemClock).read(token)) !== null,
    stateOf: async ({ id }: Person) =>
      (await sql("select user_role as role, is_active as active from auth.users where id = $1", [id]))[0],
    /** Whoever other tests left in charge is out of the way. */
    emptyOffices: () => sql("update auth.users set user_role = 'USER'"),
  };
}
