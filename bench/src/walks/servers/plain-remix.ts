import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable, createRequestHandler, writeReadableStreamToWritable } from "@remix-run/node";
import { Meta, Outlet, RemixServer, Scripts, ScrollRestoration, useLoaderData } from "@remix-run/react";
import type { EntryContext, LoaderFunctionArgs, ServerBuild } from "@remix-run/server-runtime";
import express from "express";
import { createElement as h } from "react";
import { renderToPipeableStream } from "react-dom/server";
import type { Serve } from "../../harness/alternative.ts";
import { listenHere } from "../../session/servers/listen-here.ts";
import { sessionToken } from "../../session/servers/session-token.ts";
import { type StepRow, stepReader } from "./read-step.ts";

/**
 * The same query and as little page as the bare one, drawn by Remix as its template begins: Express in front, one
 * request for the handler, a page that is streamed with its data and hydrates. remix-serve adds a line for each request.
 */
export const serve: Serve = (databaseUrl) => {
  const handle = createRequestHandler(buildOf(databaseUrl), "production");
  const app = express();
  app.disable("x-powered-by");
  app.all("*", async (request, response) => {
    const headers = new Headers({ cookie: request.headers.cookie ?? "" });
    const answer = await handle(new Request(new URL(request.originalUrl, "http://127.0.0.1"), { headers }));
    response.status(answer.status);
    for (const [name, value] of answer.headers) response.append(name, value);
    if (answer.body) await writeReadableStreamToWritable(answer.body, response);
    else response.end();
  });
  return listenHere(app);
};

function buildOf(databaseUrl: string): ServerBuild {
  const read = stepReader(databaseUrl);
  async function loader({ request, params }: LoaderFunctionArgs): Promise<StepRow> {
    const session = sessionToken({ headers: { cookie: request.headers.get("cookie") ?? "" } });
    const row = await read(session, params["token"] ?? "", params["step"] ?? "");
    if (!row) throw new Response("Sign in.", { status: 401 });
    return row;
  }
  const root = { id: "root", path: "" };
  const step = { id: "step", parentId: "root", path: "walk/:token/:step" };
  const shown = (id: string, hasLoader: boolean) => ({
    id,
    module: `/assets/${id}.js`,
    hasAction: false,
    hasLoader,
    hasClientAction: false,
    hasClientLoader: false,
    hasErrorBoundary: false,
  });
  return {
    entry: { module: { default: respond } },
    routes: {
      root: { ...root, module: { default: Root } },
      step: { ...step, module: { default: Step, loader } },
    },
    assets: {
      version: "1",
      url: "/assets/manifest.js",
      entry: { module: "/assets/entry.js", imports: [] },
      routes: { root: { ...root, ...shown("root", false) }, step: { ...step, ...shown("step", true) } },
    },
    assetsBuildDirectory: "build/client",
    publicPath: "/",
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: false,
    },
    isSpaMode: false,
    mode: "production",
  };
}

function respond(request: Request, status: number, headers: Headers, remix: EntryContext): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(h(RemixServer, { context: remix, url: request.url }), {
      onShellReady() {
        headers.set("Content-Type", "text/html");
        const body = new PassThrough();
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
        pipe(body);
      },
      onShellError: reject,
    });
  });
}

function Root() {
  return h(
    "html",
    { lang: "en" },
    h("head", null, h(Meta)),
    h("body", null, h(Outlet), h(ScrollRestoration), h(Scripts)),
  );
}

function Step() {
  const { name, walk, total, answers, options } = useLoaderData<StepRow>();
  const chosen = new Set(answers.map(([, option]) => option));
  return h(
    "form",
    { method: "post" },
    h("h1", null, walk),
    h("p", null, name),
    options.map(([key, label, says, price]) =>
      h(
        "label",
        { key },
        h("input", { type: "radio", name: "option", value: key, defaultChecked: chosen.has(key) }),
        `${label} ${says ?? ""} ${price}`,
      ),
    ),
    h("p", null, total),
    h("button", { type: "submit" }, "Continue"),
  );
}
