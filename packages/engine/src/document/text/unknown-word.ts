import { quoted } from "../../quoted.ts";

/** Why what stands here is no value of JSON. */
export function unknownWord(text: string, start: number): string {
  const first = text[start] ?? "";
  if (first === "") return "The text ends here; a value must follow.";
  if (first === "'") return 'A text must stand in double quotes ("), not in single ones.';
  if (first === "/" || first === "#") return "JSON has no comments; take this away.";
  if (first === "," || first === "}" || first === "]" || first === ":") return "A value is missing before this.";
  const word = /[\w$]+/y;
  word.lastIndex = start;
  const found = word.exec(text)?.[0] ?? String.fromCodePoint(text.codePointAt(start) ?? 0);
  return `${quoted(found)} is no value of JSON; it must be a text in double quotes, a number, true, false, null, a list or an object.`;
}
