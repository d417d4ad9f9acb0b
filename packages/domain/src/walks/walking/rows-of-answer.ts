import { type KeyRing, newId } from "../../kernel/index.ts";
import type { PublishedVersion } from "../../wizards/index.ts";
import { entryOf } from "./entry-of.ts";
import { sealedPlaceOf } from "./sealed-place-of.ts";
import type { SetAnswer } from "./set-answer.ts";
import type { StoredSelection } from "./stored-walk.ts";
import { optionOf, type SetPart } from "./version-parts.ts";

/** A row of wizard_user_selections as it is to stand. */
export interface SelectionRow {
  readonly id: string;
  readonly stepId: string;
  readonly setId: string;
  readonly optionId: string | null;
  readonly step: string;
  readonly set: string;
  readonly option: string | null;
  readonly value: string | null;
  readonly input: Readonly<Record<string, unknown>> | null;
  readonly sealed: string | null;
  readonly order: number;
  readonly seconds: number | null;
}

export interface AnswerToKeep {
  readonly version: PublishedVersion;
  readonly part: SetPart;
  readonly answer: SetAnswer;
  /** Attention that was paid to it in all. */
  readonly seconds: number | null;
  /** What stands there now: a row about the same option stays that row. */
  readonly before?: readonly Pick<StoredSelection, "id" | "option">[];
}

/** How an answer is kept: a row for each option, one for a text, a date or files, and one sealed row for a sensitive set. */
export function rowsOfAnswer(keys: Pick<KeyRing, "seal">, wish: AnswerToKeep): SelectionRow[] {
  const { part, answer, before = [] } = wish;
  const { value, inputs } = answer;
  if (value === null) return [];
  const idOf = (option: string | null): string => before.find((row) => row.option === option)?.id ?? newId();

  if (part.isSensitive) {
    const id = idOf(null);
    const sealed = keys.seal(JSON.stringify({ value, inputs }), sealedPlaceOf(id));
    return [{ ...blankRow(wish, 0), id, sealed }];
  }
  if (part.set.type === "FILE_UPLOAD") return [{ ...blankRow(wish, 0), id: idOf(null), input: { files: value } }];
  if (part.set.type === "TEXT_INPUT" || part.set.type === "DATE_PICKER")
    return [{ ...blankRow(wish, 0), id: idOf(null), value: String(value) }];
  const named = typeof value === "string" ? [value] : value;
  return named.flatMap((key, place) => {
    const option = typeof key === "string" ? optionOf(part, key) : undefined;
    if (option === undefined) return [];
    const text = entryOf(inputs, option.key);
    return {
      ...blankRow(wish, place),
      id: idOf(option.key),
      optionId: rowOf(wish.version, `${part.key}.${option.key}`),
      option: option.key,
      value: option.value,
      input: text === undefined ? null : { text },
    };
  });
}

function blankRow({ version, part, seconds }: AnswerToKeep, place: number): Omit<SelectionRow, "id"> {
  return {
    stepId: rowOf(version, part.step.key),
    setId: rowOf(version, part.key),
    optionId: null,
    step: part.step.key,
    set: part.set.key,
    option: null,
    value: null,
    input: null,
    sealed: null,
    // By the set's place in the version and the option's within it, so that rows read as the wizard asks.
    order: part.place * 1_000 + place,
    // Once for the whole answer: sums over rows are sums over answers.
    seconds: place === 0 ? seconds : 0,
  };
}

function rowOf(version: PublishedVersion, key: string): string {
  const id = entryOf(version.keyRows, key);
  if (id === undefined) throw new Error(`Version ${version.id} does not say which row ${key} is.`);
  return id;
}
