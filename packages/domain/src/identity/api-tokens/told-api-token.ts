import type { Moment } from "../../mail/index.ts";

/** What the database hands to a job that mails somebody about a token of theirs. */
export interface ToldApiToken {
  user_id: string;
  email: string;
  timezone: string | null;
  name: string;
  prefix: string;
  organization: string;
  last_used: number | null;
}

/** What both mails about a token say of it. */
export function factsOfToldApiToken({ name, prefix, organization, ...row }: ToldApiToken) {
  return { token: name, prefix, organization, lastUsed: row.last_used === null ? null : momentFor(row, row.last_used) };
}

export function momentFor({ timezone }: Pick<ToldApiToken, "timezone">, epoch: number): Moment {
  return { at: new Date(Number(epoch) * 1_000), timeZone: timezone ?? "UTC" };
}
