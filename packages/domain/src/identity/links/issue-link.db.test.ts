import { describe, expect, test } from "vitest";
import { hashToken, newToken, visitor } from "../../kernel/index.ts";
import { buildPerson, testSurroundings, useTestDatabase } from "../../testing/index.ts";
import { hashCode } from "./hash-code.ts";
import { issueLink, type LinkToIssue } from "./issue-link.ts";

const database = useTestDatabase();

function issue(wish: Partial<LinkToIssue> & Pick<LinkToIssue, "email">) {
  const link: LinkToIssue = {
    purpose: "sign-in",
    userId: null,
    browserToken: null,
    redirectTo: null,
    minutes: 15,
    ...wish,
  };
  return database().withActor(testSurroundings(), visitor, (ctx) => issueLink(ctx, link));
}
const linksOf = (email: string) =>
  database().as(
    "superuser",
    null,
    `select token_hash, code_hash, browser_hash, used_at is null and expires_at > now() as is_good,
       extract(epoch from expires_at - created_at)::int as seconds, user_id, device_info->>'browser' as browser
     from magic_links where email = $1 order by created_at, id`,
    [email],
  );

describe("a link that is issued", () => {
  test("stands in the database as hashes alone, and is good for as long as it was wished by the database's clock", async () => {
    const person = await buildPerson(database());
    const browserToken = newToken();
    const link = await issue({ email: person.email, userId: person.id, browserToken });
    expect(link.token).toMatch(/^[\w-]{43}$/);
    expect(link.code).toMatch(/^\d{6}$/);
    expect(await linksOf(person.email)).toEqual([
      {
        token_hash: hashToken(link.token),
        code_hash: hashCode(browserToken, link.code ?? ""),
        browser_hash: hashToken(browserToken),
        is_good: true,
        seconds: 900,
        user_id: person.id,
        browser: "Firefox",
      },
    ]);
  });

  test("has no code where no browser asked", async () => {
    expect((await issue({ email: "no.browser@links.test" })).code).toBeNull();
  });

  test("ends the one before it, whatever the case of the address, and leaves those for something else", async () => {
    await issue({ email: "second@links.test" });
    await issue({ email: "second@links.test", purpose: "verify" });
    expect((await issue({ email: "Second@Links.test" })).endedLinks).toBe(1);
    expect((await linksOf("second@links.test")).map((row) => row["is_good"])).toEqual([false, true]);
  });

  test("ends the one before it in the same browser alone, where anybody may ask; one that no browser asked for ends them all", async () => {
    for (const purpose of ["sign-in", "verify", "reset"] as const) {
      const email = `${purpose}.browsers@links.test`;
      const [owner, stranger] = [newToken(), newToken()];
      const good = async () => (await linksOf(email)).map((row) => row["is_good"]);
      await issue({ email, purpose, browserToken: owner });
      expect((await issue({ email, purpose, browserToken: stranger })).endedLinks).toBe(0);
      expect(await good()).toEqual([true, true]);
      expect((await issue({ email, purpose, browserToken: owner })).endedLinks).toBe(1);
      expect(await good()).toEqual([false, true, true]);
      await issue({ email, purpose });
      expect(await good()).toEqual([false, false, false, true]);
    }
  });

  test("ends the one before it in every browser where only whoever is signed in asks", async () => {
    for (const purpose of ["change-email", "step-up"] as const) {
      const person = await buildPerson(database());
      const wish = { email: person.email, userId: person.id, purpose };
      await issue({ ...wish, browserToken: newToken() });
      expect((await issue({ ...wish, browserToken: newToken() })).endedLinks).toBe(1);
    }
  });

  test("leaves one good link when it is asked for ten times at once", async () => {
    const person = await buildPerson(database());
    await Promise.all(Array.from({ length: 10 }, () => issue({ email: person.email, userId: person.id })));
    expect((await linksOf(person.email)).filter((row) => row["is_good"] === true)).toHaveLength(1);
  });

  test("stands beside others where it invites or resumes", async () => {
    for (const purpose of ["invite", "resume", "invite"] as const) await issue({ email: "guest@links.test", purpose });
    expect((await linksOf("guest@links.test")).filter((row) => row["is_good"] === true)).toHaveLength(3);
  });
});
