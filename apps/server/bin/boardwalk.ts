#!/usr/bin/env node
import { runCommandLine } from "../src/commands/run-command-line.ts";
import { readEnvironment } from "../src/environment/read-environment.ts";

const exitCode = await runCommandLine(
  process.argv.slice(2),
  { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) },
  readEnvironment,
);
// Whatever still holds the process open has done its work; what was written has not always arrived.
process.stdout.write("", () => process.stderr.write("", () => process.exit(exitCode)));
