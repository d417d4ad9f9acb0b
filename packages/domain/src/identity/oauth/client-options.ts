import {
  allowInsecureRequests,
  customFetch,
  type DiscoveryRequestOptions,
  enableNonRepudiationChecks,
} from "openid-client";
import type { ProviderLine } from "./provider-kind.ts";

// Somebody waits at the other end with a browser.
const ANSWERS_WITHIN_SECONDS = 8;

/** How every line to a provider is kept: short, encrypted but on this machine, with the signature of what it signs looked at. */
export function clientOptions(address: string, { fetch }: ProviderLine): DiscoveryRequestOptions {
  return {
    timeout: ANSWERS_WITHIN_SECONDS,
    execute: [enableNonRepudiationChecks, ...(address.startsWith("http:") ? [allowInsecureRequests] : [])],
    ...(fetch && { [customFetch]: fetch }),
  };
}
