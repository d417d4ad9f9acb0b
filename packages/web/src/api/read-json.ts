import { Invalid } from "@boardwalk/domain/kernel";
import type { z } from "zod";
import { ApiRefusal } from "./api-refusal.ts";

/** The JSON that a program sent, by its schema. */
export async function readJson<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<z.output<Schema>> {
  const type = request.headers.get("Content-Type")?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (type !== "application/json")
    throw new ApiRefusal(415, "unsupported-media-type", "This takes JSON, with the content type application/json.");
  const parsed = schema.safeParse(parseJson(await request.text()));
  if (parsed.success) return parsed.data;
  // What is no object has no field that anything could be said of.
  if (parsed.error.issues.some(({ path }) => path.length === 0))
    throw new ApiRefusal(422, "invalid", "This takes a JSON object with the fields that the guide names.");
  const errors: Record<string, string[]> = {};
  for (const { path, message } of parsed.error.issues) {
    const field = path.join(".");
    errors[field] = [...(errors[field] ?? []), message];
  }
  throw new Invalid(errors);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiRefusal(400, "bad-json", "What was sent is not JSON.");
  }
}
