import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/server-runtime";

type Routes = ServerBuild["routes"];

// What every client writes alike; anything else is left to the handler that knows all routes.
const PLAIN = /^[a-z0-9-]+$/;

/**
 * Remix holds each request against every route, twice. An address that begins with an area's name can only mean this
 * area's routes and those that begin with any name, so it goes to a handler that knows no others.
 */
export function createRouteHandler(build: ServerBuild): RequestHandler {
  const all = createRequestHandler(build, "production");
  const areas = new Set(Object.keys(build.routes).map((id) => areaOfRoute(build.routes, id)));
  const byArea = new Map<string, RequestHandler>();
  for (const area of areas)
    if (area !== null) byArea.set(area, createRequestHandler(onlyArea(build, area), "production"));
  return (request, context) => (byArea.get(areaOfAddress(request.url)) ?? all)(request, context);
}

/** The first part of a route's address, or null where it may be anything. */
function areaOfRoute(routes: Routes, id: string): string | null {
  let path = "";
  for (let route = routes[id]; route !== undefined; route = routes[route.parentId ?? ""])
    path = `${route.path ?? ""}/${path}`;
  const first = path.split("/").find((part) => part !== "") ?? "";
  return PLAIN.test(first) ? first : null;
}

function areaOfAddress(url: string): string {
  const first = new URL(url).pathname.split("/", 2)[1] ?? "";
  return first.endsWith(".data") ? first.slice(0, -".data".length) : first;
}

function onlyArea(build: ServerBuild, area: string): ServerBuild {
  const isPart = (id: string) => {
    const own = areaOfRoute(build.routes, id);
    return own === null || own === area;
  };
  const part = <Value>(record: Record<string, Value>): Record<string, Value> =>
    Object.fromEntries(Object.entries(record).filter(([id]) => isPart(id)));
  return { ...build, routes: part(build.routes), assets: { ...build.assets, routes: part(build.assets.routes) } };
}
