import { type Definition, serialize } from "@boardwalk/engine";
import { buildDefinition } from "@boardwalk/engine/testing";
import type { Actor, Ctx } from "../kernel/index.ts";
import { type TestDatabase, testSurroundings } from "../testing/index.ts";
import { importWizard, publishWizard } from "./index.ts";

/** Two steps, the first of which asks which of two. */
export function smallWizard(key: string, more: Partial<Definition> = {}): Definition {
  const options = [
    { key: "x", label: "X" },
    { key: "y", label: "Y" },
  ];
  return {
    ...buildDefinition({
      key,
      name: "Small",
      steps: [{ key: "a", sets: [{ key: "kind", type: "SINGLE", options }] }, { key: "b" }],
    }),
    ...more,
  };
}

export const textOf = (definition: Definition): string => JSON.stringify(serialize(definition));

/** What an author does, each in a transaction of its own. */
export function authorAt(database: () => TestDatabase, actor: () => Actor) {
  const act = <T>(work: (ctx: Ctx) => Promise<T>): Promise<T> =>
    database().withActor(testSurroundings(), actor(), work);
  return {
    act,
    draft: (definition: Definition, organizationId: string | null = null) =>
      act((ctx) => importWizard(ctx, { text: textOf(definition), organizationId })),
    redraft: (definition: Definition) =>
      act((ctx) => importWizard(ctx, { text: textOf(definition), intoKey: definition.key })),
    publish: (key: string, more: { revision?: number; notes?: string } = {}) =>
      act((ctx) => publishWizard(ctx, { key, ...more })),
  };
}
