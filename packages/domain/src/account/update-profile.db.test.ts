import { expect, test } from "vitest";
import { Invalid } from "../kernel/index.ts";
import { buildPerson, testSurroundings, useTestDatabase } from "../testing/index.ts";
import { updateProfile } from "./update-profile.ts";

const database = useTestDatabase();
type Profile = Parameters<typeof updateProfile>[1];
const valid: Profile = { name: "Olivia Moen", timezone: "Europe/Oslo", locale: "en-GB" };

test("keeps how somebody is called, with their zone and the way they write dates", async () => {
  const [person, other] = [await buildPerson(database()), await buildPerson(database())];
  const save = (profile: Profile) =>
    database().withActor(testSurroundings(), person.actor, (ctx) => updateProfile(ctx, profile));
  const read = (id: string) =>
    database().as("boardwalk_app", id, "select full_name, timezone, locale from auth.users where id = auth.uid()");
  await save({ ...valid, name: "  Olivia Moen " });
  expect(await read(person.id)).toEqual([{ full_name: "Olivia Moen", timezone: "Europe/Oslo", locale: "en-GB" }]);
  await save({ ...valid, timezone: "" });
  expect(await read(person.id)).toMatchObject([{ timezone: null }]);
  expect(await read(other.id)).toEqual([{ full_name: "Robin Test", timezone: null, locale: null }]);
});

test("changes nothing that stands as it was seen, so that an older page takes nothing back", async () => {
  const person = await buildPerson(database());
  const save = (profile: Profile, seen: Profile) =>
    database().withActor(testSurroundings(), person.actor, (ctx) => updateProfile(ctx, profile, seen));
  const both: Profile = { name: "Robin Test", timezone: "", locale: "en-GB" };
  await save({ ...both, name: "Robin Reed" }, both);
  await save({ ...both, timezone: "Europe/Oslo" }, both);
  expect(
    await database().as("superuser", null, "select full_name, timezone from auth.users where id = $1", [person.id]),
  ).toEqual([{ full_name: "Robin Reed", timezone: "Europe/Oslo" }]);
});

test("says to choose a time zone from the list where one is unknown", async () => {
  const person = await buildPerson(database());
  const saving = database().withActor(testSurroundings(), person.actor, (ctx) =>
    updateProfile(ctx, { ...valid, timezone: "Mars/Phobos" }),
  );
  await expect(saving).rejects.toMatchObject({ fields: { timezone: ["Choose a time zone from the list."] } });
});

test.each([
  { ...valid, name: " " },
  { ...valid, name: "x".repeat(61) },
  { ...valid, name: "Olivia\u202EneoM" },
  { ...valid, timezone: "Middle/Earth" },
  { ...valid, timezone: "europe/oslo; drop" },
])("refuses %o", async (profile) => {
  const person = await buildPerson(database());
  const saving = database().withActor(testSurroundings(), person.actor, (ctx) => updateProfile(ctx, profile));
  await expect(saving).rejects.toBeInstanceOf(Invalid);
});
