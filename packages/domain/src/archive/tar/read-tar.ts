import { ByteReader } from "./byte-reader.ts";
import { BLOCK_BYTES, paddingAfter, readTarHeader, type TarHeader } from "./tar-header.ts";

export interface TarEntry extends TarHeader {
  /** To be read before the next entry; what is left of it is passed over. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** The files of a tar one after the other, however large each is. */
export async function* readTar(source: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const reader = new ByteReader(source);
  for (;;) {
    const header = readTarHeader(await reader.whole(BLOCK_BYTES));
    if (header === null) break;
    const body = reader.exactly(header.bytes);
    yield { ...header, body };
    for await (const _ of body);
    await reader.whole(paddingAfter(header.bytes));
  }
  // Read to the end, so that whoever unpacks finds out about what is behind it too.
  while ((await reader.some(Number.MAX_SAFE_INTEGER)) !== null);
}
