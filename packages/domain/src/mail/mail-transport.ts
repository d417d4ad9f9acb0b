/** A mail as it goes out: to one mailbox, as text and HTML. */
export interface MailToSend {
  /** Stays the same over every try, so that whoever gets it twice can tell. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export type SendOutcome =
  | { readonly kind: "sent" }
  /** Nobody sends: it stays where it is, for whoever tries the product out. */
  | { readonly kind: "kept" }
  /** For good: the same mail would be refused again. */
  | { readonly kind: "refused"; readonly reason: string };

/** Throws for what may go better the next time. */
export interface MailTransport {
  send(mail: MailToSend, signal: AbortSignal): Promise<SendOutcome>;
}
