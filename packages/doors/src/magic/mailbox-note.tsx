import { Note } from "@boardwalk/ui";

/** Only in a trial without a mail server, and only for whoever sits at its machine. */
export function MailboxNote({ href }: { href: string | null }) {
  if (href === null) return null;
  return (
    <Note tone="plain">
      This trial sends no mail: all that it would send is kept in <a href={href}>its mailbox</a>.
    </Note>
  );
}
