import ipaddr from "ipaddr.js";

/** What one household or office shares: an IPv4 address, or an IPv6 /64 in which hosts pick their own addresses. */
export function networkOf(address: string | null): string {
  if (address === null || !ipaddr.isValid(address)) return "unknown";
  const parsed = ipaddr.process(address);
  if (parsed.kind() === "ipv4") return parsed.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/64`).toString();
}
