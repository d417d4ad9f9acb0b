import { createOAuth, createSessionReader } from "@boardwalk/domain/identity";
import { systemClock } from "@boardwalk/domain/kernel";
import { buildSession, type Person, type TestDatabase, testSurroundings } from "@boardwalk/domain/testing";
import type { ActionFunctionArgs } from "@remix-run/node";

export interface Visit {
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  /** Sent by POST, as a form does; text is JSON, as a script does. */
  readonly form?: Readonly<Record<string, string>> | string;
  readonly cookie?: string;
}

const ORIGIN = "http://onboarding.test";

/** What Remix hands to loaders and actions of somebody who is signed in for real; null is nobody. */
export async function visitAs(
  database: TestDatabase,
  person: Person | null,
): Promise<(visit: Visit) => ActionFunctionArgs> {
  const surroundings = testSurroundings();
  const session = person && (await buildSession(database, person));
  const clock = systemClock;
  const context: ActionFunctionArgs["context"] = {
    app: "onboarding",
    nonce: "nonce",
    requestId: surroundings.requestId,
    client: surroundings.client,
    isForwarded: false,
    services: {
      database,
      sessions: createSessionReader(database, clock),
      secrets: surroundings.secrets,
      keys: surroundings.keys,
      memory: surroundings.memory,
      // No test of a visit sends files.
      files: Object.create(null),
      oauth: createOAuth([], { clock }),
      clock,
      log: surroundings.log,
      places: surroundings.places,
      site: { mode: "trial", consoleOrigin: "http://console.test", onboardingOrigin: ORIGIN, cookieDomain: null },
      mailbox: null,
      demo: null,
    },
  };
  return ({ path, params, form, cookie = "" }) => {
    const cookies = [session ? `boardwalk_session=${session.token}` : "", cookie].filter(Boolean).join("; ");
    const headers = new Headers({
      Cookie: cookies,
      ...(typeof form === "string" && { "Content-Type": "application/json" }),
    });
    const body = typeof form === "object" ? new URLSearchParams(form) : form;
    const request = new Request(ORIGIN + path, { headers, ...(body !== undefined && { method: "POST", body }) });
    return { context: { ...context }, params: { ...params }, request };
  };
}
