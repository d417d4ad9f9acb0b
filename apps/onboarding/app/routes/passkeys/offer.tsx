import { failureMeta, pageMeta } from "@boardwalk/doors/frame";
import type { MetaFunction } from "@remix-run/react";

export { passkeyOfferAction as action, passkeyOfferLoader as loader } from "@boardwalk/doors/passkeys";
export { PasskeyOfferScreen as default } from "@boardwalk/doors/passkeys/offer-screen";
export { passOnHeaders as headers } from "@boardwalk/web";

export const handle = { hydrates: true };
export const meta: MetaFunction = ({ error }) =>
  error ? failureMeta(error) : pageMeta("A passkey for next time", "Sign in by finger, face or PIN.");
