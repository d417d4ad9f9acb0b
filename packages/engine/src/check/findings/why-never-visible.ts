import type {
  ExistingDependency,
  ExistingNode,
  ExistingOption,
  ExistingWizard,
} from "../../structure/existing-wizard.ts";

export type NotShownWhy = "also hides it" | "is disabled" | "is never visible itself";

/**
 * Sets and options that have a SHOW_IF, none of which can ever show them: by the option that each looks at, why not.
 * A least fixpoint: what only waits for each other in a circle is not among them.
 */
export function whyNeverVisible(
  wizard: ExistingWizard,
): ReadonlyMap<ExistingNode, ReadonlyMap<ExistingOption, NotShownWhy>> {
  const showing = new Map<ExistingNode, number>();
  const shownBy = new Map<ExistingNode, ExistingDependency[]>();
  const why = new Map<ExistingNode, Map<ExistingOption, NotShownWhy>>();
  const unseen = new Set<ExistingNode>();

  const takeAway = ({ target, on }: ExistingDependency, reason: NotShownWhy): void => {
    const reasons = why.get(target) ?? new Map<ExistingOption, NotShownWhy>();
    why.set(target, reasons.set(on, reason));
    const left = (showing.get(target) ?? 0) - 1;
    showing.set(target, left);
    if (left === 0) unseen.add(target);
  };

  for (const node of wizard.nodes) {
    const shows = node.dependencies.filter(({ type }) => type === "SHOW_IF");
    if (shows.length === 0) continue;
    showing.set(node, shows.length);
    const hiding = new Set(node.dependencies.flatMap(({ type, on }) => (type === "HIDE_IF" ? on : [])));
    for (const dependency of shows) {
      const { on } = dependency;
      if (hiding.has(on)) takeAway(dependency, "also hides it");
      else if (on.definition.disabled) takeAway(dependency, "is disabled");
      else if (!shownBy.get(on)?.push(dependency)) shownBy.set(on, [dependency]);
    }
  }
  // A set goes on to what is added while it is walked over, so it is the queue as well.
  for (const node of unseen)
    if (node.kind === "set") for (const option of node.options) unseen.add(option);
    else for (const dependency of shownBy.get(node) ?? []) takeAway(dependency, "is never visible itself");

  return new Map([...why].filter(([node]) => showing.get(node) === 0));
}
