import { parse } from "@boardwalk/engine";
import { z } from "zod";
import type { LoadReply } from "./edit-transport.ts";
import { replyParts } from "./reply-parts.ts";

const Reply = z.object({ document: z.unknown(), revision: replyParts.revision, history: replyParts.history });

export function readLoadReply({ json }: { readonly json: unknown }): LoadReply | null {
  const loaded = Reply.safeParse(json);
  if (!loaded.success) return null;
  const { document, revision, history } = loaded.data;
  const parsed = parse(document);
  return parsed.ok ? { kind: "loaded", definition: parsed.definition, revision, history } : null;
}
