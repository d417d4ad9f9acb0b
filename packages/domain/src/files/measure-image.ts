export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

type Measure = (head: Buffer) => ImageSize | null;

const MEASURES: Readonly<Record<string, Measure>> = {
  "image/png": (head) => (head.length < 24 ? null : { width: head.readUInt32BE(16), height: head.readUInt32BE(20) }),
  // An animated one says in its first chunk what every frame has to fit.
  "image/apng": (head) => (head.length < 24 ? null : { width: head.readUInt32BE(16), height: head.readUInt32BE(20) }),
  "image/gif": (head) => (head.length < 10 ? null : { width: head.readUInt16LE(6), height: head.readUInt16LE(8) }),
  "image/jpeg": measureJpeg,
  "image/webp": measureWebp,
};

/** How large an image becomes once it is decoded, as its header says; null where that cannot be read. */
export function measureImage(mediaType: string, head: Buffer): ImageSize | null {
  const size = MEASURES[mediaType]?.(head) ?? null;
  return size && size.width > 0 && size.height > 0 ? size : null;
}

const START_OF_SCAN = 0xda;

function measureJpeg(head: Buffer): ImageSize | null {
  let at = 2;
  while (at + 9 <= head.length) {
    if (head[at] !== 0xff) return null;
    const marker = head.readUInt8(at + 1);
    // Any number of fill bytes may stand before a marker.
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return { width: head.readUInt16BE(at + 7), height: head.readUInt16BE(at + 5) };
    else if (marker === START_OF_SCAN) return null;
    else at += 2 + head.readUInt16BE(at + 2);
  }
  return null;
}

// C4, C8 and CC stand between the frames' markers and are tables.
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function measureWebp(head: Buffer): ImageSize | null {
  if (head.length < 30) return null;
  switch (head.toString("latin1", 12, 16)) {
    case "VP8X":
      return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 };
    case "VP8L": {
      const bits = head.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case "VP8 ":
      return { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff };
    default:
      return null;
  }
}
