import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readJson } from "./read-json.ts";

const Schema = z.object({ token: z.string().min(3) });
const sent = (body: string, type = "application/json; charset=utf-8") =>
  new Request("http://console.test/api", { method: "POST", body, headers: { "Content-Type": type } });

describe("readJson", () => {
  it("gives what was sent", async () => {
    expect(await readJson(sent('{"token":"bwk","more":1}'), Schema)).toEqual({ token: "bwk" });
  });

  it.each(["", "{", "token=bwk", "undefined"])("refuses %j as no JSON", async (body) => {
    await expect(readJson(sent(body), Schema)).rejects.toMatchObject({ status: 400, code: "bad-json" });
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", ""])("takes no %j", async (type) => {
    await expect(readJson(sent("{}", type), Schema)).rejects.toMatchObject({ status: 415 });
  });

  it.each(["[]", "null", '"x"', "1"])("says of %s in its own words that it is no object", async (body) => {
    const said = await readJson(sent(body), Schema).catch((error: unknown) => error);
    expect(said).toMatchObject({
      status: 422,
      code: "invalid",
      message: expect.stringMatching(/^This takes a JSON object/),
    });
    expect(said).not.toHaveProperty("fields");
  });

  it.each(["{}", "[]", "null", '"bwk_"', '{"token":1}', '{"token":"x"}'])(
    "says what is wrong with %s",
    async (body) => {
      await expect(readJson(sent(body), Schema)).rejects.toMatchObject({ code: "invalid" });
    },
  );
});
