import type { JsonValue } from "@boardwalk/engine";
import { readBytes, writeBytes } from "./bytes-in-words.ts";
import type { FieldKind } from "./field-spec.ts";
import { readMetadata } from "./read-metadata.ts";

export type ReadTyped =
  | { readonly ok: true; readonly value: JsonValue }
  | { readonly ok: false; readonly error: string };

/** What a text stands for that was typed into a field; `key` is that of the thing. */
export function readTyped(kind: FieldKind, text: string, key: string): ReadTyped {
  const trimmed = text.trim();
  switch (kind.is) {
    case "text":
      if (text !== "") return { ok: true, value: text };
      return { ok: true, value: kind.empty === "key" ? key : kind.empty === "null" ? null : "" };
    case "money":
      return readMoney(trimmed);
    case "number":
      if (trimmed === "") return { ok: true, value: kind.empty === 0 ? 0 : null };
      return readNumber(trimmed, kind.decimal === true);
    case "bytes":
      return trimmed === "" ? { ok: true, value: null } : readBytes(trimmed);
    case "list": {
      const parts = trimmed.split(/[\s,;]+/).filter(Boolean);
      return { ok: true, value: parts.length === 0 ? null : parts };
    }
    case "json":
      return trimmed === "" ? { ok: true, value: {} } : readMetadata(text);
    default:
      return { ok: true, value: trimmed === "" ? null : trimmed };
  }
}

/** How a value stands in its field. */
export function writeTyped(kind: FieldKind, value: JsonValue | undefined): string {
  if (value === null || value === undefined) return "";
  switch (kind.is) {
    case "bytes":
      return typeof value === "number" ? writeBytes(value) : "";
    case "list":
      return Array.isArray(value) ? value.join(", ") : "";
    case "json":
      return typeof value === "object" && Object.keys(value).length > 0 ? JSON.stringify(value, null, 2) : "";
    default:
      return String(value);
  }
}

function readMoney(text: string): ReadTyped {
  if (text === "") return { ok: true, value: "0.00" };
  const found = /^(\d{1,8})(?:[.,](\d{1,2}))?$/.exec(text);
  if (!found)
    return { ok: false, error: "Write an amount such as 850 or 850.50: up to 8 digits, and 2 behind the point." };
  const [, whole = "0", hundredths = ""] = found;
  return { ok: true, value: `${whole.replace(/^0+(?=\d)/, "")}.${hundredths.padEnd(2, "0")}` };
}

function readNumber(text: string, isDecimal: boolean): ReadTyped {
  const plain = text.replace(",", ".");
  if (!isDecimal && !/^\d{1,15}$/.test(plain)) return { ok: false, error: "Write a whole number such as 3." };
  if (isDecimal && !/^[+-]?\d{1,15}(\.\d{1,15})?$/.test(plain))
    return { ok: false, error: "Write a number such as 2.5." };
  return { ok: true, value: Number(plain) };
}
