import { tellOfLeak } from "./identity/index.ts";
import type { Reactions } from "./kernel/index.ts";
import { deliverQueuedMail } from "./mail/index.ts";

/** The work that each kind of event asks for. A new kind does not compile until it has its line here. */
export const reactions: Reactions = {
  "session.started": [],
  "session.ended": [],
  "mail.queued": [deliverQueuedMail],
  "password.reset": [],
  "user.joined": [],
  "user.verified": [],
  "user.role-changed": [],
  "user.activated": [],
  "user.deactivated": [],
  "credentials.changed": [],
  "email.changed": [],
  "email.change-undone": [],
  "sign-in.disowned": [],
  "account.secured": [],
  "api-token.created": [],
  "api-token.revoked": [tellOfLeak],
  "wizard.published": [],
  "wizard.archived": [],
  "walk.completed": [],
};
