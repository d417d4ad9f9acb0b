import { serialize } from "@boardwalk/engine";
import { afterEach, expect, it, vi } from "vitest";
import { festival } from "./festival.fixture.ts";
import { fetchTransport } from "./fetch-transport.ts";

afterEach(() => vi.unstubAllGlobals());

const transport = fetchTransport(
  {
    edits: (asked) => (asked === undefined ? "/edits" : `/edits?since=${asked.since}&at=${asked.at}`),
    draft: () => "/draft",
  },
  "u7",
);
const edit = { id: "one", base: 7, kind: "command", command: { name: "several", commands: [] } } as const;
const history = { undo: "Renamed Crew to People", redo: null };

function answering(answer: Response | Error) {
  const fetching = vi.fn(async (_address: string, _init: RequestInit) => {
    if (answer instanceof Error) throw answer;
    return answer;
  });
  vi.stubGlobal("fetch", fetching);
  return () => JSON.parse(String(fetching.mock.calls[0]?.[1].body));
}

it("sends what was done, and says what came of it", async () => {
  const missed = [{ id: "x", revision: 8, command: edit.command, by: { id: "u", name: "Tomasz" }, undoes: null }];
  const sent = answering(
    Response.json({ kind: "applied", revision: 9, command: edit.command, missed, history, at: "now" }),
  );
  expect(await transport.send(edit)).toEqual({
    kind: "applied",
    revision: 9,
    command: edit.command,
    missed: [{ revision: 8, command: edit.command, by: "Tomasz" }],
    history,
  });
  expect(sent()).toEqual({ id: "one", base: 7, command: edit.command });
});

it.each([
  ["undo", { undo: true }],
  ["redo", { redo: true }],
  ["give-up", { undo: true, giveUp: true }],
] as const)("asks for a step by its name (%s)", async (kind, asked) => {
  const sent = answering(
    Response.json({ kind: "invalid", message: "There is nothing to take back." }, { status: 422 }),
  );
  expect(await transport.send({ ...edit, kind, command: null })).toMatchObject({ kind: "invalid" });
  expect(sent()).toEqual({ id: "one", base: 7, ...asked });
});

it("passes on a refusal with both sides", async () => {
  const refusal = { kind: "stale", message: "It was changed.", at: "crew", field: "name", yours: "A", theirs: null };
  answering(Response.json({ kind: "stale", refusal, revision: 9, missed: null, history }, { status: 409 }));
  expect(await transport.send(edit)).toEqual({ kind: "stale", refusal, revision: 9, missed: null, history });
});

it.each([
  ["no network", new TypeError("Failed to fetch"), { kind: "away", why: "offline" }],
  ["a fault", new Response("<h1>", { status: 500 }), { kind: "away", why: "server" }],
  ["a page of somebody else", new Response("<h1>Welcome to our hotel"), { kind: "away", why: "server" }],
  ["another shape", Response.json({ kind: "applied" }), { kind: "away", why: "server" }],
  [
    "too much",
    new Response(null, { status: 429, headers: { "Retry-After": "7" } }),
    { kind: "away", retryAfterSeconds: 7 },
  ],
  ["no session", Response.json({ login: "/login" }, { status: 401 }), { kind: "signed-out" }],
  ["nothing there", Response.json({}, { status: 404 }), { kind: "gone" }],
  ["too large", new Response(null, { status: 413 }), { kind: "invalid" }],
] as const)("never throws: %s", async (_, answer, reply) => {
  answering(answer);
  expect(await transport.send(edit)).toMatchObject(reply);
});

it("looks who else is there", async () => {
  const editors = [{ id: "u", name: "Tomasz", at: "crew" }];
  answering(Response.json({ revision: 9, missed: [], history, editors }));
  expect(await transport.look(9, null)).toEqual({
    kind: "looked",
    revision: 9,
    missed: [],
    history,
    editors: [{ ...editors[0], avatar: null }],
  });
});

it("loads the draft, and nothing that is none", async () => {
  const definition = festival();
  answering(Response.json({ document: serialize(definition), revision: 9, history }));
  expect(await transport.load()).toEqual({ kind: "loaded", definition, revision: 9, history });
  answering(Response.json({ document: { format: "another" }, revision: 9, history }));
  expect(await transport.load()).toEqual({ kind: "away", why: "server" });
});

it("says for whom the page was opened, whatever it asks", async () => {
  const asked: (string | null)[] = [];
  vi.stubGlobal("fetch", async (_address: string, init: RequestInit) => {
    asked.push(new Headers(init.headers).get("Boardwalk-Author"));
    return Response.json({ login: "/login" }, { status: 401 });
  });
  expect(await transport.send(edit)).toEqual({ kind: "signed-out" });
  expect(await transport.look(9, null)).toEqual({ kind: "signed-out" });
  expect(await transport.load()).toEqual({ kind: "signed-out" });
  expect(asked).toEqual(["u7", "u7", "u7"]);
});
