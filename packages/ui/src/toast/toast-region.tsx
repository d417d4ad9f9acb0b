import { X } from "lucide-react";
import { useSyncExternalStore } from "react";
import {
  UNSTABLE_ToastRegion as Region,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
} from "react-aria-components";
import { Button } from "../button/button.tsx";
import { toasts } from "./toasts.ts";

export interface ToastRegionProps {
  "aria-label"?: string;
}

/** Where `showToast` shows. Once in each app; F6 leads to it. */
export function ToastRegion({ "aria-label": label = "What was done" }: ToastRegionProps) {
  const isShowing = useSyncExternalStore(listen, anyShows, noneShows);
  // F6 knows only a region that stands there when it is mounted, and an empty one is not drawn.
  if (!isShowing) return null;
  return (
    <Region queue={toasts} className="toasts" aria-label={label}>
      {({ toast }) => (
        <Toast toast={toast} className="toast">
          <ToastContent className="toast-words">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.undo && (
            <button
              type="button"
              className="link-btn"
              onClick={() => {
                toast.content.undo?.();
                toasts.close(toast.key);
              }}
            >
              Undo
            </button>
          )}
          <Button slot="close" variant="quiet" size="sm" icon={X} aria-label="Close" />
        </Toast>
      )}
    </Region>
  );
}

const listen = (told: () => void) => toasts.subscribe(told);
const anyShows = () => toasts.visibleToasts.length > 0;
const noneShows = () => false;
