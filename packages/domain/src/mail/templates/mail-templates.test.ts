import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Letter } from "../letter/letter.ts";
import { mailColours } from "../letter/mail-colours.ts";
import { writeHtml } from "../letter/write-html.ts";
import { writeText } from "../letter/write-text.ts";
import { mailTemplates } from "./mail-templates.ts";

const every = mailTemplates.flatMap((template) =>
  template.states().map(({ name, letter }): [string, Letter] => [`${template.name}, ${name}`, letter]),
);

test("every mail has a name of its own, and every state of it another", () => {
  expect(new Set(mailTemplates.map(({ name }) => name)).size).toBe(mailTemplates.length);
  expect(new Set(every.map(([name]) => name)).size).toBe(every.length);
});

describe.each(every)("%s", (_, letter) => {
  const text = writeText(letter);
  const html = writeHtml(letter);
  const links = letter.parts.flatMap((part) => ("href" in part ? [part.href] : []));

  test("says the same as text and as HTML, with every link on a line of its own", () => {
    for (const link of links) {
      expect(text.split("\n")).toContain(link);
      expect(html).toContain(`href="${link.replaceAll("&", "&#38;")}"`);
    }
    const said = plain(text);
    for (const part of letter.parts) {
      if ("words" in part) expect(said).toContain(plain(part.words));
      if (part.kind === "facts") for (const { value } of part.facts) expect(said).toContain(plain(value));
      if (part.kind === "code") expect(html).toContain(`>${part.code}<`);
    }
    expect(said).toContain(plain(letter.why));
  });

  test("is short, fits into 72 columns but for addresses, and needs no picture and no script", () => {
    expect([...letter.subject].length).toBeLessThanOrEqual(180);
    expect(letter.subject).not.toMatch(/\p{Cc}/u);
    const long = text.split("\n").filter((line) => line.length > 72 && !/\S{50}/.test(line));
    expect(long).toEqual([]);
    expect(html).not.toMatch(/<(img|script|iframe|svg|link|form)\b|url\(|<[^>]*\son\w+=/i);
    // Gmail cuts off what is larger.
    expect(Buffer.byteLength(html)).toBeLessThan(60_000);
  });
});

test("the colours are the design tokens of the same names", () => {
  const tokens = readFileSync(new URL("../../../../ui/src/tokens.css", import.meta.url), "utf8");
  const [light = "", dark = ""] = tokens.split("@media (prefers-color-scheme: dark)");
  for (const [name, colour] of Object.entries(mailColours))
    expect([name, valueIn(light, name), valueIn(dark, name)]).toEqual([name, colour.light, colour.dark]);
});

function valueIn(sheet: string, name: string): string | undefined {
  return new RegExp(`--${name}: (#[0-9a-f]+);`).exec(sheet)?.[1];
}

function plain(words: string): string {
  return words.replace(/^! /gm, "").replace(/\s+/g, " ").trim();
}
