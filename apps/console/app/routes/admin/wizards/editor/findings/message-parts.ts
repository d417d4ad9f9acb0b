import type { Definition } from "@boardwalk/engine";
import { thingAt } from "@boardwalk/engine/editing";

export type MessagePart =
  | { readonly kind: "words"; readonly text: string }
  /** What it is called; its key for whoever wants to know. */
  | { readonly kind: "name"; readonly text: string; readonly key: string }
  /** As it was typed: it names nothing. */
  | { readonly kind: "code"; readonly text: string };

const QUOTED = /"(?:[^"\\]|\\.)*"/g;

/** The engine speaks in keys, people in names. */
export function messageParts(message: string, definition: Definition): readonly MessagePart[] {
  const parts: MessagePart[] = [];
  let end = 0;
  for (const { 0: quoted, index } of message.matchAll(QUOTED)) {
    if (index > end) parts.push(wordsOf(message.slice(end, index)));
    parts.push(partOf(quoted, definition));
    end = index + quoted.length;
  }
  if (end < message.length) parts.push(wordsOf(message.slice(end)));
  return parts;
}

// The format's own words, as the inspector says them.
const SAID: ReadonlyMap<string, string> = new Map([
  ["SHOW_IF", "“show if”"],
  ["HIDE_IF", "“hide if”"],
  ["REQUIRE_IF", "“require if”"],
  ["DISABLE_IF", "“disable if”"],
  ["CONDITIONAL", "conditional"],
  ["REQUIRED", "unconditional"],
  ["SINGLE", "one-choice"],
  ["MULTIPLE", "a set of several choices"],
  ["raise its priority", "try it earlier"],
  ["make the step inactive", "archive the step"],
]);
const FORMATS_WORDS = /\b(?:[A-Z_]{6,}|raise its priority|make the step inactive)\b/g;

function wordsOf(text: string): MessagePart {
  return { kind: "words", text: text.replace(FORMATS_WORDS, (word) => SAID.get(word) ?? word) };
}

function partOf(quoted: string, definition: Definition): MessagePart {
  const key = unquoted(quoted);
  const found = thingAt(definition, key);
  if (!found) return { kind: "code", text: key };
  if (found.kind === "option") return { kind: "name", text: found.thing.label, key };
  return { kind: "name", text: found.thing.title ?? found.thing.name, key };
}

function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1);
  }
}
