const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  æ: "ae",
  đ: "d",
  ı: "i",
  œ: "oe",
  þ: "th",
  ð: "d",
};

/** A name as it is looked up: small letters without accents, everything else a space. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[ßøłæđıœþð]/g, (letter) => LETTERS[letter]!)
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}

/** What an address says of its town, the likeliest name first. */
export interface ReadAddress {
  /** Folded. */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2, if the address ends with one or its name. */
  readonly country: string | undefined;
  /** Words that may be the code of a state or province: two or three letters in capitals. */
  readonly admins: readonly string[];
}

const MOST_WORDS = 5;
const USUAL_NAMES: Readonly<Record<string, string>> = {
  uk: "GB",
  "great britain": "GB",
  england: "GB",
  scotland: "GB",
  usa: "US",
  "united states of america": "US",
  holland: "NL",
  "the netherlands": "NL",
  uae: "AE",
  korea: "KR",
  "viet nam": "VN",
  czechia: "CZ",
  "czech republic": "CZ",
  turkey: "TR",
};

let countries: Map<string, string> | undefined;

/** Folded English names of all countries. */
function countryNames(): Map<string, string> {
  if (countries !== undefined) return countries;
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  countries = new Map(Object.entries(USUAL_NAMES));
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    // Codes of what is no country, and of old ones (DD) whose names have passed to others.
    if (/^(EU|EZ|UN|XA|XB|ZZ|QO)$/.test(code) || newest(code) !== code) continue;
    const name = names.of(code);
    if (name !== undefined && !countries.has(folded(name))) countries.set(folded(name), code);
  }
  return countries;
}

function newest(code: string): string | undefined {
  return Intl.getCanonicalLocales(`und-${code}`).at(0)?.slice(4);
}

function countryIn(part: string, isLast: boolean): string | undefined {
  const named = countryNames().get(folded(part));
  if (named !== undefined) return named;
  const code = part.trim();
  return isLast && /^[A-Z]{2}$/.test(code) && [...countryNames().values()].includes(code)
    ? code
    : undefined;
}

/** Runs of words without a figure: house numbers and postal codes stand between them. */
function wordRuns(part: string): string[][] {
  const runs: string[][] = [[]];
  for (const word of folded(part).split(" ")) {
    if (/\d/.test(word)) runs.push([]);
    else if (word !== "") runs.at(-1)!.push(word);
  }
  return runs.filter((run) => run.length > 0);
}

/** Every run of words in it, the longest first, of equal ones the last. */
function namesIn(words: readonly string[]): string[] {
  const names: string[] = [];
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--) {
    for (let first = words.length - length; first >= 0; first--) {
      names.push(words.slice(first, first + length).join(" "));
    }
  }
  return names;
}

/**
 * Reads a postal address for the name of its town: the last parts first; a first part with a house
 * number is a street, and what stands after the last figure of an address in one part is its town.
 */
export function readAddress(address: string): ReadAddress {
  const parts = address.split(/[,;\n]+/).filter((part) => folded(part) !== "");
  let country: string | undefined;
  if (parts.length > 1) country = countryIn(parts.at(-1)!, true);
  if (country !== undefined) parts.pop();
  const admins = [...address.matchAll(/\b[A-Z]{2,3}\b/g)].map(([word]) => word);
  const names: string[] = [];
  for (const [index, part] of [...parts.entries()].reverse()) {
    const isStreet = index === 0 && parts.length > 1 && /\d/.test(part);
    if (isStreet) break;
    const last = wordRuns(part).at(-1);
    if (last === undefined) continue;
    // "3011 AD Rotterdam Netherlands": the country may end the part itself.
    for (let length = Math.min(4, last.length - 1); country === undefined && length > 0; length--) {
      country = countryNames().get(last.slice(-length).join(" "));
      if (country !== undefined) last.splice(-length);
    }
    names.push(...namesIn(last));
  }
  return { names: [...new Set(names)], country, admins };
}
