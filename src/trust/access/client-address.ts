/** What Node's HTTP server hands over with each request. */
interface NodeBindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

/**
 * Who is at the other end: the socket's address, or the header that a front we trust has set.
 * Headers a caller may write, such as X-Forwarded-For, are never looked at.
 */
export function clientAddress(
  env: unknown,
  header: (name: string) => string | undefined,
  addressHeader: string | undefined,
): string {
  const socket = (env as NodeBindings | undefined)?.incoming?.socket;
  const given = addressHeader === undefined ? socket?.remoteAddress : header(addressHeader);
  return given === undefined ? "unknown" : networkOf(given);
}

/** An IPv4 address as it is; of an IPv6 one the /64, which is what one customer is given. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  if (!address.includes(":")) return address;
  const [head, tail] = address.toLowerCase().split("%")[0]!.split("::");
  const front = head === "" ? [] : head!.split(":");
  const back = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? [] : Array(Math.max(0, 8 - front.length - back.length));
  const groups = [...front, ...zeros.fill("0"), ...back].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, "")).join(":")}::/64`;
}
