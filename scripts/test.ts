import { styleText } from "node:util";
import { startThrowawayCluster } from "./postgres/throwaway-cluster.ts";
import { stages } from "./testing/stages.ts";
import { add, inWords, nothing } from "./testing/tally.ts";

const browser = !process.argv.includes("--without-browser");
const url = process.env.TEST_DATABASE_URL;
const cluster = url ? null : await startThrowawayCluster();
if (cluster) process.env.TEST_DATABASE_URL = cluster.url;
const postgres = Boolean(url ?? cluster);

let total = nothing;
for (const stage of stages({ browser, postgres })) {
  process.stdout.write(styleText("bold", `\n${stage.name}\n`));
  const began = performance.now();
  const tally = await stage.run().catch((error: unknown) => {
    process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return { ...nothing, failed: 1 };
  });
  total = add(total, tally);
  process.stdout.write(`${inWords(tally)}: ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
}
await cluster?.remove();

if (postgres) process.stdout.write("\nRun on PGlite and on PostgreSQL.\n");
else process.stdout.write("\nNot covered: PostgreSQL, since this machine has none and TEST_DATABASE_URL is not set.\n");
if (!postgres && process.env.BOARDWALK_TEST_REQUIRES === "postgres") {
  process.stdout.write("PostgreSQL was asked for, so leaving it out is a failure.\n");
  total = add(total, { ...nothing, failed: 1 });
}
if (total.again > 0) process.stdout.write(`Passed only at the second try, shown above: ${total.again}\n`);
process.stdout.write(`${inWords(total)}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
