import { z } from "zod";
import { type Job, JobGivesUp, JobPutOff, type JobWork } from "../kernel/index.ts";
import { type ClaimedMail, claimMail } from "./claim-mail.ts";
import type { MailToSend, MailTransport, SendOutcome } from "./mail-transport.ts";
import { openMail } from "./sealed-mail.ts";
import { type MailEnd, settleMail } from "./settle-mail.ts";

const EXPIRE_SECONDS = 50;
// Longer than an attempt may take, so that who lets one lapse is surely no longer sending; and over before a worker that
// was killed or cut off counts as lost, so that the attempt that follows finds the mail free.
const CLAIM_SECONDS = EXPIRE_SECONDS + 10;

/**
 * Delivers one mail, at least once: killed between the server's yes and our note of it, the next try sends it again,
 * under the same Message-ID. Without a transport it waits for a process that has one.
 */
export function deliverMail(transport: MailTransport | null): Job<{ mailId: string }> {
  return {
    name: "deliver-mail",
    data: z.object({ mailId: z.uuid() }),
    // Over an hour or so: a server that turns unknown senders away at first, or restarts, has its time.
    attempts: 8,
    pauseSeconds: 30,
    expireSeconds: EXPIRE_SECONDS,
    atOnce: 4,
    async run(work, { mailId }) {
      if (transport === null) return;
      const claim = await work.database.withJobs(work.surroundings, (ctx) => claimMail(ctx, mailId, CLAIM_SECONDS));
      if (claim.kind === "under-way") throw new JobPutOff("Another try is under way.", claim.secondsLeft);
      if (claim.kind !== "claimed") return;
      const end = await tryOnce(transport, claim.mail, work);
      await work.database.withJobs(work.surroundings, (ctx) => settleMail(ctx, mailId, end));
      if (end.kind !== "failed") return;
      throw end.forGood ? new JobGivesUp(end.reason) : new Error(end.reason);
    },
  };
}

async function tryOnce(transport: MailTransport, claimed: ClaimedMail, work: JobWork): Promise<MailEnd> {
  let mail: MailToSend;
  try {
    mail = { id: claimed.id, to: claimed.recipient, ...openMail(work.surroundings.keys, claimed.id, claimed) };
  } catch (error) {
    return { kind: "failed", reason: `It cannot be read any more: ${wordsOf(error)}`, forGood: true };
  }
  try {
    return endOf(await transport.send(mail, work.signal));
  } catch (error) {
    return { kind: "failed", reason: wordsOf(error), forGood: work.isLast };
  }
}

function endOf(outcome: SendOutcome): MailEnd {
  return outcome.kind === "refused" ? { kind: "failed", reason: outcome.reason, forGood: true } : outcome;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
