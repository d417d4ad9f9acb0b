import { describe, expect, it } from "vitest";
import { areaOf, navigationFor } from "./navigation.ts";
import { paths } from "./paths.ts";

const labels = (...asked: Parameters<typeof navigationFor>) => navigationFor(...asked).map(({ label }) => label);

describe("navigationFor", () => {
  it("shows everybody their account", () => {
    expect(labels("USER", "trial")).toEqual(["Account"]);
    expect(labels("USER", "production")).toEqual(["Account"]);
  });

  it("shows the workshop to admins, and only in a trial", () => {
    expect(labels("ADMIN", "trial")).toEqual(["Account", "Workshop"]);
    expect(labels("SUPER_ADMIN", "trial")).toEqual(["Account", "Workshop"]);
    expect(labels("SUPER_ADMIN", "production")).toEqual(["Account"]);
  });

  it("gives each page a key of its own", () => {
    const keys = navigationFor("SUPER_ADMIN", "trial").flatMap(({ pages }) => pages.flatMap(({ key }) => key ?? []));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("areaOf", () => {
  const areas = navigationFor("USER", "trial");

  it("finds the area of a page and of what lies below it", () => {
    expect(areaOf(areas, paths.sessions())?.label).toBe("Account");
    expect(areaOf(areas, `${paths.sessions()}/one`)?.label).toBe("Account");
  });

  it("does not take a longer name for the page", () => {
    expect(areaOf(areas, `${paths.sessions()}-of-others`)).toBeUndefined();
  });
});
