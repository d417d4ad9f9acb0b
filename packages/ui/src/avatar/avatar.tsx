import { useEffect, useRef, useState } from "react";
import { classNames } from "../class-names.ts";
import { initialsOf } from "./initials-of.ts";

export interface AvatarProps {
  name: string;
  /** Where the photo is; initials stand in where there is none, or it cannot be loaded. */
  photo?: string | null;
  /** 20, 28, 48 and 96 pixels. */
  size?: "sm" | "md" | "lg" | "xl";
}

const GROUNDS = ["face-2", "face-3", "face-1"] as const;

/** A person's photo or initials. It says nothing aloud: the name stands beside it, or on the control that holds it. */
export function Avatar({ name, photo, size = "md" }: AvatarProps) {
  const [lost, setLost] = useState<string | null>(null);
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    // It may have failed before the scripts came, when nobody listened.
    const { current } = image;
    if (photo && current?.complete && current.naturalWidth === 0) setLost(photo);
  }, [photo]);
  const shown = photo && photo !== lost ? photo : null;
  return (
    <span className={classNames("face", groundOf(name), size !== "md" && `face-${size}`)} aria-hidden="true">
      {shown ? (
        <img ref={image} src={shown} alt="" decoding="async" onError={() => setLost(shown)} />
      ) : (
        initialsOf(name)
      )}
    </span>
  );
}

function groundOf(name: string): string | undefined {
  const sum = Array.from(name).reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return GROUNDS[sum % GROUNDS.length];
}
