import { capital } from "../../capital.ts";
import { colourOn } from "./colour-on.ts";

export interface WizardBannerProps {
  color: string | null;
  image: string | null;
  category: string | null;
}

// A browser here loads pictures of this site alone, so another address would be a hole in the page.
const OWN = /^\/(?!\/)/;

/** The wizard's picture, or planks in its colour; the category stands on the colour in what can be read there. */
export function WizardBanner({ color, image, category }: WizardBannerProps) {
  if (image !== null && OWN.test(image)) return <img className="wizard-banner" src={image} alt="" />;
  const ink = color === null ? null : colourOn(color);
  if (color === null || ink === null) return null;
  return (
    <div className="wizard-banner wizard-planks" style={{ background: color, color: ink }}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path
          fill="currentColor"
          d="M0.4 15H13.6L12.69 11H2.5ZM3.19 10H12.63L12.82 7H5.63ZM6.57 6H13L13.54 4H8.61ZM9.72 3H13.9L14.32 2H10.88Z"
        />
      </svg>
      {category && <span>{capital(category)}</span>}
    </div>
  );
}
