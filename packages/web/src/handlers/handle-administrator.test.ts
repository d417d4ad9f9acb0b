import type { LiveSession } from "@boardwalk/domain/identity";
import { describe, expect, it } from "vitest";
import { buildArgs } from "../testing/build-args.ts";
import { handleAdministrator } from "./handle-administrator.ts";

const cookie = "boardwalk_session=k3j5h2g6f8d7s9a1k3j5h2g6f8d7s9a1";
const session = (role: LiveSession["role"]): LiveSession => ({
  sessionId: "s1",
  userId: "u1",
  email: "olivia@boardwalk.test",
  name: "Olivia Marsh",
  role,
  timezone: null,
  locale: null,
  isGuest: false,
  renewed: false,
  expiresAt: new Date("2026-12-21T10:00:00Z"),
});

async function refusal(work: Promise<unknown>): Promise<Response> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Response)) throw new Error(`Expected a response to be thrown, not ${String(error)}`);
  return error;
}

describe("handleAdministrator", () => {
  it.each(["ADMIN", "SUPER_ADMIN"] as const)("lets %s in, with a transaction of their own", async (role) => {
    const args = buildArgs({ path: "/admin", cookie, session: session(role) });
    expect(await handleAdministrator(args, async ({ ctx }) => ctx.actor)).toMatchObject({
      data: { kind: "member", userId: "u1", role },
    });
  });

  it.each(["GET", "POST"] as const)("is not there for anybody else who is signed in (%s)", async (method) => {
    const args = buildArgs({ path: "/admin", method, cookie, session: session("USER") });
    const response = await refusal(handleAdministrator(args, async () => "secret"));
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ code: "not-found", requestId: "req-1" });
    expect(args.context.services.database.withActor).not.toHaveBeenCalled();
  });

  it("leads a visitor to the sign-in page and back", async () => {
    const response = await refusal(handleAdministrator(buildArgs({ path: "/admin/audit" }), async () => "secret"));
    expect(response.status).toBe(302);
    expect(response.headers.get("Location")).toBe("/login?redirectTo=%2Fadmin%2Faudit");
  });
});
