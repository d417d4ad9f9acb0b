import { entities } from "../../entities.ts";
import { testSurroundings } from "../../testing/index.ts";
import type { Surroundings } from "../context.ts";
import { connectDatabase, type Database } from "../database/connect-database.ts";
import { createKeyRing } from "./create-key-ring.ts";
import { rotateKeys } from "./rotate-keys.ts";

// Run as a process of its own that dies within its second batch, before that batch is committed.
const [kind = "", where = "", current = "", previous = ""] = process.argv.slice(2);
const secrets = { current: Buffer.from(current, "hex"), previous: [Buffer.from(previous, "hex")] };
const database = await connectDatabase(
  kind === "embedded"
    ? { kind, folder: where }
    : { kind: "postgres", url: where, adminUrl: where, rolePrefix: "boardwalk", poolSize: 2 },
  entities,
);
let batches = 0;
const mortal: Database = Object.create(database, {
  withSystem: {
    value: (surroundings: Surroundings, work: Parameters<Database["withSystem"]>[1]) =>
      database.withSystem(surroundings, async (ctx) => {
        const batch = await work(ctx);
        if (typeof batch === "object" && batch !== null && "resealed" in batch && batch.resealed !== 0) batches += 1;
        if (batches === 2) process.kill(process.pid, "SIGKILL");
        return batch;
      }),
  },
});
await rotateKeys(mortal, { ...testSurroundings(), secrets, keys: createKeyRing(secrets) });
