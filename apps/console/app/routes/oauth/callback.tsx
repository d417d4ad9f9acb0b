import { failureMeta } from "@boardwalk/doors/frame";
import type { MetaFunction } from "@remix-run/react";

export { callbackLoader as loader } from "@boardwalk/doors/oauth";
export { ForgedPage as ErrorBoundary } from "@boardwalk/doors/oauth/forged-page";
export { passOnHeaders as headers } from "@boardwalk/web";

export const meta: MetaFunction = ({ error }) => failureMeta(error);

/** Whoever comes back is led on. */
export default function Callback() {
  return null;
}
