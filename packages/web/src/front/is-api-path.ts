/** Whether the routes below /api see a request with this path: as the app reads it, without `..` and in either case. */
export function isApiPath(path: string): boolean {
  const read = URL.parse(`http://app${path}`)?.pathname.toLowerCase() ?? path;
  return read === "/api" || read.startsWith("/api/");
}
