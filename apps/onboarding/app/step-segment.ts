const PAGES = new Set(["again", "began", "done", "file", "later", "review", "save", "share"]);
const PREFIX = "step-";

/** A step as a part of an address. A key may be called like a page of its walk; none has a hyphen. */
export function stepSegment(key: string): string {
  return PAGES.has(key) ? PREFIX + key : key;
}

/** The key of the step that an address names. */
export function stepOfSegment(segment: string): string {
  return segment.startsWith(PREFIX) ? segment.slice(PREFIX.length) : segment;
}
