import { User } from "../identity/index.ts";
import { type Ctx, newId } from "../kernel/index.ts";
import { createOrganization } from "../organizations/index.ts";
import { DEMO_ACCOUNTS } from "./demo-accounts.ts";
import type { StoryPerson } from "./story/story.ts";

/** Makes everybody whom the story tells of, and says who they are; those who may sign in are there already. */
export async function writePeople(ctx: Ctx, people: readonly StoryPerson[]): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  const known = await ctx.em.find(User, { email: DEMO_ACCOUNTS.map(({ email }) => email) });
  for (const { email, id } of known) if (email) ids.set(email, id);
  for (const person of people) {
    const id = newId();
    ids.set(person.id, id);
    ctx.em.persist(
      ctx.em.create(User, {
        id,
        email: person.email,
        name: person.name,
        role: "USER",
        isActive: true,
        isGuest: person.email === null,
        emailVerifiedAt: person.email === null ? null : person.joinedAt,
        createdAt: person.joinedAt,
      }),
    );
  }
  await ctx.em.flush();
  for (const { id, name, email } of people) {
    const ownerId = ids.get(id);
    if (ownerId === undefined || name === null || email === null) continue;
    createOrganization(ctx, { name, slug: slugOf(email), isPersonal: true, ownerId });
  }
  await ctx.em.flush();
  return ids;
}

function slugOf(email: string): string {
  return email.replace(/@.*$/, "").replaceAll(".", "-");
}
