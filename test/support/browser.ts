import { accessSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setTimeout } from "node:timers/promises";
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Page,
  type Request,
} from "playwright-core";

const WHERE = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

const QUIET = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Password of every demo sign-in. */
const PASSWORD = "demo-harbour-lantern";

/** Where a browser is on this machine; CHROMIUM names another. */
export function findBrowser(): string | undefined {
  return WHERE.find((path) => {
    try {
      accessSync(path ?? "");
      return true;
    } catch {
      return false;
    }
  });
}

export function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("There is no Chromium here; set CHROMIUM to its path.");
  return chromium.launch({ executablePath, args: QUIET });
}

/** How the page is opened: by whom, in which language, on what screen. */
export interface Visit {
  readonly as?: "owner" | "exporter" | "planner" | "operator";
  readonly language?: "en" | "zh-CN";
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
}

/** A page opened by somebody, and whatever went wrong behind it. */
export interface Visitor extends AsyncDisposable {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the console and of scripts, refused by the content policy, or asked of other hosts. */
  readonly faults: string[];
  /** Goes to a path and waits until nothing is loading. */
  go(path: string): Promise<void>;
  /** Serious and critical findings of axe, each with the element. */
  axe(): Promise<string[]>;
}

interface Finding {
  readonly impact: string;
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What a refusal of the exchange's own leaves in the console; the tests look at the page instead. */
const REFUSAL = /Failed to load resource: the server responded with a status of 4\d\d/;

function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`threw: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() !== "error" || REFUSAL.test(message.text())) return;
    faults.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    const isOurs = url.origin === origin || ["data:", "blob:"].includes(url.protocol);
    if (!isOurs) faults.push(`asked another host: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`);
  });
  return faults;
}

const QUIET_MS = 400;
const QUIET_DEADLINE_MS = 30_000;

const OF_THE_PAGE = ["document", "script", "stylesheet", "fetch", "xhr"];

/**
 * Resolves once no request of the page's own has been under way for a while. The end of a worker's
 * script is never told where the worker is gone by then, so neither that nor "networkidle" will do.
 */
function watchRequests(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  let changedAt = performance.now();
  const end = (request: Request) => {
    if (underWay.delete(request)) changedAt = performance.now();
  };
  page.on("request", (request) => {
    if (!OF_THE_PAGE.includes(request.resourceType()) || /-worker-/.test(request.url())) return;
    changedAt = performance.now();
    underWay.add(request);
  });
  page.on("requestfinished", end);
  page.on("requestfailed", end);
  return async () => {
    const deadline = performance.now() + QUIET_DEADLINE_MS;
    while (underWay.size > 0 || performance.now() - changedAt < QUIET_MS) {
      if (performance.now() > deadline) {
        const urls = [...underWay].map((request) => request.url());
        throw new Error(`Still loading after ${QUIET_DEADLINE_MS} ms: ${urls.join(", ")}`);
      }
      await setTimeout(20);
    }
  };
}

async function findings(page: Page): Promise<string[]> {
  // Evaluated by the debugger, so that the content policy stays in force for the page itself.
  await page.evaluate(`${AXE}; undefined`);
  const violations: Finding[] = await page.evaluate(
    `axe.run(document, { resultTypes: ["violations"] }).then((found) => found.violations)`,
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Opens the page of an exchange, signed in through its API where `as` says so. */
export async function visit(browser: Browser, url: string, by: Visit = {}): Promise<Visitor> {
  const origin = new URL(url).origin;
  const context = await browser.newContext({
    viewport: { width: by.width ?? 1280, height: by.height ?? 800 },
    locale: by.language ?? "en",
    colorScheme: by.dark ? "dark" : "light",
    acceptDownloads: true,
    reducedMotion: "reduce",
  });
  if (by.as) {
    const signedIn = await context.request.post(`${origin}/v1/sessions`, {
      headers: { Origin: origin },
      data: { email: `${by.as}@demo.example`, password: PASSWORD },
    });
    if (!signedIn.ok()) throw new Error(`${by.as} was not signed in: ${await signedIn.text()}`);
  }
  const page = await context.newPage();
  const faults = watch(page, origin);
  const quiet = watchRequests(page);
  return {
    page,
    context,
    faults,
    async go(path) {
      await page.goto(origin + path, { waitUntil: "domcontentloaded" });
      await page.getByRole("main").waitFor();
      await quiet();
    },
    axe: () => findings(page),
    [Symbol.asyncDispose]: () => context.close(),
  };
}
