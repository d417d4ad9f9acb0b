import { serialize } from "@boardwalk/engine";
import type { Ctx } from "../kernel/index.ts";
import { findDefinition, type VersionName } from "./find-definition.ts";
import { findWizard } from "./find-wizard.ts";

export interface ExportedWizard {
  readonly fileName: string;
  readonly text: string;
}

/** The draft or a version as a file of the format, which imports as what it was. */
export async function exportWizard(
  ctx: Ctx,
  { key, version = "draft" }: { readonly key: string; readonly version?: VersionName },
): Promise<ExportedWizard> {
  const wizard = await findWizard(ctx, key);
  const definition = await findDefinition(ctx, wizard.id, version);
  return {
    fileName: version === "draft" ? `${wizard.key}.json` : `${wizard.key}-${version}.json`,
    text: `${JSON.stringify(serialize(definition), null, 2)}\n`,
  };
}
