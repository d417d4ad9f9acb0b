import { SpentConfirmPage } from "@boardwalk/doors/confirm-email/spent-confirm-page";
import { failureMeta, pageMeta } from "@boardwalk/doors/frame";
import type { MetaFunction } from "@remix-run/react";
import { paths } from "../paths.ts";

export { confirmEmailAction as action, confirmEmailLoader as loader } from "@boardwalk/doors/confirm-email";
export { ConfirmEmailScreen as default } from "@boardwalk/doors/confirm-email/screen";
export { passOnHeaders as headers } from "@boardwalk/web";

export const meta: MetaFunction = ({ error }) =>
  error ? failureMeta(error) : pageMeta("Confirm an address", "Use this address for your account from now on.");

export function ErrorBoundary() {
  return <SpentConfirmPage profileHref={paths.profileEmail()} />;
}
