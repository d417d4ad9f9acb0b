import { z } from "zod";
import { type KeyRing, placeOfSealed } from "../kernel/index.ts";

export interface MailWords {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface SealedMail {
  readonly subject: string;
  readonly body: string;
}

const Body = z.object({ text: z.string(), html: z.string() });

const [table, key] = ["outgoing_mail", "id"];
const subjectOf = (id: string) => placeOfSealed({ table, key, column: "subject_ciphertext" }, id);
const bodyOf = (id: string) => placeOfSealed({ table, key, column: "body_ciphertext" }, id);

export function sealMail(keys: KeyRing, id: string, { subject, text, html }: MailWords): SealedMail {
  return { subject: keys.seal(subject, subjectOf(id)), body: keys.seal(JSON.stringify({ text, html }), bodyOf(id)) };
}

/** Throws SealBroken where the key is gone or the row was tampered with. */
export function openMail(keys: KeyRing, id: string, sealed: SealedMail): MailWords {
  return {
    subject: openSubject(keys, id, sealed.subject),
    ...Body.parse(JSON.parse(keys.open(sealed.body, bodyOf(id)))),
  };
}

export function openSubject(keys: KeyRing, id: string, sealed: string): string {
  return keys.open(sealed, subjectOf(id));
}
