import { Button } from "@boardwalk/ui";
import { X } from "lucide-react";
import type { Notice } from "../edits/outline-desk.ts";

const MOST_LISTED = 4;

/** What was removed and what went along, with the way back. */
export function NoticeWords({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  if (notice.kind === "refused") {
    return (
      <div className="outline-words outline-notice">
        <p className="danger-ink">{notice.words}</p>
        <Button variant="quiet" size="sm" icon={X} aria-label="Close" onPress={onClose} />
      </div>
    );
  }
  const { words, also, undo } = notice;
  const listed = also.slice(0, also.length > MOST_LISTED ? MOST_LISTED - 1 : MOST_LISTED);
  const more = also.length - listed.length;
  return (
    <div className="outline-words outline-notice">
      <div>
        <p>
          {words}{" "}
          <button type="button" className="link-btn" onClick={undo}>
            Undo
          </button>
        </p>
        {also.length > 0 && (
          <ul aria-label="What went along">
            {listed.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {more > 0 && <li>and {more} more</li>}
          </ul>
        )}
      </div>
      <Button variant="quiet" size="sm" icon={X} aria-label="Close" onPress={onClose} />
    </div>
  );
}
