// What stands in front of both web apps: who may ask, from where, and with which headers an answer leaves.
// Pure functions of headers and addresses, so that every rule is tested without a server.
// `apps/server` calls them in order; routes never do.
export { clientAddress, forwardedHost } from "./client-address.ts";
export { type GuardVerdict, guardRequest } from "./guard-request.ts";
export type { HeaderLookup } from "./header-lookup.ts";
export { normaliseAddress } from "./normalise-address.ts";
export { type SecurityHeadersFor, securityHeaders } from "./security-headers.ts";
export { originOfHost, ownOrigins } from "./trust-host.ts";
export { isTrustedProxy, noProxies, parseTrustedProxies, type TrustedProxies } from "./trusted-proxies.ts";
