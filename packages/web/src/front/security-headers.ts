export interface SecurityHeadersFor {
  nonce: string;
  /** The site is served over https, so browsers may be told never to come without. */
  https: boolean;
  /** Vite's reload needs its web socket and style elements of its own. */
  development: boolean;
}

const PERMISSIONS = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
]
  .map((feature) => `${feature}=()`)
  .join(", ");

/** The headers that every answer carries, as name and value. */
export function securityHeaders(site: SecurityHeadersFor): [string, string][] {
  const headers: [string, string][] = [
    ["content-security-policy", contentSecurityPolicy(site)],
    ["x-content-type-options", "nosniff"],
    // Not `no-referrer`: with it a browser's own form would post with `Origin: null`.
    ["referrer-policy", "same-origin"],
    ["permissions-policy", PERMISSIONS],
    ["cross-origin-opener-policy", "same-origin"],
    ["cross-origin-resource-policy", "same-origin"],
    ["x-frame-options", "DENY"],
    ["origin-agent-cluster", "?1"],
  ];
  if (site.https) headers.push(["strict-transport-security", "max-age=63072000"]);
  return headers;
}

function contentSecurityPolicy({ nonce, development }: SecurityHeadersFor): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    // React Aria writes positions and visually hidden text as style attributes on the server; style elements stay guarded.
    "style-src-attr 'unsafe-inline'",
    // Not every browser lets a script that is trusted start a worker.
    "worker-src 'self'",
    "img-src 'self' data: blob:",
    development ? "connect-src 'self' ws:" : "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
