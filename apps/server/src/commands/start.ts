import { describeUnused } from "../environment/describe-unused.ts";
import { OperatorMessage } from "../operator-message.ts";
import { createLog } from "../server-log.ts";
import { describeReady } from "../start/describe-ready.ts";
import { quietReport, terminalReport } from "../start/report.ts";
import { FAILED, untilItFails } from "../start/until-it-fails.ts";
import { untilToldToStop } from "../start/until-told-to-stop.ts";
import type { Command } from "./command.ts";
import { parseOptions } from "./parse-options.ts";

export const start: Command = {
  name: "start",
  usage: "start",
  says: "serves the console and onboarding, and brings the database up to date before",
  runs: "here",
  async run(context, args) {
    // For work on Boardwalk itself, so help does not name it.
    const development = parseOptions(start, args, ["dev"]).flags.has("dev");
    if (development && context.environment.mode === "production")
      throw new OperatorMessage("Development needs BOARDWALK_MODE=trial.");
    const report = context.json ? quietReport : terminalReport(context.out);
    const stopping = untilToldToStop();
    // React and Remix decide by it what they are while they load, so nothing of them is loaded before.
    process.env["NODE_ENV"] = development ? "development" : "production";
    const { startServer } = await import("../start/start-server.ts");
    const log = createLog(context.environment.logLevel);
    const unused = describeUnused(context.environment.unusedNames);
    if (unused !== null && context.json) log.warn(unused);
    else if (unused !== null) report.line(`  ${unused}`);
    const server = await startServer(context.environment, report, { development, log });
    const failing = untilItFails(log);
    context.out(context.json ? `${JSON.stringify(server.addresses)}\n` : describeReady(server));
    const reason = await Promise.race([stopping, failing]);
    report.line(`\n  ${reason} Finishing what is under way.`);
    await server.stop();
    report.line("  Stopped.");
    return reason === FAILED ? 1 : 0;
  },
};
