import { quoted } from "../../quoted.ts";
import type { ExistingNode, ExistingOption } from "../../structure/existing-wizard.ts";
import type { Finder } from "../finder.ts";
import { answersNaming } from "./answers-naming.ts";
import { type NotShownWhy, whyNeverVisible } from "./why-never-visible.ts";

const MOST_REASONS = 3;

export const neverVisible: Finder = {
  code: "never-visible",
  severity: "warning",
  *find({ wizard, circles }) {
    const never = whyNeverVisible(wizard);
    for (const node of wizard.nodes) {
      const reasons = never.get(node);
      if (!reasons || circles.circleOf[node.id] !== -1) continue;
      const found = {
        at: node.key,
        message: messageFor(node, reasons),
        related: [...reasons.keys()].map(({ key }) => key),
      };
      const answers = showingAndHiding(reasons);
      yield answers ? { ...found, witness: { answers } } : found;
    }
  },
};

function messageFor(node: ExistingNode, reasons: ReadonlyMap<ExistingOption, NotShownWhy>): string {
  const shown = [...reasons].slice(0, MOST_REASONS).map(([on, why]) => `${quoted(on.key)}, which ${why}`);
  if (reasons.size > MOST_REASONS) shown.push(`${reasons.size - MOST_REASONS} more that cannot show it`);
  return `${quoted(node.key)} is never visible, because all that should show it is ${shown.join("; ")}; let another option show it or remove what stands in the way.`;
}

/** The answers under which it should be seen and is hidden at once. */
function showingAndHiding(reasons: ReadonlyMap<ExistingOption, NotShownWhy>) {
  for (const [on, why] of reasons) if (why === "also hides it" && !on.definition.disabled) return answersNaming([on]);
  return null;
}
