import { View } from "../frame/view.tsx";

export function RateCards() {
  return <View title="RateCards">PLACEHOLDER</View>;
}
