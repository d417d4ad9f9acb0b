import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseForm } from "./parse-form.ts";

const Schema = z.object({
  email: z.string("Enter your e-mail address."),
  password: z.string().min(15, "Use 15 characters or more."),
});

function posting(fields: Record<string, string>) {
  return new Request("http://console.test/", { method: "POST", body: new URLSearchParams(fields) });
}

describe("parseForm", () => {
  it("gives what the schema makes of the form", async () => {
    const form = await parseForm(posting({ email: "a@b.test", password: "walk-the-boards" }), Schema);
    expect(form).toMatchObject({ ok: true, value: { email: "a@b.test", password: "walk-the-boards" } });
  });

  it("replies 422 with the words at each field, and keeps what was typed but the password", async () => {
    const form = await parseForm(posting({ email: "a@b.test", password: "short" }), Schema);
    if (form.ok) throw new Error("The form was taken.");
    const { data, init } = form.reply();
    expect(init?.status).toBe(422);
    expect(data.error).toEqual({ password: ["Use 15 characters or more."] });
    expect(data.initialValue).toEqual({ email: "a@b.test" });
    expect(JSON.stringify(data)).not.toContain("short");
  });

  it("refuses a well-formed form with words of the action", async () => {
    const form = await parseForm(posting({ email: "a@b.test", password: "walk-the-boards" }), Schema);
    if (!form.ok) throw new Error("The form was not taken.");
    const { data, init } = form.refuse({ form: ["No."] }, { status: 429 });
    expect(init?.status).toBe(429);
    expect(data.error).toEqual({ "": ["No."] });
    expect(JSON.stringify(data)).not.toContain("walk-the-boards");
  });

  it("asks for a form where something else comes", async () => {
    const body = new Request("http://console.test/", {
      method: "POST",
      body: "{}",
      headers: { "Content-Type": "application/json" },
    });
    await expect(parseForm(body, Schema)).rejects.toMatchObject({ status: 415 });
  });

  it("says that a broken form is broken", async () => {
    const body = new Request("http://console.test/", {
      method: "POST",
      body: "--x\r\nnonsense",
      headers: { "Content-Type": "multipart/form-data; boundary=x" },
    });
    await expect(parseForm(body, Schema)).rejects.toMatchObject({ status: 400 });
  });

  it.each([
    "email[99999999]",
    "email[0]",
    "email[]",
    "email.name",
    "__intent__",
    "__state__",
    "[99999999]",
    "zzz[99999999]",
    "",
  ])("reads nothing into a field named %o, and keeps nothing of it", async (name) => {
    const form = await parseForm(posting({ [name]: "{", password: "walk-the-boards" }), Schema);
    if (form.ok) throw new Error("The form was taken.");
    const { data, init } = form.reply();
    expect(init?.status).toBe(422);
    expect(data.error).toEqual({ email: ["Enter your e-mail address."] });
    expect(data.initialValue ?? {}).toEqual({});
  });

  it("is not moved by names that objects have", async () => {
    const form = await parseForm(posting({ "__proto__.polluted": "yes", "constructor.prototype.x": "y" }), Schema);
    expect(form.ok).toBe(false);
    expect("polluted" in {}).toBe(false);
  });

  it("takes a form with files that is as small as any other, and no larger one", async () => {
    const sending = (length: number) => {
      const body = new FormData();
      body.set("email", "a@b.test");
      body.set("password", "p".repeat(length));
      return parseForm(new Request("http://console.test/", { method: "POST", body }), Schema);
    };
    expect((await sending(1_000)).ok).toBe(true);
    await expect(sending(1_048_576)).rejects.toMatchObject({ status: 413 });
  });
});
