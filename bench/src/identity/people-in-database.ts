import { hashPassword, openPlaces } from "@boardwalk/domain/identity";
import { createKeyRing, createProcessMemory, newId, type Surroundings, systemClock } from "@boardwalk/domain/kernel";
import { openSessionDatabase } from "../session/open-session-database.ts";

export const PASSWORD = "a pier in the early fog";
export const PEOPLE = 400;

/** Whom the bench's database knows, by number. */
export const addressOf = (number: number): string => `person-${number % PEOPLE}@boardwalk.test`;

/** The device on which they sign in each time, as the token that it keeps. */
export const deviceOf = (number: number): string => `device-of-person-number-${number % PEOPLE}`;

const quiet = () => undefined;
const secrets = { current: new Uint8Array(32).fill(1), previous: [] };
const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";

/** What a request brings along, from an address of its own, so that no limit counts two of them together. */
export function surroundingsFrom(number: number): Surroundings {
  const address = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
  return { ...always, requestId: newId(), client: { address, userAgent: FIREFOX } };
}

const always = {
  clock: systemClock,
  secrets,
  keys: createKeyRing(secrets),
  log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  places: openPlaces(null),
  memory: createProcessMemory(),
  origins: { console: "http://console.test", onboarding: "http://onboarding.test" },
};

/** A migrated database with a crowd who all have the same password. */
export async function makePeople(databaseUrl: string): Promise<void> {
  const database = await openSessionDatabase(databaseUrl);
  try {
    await database.migrate();
    const hash = await hashPassword(PASSWORD);
    await database.sql(
      `insert into auth.users (id, email, full_name, password_hash, email_verified_at)
       select gen_random_uuid(), 'person-' || number || '@boardwalk.test', 'Person Number ' || number, '${hash}', now()
       from generate_series(0, ${PEOPLE - 1}) number`,
      { write: true },
    );
    await database.sql("analyze", { write: true });
  } finally {
    await database.close();
  }
}
