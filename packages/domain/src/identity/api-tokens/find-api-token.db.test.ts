import { describe, expect, test, vi } from "vitest";
import { type Ctx, newId } from "../../kernel/index.ts";
import { testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { findApiToken } from "./find-api-token.ts";
import { listApiTokens } from "./list-api-tokens.ts";
import { readCurrentApiToken } from "./read-current-api-token.ts";
import { readMe } from "./read-me.ts";
import { revokeApiToken } from "./revoke-api-token.ts";
import { type TokenMaker, tokenMakers } from "./token-makers.fixture.ts";

const database = useTestDatabase();
const makers = tokenMakers(database);
const { system, find } = makers;
const buildMaker = makers.build.bind(makers);
const make = makers.make.bind(makers);
const at = makers.at.bind(makers);

async function withToken<T>(text: string, work: (ctx: Ctx) => Promise<T>): Promise<T> {
  const bearer = await find(text);
  if (!bearer) throw new Error("The token is not good.");
  return database().withActor(testSurroundings(), bearer, work, { readOnly: true });
}

describe("a token", () => {
  test("acts for whoever made it, with the scopes that it was given", async () => {
    const maker = await buildMaker({ role: "ADMIN" });
    const { id, text } = await make(maker, { scopes: ["profile:read", "email:read", "profile:read"] });
    expect(await find(text)).toEqual({
      kind: "token",
      userId: maker.id,
      tokenId: id,
      organizationId: maker.organizationId,
      scopes: ["profile:read", "email:read"],
      role: "ADMIN",
    });
  });

  test("with one character changed is refused without a query", async () => {
    const { text } = await make(await buildMaker());
    const asked = { database: { ...database(), prepared: vi.fn() }, client: { address: null, userAgent: "" } };
    const changed = text.slice(0, 10) + (text[10] === "x" ? "y" : "x") + text.slice(11);
    expect(await findApiToken(asked, changed)).toBeNull();
    expect(asked.database.prepared).not.toHaveBeenCalled();
    expect(await find(changed)).toBeNull();
  });

  test("that was never made is refused though its check is right", async () => {
    expect(await find("bwk_zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17")).toBeNull();
  });

  const ends: [string, (maker: TokenMaker, id: string) => Promise<unknown>][] = [
    ["it is revoked", (maker, id) => at(maker, (ctx) => revokeApiToken(ctx, { tokenId: id }))],
    [
      "its time is over",
      (_, id) => system("update api_tokens set expires_at = now() - interval '1 second' where id = $1", [id]),
    ],
    ["its maker is made inactive", ({ id }) => system("update auth.users set is_active = false where id = $1", [id])],
    ["its maker is erased", ({ id }) => system("update auth.users set erased_at = now() where id = $1", [id])],
    ["its maker is demoted", ({ id }) => system("update auth.users set user_role = 'USER' where id = $1", [id])],
    [
      "its maker leaves the organization",
      ({ id }) => system("delete from organization_members where user_id = $1", [id]),
    ],
    [
      "its maker no longer manages the organization",
      ({ id }) => system("update organization_members set role = 'MEMBER' where user_id = $1", [id]),
    ],
  ];
  test.each(ends)("is dead at once when %s", async (_, end) => {
    const maker = await buildMaker({ role: "ADMIN" });
    const { id, text } = await make(maker);
    expect(await find(text)).not.toBeNull();
    await end(maker, id);
    expect(await find(text)).toBeNull();
  });

  test("lives on when its maker becomes more than they were", async () => {
    const maker = await buildMaker();
    const { text } = await make(maker);
    await system("update auth.users set user_role = 'ADMIN' where id = $1", [maker.id]);
    expect(await find(text)).toMatchObject({ role: "ADMIN" });
  });

  test("writes when and from where it was used at most once a minute", async () => {
    const maker = await buildMaker();
    const { id, text } = await make(maker);
    const used = async () =>
      (await system("select host(last_used_ip) as ip, xmin::text as version from api_tokens where id = $1", [id]))[0];
    await Promise.all([find(text, "192.0.2.1"), find(text, "192.0.2.1")]);
    const first = await used();
    expect(first).toMatchObject({ ip: "192.0.2.1" });
    await find(text, "192.0.2.2");
    expect(await used()).toEqual(first);
    await system("update api_tokens set last_used_at = now() - interval '61 seconds' where id = $1", [id]);
    await find(text, "192.0.2.3");
    expect(await used()).toMatchObject({ ip: "192.0.2.3" });
  });

  test("that is refused writes nothing", async () => {
    const maker = await buildMaker();
    const { id, text } = await make(maker);
    await at(maker, (ctx) => revokeApiToken(ctx, { tokenId: id }));
    await find(text);
    expect(await system("select last_used_at from api_tokens where id = $1", [id])).toEqual([{ last_used_at: null }]);
  });

  test("opens no verb that is for whoever is signed in", async () => {
    const { text } = await make(await buildMaker({ role: "SUPER_ADMIN" }));
    await expect(withToken(text, listApiTokens)).rejects.toMatchObject({ code: "forbidden" });
    await expect(withToken(text, (ctx) => revokeApiToken(ctx, { tokenId: newId() }))).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});

describe("what a token reads", () => {
  test("is no more of its maker than its scopes allow", async () => {
    const maker = await buildMaker({ name: "Wren Field", email: "wren@field.test", timezone: "Europe/Oslo" });
    const profile = { id: maker.id, name: "Wren Field", role: "USER", timeZone: "Europe/Oslo", locale: null };
    const read = async (scopes: string[]) => withToken((await make(maker, { scopes })).text, readMe);
    expect(await read(["profile:read"])).toEqual(profile);
    expect(await read(["profile:read", "email:read", "organization:read"])).toEqual({
      ...profile,
      email: { address: "wren@field.test", isVerified: true },
      organization: { id: maker.organizationId, name: "Wren Field", slug: `o-${maker.id}`, role: "OWNER" },
    });
    await expect(read(["email:read"])).rejects.toMatchObject({ code: "forbidden" });
  });

  test("is of itself what it needs, whatever its scopes", async () => {
    const maker = await buildMaker();
    const { id, text } = await make(maker, { name: "Nightly", scopes: ["email:read"], life: "none" });
    expect(await withToken(text, readCurrentApiToken)).toMatchObject({
      id,
      name: "Nightly",
      prefix: text.slice(0, 8),
      scopes: ["email:read"],
      organizationId: maker.organizationId,
      expiresAt: null,
    });
  });
});
