import { expect, it } from "vitest";
import { countAttention } from "./attention.ts";

it("counts the seconds in which the page is in sight, and each of them once", () => {
  let visible = true;
  let now = 0;
  let heard = () => {};
  const attention = countAttention(
    () => visible,
    () => now,
    (change) => {
      heard = change;
    },
  );
  now = 2_500;
  expect(attention.take()).toBe(2);
  now = 3_000;
  visible = false;
  heard();
  now = 60_000;
  visible = true;
  heard();
  now = 61_000;
  expect(attention.take()).toBe(2);
  expect(attention.take()).toBe(0);
});
