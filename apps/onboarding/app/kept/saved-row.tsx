import { Icon, Tag } from "@boardwalk/ui";
import { ArrowRight } from "lucide-react";
import type { SavedInWords } from "./saved-in-words.ts";

export interface SavedRowProps {
  saved: SavedInWords;
  href: string;
}

/** A saved walk in a list, as one link. */
export function SavedRow({ saved, href }: SavedRowProps) {
  const { name, description, tags, isPublic, isOfficial, isOwn, canStart, wizardName, answers, used } = saved;
  return (
    <a className="offer" href={href}>
      <span className="o-name">{name}</span>
      {description && <span className="o-text">{description}</span>}
      <span className="o-meta">
        {wizardName}, {answers}, {used}.{!canStart && " Its wizard is not on offer now."}
      </span>
      {(isOfficial || (isOwn && isPublic) || tags.length > 0) && (
        <span className="saved-tags">
          {isOfficial && <Tag tone="action">Official</Tag>}
          {isOwn && isPublic && <Tag>In the gallery</Tag>}
          {tags.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </span>
      )}
      <Icon icon={ArrowRight} large />
    </a>
  );
}
