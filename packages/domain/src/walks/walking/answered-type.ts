const UNKNOWN = "application/octet-stream";

/** What the bytes of a file with this ending are, where that can be told from them. */
const TOLD_BY_BYTES: Readonly<Record<string, readonly string[]>> = {
  gif: ["image/gif"],
  heic: ["image/heic", "image/heif"],
  jpeg: ["image/jpeg"],
  jpg: ["image/jpeg"],
  mp3: ["audio/mpeg"],
  mp4: ["video/mp4"],
  pdf: ["application/pdf"],
  png: ["image/png"],
  webp: ["image/webp"],
  zip: ["application/zip"],
};

/** Texts, which bytes tell nothing about. */
const TOLD_BY_NAME: Readonly<Record<string, string>> = {
  csv: "text/csv",
  ics: "text/calendar",
  json: "application/json",
  md: "text/markdown",
  txt: "text/plain",
};

/** The type that an uploaded file counts as; null where its ending says something else than its bytes. */
export function answeredType(name: string, sniffed: string): string | null {
  const ending = /\.([a-z0-9]+)$/.exec(name.toLowerCase())?.[1] ?? "";
  const told = Object.hasOwn(TOLD_BY_BYTES, ending) ? TOLD_BY_BYTES[ending] : undefined;
  if (told !== undefined && !told.includes(sniffed)) return null;
  const named = Object.hasOwn(TOLD_BY_NAME, ending) ? TOLD_BY_NAME[ending] : undefined;
  return sniffed === UNKNOWN ? (named ?? UNKNOWN) : sniffed;
}
