import type { Page } from "./page.ts";

const SEEN_MS = 250;

/** Where an author says so, a step goes on once all is answered: after a press, never while arrow keys pass through radios. */
export function advanceByItself({ form }: Page, isWhole: () => boolean): void {
  if (!form.hasAttribute("data-auto-advance")) return;
  let byArrow = false;
  const advance = () =>
    setTimeout(() => {
      if (isWhole()) form.requestSubmit(form.querySelector<HTMLElement>("[data-continue]"));
    }, SEEN_MS);
  form.addEventListener("pointerdown", () => {
    byArrow = false;
  });
  form.addEventListener("keydown", ({ key, target, repeat }) => {
    byArrow = key.startsWith("Arrow");
    // Arrows have chosen it already, so pressing it changes nothing, and means it.
    if (key === " " && !repeat && target instanceof HTMLInputElement && target.type === "radio" && target.checked)
      advance();
  });
  form.addEventListener("change", ({ target }) => {
    if (!byArrow && target instanceof HTMLInputElement && target.type === "radio" && target.name.startsWith("set."))
      advance();
  });
}
