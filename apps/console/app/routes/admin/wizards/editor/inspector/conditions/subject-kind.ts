import type { Subject } from "@boardwalk/engine/writing";

/** What kind of thing is asked about, as far as the words of a comparison go. */
export type SubjectKind = "choice" | "choices" | "number" | "total" | "date" | "text" | "files" | "skipped";

export function subjectKind({ key, type, asked }: Subject): SubjectKind {
  if (asked === null) return key === "total" ? "total" : "skipped";
  if (type === "number") return "number";
  switch (asked.set.type) {
    case "SINGLE":
      return "choice";
    case "MULTIPLE":
      return "choices";
    case "DATE_PICKER":
      return "date";
    case "FILE_UPLOAD":
      return "files";
    case "TEXT_INPUT":
      return "text";
  }
}
