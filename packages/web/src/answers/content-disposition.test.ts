import { expect, test } from "vitest";
import { contentDisposition } from "./content-disposition.ts";

test.each([
  ["pier.png", `attachment; filename="pier.png"; filename*=UTF-8''pier.png`],
  ["Æ 海.pdf", `attachment; filename="_ _.pdf"; filename*=UTF-8''%C3%86%20%E6%B5%B7.pdf`],
  [`a"b\\c%41.txt`, `attachment; filename="a_b_c_41.txt"; filename*=UTF-8''a%22b%5Cc%2541.txt`],
  ["it's (1)*.txt", `attachment; filename="it's (1)*.txt"; filename*=UTF-8''it%27s%20%281%29%2A.txt`],
  ["a\r\nb", `attachment; filename="a__b"; filename*=UTF-8''a%0D%0Ab`],
  ["\ud83c.png", `attachment; filename="_.png"; filename*=UTF-8''%EF%BF%BD.png`],
])("%j is said so that nothing else can be read into it", (name, header) => {
  expect(contentDisposition(name)).toBe(header);
  expect(new Headers({ "Content-Disposition": header }).get("Content-Disposition")).toBe(header);
});
