import { failureMeta, pageMeta } from "@boardwalk/doors/frame";
import type { MetaFunction } from "@remix-run/react";

export { joinSentAction as action, joinSentLoader as loader } from "@boardwalk/doors/join";
export { JoinSentScreen as default } from "@boardwalk/doors/join/join-sent-screen";
export { SpentJoinPage as ErrorBoundary } from "@boardwalk/doors/join/spent-join-page";
export { passOnHeaders as headers } from "@boardwalk/web";

export const handle = { hydrates: true };
export const meta: MetaFunction = ({ error }) =>
  error ? failureMeta(error) : pageMeta("We mailed you", "Type the code from the mail.");
