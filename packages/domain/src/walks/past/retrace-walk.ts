import { evaluate, type State } from "@boardwalk/engine";
import { assertNever, type KeyRing } from "../../kernel/index.ts";
import { fitAnswers } from "../replays/fit-answers.ts";
import type { KeptAnswers } from "../replays/kept-answers.ts";
import { changesReplay } from "../replays/replay-changed.ts";
import { beginningOf } from "../walking/beginning-of.ts";
import { canonicalAnswer } from "../walking/canonical-answer.ts";
import { fingerprintOf } from "../walking/fingerprint-of.ts";
import { type WalkDocument, withAnswer } from "../walking/loaded-walk.ts";
import { enteredStep, type WalkActivityEntry } from "../walking/record-walk-activity.ts";
import { rowsOfAnswer, type SelectionRow } from "../walking/rows-of-answer.ts";
import { NO_ANSWER, type SetAnswer } from "../walking/set-answer.ts";
import { type SkipRow, skipRow } from "../walking/skip-row.ts";
import { BeginningAnswers } from "../walking/start-walk.input.ts";
import { unsaidStep } from "../walking/unsaid-step.ts";
import { versionParts } from "../walking/version-parts.ts";
import { VISIT_MINUTES } from "../walking/visit-minutes.ts";
import type { PastAnswer, PastMove, PastWalk } from "./past-walk.ts";

export interface RetracedWalk {
  readonly walk: PastWalk;
  readonly state: State;
  readonly document: WalkDocument;
  readonly selections: readonly (SelectionRow & { readonly at: Date })[];
  readonly skips: readonly (SkipRow & { readonly at: Date })[];
  readonly log: readonly (WalkActivityEntry & { readonly at: Date })[];
  /** Attention by step and, of a completed walk, its path; null for one that nothing was said on. */
  readonly metadata: { readonly seconds: Readonly<Record<string, number>>; readonly path?: readonly string[] } | null;
  readonly revision: number;
  readonly lastModifiedAt: Date;
  readonly lastStepAt: Date;
  readonly pausedAt: Date | null;
  readonly abandonedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly completedAt: Date | null;
  /** Whether answers that it began with were changed. */
  readonly isModified: boolean;
}

interface KeptAnswer {
  readonly answer: SetAnswer;
  readonly rows: readonly SelectionRow[];
  readonly at: Date;
}

/** What a walk's rows are after all that happened on it: what the verbs would have written, one after the other. */
export function retraceWalk(keys: Pick<KeyRing, "seal">, walk: PastWalk, brought: KeptAnswers | null): RetracedWalk {
  return new Retracing(keys, walk, brought).whole();
}

class Retracing {
  readonly #keys: Pick<KeyRing, "seal">;
  readonly #walk: PastWalk;
  readonly #answers = new Map<string, KeptAnswer>();
  readonly #skips = new Map<string, SkipRow & { readonly at: Date }>();
  readonly #log: (WalkActivityEntry & { readonly at: Date })[] = [];
  readonly #savesProgress: boolean;
  readonly #isBrought: boolean;
  #isModified = false;
  #document: WalkDocument;
  #seconds: Record<string, number> | null = null;
  #revision = 0;
  #lastModifiedAt: Date;
  #lastStepAt: Date;
  #pausedAt: Date | null = null;
  #abandonedAt: Date | null = null;
  #expiresAt: Date | null = null;
  #completedAt: Date | null = null;
  #path: readonly string[] | null = null;

  constructor(keys: Pick<KeyRing, "seal">, walk: PastWalk, brought: KeptAnswers | null) {
    const { version, startedAt, from } = walk;
    const fitted = brought && fitAnswers(version.definition, brought);
    this.#isBrought = brought !== null;
    this.#keys = keys;
    this.#walk = walk;
    this.#savesProgress = version.definition.settings.allowSaveProgress;
    this.#lastModifiedAt = startedAt;
    this.#lastStepAt = startedAt;
    const { answers, document } = beginningOf(
      version,
      fitted ? BeginningAnswers.parse(fitted.fitting) : undefined,
      walk.startedOn,
    );
    this.#document = document;
    for (const [key, answer] of answers) this.#keep(key, answer, null, startedAt);
    this.#expiresAt = this.#endOfVisit(startedAt);
    const { current } = evaluate(version.program, document);
    this.#tell(startedAt, [{ type: "SESSION_STARTED" }, ...enteredStep(version, current)]);
    if (from === null) return;
    const details = {
      walkId: from.kind === "walk" ? from.id : null,
      savedWalkId: from.kind === "saved" ? from.id : null,
      withData: brought !== null,
      misfits: fitted?.misfits.length ?? 0,
    };
    this.#tell(startedAt, [{ type: "SESSION_REPLAYED", details }]);
  }

  whole(): RetracedWalk {
    for (const move of this.#walk.moves) this.#follow(move);
    const { version } = this.#walk;
    return {
      walk: this.#walk,
      state: evaluate(version.program, this.#document),
      document: this.#document,
      selections: [...this.#answers.values()].flatMap(({ rows, at }) => rows.map((row) => ({ ...row, at }))),
      skips: [...this.#skips.values()],
      log: this.#log,
      metadata: this.#seconds && { seconds: this.#seconds, ...(this.#path && { path: this.#path }) },
      revision: this.#revision,
      lastModifiedAt: this.#lastModifiedAt,
      lastStepAt: this.#lastStepAt,
      pausedAt: this.#pausedAt,
      abandonedAt: this.#abandonedAt,
      expiresAt: this.#expiresAt,
      completedAt: this.#completedAt,
      isModified: this.#isModified,
    };
  }

  #follow(move: PastMove): void {
    switch (move.kind) {
      case "submit":
        this.#submit(move);
        break;
      case "skip":
        this.#skip(move);
        break;
      case "answer":
        this.#answer(move);
        break;
      case "pause":
        this.#pause(move.at);
        break;
      case "abandon":
        this.#abandon(move.at);
        break;
      case "complete":
        this.#complete(move.at);
        break;
      default:
        assertNever(move);
    }
  }

  #submit({ at, step, given, seconds, exit }: PastMove & { kind: "submit" }): void {
    const { version } = this.#walk;
    const answers = this.#newAnswers(given);
    let document = unsaidStep(this.#document, step);
    for (const [key, answer] of answers) document = withAnswer(document, key, answer);
    const attention = this.#attention(step, seconds, at);
    const isChanged = this.#document.submitted.includes(step);
    this.#document = {
      ...document,
      submitted: [...document.submitted, step],
      exits: { ...document.exits, ...(exit !== null && { [step]: exit }) },
    };
    this.#skips.delete(step);
    const stepId = version.keyRows[step] ?? null;
    this.#write(at, answers, attention.paid, [
      isChanged
        ? { type: "STEP_CHANGED", stepId, unless: "last" }
        : { type: "STEP_COMPLETED", stepId, seconds: attention.inAll === 0 ? null : attention.inAll },
      ...enteredStep(version, evaluate(version.program, this.#document).current),
    ]);
  }

  #skip({ at, step, seconds }: PastMove & { kind: "skip" }): void {
    const { version } = this.#walk;
    const attention = this.#attention(step, seconds, at);
    this.#document = { ...this.#document, skipped: [...this.#document.skipped, step] };
    this.#skips.set(step, { ...skipRow(version, step, null), at });
    this.#write(at, new Map(), attention.paid, [
      {
        type: "STEP_SKIPPED",
        stepId: version.keyRows[step] ?? null,
        seconds: attention.inAll === 0 ? null : attention.inAll,
      },
      ...enteredStep(version, evaluate(version.program, this.#document).current),
    ]);
  }

  #answer({ at, step, given, seconds }: PastMove & { kind: "answer" }): void {
    const answers = this.#newAnswers([given]);
    if (answers.size === 0) return;
    for (const [key, answer] of answers) this.#document = withAnswer(this.#document, key, answer);
    this.#write(at, answers, this.#attention(step, seconds, at).paid, []);
  }

  #pause(at: Date): void {
    if (!this.#savesProgress) throw new Error("What ends with the visit is not put aside.");
    this.#pausedAt = at;
    this.#lastModifiedAt = at;
    this.#tell(at, [{ type: "SESSION_PAUSED", stepId: this.#currentRow() }]);
  }

  #abandon(at: Date): void {
    this.#abandonedAt = at;
    if (!this.#savesProgress && !this.#walk.storeUserData) this.#answers.clear();
    this.#tell(at, [{ type: "SESSION_ABANDONED", stepId: this.#currentRow() }]);
  }

  #complete(at: Date): void {
    const { version, storeUserData } = this.#walk;
    const { complete, path } = evaluate(version.program, this.#document);
    if (!complete) throw new Error(`Something of ${version.wizardKey} is still to be done.`);
    this.#path = path;
    if (!storeUserData) this.#answers.clear();
    this.#touch(at, [{ type: "SESSION_COMPLETED" }]);
    this.#completedAt = at;
    this.#expiresAt = null;
  }

  #currentRow(): string | null {
    const { keyRows, program } = this.#walk.version;
    const { current } = evaluate(program, this.#document);
    return current === null ? null : (keyRows[current] ?? null);
  }

  /** What is not what stands there already, in its one form. */
  #newAnswers(given: readonly PastAnswer[]): Map<string, SetAnswer> {
    const { sets } = versionParts(this.#walk.version);
    const answers = new Map<string, SetAnswer>();
    for (const { set, value, inputs } of given) {
      const part = sets.get(set);
      const read = part ? canonicalAnswer(part.set, value, inputs) : null;
      if (!read?.ok) throw new Error(`${set} of ${this.#walk.version.wizardKey} was not answered like this.`);
      const stands = this.#answers.get(set)?.answer ?? NO_ANSWER;
      if (fingerprintOf(read.answer) !== fingerprintOf(stands)) answers.set(set, read.answer);
    }
    return answers;
  }

  #attention(step: string, reported: number, at: Date): { paid: number; inAll: number } {
    const passed = Math.max(0, Math.floor((at.getTime() - this.#lastStepAt.getTime()) / 1000));
    const paid = Math.min(reported, passed);
    const inAll = (this.#seconds?.[step] ?? 0) + paid;
    this.#seconds = { ...this.#seconds, ...(paid > 0 && { [step]: inAll }) };
    return { paid, inAll };
  }

  #write(
    at: Date,
    answers: ReadonlyMap<string, SetAnswer>,
    paid: number,
    activity: readonly WalkActivityEntry[],
  ): void {
    const { sets } = versionParts(this.#walk.version);
    const changed = [...answers.keys()].flatMap((key) => sets.get(key)?.set ?? []);
    if (this.#isBrought && changesReplay(changed)) this.#isModified = true;
    const share = answers.size === 0 ? 0 : Math.floor(paid / answers.size);
    for (const [key, answer] of answers) {
      const before = this.#answers.get(key)?.rows ?? [];
      const seconds = before.reduce((sum, row) => sum + (row.seconds ?? 0), share);
      this.#keep(key, answer, seconds === 0 ? null : seconds, at);
    }
    this.#touch(at, activity);
    this.#expiresAt = this.#endOfVisit(at);
  }

  /** Whoever was away is back with whatever they do. */
  #touch(at: Date, activity: readonly WalkActivityEntry[]): void {
    const wasAway = this.#pausedAt !== null || this.#abandonedAt !== null;
    this.#tell(at, [...(wasAway ? [{ type: "SESSION_RESUMED" } as const] : []), ...activity]);
    this.#revision += 1;
    this.#lastModifiedAt = at;
    this.#lastStepAt = at;
    this.#pausedAt = null;
    this.#abandonedAt = null;
  }

  #keep(key: string, answer: SetAnswer, seconds: number | null, at: Date): void {
    const { version } = this.#walk;
    const part = versionParts(version).sets.get(key);
    if (!part) throw new Error(`${version.wizardKey} has no ${key}.`);
    const before = this.#answers.get(key)?.rows ?? [];
    this.#answers.set(key, { answer, rows: rowsOfAnswer(this.#keys, { version, part, answer, seconds, before }), at });
  }

  #tell(at: Date, entries: readonly WalkActivityEntry[]): void {
    for (const { unless, ...entry } of entries) {
      const before = this.#log.findLast((said) => unless === "last" || said.type === entry.type);
      const isSaid = before?.type === entry.type && (before.stepId ?? null) === (entry.stepId ?? null);
      if (unless === undefined || !isSaid) this.#log.push({ ...entry, at });
    }
  }

  #endOfVisit(at: Date): Date | null {
    return this.#savesProgress ? null : new Date(at.getTime() + VISIT_MINUTES * 60_000);
  }
}
