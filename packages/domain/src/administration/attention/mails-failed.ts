import { readMailStanding } from "../../mail/index.ts";
import type { Attention } from "./attention.ts";

export const mailsFailed: Attention = {
  name: "mails-failed",
  async look(ctx, count) {
    const { failed, lastFailure } = await readMailStanding(ctx);
    if (failed === 0) return null;
    const reason = lastFailure?.reason ? ` The last was refused with “${lastFailure.reason}”.` : "";
    return {
      tone: "danger",
      title: failed === 1 ? "A mail could not be sent" : `${count(failed)} mails could not be sent`,
      says: `People wait for them in vain. See that SMTP_URL and MAIL_FROM are right, and that the server takes mail from there.${reason}`,
      place: "mail-jobs",
    };
  },
};
