import { beforeAll, describe, expect, test } from "vitest";
import { Forbidden, hashToken, NotFound, newId } from "../../kernel/index.ts";
import { buildPerson, type Person, publishDefinition, useTestDatabase } from "../../testing/index.ts";
import { festival } from "./festival.fixture.ts";
import { forgetWalk } from "./forget-walk.ts";
import { pauseWalk } from "./pause-walk.ts";
import { renameWalk } from "./rename-walk.ts";
import { setWalkPrivacy } from "./set-walk-privacy.ts";
import { type WalkByHand, walkByHand } from "./walk-by-hand.fixture.ts";

const KEY = "owned-festival";
const database = useTestDatabase();
let walker: Person;
beforeAll(async () => {
  walker = await buildPerson(database());
  await publishDefinition(database(), festival(KEY));
});

const walking = () => walkByHand(database(), walker, { wizardKey: KEY });
const letEdit = (friend: Person, walk: WalkByHand) =>
  database().as(
    "boardwalk_system",
    null,
    `insert into wizard_session_shares (share_id, session_id, wizard_id, shared_by_user_id, shared_with_user_id, share_token, token_prefix,
       can_edit, include_user_data)
     select $1, session_id, wizard_id, user_id, $2, $3, 'abcdefgh', true, true from wizard_user_sessions where session_id = $4`,
    [newId(), friend.id, hashToken(newId()), walk.id],
  );

describe("what is its walker's alone", () => {
  test("a name, a pause and an end are nobody else's to give", async () => {
    const walk = await walking();
    const friend = await buildPerson(database());
    await letEdit(friend, walk);
    const { token } = walk;
    await expect(walk.as((ctx) => renameWalk(ctx, { token, name: "Theirs" }), friend)).rejects.toThrow(Forbidden);
    await expect(walk.as((ctx) => pauseWalk(ctx, { token }), friend)).rejects.toThrow(Forbidden);
    await expect(walk.as((ctx) => forgetWalk(ctx, { token }), friend)).rejects.toThrow(Forbidden);
    await expect(walk.as((ctx) => setWalkPrivacy(ctx, { token, storeUserData: false }), friend)).rejects.toThrow(
      Forbidden,
    );

    await walk.as((ctx) => renameWalk(ctx, { token, name: " Our summer ", description: "By the lake" }));
    expect(await walk.opened()).toMatchObject({ name: "Our summer", description: "By the lake" });
    await expect(walk.as((ctx) => renameWalk(ctx, { token, name: " " }))).rejects.toThrow("cannot be used");
  });

  test("what is sensitive is neither shown to nor taken from whom a share lets edit", async () => {
    const walk = await walking();
    await walk.submit("basics", { kind: { value: "indoor" } });
    await walk.save("crew", "lead", { value: "Robin Secret" });
    const friend = await buildPerson(database());
    await letEdit(friend, walk);
    const seen = await walk.opened(friend);
    expect(JSON.stringify(seen.document)).not.toContain("Secret");
    expect(seen.evaluated.sets["crew.lead"]?.errors).toEqual([]);
    expect(await walk.save("crew", "lead", { value: "Mallory" }, friend)).toEqual({
      kind: "refused",
      reason: "walkers-alone",
    });
  });

  test("a deleted walk is gone for everybody, and its answers with it", async () => {
    const walk = await walking();
    await walk.save("basics", "title", { value: "Midsummer" });
    const { token } = walk;
    await walk.as((ctx) => renameWalk(ctx, { token, name: "My secret plan" }));
    await walk.as((ctx) => forgetWalk(ctx, { token }));
    await expect(walk.opened()).rejects.toThrow(NotFound);
    await expect(walk.as((ctx) => forgetWalk(ctx, { token }))).rejects.toThrow(NotFound);
    expect(await walk.selections()).toEqual([]);
    expect(await walk.row()).toMatchObject({ session_name: "Plan a festival", session_description: null });
    expect((await walk.log()).at(-1)).toBe("SESSION_DELETED basics");
  });
});
