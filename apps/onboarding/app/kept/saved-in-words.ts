import type { SavedWalkView } from "@boardwalk/domain/walks";
import { countInWords } from "@boardwalk/web";
import { type Here, whenInWords } from "@boardwalk/web/when-in-words";

/** A saved walk in a list, as the screen says it. */
export function savedInWords(view: SavedWalkView, here: Here) {
  const {
    id,
    name,
    description,
    tags,
    isPublic,
    isOfficial,
    isOwn,
    canStart,
    wizardName,
    wizardKey,
    answered,
    useCount,
  } = view;
  return {
    id,
    name,
    description,
    tags,
    isPublic,
    isOfficial,
    isOwn,
    canStart,
    wizardName,
    wizardKey,
    answers: answered === 1 ? "one answer" : `${countInWords(answered, here)} answers`,
    used: useCount === 0 ? "not used yet" : useCount === 1 ? "used once" : `used ${countInWords(useCount, here)} times`,
    saved: whenInWords(view.createdAt, here),
  };
}

export type SavedInWords = ReturnType<typeof savedInWords>;
