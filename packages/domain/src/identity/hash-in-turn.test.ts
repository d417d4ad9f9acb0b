import { availableParallelism } from "node:os";
import { expect, test } from "vitest";
import { RateLimited } from "../kernel/index.ts";
import { hashInTurn } from "./hash-in-turn.ts";

const places = Math.max(1, availableParallelism() - 1);

test("lets so many run at once as leave a core free, in the order in which they came", async () => {
  const begun: number[] = [];
  const ends = Array.from({ length: places + 2 }, () => Promise.withResolvers<void>());
  const all = ends.map(({ promise }, index) =>
    hashInTurn(() => {
      begun.push(index);
      return promise;
    }),
  );
  expect(begun).toEqual(Array.from({ length: places }, (_, index) => index));
  for (const { resolve } of ends) resolve();
  await Promise.all(all);
  expect(begun).toEqual(ends.map((_, index) => index));
});

test("one that fails gives its place back", async () => {
  for (let index = 0; index <= places; index += 1)
    await expect(hashInTurn(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await hashInTurn(async () => "still here")).toBe("still here");
});

test("sends a flood away instead of making it wait, and goes on afterwards", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const outcomes = Array.from({ length: places + 201 }, () => hashInTurn(() => promise));
  await expect(outcomes.at(-1)).rejects.toThrow(RateLimited);
  resolve();
  await Promise.all(outcomes.slice(0, -1));
  expect(await hashInTurn(async () => "still here")).toBe("still here");
});
