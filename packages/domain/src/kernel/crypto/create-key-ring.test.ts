import { expect, test } from "vitest";
import { createKeyRing } from "./create-key-ring.ts";
import { SealBroken } from "./key-ring.ts";

const former = new Uint8Array(32).fill(1);
const today = new Uint8Array(32).fill(2);
const ring = createKeyRing({ current: today, previous: [former] });

test("opens what it sealed, which tells its key and nothing of its words", () => {
  const sealed = ring.seal("a bottle, über Bord 🌊", "outgoing_mail.body:1");
  expect(ring.open(sealed, "outgoing_mail.body:1")).toBe("a bottle, über Bord 🌊");
  expect(sealed.split(".")).toContain(ring.currentKeyId);
  expect(sealed).not.toContain("bottle");
});

test("seals the same text differently each time, and an empty one too", () => {
  expect(ring.seal("same", "a:1")).not.toBe(ring.seal("same", "a:1"));
  expect(ring.open(ring.seal("", "a:1"), "a:1")).toBe("");
});

test("opens what was sealed under a former secret, and no longer once that is gone", () => {
  const old = createKeyRing({ current: former, previous: [] });
  const young = createKeyRing({ current: today, previous: [] });
  const before = old.seal("kept", "a:1");
  expect(ring.open(before, "a:1")).toBe("kept");
  expect([ring, old, young].map((one) => one.has(old.currentKeyId))).toEqual([true, true, false]);
  expect(() => young.open(before, "a:1")).toThrow(SealBroken);
});

test("refuses what was changed, cut, or moved to another row", () => {
  const sealed = ring.seal("mine", "a:1");
  expect(() => ring.open(sealed, "a:2")).toThrow(SealBroken);
  for (const at of [20, Math.floor(sealed.length / 2), sealed.length - 3]) {
    const changed = sealed.slice(0, at) + (sealed[at] === "A" ? "B" : "A") + sealed.slice(at + 1);
    expect(() => ring.open(changed, "a:1")).toThrow(SealBroken);
  }
  for (const broken of [
    "",
    "mine",
    "bw1",
    "bw1.x",
    `${sealed}.more`,
    sealed.slice(0, 30),
    sealed.replace("bw1", "bw2"),
  ])
    expect(() => ring.open(broken, "a:1")).toThrow(SealBroken);
});
