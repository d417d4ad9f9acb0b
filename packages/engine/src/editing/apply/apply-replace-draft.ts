import type { Definition } from "../../definition.ts";
import { findUnstorable } from "../../document/find-unstorable.ts";
import { parse } from "../../document/parse.ts";
import { serialize } from "../../document/serialize.ts";
import type { Applied } from "../applied.ts";
import type { ReplaceDraft } from "../edit-command.ts";
import { fingerprintOf } from "../fingerprint-of.ts";
import { invalid, stale } from "./refused.ts";

export function applyReplaceDraft(definition: Definition, { document, was }: ReplaceDraft): Applied {
  const parsed = parse(document);
  if (!parsed.ok) return invalid(parsed.errors[0]?.message ?? "This is no wizard.", null);
  const [misfit] = findUnstorable(parsed.definition);
  if (misfit) return invalid(misfit.message, null);
  const before = serialize(definition);
  if (was !== undefined && fingerprintOf(before) !== was) {
    return stale("Somebody else changed the draft meanwhile.", null, {
      yours: parsed.definition.name,
      theirs: definition.name,
    });
  }
  const after = fingerprintOf(serialize(parsed.definition));
  return {
    ok: true,
    definition: parsed.definition,
    inverse: { name: "replace-draft", because: "undo", document: before, was: after },
  };
}
