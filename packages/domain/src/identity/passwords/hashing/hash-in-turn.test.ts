import { expect, test } from "vitest";
import { RateLimited } from "../../../kernel/index.ts";
import { hashInTurn } from "./hash-in-turn.ts";

const hash = (password: string) => hashInTurn({ kind: "hash", password });

test("hashes apart, and says of the hash whether a password matches", async () => {
  const hashed = await hash("a pier in the fog");
  if (hashed.kind !== "hashed") throw new Error("There is no hash.");
  const verify = (password: string) => hashInTurn({ kind: "verify", storedHash: hashed.hash, password });
  expect(await verify("a pier in the fog")).toEqual({ kind: "verified", matches: true });
  expect(await verify("a pier in the sun")).toEqual({ kind: "verified", matches: false });
});

test("one task that cannot be done leaves the thread to the next", async () => {
  const broken = await hashInTurn({ kind: "verify", storedHash: "no hash at all", password: "x" });
  expect(broken.kind).toBe("failed");
  expect((await hash("still here")).kind).toBe("hashed");
});

test("sends a flood away instead of making it wait, and goes on afterwards", async () => {
  const tasks = Array.from({ length: 300 }, () => hashInTurn({ kind: "verify", storedHash: "none", password: "x" }));
  const outcomes = await Promise.allSettled(tasks);
  const away = outcomes.filter((outcome) => outcome.status === "rejected" && outcome.reason instanceof RateLimited);
  expect(away.length).toBeGreaterThan(0);
  expect(outcomes.filter(({ status }) => status === "fulfilled").length).toBeGreaterThanOrEqual(200);
  expect(away.length + outcomes.filter(({ status }) => status === "fulfilled").length).toBe(300);
  expect((await hash("still here")).kind).toBe("hashed");
});
