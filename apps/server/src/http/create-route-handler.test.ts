import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/server-runtime";
import { expect, test } from "vitest";
import { createRouteHandler } from "./create-route-handler.ts";

const table: [id: string, parentId: string | undefined, path: string | undefined, kind: "page" | "resource"][] = [
  ["root", undefined, "", "page"],
  ["home", "root", undefined, "page"],
  ["login", "root", "login", "page"],
  ["session", "root", "account/session", "resource"],
  ["shell", "root", undefined, "page"],
  ["account", "shell", "account", "page"],
  ["account-home", "account", undefined, "page"],
  ["sessions", "account", "sessions", "page"],
  ["one-session", "account", "sessions/:sessionId", "resource"],
  ["gallery", "shell", "gallery", "page"],
  ["wizard", "gallery", ":slug", "page"],
  ["language", "root", ":language/about", "page"],
  ["optional", "root", "help?/contact", "resource"],
  ["rest", "root", "*", "page"],
];

const INDEXES = ["home", "account-home"];

/** Every answer says which route gave it and with what; a page also which routes a browser is told of. */
const build: ServerBuild = {
  mode: "production",
  publicPath: "/",
  assetsBuildDirectory: "",
  isSpaMode: false,
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: true,
  },
  entry: {
    module: {
      default: async (_request, status, _headers, { staticHandlerContext: { matches, loaderData } }) =>
        Response.json({ status, matches: matches.map(({ route, params }) => [route.id, params]), loaderData }),
    },
  },
  assets: {
    version: "1",
    url: "",
    entry: { module: "", imports: [] },
    routes: Object.fromEntries(
      table.map(([id, parentId, path, kind]) => [
        id,
        {
          id,
          parentId,
          path,
          index: INDEXES.includes(id),
          module: `/${id}.js`,
          hasLoader: true,
          hasAction: false,
          hasErrorBoundary: false,
          hasClientAction: false,
          hasClientLoader: false,
          kind,
        },
      ]),
    ),
  },
  routes: Object.fromEntries(
    table.map(([id, parentId, path, kind]) => [
      id,
      {
        id,
        parentId,
        path,
        index: INDEXES.includes(id),
        module: {
          ...(kind === "page" ? { default: () => null } : { default: undefined }),
          loader: async ({ params, request }) => Response.json({ id, params, address: request.url }),
        },
      },
    ]),
  ),
};

const addresses = [
  "/",
  "/?index",
  "/login",
  "/login.data",
  "/Login",
  "/%6Cogin",
  "/account",
  "/account/",
  "//account",
  "/account.data",
  "/_root.data",
  "/account/session",
  "/account/sessions",
  "/account/sessions.data?_routes=sessions",
  "/account/sessions/17",
  "/account/nothing/here",
  "/account/about",
  "/gallery/leaving-home",
  "/en/about",
  "/contact",
  "/help/contact",
  "/nothing",
  "/login.data/x",
  "/__manifest?version=1&p=/account/sessions&p=/gallery/x",
];

test.each(addresses)("%s is answered as by a handler that knows every route", async (address) => {
  const answer = async (handler: ReturnType<typeof createRequestHandler>) => {
    const context: AppLoadContext = Object.create(null);
    const response = await handler(new Request(`http://localhost:3000${address}`), context);
    return { status: response.status, headers: [...response.headers], text: await response.text() };
  };
  expect(await answer(createRouteHandler(build))).toEqual(await answer(createRequestHandler(build, "production")));
});
