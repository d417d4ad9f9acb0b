import { expect, test } from "vitest";
import { formatResult } from "./format-result.ts";

test("the table says what was measured, each figure, and which goals are met", () => {
  const text = formatResult({
    kind: "served",
    name: "sums",
    title: "Adding two numbers",
    about: ["On paper."],
    summaries: [
      { name: "by head", requestsPerSecond: 12_345.6, ratio: 1, serverCpuMicrosecondsPerRequest: 80.4, cpuRatio: 1 },
      { name: "by hand", requestsPerSecond: 999, ratio: 0.081, serverCpuMicrosecondsPerRequest: 800, cpuRatio: 9.95 },
    ],
    goals: [
      { name: "by head", against: "by hand", atLeast: 5, ratio: 12.358, met: true },
      { name: "by hand", against: "by head", atLeast: 0.35, ratio: 0.081, met: false },
    ],
  });
  expect(text).toBe(`Adding two numbers
  On paper.

            requests/s   ratio   server CPU µs/request   ratio
  by head       12,346    1.00                      80    1.00
  by hand          999    0.08                     800    9.95

Goals
  met     by head at least 5 times by hand: 12.36
  missed  by hand at least 0.35 times by head: 0.08
`);
});
