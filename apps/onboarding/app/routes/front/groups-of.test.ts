import { expect, test } from "vitest";
import { groupsOf } from "./groups-of.ts";

const offer = (key: string, category: string | null, isFeatured = false) => ({ key, category, isFeatured });

test("what is featured stands first, then each category, then what has none", () => {
  const groups = groupsOf([
    offer("a", "Clubs", true),
    offer("b", "Clubs"),
    offer("c", "Events"),
    offer("d", "Events"),
    offer("e", null),
  ]);
  expect(groups.map(({ name, offers }) => [name, offers.map(({ key }) => key).join("")])).toEqual([
    ["Recommended", "a"],
    ["Clubs", "b"],
    ["Events", "cd"],
    ["More", "e"],
  ]);
});
