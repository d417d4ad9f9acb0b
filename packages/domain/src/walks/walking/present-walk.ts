import { evaluate } from "@boardwalk/engine";
import type { LoadedWalk } from "./loaded-walk.ts";
import type { OpenedWalk, WalkState } from "./opened-walk.ts";
import { shownDocument } from "./shown-document.ts";
import type { StoredWalk } from "./stored-walk.ts";

export function presentWalk(walk: LoadedWalk): OpenedWalk {
  const { stored, version } = walk;
  const { isOwn, isCompleted } = stored;
  const document = shownDocument(walk, walk.document);
  return {
    id: stored.id,
    token: stored.token,
    name: stored.name,
    description: stored.description,
    version,
    document,
    withheld: Object.keys(walk.document.answers).filter((key) => !Object.hasOwn(document.answers, key)),
    evaluated: evaluate(version.program, walk.document),
    revision: stored.revision,
    state: stateOf(stored),
    may: {
      edit: stored.mayEdit && !isCompleted,
      seeAnswers: stored.maySeeAnswers,
      manage: isOwn,
      share: isOwn,
      save: isOwn && stored.allowsTemplates,
    },
    isOwn,
    storeUserData: stored.storeUserData,
    saveProgress: stored.savesProgress,
    expiresAt: moment(stored.expiresAt),
    startedAt: new Date(stored.startedAt * 1_000),
    savedAt: new Date(stored.lastModifiedAt * 1_000),
    completedAt: moment(stored.completedAt),
    completionMinutes: stored.completionMinutes,
    total: stored.maySeeAnswers ? stored.total : null,
    completedPath: isCompleted ? (stored.metadata.path ?? []) : null,
  };
}

function stateOf({ isCompleted, abandonedAt, pausedAt }: StoredWalk): WalkState {
  if (isCompleted) return "completed";
  if (abandonedAt !== null) return "abandoned";
  return pausedAt === null ? "open" : "paused";
}

function moment(seconds: number | null): Date | null {
  return seconds === null ? null : new Date(seconds * 1_000);
}
