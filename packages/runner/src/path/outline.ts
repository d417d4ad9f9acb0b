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
  /** Why some of its answers lead elsewhere than the others do. */
  readonly reasons?: readonly OutlineReason[];
}

export interface OutlineWay {
  readonly to: string;
  /** Dotted; the way is taken when it is chosen. */
  readonly option?: string;
}

export interface OutlineReason {
  readonly to: string;
  readonly words: string;
  /** Dotted; the reason holds when it is chosen. */
  readonly option?: string;
}
