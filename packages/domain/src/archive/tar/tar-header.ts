export const BLOCK_BYTES = 512;
const LONGEST_NAME = 100;
/** Eleven octal digits hold no more. */
const MOST_BYTES = 8 ** 11 - 1;

export interface TarHeader {
  readonly name: string;
  readonly bytes: number;
}

/** One POSIX ustar block; its owner and time are nobody's and never, so that equal contents give equal archives. */
export function writeTarHeader({ name, bytes }: TarHeader): Uint8Array {
  if (Buffer.byteLength(name) > LONGEST_NAME || bytes > MOST_BYTES)
    throw new RangeError(`${name} with ${bytes} bytes is more than a tar holds.`);
  const block = Buffer.alloc(BLOCK_BYTES);
  block.write(name, 0);
  block.write(octal(0o600, 7), 100);
  block.write(octal(0, 7), 108);
  block.write(octal(0, 7), 116);
  block.write(octal(bytes, 11), 124);
  block.write(octal(0, 11), 136);
  block.write("0", 156);
  block.write("ustar\u000000", 257);
  block.write(`${octal(sumOf(block), 6)}\u0000 `, 148);
  return block;
}

/** Null for a block of zeros, which ends a tar; a RangeError for what is no header of a plain file. */
export function readTarHeader(block: Buffer): TarHeader | null {
  if (block.every((byte) => byte === 0)) return null;
  if (Number.parseInt(textAt(block, 148, 8), 8) !== sumOf(block)) throw new RangeError("a header is wrong");
  const kind = textAt(block, 156, 1);
  if (kind !== "0" && kind !== "") throw new RangeError("there is something in it that is no plain file");
  const prefix = textAt(block, 345, 155);
  const name = textAt(block, 0, LONGEST_NAME);
  return { name: prefix === "" ? name : `${prefix}/${name}`, bytes: Number.parseInt(textAt(block, 124, 12), 8) };
}

/** How many zeros follow so many bytes. */
export const paddingAfter = (bytes: number): number => (BLOCK_BYTES - (bytes % BLOCK_BYTES)) % BLOCK_BYTES;

const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, "0");

function textAt(block: Buffer, start: number, length: number): string {
  const [text = ""] = block.toString("utf8", start, start + length).split("\u0000", 1);
  return text.trim();
}

// The checksum's own place counts as spaces.
function sumOf(block: Buffer): number {
  let sum = 8 * 32;
  for (const [index, byte] of block.entries()) if (index < 148 || index >= 156) sum += byte;
  return sum;
}
