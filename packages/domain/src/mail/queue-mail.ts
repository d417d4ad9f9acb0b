import { type Ctx, newId } from "../kernel/index.ts";
import { writeHtml } from "./letter/write-html.ts";
import { writeText } from "./letter/write-text.ts";
import { MailAddress } from "./mail-address.ts";
import { sealMail } from "./sealed-mail.ts";
import type { MailTemplate } from "./templates/mail-template.ts";

export interface MailToQueue<Data> {
  /** One bare address. */
  readonly to: string;
  /** Whose mail it is: it goes with them when they go. */
  readonly userId?: string;
  readonly template: MailTemplate<Data>;
  readonly data: Data;
  /** For quiet hours: not before then, and then surely. */
  readonly holdUntil?: Date;
}

/** Written in the transaction of the change that asks for it: what is rolled back is mailed to nobody. */
export async function queueMail<Data>(ctx: Ctx, mail: MailToQueue<Data>): Promise<{ id: string }> {
  const id = newId();
  const to = MailAddress.parse(mail.to);
  const letter = mail.template.write(mail.data);
  const sealed = sealMail(ctx.keys, id, {
    subject: letter.subject,
    text: writeText(letter),
    html: writeHtml(letter),
  });
  await ctx.em.execute("select auth.queue_mail(?, ?, ?, ?, ?, ?, ?, ?)", [
    id,
    mail.userId ?? null,
    to,
    mail.template.name,
    sealed.subject,
    sealed.body,
    mail.holdUntil ?? null,
    newId(),
  ]);
  return { id };
}
