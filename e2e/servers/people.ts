import { randomUUID } from "node:crypto";
import { DEMO_PASSWORD } from "../support/demo.ts";
import { runSql } from "./run-sql.ts";
import type { Site } from "./running.ts";

export interface Person {
  readonly email: string;
  readonly password: string;
  readonly name: string;
}

// Each project begins with new workers, and one that saw a test fail is replaced by one with the next number.
const WORKERS = 32;
// More than there are tests, since one worker may get nearly all of them.
const EACH = 300;

/** Writes people who sign in with the demo's password, so that each test has somebody of its own; gives back what they are called by. */
export async function addPeople(site: Pick<Site, "environment">): Promise<string> {
  const run = randomUUID().slice(0, 8);
  await runSql(
    site,
    `with people as (
       insert into auth.users (id, email, full_name, password_hash, email_verified_at)
       select gen_random_uuid(), '${run}-' || worker || '-' || number || '@people.test', 'Pat Ferry', seeded.password_hash, now()
       from auth.users seeded, generate_series(0, ${WORKERS - 1}) worker, generate_series(1, ${EACH}) number
       where seeded.email = 'sam@boardwalk.test' returning id
     ), theirs as (
       insert into organizations (name, slug, is_personal, created_by)
       select 'Pat Ferry', 'people-' || id, true, id from people returning id, created_by
     )
     insert into organization_members (organization_id, user_id, role) select id, created_by, 'OWNER' from theirs`,
    { write: true },
  );
  return run;
}

export function personOf(run: string, worker: number, number: number): Person {
  return { email: `${run}-${worker}-${number}@people.test`, password: DEMO_PASSWORD, name: "Pat Ferry" };
}
