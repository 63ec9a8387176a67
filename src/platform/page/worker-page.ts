import type { PageFiles } from "./page-files.ts";

/** Cloudflare's static assets, as the binding gives them to a Worker. */
export interface Assets {
  fetch(request: Request): Promise<Response>;
}

/** The page as it was uploaded with the Worker. The edge compresses what it sends. */
export function workerPage(assets: Assets): PageFiles {
  return {
    async find(path) {
      // The binding looks at the path alone.
      const response = await assets.fetch(new Request(new URL(path, "https://assets.invalid")));
      const { status, body, headers } = response;
      if (status === 200 && body) return { body, etag: headers.get("etag") ?? '""' };
      await body?.cancel();
      return undefined;
    },
  };
}
