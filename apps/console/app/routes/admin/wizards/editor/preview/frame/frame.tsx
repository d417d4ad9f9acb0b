import "./frame.css";
import { type CSSProperties, type ReactNode, useCallback, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { bringStyles } from "./bring-styles.ts";
import type { FrameSize } from "./frame-sizes.ts";

export interface FrameProps {
  readonly size: FrameSize;
  readonly title: string;
  readonly children: ReactNode;
}

/** Both edges of the frame, in pixels. */
const EDGES = 2;

// Without a doctype it would be laid out as pages were in the last century.
const EMPTY_PAGE = '<!doctype html><html lang="en"><head><title>Preview</title></head><body class="ob"></body></html>';

/** A page as wide as a device, in which media queries see that width. Where there is less room it is drawn smaller. */
export function Frame({ size, title, children }: FrameProps) {
  const room = useRef<HTMLDivElement>(null);
  const [body, setBody] = useState<HTMLElement | null>(null);
  const [space, setSpace] = useState({ inline: size.inline, block: size.block });

  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      setSpace({ inline: element.clientWidth, block: element.clientHeight });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const onLoad = useCallback((frame: HTMLIFrameElement) => {
    const page = frame.contentDocument;
    if (page) void bringStyles(document, page).then(() => setBody(page.body));
  }, []);

  const scale = Math.min(1, space.inline / (size.inline + EDGES) || 1);
  const block = Math.min(size.block, space.block / scale - EDGES);
  const style: CSSProperties = {
    inlineSize: `${size.inline}px`,
    blockSize: `${block}px`,
    scale: String(scale),
    marginInlineStart: `${Math.max(0, (space.inline - (size.inline + EDGES) * scale) / 2)}px`,
  };
  return (
    <div className="frame" ref={room}>
      <iframe
        className={`frame-page frame-${size.id}`}
        title={title}
        srcDoc={EMPTY_PAGE}
        style={style}
        onLoad={({ currentTarget }) => onLoad(currentTarget)}
      />
      {body && createPortal(children, body)}
    </div>
  );
}
