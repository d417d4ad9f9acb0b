import Bowser from "bowser";

export const DEVICE_TYPES = ["desktop", "mobile", "tablet", "command-line", "unknown"] as const;
export type DeviceType = (typeof DEVICE_TYPES)[number];

export interface DeviceInfo {
  readonly type: DeviceType;
  readonly name: string | null;
  readonly browser: string | null;
  readonly os: string | null;
}

const COMMAND_LINE = /^(boardwalk|curl|wget|python-requests|node|undici|go-http-client|httpie)\b/i;
const LONGEST_USEFUL = 1_000;

/** What a person would call the thing in their hands; a user agent can say anything, so this is a hint and never a proof. */
export function describeUserAgent(userAgent: string): DeviceInfo {
  const text = userAgent.slice(0, LONGEST_USEFUL);
  if (text.trim() === "") return { type: "unknown", name: null, browser: null, os: null };
  const program = COMMAND_LINE.exec(text)?.[1];
  if (program) return { type: "command-line", name: null, browser: program.toLowerCase(), os: null };
  const parsed = Bowser.parse(text);
  const { vendor, model, type } = parsed.platform;
  return {
    type: deviceType(type),
    name: clip([vendor, model].filter(Boolean).join(" "), 255),
    // "Samsung Internet for Android" says the system, which stands beside it.
    browser: clip(parsed.browser.name?.replace(/ for Android$/, "") ?? "", 100),
    os: clip(parsed.os.name ?? "", 100),
  };
}

function deviceType(type: string | undefined): DeviceType {
  if (type === "desktop" || type === "mobile" || type === "tablet") return type;
  return "unknown";
}

function clip(text: string, length: number): string | null {
  return text === "" ? null : text.slice(0, length);
}

export function parseDeviceType(stored: string | null | undefined): DeviceType {
  return DEVICE_TYPES.find((type) => type === stored) ?? "unknown";
}
