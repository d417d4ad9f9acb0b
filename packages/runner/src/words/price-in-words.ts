/** How prices are said: without a currency they are bare figures. */
export interface PriceStyle {
  readonly currency: string | null;
  readonly locale: string;
}

const FORMATS = new Map<string, Intl.NumberFormat>();

/** "€1,250.00" from "1250.00". */
export function priceInWords(price: string, { currency, locale }: PriceStyle): string {
  const key = `${locale} ${currency}`;
  const format = FORMATS.get(key) ?? formatFor(locale, currency);
  FORMATS.set(key, format);
  // A text goes to Intl as it is, so that no cent passes through floating point.
  return isFigure(price) ? format.format(price) : price;
}

function isFigure(text: string): text is `${number}` {
  return /^\d+(\.\d+)?$/.test(text);
}

function formatFor(locale: string, currency: string | null): Intl.NumberFormat {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(locale, currency === null ? digits : { ...digits, style: "currency", currency });
}
