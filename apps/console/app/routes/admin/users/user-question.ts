import { losesRights, type UserView } from "@boardwalk/domain/administration";
import { listInWords } from "@boardwalk/web/list-in-words";
import { ROLES } from "./user-in-words.ts";

/** What is asked before something is done to an account that cannot simply be taken back. */
export interface UserQuestion {
  title: string;
  says: string;
  /** What the form sends. */
  fields: readonly (readonly [name: string, value: string])[];
  confirm: string;
  keep: string;
  isGrave: boolean;
}

interface Asked {
  ask: string | null;
  user: Pick<UserView, "name" | "email" | "role" | "isActive" | "sessions">;
  tokens: number;
  isOneself: boolean;
}

export function userQuestion({ ask, user, tokens, isOneself }: Asked): UserQuestion | null {
  const name = isOneself ? "You" : (user.name ?? user.email ?? "This person");
  const role = Object.keys(ROLES).find((one) => ask === `role-${one}`);
  if (isRole(role) && role !== user.role) return roleQuestion(role, user.role, name, isOneself);
  if (ask === "off" && user.isActive && !isOneself)
    return {
      title: `Switch off ${name}?`,
      says: `Nobody can sign in to this account any more. ${lost(user.sessions, tokens)} at once. What they made stays, and the account can be switched on again; devices and tokens stay ended.`,
      fields: [["intent", "off"]],
      confirm: "Switch off the account",
      keep: "Leave it on",
      isGrave: true,
    };
  if (ask === "sign-out" && user.sessions > 0 && !isOneself)
    return {
      title: `Sign ${name} out everywhere?`,
      says: `${counted(user.sessions, "device loses", "devices lose")} access at once and must sign in again. API tokens go on working.`,
      fields: [["intent", "sign-out"]],
      confirm: user.sessions === 1 ? "Sign out 1 device" : `Sign out ${user.sessions} devices`,
      keep: user.sessions === 1 ? "Keep it signed in" : "Keep them signed in",
      isGrave: true,
    };
  return null;
}

const BECOME: Record<UserView["role"], string> = {
  USER: "a user",
  ADMIN: "an administrator",
  SUPER_ADMIN: "a super administrator",
};
const MAY: Record<UserView["role"], string> = {
  USER: "use what everybody uses, and nothing of administration",
  ADMIN: "see every account, the audit log and the jobs, and act on users",
  SUPER_ADMIN:
    "see every account, the audit log and the jobs, act on users and administrators, and change everybody’s role, also yours",
};

function roleQuestion(role: UserView["role"], from: UserView["role"], name: string, isOneself: boolean): UserQuestion {
  const isLess = losesRights(from, role);
  const will = isOneself ? "You will be able to" : `${name} will be able to`;
  const after = isLess
    ? "Every device is signed out and every API token ends, at once."
    : "Every device is signed out and signs in again.";
  return {
    title: isOneself ? `Give up your role and become ${BECOME[role]}?` : `Make ${name} ${BECOME[role]}?`,
    says: `${will} ${MAY[role]}. ${after}`,
    fields: [
      ["intent", "role"],
      ["role", role],
    ],
    confirm: isOneself ? "Give up the role" : `Make ${ROLES[role].toLowerCase()}`,
    keep: "Leave the role as it is",
    isGrave: isLess || role === "SUPER_ADMIN",
  };
}

function isRole(value: string | undefined): value is UserView["role"] {
  return value !== undefined && Object.hasOwn(ROLES, value);
}

function lost(sessions: number, tokens: number): string {
  const parts = [
    sessions > 0 && counted(sessions, "device is signed out", "devices are signed out"),
    tokens > 0 && counted(tokens, "API token ends", "API tokens end"),
    sessions + tokens > 0 ? "links that were mailed end" : "Links that were mailed end",
  ].filter((part) => part !== false);
  return listInWords(parts);
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}
