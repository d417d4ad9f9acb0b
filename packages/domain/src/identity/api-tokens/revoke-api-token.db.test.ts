import { describe, expect, test } from "vitest";
import { NotFound, newId } from "../../kernel/index.ts";
import { createOrganization } from "../../organizations/index.ts";
import { testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { listApiTokens } from "./list-api-tokens.ts";
import { revokeApiToken } from "./revoke-api-token.ts";
import { tokenMakers } from "./token-makers.fixture.ts";

const database = useTestDatabase();
const makers = tokenMakers(database);
const { system, find } = makers;
const buildMaker = makers.build.bind(makers);
const make = makers.make.bind(makers);
const at = makers.at.bind(makers);

describe("the list", () => {
  test("shows one's own, with when and where each was used, and why others ended", async () => {
    const [maker, stranger] = [await buildMaker({ role: "ADMIN" }), await buildMaker()];
    await make(stranger);
    const used = await make(maker, { name: "used", scopes: ["email:read"] });
    const revoked = await make(maker, { name: "revoked" });
    const expired = await make(maker, { name: "expired" });
    await find(used.text);
    await at(maker, (ctx) => revokeApiToken(ctx, { tokenId: revoked.id }));
    await system("update api_tokens set expires_at = now() - interval '1 day' where id = $1", [expired.id]);
    const list = await at(maker, listApiTokens);
    expect(list.good).toMatchObject([
      {
        name: "used",
        scopes: ["email:read"],
        organization: "Robin Test",
        expiresSoon: false,
        lastUse: { network: "private" },
      },
    ]);
    expect(list.ended).toMatchObject([
      { name: "revoked", because: "person" },
      { name: "expired", because: "expired" },
    ]);
    await system("update auth.users set user_role = 'USER' where id = $1", [maker.id]);
    expect((await at(maker, listApiTokens)).ended).toContainEqual(
      expect.objectContaining({ name: "used", because: "rights", endedAt: null }),
    );
  });

  test("warns in the last week of a token that lives longer, and not of one that was made for a week", async () => {
    const maker = await buildMaker();
    const long = await make(maker, { name: "long", life: "30" });
    await make(maker, { name: "short", life: "7" });
    const soon = async () =>
      (await at(maker, listApiTokens)).good.filter(({ expiresSoon }) => expiresSoon).map(({ name }) => name);
    expect(await soon()).toEqual([]);
    await system(
      "update api_tokens set created_at = created_at - interval '24 days', expires_at = expires_at - interval '24 days' where id = $1",
      [long.id],
    );
    expect(await soon()).toEqual(["long"]);
  });

  test("is empty for whoever made none", async () => {
    expect(await at(await buildMaker(), listApiTokens)).toEqual({ good: [], ended: [] });
  });
});

describe("revoking", () => {
  test("twice is nothing, and is written once", async () => {
    const maker = await buildMaker();
    const { id } = await make(maker);
    for (let time = 0; time < 2; time += 1)
      expect(await at(maker, (ctx) => revokeApiToken(ctx, { tokenId: id }))).toEqual({ name: "Pipeline" });
    const written = await system("select 1 from audit_events where action = 'api-token.revoked' and target_id = $1", [
      id,
    ]);
    expect(written).toHaveLength(1);
  });

  test("one of somebody else is answered like one that does not exist", async () => {
    const [maker, stranger] = [await buildMaker(), await buildMaker()];
    const { id, text } = await make(maker);
    for (const tokenId of [id, newId(), "garbage"])
      await expect(at(stranger, (ctx) => revokeApiToken(ctx, { tokenId }))).rejects.toThrow(NotFound);
    expect(await find(text)).not.toBeNull();
  });

  test("is not undone, by nobody who serves requests", async () => {
    const maker = await buildMaker();
    const { id } = await make(maker);
    await at(maker, (ctx) => revokeApiToken(ctx, { tokenId: id }));
    const undone = await database().as(
      "boardwalk_app",
      maker.id,
      "update api_tokens set revoked_at = null where id = $1 returning 1",
      [id],
    );
    expect(undone).toEqual([]);
  });

  test("is open to whoever made it in an organization that they no longer manage", async () => {
    const maker = await buildMaker();
    const owner = await buildMaker();
    const shared = await database().withSystem(testSurroundings(), async (ctx) => {
      const made = createOrganization(ctx, {
        name: "Shared",
        slug: `s-${newId()}`,
        isPersonal: false,
        ownerId: owner.id,
      });
      await ctx.em.flush();
      return made.id;
    });
    await system("insert into organization_members (organization_id, user_id, role) values ($1, $2, 'ADMIN')", [
      shared,
      maker.id,
    ]);
    const { id } = await make(maker, { organizationId: shared });
    await system("update organization_members set role = 'MEMBER' where user_id = $1 and organization_id = $2", [
      maker.id,
      shared,
    ]);
    await expect(at(maker, (ctx) => revokeApiToken(ctx, { tokenId: id }))).resolves.toEqual({ name: "Pipeline" });
  });
});
