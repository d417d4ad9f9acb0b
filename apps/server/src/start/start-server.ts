import { type Figure, judgeHealth, readFigures } from "@boardwalk/domain/administration";
import { createOAuth } from "@boardwalk/domain/identity";
import { systemClock, Unavailable } from "@boardwalk/domain/kernel";
import type { Services } from "@boardwalk/web";
import { noProxies, ownOrigins } from "@boardwalk/web/front";
import { runForwarded } from "../commands/run-forwarded.ts";
import { listenForCommands } from "../control-socket/listen-for-commands.ts";
import { keepSecret } from "../data-folder/keep-secret.ts";
import { lockDataFolder } from "../data-folder/lock-data-folder.ts";
import type { Environment } from "../environment/environment.ts";
import { createListener } from "../http/create-listener.ts";
import type { Front, Step } from "../http/exchange.ts";
import { type OpenPort, openPort } from "../http/open-port.ts";
import { answerNothing } from "../http/steps/answer-nothing.ts";
import { createJobTools } from "../jobs/create-job-tools.ts";
import { startWorker } from "../jobs/start-worker.ts";
import { createMetrics } from "../metrics/create-metrics.ts";
import { createLog, type ServerLog } from "../server-log.ts";
import { openSystem, type System } from "../system.ts";
import { createReadiness } from "./create-readiness.ts";
import { describeDataFolder } from "./describe-data-folder.ts";
import { loadApps } from "./load-apps.ts";
import { postedAnswers } from "./posted-answers.ts";
import { prepareDatabase } from "./prepare-database.ts";
import type { Report } from "./report.ts";
import { trialMailbox } from "./trial-mailbox.ts";

export interface RunningServer {
  readonly mode: "trial" | "production";
  readonly addresses: { console: string; onboarding: string };
  readonly demo: Services["demo"];
  /** False where the process only does background work. */
  readonly servesPeople: boolean;
  readonly system: System;
  /** Finishes what is under way, gives everything back; twice is once. */
  stop(): Promise<void>;
}

export interface StartOptions {
  development?: boolean;
  log?: ServerLog;
  /** The built apps, unless a test brings something smaller. */
  apps?: typeof loadApps;
}

const FINISH_WITHIN_MILLISECONDS = 10_000;
/** The rest of these ten seconds is for handing back what did not finish. */
const JOBS_FINISH_WITHIN_MILLISECONDS = 8_000;

/** Opens everything in order, and closes what it had opened when something of it fails. */
export async function startServer(
  environment: Environment,
  report: Report,
  options: StartOptions = {},
): Promise<RunningServer> {
  const opened: (() => Promise<void> | void)[] = [];
  const stop = async () => {
    for (let close = opened.pop(); close; close = opened.pop()) await close();
  };
  try {
    const running = await start(environment, report, options, (close) => opened.push(close));
    let stopped: Promise<void> | null = null;
    return {
      ...running,
      stop() {
        stopped ??= stop();
        return stopped;
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  environment: Environment,
  report: Report,
  { development = false, log = createLog(environment.logLevel), apps = loadApps }: StartOptions,
  onStop: (close: () => Promise<void> | void) => void,
): Promise<Omit<RunningServer, "stop">> {
  const { mode, dataFolder } = environment;
  const [servesPeople, worksOnJobs] = [environment.role !== "worker", environment.role !== "web"];
  const embedded = environment.database.kind === "embedded";
  const opening = Promise.withResolvers<System>();
  // Nobody may be waiting for it when the start fails.
  opening.promise.catch(() => undefined);

  let whereItStands = environment;
  const appSecret = await report.stage("Data folder", async (note) => {
    note(describeDataFolder(environment));
    if (embedded) {
      const lock = await lockDataFolder(dataFolder, "boardwalk start");
      onStop(() => lock.release());
      const control = await listenForCommands(lock.record.socket, (forwarded, output) =>
        runForwarded(forwarded, output, whereItStands, () => opening.promise),
      );
      onStop(() => control.close());
    }
    return environment.appSecret ?? keepSecret(dataFolder);
  });

  const ports = await report.stage("Ports", async (note) => {
    const console = await open(environment, "console", development, onStop);
    const onboarding = servesPeople ? await open(environment, "onboarding", development, onStop) : null;
    note(onboarding ? `${console.port} and ${onboarding.port}` : `${console.port}`);
    return { console, onboarding };
  });
  const addresses = {
    console: environment.console.origin ?? `http://localhost:${ports.console.port}`,
    onboarding:
      environment.onboarding.origin ?? `http://localhost:${ports.onboarding?.port ?? environment.onboarding.port}`,
  };
  // A command that prints an address knows the port that was free.
  whereItStands = { ...environment, console: { ...environment.console, origin: addresses.console } };

  let readiness: Front["readiness"] = async () => ({ ready: false, because: "it is starting" });
  const steps: { console: readonly Step[] | null; onboarding: readonly Step[] | null } = {
    console: null,
    onboarding: null,
  };
  let figures: () => Promise<readonly Figure[]> = async () => Promise.reject(new Unavailable());
  const oauth = createOAuth(environment.oauth, { clock: systemClock });
  const metrics = createMetrics(() => figures());
  for (const app of ["console", "onboarding"] as const) {
    const port = ports[app];
    if (port === null) continue;
    const [first = addresses[app], ...others] = ownOrigins(addresses[app], port.port, mode);
    const { trustedProxies = noProxies } = environment;
    const front: Front = {
      app,
      origins: [first, ...others],
      trustedProxies,
      development,
      postedAnswers: postedAnswers(oauth),
      log,
      // One process has one set of figures, and the console's port tells them.
      metrics: { metrics, token: app === "console" ? environment.metricsToken : null },
      readiness: () => readiness(),
    };
    port.answerWith(createListener(front, () => steps[app]));
  }

  const system = await report.stage("Database", async (note) => {
    const system = await openSystem(environment, appSecret, log, addresses);
    onStop(() => system.close());
    note(embedded ? "embedded" : "PostgreSQL");
    return system;
  });
  const demo = await prepareDatabase(system, mode, report);
  opening.resolve(system);

  const serving = await report.stage("Screens", async (note) => {
    if (ports.onboarding === null) {
      note("none, this is a worker");
      return { console: [answerNothing], onboarding: null };
    }
    note(development ? "reloaded as they change" : "");
    const site = {
      mode,
      consoleOrigin: addresses.console,
      onboardingOrigin: addresses.onboarding,
      cookieDomain: environment.cookieDomain,
    };
    const { console, onboarding } = ports;
    return apps({
      system,
      site,
      demo,
      mailbox: trialMailbox(environment, system),
      oauth,
      development,
      ports: { console, onboarding },
      onStop,
    });
  });
  const worker = await report.stage("Jobs", async (note) => {
    note(worksOnJobs ? "" : "left to the workers");
    return worksOnJobs ? startWorker(system, createJobTools(environment, system)) : null;
  });
  figures = () => readFigures(system.database);
  readiness = createReadiness(system.database, async () => judgeHealth(await figures()));
  Object.assign(steps, serving);
  // Stopping begins here: no new requests, then the rest in the order opposite to opening.
  onStop(async () => {
    readiness = async () => ({ ready: false, because: "it is stopping" });
    await Promise.all([
      ports.console.close(FINISH_WITHIN_MILLISECONDS),
      ports.onboarding?.close(FINISH_WITHIN_MILLISECONDS),
      worker?.stop(JOBS_FINISH_WITHIN_MILLISECONDS),
    ]);
  });
  return { mode, addresses, demo, servesPeople, system };
}

async function open(
  environment: Environment,
  app: "console" | "onboarding",
  development: boolean,
  onStop: (close: () => Promise<void>) => void,
): Promise<OpenPort> {
  const variable = app === "console" ? "CONSOLE_PORT" : "ONBOARDING_PORT";
  // Vite's web socket listens at one address only.
  const address = environment.listenAddress ?? (development ? "127.0.0.1" : null);
  const port = await openPort(environment[app].port, variable, address, environment.mode);
  onStop(() => port.close(0));
  return port;
}
