import { type Ctx, type EventType, newId, recordEvent } from "../kernel/index.ts";

export interface ToldWizard {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly organizationId?: string | null;
}

/** An event about a wizard and whom it belongs to: the policies let nobody write one about an organization that is not theirs. */
export async function tellOfWizard(
  ctx: Ctx,
  type: Extract<EventType, `wizard.${string}`>,
  { id, key, name, organizationId }: ToldWizard,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const payload = { wizardId: id, key, name, ...more };
  if (ctx.actor.kind === "system") {
    return recordEvent(ctx, type, organizationId == null ? {} : { organizationId }, payload);
  }
  await ctx.em.execute("select auth.tell_of_wizard(?, ?, ?, ?::jsonb)", [newId(), id, type, JSON.stringify(payload)]);
}
