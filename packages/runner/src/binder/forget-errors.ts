import { htmlIds } from "../form/html-ids.ts";
import { fieldsOf } from "./fields-of.ts";

/** Once an answer is right, nothing says any longer that it is not. */
export function forgetErrors(set: HTMLElement): void {
  if (!set.classList.contains("has-error")) return;
  set.classList.remove("has-error");
  set.querySelector(".set-errors")?.replaceChildren();
  for (const field of fieldsOf(set)) field.removeAttribute("aria-invalid");
  const summary = document.querySelector(`#${htmlIds.errors}`);
  summary?.querySelector(`a[href="#${set.id}"]`)?.closest("li")?.remove();
  if (summary && !summary.querySelector("li")) summary.remove();
}
