import type { EntityDTO, InferEntity } from "@mikro-orm/core";
import { withoutMask } from "../sessions/present-session.ts";
import type { Network } from "../where/classify-network.ts";
import type { DeviceType } from "../where/describe-user-agent.ts";
import { parseOrigin } from "../where/parse-origin.ts";
import type { LoginHistoryEntry } from "./login-history-entry.entity.ts";
import { type AuthMethod, parseAuthMethod } from "./parse-auth-method.ts";
import { parseRefusalReason, type RefusalReason } from "./parse-refusal-reason.ts";

const LOGIN_EVENTS = ["login_success", "login_failed", "logout", "password_reset"] as const;

export interface LoginEntryView {
  readonly id: string;
  readonly event: (typeof LOGIN_EVENTS)[number] | "unknown";
  readonly method: AuthMethod;
  readonly success: boolean;
  readonly failureReason: RefusalReason | null;
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
  const { deviceName, browser, os, device, country, network } = parseOrigin({
    device: entry.device,
    place: entry.place,
    address,
  });
  return {
    id: entry.id,
    event: LOGIN_EVENTS.find((event) => event === entry.event) ?? "unknown",
    method: parseAuthMethod(entry.method),
    success: entry.success,
    failureReason: parseRefusalReason(entry.failureReason),
    at: entry.createdAt,
    deviceName,
    browser,
    os,
    device,
    country,
    address,
    network,
  };
}
