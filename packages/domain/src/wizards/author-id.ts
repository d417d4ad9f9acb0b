import type { Ctx } from "../kernel/index.ts";

/** Who is written down as the author; nobody where it was done at the command line. */
export function authorId({ actor }: Ctx): string | null {
  return actor.kind === "member" ? actor.userId : null;
}
