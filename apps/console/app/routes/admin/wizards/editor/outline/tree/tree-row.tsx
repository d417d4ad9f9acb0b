import { type PriceStyle, priceInWords } from "@boardwalk/runner";
import { Avatar, classNames, Icon, VisuallyHidden } from "@boardwalk/ui";
import { ChevronDown, ChevronRight, GripVertical } from "lucide-react";
import { memo, type ReactNode } from "react";
import type { OtherEditor } from "../../draft/editor-state.ts";
import type { OutlineRow } from "../rows/outline-row.ts";
import { FindingMark, type Mark } from "./finding-mark.tsx";

export interface TreeRowProps {
  id: string;
  row: OutlineRow;
  isPicked: boolean;
  /** The one that keys are about. */
  isActive: boolean;
  /** It is on its way elsewhere. */
  isGhost: boolean;
  /** What is on its way would stand in it. */
  isTarget: boolean;
  mark: Mark | null;
  prices: PriceStyle;
  /** Who else has it in hand. */
  editors: readonly OtherEditor[];
  /** In place of its name, while that is being typed. */
  field: ReactNode;
}

/** A line of the outline. What is done to it, the tree hears: thousands of lines have no ears of their own. */
export const TreeRow = memo(function TreeRow(props: TreeRowProps) {
  const { id, row, isPicked, isActive, isGhost, isTarget, mark, prices, editors, field } = props;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the focus, and says that this line is active
    <div
      id={id}
      className={classNames(
        "tree-row",
        isPicked && "is-selected",
        isActive && "is-active",
        isGhost && "is-ghost",
        isTarget && "is-target",
        row.archived && "is-off",
        row.onlyAbove && "is-above",
      )}
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.index + 1}
      aria-setsize={row.siblings}
      aria-selected={isPicked}
      aria-expanded={row.fold ? row.fold === "open" : undefined}
      data-at={row.at}
      data-l={row.level}
    >
      <span className="grip" data-grip>
        <Icon icon={GripVertical} />
      </span>
      {row.kind === "option" ? (
        <span className={classNames("pick-shape", row.type === "MULTIPLE" && "sq")} />
      ) : (
        <span className="fold" data-fold={row.fold ?? undefined}>
          {row.fold && <Icon icon={row.fold === "open" ? ChevronDown : ChevronRight} />}
        </span>
      )}
      {row.kind === "step" && <span className="tree-no">{row.index + 1}</span>}
      {field ?? (
        <span className="t clip" title={row.name}>
          {row.name}
          {row.archived && <VisuallyHidden>, archived</VisuallyHidden>}
        </span>
      )}
      {editors.map(({ id: who, name, avatar }) => (
        <span key={who} className="tree-face" title={`${name} is editing here`}>
          <Avatar name={name} photo={avatar} size="sm" />
          <VisuallyHidden>, {name} is editing here</VisuallyHidden>
        </span>
      ))}
      {mark && <FindingMark mark={mark} />}
      {row.price !== null && <span className="p">{priceInWords(row.price, prices)}</span>}
    </div>
  );
}, isSame);

/** Lines are made afresh with every change; those that say the same are painted once. */
function isSame(before: TreeRowProps, now: TreeRowProps): boolean {
  const { row: rowBefore, mark: markBefore, editors: editorsBefore, ...restBefore } = before;
  const { row, mark, editors, ...rest } = now;
  return (
    sameFields(restBefore, rest) &&
    sameFields(rowBefore, row) &&
    sameFields(markBefore ?? {}, mark ?? {}) &&
    editors.length === editorsBefore.length &&
    editors.every((editor, index) => editor === editorsBefore[index])
  );
}

function sameFields(before: object, now: object): boolean {
  const [fieldsBefore, fields] = [Object.entries(before), Object.entries(now)];
  return (
    fields.length === fieldsBefore.length && fields.every(([, value], index) => value === fieldsBefore[index]?.[1])
  );
}
