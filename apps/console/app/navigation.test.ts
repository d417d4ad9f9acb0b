import { describe, expect, it } from "vitest";
import { areaOf, navigationFor, pageOf } from "./navigation.ts";
import { paths } from "./paths.ts";

const labels = (...asked: Parameters<typeof navigationFor>) => navigationFor(...asked).map(({ label }) => label);

describe("navigationFor", () => {
  it("shows everybody their account", () => {
    expect(labels({ mode: "trial", isAdministrator: false, isAuthor: false })).toContain("Account");
    expect(labels({ mode: "production", isAdministrator: false, isAuthor: false })).toContain("Account");
  });

  it("shows the workshop where it may be entered, in a trial", () => {
    expect(labels({ mode: "trial", isAdministrator: false, isAuthor: false })).toEqual(["Account", "Workshop"]);
    expect(labels({ mode: "production", isAdministrator: false, isAuthor: false })).toEqual(["Account"]);
  });

  it("shows administration to administrators alone", () => {
    expect(labels({ mode: "production", isAdministrator: true, isAuthor: true })).toEqual([
      "Account",
      "Administration",
    ]);
  });

  it("shows those who draw an organization's wizards these, and nothing else of administration", () => {
    const areas = navigationFor({ mode: "production", isAdministrator: false, isAuthor: true });
    expect(areas.map(({ label, pages }) => [label, pages.length])).toEqual([
      ["Account", 5],
      ["Administration", 1],
    ]);
    expect(areas[1]?.pages).toMatchObject([{ label: "Wizards", href: paths.wizards() }]);
  });

  it("gives each page a key of its own", () => {
    const areas = navigationFor({ mode: "trial", isAdministrator: true, isAuthor: true });
    const keys = areas.flatMap(({ pages }) => pages.flatMap(({ key }) => key ?? []));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("areaOf", () => {
  const areas = navigationFor({ mode: "trial", isAdministrator: true, isAuthor: true });

  it("finds the area of a page and of what lies below it", () => {
    expect(areaOf(areas, paths.sessions())?.label).toBe("Account");
    expect(areaOf(areas, `${paths.sessions()}/one`)?.label).toBe("Account");
    expect(areaOf(areas, `${paths.admin()}/anything`)?.label).toBe("Administration");
  });

  it("does not take a longer name for the page", () => {
    expect(areaOf(areas, `${paths.sessions()}-of-others`)).toBeUndefined();
  });
});

describe("pageOf", () => {
  const area = {
    label: "Administration",
    pages: [
      { label: "Overview", href: "/admin" },
      { label: "Audit log", href: "/admin/audit" },
    ],
  };

  it("finds the nearest page above, also where one lies below another", () => {
    expect(pageOf(area, "/admin")?.label).toBe("Overview");
    expect(pageOf(area, "/admin/audit")?.label).toBe("Audit log");
    expect(pageOf(area, "/admin/audit/0193")?.label).toBe("Audit log");
    expect(pageOf(area, "/administration")).toBeUndefined();
  });
});
