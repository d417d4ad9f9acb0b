import type { z } from "zod";
import { takeBody } from "./take-body.ts";

/** What a script of ours sent, by its schema; anything else is a 400 without words, since nobody reads them. */
export async function parseJson<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<z.output<Schema>> {
  const type = request.headers.get("Content-Type")?.split(";", 1)[0]?.trim().toLowerCase();
  if (type !== "application/json") throw new Response("This address takes JSON.", { status: 415 });
  const whole = await takeBody(request);
  const parsed = schema.safeParse(await whole.json().catch(() => undefined));
  if (!parsed.success) throw Response.json({ code: "invalid" }, { status: 400 });
  return parsed.data;
}
