import type { Question } from "../../harness/computation.ts";
import { workModule } from "./work-module.ts";

const SIGN_IN = "a refused sign-in";

export function knownAddressQuestion(databaseUrl: string): Question {
  const goal = (bound: "at least" | "at most", limit: number) =>
    ({ says: `${SIGN_IN}, unknown ÷ known`, figure: { name: SIGN_IN, size: 1 }, against: 1, bound, limit }) as const;
  return {
    title: "An unknown address next to a known one, medians of the time",
    unit: "times",
    sizesOf: null,
    contenders: [{ name: SIGN_IN, module: workModule("unknown-by-known"), sizes: [1], input: databaseUrl }],
    goals: [goal("at most", 1.02), goal("at least", 0.98)],
  };
}
