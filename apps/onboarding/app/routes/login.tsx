import { pageMeta } from "@boardwalk/doors/frame";
import type { MetaFunction } from "@remix-run/react";

export { loginAction as action, loginLoader as loader } from "@boardwalk/doors/login";
export { LoginScreen as default } from "@boardwalk/doors/login/screen";
export { passOnHeaders as headers } from "@boardwalk/web";

export const handle = { hydrates: true };
export const meta: MetaFunction = () => pageMeta("Sign in", "Sign in to go on with your onboarding.");
