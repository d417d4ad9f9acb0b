import { canBeFound, ListWalksInput } from "@boardwalk/domain/walks";

/** What an address of the list of walks asks for, and the same as the screen shows it. */
export function walksFilterOf(request: Request) {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const input = ListWalksInput.parse(asked);
  const { words, state, version, step, sort } = input;
  return {
    input,
    // A form without scripts writes its empty fields too.
    hasEmpty: Object.values(asked).includes(""),
    shown: {
      // A page cannot hold a NUL; browsers read this sign in its place.
      words: words?.replaceAll("\0", "\ufffd") ?? null,
      state: state ?? null,
      version: version ?? null,
      step: step ?? null,
      sort,
    },
    isFiltered: Boolean(words || state || version || step),
    areWordsFindable: words === undefined || canBeFound(words),
  };
}

export type ShownWalksFilter = ReturnType<typeof walksFilterOf>["shown"];
