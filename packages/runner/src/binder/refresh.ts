import type { Page } from "./page.ts";

/** Where the program is too large for a page, the server's own drawing of it says what is shown, required and to pay. */
export async function refresh({ form, sets }: Page): Promise<void> {
  const response = await fetch(location.pathname + location.search).catch(() => null);
  if (!response?.ok || response.redirected) return;
  const drawn = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const selector of [".rail", ".walk-top", "[data-total]", "[data-exits]"]) {
    const fresh = drawn.querySelector(selector);
    if (fresh) document.querySelector(selector)?.replaceChildren(...fresh.childNodes);
  }
  for (const set of sets.values()) adopt(set, drawn.getElementById(set.id));
  for (const card of form.querySelectorAll<HTMLElement>("[data-option]"))
    adopt(card, drawn.querySelector(`[data-option="${card.dataset["option"]}"]`));
}

/** Takes over what is hidden and switched off, never what somebody typed. */
function adopt(element: HTMLElement, fresh: HTMLElement | null): void {
  if (!fresh) return;
  element.hidden = fresh.hidden;
  const parts = "input, textarea, .optional, .choice, .c-why";
  const drawn = [...fresh.querySelectorAll<HTMLElement>(parts)];
  for (const [index, part] of [...element.querySelectorAll<HTMLElement>(parts)].entries()) {
    const now = drawn[index];
    if (!now || now.tagName !== part.tagName) continue;
    part.hidden = now.hidden;
    if (part.matches("input, textarea")) part.toggleAttribute("disabled", now.hasAttribute("disabled"));
    else part.classList.toggle("is-off", now.classList.contains("is-off"));
  }
}
