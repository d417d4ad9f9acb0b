import type { State } from "@boardwalk/engine";
import type { LoadedWalk, WalkDocument } from "./loaded-walk.ts";
import type { OpenedWalk } from "./opened-walk.ts";
import { presentWalk } from "./present-walk.ts";

export interface WrittenWalk {
  readonly document: WalkDocument;
  readonly state: State;
  readonly revision: number;
}

/** A walk as it stands once it is written, without asking the database for what is known. */
export function walkAfter(walk: LoadedWalk, { document, state, revision }: WrittenWalk): OpenedWalk {
  const { stored } = walk;
  const lastModifiedAt = stored.now;
  const written = { revision, total: state.total, lastModifiedAt, pausedAt: null, abandonedAt: null };
  return presentWalk({ ...walk, document, stored: { ...stored, ...written } });
}
