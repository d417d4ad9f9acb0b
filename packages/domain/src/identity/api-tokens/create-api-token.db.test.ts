import { describe, expect, test } from "vitest";
import { Conflict, hashToken, NotFound, newId, StepUpRequired } from "../../kernel/index.ts";
import { useTestDatabase } from "../../testing/index.ts";
import { listApiTokens } from "./list-api-tokens.ts";
import { revokeApiToken } from "./revoke-api-token.ts";
import { tokenMakers } from "./token-makers.fixture.ts";

const database = useTestDatabase();
const makers = tokenMakers(database);
const { system, find } = makers;
const buildMaker = makers.build.bind(makers);
const make = makers.make.bind(makers);
const at = makers.at.bind(makers);

describe("making a token", () => {
  test("gives its text once, and keeps only a hash of it", async () => {
    const maker = await buildMaker();
    const { id, text } = await make(maker);
    expect(text).toMatch(/^bwk_[0-9A-Za-z]{36}$/);
    const [row] = await system(
      "select to_jsonb(t)::text as stored, token_hash, token_prefix from api_tokens t where id = $1",
      [id],
    );
    expect(row?.["token_hash"]).toBe(hashToken(text));
    expect(row?.["token_prefix"]).toBe(text.slice(0, 8));
    expect(row?.["stored"]).not.toContain(text.slice(8));
  });

  test("needs a proof of the last ten minutes, and so does revoking one; until then nothing changes", async () => {
    const maker = await buildMaker();
    const { id, text } = await make(maker);
    await system("update user_sessions set authenticated_at = now() - interval '11 minutes' where id = $1", [
      maker.session.sessionId,
    ]);
    await expect(make(maker)).rejects.toThrow(StepUpRequired);
    await expect(at(maker, (ctx) => revokeApiToken(ctx, { tokenId: id }))).rejects.toThrow(StepUpRequired);
    expect((await at(maker, listApiTokens)).good.map((token) => token.id)).toEqual([id]);
    expect(await find(text)).not.toBeNull();
  });

  test("stands in the audit log and is announced, without its text", async () => {
    const maker = await buildMaker();
    const { id, text } = await make(maker, { name: "Nightly" });
    const written = await system("select action, target_id, after from audit_events where actor_id = $1 order by id", [
      maker.id,
    ]);
    expect(written).toContainEqual({
      action: "api-token.created",
      target_id: id,
      after: { name: "Nightly", prefix: text.slice(0, 8), scopes: ["profile:read"], days: 90 },
    });
    expect(written).toContainEqual({
      action: "credentials.token-created",
      target_id: maker.id,
      after: { name: "Nightly" },
    });
    expect(JSON.stringify(await system("select * from events"))).not.toContain(text);
  });

  test("ends by the database's clock after the days that were asked for, or never", async () => {
    const maker = await buildMaker();
    const week = await make(maker, { life: "7" });
    const ever = await make(maker, { life: "none" });
    const days = "select extract(day from expires_at - created_at)::int as days from api_tokens where id = $1";
    expect(await system(days, [week.id])).toEqual([{ days: 7 }]);
    expect(await system(days, [ever.id])).toEqual([{ days: null }]);
  });

  test("sent twice makes one", async () => {
    const maker = await buildMaker();
    const id = newId();
    await make(maker, { id });
    await expect(make(maker, { id })).rejects.toThrow(Conflict);
    const stranger = await buildMaker();
    await expect(make(stranger, { id })).rejects.toThrow(Conflict);
    expect((await at(stranger, listApiTokens)).good).toEqual([]);
  });

  test("is for organizations that the person manages; others are not there", async () => {
    const [maker, stranger] = [await buildMaker(), await buildMaker()];
    await expect(make(maker, { organizationId: stranger.organizationId })).rejects.toThrow(NotFound);
    await system("insert into organization_members (organization_id, user_id, role) values ($1, $2, 'MEMBER')", [
      stranger.organizationId,
      maker.id,
    ]);
    await expect(make(maker, { organizationId: stranger.organizationId })).rejects.toThrow(NotFound);
    await expect(make(maker, { organizationId: newId() })).rejects.toThrow(NotFound);
  });

  test.each([
    ["no name", { name: "  " }],
    ["a name of 61 characters", { name: "n".repeat(61) }],
    ["no scope", { scopes: [] }],
    ["a scope that there is not", { scopes: ["profile:read", "everything"] }],
  ])("is refused with %s", async (_, wish) => {
    await expect(make(await buildMaker(), wish)).rejects.toMatchObject({ code: "invalid" });
  });

  test("stops at 50 that are good", async () => {
    const maker = await buildMaker();
    await system(
      `insert into api_tokens (organization_id, user_id, name, token_hash, token_prefix)
       select $1, $2, 'one of many', gen_random_uuid(), 'bwk_' from generate_series(1, 50)`,
      [maker.organizationId, maker.id],
    );
    await expect(make(maker)).rejects.toThrow(Conflict);
    await system(
      "update api_tokens set revoked_at = now() where id = (select max(id::text)::uuid from api_tokens where user_id = $1)",
      [maker.id],
    );
    await expect(make(maker)).resolves.toMatchObject({ name: "Pipeline" });
  });

  test("cannot be had by writing the row with another's name or a lesser role", async () => {
    const [maker, stranger] = [await buildMaker({ role: "ADMIN" }), await buildMaker()];
    const insert = (userId: string, madeAs: string) =>
      database().as(
        "boardwalk_app",
        maker.id,
        `insert into api_tokens (organization_id, user_id, created_by, name, token_hash, token_prefix, made_as)
         values ($1, $2, $3, 'x', gen_random_uuid(), 'bwk_', $4)`,
        [maker.organizationId, userId, maker.id, madeAs],
      );
    await expect(insert(stranger.id, "ADMIN")).rejects.toThrow(/row-level security/);
    await expect(insert(maker.id, "USER")).rejects.toThrow(/row-level security/);
    await insert(maker.id, "ADMIN");
  });
});
