/** What `?` lists while a wizard is being edited, besides what works anywhere. */
export const EDITOR_SHORTCUTS = [
  {
    title: "Editor",
    items: [
      { keys: ["⌘ or Ctrl", "Z"], says: "Take back what you did last" },
      { keys: ["⌘ or Ctrl", "Shift", "Z"], says: "Do it again" },
    ],
  },
] as const;
