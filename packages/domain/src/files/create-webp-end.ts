import type { PictureEnd } from "./picture-end.ts";

/** RIFF and the length; the length counts from behind both. */
const HEAD_BYTES = 8;

/** Says itself how long it is. */
export function createWebpEnd(): PictureEnd {
  const head = Buffer.alloc(HEAD_BYTES);
  let byteCount = 0;
  return {
    take(chunk) {
      if (byteCount < HEAD_BYTES) head.set(chunk.subarray(0, HEAD_BYTES - byteCount), byteCount);
      byteCount += chunk.length;
    },
    isReached: () => byteCount >= HEAD_BYTES + head.readUInt32LE(4),
  };
}
