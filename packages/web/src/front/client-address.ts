import { normaliseAddress } from "./normalise-address.ts";
import { isTrustedProxy, type TrustedProxies } from "./trusted-proxies.ts";

/** The address for which a request comes: the first hop, seen from here, that no trusted proxy stands behind. */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  proxies: TrustedProxies,
): string | null {
  const hops = forwardedFor?.split(",") ?? [];
  let address = normaliseAddress(peer);
  for (let hop = 0; address !== null && isTrustedProxy(proxies, address, hop); hop += 1) {
    const before = normaliseAddress(hops.pop());
    // A hop that is missing or unreadable cannot have come from where the proxy says, so the proxy itself stands for it.
    if (before === null) return address;
    address = before;
  }
  return address;
}

/** What a trusted proxy says of the request's own host, else what the client says. */
export function forwardedHost(
  peer: string | undefined,
  header: { host: string | undefined; forwardedHost: string | undefined },
  proxies: TrustedProxies,
): string | undefined {
  if (header.forwardedHost === undefined) return header.host;
  const address = normaliseAddress(peer);
  const believed = address !== null && isTrustedProxy(proxies, address, 0);
  return believed ? header.forwardedHost : header.host;
}
