import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";
import { useTellDone } from "../frame/telling.tsx";

const TOUCHED = ["holds", "leases", "pools", "listings", "notifications", "requests"];

/** What the parties of a hold may do with it. */
export function useDeciding() {
  const { t } = useTranslation("leases");
  const tellDone = useTellDone();
  const navigate = useNavigate();
  const accept = useWrite({
    send: (id: string) => api.holds[":id"].accept.$post({ param: { id } }),
    touches: TOUCHED,
    done: (lease) => {
      tellDone(t("accepted"));
      void navigate({ to: "/leases/$leaseId", params: { leaseId: lease.id } });
    },
  });
  const decline = useWrite({
    send: (id: string) => api.holds[":id"].decline.$post({ param: { id } }),
    touches: TOUCHED,
    done: () => tellDone(t("declined")),
  });
  const giveBack = useWrite({
    send: (id: string) => api.holds[":id"].$delete({ param: { id } }),
    touches: TOUCHED,
    done: () => tellDone(t("givenBack")),
  });
  return { accept, decline, giveBack };
}
