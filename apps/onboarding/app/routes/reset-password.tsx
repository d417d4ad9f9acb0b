import { failureMeta, pageMeta } from "@boardwalk/doors/frame";
import type { MetaFunction } from "@remix-run/react";

export { resetPasswordAction as action, resetPasswordLoader as loader } from "@boardwalk/doors/reset-password";
export { ResetPasswordScreen as default } from "@boardwalk/doors/reset-password/screen";
export { SpentResetLinkPage as ErrorBoundary } from "@boardwalk/doors/reset-password/spent-link";
export { passOnHeaders as headers } from "@boardwalk/web";

export const handle = { hydrates: true };
export const meta: MetaFunction = ({ error }) =>
  error ? failureMeta(error) : pageMeta("Set a password", "Set a new password for Boardwalk.");
