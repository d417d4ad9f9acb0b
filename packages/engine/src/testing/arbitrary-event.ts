import fc from "fast-check";
import type { WalkEvent } from "../answers.ts";
import { arbitraryInput } from "./arbitrary-answers.ts";
import { arbitraryValue, sensibleValue } from "./arbitrary-value.ts";
import type { DefinitionInput } from "./definition-input.ts";
import { optionKeysOf, pick, setsOf } from "./references.ts";

/** An event that fits itself to a wizard; sometimes it names nothing there. */
export function arbitraryEvent(): fc.Arbitrary<(wizard: DefinitionInput) => WalkEvent> {
  return fc
    .record({
      kind: fc.nat(15).map((roll) => pick(kinds, Math.max(0, roll - 6)) ?? "submit"),
      seed: fc.nat(60),
      to: fc.nat(20),
      value: arbitraryValue(),
      choice: sensibleValue(),
      text: arbitraryInput(),
      stray: fc.option(fc.constantFrom("nowhere", "a.nowhere", "a.p", "__proto__", "", "constructor"), { freq: 20 }),
    })
    .map(({ kind, seed, to, value, choice, text, stray }) => (wizard): WalkEvent => {
      const steps = wizard.steps ?? [];
      const step = stray ?? pick(steps, seed)?.key ?? "a";
      switch (kind) {
        case "answer": {
          const found = pick(setsOf(steps), seed);
          const set = found?.set ?? { key: "p", type: "TEXT_INPUT" };
          return { type: "answer", set: stray ?? `${found?.step ?? "a"}.${set.key}`, value: value(set) };
        }
        case "choose": {
          const choices = setsOf(steps).filter(({ set }) => (set.options ?? []).length > 0);
          const found = pick(choices, seed);
          if (!found) return { type: "submit", step };
          return { type: "answer", set: `${found.step}.${found.set.key}`, value: choice(found.set) };
        }
        case "input":
          return { type: "input", option: stray ?? pick(optionKeysOf(steps), seed) ?? "a.p.x", text };
        case "exit": {
          const target = to % 4 === 0 ? null : (pick(wizard.flow ?? [], to)?.to ?? "b");
          return { type: "exit", step, to: target };
        }
        default:
          return { type: kind, step };
      }
    });
}

// To choose otherwise is what moves most on a walk.
const kinds = ["choose", "answer", "submit", "unsubmit", "skip", "unskip", "exit", "input", "skip", "unskip"] as const;
