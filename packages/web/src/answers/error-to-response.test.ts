import { Conflict, Expired, Forbidden, Invalid, NotFound, RateLimited, Unavailable } from "@boardwalk/domain/kernel";
import { describe, expect, it, vi } from "vitest";
import { errorToResponse } from "./error-to-response.ts";

function where() {
  const log = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  return { requestId: "req-1", services: { log } };
}

describe("errorToResponse", () => {
  it.each([
    [new NotFound(), 404, "not-found", null],
    [new Forbidden(), 403, "forbidden", null],
    [new Conflict("email"), 409, "conflict", null],
    [new Expired(), 410, "expired", null],
    [new Invalid({ email: ["Enter an address."] }), 422, "invalid", null],
    [new RateLimited(89.2), 429, "rate-limited", "90"],
    [new Unavailable(5), 503, "unavailable", "5"],
    [new Unavailable(0), 503, "unavailable", "1"],
    [new Error("select * from secrets"), 500, "unexpected", null],
    ["a string", 500, "unexpected", null],
    [undefined, 500, "unexpected", null],
  ])("answers %s with %d", async (error, status, code, retryAfter) => {
    const response = errorToResponse(error, where());
    expect(response.status).toBe(status);
    expect(response.headers.get("Retry-After")).toBe(retryAfter);
    expect(await response.json()).toMatchObject({ code, requestId: "req-1" });
  });

  it("says who may, where that is known", async () => {
    const response = errorToResponse(new Forbidden("Roles.", "super-administrator"), where());
    expect(await response.json()).toMatchObject({ code: "forbidden", about: "super-administrator" });
  });

  it("says of a conflict that it is about the last way in, and of others no name from inside", async () => {
    const last = errorToResponse(new Conflict("last-way-in"), where());
    expect(await last.json()).toMatchObject({ code: "conflict", about: "last-way-in" });
    const inside = errorToResponse(new Conflict("users_email_key"), where());
    expect(await inside.text()).not.toContain("users_email_key");
  });

  it("says which fields were wrong", async () => {
    const response = errorToResponse(new Invalid({ email: ["Enter an address."] }), where());
    expect(await response.json()).toMatchObject({ fields: { email: ["Enter an address."] } });
  });

  it("tells nothing from inside, and writes it down", async () => {
    const place = where();
    const text = await errorToResponse(new Error("select * from secrets"), place).text();
    expect(text).not.toContain("select");
    expect(text).not.toContain("stack");
    expect(place.services.log.error).toHaveBeenCalledOnce();
  });

  it("does not write down what is nobody's fault", () => {
    const place = where();
    errorToResponse(new NotFound(), place);
    expect(place.services.log.error).not.toHaveBeenCalled();
  });
});
