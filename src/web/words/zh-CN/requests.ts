import type { requests as english } from "../en/requests.ts";
import type { Words } from "../words.ts";

export const requests: Words<typeof english> = {
  forListing: "对应挂牌",
  exporter: "出口商",
  where: "地区",
  anywhere: "不限",
  around: "某地 {{km}} 以内",
  period: "日期",
  needed: "需要",
  goods: "货物",
  dangerous: "第 {{classes}} 类",
  total: "将支付",
  fit: "匹配",
  fits: "符合",
  none: "目前没有接近此挂牌的求租需求。",
  noListing: "求租需求与已发布的挂牌匹配。您还没有已发布的挂牌。",
  publish: "发布仓容",
  seenAs:
    "您看到的与出口商看到的一致：按您的费率表计算的全部费用合计。需求名称、SKU 与销量仅出口商可见。",
  "lift/region": "需求在其他地区。",
  "lift/period": "所需日期不在此挂牌期间内。",
  "lift/storage-class": "货物需要{{storageClass}}仓容。",
  "lift/dangerous-goods": "接受第 {{classes}} 类。",
  "lift/unit-weight": "接受单件超过 {{kg}} 的货物。",
  "lift/services": "提供{{services}}。",
  "lift/minimum-quantity": "将最低数量降至 {{quantity}}。",
  "lift/minimum-term": "将最短租期降至 {{days}}。",
  "lift/capacity": "期间每天空余 {{free}}。",
  "lift/currency": "您的费率表币种没有汇率。",
  "lift/price-ceiling": "费用超出出口商的价格上限。",
};
