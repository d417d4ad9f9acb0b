import { serialize } from "@boardwalk/engine";
import { User } from "../identity/index.ts";
import type { Actor, Database, Surroundings } from "../kernel/index.ts";
import { Organization } from "../organizations/index.ts";
import { importWizard, type PublishedVersion, publishWizard, readVersion, Wizard } from "../wizards/index.ts";
import { demoVersions } from "./demo-versions.ts";

const DAY = 86_400_000;

/** Publishes the demo's wizards as their authors did, months ago. Null where one of them is there already. */
export async function publishDemoWizards(
  database: Database,
  surroundings: Surroundings,
): Promise<ReadonlyMap<string, readonly PublishedVersion[]> | null> {
  const versions = demoVersions();
  const owners = await database.withSystem(surroundings, async ({ em }) => {
    if ((await em.count(Wizard, { key: versions.map(({ wizard }) => wizard) })) > 0) return null;
    const [organization, olivia, ada] = [
      await em.findOneOrFail(Organization, { slug: "halyard-events" }),
      await em.findOneOrFail(User, { email: "olivia@boardwalk.test" }),
      await em.findOneOrFail(User, { email: "admin@boardwalk.test" }),
    ];
    return { organizationId: organization.id, olivia: author(olivia.id, "ADMIN"), ada: author(ada.id, "SUPER_ADMIN") };
  });
  if (owners === null) return null;
  const now = surroundings.clock.now().getTime();
  const published = new Map<string, PublishedVersion[]>();
  for (const { wizard, organization, definition, daysAgo, notes } of versions) {
    const clock = { now: () => new Date(now - daysAgo * DAY) };
    const actor = organization === null ? owners.ada : owners.olivia;
    const before = published.get(wizard) ?? [];
    const version = await database.withActor({ ...surroundings, clock }, actor, async (ctx) => {
      const text = JSON.stringify(serialize(definition));
      const into = before.length > 0 ? { intoKey: wizard } : {};
      await importWizard(ctx, { text, organizationId: organization === null ? null : owners.organizationId, ...into });
      const outcome = await publishWizard(ctx, { key: wizard, notes });
      if (outcome.kind !== "published") throw new Error(`The demo's ${wizard} was not published: ${outcome.kind}.`);
      return readVersion(ctx, outcome.versionId);
    });
    published.set(wizard, [...before, version]);
  }
  return published;
}

function author(userId: string, role: "ADMIN" | "SUPER_ADMIN"): Actor {
  return { kind: "member", userId, sessionId: "", role };
}
