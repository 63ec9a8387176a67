import { hashPassword, verifyPassword } from "../../src/trust/access/passwords.ts";

/** Checks passwords in workerd, several at once, and keeps one of its own. */
export default {
  async fetch(request: Request): Promise<Response> {
    const asked = (await request.json()) as { password: string; stored: string[] };
    const areRight = asked.stored.map((stored) => verifyPassword(asked.password, stored));
    const kept = await hashPassword(asked.password);
    return Response.json({ areRight: await Promise.all(areRight), kept });
  },
};
