import type { Given } from "../form/given.ts";

/** An answer that the server has not acknowledged, as a browser keeps it. */
export interface KeptAnswer extends Given {
  /** The fingerprint that it was typed upon. */
  readonly was: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const LONGEST_MS = 30 * 86_400_000;

/** What is kept of one walk of one person, by dotted set. */
export type KeptAnswers = Readonly<Record<string, KeptAnswer>>;

/** Only what looks as we write it, and is not too old: a browser's storage is anybody's who sits there. */
export function readKept(storage: Pick<Storage, "getItem">, key: string, now: number): KeptAnswers {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? "{}");
    const entries: [string, KeptAnswer][] = [];
    for (const [set, one] of Object.entries<unknown>(Object(kept)))
      if (isKept(one) && now - one.at < LONGEST_MS) entries.push([set, one]);
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}

export function writeKept(storage: Pick<Storage, "setItem" | "removeItem">, key: string, kept: KeptAnswers): void {
  try {
    if (Object.keys(kept).length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(kept));
  } catch {
    // A full or forbidden storage keeps nothing; the answers are still sent.
  }
}

function isKept(one: unknown): one is KeptAnswer {
  return (
    typeof one === "object" &&
    one !== null &&
    "value" in one &&
    "inputs" in one &&
    "at" in one &&
    typeof one.at === "number"
  );
}
