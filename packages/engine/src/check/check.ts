import type { Definition } from "../definition.ts";
import type { Finding } from "../finding.ts";
import { finders } from "./finders.ts";
import { whatIsKnown } from "./what-is-known.ts";

/** What is wrong with a wizard, or may be, before anyone meets it: errors first, each kind in document order. */
export function check(definition: Definition): readonly Finding[] {
  const known = whatIsKnown(definition);
  const findings: Finding[] = [];
  for (const { code, severity, find } of finders)
    for (const found of find(known)) findings.push({ code, severity, ...found });
  return findings;
}
