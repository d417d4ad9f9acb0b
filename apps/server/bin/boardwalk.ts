#!/usr/bin/env node
import { processTerminal } from "../src/commands/process-terminal.ts";
import { runCommandLine } from "../src/commands/run-command-line.ts";
import { readEnvironment } from "../src/environment/read-environment.ts";

const exitCode = await runCommandLine(process.argv.slice(2), processTerminal(process), readEnvironment);
// Whatever still holds the process open has done its work; what was written has not always arrived.
process.stdout.write("", () => process.stderr.write("", () => process.exit(exitCode)));
