import type { LoadedWalk } from "./loaded-walk.ts";
import type { OpenedWalk, WalkState } from "./opened-walk.ts";
import type { StoredWalk } from "./stored-walk.ts";

export function presentWalk({ stored, version, document }: LoadedWalk): OpenedWalk {
  const { isOwn, isCompleted } = stored;
  return {
    id: stored.id,
    token: stored.token,
    name: stored.name,
    description: stored.description,
    version,
    document,
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
    total: stored.total,
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
