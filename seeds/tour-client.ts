import { randomUUID } from "node:crypto";

/** Calls the public API as one party would: by API key, each write with a key of its own. */
export class Client {
  readonly #url: string;
  readonly #token: string | undefined;

  constructor(url: string, token?: string) {
    this.#url = url;
    this.#token = token;
  }

  /** @throws Error with the problem document if the answer is not 2xx */
  async call<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<T> {
    const isText = typeof body === "string";
    const response = await fetch(`${this.#url}${path}`, {
      method,
      headers: {
        ...(this.#token === undefined ? {} : { Authorization: `Bearer ${this.#token}` }),
        ...(body === undefined ? {} : { "Content-Type": isText ? "text/csv" : "application/json" }),
        ...(method === "GET" ? {} : { "Idempotency-Key": randomUUID() }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isText ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    const isJson = response.headers.get("content-type")?.includes("json");
    return (isJson ? JSON.parse(text) : text) as T;
  }

  get<T>(path: string): Promise<T> {
    return this.call("GET", path);
  }

  post<T>(path: string, body?: unknown): Promise<T> {
    return this.call("POST", path, body);
  }

  /** Waits for a job by its event stream. @throws Error if it did not succeed */
  async jobDone(jobId: string): Promise<{ progressCount: number }> {
    const response = await fetch(`${this.#url}/v1/jobs/${jobId}/events`, {
      headers: { Authorization: `Bearer ${this.#token}` },
    });
    const events = (await response.text()).split("\n\n").filter((event) => event.includes("data:"));
    const last = JSON.parse(events.at(-1)?.split("data: ").at(1) ?? "{}");
    if (last.state !== "succeeded") throw new Error(`The job ended as ${JSON.stringify(last)}`);
    return { progressCount: events.length };
  }
}

/** Signs an organisation up by the public endpoints and makes it an API key. */
export async function signUp(
  url: string,
  name: string,
  roles: readonly string[],
): Promise<{ client: Client; organisationId: string }> {
  const anonymous = new Client(url);
  const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, ".")}@tour.example`;
  const password = randomUUID();
  const organisation = await anonymous.post<{ id: string }>("/v1/organisations", {
    name,
    country: "NL",
    roles,
    admin: { name: "Tour guide", email, password },
  });
  const session = await fetch(`${url}/v1/sessions`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ email, password }),
  });
  const cookie = session.headers.get("set-cookie")?.split(";").at(0) ?? "";
  const scopes = ["trust", "goods", "layout", "delivery", "exchange"].flatMap((area) => [
    `${area}:read`,
    `${area}:write`,
  ]);
  // With a cookie the key is made as the page would make it: from our own origin.
  const key = await anonymous.call<{ secret: string }>(
    "POST",
    "/v1/keys",
    { name: "tour", scopes },
    { Cookie: cookie, Origin: new URL(url).origin },
  );
  return { client: new Client(url, key.secret), organisationId: organisation.id };
}
