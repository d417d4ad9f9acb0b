import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import type { Figure } from "@boardwalk/domain/administration";
import { noProxies, type TrustedProxies } from "@boardwalk/web/front";
import { createMetrics } from "../../metrics/create-metrics.ts";
import { createLog } from "../../server-log.ts";
import { appSteps, createListener } from "../create-listener.ts";
import type { Exchange, Front, Step } from "../exchange.ts";
import { openPort } from "../open-port.ts";
import { sendFetchResponse } from "../send-fetch-response.ts";
import { compress } from "../steps/compress.ts";
import { toFetchRequest } from "../to-fetch-request.ts";

export type Route = (request: Request, exchange: Exchange) => Response | Promise<Response>;

export interface Given {
  route?: Route;
  files?: Step;
  proxies?: TrustedProxies;
  ready?: boolean;
  origin?: string;
  started?: boolean;
  metricsToken?: string | null;
  figures?: () => Promise<readonly Figure[]>;
  postedAnswers?: Record<string, string>;
}

export interface Asked {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

export interface Answer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
  text: string;
}

export type ServedFront = Awaited<ReturnType<typeof serveFront>>;

/** The real front on a real socket, with one small route instead of an app. */
export async function serveFront({
  route = () => new Response("hello"),
  files = (_, next) => next(),
  proxies = noProxies,
  ready = true,
  origin,
  started = true,
  metricsToken = null,
  figures = async () => [],
  postedAnswers = {},
}: Given = {}) {
  const opened = await openPort(0, "CONSOLE_PORT", "127.0.0.1", "trial");
  const here = `http://127.0.0.1:${opened.port}`;
  const logged: string[] = [];
  const front: Front = {
    app: "console",
    origins: [origin ?? here],
    trustedProxies: proxies,
    development: false,
    postedAnswers: new Map(Object.entries(postedAnswers)),
    log: createLog("info", { write: (line: string) => logged.push(line) }),
    metrics: { metrics: createMetrics(figures), token: metricsToken },
    readiness: async () =>
      ready ? { ready, health: { jobs: "ok", mail: "ok" } } : { ready, because: "the database does not answer" },
  };
  const routes: Step = async (exchange) => {
    const controller = new AbortController();
    exchange.response.once("close", () => controller.abort());
    await sendFetchResponse(await route(toFetchRequest(exchange, controller.signal), exchange), exchange);
  };
  const steps = started ? appSteps(compress(), files, routes) : null;
  opened.answerWith(createListener(front, () => steps));
  return {
    here,
    port: opened.port,
    logged,
    ask: (asked: Asked = {}) => ask(opened.port, asked),
    send: (bytes: string) => send(opened.port, bytes),
    close: (withinMilliseconds = 0) => opened.close(withinMilliseconds),
  };
}

function ask(port: number, { method = "GET", path = "/", headers = {}, body }: Asked): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const request = httpRequest({ port, host: "127.0.0.1", method, path, headers, agent: false }, (response) => {
    const chunks: Buffer[] = [];
    response.on("data", (chunk: Buffer) => chunks.push(chunk));
    response.on("end", () => {
      const whole = Buffer.concat(chunks);
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: whole, text: whole.toString() });
    });
  });
  request.on("error", reject);
  request.end(body);
  return promise;
}

/** Sends bytes as they are, and gives back the head of what comes. */
function send(port: number, bytes: string): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  let answer = "";
  const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
  socket.on("data", (chunk) => {
    answer += chunk.toString();
    if (answer.includes("\r\n\r\n")) socket.end();
  });
  socket.on("close", () => resolve(answer));
  socket.on("error", () => resolve(answer));
  return promise;
}
