import { chosenNames } from "../form/chosen-names.ts";
import type { Given } from "../form/given.ts";

/** Whether two answers come to the same, however each of them was written. */
export function sameAnswer(one: Given, other: Given): boolean {
  return plain(one) === plain(other);
}

function plain({ value, inputs }: Given): string {
  if (typeof value === "string" && value.trim() === "") return plain({ value: [], inputs });
  const names = [...new Set(Array.isArray(value) || value === null ? chosenNames(value) : [String(value)])].sort();
  const texts = names.map((name) => inputs[name]?.trim() ?? "");
  return JSON.stringify([names, texts]).replaceAll("\\r\\n", "\\n");
}
