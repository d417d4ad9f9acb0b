import ipaddr from "ipaddr.js";

export type Network = "this-machine" | "private" | "public" | "unknown";

export function classifyNetwork(address: string | null): Network {
  if (address === null || !ipaddr.isValid(address)) return "unknown";
  const range = ipaddr.process(address).range();
  if (range === "loopback") return "this-machine";
  return range === "unicast" ? "public" : "private";
}
