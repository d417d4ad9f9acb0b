import { describe, expect, it } from "vitest";
import { whenInWords } from "./when-in-words.ts";

const say = (at: string, now: string, timeZone = "UTC") =>
  whenInWords(new Date(at), { now: new Date(now), timeZone }).text;

describe("whenInWords", () => {
  const now = "2026-11-21T20:30:00Z";

  it.each([
    ["2026-11-21T20:29:31Z", "just now"],
    ["2026-11-21T20:29:00Z", "a minute ago"],
    ["2026-11-21T20:10:00Z", "20 minutes ago"],
    ["2026-11-21T19:31:00Z", "59 minutes ago"],
    ["2026-11-21T19:30:00Z", "this evening at 19:30"],
    ["2026-11-21T14:05:00Z", "this afternoon at 14:05"],
    ["2026-11-21T08:12:00Z", "this morning at 08:12"],
    ["2026-11-21T05:00:00Z", "this morning at 05:00"],
    ["2026-11-21T00:00:00Z", "today at 00:00"],
    ["2026-11-20T23:59:59Z", "yesterday at 23:59"],
    ["2026-11-19T12:00:00Z", "on Thursday"],
    ["2026-11-15T12:00:00Z", "on Sunday"],
    ["2026-11-14T12:00:00Z", "on 14 November"],
    ["2026-01-02T12:00:00Z", "on 2 January"],
    ["2025-12-31T23:59:59Z", "on 31 December 2025"],
  ])("%s is %s", (at, words) => {
    expect(say(at, now)).toBe(words);
  });

  it("reads the clock of the person's zone", () => {
    expect(say("2026-11-21T07:12:00Z", now, "Europe/Oslo")).toBe("this morning at 08:12");
    expect(say("2026-11-21T15:00:00Z", now, "Asia/Kathmandu")).toBe("yesterday at 20:45");
    expect(say("2026-11-21T09:00:00Z", now, "Pacific/Apia")).toBe("yesterday at 22:00");
    expect(say("2026-11-21T11:00:00Z", now, "Pacific/Apia")).toBe("today at 00:00");
  });

  it("counts minutes across midnight", () => {
    expect(say("2026-11-20T23:50:00Z", "2026-11-21T00:10:00Z")).toBe("20 minutes ago");
  });

  it("counts days on the calendar where the clocks change", () => {
    // Berlin: the 25th of October 2026 has 25 hours, the 29th of March 23.
    expect(say("2026-10-24T22:30:00Z", "2026-10-25T22:30:00Z", "Europe/Berlin")).toBe("today at 00:30");
    expect(say("2026-10-24T21:30:00Z", "2026-10-25T22:30:00Z", "Europe/Berlin")).toBe("yesterday at 23:30");
    expect(say("2026-03-28T22:30:00Z", "2026-03-29T21:30:00Z", "Europe/Berlin")).toBe("yesterday at 23:30");
    expect(say("2026-03-23T12:00:00Z", "2026-03-29T21:30:00Z", "Europe/Berlin")).toBe("on Monday");
    expect(say("2026-03-22T12:00:00Z", "2026-03-29T21:30:00Z", "Europe/Berlin")).toBe("on 22 March");
  });

  it("does not stumble over another machine's clock", () => {
    expect(say("2026-11-21T20:31:00Z", now)).toBe("today at 20:31");
    expect(say("2026-12-24T12:00:00Z", now)).toBe("on 24 December");
  });

  it("keeps the exact moment for hover and for machines", () => {
    const when = whenInWords(new Date("2026-11-21T07:12:09Z"), { now: new Date(now), timeZone: "Europe/Oslo" });
    expect(when.iso).toBe("2026-11-21T07:12:09.000Z");
    expect(when.exact).toMatch(/^Saturday,? 21 November 2026 at 08:12:09 CET$/);
  });
});
