/** What is wrong with a condition, thrown from within its parser and caught at its door. */
export class ConditionFault extends Error {
  /** In UTF-16 units, from 0. */
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
