import { type Definition, type DocumentError, findUnstorable, locateMisfits, parseText } from "@boardwalk/engine";
import type { Ctx } from "../kernel/index.ts";
import { isTimeZone } from "./is-time-zone.ts";

export type ParsedImport =
  | { readonly ok: true; readonly definition: Definition }
  | { readonly ok: false; readonly errors: readonly DocumentError[] };

/** The text of a file as a definition that can be stored, or what is wrong with it, each at its line. */
export async function parseImport(ctx: Ctx, text: string): Promise<ParsedImport> {
  const parsed = parseText(text);
  if (!parsed.ok) return { ok: false, errors: parsed.errors };
  const misfits = findUnstorable(parsed.definition);
  const { timezone } = parsed.definition.settings;
  if (!(await isTimeZone(ctx, timezone))) {
    misfits.push({ segments: ["settings", "timezone"], message: `There is no time zone "${timezone}".` });
  }
  if (misfits.length > 0) return { ok: false, errors: locateMisfits(text, misfits) };
  return { ok: true, definition: parsed.definition };
}
