import { expect, test } from "vitest";
import { hashRecoveryCode } from "./hash-recovery-code.ts";
import { newRecoveryCode } from "./new-recovery-code.ts";

test("a code has a hundred random bits in signs that nobody mistakes", () => {
  const codes = Array.from({ length: 200 }, newRecoveryCode);
  for (const code of codes) expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{5}(-[0-9a-hjkmnp-tv-z]{5}){3}$/);
  expect(new Set(codes).size).toBe(codes.length);
});

test("it is the same however it is typed", () => {
  const hash = hashRecoveryCode("k1x90-0pq2t-abcde-12345");
  for (const typed of ["K1X90 0PQ2T ABCDE 12345", "klx9o0pq2tabcdei2345", " k1x90–0pq2t—abcde-12345\n"])
    expect(hashRecoveryCode(typed)).toBe(hash);
  expect(hashRecoveryCode("k1x90-0pq2t-abcde-12346")).not.toBe(hash);
});
