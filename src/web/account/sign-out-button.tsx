import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";

/** Ends the session; nothing that was read in it stays. */
export function SignOutButton() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const leave = useWrite({
    send: () => api.sessions.current.$delete({}),
    touches: [],
    done: () => {
      queries.clear();
      void navigate({ to: "/" });
    },
  });
  return (
    <Button variant="default" loading={leave.isPending} onClick={() => leave.mutate(undefined)}>
      {t("signOut")}
    </Button>
  );
}
