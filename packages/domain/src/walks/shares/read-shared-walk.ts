import type { SetDefinition } from "@boardwalk/engine";
import { type Ctx, Expired, Forbidden, requireWalker } from "../../kernel/index.ts";
import type { PublishedVersion } from "../../wizards/index.ts";
import { isSensitive } from "../walking/is-sensitive.ts";
import { openWalk } from "../walking/open-walk.ts";
import type { OpenedWalk } from "../walking/opened-walk.ts";
import { type FoundShare, findShare } from "./find-share.ts";

export interface SharedAnswer {
  /** `step.set` */
  readonly key: string;
  readonly set: SetDefinition;
  /** As the engine's documents have it; null where nothing was answered, and where it is hidden. */
  readonly value: unknown;
  readonly inputs: Readonly<Record<string, string>>;
  /** Answered with what is shown to the walker alone. */
  readonly isHidden: boolean;
}

export interface SharedStep {
  readonly key: string;
  readonly name: string;
  readonly state: "done" | "skipped" | "here";
  /** Null where the link includes no answers. */
  readonly answers: readonly SharedAnswer[] | null;
}

/** A walk as one link to it shows it. */
export interface SharedWalk {
  readonly share: Extract<FoundShare, { state: "open" }>;
  readonly walkToken: string;
  readonly name: string;
  readonly version: PublishedVersion;
  readonly state: OpenedWalk["state"];
  readonly startedAt: Date;
  readonly savedAt: Date;
  readonly completedAt: Date | null;
  readonly steps: readonly SharedStep[];
  /** Null where the link includes no answers. */
  readonly total: string | null;
}

/** For whom the link is open already: what this link says may be seen, whatever another one would show. */
export async function readSharedWalk(ctx: Ctx, { token }: { token: string }): Promise<SharedWalk> {
  requireWalker(ctx);
  const share = await findShare(ctx, { token });
  if (share.state === "for-another") throw new Forbidden("This link is for somebody else.");
  if (share.state !== "open") throw new Expired("This link leads nowhere any more.");
  if (share.walkToken === null) throw new Forbidden("This link has not been opened.");
  const walk = await openWalk(ctx, { token: share.walkToken });
  return {
    share,
    walkToken: walk.token,
    name: walk.name,
    version: walk.version,
    state: walk.state,
    startedAt: walk.startedAt,
    savedAt: walk.savedAt,
    completedAt: walk.completedAt,
    steps: share.withAnswers ? stepsWithAnswers(walk) : stepsAlone(walk),
    total: share.withAnswers ? walk.total : null,
  };
}

/** The route by what was said "continue" on: what the engine makes of answers that are not shown would be wrong. */
function stepsAlone({ version, document, completedPath }: OpenedWalk): SharedStep[] {
  const { submitted = [], skipped = [] } = document;
  const gone = new Set([...submitted, ...skipped]);
  const isOn = (key: string) => (completedPath === null ? gone.has(key) : completedPath.includes(key));
  return version.definition.steps
    .filter(({ active, key }) => active && isOn(key))
    .map(({ key, title, name }) => ({
      key,
      name: title ?? name,
      state: skipped.includes(key) ? "skipped" : "done",
      answers: null,
    }));
}

function stepsWithAnswers(walk: OpenedWalk): SharedStep[] {
  const { version, evaluated: state, completedPath } = walk;
  return (completedPath ?? state.path).flatMap((key) => {
    const step = version.definition.steps.find((one) => one.active && one.key === key);
    if (step === undefined) return [];
    const { done = completedPath !== null, skipped = false } = state.steps[key] ?? {};
    const shown = step.sets.filter((set) => set.active && state.sets[`${key}.${set.key}`]?.visible === true);
    return {
      key,
      name: step.title ?? step.name,
      state: skipped ? "skipped" : done ? "done" : "here",
      answers: skipped ? [] : shown.map((set) => sharedAnswer(`${key}.${set.key}`, set, walk)),
    };
  });
}

function sharedAnswer(key: string, set: SetDefinition, { document, withheld }: OpenedWalk): SharedAnswer {
  const value = document.answers[key] ?? null;
  // Whoever walks it looks at what the others see.
  if (isSensitive(set))
    return { key, set, value: null, inputs: {}, isHidden: value !== null || withheld.includes(key) };
  const inputs = set.options.flatMap((option) => {
    const text = document.inputs[`${key}.${option.key}`];
    return typeof text === "string" ? [[option.key, text]] : [];
  });
  return { key, set, value, inputs: Object.fromEntries(inputs), isHidden: false };
}
