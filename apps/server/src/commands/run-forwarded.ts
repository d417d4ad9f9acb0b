import { Readable } from "node:stream";
import type { Forwarded, Output } from "../control-socket/listen-for-commands.ts";
import { describeTrouble } from "../describe-trouble.ts";
import type { Environment } from "../environment/environment.ts";
import { OperatorMessage } from "../operator-message.ts";
import type { System } from "../system.ts";
import { chooseCommand } from "./choose-command.ts";
import type { Terminal } from "./terminal.ts";

/** Runs what another process typed with the system that this one has open. */
export async function runForwarded(
  { argv, brought }: Forwarded,
  output: Output,
  environment: Environment,
  system: () => Promise<System>,
): Promise<number> {
  try {
    const { command, args, json } = chooseCommand(argv);
    if (command.runs === "here") throw new OperatorMessage(`${command.name} runs where it is called.`);
    return await command.run({ ...fromAfar(output), environment, json, brought, system }, args);
  } catch (error) {
    output.err(`${describeTrouble(error)}\n`);
    return 1;
  }
}

// The socket carries what is said, not what is typed; no command at the database reads any.
function fromAfar(output: Output): Terminal {
  return { ...output, input: () => Readable.from([]), taken: async () => true };
}
