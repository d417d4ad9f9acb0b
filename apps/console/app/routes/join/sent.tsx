import { failureMeta, pageMeta } from "@boardwalk/doors/frame";
import type { MetaFunction } from "@remix-run/react";

export { waitAction as action, waitLoader as loader } from "@boardwalk/doors/join";
export { SpentJoinPage as ErrorBoundary } from "@boardwalk/doors/join/spent-join-page";
export { WaitScreen as default } from "@boardwalk/doors/join/wait-screen";
export { passOnHeaders as headers } from "@boardwalk/web";

export const meta: MetaFunction = ({ error }) =>
  error ? failureMeta(error) : pageMeta("We mailed you", "Type the code from the mail.");
