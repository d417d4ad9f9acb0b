import { expect, it } from "vitest";
import { stepBeside } from "./step-beside.ts";

const box = (x: number, y: number) => ({ x, y, width: 200, height: 60 });
const boxes = new Map([
  ["top", box(200, 0)],
  ["left", box(0, 120)],
  ["right", box(400, 120)],
  ["bottom", box(200, 240)],
]);

it("leads from row to row and along it, and nowhere at the rim", () => {
  expect(stepBeside(boxes, "left", "right")).toBe("right");
  expect(stepBeside(boxes, "right", "left")).toBe("left");
  expect(stepBeside(boxes, "bottom", "up")).toBe("left");
  expect(stepBeside(boxes, "left", "up")).toBe("top");
  expect(stepBeside(boxes, "top", "down")).toBe("left");
  expect(stepBeside(boxes, "right", "down")).toBe("bottom");
  expect(stepBeside(boxes, "top", "up")).toBeNull();
  expect(stepBeside(boxes, "gone", "up")).toBeNull();
});
