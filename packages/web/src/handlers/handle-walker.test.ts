import { describe, expect, it, vi } from "vitest";
import { buildArgs } from "../testing/build-args.ts";
import { liveSession } from "../testing/live-session.ts";
import { handleMember } from "./handle-member.ts";
import { handleVisitor } from "./handle-visitor.ts";
import { handleWalker } from "./handle-walker.ts";

const token = "k3j5h2g6f8d7s9a1k3j5h2g6f8d7s9a1";
const cookie = `boardwalk_session=${token}`;
const guestSession = { ...liveSession, isGuest: true, email: "", name: null };

async function thrown(work: Promise<unknown>): Promise<Response> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Response)) throw new Error(`Expected a response to be thrown, not ${String(error)}`);
  return error;
}

describe("handleWalker", () => {
  it("lets a guest in as a guest, and says that nobody is signed in", async () => {
    const args = buildArgs({ cookie, session: guestSession });
    const answer = await handleWalker(args, async ({ session, walker, ctx }) => [session, walker.kind, ctx.actor.kind]);
    expect(answer.data).toEqual([null, "guest", "guest"]);
    const call = vi.mocked(args.context.services.database.withActor).mock.lastCall;
    expect([call?.[1], call?.[3]]).toEqual([{ kind: "guest", userId: "u1", sessionId: "s1" }, { readOnly: true }]);
  });

  it("lets a member in, and writes in an action", async () => {
    const args = buildArgs({ cookie, session: liveSession, method: "POST" });
    const answer = await handleWalker(args, async ({ session, walker }) => [session?.email, walker.kind]);
    expect(answer.data).toEqual(["olivia@boardwalk.test", "member"]);
    expect(vi.mocked(args.context.services.database.withActor).mock.lastCall?.[3]).toEqual({ readOnly: false });
  });

  it("leads nobody to where they sign in and back, or says what its route wants said", async () => {
    const nobody = () => buildArgs({ path: "/walk/t/stage", session: null });
    const led = await thrown(handleWalker(nobody(), async () => 1));
    expect([led.status, led.headers.get("Location")]).toEqual([302, "/login?redirectTo=%2Fwalk%2Ft%2Fstage"]);
    const said = await thrown(
      handleWalker(
        nobody(),
        async () => 1,
        () => new Response(null, { status: 401 }),
      ),
    );
    expect(said.status).toBe(401);
  });
});

describe("a guest elsewhere", () => {
  it("is nobody, and keeps the cookie", async () => {
    const led = await thrown(
      handleMember(buildArgs({ path: "/account", cookie, session: guestSession }), async () => 1),
    );
    expect([led.status, led.headers.get("Location")]).toEqual([302, "/login?redirectTo=%2Faccount"]);
    expect(led.headers.get("Set-Cookie")).toBeNull();
    const seen = await handleVisitor(buildArgs({ cookie, session: guestSession }), async ({ session, guest }) => [
      session,
      guest?.userId,
    ]);
    expect(seen.data).toEqual([null, "u1"]);
  });
});
