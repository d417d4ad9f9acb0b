import { Search } from "lucide-react";
import { Avatar } from "../avatar/avatar.tsx";
import { Brand } from "../brand/brand.tsx";
import { Breadcrumb } from "../breadcrumb/breadcrumb.tsx";
import { Button } from "../button/button.tsx";
import { PageHead } from "../heads/page-head.tsx";
import { Icon } from "../icon/icon.tsx";
import { Kbd } from "../kbd/kbd.tsx";
import { AreaBar } from "../shell/area-bar.tsx";
import { SideNav } from "../shell/side-nav.tsx";
import { TopBar } from "../shell/top-bar.tsx";
import { SignInChart } from "../sign-in-chart/sign-in-chart.tsx";
import { Section } from "./section.tsx";
import { Shown } from "./shown.tsx";

export function ShowShell() {
  return (
    <>
      <Section id="shell" title="Shell">
        <div className="kit-frame">
          <TopBar
            brand={<Brand />}
            org={<span className="clip">Halyard Events</span>}
            navLabel="Example"
            nav={
              <>
                <a href="#shell" aria-current="page">
                  Wizards
                </a>
                <a href="#shell">People</a>
              </>
            }
            finder={
              <button type="button" className="finder">
                <Icon icon={Search} />
                <span>Find or do anything</span>
                <Kbd>⌘K</Kbd>
              </button>
            }
            actions={<Avatar name="Olivia Marsh" />}
          />
        </div>
        <div className="kit-frame">
          <AreaBar
            area="Administration"
            items={[
              { href: "#shell-overview", label: "Overview", current: false },
              { href: "#shell-audit", label: "Audit log", current: true },
              { href: "#shell-jobs", label: "Jobs", current: false },
            ]}
          />
        </div>
        <Breadcrumb items={[{ label: "Account", href: "#shell" }, { label: "Sessions" }]} />
        <div className="grid-states grid-wide">
          <SideNav
            label="Example of an area"
            items={[
              { href: "#shell-profile", label: "Profile", current: false },
              { href: "#shell-sessions", label: "Sessions", current: true },
              { href: "#shell-history", label: "Login history", current: false },
            ]}
          />
        </div>
      </Section>
      <Section id="heads" title="Heads">
        <PageHead
          level={3}
          title="Where you are signed in"
          lead="Five devices can use your account. Sign out any that you do not know: it takes effect at once."
          actions={<Button variant="line">Export</Button>}
        />
      </Section>
      <Section id="chart" title="Sign-in chart">
        <div className="grid-states grid-wide">
          <Shown as="fills what it stands in">
            <div className="kit-frame kit-chart">
              <SignInChart />
            </div>
          </Shown>
        </div>
      </Section>
    </>
  );
}
