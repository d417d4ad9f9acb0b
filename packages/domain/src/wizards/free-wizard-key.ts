import { type Ctx, newId } from "../kernel/index.ts";
import { isKeyTaken } from "./is-key-taken.ts";

const LONGEST = 100;
// Everybody waits for the one who looks, and keys are taken by everybody: one who has many of a kind must not end it for all.
const MOST_TRIED = 50;
const RANDOM_DIGITS = 12;

/** The key that is wished for, or that with a number behind it, or with chance where many are taken. Whoever looks for one holds the others off until theirs is written. */
export async function freeWizardKey(ctx: Ctx, wish: string): Promise<string> {
  await ctx.em.execute("select pg_advisory_xact_lock(hashtext('wizard keys'))");
  for (let number = 1; number <= MOST_TRIED; number += 1) {
    const key = ending(wish, number === 1 ? "" : `-${number}`);
    if (!(await isKeyTaken(ctx, key))) return key;
  }
  return ending(wish, `-${newId().slice(-RANDOM_DIGITS)}`);
}

function ending(wish: string, behind: string): string {
  return `${wish.slice(0, LONGEST - behind.length).replace(/-+$/, "")}${behind}`;
}
