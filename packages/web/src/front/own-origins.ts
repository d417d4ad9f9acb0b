const LOOPBACK_NAMES = ["localhost", "127.0.0.1", "[::1]"];

/** The origins at which one of the two apps may be reached: its configured one and, in a trial, this machine's own names. */
export function ownOrigins(configured: string, port: number, mode: "trial" | "production"): string[] {
  const here = mode === "trial" ? LOOPBACK_NAMES.map((name) => new URL(`http://${name}:${port}`).origin) : [];
  return [...new Set([configured, ...here])];
}
