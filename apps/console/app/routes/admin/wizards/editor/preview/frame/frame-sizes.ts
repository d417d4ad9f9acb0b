export interface FrameSize {
  readonly id: "phone" | "tablet" | "desktop";
  readonly label: string;
  /** In pixels of the page within. */
  readonly inline: number;
  readonly block: number;
}

export const frameSizes: readonly FrameSize[] = [
  { id: "phone", label: "Phone", inline: 390, block: 844 },
  { id: "tablet", label: "Tablet", inline: 768, block: 1024 },
  { id: "desktop", label: "Desktop", inline: 1280, block: 2000 },
];

export function frameSizeOf(id: string | null): FrameSize {
  const [phone] = frameSizes;
  const found = frameSizes.find((size) => size.id === id) ?? phone;
  if (!found) throw new Error("There are no sizes.");
  return found;
}
