import { describe, expect, it } from "vitest";
import { deviceInWords } from "./device-in-words.ts";

const nothing = { device: "unknown", deviceName: null, browser: null, os: null } as const;

describe("deviceInWords", () => {
  it.each([
    [{ device: "desktop", browser: "Chrome", os: "macOS", deviceName: "Apple" }, "Chrome on macOS"],
    [{ device: "desktop", browser: "Chrome", os: null, deviceName: "Chromebook" }, "Chrome on Chromebook"],
    [{ device: "mobile", browser: "Safari", os: "iOS", deviceName: "Apple iPhone" }, "Safari on iPhone"],
    [{ device: "mobile", browser: "Samsung Internet", os: "Android", deviceName: null }, "Samsung Internet on Android"],
    [{ device: "command-line", browser: "curl" }, "curl on a command line"],
    [{ device: "command-line", browser: "boardwalk", deviceName: "backup-01" }, "boardwalk on backup-01"],
    [{ browser: "Firefox" }, "Firefox"],
    [{ os: "Windows" }, "A browser on Windows"],
    [{}, "A browser that does not say what it is"],
  ] as const)("%o is %s", (device, words) => {
    expect(deviceInWords({ ...nothing, ...device })).toBe(words);
  });
});
