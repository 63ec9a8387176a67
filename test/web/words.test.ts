import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { UNASSIGNED_CODES } from "../../src/delivery/engine/unassigned.ts";
import { HoldStates } from "../../src/exchange/holds/schema.ts";
import { LeaseStates } from "../../src/exchange/leases/schema.ts";
import { LISTING_STATES } from "../../src/exchange/listings/schema.ts";
import { COST_LINES, RULES } from "../../src/exchange/matching/schema.ts";
import { SERVICES, STORAGE_CLASSES } from "../../src/goods/classes.ts";
import { UNASSIGNED_REASONS } from "../../src/layout/slottings/schema.ts";
import { TOUR_POLICIES } from "../../src/layout/tours/schema.ts";
import { STATUS_OF_CODE } from "../../src/platform/errors.ts";
import { JobStates } from "../../src/platform/jobs/schema.ts";
import { problems } from "../../src/web/words/en/problems.ts";
import { terms } from "../../src/web/words/en/terms.ts";

const WEB = join(import.meta.dirname, "../../src/web");

type Namespace = Readonly<Record<string, string>>;

async function namespaces(language: string): Promise<Record<string, Namespace>> {
  const files = readdirSync(join(WEB, "words", language));
  const read = files.map(async (file) => {
    const name = file.replace(/\.ts$/, "");
    const module = await import(`../../src/web/words/${language}/${name}.ts`);
    return [name, module[name]] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

const english = await namespaces("en");
const chinese = await namespaces("zh-CN");

/** What is put into a text: `{{count}}`. */
function holesOf(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1]!).sort();
}

function source(): string {
  return readdirSync(WEB, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("words"))
    .map((name) => readFileSync(join(WEB, name), "utf8"))
    .join("\n");
}

test("Chinese says everything that English says, with the same figures in it", () => {
  expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  const wrong: string[] = [];
  for (const [name, words] of Object.entries(english)) {
    for (const [key, text] of Object.entries(words)) {
      // What the exchange tells in English alone, Chinese puts into words of its own.
      if (key.endsWith("_one") || text === "{{detail}}") continue;
      const other = chinese[name]?.[key];
      if (!other) wrong.push(`${name}:${key} is missing`);
      else if (`${holesOf(other)}` !== `${holesOf(text)}`) wrong.push(`${name}:${key} ${other}`);
    }
    for (const key of Object.keys(chinese[name] ?? {})) {
      if (!(key in words)) wrong.push(`${name}:${key} is not said in English`);
    }
  }
  expect(wrong).toEqual([]);
});

test("a text that counts has a form for one thing and one for several", () => {
  const wrong = Object.entries(english).flatMap(([name, words]) =>
    Object.keys(words)
      .filter((key) => key.endsWith("_one"))
      .filter((key) => !(key.replace(/_one$/, "_other") in words))
      .map((key) => `${name}:${key}`),
  );
  expect(wrong).toEqual([]);
});

test("what is said in Chinese is Chinese, but for names, codes and units", () => {
  const same = Object.entries(chinese).flatMap(([name, words]) =>
    Object.entries(words)
      .filter(([key, text]) => text === english[name]?.[key])
      .filter(([, text]) => /[a-z]{4,}/.test(text.replaceAll(/\{\{\w+\}\}/g, "")))
      .map(([key, text]) => `${name}:${key} ${text}`),
  );
  expect(same).toEqual([]);
});

test("every code the exchange sends has words", () => {
  const wanted = [
    ...STORAGE_CLASSES.map((code) => `storage/${code}`),
    ...SERVICES.map((code) => `service/${code}`),
    ...LISTING_STATES.map((code) => `listing/${code}`),
    ...HoldStates.map((code) => `hold/${code}`),
    ...LeaseStates.map((code) => `lease/${code}`),
    ...JobStates.map((code) => `job/${code}`),
    ...RULES.map((code) => `rule/${code}`),
    ...COST_LINES.map((code) => `cost/${code}`),
    ...UNASSIGNED_CODES.map((code) => `unassigned/${code}`),
    ...UNASSIGNED_REASONS.map((code) => `unplaced/${code}`),
    ...TOUR_POLICIES.map((code) => `policy/${code}`),
  ];
  expect(wanted.filter((key) => !(key in terms))).toEqual([]);
  expect(Object.keys(STATUS_OF_CODE).filter((code) => !(code in problems))).toEqual([]);
});

test("no word is kept that nothing says", () => {
  const text = source();
  const isSaid = (key: string) => {
    const group = key.includes("/") ? `${key.slice(0, key.indexOf("/"))}/\${` : undefined;
    if (group && text.includes(group)) return true;
    // A key may be put together of a field's name and an ending: `${field}Hint`.
    const [, field, ending] = /^(\w+?)(Hint)$/.exec(key) ?? [];
    if (field && text.includes(`}${ending}\``) && new RegExp(`\\b${field}\\b`).test(text))
      return true;
    return new RegExp(`(?<![\\w/])${key.replaceAll(/[/.-]/g, "\\$&")}(?![\\w/])`).test(text);
  };
  const unused = Object.entries(english)
    .filter(([name]) => name !== "problems")
    .flatMap(([name, words]) =>
      Object.keys(words)
        .map((key) => key.replace(/_(one|other)$/, ""))
        .filter((key) => !isSaid(key))
        .map((key) => `${name}:${key}`),
    );
  expect([...new Set(unused)]).toEqual([]);
});
