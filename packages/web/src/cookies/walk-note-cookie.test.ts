import { describe, expect, it } from "vitest";
import { buildArgs } from "../testing/build-args.ts";
import { walkNoteCookie } from "./walk-note-cookie.ts";

const { context } = buildArgs({});
const note = {
  changed: ["Crew now asks for two people."],
  typed: [["set.title", "Midsummer"] satisfies [string, string]],
};

function sentBack(cookie: string | null): Request {
  return new Request("http://onboarding.test/", { headers: { Cookie: cookie?.split(";")[0] ?? "" } });
}

describe("a note from one page of a walk to the next", () => {
  const cookie = walkNoteCookie.write(context, "/walk/t/stage", note);

  it("is read at its own address alone", () => {
    expect(walkNoteCookie.read(context, sentBack(cookie), "/walk/t/stage")).toEqual(note);
    expect(walkNoteCookie.read(context, sentBack(cookie), "/walk/t/crew")).toBeNull();
  });

  it("shows nothing of an answer to whoever looks at the cookie", () => {
    expect(cookie).not.toContain("Midsummer");
    expect(cookie).toContain("HttpOnly");
  });

  it("is nothing where it was changed or never was", () => {
    expect(walkNoteCookie.read(context, sentBack("boardwalk_walk=made-up"), "/walk/t/stage")).toBeNull();
    expect(walkNoteCookie.read(context, sentBack(""), "/walk/t/stage")).toBeNull();
  });

  it("is not sent where a browser would drop it", () => {
    expect(walkNoteCookie.write(context, "/walk/t/stage", { typed: [["set.title", "x".repeat(4_000)]] })).toBeNull();
  });
});
