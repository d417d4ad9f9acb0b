import { createSmtpTransport, keepingTransport, type MailTransport } from "@boardwalk/domain/mail";
import type { Environment } from "../environment/environment.ts";

/** By SMTP where there is a server for it; else a trial keeps its mails to be looked at, and in production they wait. */
export function chooseMailTransport({ mail, mode }: Pick<Environment, "mail" | "mode">): MailTransport | null {
  if (mail.smtpUrl !== null) return createSmtpTransport({ url: mail.smtpUrl, from: mail.from });
  return mode === "trial" ? keepingTransport : null;
}
