// What stands in front of both web apps: who may ask, from where, and with which headers an answer leaves.
// Pure functions of headers and addresses, so that every rule is tested without a server.
// `apps/server` calls them in order; routes never do.
export { API_METHODS, apiMethods } from "./api-methods.ts";
export { BodyTooLarge, isBodyTooLarge } from "./body-too-large.ts";
export { clientAddress, forwardedHost } from "./client-address.ts";
export { guardRequest } from "./guard-request.ts";
export type { HeaderLookup } from "./header-lookup.ts";
export { isApiPath } from "./is-api-path.ts";
export { isForwarded } from "./is-forwarded.ts";
export { originOfHost } from "./origin-of-host.ts";
export { ownOrigins } from "./own-origins.ts";
export { type ProblemToSay, problemDocument } from "./problem-document.ts";
export { securityHeaders } from "./security-headers.ts";
export { noProxies, parseTrustedProxies, type TrustedProxies } from "./trusted-proxies.ts";
