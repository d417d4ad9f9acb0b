import { htmlIds } from "../form/html-ids.ts";
import type { BinderData } from "../script/binder-data.ts";

/** The page of one step, as its script sees it. */
export interface Page {
  readonly data: BinderData;
  readonly form: HTMLFormElement;
  /** By the sets' own keys. */
  readonly sets: ReadonlyMap<string, HTMLElement>;
}

export function findPage(): Page | null {
  const data = document.querySelector(`#${htmlIds.data}`)?.textContent;
  const form = document.querySelector<HTMLFormElement>(`#${htmlIds.form}`);
  if (!data || !form) return null;
  const sets = [...form.querySelectorAll<HTMLElement>("[data-set]")];
  return {
    data: JSON.parse(data),
    form,
    sets: new Map(sets.map((set) => [(set.dataset["set"] ?? "").split(".")[1] ?? "", set])),
  };
}
