import type { ApiTokenView } from "@boardwalk/domain/identity";
import { expect, test } from "vitest";
import { apiTokenInWords, endedApiTokenInWords } from "./api-token-in-words.ts";

const here = { now: new Date("2026-11-21T12:00:00Z"), timeZone: "Europe/Oslo" };
const view: ApiTokenView = {
  id: "t1",
  name: "Pipeline",
  prefix: "bwk_7Qe1",
  scopes: ["profile:read"],
  organization: "Halyard",
  createdAt: new Date("2026-11-21T11:58:00Z"),
  expiresAt: null,
  expiresSoon: false,
  lastUse: null,
};

test("a token says what it may do in the words in which it was asked", () => {
  const may = (scopes: string[]) => apiTokenInWords({ ...view, scopes }, here).may;
  expect(may(["profile:read"])).toBe("read your profile");
  expect(may(["organization:read", "email:read", "profile:read"])).toBe(
    "read your profile, read your e-mail address and read the organization",
  );
  expect(may(["gone:read"])).toBe("nothing");
});

test("a token says when and where it was used, and when it ends", () => {
  const at = new Date("2026-11-21T11:57:00Z");
  const used = { at, network: "public", city: "Oslo", country: "NO" } as const;
  const said = apiTokenInWords({ ...view, lastUse: used, expiresAt: new Date("2027-02-19T12:00:00Z") }, here);
  expect(said.lastUse).toMatchObject({ when: { text: "3 minutes ago" }, place: "Oslo, Norway" });
  expect(said.ends?.text).toBe("on 19 February 2027");
  expect(apiTokenInWords(view, here)).toMatchObject({ lastUse: null, ends: null });
});

test("one that is over says why, and when where that is known", () => {
  const ended = { id: "t1", name: "Pipeline", prefix: "bwk_7Qe1" };
  expect(endedApiTokenInWords({ ...ended, because: "rights", endedAt: null }, here)).toMatchObject({
    because: "You no longer have the rights that it was made with",
    ended: null,
  });
  const leaked = endedApiTokenInWords({ ...ended, because: "leaked", endedAt: here.now }, here);
  expect(leaked).toMatchObject({ because: "Somebody found its text and had it revoked", ended: { text: "just now" } });
});
