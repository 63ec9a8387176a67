/** The yardstick of the api bench: Hono, `pg` and one prepared SELECT of one row, nothing else. */
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import pg from "pg";

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });
pool.on("error", () => {});
const app = new Hono();

app.get("/listings/:id", async (c) => {
  const { rows } = await pool.query({
    name: "listing",
    text: "select id, title, state, minimum_quantity from exchange.listing where id = $1",
    values: [c.req.param("id")],
  });
  return rows.length === 0 ? c.json({ code: "not_found" }, 404) : c.json(rows.at(0));
});

serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
  process.stdout.write(`http://127.0.0.1:${port}\n`),
);
