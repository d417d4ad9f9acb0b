/** What is wrong at one place of a document, in one plain sentence, and what is allowed there. */
export interface DocumentError {
  /** Like `steps[2].sets[0].options[1].price`; empty for the document itself. */
  readonly path: string;
  readonly message: string;
  /** Both are counted from 1, and columns in UTF-16 units, as editors count them. */
  readonly line?: number;
  readonly column?: number;
}
