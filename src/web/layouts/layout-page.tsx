import { Progress } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { hasEnded, useJob } from "../api/job.ts";
import { DetailDrawer } from "../frame/detail-drawer.tsx";
import { Shown, SkeletonRows } from "../frame/states.tsx";
import { StopJob } from "../frame/stop-job.tsx";
import { View } from "../frame/view.tsx";
import { TextLink } from "../parts/button-link.tsx";
import { Facts, Figures } from "../parts/figures.tsx";
import { useFormats } from "../words/formats.ts";
import { AdoptLayout } from "./adopt-layout.tsx";
import { LayoutDrawing } from "./layout-drawing.tsx";
import styles from "./layouts.module.css";
import { Multiples, useShapeOf } from "./multiples.tsx";
import { type Candidate, type Layout, type LayoutResult, readingLayout } from "./readings.ts";

const READ_AGAIN_MS = 1_500;

function isRunning({ state }: Pick<Layout, "state">): boolean {
  return state === "queued" || state === "running";
}

/** The best layout beside today's floor, walking habits and the bound. */
function useFigures(result: LayoutResult) {
  const { t } = useTranslation("layouts");
  const formats = useFormats();
  const metres = (value: number | null | undefined) =>
    value === null || value === undefined ? "–" : formats.metres(value, 1);
  const [first] = result.candidates;
  const { current, savedMetresShare, savedMinutesShare } = result;
  const saved = (share: number | null) => (share === null ? "–" : formats.percent(share));
  return [
    { name: t("best"), value: metres(first?.metresPerOrder), source: t("bestMeaning") },
    ...(current
      ? [
          { name: t("today"), value: metres(current.metresPerOrder), source: t("todayMeaning") },
          { name: t("savedMetres"), value: saved(savedMetresShare) },
          { name: t("savedMinutes"), value: saved(savedMinutesShare) },
        ]
      : []),
    { name: t("sShape"), value: metres(result.sShapeMetresPerOrder), source: t("sShapeMeaning") },
    { name: t("random"), value: metres(result.randomMetresPerOrder), source: t("randomMeaning") },
    { name: t("bound"), value: metres(result.boundMetresPerOrder), source: t("boundMeaning") },
    {
      name: t("settled"),
      value: `${formats.number(result.settledCount)} / ${formats.number(result.candidateCount)}`,
      source: result.gapStatement,
    },
  ];
}

function Found({ layout, result }: { readonly layout: Layout; readonly result: LayoutResult }) {
  const { t } = useTranslation("layouts");
  const formats = useFormats();
  const figures = useFigures(result);
  const isSettled = result.settledCount === result.candidateCount;
  const counts = {
    layouts: formats.number(result.candidateCount),
    orders: formats.number(result.sampledOrderCount),
    of: formats.number(result.orderCount),
    skus: formats.number(result.skuCount),
    gap: formats.percent(result.gapShare),
  };
  return (
    <>
      <Figures of={figures} />
      {!isRunning(layout) && (
        <p className={styles.statement}>{t(isSettled ? "settledAll" : "settledSome", counts)}</p>
      )}
    </>
  );
}

function Live({ layout }: { readonly layout: Layout }) {
  const { t } = useTranslation(["layouts", "terms"]);
  const { job } = useJob(isRunning(layout) ? layout.jobId : undefined, ["layouts"]);
  const state = job?.state ?? layout.state;
  if (state === "succeeded") return null;
  return (
    <div className={styles.live} role="status">
      <strong>{t(`terms:job/${state}`)}</strong>
      {isRunning(layout) && (
        <Progress value={(job?.progress ?? 0) * 100} aria-label={t("progress")} />
      )}
      {job && !hasEnded(job) && <StopJob job={job} />}
      {state === "failed" && (
        <p role="alert" className={styles.failed}>
          {job?.problem?.detail ?? t("endedWithout")}
        </p>
      )}
    </div>
  );
}

function useFacts(candidate: Candidate) {
  const { t } = useTranslation("layouts");
  const formats = useFormats();
  return [
    { name: t("metresPerOrder"), value: formats.metres(candidate.metresPerOrder, 1) },
    { name: t("minutesPerOrder"), value: formats.fixed(candidate.minutesPerOrder, 2) },
    { name: t("slots"), value: formats.number(candidate.slotCount) },
    { name: t("slotLoss"), value: formats.number(candidate.slotLoss) },
    { name: t("crossAisleLoss"), value: formats.number(candidate.crossAisleSlotLoss) },
    { name: t("door"), value: formats.metres(candidate.doorMm / 1_000, 1) },
    {
      name: t("measuredOn"),
      value: t("ordersOf", { orders: formats.number(candidate.orderCount) }),
    },
  ];
}

function Chosen({ layout, candidate }: { readonly layout: Layout; readonly candidate: Candidate }) {
  const { t } = useTranslation("layouts");
  const navigate = useNavigate();
  const shape = useShapeOf()(candidate);
  const facts = useFacts(candidate);
  return (
    <DetailDrawer
      title={`${candidate.rank}. ${shape}`}
      close={() => void navigate({ to: ".", search: {}, replace: true })}
    >
      <div className={styles.large}>
        <LayoutDrawing candidate={candidate} area={layout.area} label={shape} />
      </div>
      <Facts of={facts} />
      {isRunning(layout) ? (
        <p className={styles.hint}>{t("adoptLater")}</p>
      ) : (
        <AdoptLayout key={candidate.rank} layout={layout} rank={candidate.rank} />
      )}
    </DetailDrawer>
  );
}

function LayoutView({ layout }: { readonly layout: Layout }) {
  const { t } = useTranslation("layouts");
  const formats = useFormats();
  const { rank } = useSearch({ from: "/layouts/$layoutId" });
  const { result, floorPlanId } = layout;
  const chosen = result?.candidates.find((candidate) => candidate.rank === rank);
  return (
    <View
      title={layout.name}
      note={
        <>
          <TextLink to="/layouts">{t("layouts")}</TextLink> ·{" "}
          {floorPlanId && (
            <>
              <TextLink to="/floor/$floorPlanId" params={{ floorPlanId }}>
                {t("floorToday")}
              </TextLink>
              {" · "}
            </>
          )}
          {formats.instant(layout.createdAt)} · {t("field/seed")} {layout.seed}
        </>
      }
      actions={
        result && !isRunning(layout) ? (
          <a href={`/v1/layouts/${layout.id}/candidates`} download>
            {t("csv")}
          </a>
        ) : undefined
      }
    >
      <div className={styles.search}>
        <Live layout={layout} />
        {result && <Found layout={layout} result={result} />}
      </div>
      {result ? (
        <Multiples layout={layout} result={result} chosen={chosen?.rank} />
      ) : (
        isRunning(layout) && <SkeletonRows count={4} />
      )}
      {chosen && <Chosen layout={layout} candidate={chosen} />}
    </View>
  );
}

/** The layouts of an area as small multiples, while they are searched and after. */
export function LayoutPage() {
  const { layoutId } = useParams({ from: "/layouts/$layoutId" });
  const asked = useQuery({
    ...readingLayout(layoutId),
    refetchInterval: ({ state: { data } }) => (data && isRunning(data) ? READ_AGAIN_MS : false),
  });
  return <Shown of={asked}>{(layout) => <LayoutView layout={layout} />}</Shown>;
}
