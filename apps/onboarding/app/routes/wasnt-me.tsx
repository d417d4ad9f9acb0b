import { failureMeta, pageMeta } from "@boardwalk/doors/frame";
import type { MetaFunction } from "@remix-run/react";

export { wasntMeAction as action, wasntMeLoader as loader } from "@boardwalk/doors/wasnt-me";
export { WasntMeScreen as default } from "@boardwalk/doors/wasnt-me/screen";
export { SpentAlertPage as ErrorBoundary } from "@boardwalk/doors/wasnt-me/spent-alert";
export { passOnHeaders as headers } from "@boardwalk/web";

export const handle = { hydrates: true };
export const meta: MetaFunction = ({ error }) =>
  error
    ? failureMeta(error)
    : pageMeta("This wasn’t me", "Say that it was not you, and close your account to everybody.");
