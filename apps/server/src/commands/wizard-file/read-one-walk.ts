import type { Answers } from "@boardwalk/engine";
import { OperatorMessage } from "../../operator-message.ts";
import { nameOf } from "./read-text.ts";
import { readWalk } from "./read-walk.ts";

/** The walk that a file of its own holds. */
export async function readOneWalk(path: string, text: string): Promise<Answers & Readonly<Record<string, unknown>>> {
  const read = await readWalk(text);
  const list = read.ok ? read.answers["walks"] : isList(text);
  if (list === true || Array.isArray(list))
    throw new OperatorMessage(
      `${nameOf(path)} holds a list of walks. Take one walk of it, an object like {"answers":{},"submitted":[]}, into a file of its own.`,
    );
  if (!read.ok) throw new OperatorMessage(`${nameOf(path)}:${read.line}:${read.column}  ${read.message}`);
  return read.answers;
}

function isList(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}
