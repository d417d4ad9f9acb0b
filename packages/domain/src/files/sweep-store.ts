import type { Ctx, Log } from "../kernel/index.ts";
import type { FileStore } from "./file-store.ts";

export interface SweptFiles {
  readonly unfinished: number;
  readonly orphans: number;
}

export interface Sweeping {
  readonly store: FileStore;
  readonly now: Date;
  readonly log: Log;
  /** One short transaction as background work. */
  transaction<T>(work: (ctx: Ctx) => Promise<T>): Promise<T>;
}

// Longer than an upload may take from its bytes to its row.
const SPARED_MILLISECONDS = 3_600_000;
const BATCH = 500;

/** Takes away bytes that belong to no row: what broke off, what was deleted, what a deleted person left. */
export async function sweepStore({ store, now, log, transaction }: Sweeping): Promise<SweptFiles> {
  const before = new Date(now.getTime() - SPARED_MILLISECONDS);
  const unfinished = await store.removeUnfinished(before);
  const isAnyKnown = await transaction(async ({ em }) => (await em.execute("select 1 from files limit 1")).length > 0);
  let orphans = 0;
  let seen = 0;
  for await (const ids of batches(store, before)) {
    seen += ids.length;
    // Many files and not one row is the wrong database sooner than that many orphans: nothing is worse than taking these.
    if (!isAnyKnown) continue;
    const known = await transaction((ctx) => knownOf(ctx, ids));
    for (const id of ids.filter((one) => !known.has(one))) {
      await store.remove(id);
      orphans += 1;
    }
  }
  if (!isAnyKnown && seen > 0)
    log.warn({ files: seen }, "no file in the store is known to the database; none is swept");
  return { unfinished, orphans };
}

async function* batches(store: FileStore, before: Date): AsyncGenerator<string[]> {
  let ids: string[] = [];
  for await (const { id, writtenAt } of store.list()) {
    if (writtenAt >= before) continue;
    ids.push(id);
    if (ids.length === BATCH) {
      yield ids;
      ids = [];
    }
  }
  if (ids.length > 0) yield ids;
}

async function knownOf(ctx: Ctx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await ctx.em.execute<{ id: string }[]>(
    "select id from files where id in (select value::uuid from jsonb_array_elements_text(?::jsonb) as value)",
    [JSON.stringify(ids)],
  );
  return new Set(rows.map(({ id }) => id));
}
