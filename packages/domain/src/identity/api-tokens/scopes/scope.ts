/** One thing that a token may be allowed. Another one is a file beside this and a line in `scopes.ts`. */
export interface Scope<Name extends string = string> {
  readonly name: Name;
  /** What whoever makes a token ticks. */
  readonly title: string;
  /** What a program then learns or may do, in one sentence. */
  readonly says: string;
}
