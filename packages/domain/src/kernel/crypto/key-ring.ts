/** What must be read again is kept sealed. `about` says whose it is, so that a sealed text works in its own place only. */
export interface KeyRing {
  readonly currentKeyId: string;
  /** `about` is the place, as `table.column:row`. */
  seal(text: string, about: string): string;
  /** Throws SealBroken for what was changed, moved, or sealed under a key that is gone. */
  open(sealed: string, about: string): string;
  /** Whether it opens what was sealed under this key. */
  has(keyId: string): boolean;
}

export class SealBroken extends Error {}
