import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import type { AppLoadContext, EntryContext } from "@remix-run/server-runtime";
import { renderToPipeableStream } from "react-dom/server";
import { NonceContext } from "./nonce-context.ts";

const RENDER_LIMIT_MS = 10_000;

/** Renders a page as a stream, with the request's nonce on each script. */
export function respondWithDocument(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { nonce, requestId, services }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remix} url={request.url} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        onShellReady() {
          headers.set("Content-Type", "text/html; charset=utf-8");
          headers.set("Cache-Control", "no-store");
          const body = new PassThrough();
          resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          if (!request.signal.aborted) services.log.error({ err: error, requestId }, "a page could not be drawn");
        },
      },
    );
    const limit = setTimeout(abort, RENDER_LIMIT_MS);
    limit.unref();
    request.signal.addEventListener("abort", () => abort(), { once: true });
  });
}
