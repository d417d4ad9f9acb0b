import { deviceInWords, placeInWords, type SessionView } from "@boardwalk/domain/identity";
import { type Here, type WhenInWords, whenInWords } from "@boardwalk/web/when-in-words";
import { METHODS } from "../../account/login-history/methods.ts";

/** One session of somebody, as an administrator reads it. */
export interface UserSessionInWords {
  id: string;
  name: string;
  place: string;
  address: string | null;
  method: string;
  signedIn: WhenInWords;
  lastUsed: WhenInWords;
  isFirstThere: boolean;
}

export function userSessionInWords(view: SessionView, here: Here): UserSessionInWords {
  return {
    id: view.id,
    name: deviceInWords(view),
    // Whose network it shares is of the reader and says nothing of this person.
    place: placeInWords({ ...view, sameNetwork: false }),
    address: view.address,
    method: METHODS[view.method],
    signedIn: whenInWords(view.signedInAt, here),
    lastUsed: whenInWords(view.lastActiveAt, here),
    isFirstThere: view.newCountry,
  };
}
