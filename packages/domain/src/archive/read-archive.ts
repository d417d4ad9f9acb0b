import { createHash } from "node:crypto";
import type { z } from "zod";
import { OperatorError } from "../kernel/index.ts";
import { ARCHIVE_VERSION, ArchiveCounts, ArchiveHead, COUNTS_NAME, HEAD_NAME, SUMS_NAME } from "./archive-head.ts";
import { readTar, type TarEntry } from "./tar/read-tar.ts";

export interface ArchiveContents {
  readonly head: ArchiveHead;
  readonly counts: ArchiveCounts;
}

/** What is done with an archive's entries on the way; what it leaves unread is read all the same. */
export interface Visitor {
  head?(head: ArchiveHead): Promise<void>;
  rows?(table: string, lines: string): Promise<void>;
  file?(key: string, body: AsyncIterable<Uint8Array>): Promise<void>;
}

/** Reads an archive to its end, and throws a sentence unless all of it is there as it was written. */
export async function readArchive(bytes: AsyncIterable<Uint8Array>, visitor: Visitor = {}): Promise<ArchiveContents> {
  const found = new Map<string, string>();
  let head: ArchiveHead | null = null;
  let counts: ArchiveCounts | null = null;
  let sums: string | null = null;
  try {
    for await (const entry of readTar(bytes)) {
      const hash = createHash("sha256");
      const body = hashed(entry.body, hash);
      if (entry.name === SUMS_NAME) sums = await textOf(body);
      else if (entry.name === HEAD_NAME) {
        head = headOf(await textOf(body));
        await visitor.head?.(head);
      } else if (head === null) throw new RangeError("it does not begin as one");
      else if (entry.name === COUNTS_NAME) counts = parse(ArchiveCounts, await textOf(body));
      else await visit(visitor, entry, body);
      for await (const _ of body);
      found.set(entry.name, hash.digest("hex"));
    }
  } catch (error) {
    throw damageOf(error);
  }
  if (head === null || counts === null || sums === null) throw damaged("it ends too soon");
  found.delete(SUMS_NAME);
  const wrong = differencesOf(sums, found);
  if (wrong !== null) throw damaged(wrong);
  if (!countsAllOf(head, counts)) throw damaged("it counts other tables than it has");
  return { head, counts };
}

async function visit(visitor: Visitor, entry: TarEntry, body: AsyncIterable<Uint8Array>): Promise<void> {
  const [folder = "", name = ""] = entry.name.split("/");
  if (folder === "tables" && visitor.rows) await visitor.rows(name, await textOf(body));
  if (folder === "files" && visitor.file) await visitor.file(name, body);
}

function headOf(text: string): ArchiveHead {
  const { version } = parse(ArchiveHead, text);
  if (version === ARCHIVE_VERSION) return parse(ArchiveHead, text);
  throw new OperatorError(
    `The archive is of format ${version}, and this build reads format ${ARCHIVE_VERSION}. Restore it with the build that made it.`,
  );
}

function parse<Schema extends z.ZodType>(schema: Schema, text: string): z.output<Schema> {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new RangeError("what it says of itself cannot be read", { cause });
  }
}

function differencesOf(sums: string, found: ReadonlyMap<string, string>): string | null {
  const listed = new Map(
    sums
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  for (const [name, sum] of found) if (listed.get(name) !== sum) return `${name} is not what it was`;
  for (const name of listed.keys()) if (!found.has(name)) return `${name} is missing`;
  return null;
}

function countsAllOf(head: ArchiveHead, { tables }: ArchiveCounts): boolean {
  const counted = new Set(Object.keys(tables));
  return counted.size === head.tables.length && head.tables.every(({ name }) => counted.has(name));
}

async function* hashed(
  body: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for await (const piece of body) {
    hash.update(piece);
    yield piece;
  }
}

async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}

const UNPACKING = /^Z_(DATA|BUF|STREAM)_ERROR$/;

function damageOf(error: unknown): unknown {
  if (error instanceof RangeError) return damaged(error.message);
  if (error instanceof Error && "code" in error && UNPACKING.test(String(error.code))) return damaged(error.message);
  return error;
}

function damaged(how: string): OperatorError {
  return new OperatorError(`This is no whole archive of Boardwalk: ${how}. Nothing was changed.`);
}
