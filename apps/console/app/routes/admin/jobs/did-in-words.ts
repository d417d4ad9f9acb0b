interface Did {
  did: string | null;
  job: string | null;
  queues: readonly { name: string; says: string }[];
}

/** What was just done to a job. Anybody can write in the address: of kinds of work it names only those that there are. */
export function didInWords({ did, job, queues }: Did): string | null {
  const says = queues.find(({ name }) => name === job)?.says ?? "It";
  switch (did) {
    case "retry":
      return `${says} begins again, with all its attempts.`;
    case "discard":
      return `${says} is discarded.`;
    case "settled":
      return "Somebody has settled this job already. Nothing more was done to it.";
    default:
      return null;
  }
}
