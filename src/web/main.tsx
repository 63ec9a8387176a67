import { MantineProvider } from "@mantine/core";
import "@fontsource-variable/inter/wght.css";
import "@mantine/core/styles.css";
import "./look/page.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./api/query-client.ts";
import { ToldHost } from "./frame/told-host.tsx";
import { theme } from "./look/theme.ts";
import { router } from "./router.ts";
import { startWords } from "./words/i18n.ts";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no #root.");

await startWords();
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <ToldHost />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
