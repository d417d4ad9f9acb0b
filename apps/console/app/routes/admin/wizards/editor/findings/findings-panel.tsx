import "./findings-panel.css";
import { Icon } from "@boardwalk/ui";
import { ChevronDown, ChevronRight, CircleCheck, OctagonAlert, TriangleAlert } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { FindingRow } from "./finding-row.tsx";
import { idOfFinding } from "./shown-finding.ts";
import { useFindings } from "./use-findings.ts";
import { useShownFinding } from "./use-shown-finding.ts";

const FEW = 30;

/** What stands in the way of publishing, and what may surprise somebody: below the canvas, as one types. */
export function FindingsPanel() {
  const { of: definition, all, errors, warnings } = useFindings();
  const [shown, show] = useShownFinding();
  const [most, setMost] = useState(FEW);
  const list = useRef<HTMLUListElement>(null);
  const at = all.findIndex((finding) => idOfFinding(finding) === shown.id);

  useEffect(() => {
    if (shown.isOpen === null) show({ ...shown, isOpen: matchMedia("(min-width: 60rem)").matches });
  }, [shown, show]);

  useEffect(() => {
    if (at >= 0 && shown.id !== null) list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at, shown.id]);

  if (definition === null) return null;
  if (all.length === 0)
    return (
      <section className="findings" aria-label="Findings">
        <p className="findings-head findings-none">
          <Icon icon={CircleCheck} /> Nothing stands in the way of publishing
        </p>
      </section>
    );

  const count = Math.max(most, at + 1);
  return (
    <section className="findings" aria-label="Findings">
      <div className="findings-head">
        <button
          type="button"
          className="findings-toggle"
          aria-expanded={shown.isOpen === true}
          onClick={() => show({ ...shown, isOpen: shown.isOpen !== true })}
        >
          <Icon icon={shown.isOpen ? ChevronDown : ChevronRight} /> Findings
        </button>
        {errors > 0 && (
          <span className="findings-count danger-ink">
            <Icon icon={OctagonAlert} />{" "}
            {errors === 1 ? "1 error stops publishing" : `${errors} errors stop publishing`}
          </span>
        )}
        {warnings > 0 && (
          <span className="findings-count caution-ink">
            <Icon icon={TriangleAlert} /> {warnings === 1 ? "1 warning" : `${warnings} warnings`}
          </span>
        )}
      </div>
      {shown.isOpen && (
        <ul ref={list}>
          {all.slice(0, count).map((finding, index) => (
            <FindingRow
              key={`${idOfFinding(finding)} ${finding.message}`}
              finding={finding}
              definition={definition}
              isShown={index === at}
              index={index}
            />
          ))}
          {all.length > count && (
            <li className="findings-more">
              <button type="button" className="link-btn" onClick={() => setMost(count + 10 * FEW)}>
                Show more of {all.length}
              </button>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
