import type { JsonValue } from "../definition.ts";

/** A document in which every field of the format stands, and is not as it would be if it were left out. */
export function fullDocument(): JsonValue {
  return {
    format: "boardwalk.wizard/1",
    key: "plan-a-festival",
    name: "Plan a festival",
    description: "From the first idea to the last bin.",
    category: "events",
    icon: "tent",
    color: "#0f766e",
    bannerImage: "/banners/festival.jpg",
    settings: {
      allowSaveProgress: false,
      allowTemplates: false,
      requireLogin: false,
      isPublic: false,
      isFeatured: true,
      maxSteps: 12,
      estimatedMinutes: 8,
      currency: "EUR",
      timezone: "Europe/Lisbon",
      inactivityMinutes: 60,
    },
    steps: [
      {
        key: "basics",
        name: "Basics",
        title: "The basics",
        description: "What it is.",
        help: "Ask the office.",
        icon: "star",
        required: false,
        allowBack: false,
        showProgress: false,
        autoAdvance: true,
        active: false,
        sets: [choiceSet(), textSet(), dateSet(), fileSet()],
      },
    ],
    flow: [
      {
        from: "basics",
        to: "basics",
        type: "CONDITIONAL",
        name: "Go on",
        description: "For those who know.",
        option: "basics.kind.outdoor",
        when: "total > 0",
        priority: -1,
        active: false,
      },
    ],
    dependencies: [{ target: "basics.guests", on: "basics.kind.outdoor", type: "SHOW_IF" }],
  };
}

function choiceSet(): JsonValue {
  return {
    key: "kind",
    type: "MULTIPLE",
    name: "Kind",
    title: "Kind of event",
    description: "Where people are.",
    help: "Both are fine.",
    required: false,
    active: false,
    min: 1,
    max: 2,
    rules: { sensitive: true },
    options: [
      {
        key: "outdoor",
        label: "Outdoor",
        value: "out",
        description: "Under the sky.",
        icon: "sun",
        image: "/pictures/sun.jpg",
        inputPlaceholder: "Which field?",
        price: "1250.00",
        default: true,
        disabled: true,
        recommended: true,
        requiresInput: true,
        metadata: { code: 7, tags: ["a", null, true], deep: { er: {} } },
        active: false,
      },
    ],
  };
}

function textSet(): JsonValue {
  const rules = {
    minLength: 1,
    maxLength: 9,
    pattern: "\\d+",
    format: "number",
    min: 1.5,
    max: 1e6,
    multiline: true,
    sensitive: true,
  };
  return { key: "guests", type: "TEXT_INPUT", rules };
}

function dateSet(): JsonValue {
  return { key: "opens", type: "DATE_PICKER", rules: { min: "today+30d", max: "2028-02-29" } };
}

function fileSet(): JsonValue {
  return {
    key: "permit",
    type: "FILE_UPLOAD",
    rules: { accept: [".pdf", "image/*", "text/plain"], maxBytes: 0, maxFiles: 1 },
  };
}
