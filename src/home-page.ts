/** The page at `/` until the real one stands: what this is and where to go. */
export const HOME_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Entrepot</title><link rel="stylesheet" href="/docs/style.css"></head>
<body><header>Entrepot</header><main>
<h2>Spare overseas warehouse space, found, leased and put to work</h2>
<p>Owners list idle capacity. Exporters ask by region and goods and get matches ranked by what they
would really cost. A lease never oversells a day. The leased space is slotted, its picks are walked
by the shortest tour, and the delivery routes are planned.</p>
<p><a href="/docs">API documentation</a> · <a href="/openapi.json">OpenAPI 3.1</a> ·
<a href="/v1/listings">published listings</a> · <a href="/readyz">readiness</a></p>
</main></body></html>`;
