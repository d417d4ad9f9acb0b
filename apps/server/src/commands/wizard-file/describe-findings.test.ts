import { type Finding, parse } from "@boardwalk/engine";
import { expect, it } from "vitest";
import { describeFindings } from "./describe-findings.ts";

const parsed = parse({ format: "boardwalk.wizard/1", key: "k", name: "K", steps: [{ key: "a" }, { key: "b" }] });
if (!parsed.ok) throw new Error("This is no wizard.");
const { definition } = parsed;

const finding = (at: string | null, severity: Finding["severity"] = "error"): Finding => ({
  code: "unknown-reference",
  severity,
  at,
  message: "Mend it.",
});
const headings = (text: string) => text.split("\n").filter((line) => /^(Step|The)/.test(line));

it("goes by the wizard, its steps in their order, and what is not there", () => {
  const findings = [finding("z.x"), finding("b"), finding("a.s.o", "warning"), finding(null), finding("b.s")];
  const text = describeFindings(definition, findings, []);
  expect(headings(text)).toEqual(["The wizard", "Step a", "Step b", "Step z"]);
  expect(text).toMatch(/\n\n4 errors, 1 warning\.\n$/);
});

it("tells the line of each where it is known", () => {
  expect(describeFindings(definition, [finding("a.s")], [{ line: 7, column: 3 }])).toBe(
    "Step a\n  error    a.s, line 7  (unknown-reference)\n    Mend it.\n\n1 error.\n",
  );
  expect(describeFindings(definition, [finding(null)], [])).toContain("\n  error    (unknown-reference)\n");
});
