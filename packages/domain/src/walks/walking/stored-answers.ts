import type { Ctx } from "../../kernel/index.ts";
import { SealBroken } from "../../kernel/index.ts";
import { canonicalAnswer } from "./canonical-answer.ts";
import { filesInAnswer } from "./files-in-answer.ts";
import { sealedPlaceOf } from "./sealed-place-of.ts";
import { NO_ANSWER, type SetAnswer } from "./set-answer.ts";
import type { StoredSelection } from "./stored-walk.ts";
import type { SetPart } from "./version-parts.ts";

export interface StoredAnswer {
  readonly answer: SetAnswer;
  readonly rows: readonly StoredSelection[];
}

/** Rows of one walk, by the dotted key of the set that they answer. */
export function rowsBySet(rows: readonly StoredSelection[]): ReadonlyMap<string, readonly StoredSelection[]> {
  return Map.groupBy(rows, ({ step, set }) => `${step}.${set}`);
}

/** What stands in the rows of one set; sensitive answers are opened. */
export function answerInRows(ctx: Ctx, part: SetPart, rows: readonly StoredSelection[]): SetAnswer {
  const [first] = rows;
  if (first === undefined) return NO_ANSWER;
  if (first.sealed !== null) return openedAnswer(ctx, part, first.id, first.sealed);
  switch (part.set.type) {
    case "TEXT_INPUT":
    case "DATE_PICKER":
      return kept(part, first.value, {});
    case "FILE_UPLOAD":
      return filesInAnswer(first.input?.["files"]);
    case "SINGLE":
    case "MULTIPLE": {
      const options = rows.flatMap(({ option }) => (option === null ? [] : [option]));
      const inputs = rows.flatMap(({ option, input }) => (option === null ? [] : [[option, input?.["text"]]]));
      return kept(part, part.set.type === "SINGLE" ? options[0] : options, Object.fromEntries(inputs));
    }
  }
}

function openedAnswer(ctx: Ctx, part: SetPart, rowId: string, sealed: string): SetAnswer {
  try {
    const opened: { value?: unknown; inputs?: unknown } = Object(
      JSON.parse(ctx.keys.open(sealed, sealedPlaceOf(rowId))),
    );
    return kept(part, opened.value, { ...Object(opened.inputs) });
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error;
    // Whoever runs the server hears of it from the key ring's own check; a walk goes on without that answer.
    ctx.log.warn({ selectionId: rowId }, "a sealed answer does not open");
    return NO_ANSWER;
  }
}

function kept(part: SetPart, value: unknown, inputs: Readonly<Record<string, unknown>>): SetAnswer {
  const read = canonicalAnswer(part.set, value, inputs);
  return read.ok ? read.answer : NO_ANSWER;
}
