import { betterAuth } from "better-auth";
import pg from "pg";
import { POOL_SIZE } from "./pool-size.ts";

/** The peer with its session read from the database on every request, as ours is, and nothing that slows it down. */
export function openBetterAuth(databaseUrl: string) {
  return betterAuth({
    database: new pg.Pool({ connectionString: databaseUrl, max: POOL_SIZE }),
    baseURL: "http://localhost",
    secret: "only for this measurement, on this machine",
    rateLimit: { enabled: false },
    session: { cookieCache: { enabled: false } },
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Nobody signs in while it is measured, so preparing people need not wait for a slow hash.
    emailAndPassword: {
      enabled: true,
      password: { hash: async (password) => password, verify: async ({ hash, password }) => hash === password },
    },
  });
}
