import { NotFound, RateLimited } from "@boardwalk/domain/kernel";
import { parseForm } from "@boardwalk/web";
import { expect, it } from "vitest";
import { z } from "zod";
import { refuseLimited } from "./refuse-limited.ts";

async function sentForm() {
  const body = new URLSearchParams({ code: "123456" });
  const form = await parseForm(
    new Request("http://site.test/", { method: "POST", body }),
    z.object({ code: z.string() }),
  );
  if (!form.ok) throw new Error("This form is well.");
  return form;
}

it("says how long to wait, at the form's head or at a field, and to programs in a header", async () => {
  const form = await sentForm();
  const atHead = refuseLimited(form, new RateLimited(89.2));
  expect(atHead.data.error).toEqual({ "": ["Too many tries. Wait 2 minutes, then try again."] });
  expect(atHead.init).toMatchObject({ status: 429, headers: { "Retry-After": "90" } });
  const atField = refuseLimited(form, new RateLimited(0), { tooMany: "Too many codes", field: "code" });
  expect(atField.data.error).toEqual({ code: ["Too many codes. Wait a second, then try again."] });
  expect(atField.init).toMatchObject({ headers: { "Retry-After": "1" } });
});

it("lets every other error go on", async () => {
  const form = await sentForm();
  expect(() => refuseLimited(form, new NotFound())).toThrow(NotFound);
});
