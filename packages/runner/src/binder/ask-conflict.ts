import { chosenNames } from "../form/chosen-names.ts";
import type { Given } from "../form/given.ts";
import { htmlIds } from "../form/html-ids.ts";

/** Asks in place which of two answers stays. What stands in the fields is the person's own. */
export function askConflict(set: HTMLElement, theirs: Given, decide: (stays: "yours" | "theirs") => void): void {
  const template = document.querySelector<HTMLTemplateElement>(`#${htmlIds.conflict}`);
  const question = template?.content.firstElementChild?.cloneNode(true);
  if (!(question instanceof HTMLElement)) return;
  set.querySelector(".walk-conflict")?.remove();
  const said = question.querySelector("[data-theirs]");
  if (said) said.textContent = inWords(set, theirs) || "No answer";
  for (const button of question.querySelectorAll<HTMLElement>("[data-stays]"))
    button.addEventListener("click", () => {
      question.remove();
      decide(button.dataset["stays"] === "theirs" ? "theirs" : "yours");
      set.querySelector<HTMLElement>("input:not([type='hidden'], :disabled), textarea")?.focus();
    });
  set.querySelector(".set-errors")?.after(question);
}

function inWords(set: HTMLElement, { value, inputs }: Given): string {
  const type = set.dataset["type"];
  if (type !== "SINGLE" && type !== "MULTIPLE") return String(value ?? "");
  const names = chosenNames(value).map((key) => {
    const card = set.querySelector(`[data-option="${set.dataset["set"]}.${key}"]`);
    const label = card?.querySelector("[data-label]")?.textContent ?? key;
    return inputs[key] ? `${label}: ${inputs[key]}` : label;
  });
  return names.join(", ");
}
