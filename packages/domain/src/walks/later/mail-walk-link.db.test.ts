import { beforeAll, describe, expect, test } from "vitest";
import { becomeGuest, comeBackAsGuest, type Door } from "../../identity/index.ts";
import { type Actor, type Ctx, Invalid, NotFound, RateLimited } from "../../kernel/index.ts";
import {
  buildPerson,
  type Person,
  publishDefinition,
  readMail,
  testSurroundings,
  useTestDatabase,
} from "../../testing/index.ts";
import { festival } from "../walking/festival.fixture.ts";
import { openWalk } from "../walking/open-walk.ts";
import { startWalk } from "../walking/start-walk.ts";
import { mailWalkLink } from "./mail-walk-link.ts";

const KEY = "mailed-festival";
const standing = { done: 2, inAll: 6, next: "Stage and power" };
const database = useTestDatabase({ bucketsRefill: false });
const door = (): Door => ({ ...testSurroundings(), database: database(), app: "onboarding", deviceToken: null });
const as = <T>(actor: Actor, work: (ctx: Ctx) => Promise<T>): Promise<T> =>
  database().withActor(testSurroundings(), actor, work);
let walker: Person;
beforeAll(async () => {
  walker = await buildPerson(database());
  await publishDefinition(database(), festival(KEY, { requireLogin: false }));
});

describe("a link to finish a walk later", () => {
  test("goes to a member's own address, whatever is asked, and asks to sign in", async () => {
    const { token } = await as(walker.actor, (ctx) => startWalk(ctx, { wizardKey: KEY }));
    await as(walker.actor, (ctx) => mailWalkLink(ctx, { token, email: "thief@harbour.test", standing }));
    const { text, template } = await readMail(database(), walker.email);
    expect(template).toBe("finish-later");
    expect(text).toContain(`http://onboarding.test/walk/${token}`);
    expect(text).toContain("Stage and power");
    expect(text).not.toContain("/resume/");
    await expect(readMail(database(), "thief@harbour.test")).rejects.toThrow();
  });

  test("lets a guest in on another device, where the walk is theirs", async () => {
    const { guest } = await becomeGuest(door());
    const { token } = await as(guest, (ctx) => startWalk(ctx, { wizardKey: KEY }));
    await expect(as(guest, (ctx) => mailWalkLink(ctx, { token, email: null, standing }))).rejects.toThrow(Invalid);
    await as(guest, (ctx) => mailWalkLink(ctx, { token, email: "guest@harbour.test", standing }));
    const { text } = await readMail(database(), "guest@harbour.test");
    const link = /http:\/\/onboarding\.test\/resume\/([\w-]+)/.exec(text)?.[1] ?? "";
    const back = await comeBackAsGuest(door(), link, null);
    expect(back.redirectTo).toBe(`/walk/${token}`);
    const opened = await as(back.session?.guest ?? guest, (ctx) => openWalk(ctx, { token }));
    expect(opened.isOwn).toBe(true);
  });

  test("is mailed of nobody else's walk, and not without end", async () => {
    const { token } = await as(walker.actor, (ctx) => startWalk(ctx, { wizardKey: KEY }));
    const other = await buildPerson(database());
    await expect(as(other.actor, (ctx) => mailWalkLink(ctx, { token, email: null, standing }))).rejects.toThrow(
      NotFound,
    );
    const own = await as(other.actor, (ctx) => startWalk(ctx, { wizardKey: KEY }));
    const mail = () => as(other.actor, (ctx) => mailWalkLink(ctx, { token: own.token, email: null, standing }));
    for (let sent = 0; sent < 5; sent++) await mail();
    await expect(mail()).rejects.toThrow(RateLimited);
  });
});
