import { type AnswerError, type Answers, compile, type Definition, evaluate } from "@boardwalk/engine";

/** What is wrong with one set's answer by its own rules, wherever on the way it stands and whatever else was answered. */
export function judgeAlone(definition: Definition, key: string, given: Answers): readonly AnswerError[] {
  const [stepKey, setKey] = key.split(".");
  const step = definition.steps.find((one) => one.active && one.key === stepKey);
  const set = step?.sets.find((one) => one.active && one.key === setKey);
  if (step === undefined || set === undefined) return [];
  const alone = { ...definition, steps: [{ ...step, sets: [set] }], flow: [], dependencies: [] };
  return evaluate(compile(alone), given).sets[key]?.errors ?? [];
}
