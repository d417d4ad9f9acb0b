import { describe, expect, it } from "vitest";
import { buildArgs } from "../testing/build-args.ts";
import { liveSession } from "../testing/live-session.ts";
import { handleAuthor } from "./handle-author.ts";
import { handleAuthorStream } from "./handle-author-stream.ts";

const cookie = "boardwalk_session=k3j5h2g6f8d7s9a1k3j5h2g6f8d7s9a1";

async function refusal(work: Promise<unknown>): Promise<Response> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Response)) throw new Error(`Expected a response to be thrown, not ${String(error)}`);
  return error;
}

function argsOf(organizations: readonly string[], more: Parameters<typeof buildArgs>[0] = {}) {
  const rows = organizations.map((id) => ({ id }));
  return buildArgs({ path: "/admin/wizards", cookie, session: liveSession, rows, ...more });
}

describe.each([
  ["handleAuthor", handleAuthor],
  ["handleAuthorStream", handleAuthorStream],
] as const)("%s", (_, handle) => {
  it("lets whoever runs an organization in, and administrators without asking for one", async () => {
    expect(await handle(argsOf(["harbour"]), async () => "drafts")).toMatchObject({ data: "drafts" });
    const administrator = argsOf([], { session: { ...liveSession, role: "ADMIN" } });
    expect(await handle(administrator, async () => "drafts")).toMatchObject({ data: "drafts" });
  });

  it.each(["GET", "POST"] as const)("is not there for anybody else who is signed in (%s)", async (method) => {
    const response = await refusal(handle(argsOf([], { method }), async () => "secret"));
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({ code: "not-found", requestId: "req-1" });
  });

  it("leads a visitor to the sign-in page and back", async () => {
    const response = await refusal(handle(argsOf(["harbour"], { session: null }), async () => "secret"));
    expect(response.headers.get("Location")).toBe("/login?redirectTo=%2Fadmin%2Fwizards");
  });
});
