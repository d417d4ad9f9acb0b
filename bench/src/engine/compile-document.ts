import { compile, type Program, parse } from "@boardwalk/engine";

/** A generated document has to be a sound one. */
export function compileDocument(document: unknown): Program {
  const parsed = parse(document);
  if (parsed.ok) return compile(parsed.definition);
  throw new Error(`A generated wizard is none: ${JSON.stringify(parsed.errors.slice(0, 3))}`);
}
