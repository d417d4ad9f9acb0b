import { failureMeta, pageMeta } from "@boardwalk/doors/frame";
import type { MetaFunction } from "@remix-run/react";

export { magicLinkAction as action, magicLinkLoader as loader } from "@boardwalk/doors/magic";
export { MagicLinkScreen as default } from "@boardwalk/doors/magic/link-screen";
export { SpentLinkPage as ErrorBoundary } from "@boardwalk/doors/magic/spent-link";
export { passOnHeaders as headers } from "@boardwalk/web";

export const handle = { hydrates: true };
export const meta: MetaFunction = ({ error }) =>
  error ? failureMeta(error) : pageMeta("Sign in", "Sign in by the link from a mail.");
