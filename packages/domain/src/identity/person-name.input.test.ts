import { describe, expect, test } from "vitest";
import { ProfileInput } from "../account/profile.input.ts";
import { JoinInput } from "./join/join.input.ts";
import { fitPersonName, PersonName } from "./person-name.input.ts";

const takes = (name: string): boolean => PersonName.safeParse(name).success;
const FAMILY = "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}";

describe("a name", () => {
  test.each([
    ["with a non-joiner", "\u0639\u0644\u06CC\u200C\u0631\u0636\u0627"],
    ["with a joiner after a virama", "\u0915\u094D\u200D\u0937\u092E\u093E"],
    ["that ends in a joiner after a virama", "\u0D2E\u0D4B\u0D39\u0D28\u0D4D\u200D"],
    ["of emoji that are joined", "\u{1F469}\u200D\u{1F4BB}"],
    ["of an emoji with a skin and a selector", "Ada \u{1F9D1}\u{1F3FD}\u200D\u2764\uFE0F\u200D\u{1F9D1}"],
    ["with accents that stand apart", "Zoe\u0308 N\u00FA\u00F1ez"],
    ["of 60 characters", "x".repeat(60)],
  ])("%s is taken", (_, name) => expect(takes(name)).toBe(true));

  test.each([
    ["with a joiner between Latin letters", "Oli\u200Dvia"],
    ["with a non-joiner between Cyrillic letters", "\u041E\u043B\u200C\u044C\u0433\u0430"],
    ["with a joiner at its end", "Olivia\u200D"],
    ["with two joiners", "\u0639\u0644\u06CC\u200C\u200C\u0631\u0636\u0627"],
    ["that turns its direction", "Olivia\u202EneoM"],
    ["of nothing but joiners", "\u200C\u200D"],
    ["of a filler that is a letter and is not seen", "\u3164"],
    ["of a blank that is a sign", "\u2800"],
    ["of nothing", "  "],
    ["of 61 characters", "x".repeat(61)],
  ])("%s is refused", (_, name) => expect(takes(name)).toBe(false));

  test("is taken and refused alike where somebody joins and where they change it", () => {
    const rest = { email: "a@people.test", way: "link" };
    for (const name of ["Olivia", "x".repeat(61), "\u3164", "\u0639\u0644\u06CC\u200C\u0631\u0636\u0627"]) {
      const joins = JoinInput.safeParse({ ...rest, name }).success;
      expect(ProfileInput.safeParse({ name, locale: "en-GB" }).success).toBe(joins);
      expect(joins).toBe(takes(name));
    }
  });
});

test("a name that a provider tells is shortened to fit, and never refused", () => {
  expect(fitPersonName("  Olivia\u202E\u200D\nMoen ")).toBe("Olivia Moen");
  expect(fitPersonName("x".repeat(200))).toBe("x".repeat(60));
  expect(fitPersonName(`${"x".repeat(57)}${FAMILY}`)).toBe("x".repeat(57));
  expect(fitPersonName("\u0639\u0644\u06CC\u200C\u0631\u0636\u0627")).toBe(
    "\u0639\u0644\u06CC\u200C\u0631\u0636\u0627",
  );
  expect(fitPersonName("\u3164\u200B")).toBeNull();
  expect(fitPersonName(null)).toBeNull();
});
