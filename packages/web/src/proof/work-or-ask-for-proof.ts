import { takeForm } from "@boardwalk/domain/identity";
import { StepUpRequired } from "@boardwalk/domain/kernel";
import { type AppLoadContext, redirect } from "@remix-run/server-runtime";
import { ownPath } from "../addresses/own-path.ts";
import { pathOf } from "../addresses/path-of.ts";
import { takeBody } from "../bodies/take-body.ts";
import { memberOf } from "../sessions/member-of.ts";
import type { SignedIn } from "../sessions/signed-in.ts";
import { surroundingsOf } from "../sessions/surroundings-of.ts";
import { askForProof } from "./ask-for-proof.ts";
import { stepUpPath } from "./step-up-path.ts";

const FORM = "application/x-www-form-urlencoded";

/**
 * Where the work asks for a fresh proof of who it is, the form is held and the question goes out. After the proof it
 * comes back here by name, and is worked on as if it had just been sent.
 */
export async function workOrAskForProof<T>(
  context: AppLoadContext,
  signedIn: SignedIn,
  work: (signedIn: SignedIn) => Promise<T>,
): Promise<T> {
  const sent = await readForm(signedIn.request);
  if (sent === null) return tryWork(context, signedIn, null, work);
  const form = await heldForm(context, signedIn, sent);
  return tryWork(context, { ...signedIn, request: withForm(signedIn.request, form) }, form, work);
}

async function tryWork<T>(
  context: AppLoadContext,
  signedIn: SignedIn,
  form: string | null,
  work: (signedIn: SignedIn) => Promise<T>,
): Promise<T> {
  try {
    return await work(signedIn);
  } catch (error) {
    throw error instanceof StepUpRequired ? await askForProof(context, signedIn, form) : error;
  }
}

/** A plain form, whole. Files stream in elsewhere, and are never held. */
async function readForm(request: Request): Promise<string | null> {
  const type = request.headers.get("Content-Type")?.split(";", 1)[0]?.trim().toLowerCase();
  return request.method === "POST" && type === FORM ? (await takeBody(request)).text() : null;
}

/** What was sent, or the form that it names. Where that is gone, a page says so. */
async function heldForm(context: AppLoadContext, { request, session }: SignedIn, sent: string): Promise<string> {
  const named = new URLSearchParams(sent);
  const id = named.get("interrupted");
  if (id === null) return sent;
  const { database } = context.services;
  const held = await database.withActor(surroundingsOf(context), memberOf(session), (ctx) =>
    takeForm(ctx, { id, address: pathOf(request) }),
  );
  if (held === null) {
    throw redirect(stepUpPath({ interrupted: id, redirectTo: ownPath(named.get("page"), "/") }), 303);
  }
  return held;
}

function withForm({ url, headers, signal }: Request, form: string): Request {
  const own = new Headers(headers);
  own.delete("Content-Length");
  return new Request(url, { method: "POST", headers: own, signal, body: form });
}
