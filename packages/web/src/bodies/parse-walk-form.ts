import type { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import busboy from "busboy";
import { BodyTooLarge } from "../front/index.ts";
import type { SentFile } from "./parse-upload.ts";
import { refuseBody } from "./refuse-body.ts";
import { takeBody } from "./take-body.ts";
import { toReadable } from "./web-streams.ts";

/** One step of a walk as its page sent it. Nothing of it is believed: which set is of which kind is the version's to say. */
export interface WalkForm<Taken = never> {
  /** Of the button that was pressed. */
  readonly act: string;
  /** How long the page had somebody's attention, as it says itself. */
  readonly seconds: number;
  /** Sets that the page drew: nothing given is nothing ticked there, and nothing said everywhere else. */
  readonly asked: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** Texts behind options, by set and option. */
  readonly inputs: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Fingerprints of the answers that the page was drawn from. */
  readonly was: ReadonlyMap<string, string>;
  /** Of two answers that came in, which one stays. */
  readonly keeps: ReadonlyMap<string, "yours" | "theirs">;
  readonly files: readonly { readonly set: string; readonly taken: Taken }[];
}

export type TakeFile<Taken> = (set: string, file: SentFile) => Promise<Taken>;

const MOST_TEXT_BYTES = 1_048_576;
const MOST_SECONDS = 86_400;
const KEY = "[a-z][a-z0-9_]{0,99}";
const FIELD = new RegExp(`^(set|asked|was|input|keep)\\.(${KEY})(?:\\.(${KEY}))?$`);
const LIMITS = { files: 50, fields: 10_000, parts: 10_100, fieldNameSize: 300, fieldSize: MOST_TEXT_BYTES };

/** The form as it comes, with each file handed on while it streams in; without `take` it is one without files. */
export async function parseWalkForm<Taken = never>(
  request: Request,
  take: TakeFile<Taken> | null = null,
): Promise<WalkForm<Taken>> {
  const type = request.headers.get("Content-Type") ?? "";
  const reader = new FormReader();
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) {
    const text = await (await takeBody(request)).text();
    for (const [name, value] of new URLSearchParams(text)) reader.read(name, value);
    return { ...reader.result(), files: [] };
  }
  if (!/^multipart\/form-data\b/i.test(type) || take === null || request.body === null)
    throw new Response("This address takes a form.", { status: 415 });
  const files = await readParts(toReadable(request.body), type, reader, take);
  return { ...reader.result(), files };
}

async function readParts<Taken>(
  source: Readable,
  type: string,
  reader: FormReader,
  take: TakeFile<Taken>,
): Promise<WalkForm<Taken>["files"]> {
  const parser = openParser(type);
  const taking: Promise<{ set: string; taken: Taken }>[] = [];
  let length = 0;
  parser.on("field", (name, value) => {
    length += Buffer.byteLength(value);
    if (length > MOST_TEXT_BYTES) parser.destroy(new BodyTooLarge());
    else reader.read(name, value);
  });
  parser.on("file", (field, bytes, { filename = "" }) => {
    // What breaks off the form breaks its files off too, and nobody may be reading one: unheard, that ends the process.
    bytes.on("error", () => {});
    const set = FIELD.exec(field)?.[2];
    if (filename === "" || set === undefined || !field.startsWith("set.")) {
      bytes.resume();
      return;
    }
    // Whoever takes it may want no more of it; the rest of the form comes behind it all the same.
    const taken = take(set, { name: filename, bytes: bytes.iterator({ destroyOnReturn: false }) });
    const goOn = () => bytes.resume();
    taken.then(goOn, goOn);
    const named = taken.then((one) => ({ set, taken: one }));
    // Looked at once the whole form is in; until then a refusal is one that is heard.
    named.catch(() => {});
    taking.push(named);
  });
  for (const limit of ["fieldsLimit", "filesLimit", "partsLimit"] as const)
    parser.on(limit, () => parser.destroy(new BodyTooLarge()));

  const broken = await pipeline(source, parser).then(
    () => null,
    (error: unknown) => refuseBody(error),
  );
  const outcomes = await Promise.allSettled(taking);
  if (broken !== null) throw broken;
  return outcomes.map((outcome) => {
    if (outcome.status === "rejected") throw outcome.reason;
    return outcome.value;
  });
}

function openParser(type: string): busboy.Busboy & Writable {
  try {
    return busboy({ headers: { "content-type": type }, defParamCharset: "utf8", limits: LIMITS });
  } catch {
    throw refuseBody();
  }
}

/** Fields by name as a form of one step, for what was kept of one. */
export function readWalkFields(fields: Iterable<readonly [string, string]>): Omit<WalkForm, "files"> {
  const reader = new FormReader();
  for (const [name, value] of fields) reader.read(name, value);
  return reader.result();
}

class FormReader {
  #act = "";
  #seconds = 0;
  readonly #asked = new Set<string>();
  readonly #values = new Map<string, string[]>();
  readonly #inputs = new Map<string, Map<string, string>>();
  readonly #was = new Map<string, string>();
  readonly #keeps = new Map<string, "yours" | "theirs">();

  read(name: string, value: string): void {
    if (name === "act") this.#act = value;
    if (name === "seconds") this.#seconds = readSeconds(value);
    const [, kind, set, option] = FIELD.exec(name) ?? [];
    if (set === undefined) return;
    // Lines of a text area come with CR LF over the wire, and are one character each to whoever wrote them.
    const text = value.replaceAll("\r\n", "\n");
    if (kind === "input" && option !== undefined) this.#inputsOf(set).set(option, text);
    if (option !== undefined) return;
    if (kind === "asked") this.#asked.add(set);
    if (kind === "was") this.#was.set(set, value);
    if (kind === "keep" && (value === "yours" || value === "theirs")) this.#keeps.set(set, value);
    if (kind === "set") this.#valuesOf(set).push(text);
  }

  result(): Omit<WalkForm, "files"> {
    return {
      act: this.#act,
      seconds: this.#seconds,
      asked: this.#asked,
      values: this.#values,
      inputs: this.#inputs,
      was: this.#was,
      keeps: this.#keeps,
    };
  }

  #valuesOf(set: string): string[] {
    const known = this.#values.get(set) ?? [];
    this.#values.set(set, known);
    return known;
  }

  #inputsOf(set: string): Map<string, string> {
    const known = this.#inputs.get(set) ?? new Map<string, string>();
    this.#inputs.set(set, known);
    return known;
  }
}

function readSeconds(value: string): number {
  const seconds = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  return Math.min(seconds, MOST_SECONDS);
}
