import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { AppError } from "../../platform/errors.ts";

interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** 32 MiB and three passes: one of OWASP's equivalent settings for scrypt. */
const COST: Cost = { N: 2 ** 15, r: 8, p: 3 };
const HASH_BYTES = 32;
const AT_ONCE = 4;
const MAX_WAITING = 32;
const MAX_WAIT_MS = 5_000;

const STORED = /^scrypt\$(\d{1,7})\$(\d{1,2})\$(\d{1,2})\$([\w-]{22})\$([\w-]{43})$/;

/** What nobody's password hashes to, so that an unknown address costs as much as a known one. */
const NOBODY = `scrypt$${COST.N}$${COST.r}$${COST.p}$${"A".repeat(22)}$${"A".repeat(43)}`;

/** When each hash under way began. A cancelled request may never take its own out again. */
const underWay = new Map<symbol, number>();
let waitingCount = 0;

function busyCount(): number {
  const now = Date.now();
  for (const [turn, startedAt] of underWay) {
    if (now - startedAt > 2 * MAX_WAIT_MS) underWay.delete(turn);
  }
  return underWay.size;
}

/**
 * Each hash takes 32 MiB and a core, so few run at once and few wait. They wait by looking again
 * and not for each other: in a Worker no request may wake another.
 */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + MAX_WAIT_MS;
  if (busyCount() >= AT_ONCE) {
    if (waitingCount >= MAX_WAITING) throw tooBusy();
    waitingCount++;
    try {
      while (busyCount() >= AT_ONCE) {
        if (Date.now() > deadline) throw tooBusy();
        await sleep(15);
      }
    } finally {
      waitingCount--;
    }
  }
  const turn = Symbol();
  underWay.set(turn, Date.now());
  try {
    return await work();
  } finally {
    underWay.delete(turn);
  }
}

function tooBusy(): AppError {
  return new AppError("unavailable", "Too many people are signing in; try again in a moment.");
}

function derive(password: string, salt: Buffer, { N, r, p }: Cost): Promise<Buffer> {
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r };
  // One person's keyboards may write the same letter in different code points.
  const text = password.normalize("NFKC");
  return inTurn(
    () =>
      new Promise((resolve, reject) => {
        scrypt(text, salt, HASH_BYTES, options, (error, hash) =>
          error ? reject(error) : resolve(hash),
        );
      }),
  );
}

/**
 * Hashes a password for keeping: `scrypt$N$r$p$salt$hash`.
 *
 * @throws AppError `unavailable` if too many hashes are under way already
 */
export async function hashPassword(password: string, cost: Cost = COST): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, cost);
  const { N, r, p } = cost;
  return `scrypt$${N}$${r}$${p}$${salt.toString("base64url")}$${hash.toString("base64url")}`;
}

/**
 * Whether a password is the one that was kept; false, after the same work, where none was.
 *
 * @throws AppError `unavailable` if too many hashes are under way already
 */
export async function verifyPassword(
  password: string,
  stored: string | undefined,
): Promise<boolean> {
  const match = STORED.exec(stored ?? NOBODY);
  if (!match) throw new Error("A password is stored in a form that is not ours.");
  const [, N, r, p, salt, hash] = match;
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const derived = await derive(password, Buffer.from(salt!, "base64url"), cost);
  return timingSafeEqual(derived, Buffer.from(hash!, "base64url")) && stored !== undefined;
}

/** Whether a kept hash was made with other parameters than today's. */
export function isOutdated(stored: string): boolean {
  return !stored.startsWith(`scrypt$${COST.N}$${COST.r}$${COST.p}$`);
}
