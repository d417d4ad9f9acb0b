#!/usr/bin/env node
import { processTerminal } from "../src/commands/process-terminal.ts";
import { runCommandLine } from "../src/commands/run-command-line.ts";
import { standardInput } from "../src/commands/standard-input.ts";
import { readEnvironment } from "../src/environment/read-environment.ts";

const { stdout, stderr } = process;
const terminal = processTerminal({
  stdout,
  stderr,
  get stdin() {
    return standardInput();
  },
});
const exitCode = await runCommandLine(process.argv.slice(2), terminal, readEnvironment);
const failure = await terminal.finish();
if (failure) terminal.err(`Standard output cannot be written: ${failure.message}.\n`);
// Whatever still holds the process open has done its work; what was written has not always arrived.
stderr.write("", () => process.exit(failure ? 1 : exitCode));
