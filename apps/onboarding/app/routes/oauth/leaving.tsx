import { failureMeta, pageMeta } from "@boardwalk/doors/frame";
import type { MetaFunction } from "@remix-run/react";

export { leavingLoader as loader } from "@boardwalk/doors/oauth";
export { ForgedPage as ErrorBoundary } from "@boardwalk/doors/oauth/forged-page";
export { LeavingPage as default, leavingHeaders as headers } from "@boardwalk/doors/oauth/leaving-page";

export const meta: MetaFunction = ({ error }) =>
  error ? failureMeta(error) : pageMeta("On to your account elsewhere", "Leads on to where you have an account.");
