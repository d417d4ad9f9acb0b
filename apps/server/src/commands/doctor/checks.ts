import type { Check } from "./check.ts";
import { checkApps } from "./check-apps.ts";
import { checkDataFolder } from "./check-data-folder.ts";
import { checkDatabase } from "./check-database.ts";
import { checkNode } from "./check-node.ts";
import { checkPorts } from "./check-ports.ts";
import { checkProviders } from "./check-providers.ts";
import { checkSealedTexts } from "./check-sealed-texts.ts";
import { checkSecret } from "./check-secret.ts";
import { checkSettings } from "./check-settings.ts";

export const checks: readonly Check[] = [
  checkNode,
  checkSettings,
  checkDataFolder,
  checkSecret,
  checkDatabase,
  checkSealedTexts,
  checkPorts,
  checkProviders,
  checkApps,
];
