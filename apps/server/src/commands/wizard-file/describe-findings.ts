import type { Definition, Finding, FindingPosition } from "@boardwalk/engine";
import { counted } from "../counted.ts";
import { describeWitness } from "./describe-witness.ts";
import { nameOf } from "./read-text.ts";

/** Findings, each from its place on, in a form that editors lead there from; those about one step stand together. */
export function describeFindings(
  path: string,
  { steps }: Definition,
  findings: readonly Finding[],
  positions: readonly FindingPosition[],
): string {
  const placed = findings.map((finding, index) => ({ finding, position: positions[index] }));
  const groups = Map.groupBy(placed, ({ finding }) => finding.at?.split(".", 1)[0] ?? null);
  const places = new Map(steps.map(({ key }, place) => [key, place]));
  // The wizard's own come first, and last what is about a step that is not there.
  const placeOf = (step: string | null) => (step === null ? -1 : (places.get(step) ?? steps.length));
  const inOrder = [...groups].sort(([one], [other]) => placeOf(one) - placeOf(other));
  const name = nameOf(path);
  return inOrder
    .map(([, members]) => {
      const lines = members.flatMap(({ finding, position }) => describe(name, finding, position));
      return `${[...lines, ""].join("\n")}\n`;
    })
    .join("");
}

function describe(
  name: string,
  { severity, code, at, message, witness }: Finding,
  { line, column, shadowedBy }: FindingPosition = { line: 1, column: 1 },
): string[] {
  const before = shadowedBy ? ` The rule that stands before it is at line ${shadowedBy.line}.` : "";
  const example = witness ? describeWitness(witness) : "";
  return [
    [`${name}:${line}:${column}`, severity, ...(at === null ? [] : [at]), `(${code})`].join("  "),
    `  ${message}${before}`,
    ...(example === "" ? [] : [`  ${example}`]),
  ];
}

/** `1 error, 2 warnings.` */
export function summarizeFindings(findings: readonly Finding[]): string {
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  const counts = [
    ...(count("error") > 0 ? [counted(count("error"), "error")] : []),
    ...(count("warning") > 0 ? [counted(count("warning"), "warning")] : []),
  ];
  return counts.length === 0 ? "Nothing to mend." : `${counts.join(", ")}.`;
}
