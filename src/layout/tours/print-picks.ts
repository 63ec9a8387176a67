import { drawFloorPlan } from "../engine/floor-plan-svg.ts";
import type { WalkedFile, WalkedList } from "./pick-file.ts";
import type { WalkedPicks } from "./schema.ts";

/** One JSON object a pick list, whole: for somebody else's checker. */
export function jsonOfPicks({ lists }: WalkedFile): string[] {
  return lists.map(({ name, walked }) => JSON.stringify({ list: name, ...walked }));
}

/** A line a pick list for people, then what all of them come to. */
export function tableOfPicks({ lists }: WalkedFile): string[] {
  const total = { metres: 0, minutes: 0, sShapeMetres: 0, boundMetres: 0 };
  const lines = lists.map(({ name, walked }) => {
    const [optimal] = walked.tours;
    const sShape = walked.tours.find(({ policy }) => policy === "s-shape") ?? optimal!;
    total.metres += optimal!.lengthM;
    total.minutes += optimal!.minutes;
    total.sShapeMetres += sShape.lengthM;
    total.boundMetres += walked.lowerBoundM;
    return `${name}: ${metres(optimal!.lengthM)}, ${minutes(optimal!.minutes)}, ${tripCount(walked)}; ${othersOf(walked)}; ${proofOf(walked)}`;
  });
  const missing = lists.flatMap(({ name, walked }) =>
    walked.unpicked.map(
      ({ skuCode, slot, quantity, reason }) =>
        `not picked of ${name}: ${quantity} × ${skuCode ?? slot} (${reason})`,
    ),
  );
  const extra = total.sShapeMetres - total.metres;
  return [
    ...lines,
    ...missing,
    "",
    `${lists.length} lists: ${metres(total.metres)}, ${minutes(total.minutes)}; S-shape costs +${metres(extra)}; no walk is below ${metres(total.boundMetres)}.`,
  ];
}

function othersOf({ tours, leftOut }: WalkedPicks): string {
  const walked = tours
    .slice(1)
    .map(({ policy, extraM, extraShare }) =>
      extraM === 0 ? `${policy} as short` : `${policy} +${metres(extraM)} (${percent(extraShare)})`,
    );
  return [...walked, ...leftOut.map(({ policy, reason }) => `no ${policy} (${reason})`)].join(", ");
}

function proofOf({ gap }: WalkedPicks): string {
  return gap === 0 ? "proven shortest" : `at most ${percent(gap)} over the shortest`;
}

function tripCount({ trips }: WalkedPicks): string {
  return trips.length === 1 ? "1 trip" : `${trips.length} trips`;
}

function metres(length: number): string {
  return `${length.toFixed(1)} m`;
}

function minutes(time: number): string {
  return `${time.toFixed(1)} min`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

const STYLE = `
body { font: 12pt sans-serif; margin: 12mm; }
section { break-after: page; }
svg { max-width: 100%; max-height: 110mm; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 0.2mm solid #868e96; padding: 1.5mm; text-align: left; }
td.number { text-align: right; }
`;

/** Pick lists to print: a page each, in walking order with boxes to tick, and the way on the floor. */
export function printedPicks({ plan, lists }: WalkedFile): string {
  const pages = lists.map((list) => {
    const title = `Pick list ${list.name}`;
    const drawing = drawFloorPlan(plan, { title, walk: list.shortest });
    return `<section><h1>${escaped(title)}</h1>\n<p>${figuresOf(list)}</p>\n${drawing}\n${tripsOf(list.walked)}</section>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Pick lists</title><style>${STYLE}</style></head>
<body>
${pages.join("\n")}
</body></html>`;
}

function figuresOf({ walked }: WalkedList): string {
  const [optimal] = walked.tours;
  return `${metres(optimal!.lengthM)} · ${minutes(optimal!.minutes)} · ${tripCount(walked)}`;
}

function tripsOf({ trips }: WalkedPicks): string {
  return trips
    .map((trip, index) => {
      const rows = trip.map(({ slot, skuCode, quantity }, pick) => {
        const cells = [`${pick + 1}`, slot, skuCode ?? "", String(quantity), "☐"];
        return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`;
      });
      const head = ["", "Slot", "SKU", "Quantity", "Picked"].map((cell) => `<th>${cell}</th>`);
      const title = trips.length > 1 ? `<h2>Trip ${index + 1}</h2>\n` : "";
      return `${title}<table><tr>${head.join("")}</tr>\n${rows.join("\n")}</table>\n`;
    })
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
