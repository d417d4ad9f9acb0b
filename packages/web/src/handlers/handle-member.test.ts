import { NotFound, Unavailable } from "@boardwalk/domain/kernel";
import { data, type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { describe, expect, it, vi } from "vitest";
import { buildArgs } from "../testing/build-args.ts";
import { liveSession } from "../testing/live-session.ts";
import { handleMember } from "./handle-member.ts";

const token = "k3j5h2g6f8d7s9a1k3j5h2g6f8d7s9a1";
const cookie = `boardwalk_session=${token}`;

async function thrown(work: Promise<unknown>): Promise<Response> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Response)) throw new Error(`Expected a response to be thrown, not ${String(error)}`);
  return error;
}

const ask = (args: LoaderFunctionArgs) => thrown(handleMember(args, async () => "secret"));

describe("handleMember", () => {
  it("leads a visitor to the sign-in page and back", async () => {
    const response = await ask(buildArgs({ path: "/account/sessions?ask=others" }));
    expect(response.status).toBe(302);
    expect(response.headers.get("Location")).toBe("/login?redirectTo=%2Faccount%2Fsessions%3Fask%3Dothers");
    expect(response.headers.get("Set-Cookie")).toBeNull();
  });

  it("leads whoever sends something to the page alone, without what it said of an earlier act, and says that nothing was taken", async () => {
    const response = await ask(buildArgs({ path: "/account/profile?saved=yes", method: "POST" }));
    expect(response.status).toBe(302);
    expect(response.headers.get("Location")).toBe("/login?redirectTo=%2Faccount%2Fprofile&unsent=yes");
  });

  it("takes the cookie of an ended session back", async () => {
    const response = await ask(buildArgs({ cookie, session: null }));
    expect(response.status).toBe(302);
    expect(response.headers.get("Set-Cookie")).toMatch(/^boardwalk_session=; .*Expires=Thu, 01 Jan 1970/);
  });

  it("works in a reading transaction for loaders, a writing one for actions", async () => {
    const reading = buildArgs({ cookie, session: liveSession });
    await handleMember(reading, async ({ session }) => session.email);
    expect(reading.context.services.database.withActor).toHaveBeenCalledWith(
      expect.objectContaining({ requestId: "req-1" }),
      { kind: "member", userId: "u1", sessionId: "s1", role: "USER" },
      expect.any(Function),
      { readOnly: true },
    );
    const writing = buildArgs({ cookie, session: liveSession, method: "POST" });
    await handleMember(writing, async () => null);
    expect(vi.mocked(writing.context.services.database.withActor).mock.lastCall?.[3]).toEqual({ readOnly: false });
  });

  it("opens no transaction before all of a form has come", async () => {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const args = buildArgs({ cookie, session: liveSession, method: "POST" });
    const headers = new Headers(args.request.headers);
    headers.set("Content-Type", "multipart/form-data; boundary=edge");
    const request = new Request(args.request.url, { method: "POST", headers, body: readable, duplex: "half" });
    const answer = handleMember({ ...args, request }, async ({ request: taken }) =>
      (await taken.formData()).get("intent"),
    );
    const writer = writable.getWriter();
    const send = (text: string) => writer.write(new TextEncoder().encode(text));
    await send('--edge\r\nContent-Disposition: form-data; name="intent"\r\n\r\n');
    expect(args.context.services.database.withActor).not.toHaveBeenCalled();
    await send("end\r\n--edge--\r\n");
    await writer.close();
    expect(await answer).toMatchObject({ data: "end" });
  });

  it("sets a renewed cookie again, whatever the reply", async () => {
    const args = () => buildArgs({ cookie, session: { ...liveSession, renewed: true } });
    const plain = await handleMember(args(), async () => ({ a: 1 }));
    expect(new Headers(plain.init?.headers).get("Set-Cookie")).toContain(token);
    const invalid = await handleMember(args(), async () => data({ a: 1 }, { status: 422 }));
    expect(invalid.init?.status).toBe(422);
    expect(new Headers(invalid.init?.headers).get("Set-Cookie")).toContain(token);
    const away = await handleMember(args(), async () => redirect("/account"));
    expect(away.status).toBe(302);
    expect(away.headers.get("Set-Cookie")).toContain(token);
  });

  it("looks a session up once for all loaders of a request, and afresh for an action", async () => {
    const args = buildArgs({ cookie, session: liveSession });
    await Promise.all([handleMember(args, async () => 1), handleMember(args, async () => 2)]);
    expect(args.context.services.sessions.read).toHaveBeenCalledTimes(1);
    const post = { ...args, request: new Request(args.request, { method: "POST" }) };
    await handleMember(post, async () => 3);
    expect(args.context.services.sessions.read).toHaveBeenCalledTimes(2);
  });

  it("answers what the domain throws by the table", async () => {
    const failing = (error: Error) =>
      thrown(
        handleMember(buildArgs({ cookie, session: liveSession }), async () => {
          throw error;
        }),
      );
    expect((await failing(new NotFound())).status).toBe(404);
    expect((await failing(new Error("a bug"))).status).toBe(500);
  });

  it("takes no method but those of pages and forms, and says which", async () => {
    const args = buildArgs({ cookie, session: liveSession, method: "PUT" });
    const response = await ask(args);
    expect(response.status).toBe(405);
    expect(response.headers.get("Allow")).toBe("GET, HEAD, POST");
    expect(args.context.services.database.withActor).not.toHaveBeenCalled();
  });

  it("says when to try again while the database is away", async () => {
    const args = buildArgs({ cookie, session: new Unavailable(5) });
    const response = await ask(args);
    expect(response.status).toBe(503);
    expect(response.headers.get("Retry-After")).toBe("5");
    expect(response.headers.get("Set-Cookie")).toBeNull();
  });
});
