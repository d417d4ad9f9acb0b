import type { Answers, Program } from "@boardwalk/engine/evaluator";
import type { Outline } from "../path/outline.ts";
import type { PriceStyle } from "../words/price-in-words.ts";

/** What the page tells its script, as JSON. */
export interface BinderData {
  /** Null where it is too large to go along: then the page lives by the server's answers. */
  readonly program: Program | null;
  /** What the page was drawn from. */
  readonly document: Answers;
  readonly outline: Outline;
  readonly step: string;
  readonly prices: PriceStyle;
  /** Under which what is not saved yet is kept in this browser: one walk of one person. */
  readonly keptAs: string;
  readonly addresses: BinderAddresses;
}

/** `~` stands for a step's or a file's own part. */
export interface BinderAddresses {
  readonly step: string;
  readonly answers: string;
  readonly files: string;
  readonly file: string;
  readonly review: string;
  /** Where somebody signs in who is no longer, and comes back to this step. */
  readonly login: string;
}
