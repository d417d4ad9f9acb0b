import type { LoginEntryView } from "@boardwalk/domain/identity";
import { describe, expect, it } from "vitest";
import { loginEntryInWords } from "./login-entry-in-words.ts";

const here = { now: new Date("2026-11-21T11:30:00Z"), timeZone: "UTC" };

const entry: LoginEntryView = {
  id: "0193-b",
  event: "login_success",
  method: "password",
  success: true,
  failureReason: null,
  at: new Date("2026-11-20T21:40:00Z"),
  deviceName: null,
  browser: "Firefox",
  os: "Linux",
  device: "desktop",
  country: "NO",
  address: "192.0.2.7",
  network: "public",
};

describe("loginEntryInWords", () => {
  it("says what happened, how, where and when", () => {
    expect(loginEntryInWords(entry, here)).toMatchObject({
      event: "Signed in",
      reason: null,
      tone: "live",
      method: "Password",
      device: "Firefox on Linux",
      place: "Norway",
      when: { text: "yesterday at 21:40" },
    });
  });

  it("tells day and time in the reader's zone, and the year where it is another", () => {
    const at = (moment: string, timeZone = "UTC") =>
      loginEntryInWords({ ...entry, at: new Date(moment) }, { ...here, timeZone }).at;
    expect(at("2026-11-20T21:40:00Z")).toBe("20 Nov, 21:40");
    expect(at("2026-11-20T23:40:00Z", "Asia/Kathmandu")).toBe("21 Nov, 05:25");
    expect(at("2025-11-20T21:40:00Z")).toBe("20 Nov 2025, 21:40");
    expect(at("2025-12-31T23:30:00Z", "Europe/Oslo")).toBe("1 Jan, 00:30");
  });

  it("says that signing out was done by hand, since there is no method to it", () => {
    const left = loginEntryInWords({ ...entry, event: "logout", method: "unknown" }, here);
    expect(left).toMatchObject({ event: "Signed out", method: "By hand", tone: "closed" });
  });

  it("gives the reason of a refusal in words", () => {
    const refused = { ...entry, event: "login_failed", success: false } as const;
    const reason = (failureReason: LoginEntryView["failureReason"]) =>
      loginEntryInWords({ ...refused, failureReason }, here).reason;
    expect(reason("wrong-password")).toBe("The password was wrong.");
    expect(reason("inactive")).toBe("The account was switched off.");
    expect(reason(null)).toBe("The reason was not recorded.");
    expect(loginEntryInWords(refused, here).tone).toBe("error");
  });
});
