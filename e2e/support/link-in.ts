/** The path in a mail of the kind, such as `/wasnt-me/…`; what a mail says of its host is left out. */
export function linkIn(mail: string, path: string): string {
  return new RegExp(`/${path}/[\\w-]{43}`).exec(mail)?.[0] ?? `/no-${path}-link`;
}
