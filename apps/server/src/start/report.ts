/** Says at each stage of the start what is done and how long it took. */
export interface Report {
  stage<T>(name: string, work: (note: (text: string) => void) => Promise<T>): Promise<T>;
  line(text: string): void;
}

export function terminalReport(out: (text: string) => void): Report {
  return {
    async stage(name, work) {
      const began = performance.now();
      let note = "";
      const result = await work((text) => {
        note = text;
      });
      out(`  ${name.padEnd(14)}${inWords(performance.now() - began).padStart(8)}   ${note}`.trimEnd().concat("\n"));
      return result;
    },
    line: (text) => out(`${text}\n`),
  };
}

export const quietReport: Report = { stage: (_, work) => work(() => undefined), line: () => undefined };

function inWords(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
