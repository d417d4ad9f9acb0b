import { deviceInWords, type LoginEntryView, placeInWords, type RefusalReason } from "@boardwalk/domain/identity";
import { type Here, type WhenInWords, whenInWords } from "@boardwalk/web/when-in-words";
import { dayAndTime } from "../../../day-and-time.ts";
import { METHODS } from "./methods.ts";

/** One line of the login history as the screen says it. */
export interface LoginEntryInWords {
  id: string;
  when: WhenInWords;
  /** Day and time of day, to be compared with what one remembers. */
  at: string;
  event: string;
  /** Why it was refused; null for what succeeded. */
  reason: string | null;
  tone: "live" | "closed" | "error";
  method: string;
  device: string;
  place: string;
}

const EVENTS: Record<LoginEntryView["event"], string> = {
  login_success: "Signed in",
  login_failed: "Refused",
  logout: "Signed out",
  password_reset: "Password reset",
  unknown: "Something else",
};

const REASONS: Record<RefusalReason, string> = {
  "wrong-password": "The password was wrong.",
  "no-password": "This account has no password.",
  inactive: "The account was switched off.",
  "wrong-code": "The code was wrong.",
  "passkey-invalid": "The passkey’s answer did not fit.",
  "passkey-copied": "The passkey’s count had gone back, as a copy’s would.",
  "wrong-proof": "The answer was wrong when you were asked once more who you are.",
};

export function loginEntryInWords(entry: LoginEntryView, here: Here): LoginEntryInWords {
  return {
    id: entry.id,
    when: whenInWords(entry.at, here),
    at: dayAndTime(entry.at, here),
    event: EVENTS[entry.event],
    reason: entry.success ? null : reasonInWords(entry.failureReason),
    tone: !entry.success ? "error" : entry.event === "logout" ? "closed" : "live",
    method: entry.event === "logout" ? "By hand" : METHODS[entry.method],
    device: deviceInWords(entry),
    place: placeInWords({ ...entry, city: null }),
  };
}

function reasonInWords(reason: RefusalReason | null): string {
  return reason === null ? "The reason was not recorded." : REASONS[reason];
}
