import { Stat } from "../stat/stat.tsx";
import { Stats } from "../stat/stats.tsx";
import { Section } from "./section.tsx";

export function ShowFigures() {
  return (
    <Section id="figures" title="Figures">
      <Stats label="The last 30 days">
        <Stat label="Starts" change={{ by: "+8.4%", from: "2,231", is: "good" }}>
          2,418
        </Stat>
        <Stat label="Abandoned" change={{ by: "+4.0%", from: "702", is: "bad" }}>
          731
        </Stat>
        <Stat label="Walks under way" change={{ by: "+12", from: "154", is: "neither" }}>
          166
        </Stat>
        <Stat label="Median time" hint="of those completed" href="#figures">
          7 <small>min</small> 52 <small>s</small>
        </Stat>
      </Stats>
    </Section>
  );
}
