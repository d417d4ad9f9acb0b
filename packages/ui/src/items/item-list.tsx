import type { ReactNode } from "react";

export interface ItemListProps {
  children: ReactNode;
  "aria-labelledby"?: string;
}

export function ItemList({ children, "aria-labelledby": labelledBy }: ItemListProps) {
  return (
    <ul className="items" aria-labelledby={labelledBy}>
      {children}
    </ul>
  );
}
