import { becomeGuest, type Door } from "@boardwalk/domain/identity";
import type { Walker } from "@boardwalk/domain/kernel";
import type { AppLoadContext } from "@remix-run/server-runtime";
import { sessionCookie } from "../cookies/session-cookie.ts";
import type { Asking } from "../handlers/answer-request.ts";
import { walkerOf } from "./walker-of.ts";

/** Whoever asks, and a new guest where nobody does. Only for what a guest may begin, and after it was found. */
export async function enterAsWalker(
  context: AppLoadContext,
  door: Door,
  { session, guest, cookies }: Asking,
): Promise<Walker> {
  const live = session ?? guest;
  if (live) return walkerOf(live);
  const made = await becomeGuest(door);
  cookies.append("Set-Cookie", sessionCookie.write(context, made));
  return made.guest;
}
