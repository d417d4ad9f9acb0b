import type { ManagedShare } from "@boardwalk/domain/walks";
import { listInWords } from "@boardwalk/web/list-in-words";

/** "Look and copy, with the answers" */
export function rightsInWords({
  canView,
  canClone,
  canEdit,
  withAnswers,
}: Pick<ManagedShare, "canView" | "canClone" | "canEdit" | "withAnswers">): string {
  const may = [canView && "look", canClone && "copy", canEdit && "change"].filter((each) => each !== false);
  const words = `${listInWords(may)}, ${withAnswers ? "with" : "without"} the answers`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
