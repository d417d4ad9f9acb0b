import type { ReadTyped } from "./read-typed.ts";

const UNITS: ReadonlyMap<string, number> = new Map([
  ["", 1],
  ["b", 1],
  ["kb", 1_000],
  ["mb", 1_000_000],
  ["gb", 1_000_000_000],
]);

/** `10 MB` as a count of bytes. */
export function readBytes(text: string): ReadTyped {
  const [, figure = "", unit = ""] = /^(\d{1,12}(?:[.,]\d{1,3})?)\s*([a-z]*)$/i.exec(text) ?? [];
  const factor = UNITS.get(unit.toLowerCase());
  if (figure === "" || factor === undefined) return { ok: false, error: "Write a size such as 10 MB or 500 kB." };
  return { ok: true, value: Math.round(Number(figure.replace(",", ".")) * factor) };
}

/** In the largest unit that says it exactly. */
export function writeBytes(bytes: number): string {
  for (const [unit, factor] of [["GB", 1_000_000_000] as const, ["MB", 1_000_000] as const, ["kB", 1_000] as const]) {
    if (bytes >= factor && bytes % (factor / 1_000) === 0) return `${bytes / factor} ${unit}`;
  }
  return `${bytes} B`;
}
