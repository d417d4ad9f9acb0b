import { FailurePage } from "../frame/failure-page.tsx";

/** Where the link leads nowhere any more: what may have happened, and how to get another. */
export function SpentLinkPage() {
  return (
    <FailurePage
      words={{
        410: {
          title: "This link has been used or is too old",
          says: "It works once, within an hour. If you have set your password, sign in with it. If not, whoever runs this Boardwalk makes you another link with boardwalk create-admin and your address.",
        },
      }}
    />
  );
}
