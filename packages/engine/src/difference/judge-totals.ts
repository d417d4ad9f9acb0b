import { quoted } from "../quoted.ts";
import type { ExistingWizard } from "../structure/existing-wizard.ts";
import { priceInHundredths } from "../structure/price-in-hundredths.ts";
import type { Reason } from "./reason.ts";

/** Prices that people see change; where a condition looks at the total, the path may change with them. */
export function judgeTotals(before: ExistingWizard, after: ExistingWizard, readsTotal: boolean): Reason[] {
  const reasons: Reason[] = [];
  for (const node of after.nodes) {
    const earlier = node.kind === "option" ? before.optionByKey.get(node.key) : undefined;
    if (
      node.kind === "set" ||
      !earlier ||
      priceInHundredths(earlier.definition.price) === priceInHundredths(node.definition.price)
    )
      continue;
    const costs = `Option ${quoted(node.key)} costs ${node.definition.price} instead of ${earlier.definition.price}`;
    reasons.push(
      readsTotal
        ? {
            verdict: "asks-again",
            code: "total",
            at: node.key,
            message: `${costs}, and a condition looks at the total, so another way may lead on.`,
          }
        : { verdict: "safe", code: "total", at: node.key, message: `${costs}, so totals change.` },
    );
  }
  const { currency } = after.definition.settings;
  if (currency !== before.definition.settings.currency) {
    const message = "Totals are in another currency than before.";
    reasons.push({ verdict: "safe", code: "total", at: null, message });
  }
  return reasons;
}
