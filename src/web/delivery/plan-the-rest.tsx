import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { api } from "../api/client.ts";
import { useWrite } from "../api/writing.ts";

/** Plans what is left of the day anew, from where its vehicles are by what was reported. */
export function PlanTheRest({ planId, at }: { readonly planId: string; readonly at: string }) {
  const { t } = useTranslation("delivery");
  const navigate = useNavigate();
  const replan = useWrite({
    send: (time: string) =>
      api["delivery-plans"][":id"].replans.$post({ param: { id: planId }, json: { at: time } }),
    touches: ["delivery-plans", "jobs"],
    done: ({ id }) => void navigate({ to: "/routes/$planId", params: { planId: id } }),
  });
  return (
    <Button variant="default" loading={replan.isPending} onClick={() => replan.mutate(at)}>
      {t("planTheRest", { at })}
    </Button>
  );
}
