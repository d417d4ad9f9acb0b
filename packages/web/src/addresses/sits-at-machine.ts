import { classifyNetwork } from "@boardwalk/domain/identity";
import type { AppLoadContext } from "@remix-run/server-runtime";
import { isLoopbackOrigin } from "./is-loopback-origin.ts";

export interface AskedFrom {
  readonly services: { readonly site: Pick<AppLoadContext["services"]["site"], "consoleOrigin"> };
  readonly client: Pick<AppLoadContext["client"], "address">;
  readonly isForwarded: boolean;
}

/**
 * Whether somebody sits at the machine that the product runs on. Behind a proxy or a tunnel on the same machine
 * everybody comes from the machine's own address: what they say, and a name for others, take it away.
 */
export function sitsAtMachine({ services, client, isForwarded }: AskedFrom): boolean {
  return (
    classifyNetwork(client.address) === "this-machine" && isLoopbackOrigin(services.site.consoleOrigin) && !isForwarded
  );
}
