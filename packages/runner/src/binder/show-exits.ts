import type { State } from "@boardwalk/engine/evaluator";
import { acts } from "../form/acts.ts";
import { fieldNames } from "../form/field-names.ts";
import type { Outline } from "../path/outline.ts";
import { exitInWords } from "../words/exit-in-words.ts";
import type { Page } from "./page.ts";

/** The further ways that are offered with the answers so far. */
export function showExits({ form, data }: Page, outline: Outline, state: State): void {
  const row = form.querySelector<HTMLElement>("[data-exits]");
  if (!row || state.current !== data.step) return;
  const known = new Map([...row.children].map((button) => [button.getAttribute("value"), button]));
  row.replaceChildren(...state.exits.map(({ to, name }) => known.get(acts.exit(to)) ?? exitButton(to, name, outline)));
}

function exitButton(to: string, name: string | null, { steps }: Outline): HTMLElement {
  const button = document.createElement("button");
  button.className = "btn btn-line btn-lg";
  button.name = fieldNames.act;
  button.value = acts.exit(to);
  button.textContent = exitInWords({ to, name }, steps);
  return button;
}
