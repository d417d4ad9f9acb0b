import { quoted } from "../../quoted.ts";
import type { Applied, Refusal } from "../applied.ts";

export type Refused = Extract<Applied, { readonly ok: false }>;

/** What could never be applied. */
export function invalid(message: string, at: string | null, more: Pick<Refusal, "field" | "yours"> = {}): Refused {
  return { ok: false, refusal: { kind: "invalid", message, at, ...more } };
}

/** What is no longer as its author saw it. */
export function stale(message: string, at: string | null, more: Pick<Refusal, "field" | "yours" | "theirs">): Refused {
  return { ok: false, refusal: { kind: "stale", message, at, ...more } };
}

export function gone(at: string, yours: Refusal["yours"] = null): Refused {
  return stale(`${quoted(at)} is no longer there.`, at, { yours, theirs: null });
}
