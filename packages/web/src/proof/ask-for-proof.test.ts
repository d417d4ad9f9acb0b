import { beforeEach, expect, it, vi } from "vitest";
import { buildArgs } from "../testing/build-args.ts";
import { liveSession } from "../testing/live-session.ts";
import { askForProof } from "./ask-for-proof.ts";

interface Held {
  address: string;
  page: string;
  form: string;
}

const held = vi.hoisted((): Held[] => []);

vi.mock(import("@boardwalk/domain/identity"), async (importOriginal) => ({
  ...(await importOriginal()),
  holdForm: async (_ctx, form) => `held-${held.push(form)}`,
  waysToProve: async () => ({ passkey: true, password: false, providers: ["harbour"], recoveryCode: true }),
}));

const { context } = buildArgs({});

async function ask(method: "GET" | "POST", referer: string | null, form: string | null) {
  const headers = new Headers(referer === null ? {} : { Referer: referer });
  const request = new Request("http://console.test/account/api-tokens?page=2", { method, headers });
  const answer = await askForProof(context, { request, session: liveSession, cookies: new Headers() }, form);
  return { status: answer.status, told: await answer.json() };
}

beforeEach(() => {
  held.length = 0;
});

it("answers 403 with the question, and keeps the form for its address and the page that it came from", async () => {
  const { status, told } = await ask("POST", "http://console.test/account/api-tokens?page=2#new", "name=Pipeline");
  expect(status).toBe(403);
  expect(told).toEqual({
    code: "step-up",
    requestId: "req-1",
    stepUp: {
      interrupted: "held-1",
      page: "/account/api-tokens?page=2",
      prove: "/step-up?redirectTo=%2Faccount%2Fapi-tokens%3Fpage%3D2",
      email: liveSession.email,
      // None is set up here that could prove anything.
      ways: { passkey: true, password: false, providers: [], recoveryCode: true },
    },
  });
  expect(held).toEqual([
    { address: "/account/api-tokens?page=2", page: "/account/api-tokens?page=2", form: "name=Pipeline" },
  ]);
});

it("holds nothing of a page that was only looked at, which is where the proof leads", async () => {
  const { told } = await ask("GET", "http://console.test/account/security", null);
  expect(told.stepUp).toMatchObject({ interrupted: null, page: "/account/api-tokens?page=2" });
  expect(held).toEqual([]);
});

it("holds an empty form, and none that is larger than any of ours", async () => {
  expect((await ask("POST", null, "")).told.stepUp.interrupted).toBe("held-1");
  expect((await ask("POST", null, "x".repeat(262_145))).told.stepUp.interrupted).toBeNull();
  expect(held).toHaveLength(1);
});

it.each([null, "nonsense", "http://evil.test//evil.test/", "javascript:alert(1)"])(
  "leads to the start where the page before was %s",
  async (referer) => {
    expect((await ask("POST", referer, "a=1")).told.stepUp.page).toBe("/");
  },
);
