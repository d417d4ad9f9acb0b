import { htmlIds } from "../form/html-ids.ts";
import { AuthorIcon } from "../icons/author-icon.tsx";
import type { Outline } from "./outline.ts";

/** What scripts take the icons of steps from that come onto the path. */
export function RailIcons({ steps }: Outline) {
  const icons = [...new Set(steps.map(({ icon }) => icon))];
  return (
    <template id={htmlIds.railIcons}>
      {icons.map((icon) => (
        <span key={icon} data-icon={icon}>
          <AuthorIcon name={icon} />
        </span>
      ))}
    </template>
  );
}
