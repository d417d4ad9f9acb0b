import type { SessionView } from "../sessions/present-session.ts";

type Device = Pick<SessionView, "device" | "deviceName" | "browser" | "os">;

/** "Firefox on Linux", "Safari on iPhone", "curl on a command line". */
export function deviceInWords({ device, deviceName, browser, os }: Device): string {
  if (device === "command-line") return `${browser ?? "A program"} on ${deviceName ?? "a command line"}`;
  // Makers name phones and tablets as their owners do; a desktop is better known by its system.
  const model = deviceName?.replace(/^Apple (?=i)/, "") ?? null;
  const machine = device === "desktop" ? (os ?? model) : (model ?? os);
  if (browser && machine) return `${browser} on ${machine}`;
  if (browser) return browser;
  return machine ? `A browser on ${machine}` : "A browser that does not say what it is";
}
