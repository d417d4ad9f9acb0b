import type { Ctx } from "../kernel/index.ts";
import { isKeyTaken } from "./is-key-taken.ts";

const LONGEST = 100;
// Whoever has this many of one kind is asked for another name by the number alone.
const MOST_TRIED = 1_000;

/** The key that is wished for, or that with a number behind it. Whoever looks for one holds the others off until theirs is written. */
export async function freeWizardKey(ctx: Ctx, wish: string): Promise<string> {
  await ctx.em.execute("select pg_advisory_xact_lock(hashtext('wizard keys'))");
  for (let number = 1; number <= MOST_TRIED; number += 1) {
    const behind = number === 1 ? "" : `-${number}`;
    const key = `${wish.slice(0, LONGEST - behind.length).replace(/-+$/, "")}${behind}`;
    if (!(await isKeyTaken(ctx, key))) return key;
  }
  throw new Error(`No key like ${wish} is free.`);
}
