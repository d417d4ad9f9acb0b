import type { Attention } from "./attention.ts";
import { formerSecrets } from "./former-secrets.ts";
import { onlyAdministrator } from "./only-administrator.ts";

/** In the order in which they are told, where they weigh the same. */
export const attentions: readonly Attention[] = [onlyAdministrator, formerSecrets];
