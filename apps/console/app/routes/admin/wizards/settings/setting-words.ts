import type { WizardSettings } from "@boardwalk/domain/wizards";

/** What each setting is called, and what it means. */
export const SETTING_WORDS: Readonly<Record<keyof WizardSettings, { label: string; hint?: string }>> = {
  isActive: { label: "Switched on", hint: "Off, nobody starts a walk. Walks under way go on." },
  isPublic: { label: "Public", hint: "Stands on the front page. Off, only those who manage it find it." },
  isFeatured: { label: "Featured", hint: "Comes first on the front page." },
  requireLogin: {
    label: "Ask to sign in",
    hint: "Off, guests walk too, and their walks become theirs when they join.",
  },
  allowSaveProgress: { label: "Keep unfinished walks", hint: "Off, a walk ends with the visit." },
  allowTemplates: { label: "Walks may be saved to begin others from" },
  name: { label: "Name" },
  description: { label: "Description", hint: "A few words for the front page." },
  category: { label: "Category", hint: "Where the front page puts it." },
  icon: { label: "Icon", hint: "The name of an icon, or a sign such as an emoji." },
  color: { label: "Colour", hint: "Like #0f766e." },
  bannerImage: { label: "Banner", hint: "The address of a wide picture." },
  maxSteps: { label: "Most steps", hint: "More active steps than these refuse publishing." },
  estimatedMinutes: { label: "Minutes it takes", hint: "As people are told before they start." },
  currency: { label: "Currency", hint: "Three letters. Empty: the organization's." },
  timezone: { label: "Time zone", hint: "In which a walk's day begins." },
  inactivityMinutes: { label: "Counts as left after", hint: "Minutes without an answer. Coming back takes it back." },
};
