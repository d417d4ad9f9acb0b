import { parseWithZod } from "@conform-to/zod/v4";
import { data } from "@remix-run/server-runtime";
import type { z } from "zod";
import type { Replied } from "../answers/is-replied.ts";
import { refuseBody } from "./refuse-body.ts";
import { takeBody } from "./take-body.ts";

/** What conform needs to draw a form again. */
export type FormReply = ReturnType<Awaited<ReturnType<typeof parseWithZod<z.ZodType>>>["reply"]>;

export interface Words {
  form?: string[];
  fields?: Record<string, string[]>;
}

export type ParsedForm<T> =
  | { ok: true; value: T; refuse(words: Words, init?: ResponseInit): Replied<FormReply> }
  | { ok: false; reply(): Replied<FormReply> };

const FORMS = ["application/x-www-form-urlencoded", "multipart/form-data"];
const PLAIN_NAME = /^[a-z][a-z0-9_-]*$/i;

/** The form by its schema, or a 422 with the words at each field and all that was typed but passwords. */
export async function parseForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<ParsedForm<z.output<Schema>>> {
  const form = withPlainNames(await readForm(request));
  const hideFields = [...new Set(form.keys())].filter((name) => /password|secret|code/i.test(name));
  const submission = parseWithZod(form, { schema });
  if (submission.status !== "success") {
    return { ok: false, reply: () => data(submission.reply({ hideFields }), { status: 422 }) };
  }
  return {
    ok: true,
    value: submission.value,
    refuse: ({ form: formErrors, fields: fieldErrors }, init) =>
      data(submission.reply({ formErrors, fieldErrors, hideFields }), { status: 422, ...init }),
  };
}

/**
 * Fields of ours have plain names. conform reads more into them: a place in an array, which is then made as long as the
 * sender likes, and orders to itself.
 */
function withPlainNames(form: FormData): FormData {
  const plain = new FormData();
  for (const [name, value] of form) if (PLAIN_NAME.test(name)) plain.append(name, value);
  return plain;
}

async function readForm(request: Request): Promise<FormData> {
  const type = request.headers.get("Content-Type")?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (!FORMS.includes(type)) throw new Response("This address takes a form.", { status: 415 });
  // With files it is as small as every other form; a route that takes files uses `parseUpload`.
  const whole = await takeBody(request);
  try {
    return await whole.formData();
  } catch {
    throw refuseBody();
  }
}
