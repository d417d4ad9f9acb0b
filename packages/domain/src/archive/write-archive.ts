import { createHash } from "node:crypto";
import type { FileStore } from "../files/index.ts";
import type { Database, Snapshot, Surroundings } from "../kernel/index.ts";
import {
  ARCHIVE_VERSION,
  type ArchiveCounts,
  type ArchiveHead,
  COUNTS_NAME,
  HEAD_NAME,
  SUMS_NAME,
} from "./archive-head.ts";
import { EXACT_TEXT } from "./exact-text.ts";
import { readFiles } from "./read-files.ts";
import { readRows } from "./read-rows.ts";
import { readTableShapes } from "./read-table-shapes.ts";
import { type EntryToWrite, writeTar } from "./tar/write-tar.ts";

export interface Archiving {
  readonly database: Database;
  readonly surroundings: Surroundings;
  readonly files: FileStore;
  /** Takes the archive's bytes as they come, and is waited for. */
  readonly take: (bytes: AsyncIterable<Uint8Array>) => Promise<void>;
}

/** Everything that the database holds at one moment, as one tar. */
export async function writeArchive({ database, surroundings, files, take }: Archiving): Promise<ArchiveCounts> {
  return database.withSnapshot(async (snapshot) => {
    for (const setting of EXACT_TEXT) await snapshot.query(setting);
    const head: ArchiveHead = {
      format: "boardwalk archive",
      version: ARCHIVE_VERSION,
      madeAt: surroundings.clock.now().toISOString(),
      keyId: surroundings.keys.currentKeyId,
      migrations: [...snapshot.migrations],
      tables: await readTableShapes(snapshot, snapshot.roles.owner),
    };
    const counts: ArchiveCounts = { tables: {}, files: 0 };
    await take(writeTar(summed(entriesOf(snapshot, head, files, counts))));
    return counts;
  });
}

async function* entriesOf(
  snapshot: Snapshot,
  head: ArchiveHead,
  files: FileStore,
  counts: ArchiveCounts,
): AsyncGenerator<EntryToWrite> {
  yield entryOf(HEAD_NAME, JSON.stringify(head, null, 1));
  for (const [index, table] of head.tables.entries()) {
    let rows = 0;
    let part = 0;
    for await (const batch of readRows(snapshot, table, `archive_${index}`)) {
      rows += batch.rows;
      part += 1;
      yield entryOf(`tables/${table.name}/${String(part).padStart(6, "0")}.jsonl`, batch.lines);
    }
    counts.tables[table.name] = rows;
  }
  for await (const file of readFiles(snapshot, files)) {
    counts.files += 1;
    yield file;
  }
  yield entryOf(COUNTS_NAME, JSON.stringify(counts, null, 1));
}

/** Adds a list of checksums at the end, as `sha256sum --check` reads it. */
async function* summed(entries: AsyncIterable<EntryToWrite>): AsyncGenerator<EntryToWrite> {
  let sums = "";
  for await (const entry of entries) {
    const hash = createHash("sha256");
    yield { ...entry, body: hashed(entry.body, hash) };
    sums += `${hash.digest("hex")}  ${entry.name}\n`;
  }
  yield entryOf(SUMS_NAME, sums);
}

async function* hashed(body: EntryToWrite["body"], hash: ReturnType<typeof createHash>): AsyncGenerator<Uint8Array> {
  for await (const piece of body) {
    hash.update(piece);
    yield piece;
  }
}

function entryOf(name: string, text: string): EntryToWrite {
  const bytes = Buffer.from(text);
  return { name, bytes: bytes.length, body: [bytes] };
}
