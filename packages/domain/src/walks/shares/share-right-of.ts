import type { ShareRight } from "./share-view.ts";

export function shareRightOf({ canClone, canEdit }: { canClone: boolean; canEdit: boolean }): ShareRight {
  if (canEdit) return "edit";
  return canClone ? "clone" : "view";
}
