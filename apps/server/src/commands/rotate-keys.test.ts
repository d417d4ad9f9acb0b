import { expect, test } from "vitest";
import { describeBroken } from "./rotate-keys.ts";

test("what does not open is one line for each key and column, with a count", () => {
  const missing = "Sealed under the key aaaaaaaaaaaa, which is not on the ring.";
  const changed = "Changed since it was sealed, or sealed for another place.";
  const texts = (because: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: String(index), because }));
  const columns = [
    { column: "webhooks.secret_ciphertext", resealed: 0, broken: [...texts(missing, 400), ...texts(changed, 1)] },
    { column: "outgoing_mail.body_ciphertext", resealed: 0, broken: texts(missing, 2) },
  ];
  expect(describeBroken(columns, 403).split("\n").slice(0, 4)).toEqual([
    "403 sealed texts do not open and stay as before:",
    `  webhooks.secret_ciphertext: 400 texts. ${missing}`,
    `  webhooks.secret_ciphertext: 1 text. ${changed}`,
    `  outgoing_mail.body_ciphertext: 2 texts. ${missing}`,
  ]);
});
