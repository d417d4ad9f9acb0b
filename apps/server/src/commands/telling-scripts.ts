import { describeTrouble } from "../describe-trouble.ts";
import type { Command } from "./command.ts";

/** With --json a script finds on standard output too what went wrong. */
export function tellingScripts(run: Command["run"]): Command["run"] {
  return async (context, args) => {
    try {
      return await run(context, args);
    } catch (error) {
      if (context.json) context.out(`${JSON.stringify({ error: { message: describeTrouble(error) } })}\n`);
      throw error;
    }
  };
}
