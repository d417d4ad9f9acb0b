import { describe, expect, test } from "vitest";
import { originOfHost } from "./origin-of-host.ts";

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
