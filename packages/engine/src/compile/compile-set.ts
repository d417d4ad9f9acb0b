import { itemAt } from "../evaluator/item-at.ts";
import type { ProgramNode } from "../evaluator/program.ts";
import { compilePattern } from "../pattern/compile-pattern.ts";
import type { DependencyCircles } from "../structure/dependency-circles.ts";
import type { ExistingOption, ExistingSet } from "../structure/existing-wizard.ts";
import { parseDayBound } from "../structure/parse-day-bound.ts";
import { compileDependencies } from "./compile-dependencies.ts";
import type { LookedAt } from "./looked-at-from.ts";

export function compileSet(
  set: ExistingSet,
  circles: DependencyCircles,
  numbers: readonly number[],
  { asks }: LookedAt,
): ProgramNode {
  const { definition, key, options, step } = set;
  const number = itemAt(numbers, set.id);
  const numbersOf = (some: readonly ExistingOption[]): number[] => some.map(({ id }) => itemAt(numbers, id));
  const requirable = options.filter((option) => option.dependencies.some(({ type }) => type === "REQUIRE_IF"));
  const anySet = {
    key,
    step: step.index,
    ...(definition.required ? ({ required: true } as const) : {}),
    ...(set.dependencies.length ? compileDependencies(set, circles, numbers) : {}),
    ...(requirable.length ? { requirable: numbersOf(requirable) } : {}),
    ...(options.length ? { options: optionNumbers(options, numbers), moves: numbersOf(options) } : {}),
    asks: [numbers.length + number, ...new Set(asks.get(number))],
  };
  switch (definition.type) {
    case "SINGLE":
      return { type: definition.type, ...anySet };
    case "MULTIPLE":
      return {
        type: definition.type,
        ...anySet,
        ...(definition.min ? { min: definition.min } : {}),
        ...(definition.max === null ? {} : { max: definition.max }),
      };
    case "TEXT_INPUT": {
      const { minLength, maxLength, pattern, format, min, max } = definition.rules;
      return {
        type: definition.type,
        ...anySet,
        ...(minLength === undefined ? {} : { minLength }),
        ...(maxLength === undefined ? {} : { maxLength }),
        ...(pattern === undefined ? {} : compiledPattern(pattern)),
        ...(format ? { format } : {}),
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
      };
    }
    case "DATE_PICKER":
      return {
        type: definition.type,
        ...anySet,
        ...(definition.rules.min === undefined ? {} : { earliest: parseDayBound(definition.rules.min) }),
        ...(definition.rules.max === undefined ? {} : { latest: parseDayBound(definition.rules.max) }),
      };
    case "FILE_UPLOAD": {
      const { accept, maxBytes, maxFiles } = definition.rules;
      return {
        type: definition.type,
        ...anySet,
        ...(accept?.length ? { accept: accept.map((kind) => kind.toLowerCase()) } : {}),
        ...(maxBytes === undefined ? {} : { maxBytes }),
        ...(maxFiles === undefined ? {} : { maxFiles }),
      };
    }
  }
}

function optionNumbers(options: readonly ExistingOption[], numbers: readonly number[]): Record<string, number> {
  const byKey: Record<string, number> = {};
  for (const { id, definition } of options) byKey[definition.key] = itemAt(numbers, id);
  return byKey;
}

function compiledPattern(source: string): Pick<ProgramNode, "pattern" | "badPattern"> {
  const compiled = compilePattern(source);
  return compiled.ok ? { pattern: compiled.pattern } : { badPattern: true };
}
