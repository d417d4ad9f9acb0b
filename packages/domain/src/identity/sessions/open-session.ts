import { raw } from "@mikro-orm/core";
import { Lucia, TimeSpan } from "lucia";
import {
  type Ctx,
  hashToken,
  type Member,
  newId,
  newToken,
  parseUserRole,
  recordAudit,
  recordEvent,
} from "../../kernel/index.ts";
import { mailNewDevice } from "../alerts/mail-new-device.ts";
import type { Door } from "../door.ts";
import { claimGuest } from "../guests/claim-guest.ts";
import type { KnownAuthMethod } from "../history/auth-method.input.ts";
import { recordLogin } from "../history/record-login.ts";
import { User } from "../user.entity.ts";
import { describeUserAgent } from "../where/describe-user-agent.ts";
import { type NewSession, writingSessionAdapter } from "./lucia-session-adapter.ts";
import { UserSession } from "./user-session.entity.ts";

/** What leaves for the person's browser, this once. */
export interface IssuedSession {
  readonly token: string;
  readonly expiresAt: Date;
  readonly deviceToken: string;
  readonly deviceExpiresAt: Date;
}

export interface Proof {
  readonly userId: string;
  readonly role: string;
  readonly method: KnownAuthMethod;
  /** Of the method `oauth`: whose account elsewhere it was. */
  readonly provider?: string;
  /** Replaces a password hash whose parameters are out of date. */
  readonly freshHash: string | null;
}

// Browsers keep no cookie longer than 400 days.
const DEVICE_COOKIE_DAYS = 400;

/** Every way in ends here: a new session id, the device remembered, history, audit and event in one transaction. */
export function openSession(door: Door, proof: Proof): Promise<IssuedSession> {
  const member = newSessionOf(proof);
  return door.database.withActor(door, member, (ctx) => writeSession(ctx, member, proof, door));
}

/** The person at work in a session that is about to be written. */
export function newSessionOf({ userId, role }: Pick<Proof, "userId" | "role">): Member {
  return { kind: "member", userId, sessionId: newId(), role: parseUserRole(role) };
}

/** The same for a way in that changes more in its transaction. */
export async function writeSession(
  ctx: Ctx,
  member: Member,
  proof: Proof,
  browser: Pick<Door, "deviceToken" | "sessionToken">,
): Promise<IssuedSession> {
  const { sessionId, role } = member;
  const deviceToken = browser.deviceToken ?? newToken();
  const knownDeviceId = await rememberDevice(ctx, proof, deviceToken);
  const device = describeUserAgent(ctx.client.userAgent);
  const place = ctx.places.locate(ctx.client.address);

  const lucia = new Lucia(writingSessionAdapter(ctx), { sessionExpiresIn: new TimeSpan(30, "d") });
  const attributes: NewSession = {
    sessionId,
    role,
    method: proof.method,
    knownDeviceId,
    device,
    place,
    address: ctx.client.address,
  };
  const { id: token } = await lucia.createSession(proof.userId, attributes);

  recordLogin(ctx, { userId: proof.userId, event: "login_success", method: proof.method });
  const isNews = knownDeviceId.isNew && (await hasSignedInBefore(ctx, member));
  await ctx.em.nativeUpdate(
    User,
    { id: proof.userId },
    { lastLoginAt: raw("now()"), ...(proof.freshHash === null ? {} : { passwordHash: proof.freshHash }) },
  );
  recordAudit(ctx, {
    action: "session.started",
    target: { type: "session", id: sessionId },
    after: { method: proof.method },
  });
  recordEvent(
    ctx,
    "session.started",
    { userId: proof.userId },
    { sessionId, method: proof.method, newDevice: knownDeviceId.isNew },
  );
  await ctx.em.flush();
  await claimGuest(ctx, browser.sessionToken);
  if (isNews) await mailNewDevice(ctx, member, proof.method);
  const stored = await ctx.em.findOneOrFail(UserSession, { id: sessionId });
  return {
    token,
    expiresAt: stored.expiresAt,
    deviceToken,
    deviceExpiresAt: daysFrom(ctx.clock.now(), DEVICE_COOKIE_DAYS),
  };
}

async function rememberDevice(
  ctx: Ctx,
  { userId, method, provider }: Proof,
  deviceToken: string,
): Promise<{ id: string; isNew: boolean }> {
  const rows = await ctx.em.execute<{ id: string; is_new: boolean }[]>(
    `insert into known_devices (id, user_id, device_hash, last_method) values (?, ?, ?, ?)
     on conflict (user_id, device_hash) do update set last_seen_at = now(), last_method = excluded.last_method
     returning id, (xmax = 0) as is_new`,
    [newId(), userId, hashToken(deviceToken), provider === undefined ? method : `${method}:${provider}`],
  );
  const device = rows[0];
  if (!device) throw new Error("A device that was just remembered is not there");
  return { id: device.id, isNew: device.is_new };
}

/** The device that somebody joins with is the first that signs in at all. */
async function hasSignedInBefore(ctx: Ctx, { userId }: Member): Promise<boolean> {
  const [row] = await ctx.em.execute<{ before: boolean }[]>(
    "select last_login is not null as before from auth.users where id = ?",
    [userId],
  );
  return row?.before === true;
}

function daysFrom(start: Date, days: number): Date {
  return new Date(start.getTime() + days * 86_400_000);
}
