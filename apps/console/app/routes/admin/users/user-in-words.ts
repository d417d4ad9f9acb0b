import type { UserView } from "@boardwalk/domain/administration";
import { type Here, type WhenInWords, whenInWords } from "@boardwalk/web/when-in-words";

/** Somebody with an account, as the screens of administration say them. */
export interface UserInWords {
  id: string;
  name: string;
  /** Null where it is what stands for the name. */
  email: string | null;
  role: string;
  state: { tone: "live" | "draft" | "closed"; says: string };
  sessions: number;
  joined: WhenInWords;
  lastSignIn: WhenInWords | null;
}

export const ROLES: Record<UserView["role"], string> = {
  USER: "User",
  ADMIN: "Administrator",
  SUPER_ADMIN: "Super administrator",
};

export function userInWords(user: UserView, here: Here): UserInWords {
  return {
    id: user.id,
    name: user.name ?? user.email ?? "Nameless",
    email: user.name === null ? null : user.email,
    role: ROLES[user.role],
    state: stateInWords(user),
    sessions: user.sessions,
    joined: whenInWords(user.joinedAt, here),
    lastSignIn: user.lastSignInAt && whenInWords(user.lastSignInAt, here),
  };
}

function stateInWords({ isActive, isVerified }: Pick<UserView, "isActive" | "isVerified">): UserInWords["state"] {
  if (!isActive) return { tone: "closed", says: "Switched off" };
  return isVerified ? { tone: "live", says: "Active" } : { tone: "draft", says: "Address not confirmed" };
}
