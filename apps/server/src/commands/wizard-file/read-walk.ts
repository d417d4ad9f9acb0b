import type { Answers } from "@boardwalk/engine";

export type ReadWalk =
  | { readonly ok: true; readonly answers: Answers & Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly message: string; readonly line: number; readonly column: number };

/** One walk out of JSON text; what stands inside it is the engine's to judge. */
export async function readWalk(text: string): Promise<ReadWalk> {
  const value = parseJson(text);
  if (isObject(value)) return { ok: true, answers: value };
  if (value !== undefined) return { ok: false, message: "A walk must be one JSON object.", line: 1, column: 1 };
  const { parseText } = await import("@boardwalk/engine");
  // No wizard either, but its reader knows where a text stops being JSON.
  const parsed = parseText(text);
  const { message = "This is no JSON.", line = 1, column = 1 } = parsed.ok ? {} : (parsed.errors[0] ?? {});
  return { ok: false, message, line, column };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Answers & Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
