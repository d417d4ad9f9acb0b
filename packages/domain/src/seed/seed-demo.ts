import type { Database, Surroundings } from "../kernel/index.ts";
import { addDemoAccounts } from "./add-demo-accounts.ts";
import { DEMO_ACCOUNTS, type DemoAccount } from "./demo-accounts.ts";
import { publishDemoWizards } from "./publish-demo-wizards.ts";
import { tellStory } from "./story/tell-story.ts";
import { writeStory } from "./write-story.ts";

/** Adds what is missing and touches nothing that is there, so that it may run again. */
export async function seedDemo(database: Database, surroundings: Surroundings): Promise<readonly DemoAccount[]> {
  await addDemoAccounts(database, surroundings);
  const versions = await publishDemoWizards(database, surroundings);
  if (versions !== null) {
    const story = tellStory(versions, surroundings.clock.now());
    await database.withSystem(surroundings, (ctx) => writeStory(ctx, story, versions));
  }
  return DEMO_ACCOUNTS;
}
