import type { AuditEntryView } from "@boardwalk/domain/administration";
import type { UserRole } from "@boardwalk/domain/kernel";
import { ROLES } from "./user-in-words.ts";

interface Done {
  did: string | null;
  name: string;
  user: { role: UserRole; email: string | null; isActive: boolean; sessions: number };
  /** What the reader did to this account last, if it was just now. */
  done: Pick<AuditEntryView, "action" | "after"> | null;
}

/** What was just done to somebody's account. Anybody can write in the address, so it says only what the audit log or the page bears out. */
export function didInWords({ did, name, user, done }: Done): string | null {
  switch (did) {
    case "role":
      if (done?.action !== "user.role-changed") return null;
      return `${name} has the role “${ROLES[user.role]}” now, and is signed out on every device.`;
    case "off":
      if (done?.action !== "user.deactivated" || user.isActive) return null;
      return `${name} is switched off: signed out everywhere, with every API token ended.`;
    case "on":
      if (done?.action !== "user.activated" || !user.isActive) return null;
      return `${name} can sign in again.`;
    case "sign-out":
      return done?.action === "user.signed-out" ? `${name} is signed out on ${devices(done.after)}.` : null;
    case "send-reset":
      if (done?.action !== "password.link-issued") return null;
      return `A link to a new password is on its way to ${user.email ?? "nobody"}. It works once, for an hour.`;
    case "not-there":
      return user.sessions === 0
        ? "No device is signed in to this account, so nothing was done."
        : "That device is not signed in to this account, so nothing was done.";
    case "no-link":
      return user.isActive ? null : "The account is switched off, so no link was sent.";
    case "settled":
      return "This had been done already, so nothing more was done.";
    case "last":
      if (user.role !== "SUPER_ADMIN") return null;
      return "Nobody would be left who can sign in and run this installation, so nothing was changed. Make another super administrator first; whoever has never signed in does not count.";
    default:
      return null;
  }
}

function devices(after: AuditEntryView["after"]): string {
  const ended = after?.["endedSessions"];
  return typeof ended === "number" && ended > 1 ? `${ended} devices` : "1 device";
}
