import type { AuditEntryView, AuditPerson } from "@boardwalk/domain/administration";
import { type Here, type WhenInWords, whenInWords } from "@boardwalk/web/when-in-words";
import { dayAndTime } from "../../../day-and-time.ts";
import { nameInWords } from "../../../name-in-words.ts";
import { actionInWords } from "./action-in-words.ts";

/** One line of the audit log as the screens say it. */
export interface AuditEntryInWords {
  id: string;
  action: string;
  /** As the filter takes it, and what they are called. Null where no account stands behind it, or none any more. */
  who: { asked: string; name: string; email: string | null } | null;
  /** The system itself did it, in a job or by its command line. */
  isBySystem: boolean;
  /** Its id as the filter takes it, and what it is called. */
  target: { asked: string; id: string; kind: string; name: string | null } | null;
  when: WhenInWords;
  at: string;
  address: string | null;
}

export function auditEntryInWords(entry: AuditEntryView, here: Here): AuditEntryInWords {
  const { actor, target } = entry;
  return {
    id: entry.id,
    action: actionInWords(entry.action),
    who: actor && {
      asked: actor.email ?? actor.id,
      name: nameOf(actor),
      email: actor.name === null ? null : actor.email,
    },
    isBySystem: entry.isBySystem,
    target: target && {
      asked: `${target.type}:${target.id}`,
      id: target.id,
      kind: nameInWords(target.type),
      name: target.person && nameOf(target.person),
    },
    when: whenInWords(entry.at, here),
    at: dayAndTime(entry.at, here),
    address: entry.address,
  };
}

function nameOf({ name, email }: AuditPerson): string {
  return name ?? email ?? "Nameless";
}
