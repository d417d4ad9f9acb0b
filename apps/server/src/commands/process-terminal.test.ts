import { PassThrough, Writable } from "node:stream";
import { expect, it } from "vitest";
import { processTerminal } from "./process-terminal.ts";

function streams(stdout: Writable = new PassThrough()) {
  return { stdin: new PassThrough(), stdout, stderr: new PassThrough() };
}

it("waits for a reader that is behind", async () => {
  const taking: (() => void)[] = [];
  const slow = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, taken) => taking.push(taken) });
  const terminal = processTerminal(streams(slow));
  expect(await terminal.taken()).toBe(true);
  terminal.out("many words");
  let isTaken = false;
  const waiting = terminal.taken().then((isRead) => {
    isTaken = true;
    return isRead;
  });
  await new Promise(setImmediate);
  expect(isTaken).toBe(false);
  for (const take of taking) take();
  expect(await waiting).toBe(true);
});

it("tells that nobody reads any more, and says nothing else of it", async () => {
  const given = streams();
  const terminal = processTerminal(given);
  given.stdout.destroy(new Error("EPIPE"));
  given.stderr.destroy(new Error("EPIPE"));
  await new Promise(setImmediate);
  expect(await terminal.taken()).toBe(false);
});

it.each([
  ["ENOSPC", "ENOSPC"],
  ["EPIPE", null],
])("tells at the end whether all has arrived: %s", async (code, told) => {
  const full = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });
  const terminal = processTerminal(streams(full));
  terminal.out("a");
  terminal.out("b");
  expect((await terminal.finish())?.message ?? null).toBe(told);
});

it("has nothing to tell where all has arrived", async () => {
  const stdout = new PassThrough();
  const terminal = processTerminal(streams(stdout));
  terminal.out("a word");
  expect(await terminal.finish()).toBe(null);
  expect(stdout.read()?.toString()).toBe("a word");
});

it("ends the waiting when the reader goes", async () => {
  const never = new Writable({ highWaterMark: 1, write: () => undefined });
  const terminal = processTerminal(streams(never));
  terminal.out("many words");
  const waiting = terminal.taken();
  never.destroy(new Error("EPIPE"));
  expect(await waiting).toBe(false);
});
