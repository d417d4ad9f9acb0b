import type { FileStore } from "../files/index.ts";
import { countSealed, type Database, OperatorError, type SealedTexts, type Statements } from "../kernel/index.ts";
import type { ArchiveCounts, ArchiveHead, TableShape } from "./archive-head.ts";
import { EXACT_TEXT } from "./exact-text.ts";
import { loadRows } from "./load-rows.ts";
import { openTables } from "./open-tables.ts";
import { type ArchiveContents, readArchive } from "./read-archive.ts";
import { readTableShapes } from "./read-table-shapes.ts";
import { requireEmpty } from "./require-empty.ts";

export interface Restoring {
  readonly database: Database;
  readonly files: FileStore;
  /** The archive's bytes from the beginning, each time that it is asked. */
  readonly read: () => AsyncIterable<Uint8Array>;
}

export interface Restored extends ArchiveContents {
  /** Which keys it takes to open what is sealed in the rows that came. */
  readonly sealed: readonly SealedTexts[];
}

/** Fills an empty database from an archive: all of it or nothing. Looks at the whole archive before it touches anything. */
export async function restoreArchive({ database, files, read }: Restoring): Promise<Restored> {
  const { head, counts } = await readArchive(read());
  await database.migrateTo(head.migrations);
  const sealed = await database.withLoading(async (owner) => {
    for (const setting of EXACT_TEXT) await owner.script(setting);
    const tables = await matchingTables(owner, head);
    const opened = await openTables(owner, [...tables.values()]);
    await requireEmpty(owner, [...tables.values()]);
    await owner.script(`truncate ${[...tables.keys()].join(", ")}`);
    await readArchive(read(), {
      async rows(name, lines) {
        const table = tables.get(name);
        if (table) await loadRows(owner, table, lines);
      },
      // Their rows are not there for anybody before the end, and bytes without a row are swept away.
      file: (id, body) => files.write(id, body),
    });
    await requireCounts(owner, counts);
    const sealed = await countSealed(owner, (table, column) =>
      Boolean(tables.get(`public.${table}`)?.columns.some(({ name }) => name === column)),
    );
    await opened.close();
    return sealed;
  });
  await database.migrate();
  return { head, counts, sealed };
}

/** The archive's tables, all of which are here, and the other way round. */
async function matchingTables(owner: Statements, head: ArchiveHead): Promise<Map<string, TableShape>> {
  const { rows } = await owner.query("select current_user as name");
  const here = await readTableShapes(owner, String(rows[0]?.["name"]));
  if (JSON.stringify(here) === JSON.stringify(head.tables))
    return new Map(head.tables.map((table) => [table.name, table]));
  const known = new Set(here.map((table) => JSON.stringify(table)));
  const strange = head.tables.filter((table) => !known.has(JSON.stringify(table)));
  throw new OperatorError(
    `The archive's tables are not those of this build (${strange.map(({ name }) => name).join(", ") || "some are missing"}). Nothing was changed.`,
  );
}

async function requireCounts(owner: Statements, { tables }: ArchiveCounts): Promise<void> {
  for (const [name, rows] of Object.entries(tables)) {
    const found = await owner.query(`select count(*)::int as rows from ${name}`);
    if (found.rows[0]?.["rows"] !== rows)
      throw new OperatorError(`Of ${name} not every row arrived, so nothing was kept. The database is as it was.`);
  }
}
