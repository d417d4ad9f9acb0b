/** The own origin that a Host header means, or null when it means none of them. */
export function originOfHost(host: string | undefined, origins: readonly string[]): string | null {
  if (host === undefined || !/^[a-z0-9.:[\]-]+$/i.test(host)) return null;
  return origins.find((origin) => URL.parse(`${new URL(origin).protocol}//${host}`)?.origin === origin) ?? null;
}
