import { ListWizardsInput } from "@boardwalk/domain/wizards";

/** What an address of the list of wizards asks for, and the same as the screen shows it. */
export function wizardsFilterOf(request: Request) {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const input = ListWizardsInput.parse(asked);
  const { words, category, state, sort } = input;
  return {
    input,
    // A form without scripts writes its empty fields too.
    hasEmpty: asked["words"] === "" || asked["category"] === "",
    shown: {
      // A page cannot hold a NUL; browsers read this sign in its place.
      words: words?.replaceAll("\0", "\ufffd") ?? null,
      category: category?.replaceAll("\0", "\ufffd") ?? null,
      state: state ?? null,
      sort,
    },
    isFiltered: Boolean(words || category || state),
    /** Whose draft a file is to replace; empty for a new wizard; null where nobody wants to import. */
    importInto: asked["import"] ?? null,
  };
}

export type ShownWizardsFilter = ReturnType<typeof wizardsFilterOf>["shown"];
