import type {
  Definition,
  DependencyDefinition,
  OptionDefinition,
  RuleDefinition,
  SetDefinition,
  StepDefinition,
} from "@boardwalk/engine";

/** What of a list takes the place of what: the `gone` that stood from `from` on give way to `come`. */
export interface Splice<T> {
  readonly from: number;
  readonly gone: number;
  readonly come: readonly T[];
}

interface Within {
  readonly step: string;
  readonly set?: string;
  readonly key: string;
}

/** The rows that one draft has and another has not, and those that say something else or stand elsewhere. */
export interface DraftChanges {
  readonly gone: {
    readonly steps: readonly string[];
    readonly sets: readonly Within[];
    readonly options: readonly Within[];
  };
  readonly steps: readonly (Omit<StepDefinition, "sets"> & { readonly position: number })[];
  readonly sets: readonly (Omit<SetDefinition, "options"> & { readonly step: string; readonly position: number })[];
  readonly options: readonly (OptionDefinition & {
    readonly step: string;
    readonly set: string;
    readonly position: number;
  })[];
  readonly rules: Splice<RuleDefinition>;
  readonly dependencies: Splice<DependencyDefinition>;
}

/** What is the same object in both is not looked into, so what a command leaves alone costs nothing. */
export function draftChanges(before: Definition | null, after: Definition): DraftChanges {
  const gone = { steps: [] as string[], sets: [] as Within[], options: [] as Within[] };
  const steps: DraftChanges["steps"][number][] = [];
  const sets: DraftChanges["sets"][number][] = [];
  const options: DraftChanges["options"][number][] = [];

  eachPair(before?.steps ?? [], after.steps, (was, step, position, moved) => {
    if (!step) gone.steps.push(was.key);
    else if (moved || !was || isOther(was, step, "sets")) steps.push({ ...without(step, "sets"), position });
    compareSets((step ?? was).key, was?.sets ?? [], step?.sets ?? []);
  });
  return {
    gone,
    steps,
    sets,
    options,
    rules: spliceOf(before?.flow ?? [], after.flow),
    dependencies: spliceOf(before?.dependencies ?? [], after.dependencies),
  };

  function compareSets(step: string, were: readonly SetDefinition[], are: readonly SetDefinition[]): void {
    if (were === are) return;
    eachPair(were, are, (was, set, position, moved) => {
      const key = (set ?? was).key;
      if (!set) gone.sets.push({ step, key });
      else if (moved || !was || isOther(was, set, "options")) sets.push({ ...without(set, "options"), step, position });
      compareOptions({ step, set: key }, was?.options ?? [], set?.options ?? []);
    });
  }

  function compareOptions(
    within: { readonly step: string; readonly set: string },
    were: readonly OptionDefinition[],
    are: readonly OptionDefinition[],
  ): void {
    if (were === are) return;
    eachPair(were, are, (was, option, position, moved) => {
      if (!option) gone.options.push({ ...within, key: was.key });
      else if (moved || was !== option) options.push({ ...option, ...within, position });
    });
  }
}

type SeePair<T> = (
  ...pair: [was: T, is: null, position: -1, moved: false] | [was: T | null, is: T, position: number, moved: boolean]
) => void;

/** Each thing with the one of its key before; first what is gone. */
function eachPair<T extends { readonly key: string }>(
  before: readonly T[],
  after: readonly T[],
  see: SeePair<T>,
): void {
  if (before === after) return;
  const places = new Map(before.map(({ key }, place) => [key, place]));
  const staying = new Set(after.map(({ key }) => key));
  for (const was of before) if (!staying.has(was.key)) see(was, null, -1, false);
  for (const [position, is] of after.entries()) {
    const place = places.get(is.key);
    const was = place === undefined ? undefined : before[place];
    if (was !== is || place !== position) see(was ?? null, is, position, place !== position);
  }
}

function isOther<T extends object>(was: T, is: T, parts: keyof T): boolean {
  if (was === is) return false;
  const { [parts]: _, ...fields } = is;
  return Object.entries(fields).some(([field, value]) => Reflect.get(was, field) !== value);
}

function without<T extends object, K extends keyof T>(thing: T, part: K): Omit<T, K> {
  const { [part]: _, ...fields } = thing;
  return fields;
}

/** Alike at the start and at the end; what lies between is another. */
function spliceOf<T>(before: readonly T[], after: readonly T[]): Splice<T> {
  if (before === after) return { from: 0, gone: 0, come: [] };
  const least = Math.min(before.length, after.length);
  let from = 0;
  while (from < least && before[from] === after[from]) from += 1;
  let behind = 0;
  while (behind < least - from && before[before.length - 1 - behind] === after[after.length - 1 - behind]) behind += 1;
  return { from, gone: before.length - behind - from, come: after.slice(from, after.length - behind) };
}
