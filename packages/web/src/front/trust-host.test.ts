import { describe, expect, test } from "vitest";
import { originOfHost, ownOrigins } from "./trust-host.ts";

describe("the own origins", () => {
  test("are the configured one and this machine's names in a trial", () => {
    expect(ownOrigins("http://localhost:3000", 3000, "trial")).toEqual([
      "http://localhost:3000",
      "http://127.0.0.1:3000",
      "http://[::1]:3000",
    ]);
  });
  test("are the configured one alone in production", () => {
    expect(ownOrigins("https://console.example.com", 3000, "production")).toEqual(["https://console.example.com"]);
  });
  test("leave out the port that the scheme implies", () => {
    expect(ownOrigins("http://localhost", 80, "trial")).toContain("http://127.0.0.1");
  });
});

describe("a host", () => {
  const origins = ["https://console.example.com", "http://localhost:3000", "http://[::1]:3000"];

  test.each([
    ["console.example.com", "https://console.example.com"],
    ["console.example.com:443", "https://console.example.com"],
    ["CONSOLE.example.com", "https://console.example.com"],
    ["localhost:3000", "http://localhost:3000"],
    ["[::1]:3000", "http://[::1]:3000"],
  ])("%s means %s", (host, origin) => expect(originOfHost(host, origins)).toBe(origin));

  test.each([
    undefined,
    "",
    "evil.test",
    "localhost",
    "localhost:3001",
    "console.example.com.evil.test",
    "console.example.com:80",
    "console.example.com.",
    "evil.test@console.example.com",
    "a:80/admin?",
    "console.example.com/",
    "console.example.com, evil.test",
    "console.example.com\\evil.test",
    "localhost:3000#",
    "[::1",
  ])("%s means none of them", (host) => expect(originOfHost(host, origins)).toBeNull());
});
