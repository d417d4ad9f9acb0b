import { expect, test } from "vitest";
import { cleanFileName } from "./clean-file-name.ts";

test.each([
  ["a plain name", "harbour at dusk.png", "harbour at dusk.png"],
  ["letters of any script", "Æø 海.pdf", "Æø 海.pdf"],
  ["a path upwards", "../../etc/passwd", "passwd"],
  ["a path of Windows", "C:\\Users\\x\\photo.png", "photo.png"],
  ["a name that reads backwards", "invoice‮gnp.exe", "invoicegnp.exe"],
  ["line ends and a null", "a\r\nSet-Cookie: b\0.png", "aSet-Cookie_ b.png"],
  ["quotes that end a header", '"; filename="x.exe', "_; filename=_x.exe"],
  ["a hidden file", ".htaccess", "htaccess"],
  ["dots and spaces at the end", "report. . ", "report"],
  ["nothing", "", "file"],
  ["dots alone", "..", "file"],
  ["a lone half of a letter", "\ud83cx.png", "x.png"],
])("%s", (_, said, name) => {
  expect(cleanFileName(said)).toBe(name);
});

test("a long name loses its middle and keeps its ending", () => {
  const name = cleanFileName(`${"🌊".repeat(400)}.jpeg`);
  expect(Array.from(name)).toHaveLength(150);
  expect(name.endsWith("🌊.jpeg")).toBe(true);
});
