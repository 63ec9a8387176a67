import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { compressing } from "../../src/platform/compress.ts";

const LONG = JSON.stringify({ items: Array.from({ length: 500 }, (_, i) => `thing ${i}`) });

function answering(body: BodyInit, headers: Record<string, string>, status = 200) {
  return compressing(() => new Response(body, { status, headers }));
}

async function ask(
  answer: ReturnType<typeof compressing>,
  acceptEncoding?: string,
  method = "GET",
): Promise<{ encoding: string | null; vary: string | null; bytes: Buffer; headers: Headers }> {
  const headers = acceptEncoding === undefined ? {} : { "Accept-Encoding": acceptEncoding };
  const response = await answer(new Request("http://localhost/v1/x", { method, headers }), {});
  return {
    encoding: response.headers.get("content-encoding"),
    vary: response.headers.get("vary"),
    bytes: Buffer.from(await response.arrayBuffer()),
    headers: response.headers,
  };
}

test.each(["application/json", "application/problem+json", "text/csv; charset=utf-8"])(
  "a long answer of %s comes as gzip to whoever takes it, and says the same",
  async (type) => {
    const answer = answering(LONG, { "Content-Type": type, "X-Request-Id": "a" });
    const packed = await ask(answer, "br;q=1.0, gzip;q=0.8, *;q=0.1");
    expect([packed.encoding, packed.vary]).toEqual(["gzip", "Accept-Encoding"]);
    expect(packed.headers.get("x-request-id")).toBe("a");
    expect(packed.bytes.byteLength).toBeLessThan(LONG.length / 3);
    expect(gunzipSync(packed.bytes).toString()).toBe(LONG);
    for (const refused of [undefined, "br", "gzip;q=0"]) {
      const plain = await ask(answer, refused);
      expect([plain.encoding, plain.vary]).toEqual([null, "Accept-Encoding"]);
      expect(plain.bytes.toString()).toBe(LONG);
    }
  },
);

test("what else an answer varies by is kept", async () => {
  const headers = { "Content-Type": "application/json", Vary: "Authorization, Cookie" };
  expect((await ask(answering(LONG, headers), "gzip")).vary).toBe(
    "Authorization, Cookie, Accept-Encoding",
  );
});

test("an event stream goes out as it comes", async () => {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const answer = answering(readable, { "Content-Type": "text/event-stream" });
  const request = new Request("http://localhost/v1/x", { headers: { "Accept-Encoding": "gzip" } });
  const response = await answer(request, {});
  expect(response.headers.get("content-encoding")).toBeNull();
  const writer = writable.getWriter();
  const reader = response.body!.getReader();
  void writer.write(new TextEncoder().encode("data: 1\n\n"));
  const { value } = await reader.read();
  expect(new TextDecoder().decode(value)).toBe("data: 1\n\n");
  await writer.close();
});

test.each<[name: string, headers: Record<string, string>, body: string]>([
  ["a short answer", { "Content-Type": "application/json" }, "{}"],
  ["a picture", { "Content-Type": "image/png" }, LONG],
  ["what is compressed already", { "Content-Type": "text/css", "Content-Encoding": "br" }, LONG],
  ["a version to write against", { "Content-Type": "application/json", ETag: '"v3"' }, LONG],
])("%s is left as it is", async (_, headers, body) => {
  const asked = await ask(answering(body, headers), "gzip");
  expect(asked.encoding).toBe(headers["Content-Encoding"] ?? null);
  expect(asked.headers.get("etag")).toBe(headers.ETag ?? null);
  expect(asked.bytes.toString()).toBe(body);
});

test("only what is read is compressed, and only what was found", async () => {
  const type = { "Content-Type": "application/json" };
  expect((await ask(answering(LONG, type), "gzip", "POST")).encoding).toBeNull();
  expect((await ask(answering(LONG, type, 422), "gzip")).encoding).toBeNull();
});
