import { expect, test } from "vitest";
import { inTheme } from "./in-theme.ts";
import type { Letter } from "./letter.ts";
import { writeHtml } from "./write-html.ts";
import { writeText } from "./write-text.ts";

const HOSTILE = `<img src=x onerror=alert(1)> "quoted" & 'single' </title><script>`;
const letter = (parts: Letter["parts"]): Letter => ({
  subject: HOSTILE,
  preview: HOSTILE,
  heading: HOSTILE,
  parts,
  why: HOSTILE,
});

test("a button has a line around it, which stays where colours are forced", () => {
  const html = writeHtml(letter([{ kind: "button", label: "Go", href: "https://ours.test/" }]));
  expect(html).toMatch(
    /<td class="ground-action line-action" style="[^"]*border:1px solid[^"]*"[^>]*><a [^>]*>Go<\/a>/,
  );
});

test("whatever words get into a mail stay words", () => {
  const html = writeHtml(
    letter([
      { kind: "words", words: HOSTILE },
      { kind: "hint", words: HOSTILE },
      { kind: "caution", words: HOSTILE },
      { kind: "button", label: HOSTILE, href: 'https://ours.test/?q="><script>' },
      { kind: "link", label: HOSTILE, href: "https://ours.test/'onclick='x" },
      { kind: "code", code: HOSTILE },
      { kind: "facts", facts: [{ label: HOSTILE, value: HOSTILE }] },
      { kind: "boards", done: 1, total: 2, says: HOSTILE },
    ]),
  );
  expect(html).not.toMatch(/<img|<script|<\/title><|["']onclick/);
  expect(html.match(/<title>/g)).toHaveLength(1);
});

test("no mail leads anywhere but to a web page", () => {
  for (const href of ["javascript:alert(1)", "data:text/html,x", "/login", "", "file:///etc/passwd"]) {
    expect(() => writeHtml(letter([{ kind: "button", label: "Go", href }]))).toThrow("leads to no web page");
    expect(() => writeText(letter([{ kind: "link", label: "Go", href }]))).toThrow("leads to no web page");
  }
});

test("dresses each element once: a second class attribute would be lost", () => {
  const html = writeHtml(letter([{ kind: "facts", facts: [{ label: "Device", value: "Phone" }] }]));
  const tags = html.match(/<[a-z][^>]*>/g) ?? [];
  expect(tags.filter((tag) => (tag.match(/ class=/g)?.length ?? 0) > 1)).toEqual([]);
});

test("is dark where that is wanted, and can be shown in either theme", () => {
  const html = writeHtml(letter([]));
  expect(html).toContain("@media (prefers-color-scheme: dark)");
  expect(inTheme(html, "dark")).toContain("@media all{");
  expect(inTheme(html, "light")).toContain("@media not all{");
});
