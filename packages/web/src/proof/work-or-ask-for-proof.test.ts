import { NotFound, StepUpRequired } from "@boardwalk/domain/kernel";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { buildArgs } from "../testing/build-args.ts";
import { liveSession } from "../testing/live-session.ts";
import { stepUpPath } from "./step-up-path.ts";
import { workOrAskForProof } from "./work-or-ask-for-proof.ts";

interface Held {
  address: string;
  page: string;
  form: string;
}

const held = vi.hoisted(() => new Map<string, Held>());

vi.mock(import("@boardwalk/domain/identity"), async (importOriginal) => ({
  ...(await importOriginal()),
  holdForm: async (_ctx, form) => {
    const id = `held-${held.size + 1}`;
    held.set(id, form);
    return id;
  },
  takeForm: async (_ctx, { id, address }) => {
    const found = held.get(id);
    if (found?.address !== address) return null;
    held.delete(id);
    return found.form;
  },
  waysToProve: async () => ({ passkey: false, password: true, providers: [], recoveryCode: false }),
}));

const ADDRESS = "http://console.test/account/api-tokens";
const { context } = buildArgs({});

const requestOf = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request(ADDRESS, { method: "POST", body, headers: { Referer: `${ADDRESS}?page=2`, ...headers } });
const isProven = async ({ request }: { request: Request }) => [...(await request.formData())];
const isNotProven = async ({ request }: { request: Request }): Promise<string> => {
  await request.formData();
  throw new StepUpRequired();
};

function work<T>(request: Request, doing: (at: { request: Request }) => Promise<T>): Promise<T> {
  return workOrAskForProof(context, { request, session: liveSession, cookies: new Headers() }, doing);
}

async function thrown(working: Promise<unknown>): Promise<Response> {
  const error = await working.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Response)) throw new Error(`Expected a response to be thrown, not ${String(error)}`);
  return error;
}

beforeEach(() => held.clear());

describe("workOrAskForProof", () => {
  it("hands a form on as it was sent, also what was sent twice", async () => {
    const sent = new URLSearchParams([
      ["scopes", "profile:read"],
      ["scopes", "wizards:read"],
      ["name", "Ærø & co"],
    ]);
    expect(await work(requestOf(sent), isProven)).toEqual([...sent]);
    expect(held.size).toBe(0);
  });

  it("holds the form that asks for a proof, and works on it once when it comes back by name", async () => {
    const asked = await thrown(work(requestOf(new URLSearchParams({ name: "Pipeline" })), isNotProven));
    expect(asked.status).toBe(403);
    expect((await asked.json()).stepUp).toMatchObject({ interrupted: "held-1", page: "/account/api-tokens?page=2" });
    // What else comes along is the proof, and no part of the form.
    const back = () =>
      requestOf(new URLSearchParams({ interrupted: "held-1", password: "walk-the-boards", page: "/" }));
    expect(await work(back(), isProven)).toEqual([["name", "Pipeline"]]);
    expect((await thrown(work(back(), isProven))).status).toBe(303);
  });

  it("holds it again where the proof is too old by then", async () => {
    await thrown(work(requestOf(new URLSearchParams({ name: "Pipeline" })), isNotProven));
    const again = await thrown(work(requestOf(new URLSearchParams({ interrupted: "held-1" })), isNotProven));
    const { interrupted } = (await again.json()).stepUp;
    expect(held.get(interrupted)?.form).toBe("name=Pipeline");
  });

  it("does not work on a form that is gone, or held for another address, and leads to where that is said, and from there to a page of ours", async () => {
    held.set("other", { address: "/account/profile", page: "/", form: "name=x" });
    for (const [interrupted, page, to] of [
      ["gone", "/account/api-tokens?page=2", "/account/api-tokens?page=2"],
      ["other", "//evil.test", "/"],
    ] as const) {
      const doing = vi.fn(isProven);
      const led = await thrown(work(requestOf(new URLSearchParams({ interrupted, page })), doing));
      expect([led.status, led.headers.get("Location"), doing.mock.calls.length]).toEqual([
        303,
        stepUpPath({ interrupted, redirectTo: to }),
        0,
      ]);
    }
    expect(held.has("other")).toBe(true);
  });

  it("lets a form with files stream by, and asks without holding it", async () => {
    const form = new FormData();
    form.set("photo", new File(["png"], "me.png"));
    const asked = await thrown(work(requestOf(form), isNotProven));
    expect((await asked.json()).stepUp.interrupted).toBeNull();
    expect(held.size).toBe(0);
  });

  it("leaves every other failure as it is", async () => {
    const failing = work(requestOf(new URLSearchParams({ a: "1" })), async () => {
      throw new NotFound();
    });
    await expect(failing).rejects.toThrow(NotFound);
    expect(held.size).toBe(0);
  });
});
