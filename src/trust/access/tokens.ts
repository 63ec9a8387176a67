import { createHash, randomBytes } from "node:crypto";

/** What a token opens; each kind is told by its prefix, also by scanners of leaked secrets. */
const PREFIXES = { key: "entk_", session: "ents_", invitation: "enti_", reset: "entr_" } as const;

/** A fresh secret of 256 random bits. Shown once; only its hash is kept. */
export function newToken(kind: keyof typeof PREFIXES): { token: string; hash: Buffer } {
  const token = `${PREFIXES[kind]}${randomBytes(32).toString("base64url")}`;
  return { token, hash: hashOfToken(token) };
}

/** SHA-256: a random secret of this length needs no slow hash. */
export function hashOfToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
