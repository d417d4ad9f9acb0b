import type { AuditEntryView } from "@boardwalk/domain/administration";

interface Asked {
  userId: string;
  readerId: string;
  now: Date;
}

const MINUTES = 5;

const ACTS: ReadonlySet<string> = new Set([
  "user.role-changed",
  "user.deactivated",
  "user.activated",
  "user.signed-out",
  "password.link-issued",
]);

/** The last act of administration on an account, if the reader did it, and just now. The newest entry comes first. */
export function justDoneTo(
  audit: readonly AuditEntryView[],
  { userId, readerId, now }: Asked,
): Pick<AuditEntryView, "action" | "after"> | null {
  const last = audit.find(({ action, target }) => ACTS.has(action) && target?.type === "user" && target.id === userId);
  const isTheirs = last?.actor?.id === readerId && now.getTime() - last.at.getTime() < MINUTES * 60_000;
  return last && isTheirs ? last : null;
}
