/** A mail in the mailbox of a trial. */
export interface MailboxEntry {
  readonly id: string;
  readonly to: string;
  readonly template: string;
  readonly subject: string;
  readonly state: "waiting" | "held" | "kept" | "failed";
  readonly at: Date;
  readonly holdUntil: Date | null;
}

export interface MailboxMail extends MailboxEntry {
  readonly text: string;
  readonly html: string;
  /** The whole mail as a server would get it. */
  readonly source: string;
}

/** Every mail that a trial would have sent. It exists only where nobody sends, and never in production. */
export interface Mailbox {
  /** The newest first. */
  list(): Promise<MailboxEntry[]>;
  /** Null for what is not there. */
  open(id: string): Promise<MailboxMail | null>;
}
