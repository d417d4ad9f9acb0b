import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { stepOfSegment, stepSegment } from "./step-segment.ts";

describe("a step as a part of an address", () => {
  it.each(["review", "done", "basics"])("comes back as the step %s", (key) => {
    expect(stepOfSegment(stepSegment(key))).toBe(key);
  });

  it("is told from every page that a walk has", () => {
    const routes = readFileSync(new URL("routes.ts", import.meta.url), "utf8");
    const pages = [...routes.matchAll(/"walk\/:token\/([a-z]+)"/g)].map(([, page = ""]) => page);
    expect(pages.map(stepSegment)).toEqual(pages.map((page) => `step-${page}`));
  });
});
