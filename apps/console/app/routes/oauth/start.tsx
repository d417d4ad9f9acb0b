import { failureMeta } from "@boardwalk/doors/frame";
import type { MetaFunction } from "@remix-run/react";

export { FailurePage as ErrorBoundary } from "@boardwalk/doors/frame";
export { startOAuthAction as action, startOAuthLoader as loader } from "@boardwalk/doors/oauth";
export { passOnHeaders as headers } from "@boardwalk/web";

export const meta: MetaFunction = ({ error }) => failureMeta(error);

/** Whoever comes here is led on. */
export default function Start() {
  return null;
}
