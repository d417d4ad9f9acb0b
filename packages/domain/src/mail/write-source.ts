import { createTransport } from "nodemailer";
import { composeMessage } from "./compose-message.ts";
import type { MailToSend } from "./mail-transport.ts";

/** The mail as a server would get it, for whoever wants to see all of it. */
export async function writeSource(mail: MailToSend, from: string, date: Date): Promise<string> {
  const writer = createTransport({ streamTransport: true, buffer: true, newline: "unix" });
  const { message } = await writer.sendMail({ ...composeMessage(mail, from), date });
  return String(message);
}
