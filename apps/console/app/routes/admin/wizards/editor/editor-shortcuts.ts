/** What `?` lists while a wizard is being edited, besides what works anywhere. */
export const EDITOR_SHORTCUTS = [
  {
    title: "Editor",
    items: [
      { keys: ["⌘ or Ctrl", "Z"], says: "Take back what you did last" },
      { keys: ["⌘ or Ctrl", "Shift", "Z"], says: "Do it again" },
      { keys: ["F6"], says: "Go to the next pane; with Shift to the one before" },
    ],
  },
  {
    title: "Outline",
    items: [
      { keys: ["↑", "↓"], says: "Go from line to line; with Shift take them all" },
      { keys: ["Enter"], says: "Name it; in something new, add the next" },
      { keys: ["⌘ or Ctrl", "Enter"], says: "Add another behind it" },
      { keys: ["Space"], says: "Grab it; arrows move it, Space sets it down" },
      { keys: ["Alt", "↑ or ↓"], says: "Move it up or down" },
      { keys: ["Alt", "Shift", "↑ or ↓"], says: "Move it into what comes before or behind" },
      { keys: ["⌘ or Ctrl", "A"], says: "Take all beside it" },
      { keys: ["⌘ or Ctrl", "D"], says: "Duplicate" },
      { keys: ["⌘ or Ctrl", "C or V"], says: "Copy and paste, also into another wizard" },
      { keys: ["Delete"], says: "Remove" },
    ],
  },
  {
    title: "Flow",
    items: [
      { keys: ["↑", "↓", "←", "→"], says: "Go from step to step, in the list from line to line" },
      { keys: ["Enter"], says: "Open the step or the rule" },
      { keys: ["Delete"], says: "Remove the rule that is open" },
      { keys: ["Esc"], says: "Close it" },
    ],
  },
] as const;
