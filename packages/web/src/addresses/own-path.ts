const NOWHERE = "http://own.invalid";
const LONGEST = 2048;
// Browsers drop control characters and turn a backslash into a slash, and a path becomes another host.
const TRICKS = /[\p{Cc}\u2028\u2029\\]/u;

/** Where to go next, if that is a path of ours; otherwise the fallback. Redirects follow nothing else. */
export function ownPath(wanted: unknown, fallback: string): string {
  if (typeof wanted !== "string" || wanted.length > LONGEST) return fallback;
  if (/\s/.test(wanted) || !isPlain(pathOf(wanted)) || !isPlain(decodedFully(pathOf(wanted)))) return fallback;
  if (TRICKS.test(wanted) || !URL.canParse(wanted, NOWHERE)) return fallback;
  const url = new URL(wanted, NOWHERE);
  if (url.origin !== NOWHERE || !isPlain(url.pathname)) return fallback;
  return url.pathname + url.search + url.hash;
}

/** Begins with one slash and has no two in a row: nothing of ours does, and `//` begins a host. */
function isPlain(path: string | null): boolean {
  if (path === null || !path.startsWith("/")) return false;
  return !path.includes("//") && !TRICKS.test(path);
}

function pathOf(wanted: string): string {
  return wanted.split(/[?#]/, 1)[0] ?? "";
}

/** `%252f` is a slash to whoever decodes twice. Null where it cannot be decoded. */
function decodedFully(path: string): string | null {
  try {
    for (let before = "", now = path, round = 0; round < 5; round += 1) {
      before = now;
      now = decodeURIComponent(before);
      if (now === before) return now;
    }
    return null;
  } catch {
    return null;
  }
}
