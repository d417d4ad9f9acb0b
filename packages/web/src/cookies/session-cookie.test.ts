import { describe, expect, it } from "vitest";
import type { Site } from "../app-load-context.ts";
import { deviceCookie } from "./device-cookie.ts";
import { sessionCookie } from "./session-cookie.ts";
import { themeCookie } from "./theme-cookie.ts";

const token = "k3j5h2g6f8d7s9a1k3j5h2g6f8d7s9a1";
const expiresAt = new Date("2026-12-21T10:00:00Z");

function at(origin: string, cookieDomain: string | null = null) {
  const site: Site = { mode: "trial", consoleOrigin: origin, onboardingOrigin: "http://onboarding.test", cookieDomain };
  return { app: "console" as const, services: { site } };
}

const asking = (cookie: string) => new Request("http://console.test/", { headers: { Cookie: cookie } });

describe("the session cookie", () => {
  it("cannot be read by scripts or sent along from elsewhere", () => {
    const cookie = sessionCookie.write(at("http://localhost:3000"), { token, expiresAt });
    expect(cookie).toBe(
      `boardwalk_session=${token}; Path=/; Expires=Mon, 21 Dec 2026 10:00:00 GMT; SameSite=Lax; HttpOnly`,
    );
  });

  it("is bound to one https host by its name", () => {
    const cookie = sessionCookie.write(at("https://console.test"), { token, expiresAt });
    expect(cookie).toMatch(/^__Host-boardwalk_session=/);
    expect(cookie).toMatch(/; Path=\/; .*; Secure$/);
    expect(cookie).not.toContain("Domain");
  });

  it("is shared over a domain where one is set", () => {
    const cookie = sessionCookie.write(at("https://console.example.test", "example.test"), { token, expiresAt });
    expect(cookie).toMatch(/^__Secure-boardwalk_session=.*; Domain=example\.test; .*; Secure$/);
  });

  it("is read under its own name only", () => {
    const https = at("https://console.test");
    expect(sessionCookie.read(https, asking(`boardwalk_session=${token}`))).toBeNull();
    expect(sessionCookie.read(https, asking(`x=y;  __Host-boardwalk_session=${token}`))).toBe(token);
  });

  it.each([
    "",
    "boardwalk_session",
    "boardwalk_session=",
    "boardwalk_session=short",
    "boardwalk_session=%E0%A4%A",
    "=;;=",
  ])("is absent in %j", (cookie) => {
    expect(sessionCookie.read(at("http://localhost:3000"), asking(cookie))).toBeNull();
  });

  it("is no token where it could not be one", () => {
    const where = at("http://localhost:3000");
    for (const value of ["a".repeat(200), `${token}'`, "' or 1=1 --"]) {
      const request = asking(`boardwalk_session=${encodeURIComponent(value)}`);
      expect(sessionCookie.read(where, request)).toBeNull();
      expect(sessionCookie.isSent(where, request)).toBe(true);
    }
  });

  it("is taken back with the reach that it was set with", () => {
    const cookie = sessionCookie.remove(at("https://console.example.test", "example.test"));
    expect(cookie).toMatch(/^__Secure-boardwalk_session=; Path=\/; Domain=example\.test; Expires=Thu, 01 Jan 1970/);
  });
});

describe("the device cookie", () => {
  it("reads what it wrote", () => {
    const where = at("http://localhost:3000");
    const cookie = deviceCookie.write(where, { deviceToken: token, deviceExpiresAt: expiresAt });
    expect(cookie).toContain("HttpOnly");
    expect(deviceCookie.read(where, asking(cookie.split(";", 1)[0] ?? ""))).toBe(token);
  });
});

describe("the theme cookie", () => {
  const where = at("http://localhost:3000");
  const now = new Date("2026-11-21T10:00:00Z");

  it("reads what it wrote, and nothing else", () => {
    expect(themeCookie.read(where, asking(themeCookie.write(where, "dark", now).split(";", 1)[0] ?? ""))).toBe("dark");
    expect(themeCookie.read(where, asking("boardwalk_theme=sepia"))).toBe("system");
  });

  it("is gone when the system decides", () => {
    expect(themeCookie.write(where, "system", now)).toContain("Expires=Thu, 01 Jan 1970");
  });
});
