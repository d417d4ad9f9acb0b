import { htmlIds } from "../form/html-ids.ts";
import { fieldsOf } from "./fields-of.ts";

/** Errors, and whoever comes back to a set, are led to its first field. */
export function leadToFields(): void {
  // A browser would take the focus to the set itself, after this.
  for (const set of document.querySelectorAll("[data-set]")) set.removeAttribute("tabindex");
  document.querySelector<HTMLElement>(`#${htmlIds.errors}`)?.focus();
  const toHash = () => location.hash.startsWith("#set-") && focusSet(location.hash);
  toHash();
  addEventListener("hashchange", toHash);
  // Once it has scrolled to what an address names, a browser takes the focus there, which is nowhere.
  if (location.hash !== "") addEventListener("load", () => setTimeout(toHash));
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a[href^='#set-']") : null;
    if (link && focusSet(link.getAttribute("href") ?? "")) event.preventDefault();
  });
}

function focusSet(hash: string): boolean {
  const set = document.getElementById(hash.slice(1));
  const fields = set ? fieldsOf(set).filter((field) => !field.disabled) : [];
  const field = fields.find((one) => "checked" in one && one.checked) ?? fields[0];
  set?.scrollIntoView({ block: "start" });
  field?.focus({ preventScroll: true });
  return field !== undefined;
}
