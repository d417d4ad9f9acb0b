import type { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy from "busboy";
import { refuseBody } from "./refuse-body.ts";
import { toReadable } from "./web-streams.ts";

export interface SentFile {
  /** As the sender calls it: anything at all. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface ParsedUpload<Taken> {
  readonly fields: Readonly<Record<string, string>>;
  /** What became of the file; null where none was sent. */
  readonly file: Taken | null;
}

const LIMITS = { files: 1, fields: 20, parts: 30, fieldNameSize: 100, fieldSize: 16_384, headerPairs: 50 };

/** Hands the one file of a form on while it comes in, and reads no further than whoever takes it wants. */
export async function parseUpload<Taken>(
  request: Request,
  take: (file: SentFile, fieldsBefore: Readonly<Record<string, string>>) => Promise<Taken>,
): Promise<ParsedUpload<Taken>> {
  const { parser, source } = open(request);
  const enough = new AbortController();
  const fields: Record<string, string> = Object.create(null);
  let taking: Promise<Taken> | null = null;

  parser.on("field", (name, value) => {
    fields[name] = value;
  });
  parser.on("file", (_field, bytes, { filename = "" }) => {
    // What breaks off the form breaks its file off too, and whoever takes it may not be reading: unheard, that ends the process.
    bytes.on("error", () => {});
    taking = take({ name: filename, bytes }, fields);
    const stop = () => {
      // Neither read to its end nor broken off by the form: whoever takes it wants no more.
      if (!bytes.readableEnded && !parser.destroyed) enough.abort();
    };
    taking.then(stop, stop);
  });
  for (const limit of ["fieldsLimit", "filesLimit", "partsLimit"] as const)
    parser.on(limit, () => parser.destroy(new Error(`More than ${limit}.`)));

  const broken = await pipeline(source, parser, { signal: enough.signal }).then(
    () => null,
    (error: unknown) => error,
  );
  // Whoever takes it cleans up first: what breaks off breaks off there too.
  const [outcome] = await Promise.allSettled(taking === null ? [] : [taking]);
  if (broken !== null && !enough.signal.aborted) throw refuseBody(broken);
  if (outcome?.status === "rejected") throw outcome.reason;
  return { fields, file: outcome?.value ?? null };
}

function open(request: Request): { parser: busboy.Busboy & Writable; source: Readable } {
  const type = request.headers.get("Content-Type") ?? "";
  if (!/^multipart\/form-data\b/i.test(type))
    throw new Response("This address takes a form with a file.", { status: 415 });
  if (request.body === null) throw refuseBody();
  try {
    const parser = busboy({ headers: { "content-type": type }, defParamCharset: "utf8", limits: LIMITS });
    return { parser, source: toReadable(request.body) };
  } catch {
    throw refuseBody();
  }
}
