import { MOST_ERRORS } from "./most-errors.ts";

export type Segments = readonly (string | number)[];

/** An error before it has words for its place. */
export interface Misfit {
  readonly segments: Segments;
  readonly message: string;
  /** Where a text is marked: at the value, or at the field's own name. */
  readonly at: "value" | "name";
}

/** One way through a document: where it stands, what it has found wrong, and what it has counted. */
export class Reading {
  readonly path: (string | number)[] = [];
  readonly misfits: Misfit[] = [];
  options = 0;

  /** So many errors were found that no more are looked for. */
  get full(): boolean {
    return this.misfits.length >= MOST_ERRORS;
  }

  refuse(message: string): undefined {
    this.#add({ segments: [...this.path], message, at: "value" });
  }

  refuseField(name: string, message: string, at: Misfit["at"] = "value"): undefined {
    this.#add({ segments: [...this.path, name], message, at });
  }

  #add(misfit: Misfit): void {
    if (!this.full) this.misfits.push(misfit);
  }
}
