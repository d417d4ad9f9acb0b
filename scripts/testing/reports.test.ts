import { describe, expect, it } from "vitest";
import { readPlaywrightReport } from "./read-playwright-report.ts";
import { readVitestReport } from "./read-vitest-report.ts";
import { truthful } from "./stages.ts";
import { add, inWords } from "./tally.ts";

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
    expect(readVitestReport(JSON.stringify(report))).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });

  it("counts a browser test that passes only at times as failed, and a broken set-up too", () => {
    const report = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 0 }, errors: [{}] };
    expect(readPlaywrightReport(JSON.stringify(report))).toEqual({ passed: 3, failed: 3, skipped: 0 });
  });

  it("takes no test at all, and a bad end without a failed test, for a failure", () => {
    expect(truthful({ passed: 0, failed: 0, skipped: 4 }, 0).failed).toBe(1);
    expect(truthful({ passed: 2, failed: 0, skipped: 0 }, 1).failed).toBe(1);
    expect(truthful({ passed: 2, failed: 0, skipped: 0 }, 0).failed).toBe(0);
  });

  it("adds up to one line", () => {
    const sum = add({ passed: 1, failed: 0, skipped: 0 }, { passed: 2, failed: 1, skipped: 3 });
    expect(inWords(sum)).toBe("3 passed, 1 failed, 3 skipped");
    expect(inWords({ passed: 1, failed: 0, skipped: 0 })).toBe("1 passed, 0 failed");
  });
});
