import type { WalkRights } from "@boardwalk/domain/walks";
import { Item, ItemList } from "@boardwalk/ui";
import { BookMarked, RotateCcw, Share2 } from "lucide-react";
import { paths } from "../../../paths.ts";

export interface WhatFollowsProps {
  token: string;
  may: Pick<WalkRights, "save" | "share" | "manage">;
  /** Whoever had their answers removed can neither show them nor begin with them. */
  hasAnswers: boolean;
}

/** What can be done with a walk that is handed in. */
export function WhatFollows({ token, may, hasAnswers }: WhatFollowsProps) {
  if (!may.save && !may.share && !may.manage) return null;
  return (
    <section aria-labelledby="follows">
      <h2 className="ob-h2" id="follows">
        What you can do with it
      </h2>
      <ItemList>
        {may.save && hasAnswers && (
          <Item
            icon={BookMarked}
            name="Save it"
            meta="Give it a name, and start from these answers another time."
            action={<a href={paths.walkSave(token)}>Save</a>}
          />
        )}
        {may.share && (
          <Item
            icon={Share2}
            name="Share it"
            meta={
              hasAnswers
                ? "A link for somebody to look at it or to start from it, with your answers or without."
                : "A link for somebody to look at the steps that you went, or to begin their own."
            }
            action={<a href={paths.walkShare(token)}>Share</a>}
          />
        )}
        {may.manage && (
          <Item
            icon={RotateCcw}
            name="Do it again"
            meta={hasAnswers ? "With these answers filled in, or from an empty page." : "From an empty page."}
            action={<a href={paths.walkAgain(token)}>Again</a>}
          />
        )}
      </ItemList>
    </section>
  );
}
