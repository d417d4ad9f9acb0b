export type Field = HTMLInputElement | HTMLTextAreaElement;

/** The fields of a set that hold its answer: neither the search over its options nor what is told along with it. */
export function fieldsOf(set: Element): Field[] {
  return [...set.querySelectorAll<Field>("input[name^='set.'], textarea[name^='set.']")];
}

/** The texts behind options that may be sent now, by the options' own keys. */
export function inputsOf(set: Element): [string, HTMLInputElement][] {
  return [...set.querySelectorAll<HTMLInputElement>("input[name^='input.']")].map((field) => [
    field.name.slice(field.name.lastIndexOf(".") + 1),
    field,
  ]);
}
