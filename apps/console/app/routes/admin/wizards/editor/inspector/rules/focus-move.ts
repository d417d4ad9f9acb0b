/** Puts the focus where a rule was moved to. A press that brought it to an end has switched its own button off. */
export function focusMove(rule: Element | null | undefined, which: "up" | "down"): void {
  const buttons = [which, which === "up" ? "down" : "up"].map((each) =>
    rule?.querySelector<HTMLButtonElement>(`[data-move="${each}"]`),
  );
  buttons.find((button) => button && !button.disabled)?.focus();
}
