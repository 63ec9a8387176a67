/** What the page says in a language, by namespace: tests find things by what people read. */
export async function wordsOf(language: "en" | "zh-CN") {
  if (language === "en") {
    return {
      account: (await import("../../src/web/words/en/account.ts")).account,
      asks: (await import("../../src/web/words/en/asks.ts")).asks,
      delivery: (await import("../../src/web/words/en/delivery.ts")).delivery,
      find: (await import("../../src/web/words/en/find.ts")).find,
      floor: (await import("../../src/web/words/en/floor.ts")).floor,
      frame: (await import("../../src/web/words/en/frame.ts")).frame,
      goods: (await import("../../src/web/words/en/goods.ts")).goods,
      layouts: (await import("../../src/web/words/en/layouts.ts")).layouts,
      leases: (await import("../../src/web/words/en/leases.ts")).leases,
      rates: (await import("../../src/web/words/en/rates.ts")).rates,
      space: (await import("../../src/web/words/en/space.ts")).space,
      terms: (await import("../../src/web/words/en/terms.ts")).terms,
      waves: (await import("../../src/web/words/en/waves.ts")).waves,
    };
  }
  return {
    account: (await import("../../src/web/words/zh-CN/account.ts")).account,
    asks: (await import("../../src/web/words/zh-CN/asks.ts")).asks,
    delivery: (await import("../../src/web/words/zh-CN/delivery.ts")).delivery,
    find: (await import("../../src/web/words/zh-CN/find.ts")).find,
    floor: (await import("../../src/web/words/zh-CN/floor.ts")).floor,
    frame: (await import("../../src/web/words/zh-CN/frame.ts")).frame,
    goods: (await import("../../src/web/words/zh-CN/goods.ts")).goods,
    layouts: (await import("../../src/web/words/zh-CN/layouts.ts")).layouts,
    leases: (await import("../../src/web/words/zh-CN/leases.ts")).leases,
    rates: (await import("../../src/web/words/zh-CN/rates.ts")).rates,
    space: (await import("../../src/web/words/zh-CN/space.ts")).space,
    terms: (await import("../../src/web/words/zh-CN/terms.ts")).terms,
    waves: (await import("../../src/web/words/zh-CN/waves.ts")).waves,
  };
}
export type PageWords = Awaited<ReturnType<typeof wordsOf>>;
