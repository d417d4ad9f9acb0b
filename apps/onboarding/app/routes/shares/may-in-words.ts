import type { ShareRight } from "@boardwalk/domain/walks";

/** What a link lets somebody do: "look at it with its answers and begin a copy of it". */
export function mayInWords({ may, withAnswers }: { may: ShareRight; withAnswers: boolean }): string {
  const look = `look at it ${withAnswers ? "with its answers" : "without its answers"}`;
  switch (may) {
    case "view":
      return look;
    case "clone":
      return `${look} and begin a copy of it`;
    case "edit":
      return `${look}, change it and begin a copy of it`;
  }
}
