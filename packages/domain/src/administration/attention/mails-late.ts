import { readMailStanding } from "../../mail/index.ts";
import type { Attention } from "./attention.ts";

/** Longer than any pause between the first tries, shorter than anybody waits for a link. */
const LATE_MINUTES = 10;

export const mailsLate: Attention = {
  name: "mails-late",
  async look(ctx, count) {
    const { waiting, oldestWaitingAt } = await readMailStanding(ctx);
    const minutes = oldestWaitingAt ? Math.floor((ctx.clock.now().getTime() - oldestWaitingAt.getTime()) / 60_000) : 0;
    if (minutes < LATE_MINUTES) return null;
    return {
      tone: "danger",
      title: waiting === 1 ? "A mail is late" : `${count(waiting)} mails are late`,
      says: `The oldest has waited for ${duration(minutes)}. In production mails wait until SMTP_URL names a mail server; with one, they wait while it does not answer.`,
      place: "mail-jobs",
    };
  },
};

function duration(minutes: number): string {
  if (minutes < 120) return `${minutes} minutes`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.floor(hours / 24)} days`;
}
