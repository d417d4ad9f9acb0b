import type { Readable } from "node:stream";

export const FILE_STORES = ["disk", "s3"] as const;

export interface StoredBytes {
  readonly id: string;
  readonly writtenAt: Date;
}

/** Where the bytes of files are: a folder, or anything that keeps whole objects under a name. */
export interface FileStore {
  readonly kind: (typeof FILE_STORES)[number];
  /** The whole stream under the id, or nothing when it breaks off on the way. */
  write(id: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /** Null where there is nothing under the id. */
  read(id: string): Promise<Readable | null>;
  /** Nothing under the id is what was wanted too. */
  remove(id: string): Promise<void>;
  /** Everything that it holds. */
  list(): AsyncIterable<StoredBytes>;
  /** Takes away what broke off before the time without a chance to say so; gives how many. */
  removeUnfinished(before: Date): Promise<number>;
}
