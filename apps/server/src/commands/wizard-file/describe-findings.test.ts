import { type Finding, parse } from "@boardwalk/engine";
import { expect, it } from "vitest";
import { describeFindings, summarizeFindings } from "./describe-findings.ts";

const parsed = parse({ format: "boardwalk.wizard/1", key: "k", name: "K", steps: [{ key: "a" }, { key: "b" }] });
if (!parsed.ok) throw new Error("This is no wizard.");
const { definition } = parsed;

const finding = (at: string | null, severity: Finding["severity"] = "error"): Finding => ({
  code: "unknown-reference",
  severity,
  at,
  message: "Mend it.",
});

it("goes by the wizard, its steps in their order, and what is not there", () => {
  const findings = [finding("z.x"), finding("b"), finding("a.s.o", "warning"), finding(null), finding("b.s")];
  const positions = findings.map((_, at) => ({ line: at + 1, column: 2 }));
  expect(describeFindings("w.json", definition, findings, positions).split("\n\n")).toEqual([
    "w.json:4:2  error  (unknown-reference)\n  Mend it.",
    "w.json:3:2  warning  a.s.o  (unknown-reference)\n  Mend it.",
    "w.json:2:2  error  b  (unknown-reference)\n  Mend it.\nw.json:5:2  error  b.s  (unknown-reference)\n  Mend it.",
    "w.json:1:2  error  z.x  (unknown-reference)\n  Mend it.",
    "",
  ]);
});

it("tells where the rule stands that is taken instead", () => {
  const positions = [{ line: 7, column: 3, shadowedBy: { line: 5, column: 3 } }];
  expect(describeFindings("-", definition, [finding("a")], positions)).toBe(
    "standard input:7:3  error  a  (unknown-reference)\n  Mend it. The rule that stands before it is at line 5.\n\n",
  );
});

it("sums up", () => {
  const all = [finding("a"), finding("b"), finding("a", "warning")];
  expect([all, all.slice(2), []].map(summarizeFindings)).toEqual([
    "2 errors, 1 warning.",
    "1 warning.",
    "Nothing to mend.",
  ]);
});
