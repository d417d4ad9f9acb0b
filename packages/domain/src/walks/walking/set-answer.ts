/** A file within an answer; its bytes stand in the file store under its id. */
export interface AnsweredFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
}

/** The answer to one set in its one canonical form, so that two equal answers are equal as JSON too. */
export interface SetAnswer {
  /** An option's key, options' keys in the definition's order, a text, an ISO date, files; null where nothing is answered. */
  readonly value: string | readonly string[] | readonly AnsweredFile[] | null;
  /** Texts behind the options that are named, by the options' own keys. */
  readonly inputs: Readonly<Record<string, string>>;
}

export const NO_ANSWER: SetAnswer = { value: null, inputs: {} };
