import { expect, it } from "vitest";
import { labelSpots } from "./label-spots.ts";

const down = (x: number) => [
  { x, y: 0 },
  { x, y: 100 },
];
const label = (id: string, x: number) => ({ id, points: down(x), text: "Outdoor", band: 0 });

it("puts words to the right of their way, and to the left where a step stands there", () => {
  const spots = labelSpots([label("free", 500), label("beside", 0)], [{ x: 20, y: 30, width: 200, height: 60 }]);
  expect(spots.get("free")).toEqual({ x: 508, y: 50, anchor: "start" });
  expect(spots.get("beside")).toEqual({ x: -8, y: 50, anchor: "end" });
});

it("puts no words upon others", () => {
  const spots = labelSpots([label("one", 0), label("other", 4)], []);
  expect(spots.get("one")?.anchor).toBe("start");
  expect(spots.get("other")?.anchor).toBe("end");
});

it("leaves out what says nothing", () => {
  expect(labelSpots([{ ...label("mute", 0), text: "" }], []).size).toBe(0);
});
