import type { DependencyDefinition, DependencyType } from "@boardwalk/engine";

/** What each does to its target, as its sentence begins. */
export const DEPENDENCY_KINDS: readonly {
  readonly value: DependencyType;
  readonly label: string;
  readonly text: string;
}[] = [
  { value: "SHOW_IF", label: "Show", text: "Hidden until one of its Show lines holds" },
  { value: "HIDE_IF", label: "Hide", text: "Whatever else shows it" },
  { value: "REQUIRE_IF", label: "Require", text: "It must then be answered or chosen" },
  { value: "DISABLE_IF", label: "Disable", text: "It is shown but cannot be chosen" },
];

/** Only options can be disabled. */
export function kindsFor(target: string): typeof DEPENDENCY_KINDS {
  return target.split(".").length === 3 ? DEPENDENCY_KINDS : DEPENDENCY_KINDS.slice(0, 3);
}

/** What several lines come to together, where that is not plain. */
export function togetherInWords(dependencies: readonly DependencyDefinition[]): string | null {
  const count = (type: DependencyType) => dependencies.filter((each) => each.type === type).length;
  if (count("SHOW_IF") === 0 && count("HIDE_IF") === 0) return null;
  if (count("SHOW_IF") > 1 && count("HIDE_IF") > 0)
    return "One of the Show lines is enough; a Hide line counts more than all of them.";
  if (count("SHOW_IF") > 1) return "One of the Show lines is enough.";
  return count("SHOW_IF") > 0 && count("HIDE_IF") > 0 ? "A Hide line counts more than a Show line." : null;
}
