import { hashPassword, User } from "../identity/index.ts";
import { type Database, newId, type Surroundings } from "../kernel/index.ts";
import { createOrganization } from "../organizations/index.ts";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "./demo-accounts.ts";

/** The three who sign in to the demo, each with a personal organization, and Olivia's cooperative. */
export async function addDemoAccounts(database: Database, surroundings: Surroundings): Promise<void> {
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
