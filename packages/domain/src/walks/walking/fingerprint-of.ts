import { createHash } from "node:crypto";
import type { SetAnswer } from "./set-answer.ts";

/** What a page remembers of the answer that it was drawn from; of no answer it is "". */
export function fingerprintOf({ value, inputs }: SetAnswer): string {
  if (value === null) return "";
  const canonical = JSON.stringify([value, Object.entries(inputs)]);
  return createHash("sha256").update(canonical).digest("base64url").slice(0, 22);
}
