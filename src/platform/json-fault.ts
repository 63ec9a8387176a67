import type { Fault } from "./errors.ts";

/** One token: punctuation, text, or any other value JSON has. */
const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|((?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])))/uy;
const SHOWN_CHARACTERS = 20;
const MAX_PARTS = 32;

/** An object or array that is open, and the part of it that is being read. */
interface Open {
  readonly isArray: boolean;
  part: string | number;
}

type Expected = "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end" | "end";

const MEANING: Readonly<Record<Expected, string>> = {
  value: "a value",
  "value or end": "a value or ]",
  key: "a key in double quotes",
  "key or end": "a key in double quotes or }",
  colon: "a colon",
  "comma or end": "a comma or the end of what is open",
  end: "nothing more",
};

/** Where a text stops being JSON, as the pointer to the value that was being read. */
export function jsonFault(text: string): Fault {
  const open: Open[] = [];
  let expected: Expected = "value";
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const [whole, sign, quoted, plain] = TOKEN.exec(text) ?? [];
    const next: Expected | undefined =
      whole === undefined ? undefined : after(expected, open, sign, quoted, plain);
    if (next === undefined) return faultOf(open, expected, text.slice(at).trimStart());
    expected = next;
    at = TOKEN.lastIndex;
  }
}

/** What may follow a token; undefined if it may not stand there. */
function after(
  expected: Expected,
  open: Open[],
  sign: string | undefined,
  quoted: string | undefined,
  plain: string | undefined,
): Expected | undefined {
  const top = open.at(-1);
  const wantsValue = expected === "value" || expected === "value or end";
  if (wantsValue && (quoted !== undefined || plain !== undefined)) {
    return top ? "comma or end" : "end";
  }
  if (wantsValue && (sign === "[" || sign === "{")) {
    open.push({ isArray: sign === "[", part: sign === "[" ? 0 : "" });
    return sign === "[" ? "value or end" : "key or end";
  }
  if ((expected === "key" || expected === "key or end") && quoted !== undefined) {
    top!.part = JSON.parse(quoted) as string;
    return "colon";
  }
  if (expected === "colon" && sign === ":") return "value";
  if (expected === "comma or end" && sign === "," && top) {
    if (typeof top.part === "number") top.part++;
    return top.isArray ? "value" : "key";
  }
  const mayEnd = expected.endsWith("or end") && sign === (top?.isArray ? "]" : "}");
  if (!mayEnd) return undefined;
  open.pop();
  return open.length > 0 ? "comma or end" : "end";
}

function faultOf(open: readonly Open[], expected: Expected, rest: string): Fault {
  const pointer = open
    .slice(0, MAX_PARTS)
    .map(({ part }) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
  const word = /^(?:[\w.+-]+|.)/su.exec(rest)?.[0] ?? rest;
  const found = rest === "" ? "the text ends" : `"${word.slice(0, SHOWN_CHARACTERS)}" stands`;
  const detail = `Where ${found}, JSON has ${MEANING[expected]}.`;
  return { pointer, code: "not_json", detail };
}
