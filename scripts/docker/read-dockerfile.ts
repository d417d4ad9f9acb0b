export interface DockerStage {
  readonly from: string;
  readonly name: string | null;
  readonly steps: readonly { readonly word: string; readonly rest: string }[];
}

/** The stages of a Dockerfile with their steps, lines that go on joined and comments left out. */
export function readDockerfile(text: string): DockerStage[] {
  const stages: (DockerStage & { steps: { word: string; rest: string }[] })[] = [];
  const lines = text
    .split("\n")
    .filter((line) => !/^\s*#/.test(line))
    .join("\n")
    .replace(/\\\n\s*/g, "")
    .split("\n");
  for (const line of lines) {
    const [, word, rest] = /^([A-Z]+)\s+(.*)$/.exec(line.trim()) ?? [];
    if (word === undefined || rest === undefined) continue;
    const [from = "", , name] = rest.split(/\s+/);
    if (word === "FROM") stages.push({ from, name: name ?? null, steps: [] });
    else stages.at(-1)?.steps.push({ word, rest });
  }
  return stages;
}
