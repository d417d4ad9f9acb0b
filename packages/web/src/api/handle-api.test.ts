import type { Database } from "@boardwalk/domain/kernel";
import { describe, expect, it, vi } from "vitest";
import { buildArgs } from "../testing/build-args.ts";
import { handleApi } from "./handle-api.ts";

const TOKEN = "bwk_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17";
const OTHER = "bwk_0000000000000000000000000000002C8GjS";

type Rows = Record<string, Record<string, unknown>[]>;
const known: Rows = {
  "api-token": [{ token_id: "t1", user_id: "u1", organization_id: "o1", user_role: "USER", scopes: ["profile:read"] }],
  "take-counted-token": [{ retry_after: 0, remaining: 599 }],
  "take-token": [{ retry: 0 }],
};

/** A program's request, over a database that answers its prepared statements by these rows. */
function ask(authorization: string | null, rows: Rows = known, method: "GET" | "POST" = "GET") {
  const args = buildArgs({ path: "/api/v1/me", method, cookie: "boardwalk_session=k3j5h2g6f8d7s9a1k3j5h2g6f8d7s9a1" });
  const prepared = vi.fn(async (name: string, _: string, _values: unknown, read: (row: object) => unknown) =>
    (rows[name] ?? []).map(read),
  );
  const { database } = args.context.services;
  args.context.services.database = Object.assign<Database, object>(Object.create(database), { prepared });
  if (authorization !== null) args.request.headers.set("Authorization", authorization);
  return { args, prepared };
}

async function refusal(authorization: string | null, rows: Rows = known) {
  const { args, prepared } = ask(authorization, rows);
  const answer = await handleApi(args, "profile:read", async () => "secret");
  return { answer, problem: await answer.json(), prepared };
}

describe("handleApi", () => {
  it("works as the token's maker, in a reading transaction, and says how much is left", async () => {
    const { args } = ask(`Bearer ${TOKEN}`);
    const answer = await handleApi(args, "profile:read", async ({ ctx }) => ({ actor: ctx.actor }));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ actor: { kind: "token", userId: "u1", tokenId: "t1" } });
    expect(answer.headers.get("RateLimit-Policy")).toBe('"token";q=600;w=60');
    expect(answer.headers.get("RateLimit")).toBe('"token";r=599;t=1');
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(vi.mocked(args.context.services.database.withActor).mock.lastCall?.[3]).toEqual({ readOnly: true });
  });

  it("reads no cookie and sets none", async () => {
    const { args } = ask(null);
    const answer = await handleApi(args, null, async () => null);
    expect(answer.status).toBe(401);
    expect(answer.headers.get("Set-Cookie")).toBeNull();
    expect(args.context.services.sessions.read).not.toHaveBeenCalled();
  });

  it("refuses a typo and an unknown token by one body, the typo without a query", async () => {
    const typo = await refusal(`Bearer ${TOKEN.slice(0, -1)}8`);
    const unknown = await refusal(`Bearer ${OTHER}`, { ...known, "api-token": [] });
    expect(typo.answer.status).toBe(401);
    expect(typo.problem).toEqual(unknown.problem);
    expect([...typo.answer.headers]).toEqual([...unknown.answer.headers]);
    expect(typo.prepared).not.toHaveBeenCalled();
    expect(unknown.prepared).toHaveBeenCalled();
  });

  it("says to whoever brings none how to, as RFC 6750 has it", async () => {
    for (const authorization of [null, "Basic c2FtOmE=", "Bearer", "Bearer a b"]) {
      const { answer, problem } = await refusal(authorization);
      expect([answer.status, answer.headers.get("WWW-Authenticate")]).toEqual([401, 'Bearer realm="Boardwalk"']);
      expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
      expect(problem).toMatchObject({ type: "about:blank", title: "Unauthorized", status: 401, requestId: "req-1" });
    }
    const { answer } = await refusal("Bearer garbage");
    expect(answer.headers.get("WWW-Authenticate")).toBe('Bearer realm="Boardwalk", error="invalid_token"');
  });

  it("says which scope is missing", async () => {
    const { args } = ask(`bearer ${TOKEN}`);
    const answer = await handleApi(args, "email:read", async () => "secret");
    expect(answer.status).toBe(403);
    expect(answer.headers.get("WWW-Authenticate")).toContain('error="insufficient_scope", scope="email:read"');
    expect(await answer.json()).toMatchObject({ code: "insufficient-scope" });
  });

  it("says when to come again, once too much was asked", async () => {
    const { answer, problem } = await refusal(`Bearer ${TOKEN}`, {
      ...known,
      "take-counted-token": [{ retry_after: 3, remaining: 0 }],
    });
    expect([answer.status, answer.headers.get("Retry-After")]).toEqual([429, "3"]);
    expect(answer.headers.get("RateLimit")).toBe('"token";r=0;t=3');
    expect(problem).toMatchObject({ code: "rate-limited", title: "Too Many Requests" });
  });

  it("lets nobody try unknown tokens without end", async () => {
    const { answer } = await refusal(`Bearer ${OTHER}`, { ...known, "api-token": [], "take-token": [{ retry: 9 }] });
    expect([answer.status, answer.headers.get("Retry-After")]).toEqual([429, "9"]);
  });

  it("tells nothing of what nobody foresaw, and logs it", async () => {
    const { args } = ask(`Bearer ${TOKEN}`);
    const answer = await handleApi(args, null, async () => Promise.reject(new Error("secret inside")));
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain("secret");
    expect(args.context.services.log.error).toHaveBeenCalled();
  });
});
