import { countryName, deviceInWords, placeInWords, type SessionView } from "@boardwalk/domain/identity";
import { type Here, type WhenInWords, whenInWords } from "@boardwalk/web/when-in-words";
import { methodInWords } from "../method-in-words.ts";

/** One session as the screen says it. No address and no token leaves. */
export interface SessionInWords {
  id: string;
  device: SessionView["device"];
  name: string;
  place: string;
  /** "with your password" */
  method: string;
  signedIn: WhenInWords;
  /** Null where it would only repeat when it was signed in. */
  lastUsed: WhenInWords | null;
  ended: WhenInWords | null;
  /** "Signed out", or by itself. */
  endedHow: string;
  /** The country, where it is the first time from there. */
  firstTimeFrom: string | null;
}

export function sessionInWords(view: SessionView, here: Here): SessionInWords {
  const signedIn = whenInWords(view.signedInAt, here);
  const lastUsed = whenInWords(view.lastActiveAt, here);
  return {
    id: view.id,
    device: view.device,
    name: deviceInWords(view),
    place: placeInWords(view),
    method: methodInWords(view.method),
    signedIn,
    lastUsed: lastUsed.text === signedIn.text ? null : lastUsed,
    ended: view.endedAt && whenInWords(view.endedAt, here),
    endedHow: view.wasSignedOut ? "Signed out" : "Signed out by itself",
    firstTimeFrom: view.newCountry ? countryName(view.country) : null,
  };
}
