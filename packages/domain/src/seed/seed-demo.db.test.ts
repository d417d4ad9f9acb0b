import { expect, test } from "vitest";
import { signIn } from "../identity/index.ts";
import { listOrganizations } from "../organizations/index.ts";
import { testSurroundings, useTestDatabase } from "../testing/index.ts";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "./demo-accounts.ts";
import { hasPeople } from "./has-people.ts";
import { seedDemo } from "./seed-demo.ts";

const database = useTestDatabase();
const around = testSurroundings();

test("an empty installation gets its people and their walks once, however often it is seeded", async () => {
  expect(await hasPeople(database(), around)).toBe(false);
  await seedDemo(database(), around);
  expect(await hasPeople(database(), around)).toBe(true);
  const count = () =>
    database().as(
      "superuser",
      null,
      `select (select count(*)::int from auth.users where not is_guest) as people, (select count(*)::int from organizations) as organizations,
         (select count(*)::int from wizards) as wizards, (select count(*)::int from wizard_versions) as versions,
         (select count(*)::int from wizard_user_sessions) as walks`,
    );
  const [first] = await count();
  await seedDemo(database(), around);
  expect(await count()).toEqual([first]);
  expect(first).toMatchObject({ wizards: 5, versions: 6 });
  // Each has an organization of their own, and Olivia the cooperative.
  expect(first?.["organizations"]).toBe(Number(first?.["people"]) + 1);
  expect(first?.["walks"]).toBeGreaterThan(380);
});

test("each of them signs in with the password that the sign-in page shows", async () => {
  for (const { email } of DEMO_ACCOUNTS) {
    expect(
      (
        await signIn(
          { ...around, database: database(), app: "console", deviceToken: null },
          { email, password: DEMO_PASSWORD },
        )
      ).kind,
    ).toBe("signed-in");
  }
});

test("each has a personal organization, and Olivia owns a shared one, which stands first", async () => {
  await seedDemo(database(), around);
  const people = await database().as(
    "superuser",
    null,
    "select id, email, user_role as role from auth.users where email like '%@boardwalk.test'",
  );
  expect(people).toHaveLength(3);
  for (const person of people) {
    const actor = { kind: "member", userId: String(person["id"]), sessionId: "", role: "USER" } as const;
    const names = (await database().withActor(around, actor, listOrganizations)).map(({ isPersonal, role }) => [
      isPersonal,
      role,
    ]);
    expect(names).toEqual(
      person["email"] === "olivia@boardwalk.test"
        ? [
            [false, "OWNER"],
            [true, "OWNER"],
          ]
        : [[true, "OWNER"]],
    );
  }
});
