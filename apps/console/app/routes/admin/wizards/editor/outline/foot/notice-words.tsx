import { Button } from "@boardwalk/ui";
import { X } from "lucide-react";
import type { Notice } from "../edits/outline-desk.ts";

const MOST_LISTED = 3;

/** Why nothing was done, or what was removed and what went along, with the way back. */
export function NoticeWords({ notice, onClose }: { notice: Notice; onClose: () => void }) {
  return (
    <div className="outline-words outline-notice">
      {notice.kind === "refused" ? <p className="danger-ink">{notice.words}</p> : <Removed {...notice} />}
      <Button variant="quiet" size="sm" icon={X} aria-label="Close" onPress={onClose} />
    </div>
  );
}

function Removed({ words, also, undo }: Extract<Notice, { kind: "removed" }>) {
  const listed = also.slice(0, also.length > MOST_LISTED + 1 ? MOST_LISTED : also.length);
  const more = also.length - listed.length;
  return (
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
  );
}
