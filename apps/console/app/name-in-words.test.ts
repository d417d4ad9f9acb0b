import { expect, test } from "vitest";
import { nameInWords } from "./name-in-words.ts";

test.each([
  ["user.role-changed", "User role changed"],
  ["api-token.created", "API token created"],
  ["api_token", "API token"],
  ["sign-in.refused", "Sign-in refused"],
  ["sign-in-link", "Sign-in link"],
  ["deliver-mail", "Deliver mail"],
  ["", "Something"],
])("%s is said as %s", (name, words) => expect(nameInWords(name)).toBe(words));
