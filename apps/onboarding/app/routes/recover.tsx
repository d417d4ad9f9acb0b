import { pageMeta } from "@boardwalk/doors/frame";
import type { MetaFunction } from "@remix-run/react";

export { recoverAction as action, recoverLoader as loader } from "@boardwalk/doors/recover";
export { RecoverScreen as default } from "@boardwalk/doors/recover/screen";
export { passOnHeaders as headers } from "@boardwalk/web";

export const handle = { hydrates: true };
export const meta: MetaFunction = () => pageMeta("Recovery code", "Sign in to Boardwalk by a recovery code.");
