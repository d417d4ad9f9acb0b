import { describe, expect, it } from "vitest";
import { areaOf, navigationFor, pageOf } from "./navigation.ts";
import { paths } from "./paths.ts";

const labels = (...asked: Parameters<typeof navigationFor>) => navigationFor(...asked).map(({ label }) => label);

describe("navigationFor", () => {
  it("shows everybody their account", () => {
    expect(labels({ mode: "trial", isAdministrator: false })).toContain("Account");
    expect(labels({ mode: "production", isAdministrator: false })).toContain("Account");
  });

  it("shows the workshop where it may be entered, in a trial", () => {
    expect(labels({ mode: "trial", isAdministrator: false })).toEqual(["Account", "Workshop"]);
    expect(labels({ mode: "production", isAdministrator: false })).toEqual(["Account"]);
  });

  it("shows administration to administrators alone", () => {
    expect(labels({ mode: "production", isAdministrator: true })).toEqual(["Account", "Administration"]);
  });

  it("gives each page a key of its own", () => {
    const areas = navigationFor({ mode: "trial", isAdministrator: true });
    const keys = areas.flatMap(({ pages }) => pages.flatMap(({ key }) => key ?? []));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("areaOf", () => {
  const areas = navigationFor({ mode: "trial", isAdministrator: true });

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
