import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { startBrowser, visit } from "../support/browser.ts";
import { startProcess } from "../support/server-process.ts";
import { openMarket } from "./api-market.ts";
import type { BenchOptions } from "./main.ts";

const LISTINGS = 20_000;
const FILL_MS = 180_000;

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Milliseconds between frames while something goes on. */
async function framesDuring(page: Page, work: () => Promise<void>): Promise<number[]> {
  await page.evaluate(`
    window.frames_ = []; window.framing = true; let before = performance.now();
    requestAnimationFrame(function frame(now) {
      window.frames_.push(now - before); before = now;
      if (window.framing) requestAnimationFrame(frame);
    });`);
  await work();
  const frames: number[] = await page.evaluate("window.framing = false, window.frames_.slice(1)");
  return frames.sort((a, b) => a - b);
}

/** Drags the map to and fro. */
async function pan(page: Page, seconds: number): Promise<void> {
  const box = await page.locator("[data-map] canvas").boundingBox();
  if (!box) throw new Error("There is no map.");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const until = Date.now() + seconds * 1_000;
  for (let turn = 0; Date.now() < until; turn++) {
    const by = turn % 2 === 0 ? 1 : -1;
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= 20; step++) {
      await page.mouse.move(x + by * step * 9, y + by * step * 2);
    }
    await page.mouse.up();
  }
}

/** Goes to the end of the list again and again until all of it is read; how many rows it has then. */
async function fill(page: Page, rowCount: number): Promise<number> {
  const deadline = Date.now() + FILL_MS;
  const rows = async () =>
    Number(await page.locator("table").first().getAttribute("aria-rowcount"));
  while ((await rows()) < rowCount && Date.now() < deadline) {
    await page.evaluate(`{
      const scroller = document.querySelector("table").parentElement;
      scroller.scrollTop = scroller.scrollHeight;
    }`);
    await page.waitForTimeout(20);
  }
  await page.evaluate(`document.querySelector("table").parentElement.scrollTop = 0`);
  return rows();
}

/** Turns the wheel over a table, down and up again. */
async function scroll(page: Page, seconds: number): Promise<void> {
  const box = await page.locator("table").first().boundingBox();
  if (!box) throw new Error("There is no table.");
  await page.mouse.move(box.x + box.width / 2, box.y + 120);
  const until = Date.now() + seconds * 1_000;
  for (let turn = 0; Date.now() < until; turn++) {
    await page.mouse.wheel(0, turn % 100 < 60 ? 2_000 : -2_000);
    await page.waitForTimeout(10);
  }
}

function tell(options: BenchOptions, figures: Readonly<Record<string, string | number>>): void {
  if (options.json) console.log(JSON.stringify(figures));
  else
    for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(52)}${value}`);
}

/**
 * The page in Chromium at 1280 × 800 with 20,000 listings: what the first view loads, frames while
 * the map is panned and while a table is scrolled. `--listings N` for another market.
 */
export async function run(_files: string[], options: BenchOptions): Promise<void> {
  const listingCount = Number(options.rest.listings ?? LISTINGS);
  await using market = await openMarket(listingCount, options.seed);
  await using server = await startProcess(["serve", "--no-jobs"], { DATABASE_URL: market.url });
  await using browser = await startBrowser();
  await using visitor = await visit(browser, server.url);
  const { page } = visitor;
  const scripts: { readonly name: string; readonly bytes: number }[] = [];
  page.on("response", async (response) => {
    const name = new URL(response.url()).pathname;
    if (!name.endsWith(".js")) return;
    scripts.push({ name, bytes: gzipSync(await response.body()).length });
  });
  const startedAt = performance.now();
  await visitor.go("/");
  await page.locator('[data-map][data-loaded="true"]').waitFor();
  const mapMs = performance.now() - startedAt;
  await page.waitForTimeout(3_000);
  // The table of ports is drawn on the base map, and loaded with it.
  const isMap = ({ name }: { name: string }) => /drawn-map|maplibre|base-map|\/ports-/.test(name);
  const first = scripts.filter((script) => !isMap(script));
  const panning = await framesDuring(page, () => pan(page, options.seconds));
  const rowCount = await fill(page, listingCount);
  const scrolling = await framesDuring(page, () => scroll(page, options.seconds));
  tell(options, {
    listings: listingCount,
    "first view, JavaScript but the map, gzip kB": Math.round(
      first.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000,
    ),
    "map drawn after, ms": Math.round(mapMs),
    "frames while panning": panning.length,
    "panning, p50 of a frame, ms": quantile(panning, 0.5).toFixed(1),
    "panning, p95 of a frame, ms": quantile(panning, 0.95).toFixed(1),
    "rows in the list": rowCount,
    "scrolling the list, p50 of a frame, ms": quantile(scrolling, 0.5).toFixed(1),
    "scrolling the list, p95 of a frame, ms": quantile(scrolling, 0.95).toFixed(1),
  });
}
