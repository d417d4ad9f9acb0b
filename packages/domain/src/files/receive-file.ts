import { createHash } from "node:crypto";
import { fileTypeFromBuffer } from "file-type";
import { newId, Unavailable } from "../kernel/index.ts";
import { createPictureCleaner } from "./create-picture-cleaner.ts";
import { type FileRule, MOST_PIXELS } from "./file-rule.ts";
import type { FileStore } from "./file-store.ts";
import { measureImage } from "./measure-image.ts";
import type { PictureCleaner } from "./picture-cleaner.ts";

/** Bytes that stand in the store, and belong to nobody before `storeFile` says whose they are. */
export interface ReceivedFile {
  readonly id: string;
  readonly store: FileStore["kind"];
  readonly mediaType: string;
  readonly byteCount: number;
  readonly sha256: string;
}

export type FileRefusal = "empty" | "too-large" | "wrong-type" | "unreadable" | "too-many-pixels";
export type Receipt =
  | { readonly kind: "received"; readonly file: ReceivedFile }
  | { readonly kind: "refused"; readonly because: FileRefusal };

// Cameras write profiles and previews before a picture's size; all of it is looked at before anything is kept.
const HEAD_BYTES = 262_144;
const UNKNOWN_TYPE = "application/octet-stream";

/** Streams bytes into the store. It takes its time, so no transaction is open meanwhile; orphans are swept. */
export async function receiveFile(
  store: FileStore,
  bytes: AsyncIterable<Uint8Array>,
  rule: FileRule,
): Promise<Receipt> {
  const source = bytes[Symbol.asyncIterator]();
  try {
    const head = await readHead(source);
    const mediaType = head.length === 0 ? UNKNOWN_TYPE : await sniff(head);
    const because = judge(head, mediaType, rule);
    if (because !== null) return { kind: "refused", because };

    const id = newId();
    const meter = new Meter(rule.mostBytes, rule.accepts === null ? null : createPictureCleaner(mediaType));
    await store.write(id, meter.pass(head, source));
    return { kind: "received", file: { id, store: store.kind, mediaType, ...meter.result() } };
  } catch (error) {
    if (error instanceof Refused) return { kind: "refused", because: error.because };
    throw isFull(error) ? new Unavailable(60, error, "disk full") : error;
  } finally {
    await source.return?.();
  }
}

/** Thrown into the store's writing, so that nothing of it stays. */
class Refused extends Error {
  readonly because: FileRefusal;

  constructor(because: FileRefusal) {
    super(because);
    this.because = because;
  }
}

/** Counts and hashes what stays, lets no more come than may, and nothing that breaks off before its end. */
class Meter {
  readonly #most: number;
  readonly #cleaner: PictureCleaner | null;
  readonly #hash = createHash("sha256");
  #byteCount = 0;

  constructor(most: number, cleaner: PictureCleaner | null) {
    this.#most = most;
    this.#cleaner = cleaner;
  }

  async *pass(first: Buffer, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
    let came = 0;
    for (let chunk: Uint8Array | null = first; chunk !== null; chunk = await next(rest)) {
      came += chunk.byteLength;
      if (came > this.#most) throw new Refused("too-large");
      const stays = this.#cleaner?.clean(chunk) ?? chunk;
      if (stays.byteLength === 0) continue;
      this.#byteCount += stays.byteLength;
      this.#hash.update(stays);
      yield stays;
    }
    if (this.#cleaner?.isWhole() === false) throw new Refused("unreadable");
  }

  result() {
    return { byteCount: this.#byteCount, sha256: this.#hash.digest("hex") };
  }
}

async function next(source: AsyncIterator<Uint8Array>): Promise<Uint8Array | null> {
  const { done, value } = await source.next();
  return done ? null : value;
}

async function readHead(source: AsyncIterator<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const chunk = await next(source);
    if (chunk === null) break;
    chunks.push(chunk);
    length += chunk.byteLength;
  }
  return Buffer.concat(chunks);
}

// Never what the name or the sender says: only what the bytes are.
async function sniff(head: Buffer): Promise<string> {
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  return found?.mime.slice(0, 100) ?? UNKNOWN_TYPE;
}

function judge(head: Buffer, mediaType: string, rule: FileRule): FileRefusal | null {
  if (head.length === 0) return "empty";
  if (head.length > rule.mostBytes) return "too-large";
  if (rule.accepts !== null && !rule.accepts.includes(mediaType)) return "wrong-type";
  const size = measureImage(mediaType, head);
  if (size === null) return rule.accepts === null ? null : "unreadable";
  return size.width * size.height > MOST_PIXELS ? "too-many-pixels" : null;
}

function isFull(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");
}
