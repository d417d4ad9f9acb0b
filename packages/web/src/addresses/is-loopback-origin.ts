const LOOPBACK_NAME = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Whether an origin is one of a machine's own names for itself, by which nobody comes from elsewhere. */
export function isLoopbackOrigin(origin: string): boolean {
  return LOOPBACK_NAME.test(URL.parse(origin)?.hostname ?? "");
}
