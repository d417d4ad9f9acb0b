import { buttonClass } from "@boardwalk/ui";
import { paths } from "../../paths.ts";
import type { MyWalkInWords } from "./my-walk-in-words.ts";

/** What is lost is said before it is. Stands in the page, so that it needs no script. */
export function DeleteQuestion({ walk, backTo }: { walk: MyWalkInWords; backTo: string }) {
  return (
    <section className="walks-ask" aria-labelledby="ask-head">
      <h2 id="ask-head" tabIndex={-1}>
        Delete {walk.name}?
      </h2>
      <p>
        {walk.isFinished
          ? "You lose sight of what you handed in. Whoever asked for it keeps what they received."
          : "Everything that you answered is lost, here and on your other devices."}{" "}
        Links to it stop working. This cannot be taken back.
      </p>
      <form className="walks-ask-acts" method="post" action={paths.myWalks()}>
        <input type="hidden" name="intent" value="delete" />
        <input type="hidden" name="token" value={walk.token} />
        <button type="submit" className={buttonClass("danger-main", "lg")}>
          Delete the walk
        </button>
        <a className={buttonClass("line", "lg")} href={backTo}>
          Keep it
        </a>
      </form>
    </section>
  );
}
