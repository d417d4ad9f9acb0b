import { readFileSync } from "node:fs";

const text = readFileSync(new URL("../../../docs/guides/wizard-format.md", import.meta.url), "utf8");

/** The guide to the format, and what stands in its tables. */
export const guide = {
  text,
  /** What stands there as JSON, block by block. */
  json: [...text.matchAll(/^```json\n(.*?)^```$/gms)].map(([, json = ""]) => json),
  /** The cells of each row of the first table below a line that begins so. */
  tableBelow(opening: string): readonly (readonly string[])[] {
    const start = text.indexOf(`\n${opening}`);
    if (start === -1) throw new Error(`The guide has no line that begins with: ${opening}`);
    const [table = ""] = /(?:^\|.*\n)+/m.exec(text.slice(start + 1)) ?? [];
    const [, , ...rows] = table.trim().split("\n");
    return rows.map((row) =>
      row
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll("\\|", "|")),
    );
  },
  codeIn: (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code),
  /** Those that do not stand in code. */
  numbersIn(cell: string): number[] {
    const words = cell.replaceAll(/`[^`]+`/g, "");
    return [...words.matchAll(/\d[\d,]*/g)].map(([number]) => Number(number.replaceAll(",", "")));
  },
};
