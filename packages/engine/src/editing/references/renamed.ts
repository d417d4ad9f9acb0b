/** What a dotted key is called now; null for what is gone. */
export type Rename = (at: string) => string | null;

/** As `rename` says, and as before where it is gone. */
export function renamed(rename: Rename, at: string): string {
  return rename(at) ?? at;
}
