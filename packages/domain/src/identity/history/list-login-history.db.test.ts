import { expect, test } from "vitest";
import { buildPerson, buildSession, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { listLoginHistory } from "./list-login-history.ts";
import { LoginHistoryInput } from "./login-history.input.ts";

const database = useTestDatabase();

async function personWithHistory(
  entries: readonly { at: string; method?: string; success?: boolean }[],
  timeZone = "UTC",
) {
  const person = await buildPerson(database());
  for (const { at, method = "password", success = true } of entries) {
    await database().as(
      "boardwalk_system",
      null,
      "insert into login_history (user_id, event_type, auth_method, success, created_at) values ($1, $2, $3, $4, $5)",
      [person.id, success ? "login_success" : "login_failed", method, success, at],
    );
  }
  const list = (asked: Record<string, unknown>) =>
    database().withActor(
      testSurroundings(),
      person.actor,
      (ctx) => listLoginHistory(ctx, { ...LoginHistoryInput.parse(asked), timeZone }),
      { readOnly: true },
    );
  return { person, list };
}

test("the newest stands first and only one's own are there", async () => {
  await buildSession(database(), await buildPerson(database()));
  const { list } = await personWithHistory([
    { at: "2026-01-01T10:00:00Z" },
    { at: "2026-01-03T10:00:00Z" },
    { at: "2026-01-02T10:00:00Z" },
  ]);
  const page = await list({});
  expect(page.entries.map((entry) => entry.at.getUTCDate())).toEqual([3, 2, 1]);
  expect(page.total).toBe(3);
});

test("filters by method and by result", async () => {
  const { list } = await personWithHistory([
    { at: "2026-01-01T10:00:00Z", method: "passkey" },
    { at: "2026-01-02T10:00:00Z", success: false },
    { at: "2026-01-03T10:00:00Z" },
  ]);
  expect((await list({ method: "passkey" })).total).toBe(1);
  expect((await list({ result: "failure" })).entries.map((entry) => entry.success)).toEqual([false]);
  expect((await list({ method: "password", result: "success" })).total).toBe(1);
});

test("a day begins and ends at the reader's own midnight, when clocks change too", async () => {
  const { list } = await personWithHistory(
    [
      { at: "2026-03-28T22:59:59Z" },
      { at: "2026-03-28T23:00:00Z" },
      { at: "2026-03-29T21:59:59Z" },
      { at: "2026-03-29T22:00:00Z" },
    ],
    "Europe/Berlin",
  );
  const page = await list({ from: "2026-03-29", to: "2026-03-29" });
  expect(page.entries.map((entry) => entry.at.toISOString())).toEqual([
    "2026-03-29T21:59:59.000Z",
    "2026-03-28T23:00:00.000Z",
  ]);
});

test("comes in pages of 25, and a page past the end is the last one", async () => {
  const { list } = await personWithHistory(
    Array.from({ length: 30 }, (_, index) => ({ at: new Date(Date.UTC(2026, 0, 1, index)).toISOString() })),
  );
  expect((await list({})).entries).toHaveLength(25);
  const last = await list({ page: 99 });
  expect([last.page, last.pages, last.entries.length]).toEqual([2, 2, 5]);
});

test("an address that makes no sense filters nothing and breaks nothing", async () => {
  const { list } = await personWithHistory([{ at: "2026-01-01T10:00:00Z" }]);
  const nonsense = {
    method: "telepathy",
    result: "maybe",
    from: "2026-13-45",
    to: "'; drop table users",
    page: "minus one",
  };
  expect((await list(nonsense)).total).toBe(1);
  for (const day of ["0000-01-01", "9999-12-31"]) expect((await list({ from: day, to: day })).total).toBe(1);
});
