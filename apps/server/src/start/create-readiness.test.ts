import { Unavailable } from "@boardwalk/domain/kernel";
import { expect, test, vi } from "vitest";
import { createReadiness } from "./create-readiness.ts";

const health = { jobs: "ok", mail: "ok" } as const;
const requireRoom = async () => undefined;
const well = async () => health;

test("a database that answers and is migrated is ready, and is asked for its migrations once", async () => {
  const isMigrated = vi.fn(async () => true);
  const readiness = createReadiness({ requireRoom, ping: async () => undefined, isMigrated }, well);
  expect([await readiness(), await readiness()]).toEqual([
    { ready: true, health },
    { ready: true, health },
  ]);
  expect(isMigrated).toHaveBeenCalledOnce();
});

test("one that is away is not, and becomes ready by itself", async () => {
  const ping = vi.fn(async () => undefined);
  ping.mockRejectedValueOnce(new Error("away"));
  const readiness = createReadiness({ requireRoom, ping, isMigrated: async () => true }, well);
  expect(await readiness()).toEqual({ ready: false, because: "the database does not answer" });
  expect(await readiness()).toEqual({ ready: true, health });
});

test("one that never answers is not waited for", async () => {
  vi.useFakeTimers();
  const readiness = createReadiness(
    { requireRoom, ping: () => new Promise(() => undefined), isMigrated: async () => true },
    well,
  )();
  await vi.runAllTimersAsync();
  expect(await readiness).toEqual({ ready: false, because: "the database does not answer" });
  vi.useRealTimers();
});

test("one without all its tables is not", async () => {
  const readiness = createReadiness({ requireRoom, ping: async () => undefined, isMigrated: async () => false }, well);
  expect(await readiness()).toEqual({ ready: false, because: "the database is not migrated" });
});

test("how jobs and mail stand is told, and keeps nobody from being served", async () => {
  const ill = { jobs: "no worker is alive", mail: "behind" } as const;
  const readiness = createReadiness(
    { requireRoom, ping: async () => undefined, isMigrated: async () => true },
    async () => ill,
  );
  expect(await readiness()).toEqual({ ready: true, health: ill });
});

test("jobs and mail that cannot be counted keep nobody from being served either", async () => {
  const database = { requireRoom, ping: async () => undefined, isMigrated: async () => true };
  const failing = createReadiness(database, () => Promise.reject(new Error("too many rows")));
  expect(await failing()).toEqual({ ready: true, health: null });
  vi.useFakeTimers();
  const slow = createReadiness(database, () => new Promise(() => undefined))();
  await vi.runAllTimersAsync();
  expect(await slow).toEqual({ ready: true, health: null });
  vi.useRealTimers();
});

test("jobs and mail are counted once in a few seconds, however often somebody asks", async () => {
  vi.useFakeTimers();
  const readHealth = vi.fn(well);
  const readiness = createReadiness(
    { requireRoom, ping: async () => undefined, isMigrated: async () => true },
    readHealth,
  );
  await Promise.all([readiness(), readiness()]);
  await readiness();
  expect(readHealth).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(6_000);
  await readiness();
  expect(readHealth).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

test("one whose disk is full is not, says why, and becomes ready by itself", async () => {
  const requireRoom = vi.fn(async () => undefined);
  requireRoom.mockRejectedValueOnce(new Unavailable(30, undefined, "disk full"));
  const readiness = createReadiness({ requireRoom, ping: async () => undefined, isMigrated: async () => true }, well);
  expect(await readiness()).toEqual({ ready: false, because: "the disk is full" });
  expect(await readiness()).toEqual({ ready: true, health });
});
