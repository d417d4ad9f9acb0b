import type { SessionView } from "@boardwalk/domain/identity";
import { describe, expect, it } from "vitest";
import { sessionInWords } from "./session-in-words.ts";

const here = { now: new Date("2026-11-21T11:30:00Z"), timeZone: "Europe/Oslo" };

const view: SessionView = {
  id: "0193-a",
  device: "desktop",
  deviceName: null,
  browser: "Firefox",
  os: "Linux",
  country: "NO",
  city: "Bergen",
  address: "192.0.2.7",
  network: "public",
  sameNetwork: false,
  newCountry: false,
  method: "password",
  signedInAt: new Date("2026-11-21T07:12:00Z"),
  lastActiveAt: new Date("2026-11-21T11:10:00Z"),
  endedAt: null,
  wasSignedOut: false,
};

describe("sessionInWords", () => {
  it("says device, place, method and time in words", () => {
    expect(sessionInWords(view, here)).toMatchObject({
      name: "Firefox on Linux",
      place: "Bergen, Norway",
      method: "with your password",
      signedIn: { text: "this morning at 08:12", iso: "2026-11-21T07:12:00.000Z" },
      lastUsed: { text: "20 minutes ago" },
      ended: null,
      firstTimeFrom: null,
    });
  });

  it("keeps the address to itself", () => {
    expect(JSON.stringify(sessionInWords(view, here))).not.toContain("192.0.2.7");
  });

  it("does not say the same moment twice", () => {
    const signedInAt = new Date("2026-11-19T10:00:00Z");
    const lastActiveAt = new Date("2026-11-19T10:02:00Z");
    expect(sessionInWords({ ...view, signedInAt, lastActiveAt }, here)).toMatchObject({
      signedIn: { text: "on Thursday" },
      lastUsed: null,
    });
  });

  it("names the country where it is the first time from there", () => {
    const poland = { ...view, country: "PL", city: "Gdańsk", newCountry: true };
    expect(sessionInWords(poland, here)).toMatchObject({ place: "Gdańsk, Poland", firstTimeFrom: "Poland" });
  });

  it("says when it ended, and whether by itself", () => {
    const endedAt = new Date("2026-11-14T12:00:00Z");
    expect(sessionInWords({ ...view, endedAt, wasSignedOut: true }, here)).toMatchObject({
      ended: { text: "on 14 November" },
      endedHow: "Signed out",
    });
    expect(sessionInWords({ ...view, endedAt }, here).endedHow).toBe("Signed out by itself");
  });
});
