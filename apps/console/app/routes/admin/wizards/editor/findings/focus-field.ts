import type { FieldWanted } from "./field-of-finding.ts";

/** The inspector shows what was selected a moment later; beyond this it shows no such field. */
const LONGEST_MS = 1_500;
const TYPED_INTO = "input, textarea, [contenteditable], [role='textbox']";
const ANY_CONTROL = `${TYPED_INTO}, select, button, [tabindex='0']`;

/** Puts the caret where something is to be mended, as soon as the inspector shows it. */
export function focusField(wanted: FieldWanted): void {
  const pane = document.querySelector<HTMLElement>(".pane-inspect");
  if (pane === null || selectorsOf(wanted).length === 0) return;
  // What is shown now may still be of something else.
  requestAnimationFrame(() => {
    if (tryToFocus(pane, wanted)) return;
    const observer = new MutationObserver(() => tryToFocus(pane, wanted) && observer.disconnect());
    observer.observe(pane, { childList: true, subtree: true });
    setTimeout(() => observer.disconnect(), LONGEST_MS);
  });
}

/** The field itself, or else what it belongs to. */
function selectorsOf({ field, rule, dependency }: FieldWanted): readonly string[] {
  return [
    ...(field === null ? [] : [`[data-field="${field}"]`]),
    ...(rule === undefined ? [] : [`[data-rule="${rule}"]`]),
    ...(dependency === undefined ? [] : [`[data-dependency="${dependency}"]`]),
  ];
}

function tryToFocus(pane: HTMLElement, wanted: FieldWanted): boolean {
  const [found] = selectorsOf(wanted).flatMap((selector) => pane.querySelector<HTMLElement>(selector) ?? []);
  const control = found?.matches(ANY_CONTROL) ? found : controlIn(found);
  if (!control) return false;
  control.focus();
  control.scrollIntoView({ block: "nearest" });
  if (wanted.column !== undefined && (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) {
    const before = [...control.value].slice(0, wanted.column - 1).join("").length;
    control.setSelectionRange(before, before);
  }
  return true;
}

function controlIn(found: HTMLElement | undefined): HTMLElement | null {
  return found?.querySelector<HTMLElement>(TYPED_INTO) ?? found?.querySelector<HTMLElement>(ANY_CONTROL) ?? null;
}
