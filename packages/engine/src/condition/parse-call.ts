import { ConditionFault } from "./condition-fault.ts";
import { type ConditionScope, parseReference } from "./parse-reference.ts";
import type { TokenCursor } from "./token-cursor.ts";
import { saying, type Typed } from "./typed.ts";

/** `has(…)`. */
export function parseHas(cursor: TokenCursor, scope: ConditionScope): Typed {
  const { start } = cursor.advance();
  cursor.expect("(", "Write what has() asks about in parentheses, such as has(answers.step.set)");
  const { code } = parseReference(cursor, scope);
  cursor.expect(")", "has() asks about one answer, total or skipped: close it with )");
  return cursor.typed(start, { type: "truth", code: ["h", code] });
}

/** A reference, with what may be called on it. */
export function parseReferenceOrCall(cursor: TokenCursor, scope: ConditionScope): Typed {
  const owner = parseReference(cursor, scope);
  if (!cursor.takes(".")) return owner;
  const { kind, start, text: method } = cursor.token;
  switch (kind === "word" && method) {
    case "size":
    case "contains":
    case "startsWith":
    case "endsWith":
      cursor.advance();
      cursor.expect("(", `Write ${method}() with its parentheses`);
      break;
    default:
      throw new ConditionFault("Only size(), contains(), startsWith() or endsWith() can stand here", start);
  }
  if (owner.type !== "text" && (owner.type !== "list" || method === "startsWith" || method === "endsWith")) {
    const owners = method === "size" || method === "contains" ? "texts and lists have" : "texts alone have";
    throw new ConditionFault(`${saying(owner)}, but ${owners} ${method}()`, start);
  }
  if (method === "size") {
    cursor.expect(")", "size() takes nothing between its parentheses");
    return cursor.typed(owner.start, { type: "number", code: ["z", owner.code] });
  }
  const argument = cursor.string(`${method}() takes one text in quotes`);
  cursor.expect(")", `${method}() takes one text: close it with )`);
  if (owner.type === "list" || method === "contains") {
    return cursor.typed(owner.start, { type: "truth", code: ["c", owner.code, argument] });
  }
  const letter = method === "startsWith" ? "s" : "e";
  return cursor.typed(owner.start, { type: "truth", code: [letter, owner.code, argument] });
}
