import { spawnSync } from "node:child_process";

export interface UnprivilegedUser {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root: who it runs as instead, or null where the present user will do. */
export function unprivilegedUser(): UnprivilegedUser | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ["postgres", "nobody"]) {
    const uid = numberOf(["-u", name]);
    const gid = numberOf(["-g", name]);
    if (uid !== null && gid !== null) return { uid, gid };
  }
  return { uid: 65_534, gid: 65_534 };
}

function numberOf(question: string[]): number | null {
  const answer = spawnSync("id", question, { encoding: "utf8" });
  return answer.status === 0 ? Number(answer.stdout.trim()) : null;
}
