import type { Ctx, Surroundings } from "../context.ts";
import type { Database } from "../database/connect-database.ts";
import { SealBroken } from "./key-ring.ts";
import { placeOfSealed, SEALED_COLUMNS, type SealedColumn } from "./sealed-columns.ts";

export interface BrokenSeal {
  readonly id: string;
  readonly because: string;
}

export interface RotatedColumn {
  /** `table.column` */
  readonly column: string;
  readonly resealed: number;
  /** What does not open: it stays as it is. */
  readonly broken: readonly BrokenSeal[];
}

const BATCH = 200;

/**
 * Seals anew with today's key whatever stands under a former one, in short transactions while others read and write.
 * Killed, it has done what it has done; called again, it goes on.
 */
export async function rotateKeys(
  database: Database,
  surroundings: Surroundings,
  told: (rotated: RotatedColumn) => void = () => undefined,
): Promise<RotatedColumn[]> {
  const rotated: RotatedColumn[] = [];
  for (const column of SEALED_COLUMNS) {
    const one = await rotateColumn(database, surroundings, column);
    rotated.push(one);
    told(one);
  }
  return rotated;
}

async function rotateColumn(
  database: Database,
  surroundings: Surroundings,
  column: SealedColumn,
): Promise<RotatedColumn> {
  let resealed = 0;
  for (;;) {
    const pass = await passOver(database, surroundings, column);
    resealed += pass.resealed;
    // What changed meanwhile, or came under a former key from a process not yet restarted, is met by another pass.
    if (pass.resealed + pass.missed === 0)
      return { column: `${column.table}.${column.column}`, resealed, broken: pass.broken };
  }
}

interface Pass {
  readonly resealed: number;
  /** Somebody else was quicker. */
  readonly missed: number;
  readonly broken: readonly BrokenSeal[];
}

async function passOver(database: Database, surroundings: Surroundings, column: SealedColumn): Promise<Pass> {
  let [resealed, missed] = [0, 0];
  const broken: BrokenSeal[] = [];
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const from = after;
    const batch = await database.withSystem(surroundings, (ctx) => resealBatch(ctx, column, from));
    resealed += batch.resealed;
    missed += batch.missed;
    broken.push(...batch.broken);
    if (batch.last === null) return { resealed, missed, broken };
    after = batch.last;
  }
}

async function resealBatch(
  ctx: Ctx,
  sealedColumn: SealedColumn,
  after: string,
): Promise<Pass & { readonly last: string | null }> {
  const { table, key, column } = sealedColumn;
  const rows = await ctx.em.execute<{ id: string; sealed: string }[]>(
    `select ${key}::text as id, ${column} as sealed from ${table}
     where ${column} is not null and split_part(${column}, '.', 2) <> ? and ${key} > ?::uuid order by ${key} limit ${BATCH}`,
    [ctx.keys.currentKeyId, after],
  );
  let resealed = 0;
  const broken: BrokenSeal[] = [];
  for (const { id, sealed } of rows) {
    const anew = sealAnew(ctx, placeOfSealed(sealedColumn, id), sealed);
    if (anew instanceof SealBroken) {
      broken.push({ id, because: anew.message });
      continue;
    }
    const changed = await ctx.em.execute<unknown[]>(
      `update ${table} set ${column} = ? where ${key} = ?::uuid and ${column} = ? returning 1`,
      [anew, id, sealed],
    );
    resealed += changed.length;
  }
  return { resealed, missed: rows.length - broken.length - resealed, broken, last: rows.at(-1)?.id ?? null };
}

function sealAnew({ keys }: Ctx, place: string, sealed: string): string | SealBroken {
  try {
    return keys.seal(keys.open(sealed, place), place);
  } catch (error) {
    if (error instanceof SealBroken) return error;
    throw error;
  }
}
