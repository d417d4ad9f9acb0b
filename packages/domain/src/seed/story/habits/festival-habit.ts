import { dayFrom } from "../day-from.ts";
import type { Habit, Persona } from "../habit.ts";

const titleOf = ({ chance }: Persona): string =>
  `${chance.pick(["Midsummer", "Lantern", "Harbour", "Herring", "Sea shanty", "Tall ships", "Little", "Winter"])} ${chance.pick(
    ["Festival", "Night", "Weekend", "Ball", "Picnic", "Sing-along", "Regatta supper"],
  )}`;

/** Long, with a price that grows: people stop where it asks for a load in kilowatts, and where crew is to be found. */
export const festivalHabit: Habit = {
  wizard: "plan-a-festival",
  walks: 82,
  busyness: (day) => 0.7 + day / 90,
  guests: 0,
  stops: { basics: 0.07, weather: 0.03, stage: 0.17, food: 0.05, crew: 0.11, insurance: 0.09, papers: 0.04 },
  skips: { food: 0.35 },
  exits: { food: 0.6 },
  seconds: { basics: 70, weather: 40, stage: 115, food: 55, crew: 60, insurance: 45, papers: 80 },
  likes: {
    "basics.kind.outdoor": 6,
    "basics.kind.indoor": 4,
    "basics.kind.water": 0,
    "weather.plan.awnings": 5,
    "weather.plan.marquee": 3,
    "weather.plan.none": 2,
    "stage.size.open": 4,
    "stage.size.covered": 5,
    "stage.power.battery": 4,
    "food.serve.other": 0.3,
    "crew.roles.sound": 3,
    "insurance.cover.own": 0.5,
  },
  several: { "stage.power": 1, "food.serve": 3, "crew.roles": 2 },
  answers: { "crew.roles": 0.7, "papers.site": 0.45, "papers.notes": 0.2 },
  texts: {
    "basics.title": titleOf,
    "basics.day": ({ chance, today }) => dayFrom(today, chance.between(34, 260)),
    "basics.guests": ({ chance }) => String(chance.pick([40, 60, 80, 120, 150, 200, 250, 300, 400, 600, 800, 1500])),
    "weather.decides": ({ name }) => name,
    "stage.load": ({ chance }) => chance.pick(["6", "8", "12", "12", "16.5", "20", "24", "32", "40"]),
    "food.stalls": ({ chance }) => String(chance.between(1, 9)),
    "food.licensee": ({ name }) => name,
    "crew.volunteers": ({ chance }) => String(chance.pick([0, 4, 6, 8, 10, 12, 15, 20, 30])),
    "papers.site": ({ chance }) =>
      `https://quayside.example/${chance.pick(["festival", "lanterns", "agenda", "summer"])}`,
    "papers.email": ({ email }) => email,
    "papers.notes": ({ chance }) =>
      chance.pick([
        "The neighbours know and two of them play in the band.",
        "We need the quay clear from noon on Friday.",
        "Wheelchairs come in by the north gate; is the ramp still there?",
      ]),
  },
  inputs: {
    "food.serve.other": ({ chance }) => chance.pick(["An oyster bar", "Grandmother’s waffles", "Smoked eel"]),
    "insurance.cover.own": ({ chance }) => `Harbour Mutual, HM-${chance.between(20_000, 99_999)}`,
  },
  namedBy: "basics.title",
};
