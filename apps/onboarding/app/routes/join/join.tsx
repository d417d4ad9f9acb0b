import { pageMeta } from "@boardwalk/doors/frame";
import type { MetaFunction } from "@remix-run/react";

export { joinAction as action, joinLoader as loader } from "@boardwalk/doors/join";
export { JoinScreen as default } from "@boardwalk/doors/join/join-screen";
export { passOnHeaders as headers } from "@boardwalk/web";

export const handle = { hydrates: true };
export const meta: MetaFunction = () => pageMeta("Make an account", "Make an account for Boardwalk.");
