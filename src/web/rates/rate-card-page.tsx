import { View } from "../frame/view.tsx";

export function RateCardPage() {
  return <View title="RateCardPage">PLACEHOLDER</View>;
}
