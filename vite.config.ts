import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The page: one build, served alike by Node and by the Worker. */
export default defineConfig({
  root: "src/web",
  plugins: [react()],
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    target: "es2022",
    // A data: URL would need a wider content security policy.
    assetsInlineLimit: 0,
    // The lazy map chunk is large by itself, and only loaded when a map is shown.
    chunkSizeWarningLimit: 1_200,
  },
  worker: { format: "es" },
  server: {
    port: 5173,
    // `npx vite` beside a running `npm start`: the page reloads, the API is the real one.
    // Host stays the browser's own: the API takes a cookie only from the page it belongs to.
    proxy: {
      "/v1": { target: "http://localhost:8787", changeOrigin: false },
      "/docs": { target: "http://localhost:8787", changeOrigin: false },
    },
  },
});
