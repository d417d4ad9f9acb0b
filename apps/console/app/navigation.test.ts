import { describe, expect, it } from "vitest";
import { areaOf, navigationFor } from "./navigation.ts";
import { paths } from "./paths.ts";

const labels = (...asked: Parameters<typeof navigationFor>) => navigationFor(...asked).map(({ label }) => label);

describe("navigationFor", () => {
  it("shows everybody their account", () => {
    expect(labels("trial")).toContain("Account");
    expect(labels("production")).toContain("Account");
  });

  it("shows the workshop where it may be entered, in a trial", () => {
    expect(labels("trial")).toEqual(["Account", "Workshop"]);
    expect(labels("production")).toEqual(["Account"]);
  });

  it("gives each page a key of its own", () => {
    const keys = navigationFor("trial").flatMap(({ pages }) => pages.flatMap(({ key }) => key ?? []));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("areaOf", () => {
  const areas = navigationFor("trial");

  it("finds the area of a page and of what lies below it", () => {
    expect(areaOf(areas, paths.sessions())?.label).toBe("Account");
    expect(areaOf(areas, `${paths.sessions()}/one`)?.label).toBe("Account");
  });

  it("does not take a longer name for the page", () => {
    expect(areaOf(areas, `${paths.sessions()}-of-others`)).toBeUndefined();
  });
});
