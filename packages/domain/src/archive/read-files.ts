import type { FileStore } from "../files/index.ts";
import { OperatorError, type Snapshot } from "../kernel/index.ts";
import type { EntryToWrite } from "./tar/write-tar.ts";

const PAGE = 500;
const NO_ID = "00000000-0000-0000-0000-000000000000";

/** The bytes of every file that a row of the snapshot speaks of; one whose bytes are not what was kept stops the backup. */
export async function* readFiles(snapshot: Snapshot, files: FileStore): AsyncGenerator<EntryToWrite> {
  for (let last = NO_ID; ; ) {
    const { rows } = await snapshot.query(
      `select id::text as id, byte_count::text as bytes from files where id > '${last}' order by id limit ${PAGE}`,
    );
    if (rows.length === 0) return;
    for (const row of rows) {
      last = String(row["id"]);
      const body = await files.read(last);
      if (body === null)
        throw new OperatorError(
          `The bytes of the file ${last} are not in the file store, so there is no backup. Bring them back, or delete its row; a file that was deleted just now is gone at the next try.`,
        );
      yield { name: `files/${last}`, bytes: Number(row["bytes"]), body };
    }
  }
}
