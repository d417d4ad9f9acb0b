import { expect, test } from "vitest";
import { actionInWords } from "./action-in-words.ts";

test.each([
  ["session.started", "Signed in"],
  ["session.ended", "Signed a device out"],
  ["sign-in.disowned", "Said of a sign-in that it was not them"],
  ["account.secured", "Closed the account to everybody"],
  ["email.change-requested", "Asked for another address"],
  ["email.changed", "Changed their address"],
  ["email.change-undone", "Took their address back"],
  ["profile.changed", "Changed their name, zone or dates"],
  ["credentials.password-added", "Set a password"],
  ["session.proven", "Proved once more who they are"],
  ["file.stored", "Stored a file"],
  ["wizard.published-twice", "Wizard published twice"],
])("%s is said as %s", (action, words) => expect(actionInWords(action)).toBe(words));
