import { Boards, buttonClass } from "@boardwalk/ui";
import type { WaitingInWords } from "./waiting-in-words.ts";

export interface ResumeCardProps {
  walk: WaitingInWords;
  level?: 2 | 3;
  /** One button of a page is its main one. */
  isMain?: boolean;
}

/** A walk that waits: how far it is, what comes next, and the way on. */
export function ResumeCard({ walk, level = 3, isMain = true }: ResumeCardProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article className="resume">
      <Heading className="resume-name">{walk.name}</Heading>
      <p className="resume-says">{walk.says}</p>
      <Boards steps={walk.boards} label={walk.boardsSay} />
      <p className="resume-acts">
        <a
          className={buttonClass(isMain ? "main" : "line", "lg")}
          href={walk.href}
          aria-label={`Go on with ${walk.name}`}
        >
          Go on
        </a>
        <span>
          Saved{" "}
          <time dateTime={walk.saved.iso} title={walk.saved.exact}>
            {walk.saved.text}
          </time>
          {walk.device && `, ${walk.device}`}
        </span>
      </p>
    </article>
  );
}
