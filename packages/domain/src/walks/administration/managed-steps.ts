import { evaluate } from "@boardwalk/engine";
import type { Ctx } from "../../kernel/index.ts";
import type { PublishedVersion } from "../../wizards/index.ts";
import { type WalkDocument, withAnswer } from "../walking/loaded-walk.ts";
import { answerInRows, rowsBySet } from "../walking/stored-answers.ts";
import { type SetPart, versionParts } from "../walking/version-parts.ts";
import type { ManagedAnswer, ManagedStep } from "./managed-walk.ts";
import type { StoredForManagers } from "./stored-for-managers.ts";

/** The path of a walk with its answers, and behind it the steps aside that were answered. Sensitive answers decide the path and leave as masked. */
export function managedSteps(
  ctx: Ctx,
  version: PublishedVersion,
  stored: StoredForManagers,
  isCompleted: boolean,
): ManagedStep[] {
  const { sets } = versionParts(version);
  const answers = new Map<string, ManagedAnswer>();
  let document: WalkDocument = {
    answers: {},
    inputs: {},
    submitted: stored.submitted,
    skipped: stored.skipped,
    exits: stored.exits,
    today: stored.startedOn,
  };
  for (const [key, rows] of rowsBySet(stored.selections)) {
    const part = sets.get(key);
    if (!part) continue;
    const answer = answerInRows(ctx, part, rows);
    document = withAnswer(document, key, answer);
    answers.set(key, { key, set: part.set, answer: part.isSensitive ? "masked" : answer });
  }
  const state = evaluate(version.program, document);
  // Of a completed walk the answers may be gone, by which the engine would know.
  const path = isCompleted ? (stored.metadata.path ?? state.path) : state.path;
  const told = (key: string): Omit<ManagedStep, "state"> => ({
    key,
    name: nameOf(version, key),
    seconds: stored.metadata.seconds[key] ?? null,
    answers: answersOf(key, sets, answers),
  });
  const stateOf = (key: string): ManagedStep["state"] => {
    if (stored.skipped.includes(key)) return "skipped";
    if (isCompleted || state.steps[key]?.done) return "done";
    return key === state.current ? "here" : "open";
  };
  const onPath = path.map((key) => ({ ...told(key), state: stateOf(key) }));
  const aside = version.definition.steps
    .filter(({ key }) => !path.includes(key))
    .map(({ key }) => ({ ...told(key), state: "aside" as const }))
    .filter((step) => step.answers.length > 0);
  return [...onPath, ...aside];
}

function nameOf({ definition }: PublishedVersion, key: string): string {
  return definition.steps.find((step) => step.key === key)?.name ?? key;
}

function answersOf(
  step: string,
  sets: ReadonlyMap<string, SetPart>,
  answers: ReadonlyMap<string, ManagedAnswer>,
): ManagedAnswer[] {
  return [...sets.values()].filter((part) => part.step.key === step).flatMap(({ key }) => answers.get(key) ?? []);
}
