import type { SetDefinition, StepDefinition } from "@boardwalk/engine";
import type { WalkForm } from "@boardwalk/web";

/** What somebody gave for one set, in the engine's terms. */
export interface GivenAnswer {
  readonly value: unknown;
  /** Texts behind options, by option. */
  readonly inputs: Readonly<Record<string, string>>;
  /** The fingerprint of the answer that the page was drawn from. */
  readonly was: string | null;
}

// No answer has this one, so that the question which answer stays is asked once more.
const UNDECIDED = "?";

/**
 * What a step's form gives, by set. Sets that were not drawn are not in it, and stay as they are.
 * Where one question about two answers is decided alone, the others are not by what their radios began with.
 */
export function givenOf(
  step: StepDefinition,
  form: Pick<WalkForm, "asked" | "values" | "inputs" | "was" | "keeps">,
  decides: string | null = null,
): Readonly<Record<string, GivenAnswer>> {
  const given: Record<string, GivenAnswer> = {};
  for (const set of step.sets) {
    // Files are added and taken away by themselves, never by what a form does not say.
    if (!form.asked.has(set.key) || set.type === "FILE_UPLOAD") continue;
    const keeps = form.keeps.get(set.key);
    const isOpen = keeps !== undefined && decides !== null && decides !== set.key;
    if (keeps === "theirs" && !isOpen) continue;
    given[set.key] = {
      value: answerFrom(set, form.values.get(set.key) ?? []),
      inputs: Object.fromEntries(form.inputs.get(set.key) ?? []),
      was: isOpen ? UNDECIDED : (form.was.get(set.key) ?? null),
    };
  }
  return given;
}

function answerFrom({ type }: SetDefinition, values: readonly string[]): unknown {
  if (type === "MULTIPLE") return values;
  // More than one where one is asked for is no answer of ours: the engine says what is wrong with it.
  return values.length > 1 ? values : (values[0] ?? "");
}
