import { boardClass } from "./board-class.ts";
import type { PathPlace } from "./path-of.ts";
import { whereInWords } from "./where-in-words.ts";

export interface PathBoardsProps {
  readonly places: readonly PathPlace[];
  readonly name: string;
  readonly atReview?: boolean;
}

/** The path on a phone: a row of boards over the step, and which one it is. The words say it, so the boards are silent. */
export function PathBoards({ places, name, atReview = false }: PathBoardsProps) {
  return (
    <div className="walk-top">
      <div>
        <span className="clip">{name}</span>
        <span className="nowrap" data-where>
          {atReview ? "Last step" : whereInWords(places)}
        </span>
      </div>
      <div className="boards" aria-hidden="true">
        {places.map(({ step, is }) => (
          <i key={step} className={boardClass[is]} />
        ))}
        <i className={atReview ? "here" : ""} />
      </div>
    </div>
  );
}
