/** What the Worker's configuration (wrangler.toml) gives its code. */
declare module "cloudflare:workers" {
  export const env: {
    readonly HYPERDRIVE: { readonly connectionString: string };
    readonly ASSETS: { fetch(request: Request): Promise<Response> };
    readonly PUBLIC_URL?: string;
    readonly LOG_LEVEL?: string;
    readonly VRP_ENGINE?: string;
  };
}
