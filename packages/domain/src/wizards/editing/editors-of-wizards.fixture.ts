import type { Definition } from "@boardwalk/engine";
import { changeField, type EditCommand } from "@boardwalk/engine/editing";
import { buildDefinition } from "@boardwalk/engine/testing";
import { type Actor, type Ctx, newId } from "../../kernel/index.ts";
import { createMovableClock, type TestDatabase, type TestRow, testSurroundings } from "../../testing/index.ts";
import {
  type EditOutcome,
  editWizard,
  importWizard,
  type OpenedDraft,
  openDraft,
  publishWizard,
  readDraft,
  redoEdit,
  undoEdit,
} from "../index.ts";
import { Wizard } from "../wizard.entity.ts";
import { textOf } from "../wizard-at-work.fixture.ts";

type Applied = Extract<EditOutcome, { kind: "applied" }>;

/** Editors of wizards in one process, each edit in a transaction of its own. */
export function editorsOf(database: () => TestDatabase) {
  const clock = createMovableClock();
  const surroundings = { ...testSurroundings(), clock };
  const act = <T>(actor: Actor, work: (ctx: Ctx) => Promise<T>): Promise<T> =>
    database().withActor(surroundings, actor, work);
  const draft = (actor: Actor, definition: Definition, organizationId: string | null = null) =>
    act(actor, (ctx) => importWizard(ctx, { text: textOf(definition), organizationId }));
  const open = (actor: Actor, key: string): Promise<OpenedDraft> => act(actor, (ctx) => openDraft(ctx, { key }));
  /** As the tables have it, whatever a process remembers. */
  const stored = async (key: string): Promise<Definition> => {
    return database().withSystem(testSurroundings(), async (ctx) => {
      const wizard = await ctx.em.findOneOrFail(Wizard, { key });
      return (await readDraft(ctx, wizard.id)).definition;
    });
  };
  const send = (actor: Actor, key: string, base: number, command: EditCommand, id: string = newId()) =>
    act(actor, (ctx) => editWizard(ctx, { key, id, base, command }));
  /** What an author does who looks at the newest draft. */
  const edit = async (actor: Actor, key: string, make: (now: Definition) => EditCommand): Promise<Applied> => {
    const { definition, revision } = await open(actor, key);
    return applied(await send(actor, key, revision, make(definition)));
  };
  const takeBack =
    (verb: typeof undoEdit) =>
    async (actor: Actor, key: string): Promise<EditOutcome> => {
      const { revision } = await open(actor, key);
      return act(actor, (ctx) => verb(ctx, { key, id: newId(), base: revision }));
    };
  let number = 0;
  /** A new wizard, with rules, and a set that an option shows. */
  const begin = async (actor: Actor): Promise<string> => {
    number += 1;
    const key = `edited-${number}`;
    const steps = [
      { key: "a", sets: [{ key: "kind", type: "SINGLE" as const, options: [{ key: "x" }, { key: "y" }] }] },
      { key: "b", sets: [{ key: "more", type: "TEXT_INPUT" as const }] },
      { key: "c" },
    ];
    const flow = [
      { from: "a", to: "c", option: "a.kind.x" },
      { from: "a", to: "b" },
    ];
    const dependencies = [{ target: "b.more", on: "a.kind.y", type: "SHOW_IF" as const }];
    await draft(actor, buildDefinition({ key, name: "Edited", steps, flow, dependencies }));
    return key;
  };
  /** What was done since it began. */
  const edits = (key: string): Promise<TestRow[]> =>
    database().as(
      "boardwalk_system",
      null,
      `select revision, command_name, summary, undoes_revision from wizard_edits join wizards using (wizard_id)
       where wizard_key = $1 and revision > 1 order by revision`,
      [key],
    );
  return {
    clock,
    act,
    draft,
    begin,
    edits,
    open,
    stored,
    send,
    edit,
    undo: takeBack(undoEdit),
    redo: takeBack(redoEdit),
    publish: (actor: Actor, key: string) => act(actor, (ctx) => publishWizard(ctx, { key })),
  };
}

export function applied(outcome: EditOutcome): Applied {
  if (outcome.kind !== "applied") throw new Error(`Not applied: ${JSON.stringify(outcome)}`);
  return outcome;
}

export const nameOf = (at: string, to: string) => (now: Definition) => changeField(now, at, "name", to);
export const namesOf = ({ steps }: Definition): string[] => steps.map(({ name }) => name);
