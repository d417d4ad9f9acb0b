import type { ServedEntry } from "../harness/bench-entry.ts";
import { openDatabases } from "../session/open-databases.ts";
import { POOL_SIZE } from "../session/pool-size.ts";
import { makeWalkers } from "./walkers-in-database.ts";

const BARE = "node:http, one prepared query";
const REMIX = "a bare page of Remix behind Express, streamed";
const OURS = "the onboarding app's page of a step";

const server = (name: string) => new URL(`./servers/${name}.ts`, import.meta.url);

/** A person on a walk asks for the next step. */
export const stepPageEntry: ServedEntry = {
  kind: "served",
  name: "step-page",
  title: "A step's page: cookie → session and walk → HTML",
  async prepare(progress) {
    const databases = await openDatabases();
    try {
      progress("Making the demo and signing Sam in.");
      const { token, visitors } = await makeWalkers(databases.ours);
      const asked = { input: databases.ours, path: `/walk/${token}/stage`, visitors };
      return {
        about: [
          `PostgreSQL ${databases.version}, ${POOL_SIZE} connections each; one walk, asked for from ${visitors.length} sessions in turn`,
          "One process serves and another asks; PostgreSQL takes its share of the same cores, and is not in the CPU figures",
        ],
        alternatives: [
          { name: BARE, module: server("bare-step"), ...asked },
          { name: REMIX, module: server("plain-remix"), ...asked },
          { name: OURS, module: server("our-step"), ...asked },
        ],
        goals: [
          { name: OURS, against: BARE, atLeast: 0.2 },
          { name: OURS, against: REMIX, atLeast: 2 },
        ],
        close: () => databases.close(),
      };
    } catch (error) {
      await databases.close();
      throw error;
    }
  },
};
