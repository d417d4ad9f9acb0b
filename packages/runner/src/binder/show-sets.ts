import type { State } from "@boardwalk/engine/evaluator";
import { fieldsOf, inputsOf } from "./fields-of.ts";
import { forgetErrors } from "./forget-errors.ts";
import type { Page } from "./page.ts";

/** Shows, hides, requires and switches off what the state says of the step's sets and options. */
export function showSets({ data, sets }: Page, state: State): void {
  for (const [key, set] of sets) {
    const shown = state.sets[`${data.step}.${key}`];
    if (!shown) continue;
    set.hidden = !shown.visible;
    for (const asked of set.querySelectorAll<HTMLInputElement>("input[name^='asked.']"))
      asked.disabled = !shown.visible;
    for (const mark of set.querySelectorAll<HTMLElement>(".optional")) mark.hidden = shown.required;
    for (const field of fieldsOf(set)) {
      if (field.type === "file")
        field.disabled = !shown.visible || field.closest<HTMLElement>(".file")?.hidden === true;
      else if (!field.closest(".choice")) field.disabled = !shown.visible;
      if (field.hasAttribute("aria-required")) field.setAttribute("aria-required", String(shown.required));
    }
    showOptions(set, shown.visible, state);
    showNoAnswer(set, shown.visible && !shown.required);
    if (shown.errors.length === 0) forgetErrors(set);
  }
}

function showOptions(set: HTMLElement, isSetVisible: boolean, state: State): void {
  for (const card of set.querySelectorAll<HTMLElement>("[data-option]")) {
    const { visible = false, disabled = false } = state.options[card.dataset["option"] ?? ""] ?? {};
    card.hidden = !visible;
    card.querySelector(".choice")?.classList.toggle("is-off", disabled);
    const isOff = !isSetVisible || !visible || disabled;
    for (const field of [...fieldsOf(card), ...inputsOf(card).map(([, input]) => input)]) field.disabled = isOff;
    for (const why of card.querySelectorAll<HTMLElement>("[data-because]"))
      why.hidden = !disabled || !state.options[why.dataset["because"] ?? ""]?.chosen;
  }
}

/** A set that has come to be required has an answer to take no more. */
function showNoAnswer(set: HTMLElement, isOffered: boolean): void {
  const card = set.querySelector<HTMLElement>("[data-none]");
  if (!card) return;
  card.hidden = !isOffered;
  for (const field of fieldsOf(card)) field.disabled = !isOffered;
}
