import type { Answers, Program } from "@boardwalk/engine/evaluator";
import type { Outline } from "../path/outline.ts";
import type { PriceStyle } from "../words/price-in-words.ts";

/** What the page tells its script, as JSON. */
export interface BinderData {
  /** Null where it is too large to go along: then the page lives by the server's answers. */
  readonly engine: BinderEngine | null;
  readonly step: string;
  readonly prices: PriceStyle;
  /** Under which what is not saved yet is kept in this browser: one walk of one person. */
  readonly keptAs: string;
  readonly addresses: BinderAddresses;
}

export interface BinderEngine {
  readonly program: Program;
  /** What the page was drawn from. */
  readonly document: Answers;
  readonly outline: Outline;
  /** The pages of all steps. */
  readonly steps: Readonly<Record<string, string>>;
}

export interface BinderAddresses {
  readonly answers: string;
  readonly files: string;
  /** `~` stands for the file's id. */
  readonly file: string;
  readonly review: string;
  /** Where somebody signs in who is no longer, and comes back to this step. */
  readonly login: string;
}
