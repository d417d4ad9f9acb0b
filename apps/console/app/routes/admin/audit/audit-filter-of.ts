import { AuditLogInput, whyNotFindable } from "@boardwalk/domain/administration";

/** What an address of the audit log asks for, and the same as the screen shows it. */
export function auditFilterOf(request: Request) {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const input = AuditLogInput.parse(asked);
  const { person, action, target, from, to } = input;
  return {
    input,
    // A form without scripts writes its empty fields too.
    hasEmpty: Object.values(asked).includes(""),
    shown: {
      person: person ? drawable(person) : null,
      action: action ? drawable(action) : null,
      target: target ? drawable(target) : null,
      from: from ?? null,
      to: to ?? null,
    },
    isFiltered: Boolean(person || action || target || from || to),
    /** Why nobody can be called so. */
    personIs: person === undefined ? null : whyNotFindable(person),
  };
}

/** A page cannot hold a NUL; browsers read this sign in its place. */
const drawable = (words: string) => words.replaceAll("\0", "\ufffd");

export type ShownAuditFilter = ReturnType<typeof auditFilterOf>["shown"];
