import { expect, it } from "vitest";
import { readLines } from "./read-lines.ts";

async function* inPieces(...pieces: string[]) {
  for (const piece of pieces) yield Buffer.from(piece);
}

async function read(pieces: string[], mostBytes?: number) {
  const batches: (string | null)[][] = [];
  for await (const lines of readLines(inPieces(...pieces), mostBytes)) {
    batches.push(lines.map((line) => (line === null ? null : Buffer.from(line).toString())));
  }
  return batches;
}

it("gives each line as soon as it has ended, wherever the pieces are cut", async () => {
  expect(await read(["a\nb", "c\n", "\nd\ne\n", "f"])).toEqual([["a"], ["bc"], ["", "d", "e"], ["f"]]);
});

it("gives nothing for nothing", async () => {
  expect(await read([])).toEqual([]);
  expect(await read(["a\n"])).toEqual([["a"]]);
});

it("lets go of a line that is too long, and goes on behind it", async () => {
  expect(await read(["abcd", "efgh", "ij\nabcde\nabcdef\n", "x"], 5)).toEqual([[null, "abcde", null], ["x"]]);
});
