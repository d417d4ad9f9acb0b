import { RateLimited } from "@boardwalk/domain/kernel";
import { describe, expect, it } from "vitest";
import { buildArgs } from "../testing/build-args.ts";
import { liveSession } from "../testing/live-session.ts";
import { AUTHOR_HEADER } from "./author-header.ts";
import { handleAuthorScript } from "./handle-author-script.ts";

const cookie = "boardwalk_session=k3j5h2g6f8d7s9a1k3j5h2g6f8d7s9a1";
const administrator = { ...liveSession, role: "ADMIN" as const };
const PAGE = "/admin/wizards/plan-a-festival";

async function thrown(work: Promise<unknown>): Promise<Response> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Response)) throw new Error(`Expected a response to be thrown, not ${String(error)}`);
  return error;
}

describe("handleAuthorScript", () => {
  it.each(["GET", "POST"] as const)(
    "tells whoever is signed out where to sign in, and leads nobody away (%s)",
    async (method) => {
      const response = await handleAuthorScript(buildArgs({ path: `${PAGE}/edits`, method }), PAGE, async () =>
        Response.json("secret"),
      );
      expect(response.status).toBe(401);
      expect(await response.json()).toEqual({ login: "/login?redirectTo=%2Fadmin%2Fwizards%2Fplan-a-festival" });
    },
  );

  it.each(["GET", "POST"] as const)(
    "does nothing in the name of another than the page was opened for (%s)",
    async (method) => {
      const args = buildArgs({ path: `${PAGE}/edits`, method, cookie, session: administrator });
      const work = async () => Response.json("done");
      args.request.headers.set(AUTHOR_HEADER, administrator.userId);
      expect((await handleAuthorScript(args, PAGE, work)).status).toBe(200);
      args.request.headers.set(AUTHOR_HEADER, "somebody-else");
      expect((await handleAuthorScript(args, PAGE, work)).status).toBe(401);
    },
  );

  it("works in a transaction that writes, also where it is only asked", async () => {
    const args = buildArgs({ path: `${PAGE}/edits`, cookie, session: administrator });
    const response = await handleAuthorScript(args, PAGE, async ({ ctx }) => Response.json(ctx.actor));
    expect(await response.json()).toMatchObject({ userId: "u1", role: "ADMIN" });
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(args.context.services.database.withActor).toHaveBeenCalledWith(
      expect.objectContaining({ requestId: "req-1" }),
      expect.objectContaining({ userId: "u1" }),
      expect.any(Function),
    );
  });

  it("is not there for whoever draws no wizards", async () => {
    const args = buildArgs({ path: `${PAGE}/edits`, cookie, session: { ...liveSession, role: "USER" } });
    expect((await thrown(handleAuthorScript(args, PAGE, async () => Response.json("secret")))).status).toBe(404);
  });

  it("says when to try again where it was too much", async () => {
    const args = buildArgs({ path: `${PAGE}/edits`, method: "POST", cookie, session: administrator });
    const response = await thrown(
      handleAuthorScript(args, PAGE, async () => {
        throw new RateLimited(3);
      }),
    );
    expect([response.status, response.headers.get("Retry-After")]).toEqual([429, "3"]);
  });
});
