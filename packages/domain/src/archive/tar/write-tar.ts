import { BLOCK_BYTES, paddingAfter, type TarHeader, writeTarHeader } from "./tar-header.ts";

export interface EntryToWrite extends TarHeader {
  readonly body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/** A tar as the bytes of it, made as they are asked for. */
export async function* writeTar(entries: AsyncIterable<EntryToWrite>): AsyncGenerator<Uint8Array> {
  for await (const { name, bytes, body } of entries) {
    yield writeTarHeader({ name, bytes });
    let written = 0;
    for await (const piece of body) {
      written += piece.length;
      yield piece;
    }
    if (written !== bytes) throw new RangeError(`${name} has ${written} bytes and not ${bytes}, as was said of it.`);
    yield new Uint8Array(paddingAfter(bytes));
  }
  yield new Uint8Array(2 * BLOCK_BYTES);
}
