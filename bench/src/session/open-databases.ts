import { newId } from "@boardwalk/domain/kernel";
import { startThrowawayCluster } from "../../../scripts/postgres/throwaway-cluster.ts";
import { inDatabase } from "./in-database.ts";

export interface Databases {
  readonly ours: string;
  readonly theirs: string;
  readonly version: string;
  close(): Promise<void>;
}

/** Two new databases on one real PostgreSQL: the one of TEST_DATABASE_URL, or a throw-away cluster. */
export async function openDatabases(): Promise<Databases> {
  const given = process.env["TEST_DATABASE_URL"];
  const cluster = given === undefined ? await startThrowawayCluster() : null;
  const url = given ?? cluster?.url;
  if (url === undefined) {
    throw new Error("There is no PostgreSQL on this machine: install it, or set TEST_DATABASE_URL to one for tests.");
  }
  const id = newId().replaceAll("-", "");
  const names = [`boardwalk_bench_${id}`, `boardwalk_bench_peer_${id}`] as const;
  const version = await inDatabase(url, async (client) => {
    for (const name of names) await client.query(`create database ${name}`);
    const { rows } = await client.query<{ server_version: string }>("show server_version");
    return rows[0]?.server_version.split(" ", 1)[0] ?? "";
  });
  return {
    ours: addressOf(url, names[0]),
    theirs: addressOf(url, names[1]),
    version,
    async close() {
      if (cluster) return cluster.remove();
      await inDatabase(url, async (client) => {
        for (const name of names) await client.query(`drop database if exists ${name} with (force)`);
      });
    },
  };
}

function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
