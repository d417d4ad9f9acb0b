import type { FileStore, FileView } from "@boardwalk/domain/files";
import { NotFound } from "@boardwalk/domain/kernel";
import { toWebStream } from "../bodies/web-streams.ts";
import { contentDisposition } from "./content-disposition.ts";

/** Somebody's bytes as bytes: saved and not opened, as the type that was found in them, without any right of ours. */
export async function answerWithFile(request: Request, file: FileView, store: FileStore): Promise<Response> {
  const tag = `"${file.sha256}"`;
  const headers = new Headers({
    "Content-Type": file.mediaType,
    "Content-Disposition": contentDisposition(file.name),
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
    ETag: tag,
    // Asked for again each time, so that it is gone when the right to it is.
    "Cache-Control": "private, no-cache, no-transform",
    "Accept-Ranges": "none",
  });
  if (hasTag(request, tag)) return new Response(null, { status: 304, headers });
  headers.set("Content-Length", String(file.byteCount));
  if (request.method === "HEAD") return new Response(null, { headers });
  const bytes = await store.read(file.id);
  if (bytes === null) throw new NotFound("The bytes of this file are gone.");
  return new Response(toWebStream(bytes), { headers });
}

function hasTag(request: Request, tag: string): boolean {
  const known = request.headers.get("If-None-Match")?.split(",") ?? [];
  return known.some((one) => one.trim().replace(/^W\//, "") === tag);
}
