import { describe, expect, it } from "vitest";
import { parseUpload } from "./parse-upload.ts";

const HEAD =
  '--edge\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\nbytes';

/** A form of which a file has begun to come; what comes next the test says. */
function beginning() {
  let next: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      next = controller;
      controller.enqueue(new TextEncoder().encode(HEAD));
    },
  });
  const headers = { "Content-Type": "multipart/form-data; boundary=edge" };
  const request = new Request("http://onboarding.test/", { method: "POST", headers, body, duplex: "half" });
  return { request, breakOff: () => next?.error(new Error("The sender is gone.")) };
}

// An error of a stream that nobody hears would end the process; here it fails the run.
describe("parseUpload", () => {
  it("ends with whoever takes a file, though they read none of it and more would come", async () => {
    const { request } = beginning();
    expect(await parseUpload(request, async ({ name }) => `${name} is refused`)).toMatchObject({
      file: "a.png is refused",
    });
  });

  it("answers for a form that breaks off before anybody reads its file", async () => {
    const { request, breakOff } = beginning();
    const parsing = parseUpload(request, async ({ bytes }) => {
      breakOff();
      await new Promise((resolve) => setImmediate(resolve));
      for await (const _ of bytes);
    });
    await expect(parsing).rejects.toMatchObject({ status: 400 });
  });
});
