import type { Browser } from "playwright-core";
import { startBrowser, type Visit, type Visitor, visit } from "./browser.ts";
import { createDatabase } from "./database.ts";
import { startProcess } from "./server-process.ts";

/** The built page on a server of its own with the demo data, and a browser to visit it with. */
export interface PageServer extends AsyncDisposable {
  readonly url: string;
  readonly browser: Browser;
  visit(by?: Visit): Promise<Visitor>;
}

/** Starts `entrepot serve` as a user would, on a database of a test file's own. */
export async function servePage(): Promise<PageServer> {
  const database = await createDatabase();
  const server = await startProcess(["serve"], {
    DATABASE_URL: database.url,
    ENTREPOT_DEMO: "1",
  });
  const browser = await startBrowser();
  return {
    url: server.url,
    browser,
    visit: (by) => visit(browser, server.url, by),
    async [Symbol.asyncDispose]() {
      await browser.close();
      await server[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}
