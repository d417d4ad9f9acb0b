import type { Check } from "./check.ts";

const LEAST = [22, 18] as const;

export const checkNode: Check = {
  about: "Node",
  async look() {
    const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
    const ok = major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
    return {
      ok,
      says: ok ? process.versions.node : `${process.versions.node} is too old. npm start brings one that fits.`,
    };
  },
};
