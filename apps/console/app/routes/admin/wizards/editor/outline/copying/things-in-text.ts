import { type Definition, parse } from "@boardwalk/engine";
import type { Kind } from "../rows/outline-row.ts";
import { optionsInLines } from "./options-in-lines.ts";
import { COPIED, THINGS_FORMAT } from "./things-format.ts";

export interface CopiedThings {
  readonly kind: Kind;
  /** With nothing in it but what was copied, and what that was in. */
  readonly wizard: Definition;
}

export type ReadThings =
  | { readonly ok: true; readonly things: CopiedThings }
  | { readonly ok: false; readonly words: string };

/** What is pasted: copied things, a whole wizard for its steps, or lines for options. */
export function thingsInText(text: string): ReadThings {
  const json = jsonIn(text);
  if (json === null) return readAs("option", optionsInLines(text));
  const { format, kind = "step", steps, flow, dependencies } = json;
  if (format === "boardwalk.wizard/1") return readAs("step", { steps, flow, dependencies });
  if (format !== THINGS_FORMAT || !isKind(kind)) return { ok: false, words: "What was copied is no part of a wizard." };
  return readAs(kind, { steps, flow, dependencies });
}

function readAs(kind: Kind, { steps, flow = [], dependencies = [] }: Record<string, unknown>): ReadThings {
  const read = parse({ format: "boardwalk.wizard/1", ...COPIED, steps, flow, dependencies });
  if (!read.ok)
    return { ok: false, words: `What was copied does not fit: ${read.errors[0]?.message ?? "it is empty"}` };
  return { ok: true, things: { kind, wizard: read.definition } };
}

function isKind(kind: unknown): kind is Kind {
  return kind === "step" || kind === "set" || kind === "option";
}

function jsonIn(text: string): Record<string, unknown> | null {
  if (!text.trimStart().startsWith("{")) return null;
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null ? { ...json } : null;
  } catch {
    return null;
  }
}
