/** A file of the built page, its body in the encoding that is named. */
export interface PageFile {
  readonly body: Uint8Array<ArrayBuffer> | ReadableStream;
  /** Quoted, strong or weak. */
  readonly etag: string;
  /** Absent: as it was built. */
  readonly encoding?: "br" | "gzip";
}

/** Where a deployment keeps the built page. */
export interface PageFiles {
  /**
   * The file of exactly this path, such as `/assets/index-1a2b3c.js`.
   *
   * @param encodings the request's Accept-Encoding
   */
  find(path: string, encodings: string): Promise<PageFile | undefined>;
}

const TYPES: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  geojson: "application/geo+json",
  html: "text/html; charset=utf-8",
  ico: "image/x-icon",
  jpg: "image/jpeg",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  map: "application/json",
  mjs: "text/javascript; charset=utf-8",
  pbf: "application/x-protobuf",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
  webp: "image/webp",
  woff2: "font/woff2",
};

/** The Content-Type of a file by the end of its name. */
export function typeOfFile(path: string): string {
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return TYPES[ending] ?? "application/octet-stream";
}
