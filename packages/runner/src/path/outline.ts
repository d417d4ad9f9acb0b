/** What the path beside a step needs to know of a wizard: small enough to go along with the page. */
export interface Outline {
  readonly steps: readonly OutlineStep[];
}

export interface OutlineStep {
  readonly key: string;
  readonly name: string;
  readonly icon: string | null;
  readonly required: boolean;
  readonly allowBack: boolean;
  /** Where it leads without conditions, in precedence; the last one has no option. Nowhere: to the review. */
  readonly ways: readonly OutlineWay[];
}

export interface OutlineWay {
  readonly to: string;
  /** Dotted; the way is taken when it is chosen. */
  readonly option?: string;
}
