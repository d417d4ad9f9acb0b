import type { Environment } from "../environment/environment.ts";
import type { System } from "../system.ts";
import type { Terminal } from "./terminal.ts";

/** Whoever typed it. */
export interface Caller extends Terminal {
  /** Prints JSON alone on standard output. */
  readonly json: boolean;
}

export interface CommandContext extends Caller {
  readonly environment: Environment;
  /** What the command's `brings` has read. */
  readonly brought: string | null;
  /** The running server's database, or one opened for this command. */
  system(): Promise<System>;
}

/** One thing that `boardwalk` can do. Another one is a file beside these and a line in `commands.ts`. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly says: string;
  /** What the words of its usage mean, for `boardwalk help` with its name. */
  readonly words?: readonly (readonly [word: string, meaning: string])[];
  /** Said by one command to a running server, and by no person. */
  readonly hidden?: true;
  /** Where it runs while a server holds the embedded database: with that server, or in the process that was called. */
  readonly runs: "at the database" | "here";
  /** Reads what the command needs of the place where it was called, before it runs elsewhere. */
  brings?(caller: Caller, args: readonly string[]): Promise<string>;
  /** Gives the exit code. */
  run(context: CommandContext, args: readonly string[]): Promise<number>;
}
