import { doorPaths } from "../door-paths.ts";
import { FailurePage } from "../frame/failure-page.tsx";

/** Where the link leads nowhere any more: what may have happened, and how to get another. */
export function SpentJoinPage() {
  return (
    <FailurePage
      another={{ label: "Send another link", href: doorPaths.join() }}
      words={{
        410: {
          title: "This link has been used or is too old",
          says: "It works once, within an hour. If you have confirmed your address already, sign in; where that was in another browser than the one that asked, no password was kept, and a link by mail signs you in. If not, begin again: another mail brings another link.",
        },
      }}
    />
  );
}
