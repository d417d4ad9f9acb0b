import { entities } from "../entities.ts";
import { connectDatabase } from "../kernel/index.ts";
import { runJobs, testSurroundings } from "../testing/index.ts";
import { createSmtpTransport } from "./create-smtp-transport.ts";
import { deliverMail } from "./deliver-mail.ts";

// Run as a process of its own, so that it can be killed while a mail is on its way.
const [kind = "", where = "", smtpUrl = ""] = process.argv.slice(2);
const database = await connectDatabase(
  kind === "embedded"
    ? { kind, folder: where }
    : { kind: "postgres", url: where, adminUrl: where, rolePrefix: "boardwalk", poolSize: 2 },
  entities,
);
const transport = createSmtpTransport({ url: smtpUrl, from: "Boardwalk <hello@boards.test>" });
await runJobs(database, { jobs: [deliverMail(transport)], surroundings: () => testSurroundings() });
await database.close();
