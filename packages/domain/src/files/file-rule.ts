/** What may be given in one place. */
export interface FileRule {
  readonly mostBytes: number;
  /** The media types that are taken, as they are found in the bytes; null for any. */
  readonly accepts: readonly string[] | null;
}

const MEBIBYTE = 1_048_576;

export const anyFile: FileRule = { mostBytes: 25 * MEBIBYTE, accepts: null };
export const photoFile: FileRule = { mostBytes: 5 * MEBIBYTE, accepts: ["image/png", "image/jpeg", "image/webp"] };

/** More than any camera's picture: decoded, this many pixels take 200 MB of whoever looks at them. */
export const MOST_PIXELS = 50_000_000;
