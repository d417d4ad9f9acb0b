/** A sentence on top of a step that is neither an error of an answer nor a change of the path. */
export interface Notice {
  readonly tone: "plain" | "action" | "caution" | "danger";
  readonly text: string;
}
