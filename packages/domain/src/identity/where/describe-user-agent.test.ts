import { expect, test } from "vitest";
import { describeUserAgent } from "./describe-user-agent.ts";

test.each([
  [
    "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
    { type: "desktop", browser: "Firefox", os: "Linux" },
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
    { type: "mobile", browser: "Safari", os: "iOS", name: "Apple iPhone" },
  ],
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36",
    { type: "desktop", browser: "Chrome", os: "Windows" },
  ],
  [
    "Mozilla/5.0 (Linux; Android 14; SAMSUNG SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36",
    { type: "mobile", browser: "Samsung Internet", os: "Android" },
  ],
  ["curl/8.5.0", { type: "command-line", browser: "curl", os: null }],
  ["", { type: "unknown", browser: null, os: null }],
  ["<script>alert(1)</script>", { type: "unknown" }],
])("%s", (userAgent, expected) => {
  expect(describeUserAgent(userAgent)).toMatchObject(expected);
});

test("a user agent of a megabyte is read no further than is useful", () => {
  expect(describeUserAgent(`Mozilla/5.0 ${"(".repeat(1_000_000)}`).type).toBe("unknown");
});
