import { hashPassword, User } from "../identity/index.ts";
import { type Actor, type Database, type Member, newId, type UserRole } from "../kernel/index.ts";
import { createOrganization } from "../organizations/index.ts";
import { testSurroundings } from "./test-surroundings.ts";

export interface PersonWish {
  readonly email?: string;
  readonly name?: string;
  readonly role?: UserRole;
  readonly password?: string;
  readonly timezone?: string;
  /** Whether they have proven their address; most people have. */
  readonly isVerified?: boolean;
  /** Whether the organization that they own is theirs alone: such a one has no wizards. */
  readonly isPersonal?: boolean;
}

export interface Person {
  readonly id: string;
  readonly email: string;
  readonly password: string;
  readonly organizationId: string;
  /** The person at work in some session of theirs. */
  readonly actor: Member & Actor;
}

/** Somebody with an address, a password and an organization that they own. */
export async function buildPerson(database: Database, wish: PersonWish = {}): Promise<Person> {
  const id = newId();
  const {
    email = `${id}@people.test`,
    name = "Robin Test",
    role = "USER",
    password = "a long enough phrase",
    timezone,
    isVerified = true,
    isPersonal = false,
  } = wish;
  const passwordHash = await hashPassword(password);
  const surroundings = testSurroundings();
  const organizationId = await database.withSystem(surroundings, async (ctx) => {
    ctx.em.persist(
      ctx.em.create(User, {
        id,
        email,
        name,
        role,
        passwordHash,
        emailVerifiedAt: isVerified ? surroundings.clock.now() : null,
        timezone: timezone ?? null,
        isActive: true,
        isGuest: false,
      }),
    );
    await ctx.em.flush();
    const organization = createOrganization(ctx, { name, slug: `o-${id}`, isPersonal, ownerId: id });
    await ctx.em.flush();
    return organization.id;
  });
  return { id, email, password, organizationId, actor: { kind: "member", userId: id, sessionId: newId(), role } };
}
