import { AuditLogInput } from "@boardwalk/domain/administration";

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
      person: person ?? null,
      action: action ?? null,
      target: target ?? null,
      from: from ?? null,
      to: to ?? null,
    },
    isFiltered: Boolean(person || action || target || from || to),
  };
}

export type ShownAuditFilter = ReturnType<typeof auditFilterOf>["shown"];
