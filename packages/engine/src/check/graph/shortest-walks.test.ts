import { describe, expect, it } from "vitest";
import { shortestWalks } from "./shortest-walks.ts";

describe("shortest walks", () => {
  const edges = [[1, 2], [3], [3], [0, 4], [4], [0]];

  it("begin where they start and end where they lead", () => {
    expect(shortestWalks(edges, 0).to(4)).toEqual([0, 1, 3, 4]);
    expect(shortestWalks(edges, 0).to(0)).toEqual([0]);
  });

  it("are none to what no edges lead to", () => {
    expect(shortestWalks(edges, 0).to(5)).toBeNull();
    expect(shortestWalks([], 0).reaches(0)).toBe(false);
  });

  it("keep out of what may not be entered", () => {
    expect(shortestWalks(edges, 0, (step) => step !== 1).to(4)).toEqual([0, 2, 3, 4]);
  });

  it("come back round a circle, also one of a single step", () => {
    expect(shortestWalks(edges, 3).back()).toEqual([3, 0, 1, 3]);
    expect(shortestWalks(edges, 4).back()).toEqual([4, 4]);
    expect(shortestWalks(edges, 5, (step) => step > 3).back()).toBeNull();
  });
});
