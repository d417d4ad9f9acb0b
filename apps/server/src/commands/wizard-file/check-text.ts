import type { DocumentError, Finding } from "@boardwalk/engine";
import { counted } from "../counted.ts";
import { describeDocumentErrors } from "./describe-document-errors.ts";
import { describeFindings, summarizeFindings } from "./describe-findings.ts";

/** What there is to say about one file. */
export interface Checked {
  /** To scripts. */
  readonly told: {
    readonly findings?: readonly Finding[];
    readonly errors?: readonly DocumentError[];
    readonly error?: { readonly message: string };
  };
  /** To people, with a summary of it. */
  readonly lines: string;
  readonly summary: string;
  readonly hasErrors: boolean;
}

export async function checkText(path: string, text: string): Promise<Checked> {
  const engine = await import("@boardwalk/engine");
  const parsed = engine.parseText(text);
  if (!parsed.ok) {
    const { errors } = parsed;
    const summary = `${counted(errors.length, "error")}. This is no wizard yet.`;
    return { told: { errors }, lines: describeDocumentErrors(path, errors), summary, hasErrors: true };
  }
  const findings = engine.check(parsed.definition);
  const positions = engine.locateFindings(text, parsed.definition, findings);
  return {
    told: { findings },
    lines: describeFindings(path, parsed.definition, findings, positions),
    summary: summarizeFindings(findings),
    hasErrors: findings.some(({ severity }) => severity === "error"),
  };
}
