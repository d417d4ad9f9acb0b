import { Link } from "@remix-run/react";
import { paths } from "../../../paths.ts";

/** Says no more than the points of attention have looked at. A trial without a mail server sends none. */
export function AllIsWell({ keepsMail }: { keepsMail: boolean }) {
  return (
    <>
      {keepsMail ? (
        <>
          Mails are kept in <Link to={paths.mailbox()}>this trial’s mailbox</Link>
        </>
      ) : (
        "No mail is late"
      )}
      , no job failed, and somebody besides you can mend what breaks.
    </>
  );
}
