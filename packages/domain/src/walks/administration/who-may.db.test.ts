import { beforeAll, describe, expect, test } from "vitest";
import { type Ctx, NotFound, newId } from "../../kernel/index.ts";
import {
  type BuiltWizard,
  buildPerson,
  buildWalk,
  buildWizard,
  type Person,
  testSurroundings,
  useTestDatabase,
} from "../../testing/index.ts";
import {
  archiveWizards,
  changeWizardSettings,
  copyWizards,
  deleteWizard,
  editWizard,
  exportWizard,
  getWizard,
  importWizard,
  ListWizardsInput,
  listVersions,
  listWizards,
  lookAtImport,
  publishWizard,
  readEdits,
  redoEdit,
  renameWizard,
  restoreVersion,
  switchWizards,
  unarchiveWizards,
  undoEdit,
} from "../../wizards/index.ts";
import { getManagedWalk } from "./get-managed-walk.ts";
import { listAnswerColumns } from "./list-answer-columns.ts";
import { listPublicSavedWalks } from "./list-public-saved-walks.ts";
import { listWalkIds } from "./list-walk-ids.ts";
import { listWalkKinds } from "./list-walk-kinds.ts";
import { ListWalksInput } from "./list-walks.input.ts";
import { listWalks } from "./list-walks.ts";
import { readWalkBatch } from "./read-walk-batch.ts";
import { readWalksUnderWay } from "./read-walks-under-way.ts";

const database = useTestDatabase();
const system = (text: string, values: readonly unknown[]) => database().as("boardwalk_system", null, text, values);
const people = new Map<string, Person>();
let theirs: BuiltWizard;
let platform: BuiltWizard;
let walk: { readonly id: string };
let platformWalk: { readonly id: string };

/** What may be asked of one wizard, each by its verb. */
const VERBS: readonly (readonly [string, (ctx: Ctx, key: string, walkId: string) => Promise<unknown>])[] = [
  ["getWizard", (ctx, key) => getWizard(ctx, { key })],
  ["listVersions", (ctx, key) => listVersions(ctx, { key })],
  ["exportWizard", (ctx, key) => exportWizard(ctx, { key })],
  ["publishWizard", (ctx, key) => publishWizard(ctx, { key })],
  ["restoreVersion", (ctx, key) => restoreVersion(ctx, { key, number: 1 })],
  ["archiveWizards", (ctx, key) => archiveWizards(ctx, { keys: [key] })],
  ["unarchiveWizards", (ctx, key) => unarchiveWizards(ctx, { keys: [key] })],
  ["switchWizards", (ctx, key) => switchWizards(ctx, { keys: [key], to: "off" })],
  ["importWizard", (ctx, key) => importWizard(ctx, { text: textOf(key), intoKey: key })],
  [
    "changeWizardSettings",
    async (ctx, key) => changeWizardSettings(ctx, { key, settings: (await getWizard(ctx, { key })).settings, was: "" }),
  ],
  ["renameWizard", (ctx, key) => renameWizard(ctx, { key, to: `${key}-again` })],
  ["deleteWizard", (ctx, key) => deleteWizard(ctx, { key, typed: key })],
  ["copyWizards", (ctx, key) => copyWizards(ctx, { keys: [key] })],
  ["lookAtImport", (ctx, key) => lookAtImport(ctx, { key, text: textOf(key) })],
  ["readEdits", (ctx, key) => readEdits(ctx, { key, since: 0, at: null })],
  [
    "editWizard",
    (ctx, key) =>
      editWizard(ctx, {
        key,
        id: newId(),
        base: 0,
        command: { name: "change-field", at: null, field: "name", before: "Plan a festival", after: "Another" },
      }),
  ],
  ["undoEdit", (ctx, key) => undoEdit(ctx, { key, id: newId(), base: 0 })],
  ["redoEdit", (ctx, key) => redoEdit(ctx, { key, id: newId(), base: 0 })],
  ["readWalksUnderWay", (ctx, key) => readWalksUnderWay(ctx, { key })],
  ["listWalks", (ctx, key) => listWalks(ctx, { key, ...ListWalksInput.parse({}) })],
  ["listWalkIds", (ctx, key) => listWalkIds(ctx, { key, ...ListWalksInput.parse({}) })],
  ["listWalkKinds", (ctx, key) => listWalkKinds(ctx, { key })],
  ["listAnswerColumns", (ctx, key) => listAnswerColumns(ctx, { key })],
  ["listPublicSavedWalks", (ctx, key) => listPublicSavedWalks(ctx, { key })],
  ["getManagedWalk", (ctx, key, id) => getManagedWalk(ctx, { key, id })],
];

const textOf = (key: string) => JSON.stringify({ format: "boardwalk.wizard/1", key, name: "Other", steps: [] });

class UndoAll extends Error {}

/** What comes of it, without leaving anything behind. */
async function tried(person: string, work: (ctx: Ctx) => Promise<unknown>): Promise<"done" | "not there" | "failed"> {
  const actor = people.get(person)?.actor ?? ({ kind: "visitor" } as const);
  try {
    await database().withActor(testSurroundings(), actor, async (ctx) => {
      await work(ctx).catch((error: unknown) => {
        if (error instanceof NotFound) throw error;
        // It was let in, and something else was missing for this wizard of a test, such as a definition to read.
      });
      throw new UndoAll();
    });
    return "failed";
  } catch (error) {
    if (error instanceof UndoAll) return "done";
    if (error instanceof NotFound) return "not there";
    throw error;
  }
}

beforeAll(async () => {
  for (const [name, wish] of Object.entries({
    owner: {},
    colleague: {},
    member: { isPersonal: true },
    stranger: {},
    alone: { isPersonal: true },
    administrator: { role: "ADMIN" },
    superAdministrator: { role: "SUPER_ADMIN" },
  } as const))
    people.set(name, await buildPerson(database(), wish));
  const organizationId = of("owner").organizationId;
  for (const [name, role] of [
    ["colleague", "ADMIN"],
    ["member", "MEMBER"],
  ] as const)
    await system("insert into organization_members (organization_id, user_id, role) values ($1, $2, $3)", [
      organizationId,
      of(name).id,
      role,
    ]);
  theirs = await buildWizard(database(), { organizationId });
  platform = await buildWizard(database());
  walk = await buildWalk(database(), theirs, of("stranger"));
  platformWalk = await buildWalk(database(), platform, of("stranger"));
});

function of(name: string): Person {
  const person = people.get(name);
  if (!person) throw new Error(`Nobody is called ${name}.`);
  return person;
}

const WHO = [
  ["owner", "done", "not there"],
  ["colleague", "done", "not there"],
  ["member", "not there", "not there"],
  ["stranger", "not there", "not there"],
  ["alone", "not there", "not there"],
  ["visitor", "not there", "not there"],
  ["administrator", "done", "done"],
  ["superAdministrator", "done", "done"],
] as const;

describe.each(WHO)("to %s", (who, ofTheirs, ofPlatform) => {
  test.each(VERBS)(
    `%s is ${ofTheirs} for an organization's wizard, ${ofPlatform} for the platform's`,
    async (_, verb) => {
      expect(await tried(who, (ctx) => verb(ctx, theirs.key, walk.id))).toBe(ofTheirs);
      expect(await tried(who, (ctx) => verb(ctx, platform.key, platformWalk.id))).toBe(ofPlatform);
      expect(await tried(who, (ctx) => verb(ctx, `wizard-${newId()}`, newId()))).toBe("not there");
    },
  );

  test("the list has what they may draw, and figures of that alone", async () => {
    const actor = people.get(who)?.actor ?? ({ kind: "visitor" } as const);
    const listed = database().withActor(testSurroundings(), actor, (ctx) =>
      listWizards(ctx, ListWizardsInput.parse({})),
    );
    if (ofTheirs === "not there" && who !== "stranger") return expect(listed).rejects.toThrow(NotFound);
    const { wizards, counts } = await listed;
    const all = [...(ofPlatform === "done" ? [platform.key] : []), ...(ofTheirs === "done" ? [theirs.key] : [])];
    expect(wizards.map(({ key }) => key).toSorted()).toEqual(all.toSorted());
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all.length);
  });
});

test("walks over a wizard of others are in no batch, not even one's own or one that is shared", async () => {
  const own = await buildWalk(database(), platform, of("owner"));
  const read = (name: string) =>
    database().withActor(testSurroundings(), of(name).actor, async (ctx) =>
      (await readWalkBatch(ctx, { ids: [own.id, walk.id] })).map(({ id }) => id),
    );
  expect(await read("owner")).toEqual([walk.id]);
  expect(await read("administrator")).toEqual([own.id, walk.id]);
});

test("a new wizard belongs to an organization of theirs, and to nobody alone", async () => {
  const make = (name: string, organizationId: string | null) =>
    database()
      .withActor(testSurroundings(), of(name).actor, (ctx) =>
        importWizard(ctx, { text: textOf(`wizard-${newId()}`), organizationId }),
      )
      .then(
        ({ kind }) => kind,
        (error: unknown) => (error instanceof NotFound ? "not there" : error),
      );
  const { organizationId } = of("owner");
  expect(await make("owner", organizationId)).toBe("imported");
  expect(await make("colleague", organizationId)).toBe("imported");
  expect(await make("owner", null)).toBe("not there");
  expect(await make("owner", of("stranger").organizationId)).toBe("not there");
  expect(await make("alone", of("alone").organizationId)).toBe("not there");
  expect(await make("administrator", null)).toBe("imported");
  // The policies say the same: an organization of one person has no wizards.
  const insert = "insert into wizards (organization_id, wizard_key, wizard_name) values ($1, 'alone', 'Alone')";
  await expect(database().as("boardwalk_app", of("alone").id, insert, [of("alone").organizationId])).rejects.toThrow();
});

test("a key that somebody else's wizard has is told as taken, whether it is on offer or not", async () => {
  const hidden = await buildWizard(database(), { isPublic: false });
  for (const { key } of [platform, hidden])
    expect(
      await database().withActor(testSurroundings(), of("owner").actor, (ctx) =>
        importWizard(ctx, { text: textOf(key), organizationId: of("owner").organizationId }),
      ),
    ).toMatchObject({ kind: "refused", errors: [{ path: "key" }] });
});
