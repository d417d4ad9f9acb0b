import { expect, test } from "vitest";
import { NotFound, newId } from "../../kernel/index.ts";
import { buildPerson, buildWizard, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { markSavedOfficial } from "../saved/mark-saved-official.ts";
import { listPublicSavedWalks } from "./list-public-saved-walks.ts";

const database = useTestDatabase();

test("shows administrators what was saved for everybody over one wizard, the official first, and nothing that is private", async () => {
  const [administrator, person] = [await buildPerson(database(), { role: "ADMIN" }), await buildPerson(database())];
  const [wizard, other] = [await buildWizard(database()), await buildWizard(database())];
  const save = async (name: string, isPublic: boolean, over = wizard) => {
    const id = newId();
    await database().as(
      "boardwalk_system",
      null,
      "insert into wizard_session_templates (template_id, wizard_id, version_id, user_id, template_name, config_json, is_public) values ($1, $2, $3, $4, $5, '{}', $6)",
      [id, over.id, over.versionId, person.id, name, isPublic],
    );
    return id;
  };
  await save("Usual", true);
  await save("Private", false);
  await save("Elsewhere", true, other);
  const official = await save("Best", true);
  await database().withActor(testSurroundings(), administrator.actor, (ctx) =>
    markSavedOfficial(ctx, { id: official, isOfficial: true }),
  );
  const list = (who: typeof person, key = wizard.key) =>
    database().withActor(testSurroundings(), who.actor, (ctx) => listPublicSavedWalks(ctx, { key }));
  const { saved } = await list(administrator);
  expect(saved.map(({ name, isOfficial }) => [name, isOfficial])).toEqual([
    ["Best", true],
    ["Usual", false],
  ]);
  await expect(list(person)).rejects.toThrow(NotFound);
  await expect(list(administrator, "nothing")).rejects.toThrow(NotFound);
});
