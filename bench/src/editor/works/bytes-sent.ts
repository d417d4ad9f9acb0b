import type { Prepare } from "../../harness/computation.ts";
import { openEditor } from "../open-editor.ts";

/** What leaves the browser for one edit: the request's line and headers as they were sent, and its body. */
export const prepare: Prepare = async (steps, site) => {
  const { page } = await openEditor(site, steps);
  return async () => {
    const sent = page.waitForRequest((request) => request.method() === "POST" && request.url().endsWith("/edits"));
    await page.keyboard.press("a");
    const request = await sent;
    await request.response();
    const { requestHeadersSize, requestBodySize } = await request.sizes();
    return requestHeadersSize + requestBodySize;
  };
};
