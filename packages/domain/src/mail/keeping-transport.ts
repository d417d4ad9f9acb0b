import type { MailTransport } from "./mail-transport.ts";

/** For a trial without a mail server: every mail stays, and is shown at /dev/mailbox. */
export const keepingTransport: MailTransport = {
  async send() {
    return { kind: "kept" };
  },
};
