import type { AnswerRefusal } from "@boardwalk/domain/walks";
import { refusalInWords } from "./refusal-in-words.ts";

/** Why one answer is not kept, in words for whoever gave it. */
export function refusedAnswer(reason: AnswerRefusal): Response {
  return Response.json({ reason, message: refusalInWords(reason) }, { status: 422 });
}
