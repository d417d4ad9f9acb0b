import fc from "fast-check";
import type { TextRules } from "../definition.ts";
import { arbitraryPattern, badPatterns } from "./arbitrary-pattern.ts";
import type { OptionInput, SetInput } from "./definition-input.ts";
import { type Odds, often } from "./odds.ts";

/** A set whose keys, and those of its options, are still empty: keys are given by place. */
export interface KeylessSet {
  readonly set: SetInput;
  readonly isDuplicate: boolean;
  readonly hasDuplicateOption: boolean;
}

export function arbitrarySet(odds: Odds): fc.Arbitrary<KeylessSet> {
  return fc
    .record({
      choice: fc.oneof(choice("SINGLE", odds), choice("MULTIPLE", odds)),
      other: fc.oneof(
        { weight: 3, arbitrary: text(odds) },
        { weight: 1, arbitrary: date(odds) },
        { weight: 1, arbitrary: files() },
      ),
      isOther: often(odds.withoutChoice),
      required: often(odds.optionalSet).map((isOptional) => !isOptional),
      active: often(odds.inactive).map((isInactive) => !isInactive),
      isDuplicate: often(odds.duplicate),
      hasDuplicateOption: often(odds.duplicate),
    })
    .map(({ choice, other, isOther, required, active, isDuplicate, hasDuplicateOption }) => ({
      set: { ...(isOther ? other : choice), required, active },
      isDuplicate,
      hasDuplicateOption,
    }));
}

function choice(type: "SINGLE" | "MULTIPLE", odds: Odds) {
  return fc
    .record({
      options: fc.array(option(odds), { minLength: odds.tight > 0 ? 0 : 1, maxLength: 4 }),
      min: fc.constantFrom(0, 0, 0, 1, 2, 3),
      max: fc.constantFrom(null, null, null, 1, 2, 3, 0),
      isTight: often(odds.tight),
    })
    .map(({ options, min, max, isTight }): SetInput => {
      if (isTight) return { key: "", type, options, min, max };
      if (type === "SINGLE") return { key: "", type, options, min: 0, max: null };
      const least = Math.min(min, options.length);
      return { key: "", type, options, min: least, max: max === null ? null : Math.max(1, least, max) };
    });
}

function option(odds: Odds): fc.Arbitrary<OptionInput> {
  return fc.record({
    key: fc.constant(""),
    price: fc.constantFrom("0.00", "5", "0.10", "0.2", "1.1", "2.20", "0", "1250.05", "99999999.99"),
    disabled: often(8),
    requiresInput: often(10),
    active: often(odds.inactive).map((isInactive) => !isInactive),
  });
}

function text(odds: Odds): fc.Arbitrary<SetInput> {
  return fc
    .record({
      format: fc.constantFrom(undefined, undefined, "number", "email", "url", "phone"),
      minLength: fc.constantFrom(undefined, undefined, 0, 1, 2, 4),
      maxLength: fc.constantFrom(undefined, undefined, 4, 8, 12, 3),
      min: fc.constantFrom(undefined, -2.5, 0, 1, 7),
      max: fc.constantFrom(undefined, 7, 100, 7.5, 3),
      pattern: fc.oneof(
        { weight: 9, arbitrary: arbitraryPattern() },
        { weight: odds.badPattern, arbitrary: fc.constantFrom(...badPatterns) },
      ),
      hasPattern: often(odds.pattern),
      isTight: often(odds.tight),
    })
    .map(({ format, minLength, maxLength, min, max, pattern, hasPattern, isTight }): SetInput => {
      const lengths: TextRules =
        format !== undefined && !isTight ? {} : { ...set({ minLength }), ...set({ maxLength }) };
      const fits = isTight || min === undefined || max === undefined || min <= max;
      const bounds: TextRules = format === "number" ? { ...set({ min }), ...(fits ? set({ max }) : {}) } : {};
      return {
        key: "",
        type: "TEXT_INPUT",
        rules: { ...set({ format }), ...lengths, ...bounds, ...(hasPattern ? { pattern } : {}) },
      };
    });
}

/** `today` of the walks is never far from these. */
const days = ["2026-12-31", "2027-01-01", "2027-01-15", "2027-02-28", "2027-03-31"];
const bounds = [...days, "today", "today+1d", "today+30d", "today-1d", "today-40d"];

function date(odds: Odds): fc.Arbitrary<SetInput> {
  return fc
    .record({
      min: fc.constantFrom(undefined, ...bounds),
      max: fc.constantFrom(undefined, ...bounds),
      isTight: often(odds.tight),
    })
    .map(({ min, max, isTight }): SetInput => {
      const fits = isTight || min === undefined || max === undefined;
      return { key: "", type: "DATE_PICKER", rules: { ...set({ min }), ...(fits ? set({ max }) : {}) } };
    });
}

function files(): fc.Arbitrary<SetInput> {
  return fc
    .record({
      accept: fc.option(fc.subarray([".pdf", "image/*", "application/pdf", ".PNG", "Image/PNG"]), { nil: undefined }),
      maxBytes: fc.constantFrom(undefined, undefined, 1000, 10, 0),
      maxFiles: fc.constantFrom(undefined, undefined, 2, 1),
    })
    .map(({ accept, maxBytes, maxFiles }): SetInput => {
      return {
        key: "",
        type: "FILE_UPLOAD",
        rules: { ...set({ accept }), ...set({ maxBytes }), ...set({ maxFiles }) },
      };
    });
}

/** Without what is undefined: a document has no such values. */
function set<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key in fields) {
    const value = fields[key];
    if (isDefined(value)) kept[key] = value;
  }
  return kept;
}

function isDefined<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined;
}
