import { assertNever } from "../../kernel/index.ts";
import type { Fact, Letter, LetterPart } from "./letter.ts";
import { type Plank, planksOf } from "./planks-of.ts";
import { webAddress } from "./web-address.ts";

const WIDTH = 72;
const DRAWN: Record<Plank, string> = { done: "=", here: "#", "to come": "-" };

/** The letter for whoever reads mail as text: everything that the other has, addresses on lines of their own. */
export function writeText(letter: Letter): string {
  const heading = wrap(letter.heading);
  const rule = "=".repeat(Math.max(...heading.split("\n").map((line) => line.length)));
  const parts = letter.parts.map(textOf);
  return `${[`${heading}\n${rule}`, ...parts, `-- \nBoardwalk\n${wrap(letter.why)}`].join("\n\n")}\n`;
}

function textOf(part: LetterPart): string {
  switch (part.kind) {
    case "words":
    case "hint":
      return wrap(part.words);
    case "caution":
      return wrap(part.words, "! ", "  ");
    case "button":
    case "link":
      return `${part.label}:\n${webAddress(part.href)}`;
    case "code":
      return `    ${part.code}`;
    case "facts":
      return columns(part.facts);
    case "boards":
      return wrap(
        part.says,
        `${planksOf(part.done, part.total)
          .map((plank) => DRAWN[plank])
          .join("")}  `,
      );
    default:
      return assertNever(part);
  }
}

function columns(facts: readonly Fact[]): string {
  const width = Math.max(...facts.map(({ label }) => label.length)) + 2;
  return facts.map(({ label, value }) => wrap(value, label.padEnd(width), " ".repeat(width))).join("\n");
}

/** Breaks between words alone: a long word keeps its line. */
function wrap(words: string, first = "", rest = ""): string {
  const lines: string[] = [];
  let line = first;
  let isFresh = true;
  for (const word of words.split(" ")) {
    if (!isFresh && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = rest;
      isFresh = true;
    }
    line += isFresh ? word : ` ${word}`;
    isFresh = false;
  }
  return [...lines, line].join("\n");
}
