import type { Place } from "../../kernel/index.ts";
import { classifyNetwork, type Network } from "../where/classify-network.ts";

export interface ApiTokenUse extends Place {
  readonly at: Date;
  readonly network: Network;
}

export interface ApiTokenView {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly string[];
  readonly organization: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly expiresSoon: boolean;
  readonly lastUse: ApiTokenUse | null;
}

export interface EndedApiTokenView {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly because: "person" | "leaked" | "unsaid" | "expired" | "rights";
  /** Null where nobody wrote down when the person lost the rights that it was made with. */
  readonly endedAt: Date | null;
}

export interface ApiTokenRow {
  id: string;
  name: string;
  prefix: string;
  scopes: unknown;
  organization: string;
  created: number;
  expires: number | null;
  expires_soon: boolean;
  used: number | null;
  used_from: string | null;
  revoked: number | null;
  because: string | null;
  is_good: boolean;
  is_expired: boolean;
}

export function presentApiToken(row: ApiTokenRow, locate: (address: string | null) => Place): ApiTokenView {
  const usedAt = momentOf(row.used);
  return {
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    scopes: Array.isArray(row.scopes) ? row.scopes.map(String) : [],
    organization: row.organization,
    createdAt: new Date(Number(row.created) * 1_000),
    expiresAt: momentOf(row.expires),
    expiresSoon: row.expires_soon,
    lastUse: usedAt && { at: usedAt, network: classifyNetwork(row.used_from), ...locate(row.used_from) },
  };
}

export function presentEndedApiToken(row: ApiTokenRow): EndedApiTokenView {
  const { id, name, prefix } = row;
  if (row.revoked !== null) return { id, name, prefix, because: revokedBecause(row), endedAt: momentOf(row.revoked) };
  if (row.is_expired) return { id, name, prefix, because: "expired", endedAt: momentOf(row.expires) };
  return { id, name, prefix, because: "rights", endedAt: null };
}

function momentOf(epoch: number | null): Date | null {
  return epoch === null ? null : new Date(Number(epoch) * 1_000);
}

/** Unsaid where it went together with something else, such as a person who was deactivated. */
function revokedBecause({ because }: ApiTokenRow): EndedApiTokenView["because"] {
  return because === "person" || because === "leaked" ? because : "unsaid";
}
