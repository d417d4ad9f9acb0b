import type { ReactNode } from "react";

/** Where an author's text stands in a drawn step. */
export interface TextPlace {
  /** The dotted key of the set or option that it belongs to. */
  readonly at: string;
  readonly field: "title" | "description" | "help" | "label" | "inputPlaceholder";
  /** Null where its author wrote none. */
  readonly text: string | null;
}

/** What an editor puts into a drawn step. A walk's page has none of it. */
export interface DrawingSlots {
  /** By what it is known again from one drawing to the next, also under another key; null for its own key. */
  readonly idOf: (at: string) => string | null;
  /** What stands in the place of a text: phrasing alone, since it may be in a label; null leaves the place out. */
  readonly textOf: (place: TextPlace) => ReactNode;
  /** Further classes of a set or an option. */
  readonly classOf: (at: string) => string | undefined;
  /** First in a set or an option, beside what is its label. */
  readonly startOf: (at: string) => ReactNode;
  /** Last in a set. */
  readonly endOf: (at: string) => ReactNode;
}

export const noSlots: DrawingSlots = {
  idOf: () => null,
  textOf: ({ text }) => text,
  classOf: () => undefined,
  startOf: () => null,
  endOf: () => null,
};
