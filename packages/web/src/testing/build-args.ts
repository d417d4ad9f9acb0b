import { createOAuth, type LiveSession } from "@boardwalk/domain/identity";
import {
  type Actor,
  type Ctx,
  createKeyRing,
  createProcessMemory,
  type Database,
  type Surroundings,
} from "@boardwalk/domain/kernel";
import type { AppLoadContext, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { vi } from "vitest";

export interface Asked {
  path?: string;
  method?: "GET" | "POST" | "PUT";
  cookie?: string;
  /** What the look-up finds; an error is thrown. */
  session?: LiveSession | Error | null;
  /** What every query of the work finds. */
  rows?: readonly unknown[];
}

/** What Remix hands to a loader or an action, over a database that only passes work on. */
export function buildArgs({
  path = "/",
  method = "GET",
  cookie,
  session = null,
  rows = [],
}: Asked): LoaderFunctionArgs {
  const secrets = { current: new Uint8Array(32), previous: [] };
  const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const database: Database = Object.create(null, { withActor: { value: vi.fn(passOn(rows)) } });
  const context: AppLoadContext = {
    app: "console",
    nonce: "nonce",
    requestId: "req-1",
    client: { address: "192.0.2.7", userAgent: "test" },
    isForwarded: false,
    services: {
      database,
      sessions: {
        read: vi.fn(async () => {
          if (session instanceof Error) throw session;
          return session;
        }),
      },
      secrets,
      keys: createKeyRing(secrets),
      memory: createProcessMemory(),
      files: Object.create(null),
      oauth: createOAuth([], { clock: { now: () => new Date(0) } }),
      clock: { now: () => new Date("2026-11-21T10:00:00Z") },
      log,
      places: { locate: () => ({ city: null, country: null }) },
      site: {
        mode: "trial",
        consoleOrigin: "http://console.test",
        onboardingOrigin: "http://onboarding.test",
        cookieDomain: null,
      },
      mailbox: null,
      demo: null,
    },
  };
  const headers = new Headers(cookie === undefined ? undefined : { Cookie: cookie });
  return { context, params: {}, request: new Request(`http://console.test${path}`, { method, headers }) };
}

function passOn(rows: readonly unknown[]) {
  return async <T>(surroundings: Surroundings, actor: Actor, work: (ctx: Ctx) => Promise<T>): Promise<T> =>
    work({ ...surroundings, actor, em: Object.create(null, { execute: { value: async () => rows } }) });
}
