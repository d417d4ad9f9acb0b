import { expect, test } from "vitest";
import { describeDatabaseFailure, newId } from "../kernel/index.ts";
import { buildPerson, useTestDatabase } from "../testing/index.ts";

const database = useTestDatabase();

test("a member sees the organization and changes nothing; its owner does both; a stranger finds nothing", async () => {
  const [owner, member, stranger] = [
    await buildPerson(database()),
    await buildPerson(database()),
    await buildPerson(database()),
  ];
  const id = owner.organizationId;
  await database().as(
    "boardwalk_app",
    owner.id,
    "insert into organization_members (id, organization_id, user_id, role) values ($1, $2, $3, 'MEMBER')",
    [newId(), id, member.id],
  );
  const rename = (person: { id: string }) =>
    database().as("boardwalk_app", person.id, "update organizations set name = 'Renamed' where id = $1 returning id", [
      id,
    ]);
  const seen = (person: { id: string }) =>
    database().as("boardwalk_app", person.id, "select id from organizations where id = $1", [id]);
  expect([(await seen(owner)).length, (await seen(member)).length, (await seen(stranger)).length]).toEqual([1, 1, 0]);
  expect([(await rename(owner)).length, (await rename(member)).length, (await rename(stranger)).length]).toEqual([
    1, 0, 0,
  ]);
  const promote = database().as(
    "boardwalk_app",
    member.id,
    "update organization_members set role = 'OWNER' where user_id = $1 and organization_id = $2 returning 1",
    [member.id, id],
  );
  expect(await promote).toEqual([]);
  const join = await database()
    .as(
      "boardwalk_app",
      stranger.id,
      "insert into organization_members (id, organization_id, user_id, role) values ($1, $2, $3, 'OWNER')",
      [newId(), id, stranger.id],
    )
    .catch((error) => describeDatabaseFailure(error).code);
  expect(join).toBe("42501");
});

test("an administrator of an organization makes no owner of anybody, themselves included, and ends no owner", async () => {
  const [owner, admin, friend] = [
    await buildPerson(database()),
    await buildPerson(database()),
    await buildPerson(database()),
  ];
  const id = owner.organizationId;
  const insert = "insert into organization_members (id, organization_id, user_id, role) values ($1, $2, $3, $4)";
  await database().as("boardwalk_app", owner.id, insert, [newId(), id, admin.id, "ADMIN"]);
  const refused = (text: string, values: unknown[]) =>
    database()
      .as("boardwalk_app", admin.id, text, values)
      .then(
        (rows) => (rows.length === 0 ? "untouched" : "changed"),
        (error) => describeDatabaseFailure(error).code,
      );
  const promote =
    "update organization_members set role = 'OWNER' where user_id = $1 and organization_id = $2 returning 1";
  const demote =
    "update organization_members set role = 'MEMBER' where user_id = $1 and organization_id = $2 returning 1";
  const remove = "delete from organization_members where user_id = $1 and organization_id = $2 returning 1";
  expect(await refused(promote, [admin.id, id])).toBe("42501");
  expect(await refused(insert, [newId(), id, friend.id, "OWNER"])).toBe("42501");
  expect(await refused(demote, [owner.id, id])).toBe("untouched");
  expect(await refused(remove, [owner.id, id])).toBe("untouched");
  await database().as("boardwalk_app", admin.id, insert, [newId(), id, friend.id, "MEMBER"]);
  expect(await database().as("boardwalk_app", owner.id, promote, [friend.id, id])).toHaveLength(1);
});
