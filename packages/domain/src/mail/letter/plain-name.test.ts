import { expect, test } from "vitest";
import { plainName } from "./plain-name.ts";

const seen = (words: string) => words.replaceAll("\u200c", "");

test("leaves a name as it is to the eye", () => {
  for (const name of ["Olivia Moen", "Dr. Åse Ünal-O’Neill", "王小明", "St. Mary’s: the choir"])
    expect(seen(plainName(name))).toBe(name);
});

test("breaks what a mail program would make a link of", () => {
  for (const name of ["https://evil.test/login", "evil.test", "www.evil.test", "ann@evil.test"])
    expect(plainName(name)).not.toMatch(/\w[.@:][\w/]/);
});

test("is one line, whatever was put into it", () => {
  expect(plainName("Ann\r\nBcc: all@x.test\u2028\u0000 end")).not.toMatch(/[\p{Cc}\u2028]/u);
  expect(plainName("a\u202egnp.exe")).not.toContain("\u202e");
});

test("ends a long name with dots, between letters and not inside one", () => {
  expect([...plainName("🛶".repeat(500))]).toHaveLength(80);
  expect(plainName("🛶".repeat(500)).endsWith("🛶…")).toBe(true);
});
