import { describe, expect, it } from "vitest";
import { readPlaywrightReport } from "./read-playwright-report.ts";
import { readVitestReport } from "./read-vitest-report.ts";
import { truthful } from "./stages.ts";
import { add, inWords, nothing } from "./tally.ts";

describe("what a runner reports", () => {
  it("counts vitest's tests, and a file that could not be loaded as one failure", () => {
    const report = {
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: "failed", assertionResults: [] },
        { status: "failed", assertionResults: [{ status: "failed" }] },
        { status: "passed", assertionResults: [{ status: "passed" }] },
      ],
    };
    expect(readVitestReport(JSON.stringify(report))).toEqual({ passed: 5, failed: 2, skipped: 3, again: 0 });
  });

  it("counts a browser test that passed at the second try as passed and says so, and a broken set-up as failed", () => {
    const report = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 }, errors: [{}] };
    expect(readPlaywrightReport(JSON.stringify(report))).toEqual({ passed: 4, failed: 2, skipped: 0, again: 1 });
  });

  it("takes no test at all, and a bad end without a failed test, for a failure", () => {
    expect(truthful({ ...nothing, skipped: 4 }, 0).failed).toBe(1);
    expect(truthful({ ...nothing, passed: 2 }, 1).failed).toBe(1);
    expect(truthful({ ...nothing, passed: 2 }, 0).failed).toBe(0);
  });

  it("adds up to one line", () => {
    const sum = add({ ...nothing, passed: 1 }, { passed: 2, failed: 1, skipped: 3, again: 1 });
    expect(sum.again).toBe(1);
    expect(inWords(sum)).toBe("3 passed, 1 failed, 3 skipped");
    expect(inWords({ ...nothing, passed: 1 })).toBe("1 passed, 0 failed");
  });
});
