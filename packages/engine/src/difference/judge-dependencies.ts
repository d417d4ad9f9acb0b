import { quoted } from "../quoted.ts";
import type { ExistingDependency, ExistingWizard } from "../structure/existing-wizard.ts";
import type { Reason } from "./reason.ts";

/** Sets and options that show, hide, want something or are disabled by other choices than before. */
export function judgeDependencies(before: ExistingWizard, after: ExistingWizard): Reason[] {
  const then = new Set(before.dependencies.map(nameOf));
  const now = new Set(after.dependencies.map(nameOf));
  // What is no longer required by a choice was right before and stays so.
  const gone = before.dependencies.filter(
    (dependency) => !now.has(nameOf(dependency)) && dependency.type !== "REQUIRE_IF" && isIn(after, dependency),
  );
  // What comes with a new thing touches nobody's answers, unless it wants one.
  const fresh = after.dependencies.filter(
    (dependency) => !then.has(nameOf(dependency)) && (dependency.type === "REQUIRE_IF" || isIn(before, dependency)),
  );
  const targets = new Set([...gone, ...fresh].map(({ target }) => target.key));
  return [...targets].map((at) => ({
    verdict: "asks-again",
    code: "dependencies",
    at,
    message: `${quoted(at)} depends on other choices than before.`,
  }));
}

function isIn(wizard: ExistingWizard, { target }: ExistingDependency): boolean {
  return target.kind === "set" ? wizard.setByKey.has(target.key) : wizard.optionByKey.has(target.key);
}

function nameOf({ type, target, on }: ExistingDependency): string {
  return `${type} ${target.key} ${on.key}`;
}
