#!/usr/bin/env node
import { runCommandLine } from "../src/commands/run-command-line.ts";
import { readEnvironment } from "../src/environment/read-environment.ts";

// Who read it may have gone (`boardwalk sql … | head`, a closed terminal): no reason to fall over.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

const exitCode = await runCommandLine(
  process.argv.slice(2),
  { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) },
  readEnvironment,
);
// Whatever still holds the process open has done its work; what was written has not always arrived.
process.stdout.write("", () => process.stderr.write("", () => process.exit(exitCode)));
