import type { Definition, Finding, TextPosition } from "@boardwalk/engine";
import { counted } from "./counted.ts";
import { describeWitness } from "./describe-witness.ts";

/** Findings by the step that they are about, the wizard's own first, with a line that sums up. */
export function describeFindings(
  { steps }: Definition,
  findings: readonly Finding[],
  positions: readonly TextPosition[],
): string {
  const placed = findings.map((finding, index) => ({ finding, line: positions[index]?.line }));
  const groups = Map.groupBy(placed, ({ finding }) => finding.at?.split(".", 1)[0] ?? null);
  const places = new Map(steps.map(({ key }, place) => [key, place]));
  // What is about a step that is not there comes last.
  const placeOf = (step: string | null) => (step === null ? -1 : (places.get(step) ?? steps.length));
  const inOrder = [...groups].sort(([one], [other]) => placeOf(one) - placeOf(other));
  const texts = inOrder.map(([step, members]) => {
    const heading = step === null ? "The wizard" : `Step ${step}`;
    return [heading, ...members.flatMap(({ finding, line }) => describe(finding, line)), ""].join("\n");
  });
  return `${[...texts, summary(findings)].join("\n")}\n`;
}

function describe({ severity, code, at, message, witness }: Finding, line: number | undefined): string[] {
  const where = [...(at === null ? [] : [at]), ...(line === undefined ? [] : [`line ${line}`])].join(", ");
  const example = witness ? describeWitness(witness) : "";
  return [
    `  ${[severity.padEnd(7), where, `(${code})`].filter((part) => part !== "").join("  ")}`,
    `    ${message}`,
    ...(example === "" ? [] : [`    ${example}`]),
  ];
}

function summary(findings: readonly Finding[]): string {
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  const counts = [
    ...(count("error") > 0 ? [counted(count("error"), "error")] : []),
    ...(count("warning") > 0 ? [counted(count("warning"), "warning")] : []),
  ];
  return counts.length === 0 ? "Nothing to mend." : `${counts.join(", ")}.`;
}
