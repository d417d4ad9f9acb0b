import { expect, test } from "vitest";
import { readMigrations } from "./migrations.ts";

test("each migration has a number of its own, and the next one", () => {
  const numbers = readMigrations().map(({ name }) => Number(/^(\d{4})-[a-z]+(-[a-z]+)*\.sql$/.exec(name)?.[1]));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});
