import { failureMeta, pageMeta } from "@boardwalk/doors/frame";
import type { MetaFunction } from "@remix-run/react";

export { joinLinkAction as action, joinLinkLoader as loader } from "@boardwalk/doors/join";
export { JoinLinkScreen as default } from "@boardwalk/doors/join/join-link-screen";
export { SpentJoinPage as ErrorBoundary } from "@boardwalk/doors/join/spent-join-page";
export { passOnHeaders as headers } from "@boardwalk/web";

export const handle = { hydrates: true };
export const meta: MetaFunction = ({ error }) =>
  error ? failureMeta(error) : pageMeta("Confirm your address", "Confirm your address for Boardwalk.");
