import { paths } from "../../paths.ts";
import { ResumeCard } from "../../resume-card.tsx";
import type { WaitingInWords } from "../../waiting-in-words.ts";

export interface WaitingPartProps {
  waiting: readonly WaitingInWords[];
  finished: number;
  isGuest: boolean;
}

/** What was begun, the latest first, and the way to what is finished. */
export function WaitingPart({ waiting, finished, isGuest }: WaitingPartProps) {
  if (waiting.length === 0 && finished === 0) return null;
  return (
    <section className="front-waiting" aria-labelledby={waiting.length > 0 ? "waiting" : undefined}>
      {waiting.length > 0 && (
        <h2 className="ob-h2" id="waiting">
          Go on where you were
        </h2>
      )}
      {waiting.map((walk, place) => (
        <ResumeCard key={walk.href} walk={walk} isMain={place === 0} />
      ))}
      {finished > 0 && (
        <p className="front-more">
          <a href={paths.myWalks({ state: "finished" })}>
            {finished === 1 ? "A walk that you finished" : `${finished} walks that you finished`}
          </a>
        </p>
      )}
      {isGuest && (
        <p className="front-more">
          You are not signed in, so this browser alone knows your walks. <a href={paths.join()}>Make an account</a> or{" "}
          <a href={paths.login()}>sign in</a> to take them along.
        </p>
      )}
    </section>
  );
}
