import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

/** Guesses at passwords as those do who break in. */
export const guesser = new ZxcvbnFactory({
  dictionary: { ...dictionary, product: ["boardwalk"] },
  graphs: adjacencyGraphs,
});
