import type { HeaderLookup } from "./header-lookup.ts";
import { isApiPath } from "./is-api-path.ts";

export type GuardVerdict = { allowed: true } | { allowed: false; reason: string };

const allowed: GuardVerdict = { allowed: true };
const refused = (reason: string): GuardVerdict => ({ allowed: false, reason });

const READING = new Set(["GET", "HEAD", "OPTIONS"]);
const EMBEDDED = new Set(["object", "embed"]);

export interface GuardedRequest {
  readonly method: string;
  readonly path: string;
  readonly header: HeaderLookup;
}

/** Decides from Origin, fetch metadata, Referer and bearer whether a request was made by this app's own pages, or by a program. */
export function guardRequest(request: GuardedRequest, ownOrigins: readonly string[]): GuardVerdict {
  return READING.has(request.method) ? guardReading(request.header) : guardWriting(request, ownOrigins);
}

function guardReading(header: HeaderLookup): GuardVerdict {
  if (header("sec-fetch-site") !== "cross-site") return allowed;
  // A link from elsewhere is welcome; a picture, script, frame object or fetch from elsewhere is not.
  if (header("sec-fetch-mode") !== "navigate") return refused("read by a page of another site");
  return EMBEDDED.has(header("sec-fetch-dest") ?? "") ? refused("embedded by a page of another site") : allowed;
}

function guardWriting({ path, header }: GuardedRequest, ownOrigins: readonly string[]): GuardVerdict {
  const origin = header("origin");
  const site = header("sec-fetch-site");
  if (origin !== undefined) {
    if (!ownOrigins.includes(origin)) return refused("another origin");
    // `none` is a person repeating their own request; two names of this machine are still two sites.
    return site === undefined || site === "same-origin" || site === "none" ? allowed : refused("another site");
  }
  if (site !== undefined) return site === "same-origin" ? allowed : refused("another site");
  const referer = header("referer");
  if (referer !== undefined) return ownOrigins.includes(originOf(referer)) ? allowed : refused("another referer");
  return comesFromProgram(path, header) ? allowed : refused("no origin");
}

// Without cookies there is nothing that a browser would have added by itself; and nothing below /api reads one.
function comesFromProgram(path: string, header: HeaderLookup): boolean {
  if (header("cookie") !== undefined) return false;
  return isApiPath(path) || /^bearer \S/i.test(header("authorization") ?? "");
}

function originOf(address: string): string {
  return URL.parse(address)?.origin ?? "null";
}
