import { failureMeta, pageMeta } from "@boardwalk/doors/frame";
import type { MetaFunction } from "@remix-run/react";

export { SpentLinkPage as ErrorBoundary } from "@boardwalk/doors/magic/spent-link";
export { verifyEmailAction as action, verifyEmailLoader as loader } from "@boardwalk/doors/verify-email";
export { VerifyEmailScreen as default } from "@boardwalk/doors/verify-email/screen";
export { passOnHeaders as headers } from "@boardwalk/web";

export const handle = { hydrates: true };
export const meta: MetaFunction = ({ error }) =>
  error ? failureMeta(error) : pageMeta("Confirm your address", "Confirm that an address is yours.");
