import ipaddr from "ipaddr.js";

/** One writing for each address (IPv4 inside IPv6 becomes IPv4, zones and ports go), or null when it is none. */
export function normaliseAddress(text: string | undefined): string | null {
  const bare = withoutPort(text?.trim() ?? "").replace(/%.*$/, "");
  // Only dotted quads are read as IPv4: `1` and `0x7f.1` are other writings that proxies do not send.
  if (!bare.includes(":") && !ipaddr.IPv4.isValidFourPartDecimal(bare)) return null;
  return ipaddr.isValid(bare) ? ipaddr.process(bare).toString() : null;
}

function withoutPort(text: string): string {
  const bracketed = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(text);
  if (bracketed) return bracketed[1] ?? "";
  return /^[\d.]+:\d{1,5}$/.test(text) ? text.slice(0, text.lastIndexOf(":")) : text;
}
