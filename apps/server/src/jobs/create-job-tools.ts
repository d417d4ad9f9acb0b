import type { JobTools } from "@boardwalk/domain/jobs";
import type { Environment } from "../environment/environment.ts";
import type { System } from "../system.ts";
import { chooseMailTransport } from "./choose-mail-transport.ts";

/** What this process lends to jobs: each tool is made of what whoever runs it has decided. */
export function createJobTools(environment: Environment, { files }: System): JobTools {
  return { mailTransport: chooseMailTransport(environment), files };
}
