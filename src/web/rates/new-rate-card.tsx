import { View } from "../frame/view.tsx";

export function NewRateCard() {
  return <View title="NewRateCard">PLACEHOLDER</View>;
}
