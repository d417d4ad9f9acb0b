import { hashPassword, User } from "../identity/index.ts";
import { type Database, newId, type Surroundings } from "../kernel/index.ts";
import { createOrganization } from "../organizations/index.ts";
import { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoAccount } from "./demo-accounts.ts";
import { publishDemoWizards } from "./publish-demo-wizards.ts";
import { tellStory } from "./story/tell-story.ts";
import { writeStory } from "./write-story.ts";

/** Adds what is missing and touches nothing that is there, so that it may run again. */
export async function seedDemo(database: Database, surroundings: Surroundings): Promise<readonly DemoAccount[]> {
  await addAccounts(database, surroundings);
  const versions = await publishDemoWizards(database, surroundings);
  if (versions !== null) {
    const story = tellStory(versions, surroundings.clock.now());
    await database.withSystem(surroundings, (ctx) => writeStory(ctx, story, versions));
  }
  return DEMO_ACCOUNTS;
}

async function addAccounts(database: Database, surroundings: Surroundings): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await database.withSystem(surroundings, async ({ em, ...rest }) => {
    for (const account of DEMO_ACCOUNTS) {
      if ((await em.count(User, { email: account.email })) > 0) continue;
      const id = newId();
      em.persist(
        em.create(User, {
          id,
          email: account.email,
          name: account.name,
          role: account.role,
          passwordHash,
          emailVerifiedAt: surroundings.clock.now(),
          isActive: true,
          isGuest: false,
        }),
      );
      await em.flush();
      const ctx = { em, ...rest };
      createOrganization(ctx, { name: account.name, slug: account.slug, isPersonal: true, ownerId: id });
      if (account.organization) createOrganization(ctx, { ...account.organization, isPersonal: false, ownerId: id });
      await em.flush();
    }
  });
}
