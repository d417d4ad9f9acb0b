import { createTransport } from "nodemailer";
import { composeMessage } from "./compose-message.ts";
import type { MailTransport, SendOutcome } from "./mail-transport.ts";

export interface SmtpSettings {
  /** `smtp://` or `smtps://`, with user and password where the server asks for them. */
  readonly url: string;
  /** `Boardwalk <hello@example.com>`. */
  readonly from: string;
  /** How long the server may take to be reached, and to say its next word. */
  readonly patienceMilliseconds?: number;
}

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Sends by a mail server: under TLS where it can, and never a password without it. */
export function createSmtpTransport({ url, from, patienceMilliseconds = 20_000 }: SmtpSettings): MailTransport {
  const { username, hostname } = new URL(url);
  const transporter = createTransport({
    url,
    requireTLS: username !== "" && !LOOPBACK.test(hostname) ? true : undefined,
    connectionTimeout: patienceMilliseconds,
    greetingTimeout: patienceMilliseconds,
    dnsTimeout: patienceMilliseconds,
    socketTimeout: patienceMilliseconds,
  });
  return {
    async send(mail, signal) {
      try {
        await transporter.sendMail({ ...composeMessage(mail, from), signal });
        return { kind: "sent" };
      } catch (error) {
        const refused = refusalOf(error);
        if (refused) return refused;
        throw error;
      }
    },
  };
}

/** A reply of 5xx to the mail itself is for good; one to our password is for whoever runs the server to mend. */
function refusalOf(error: unknown): SendOutcome | null {
  if (!(error instanceof Error) || !("code" in error) || !("responseCode" in error)) return null;
  const { code, responseCode } = error;
  const isAboutMail = code === "EENVELOPE" || code === "EMESSAGE";
  if (!isAboutMail || typeof responseCode !== "number" || responseCode < 500) return null;
  return { kind: "refused", reason: "response" in error ? String(error.response) : error.message };
}
