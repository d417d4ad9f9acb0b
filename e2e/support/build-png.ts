import { crc32, deflateSync } from "node:zlib";

/** A picture that every browser draws: one colour, as wide and high as wanted. */
export function buildPng(width: number, height = width): Buffer {
  const row = Buffer.alloc(1 + width * 3, 0x6f);
  row[0] = 0;
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  return png(width, height, deflateSync(rows));
}

/** Says that it is so large, and holds almost nothing: what a picture made to exhaust memory looks like. */
export function buildPngBomb(width: number, height = width): Buffer {
  return png(width, height, deflateSync(Buffer.alloc(1024)));
}

function png(width: number, height: number, data: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  whole.set(body, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
