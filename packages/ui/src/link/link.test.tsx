import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Brand } from "../brand/brand.tsx";
import { SideNav } from "../shell/side-nav.tsx";
import { LinkProvider } from "./link-provider.tsx";

test("links are the browser's, with the page that one is on marked", () => {
  const html = renderToStaticMarkup(
    <SideNav
      label="Account"
      items={[
        { href: "/account/sessions", label: "Sessions", current: true },
        { href: "/account/login-history", label: "Login history", current: false },
      ]}
    />,
  );
  expect(html).toContain('<nav class="side-nav" aria-label="Account">');
  expect(html.match(/aria-current="page"/g)).toHaveLength(1);
});

test("an app draws the links its own way", () => {
  const html = renderToStaticMarkup(
    <LinkProvider
      component={({ children, ...rest }) => (
        <a data-ours="yes" {...rest}>
          {children}
        </a>
      )}
    >
      <Brand href="/" />
    </LinkProvider>,
  );
  expect(html).toContain('data-ours="yes"');
  expect(html).toContain('aria-label="Boardwalk, home"');
});
