import type { EntityDTO, InferEntity } from "@mikro-orm/core";
import { type AuthMethod, parseAuthMethod } from "../history/parse-auth-method.ts";
import { networkOf } from "../limits/network-of.ts";
import { classifyNetwork, type Network } from "../where/classify-network.ts";
import { type DeviceType, parseDeviceType } from "../where/describe-user-agent.ts";
import type { UserSession } from "./user-session.entity.ts";

export interface SessionView {
  readonly id: string;
  readonly device: DeviceType;
  readonly deviceName: string | null;
  readonly browser: string | null;
  readonly os: string | null;
  readonly country: string | null;
  readonly city: string | null;
  readonly address: string | null;
  readonly network: Network;
  readonly sameNetwork: boolean;
  readonly newCountry: boolean;
  readonly method: AuthMethod;
  readonly signedInAt: Date;
  readonly lastActiveAt: Date;
  readonly endedAt: Date | null;
  /** Somebody ended it, rather than its time. */
  readonly wasSignedOut: boolean;
}

export type StoredSession = Omit<EntityDTO<InferEntity<typeof UserSession>>, "tokenHash">;

/** What the row itself does not say. */
export interface SessionCircumstances {
  readonly endedAt: Date | null;
  readonly newCountry: boolean;
  /** Where whoever reads the list sits now. */
  readonly readersAddress: string | null;
}

export function presentSession(
  session: StoredSession,
  { endedAt, newCountry, readersAddress }: SessionCircumstances,
): SessionView {
  const address = withoutMask(session.address);
  return {
    id: session.id,
    device: parseDeviceType(session.deviceType),
    deviceName: session.deviceName ?? null,
    browser: session.browser ?? null,
    os: session.os ?? null,
    country: session.country ?? null,
    city: session.city ?? null,
    address,
    network: classifyNetwork(address),
    sameNetwork: address !== null && networkOf(address) === networkOf(readersAddress),
    newCountry,
    method: parseAuthMethod(session.authMethod),
    signedInAt: session.createdAt,
    lastActiveAt: session.lastActiveAt,
    endedAt,
    wasSignedOut: (session.revokedAt ?? null) !== null,
  };
}

/** PostgreSQL writes a single host of type inet without a mask, other programs with one. */
export function withoutMask(address: string | null | undefined): string | null {
  return address?.replace(/\/\d+$/, "") ?? null;
}
