import type { Definition } from "../definition.ts";
import type { Segments } from "../document/reading.ts";
import { JsonScanner } from "../document/text/json-scanner.ts";
import { linesAndColumns } from "../document/text/lines-and-columns.ts";
import { offsetOf, wantPlaces } from "../document/text/places.ts";
import type { Finding } from "../finding.ts";
import { type ClosingPlaces, closingPlaces } from "./closing-places.ts";

/** Counted from 1, columns in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

export interface FindingPosition extends TextPosition {
  /** Of a rule that is never taken: where the one stands that is taken before it. */
  readonly shadowedBy?: TextPosition;
}

/** Where in the text that a definition was read from each finding about it stands; of a circle, what closes it. */
export function locateFindings(
  text: string,
  definition: Definition,
  findings: readonly Finding[],
): readonly FindingPosition[] {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const things = segmentsByKey(definition);
  const closing = findings.some(({ code }) => NEED_CLOSING.has(code)) ? closingPlaces(definition) : null;
  const wanted = findings.map((finding) => segmentsOf(finding, things, closing));
  const shadows = findings.map(({ code, rule }): Segments | null => {
    const before = code === "shadowed-rule" && rule !== undefined ? closing?.ruleBefore(rule) : null;
    return typeof before === "number" ? ["flow", before] : null;
  });
  const all = [...wanted, ...shadows.map((segments) => segments ?? [])];
  const places = wantPlaces(all);
  new JsonScanner(source).scan(places);
  const positions = linesAndColumns(
    source,
    all.map((segments) => offsetOf(places, segments, "value")),
  );
  return positions.slice(0, findings.length).map((position, at) => {
    const shadowedBy = shadows[at] ? positions[findings.length + at] : undefined;
    return shadowedBy ? { ...position, shadowedBy } : position;
  });
}

const NEED_CLOSING: ReadonlySet<Finding["code"]> = new Set(["flow-cycle", "dependency-cycle", "shadowed-rule"]);

function segmentsOf(
  finding: Finding,
  things: ReturnType<typeof segmentsByKey>,
  closing: ClosingPlaces | null,
): Segments {
  if (finding.rule !== undefined) return ["flow", finding.rule, ...(finding.code === "bad-condition" ? ["when"] : [])];
  if (finding.dependency !== undefined) return ["dependencies", finding.dependency];
  if (finding.at === null) return finding.code === "too-many-steps" ? ["settings", "maxSteps"] : [];
  const closes = closing ? segmentsClosing(finding, closing) : null;
  if (closes) return closes;
  const all = things.get(finding.at) ?? [];
  // Of two things with one key the later one is to be changed.
  const segments = (finding.code === "duplicate-key" ? all.at(-1) : all[0]) ?? [];
  return finding.code === "bad-pattern" ? [...segments, "rules", "pattern"] : segments;
}

function segmentsClosing({ code, related = [] }: Finding, closing: ClosingPlaces): Segments | null {
  const rule = code === "flow-cycle" ? closing.ruleIn(related) : null;
  if (rule !== null) return ["flow", rule];
  const dependency = code === "dependency-cycle" ? closing.dependencyIn(related) : null;
  return dependency === null ? null : ["dependencies", dependency];
}

function segmentsByKey({ steps }: Definition): ReadonlyMap<string, readonly Segments[]> {
  const found = new Map<string, Segments[]>();
  const add = (key: string, segments: Segments) => {
    const known = found.get(key);
    if (known) known.push(segments);
    else found.set(key, [segments]);
  };
  for (const [atStep, step] of steps.entries()) {
    add(step.key, ["steps", atStep]);
    for (const [atSet, set] of step.sets.entries()) {
      add(`${step.key}.${set.key}`, ["steps", atStep, "sets", atSet]);
      for (const [atOption, option] of set.options.entries()) {
        add(`${step.key}.${set.key}.${option.key}`, ["steps", atStep, "sets", atSet, "options", atOption]);
      }
    }
  }
  return found;
}
