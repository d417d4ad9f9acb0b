import { beforeAll, describe, expect, test } from "vitest";
import { describeDatabaseFailure, hashToken, newId } from "../kernel/index.ts";
import {
  type BuiltWalk,
  type BuiltWizard,
  buildPerson,
  buildWalk,
  buildWizard,
  type Person,
  useTestDatabase,
} from "../testing/index.ts";

const database = useTestDatabase();
const system = (text: string, values: readonly unknown[] = []) => database().as("boardwalk_system", null, text, values);
const asPerson = (person: Person | null, text: string, values: readonly unknown[] = []) =>
  database().as("boardwalk_app", person?.id ?? null, text, values);
const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => "accepted",
    (error) => {
      const { code, constraint } = describeDatabaseFailure(error);
      return `${code} ${constraint ?? ""}`.trim();
    },
  );

let manager: Person;
let walker: Person;
let friend: Person;
let wizard: BuiltWizard;
let walk: BuiltWalk;

beforeAll(async () => {
  manager = await buildPerson(database());
  walker = await buildPerson(database());
  friend = await buildPerson(database());
  wizard = await buildWizard(database(), { organizationId: manager.organizationId, isPublic: false });
  walk = await buildWalk(database(), wizard, walker);
});

interface ShareWish {
  readonly with?: Person;
  readonly canEdit?: boolean;
  readonly includeUserData?: boolean;
  readonly expiresAt?: string;
}

async function share(of: BuiltWalk, wish: ShareWish): Promise<string> {
  const id = newId();
  await asPerson(
    walker,
    `insert into wizard_session_shares (share_id, session_id, wizard_id, shared_by_user_id, shared_with_user_id, share_token, token_prefix,
       can_edit, include_user_data, expires_at) values ($1, $2, $3, $4, $5, $6, 'shared', $7, $8, $9)`,
    [
      id,
      of.id,
      wizard.id,
      walker.id,
      wish.with?.id ?? null,
      hashToken(id),
      wish.canEdit ?? false,
      wish.includeUserData ?? false,
      wish.expiresAt ?? null,
    ],
  );
  return id;
}

const sight = async (person: Person | null, of: BuiltWalk) => ({
  walk: (await asPerson(person, "select 1 from wizard_user_sessions where session_id = $1", [of.id])).length === 1,
  answers: (await asPerson(person, "select 1 from wizard_user_selections where session_id = $1", [of.id])).length === 1,
  version:
    (await asPerson(person, "select 1 from wizard_versions where version_id = $1", [wizard.versionId])).length === 1,
});
const all = { walk: true, answers: true, version: true };
const nothing = { walk: false, answers: false, version: false };

describe("a share", () => {
  test("shows the route, and the answers only if it includes them", async () => {
    const shared = await buildWalk(database(), wizard, walker);
    await share(shared, { with: friend });
    expect(await sight(friend, shared)).toEqual({ ...all, answers: false });
    const open = await buildWalk(database(), wizard, walker);
    await share(open, { with: friend, includeUserData: true });
    expect(await sight(friend, open)).toEqual(all);
    expect(await sight(null, open)).toEqual(nothing);
  });

  test.each([
    [{ canEdit: false, includeUserData: true }, 0],
    [{ canEdit: true, includeUserData: false }, 0],
    [{ canEdit: true, includeUserData: true }, 1],
  ])("of %o lets %i answers be changed", async (wish, changed) => {
    const shared = await buildWalk(database(), wizard, walker);
    await share(shared, { ...wish, with: friend });
    const change = "update wizard_user_selections set selected_value = 'theirs' where session_id = $1 returning 1";
    expect((await asPerson(friend, change, [shared.id])).length).toBe(changed);
  });

  test.each([
    ["is_active = false"],
    ["expires_at = now() - interval '1 second'"],
    ["shared_with_user_id = shared_by_user_id"],
  ])("is no more once %s", async (change) => {
    const shared = await buildWalk(database(), wizard, walker);
    const id = await share(shared, { with: friend, includeUserData: true, canEdit: true });
    await system(`update wizard_session_shares set ${change} where share_id = $1`, [id]);
    expect((await sight(friend, shared)).walk).toBe(false);
  });

  test("is no more once the walk was deleted", async () => {
    const shared = await buildWalk(database(), wizard, walker);
    await share(shared, { with: friend });
    await system("update wizard_user_sessions set deleted_at = now() where session_id = $1", [shared.id]);
    expect((await sight(friend, shared)).walk).toBe(false);
  });

  test("is given by the walker alone, and stands as a hash", async () => {
    const give = (person: Person, token: string) =>
      failureOf(
        asPerson(
          person,
          "insert into wizard_session_shares (session_id, wizard_id, shared_by_user_id, share_token, token_prefix) values ($1, $2, $3, $4, 'prefix')",
          [walk.id, wizard.id, person.id, token],
        ),
      );
    expect(await give(friend, hashToken("a"))).toBe("42501");
    expect(await give(manager, hashToken("b"))).toBe("42501");
    expect(await give(walker, "in the clear")).toBe("23514 wizard_session_shares_share_token_check");
    expect(await give(walker, hashToken("c"))).toBe("accepted");
  });

  test("is not counted, nor used, but by opening it", async () => {
    expect(await failureOf(asPerson(walker, "update wizard_session_shares set use_count = 0"))).toBe("42501");
    expect(
      await failureOf(
        asPerson(walker, "insert into share_uses (share_id, user_id) values ($1, $2)", [newId(), walker.id]),
      ),
    ).toBe("42501");
  });
});
