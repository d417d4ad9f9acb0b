import "../workshop.css";
import { FailurePage, failureMeta, Moment, pageMeta } from "@boardwalk/doors/frame";
import { Empty, PageHead, Table } from "@boardwalk/ui";
import { Link, type MetaFunction, useLoaderData } from "@remix-run/react";
import { paths } from "../../../paths.ts";
import { WorkshopTop } from "../workshop-top.tsx";
import type { loadMailbox } from "./load-mailbox.ts";
import { MailState } from "./mail-state.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { loadMailbox as loader } from "./load-mailbox.ts";

export const meta: MetaFunction = ({ error }) => (error ? failureMeta(error) : pageMeta("Mailbox"));

const COLUMNS = [
  { key: "subject", label: "Subject" },
  { key: "to", label: "To" },
  { key: "state", label: "State" },
  { key: "when", label: "When" },
] as const;

export default function MailboxPage() {
  const { mails } = useLoaderData<typeof loadMailbox>();
  return (
    <div className="workshop">
      <WorkshopTop current="mailbox" />
      <main id="main">
        <PageHead
          title="Mailbox"
          lead="Every mail that this trial would have sent, whoever it is for. With SMTP_URL they are sent, and this page is gone."
        />
        {mails.length === 0 ? (
          <Empty title="No mails yet" actions={<Link to={paths.mails()}>See what mails look like</Link>}>
            What the product mails to people stands here, the newest first.
          </Empty>
        ) : (
          <Table
            caption="Mails, newest first"
            columns={COLUMNS}
            rows={mails.map(({ id, subject, to, state, when, heldUntil }) => ({
              id,
              cells: {
                subject: <Link to={paths.mailboxMail(id)}>{subject}</Link>,
                to,
                state: <MailState state={state} />,
                when: <Moment when={heldUntil ?? when} />,
              },
            }))}
          />
        )}
      </main>
    </div>
  );
}

export { FailurePage as ErrorBoundary };
