import { type Ctx, recordAudit } from "../kernel/index.ts";
import { lockWizards } from "./lock-wizards.ts";

/** Whether anybody may start a walk, at once. Walks under way go on either way. */
export async function switchWizards(
  ctx: Ctx,
  { keys, to }: { readonly keys: readonly string[]; readonly to: "on" | "off" },
): Promise<string[]> {
  const wizards = (await lockWizards(ctx, keys)).filter(({ isActive }) => isActive !== (to === "on"));
  const done = to === "on" ? "wizard.switched-on" : "wizard.switched-off";
  for (const wizard of wizards) {
    ctx.em.assign(wizard, { isActive: to === "on" });
    recordAudit(ctx, {
      action: done,
      target: { type: "wizard", id: wizard.id },
      after: { key: wizard.key, name: wizard.name },
    });
  }
  await ctx.em.flush();
  return wizards.map(({ key }) => key);
}
