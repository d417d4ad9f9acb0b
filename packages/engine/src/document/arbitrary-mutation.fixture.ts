import fc from "fast-check";
import { arbitraryDocument } from "./arbitrary-document.fixture.ts";
import { changed } from "./changed.fixture.ts";

const words = [
  "SINGLE",
  "TEXT_INPUT",
  "DISABLE_IF",
  "number",
  "email",
  "today",
  "a.b",
  "a.b.c",
  "a",
  "A",
  "x y",
  "",
  ".",
  "*/*",
  "🙂",
];
const values: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 53,
  -0,
  1e300,
  [],
  [null],
  ["x"],
  {},
  { a: 1 },
  { min: 1 },
  { min: "today" },
  { format: "number", max: 1 },
  { accept: [".pdf"] },
  { sensitive: false },
  ...[4, 64, 65, 100, 101, 200, 201, 255, 256, 5_000, 5_001].flatMap((length) => [
    "a".repeat(length),
    "😀".repeat(length),
  ]),
  ...words,
];
const names = [
  "key",
  "name",
  "type",
  "min",
  "max",
  "option",
  "when",
  "Name",
  "x",
  "constructor",
  "toString",
  "options",
  "rules",
];

const somewhere = fc.nat({ max: 10_000 });

/** Documents in which one thing was put elsewhere, taken away or replaced: mostly wrong, some still right. */
export const arbitraryMutation = fc
  .tuple(arbitraryDocument, somewhere, fc.constantFrom(...values), fc.constantFrom(...names), fc.nat({ max: 3 }))
  .map(([document, place, value, name, way]) => {
    const paths = pathsOf(document, "");
    const path = paths[place % paths.length] ?? "";
    if (way === 0) return changed(document, path, value);
    if (way === 1) return removed(document, path);
    const objects = paths.filter((one) => isPlain(valueAt(document, one)));
    const object = objects[place % objects.length] ?? "";
    return changed(document, object === "" ? name : `${object}.${name}`, value);
  });

function removed(document: unknown, path: string): unknown {
  const last = path.split(".").at(-1) ?? "";
  return /^\d+$/.test(last) || path === "" ? changed(document, path, {}) : changed(document, path, undefined);
}

/** Metadata may hold anything but too much, which no schema can say; nothing in it is changed. */
function pathsOf(node: unknown, path: string): string[] {
  if (typeof node !== "object" || node === null) return [path];
  const inner = Object.entries(node).filter(([name]) => name !== "metadata");
  return [path, ...inner.flatMap(([name, value]) => pathsOf(value, path === "" ? name : `${path}.${name}`))];
}

function valueAt(document: unknown, path: string): unknown {
  if (path === "") return document;
  return path.split(".").reduce<unknown>((node, name) => {
    const entries: [string, unknown][] = typeof node === "object" && node !== null ? Object.entries(node) : [];
    return entries.find(([one]) => one === name)?.[1];
  }, document);
}

function isPlain(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
