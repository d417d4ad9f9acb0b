import { dayNumber } from "../evaluator/day-number.ts";
import type { DateBound, ProgramSet } from "../evaluator/program.ts";
import { compilePattern } from "../pattern/compile-pattern.ts";
import type { DependencyCircles } from "../structure/dependency-circles.ts";
import type { ExistingSet } from "../structure/existing-wizard.ts";
import { compileDependencies } from "./compile-dependencies.ts";
import type { LookedAt } from "./looked-at-from.ts";

export function compileSet(set: ExistingSet, rank: number, circles: DependencyCircles, lookedAt: LookedAt): ProgramSet {
  const { definition, id, key, options, step } = set;
  const { show, hide, require } = compileDependencies(set, circles);
  const requirable = options
    .filter(({ dependencies }) => dependencies.some(({ type }) => type === "REQUIRE_IF"))
    .map((option) => option.id);
  const readers = lookedAt.readers.get(id);
  const anySet = {
    key,
    rank,
    step: step.index,
    end: id + 1 + options.length,
    ...(definition.required ? ({ required: true } as const) : {}),
    ...(show ? { show } : {}),
    ...(hide ? { hide } : {}),
    ...(require ? { require } : {}),
    ...(requirable.length ? { requirable } : {}),
    ...(readers ? { readers: [...readers] } : {}),
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
        ...(pattern === undefined ? {} : { pattern: compiledPattern(pattern) }),
        ...(format ? { format } : {}),
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
      };
    }
    case "DATE_PICKER":
      return {
        type: definition.type,
        ...anySet,
        ...(definition.rules.min === undefined ? {} : { min: dateBound(definition.rules.min) }),
        ...(definition.rules.max === undefined ? {} : { max: dateBound(definition.rules.max) }),
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

function compiledPattern(source: string) {
  const compiled = compilePattern(source);
  return compiled.ok && compiled.pattern;
}

function dateBound(text: string): DateBound {
  if (!text.startsWith("today")) return { days: dayNumber(text) ?? 0 };
  return { days: Number.parseInt(text.slice("today".length), 10) || 0, sinceToday: true };
}
