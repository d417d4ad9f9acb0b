import type { HandleErrorFunction } from "@remix-run/server-runtime";
import { expect, test, vi } from "vitest";
import { reportError } from "./report-error.ts";

type Args = Parameters<HandleErrorFunction>[1];

/** What is written of an error, or null. */
function told(error: unknown): unknown {
  const write = vi.fn();
  const context: Args["context"] = Object.assign(Object.create(null), {
    requestId: "req-1",
    services: { log: { error: write } },
  });
  reportError(error, { context, params: {}, request: new Request("http://console.test/files", { method: "PUT" }) });
  return write.mock.calls[0]?.[0] ?? null;
}

const answer = (status: number, error?: Error) => ({ status, statusText: "", internal: true, data: "said", error });

test("who asks for what is not to be had is no error", () => {
  for (const status of [400, 404, 405]) expect(told(answer(status, new Error("no loader")))).toBeNull();
});

test("a failure is told as what caused it, with its method and number", () => {
  const cause = new Error("broken");
  for (const error of [cause, answer(500, cause)])
    expect(told(error)).toEqual({ requestId: "req-1", method: "PUT", err: cause });
  expect(told(answer(500))).toMatchObject({ err: new Error("Remix answered 500") });
});
