import { useTranslation } from "react-i18next";
import { useFormats } from "../words/formats.ts";
import type { Batch } from "./readings.ts";

type Picks = Batch["picks"];

/** "3 × 536365, 1 × 536370": what of a pick goes to which order. */
function sharesOf(orders: Picks[number]["orders"]): string {
  return orders.map(({ reference, quantity }) => `${quantity} × ${reference}`).join(", ");
}

/** What a batch's picker takes where and for whom, in walking order; with boxes to tick on paper. */
export function PicksTable(props: { readonly picks: Picks; readonly ticked?: boolean }) {
  const { t } = useTranslation("waves");
  const formats = useFormats();
  return (
    <table>
      <thead>
        <tr>
          <th>{t("stop")}</th>
          <th>{t("slot")}</th>
          <th>SKU</th>
          <th>{t("quantity")}</th>
          <th>{t("forOrders")}</th>
          {props.ticked && <th>{t("picked")}</th>}
        </tr>
      </thead>
      <tbody>
        {props.picks.map(({ slot, skuCode, quantity, orders }, index) => (
          <tr key={`${slot} ${skuCode}`}>
            <td>{index + 1}</td>
            <td>{slot}</td>
            <td>{skuCode}</td>
            <td>{formats.number(quantity)}</td>
            <td>{sharesOf(orders)}</td>
            {props.ticked && <td>☐</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
