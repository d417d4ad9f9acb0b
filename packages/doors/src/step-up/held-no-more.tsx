import { buttonClass, PageHead } from "@boardwalk/ui";
import { Link } from "@remix-run/react";

/** The proof holds, but the form that waited for it is not there: nobody is to believe that it was sent. */
export function HeldNoMore({ page }: { page: string }) {
  return (
    <div className="proof">
      <PageHead
        title="Nothing was sent just now"
        lead="What waited here has gone on already, or it waited for more than 10 minutes and was dropped. Look at its page: if it is not done, send it once more. You are not asked again who you are."
      />
      <p>
        <Link className={buttonClass("main", "md")} to={page} reloadDocument>
          Back to its page
        </Link>
      </p>
    </div>
  );
}
