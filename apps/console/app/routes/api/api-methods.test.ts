import { readFileSync } from "node:fs";
import { API_METHODS } from "@boardwalk/web/front";
import { describe, expect, test } from "vitest";

const routes = readFileSync(new URL("../../routes.ts", import.meta.url), "utf8");
const addresses = [...routes.matchAll(/route\("(api\/v1\/[^"]+)", "routes\/api\/([^"]+)\.ts"\)/g)].map(
  ([, path = "", file = ""]) => ({ path: `/${path}`, file }),
);
const WRITES = ["POST", "PUT", "PATCH", "DELETE"];

describe("what the front says that an address takes", () => {
  test("is said of each address, and of no other", () => {
    expect(addresses.map(({ path }) => path).sort()).toEqual(Object.keys(API_METHODS).sort());
  });
  test.each(addresses)("is true of $path", async ({ path, file }) => {
    const module: object = await import(`./${file}.ts`);
    const says = API_METHODS[path] ?? [];
    const source = readFileSync(new URL(`${file}.ts`, import.meta.url), "utf8");
    expect(says.some((method) => WRITES.includes(method))).toBe("action" in module);
    expect(says.includes("GET")).toBe("loader" in module && !source.includes("refuseReading"));
  });
});
