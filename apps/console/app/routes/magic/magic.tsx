import { pageMeta } from "@boardwalk/doors/frame";
import type { MetaFunction } from "@remix-run/react";

export { magicAction as action, magicLoader as loader } from "@boardwalk/doors/magic";
export { MagicScreen as default } from "@boardwalk/doors/magic/screen";
export { passOnHeaders as headers } from "@boardwalk/web";

export const meta: MetaFunction = () =>
  pageMeta("Sign in by mail", "Have a link and a code mailed to you, and sign in by either.");
