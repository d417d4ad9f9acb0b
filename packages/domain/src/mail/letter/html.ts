/** Markup that was written by us; whatever else gets into it is escaped. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Slot = string | number | Html | readonly Html[];

/** Everything that is put in between is escaped, but for what this wrote itself. */
export function html(strings: TemplateStringsArray, ...slots: readonly Slot[]): Html {
  return new Html(strings.map((text, index) => text + markupOf(slots[index] ?? "")).join(""));
}

function markupOf(slot: Slot): string {
  if (slot instanceof Html) return slot.markup;
  if (typeof slot === "object") return slot.map(({ markup }) => markup).join("");
  return String(slot).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
