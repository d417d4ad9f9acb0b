import type { ServedEntry } from "../harness/bench-entry.ts";
import { makeBetterAuthVisitors } from "./make-better-auth-visitors.ts";
import { makeVisitors } from "./make-visitors.ts";
import { openDatabases } from "./open-databases.ts";
import { POOL_SIZE } from "./pool-size.ts";

const BARE = "node:http, one prepared query";
const ADAPTER = "node:http, our session reader";
const ROUTE = "the console's /account/session";
const PEER = "better-auth 1.7.5, get-session";

const server = (name: string) => new URL(`./servers/${name}.ts`, import.meta.url);

/** What nearly every request costs: who is it, and are they still signed in. */
export const sessionEntry: ServedEntry = {
  kind: "served",
  name: "session",
  title: "A validated session: cookie → session and user → JSON",
  async prepare(progress) {
    const databases = await openDatabases();
    try {
      progress("Signing everybody in.");
      const visitors = await makeVisitors(databases.ours);
      const emails = visitors.map(({ email }) => email);
      const peerVisitors = await makeBetterAuthVisitors(databases.theirs, emails);
      const ours = { input: databases.ours, path: "/", visitors };
      const theirs = { input: databases.theirs, path: "/api/auth/get-session", visitors: peerVisitors };
      return {
        about: [
          `PostgreSQL ${databases.version}, ${POOL_SIZE} connections each; ${visitors.length} sessions of ${new Set(emails).size} people in turn`,
          "One process serves and another asks; PostgreSQL takes its share of the same cores, and is not in the CPU figures",
        ],
        alternatives: [
          { name: BARE, module: server("bare-query"), ...ours },
          { name: ADAPTER, module: server("our-adapter"), ...ours },
          { name: ROUTE, module: server("console-route"), ...ours, path: "/account/session" },
          { name: PEER, module: server("better-auth"), ...theirs },
        ],
        goals: [
          { name: ADAPTER, against: BARE, atLeast: 0.9 },
          { name: ROUTE, against: BARE, atLeast: 0.35 },
          { name: ADAPTER, against: PEER, atLeast: 5 },
        ],
        close: () => databases.close(),
      };
    } catch (error) {
      await databases.close();
      throw error;
    }
  },
};
