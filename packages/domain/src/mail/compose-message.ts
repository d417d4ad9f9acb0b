import type { MailToSend } from "./mail-transport.ts";

/** What goes over the wire, header by header; the same for sending and for looking at. */
export function composeMessage({ id, to, subject, text, html }: MailToSend, from: string) {
  return {
    from,
    to: { name: "", address: to },
    subject,
    text,
    html,
    // The same at every try: who gets a mail twice, because we were killed before we knew, is shown it once.
    messageId: `<${id}@${domainOf(from)}>`,
    headers: {
      // Nobody's out-of-office note is to answer a machine (RFC 3834, and Exchange's own word for it).
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
    },
    // A mail brings its own words and nothing from our disk or from the web.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function domainOf(from: string): string {
  return /@([^\s<>@]+)>?$/.exec(from)?.[1] ?? "localhost";
}
