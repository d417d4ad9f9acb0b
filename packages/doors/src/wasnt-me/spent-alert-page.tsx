import { FailurePage } from "../frame/failure-page.tsx";

/** Where the link leads nowhere any more, and what helps instead. */
export function SpentAlertPage() {
  return (
    <FailurePage
      another={null}
      words={{
        410: {
          title: "This link has been used or is too old",
          says: "It works once, and for a while. To shut somebody out now, sign in and look at the devices of your account, or set a new password: that signs everybody out.",
        },
      }}
    />
  );
}
