import { z } from "zod";
import { type Database, SealBroken, type Surroundings } from "../kernel/index.ts";
import type { Mailbox, MailboxEntry } from "./mailbox.ts";
import { OutgoingMail } from "./outgoing-mail.entity.ts";
import { openMail, openSubject } from "./sealed-mail.ts";
import { writeSource } from "./write-source.ts";

const MOST = 200;
const Id = z.uuid();

/** It reads as background work does: for requests the queue is closed. */
export function createMailbox(database: Database, surroundings: () => Surroundings, from: string): Mailbox {
  const find = (where: { id?: string }) => {
    const around = surroundings();
    return database.withJobs(around, async ({ em, clock, keys }) => {
      const rows = await em.find(
        OutgoingMail,
        { ...where, subjectCiphertext: { $ne: null } },
        { orderBy: { id: "desc" }, limit: MOST },
      );
      return rows.flatMap((row) => {
        const { subjectCiphertext: subject, bodyCiphertext: body } = row;
        if (!subject || !body) return [];
        const entry: Omit<MailboxEntry, "subject"> = {
          id: row.id,
          to: row.recipient,
          template: row.template,
          state: row.holdUntil && row.holdUntil > clock.now() ? "held" : stateOf(row.state),
          at: row.createdAt,
          holdUntil: row.holdUntil ?? null,
        };
        return [{ entry, keys, sealed: { subject, body } }];
      });
    });
  };
  return {
    async list() {
      const found = await find({});
      return found.map(({ entry, keys, sealed }) => ({
        ...entry,
        subject: readable(() => openSubject(keys, entry.id, sealed.subject)) ?? "Sealed under a key that is gone",
      }));
    },
    async open(id) {
      if (!Id.safeParse(id).success) return null;
      const [found] = await find({ id });
      const words = found && readable(() => openMail(found.keys, id, found.sealed));
      if (!words) return null;
      const mail = { ...found.entry, ...words };
      return { ...mail, source: await writeSource(mail, from, mail.at) };
    },
  };
}

function stateOf(stored: string): MailboxEntry["state"] {
  return stored === "kept" || stored === "failed" ? stored : "waiting";
}

function readable<T>(open: () => T): T | null {
  try {
    return open();
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}
