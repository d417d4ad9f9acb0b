import type { EntityDTO, InferEntity } from "@mikro-orm/core";
import { type AuthMethod, parseAuthMethod } from "./auth-method.ts";
import { classifyNetwork, type Network } from "./classify-network.ts";
import { type DeviceType, parseDeviceType } from "./describe-user-agent.ts";
import type { LoginHistoryEntry } from "./login-history-entry.entity.ts";
import { withoutMask } from "./session-view.ts";

export const LOGIN_EVENTS = ["login_success", "login_failed", "logout", "password_reset"] as const;
export type LoginEvent = (typeof LOGIN_EVENTS)[number];

export interface LoginEntryView {
  readonly id: string;
  readonly event: LoginEvent;
  readonly method: AuthMethod;
  readonly success: boolean;
  readonly failureReason: string | null;
  readonly at: Date;
  readonly browser: string | null;
  readonly os: string | null;
  readonly device: DeviceType;
  readonly country: string | null;
  readonly address: string | null;
  readonly network: Network;
}

export function presentLoginEntry(entry: EntityDTO<InferEntity<typeof LoginHistoryEntry>>): LoginEntryView {
  const address = withoutMask(entry.address);
  return {
    id: entry.id,
    event: LOGIN_EVENTS.find((event) => event === entry.event) ?? "login_failed",
    method: parseAuthMethod(entry.method),
    success: entry.success,
    failureReason: entry.failureReason ?? null,
    at: entry.createdAt,
    browser: entry.device?.browser ?? null,
    os: entry.device?.os ?? null,
    device: parseDeviceType(entry.device?.type),
    country: entry.place?.country ?? null,
    address,
    network: classifyNetwork(address),
  };
}
