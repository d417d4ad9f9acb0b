import { pageMeta } from "@boardwalk/doors/frame";
import type { MetaFunction } from "@remix-run/react";

export { verifiedLoader as loader } from "@boardwalk/doors/verify-email";
export { VerifiedScreen as default } from "@boardwalk/doors/verify-email/verified";
export { passOnHeaders as headers } from "@boardwalk/web";

export const handle = { hydrates: true };
export const meta: MetaFunction = () => pageMeta("The address is confirmed", "After an address was confirmed.");
