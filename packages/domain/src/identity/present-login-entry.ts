import type { EntityDTO, InferEntity } from "@mikro-orm/core";
import { z } from "zod";
import { classifyNetwork, type Network } from "./classify-network.ts";
import { type DeviceType, parseDeviceType } from "./describe-user-agent.ts";
import type { LoginHistoryEntry } from "./login-history-entry.entity.ts";
import { type AuthMethod, parseAuthMethod } from "./parse-auth-method.ts";
import { withoutMask } from "./present-session.ts";

const LOGIN_EVENTS = ["login_success", "login_failed", "logout", "password_reset"] as const;

// JSON that an older build may have written: what does not fit says nothing.
const Device = z
  .object({
    type: z.string().nullish(),
    name: z.string().nullish(),
    browser: z.string().nullish(),
    os: z.string().nullish(),
  })
  .catch({});
const Place = z.object({ city: z.string().nullish(), country: z.string().nullish() }).catch({});

export interface LoginEntryView {
  readonly id: string;
  readonly event: (typeof LOGIN_EVENTS)[number] | "unknown";
  readonly method: AuthMethod;
  readonly success: boolean;
  readonly failureReason: string | null;
  readonly at: Date;
  readonly deviceName: string | null;
  readonly browser: string | null;
  readonly os: string | null;
  readonly device: DeviceType;
  readonly country: string | null;
  readonly address: string | null;
  readonly network: Network;
}

export function presentLoginEntry(entry: EntityDTO<InferEntity<typeof LoginHistoryEntry>>): LoginEntryView {
  const address = withoutMask(entry.address);
  const device = Device.parse(entry.device ?? {});
  const place = Place.parse(entry.place ?? {});
  return {
    id: entry.id,
    event: LOGIN_EVENTS.find((event) => event === entry.event) ?? "unknown",
    method: parseAuthMethod(entry.method),
    success: entry.success,
    failureReason: entry.failureReason ?? null,
    at: entry.createdAt,
    deviceName: device.name ?? null,
    browser: device.browser ?? null,
    os: device.os ?? null,
    device: parseDeviceType(device.type),
    country: place.country ?? null,
    address,
    network: classifyNetwork(address),
  };
}
