import { buttonClass } from "@boardwalk/ui";

/** For whoever knows that it will take a while. */
export function PausePart() {
  return (
    <form method="post" className="later-part" aria-labelledby="pause-title">
      <h2 id="pause-title">Pause</h2>
      <p className="muted">It waits until you go on, however long that takes, and is not counted as left.</p>
      <button type="submit" name="intent" value="pause" className={buttonClass("line", "lg")}>
        Pause it
      </button>
    </form>
  );
}
