import { type Ctx, Expired, Forbidden, NotFound } from "../../kernel/index.ts";
import { StoredWalk } from "./stored-walk.ts";
import { WalkToken } from "./walk-token.input.ts";

/** The walk at an address, for its walker or whoever has it by a share; nobody else is told that there is one. */
export async function findStoredWalk(ctx: Ctx, token: string): Promise<StoredWalk> {
  return read(ctx, token, false);
}

/** The same behind its lock, for whoever may change it, until the transaction ends. */
export async function lockStoredWalk(ctx: Ctx, token: string): Promise<StoredWalk> {
  const walk = await read(ctx, token, true);
  if (!walk.mayEdit) throw new Forbidden("This walk is shared with you to look at.");
  return walk;
}

async function read(ctx: Ctx, token: string, changing: boolean): Promise<StoredWalk> {
  const address = WalkToken.safeParse(token);
  const rows = address.success
    ? await ctx.em.execute<{ walk: string | null }[]>("select auth.read_walk(?, ?::boolean)::text as walk", [
        address.data,
        changing,
      ])
    : [];
  const found = rows[0]?.walk ?? null;
  if (found === null) throw new NotFound("There is no such walk.");
  const walk = StoredWalk.parse(JSON.parse(found));
  if (!walk.isCompleted && walk.expiresAt !== null && walk.expiresAt <= walk.now)
    throw new Expired("This walk ended with the visit in which it began.");
  return walk;
}
