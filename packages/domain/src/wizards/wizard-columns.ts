import type { Definition } from "@boardwalk/engine";

/** What of a definition stands in the wizard's own row; its key is judged where it changes. */
export function wizardColumns({ settings, ...definition }: Definition) {
  const { name, description, category, icon, color, bannerImage } = definition;
  return { name, description, category, icon, color, bannerImage, ...settings };
}
