import { passkeyOfferCookie } from "@boardwalk/web";
import type { AppLoadContext } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";

/**
 * Where to lead somebody who has just signed in without a passkey: by way of the offer, which passes on by itself
 * whoever has one already, or straight on where this browser was told to skip it.
 */
export function offersPasskey(context: AppLoadContext, request: Request, redirectTo: string): string {
  return passkeyOfferCookie.isSkipped(context, request) ? redirectTo : doorPaths.passkeyOffer(redirectTo);
}
