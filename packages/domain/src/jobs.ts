import { type FileStore, sweepFiles } from "./files/index.ts";
import { cleanUp, tellOfLeakedApiToken, warnOfExpiringApiTokens } from "./identity/index.ts";
import { forgetDispatchedEvents, type Job } from "./kernel/index.ts";
import { deliverMail, forgetMail, type MailTransport, releaseMail } from "./mail/index.ts";
import { abandonIdleWalks } from "./walks/index.ts";

/** What jobs need of the process that runs them, beyond the database; each context says what its own ask for. */
export interface JobTools {
  /** Null where nobody sends: mails wait. */
  readonly mailTransport: MailTransport | null;
  readonly files: FileStore;
}

/** Every kind of background work, by name: nothing is discovered from folders. */
export function createJobs({ mailTransport, files }: JobTools): readonly Job[] {
  return [
    cleanUp,
    forgetDispatchedEvents,
    deliverMail(mailTransport),
    releaseMail(mailTransport),
    forgetMail,
    sweepFiles(files),
    tellOfLeakedApiToken,
    warnOfExpiringApiTokens,
    abandonIdleWalks,
  ];
}
