import { waitInWords } from "@boardwalk/web/wait-in-words";
import type { ReadFailure } from "./read-failure.ts";

export interface FailureWords {
  title: string;
  says: string;
}

/** What a page says about a status, and what to do now. */
export function failureWords({
  status,
  retryAfterSeconds,
  because,
  about,
}: Omit<ReadFailure, "requestId">): FailureWords {
  const wait = retryAfterSeconds === null ? "a minute" : waitInWords(retryAfterSeconds);
  switch (status) {
    case 400:
    case 415:
    case 422:
      return {
        title: "That could not be read",
        says: "What was sent is not what this page takes. Go back and send it again.",
      };
    case 403:
      if (about === "super-administrator")
        return {
          title: "Only a super administrator does this",
          says: "Roles are changed, and administrators acted on, by super administrators alone. Nothing was changed.",
        };
      return {
        title: "This is not yours to open",
        says: "Your account may not see or do this. Somebody who runs your organization can change that.",
      };
    case 404:
      return {
        title: "There is nothing here",
        says: "The address may be mistyped, or what stood here is gone. Nothing was changed.",
      };
    case 405:
      return {
        title: "This address does not take that",
        says: "It answers another kind of request. Nothing was changed.",
      };
    case 409:
      if (about === "last-way-in")
        return {
          title: "This is your last way in",
          says: "Nothing was changed. Add a passkey, a password or another account to sign in with first; then this one can go.",
        };
      return {
        title: "Somebody was quicker",
        says: "This was changed while you had it open. Load the page again and look at the newer state.",
      };
    case 410:
      return {
        title: "This link has been used or is too old",
        says: "Links work once and for a short time, and nothing was changed. Have another one sent to you.",
      };
    case 429:
      return {
        title: "Too many tries",
        says: `Wait ${wait}, then try again. Nothing was changed.`,
      };
    case 503:
      if (because === "disk full")
        return {
          title: "There is no room left",
          says: `The disk behind Boardwalk is full, so nothing was changed. It goes on by itself once whoever runs it has made room; try again in ${wait}.`,
        };
      return {
        title: "Boardwalk cannot reach its database",
        says: `Nothing was changed. It tries again by itself; load this page again in ${wait}.`,
      };
    default:
      return {
        title: "This page failed",
        says: "The fault is ours and has been written down. Try again; if it stays, tell whoever runs this Boardwalk the number below.",
      };
  }
}
