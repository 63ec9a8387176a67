import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { BestAt, Job } from "../api/job.ts";
import { Halves } from "../frame/halves.tsx";
import { ButtonLink } from "../parts/button-link.tsx";
import { SearchProgress } from "../parts/search-progress.tsx";
import { useFormats } from "../words/formats.ts";
import { PlainPlan } from "./plain-plan.tsx";
import type { FloorPlanAnswer, Slotting } from "./readings.ts";

/** How far the search for a slotting, or for its moves, is. */
export function SlottingProgress(props: {
  readonly state: Job["state"];
  readonly job: Job | undefined;
  readonly curve: readonly BestAt[];
  /** Offered where it ended without an answer. */
  readonly again: ReactNode;
}) {
  const { t } = useTranslation("floor");
  const formats = useFormats();
  const { job, curve } = props;
  const metres = (value: number | null | undefined) =>
    value === null || value === undefined ? "–" : formats.metres(value);
  const figures = [
    { name: t("walkSoFar"), value: metres(curve.at(0)?.best), source: t("walkSoFarMeaning") },
    { name: t("bestSoFar"), value: metres(job?.best), source: t("bestSoFarMeaning") },
    { name: t("bound"), value: metres(job?.bound), source: t("boundMeaning") },
  ];
  return (
    <SearchProgress
      {...props}
      figures={figures}
      unit="m"
      words={{ progress: t("progress"), endedWithout: t("endedWithout") }}
    />
  );
}

interface LiveProps {
  readonly slotting: Slotting;
  readonly answer: FloorPlanAnswer;
  readonly job: Job | undefined;
  readonly curve: readonly BestAt[];
}

/** A slotting that is being planned, beside its floor. */
export function SlottingLive({ slotting, answer, job, curve }: LiveProps) {
  const { t } = useTranslation("floor");
  return (
    <Halves
      listShare={0.42}
      names={{ list: t("progress"), picture: t("plan") }}
      list={
        <SlottingProgress
          state={slotting.state}
          job={job}
          curve={curve}
          again={
            <ButtonLink
              to="/floor/$floorPlanId"
              params={{ floorPlanId: slotting.floorPlanId }}
              search={{ new: true }}
            >
              {t("planAgain")}
            </ButtonLink>
          }
        />
      }
      picture={<PlainPlan answer={answer} />}
    />
  );
}
