import { hashToken } from "../../kernel/index.ts";

/** Whose tries are counted, by the address that was typed. A device that its account knows has a bucket of its own, so that nobody locks its owner out. */
export function bucketOfAccount(email: string, knownDeviceToken: string | null = null): string {
  return knownDeviceToken === null
    ? `account:${hashToken(email.toLowerCase())}`
    : `device:${hashToken(knownDeviceToken)}`;
}
