import { EditInput } from "@boardwalk/domain/wizards";

export type ReadEdit =
  | { readonly ok: true; readonly edit: EditInput }
  | { readonly ok: false; readonly refusal: Response };

/** Room for the longest field twice, as it was and as it is to be. */
const MOST_CHARACTERS = 65_536;
/** What brings whole things along. */
const LARGE = new Set(["add", "replace-draft", "replace-set", "several"]);

/** What an editor sent. Whatever it is, nothing was done where it is refused. */
export async function readEdit(request: Request): Promise<ReadEdit> {
  const type = request.headers.get("Content-Type")?.split(";", 1)[0]?.trim().toLowerCase();
  if (type !== "application/json") return refused("This address takes JSON.", 415);
  const text = await request.text();
  const read = EditInput.safeParse(jsonOf(text));
  if (!read.success) return refused("This is no edit.", 422);
  const edit = read.data;
  const isLarge = "command" in edit && LARGE.has(edit.command.name);
  return text.length > MOST_CHARACTERS && !isLarge ? refused("It is too large.", 413) : { ok: true, edit };
}

function refused(message: string, status: number): ReadEdit {
  return { ok: false, refusal: Response.json({ kind: "invalid", message }, { status }) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
