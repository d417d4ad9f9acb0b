import type { Definition } from "../definition.ts";
import type { Segments } from "../document/reading.ts";
import { JsonScanner } from "../document/text/json-scanner.ts";
import { linesAndColumns } from "../document/text/lines-and-columns.ts";
import { offsetOf, wantPlaces } from "../document/text/places.ts";
import type { Finding } from "../finding.ts";

/** Counted from 1, columns in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Where in the text that a definition was read from each finding about it stands. */
export function locateFindings(
  text: string,
  definition: Definition,
  findings: readonly Finding[],
): readonly TextPosition[] {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const things = segmentsByKey(definition);
  const wanted = findings.map((finding) => segmentsOf(finding, things));
  const places = wantPlaces(wanted);
  new JsonScanner(source).scan(places);
  return linesAndColumns(
    source,
    wanted.map((segments) => offsetOf(places, segments, "value")),
  );
}

function segmentsOf(finding: Finding, things: ReturnType<typeof segmentsByKey>): Segments {
  if (finding.rule !== undefined) return ["flow", finding.rule, ...(finding.code === "bad-condition" ? ["when"] : [])];
  if (finding.dependency !== undefined) return ["dependencies", finding.dependency];
  if (finding.at === null) return finding.code === "too-many-steps" ? ["settings", "maxSteps"] : [];
  const all = things.get(finding.at) ?? [];
  // Of two things with one key the later one is to be changed.
  const segments = (finding.code === "duplicate-key" ? all.at(-1) : all[0]) ?? [];
  return finding.code === "bad-pattern" ? [...segments, "rules", "pattern"] : segments;
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
