import { expect, test } from "vitest";
import { isMostCommon } from "./is-most-common.ts";

test.each([
  "q1w2e3r4t5y6u7i8",
  "Q1w2E3r4T5y6U7i8!",
  "mailcreated5240",
  "MailCreated 2026",
  "momsanaladventure",
  "liverpoolfc20262026",
  "TrustNo1-2026-2026",
])("%s is one of them", async (password) => {
  expect(await isMostCommon(password)).toBe(true);
});

test.each(["tide pools at noon", "83-4017-tx-99-20561", "tx 4017 2056 1998 33", "γλυκό νερό στη θάλασσα", ""])(
  "%s is not",
  async (password) => {
    expect(await isMostCommon(password)).toBe(false);
  },
);
