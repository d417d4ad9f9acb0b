import { expect, test } from "vitest";
import type { Measurement } from "./measurement.ts";
import { judge, type Measured, summarise } from "./summarise.ts";

const round = (requests: number, serverCpuMicroseconds: number, milliseconds = 1_000): Measurement => ({
  requests,
  milliseconds,
  serverCpuMicroseconds,
});

const bare: Measured = { name: "bare", rounds: [round(1_000, 100_000), round(500, 50_000), round(2_000, 200_000)] };
const ours: Measured = { name: "ours", rounds: [round(900, 180_000), round(450, 90_000), round(1_200, 240_000)] };

test("requests per second and CPU per request are medians of the rounds", () => {
  expect(summarise([bare, ours])).toEqual([
    { name: "bare", requestsPerSecond: 1_000, ratio: 1, serverCpuMicrosecondsPerRequest: 100, cpuRatio: 1 },
    { name: "ours", requestsPerSecond: 900, ratio: 0.9, serverCpuMicrosecondsPerRequest: 200, cpuRatio: 2 },
  ]);
});

test("a slow moment of the machine falls on both sides of a ratio", () => {
  const slowOnce: Measured = { name: "slow", rounds: [round(100, 1), round(10, 1), round(100, 1)] };
  const half: Measured = { name: "half", rounds: [round(50, 1), round(5, 1), round(50, 1)] };
  expect(summarise([slowOnce, half])[1]?.ratio).toBe(0.5);
});

test("a round that took longer counts by its time", () => {
  expect(summarise([{ name: "long", rounds: [round(3_000, 1, 2_000)] }])[0]?.requestsPerSecond).toBe(1_500);
});

test("a goal is met at its number and missed below it", () => {
  expect(
    judge(
      [
        { name: "ours", against: "bare", atLeast: 0.9 },
        { name: "ours", against: "bare", atLeast: 0.91 },
      ],
      [bare, ours],
    ).map(({ ratio, met }) => ({ ratio, met })),
  ).toEqual([
    { ratio: 0.9, met: true },
    { ratio: 0.9, met: false },
  ]);
});

test("a goal about nobody is a mistake and says so", () => {
  expect(() => judge([{ name: "theirs", against: "bare", atLeast: 1 }], [bare])).toThrow("“theirs”");
});

test("rounds that do not pair up are a mistake", () => {
  const short: Measured = { name: "short", rounds: [round(1, 1)] };
  expect(() => summarise([short, ours])).toThrow("different numbers of rounds");
});
