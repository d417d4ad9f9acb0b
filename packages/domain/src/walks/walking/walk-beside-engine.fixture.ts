import { type Answers, applyEvent, type Definition, evaluate, type WalkEvent } from "@boardwalk/engine";
import type { PublishedVersion } from "../../wizards/index.ts";
import type { SubmittedStep } from "./submit-step.ts";
import type { WalkByHand } from "./walk-by-hand.fixture.ts";

/** What the engine alone makes of the same events; it is told of those that the walk has taken. */
export interface WalkBesideEngine {
  readonly document: () => Answers;
  /** What this event came to. */
  give(event: WalkEvent): Promise<"taken" | "refused" | "no such verb">;
}

export interface WalkVerbs {
  skip(step: string): Promise<SubmittedStep>;
  unskip(step: string): Promise<SubmittedStep>;
}

export function walkBesideEngine(
  walk: WalkByHand,
  verbs: WalkVerbs,
  { definition, program }: PublishedVersion,
  today: string,
): WalkBesideEngine {
  let document: Answers = { today };

  async function save(set: string, value: unknown, inputs: Readonly<Record<string, unknown>>) {
    const [step = "", key = ""] = set.split(".");
    const saved = await walk.save(step, key, { value, inputs });
    if (saved.kind !== "saved") return "refused";
    document = applyEvent(document, { type: "answer", set, value });
    // Texts stay only behind options that are named.
    const named: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const option of optionsOf(definition, set)) {
      const text = named.includes(option) ? (inputs[option] ?? null) : null;
      document = applyEvent(document, { type: "input", option: `${set}.${option}`, text });
    }
    return "taken";
  }

  const isDone = (step: string) => new Map(Object.entries(evaluate(program, document).steps)).get(step)?.done === true;

  /** As "continue" is meant: the step is taken up, submitted, and left by the exit that was named. */
  async function submit(step: string, to: string | null, more: { exit?: string | null }) {
    const sent = await walk.submit(step, {}, more);
    if (sent.kind !== "moved") return "refused";
    for (const event of [
      { type: "unskip", step },
      { type: "submit", step },
      { type: "exit", step, to },
    ] as const)
      document = applyEvent(document, event);
    return "taken";
  }

  return {
    document: () => document,
    async give(event) {
      switch (event.type) {
        case "answer":
          if (typeOf(definition, event.set) === "FILE_UPLOAD") return "no such verb";
          return save(event.set, event.value, inputsOf(document, event.set));
        case "input": {
          const [step, set, option = ""] = event.option.split(".");
          const key = `${step}.${set}`;
          if (typeOf(definition, key) === "FILE_UPLOAD") return "no such verb";
          return save(key, document.answers?.[key] ?? null, { ...inputsOf(document, key), [option]: event.text });
        }
        case "submit": {
          const taken = new Map(Object.entries(document.exits ?? {})).get(event.step) ?? null;
          return submit(event.step, isDone(event.step) ? taken : null, {});
        }
        case "exit":
          return submit(event.step, event.to, { exit: event.to });
        case "skip":
        case "unskip": {
          const sent = await (event.type === "skip" ? verbs.skip : verbs.unskip)(event.step);
          if (sent.kind !== "moved") return "refused";
          document = applyEvent(document, event);
          return "taken";
        }
        case "unsubmit":
          return "no such verb";
      }
    },
  };
}

function inputsOf({ inputs = {} }: Answers, set: string): Record<string, unknown> {
  const texts = Object.entries(inputs).filter(([option]) => option.startsWith(`${set}.`));
  return Object.fromEntries(texts.map(([option, text]) => [option.slice(set.length + 1), text]));
}

function setOf(definition: Definition, key: string) {
  const [step, set] = key.split(".");
  return definition.steps.find((one) => one.key === step)?.sets.find((one) => one.key === set);
}

function typeOf(definition: Definition, key: string): string | undefined {
  return setOf(definition, key)?.type;
}

function optionsOf(definition: Definition, key: string): readonly string[] {
  return setOf(definition, key)?.options.map((option) => option.key) ?? [];
}
