import type { Door } from "../door.ts";

/** Where a provider sends people back to: below the app that sent them, as it is set up, never as a request says. */
export function callbackAddress({ app, origins }: Pick<Door, "app" | "origins">, provider: string): string {
  return `${origins[app]}/oauth/${provider}/callback`;
}
