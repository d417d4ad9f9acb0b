import type { Attention } from "./attention.ts";
import { formerSecrets } from "./former-secrets.ts";
import { jobsFailed } from "./jobs-failed.ts";
import { mailsFailed } from "./mails-failed.ts";
import { mailsLate } from "./mails-late.ts";
import { noWorker } from "./no-worker.ts";
import { onlyAdministrator } from "./only-administrator.ts";
import { onlySuperAdministrator } from "./only-super-administrator.ts";
import { unguardedSuperAdministrator } from "./unguarded-super-administrator.ts";

/** In the order in which they are told, where they weigh the same. */
export const attentions: readonly Attention[] = [
  noWorker,
  mailsFailed,
  mailsLate,
  jobsFailed,
  onlyAdministrator,
  onlySuperAdministrator,
  unguardedSuperAdministrator,
  formerSecrets,
];
