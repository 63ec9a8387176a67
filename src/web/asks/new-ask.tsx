import { View } from "../frame/view.tsx";

export function NewAsk() {
  return <View title="NewAsk">PLACEHOLDER</View>;
}
