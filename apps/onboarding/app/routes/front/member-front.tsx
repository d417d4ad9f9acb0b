import { Empty } from "@boardwalk/ui";

export interface MemberFrontProps {
  member: { name: string; firstName: string; greeting: string };
  consoleOrigin: string;
}

export function MemberFront({ member, consoleOrigin }: MemberFrontProps) {
  return (
    <>
      <h1 className="clip">
        {member.greeting}, <span title={member.name}>{member.firstName}</span>
      </h1>
      <p className="lead">Nothing is waiting for you.</p>
      <section className="front-offers" aria-labelledby="offers">
        <h2 className="ob-h2" id="offers">
          What you can do here
        </h2>
        <Empty title="Nothing is on offer yet" level={3}>
          What your organizations publish appears here: sign-ups, applications, first steps. What you have begun waits
          here too, for you to go on.
        </Empty>
      </section>
      <p>
        <a href={consoleOrigin}>See where you are signed in</a>
      </p>
    </>
  );
}
