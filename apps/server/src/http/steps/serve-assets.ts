import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Step } from "../exchange.ts";

interface Asset {
  body: Buffer;
  type: string;
  tag: string;
  cacheControl: string;
}

const YEAR = "public, max-age=31536000, immutable";
const HOUR = "public, max-age=3600";

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/**
 * The files that Vite built for the browser; those under `/assets/` carry their hash in their name. They are read once,
 * so that a build on the disk under a running server takes nothing away from the pages that it has already sent.
 */
export function serveAssets(folder: string): Step {
  const assets = readAssets(folder);
  return ({ request, response, path }, next) => {
    const asset = request.method === "GET" || request.method === "HEAD" ? assets.get(path) : undefined;
    if (asset === undefined) return next();
    response.setHeader("etag", asset.tag);
    response.setHeader("cache-control", asset.cacheControl);
    if (request.headers["if-none-match"]?.includes(asset.tag)) {
      response.writeHead(304).end();
      return undefined;
    }
    response.setHeader("content-type", asset.type);
    response.setHeader("content-length", asset.body.length);
    response.end(request.method === "HEAD" ? undefined : asset.body);
    return undefined;
  };
}

function readAssets(folder: string): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>();
  if (!existsSync(folder)) return assets;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(folder.length).replaceAll("\\", "/");
    const body = readFileSync(file);
    assets.set(path, {
      body,
      type: TYPES[extname(file)] ?? "application/octet-stream",
      tag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
      cacheControl: path.startsWith("/assets/") ? YEAR : HOUR,
    });
  }
  return assets;
}
