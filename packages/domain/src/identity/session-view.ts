import type { EntityDTO, InferEntity } from "@mikro-orm/core";
import { type AuthMethod, parseAuthMethod } from "./auth-method.ts";
import { classifyNetwork, type Network } from "./classify-network.ts";
import { type DeviceType, parseDeviceType } from "./describe-user-agent.ts";
import { networkOf } from "./network-of.ts";
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
}

export type StoredSession = Omit<EntityDTO<InferEntity<typeof UserSession>>, "tokenHash">;

export interface ReadersView {
  /** Where the reader sits now. */
  readonly address: string | null;
  readonly isNewCountry: (session: StoredSession) => boolean;
  readonly now: Date;
}

export function presentSession(session: StoredSession, reader: ReadersView): SessionView {
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
    sameNetwork: address !== null && networkOf(address) === networkOf(reader.address),
    newCountry: reader.isNewCountry(session),
    method: parseAuthMethod(session.authMethod),
    signedInAt: session.createdAt,
    lastActiveAt: session.lastActiveAt,
    endedAt: session.revokedAt ?? (session.expiresAt <= reader.now ? session.expiresAt : null),
  };
}

/** PostgreSQL writes a single host of type inet without a mask, other programs with one. */
export function withoutMask(address: string | null | undefined): string | null {
  return address?.replace(/\/\d+$/, "") ?? null;
}
