import { ListUsersInput, whyNotFindable } from "@boardwalk/domain/administration";

/** What an address of the list of users asks for, and the same as the screen shows it. */
export function usersFilterOf(request: Request) {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const input = ListUsersInput.parse(asked);
  const { words, role, state, sort } = input;
  return {
    input,
    // A form without scripts writes its empty fields too.
    hasEmpty: Object.values(asked).includes(""),
    // A page cannot hold a NUL; browsers read this sign in its place.
    shown: { words: words?.replaceAll("\0", "\ufffd") ?? null, role: role ?? null, state: state ?? null, sort },
    isFiltered: Boolean(words || role || state),
    /** Why nobody can be called so. */
    wordsAre: words === undefined ? null : whyNotFindable(words),
  };
}

export type ShownUsersFilter = ReturnType<typeof usersFilterOf>["shown"];
