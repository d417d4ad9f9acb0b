import { type Board, Boards } from "@boardwalk/ui";
import type { PathPlace } from "./path-of.ts";

export interface PathBoardsProps {
  readonly places: readonly PathPlace[];
  readonly name: string;
  readonly atReview?: boolean;
}

const BOARD = {
  done: "done",
  skipped: "optional",
  here: "here",
  open: "to-come",
  optional: "optional",
  "to-come": "to-come",
} as const satisfies Record<PathPlace["is"], Board>;

/** The path on a phone: a row of boards over the step, and which one it is. */
export function PathBoards({ places, name, atReview = false }: PathBoardsProps) {
  const at = places.findIndex((place) => place.is === "here") + 1;
  const where = atReview ? "Last step" : `Step ${at} of ${places.length}`;
  const boards = [...places.map((place) => BOARD[place.is]), atReview ? ("here" as const) : ("to-come" as const)];
  return (
    <div className="walk-top">
      <div>
        <span className="clip">{name}</span>
        <span className="nowrap" data-where>
          {where}
        </span>
      </div>
      <Boards steps={boards} label={null} />
    </div>
  );
}
