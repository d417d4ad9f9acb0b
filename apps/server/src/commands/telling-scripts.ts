import { describeTrouble } from "../describe-trouble.ts";
import type { Caller } from "./command.ts";

type Work<Context, Result> = (context: Context, args: readonly string[]) => Promise<Result>;

/** With --json a script finds on standard output too what went wrong. */
export function tellingScripts<Context extends Caller, Result>(work: Work<Context, Result>): Work<Context, Result> {
  return async (context, args) => {
    try {
      return await work(context, args);
    } catch (error) {
      if (context.json) context.out(`${JSON.stringify({ error: { message: describeTrouble(error) } })}\n`);
      throw error;
    }
  };
}
