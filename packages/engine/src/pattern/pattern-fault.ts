/** What is wrong with a pattern, thrown from within its parser and caught at its door. */
export class PatternFault extends Error {
  /** In code points, from 0. */
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
