import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../src");

/** Which areas of src/ an area may import. Anything absent is forbidden. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  numeric: [],
  engine: ["numeric"],
  platform: ["numeric"],
  trust: ["platform"],
  goods: ["platform", "trust"],
  layout: ["platform", "numeric", "trust", "goods"],
  delivery: ["platform", "numeric", "trust", "goods"],
  exchange: ["platform", "numeric", "trust", "goods", "layout", "delivery"],
  flow: ["platform", "trust", "goods", "layout", "delivery", "exchange"],
};

/** Files at the root of src/ put the contexts together and may import them all. */
const COMPOSITION = ["app.ts", "node.ts", "worker.ts", "jobs.ts", "cli.ts"];

/** What an engine must do without: the clock, chance, the world outside. */
const IMPURE =
  /\b(Math\.random|Date\.now|new Date\(|performance\.|console\.|process\.|fetch\(|setTimeout|setInterval|crypto\.|await |async )/;

interface SourceFile {
  /** Relative to src/, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/(^|\s)\/\/.*$/gm, "");
}

function sourceFiles(): SourceFile[] {
  const names = readdirSync(ROOT, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => {
      const text = withoutComments(readFileSync(join(ROOT, name), "utf8"));
      const found = text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g);
      return {
        path: name.replaceAll("\\", "/"),
        text,
        imports: [...found].map((match) => match[1]!),
      };
    });
}

function isEngine(path: string): boolean {
  return /^[a-z]+\/engine\//.test(path);
}

function areaOf(path: string): string {
  return isEngine(path) ? "engine" : path.split("/")[0]!;
}

/** The path under src/ that a relative import of a file names. */
function targetOf(file: SourceFile, specifier: string): string {
  return relative(ROOT, join(ROOT, file.path, "..", specifier)).replaceAll("\\", "/");
}

const files = sourceFiles();
const inside = files.filter((file) => !COMPOSITION.includes(file.path));

test("every file is in an area with rules", () => {
  const unknown = inside.filter(
    (file) => !(areaOf(file.path) in MAY_IMPORT) && areaOf(file.path) !== "web",
  );
  expect(unknown.map((file) => file.path)).toEqual([]);
});

test("dependencies point one way", () => {
  const wrong: string[] = [];
  for (const file of inside) {
    const area = areaOf(file.path);
    if (area === "web") continue;
    for (const specifier of file.imports.filter((name) => name.startsWith("."))) {
      const target = targetOf(file, specifier);
      const sameContext = target.split("/")[0] === file.path.split("/")[0];
      const allowed =
        area === "engine"
          ? (isEngine(target) && sameContext) || MAY_IMPORT.engine!.includes(areaOf(target))
          : sameContext || MAY_IMPORT[area]!.includes(target.split("/")[0]!);
      if (!allowed) wrong.push(`${file.path} → ${target}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("another context is imported through its index only", () => {
  const open = ["platform", "numeric"];
  const wrong: string[] = [];
  for (const file of inside.filter(({ path }) => areaOf(path) !== "web")) {
    for (const specifier of file.imports.filter((name) => name.startsWith("."))) {
      const target = targetOf(file, specifier);
      const context = target.split("/")[0]!;
      if (context === file.path.split("/")[0] || open.includes(context)) continue;
      if (target !== `${context}/index.ts`) wrong.push(`${file.path} → ${target}`);
    }
  }
  expect(wrong).toEqual([]);
});

/** What a build of the page is made from: platform/page/build-page.ts looks for changes there. */
const PAGE_SOURCES = /^(web|numeric|[a-z]+\/engine|\.\.\/seeds\/reference|\.\.\/node_modules)\//;

test("the page shares types of the API with the server, and engines, and no more", () => {
  const wrong: string[] = [];
  for (const file of files.filter(({ path }) => areaOf(path) === "web")) {
    const found = file.text.matchAll(
      /\b(?:import|export)\b\s*\(?(type\s)?(?:[^;"]*?\sfrom\s)?\s*"(\.[^"]+)"/g,
    );
    for (const [, type, specifier] of found) {
      const target = targetOf(file, specifier!);
      if (PAGE_SOURCES.test(target) || (type && target === "app.ts")) continue;
      wrong.push(`${file.path} → ${target}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("inside a feature http imports verbs, verbs import queries, never the other way", () => {
  const wrong: string[] = [];
  for (const file of inside.filter(({ path }) => !path.startsWith("platform/"))) {
    const name = file.path.split("/").at(-1)!;
    for (const specifier of file.imports.filter((text) => text.startsWith("./"))) {
      const target = specifier.split("/").at(-1)!;
      if (target === "http.ts" && name !== "index.ts") wrong.push(`${file.path} → ${target}`);
      if (name === "queries.ts" && !["schema.ts"].includes(target)) {
        // Queries may share constants and types, never verbs.
        const text = files.find((other) => other.path === targetOf(file, specifier))?.text ?? "";
        if (/inTransaction\(/.test(text)) wrong.push(`${file.path} → ${target}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test("engines and numeric import nothing from outside and do no I/O", () => {
  const wrong: string[] = [];
  for (const file of files.filter(({ path }) => isEngine(path) || path.startsWith("numeric/"))) {
    for (const specifier of file.imports.filter((name) => !name.startsWith("."))) {
      wrong.push(`${file.path} imports ${specifier}`);
    }
    const impure = IMPURE.exec(file.text);
    if (impure) wrong.push(`${file.path} uses ${impure[0].trim()}`);
  }
  expect(wrong).toEqual([]);
});

test("SQL is in queries, verbs and migrations, never in an endpoint", () => {
  const wrong = inside.filter(
    (file) =>
      file.path.endsWith("/http.ts") && /selectFrom|insertInto|updateTable|sql`/.test(file.text),
  );
  expect(wrong.map((file) => file.path)).toEqual([]);
});

test("only the platform reads the environment", () => {
  const wrong = inside.filter(
    ({ path, text }) => !path.startsWith("platform/") && /process\.env/.test(text),
  );
  expect(wrong.map((file) => file.path)).toEqual([]);
});
