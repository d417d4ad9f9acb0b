import type { AskedFrom } from "./asked-from.ts";

// What the sample mails are about: the same person and moment throughout.
export const sampleOrigin = "https://console.boardwalk.test";
export const sampleToken = "q3v8Kp1ZtX0mH7sYb2LdWc5RjN9aFgUe4oTiQwEyVxM";
export const sampleAddress = "olivia@boardwalk.test";
export const longName = "The Midsummer Harbour Festival and Rowing Cooperative of Outer Skerry";

export const sampleMoment = { at: new Date("2026-11-21T09:04:00Z"), timeZone: "Europe/Oslo" };
export const sampleLater = { at: new Date("2026-11-28T09:04:00Z"), timeZone: "Europe/Oslo" };

export const sampleDevice: AskedFrom = { device: "Firefox on Linux", place: "Oslo, Norway", at: sampleMoment };
export const unplacedDevice: AskedFrom = { device: "An unknown device", place: null, at: sampleMoment };
export const sampleTomorrow = { at: new Date("2026-11-22T09:04:00Z"), timeZone: "Europe/Oslo" };
export const sampleMonthOn = { at: new Date("2026-12-21T09:04:00Z"), timeZone: "Europe/Oslo" };
