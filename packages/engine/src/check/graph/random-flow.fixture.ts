import * as fc from "fast-check";

/** A graph of a few nodes as the targets of each; 0 is where walks begin. */
export function randomFlow(most: number): fc.Arbitrary<number[][]> {
  return fc
    .integer({ min: 1, max: most })
    .chain((size) =>
      fc.array(fc.uniqueArray(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }),
    );
}
